"""Days and spans as they are spoken of, and the dates they come to be on a given today."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from core.athlete import Weekday
from core.language.patterns import Item


class When(NamedTuple):
    """A day as it was said; it becomes a date when one knows today and whether it is past."""

    form: str
    """offset, weekday, next, last, this, monthday, date, nth, month."""
    n: int = 0
    """Days from today; weeks or years to add; the how-manyeth of a month (-1 the last)."""
    weekday: int = 0
    """0 Monday to 6 Sunday."""
    day: int = 0
    """Day of the month."""
    month: int = 0
    """Month."""
    year: int = 0
    """Year; 0 when not said."""


class DaySet(NamedTuple):
    """Several weekdays, as a list or as a habit ("every Tuesday")."""

    weekdays: tuple[Weekday, ...]
    """In the order they were said."""
    whens: tuple[When, ...] = ()
    """The single days, when it is a list."""
    is_habit: bool = False
    """Whether it is about every week."""


class Span(NamedTuple):
    """Some days in a row as they were said."""

    first: When
    last: When
    is_open: bool = False
    """Whether no end was said ("from Monday on")."""
    is_until: bool = False
    """Whether only the end was said ("until Thursday")."""


TODAY = When("offset")
WEEKEND = Span(When("inweek", 0, weekday=5), When("inweek", 0, weekday=6))


def resolve(when: When, today: date, *, is_past: bool) -> date | None:
    """The date meant: for what was done the latest that fits, for plans the next; None if none."""
    try:
        return _FORMS[when.form](when, today, is_past)
    except (ValueError, OverflowError):
        return None


def resolve_span(span: Span, today: date, *, is_past: bool) -> tuple[date, date] | None:
    """The first and last date meant, in order; None when there is no such span."""
    first = resolve(span.first, today, is_past=is_past)
    last = resolve(span.last, today, is_past=is_past)
    if first is None or last is None:
        return None
    if is_past and is_length(span):
        return first - timedelta(days=span.last.n + 1), first - timedelta(days=1)
    if span.is_until and last == today and span.last.form in ("weekday", "this"):
        last += timedelta(days=7)
    while (
        last < first
        and span.last.form in ("weekday", "monthday", "date", "this")
        and not span.last.year
    ):
        later = resolve(span.last, last + timedelta(days=1), is_past=False)
        if later is None or later <= last:
            return None
        last = later
    if is_past and last > today >= first and span.first.form == span.last.form == "weekday":
        first, last = first - timedelta(days=7), last - timedelta(days=7)
    return (first, last) if first <= last else None


def is_length(span: Span) -> bool:
    """Whether a span only says how many days: "for two weeks"."""
    starts_now = span.first == TODAY and not span.is_until
    return starts_now and span.last.form == "offset" and span.last.n > 0


def week_of(when: When, today: date) -> date | None:
    """A day of the week meant, or None for the present one."""
    day = resolve(when, today, is_past=False)
    same = day is not None and day - timedelta(days=day.weekday()) == today - timedelta(
        days=today.weekday()
    )
    return None if same else day


def _offset(when: When, today: date, is_past: bool) -> date:  # noqa: ARG001
    return today + timedelta(days=when.n)


def _months_on(when: When, today: date, is_past: bool) -> date:
    count = today.year * 12 + today.month - 1 + (-when.n if is_past and when.n > 0 else when.n)
    return date(count // 12, count % 12 + 1, min(today.day, 28))


def _month_edge(when: When, today: date, is_past: bool) -> date:  # noqa: ARG001
    """The first (day 1) or last day of the month so many months from the present one."""
    count = today.year * 12 + today.month - 1 + when.n
    year, month = count // 12, count % 12 + 1
    return date(year, month, 1) if when.day == 1 else _end_of(year, month)


def _weekday(when: When, today: date, is_past: bool) -> date:
    ahead = (when.weekday - today.weekday()) % 7
    return today + timedelta(days=(ahead - 7 if is_past and ahead else ahead) + 7 * when.n)


def _this(when: When, today: date, is_past: bool) -> date:  # noqa: ARG001
    """The weekday of the present week while it lies ahead, else the coming one."""
    return today + timedelta(days=(when.weekday - today.weekday()) % 7)


def _in_week(when: When, today: date, is_past: bool) -> date:  # noqa: ARG001
    """A weekday of the calendar week so many weeks from the present one."""
    return today + timedelta(days=when.weekday - today.weekday() + 7 * when.n)


def _last(when: When, today: date, is_past: bool) -> date:  # noqa: ARG001
    return today - timedelta(days=(today.weekday() - when.weekday - 1) % 7 + 1)


def _monthday(when: When, today: date, is_past: bool) -> date:
    step = -1 if is_past else 1
    month, year = today.month, today.year
    for _ in range(14):
        day = _date_or_none(year, month, when.day)
        if day is not None and (day <= today if is_past else day >= today):
            return day
        month += step
        if month in (0, 13):
            month, year = (12, year - 1) if month == 0 else (1, year + 1)
    raise ValueError(when.day)


def _date(when: When, today: date, is_past: bool) -> date:
    if when.year or when.n:
        return date(when.year or today.year + when.n, when.month, when.day)
    for year in _years(today, is_past):
        day = _date_or_none(year, when.month, when.day)
        if day is not None and (day <= today if is_past else day >= today):
            return day
    raise ValueError(when.month)


def _nth(when: When, today: date, is_past: bool) -> date:
    """The n-th weekday of a month."""
    days = [_nth_in(year, when) for year in _years(today, is_past)[:2]]
    return next(day for day in days if (day <= today if is_past else day >= today))


def _nth_in(year: int, when: When) -> date:
    if when.n > 0:
        first = date(year, when.month, 1)
        ahead = (when.weekday - first.weekday()) % 7
        return first + timedelta(days=ahead + 7 * (when.n - 1))
    end = _end_of(year, when.month)
    return end - timedelta(days=(end.weekday() - when.weekday) % 7)


def _month(when: When, today: date, is_past: bool) -> date:
    """The start (1), middle (15) or end (-1) of a month; a bare month is taken by its first day."""
    year = when.year or next(
        year
        for year in _years(today, is_past)
        if (date(year, when.month, 1) <= today if is_past else _end_of(year, when.month) >= today)
    )
    return _end_of(year, when.month) if when.n < 0 else date(year, when.month, max(when.n, 1))


def _easter(when: When, today: date, is_past: bool) -> date:
    """A day so many days from Easter Sunday."""
    days = (_easter_sunday(year) + timedelta(days=when.n) for year in _years(today, is_past))
    return next(day for day in days if (day <= today if is_past else day >= today))


def _easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, after Gauss, Meeus and Butcher."""
    century, golden = year // 100, year % 19
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _years(today: date, is_past: bool) -> range:
    return range(today.year, today.year - 6, -1) if is_past else range(today.year, today.year + 6)


