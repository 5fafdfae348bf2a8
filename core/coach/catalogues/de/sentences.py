"""In German: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.catalogues.de.figures import FIGURES
from core.coach.catalogues.de.health import HEALTH
from core.coach.catalogues.de.laws import LAWS
from core.coach.catalogues.de.plan import PLAN
from core.coach.catalogues.de.workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
