"""When the coach speaks unasked: setting, pausing and snoozing its routines."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.athlete import ALL_WEEK, Preferences, Routine, RoutineKind, Weekday
from core.coach.composing import compose
from core.coach.reminding import instant_of, is_quiet
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.coach.wording import capital, say_weekday
from core.commands import SetQuietHours, SetRoutine, Snooze
from core.facts import ProfileChanged, RoutineChanged

DEFAULT_MORNING = time(7, 0)
"""When the day's workout is told, unless the athlete chose a time."""
DEFAULT_TIMES: dict[RoutineKind, time] = {
    RoutineKind.MORNING: DEFAULT_MORNING,
    RoutineKind.EVENING_BEFORE: time(20, 0),
    RoutineKind.EVENING: time(19, 30),
    RoutineKind.READINESS: time(6, 45),
    RoutineKind.WEEKLY_REVIEW: time(18, 0),
    RoutineKind.RACE_COUNTDOWN: time(12, 0),
    RoutineKind.NUDGE: time(17, 0),
}
DEFAULT_DAYS: dict[RoutineKind, frozenset[Weekday]] = {
    RoutineKind.WEEKLY_REVIEW: frozenset({Weekday.SUNDAY}),
}
AFTER_HARD_WEEK = Routine(
    kind=RoutineKind.READINESS,
    at=DEFAULT_TIMES[RoutineKind.READINESS],
    days=frozenset({Weekday.MONDAY}),
    after_hard_week=True,
)
"""The readiness question nobody asked for."""
BEFORE_QUIET = timedelta(minutes=30)
"""So long before the quiet hours begin what would fall into them is said."""
_DAY_MINUTES = 24 * 60
A_WHILE = timedelta(hours=1)
"""A snooze of no said length."""


def default_routines() -> tuple[Routine, ...]:
    """What a newcomer starts with: the morning workout first, an evening check-in, a review."""
    kinds = (
        RoutineKind.MORNING,
        RoutineKind.EVENING,
        RoutineKind.WEEKLY_REVIEW,
        RoutineKind.RACE_COUNTDOWN,
        RoutineKind.NUDGE,
    )
    return (*(_default(kind) for kind in kinds), AFTER_HARD_WEEK)


def say_what_next(turn: Turn) -> str:
    """What happens from the first plan on, by the routines as they are."""
    on = {routine.kind: routine for routine in turn.record.routines if routine.is_on}
    morning = on.get(RoutineKind.MORNING)
    if morning is None:
        return turn.phrase("plan.next.silent")
    key = "plan.next" if RoutineKind.EVENING in on else "plan.next.no_evening"
    return turn.phrase(key, at=turn.time(morning.at))


def set_routine(command: SetRoutine, turn: Turn) -> Outcome:
    """Sets the time, the days, or whether a routine speaks at all."""
    known = {routine.kind: routine for routine in turn.record.routines}
    kinds = _meant(command, known)
    for kind in kinds:
        known[kind] = _changed(known.get(kind) or _default(kind), command)
    routines = tuple(known[kind] for kind in RoutineKind if kind in known)
    said = _said(turn, command, [known[kind] for kind in kinds])
    return turn.changes(
        replace(turn.record, routines=routines),
        said,
        facts=[RoutineChanged(kind=kind) for kind in kinds],
        summary=turn.phrase("routine.summary"),
    )


def set_quiet_hours(command: SetQuietHours, turn: Turn) -> Outcome:
    """Sets the hours of silence."""
    before = turn.athlete.preferences
    ends = before.quiet_until if command.ends is None else command.ends
    preferences = replace(before, quiet_from=command.starts, quiet_until=ends)
    routines = tuple(_awake(one, before, preferences) for one in turn.record.routines)
    record = replace(
        turn.record,
        athlete=replace(turn.athlete, preferences=preferences),
        routines=routines,
    )
    said = turn.phrase("quiet.set", starts=turn.time(command.starts), ends=turn.time(ends))
    moved = (
        turn.phrase("quiet.moved", what=_name(turn, new.kind), at=turn.time(new.at))
        for old, new in zip(turn.record.routines, routines, strict=True)
        if old != new and new.is_on and not new.after_hard_week
    )
    facts = (ProfileChanged(fields=("quiet_from", "quiet_until")),)
    return turn.changes(
        record, " ".join([said, *moved]), facts=facts, summary=turn.phrase("quiet.summary")
    )


