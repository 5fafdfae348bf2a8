"""One way of writing for what people type in many: case, accents, quotes, doubled letters."""

import re
import unicodedata

LONGEST = 1200
"""Characters that are read; what a runner has to say fits in them."""

_SAME = str.maketrans(
    {
        "’": "'", "‘": "'", "´": "'", "`": "'", "′": "'", "“": '"', "”": '"', "″": '"', "„": '"',
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "×": "x", "½": ".5", "¼": ".25",
        "¾": ".75", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "ß": "s", "æ": "e", "ø": "o",
        "œ": "e", "…": " ", "⁄": "/", "∕": "/", "＋": "+", "👍": " ok ", "🤒": " ill ", "🤕": " ",
    }
)  # fmt: skip
_HYPHEN = re.compile(r"([^\W\d_]+)-(?=([^\W\d_]+))")
_HALF_DAY = re.compile(r"\b([ap])\.m\b\.?")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")


def fold(text: str) -> str:
    """The text in lower case without accents, and without hyphens."""
    text = text.lower()
    if not text.isascii():
        text = text.translate(_SAME)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _HYPHEN.sub(_blank, _HALF_DAY.sub(r"\1m", text))


def _blank(found: "re.Match[str]") -> str:
    """ "check-in" is two words, "mon-fri" a span."""
    return f"{found[1]}-" if len(found[1]) == len(found[2]) == 3 else f"{found[1]} "


def shorten_runs(word: str) -> tuple[str, str]:
    """A word with stretched letters ("soooo") with these letters twice and once."""
    return _ELONGATED.sub(r"\1\1", word), _ELONGATED.sub(r"\1", word)
