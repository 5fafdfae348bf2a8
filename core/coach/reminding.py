"""When the coach speaks unasked: local times in every zone of the world, and what comes too late.

A reminder belongs to a local day. It falls due once on that day: in a gap of the clock at the
first instant that exists, in a fold the first time. Late, it is said while it is still of use, and
never at night unless the athlete chose that very hour.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.athlete import Athlete, Preferences, Routine, RoutineKind

MORNING_ENDS = time(20, 0)
"""Until when today's workout is news."""
READINESS_LASTS = timedelta(hours=4)
CHOSEN_NIGHT_LASTS = timedelta(hours=1)
"""How late a reminder may come that the athlete set within quiet hours."""
NUDGE_DAYS = frozenset({3, 7, 14})
"""Days of silence after which the coach asks how it goes; ever rarer."""
SILENT_DAYS = 21
"""Days of silence after which it says so once, and is quiet."""
HARD_WEEK = "after a hard week"
"""The name under which the readiness question is said that nobody asked for."""
GIVING_WAY = frozenset({RoutineKind.RACE_COUNTDOWN, RoutineKind.NUDGE, HARD_WEEK})
"""What nobody asked for and a weekly review replaces: it tells of the race and of next week."""

_DAY = timedelta(days=1)
_MOMENT = timedelta(seconds=1)
_ALMOST_A_DAY = timedelta(hours=20)  # no clock and no journey brings two occurrences nearer
_WEEK = 8  # a day more than a week: today's time may have passed


class Timing(StrEnum):
    """What to do with a reminder that fell due."""

    SAY = "say"
    WAIT = "wait"
    DROP = "drop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ripeness:
    """How a reminder that fell due stands now."""

    timing: Timing
    """Whether to say it, to wait for the morning, or to drop it."""
    until: datetime
    """When saying it ends to make sense, or when waiting ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """What becomes of a routine that fell due."""

    name: str | None
    """What is said then and no second time: kind, local day and time; None when nothing is."""
    until: datetime
    """When saying it ends to make sense."""
    stale: int
    """How many occurrences came too late to be said."""
    next_due: datetime | None
    """When it is due again."""


def occurrence(
    routine: Routine, preferences: Preferences, due: datetime, now: datetime
) -> Occurrence:
    """What becomes at `now` of a routine that fell due at `due`, alone or several times."""
    latest = latest_due(routine, preferences.zone, due, now)
    stale = missed_between(routine, preferences.zone, due, latest)
    ripe = ripeness(routine, latest, preferences, now)
    if ripe.timing is Timing.WAIT:
        return Occurrence(name=None, until=ripe.until, stale=stale, next_due=ripe.until)
    following = due_after(routine, preferences, now)
    if ripe.timing is Timing.DROP:
        return Occurrence(name=None, until=ripe.until, stale=stale + 1, next_due=following)
    name = _name_of(routine, preferences.zone, latest)
    return Occurrence(name=name, until=ripe.until, stale=stale, next_due=following)


def _name_of(routine: Routine, zone_name: str, due: datetime) -> str:
    """Routine and local day; a snoozed one and another time of day are asked for anew."""
    kind = HARD_WEEK if routine.after_hard_week else routine.kind
    if routine.snoozed_until == due:
        return f"{kind}/again at {due:%Y-%m-%dT%H:%M:%S}"
    return f"{kind}/{due.astimezone(zone_of(zone_name)):%Y-%m-%d}/{routine.at:%H:%M}"


def gives_way(name: str) -> bool:
    """Whether it is left out on a day on which something else is said that nobody asked for."""
    return name.partition("/")[0] in GIVING_WAY


def is_unasked_for(name: str) -> bool:
    """Whether nobody asked for what was said under a name; of such there is one a day."""
    return gives_way(name) or name.partition("/")[0] == RoutineKind.WEEKLY_REVIEW


def day_around(zone_name: str, now: datetime) -> tuple[datetime, datetime]:
    """The first instant of the local day, and of the next."""
    zone = zone_of(zone_name)
    today = now.astimezone(zone).date()
    return instant_of(today, time(0), zone), instant_of(today + _DAY, time(0), zone)


def next_due(routine: Routine, zone_name: str, after: datetime) -> datetime | None:
    """The first instant later than `after` at which the routine is said; None when it never is."""
    if not routine.is_on:
        return None
    if routine.snoozed_until is not None and routine.snoozed_until > after:
        return routine.snoozed_until
    zone = zone_of(zone_name)
    day = after.astimezone(zone).date() - _DAY
    if routine.paused_until is not None:
        day = max(day, routine.paused_until)
    for candidate in (day + timedelta(days=n) for n in range(_WEEK + 2)):
        if candidate.weekday() in routine.days and has_day(candidate, zone):
            instant = instant_of(candidate, routine.at, zone)
            if instant > after:
                return instant
    return None


def due_after(routine: Routine, preferences: Preferences, after: datetime) -> datetime | None:
    """As `next_due`, by the clock of where the athlete is then.

    After a journey westward the day at home is old already: what it has missed is said at once.
    """
    due, home = next_due(routine, preferences.zone, after), returns_at(preferences)
    if home is None or due is None or due < home:
        return due
    if preferences.away_until is not None and after < home:
        zone = zone_of(preferences.home_zone)
        midnight = instant_of(preferences.away_until + _DAY, time(0), zone)
        missed = next_due(routine, preferences.home_zone, midnight - _MOMENT)
        if missed is not None and missed < home:
            return home
    return next_due(routine, preferences.home_zone, max(after, home - _MOMENT))


def returns_at(preferences: Preferences) -> datetime | None:
    """The instant at which a journey ends: the end of its last day, there. None at home."""
    if preferences.away_until is None:
        return None
    return instant_of(preferences.away_until + _DAY, time(0), zone_of(preferences.zone))


def as_of(athlete: Athlete, now: datetime) -> Athlete:
    """The athlete where they are at an instant: at home again once a journey is over."""
    preferences = athlete.preferences
    home = returns_at(preferences)
    if home is None or now < home:
        return athlete
    at_home = replace(preferences, zone=preferences.home_zone, home_zone="", away_until=None)
    return replace(athlete, preferences=at_home)


def ripeness(routine: Routine, due: datetime, preferences: Preferences, now: datetime) -> Ripeness:
    """How a reminder that fell due at `due` stands at `now`."""
    zone = zone_of(preferences.zone)
    ends = useful_until(routine, due, zone)
    is_chosen = is_quiet(preferences, due.astimezone(zone).time())
    if is_chosen and now < due + CHOSEN_NIGHT_LASTS:
        return Ripeness(timing=Timing.SAY, until=due + CHOSEN_NIGHT_LASTS)
    if now >= ends:
        return Ripeness(timing=Timing.DROP, until=ends)
    if is_quiet(preferences, now.astimezone(zone).time()):
        morning = _next_at(preferences.quiet_until, zone, now)
        timing = Timing.WAIT if morning < ends else Timing.DROP
        return Ripeness(timing=timing, until=morning)
    return Ripeness(timing=Timing.SAY, until=min(ends, _night_after(preferences, zone, now, ends)))


def latest_due(routine: Routine, zone_name: str, due: datetime, now: datetime) -> datetime:
    """The last occurrence up to `now`, `due` itself when there was none since."""
    if now - due < _ALMOST_A_DAY and routine.snoozed_until is None:
        return due
    start = max(due, now - timedelta(days=_WEEK))
    latest = due
    while (later := next_due(routine, zone_name, start)) is not None and later <= now:
        latest = start = later
    return latest


def missed_between(routine: Routine, zone_name: str, first: datetime, last: datetime) -> int:
    """How many occurrences lie from `first` on and before `last`."""
    zone = zone_of(zone_name)
    begin, end = first.astimezone(zone).date(), last.astimezone(zone).date()
    days = (begin + timedelta(days=n) for n in range((end - begin).days))
    return sum(day.weekday() in routine.days for day in days)


def useful_until(routine: Routine, due: datetime, zone: ZoneInfo) -> datetime:
    """Until when a reminder that fell due is of use: never beyond its own day."""
    day = due.astimezone(zone).date()
    midnight = instant_of(day + _DAY, time(0), zone)
    if routine.kind is RoutineKind.READINESS:
        return min(midnight, due + READINESS_LASTS)
    evening = instant_of(day, MORNING_ENDS, zone)
    if routine.kind is RoutineKind.MORNING and due < evening:
        return evening
    return midnight


def is_quiet(preferences: Preferences, local: time) -> bool:
    """Whether a local time lies in the athlete's quiet hours."""
    begins, ends = preferences.quiet_from, preferences.quiet_until
    if begins <= ends:
        return begins <= local < ends
    return local >= begins or local < ends


