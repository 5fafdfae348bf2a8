"""In Italian: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.catalogues.it.figures import FIGURES
from core.coach.catalogues.it.health import HEALTH
from core.coach.catalogues.it.laws import LAWS
from core.coach.catalogues.it.plan import PLAN
from core.coach.catalogues.it.workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
