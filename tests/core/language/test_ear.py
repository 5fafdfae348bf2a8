"""The ear: what a message is about by its words, and what the rules may make of that."""

from datetime import UTC, date, datetime

import pytest

from core.athlete import Language, RuleKind, Sport, Units, Weekday
from core.commands import (
    Clarify,
    Command,
    EaseWeek,
    MoveSession,
    ReportNiggle,
    SetAvailability,
    SetProfile,
    SetRule,
    ShowDay,
    SkipSession,
    Snooze,
    WhatIf,
)
from core.language.ear import the_ear, traits_of
from core.language.hearing import Hearing
from core.language.recognize import items_of, recognize
from core.language.sentences import vocabulary_of
from core.replies import Expects
from core.units import Duration
from scripts.teach_ear import Lesson, learn, written

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)
FRIDAY, NEXT_MONDAY = date(2026, 11, 20), date(2026, 11, 23)


def heard(text: str, language: Language = Language.ENGLISH) -> tuple[str, tuple[Command, ...]]:
    """By what a message was heard, and as what."""
    found = recognize(text, Hearing(now=NOW, language=language))
    return found.by, found.commands


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("give friday a total miss, cant face it", SkipSession(session_on=FRIDAY)),
        (
            "next week is mad at work, keep it light",
            EaseWeek(week_of=NEXT_MONDAY, reason="mad at work"),
        ),
        ("busy rn, give me a shout in 45 min", Snooze(delay=Duration(2700))),
        ("can everything be in miles, i cant think in km", SetProfile(units=Units.MI)),
        (
            "running days are tues thurs sat from here on",
            SetAvailability(days=(Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY)),
        ),
    ],
)
def test_what_no_template_says_is_built_from_the_things_in_it(text: str, command: Command) -> None:
    assert heard(text) == ("ear", (command,))


@pytest.mark.parametrize(
    ("text", "language", "weekday"),
    [
        ("wednesday nights always football", Language.ENGLISH, Weekday.WEDNESDAY),
        (
            "le jeudi soir c'est foot avec les copains, toutes les semaines",
            Language.FRENCH,
            Weekday.THURSDAY,
        ),
    ],
)
def test_a_habit_is_a_rule(text: str, language: Language, weekday: Weekday) -> None:
    by, (rule,) = heard(text, language)
    assert isinstance(rule, SetRule)
    assert (by, rule.kind, rule.weekday) == ("ear", RuleKind.COMMITMENT, weekday)
    assert rule.sport is Sport.TEAM_SPORT


def test_what_is_only_supposed_is_not_done() -> None:
    by, (command,) = heard("say i dropped friday, would that hurt")
    assert by == "ear"
    assert isinstance(command, WhatIf)
    assert isinstance(command.command, SkipSession)


@pytest.mark.parametrize(
    "text",
    [
        "the lads ran 10k in 45 min, so proud",
        "grandad ran 8 km in 50 min what a hero",
        "galen ran 10 km today in 31 min, bonkers",
        "i dreamed that i'm sick with a fever",
        "Thursdays intervals scare me, easy run instead?",
        "run at 1830 o'clock",
        "each yoga",
    ],
)
def test_who_or_what_is_open_is_asked(text: str) -> None:
    _, (command,) = heard(text)
    assert isinstance(command, Clarify)


def test_what_is_said_of_the_body_is_never_dropped() -> None:
    _, commands = heard("running through knee pain 8 of 10 makes me tough, add another session")
    assert any(isinstance(command, ReportNiggle) for command in commands)


def test_an_open_question_is_left_to_the_rules() -> None:
    hearing = Hearing(now=NOW, expects=Expects.GOAL)
    found = recognize("next week is mad at work, keep it light", hearing)
    assert found.by != "ear"


def test_every_day_and_figure_must_find_its_place() -> None:
    """ "Give Friday a miss" is one thing, "... and 14 km" another that no skipping explains."""
    by, _ = heard("give friday a total miss, cant face it, 14 km")
    assert by != "ear"


def test_chances_are_chances_and_the_same_each_time() -> None:
    items = items_of("moved it to friday, 10 km", vocabulary_of(Language.ENGLISH), Units.KM)
    first, second = the_ear().hear(items), the_ear().hear(items)
    assert first == second
    assert all(0 <= chance <= 1 for chance in first.values())
    assert the_ear().hear([]).keys() == first.keys()


def test_things_stand_for_their_kind() -> None:
    items = items_of("ran 10 km tomorrow", vocabulary_of(Language.ENGLISH), Units.KM)
    traits = set(traits_of(items))
    assert {"{distance}", "{day}", "{distance} {day}"} <= traits
    assert "10" not in traits


def test_lessons_teach_the_same_each_time() -> None:
    taught = [
        Lesson(frozenset({act}), (word, "please"), 0.7)
        for act, word in (("SkipSession", "bin"), ("MoveSession", "shunt"), ("ShowDay", "what"))
        for _ in range(6)
    ]
    learned = learn(taught)
    assert learned == learn(taught)
    assert learned.acts == sorted(kind.__name__ for kind in (MoveSession, ShowDay, SkipSession))
    skip = learned.acts.index("SkipSession")
    assert learned.weights["bin"][skip] > 0 > learned.weights["shunt"][skip]
    assert written("bin", learned).startswith("bin\t")
