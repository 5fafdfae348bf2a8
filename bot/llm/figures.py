"""The model writes words, never numbers: each figure in its text must come from the coach."""

import re

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_WORDS = re.compile(
    r"\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def foreign_figures(text: str, known: str) -> tuple[str, ...]:
    """The figures of a text that stand nowhere in what the coach knows, in order."""
    allowed = {_plain(figure) for figure in _FIGURE.findall(known)}
    allowed |= {word.lower() for word in _WORDS.findall(known)}
    found = [figure for figure in _FIGURE.findall(text) if _plain(figure) not in allowed]
    return (*found, *(word for word in _WORDS.findall(text) if word.lower() not in allowed))


def without_foreign_figures(text: str, known: str) -> str:
    """The text without the sentences that hold a foreign figure."""
    sentences = _SENTENCE.split(text)
    return " ".join(s for s in sentences if not foreign_figures(s, known)).strip()


def _plain(figure: str) -> str:
    """A figure in one spelling: decimal points, no trailing zeros, no leading ones."""
    plain = figure.replace(",", ".").rstrip(".:")
    if ":" in plain:
        return plain.lstrip("0")
    if plain.count(".") == 1:
        plain = plain.rstrip("0").rstrip(".")
    return plain.lstrip("0") or "0"
