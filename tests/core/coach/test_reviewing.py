"""Looking back: what could not be done is nobody's fault."""

from dataclasses import replace
from datetime import timedelta

from core.athlete import Availability, BodySite, DateException, Illness, Niggle
from core.coach.reviewing import review_lines, tally, week_ahead
from core.coach.snapshot import Snapshot
from core.coach.turn import Turn
from core.commands import Explain, LogActivity, ShowProgress, SkipSession, Topic
from core.planning.plan import Reason, SessionStatus
from core.units import Distance, Duration
from core.workouts.library import strength
from tests.builders import a_run
from tests.training import NOW, TODAY, day, moved, plan_of, ran, say, session, text, trained

LATER = NOW + timedelta(days=7)


def with_athlete(**fields: object) -> Snapshot:
    record = trained().record
    athlete = replace(record.athlete, **fields)  # type: ignore[arg-type]
    return replace(trained(), record=replace(record, athlete=athlete))


def review(snapshot: Snapshot) -> str:
    turn, plan = Turn(snapshot=snapshot, now=LATER), plan_of(snapshot)
    ahead = week_ahead(turn, plan, plan.weeks[0])
    return "\n".join(review_lines(turn, plan.weeks[0], ahead))


def test_a_week_of_illness_is_not_held_against_anyone() -> None:
    """Nothing was due, and nothing is asked after."""
    said = review(with_athlete(illness=Illness(since=day(-1))))
    assert "resting was right" in said
    assert "I don't know about" not in said
    assert "Missed" not in said


def test_blocked_days_and_pain_leave_only_what_was_possible() -> None:
    """The rest of the week is counted as ever."""
    shut = DateException(first=day(2), last=day(2), minutes=0)
    blocked = with_athlete(availability=Availability(exceptions=(shut,)))
    week = tally(Turn(snapshot=blocked, now=LATER), day(-2))
    assert {s.on for s in week.excused} == {day(2)}
    assert week.expected < week.planned
    assert "0 of 2 sessions" in review(blocked)
    sore = Niggle(site=BodySite.KNEE, severity=7, since=day(1), updated=day(1))
    week = tally(Turn(snapshot=with_athlete(niggles=(sore,)), now=LATER), day(-2))
    assert all(s.workout.is_run and s.on > TODAY for s in week.excused)


def test_load_before_a_long_break_is_not_the_usual_any_more() -> None:
    """Back after two months, a week alone tells of no usual one."""
    runs = [a_run(day(-n)) for n in (*range(120, 60, -2), 4, 2, 0)]
    record = replace(trained().record, activities=tuple(runs))
    assert "your usual week" not in review(replace(trained(), record=record))


def test_what_was_left_out_for_an_illness_long_over_stays_excused() -> None:
    """The plan keeps why; what was left out by choice counts."""
    ill = Reason(code="ill", sentence="You are ill: today you rest.")
    left_out = moved(trained(), "w01-long", status=SessionStatus.SKIPPED, reasons=(ill,))
    turn = Turn(snapshot=left_out, now=LATER)
    assert [s.id for s in tally(turn, day(-2)).excused] == ["w01-long"]
    chosen, _ = say(trained(), SkipSession(session_on=session(trained(), "w01-long").on))
    week = tally(Turn(snapshot=chosen, now=LATER), day(-2))
    assert not week.excused
    assert [s.id for s in week.lost] == ["w01-long"]


def test_progress_and_being_on_track_take_an_illness_into_account() -> None:
    """No word of too little after weeks in bed."""
    ill = with_athlete(illness=Illness(since=day(-1)))
    _, outcome = say(ill, Explain(about=Topic.ON_TRACK), now=LATER)
    assert "don't count against you" in text(outcome)
    assert "too little" not in text(outcome)
    _, outcome = say(ill, ShowProgress(), now=LATER)
    assert "aren't counted" in str(outcome.reply.parts)


def test_far_more_than_planned_is_remarked_on() -> None:
    """All was run, and two hours on top: easy days are to stay easy."""
    names = [s.id for s in plan_of(trained()).weeks[0].sessions if s.workout.is_run]
    done = ran(trained(), *names)
    assert "more than planned" not in review(done)
    extra = LogActivity(on=day(2), distance=Distance(20_000), duration=Duration(7200), rpe=3)
    after, _ = say(done, extra, now=NOW + timedelta(days=2))
    assert "more than planned" in review(after)


def test_strength_is_no_run_that_went_well() -> None:
    """A key session is named for having been run, not lifted."""
    done = ran(trained(), "w01-long")
    assert "Long run" in review(done)
    lifted = moved(done, "w01-long", workout=strength(40))
    assert "Strength 40" not in review(lifted)
