"""One entry of the log: made from what was told, said back in a line, with one remark."""

from dataclasses import replace
from datetime import timedelta

from core.activities.activity import Activity
from core.activities.adherence import Adherence, Verdict
from core.activities.history import LOOK_BACK_DAYS, distance_between, longest_in
from core.athlete import Sport
from core.coach.finding import say_session
from core.coach.snapshot import Record
from core.coach.turn import Turn
from core.commands import AmendActivity, LogActivity
from core.planning.plan import PlannedSession
from core.units import Distance, Duration, Pace
from core.workouts.steps import WorkoutKind

_LEAST_HISTORY = timedelta(days=14)


def entry_of(command: LogActivity, record: Record) -> Activity:
    """The activity a command tells of; what follows from pace and one figure is filled in."""
    distance, duration = completed(command.distance, command.duration, command.pace)
    return Activity(
        id=free_id(record, command),
        sport=command.sport,
        on=command.on,
        distance=distance,
        duration=duration,
        heart_rate=command.heart_rate,
        rpe=command.rpe,
        feeling=command.feeling,
        is_race=command.is_race,
        did_finish=command.did_finish,
        kind=command.kind.value if command.kind else "",
        laps=command.laps,
        climb_m=command.climb_m,
        is_treadmill=command.is_treadmill,
        note=command.note,
    )


def amended(activity: Activity, command: AmendActivity) -> Activity:
    """The entry with what was corrected; a corrected figure never keeps one that contradicts it."""
    distance, duration = command.distance, command.duration
    if command.pace is not None and distance is None and duration is None:
        distance = activity.distance
    elif command.pace is None:
        distance, duration = distance or activity.distance, duration or activity.duration
    distance, duration = completed(distance, duration, command.pace)
    return replace(
        activity,
        on=command.to_day or activity.on,
        sport=command.sport or activity.sport,
        kind=command.kind.value if command.kind else activity.kind,
        distance=distance or activity.distance,
        duration=duration or activity.duration,
        heart_rate=command.heart_rate or activity.heart_rate,
        rpe=command.rpe or activity.rpe,
        feeling=command.feeling or activity.feeling,
        is_race=activity.is_race if command.is_race is None else command.is_race,
        note=" ".join(filter(None, (activity.note, command.note))),
    )


def completed(
    distance: Distance | None, duration: Duration | None, pace: Pace | None
) -> tuple[Distance | None, Duration | None]:
    """Distance and duration, the missing one worked out from the pace."""
    if pace is None or pace.s_per_km <= 0:
        return distance, duration
    if distance and not duration:
        return distance, pace.over(distance)
    if duration and not distance:
        return pace.within(duration), duration
    return distance, duration


def free_id(record: Record, command: LogActivity) -> str:
    """An id no entry has yet, by day and count."""
    return next_id(record, f"a{command.on:%Y%m%d}")


def next_id(record: Record, stem: str) -> str:
    """The first free id of a stem."""
    taken = {activity.id for activity in record.activities}
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def say_entry(turn: Turn, activity: Activity) -> str:
    """The entry in a line: "run on Thu 26 Nov: 8 km in 46:00 (5:45/km), effort 6"."""
    figures = []
    if activity.distance:
        figures.append(turn.amount(activity.distance))
    if activity.duration:
        timed = activity.duration.clock() if activity.distance else turn.amount(activity.duration)
        figures.append(timed)
    size = turn.phrase("log.in").join(figures)
    if activity.pace is not None and activity.sport is Sport.RUN:
        size += f" ({activity.pace.say(turn.units)})"
    rate = turn.amount(activity.heart_rate) if activity.heart_rate is not None else ""
    effort = turn.phrase("log.effort", rpe=activity.rpe) if activity.rpe is not None else ""
    said = ", ".join(detail for detail in (size, rate, effort) if detail)
    sport = turn.phrase(f"sport.{activity.sport.name.lower()}")
    what = turn.phrase("log.race") if activity.is_race else sport
    line = turn.phrase("log.line", what=what, day=turn.day(activity.on), figures=said)
    return line.replace(" ,", ",")  # nothing is known but that it was done


def say_match(turn: Turn, session: PlannedSession, adherence: Adherence, activity: Activity) -> str:
    """Which session it fulfilled, and how it compares; the verdict only where it says something.

    A race is as hard as it is: beside it nothing is said of the run it took the place of.
    """
    if activity.is_race and session.kind is not WorkoutKind.RACE:
        return ""
    named = say_session(turn, session)
    match adherence.verdict:
        case Verdict.AS_PLANNED:
            return turn.phrase("log.match", session=named)
        case Verdict.SHORTER | Verdict.LONGER:
            size = session.workout
            planned = turn.amount((activity.distance and size.distance) or size.duration)
            key = f"log.match.{adherence.verdict.value}"
            return turn.phrase(key, session=named, planned=planned)
        case Verdict.HARDER | Verdict.EASIER:
            return turn.phrase(f"log.match.{adherence.verdict.value}", session=named)


def remark_on(turn: Turn, activity: Activity) -> str:
    """One remark that means something: a longest run, or where the week stands; never praise."""
    if activity.sport is not Sport.RUN or not activity.distance:
        return ""
    runs = turn.circumstances.runs
    earlier = [run for run in runs if run.on < activity.on]
    longest = longest_in(earlier, activity.on)
    has_history = bool(earlier) and activity.on - earlier[0].on >= _LEAST_HISTORY
    if has_history and longest and activity.distance > longest:
        return turn.phrase(
            "remark.longest",
            days=LOOK_BACK_DAYS,
            before=turn.amount(longest),
        )
    return _week_so_far(turn, activity)


def _week_so_far(turn: Turn, activity: Activity) -> str:
    week = turn.plan.week_of(activity.on) if turn.plan else None
    if week is None or activity.on < turn.today - timedelta(days=6):
        return ""
    done = distance_between(turn.circumstances.runs, week.monday, week.sunday)
    planned = week.planned
    if not planned:
        return ""
    return turn.phrase("remark.week", done=turn.amount(done), planned=turn.amount(planned))
