"""The audit finds what is wrong with a plan, and says how often."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Availability, Goal, Level
from core.planning.audit import (
    SAME_PLAN,
    AuditReport,
    Failure,
    ItemScore,
    audit,
    audit_grid,
    audit_plan,
    grid_case,
)
from core.planning.audit_items import ITEMS
from core.planning.circumstances import Circumstances, Refused
from core.planning.plan import Phase, PlannedSession, SessionStatus, TrainingPlan
from core.workouts.estimate import Pacing
from core.workouts.library import easy, long_run, quality, race, strength
from core.workouts.steps import Workout, WorkoutKind
from tests.core.planning.running import MARATHON, km, planned, race_in, seen

PACING = Pacing(vdot=45.0)


@pytest.fixture(scope="module")
def circumstances() -> Circumstances:
    """An intermediate runner of 45 km a week."""
    return seen(45, 18, level=Level.INTERMEDIATE)


@pytest.fixture(scope="module")
def plan(circumstances: Circumstances) -> TrainingPlan:
    """Their plan for a marathon."""
    return planned(race_in(18, MARATHON), circumstances)


def wrong(plan: TrainingPlan, circumstances: Circumstances) -> set[int]:
    """The items that do not pass."""
    return {item.number for item, _ in audit_plan(plan, circumstances)}


def with_all(plan: TrainingPlan, week: int, workout: Workout) -> TrainingPlan:
    """The plan with every run of a week replaced."""
    changed = plan
    for session in plan.weeks[week - 1].sessions:
        if session.workout.is_run:
            changed = changed.with_session(replace(session, workout=workout))
    return changed


def placed(plan: TrainingPlan, week: int, *workouts: tuple[int, Workout]) -> TrainingPlan:
    """The plan with a week that holds these workouts on these weekdays and nothing else."""
    chosen = plan.weeks[week - 1]
    sessions = tuple(
        PlannedSession(id=f"x{week}-{i}", on=chosen.monday + timedelta(days=day), workout=workout)
        for i, (day, workout) in enumerate(workouts)
    )
    return plan.with_week(chosen.with_sessions(sessions))


def threshold() -> Workout:
    """Too much at threshold for most weeks."""
    found = quality(WorkoutKind.THRESHOLD, 7, PACING, weekly=km(300), total=km(15))
    assert found is not None
    return found


def test_a_good_plan_passes_every_item(plan: TrainingPlan, circumstances: Circumstances) -> None:
    assert wrong(plan, circumstances) == set()


def test_growth_and_totals_are_checked(plan: TrainingPlan, circumstances: Circumstances) -> None:
    assert {1, 2, 3} <= wrong(with_all(plan, 1, easy(km(25), PACING)), circumstances)
    assert {6} <= wrong(with_all(plan, 11, long_run(km(38), PACING)), circumstances)
    assert {8} <= wrong(with_all(plan, 11, easy(km(45), PACING)), circumstances)


def test_monotony_is_checked(plan: TrainingPlan, circumstances: Circumstances) -> None:
    flat = plan
    for number in range(1, 12):
        flat = with_all(flat, number, easy(km(11), PACING))

    assert 5 in wrong(flat, circumstances)


def test_a_cutback_that_is_none_is_told(plan: TrainingPlan, circumstances: Circumstances) -> None:
    at = next(w.number for w in plan.weeks if w.is_cutback)

    assert 5 in wrong(with_all(plan, at, easy(km(2), PACING)), circumstances)


def test_short_long_runs_are_told(plan: TrainingPlan, circumstances: Circumstances) -> None:
    short = plan
    for week in plan.weeks:
        for session in week.sessions:
            if session.workout.distance.km > 15 and session.kind is not WorkoutKind.RACE:
                short = short.with_session(replace(session, workout=easy(km(15), PACING)))

    assert 7 in wrong(short, circumstances)


def test_hard_work_is_checked(plan: TrainingPlan, circumstances: Circumstances) -> None:
    hard = threshold()
    bare = replace(hard, steps=hard.steps[1:])
    crowded = placed(plan, 10, (0, hard), (1, bare), (3, hard), (4, long_run(km(20), PACING)))

    assert {9, 10, 11, 12, 13} <= wrong(crowded, circumstances)


def test_calendar_is_checked(plan: TrainingPlan, circumstances: Circumstances) -> None:
    daily = placed(plan, 10, *((day, easy(km(7), PACING)) for day in range(7)))
    athlete = replace(circumstances.athlete, availability=Availability(weekly=(0,) * 7))
    late = replace(circumstances, athlete=athlete, today=circumstances.today + timedelta(days=9))

    assert 14 in wrong(daily, circumstances)
    assert 15 in wrong(plan, late)


def test_paces_are_checked(plan: TrainingPlan, circumstances: Circumstances) -> None:
    assert 16 in wrong(plan, replace(circumstances, vdot=55.0))


def test_phases_are_checked(plan: TrainingPlan, circumstances: Circumstances) -> None:
    mixed = plan.with_week(replace(plan.weeks[0], phase=Phase.SPECIFIC))
    short = plan.with_week(replace(plan.weeks[7], phase=Phase.BASE))

    assert 18 in wrong(mixed, circumstances)
    assert 18 in wrong(short, circumstances)


def test_specificity_and_taper_are_checked(
    plan: TrainingPlan, circumstances: Circumstances
) -> None:
    plain = plan
    for number in range(11, 19):
        week = plan.weeks[number - 1]
        for session in week.sessions:
            if session.workout.is_hard and session.kind is not WorkoutKind.RACE:
                size = session.workout.distance
                plain = plain.with_session(replace(session, workout=easy(size, PACING)))
    big = with_all(plan, 17, easy(km(20), PACING))
    bigger = placed(big, 18, *((day, easy(km(15), PACING)) for day in (0, 1, 2, 3)))

    assert 19 in wrong(plain, circumstances)
    assert {20, 21} <= wrong(bigger, circumstances)


def test_last_hard_session_and_strength_are_checked(
    plan: TrainingPlan, circumstances: Circumstances
) -> None:
    late = placed(plan, 18, (4, threshold()), (6, race(km(MARATHON), PACING)))
    strong = placed(plan, 10, *((day, strength(25)) for day in (0, 1, 2, 3)), (4, threshold()))

    assert 21 in wrong(late, circumstances)
    assert 22 in wrong(strong, circumstances)


def test_missing_tests_are_told(plan: TrainingPlan, circumstances: Circumstances) -> None:
    untested = plan
    for session in plan.sessions():
        if session.kind is WorkoutKind.TIME_TRIAL:
            size = session.workout.distance
            untested = untested.with_session(replace(session, workout=easy(size, PACING)))

    assert 23 in wrong(untested, circumstances)


def test_age_is_checked(plan: TrainingPlan) -> None:
    sixteen = seen(45, 18, level=Level.INTERMEDIATE, age=16)
    daily = placed(plan, 10, *((day, easy(km(7), PACING)) for day in range(7)))

    assert 30 in wrong(daily, sixteen)


def test_reasons_totals_and_variety_are_checked(
    plan: TrainingPlan, circumstances: Circumstances
) -> None:
    week = plan.weeks[9]
    dull = placed(
        placed(plan, 10, (1, threshold())), 11, (1, threshold()), (3, easy(km(30), PACING))
    )
    astray = plan.with_week(
        replace(week, sessions=(*week.sessions, replace(plan.weeks[0].sessions[0])))
    )

    assert 34 in wrong(dull, circumstances)
    assert 36 in wrong(astray, circumstances)


def test_report_counts_and_lists() -> None:
    cases = [
        grid_case(40, 12, 10_000, 4, Level.INTERMEDIATE, 30),
        grid_case(0, 2, 42_195, 4, Level.BEGINNER, 30),
        grid_case(15, 6, 5_000, 3, Level.BEGINNER, 14),
    ]
    heard: list[int] = []

    report = audit(cases, heard.append)

    assert heard == [1, 2, 3]
    assert (report.built, report.refused) == (2, 1)
    assert all(score.rate == 1.0 for score in report.scores)
    lines = list(report.lines())
    assert len(lines) == 1 + len(ITEMS) + 2
    assert "2 plans built" in lines[0]


def test_failures_are_listed_with_their_athlete() -> None:
    """Who says 40 km but whose plan is held against 20 fails the first item."""
    failure = Failure(item=3, label="somebody", sentence="w01-long is 20 km after 10")
    score = ItemScore(number=3, name="session rise", plans=4, passed=3)
    report = AuditReport(built=4, refused=0, scores=(score,), failures=(failure,))

    lines = list(report.lines())

    assert "75.0%" in lines[1]
    assert "somebody: w01-long" in lines[2]
    assert ItemScore(number=1, name="x", plans=0, passed=0).rate == 1.0


def test_a_builder_that_changes_its_mind_is_found_out(plan: TrainingPlan) -> None:
    case = grid_case(40, 12, 10_000, 4, Level.BEGINNER, 30)
    calls: list[int] = []

    def fickle(_goal: Goal, _seen: Circumstances) -> TrainingPlan:
        calls.append(1)
        return replace(plan, level=Level.BEGINNER, vdot=float(len(calls)))

    report = audit([case], build=fickle)

    scores = {score.number: score for score in report.scores}
    assert scores[37].passed == 0
    assert scores[35].passed == 0
    assert {f.item for f in report.failures} >= {35, 37}


def test_a_bare_no_is_found_out() -> None:
    case = grid_case(40, 12, 10_000, 4, Level.BEGINNER, 30)

    report = audit([case], build=lambda _goal, _seen: Refused(reason="No."))

    assert [f.sentence for f in report.failures] == ["refused without an alternative"]


def test_what_needs_two_plans_finds_nothing_in_one(
    plan: TrainingPlan, circumstances: Circumstances
) -> None:
    assert list(SAME_PLAN.check(plan, circumstances)) == []


def test_a_session_missed_does_not_count(plan: TrainingPlan, circumstances: Circumstances) -> None:
    run = next(s for s in plan.sessions() if s.workout.is_run)
    missed = plan.with_session(replace(run, status=SessionStatus.MISSED))

    assert 36 in wrong(missed, circumstances)


def test_a_phase_of_two_weeks_is_told(plan: TrainingPlan, circumstances: Circumstances) -> None:
    changed = plan
    for week in plan.weeks:
        if week.phase is Phase.BASE and week.number > 2:
            changed = changed.with_week(replace(week, phase=Phase.BUILD))

    assert 18 in wrong(changed, circumstances)


def test_race_after_first_steps_has_no_taper_to_check() -> None:
    circumstances = seen(0, 0, five_km=None)
    first_steps = planned(race_in(10, 5), circumstances)

    assert 20 not in wrong(first_steps, circumstances)


def test_grid_is_whole() -> None:
    """0/15/40/70/100 km x 2/6/12/18/30 weeks x 5 races x 1-7 days x 3 levels x 4 ages."""
    assert sum(1 for _ in audit_grid()) == 5 * 5 * 5 * 7 * 3 * 4
