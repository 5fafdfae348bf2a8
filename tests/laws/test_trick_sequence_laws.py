"""Requests one after another that are meant to trick the coach into an unsafe week."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.athlete import BodySite, Condition, GoalKind, Level, RuleKind, Weekday
from core.coach.decide import decide
from core.coach.evidence import circumstances_of
from core.coach.new_day import as_of
from core.coach.snapshot import Record, Revision, Snapshot
from core.commands import (
    AddSession,
    AmendActivity,
    BlockDates,
    Command,
    CompleteSession,
    Confirm,
    Decline,
    DeleteActivity,
    LogActivity,
    MoveSession,
    PushWeek,
    RedFlag,
    Redo,
    Refer,
    ReplaceSession,
    ReplanFrom,
    ReportCondition,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRule,
    SkipSession,
    SwapSessions,
    Undo,
)
from core.planning.guard import review, stops
from core.planning.laws import LAWS
from core.planning.plan import PlannedSession
from core.units import Distance, Duration, Units
from core.workouts.steps import WorkoutKind
from tests.laws.athletes import NOW, TODAY, Profile, profiles, snapshot_of
from tests.laws.plain_laws import broken

YES, ANOTHER = Confirm(), Decline(wants_another=True)
HARD = (WorkoutKind.INTERVALS, WorkoutKind.THRESHOLD, WorkoutKind.REPETITIONS, WorkoutKind.HILLS)


@dataclass
class Trickster:
    """Somebody who says yes to everything, and knows of undo."""

    now: Snapshot
    done: list[Revision] = field(default_factory=list)
    undone: list[Revision] = field(default_factory=list)

    def says(self, command: Command) -> None:
        """Takes what the coach makes of it."""
        before = replace(
            self.now,
            undoable=self.done[-1] if self.done else None,
            redoable=self.undone[-1] if self.undone else None,
        )
        outcome = decide(command, before, now=NOW)
        was = Revision(number=1, summary=outcome.summary, record=before.record)
        if outcome.goes == "undo":
            self.undone.append(replace(self.done[-1], record=before.record))
            back = self.done.pop().record
            assert outcome.record == back or self.now.athlete.conditions  # a pause outlives undo
        elif outcome.goes == "redo":
            self.done.append(replace(self.undone[-1], record=before.record))
            again = self.undone.pop().record
            assert outcome.record == again or self.now.athlete.conditions
        elif outcome.summary:
            self.undone.clear()
            self.done.append(was)
        self.now = replace(
            self.now,
            record=outcome.record,
            dialogue=outcome.dialogue,
            plan_version=outcome.plan_version,
        )


def a_trickster(**fields: Any) -> Trickster:
    """Somebody of 1990 who trains for 10 km on any day, but for what is named."""
    usual: dict[str, Any] = {
        "race_m": 10_000, "weeks": 14, "free": (None,) * 7, "five_k_s": 1_500, "units": Units.KM,
        "born": 1990, "level": Level.INTERMEDIATE, "runs": 4, "days_in": 0,
    }  # fmt: skip
    return Trickster(snapshot_of(Profile(**(usual | fields))))


Trick = Callable[[PlannedSession, PlannedSession, int], Sequence[Command]]
"""What is said, by a session, a hard one where there is one, and a figure from 0 to 9."""


def race_far_from_form(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    run = LogActivity(
        on=TODAY, distance=Distance(5_000), duration=Duration(1_000 + 230 * n), is_race=True
    )
    return [run, YES, PushWeek(), YES, DeleteActivity(on=TODAY), YES]


def run_twice_a_day(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    runs = [LogActivity(on=TODAY, distance=Distance(6_000 + 1_000 * (n + i))) for i in range(2)]
    return [runs[0], YES, runs[1], YES, CompleteSession(session_on=one.on), YES]


def add_and_add(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    days = [TODAY + timedelta(days=n + i) for i in range(3)]
    size = Distance(5_000 * (n + 1))
    adding = [AddSession(on=day, kind=HARD[n % 4]) for day in days]
    return [c for add in (*adding, AddSession(on=one.on, distance=size)) for c in (add, YES)]


def bring_hard_days_together(
    one: PlannedSession, hard: PlannedSession, n: int
) -> Sequence[Command]:
    beside = one.on + timedelta(days=n % 3 - 1)
    return [
        ReplaceSession(session_on=one.on, session_kind=one.kind, with_kind=HARD[n % 4]), YES,
        MoveSession(session_on=hard.on, session_kind=hard.kind, to_day=beside), YES, ANOTHER, YES,
        SwapSessions(first_on=hard.on, second_on=one.on), YES,
    ]  # fmt: skip


def lengthen_step_by_step(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    longer = ScaleSession(
        session_on=one.on, session_kind=one.kind, by_distance=Distance(1_000 + 300 * n)
    )
    return [longer, YES] * 4 + [PushWeek(week_of=one.on), YES] * 2


def undo_around_an_illness(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    ill = ReportIllness(has_fever=n % 2 == 0, is_below_neck=n % 3 == 0)
    quick = AddSession(on=TODAY + timedelta(days=n), kind=HARD[n % 4])
    return [PushWeek(), ill, quick, YES, Undo(), Undo(), Redo(), Redo(), quick, YES]


def well_again_too_soon(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    ill = ReportIllness(since=TODAY - timedelta(days=n % 5), has_fever=True, is_below_neck=False)
    quick = AddSession(on=TODAY + timedelta(days=n % 4), kind=HARD[n % 4])
    return [ill, ReportRecovered(since=TODAY - timedelta(days=n % 3)), quick, YES,
            MoveSession(session_on=one.on, to_day=TODAY + timedelta(days=1)), YES]  # fmt: skip


def hard_on_an_ache(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    ache = ReportNiggle(site=BodySite.KNEE, severity=n + 1, is_sharp=n == 1)
    return [ache, ReplaceSession(session_on=one.on, with_kind=HARD[n % 4]), YES, PushWeek(), YES,
            MoveSession(session_on=hard.on, to_day=TODAY + timedelta(days=n % 7)), YES,
            SetRule(kind=RuleKind.NEVER_ON, weekday=Weekday(one.on.weekday())), YES]  # fmt: skip


def boast_in_the_log(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    run = LogActivity(
        on=TODAY - timedelta(days=n % 4), distance=Distance(42_000), duration=Duration(14_000)
    )
    more = ScaleSession(session_on=one.on, to_distance=Distance(20_000 + 2_000 * n))
    return [run, YES, more, YES, ReplanFrom(), YES, DeleteActivity(), YES]


def say_other_things_of_oneself(
    one: PlannedSession, hard: PlannedSession, n: int
) -> Sequence[Command]:
    loose = SetProfile(level=Level.ADVANCED, age=25, weekly_volume=Distance(100_000))
    return [loose, YES, ReplanFrom(), YES, AddSession(kind=HARD[n % 4]), YES]


def goal_back_and_forth(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    on = TODAY + timedelta(days=20 + 9 * n)
    race = SetGoal(kind=GoalKind.RACE, distance=Distance(10_000 + 4_000 * n), on=on)
    return [race, YES, SetGoal(kind=GoalKind.BASE), YES, Undo(), race, YES]


def free_days_and_not(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    first, last = TODAY + timedelta(days=n), TODAY + timedelta(days=2 * n + 2)
    return [
        BlockDates(first=first, last=last), YES,
        SetAvailability(days=(Weekday(n % 7),), minutes=None, is_only=True), YES,
        BlockDates(first=first, last=last, minutes=None), YES,
        SetAvailability(days=tuple(Weekday), minutes=None), YES,
    ]  # fmt: skip


def skip_and_make_up(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    again = [
        MoveSession(session_on=s.on, session_kind=s.kind, to_day=one.on + timedelta(days=n % 4))
        for s in (hard, one)
    ]
    skipped = SkipSession(session_on=hard.on, last_on=hard.on + timedelta(days=n))
    return [skipped, YES, again[0], YES, again[1], YES, ANOTHER, YES]


def a_condition_and_more(one: PlannedSession, hard: PlannedSession, n: int) -> Sequence[Command]:
    known = ReportCondition(condition=tuple(Condition)[n % 6], since=TODAY - timedelta(days=30))
    return [known, PushWeek(), YES, AddSession(on=one.on, kind=HARD[n % 4]), YES, Undo(), YES]


TRICKS: tuple[Trick, ...] = (
    add_and_add, bring_hard_days_together, lengthen_step_by_step, undo_around_an_illness,
    well_again_too_soon, hard_on_an_ache, boast_in_the_log, say_other_things_of_oneself,
    goal_back_and_forth, free_days_and_not, skip_and_make_up, a_condition_and_more,
    race_far_from_form, run_twice_a_day,
)  # fmt: skip


def found_in(record: Record) -> frozenset[tuple[str, str]]:
    """The hard limits a record breaks."""
    record = as_of(record, TODAY)
    return broken(record, circumstances_of(record, TODAY).runs, TODAY)


def picked(record: Record, n: int) -> tuple[PlannedSession, PlannedSession]:
    """A session of the days to come, and a hard one where there is one."""
    assert record.plan is not None
    until = TODAY + timedelta(days=20)
    coming = [s for s in record.plan.sessions() if s.is_open and TODAY <= s.on <= until]
    one = (coming or list(record.plan.sessions()))[n % max(1, len(coming))]
    return one, next((s for s in coming if s.workout.is_hard), one)


def past_of(record: Record) -> dict[str, tuple[date, object]]:
    """What stood on the days gone by."""
    sessions = record.plan.sessions() if record.plan else ()
    return {s.id: (s.on, s.workout) for s in sessions if s.on < TODAY}


class TestNoTrickMakesAWeekUnsafe:
    """ "A stop is never overruled", whatever is said, in whatever order."""

    @settings(max_examples=7, phases=(Phase.explicit, Phase.reuse, Phase.generate))
    @given(
        profiles(),
        st.lists(st.tuples(st.sampled_from(TRICKS), st.integers(0, 9)), min_size=2, max_size=4),
    )
    def test_what_is_to_come_stays_within_the_hard_limits(
        self, profile: Profile, tricks: list[tuple[Trick, int]]
    ) -> None:
        someone = Trickster(snapshot_of(profile))
        before = past_of(someone.now.record)
        for trick, n in tricks:
            one, hard = picked(someone.now.record, n)
            for command in trick(one, hard, n):
                known = found_in(someone.now.record)
                someone.says(command)
                if not isinstance(command, Undo | Redo):
                    assert not found_in(someone.now.record) - known, (trick.__name__, command)
        assert before.items() <= past_of(someone.now.record).items()


def brought_by(
    said: Sequence[Command], someone: Trickster, find: Callable[[Record], frozenset[Any]]
) -> frozenset[Any]:
    """What is found after some requests and was not before."""
    before = find(someone.now.record)
    for command in said:
        someone.says(command)
    return find(someone.now.record) - before


def steep(record: Record) -> frozenset[tuple[int | None, str | None]]:
    """Weeks and runs that grow faster than is told nobody."""
    assert record.plan is not None
    found = review(record.plan, circumstances_of(record, TODAY), laws=GROWTH)
    return frozenset((finding.week, finding.session_id) for finding in found)


GROWTH = tuple(one for one in LAWS if one.id in ("weekly-rise", "session-rise"))
SLOW = LogActivity(on=TODAY, distance=Distance(5_000), duration=Duration(3_100), is_race=True)
QUICK = LogActivity(on=TODAY, distance=Distance(10_000), duration=Duration(2_400), is_race=True)
ONCE = LogActivity(on=TODAY, distance=Distance(9_000))
AGAIN = LogActivity(on=TODAY, distance=Distance(12_000))
FOUR = LogActivity(on=TODAY, distance=Distance(4_000))
DAYS_AGO = AmendActivity(to_day=TODAY - timedelta(days=2))


class TestTheLogMakesNothingTooSteep:
    """ "Rise over the best of the last four weeks: 10 % by default", also by other paces."""

    @pytest.mark.parametrize("race_m", [10_000, 21_098])
    @pytest.mark.parametrize(
        "said",
        [(SLOW, YES), (QUICK, YES), (ONCE, AGAIN)],
        ids=["a slow race", "a quick race", "two runs on a day"],
    )
    def test_what_is_to_come_follows_from_what_was_run(
        self, race_m: int, said: tuple[Command, ...]
    ) -> None:
        someone = a_trickster(race_m=race_m, weekly_km=30)
        assert not brought_by(said, someone, steep)

    @pytest.mark.parametrize(
        ("days_in", "said"),
        [
            (7, (LogActivity(on=TODAY, distance=Distance(12_000)), YES, FOUR)),
            (16, (LogActivity(on=TODAY, distance=Distance(8_000)), YES, DAYS_AGO)),
        ],
        ids=["two runs for one session", "a run of another day"],
    )
    def test_what_was_done_for_a_session_is_counted_once(
        self, days_in: int, said: tuple[Command, ...]
    ) -> None:
        """What the log says of a session comes with what it leaves of the week."""
        someone = a_trickster(weekly_km=15, runs=3, days_in=days_in)
        assert not brought_by(said, someone, found_in)


class TestAPauseOutlivesUndo:
    """ "Care advice first, no workout", until it is cleared, whatever is taken back."""

    @pytest.mark.parametrize("flag", [RedFlag.HEART, RedFlag.BONE_STRESS, RedFlag.EATING])
    def test_nothing_forbidden_is_left_or_comes_back(self, flag: RedFlag) -> None:
        someone = a_trickster(weekly_km=40, five_k_s=1_300)
        before = found_in(someone.now.record)
        skipped = SkipSession(session_on=TODAY + timedelta(days=2))
        for command in (skipped, YES, Refer(flag=flag), Undo(), Redo(), Undo()):
            someone.says(command)
            assert not found_in(someone.now.record) - before, command
        assert someone.now.athlete.conditions
        record = someone.now.record
        assert record.plan is not None
        assert stops(review(record.plan, circumstances_of(record, TODAY))) == ()
