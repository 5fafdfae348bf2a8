"""The computable items of the checklist, each as one function over a plan and circumstances."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from core.athlete import Level
from core.physiology.performance import training_paces
from core.planning.audit_growth import (
    cutback,
    long_share,
    one_stressor,
    peak_long,
    peak_volume,
    session_rise,
    start_volume,
    weekly_rise,
)
from core.planning.audit_reading import LOADING, Check, Item, km_of, runs_in, runs_of, trains
from core.planning.circumstances import Circumstances
from core.planning.plan import Phase, PlannedSession, TrainingPlan
from core.workouts.steps import WorkoutKind, Zone

_QUICK = (Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION)
_QUALITY_FROM_KM = 30
"""In smaller weeks the caps leave no room for two bouts at goal pace."""
_CAPS = {
    Zone.THRESHOLD: (0.10, 10**6),
    Zone.INTERVAL: (0.08, 10_000),
    Zone.REPETITION: (0.05, 8_000),
    Zone.MARATHON: (0.20, 29_000),
}


def easy_share(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Of the time 75 % at least is easy, for beginners 85 %."""
    least = 0.85 if plan.level is Level.BEGINNER else 0.75
    for week in plan.weeks:
        runs = [s for s in runs_in(week) if trains(s) and s.kind is not WorkoutKind.TIME_TRIAL]
        steps = [step for s in runs for step in s.workout.flat_steps()]
        total = sum(step.duration.s for step in steps)
        easy = sum(s.duration.s for s in steps if s.target.zone in (Zone.EASY, Zone.WALK))
        if total and easy < least * total - 1:
            yield f"week {week.number}: {easy / total:.0%} easy"


