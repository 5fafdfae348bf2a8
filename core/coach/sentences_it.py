"""In Italian: every sentence of the plan, the guard and the figures, by its English."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.sentences_it_figures import FIGURES
from core.coach.sentences_it_health import HEALTH
from core.coach.sentences_it_laws import LAWS
from core.coach.sentences_it_plan import PLAN
from core.coach.sentences_it_workouts import WORKOUTS

SENTENCES: Mapping[str, str] = MappingProxyType({**WORKOUTS, **PLAN, **LAWS, **HEALTH, **FIGURES})
