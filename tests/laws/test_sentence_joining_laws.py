"""What is said in two sentences is understood as it is in two messages."""

from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import commands as c
from core.language.hearing import Hearing
from core.language.merging import merge
from core.language.recognize import recognize
from core.plain import to_named
from core.units import Units
from tests.sentences.corpus import (
    NOW,
    Sentence,
    expected_of,
    is_as_written,
    read_corpus,
    without_words,
)

PAIRS = 200
DONE = [
    "ran 8k easy this morning, 46 min",
    "swam 2k yesterday in 50 min",
    "9k done before the market opened, 50:30",
    "parkrun sat 19:42",
    "long run sunday 24km 2:15",
    "45 min on the turbo, avg hr 132",
]
ASKED = [
    "could you move friday's run to saturday",
    "skip tomorrow please",
    "make sunday 2 hours",
    "change friday's intervals to a bike ride",
    "swap thursday and friday",
    "what's on saturday?",
    "why do I have intervals tomorrow?",
    "predict my marathon",
    "away 8 to 10 may",
    "replan from monday please",
    "remind me at 6:30",
]
JOINTS = [". ", "! ", "\n", ".\n\n", ". Also ", ". And ", "; ", ".. "]
ASIDES = frozenset({"it", "its", "that", "then", "too", "also", "so", "but", "no", "yes", "ok"})
"""Words by which a sentence leans on what was said before."""
HEARING = Hearing(now=read_corpus("en")[0].hearing.now)


@cache
def heard(text: str) -> list[dict[str, Any]]:
    """What a message is taken for, without the fields that keep its words."""
    return [without_words(to_named(command)) for command in recognize(text, HEARING).commands]


@given(st.sampled_from(DONE), st.sampled_from(ASKED), st.sampled_from(JOINTS), st.booleans())
def test_neither_of_two_sentences_takes_a_day_or_figure_of_the_other(
    done: str, asked: str, joint: str, is_told_first: bool
) -> None:
    """Where sentences stand apart and each is understood alone, neither takes of the other."""
    first, second = (done, asked) if is_told_first else (asked, done)
    joint = joint.lstrip(".!;") if first.endswith("?") else joint

    together = heard(f"{first}{joint or ' '}{second}")

    assert is_as_written(together, heard(done) + heard(asked))


def test_pairs_of_the_corpus_are_understood_as_each_of_them_is() -> None:
    """At least 97 of 100 exactly, and of 200 at most one otherwise than said."""
    joined = list(zip(islice(_pairs(Random(1)), PAIRS), cycle(JOINTS), strict=False))

    right = [is_as_written(heard(a + joint + b), heard(a) + heard(b)) for (a, b), joint in joined]
    wrong = [(a, b) for (a, b), joint in joined if _does_what_was_not_said(a + joint + b, (a, b))]

    assert sum(right) >= 0.97 * PAIRS
    assert len(wrong) <= 0.005 * PAIRS, wrong


def _does_what_was_not_said(text: str, pair: tuple[str, str]) -> bool:
    idle = {kind.__name__ for kind in c.HARMLESS}
    said = [command for alone in pair for command in heard(alone)]
    return any(
        not any(is_as_written([done], [meant]) for meant in said)
        for done in heard(text)
        if done["name"] not in idle
    )


def _pairs(dice: Random) -> Iterator[tuple[str, str]]:
    """Sentences of the corpus by twos that a person would say in one message."""
    while True:
        first, second = dice.choice(_groups_together())
        one, other = dice.choice(_alone()[first]), dice.choice(_alone()[second])
        if len(set(merge([one[1], other[1]], HEARING.today)) & {one[1], other[1]}) == 2:
            yield one[0], other[0]


@cache
def _groups_together() -> list[tuple[str, str]]:
    names = (
        "log ask|log change|ask log|change log|ache change|change ache|ask ache|life log|ask life"
    )
    return [(a, b) for a, b in (pair.split() for pair in names.split("|"))]


_GROUPS: dict[str, tuple[type[c.CommandBase], ...]] = {
    "log": (c.LogActivity,),
    "change": (c.MoveSession, c.SwapSessions, c.ScaleSession, c.ReplaceSession, c.AddSession),
    "ask": (c.ShowDay, c.ShowWeek, c.ShowPaces, c.ShowProgress, c.PredictRace),
    "ache": (c.ReportNiggle,),
    "life": (c.SetRule, c.BlockDates, c.SetAvailability),
}


