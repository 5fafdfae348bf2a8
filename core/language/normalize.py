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
        "œ": "e", "…": " ", "⁄": "/", "∕": "/", "＋": "+", "🤒": " ill ", "🤕": " ",
    }
)  # fmt: skip
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_THREE_LETTERS = re.compile(r"[^\W\d_]{3}")
_HALF_DAY = re.compile(r"\b([ap])\.m\b\.?")
_WITH = re.compile(r"\bw/(?![uo]\b)")
_SHORT_DAYS = re.compile(r"\b(m[aio]|d[io]|wo)-(d[io]|wo|mi|fr|vr|sa|so|za|zo)\b")
"""A span of weekdays in two letters, German or Dutch: "mo-fr", "ma-vr"."""
_UNIT_ENDS = re.compile(r"(?<=\d)(\s?(?:min|mn|std|u|h))\.(?=\s+[A-Z\u00c0-\u00d6\u00d8-\u00de])")
"""A figure's unit with a full stop, and a capital letter behind it."""
ENDS = ";"
"""What stands for that stop: "10 km in 55 min. Tomorrow I can't"."""
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")


def fold(text: str) -> str:
    """The text in lower case without accents, and without hyphens."""
    if ". " in text:
        text = _UNIT_ENDS.sub(rf"\1{ENDS}", text)
    text = text.lower()
    if "km/h" in text:
        text = text.replace("km/h", "kmh")
    if "w/" in text:
        text = _WITH.sub("with ", text)
    if not text.isascii():
        if "👍" in text:
            text = text.replace("👍", " " if _THREE_LETTERS.search(text) else " ok ")
        text = text.translate(_SAME)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    if ".m" in text:
        text = _HALF_DAY.sub(r"\1m", text)
    if "-" not in text:
        return text
    return _HYPHEN.sub(_blank, _SHORT_DAYS.sub(r"\1 - \2", text))


def _blank(found: "re.Match[str]") -> str:
    """ "check-in" is two words, "mon-fri" a span: three letters on both sides."""
    text, at = found.string, found.start()
    is_before = _is_three(text, at - 3) and not text[max(at - 4, 0) : at - 3].isalpha()
    is_behind = _is_three(text, at + 1) and not text[at + 4 : at + 5].isalpha()
    return "-" if is_before and is_behind else " "


def _is_three(text: str, start: int) -> bool:
    return start >= 0 and _THREE_LETTERS.fullmatch(text, start, start + 3) is not None


def shorten_runs(word: str) -> tuple[str, str]:
    """A word with stretched letters ("soooo") with these letters twice and once."""
    return _ELONGATED.sub(r"\1\1", word), _ELONGATED.sub(r"\1", word)
