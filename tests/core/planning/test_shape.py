"""What a coach would look for in a whole plan: key sessions that grow, and weeks in proportion."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from core.athlete import Availability, DateException, Goal, GoalKind, GoalRace, Level
from core.planning.plan import Phase, TrainingPlan
from core.planning.volume import amount_on_the_way
from core.units import METRES_PER_MILE
from core.workouts.steps import WorkoutKind, Zone
from tests.core.planning.running import HALF, MARATHON, MONDAY, km, planned, race_in, seen


def long_runs_with_marathon_pace(plan: TrainingPlan) -> int:
    """How many long runs hold work at marathon pace."""
    return sum(
        s.kind is WorkoutKind.LONG and s.workout.is_hard
        for w in plan.weeks
        if w.phase not in (Phase.TAPER, Phase.RACE)
        for s in w.sessions
    )


@pytest.mark.parametrize("later", [1, 2, 3], ids=["Monday", "Tuesday", "Wednesday"])
def test_the_taper_counts_from_race_day_wherever_in_the_week_it_is(later: int) -> None:
    """ "Half: 10-14 days, a good third less and more": the days count, not the calendar weeks."""
    sunday = race_in(14, HALF)
    assert sunday.race is not None
    on = sunday.race.on + timedelta(days=later)
    plan = planned(
        replace(sunday, race=replace(sunday.race, on=on)), seen(40, 14, days=(1, 3, 5, 6))
    )
    runs = [s for s in plan.sessions() if s.workout.is_run and s.on < on]
    held = [
        sum(s.workout.distance.km for s in runs if 7 * back < (on - s.on).days <= 7 * (back + 1))
        for back in range(2)
    ]
    peak = max(week.distance.km for week in plan.weeks[:-1])

    assert held[0] <= 0.6 * peak
    assert held[1] <= 0.9 * peak


def test_a_marathon_has_three_long_runs_with_marathon_pace() -> None:
    usual = planned(race_in(18, MARATHON), seen(40, 15, days=(1, 2, 3, 5, 6)))
    strong = planned(race_in(16, MARATHON), seen(70, 22, level=Level.ADVANCED))

    assert long_runs_with_marathon_pace(usual) >= 3
    assert long_runs_with_marathon_pace(strong) >= 3


def test_threshold_work_never_shrinks_much_from_one_time_to_the_next() -> None:
    plan = planned(race_in(18, MARATHON), seen(40, 15, days=(1, 2, 3, 5, 6)))
    work = [
        sum(x.distance.km for x in s.workout.flat_steps() if x.target.zone is Zone.THRESHOLD)
        for w in plan.weeks
        if not w.is_cutback and w.phase in (Phase.BASE, Phase.BUILD, Phase.SPECIFIC)
        for s in w.sessions
        if s.kind in (WorkoutKind.CRUISE, WorkoutKind.THRESHOLD)
    ]

    assert all(now >= before * 0.8 for before, now in pairwise(work))


def test_three_runs_before_a_marathon_grow_with_the_long_run_alone() -> None:
    """No easy run in the middle of the week becomes a second long run."""
    plan = planned(race_in(20, MARATHON), seen(25, 10, days=(1, 3, 6), level=Level.INTERMEDIATE))

    for week in plan.weeks:
        for session in week.sessions:
            if session.kind in (WorkoutKind.EASY, WorkoutKind.STRIDES):
                assert session.workout.distance <= week.longest * 0.7 or week.distance < km(30)


def test_one_run_a_week_has_something_quicker_every_second_time() -> None:
    plan = planned(
        race_in(12, 10), seen(15, 6, days=(6,), level=Level.INTERMEDIATE, five_km="24:00")
    )
    loads = [
        w.sessions[0].kind for w in plan.weeks if not w.is_cutback and w.phase is not Phase.RACE
    ]

    assert {WorkoutKind.FARTLEK, WorkoutKind.INTERVALS} <= set(loads)
    assert loads.count(WorkoutKind.LONG) >= len(loads) // 2


def test_a_test_leaves_room_for_the_easy_run() -> None:
    plan = planned(race_in(8, 10), seen(15, 6, days=(1, 3, 5, 6), five_km=None))
    tested = next(
        w for w in plan.weeks if any(s.kind is WorkoutKind.TIME_TRIAL for s in w.sessions)
    )

    assert sum(s.workout.is_run for s in tested.sessions) == 3


def test_the_day_after_the_long_run_is_for_rest() -> None:
    plan = planned(race_in(16, MARATHON), seen(70, 22, level=Level.ADVANCED))
    loads = [w for w in plan.weeks if w.phase is Phase.BUILD and not w.is_cutback]

    assert loads
    assert all(not w.sessions_on(w.monday) for w in loads)


def test_a_marathoner_keeps_sharp_in_race_week() -> None:
    plan = planned(race_in(16, MARATHON), seen(70, 22, level=Level.ADVANCED))
    race_week = plan.weeks[-1]

    assert any(s.kind is WorkoutKind.MARATHON_PACE for s in race_week.sessions)


def test_a_week_on_the_way_back_has_runs_worth_the_shoes() -> None:
    assert amount_on_the_way(km(8), km(4), 4).runs == 2
    assert amount_on_the_way(km(20), km(8), 4).long == km(8)


def test_a_come_back_begins_with_half_the_former_week() -> None:
    plan = planned(Goal(kind=GoalKind.COME_BACK), seen(40, days=(1, 3, 5, 6)))
    first = plan.weeks[0]

    assert first.monday == date(2026, 4, 13)
    assert first.distance == km(20)
    assert len(first.sessions) == 4


def test_a_half_marathoner_of_three_days_keeps_sharp_in_race_week() -> None:
    plan = planned(race_in(12, 21.098), seen(25, 10, days=(1, 3, 5, 6), five_km="26:30"))

    assert any("Goal pace" in s.workout.title for s in plan.weeks[-1].sessions)


def test_one_strength_session_of_two_is_no_loss_worth_telling() -> None:
    plan = planned(race_in(12, 21.098), seen(30, 10, days=(1, 2, 3, 5, 6)))
    strong = [w for w in plan.weeks if any(s.kind is WorkoutKind.STRENGTH for s in w.sessions)]

    assert strong
    assert not any("Strength is left out" in r.sentence for w in strong for r in w.reasons)


def test_easy_runs_say_what_is_special_about_them() -> None:
    plan = planned(race_in(18, MARATHON), seen(50, 18, days=(1, 3, 5, 6)))
    said = {r.sentence for s in plan.sessions() for r in s.reasons}

    assert any("midweek" in sentence for sentence in said)
    assert any("fresh for it" in sentence for sentence in said)


@pytest.mark.parametrize(("weeks", "is_hoped"), [(1, False), (2, False), (3, False), (4, True)])
def test_no_gain_is_hoped_for_from_less_than_three_weeks(weeks: int, is_hoped: bool) -> None:
    plan = planned(race_in(weeks, 10), seen(30, 10))

    (said,) = [r.sentence for r in plan.reasons if r.code == "outlook"]
    assert ("of training" in said) == is_hoped
    assert said.startswith("As fit as today, ")
    assert said.endswith(").")


@pytest.mark.parametrize(
    ("level", "phase", "told"),
    [
        (Level.BEGINNER, Phase.BASE, {"a taste of quicker minutes", "nothing hard yet"}),
        (Level.BEGINNER, Phase.BUILD, {"quicker minutes on top", "threshold and intervals"}),
        (Level.INTERMEDIATE, Phase.BASE, {"strength on hills", "a little threshold work"}),
        (Level.INTERMEDIATE, Phase.BUILD, {"threshold and intervals"}),
    ],
)
def test_a_week_is_introduced_by_what_it_holds(level: Level, phase: Phase, told: set[str]) -> None:
    plan = planned(race_in(16, 21.098), seen(25, 9, days=(1, 3, 6), level=level, five_km=None))
    said = {w.focus for w in plan.weeks if w.phase is phase and not w.is_cutback}

    assert all(any(words in focus for words in told) for focus in said)
    for week in plan.weeks:
        kinds = {s.kind for s in week.sessions if s.workout.is_hard}
        assert WorkoutKind.HILLS in kinds or "hills" not in week.focus
        assert kinds != {WorkoutKind.FARTLEK} or "threshold" not in week.focus


def test_a_week_begun_too_late_says_when_training_begins() -> None:
    today = MONDAY + timedelta(days=5)
    plan = planned(race_in(12, 10, today), seen(30, 10, days=(1, 3), today=today))

    assert plan.weeks[0].sessions == ()
    assert plan.weeks[0].focus == "Nothing more this week: the training begins on Monday."


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (19, ["2 hard sessions", "3 easy runs"]),
        (18, ["The hard session", "3 easy runs", "Strength"]),
    ],
)
def test_runs_left_out_for_one_reason_are_told_of_once(last: int, told: list[str]) -> None:
    away = DateException(first=MONDAY + timedelta(days=14), last=MONDAY + timedelta(days=last))
    athlete = seen(60, 18, runs_per_week=6)
    free = Availability(exceptions=(away,))
    busy = replace(athlete, athlete=replace(athlete.athlete, availability=free))

    week = planned(race_in(12, 21.1), busy).weeks[2]

    lost = [reason.sentence for reason in week.reasons if reason.code == "week-dropped"]
    assert [re.split(" (?:is|are) left out", sentence)[0] for sentence in lost] == told


def test_a_race_on_the_way_is_met_on_fresh_legs() -> None:
    """Its week holds less, and the runs of the two days before it are the shortest."""
    tune_up = GoalRace(distance=km(10), on=MONDAY + timedelta(days=48), is_tune_up=True)
    athlete = seen(45, 15, runs_per_week=5)
    racing = replace(athlete, athlete=replace(athlete.athlete, tune_ups=(tune_up,)))

    weeks = planned(race_in(12, 21.1), racing).weeks
    week = next(w for w in weeks if w.monday <= tune_up.on <= w.sunday)

    assert week.distance < max(w.distance for w in weeks[: week.number - 1])
    easy = [s for s in week.sessions if s.workout.is_run and s.kind is not WorkoutKind.RACE]
    eve = [s for s in easy if 0 < (tune_up.on - s.on).days <= 2]
    others = [s for s in easy if s not in eve]
    assert eve
    assert max(s.workout.distance for s in eve) < min(s.workout.distance for s in others)


@pytest.mark.parametrize("race_km", [5, 10])
@pytest.mark.parametrize("days", [(1, 6), (1, 3, 6), (1, 2, 3, 5, 6)])
def test_a_lighter_week_with_a_race_on_the_way_is_not_lighter_twice(
    days: tuple[int, ...], race_km: float
) -> None:
    """Checklist item 5: a lighter week is 15-30 % lighter, the race in it included."""
    athlete = seen(30, days=days)
    races = tuple(
        GoalRace(distance=km(race_km), on=MONDAY + timedelta(days=7 * at + 6), is_tune_up=True)
        for at in (3, 7, 11)
    )
    racing = replace(athlete, athlete=replace(athlete.athlete, tune_ups=races))
    weeks = planned(race_in(16, 21.098), racing).weeks

    lighter = [(a, b) for a, b in pairwise(weeks) if b.is_cutback]
    assert len(lighter) == 3
    for before, week in lighter:
        assert 0.145 <= 1 - week.distance / before.distance <= 0.305
        assert week.focus == "A race on the way, run on fresh legs."
        assert all(
            s.workout.distance > km(race_km) for s in week.sessions if s.kind is WorkoutKind.LONG
        )


def test_tiny_weeks_hold_nothing_hard() -> None:
    """Warm-up, work and cool-down would be longer than the long run."""
    plan = planned(Goal(kind=GoalKind.BASE), seen(9.5, 3, days=(1, 3, 5), level=Level.BEGINNER))

    assert not any(s.workout.is_hard for s in plan.sessions())
    assert {w.focus for w in plan.weeks if not w.is_cutback} == {
        "Staying fit: easy running, as far as it feels good."
    }
    for before, week in pairwise(plan.weeks):
        assert not week.is_cutback or 0.145 <= 1 - week.distance / before.distance <= 0.305


def test_who_comes_back_is_not_promised_quick_sessions_yet() -> None:
    athlete = seen(30, 12, runs_per_week=3)
    plan = planned(Goal(kind=GoalKind.COME_BACK), athlete)

    first = plan.weeks[0]
    assert "quicker" not in first.focus
    assert sum(s.workout.is_run for s in first.sessions) == 3
    assert "longest run of 12 km" in plan.reasons[0].sentence


def test_nothing_is_said_of_a_peak_where_only_the_taper_is_left() -> None:
    plan = planned(race_in(2, 21.1), seen(45, 17))

    assert all("largest week" not in reason.sentence for reason in plan.reasons)


def test_a_lighter_week_after_a_begun_one_is_lighter_than_what_is_usual() -> None:
    tuesday = MONDAY + timedelta(days=1)
    athlete = seen(40, 12, days=(1, 2, 3, 6), age=16, today=tuesday)
    weeks = planned(race_in(5, 3, tuesday), athlete).weeks

    assert weeks[1].is_cutback
    assert weeks[1].distance.km < 0.84 * 16 * METRES_PER_MILE / 1000


def test_marathon_pace_grows_from_session_to_session_until_the_taper() -> None:
    plan = planned(race_in(20, MARATHON), seen(40, 18, days=(1, 3, 5, 6), five_km="22:50"))
    loading = [w for w in plan.weeks if w.phase not in (Phase.TAPER, Phase.RACE)]
    held = [
        sum(step.duration.s for step in s.workout.flat_steps() if step.target.zone is Zone.MARATHON)
        for w in loading
        for s in w.sessions
        if s.kind is WorkoutKind.MARATHON_PACE
    ]

    assert len(held) >= 3
    assert held == sorted(held)


def test_the_long_run_keeps_its_day_through_lighter_weeks() -> None:
    """On Saturday, since only so two hard sessions fit; no long run comes the day after another."""
    athlete = seen(45, 15, days=(0, 2, 3, 5, 6), level=Level.ADVANCED)
    plan = planned(Goal(kind=GoalKind.BASE), athlete)
    days = [s.on for s in plan.sessions() if s.kind is WorkoutKind.LONG]

    assert len(days) == len(plan.weeks)
    assert {day.weekday() for day in days} == {5}
