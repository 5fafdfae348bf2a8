"""What is asked is heard through the talk around it: greetings, reasons from life, courtesy."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from core import commands as c
from tests.sentences.corpus import (
    FOLDER,
    Sentence,
    expected_of,
    heard_as,
    is_as_written,
    names,
    read_corpus,
)

_CODES = ("en", "de", "fr", "es", "it", "nl", "pt")
_CHANGES = {
    "MoveSession", "SwapSessions", "SkipSession", "ReplaceSession", "ScaleSession", "AddSession",
}  # fmt: skip
_DONE = {"LogActivity", "CompleteSession"}
_SAID_ALONE = {"Clarify", "SmallTalk", "Refer", "Remember", "AskQuestion"}
_IDLE = {command.__name__ for command in c.HARMLESS}
_SAMPLE = 400
_LEAST_SAME, _MOST_WRONG = 0.93, 0.03


def _wrappings(code: str) -> dict[str, dict[str, list[str]]]:
    path = Path(FOLDER) / "wrappings.toml"
    found: dict[str, dict[str, list[str]]] = tomllib.loads(path.read_text("utf-8"))[code]
    return found


def _plain(code: str, dice: Random) -> Iterator[Sentence]:
    """Sentences that are understood rightly alone, in any order."""
    said = [s for s in read_corpus(code) if s.hearing.expects is None and len(s.text) > 5]
    dice.shuffle(said)
    for sentence in said:
        wanted = expected_of(sentence)
        if not _SAID_ALONE & set(names(wanted)) and is_as_written(heard_as(sentence), wanted):
            yield sentence


def _wrapped(sentence: Sentence, code: str, dice: Random) -> str:
    around = _wrappings(code)
    acts = set(names(expected_of(sentence)))
    fitting = ["any", *(["change"] if acts <= _CHANGES else [])]
    fitting += ["done"] if acts <= _DONE and "done" in around else []
    before = dice.choice(around[dice.choice(fitting)]["before"])
    behind = dice.choice(around[dice.choice(fitting)]["after"])
    side = dice.choice(("before", "behind", "both"))
    text = sentence.text if side == "before" else sentence.text.rstrip(".!? ") + behind
    return text if side == "behind" else f"{before} {text}"


@pytest.mark.parametrize("code", _CODES)
def test_talk_around_an_act_changes_nothing_of_it(code: str) -> None:
    """Rule: "the wrapped message gives the same commands as the sentence in it"."""
    dice = Random(20261118)
    same, wrong = 0, []
    for _, sentence in zip(range(_SAMPLE), _plain(code, dice), strict=False):
        text, wanted = _wrapped(sentence, code, dice), expected_of(sentence)
        heard = heard_as(replace(sentence, text=text))
        same += is_as_written(heard, wanted)
        if any(
            act["name"] not in _IDLE and not any(is_as_written([act], [one]) for one in wanted)
            for act in heard
        ):
            wrong.append(text)
    assert same >= _LEAST_SAME * _SAMPLE
    assert len(wrong) <= _MOST_WRONG * _SAMPLE, wrong


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("deadline on friday, easy week please", "EaseWeek"),
        ("party last night at my brother's, did 8k easy in 46 min", "Clarify"),
        ("concert on friday, what's my 10k time", "PredictRace"),
    ],
)
def test_a_day_of_the_talk_is_kept_where_the_act_names_none(text: str, act: str) -> None:
    hearing = read_corpus("en")[0].hearing
    said = Sentence("", text, act, hearing)
    assert names(heard_as(said)) == [act]
