"""When the athlete can train: builders of availability, blocked dates and standing rules."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from core.athlete import RuleKind, Sport, Weekday
from core.commands import (
    BlockDates,
    Command,
    ScaleSession,
    SetAvailability,
    SetRule,
    SkipSession,
)
from core.language.clauses import Clause
from core.language.dates import DaySet, Span, When, is_length
from core.language.patterns import Item
from core.language.quantities import finish_time
from core.units import Duration
from core.workouts.steps import WorkoutKind

_IN_A_PLACE = re.compile(
    r"\b(?:i['’]?m|i am|we['’]?re|we are) (?:now |currently )?in ", re.IGNORECASE
)


def reason_said(clause: Clause) -> str:
    """The everyday reason said, in the athlete's words."""
    for item in clause.items:
        if item.kind == "~because":
            return clause.text[item.end : clause.items[-1].end].strip(" ,.")
    found = [i for i in clause.items if i.kind == "reason"]
    return clause.text[found[0].start : found[-1].end] if found else ""


def build_block(clause: Clause) -> Command | None:
    """BlockDates for the dates said."""
    item = (
        clause.slot("dates")
        or clause.slot("day")
        or clause.take_item("range", "week", "day", "days")
    )
    if item is None or _is_open(clause, item):
        return None
    clause.use("day", "range", "week", "days")
    clause.slot("sport")
    apart = _days_apart(clause, item)
    spans = [
        d
        for i in clause.items
        if i.kind in ("range", "week", "day", "days")
        if (d := clause.dates_of(i))
    ]
    if not spans:
        return None
    gone = clause.dates_of(item, is_past=True) if clause.says_any("was off") else None
    if gone is not None and gone[1] < clause.hearing.today:
        return SkipSession(session_on=gone[0], last_on=gone[1], reason=reason_said(clause))
    first, last = min(s[0] for s in spans), max(s[1] for s in spans)
    start = next((i.value for i in clause.items if i.kind == "day"), None)
    start = start or next(
        (i.value.first for i in clause.items if i.kind == "range" and i.value.is_open), None
    )
    length = next(
        (i.value.last.n for i in clause.items if i.kind == "range" and is_length(i.value)), None
    )
    if start is not None and length is not None and (day := clause.date_of(start)) is not None:
        first, last = day, day + timedelta(days=length)
    elif length is None and any(i.kind == "range" and i.value.is_open for i in clause.items):
        return None
    minutes = clause.slot("minutes")
    duration = minutes.value if minutes else clause.take("duration")
    is_one_day = first == last >= clause.hearing.today
    if is_one_day and isinstance(duration, Duration) and not clause.says_any("away"):
        return _short_day(clause, first, duration)
    reason = reason_said(clause) or next(
        (" ".join(i.words) for i in clause.items if not i.kind and not i.is_filler), ""
    )
    place = _place_said(clause)
    clause.use("reason", "session", "~not")
    _pass_over_names(clause)
    if _ends_with_return(clause, item):
        first, last = min(first, clause.hearing.today), last - timedelta(days=1)
    first = max(first, clause.hearing.today)
    if last < first:
        return None
    block = BlockDates(
        first=first,
        last=last,
        minutes=round(duration.minutes) if isinstance(duration, Duration) else 0,
        reason=reason,
        place=place,
    )
    clause.more += [replace(block, first=day, last=day) for day in apart[1:]]
    return replace(block, last=apart[0]) if apart else block


def _pass_over_names(clause: Clause) -> None:
    """Uses up the few words no data knows: where one is, or with whom."""
    known = clause.vocabulary.known
    strange = [i for i in clause.unexplained() if not i.kind and i.words[0] not in known]
    if len(strange) <= 3:
        clause.used.update(at for at, i in enumerate(clause.items) if i in strange)


