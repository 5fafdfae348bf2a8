"""Laws of hard work: how much, how often, how far apart, and with what around it."""

from collections.abc import Iterator
from itertools import pairwise, product

from core.athlete import Level, RuleKind
from core.planning.circumstances import LawKind
from core.planning.dates import full_date
from core.planning.laws.view import GONE, Breach, Law, View
from core.planning.limits import LEAST_EASY_SHARE, MOST_HARD
from core.units import Distance
from core.workouts.caps import LEAST_WARM_UP, MOST_MARATHON_TIME, session_cap
from core.workouts.steps import Intensity, Workout, WorkoutKind, Zone

_TESTS = frozenset({WorkoutKind.RACE, WorkoutKind.TIME_TRIAL})
_FAST = frozenset({Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION})
_EASY = frozenset({Zone.EASY, Zone.WALK})
_MARATHON = frozenset({Zone.MARATHON})
_CAPPED = (Zone.MARATHON, *sorted(_FAST))


def session_caps(view: View) -> Iterator[Breach]:
    """T is at most 10 % of the week, I 8 %, R 5 %, M 20 %, each in one session."""
    weekly = {s.id: held for w in view.weeks for held in (w.distance,) for s in w.sessions}
    for session in view.runs:
        if session.kind in _TESTS:
            continue
        work = {total.zone: total.distance_m for total in session.workout.by_zone}
        for zone in _CAPPED:
            if zone not in work:
                continue
            held, cap = Distance(work[zone]), session_cap(zone, weekly[session.id])
            if cap is not None and held.m > cap.m * 1.005 + 1:
                yield Breach(
                    sentence=f"{view.name(session)} holds {view.say(held)} at {zone}; "
                    f"{view.say(cap)} is the most in a week like this.",
                    session_id=session.id,
                )


def marathon_time(view: View) -> Iterator[Breach]:
    """Marathon effort lasts at most 110 minutes in one session."""
    for session in view.runs:
        if _seconds_in(_MARATHON, session.workout) > MOST_MARATHON_TIME.s:
            yield Breach(
                sentence=f"{view.name(session)} asks for more than 110 minutes at M.",
                session_id=session.id,
            )


def hard_spacing(view: View) -> Iterator[Breach]:
    """Two days lie between hard sessions (48 hours), one easy day more from 50 on."""
    for before, after in pairwise(view.hard):
        gap = (after.on - before.on).days
        if after.on < view.today or gap >= view.hard_gap:
            continue
        yield Breach(
            sentence=f"{view.name(before)} on {full_date(before.on)} and {view.name(after)} on "
            f"{full_date(after.on)} are {gap or 'no'} day{'s' if gap != 1 else ''} apart.",
            session_id=after.id,
            kind=LawKind.STOP if gap < 2 else LawKind.CAUTION,
        )
    for run, session in product(view.hard_runs, view.hard):
        gap = (session.on - run.on).days
        is_coming = session.on >= view.today and session.is_open
        if is_coming and 0 <= gap < view.hard_gap and session.kind is not WorkoutKind.RACE:
            yield Breach(
                sentence=f"{view.name(session)} on {full_date(session.on)} comes too soon after "
                f"your hard run on {full_date(run.on)}.",
                session_id=session.id,
                kind=LawKind.STOP if gap < 2 else LawKind.CAUTION,
            )


def beside_commitment(view: View) -> Iterator[Breach]:
    """A hard session keeps a day's distance from a hard fixed commitment."""
    days = {
        rule.weekday: rule
        for rule in view.athlete.rules
        if rule.kind is RuleKind.COMMITMENT and rule.is_hard and rule.weekday is not None
    }
    for session in view.runs:
        if not session.workout.is_hard or session.kind is WorkoutKind.RACE:
            continue
        for weekday, rule in days.items():
            if (session.on.weekday() - weekday) % 7 in (0, 1, 6):
                yield Breach(
                    sentence=f"{view.name(session)} on {full_date(session.on)} is too close to "
                    f"your {rule.sport or 'commitment'} on {weekday.name.capitalize()}.",
                    session_id=session.id,
                )


def beside_long(view: View) -> Iterator[Breach]:
    """Nothing hard comes the day before or after the long run, save for the advanced."""
    if view.level is Level.ADVANCED:
        return
    longs = {s.on.toordinal(): s for s in view.runs if s.kind is WorkoutKind.LONG}
    for session in view.hard:
        for day in (session.on.toordinal() - 1, session.on.toordinal() + 1):
            long = longs.get(day)
            if long is not None and max(long.on, session.on) >= view.today:
                yield Breach(
                    sentence=f"{view.name(session)} on {full_date(session.on)} lies beside the "
                    f"long run of {full_date(long.on)}.",
                    session_id=session.id,
                )


