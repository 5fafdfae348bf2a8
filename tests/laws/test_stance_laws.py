"""What is supposed, asked, dreamt of, quoted or said by somebody else is never done."""

from datetime import UTC, datetime

import pytest

from core.commands import HARMLESS
from core.language.hearing import Hearing
from core.language.recognize import recognize

HEARING = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))
ACTS = [
    "ran 8k in 46 min",
    "8k easy 46 min",
    "did yesterday's run as planned",
    "it was 9k not 8k",
    "delete yesterday's run",
    "slept 7 hours",
    "move my long run to saturday",
    "swap thursday and friday",
    "skip tomorrow",
    "bike instead of run tomorrow",
    "make saturday's run 30 minutes",
    "this week should be easier",
    "add an easy run on sunday",
    "i can only run tuesday and thursday",
    "away 3-8 december",
    "never on tuesdays",
    "i'm sick with a fever",
    "my left knee hurts 4/10",
    "i'm exhausted",
    "i'm fully recovered",
    "my goal is a half marathon on 4 april",
    "i'm 41 years old",
    "my max hr is 188",
    "remind me at 7 am",
    "undo that",
    "delete everything",
]
FRAMES = [
    "i dreamed that {}",
    "had a dream that {}",
    "in my dreams {}",
    "my brother said {}",
    "my friend told me {}",
    "my wife wrote: {}",
    "the guy in the film says {}",
    "someone at the club said: {}",
    "he thinks {}",
    "her plan says {}",
    "{} said my brother",
    "{}, asked my son",
    'my old app always said "{}"',
    '"{}" is what i told my old coach',
    'what does "{}" mean',
    "i used to say {}",
    "i wish {}",
    "i almost wrote {}",
    "i never said {}",
    "i didn't say {}",
    "when i was young {}",
    "imagine {}",
    "suppose {}",
    "hypothetically, {}",
    "in theory {}",
    "pretend {}",
    "for example {}",
    "what if {}",
    "if {}",
    "if {} then what",
    "even if {}",
    "does it matter if {}",
    "what happens if {}",
    "would it be bad if {}",
    "it would be nice if {}",
    "let me know what would happen if {}",
    "do you think {}",
    "i wonder if {}",
    "is it true that {}",
    "how do i say {}",
    "why do people say {}",
    "{} - just kidding",
    "{} lol jk",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_an_act_in_a_frame_is_not_done(frame: str) -> None:
    """A wrong action is far worse than a question."""
    done = {
        text: [type(c).__name__ for c in commands]
        for act in ACTS
        if (commands := recognize(text := frame.format(act), HEARING).commands)
        and not all(isinstance(c, HARMLESS) for c in commands)
    }
    assert not done


@pytest.mark.parametrize("act", ACTS)
def test_the_same_act_told_plainly_is_done(act: str) -> None:
    assert not any(isinstance(c, HARMLESS) for c in recognize(act, HEARING).commands)