def _days_apart(clause: Clause, item: Item) -> list[date]:
    """ "Tuesday and Thursday next week I'm on a course": each day, where others lie between."""
    if item.kind != "days" or not item.value.whens:
        return []
    days = sorted({day for when in item.value.whens if (day := clause.date_of(when))})
    is_row = all(after - before == timedelta(days=1) for before, after in pairwise(days))
    return [] if is_row or days[0] < clause.hearing.today else days


_OF_A_DUTY = ("", "reason", "~others", "aside", "session", "ordinal", "part")
"""Kinds of what waits behind the time one has."""


def _short_day(clause: Clause, on: date, long: Duration) -> ScaleSession:
    """ "Only 35 min today, till I fetch the kids": a short session, and no day away."""
    clause.use("reason")
    untils = clause.vocabulary.set_words.get("until a duty", frozenset())
    at = next((at for at, i in enumerate(clause.items) if not untils.isdisjoint(i.words)), None)
    rest = range(at, len(clause.items)) if at is not None else ()
    if all(clause.items[at].kind in _OF_A_DUTY for at in rest):
        clause.used.update(rest)
    kind = clause.take_kind()
    return ScaleSession(session_on=on, session_kind=kind, to_duration=long)


def _is_open(clause: Clause, item: Item) -> bool:
    """Whether it stays open which dates are meant, or whether any are: "exams end on Friday"."""
    if clause.says_any("returned") or clause.says_any("one of several"):
        return True
    is_part = clause.has("part") and not clause.says_any("away")
    if item.kind == "week" and (is_part or clause.says_any("half days")):
        return True
    is_bound = item.kind == "day" and clause.says_any("begun or over")
    return is_bound or _is_some_time_in(clause, item)


def _days_of_row(span: Span) -> tuple[Weekday, ...]:
    """The weekdays from the one to the other."""
    first, last = span.first.weekday, span.last.weekday
    return tuple(Weekday((first + n) % 7) for n in range((last - first) % 7 + 1))


_MONTH_DAYS = 28


def _is_some_time_in(clause: Clause, item: Item) -> bool:
    """ "On holiday in June": some days of a month, and nobody says which."""
    months = clause.lexicon_words("whole month")
    is_open = item.kind == "range" and bool(months) and not clause.says_phrase(months)
    days = clause.dates_of(item) if is_open and item.value.first.form == "month" else None
    return days is not None and (days[1] - days[0]).days + 1 >= _MONTH_DAYS


def _ends_with_return(clause: Clause, item: Item) -> bool:
    """ "No running till Monday", "back on the 27th": on that day one runs again."""
    until, back, cannot = (
        clause.vocabulary.set_words.get(name, frozenset())
        for name in ("until but not", "way back", "runs not")
    )
    words = {word for other in clause.items for word in other.words}
    is_until = item.kind == "range" and item.words[0] in until and bool(cannot & words)
    at = list(clause.items).index(item)
    before = {word for other in clause.items[max(at - 2, 0) : at] for word in other.words}
    return is_until or (item.kind == "day" and bool(before & back))


def _place_said(clause: Clause) -> str | None:
    """What may be a city or country: the names after "I'm in"."""
    found = _IN_A_PLACE.search(clause.text)
    names = [i for i in clause.items if not i.kind and not i.is_filler]
    if found is None or not names or clause.has("~not", "reason"):
        return None
    return clause.text[found.end() : names[-1].end].strip(" ,.") or None


def build_free(clause: Clause) -> Command | None:
    """Dates that are free after all."""
    days = clause.dates_of(clause.slot("dates") or clause.take_item("range", "week", "day"))
    if days is None:
        return None
    clause.use("reason", "range", "week", "day")
    return BlockDates(first=days[0], last=days[1], minutes=None)


def _left_out(clause: Clause) -> list[Weekday]:
    """ "Any day except Wednesday": the weekdays behind such a word."""
    words = clause.vocabulary.set_words.get("except", frozenset())
    starts = [at for at, i in enumerate(clause.items) if set(i.words) & words]
    left: list[Weekday] = []
    for at in range(starts[0], len(clause.items)) if starts else ():
        item = clause.items[at]
        if item.kind == "days":
            left += item.value.weekdays
        elif item.kind == "day" and item.value.form == "weekday":
            left.append(Weekday(item.value.weekday))
        clause.used.update({at} if item.kind in ("days", "day") or at == starts[0] else ())
    return left