@cache
def _alone() -> dict[str, list[tuple[str, c.Command]]]:
    """The sentences of one act that stand alone, by what they are about."""
    found: dict[str, list[tuple[str, c.Command]]] = {group: [] for group in _GROUPS}
    for sentence in read_corpus("en"):
        if not _is_plain(sentence):
            continue
        commands = recognize(sentence.text, HEARING).commands
        for group, kinds in _GROUPS.items():
            if len(commands) == 1 and isinstance(commands[0], kinds) and _is_whole(commands[0]):
                found[group].append((sentence.text, commands[0]))
    return found


def _is_plain(sentence: Sentence) -> bool:
    """Whether a sentence is one, was said on the usual day, and speaks of nothing before it."""
    is_usual = sentence.hearing == Hearing(now=HEARING.now, units=Units.KM)
    is_one = not any(mark in sentence.text for mark in ".!?;\n(\"'") and len(sentence.text) < 80
    return (
        is_usual
        and is_one
        and sentence.hearing.now.isoformat() == NOW
        and ASIDES.isdisjoint(sentence.text.lower().replace(",", " ").split())
        and is_as_written(heard(sentence.text), expected_of(sentence))
    )


def _is_whole(command: c.Command) -> bool:
    """Whether a change says which session is meant, and where it goes."""
    match command:
        case c.MoveSession():
            return bool(command.to_day and (command.session_on or command.session_kind))
        case c.ScaleSession() | c.ReplaceSession():
            return bool(command.session_on or command.session_kind)
        case _:
            return True


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Skip today. Tomorrow?", ["MoveSession"]),
        ("Ran 8k. 46 min.", ["LogActivity"]),
        ("Skip saturday. Move it to sunday.", ["MoveSession"]),
        ("Mon 6k. Tue 9k. today nothing", ["LogActivity", "LogActivity"]),
        ("Ran 8k in 46 min. I'm knackered.", ["LogActivity"]),
        ("Move friday to saturday. Saturday is when I have time.", ["MoveSession"]),
        ("a half marathon! it is on 20 june.", ["SetGoal"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_sentence_that_leans_on_the_one_before_is_heard_with_it(
    text: str, names: list[str]
) -> None:
    assert [command["name"] for command in heard(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Skip friday. Make sunday 5k.", ["SkipSession", "ScaleSession"]),
        ("Swap thursday and friday. Add a run on monday.", ["SwapSessions", "AddSession"]),
        ("Away 8-10 may. Easier week next week please.", ["BlockDates", "EaseWeek"]),
        ("Ran 8k in 46 min. Flu is finally gone.", ["LogActivity", "ReportRecovered"]),
        ("Ran 8k in 46 min. Tomorrow?", ["LogActivity", "ShowDay"]),
        ("Make the tempo 5k. Skip friday.", ["ScaleSession", "SkipSession"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_sentence_of_its_own_is_an_act_of_its_own(text: str, names: list[str]) -> None:
    assert [command["name"] for command in heard(text)] == names


@pytest.mark.parametrize(
    "behind",
    ["My mate did 12k on friday.", "That is a 9 sec best.", "The dog did 9k of it."],
)
def test_what_is_told_besides_changes_no_figure_of_a_run(behind: str) -> None:
    assert heard(f"Ran 8k in 46 min. {behind}") == heard("Ran 8k in 46 min.")


def test_a_slip_is_put_right_in_the_next_sentence() -> None:
    assert heard("Did 8k today. Sorry, 9k.") == heard("Did 9k today.")


@pytest.mark.parametrize(
    "text",
    ["Ran 8k in 46 min. Skip friday. Maybe saturday.", "Zorgle. Blarg zorgle."],
)
def test_where_a_sentence_is_unclear_nothing_is_done(text: str) -> None:
    assert {command["name"] for command in heard(text)} <= {"Clarify", "SmallTalk"}


def test_an_ache_is_not_lost_in_a_question_behind_it() -> None:
    assert heard("Left knee hurts 4/10. Did it not?") == heard("Left knee hurts 4/10.")


def test_a_long_story_is_heard_as_a_whole() -> None:
    text = " ".join(["It was windy."] * 9) + " Ran 8k easy. Skip tomorrow."

    assert recognize(text, HEARING).commands


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("replan from monday please - walked 5k in 1:20", 2),
        ("busy on thursday - save the long run for sunday", 2),
        ("no run tomorrow, also 5k on the treadmill this morning, 29 min", 2),
        ("i'm away 3-8 april btw what are my paces", 2),
        ("an extra run on sunday, 6k easy", 1),
        ("walk run 30 min done, knees ok", 1),
        ("adapt my plan please, also knee and hip ache", 2),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_clauses_are_acts_of_their_own_where_they_plainly_are(text: str, acts: int) -> None:
    assert len(heard(text)) == acts
