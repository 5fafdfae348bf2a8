"""What can go wrong, as one small tree; each class builds its own sentence and its hint.

CoachError
├── UnsafeNumber        a figure that no runner could mean (a programming or file error)
├── BadNotation         a workout text that does not parse; knows where
├── BadData             stored or received data that is not what it claims to be
└── Unplannable         no plan or arrangement exists; carries the reason and what to do instead

What an athlete mistypes is not an error but an answer: parsers return None or a value that says so.
"""


class CoachError(Exception):
    """Something went wrong that a person can be told about."""

    sentence: str
    """What happened, in a sentence."""
    hint: str
    """What to do next, in a sentence."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class UnsafeNumber(CoachError):
    """A figure is outside everything a runner could mean."""

    def __init__(self, what: str, value: object) -> None:
        super().__init__(f"{what} of {value} can't be right.", "Check the figure and its unit.")


class BadNotation(CoachError):
    """A workout text does not parse; `caret` shows where."""

    def __init__(self, text: str, position: int, expected: str) -> None:
        self.position = position
        self.caret = f"{text}\n{' ' * position}^"
        super().__init__(f"I can't read this workout: {expected}.", self.caret)


class BadData(CoachError):
    """Data is not what it claims to be."""


class Unplannable(CoachError):
    """No plan can be made of this; the hint is the nearest safe alternative."""