def build_availability(clause: Clause) -> Command | None:
    """SetAvailability: days, minutes on them, or a number of days; wished free, none of it."""
    if clause.has("days") and clause.says_any("keeps free") and clause.says_any("day off"):
        clause.use_any("keeps free")
        return build_never(clause)
    item = clause.slot("days") or next((i for i in clause.items if i.kind == "days"), None)
    days: tuple[Weekday, ...] = ()
    span = clause.slot("span")
    if span is not None:
        first, last = span.value.first, span.value.last
        if first.form != "weekday" or last.form != "weekday":
            return None
        days = _days_of_row(span.value)
    each = clause.slot("each")
    if each is not None:
        if not is_each_week(each, clause):
            return None
        days = (Weekday(each.value.weekday),)
    if item is not None:
        days = item.value.weekdays
        clause.take("days")
        left_out = _left_out(clause)
        days = tuple(day for day in days if day not in left_out)
        days = days or tuple(day for day in Weekday if day not in left_out)
    count = clause.slot("count")
    minutes = clause.slot("minutes")
    duration = minutes.value if minutes else clause.take("duration", "clock")
    if isinstance(duration, float) and 15 <= duration <= 300:
        duration = Duration.from_minutes(duration)
    elif not isinstance(duration, Duration):
        duration = None
    figure = round(count.value) if count else None
    if figure is not None and not 1 <= figure <= 7:
        return None
    is_only = clause.says_any("only") and item is not None and duration is None
    clause.use("unit", "week")
    clause.use_any("habitually")
    return SetAvailability(
        days=tuple(sorted(days)),
        minutes=round(duration.minutes) if duration else None,
        is_only=is_only,
        count=figure,
    )


def is_each_week(item: Item, clause: Clause) -> bool:
    """ "Il lunedì": a weekday with its article is one of every week."""
    articles = clause.vocabulary.set_words.get("weekly article", frozenset())
    is_weekday = item.kind == "day" and item.value.form == "weekday"
    return is_weekday and (item.words[0] in articles or clause.says_any("habitually"))


def build_never(clause: Clause) -> Command | None:
    """Never on a weekday: a rule for one day, no minutes for several."""
    item = (
        clause.slot("days")
        or clause.slot("day")
        or next(i for i in clause.items if i.kind == "days")
    )
    if clause.says_any("messages") or clause.says_any("until"):
        return None
    clause.use("days", "reason", "kind")
    if item.kind == "day":
        if item.value.form != "weekday":
            return None
        days: Sequence[Weekday] = (Weekday(item.value.weekday),)
    else:
        days = item.value.weekdays
    hard = [i for i in clause.items if i.kind == "kind" and i.value in HARD_KINDS]
    if len(days) > 5 or hard:
        return None
    if len(days) == 1:
        return SetRule(kind=RuleKind.NEVER_ON, weekday=days[0], words=clause.words)
    return SetAvailability(days=tuple(sorted(days)), minutes=0)


def build_rule_lifted(clause: Clause) -> Command | None:
    """A standing rule taken back."""
    item = clause.take_item("days") or clause.take_item("day")
    weekday = None
    if item is not None:
        weekday = (
            item.value.weekdays[0]
            if isinstance(item.value, DaySet)
            else Weekday(item.value.weekday)
            if isinstance(item.value, When)
            else None
        )
    sport = clause.take("sport")
    if sport is not None:
        return SetRule(
            kind=RuleKind.COMMITMENT,
            sport=sport,
            weekday=weekday,
            is_lifted=True,
            words=clause.words,
        )
    if clause.has("kind") or clause.says_any("cap"):
        clause.use("kind")
        clause.use("duration", "distance")
        return SetRule(kind=RuleKind.LONG_RUN_CAP, is_lifted=True, words=clause.words)
    if weekday is None:
        return None
    return SetRule(kind=RuleKind.NEVER_ON, weekday=weekday, is_lifted=True, words=clause.words)


