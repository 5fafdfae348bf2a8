"""In Portuguese: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.catalogues.pt.figures import FIGURES
from core.coach.catalogues.pt.health import HEALTH
from core.coach.catalogues.pt.laws import LAWS
from core.coach.catalogues.pt.plan import PLAN
from core.coach.catalogues.pt.workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