def quality_count(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Beginners have one hard session a week at most, intermediates two, the advanced three."""
    most = {Level.BEGINNER: 1, Level.INTERMEDIATE: 2, Level.ADVANCED: 3}[plan.level]
    for week in plan.weeks:
        hard = [s for s in runs_in(week) if s.workout.is_hard and trains(s)]
        if len(hard) > most:
            yield f"week {week.number} has {len(hard)}"


def spacing(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """Hard sessions are two days apart (three from 50 on) and none lies beside the long run."""
    age = seen.athlete.age_on(seen.today)
    gap = 3 if age is not None and age >= 50 else 2
    hard = [s for s in runs_of(plan) if s.workout.is_hard]
    for one, other in pairwise(hard):
        if (other.on - one.on).days < gap:
            yield f"{one.id} and {other.id}"
    long_days = {s.on for s in runs_of(plan) if s.kind is WorkoutKind.LONG}
    for session in hard:
        for step in (-1, 1):
            if session.on + timedelta(days=step) in long_days and plan.level is not Level.ADVANCED:
                yield f"{session.id} beside the long run"


def session_caps(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """One session holds at most 10 % of the week at T, 8 % at I, 5 % at R, 20 % at M."""
    for week in plan.weeks:
        for session in runs_in(week):
            if session.kind in (WorkoutKind.RACE, WorkoutKind.TIME_TRIAL):
                continue
            for zone, (share, most) in _CAPS.items():
                metres = sum(
                    s.distance.m for s in session.workout.flat_steps() if s.target.zone is zone
                )
                if metres > min(share * km_of(week) * 1000, most) + 10:
                    yield f"{session.id} holds {metres} m at {zone}"


def warm_up(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Sessions at T, I or R begin and end with ten easy minutes."""
    for session in runs_of(plan):
        steps = tuple(session.workout.flat_steps())
        if session.workout.is_hard and any(s.target.zone in _QUICK for s in steps):
            for edge in (steps[0], steps[-1]):
                if edge.target.zone is not Zone.EASY or edge.duration.s < 600:
                    yield f"{session.id} lacks warm-up or cool-down"


def rest(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """A week has one day off, two for beginners and the young."""
    age = seen.athlete.age_on(seen.today)
    least = 2 if plan.level is Level.BEGINNER or (age is not None and age < 18) else 1
    for week in plan.weeks:
        if 7 - len({s.on for s in week.sessions}) < least:
            yield f"week {week.number}"


def availability(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """Nothing is on a day that is not free, nor longer than the time given; the race may be."""
    by_day: dict[date, int] = {}
    for session in plan.sessions():
        if session.kind is not WorkoutKind.RACE:
            by_day[session.on] = by_day.get(session.on, 0) + session.workout.duration.s
    for day, seconds in by_day.items():
        minutes = seen.athlete.availability.minutes_on(day)
        if minutes is not None and seconds > minutes * 60:
            yield f"{day}: {seconds // 60} of {minutes} minutes"
        if day < seen.today:
            yield f"{day} is past"


def paces(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """Easy, threshold and interval paces are within 2 % of those of the stated result."""
    if seen.vdot is None:
        return
    of = training_paces(seen.vdot)
    wanted = {Zone.EASY: of.easy, Zone.THRESHOLD: of.threshold, Zone.INTERVAL: of.interval}
    for session in runs_of(plan):
        for step in session.workout.flat_steps():
            band, right = step.target.pace, wanted.get(step.target.zone)
            if band is None or right is None:
                continue
            if abs(band.middle.s_per_km / right.middle.s_per_km - 1) > 0.02:
                yield f"{session.id} at {step.target.zone}"


def phases(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Phases come in order, and each that is there lasts three weeks where there is time."""
    order = [
        Phase.START,
        Phase.BASE,
        Phase.BUILD,
        Phase.SPECIFIC,
        Phase.TAPER,
        Phase.RACE,
        Phase.RECOVERY,
    ]
    names = [w.phase for w in plan.weeks]
    cut = names.index(Phase.RACE) + 1 if Phase.RACE in names else len(names)
    places = [order.index(name) for name in names[:cut] if name in order]
    if places != sorted(places):
        yield "phases are out of order"
    loading = [name for name in names[:cut] if name in LOADING]
    for phase in LOADING:
        count = loading.count(phase)
        if 0 < count < 3 and len(loading) >= 6:
            yield f"{phase} lasts {count} weeks"


def specificity(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """The last weeks hold work at the pace of the race, where quality is possible at all."""
    race = plan.goal.race
    hard = [s for s in runs_of(plan) if s.workout.is_hard and trains(s)]
    if race is None or len(plan.weeks) < 8 or len(hard) < 6:
        return
    third = plan.weeks[len(plan.weeks) * 3 // 5 :]
    zones = {
        step.target.zone
        for w in third
        for s in runs_in(w)
        if trains(s) and s.kind is not WorkoutKind.TIME_TRIAL
        for step in s.workout.flat_steps()
    }
    has_room = max(km_of(w) for w in third) >= _QUALITY_FROM_KM
    if has_room and not zones & {Zone.RACE, Zone.MARATHON}:
        yield "no goal pace in the last third"


def taper(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Volume falls before the race: 25-60 % of the peak in race week, less each week before."""
    race = plan.goal.race
    at = next((i for i, w in enumerate(plan.weeks) if w.phase is Phase.RACE), None)
    if race is None or at is None or at < 2 or race.on.weekday() < 4:
        return
    peak = max(km_of(w) for w in plan.weeks[:at])
    last, before = km_of(plan.weeks[at]), km_of(plan.weeks[at - 1])
    if plan.weeks[at - 1].phase is Phase.START:
        return
    days = {s.on.weekday() for s in plan.sessions()}
    if last > 0.62 * peak or (peak > 25 and last < 0.1 * peak and len(days) > 1):
        yield f"race week {last:.0f} of {peak:.0f} km"
    if not 0.4 * peak <= before <= 0.9 * peak:
        yield f"the week before {before:.0f} of {peak:.0f} km"


def race_week(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """The race is on its day, and nothing hard is within four days before it."""
    race = plan.goal.race
    if race is None:
        return
    if not any(s.kind is WorkoutKind.RACE for s in plan.sessions_on(race.on)):
        yield "the race is missing"
    for session in runs_of(plan):
        days = (race.on - session.on).days
        if session.workout.is_hard and 0 < days < 4 and trains(session):
            yield f"{session.id} is {days} days before the race"


def strength(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Strength comes at most three times a week and never the day before quality."""
    hard_days = {s.on for s in runs_of(plan) if s.workout.is_hard}
    for week in plan.weeks:
        days = [s.on for s in week.sessions if s.kind is WorkoutKind.STRENGTH]
        if len(days) > 3:
            yield f"week {week.number} has {len(days)}"
        for day in days:
            if day + timedelta(days=1) in hard_days:
                yield f"strength the day before quality in week {week.number}"


def testing(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """A test or race comes every four to six weeks, where three runs of 20 km a week allow it."""
    since = 0
    for week in plan.weeks:
        if week.phase not in LOADING or km_of(week) < 30 or len(runs_in(week)) < 3:
            since = 0
            continue
        tests = {s.kind for s in week.sessions} & {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}
        since = 0 if tests else since + 1
        if since > 7:
            yield f"no test in the {since} weeks to week {week.number}"


def age_caps(plan: TrainingPlan, seen: Circumstances) -> Iterator[str]:
    """Below 18: race by age, age in miles a week, five runs."""
    age = seen.athlete.age_on(seen.today)
    if age is None or age >= 18:
        return
    for week in plan.weeks:
        if km_of(week) > age * 1.6094 + 0.01:
            yield f"week {week.number} holds {km_of(week):.1f} km at {age}"
        if len(runs_in(week)) > 5:
            yield f"week {week.number} holds {len(runs_in(week))} runs at {age}"
    race = plan.goal.race
    most = {11: 5, 12: 5, 13: 6, 14: 6, 15: 10, 16: 15, 17: 25}.get(age, 3)
    if race is not None and race.distance.km > most:
        yield f"a race of {race.distance.km:.1f} km at {age}"


def totals(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Runs add up to weeks; ids are unique; every day lies in its week."""
    ids = [s.id for s in plan.sessions()]
    if len(ids) != len(set(ids)):
        yield "two sessions share an id"
    for week in plan.weeks:
        runs = [s for s in week.sessions if s.workout.is_run]
        steps = [step for session in runs for step in session.workout.flat_steps()]
        metres, seconds = sum(x.distance.m for x in steps), sum(x.duration.s for x in steps)
        if (metres, seconds) != (week.distance.m, week.duration.s):
            yield f"week {week.number} does not add up"
        for session in week.sessions:
            if not week.monday <= session.on <= week.sunday:
                yield f"{session.id} lies outside its week"


def reasons(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """Every session has a purpose and a reason."""
    for session in plan.sessions():
        if not session.workout.purpose or not session.reasons:
            yield f"{session.id} has no reason"


def variety(plan: TrainingPlan, _seen: Circumstances) -> Iterator[str]:
    """No two weeks in a row have the same hard session."""
    titles = [
        {s.workout.title for s in runs_in(w) if s.workout.is_hard and _repeats(s)}
        for w in plan.weeks
    ]
    for week, (before, now) in zip(plan.weeks[1:], pairwise(titles), strict=True):
        small = km_of(week) < _QUALITY_FROM_KM
        if before & now and not small and week.phase not in (Phase.TAPER, Phase.RACE):
            yield f"week {week.number} repeats {', '.join(sorted(before & now))}"


def _repeats(session: PlannedSession) -> bool:
    return session.kind not in (WorkoutKind.RACE, WorkoutKind.TIME_TRIAL, WorkoutKind.LONG)


def _item(number: int, name: str, check: Check) -> Item:
    return Item(number=number, name=name, check=check)


ITEMS: tuple[Item, ...] = (
    _item(1, "start volume", start_volume),
    _item(2, "weekly rise", weekly_rise),
    _item(3, "session rise", session_rise),
    _item(4, "one stressor at a time", one_stressor),
    _item(5, "cutback", cutback),
    _item(6, "long-run share and time", long_share),
    _item(7, "peak long run fits goal", peak_long),
    _item(8, "peak volume fits history", peak_volume),
    _item(9, "easy share", easy_share),
    _item(10, "quality count", quality_count),
    _item(11, "spacing", spacing),
    _item(12, "T, I, R and M caps", session_caps),
    _item(13, "warm-up and cool-down", warm_up),
    _item(14, "rest", rest),
    _item(15, "available days respected", availability),
    _item(16, "paces from current fitness", paces),
    _item(18, "phases named and ordered", phases),
    _item(19, "specificity", specificity),
    _item(20, "taper", taper),
    _item(21, "race-week content", race_week),
    _item(22, "strength", strength),
    _item(23, "test or tune-up", testing),
    _item(30, "age group caps", age_caps),
    _item(34, "reasons", reasons),
    _item(36, "totals add up", totals),
    _item(41, "hard sessions vary", variety),
)
"""The items in order."""