def build_cap(clause: Clause) -> Command | None:
    """The longest long run."""
    clause.use("kind")
    far = clause.slot("distance")
    long = clause.slot("duration")
    if WorkoutKind.LONG not in [i.value for i in clause.items if i.kind == "kind"] or clause.has(
        "day", "week"
    ):
        return None
    clause.use("~not")
    duration = long.value if long else None
    if duration is not None and not isinstance(duration, Duration):
        duration = finish_time(duration, None)
    return SetRule(
        kind=RuleKind.LONG_RUN_CAP,
        distance=far.value if far else None,
        duration=duration,
        words=clause.words,
    )


HARD_KINDS = frozenset(
    {
        WorkoutKind.THRESHOLD, WorkoutKind.CRUISE, WorkoutKind.INTERVALS, WorkoutKind.REPETITIONS,
        WorkoutKind.HILLS, WorkoutKind.FARTLEK, WorkoutKind.MARATHON_PACE,
    }
)  # fmt: skip
"""Kinds of hard run: none of them on Mondays is no Monday without running."""
_HARD_SPORTS = {Sport.TEAM_SPORT}
_MOST_COMMITMENTS = 4
"""Weekdays of one fixed commitment; more of them are no exception but a habit of training."""


def build_commitment(clause: Clause) -> Command | None:
    """A fixed commitment on a weekday."""
    item = clause.slot("days") or clause.take_item("days") or clause.slot("each")
    sport_item = clause.slot("sport") or clause.take_item("sport")
    if item is not None and is_each_week(item, clause):
        days = DaySet((Weekday(item.value.weekday),), is_habit=True)
        item = item._replace(kind="days", value=days)
    if item is None or sport_item is None or not _is_habit_of_few_days(item, clause):
        return None
    clause.use("time", "clock", "reason")
    _pass_over_hour(clause)
    clause.use_any("add")
    is_hard = sport_item.value in _HARD_SPORTS or clause.use_any("hard")
    duration = clause.take("duration")
    told = [(sport_item.value, weekday) for weekday in item.value.weekdays]
    if (other := clause.take_item("sport")) and (beside := clause.take_item("days")):
        told += [(other.value, weekday) for weekday in beside.value.weekdays]
    first, *more = (
        SetRule(
            kind=RuleKind.COMMITMENT, weekday=weekday, sport=sport,
            is_hard=is_hard, duration=duration, words=clause.words,
        )
        for sport, weekday in told
    )  # fmt: skip
    clause.more += more
    return first


def _is_habit_of_few_days(item: Item, clause: Clause) -> bool:
    """ "I swim mon and fri", as "gym on Mondays", but not "swimming mon and fri"."""
    if item.kind != "days" or len(item.value.weekdays) > _MOST_COMMITMENTS:
        return False
    if item.value.is_habit:
        return True
    is_every_week = all(when.form == "weekday" for when in item.value.whens)
    return is_every_week and clause.says_any("does habitually")


def _pass_over_hour(clause: Clause) -> None:
    """Uses up the hour of "Mondays at 6"."""
    at_words = clause.vocabulary.set_words.get("at", frozenset())
    clause.used |= {
        at
        for at, item in enumerate(clause.items)
        if item.kind == "number" and at > 0 and not at_words.isdisjoint(clause.items[at - 1].words)
    }


def build_most(clause: Clause) -> Command | None:
    """Most runs a week."""
    item = clause.slot("n") or clause.slot("times")
    clause.use("unit", "times", "week")
    if item is None or not 1 <= item.value <= 14:
        return None
    return SetRule(kind=RuleKind.MOST_RUNS, count=round(item.value), words=clause.words)