def hard_count(view: View) -> Iterator[Breach]:
    """A week holds one hard session for beginners, two for intermediates, three at most."""
    most = MOST_HARD[view.level]
    for week in view.weeks:
        hard = [
            s
            for s in week.sessions
            if s.workout.is_hard and s.status not in GONE and s.kind is not WorkoutKind.RACE
        ]
        if len(hard) > most and hard[-1].on >= view.today:
            yield Breach(
                sentence=f"Week {week.number} holds {len(hard)} hard sessions; {most} is the most "
                f"at your level.",
                week=week.number,
                kind=LawKind.STOP if len(hard) > most + 1 else LawKind.CAUTION,
            )


def easy_share(view: View) -> Iterator[Breach]:
    """At least three quarters of the running time is easy, 85 % for beginners."""
    least = LEAST_EASY_SHARE[view.level]
    for week in view.weeks:
        runs = [s for s in week.sessions if s.workout.is_run and s.kind not in _TESTS]
        total = sum(s.workout.duration.s for s in runs)
        easy = sum(_seconds_in(_EASY, s.workout) for s in runs)
        if total and easy < total * (least - 0.001):
            yield Breach(
                sentence=f"Only {easy / total:.0%} of week {week.number} is easy; {least:.0%} is "
                "the least.",
                week=week.number,
            )


def warm_up(view: View) -> Iterator[Breach]:
    """Work at T, I or R has at least ten easy minutes before and after it."""
    for session in view.runs:
        if not session.workout.is_hard or session.kind is WorkoutKind.RACE:
            continue
        if not any(total.zone in _FAST for total in session.workout.by_zone):
            continue
        steps = tuple(session.workout.flat_steps())
        first, last = steps[0], steps[-1]
        lacks = []
        if first.intensity is not Intensity.WARMUP or first.duration < LEAST_WARM_UP:
            lacks.append("warm-up")
        if last.intensity is not Intensity.COOLDOWN or last.duration < LEAST_WARM_UP:
            lacks.append("cool-down")
        if lacks:
            yield Breach(
                sentence=f"{view.name(session)} lacks a {' and a '.join(lacks)} of ten minutes.",
                session_id=session.id,
            )


def _seconds_in(zones: frozenset[Zone], workout: Workout) -> int:
    return sum(total.duration_s for total in workout.by_zone if total.zone in zones)


INTENSITY = (
    Law(
        id="session-caps",
        kind=LawKind.CAUTION,
        sentence="One session holds at most 10 % of the week at T, 8 % at I, 5 % at R, 20 % at M.",
        repair="Take a bout or two off.",
        source="Daniels ch. 4",
        check=session_caps,
    ),
    Law(
        id="marathon-time",
        kind=LawKind.CAUTION,
        sentence="Marathon effort lasts at most 110 minutes in one session.",
        repair="Shorten the blocks.",
        source="Daniels ch. 4",
        check=marathon_time,
    ),
    Law(
        id="hard-spacing",
        kind=LawKind.STOP,
        sentence="Hard days are never neighbours: 48 hours lie between them.",
        repair="Move one of them, or run it easy.",
        source="Casado 2022; checklist item 11",
        check=hard_spacing,
    ),
    Law(
        id="beside-commitment",
        kind=LawKind.CAUTION,
        sentence="A hard fixed commitment counts as a hard day.",
        repair="Move the session a day further away.",
        source="Checklist item 11",
        check=beside_commitment,
    ),
    Law(
        id="beside-long",
        kind=LawKind.CAUTION,
        sentence="Nothing hard comes the day before or after the long run.",
        repair="Put an easy day between them.",
        source="Checklist item 11",
        check=beside_long,
    ),
    Law(
        id="hard-count",
        kind=LawKind.CAUTION,
        sentence="A week holds at most one hard session for beginners, two for intermediates, "
        "three for the advanced.",
        repair="Run one of them easy.",
        source="Checklist item 10",
        check=hard_count,
    ),
    Law(
        id="easy-share",
        kind=LawKind.CAUTION,
        sentence="Three quarters of the time is easy, 85 % for beginners.",
        repair="Run one of the hard sessions easy.",
        source="Seiler; Munoz 2014; checklist item 9",
        check=easy_share,
    ),
    Law(
        id="warm-up",
        kind=LawKind.CAUTION,
        sentence="Hard work has ten easy minutes before and after it.",
        repair="Add warm-up and cool-down.",
        source="Checklist item 13",
        check=warm_up,
    ),
)
"""The laws of hard work."""
