"""From nothing to half an hour of running."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Goal, GoalKind, Weekday
from core.planning.adjusting import roll_over
from core.planning.build import replan
from core.planning.circumstances import Adjustment, DoneRun
from core.planning.plan import Microcycle, Phase, SessionStatus
from core.planning.reworking import resized
from core.planning.sparing import come_back
from core.units import Duration
from core.workouts.estimate import Pacing
from core.workouts.run_walk import FIRST_RUNNING, running_in
from core.workouts.steps import WorkoutKind
from tests.core.planning.running import MONDAY, planned, race_in, seen

START = Goal(kind=GoalKind.START_TO_RUN)
NEWCOMER = seen(0, 0, five_km=None)


class TestFirstSteps:
    """Nine weeks, every fourth of them lighter, from eight minutes of running to thirty."""

    def test_every_fourth_week_is_lighter(self) -> None:
        weeks = planned(START, NEWCOMER).weeks

        assert [w.number for w in weeks if w.is_cutback] == [4, 8]

    @pytest.mark.parametrize("days", [(0, 2, 4), (1, 3, 5, 6), tuple(range(7))])
    def test_a_lighter_week_is_15_to_30_percent_lighter(self, days: tuple[int, ...]) -> None:
        """Checklist item 5."""
        weeks = planned(START, seen(0, 0, days=days, five_km=None)).weeks

        for before, week in pairwise(weeks):
            if week.is_cutback:
                assert 0.15 <= 1 - week.distance.m / before.distance.m <= 0.30

    def test_weeks_rise_by_three_kilometres_at_most(self) -> None:
        """Checklist item 2, for weeks below 30 km."""
        volumes = [w.distance.km for w in planned(START, NEWCOMER).weeks]

        for i in range(1, len(volumes)):
            assert volumes[i] <= max(volumes[max(0, i - 4) : i]) + 3

    def test_they_end_with_half_an_hour(self) -> None:
        last = planned(START, NEWCOMER).weeks[-1]

        assert [s.workout.title for s in last.sessions] == [
            "Run-walk 25 min",
            "Run-walk 28 min",
            "Run-walk 30 min",
        ]

    def test_load_is_counted_on_into_the_season(self) -> None:
        """The week after the last lighter one is the first of at most three."""
        weeks = planned(race_in(20, 10), NEWCOMER).weeks
        first = next(i for i, w in enumerate(weeks) if w.phase is not Phase.START)

        assert any(w.is_cutback for w in weeks[first : first + 3])

    def test_the_sessions_have_a_day_between_them(self) -> None:
        for week in planned(START, NEWCOMER).weeks:
            days = [Weekday(s.on.weekday()) for s in week.sessions]
            assert all(b - a >= 2 for a, b in pairwise(days))
            assert {s.kind for s in week.sessions} == {WorkoutKind.RUN_WALK}


class TestAfterABreak:
    """Who was off while learning to run goes some steps back, and starts over at the worst."""

    @pytest.mark.parametrize("days_off", [8, 14, 21, 40, 70])
    def test_no_session_is_less_than_the_very_first(self, days_off: int) -> None:
        plan, back = planned(START, NEWCOMER), MONDAY + timedelta(days=42)
        after = come_back(plan, replace(NEWCOMER, today=back), days_off).plan
        coming = [s.workout for s in after.sessions() if s.on >= back]

        assert coming != [s.workout for s in plan.sessions() if s.on >= back]
        assert all(running_in(w) >= FIRST_RUNNING for w in coming)
        assert {w.kind for w in coming} == {WorkoutKind.RUN_WALK}

    def test_a_week_off_goes_back_one_stage(self) -> None:
        plan, back = planned(START, NEWCOMER), MONDAY + timedelta(days=42)
        first = come_back(plan, replace(NEWCOMER, today=back), 8).plan.weeks[6].sessions[0]

        assert first.workout.title == "Run-walk 1.5 + 3 + 1.5 + 3 min"

    def test_less_time_holds_an_earlier_day(self) -> None:
        third = planned(START, NEWCOMER).weeks[2].sessions[0].workout
        shorter = resized(third, Duration.from_minutes(26), Pacing())

        assert shorter.title == "Run-walk 6 × 1 min"
        assert shorter.duration.minutes <= 26

    def test_what_holds_no_four_turns_is_scaled(self) -> None:
        first = planned(START, NEWCOMER).weeks[0].sessions[0].workout

        assert resized(first, Duration.from_minutes(12), Pacing()).duration.minutes <= 13


class TestAfterTheFirstSteps:
    """Half an hour of running is where training begins, not a test of it."""

    def test_the_first_long_run_is_little_longer_than_the_last_half_hour(self) -> None:
        """Walks are no part of what was run in one go."""
        weeks = planned(race_in(12, 5), NEWCOMER).weeks
        first = next(w for w in weeks if w.phase is not Phase.START)

        assert first.longest.km <= 6

    def test_nobody_begins_with_a_test(self) -> None:
        weeks = planned(race_in(18, 5), seen(0, 0, five_km=None, age=70)).weeks
        first = next(w for w in weeks if w.phase is not Phase.START)
        before = weeks[first.number - 2]

        assert not any(s.kind is WorkoutKind.TIME_TRIAL for s in first.sessions)
        assert not first.is_cutback or first.distance < before.distance

    def test_a_lighter_week_straight_after_the_first_steps_is_lighter(self) -> None:
        today = MONDAY + timedelta(days=6)
        athlete = seen(0, 0, days=(0, 1, 3, 5, 6), five_km=None, age=70, today=today)
        weeks = planned(race_in(14, 5, today), athlete).weeks
        first = next(w for w in weeks if w.phase is not Phase.START)

        assert first.is_cutback
        assert first.distance <= max(w.distance for w in weeks[: first.number - 1]) * 0.85


class TestBegunWeek:
    """ "From nothing, a first week of at most 12 km", and no leap after part of one."""

    @pytest.mark.parametrize("weekday", [2, 3, 4, 5, 6])
    def test_who_starts_late_in_the_week_starts_on_monday(self, weekday: int) -> None:
        today = MONDAY + timedelta(days=weekday)
        athlete = seen(0, 0, five_km=None, today=today)
        first, second, *_ = planned(Goal(kind=GoalKind.START_TO_RUN), athlete).weeks

        assert first.sessions == ()
        assert first.focus == "Nothing more this week: the training begins on Monday."
        assert len(second.sessions) == 3
        assert second.distance.km <= 12

    def test_a_week_that_still_holds_all_three_is_used(self) -> None:
        today = MONDAY + timedelta(days=1)
        first = planned(
            Goal(kind=GoalKind.START_TO_RUN), seen(0, 0, five_km=None, today=today)
        ).weeks[0]

        assert len(first.sessions) == 3


class TestGoingOn:
    """Who has begun to learn running goes on from there, not from what the walks add up to."""

    def after(self, weeks: int, days_off: int) -> tuple[Microcycle, ...]:
        """What is written anew for who did so many weeks, and then nothing for days."""
        athlete = seen(0, 0, five_km=None)
        plan, last = planned(START, athlete), MONDAY + timedelta(weeks=weeks)
        runs = []
        for session in [s for s in plan.sessions() if s.on < last]:
            plan = plan.with_session(
                replace(session, status=SessionStatus.DONE, activity_id=session.id)
            )
            workout = session.workout
            run = DoneRun(on=session.on, distance=workout.distance, duration=workout.duration)
            runs.append(run)
        today = runs[-1].on + timedelta(days=days_off + 1)
        plan = roll_over(plan, today)
        now = replace(athlete, runs=tuple(runs), today=today)
        written = replan(plan, now, from_day=today)
        assert isinstance(written, Adjustment)
        return tuple(w for w in written.plan.weeks if any(s.is_open for s in w.sessions))

    @pytest.mark.parametrize(
        ("weeks", "days_off", "first"),
        [
            (1, 2, "8 × 1 min"),
            (2, 2, "1.5 + 3"),
            (5, 2, "3 × 5"),
            (5, 20, "3 + 5"),
            (5, 43, "8 × 1 min"),
        ],
    )
    def test_the_step_reached_decides(self, weeks: int, days_off: int, first: str) -> None:
        """A week earlier after days off; from the first after more than four weeks."""
        written = self.after(weeks, days_off)

        coming = [s for s in written[0].sessions if s.is_open]
        assert first in coming[0].workout.title
        assert all(w.phase is Phase.START for w in written)
        assert "30 min" in written[-1].sessions[-1].workout.title
        assert any(w.is_cutback for w in written)
