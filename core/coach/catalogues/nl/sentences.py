"""In Dutch: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.catalogues.nl.figures import FIGURES
from core.coach.catalogues.nl.health import HEALTH
from core.coach.catalogues.nl.laws import LAWS
from core.coach.catalogues.nl.plan import PLAN
from core.coach.catalogues.nl.workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
