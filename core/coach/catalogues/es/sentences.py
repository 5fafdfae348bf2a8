"""In Spanish: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.catalogues.es.figures import FIGURES
from core.coach.catalogues.es.health import HEALTH
from core.coach.catalogues.es.laws import LAWS
from core.coach.catalogues.es.plan import PLAN
from core.coach.catalogues.es.workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
