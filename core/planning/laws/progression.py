"""Laws of growth: how fast volume, long runs and novelty may come."""

from collections.abc import Iterator

from core.athlete import Condition
from core.physiology.returning import NO_REDUCTION_DAYS
from core.planning.circumstances import LawKind
from core.planning.dates import full_date
from core.planning.laws.view import GONE, Breach, Law, View
from core.planning.limits import (
    CUTBACK_AFTER_WEEKS,
    CUTBACK_LEAST,
    FIRST_WEEK_FROM_NOTHING,
    FULL_DAYS,
    HARMLESS_RUN,
    LITTLE,
    LONGEST_TIME,
    MOST_LONG_SHARE,
    SESSION_CAUTION,
    SMALL_WEEK,
    SMALL_WEEK_RISE,
    START_RISE,
    WEEKLY_STOP,
    long_share,
    long_time_cap,
    weekly_allowance,
)
from core.planning.plan import Microcycle, Phase, PlannedSession
from core.units import Distance
from core.workouts.steps import WorkoutKind

_GENTLE = frozenset({Phase.TAPER, Phase.RACE, Phase.RECOVERY})
_SLACK = 1.001


def start_volume(view: View) -> Iterator[Breach]:
    """The first week holds at most 110 % of the mean of the last four."""
    base = view.plan.base_volume
    first = view.plan.weeks[0] if view.plan.weeks else None
    if first is None or base < LITTLE or first.sunday < view.today:
        return
    held = view.weekly.get(first.monday, Distance(0))
    if not view.planned_in(first):
        return
    if held.m > base.m * START_RISE * _SLACK:
        kind = LawKind.STOP if held.m > base.m * 1.3 else LawKind.CAUTION
        yield Breach(
            sentence=f"The first week holds {view.say(held)} after {view.say(base)} a week of "
            "late.",
            week=first.number,
            kind=kind,
        )


def weekly_rise(view: View) -> Iterator[Breach]:
    """A week rises by at most 10 % (or 3 km below 30 km), and never by more than 20 %.

    On the way back after days off it rises from its share of the former load, where that was more
    than a beginning.
    """
    off = view.time_off
    off = off if off is not None and off.former >= LITTLE else None
    for week in view.weeks:
        best = view.best_week_before(week.monday)
        share = off.week_on_the_way(week.monday) if off is not None else Distance(0)
        is_back = Distance(0) < share < best
        best = share if is_back else best
        held = view.weekly.get(week.monday, Distance(0))
        if held.m <= best.m or not view.planned_in(week):
            continue
        allowed = weekly_allowance(best)
        if held.m <= allowed.m * _SLACK:
            continue
        small = best.m + SMALL_WEEK_RISE.m if best < SMALL_WEEK else 0
        most = max(best.m * WEEKLY_STOP, small, FIRST_WEEK_FROM_NOTHING.m) * _SLACK
        number, now, known = week.number, view.say(held), view.say(best)
        yield Breach(
            sentence=f"Week {number} holds {now}; {known} is its share on the way back after days "
            "off."
            if is_back
            else f"Week {number} holds {now} after a best of {known} in the four weeks before.",
            week=week.number,
            kind=LawKind.STOP if held.m > most else LawKind.CAUTION,
            excess=held - allowed,
        )


def single_run(view: View) -> Iterator[Breach]:
    """A run is at most 10 % or 1.6 km longer than the longest of 30 days; 30 % is the end."""
    for session in view.runs:
        if session.kind is WorkoutKind.RACE:
            continue
        known = view.known_on(session.on)
        length = session.workout.distance
        if length.m <= known.m:
            continue
        allowed = view.reach_on(session.on)
        if length.m <= allowed.m * _SLACK:
            continue
        stops = length.m > known.m * SESSION_CAUTION and length > HARMLESS_RUN
        percent = round(100 * (length.m / known.m - 1)) if known else 100
        now, most, day = view.say(length), view.say(known), full_date(session.on)
        yield Breach(
            sentence=f"{now} on {day} would be {percent} % more than the share of your longest run "
            f"that the way back allows ({most})."
            if known < view.longest_before(session.on)
            else f"{now} on {day} would be {percent} % more than your longest run of the last 30 "
            f"days ({most}).",
            session_id=session.id,
            kind=LawKind.STOP if stops else LawKind.CAUTION,
            excess=length - allowed,
        )


