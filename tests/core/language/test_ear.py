"""The ear: what a message is about by its words, and what the rules may make of that."""

from datetime import UTC, date, datetime

import pytest

from core.athlete import Language, RuleKind, Sport, Units, Weekday
from core.commands import (
    HARMLESS,
    AmendActivity,
    BlockDates,
    Clarify,
    Command,
    EaseWeek,
    LogActivity,
    MoveSession,
    ReplaceSession,
    ReportIllness,
    ReportNiggle,
    SetAvailability,
    SetProfile,
    SetRoutine,
    SetRule,
    SkipSession,
    Snooze,
    WhatIf,
)
from core.language.ear import the_ear
from core.language.hearing import Hearing
from core.language.recognize import recognize, traits_in
from core.replies import Expects
from core.units import Distance, Duration

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)
FRIDAY, NEXT_MONDAY = date(2026, 11, 20), date(2026, 11, 23)
NO_CHANGE = (Clarify, *HARMLESS)


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
    traits = traits_in("moved it to friday, 10 km", Hearing(now=NOW))
    first, second = the_ear().hear(*traits), the_ear().hear(*traits)
    assert first == second
    assert all(0 <= chance <= 1 for of in first for chance in of.values())
    assert [of.keys() for of in the_ear().hear([], [])] == [of.keys() for of in first]


def test_things_stand_for_their_kind() -> None:
    words, _ = traits_in("ran 10 km tomorrow", Hearing(now=NOW))
    assert {"{distance}", "{day}", "{distance} {day}"} <= words
    assert "10" not in words


def test_what_the_rules_make_of_it_is_weighed_beside_the_words() -> None:
    words, of_rules = traits_in("move my long run to saturday", Hearing(now=NOW))
    assert "!!MoveSession" in of_rules
    assert {"move", "{kind}"} <= words


def test_an_act_nobody_meant_is_left_out_beside_a_plain_one() -> None:
    _, commands = heard(
        "Did eight miles yesterday with Pete, an hour and ten, bit windy coming back"
    )
    assert [type(command) for command in commands] == [LogActivity]


def test_a_change_that_is_denied_is_not_made_however_likely() -> None:
    for text in ("don't cut sunday to 10k, my long run stays", "not moving thursday to friday ok"):
        _, commands = heard(text)
        assert all(isinstance(command, NO_CHANGE) for command in commands)


def test_figures_behind_the_run_are_noted() -> None:
    _, (log,) = heard("just back from a long walk, 9k with the baby in the sling")
    assert isinstance(log, LogActivity)
    assert (log.sport, log.distance) == (Sport.WALK, Distance.from_km(9))


def test_what_is_likeliest_is_offered_where_nothing_was_made_of_a_message() -> None:
    _, (asked,) = heard("Boiler man coming between 8 and 6, naturally. Cross off the morning run")
    assert isinstance(asked, Clarify)
    assert any(isinstance(option, SkipSession) for option in asked.options)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("bike on friday rather than the run, 4 of us going up the hill", ReplaceSession),
        ("scrap the 46, it was 56 minutes, I misread the watch", AmendActivity),
        ("11.3 km, 1:07:30, nothing hurt, good day", LogActivity),
        ("away from 3 may to 9 may, zero running, 2 weddings", BlockDates),
        ("lets keep it light next week, half term", EaseWeek),
        ("Thursday's session to Saturday please, 2 birthdays", MoveSession),
        ("went to yoga this morning, yoga was 40 min", LogActivity),
        ("thats not right, saturdays time was 27:55", AmendActivity),
        ("the evening before at 8 please remind me", SetRoutine),
    ],
)
def test_what_is_plainly_meant_is_taken_among_other_figures(text: str, act: type[Command]) -> None:
    _, commands = heard(text)
    assert [type(command) for command in commands] == [act]


def test_one_illness_told_in_two_breaths_is_one_and_fever_counts() -> None:
    _, (calm,) = heard("stinking cold, feel rubbish but no fever")
    _, (hot,) = heard("got a fever since tuesday, cold as well, cough too, on my chest")
    assert isinstance(calm, ReportIllness)
    assert isinstance(hot, ReportIllness)
    assert (calm.has_fever, hot.has_fever) == (False, True)
    assert calm.words.startswith("stinking cold")
