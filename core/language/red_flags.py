"""Signs that come before any training, looked for before anything else reads a message."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from core.athlete import Language
from core.commands import RedFlag
from core.language.normalize import fold

LONGEST = 10_000
"""Characters that are looked through."""
_GAP = r"[^\w.!?;\n]+(?:[\w']+[^\w.!?;\n]+){0,4}"
_WIDE_GAP = r"[^\w]+(?:[\w']+[^\w]+){0,12}"
_STEP = r"[^\w.!?;\n]+"
_WORD = re.compile(r"\w+")
_BEFORE = 40
"""Characters before a sign in which a negation takes it back."""


_PREGNANT = {
    Language.ENGLISH: "pregnant", Language.GERMAN: "schwanger", Language.SPANISH: "embarazada",
    Language.FRENCH: "enceinte", Language.ITALIAN: "incinta", Language.PORTUGUESE: "grávida",
    Language.DUTCH: "zwanger",
}  # fmt: skip


def red_flag_for_pregnant(text: str) -> RedFlag | None:
    """The red flag in the words of who is known to be pregnant and need not say so again."""
    said = (red_flag_in(f"{word} {text}", spoken) for spoken, word in _PREGNANT.items())
    return next((flag for flag in said if flag is not None), None)


def red_flag_in(text: str, language: Language | None = None) -> RedFlag | None:
    """The red flag a message speaks of, in any language unless one is named; else None."""
    if not text:
        return None
    folded = fold(text[:LONGEST])
    languages = (language,) if language is not None else tuple(Language)
    words = {"#" if word.isdigit() else word for word in _WORD.findall(folded)}
    triggered = [spoken for spoken in languages if _trigger(spoken).is_in(words)]
    if not triggered:
        return None
    folded = _harmless().sub(" ", folded)
    for spoken in triggered:
        for flag, pattern in _signs(spoken):
            for found in pattern.finditer(folded):
                if not _is_denied(folded, found.start(), spoken):
                    return flag
    return None


def _is_denied(text: str, start: int, language: Language) -> bool:
    """Whether a negation stands shortly before, in the same clause."""
    before = re.split(r"[.!?;,\n]|\bbut\b", text[max(0, start - _BEFORE) : start])[-1]
    words = re.findall(r"[\w']+", before)[-4:]
    return any(word in _negations(language) for word in words)


@cache
def _negations(language: Language) -> frozenset[str]:
    from core.language.sentences.warnings import NEGATIONS

    return frozenset(NEGATIONS[language].split("|"))


@cache
def _signs(language: Language) -> tuple[tuple[RedFlag, "re.Pattern[str]"], ...]:
    from core.language.sentences.warnings import SIGNS

    return tuple((flag, _compile(text)) for flag, text in SIGNS[language].items())


@cache
def _harmless() -> "re.Pattern[str]":
    from core.language.sentences.warnings import HARMLESS

    return _compile(HARMLESS)


class _Trigger(NamedTuple):
    """The beginnings of all signs of a language: without one of them there is no sign."""

    words: frozenset[str]
    stems: tuple[str, ...]

    def is_in(self, words: set[str]) -> bool:
        return not self.words.isdisjoint(words) or any(w.startswith(self.stems) for w in words)


@cache
def _trigger(language: Language) -> _Trigger:
    from core.language.sentences.warnings import SIGNS

    firsts = {
        re.findall(r"#|\w+\*?", first.replace(r"\d+", "#"))[0]
        for text in SIGNS[language].values()
        for line in _lines(text)
        for first in _alternatives(_elements(line)[0])
    }
    stems = tuple(first.rstrip("*") for first in firsts if first.endswith("*"))
    return _Trigger(frozenset(firsts), stems)


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())


def _elements(line: str) -> list[str]:
    return re.findall(r"\([^)]*\)\*?|\S+", line)


def _alternatives(element: str) -> list[str]:
    return element.strip("()").split("|")


def _compile(text: str) -> "re.Pattern[str]":
    return re.compile("|".join(_line_pattern(line) for line in _lines(text)))


def _line_pattern(line: str) -> str:
    pattern, joint = r"\b", ""
    for element in _elements(line):
        if element in ("~", "~~"):
            joint = _GAP if element == "~" else _WIDE_GAP
            continue
        options = "|".join(_word(option) for option in _alternatives(element))
        pattern += f"{joint}(?:{options})"
        joint = _STEP
    return pattern + r"\b"


def _word(spelling: str) -> str:
    r"""A spelling as a regular expression: "stem*" takes any ending, "\d+" any figure."""
    if spelling == r"\d+":
        return spelling
    words = [
        re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word).replace("'", "'?")
        for word in spelling.split()
    ]
    return _STEP.join(word if "~" not in word else r"[\w' ]{0,30}" for word in words)
