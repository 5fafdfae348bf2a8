"""What the help says can be said is understood, in every language."""

from datetime import UTC, datetime

import pytest

from core.athlete import Language
from core.coach.helping import HEADINGS
from core.coach.wording import phrase
from core.commands import Clarify
from core.language.hearing import Hearing
from core.language.recognize import recognize

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)


@pytest.mark.parametrize("topic", HEADINGS)
@pytest.mark.parametrize("language", Language)
def test_every_example_of_the_help_is_understood(language: Language, topic: str) -> None:
    examples = phrase(f"say.{topic}", language).split(" · ")
    heard = {words: recognize(words, Hearing(now=NOW, language=language)) for words in examples}
    assert not [
        words
        for words, meant in heard.items()
        if any(isinstance(command, Clarify) for command in meant.commands)
    ]
