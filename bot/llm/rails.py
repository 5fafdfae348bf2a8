"""What the coach never says, whoever wrote it: diagnoses, doses, weight loss, secrets."""

import re
from collections.abc import Sequence

from bot.llm.tools import tool_names
from bot.llm.unsayable import ALARM, CARE, ENCOURAGED, LATER, NO_RUNNING, THEMES

_TOOL_NAMES = sorted(name for name in tool_names() if re.search(r"[a-z][A-Z]", name))
"""Those that are no words of a language."""
_NO_WORDS = re.compile(
    r"https?://|www\.|\b[a-z][\w-]+\.(?:com|net|org|io|app|info)\b|```|</?\w+>|<\||\bathlete>|\A\s*[\[{]|\"(?:name|arguments|parameters)\"\s*:|@\w+"
    rf"|\b[a-z]+_[a-z_]+\b|\b(?:{'|'.join(_TOOL_NAMES)})\b"
)
"""Addresses, code, marks, tools and calls written out: nothing that a coach says."""
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
"""Characters that no chat shows, turn a line around or can't even be stored."""
_MARKDOWN = re.compile(r"\*\*|__|^#+\s*|^\s*[-*•]\s+", re.MULTILINE)
_WHOLE_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_CLAUSE_END = re.compile(
    r"[,;:]|\s(?:and|but|und|aber|y|pero|et|mais|e|ma|mas|en(?!\s+(?:la|el|los|las|una?|tu|mi)\b)|maar)\s",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])(?=\s)|(?<=\n)")
_ECHOED = 4
"""So few words of the athlete's may come back."""
_COPIED = 8
"""So many words in a row of the prompt are no coach's own."""


def is_forbidden(text: str) -> bool:
    """Whether a text says something the coach never says."""
    if _NO_WORDS.search(text):
        return True
    said = sentences_of(text)
    return any(_touches(one) for one in said) or _plays_down(said)


def sentences_of(text: str) -> list[str]:
    """A text sentence by sentence."""
    return _WHOLE_SENTENCE.split(text)


def clause_around(sentence: str, found: "re.Match[str]") -> str:
    """The clause of a sentence in which something was found; several where it reaches so far."""
    ends = [0, *(mark.start() for mark in _CLAUSE_END.finditer(sentence)), len(sentence)]
    start = max(end for end in ends if end <= found.start())
    return sentence[start : min(end for end in ends if end >= found.end())]


def _touches(sentence: str) -> bool:
    """Whether a sentence touches a theme in a clause that doesn't excuse it."""
    is_cheered = ENCOURAGED.search(sentence) is not None
    for theme in THEMES:
        for found in theme.told.finditer(sentence):
            clause = clause_around(sentence, found)
            if theme.excused is None or is_cheered or not theme.excused.search(clause):
                return True
    return False


def _plays_down(sentences: Sequence[str]) -> bool:
    """Whether a sign of danger is spoken of without care, or with the wrong cheer behind it."""
    is_alarmed, is_cared_for = False, False
    for sentence in sentences:
        if ALARM.search(sentence):
            is_alarmed = True
            is_cared_for |= bool(CARE.search(sentence) or NO_RUNNING.search(sentence))
            if not is_cared_for:
                return True
        if is_alarmed and ENCOURAGED.search(sentence) and not LATER.search(sentence):
            return True
    return False


def is_one_clause(text: str) -> bool:
    """Whether nothing parts a text."""
    return _CLAUSE_END.search(text) is None


def copies(text: str, secret: str) -> bool:
    """Whether a text repeats a stretch of what is not to be shown."""
    words, held = text.lower().split(), " ".join(secret.lower().split())
    return any(" ".join(words[at : at + _COPIED]) in held for at in range(len(words) - _COPIED + 1))


def echoes(text: str, message: str) -> bool:
    """Whether a text only says again what the athlete wrote."""
    said, heard = (" ".join(re.findall(r"\w+", words.lower())) for words in (text, message))
    return len(said.split()) >= _ECHOED and said in heard


def plain_words(text: str) -> str:
    """A text without marks and characters that a chat shows as they are, each sentence once."""
    kept: list[str] = []
    said = {""}
    for sentence in _SENTENCE.split(_MARKDOWN.sub("", _UNSEEN.sub("", text)).strip()):
        words = sentence.strip()
        if not words or words not in said:
            kept.append(sentence)
        said.add(words)
    return "".join(kept).strip()
