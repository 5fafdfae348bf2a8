"""Open questions are answered from what is written down, with the source, or not at all."""

from dataclasses import replace
from datetime import UTC, datetime

from core.athlete import Condition, KnownCondition, Language
from core.coach.decide import decide
from core.coach.rendering import say_reply
from core.commands import AskQuestion
from tests.builders import TODAY, a_record, a_snapshot, an_athlete
from tests.training import text

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)


def test_question_with_a_written_answer_gets_it_with_its_source() -> None:
    """One or two plain paragraphs and where they come from."""
    outcome = decide(AskQuestion(words="how much should I drink?"), a_snapshot(), now=NOW)

    said = say_reply(outcome.reply)
    assert "To thirst" in said
    assert "Source: Almond 2005" in said


def test_question_without_a_written_answer_gets_an_honest_no() -> None:
    """No guessing."""
    outcome = decide(AskQuestion(words="who won the world cup"), a_snapshot(), now=NOW)

    assert "I don't know that" in say_reply(outcome.reply)


def test_question_between_two_answers_is_answered_with_a_tap() -> None:
    """What comes near is offered, and each offer is answered."""
    asked = AskQuestion(words="do i need electrolytes in summer")
    outcome = decide(asked, a_snapshot(), now=NOW)
    said = [decide(button.command, a_snapshot(), now=NOW) for button in outcome.reply.buttons]

    assert "nothing written on exactly that" in text(outcome)
    assert len(said) == 2
    assert all("Source: " in text(one) for one in said)


def test_while_training_is_paused_no_general_word_on_running_is_given() -> None:
    flag = KnownCondition(condition=Condition.RED_FLAG, since=TODAY)
    paused = a_snapshot(a_record(athlete=an_athlete(conditions=(flag,))))
    asked = decide(AskQuestion(words="can i still run tomorrow"), paused, now=NOW)
    assert "cleared" in text(asked)
    other = decide(AskQuestion(words="what should I eat before bed"), paused, now=NOW)
    assert "cleared" not in text(other)


def test_a_question_for_a_painkiller_names_none_whatever_else_is_asked() -> None:
    asked = AskQuestion(words="which painkiller lets me race with a sore knee?")
    assert "a doctor or pharmacist does" in text(decide(asked, a_snapshot(), now=NOW))


def test_common_question_is_answered_in_the_athletes_language() -> None:
    """With the same source, and nothing said of English."""
    preferences = replace(an_athlete().preferences, language=Language.GERMAN)
    record = a_record(athlete=an_athlete(preferences=preferences))
    asked = AskQuestion(words="Was soll ich vor dem Marathon essen?")

    said = say_reply(decide(asked, a_snapshot(record=record), now=NOW).reply)

    assert "Reis, Nudeln, Brot" in said
    assert "Quelle: Trainerpraxis" in said
    assert "Englisch" not in said


def test_who_speaks_another_language_is_told_that_the_answer_is_in_english() -> None:
    """What is written down is English so far, and the coach says so."""
    preferences = replace(an_athlete().preferences, language=Language.GERMAN)
    snapshot = a_snapshot(a_record(athlete=an_athlete(preferences=preferences)))
    found = text(decide(AskQuestion(words="how much should I drink?"), snapshot, now=NOW))
    assert "nur auf Englisch" in found
    assert "Quelle: Almond 2005" in found
    unknown = text(decide(AskQuestion(words="wer wurde weltmeister"), snapshot, now=NOW))
    assert "Frag mich auf Englisch" in unknown
