"""Whether to run on a day, and when again: from the plan and from how the athlete is."""

from datetime import timedelta

import pytest

from core.athlete import BodySite, Condition
from core.commands import (
    Command,
    CompleteSession,
    Explain,
    RedFlag,
    Refer,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    Topic,
)
from core.workouts.steps import WorkoutKind
from tests.training import NOW, day, say, text, trained

FRIDAY, SUNDAY = day(2), day(4)
FEVER = ReportIllness(has_fever=True)
COLD = ReportIllness(has_fever=False)
AGAIN = Explain(about=Topic.RUN_AGAIN)


def go_ahead(days: int | None, *told: Command, kind: WorkoutKind | None = None) -> str:
    asked = Explain(
        about=Topic.GO_AHEAD,
        session_on=None if days is None else day(days),
        session_kind=kind,
    )
    return text(say(trained(), *told, asked)[1])


@pytest.mark.parametrize(
    ("days", "told", "said"),
    [
        (0, (), "Yes: Hills 6 × 30 s, today, Wed 15 Apr."),
        (None, (), "Yes: Hills 6 × 30 s, today, Wed 15 Apr."),
        (1, (), "Tomorrow, Thu 16 Apr: rest. Rest is when"),
        (1, (), "Next up Fri 17 Apr"),
        (0, (CompleteSession(),), "It's done: Hills 6 × 30 s"),
        (2, (COLD,), "Yes, but gently: Recovery run 26 min, Fri 17 Apr."),
        (2, (COLD,), "With a cold, easy and short is the most."),
        (4, (FEVER,), "No running Sun 19 Apr. Training with a fever is dangerous; you rest."),
        (4, (FEVER,), "[I'm well again]"),
        (2, (ReportNiggle(site=BodySite.KNEE, severity=7),), "No running Fri 17 Apr."),
        (2, (ReportNiggle(site=BodySite.KNEE, severity=7),), "Tell me how the knee is"),
        (2, (ReportNiggle(site=BodySite.KNEE, severity=4),), "easy and less of it"),
        (0, (ReportFatigue(),), "You told me you're tired."),
        (1, (Refer(flag=RedFlag.HEART, words="chest pain"),), "Training is paused"),
        (600, (), "rest."),
    ],
)
def test_the_answer_follows_plan_and_health(
    days: int | None, told: tuple[Command, ...], said: str
) -> None:
    """A ban is said before the plan, and what lightened a run beside it."""
    assert said in go_ahead(days, *told)


def test_a_kind_means_its_next_session() -> None:
    """ "Shall I still do the long run?" is about Sunday."""
    assert "Long run 14 km, Sun 19 Apr" in go_ahead(None, kind=WorkoutKind.LONG)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((), "Yes: Hills"),
        ((CompleteSession(),), "Yes: Easy run 5 km with 4 strides, Fri 17 Apr"),
        ((FEVER,), "Running comes back when you're well"),
        ((ReportNiggle(site=BodySite.SHIN, severity=8),), "[It's gone]"),
        ((FEVER, ReportRecovered(since=day(0))), "Two days without fever come before the first"),
        ((FEVER, ReportRecovered(since=day(0))), "Next up "),
        ((ReportCondition(condition=Condition.BONE_STRESS),), "Training is paused"),
        ((ReportCondition(condition=Condition.POSTPARTUM),), "No running in the first three"),
    ],
)
def test_when_again_names_the_run_or_what_must_be_over(
    told: tuple[Command, ...], said: str
) -> None:
    """A date is only named where it is not the athlete's word that decides."""
    assert said in text(say(trained(), *told, AGAIN)[1])


def test_a_lightened_session_is_still_the_one_asked_for() -> None:
    """ "Should I still do the hills?" of hills that have become a short easy run."""
    tired = ReportFatigue(is_strong=True)

    assert "Yes, but gently: Recovery run" in go_ahead(None, tired, kind=WorkoutKind.HILLS)
    assert "today" in go_ahead(None, tired, kind=WorkoutKind.HILLS)
    well = (COLD, ReportRecovered(since=day(0)))
    assert "Yes" in go_ahead(4, *well)


class TestFeverOver:
    """A fever may end before the cold it came with."""

    def test_two_days_without_fever_still_come_first(self) -> None:
        """ "Fever's gone, still coughing" on Friday: no run before Sunday."""
        ill, _ = say(trained(), FEVER)
        friday = NOW + timedelta(days=2)
        better, outcome = say(ill, COLD, now=friday)

        assert "Good that the fever is gone" in text(outcome)
        assert better.athlete.illness is not None
        assert better.athlete.illness.fever_until == day(1)
        asked = Explain(about=Topic.GO_AHEAD, session_on=day(3))
        assert "Two days without fever" in text(say(better, asked, now=friday)[1])
        asked = Explain(about=Topic.GO_AHEAD, session_on=SUNDAY)
        assert "Yes, but gently" in text(say(better, asked, now=friday)[1])

    def test_recovered_beside_a_cough_ends_only_the_fever(self) -> None:
        """Both told in one message: the illness goes on without its fever."""
        from core.coach.decide import decide_all

        ill, _ = say(trained(), FEVER)
        outcome = decide_all(
            (ReportRecovered(since=day(1)), ReportIllness()), ill, now=NOW + timedelta(days=2)
        )

        found = outcome.record.athlete.illness
        assert found is not None
        assert (found.until, found.fever_until) == (None, day(0))

    def test_a_fever_that_comes_back_lasts(self) -> None:
        again, _ = say(trained(), FEVER, COLD, COLD, FEVER)

        assert again.athlete.illness is not None
        assert again.athlete.illness.is_feverish

    def test_tiredness_told_with_an_illness_belongs_to_it(self) -> None:
        """No word of an easy day beside "no running"."""
        from core.coach.decide import decide_all

        outcome = decide_all((FEVER, ReportFatigue()), trained(), now=NOW)

        assert "Noted" not in text(outcome)
