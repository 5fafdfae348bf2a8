"""What the help says can be said is understood, in every language."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.athlete import Language
from core.coach.decide import decide
from core.coach.helping import HEADINGS
from core.coach.rendering import say_reply
from core.coach.wording import phrase, say_example
from core.commands import Clarify, Help
from core.language.hearing import Hearing
from core.language.recognize import recognize
from core.units import Units
from tests.builders import a_record, a_snapshot, an_athlete

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)


@pytest.mark.parametrize("topic", HEADINGS)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("units", Units)
def test_every_example_of_the_help_is_understood(
    language: Language, topic: str, units: Units
) -> None:
    far = say_example(units, language)
    examples = phrase(f"say.{topic}", language, far=far).split(" · ")
    heard = {words: recognize(words, Hearing(now=NOW, language=language)) for words in examples}
    assert not [
        words
        for words, meant in heard.items()
        if any(isinstance(command, Clarify) for command in meant.commands)
    ]


def test_who_counts_in_miles_is_shown_a_run_in_miles() -> None:
    """Each example of a run is one the athlete could have run."""
    athlete = an_athlete()
    preferences = replace(athlete.preferences, units=Units.MI)
    record = a_record(replace(athlete, preferences=preferences))
    for command in (Help(), Clarify()):
        said = say_reply(decide(command, a_snapshot(record), now=NOW).reply)
        assert "“5 mi easy 46 min”" in said
        assert "8k" not in said
