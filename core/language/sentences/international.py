"""What runners of all languages write alike: units, words for training, figures."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from core.athlete import Sport
from core.language.normalize import fold
from core.workouts.steps import WorkoutKind

_Key = TypeVar("_Key")
UNITS: Mapping[str, str] = {
    "km": "km|k|kms|kilometer|kilometers",
    "mi": "mi|miles|mile",
    "m": "m|meter",
    "yd": "yd|yards",
    "h": "h|hr",
    "min": "min|mins|'",
    "s": "s|sec|sek|seg",
    "bpm": "bpm",
    "watt": "w|watt|watts",
    "kg": "kg|kilo|kilos",
    "pct": "%",
    "kmh": "kmh|km / h",
    "day": "",
    "week": "",
    "month": "",
    "year": "",
    "times": "x",
}
KINDS: Mapping[WorkoutKind, str] = {
    WorkoutKind.EASY: "easy|easy run|jogging|jogging run",
    WorkoutKind.RECOVERY: "recovery|recovery run",
    WorkoutKind.LONG: "long run|longrun",
    WorkoutKind.THRESHOLD: "tempo run|threshold",
    WorkoutKind.FARTLEK: "fartlek",
    WorkoutKind.STRIDES: "strides",
    WorkoutKind.INTERVALS: "intervals",
}
SPORTS: Mapping[Sport, str] = {
    Sport.STRENGTH: "gym|crossfit|core|hiit",
    Sport.YOGA: "yoga|pilates",
    Sport.RIDE: "spinning|zwift|mtb",
    Sport.TEAM_SPORT: "basketball|volleyball|handball|rugby|hockey|futsal",
    Sport.OTHER: "tennis|padel|squash|golf|badminton|judo|karate|zumba|surf",
}
FILLER = (
    " pls plz please pleaase thx haha hahaha hahahaha hehe ahah ahahah jaja jajaja jajajaja jeje kk kkk rs rsrs hihi lol lmao xd omg btw ok okay "
    "yeah bro man coach mister boss uff ufff puh wow yay"
)
"""Courtesy, laughter and sighs that are typed in every language."""
RACES: Mapping[int, str] = {5000: "parkrun", 42195: "marathon", 21098: "hm"}


def joined(shared: Mapping[_Key, str], own: Mapping[_Key, str]) -> dict[_Key, str]:
    """Spellings of a language with those that all share behind them."""
    keys = dict.fromkeys([*own, *shared])
    return {k: "|".join(t for t in (own.get(k, ""), shared.get(k, "")) if t) for k in keys}


def tens_and_ones(tens: Mapping[int, str], ones: Mapping[int, str], form: str) -> dict[float, str]:
    """Number words from 21 on, written as `form` says: "{one}und{ten}", "{ten} y {one}"."""
    return {
        float(ten + one): "|".join(
            form.format(ten=t, one=o) for t in tens[ten].split("|") for o in ones[one].split("|")
        )
        for ten in tens
        for one in ones
        if ten >= 20
    }


def digraphs(texts: Iterable[str]) -> dict[str, str]:
    """German typed without its letters: "muede" for "müde", "heiss" for "heiß"."""
    spelled = {word for text in texts for word in re.findall(r"[^\W\d_]*[äöüß][^\W_]*", text)}
    pairs = {word: _without_umlauts(word) for word in sorted(spelled)}
    return {typed: fold(word) for word, typed in pairs.items() if typed != fold(word)}


def _without_umlauts(word: str) -> str:
    for letter, written in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        word = word.replace(letter, written)
    return word
