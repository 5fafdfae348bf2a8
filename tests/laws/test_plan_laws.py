"""Plans for random athletes: no law is broken by what the coach builds itself."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.athlete import (
    Athlete,
    Availability,
    DateException,
    Goal,
    GoalKind,
    GoalRace,
    Level,
    RuleKind,
    StandingRule,
    Weekday,
)
from core.planning.audit import audit, audit_grid, audit_plan
from core.planning.build import build_plan, replan
from core.planning.circumstances import (
    Adjustment,
    Circumstances,
    DoneRun,
    Finding,
    LawKind,
    Refused,
)
from core.planning.guard import review
from core.planning.plan import TrainingPlan
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

FEW = 25
"""Plans are costly to build."""
TODAYS = st.dates(date(2026, 4, 13), date(2026, 4, 19))
RACES = st.sampled_from((3_000, 5_000, 8_000, 10_000, 15_000, 21_098, 30_000, 42_195, 50_000))


@st.composite
def athletes(draw: st.DrawFn) -> Athlete:
    """Somebody who wants to run."""
    weekly = draw(st.none() | st.integers(0, 110).map(lambda km: Distance(km * 1000)))
    most = weekly.m if weekly is not None else 20_000
    longest = draw(st.none() | st.integers(0, most).map(Distance))
    minutes = st.sampled_from((0, 0, 30, 45, 60, 90, 120, None, None, None))
    rules = draw(
        st.lists(
            st.builds(
                StandingRule,
                kind=st.sampled_from((RuleKind.NEVER_ON, RuleKind.COMMITMENT)),
                weekday=st.sampled_from(Weekday),
                is_hard=st.booleans(),
            ),
            max_size=2,
        )
    )
    return Athlete(
        id="x",
        level=draw(st.none() | st.sampled_from(Level)),
        birth_year=draw(st.none() | st.integers(1946, 2014)),
        weekly_volume=weekly,
        longest_run=longest,
        runs_per_week=draw(st.none() | st.integers(1, 7)),
        availability=Availability(
            weekly=tuple(draw(minutes) for _ in range(7)), exceptions=draw(_exceptions())
        ),
        long_run_day=draw(st.none() | st.sampled_from(Weekday)),
        rules=tuple(rules),
        tune_ups=draw(st.just(()) | _tune_ups()),
        later_goals=draw(st.just(()) | _later_goals()),
    )


def _tune_ups() -> st.SearchStrategy[tuple[GoalRace, ...]]:
    on = st.dates(date(2026, 4, 22), date(2026, 10, 1))
    distance = st.sampled_from((5_000, 10_000, 21_098)).map(Distance)
    return st.tuples(st.builds(GoalRace, distance=distance, on=on, is_tune_up=st.just(True)))


def _later_goals() -> st.SearchStrategy[tuple[Goal, ...]]:
    on = st.dates(date(2026, 8, 1), date(2027, 6, 1))
    race = st.builds(GoalRace, distance=RACES.map(Distance), on=on)
    return st.tuples(st.builds(Goal, kind=st.just(GoalKind.RACE), race=race))


def _exceptions() -> st.SearchStrategy[tuple[DateException, ...]]:
    first = st.dates(date(2026, 4, 20), date(2026, 8, 1))
    trip = st.tuples(first, st.integers(0, 13)).map(
        lambda x: DateException(first=x[0], last=x[0] + timedelta(days=x[1]))
    )
    return st.lists(trip, max_size=1).map(tuple)


@st.composite
def circumstances(draw: st.DrawFn) -> Circumstances:
    """Somebody on a day, with or without a log."""
    today = draw(TODAYS)
    lengths = draw(st.lists(st.integers(2_000, 20_000), max_size=12))
    runs = tuple(
        DoneRun(
            on=today - timedelta(days=3 * (len(lengths) - i)),
            distance=Distance(metres),
            duration=Duration(metres * 6 // 16),
        )
        for i, metres in enumerate(lengths)
    )
    vdot = draw(st.none() | st.floats(28, 70))
    return Circumstances(athlete=draw(athletes()), today=today, runs=runs, vdot=vdot)


@st.composite
def goals(draw: st.DrawFn) -> Goal:
    """Something to train for."""
    kind = draw(st.sampled_from((GoalKind.RACE,) * 5 + tuple(GoalKind)))
    if kind is not GoalKind.RACE:
        return Goal(kind=kind)
    on = date(2026, 4, 20) + timedelta(days=draw(st.integers(0, 300)))
    return Goal(kind=kind, race=GoalRace(distance=Distance(draw(RACES)), on=on))


def _told(findings: tuple[Finding, ...]) -> str:
    return "\n".join(f"{f.kind} {f.law}: {f.sentence}" for f in findings)


class TestNoLawIsBroken:
    """No plan leaves without passing the guard: a fresh plan breaks no law at all."""

    @settings(max_examples=FEW)
    @given(goals(), circumstances())
    def test_fresh_plan_meets_no_stop_and_no_caution(self, goal: Goal, seen: Circumstances) -> None:
        plan = build_plan(goal, seen)
        if isinstance(plan, Refused):
            assert plan.reason
            return

        assert not (found := review(plan, seen)), _told(found)

    @settings(max_examples=FEW)
    @given(goals(), circumstances())
    def test_checklist_from_outside_finds_no_unsafe_growth(
        self, goal: Goal, seen: Circumstances
    ) -> None:
        """Items 1-3, 11-15, 21 and 36 hold for everyone, whatever the grid."""
        plan = build_plan(goal, seen)
        if isinstance(plan, Refused):
            return

        always = {1, 2, 3, 11, 12, 13, 14, 15, 21, 36}
        wrong = [(i.number, s) for i, s in audit_plan(plan, seen) if i.number in always]
        assert wrong == []


MONDAY = date(2026, 4, 13)


def a_race(metres: int, on: date, *, is_tune_up: bool = False) -> GoalRace:
    return GoalRace(distance=Distance(metres), on=on, is_tune_up=is_tune_up)


def who(weekly_km: int, race: GoalRace | None = None, **fields: Any) -> tuple[Goal, Circumstances]:
    """Somebody with a race to train for, or who comes back."""
    goal = Goal(kind=GoalKind.RACE if race else GoalKind.COME_BACK, race=race)
    athlete = Athlete(id="x", weekly_volume=Distance(weekly_km * 1000), **fields)
    return goal, Circumstances(athlete=athlete, today=MONDAY, vdot=42.0)


FOUND = {
    "another goal after a marathon": who(
        70,
        a_race(42_195, MONDAY + timedelta(days=120)),
        runs_per_week=3,
        later_goals=(Goal(kind=GoalKind.RACE, race=a_race(10_000, MONDAY + timedelta(days=180))),),
    ),
    "a race on a Monday on the way": who(
        48,
        a_race(16_093, MONDAY + timedelta(days=67)),
        level=Level.BEGINNER,
        tune_ups=(a_race(21_098, MONDAY + timedelta(days=42), is_tune_up=True),),
    ),
    "six runs a week and a fast finish": who(
        70,
        a_race(15_000, MONDAY + timedelta(days=155)),
        level=Level.INTERMEDIATE,
        runs_per_week=6,
    ),
    "young and coming back": who(82, birth_year=2010, runs_per_week=4),
    "young, with races that are too long": who(
        20,
        a_race(5_000, MONDAY + timedelta(days=104)),
        birth_year=2010,
        tune_ups=(a_race(21_098, MONDAY + timedelta(days=55), is_tune_up=True),),
        later_goals=(Goal(kind=GoalKind.RACE, race=a_race(42_195, MONDAY + timedelta(days=250))),),
    ),
    "coming back from much": who(130, level=Level.ADVANCED, runs_per_week=4),
}
"""Athletes for whom a law was once broken."""


class TestNoLawIsBrokenAgain:
    """What a hunt over random athletes found stays mended."""

    @pytest.mark.parametrize("found", FOUND.values(), ids=FOUND)
    def test_fresh_plan_keeps_every_law_and_item(self, found: tuple[Goal, Circumstances]) -> None:
        goal, seen = found
        plan = build_plan(goal, seen)

        assert isinstance(plan, TrainingPlan)
        assert not (broken := review(plan, seen)), _told(broken)
        assert [(item.number, wrong) for item, wrong in audit_plan(plan, seen)] == []


class TestPlanAddsUp:
    """Totals add up, ids are unique, weeks follow each other, and the race is on its day."""

    @settings(max_examples=FEW)
    @given(goals(), circumstances())
    def test_weeks_and_sessions(self, goal: Goal, seen: Circumstances) -> None:
        plan = build_plan(goal, seen)
        if isinstance(plan, Refused):
            return

        ids = [s.id for s in plan.sessions()]
        assert len(ids) == len(set(ids))
        for before, week in zip(plan.weeks, plan.weeks[1:], strict=False):
            assert week.number == before.number + 1
            assert week.monday == before.monday + timedelta(days=7)
        for week in plan.weeks:
            runs = [s.workout.distance.m for s in week.sessions if s.workout.is_run]
            assert week.distance.m == sum(runs)
            assert all(seen.today <= s.on for s in week.sessions)
            assert all(week.monday <= s.on <= week.sunday for s in week.sessions)
        if goal.race is not None:
            assert plan.sessions_on(goal.race.on)[-1].kind is WorkoutKind.RACE

    @settings(max_examples=FEW)
    @given(goals(), circumstances())
    def test_same_input_same_plan(self, goal: Goal, seen: Circumstances) -> None:
        """Same facts, same plan (checklist item 37)."""
        assert build_plan(goal, seen) == build_plan(goal, replace(seen))


class TestReplanningKeepsThePast:
    """Adjusting never touches the past: a plan written anew keeps every day before as it was."""

    @settings(max_examples=FEW)
    @given(goals(), circumstances(), st.integers(1, 60))
    def test_days_before_stay(self, goal: Goal, seen: Circumstances, days: int) -> None:
        plan = build_plan(goal, seen)
        if isinstance(plan, Refused):
            return
        today = seen.today + timedelta(days=days)
        later = replace(seen, today=today)

        answer = replan(plan, later, from_day=today)

        if isinstance(answer, Adjustment):
            past = [s for s in plan.sessions() if s.on < today]
            assert [s for s in answer.plan.sessions() if s.on < today] == past
            assert not [c for c in answer.cautions if c.kind is LawKind.STOP]
            ids = [s.id for s in answer.plan.sessions()]
            assert len(ids) == len(set(ids))


class TestRefusalsHelp:
    """An honest no comes with goals that can be planned for."""

    @settings(max_examples=FEW)
    @given(goals(), circumstances())
    def test_alternatives_can_be_built(self, goal: Goal, seen: Circumstances) -> None:
        answer = build_plan(goal, seen)
        if isinstance(answer, Refused):
            assert answer.alternative or answer.goals
            for other in answer.goals:
                assert isinstance(build_plan(other, seen), TrainingPlan)


@pytest.mark.slow
def test_sample_of_the_grid_passes_every_item() -> None:
    """The checklist of section E over every hundredth athlete of the grid."""
    report = audit(case for i, case in enumerate(audit_grid()) if i % 101 == 7)

    assert not report.failures, "\n".join(report.lines())
    assert report.built > 20


@pytest.mark.parametrize("level", list(Level))
def test_published_shape_holds_for_each_level(level: Level) -> None:
    """D: marathon volume peaks at 1.3 to 2 times the start, the long run three weeks before."""
    athlete = Athlete(id="x", level=level, weekly_volume=Distance(50_000), birth_year=1990)
    seen = Circumstances(athlete=athlete, today=date(2026, 4, 13), vdot=48.0)
    race = GoalRace(distance=Distance(42_195), on=date(2026, 8, 16))

    plan = build_plan(Goal(kind=GoalKind.RACE, race=race), seen)

    assert isinstance(plan, TrainingPlan)
    longest = max(plan.weeks[:-1], key=lambda w: (w.longest.m, w.number))
    assert 3 <= len(plan.weeks) - longest.number + 1 <= 8
    assert 1.0 <= max(w.distance.m for w in plan.weeks[:-1]) / 50_000 <= 2.0
