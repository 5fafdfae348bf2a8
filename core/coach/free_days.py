"""When the athlete can train: weekly days, blocked dates, standing rules, and the plan to fit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from core.athlete import Athlete, Availability, DateException, RuleKind, StandingRule, Weekday
from core.coach.changing import MOST_LINES, settle
from core.coach.evidence import circumstances_of
from core.coach.places import zone_for
from core.coach.profile import set_profile
from core.coach.snapshot import Outcome
from core.coach.telling import say_rule
from core.coach.turn import Turn
from core.commands import BlockDates, Command, ReplanFrom, SetAvailability, SetProfile, SetRule
from core.facts import Fact, ProfileChanged
from core.planning.circumstances import Adjustment
from core.planning.plan import Reason
from core.planning.rearranging import free_again, refit
from core.planning.time_off import FEWEST_DAYS
from core.replies import Expects

LONGEST_BLOCK = timedelta(days=180)
"""A longer absence is a new goal rather than an exception."""
_WEEKEND = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
_WEEKDAYS = frozenset(Weekday) - _WEEKEND
_A_DAY = timedelta(days=1)
_MERE_WORDS = ("", "block", "blocked")
"""What was said to keep days free, which is no reason."""


def set_availability(command: SetAvailability, turn: Turn) -> Outcome:
    """The weekdays one can train on; the coming weeks are made to fit."""
    if not command.days and command.count is None:
        return turn.asks(turn.phrase("free.ask_days"), Expects.DAYS)
    if not command.days:
        rule = SetRule(kind=RuleKind.MOST_RUNS, count=command.count)
        return set_rule(rule, turn)
    athlete = turn.athlete
    weekly = _weekly(athlete.availability, command)
    if not any(minutes != 0 for minutes in weekly):
        return turn.asks(turn.phrase("free.no_day_left"), Expects.DAYS)
    availability = replace(athlete.availability, weekly=weekly)
    headline = turn.phrase("free.headline", days=say_free_days(turn, weekly))
    has_more = _has_more(athlete.availability.weekly, weekly)
    after = replace(athlete, availability=availability)
    why = Reason(code="availability", sentence="So that it fits the days and time you have.")
    return _fit(turn, command, after, headline, why, "availability", has_more=has_more)


def block_dates(command: BlockDates, turn: Turn) -> Outcome:
    """Dates that are not free, or free again; what stood there moves or is left out."""
    first, last = sorted((command.first, command.last))
    zone = command.zone or (zone_for(command.place) if command.place else None)
    if zone and command.minutes == 0 and first <= turn.today <= last:
        return set_profile(SetProfile(zone=zone, place=command.place, zone_until=last), turn)
    if last < turn.today:
        return turn.says(turn.phrase("block.past"))
    if last - first > LONGEST_BLOCK:
        return turn.asks(turn.phrase("block.long"), Expects.YES_NO)
    exceptions = _without(turn.athlete.availability.exceptions, first, last)
    if command.minutes is not None:
        blocked = DateException(
            first=first, last=last, minutes=command.minutes, reason=command.reason
        )
        exceptions = (*exceptions, blocked)
    exceptions = tuple(sorted(exceptions, key=lambda e: (e.first, e.last)))
    availability = replace(turn.athlete.availability, exceptions=exceptions)
    after = replace(turn.athlete, availability=availability)
    headline = turn.phrase(
        _block_key(command), first=turn.date(first), last=turn.date(last), minutes=command.minutes
    )
    if command.minutes is None:
        return _free(turn, command, after, first, last, headline)
    told = command.reason.strip()
    said = told if told.lower() not in _MERE_WORDS else "these days are not free"
    why = Reason(code="blocked", sentence=f"You said: {said}.")
    days_off = (last - first).days + 1 if command.minutes == 0 else 0
    back = (last + _A_DAY, days_off) if days_off >= FEWEST_DAYS else None
    return _fit(turn, command, after, headline, why, "blocked", span=(first, last), back=back)


def set_rule(command: SetRule, turn: Turn) -> Outcome:
    """A standing rule set or lifted; the coming weeks are made to fit."""
    rules = tuple(rule for rule in turn.athlete.rules if not _is_about(rule, command))
    if command.is_lifted:
        if rules == turn.athlete.rules:
            return turn.says(turn.phrase("rule.none"))
        record = replace(turn.record, athlete=replace(turn.athlete, rules=rules))
        return turn.changes(
            record,
            turn.phrase("rule.lifted", rule=say_rule(command, turn.units, turn.language)),
            facts=(ProfileChanged(fields=("rules",)),),
            summary=turn.phrase("rule.lifted.summary"),
            buttons=(turn.button("button.replan", ReplanFrom()),) if turn.plan else (),
        )
    if missing := _missing(command):
        return turn.asks(turn.phrase(f"rule.ask_{missing}"), Expects.CHOICE)
    rule = StandingRule(
        kind=command.kind,
        weekday=command.weekday,
        sport=command.sport,
        is_hard=command.is_hard,
        distance=command.distance,
        duration=command.duration,
        count=command.count,
        at=command.at,
        words=command.words,
    )
    after = replace(turn.athlete, rules=(*rules, rule))
    if all(_is_shut(after, day) for day in Weekday):
        return turn.asks(turn.phrase("free.no_day_left"), Expects.DAYS)
    said = say_rule(command, turn.units, turn.language)
    why = Reason(code="rule", sentence=f"Your rule: {said}.")
    return _fit(turn, command, after, turn.phrase("rule.set", rule=said), why, "rules")


def _fit(
    turn: Turn,
    command: Command,
    athlete: Athlete,
    headline: str,
    why: Reason,
    field: str,
    *,
    span: tuple[date, date] | None = None,
    back: tuple[date, int] | None = None,
    has_more: bool = False,
) -> Outcome:
    """The athlete's word is kept; the plan follows it, at once where little moves."""
    record = replace(turn.record, athlete=athlete)
    told: tuple[Fact, ...] = (ProfileChanged(fields=(field,)),)
    adjustment = _fitted(turn, athlete, why, span, back)
    if adjustment is None or not adjustment.changes:
        extra = (turn.button("button.replan", ReplanFrom()),) if has_more and turn.plan else ()
        parts = (
            (headline, turn.phrase("free.more" if extra else "free.fits"))
            if turn.plan
            else (headline,)
        )
        return turn.changes(record, *parts, facts=told, summary=headline.rstrip("."), buttons=extra)
    many = len(adjustment.changes) > MOST_LINES
    return settle(
        turn,
        command,
        adjustment,
        headline,
        record=record,
        holds=True,
        facts=told,
        asks_first=many,
    )


