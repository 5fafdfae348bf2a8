"""A newcomer is answered in the language they write; others are offered it, once."""

from dataclasses import replace

from core.athlete import Athlete, Language
from core.coach.decide import decide_all
from core.coach.rendering import say_reply
from core.coach.snapshot import Outcome, Record, Snapshot
from core.commands import (
    Clarify,
    Command,
    RedFlag,
    Refer,
    SetGoal,
    SetProfile,
    ShowToday,
    ShowWeek,
)
from core.replies import Expects
from tests.builders import NOW, a_snapshot, km

GERMAN = SetProfile(language=Language.GERMAN)


def answered(
    snapshot: Snapshot, *commands: Command, written: Language | None = Language.GERMAN
) -> Outcome:
    """The answer to commands that were written in a language."""
    return decide_all(commands, replace(snapshot, written=written), now=NOW)


def language_of(outcome: Outcome) -> Language:
    """What the athlete is answered in from now on."""
    return outcome.record.athlete.preferences.language


def test_a_newcomer_is_answered_in_their_own_words_from_the_first() -> None:
    new = Snapshot(record=Record(athlete=Athlete(id="new")))
    outcome = answered(new, SetGoal(distance=km(10)))
    assert language_of(outcome) is Language.GERMAN
    assert "Lauftrainer" in say_reply(outcome.reply)


def test_an_athlete_is_offered_their_language_and_not_switched() -> None:
    outcome = answered(a_snapshot(), ShowToday())
    assert language_of(outcome) is Language.ENGLISH
    offered = [b for b in outcome.reply.buttons if b.command == GERMAN]
    assert [button.label for button in offered] == ["Auf Deutsch weiter"]
    assert outcome.dialogue.options == outcome.reply.buttons


def test_a_language_is_offered_once_and_another_again() -> None:
    first = answered(a_snapshot(), ShowToday())
    after = replace(a_snapshot(), dialogue=first.dialogue)
    commands = [b.command for b in answered(after, ShowToday()).reply.buttons]
    assert GERMAN not in commands
    french = answered(after, ShowToday(), written=Language.FRENCH)
    assert SetProfile(language=Language.FRENCH) in [b.command for b in french.reply.buttons]


def test_the_usual_language_is_not_offered() -> None:
    outcome = answered(a_snapshot(), ShowToday(), written=None)
    assert not any(isinstance(b.command, SetProfile) for b in outcome.reply.buttons)


def test_nothing_is_offered_beside_a_choice_nor_when_a_language_was_told() -> None:
    told = answered(a_snapshot(), SetProfile(language=Language.FRENCH))
    assert GERMAN not in [b.command for b in told.reply.buttons]
    asked = answered(a_snapshot(), Clarify(options=(ShowToday(), ShowWeek())))
    assert asked.dialogue.expects is Expects.CHOICE
    assert GERMAN not in [b.command for b in asked.reply.buttons]


def test_a_red_flag_is_answered_in_the_words_it_was_told_in() -> None:
    outcome = answered(a_snapshot(), Refer(flag=RedFlag.HEART))
    assert outcome.reply.language is Language.GERMAN
    assert language_of(outcome) is Language.ENGLISH