def long_run_share(view: View) -> Iterator[Breach]:
    """One run takes at most 30 % of a week of five or more runs, 40 % of four, 50 % of three."""
    for week in view.weeks:
        runs = [s for s in _counted(week) if s.kind is not WorkoutKind.RACE]
        if len(runs) < 2 or any(s.kind is WorkoutKind.RACE for s in week.sessions):
            continue
        total = sum(s.workout.distance.m for s in runs)
        longest = max(runs, key=lambda s: s.workout.distance.m)
        share = longest.workout.distance.m / max(1, total)
        most = _most_share(view, [s for s in runs if s is not longest])
        if longest.on >= view.today and share > most * 1.005:
            yield Breach(
                sentence=f"The long run of week {week.number} is {_percent(share, most)} of the "
                f"week; with {len(runs)} runs {most:.0%} is the most.",
                week=week.number,
                session_id=longest.id,
            )


def _percent(share: float, most: float) -> str:
    """A share as it is said beside the most it may be: never the same figure."""
    said = f"{share:.0%}"
    return f"{share:.1%}" if said == f"{most:.0%}" else said


def _most_share(view: View, others: list[PlannedSession]) -> float:
    """The share by number of runs; more where the other runs fill the time of their days."""
    usual, minutes = long_share(len(others) + 1), 0
    for session in others:
        limit = view.athlete.availability.minutes_on(session.on)
        if limit is None:
            return usual
        minutes += limit
    used = sum(s.workout.duration.s for s in others)
    return max(usual, MOST_LONG_SHARE) if used >= minutes * 60 * FULL_DAYS else usual


def long_run_time(view: View) -> Iterator[Breach]:
    """A training run lasts at most 150 minutes, 180 before a marathon, 240 for whatever race."""
    races = [s for s in view.runs if s.kind is WorkoutKind.RACE]
    shortest = long_time_cap(None)
    for session in view.runs:
        if session.workout.duration.s <= shortest.s:
            continue
        ahead = [r.workout.distance for r in races if r.on >= session.on]
        cap = long_time_cap(max(ahead, default=None))
        if session.kind is not WorkoutKind.RACE and session.workout.duration > cap:
            yield Breach(
                sentence=f"{view.name(session)} takes {session.workout.duration.say()}; "
                f"beyond {cap.say()} it costs more than it gives.",
                session_id=session.id,
                kind=LawKind.STOP if session.workout.duration > LONGEST_TIME else None,
            )


def cutback(view: View) -> Iterator[Breach]:
    """After at most three weeks of load comes a week at least 15 % lighter."""
    loaded = 0
    for week in view.plan.weeks:
        held = view.weekly.get(week.monday, Distance(0))
        best = view.best_week_before(week.monday)
        off = view.plan.time_off
        is_light = held.m <= best.m * (1 - CUTBACK_LEAST) * _SLACK
        is_light = is_light or bool(off and off.week_on_the_way(week.monday))
        if is_light or week.phase in _GENTLE or week.phase is Phase.START:
            loaded = 0
            continue
        loaded += 1
        if loaded == CUTBACK_AFTER_WEEKS + 2 and week in view.weeks:
            yield Breach(
                sentence=f"Week {week.number} is the fifth week of load without a lighter one.",
                week=week.number,
            )


def one_stressor(view: View) -> Iterator[Breach]:
    """A week that rises in volume brings no new kind of hard session."""
    known: set[WorkoutKind] = set()
    for week in view.plan.weeks:
        kinds = {s.kind for s in _counted(week) if s.workout.is_hard} - {
            WorkoutKind.RACE,
            WorkoutKind.LONG,
        }
        new = kinds - known
        held = view.weekly.get(week.monday, Distance(0))
        rises = held.m > view.best_week_before(week.monday).m * 1.005
        if known and new and rises and week in view.weeks:
            yield Breach(
                sentence=f"Week {week.number} brings more volume and {', '.join(sorted(new))} "
                "for the first time.",
                week=week.number,
            )
        known |= kinds