def _fitted(
    turn: Turn,
    athlete: Athlete,
    why: Reason,
    span: tuple[date, date] | None,
    back: tuple[date, int] | None,
) -> Adjustment | None:
    """The plan made to fit; after a long absence the way back belongs to it."""
    plan = turn.plan
    if plan is None:
        return None
    seen = circumstances_of(replace(turn.record, athlete=athlete), turn.today)
    first, last = span or (None, None)
    return refit(plan, seen, why, first=first, last=last, back=back)


def _free(
    turn: Turn, command: BlockDates, athlete: Athlete, first: date, last: date, headline: str
) -> Outcome:
    """Days free again: what had been left out for their sake comes back."""
    record = replace(turn.record, athlete=athlete)
    told = (ProfileChanged(fields=("blocked",)),)
    if turn.plan is not None:
        seen = circumstances_of(record, turn.today)
        adjustment = free_again(turn.plan, seen, first, last)
        if adjustment.changes:
            return settle(turn, command, adjustment, headline, record=record, facts=told)
    return turn.changes(record, headline, facts=told, summary=headline.rstrip("."))


def _weekly(before: Availability, command: SetAvailability) -> tuple[int | None, ...]:
    """The week after it; minutes told of weekdays or the weekend open no day that is not free."""
    weekly = list(before.weekly)
    if command.minutes and not command.is_only and is_sweeping(command.days):
        free = [day for day in command.days if weekly[day] != 0]
        command = replace(command, days=tuple(free or command.days))
    if command.is_only:
        weekly = [minutes if day in command.days else 0 for day, minutes in enumerate(weekly)]
    for day in command.days:
        was_shut = weekly[day] == 0
        if command.minutes is not None or was_shut or not command.is_only:
            weekly[day] = command.minutes
    return tuple(weekly)


