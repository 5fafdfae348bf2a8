"""The coach's open question beside the message that may answer it."""

from core import commands as c
from core.language.clauses import Clause
from core.language.hearing import Hearing
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary
from core.units import Distance, Units

Commands = tuple[c.Command, ...] | None


class Question:
    """The open question and the message that may answer it."""

    def __init__(
        self, items: list[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
    ) -> None:
        self.hearing = hearing
        self.vocabulary = vocabulary
        self.text = text
        self.clause = Clause(items, hearing, None, text, vocabulary)
        self.words = tuple(
            word for i in items if i.kind not in (".", ",", "sign") for word in i.words
        )
        self.meanings = self._meanings()

    def _meanings(self) -> tuple[str, ...]:
        """What the whole message says as a bare answer; courtesy around it is left out."""
        answers = self.vocabulary.answers
        if self.words in answers:
            return answers[self.words]
        polite = self.vocabulary.polite
        start, end = 0, len(self.words)
        while start < end and self.words[start] in polite:
            start += 1
        while end > start and self.words[end - 1] in polite:
            end -= 1
        return answers.get(self.words[start:end], ())

    def means(self, *meanings: str) -> bool:
        """Whether the message says one of these."""
        return any(meaning in self.meanings for meaning in meanings)

    def is_explained(self, most: int = 0) -> bool:
        """Whether nothing but courtesy is left unexplained."""
        polite = self.vocabulary.polite
        left = [item for item in self.clause.unexplained() if not set(item.words) <= polite]
        return len(left) <= most


def bare_distance(question: Question) -> Distance | None:
    """A distance; a bare figure is in the athlete's units."""
    clause = question.clause
    found = clause.take_distance()
    if found is not None:
        return found
    numbers = clause.take_all("number", "m?")
    if not numbers or len(numbers) > 2 or clause.has("duration", "clock"):
        return None
    figure = sum(numbers) / len(numbers)
    clause.use("sign")
    return (
        Distance.from_miles(figure)
        if question.hearing.units is Units.MI
        else Distance.from_km(figure)
    )
