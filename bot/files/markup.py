"""XML from strangers, read element by element.

Declarations of document types are refused, and with them every entity, external file and expansion;
depth, elements and texts have limits. Nothing is kept but what the reader asks for.
"""

from typing import Protocol
from xml.parsers import expat

from bot.files.recording import BROKEN, FileProblem

DEEPEST = 40
"""Elements within each other."""
MOST_ELEMENTS = 1_000_000
"""A day and a half at one point a second, with heights and heart rates."""
LONGEST_TEXT = 100
"""Characters of a figure, a time or a word; names and notes may be longer, and are not read."""


class Reader(Protocol):
    """What wants to know of the elements, named without their namespace."""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str, parent: str, text: str) -> None:
        """An element ends; the text is the one after its last child."""


class _Walk:
    """One way through a document."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._path: list[str] = [""]
        self._count = 0
        self._text = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name.rpartition(":")[2])
        self._count += 1
        self._text = ""
        if len(self._path) > DEEPEST or self._count > MOST_ELEMENTS:
            raise FileProblem(BROKEN)
        self._reader.begin(self._path[-1], attributes)

    def end(self, _: str) -> None:
        name = self._path.pop()
        self._reader.end(name, self._path[-1], self._text.strip())
        self._text = ""

    def say(self, text: str) -> None:
        if len(self._text) < LONGEST_TEXT:
            self._text += text[:LONGEST_TEXT]


def read_markup(content: bytes, reader: Reader) -> None:
    """Tells the reader of every element; raises FileProblem for what is no whole, plain XML."""
    parser, walk = expat.ParserCreate(), _Walk(reader)
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = walk.begin
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.say
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError, ValueError):
        raise FileProblem(BROKEN) from None


def _refuse(*_: object) -> None:
    raise FileProblem(BROKEN)