def is_sweeping(days: tuple[Weekday, ...]) -> bool:
    """Whether days are told as a kind of day rather than one by one."""
    return frozenset(days) in (frozenset(Weekday), _WEEKDAYS, _WEEKEND)


def _has_more(before: tuple[int | None, ...], after: tuple[int | None, ...]) -> bool:
    return any(was == 0 and now != 0 for was, now in zip(before, after, strict=True))


def _without(
    exceptions: tuple[DateException, ...], first: date, last: date
) -> tuple[DateException, ...]:
    """The exceptions outside a span; one that reaches into it keeps what lies outside."""
    kept = []
    for exception in exceptions:
        if exception.last < first or exception.first > last:
            kept.append(exception)
            continue
        if exception.first < first:
            kept.append(replace(exception, last=first - _A_DAY))
        if exception.last > last:
            kept.append(replace(exception, first=last + _A_DAY))
    return tuple(kept)


def _is_about(rule: StandingRule, command: SetRule) -> bool:
    """Whether a rule is the one a command sets anew or lifts."""
    if rule.kind is not command.kind:
        return False
    if rule.kind in (RuleKind.NEVER_ON, RuleKind.COMMITMENT):
        same_day = command.weekday is None or rule.weekday == command.weekday
        return same_day and (command.sport is None or rule.sport is command.sport)
    return True


def _missing(command: SetRule) -> str:
    """What a rule needs and was not told."""
    match command.kind:
        case RuleKind.NEVER_ON | RuleKind.COMMITMENT:
            return "day" if command.weekday is None else ""
        case RuleKind.LONG_RUN_CAP:
            return "" if command.distance or command.duration else "cap"
        case RuleKind.MOST_RUNS:
            return "" if command.count else "count"
        case RuleKind.NOT_BEFORE | RuleKind.NOT_AFTER:
            return "" if command.at else "time"


def _is_shut(athlete: Athlete, day: Weekday) -> bool:
    never = any(r.kind is RuleKind.NEVER_ON and r.weekday is day for r in athlete.rules)
    return never or athlete.availability.weekly[day] == 0


def say_free_days(turn: Turn, weekly: Sequence[int | None]) -> str:
    """The free days with their minutes behind them: "Tue, Thu (60 min), Sat, Sun"."""
    names = turn.phrase("weekdays.short").split()
    free = [day for day in Weekday if weekly[day] != 0]
    if len(free) == len(Weekday) and not any(weekly):
        return turn.phrase("any_day")
    stretches = [(minutes, list(days)) for minutes, days in groupby(free, lambda d: weekly[d])]
    if len(stretches) == 1 and len(free) == len(Weekday):
        return f"{turn.phrase('any_day')} ({stretches[0][0]} min)"
    said = (
        ", ".join(names[day] for day in days) + (f" ({minutes} min)" if minutes else "")
        for minutes, days in stretches
    )
    return ", ".join(said)


def _block_key(command: BlockDates) -> str:
    span = "day" if command.first == command.last else "days"
    if command.minutes is None:
        return f"block.free.{span}"
    return f"block.minutes.{span}" if command.minutes else f"block.{span}"
