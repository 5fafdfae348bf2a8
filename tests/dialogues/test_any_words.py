"""Whatever is typed is answered: in words, briefly, and without a fault."""

import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from core.coach.rendering import say_reply
from tests.dialogues.transcript import InMemory

LONGEST = 1200
"""Characters a reply may have besides a table."""
WORDS = (
    "hi", "thanks", "shit", "wtf", "asdf qwer", "10k", "12k", "34", "no", "yes", "skip", "back",
    "marathon in 3 weeks", "half marathon on 20 june", "just keep fit", "start running", "Berlin",
    "25 km a week", "3 times", "longest 9k", "5k in 27:30", "tue thu sat sun", "an hour", "sunday",
    "nothing hurts", "16", "72", "6:30", "today", "tomorrow", "this week", "plan", "paces", "log",
    "did 8k easy 46 min", "did it, rpe 6", "ran 5 miles yesterday, calf tight", "undo", "redo",
    "move thursday to friday", "swap thu and sat", "only 30 minutes today", "I'm sick", "fever",
    "I'm well again", "I'm pregnant", "my knee hurts", "4", "why?", "why so slow", "help", "?",
    "I hate running", "can't run tuesday", "on holiday next week", "another way", "neither",
    "10k on 12 april", "no marathon instead", "ease this week", "am I on track?", "kilometres",
    "how fast can I run a 10k?", "remind me at 6", "what do you know of me", "delete my last run",
)  # fmt: skip


def told(seed: int) -> Iterator[str]:
    """Forty messages in any order."""
    dice = random.Random(seed)
    return (dice.choice(WORDS) for _ in range(40))


@pytest.mark.parametrize("seed", range(5))
def test_every_message_is_answered_in_words(seed: int) -> None:
    partner = InMemory("Europe/Berlin")
    now = datetime(2026, 1, 5, 7, tzinfo=UTC)
    for text in told(seed):
        now += timedelta(hours=5)
        said = say_reply(partner.say(text, now))
        assert said.strip(), text
        assert len(said) <= LONGEST or "\n  " in said, (text, said)
        assert not re.search(r"\b20\d\d-\d\d-\d\d\b|\bNone\b", said), (text, said)
