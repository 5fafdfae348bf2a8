"""Random athletes with a plan, and random things they say."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from hypothesis import assume
from hypothesis import strategies as st

from core.activities.activity import Activity, Feeling
from core.athlete import (
    Athlete,
    Availability,
    BodySite,
    Condition,
    Goal,
    GoalKind,
    GoalRace,
    Level,
    Preferences,
    RaceResult,
    RuleKind,
    Sport,
    Weekday,
)
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Record, Snapshot
from core.commands import (
    AddSession,
    AmendActivity,
    BlockDates,
    CheckInAnswered,
    Command,
    CompleteSession,
    Confirm,
    Decline,
    DeleteActivity,
    EaseWeek,
    LogActivity,
    MoveSession,
    PushWeek,
    ReplaceSession,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetRule,
    SkipSession,
    SwapSessions,
)
from core.planning.adjusting import roll_over
from core.planning.build import build_plan
from core.planning.circumstances import Refused
from core.planning.plan import SessionStatus
from core.units import Distance, Duration, Units
from core.workouts.steps import WorkoutKind

TODAY = date(2026, 4, 15)
NOW = datetime(2026, 4, 15, 6, 0, tzinfo=UTC)
KINDS = st.sampled_from(
    [WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.INTERVALS, WorkoutKind.THRESHOLD]
)
DAYS = st.integers(0, 16).map(lambda days: TODAY + timedelta(days=days))
RECENT = st.integers(-3, 0).map(lambda days: TODAY + timedelta(days=days))
DISTANCES = st.integers(3, 30).map(lambda km: Distance(km * 1000))
DURATIONS = st.integers(10, 200).map(lambda minutes: Duration(minutes * 60))


@dataclass(frozen=True, kw_only=True)
class Profile:
    """The few figures a random athlete is made of."""

    race_m: int | None
    weeks: int
    weekly_km: int
    free: tuple[int | None, ...]
    five_k_s: int
    units: Units
    born: int | None
    level: Level
    runs: int
    days_in: int


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """Athletes of every level, from 15 to 80 km a week, 5K to marathon or no race at all."""
    free = draw(st.lists(st.sampled_from([None, None, 60, 90, 0]), min_size=7, max_size=7))
    assume(sum(minutes != 0 for minutes in free) >= 3)
    profile = Profile(
        race_m=draw(st.sampled_from([None, 5000, 10_000, 21_098, 42_195])),
        weeks=draw(st.integers(8, 18)),
        weekly_km=draw(st.integers(15, 80)),
        free=tuple(free),
        five_k_s=draw(st.integers(1100, 1900)),
        units=draw(st.sampled_from(Units)),
        born=draw(st.sampled_from([None, 1968, 1990])),
        level=draw(st.sampled_from(Level)),
        runs=draw(st.integers(3, 6)),
        days_in=draw(st.sampled_from([0, 7, 16])),
    )
    assume(start_of(profile) is not None)
    return profile


@lru_cache(maxsize=64)
def start_of(profile: Profile) -> Snapshot | None:
    """The athlete with a plan some days old, or None where there is none for them."""
    athlete = Athlete(
        id="a",
        preferences=Preferences(units=profile.units),
        birth_year=profile.born,
        level=profile.level,
        weekly_volume=Distance(profile.weekly_km * 1000),
        longest_run=Distance(round(profile.weekly_km * 380)),
        runs_per_week=profile.runs,
        results=(RaceResult(distance=Distance(5000), duration=Duration(profile.five_k_s)),),
        availability=Availability(weekly=profile.free),
        joined=TODAY - timedelta(days=30),
    )
    goal = Goal(kind=GoalKind.BASE)
    if profile.race_m is not None:
        on = TODAY + timedelta(days=7 * profile.weeks - 3)
        race = GoalRace(distance=Distance(profile.race_m), on=on)
        goal = Goal(kind=GoalKind.RACE, race=race)
    record = Record(athlete=replace(athlete, goal=goal))
    started = TODAY - timedelta(days=profile.days_in)
    plan = build_plan(goal, circumstances_of(record, started))
    if isinstance(plan, Refused):
        return None
    return Snapshot(record=_lived(replace(record, plan=plan)), plan_version=1)


def snapshot_of(profile: Profile) -> Snapshot:
    """The athlete with their plan; the profile has one."""
    snapshot = start_of(profile)
    assert snapshot is not None
    return snapshot


def _lived(record: Record) -> Record:
    """The record after the days up to today: three of four sessions done, the others missed."""
    plan = record.plan
    assert plan is not None
    log = []
    for number, session in enumerate(s for s in plan.sessions() if s.on < TODAY):
        if number % 4 == 3 or not session.workout.is_run:
            continue
        name = f"a{session.on:%Y%m%d}-1"
        done = replace(session, status=SessionStatus.DONE, activity_id=name)
        plan = plan.with_session(done)
        log.append(
            Activity(
                id=name,
                sport=Sport.RUN,
                on=session.on,
                distance=session.workout.distance,
                duration=session.workout.duration,
                rpe=session.workout.rpe,
            )
        )
    return replace(record, plan=roll_over(plan, TODAY), activities=tuple(log))


def commands() -> st.SearchStrategy[Command]:
    """Anything an athlete may ask that touches the log, the week or the plan."""
    maybe = st.none
    reshape = st.one_of(
        st.builds(
            MoveSession, session_on=DAYS, session_kind=maybe() | KINDS, to_day=maybe() | DAYS
        ),
        st.builds(SwapSessions, first_on=DAYS, second_on=DAYS),
        st.builds(SkipSession, session_on=maybe() | DAYS, last_on=maybe() | DAYS),
        st.builds(
            ReplaceSession,
            session_on=DAYS,
            with_kind=maybe() | st.sampled_from(WorkoutKind),
            with_sport=maybe() | st.sampled_from(Sport),
            on_treadmill=st.booleans(),
        ),
        st.builds(ScaleSession, session_on=DAYS, to_distance=DISTANCES),
        st.builds(ScaleSession, session_on=DAYS, to_duration=DURATIONS),
        st.builds(ScaleSession, session_on=DAYS, is_shorter=st.booleans()),
        st.builds(EaseWeek, week_of=maybe() | DAYS, only_on=maybe() | DAYS),
        st.builds(PushWeek, week_of=maybe() | DAYS, only_on=maybe() | DAYS),
        st.builds(
            AddSession,
            on=maybe() | DAYS,
            kind=KINDS,
            distance=maybe() | DISTANCES,
            duration=maybe() | DURATIONS,
        ),
    )
    log = st.one_of(
        st.builds(
            LogActivity,
            on=RECENT,
            sport=st.sampled_from([Sport.RUN, Sport.RUN, Sport.RIDE]),
            distance=maybe() | DISTANCES,
            duration=maybe() | DURATIONS,
            rpe=maybe() | st.integers(1, 10),
            feeling=maybe() | st.sampled_from(Feeling),
            is_race=st.booleans(),
        ),
        st.builds(CompleteSession, session_on=RECENT, rpe=maybe() | st.integers(1, 10)),
        st.builds(AmendActivity, rpe=st.integers(1, 10)),
        st.builds(AmendActivity, distance=DISTANCES, to_day=maybe() | RECENT),
        st.builds(DeleteActivity, on=maybe() | RECENT),
        st.builds(CheckInAnswered, sleep=st.integers(1, 5), energy=maybe() | st.integers(1, 5)),
    )
    life = st.one_of(
        st.builds(
            SetAvailability,
            days=st.lists(st.sampled_from(Weekday), min_size=1, max_size=6, unique=True).map(tuple),
            minutes=st.sampled_from([None, 0, 45, 90]),
            is_only=st.booleans(),
        ),
        st.builds(BlockDates, first=DAYS, last=DAYS, minutes=st.sampled_from([0, 0, 40, None])),
        st.builds(SetRule, kind=st.just(RuleKind.NEVER_ON), weekday=st.sampled_from(Weekday)),
        st.builds(SetRule, kind=st.just(RuleKind.LONG_RUN_CAP), duration=DURATIONS),
        st.builds(SetRule, kind=st.just(RuleKind.MOST_RUNS), count=st.integers(2, 6)),
        st.builds(ReportIllness, has_fever=maybe() | st.booleans(), is_below_neck=st.booleans()),
        st.builds(
            ReportNiggle,
            site=st.sampled_from(BodySite),
            severity=maybe() | st.integers(0, 10),
            is_sharp=st.booleans(),
        ),
        st.builds(ReportFatigue, on=maybe() | DAYS, is_strong=st.booleans()),
        st.builds(ReportRecovered, since=maybe() | RECENT),
        st.builds(
            ReportCondition,
            condition=st.sampled_from([Condition.PREGNANT, Condition.HEART_DISEASE]),
            is_over=st.booleans(),
        ),
    )
    yes_no = st.sampled_from([Confirm(), Confirm(), Decline(), Decline(wants_another=True)])
    return st.one_of(reshape, log, life, yes_no)
