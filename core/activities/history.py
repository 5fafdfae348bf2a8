"""What was run so far: estimates of what was left unsaid, totals, and what was told twice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta, tzinfo

from core.activities.activity import Activity, Origin
from core.athlete import Sport
from core.planning.circumstances import DoneRun
from core.planning.limits import HARMLESS_RUN, SESSION_CAUTION
from core.units import Distance, Duration, Pace
from core.workouts.steps import HARD_KINDS

HARD_RPE = 7
"""From this exertion on a run counts as hard (threshold work is rated 6 to 7 on the CR10 scale)."""
SAME_DISTANCE = 0.03
"""Two tellings of one activity differ by at most this share in distance ..."""
SAME_DURATION = 0.05
"""... and by this share in time."""
NIGHT = timedelta(hours=1)
"""So near to midnight a run may be told of either day."""
LOOK_BACK_DAYS = 30
"""The longest run is looked for in this many days (Schuster Brandt Frandsen 2025)."""

_HARD_WORDS = frozenset(kind.value for kind in HARD_KINDS)


def done_runs(activities: Iterable[Activity], easy: Pace) -> tuple[DoneRun, ...]:
    """The runs of the log, oldest first; what was left unsaid is estimated from the easy pace."""
    runs = (_done_run(a, easy) for a in activities if a.sport is Sport.RUN)
    return tuple(sorted((run for run in runs if run is not None), key=lambda run: run.on))


def without_leaps(
    runs: Iterable[DoneRun], told: Distance | None, told_on: date | None = None
) -> tuple[DoneRun, ...]:
    """The runs, of which a leap counts as a base for more only as far as a step may go.

    `told` is the longest run in the athlete's words; it counts where the log has none before, and
    for the month after it was told.
    """
    found: list[DoneRun] = []
    for run in runs:
        since = run.on - timedelta(days=LOOK_BACK_DAYS)
        longest = max((r.base for r in found if r.on >= since), default=told)
        if longest is not None and told is not None and told_on is not None and told_on >= since:
            longest = max(longest, told)
        most = None if longest is None else max(HARMLESS_RUN, longest * SESSION_CAUTION)
        found.append(replace(run, counts=most) if most and run.distance > most else run)
    return tuple(found)


def distance_between(runs: Iterable[DoneRun], first: date, last: date) -> Distance:
    """Distance run from the first day to the last, both included."""
    return Distance(sum(run.distance.m for run in runs if first <= run.on <= last))


def weekly_totals(runs: Sequence[DoneRun], monday: date, weeks: int) -> tuple[Distance, ...]:
    """Distance of so many whole weeks before a Monday, oldest first."""
    mondays = (monday - timedelta(weeks=back) for back in range(weeks, 0, -1))
    return tuple(distance_between(runs, start, start + timedelta(days=6)) for start in mondays)


def longest_in(runs: Iterable[DoneRun], today: date, days: int = LOOK_BACK_DAYS) -> Distance:
    """The longest run of the last days, today included."""
    since = today - timedelta(days=days)
    return max((run.distance for run in runs if since <= run.on <= today), default=Distance(0))


def days_since_last(runs: Iterable[DoneRun], today: date) -> int | None:
    """Days since the last run; 0 when it was today, None when there is none."""
    last = max((run.on for run in runs if run.on <= today), default=None)
    return None if last is None else (today - last).days


def is_hard(activity: Activity) -> bool:
    """Whether it was quality work or a race, by what was said or how it felt."""
    said = activity.kind in _HARD_WORDS
    return activity.is_race or said or (activity.rpe or 0) >= HARD_RPE


def find_twin(activity: Activity, log: Iterable[Activity], zone: tzinfo) -> Activity | None:
    """The entry of the log that tells of the same activity, if there is one."""
    return next((other for other in log if is_same(activity, other, zone)), None)


def is_same(one: Activity, other: Activity, zone: tzinfo) -> bool:
    """Whether two entries tell of one activity: same day and sport, like figures.

    Late at night either day may be meant: what was run around midnight, by the clock of a file, is
    the same as what was told of the day beside it when distance and time both agree.

    Two entries typed in words count as one only when every figure agrees: two easy runs of 8 km on
    one day are rare, but a runner may do them. A file never doubles a typed entry like it.
    """
    if one.sport is not other.sport or _days(one, zone).isdisjoint(_days(other, zone)):
        return False
    if one.started_at and other.started_at:
        return abs((one.started_at - other.started_at).total_seconds()) < 120
    if one.origin is Origin.TYPED and other.origin is Origin.TYPED:
        return bool(one.distance or one.duration) and _figures(one) == _figures(other)
    likeness = _likenesses(one, other)
    return len(likeness) >= (1 if one.on == other.on else 2) and all(likeness)


def merge(old: Activity, new: Activity) -> Activity:
    """One entry of two: a file's figures win over a photo's, both over typed ones.

    Feelings and words are kept.
    """
    is_better = old.origin is Origin.TYPED or (
        old.origin is Origin.PHOTO and new.origin is Origin.FILE
    )
    measured, told = (new, old) if is_better else (old, new)
    return replace(
        measured,
        id=old.id,
        distance=measured.distance or told.distance,
        duration=measured.duration or told.duration,
        heart_rate=measured.heart_rate or told.heart_rate,
        rpe=new.rpe or old.rpe,
        feeling=new.feeling or old.feeling,
        is_race=old.is_race or new.is_race,
        did_finish=old.did_finish and new.did_finish,
        kind=new.kind or old.kind,
        laps=measured.laps or told.laps,
        climb_m=measured.climb_m if measured.climb_m is not None else told.climb_m,
        is_treadmill=old.is_treadmill or new.is_treadmill,
        note=_joined(old.note, new.note),
    )


def _days(activity: Activity, zone: tzinfo) -> frozenset[date]:
    """The local days it may be told of: its own, and the one beside it late at night."""
    start = activity.started_at
    if start is None:
        return frozenset((activity.on,))
    end = start + timedelta(seconds=activity.duration.s if activity.duration else 0)
    edges = (start - NIGHT, end + NIGHT)
    return frozenset((activity.on, *(edge.astimezone(zone).date() for edge in edges)))


def _done_run(activity: Activity, easy: Pace) -> DoneRun | None:
    distance, duration = activity.distance, activity.duration
    if not distance and not duration:
        return None
    return DoneRun(
        id=activity.id,
        on=activity.on,
        distance=distance or easy.within(duration or Duration(0)),
        duration=duration or easy.over(distance or Distance(0)),
        is_hard=is_hard(activity),
    )


def _figures(activity: Activity) -> tuple[Distance | None, Duration | None]:
    return activity.distance, activity.duration


def _likenesses(one: Activity, other: Activity) -> list[bool]:
    """For each figure both entries have, whether they agree."""
    found = []
    if one.distance and other.distance:
        found.append(_is_near(one.distance.m, other.distance.m, SAME_DISTANCE))
    if one.duration and other.duration:
        found.append(_is_near(one.duration.s, other.duration.s, SAME_DURATION))
    return found


def _is_near(one: int, other: int, share: float) -> bool:
    return abs(one - other) <= share * max(one, other)


def _joined(old: str, new: str) -> str:
    if not new or new in old:
        return old
    return f"{old} {new}".strip()
