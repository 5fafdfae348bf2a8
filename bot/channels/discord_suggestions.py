"""What is offered while a slash command is typed, in the language of the person's Discord."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from types import MappingProxyType

import discord
from discord.app_commands import Choice

from core.athlete import Language
from core.coach.labels import say_kind
from core.coach.wording import say_date
from core.workouts.steps import WorkoutKind

WEEKS = ("this week", "next week", "last week")
"""Weeks to be shown, as the coach reads them."""
_WEEKS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        Language.ENGLISH: WEEKS,
        Language.GERMAN: ("diese Woche", "nächste Woche", "letzte Woche"),
        Language.SPANISH: ("esta semana", "próxima semana", "semana pasada"),
        Language.FRENCH: ("cette semaine", "semaine prochaine", "semaine dernière"),
        Language.ITALIAN: ("questa settimana", "prossima settimana", "settimana scorsa"),
        Language.PORTUGUESE: ("esta semana", "próxima semana", "semana passada"),
        Language.DUTCH: ("deze week", "volgende week", "vorige week"),
    }
)
EXAMPLES: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        Language.ENGLISH: (
            "8 km easy 46 min",
            "5 km in 25:10 effort 8",
            "45 min bike",
            "30 min strength",
        ),
        Language.GERMAN: (
            "8 km locker 46 min",
            "5 km in 25:10 Anstrengung 8",
            "45 min Rad",
            "30 min Kraft",
        ),
        Language.SPANISH: (
            "8 km suave 46 min",
            "5 km en 25:10 esfuerzo 8",
            "45 min bici",
            "30 min fuerza",
        ),
        Language.FRENCH: (
            "8 km facile 46 min",
            "5 km en 25:10 effort 8",
            "45 min vélo",
            "30 min renforcement",
        ),
        Language.ITALIAN: (
            "8 km facile 46 min",
            "5 km in 25:10 sforzo 8",
            "45 min bici",
            "30 min forza",
        ),
        Language.PORTUGUESE: (
            "8 km leve 46 min",
            "5 km em 25:10 esforço 8",
            "45 min bike",
            "30 min força",
        ),
        Language.DUTCH: (
            "8 km rustig 46 min",
            "5 km in 25:10 inspanning 8",
            "45 min fiets",
            "30 min kracht",
        ),
    }
)
"""Workouts to log, before anything is typed."""
ENDINGS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        Language.ENGLISH: ("easy", "easy effort 4", "long run", "effort 6", "on the treadmill"),
        Language.GERMAN: (
            "locker",
            "locker Anstrengung 4",
            "langer Lauf",
            "Anstrengung 6",
            "auf dem Laufband",
        ),
        Language.SPANISH: (
            "suave",
            "suave esfuerzo 4",
            "tirada larga",
            "esfuerzo 6",
            "en la cinta",
        ),
        Language.FRENCH: (
            "facile",
            "facile effort 4",
            "sortie longue",
            "effort 6",
            "sur tapis",
        ),
        Language.ITALIAN: (
            "facile",
            "facile sforzo 4",
            "lungo",
            "sforzo 6",
            "sul tapis roulant",
        ),
        Language.PORTUGUESE: (
            "leve",
            "leve esforço 4",
            "longão",
            "esforço 6",
            "na esteira",
        ),
        Language.DUTCH: (
            "rustig",
            "rustig inspanning 4",
            "lange duurloop",
            "inspanning 6",
            "op de loopband",
        ),
    }
)
"""How a workout goes on of which something is typed."""
MOVABLE = (
    WorkoutKind.LONG,
    WorkoutKind.EASY,
    WorkoutKind.THRESHOLD,
    WorkoutKind.INTERVALS,
    WorkoutKind.HILLS,
    WorkoutKind.RECOVERY,
    WorkoutKind.STRENGTH,
)
_DAYS_AHEAD = 14
_MOST_CHOICES = 25
_LONGEST_CHOICE = 100


def suggest_weeks(typed: str, language: Language) -> list[Choice[str]]:
    """The weeks around the present one."""
    named = zip(_WEEKS[language], WEEKS, strict=True)
    return _matching((Choice(name=name, value=value) for name, value in named), typed)


def suggest_workouts(typed: str, language: Language) -> list[Choice[str]]:
    """Examples of what can be logged; else what is typed, and how it may go on."""
    typed = typed.strip()
    words = EXAMPLES[language]
    if typed:
        words = (typed, *(f"{typed} {ending}" for ending in ENDINGS[language]))
    fitting = (text for text in words if len(text) <= _LONGEST_CHOICE)
    return [Choice(name=text, value=text) for text in fitting]


def suggest_sessions(typed: str, language: Language) -> list[Choice[str]]:
    """Sessions by their day or by their kind."""
    kinds = [say_kind(kind, language) for kind in MOVABLE]
    named = (Choice(name=kind, value=kind) for kind in kinds)
    return _matching([*_days(language), *named], typed)


def suggest_days(typed: str, language: Language) -> list[Choice[str]]:
    """The next two weeks."""
    return _matching(_days(language), typed)


def _days(language: Language) -> list[Choice[str]]:
    """The next two weeks; each stands for a date that is understood in every language."""
    today = discord.utils.utcnow().date()
    days = (today + timedelta(days=ahead) for ahead in range(_DAYS_AHEAD))
    return [Choice(name=say_date(day, language), value=day.isoformat()) for day in days]


def _matching(choices: Iterable[Choice[str]], typed: str) -> list[Choice[str]]:
    wanted = typed.strip().casefold()
    found = [choice for choice in choices if wanted in choice.name.casefold()]
    return found[:_MOST_CHOICES]