def _end_of(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_FORMS: dict[str, Callable[[When, date, bool], date]] = {
    "offset": _offset,
    "months": _months_on,
    "edge": _month_edge,
    "weekday": _weekday,
    "this": _this,
    "inweek": _in_week,
    "last": _last,
    "monthday": _monthday,
    "date": _date,
    "nth": _nth,
    "month": _month,
    "easter": _easter,
}

Found = tuple[str, object] | None
"""The kind and value a rule makes of what it took, or None when it makes no sense."""

_DAYS_IN = {"day": 1, "week": 7}


def _count(item: Item) -> int:
    figure: float = item.value
    return round(figure)


def _amount(took: Sequence[Item]) -> tuple[int, str]:
    """How many of which unit; one where only the unit was said: "in a week"."""
    *numbers, unit = took
    return _count(numbers[0]) if numbers else 1, unit.value


def _ahead(took: Sequence[Item]) -> Found:
    """ "in 3 days", "two weeks from now"."""
    n, unit = _amount(took)
    if unit == "month":
        return "day", When("months", n)
    return ("day", When("offset", n * _DAYS_IN[unit])) if unit in _DAYS_IN else None


def _ago(took: Sequence[Item]) -> Found:
    n, unit = _amount(took)
    if unit == "month":
        return "day", When("months", -n)
    return ("day", When("offset", -n * _DAYS_IN[unit])) if unit in _DAYS_IN else None


def _weekday_in(form: str, n: int = 0) -> Callable[[Sequence[Item]], Found]:
    return lambda took: ("day", When(form, n, weekday=took[-1].value))


def _weekday_in_weeks(took: Sequence[Item]) -> Found:
    """ "Sunday in two weeks"."""
    weekday = next(t.value for t in took if t.kind == "weekday")
    n = next((_count(t) for t in took if t.kind == "number"), 1)
    return "day", When("inweek", n, weekday=weekday)


def _weekday_plus(took: Sequence[Item]) -> Found:
    """ "a week on Friday", "Friday week"."""
    n = next((_count(t) for t in took if t.kind == "number"), 1)
    return "day", When("weekday", n, weekday=next(t.value for t in took if t.kind == "weekday"))


def _day_month(took: Sequence[Item], years_on: int = 0) -> Found:
    """ "14 April", "April 14th", "the 3rd of May 2027", "12 June next year"."""
    day = month = year = 0
    for item in took:
        if item.kind == "month":
            month = item.value
        elif day == 0 and item.kind in ("number", "ordinal"):
            day = _count(item)
        elif item.kind == "number":
            year = _count(item)
    year = year + 2000 if 20 <= year < 100 else year
    if not 1 <= day <= 31 or (year and not 1900 <= year <= 2100):
        return None
    return "day", When("date", years_on, day=day, month=month, year=year)


def _monthday_of(took: Sequence[Item]) -> Found:
    day = _count(took[-1])
    return ("day", When("monthday", day=day)) if 1 <= day <= 31 else None


def _part_of_month(n: int) -> Callable[[Sequence[Item]], Found]:
    def build(took: Sequence[Item]) -> Found:
        year = _count(took[1]) if len(took) > 1 else 0
        return "day", When("month", n, month=took[0].value, year=year)

    return build


def _nth_weekday(took: Sequence[Item]) -> Found:
    n = next(_count(t) for t in took if t.kind == "ordinal")
    weekday = next((t.value for t in took if t.kind == "weekday"), Weekday.SATURDAY)
    month = next(t.value for t in took if t.kind == "month")
    if not 1 <= n <= 4:
        return None
    first = When("nth", n, weekday=weekday, month=month)
    if any(t.kind == "weekday" for t in took):
        return "day", first
    return "range", Span(first, first._replace(n=n, weekday=Weekday.SUNDAY))


def _last_weekday(took: Sequence[Item]) -> Found:
    return "day", When("nth", -1, weekday=took[0].value, month=took[1].value)


def _dated(took: Sequence[Item]) -> Found:
    """ "Tuesday 14 April": the date decides."""
    first, second = took[0].value, took[1].value
    if first.form != "weekday" or second.form not in ("date", "monthday"):
        return None
    return "day", second


def _days_of_month(took: Sequence[Item]) -> Found:
    """ "3-8 April", "April 3 to 8", "28 March - 2 April", "the 3rd to the 8th"."""
    months = [t.value for t in took if t.kind == "month"]
    days = [_count(t) for t in took if t.kind in ("number", "ordinal")]
    last = took[-1].value
    if took[-1].kind == "day":  # "24.-27.11."
        is_before = last.form == "date" and 1 <= days[0] < last.day
        return ("range", Span(last._replace(day=days[0]), last)) if is_before else None
    if len(days) < 2 or not all(1 <= d <= 31 for d in days[:2]):
        return None
    if not months:
        return "range", Span(When("monthday", day=days[0]), When("monthday", day=days[1]))
    year = days[2] if len(days) > 2 else 0
    return "range", Span(
        When("date", day=days[0], month=months[0], year=year),
        When("date", day=days[1], month=months[-1], year=year),
    )


def _from_to(took: Sequence[Item]) -> Found:
    first, last = _start_of(took[0]), _end_of_item(took[1])
    if first.form == "weekday" and last.form == "inweek" and first.weekday < last.weekday:
        first = When("inweek", last.n, weekday=first.weekday)  # "Wed to Fri next week"
    return "range", Span(first, last)


def _until(took: Sequence[Item]) -> Found:
    return "range", Span(TODAY, _end_of_item(took[0]), is_until=True)


def _from_on(took: Sequence[Item]) -> Found:
    return "range", Span(_start_of(took[0]), _start_of(took[0]), True)


def _start_of(item: Item) -> When:
    return item.value.first if isinstance(item.value, Span) else item.value


def _end_of_item(item: Item) -> When:
    return item.value.last if isinstance(item.value, Span) else item.value


def _week(n: int) -> Callable[[Sequence[Item]], Found]:
    span = Span(When("inweek", n, weekday=0), When("inweek", n, weekday=6))
    return lambda took: ("week", span)  # noqa: ARG005


def _calendar_month(n: int) -> Callable[[Sequence[Item]], Found]:
    span = Span(When("edge", n, day=1), When("edge", n, day=31))
    return lambda took: ("range", span)  # noqa: ARG005


def _weekend(n: int) -> Callable[[Sequence[Item]], Found]:
    span = Span(When("inweek", n, weekday=5), When("inweek", n, weekday=6))
    return lambda took: ("range", span)  # noqa: ARG005


def _next_days(took: Sequence[Item]) -> Found:
    """ "for the next 3 days", "two weeks": counted from today."""
    n = _count(took[0]) if len(took) > 1 else 1
    unit = took[-1].value
    if unit not in _DAYS_IN or not 0 < n < 400:
        return None
    return "range", Span(TODAY, When("offset", n * _DAYS_IN[unit] - 1))


def _last_days(took: Sequence[Item]) -> Found:
    n = _count(took[0]) if len(took) > 1 else 1
    unit = took[-1].value
    if unit == "month" and len(took) == 1:
        return None
    days = 30 * n if unit == "month" else n * _DAYS_IN.get(unit, 0)
    return ("range", Span(When("offset", 1 - days), TODAY)) if 0 < days < 2000 else None


def _rest_of_week(took: Sequence[Item]) -> Found:  # noqa: ARG001
    return "range", Span(TODAY, When("inweek", 0, weekday=6))


def _this_and_next(took: Sequence[Item]) -> Found:  # noqa: ARG001
    return "range", Span(TODAY, When("inweek", 1, weekday=6))


def _whole_month(took: Sequence[Item]) -> Found:
    return "range", Span(
        When("month", 1, month=took[0].value), When("month", -1, month=took[0].value)
    )


def _week_of_month(took: Sequence[Item]) -> Found:
    """ "The first week of May": its seven days."""
    n = next(_count(t) for t in took if t.kind == "ordinal")
    month = next(t.value for t in took if t.kind == "month")
    if not 1 <= n <= 4:
        return None
    first, last = (When("date", day=day, month=month) for day in (7 * n - 6, 7 * n))
    return "range", Span(first, last)


def _week_of(took: Sequence[Item]) -> Found:
    return "week", Span(took[0].value, took[0].value)


DAY_RULES: dict[str, Callable[[Sequence[Item]], Found]] = {
    "day month next year": partial(_day_month, years_on=1),
    "in": _ahead,
    "ago": _ago,
    "weekday": _weekday_in("weekday"),
    "this weekday": _weekday_in("this"),
    "next weekday": _weekday_in("inweek", 1),
    "last weekday": _weekday_in("last"),
    "weekday after next": _weekday_in("inweek", 2),
    "weekday next week": _weekday_in_weeks,
    "weekday last week": lambda took: ("day", When("inweek", -1, weekday=took[0].value)),
    "weekday this week": lambda took: ("day", When("inweek", 0, weekday=took[0].value)),
    "weekday and weeks": _weekday_plus,
    "month days": _days_of_month,
    "day month": _day_month,
    "day of month": _monthday_of,
    "start of month": _part_of_month(1),
    "good friday": lambda took: ("day", When("easter", -2)),  # noqa: ARG005
    "easter sunday": lambda took: ("day", When("easter")),  # noqa: ARG005
    "easter monday": lambda took: ("day", When("easter", 1)),  # noqa: ARG005
    "middle of month": _part_of_month(15),
    "end of month": _part_of_month(-1),
    "nth weekday": _nth_weekday,
    "week of month": _week_of_month,
    "final weekday": _last_weekday,
}
"""What each rule for a day makes of the things its pattern took."""

SPAN_RULES: dict[str, Callable[[Sequence[Item]], Found]] = {
    "weekday date": _dated,
    "whole month": _whole_month,
    "from to": _from_to,
    "until": _until,
    "from on": _from_on,
    "this week": _week(0),
    "next week": _week(1),
    "last week": _week(-1),
    "week after next": _week(2),
    "this weekend": _weekend(0),
    "next weekend": _weekend(1),
    "last weekend": _weekend(-1),
    "this month": _calendar_month(0),
    "last month": _calendar_month(-1),
    "next month": _calendar_month(1),
    "next days": _next_days,
    "last days": _last_days,
    "rest of week": _rest_of_week,
    "this and next week": _this_and_next,
    "week of": _week_of,
}
"""What each rule for several days makes of the days and figures its pattern took."""