def stacking(view: View) -> Iterator[Breach]:
    """A week makes up for one missed session at most, and no day holds two runs."""
    days: dict[int, str] = {}
    for session in view.runs:
        if session.on.toordinal() in days:
            yield Breach(
                sentence=f"{full_date(session.on)} would hold two runs.",
                session_id=session.id,
            )
        days[session.on.toordinal()] = session.id
    for week in view.weeks:
        late = [
            s
            for s in week.sessions
            if s.is_open and s.moved_from is not None and s.moved_from < week.monday
        ]
        if len(late) > 1:
            yield Breach(
                sentence=f"Week {week.number} would make up for {len(late)} sessions of before.",
                week=week.number,
                kind=LawKind.STOP,
            )


def returning(view: View) -> Iterator[Breach]:
    """After six or more days off running comes back in steps, easy, at a share of the usual."""
    off = view.time_off
    if off is None or off.days <= NO_REDUCTION_DAYS:
        return
    for session in view.runs:
        if session.workout.is_hard and off.share_on(session.on) is not None:
            yield Breach(
                sentence=f"After {off.days} days off, {view.name(session)} comes too early: easy "
                f"running until {full_date(off.last)}.",
                session_id=session.id,
                kind=LawKind.CAUTION if session.kind is WorkoutKind.RACE else LawKind.STOP,
            )


def low_energy(view: View) -> Iterator[Breach]:
    """With signs of too little energy load does not rise."""
    if not view.athlete.has(Condition.LOW_ENERGY):
        return
    for week in view.weeks:
        best = view.best_week_before(week.monday)
        held = view.weekly.get(week.monday, Distance(0))
        if best and held.m > best.m * 1.005 and view.planned_in(week):
            yield Breach(
                sentence=f"Week {week.number} rises although there are signs of too little "
                "energy; please see a sports doctor first.",
                week=week.number,
            )


def _counted(week: Microcycle) -> list[PlannedSession]:
    return [s for s in week.sessions if s.workout.is_run and s.status not in GONE]


PROGRESSION = (
    Law(
        id="start-volume",
        kind=LawKind.CAUTION,
        sentence="The first week holds at most 110 % of what you ran of late.",
        repair="Start at your present volume.",
        source="Checklist item 1; Nielsen 2014",
        check=start_volume,
    ),
    Law(
        id="weekly-rise",
        kind=LawKind.CAUTION,
        sentence="A week grows by at most a tenth over the best of the last four (a little more "
        "while weeks are small), and never by more than a fifth.",
        repair="Take the difference off the easy runs.",
        source="Damsted 2019; Nielsen 2014",
        check=weekly_rise,
    ),
    Law(
        id="session-rise",
        kind=LawKind.CAUTION,
        sentence="No run is more than a tenth, or a mile, longer than the longest of the last 30 "
        "days.",
        repair="Shorten the run to that length.",
        source="Schuster Brandt Frandsen, BJSM 2025",
        check=single_run,
    ),
    Law(
        id="long-share",
        kind=LawKind.CAUTION,
        sentence="The long run keeps to its share of the week.",
        repair="Shorten the long run or spread the week over more runs.",
        source="37 published plans (D.2); Daniels ch. 4",
        check=long_run_share,
    ),
    Law(
        id="long-time",
        kind=LawKind.CAUTION,
        sentence="A long run lasts at most 150 minutes, 180 before a marathon.",
        repair="Shorten it to the time.",
        source="Daniels ch. 4",
        check=long_run_time,
    ),
    Law(
        id="cutback",
        kind=LawKind.CAUTION,
        sentence="Every fourth week at the latest is lighter.",
        repair="Make this week 20 % lighter.",
        source="Published plans (D.5)",
        check=cutback,
    ),
    Law(
        id="one-stressor",
        kind=LawKind.CAUTION,
        sentence="More volume and a new kind of hard session do not come in the same week.",
        repair="Hold the volume this week.",
        source="Daniels ch. 10",
        check=one_stressor,
    ),
    Law(
        id="stacking",
        kind=LawKind.CAUTION,
        sentence="What was missed is not piled onto what is to come.",
        repair="Let the missed session go.",
        source="Checklist item 25",
        check=stacking,
    ),
    Law(
        id="return",
        kind=LawKind.STOP,
        sentence="After six days off or more, running comes back easy and in steps.",
        repair="Run easy until the steps are done.",
        source="Daniels ch. 9",
        check=returning,
    ),
    Law(
        id="low-energy-load",
        kind=LawKind.STOP,
        sentence="With signs of low energy availability load does not rise.",
        repair="Hold the load and see a sports doctor.",
        source="REDs, IOC 2023",
        check=low_energy,
    ),
)
"""The laws of growth."""
