"""Where the laws of training come from, by the code of the reason they stand behind."""

from collections.abc import Mapping
from types import MappingProxyType

_SOURCES: Mapping[str, str] = MappingProxyType(
    {
        "weekly-rise": "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule",
        "session-rise": "Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203",
        "start-volume": "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners",
        "long": "Daniels, Running Formula: the long run's share of the week",
        "cutback": "coaching practice; seen in most published plans",
        "taper": "Bosquet 2007, Med Sci Sports Exerc 39:1358",
        "spacing": "hard/easy alternation, Casado 2022; 48 h is a coach's rule",
        "easy": "Seiler 2010; Casado 2022",
        "threshold": "Daniels, Running Formula, ch. 4",
        "intervals": "Daniels, Running Formula, ch. 4",
        "repetitions": "Daniels, Running Formula, ch. 4",
        "pain": "Silbernagel 2007 and Vincent 2017",
        "illness": "Schwellnus 2021; rest with fever is a clinician's rule",
        "time-off": "Daniels, Running Formula, ch. 9",
        "youth": "UK Athletics maximum race distances",
        "strength": "Lauersen 2018; Llanos-Lagos 2024",
    }
)


def source_of(code: str) -> str:
    """The source of the law a reason's code names; empty where a reason rests on no law."""
    if code in _SOURCES:
        return _SOURCES[code]
    words = code.split("-")
    named = (source for key, source in _SOURCES.items() if set(key.split("-")) <= set(words))
    return next(named, "")