def silent_days(heard: datetime, routine: Routine, zone_name: str, now: datetime) -> int:
    """Local days since the athlete last wrote; a pause they asked for is no silence."""
    zone = zone_of(zone_name)
    since = max(heard.astimezone(zone).date(), routine.paused_until or date.min)
    return (now.astimezone(zone).date() - since).days


@lru_cache(maxsize=4096)
def instant_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant of a local time: the first of two in a fold, the first that exists in a gap.

    Many athletes share a zone and an hour: what was worked out is kept.
    """
    local = datetime.combine(day, at, tzinfo=zone)
    instant = local.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return instant
    return _end_of_gap(local.replace(fold=1).astimezone(UTC), instant, zone)


def has_day(day: date, zone: ZoneInfo) -> bool:
    """Whether a local day exists; a zone that crosses the date line leaves one out."""
    return instant_of(day, time(0), zone).astimezone(zone).date() == day


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name; UTC for a name that is none (any more)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _end_of_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The instant, to the second, at which the clock jumps between the two."""
    old = before.astimezone(zone).utcoffset()
    low, high = 0, round((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        is_old = (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old
        low, high = (middle, high) if is_old else (low, middle)
    return before + timedelta(seconds=high)


def _next_at(at: time, zone: ZoneInfo, now: datetime) -> datetime:
    """The next instant at which the local clock shows a time."""
    day = now.astimezone(zone).date()
    today = instant_of(day, at, zone)
    return today if today > now else instant_of(day + _DAY, at, zone)


def _night_after(
    preferences: Preferences, zone: ZoneInfo, now: datetime, default: datetime
) -> datetime:
    """When the next quiet hours begin."""
    if preferences.quiet_from == preferences.quiet_until:
        return default
    return _next_at(preferences.quiet_from, zone, now)
