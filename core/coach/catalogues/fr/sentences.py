"""In French: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.catalogues.fr.figures import FIGURES
from core.coach.catalogues.fr.health import HEALTH
from core.coach.catalogues.fr.laws import LAWS
from core.coach.catalogues.fr.plan import PLAN
from core.coach.catalogues.fr.workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
