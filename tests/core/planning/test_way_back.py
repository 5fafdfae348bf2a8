"""Plans written after days without running: the former load comes back by its steps (A.5)."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Goal, GoalKind
from core.planning.build import build_plan, replan
from core.planning.circumstances import Adjustment, Circumstances, DoneRun, Refused
from core.planning.guard import review, stops
from core.planning.history import base_of
from core.planning.plan import SessionStatus, TrainingPlan
from core.planning.sparing import come_back
from core.planning.way_back import TimeOff
from core.units import Distance, Duration
from tests.core.planning.running import MARATHON, MONDAY, km, planned, race_in, seen

GOAL = race_in(18, MARATHON)
BEGINNING = seen(18, 7, days=(1, 3, 6))
REGULAR = seen(40, 18, days=(1, 3, 5, 6), runs_per_week=4)


def after(days_off: int, day: int) -> tuple[TrainingPlan, Circumstances]:
    """A marathon plan that was followed until so many days before a day of it."""
    plan, today = planned(GOAL, REGULAR), MONDAY + timedelta(days=day)
    runs = tuple(
        DoneRun(on=s.on, distance=s.workout.distance, duration=s.workout.duration)
        for s in plan.sessions()
        if s.workout.is_run and s.on < today - timedelta(days=days_off)
    )
    for session in plan.sessions():
        if today - timedelta(days=days_off) <= session.on < today:
            plan = plan.with_session(replace(session, status=SessionStatus.MISSED))
    return plan, replace(REGULAR, runs=runs, today=today)


def anew(days_off: int, day: int, goal: Goal = GOAL) -> TrainingPlan:
    """What is written then."""
    plan, circumstances = after(days_off, day)
    written = replan(plan, circumstances, from_day=circumstances.today, goal=goal)
    assert isinstance(written, Adjustment)
    assert not stops(review(written.plan, circumstances))
    return written.plan


class TestFormerLoad:
    """ "6-28 days off: half at 50 %, half at 75 %; 29-56 days: thirds at 33, 50 and 75 %"."""

    @pytest.mark.parametrize("days_off", [7, 14, 21, 28, 40])
    def test_days_off_do_not_thin_out_the_base(self, days_off: int) -> None:
        """What was run before them counts, of which the way back takes its share once."""
        _, circumstances = after(days_off, 56)

        base = base_of(circumstances)

        assert 35 <= base.volume.km <= 50
        assert base.way_back is not None
        assert base.way_back.days >= days_off

    @pytest.mark.parametrize(("days_off", "share"), [(14, 0.5), (21, 0.5), (34, 0.33)])
    def test_the_first_week_holds_its_share(self, days_off: int, share: float) -> None:
        _, circumstances = after(days_off, 56)
        former = base_of(circumstances).volume

        first = anew(days_off, 56, race_in(18, 10)).week_of(circumstances.today)

        assert first is not None
        assert first.distance.km == pytest.approx(former.km * share, abs=1)
        assert not any(s.workout.is_hard for s in first.sessions)

    def test_no_week_after_it_jumps_above_the_former(self) -> None:
        plan = anew(8, 44)
        former = plan.time_off.former if plan.time_off else Distance(0)

        assert former
        assert max(w.distance for w in plan.weeks[7:9]) <= former * 1.02

    def test_weeks_on_the_way_back_are_no_load(self) -> None:
        """Three weeks of load follow them before a lighter one."""
        lighter = [w.is_cutback for w in anew(21, 42, race_in(18, 10)).weeks[6:13]]

        assert lighter == [False] * 6 + [True]

    def test_who_is_on_the_way_back_goes_on_by_its_steps(self) -> None:
        plan, circumstances = after(21, 56)
        back = come_back(plan, circumstances, 21).plan
        later = circumstances.today + timedelta(days=7)
        easy = DoneRun(on=later - timedelta(days=2), distance=km(5), duration=Duration(1800))
        seen_later = replace(circumstances, today=later, runs=(*circumstances.runs, easy))

        written = replan(back, seen_later, from_day=later, goal=race_in(18, 10))

        assert isinstance(written, Adjustment)
        week = written.plan.week_of(later)
        assert back.time_off is not None
        assert written.plan.time_off == back.time_off
        assert week is not None
        assert week.distance.km == pytest.approx(back.time_off.former.km * 0.57, abs=1.5)


class TestNearestInstead:
    """What can't be carried any more is answered with what lies nearest."""

    def test_after_four_weeks_ill_a_half_and_a_later_marathon_are_offered(self) -> None:
        plan, circumstances = after(29, 42)

        answer = replan(plan, circumstances, from_day=circumstances.today)

        assert isinstance(answer, Refused)
        assert [g.race.distance.m for g in answer.goals if g.race] == [21_098, 42_195]
        assert all(isinstance(build_plan(g, circumstances), TrainingPlan) for g in answer.goals)


class TestTimeOff:
    """What the way back says of its days and weeks."""

    OFF = TimeOff(days=14, first=MONDAY, former=km(40), longest=km(18))

    def test_before_and_after_it_there_is_no_share(self) -> None:
        assert self.OFF.share_on(MONDAY - timedelta(days=1)) is None
        assert self.OFF.share_on(self.OFF.last) == 0.75
        assert self.OFF.share_on(self.OFF.last + timedelta(days=1)) is None

    def test_a_week_mostly_behind_it_is_an_ordinary_one(self) -> None:
        assert self.OFF.week_on_the_way(MONDAY + timedelta(days=7)) == km(30)
        assert not self.OFF.week_on_the_way(MONDAY + timedelta(days=14))

    def test_runs_grow_back_to_what_harms_nobody(self) -> None:
        """To 8 km at once, never beyond their share; further on they grow as ever."""
        short = replace(self.OFF, longest=km(9))

        assert short.run_on_the_way(MONDAY) == km(4.5)
        assert self.OFF.run_on_the_way(MONDAY) == km(8)
        assert self.OFF.run_on_the_way(self.OFF.last) == km(8)

    def test_who_had_only_begun_begins_with_a_share_of_each_run(self) -> None:
        """Not with a share of the next to nothing that they ran before."""
        plan, circumstances = planned(Goal(kind=GoalKind.BASE), BEGINNING), BEGINNING
        begun = DoneRun(on=MONDAY - timedelta(days=70), distance=km(3), duration=Duration(1200))
        little = replace(plan, base_volume=Distance(0))
        seen_back = replace(circumstances, runs=(begun,))

        back = come_back(little, seen_back, 60)

        for was, now in zip(plan.weeks[0].sessions, back.plan.weeks[0].sessions, strict=True):
            assert now.workout.distance.m >= 0.2 * was.workout.distance.m

    def test_who_comes_back_without_a_log_begins_with_half_the_long_run(self) -> None:
        """A break of four weeks is supposed, so nobody starts with the longest run they know of."""
        athlete = seen(60, 24, days=(1, 3, 6))

        plan = planned(Goal(kind=GoalKind.COME_BACK), athlete)

        lengths = [w.longest.km for w in plan.weeks[:5]]
        assert lengths[0] <= 13.5
        assert all(after <= max(before * 1.1, before + 1.6) for before, after in pairwise(lengths))
