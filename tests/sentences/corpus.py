"""The corpus: sentences as runners type them, with the commands they mean.

A file is named for a command and holds tables of sentences. `now`, `units` and `language` say when,
where and to whom the sentences were said; "2026-11-18T10:00:00+00:00" (a Wednesday) when left out.

    [says]
    "8k easy 46 min" = "LogActivity on=2026-11-18 kind=easy distance=8k duration=46:00"
    "did 8k, skip tomorrow" = "LogActivity ...; SkipSession session_on=2026-11-19"
    "what if I skip tomorrow?" = "WhatIf > SkipSession session_on=2026-11-19"

    [answers."weekly volume"]
    "about 25" = "SetProfile weekly_volume=25k"

Distances and durations may be written with their unit, a blank in a value is "_", a bare field is
True. Fields that only keep the athlete's words are not compared, nor laps unless they are written.
"""

import tomllib
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from core.athlete import BodySite, Language
from core.commands import COMMANDS, MoveSession
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.plain import to_named, to_plain
from core.replies import Expects
from core.units import Units, parse_distance, parse_duration

FOLDER = Path(__file__).parent
NOW = "2026-11-18T10:00:00+00:00"
WORDS = {"words", "note", "reason", "about", "title"}
BY_NAME = {kind.__name__: kind for kind in COMMANDS}


@dataclass(frozen=True)
class Sentence:
    """One line of the corpus."""

    file: str
    text: str
    expected: str
    hearing: Hearing


def read_corpus(code: str) -> list[Sentence]:
    """Every sentence of a language."""
    return [s for path in sorted((FOLDER / code).glob("*.toml")) for s in _read_file(path, code)]


def _read_file(path: Path, code: str) -> list[Sentence]:
    data = tomllib.loads(path.read_text("utf-8"))
    hearing = Hearing(
        now=datetime.fromisoformat(data.get("now", NOW)),
        units=Units(data.get("units", "km")),
        language=Language(data.get("language", code)),
    )
    said = [Sentence(path.stem, t, e, hearing) for t, e in data.get("says", {}).items()]
    for expects, table in data.get("answers", {}).items():
        asked = _asked(hearing, Expects(expects))
        said += [Sentence(path.stem, text, expected, asked) for text, expected in table.items()]
    return said


def _asked(hearing: Hearing, expects: Expects) -> Hearing:
    return Hearing(
        now=hearing.now,
        units=hearing.units,
        language=hearing.language,
        expects=expects,
        pending=MoveSession(session_on=hearing.today) if expects is Expects.DAY else None,
        about_site=BodySite.KNEE if expects is Expects.SEVERITY else None,
    )


def heard_as(sentence: Sentence) -> list[dict[str, Any]]:
    """What the recogniser makes of a sentence, without the fields that keep words."""
    heard = recognize(sentence.text, sentence.hearing)
    return [without_words(to_named(command)) for command in heard.commands]


def expected_of(sentence: Sentence) -> list[dict[str, Any]]:
    """What a sentence means, as plain data."""
    return [_parse(part.strip()) for part in sentence.expected.split(";")]


def is_as_written(heard: list[dict[str, Any]], expected: list[dict[str, Any]]) -> bool:
    """Whether every command and every slot is right, in any order."""
    if len(heard) != len(expected):
        return False
    rest = list(heard)
    for wanted in expected:
        match = next((h for h in rest if _agree(h, wanted)), None)
        if match is None:
            return False
        rest.remove(match)
    return True


def names(commands: list[dict[str, Any]]) -> list[str]:
    """The names of commands, sorted."""
    return sorted(command["name"] for command in commands)


def _agree(heard: dict[str, Any], wanted: dict[str, Any]) -> bool:
    if heard["name"] == wanted["name"] == "Clarify" and "options" not in wanted:
        return True
    loose = {"laps"} - set(wanted)
    return {k: v for k, v in heard.items() if k not in loose} == wanted


def without_words(data: dict[str, Any]) -> dict[str, Any]:
    """A command without the fields that only keep the athlete's words."""
    kept = {key: value for key, value in data.items() if key not in WORDS}
    kept = {k: without_words(v) if isinstance(v, dict) else v for k, v in kept.items()}
    if kept["name"] == "Explain" and "about" in data:
        kept["about"] = data["about"]
    kept = {k: round(v) if isinstance(v, float) and k == "pace" else v for k, v in kept.items()}
    if kept["name"] == "LogActivity" and "laps" in kept:
        kept["laps"] = len(kept["laps"])
    return kept


def _parse(text: str) -> dict[str, Any]:
    outer, _, inner = text.partition(" > ")
    if inner:
        return {"name": outer, "command": _parse(inner)}
    name, *rest = text.split()
    values = {"name": name}
    for part in rest:
        key, has_value, value = part.partition("=")
        values[key] = value if key == "code" else _value(value) if has_value else True
    return _canonical(values)


def _canonical(values: dict[str, Any]) -> dict[str, Any]:
    """The same without what is at its default."""
    kind = BY_NAME[values["name"]]
    defaults = {f.name: f.default for f in fields(kind)}
    return {
        k: v
        for k, v in values.items()
        if k == "name" or to_plain(defaults.get(k)) != v or v is None or isinstance(v, list)
    }


def _value(text: str) -> Any:
    if text in ("yes", "no"):
        return text == "yes"
    if text == "null":
        return None
    if text.startswith("["):
        return [int(part) for part in text.strip("[]").split(",") if part]
    if text.lstrip("-").isdigit():
        return int(text)
    if text.replace(".", "", 1).lstrip("-").isdigit():
        return float(text)
    sign = -1 if text.startswith("-") else 1
    if text.startswith("@"):
        return text[1:] + ":00"
    if (far := parse_distance(text.lstrip("-"))) is not None:
        return far.m * sign
    if (long := parse_duration(text.lstrip("-"))) is not None:
        return long.s * sign
    return text.replace("_", " ")