def _awake(routine: Routine, before: Preferences, after: Preferences) -> Routine:
    """A routine that new quiet hours would wake the athlete with moves to their nearer edge."""
    if not is_quiet(after, routine.at) or is_quiet(before, routine.at):
        return routine
    since = _minutes(routine.at) - _minutes(after.quiet_from)
    left = _minutes(after.quiet_until) - _minutes(routine.at)
    if left % _DAY_MINUTES <= since % _DAY_MINUTES:
        return replace(routine, at=after.quiet_until)
    edge = datetime.combine(date.min, after.quiet_from) + timedelta(days=1) - BEFORE_QUIET
    return replace(routine, at=edge.time())


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def snooze(command: Snooze, turn: Turn) -> Outcome:
    """Says the last reminder again later."""
    routine = _to_snooze(turn)
    if routine is None:
        return turn.says(turn.phrase("snooze.nothing"))
    at = _snoozed_until(command, routine, turn)
    routines = tuple(
        replace(one, snoozed_until=at) if one.kind is routine.kind else one
        for one in turn.record.routines
    )
    local = at.astimezone(turn.zone)
    said = turn.phrase("snooze.set", day=turn.day(local.date()), at=turn.time(local.time()))
    record = replace(turn.record, routines=routines)
    return turn.changes(record, said, facts=(RoutineChanged(kind=routine.kind),))


def _meant(command: SetRoutine, known: Iterable[RoutineKind]) -> tuple[RoutineKind, ...]:
    """The routines a command is about: the one named, the morning for a time, else all."""
    if command.kind is not None:
        return (command.kind,)
    if _is_day_off(command):
        return tuple(known)
    if command.at is not None or command.days is not None:
        return (RoutineKind.MORNING,)
    return tuple(known) or (RoutineKind.MORNING,)


def _is_day_off(command: SetRoutine) -> bool:
    """Whether nothing shall be said on some days: "no messages on Sundays"."""
    return command.is_on is False and bool(command.days)


def _name(turn: Turn, kind: RoutineKind) -> str:
    return turn.phrase(f"routine.{kind.name.lower()}")


def _default(kind: RoutineKind) -> Routine:
    return Routine(kind=kind, at=DEFAULT_TIMES[kind], days=DEFAULT_DAYS.get(kind, ALL_WEEK))


def _changed(routine: Routine, command: SetRoutine) -> Routine:
    if _is_day_off(command):
        left = routine.days - frozenset(command.days or ())
        return replace(routine, days=left or routine.days, is_on=routine.is_on and bool(left))
    if routine.after_hard_week and command.kind is routine.kind and command.is_on is not False:
        routine = _default(routine.kind)  # asked for: now it is said every day
    is_on = command.is_on if command.is_on is not None else True
    if command.kind is None and command.paused_until is not None:
        is_on = routine.is_on  # a pause of all wakes nothing that was off
    return replace(
        routine,
        at=command.at or routine.at,
        days=frozenset(command.days) if command.days else routine.days,
        is_on=is_on,
        paused_until=command.paused_until,
        snoozed_until=None,
    )


def _said(turn: Turn, command: SetRoutine, routines: list[Routine]) -> str:
    if command.paused_until is not None:
        return turn.phrase("routine.paused", day=turn.day(command.paused_until))
    if command.days and _is_day_off(command):
        off = ", ".join(say_weekday(day, turn.language) for day in sorted(command.days))
        if command.kind is None:
            return turn.phrase("routine.silent_on", days=off)
        return turn.phrase("routine.not_on", what=_name(turn, command.kind), days=off)
    if len(routines) > 1:
        return turn.phrase("routine.all_off" if command.is_on is False else "routine.all_on")
    routine = routines[0]
    what = _name(turn, routine.kind)
    if not routine.is_on:
        return turn.phrase("routine.off", what=what)
    days = turn.phrase("routine.every_day")
    if routine.days != ALL_WEEK:
        days = ", ".join(say_weekday(day, turn.language) for day in sorted(routine.days))
    return capital(turn.phrase("routine.set", what=what, at=turn.time(routine.at), days=days))


def _to_snooze(turn: Turn) -> Routine | None:
    """The routine that spoke last: of those with something to say today, the latest gone by."""
    local = turn.now.astimezone(turn.zone).time()
    on = [routine for routine in turn.record.routines if routine.is_on]
    spoke = (one for one in on if one.at <= local and _speaks_today(one, turn))
    morning = next((one for one in on if one.kind is RoutineKind.MORNING), None)
    return max(spoke, key=lambda one: one.at, default=morning)


def _speaks_today(routine: Routine, turn: Turn) -> bool:
    """Whether today is one of its days and there is something to say; a nudge needs silence."""
    is_on_its_day = turn.today.weekday() in routine.days and routine.kind is not RoutineKind.NUDGE
    return is_on_its_day and compose(routine.kind, turn.snapshot, now=turn.now) is not None


def _snoozed_until(command: Snooze, routine: Routine, turn: Turn) -> datetime:
    """When it comes again; on another day at its own time."""
    if command.delay is not None:
        return turn.now + timedelta(seconds=command.delay.s)
    if command.at is None and command.until_day is None:
        return turn.now + A_WHILE
    day, at = command.until_day or turn.today, command.at or routine.at
    at_day = instant_of(day, at, turn.zone)
    return at_day if at_day > turn.now else instant_of(day + timedelta(days=1), at, turn.zone)
