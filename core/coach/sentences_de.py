"""In German: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.sentences_de_figures import FIGURES
from core.coach.sentences_de_health import HEALTH
from core.coach.sentences_de_laws import LAWS
from core.coach.sentences_de_plan import PLAN
from core.coach.sentences_de_workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
