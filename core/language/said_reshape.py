"""What shall be done on another day or not at all: builders of moves, swaps and skips."""

from datetime import date, timedelta
from itertools import pairwise

from core.athlete import Sport, Weekday
from core.commands import (
    Command,
    MoveSession,
    SkipSession,
    SwapSessions,
)
from core.language.clauses import Clause
from core.language.dates import DaySet, Span, When
from core.language.patterns import Item
from core.language.said_availability import build_block, build_never, is_each_week, reason_said
from core.language.said_changes import kind_of
from core.language.said_corrections import is_log_entry
from core.workouts.steps import WorkoutKind


def build_move(clause: Clause) -> Command | None:
    """MoveSession: which session, and where to."""
    if (pair := clause.slot("pair")) is not None:
        return _move_of_pair(clause, pair)
    to_day, session_on = None, None
    to = clause.slot("to")
    fromto = clause.slot("fromto")
    if fromto is not None and isinstance(fromto.value, Span):
        session_on, to_day = _from_to(clause, fromto.value)
    elif to is not None:
        days = clause.dates_of(to)
        to_day = days[0] if days and (to.kind == "day" or _is_pair(to)) else None
        if (
            days
            and to.kind == "range"
            and isinstance(to.value, Span)
            and to.value.first.form == "weekday"
        ):
            session_on, to_day = days
        if to.kind == "week" and days:
            to_day = None
    source = clause.slot("from")
    if source is not None:
        session_on = clause.date_of(source.value)
        if to is not None and to.kind == "day":
            to_day = clause.date_of(_in_the_same_week(to.value, source.value))
    span = clause.take("range")
    if isinstance(span, Span) and span.is_until and to_day is None:
        to_day = None if span.last.form == "inweek" else clause.date_of(span.last)
    elif isinstance(span, Span) and session_on is None:
        session_on = clause.date_of(span.first)
        if span.first != span.last and to_day is None and span.first.form != "inweek":
            to_day = clause.date_of(span.last)
    kind = clause.take_kind()
    if source is None and _is_new(clause, kind):
        return None
    if session_on is None:
        session_on = clause.date_of(_day_before_why(clause))
    shift = 0 if clause.says_any("other day") else _shift(clause)
    if clause.use_any("sooner"):
        shift = -shift
    if to_day is None and shift and session_on is not None:
        to_day = session_on + timedelta(days=shift)
    if to_day is None and session_on is not None:
        to_day = clause.take_day()
    is_all = session_on is None and kind is None and clause.says_any("whole lot")
    if kind is WorkoutKind.REST or is_all or _is_liking(to, clause):
        return None
    clause.use("distance", "reason", "week", "race", "part")
    for at, item in enumerate(clause.items):
        if item.kind == "day" and clause.date_of(item.value) in (session_on, to_day):
            clause.used.add(at)
    if to_day is None and not shift and clause.has("part", "time"):
        return None
    if to_day is not None and to_day == session_on:
        to_day += timedelta(days=7)
    return MoveSession(session_on=session_on, session_kind=kind, to_day=to_day)


def _day_before_why(clause: Clause) -> When | None:
    """The first unused day, but for one of a reason: "because it's the wedding on Sunday"."""
    why = next((at for at, i in enumerate(clause.items) if i.kind == "~because"), None)
    days = [at for at, item in enumerate(clause.items) if item.kind == "day"]
    clause.used |= {at for at in days if why is not None and at > why}
    day: When | None = clause.take("day")
    return day


def _from_to(clause: Clause, span: Span) -> tuple[date | None, date | None]:
    """ "From Thursday to Friday", "to Friday": the day of the session and the one it moves to."""
    if span.is_until:
        return None, None if span.last.form == "inweek" else clause.date_of(span.last)
    first, last = clause.date_of(span.first), clause.date_of(span.last)
    is_of_a_week = span.first.form == span.last.form == "weekday"
    is_in_order = is_of_a_week and span.first.weekday < span.last.weekday
    if is_in_order and first is not None and last is not None and last < first:
        last += timedelta(days=7)  # "Tuesday to Thursday", said on a Wednesday
    return first, last


def _is_new(clause: Clause, kind: WorkoutKind | None) -> bool:
    """ "Put 6 km easy on Saturday", "add strides": what is not planned yet can't be moved."""
    if kind is WorkoutKind.STRIDES and clause.says_any("add on"):
        return True
    kinds = [item.kind for item in clause.items if not item.is_filler]
    return any(pair == ("distance", "kind") for pair in pairwise(kinds))


def _is_liking(to: Item | None, clause: Clause) -> bool:
    """ "Preferisco il lungo il sabato": what is liked every week moves nothing."""
    return to is not None and clause.says_any("rather") and is_each_week(to, clause)


def _move_of_pair(clause: Clause, pair: Item) -> Command | None:
    """ "Can I do Friday's run Saturday": two days side by side, the first of them left."""
    if len(pair.value.whens) != 2 or pair.value.is_habit:
        return None
    session_on, to_day = (clause.date_of(when) for when in pair.value.whens)
    clause.use("reason")
    return MoveSession(session_on=session_on, to_day=to_day)


def _in_the_same_week(when: When, other: When) -> When:
    """ "Sunday instead of Saturday next week": both are days of that week."""
    if when.form == "weekday" and other.form == "inweek":
        return When("inweek", other.n, weekday=when.weekday)
    return when


def _is_pair(item: Item) -> bool:
    return isinstance(item.value, Span)


def _shift(clause: Clause) -> int:
    """Days to move by: "back a day", "two days later"."""
    number = 1
    for at, item in enumerate(clause.items):
        if item.kind == "number" and at not in clause.used:
            number = int(item.value)
        if item.kind == "unit" and item.value == "day":
            clause.used |= {at, at - 1}
            return number
        if (
            item.kind == "range"
            and isinstance(item.value, Span)
            and item.value.first.n == 0 == item.value.first.weekday
            and item.value.last.form == "offset"
        ):
            clause.used.add(at)
            return item.value.last.n + 1
    return 0


_GENTLE = (WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.REST)


def build_swap(clause: Clause) -> Command | None:
    """SwapSessions: two days, two kinds, or one of each."""
    both = clause.slot("both")
    if any(
        i.kind == "sport" and i.value is not Sport.RUN for i in clause.items
    ) and clause.says_any("for"):
        return None
    on: list[date | None] = []
    kinds: list[WorkoutKind | None] = []
    if both is not None and isinstance(both.value, DaySet):
        if len(both.value.whens) != 2:
            return None
        one, other = both.value.whens
        on = [clause.date_of(_in_the_same_week(one, other)), clause.date_of(other)]
    elif both is not None:
        on = [clause.date_of(both.value.first), clause.date_of(both.value.last)]
    else:
        on, kinds = _two_sessions(clause)
    first = (on[0] if on else None, kinds[0] if kinds else None)
    second = (on[1] if len(on) > 1 else None, kinds[1] if len(kinds) > 1 else None)
    clause.use("kind", "day", "week", "reason", "distance", "sport")
    if second[1] in _GENTLE and second[0] is None and clause.says_any("for"):
        return None
    if first == (None, None) or second == (None, None):
        return None
    if first == second:
        return None
    return SwapSessions(
        first_on=first[0], first_kind=first[1], second_on=second[0], second_kind=second[1]
    )


def _two_sessions(clause: Clause) -> tuple[list[date | None], list[WorkoutKind | None]]:
    """What stands before and behind the joining word."""
    parts: list[list[Item]] = [[]]
    joints = clause.vocabulary.set_words.get("with", frozenset())
    for item in clause.items:
        if (
            item.words[0] in joints
            and parts[-1]
            and any(i.kind in ("day", "kind", "sport") for i in parts[-1])
        ):
            parts.append([])
        else:
            parts[-1].append(item)
    if len(parts) == 1:
        things = [i for i in clause.items if i.kind in ("day", "kind", "sport")]
        parts = [[thing] for thing in things] if len(things) == 2 else [list(clause.items)]
    days = [next((i.value for i in part if i.kind == "day"), None) for part in parts]
    if len(days) == 2 and days[0] is not None and days[1] is not None:
        days = [_in_the_same_week(days[0], days[1]), days[1]]
    on = [clause.date_of(day) for day in days]
    kinds = [
        next((kind_of(i) for i in part if i.kind in ("kind", "sport")), None) for part in parts
    ]
    return on, kinds


def build_skip(clause: Clause) -> Command | None:
    """SkipSession for a day, a kind, or several days; "drop Sunday to 8 miles" leaves it in."""
    amounts = [at for at, i in enumerate(clause.items) if i.kind in ("distance", "duration")]
    down = clause.vocabulary.set_words.get("down to a figure", frozenset())
    if any(at and not down.isdisjoint(clause.items[at - 1].words) for at in amounts):
        return None
    if any(clause.says_any(name) for name in ("by mistake", "am free")) or is_log_entry(clause):
        return None
    days = None
    item = clause.slot("day")
    is_past = _is_past_tense(clause) and not clause.has("~what if")
    if item is not None:
        days = clause.dates_of(item, is_past=is_past)
    elif clause.has("day", "range", "week", "days"):
        item = clause.take_item("day", "range", "week", "days")
        days = clause.dates_of(item, is_past=is_past)
        if days is None:
            return None
        if (
            item is not None
            and item.kind == "week"
            and clause.has("kind")
            and _is_now(clause, days)
        ):
            days = None
    if item is not None and not _is_left_out(item, days, clause):
        return None
    if item is not None and (moved := _other_of_two(item, clause)) is not None:
        return moved
    apart = _days_apart(item, clause, is_past=is_past)
    clause.more += [SkipSession(session_on=day) for day in apart[1:]]
    if apart:
        days = apart[0], apart[0]
    if days is not None and _ends_before(item, clause):
        days = days[0], max(days[0], days[1] - timedelta(days=1))
    kind = clause.take_kind()
    if kind is WorkoutKind.REST:
        return None
    reason = reason_said(clause)
    clause.use("reason", "distance", "race", "part")
    if clause.says_any("people"):
        clause.use_any("ill")
    if days is not None:
        for at, other in enumerate(clause.items):
            if other.kind == "day" and clause.date_of(other.value, is_past=is_past) == days[0]:
                clause.used.add(at)
    if item is not None and item.kind == "day" and days is not None:
        if (instead := _day_instead(clause)) is not None:
            return MoveSession(session_on=days[0], session_kind=kind, to_day=instead)
        days = _further_days(clause, days, is_past=is_past)
    last = days[1] if days and days[1] != days[0] else None
    first = days[0] if days else None
    if first is not None and last and not is_past:
        first = max(first, clause.hearing.today)
    if first is None and kind is None and not clause.has("session") and not clause.says_any("it"):
        return None
    is_missed = is_past and first is None
    return SkipSession(
        session_on=first, session_kind=kind, last_on=last, is_missed=is_missed, reason=reason
    )


def _is_left_out(item: Item, days: tuple[date, date] | None, clause: Clause) -> bool:
    """Whether the days said are meant themselves: no habit, no part of a week."""
    if item.kind == "days":
        return days is not None and not item.value.is_habit
    is_week = item.kind == "week"
    return not (is_week and (clause.says_any("one of several") or clause.has("part")))


def _days_apart(item: Item | None, clause: Clause, *, is_past: bool) -> list[date]:
    """ "Monday and Friday I can't": each day named, where others lie between them."""
    if item is None or item.kind != "days":
        return []
    named = {clause.date_of(when, is_past=is_past) for when in item.value.whens}
    days = sorted(day for day in named if day is not None)
    is_row = all(after - before == timedelta(days=1) for before, after in pairwise(days))
    return [] if is_row else days


def _other_of_two(item: Item, clause: Clause) -> MoveSession | None:
    """ "Can't do Wed, Thurs instead": no list of days, though they stand side by side."""
    whens = item.value.whens if item.kind == "days" and "," in item.words else ()
    if len(whens) != 2 or not clause.use_any("instead"):
        return None
    first, other = (clause.date_of(when) for when in whens)
    return MoveSession(session_on=first, session_kind=clause.take_kind(), to_day=other)


def _day_instead(clause: Clause) -> date | None:
    """ "Can't do Wednesday, kids thing, Thursday instead?": the day it is to be done on."""
    days = [at for at, item in enumerate(clause.items) if item.kind == "day"]
    left = [at for at in days if at not in clause.used]
    if len(left) != 1 or left[0] != days[-1] or not clause.says_any("instead"):
        return None
    clause.used.add(left[0])
    clause.use_any("instead")
    return clause.date_of(clause.items[left[0]].value)


def _further_days(clause: Clause, days: tuple[date, date], *, is_past: bool) -> tuple[date, date]:
    """ "Skip tomorrow and Friday", "can't run today or tomorrow": the days in a row behind one."""
    first, last = days
    either = clause.vocabulary.set_words.get("or days", frozenset())
    ors = either if clause.has("~not") and clause.has("session") else frozenset()
    for at, item in enumerate(clause.items):
        before = clause.items[at - 1]
        is_listed = at > 1 and (before.kind in ("~join", ",") or not ors.isdisjoint(before.words))
        if item.kind != "day" or at in clause.used or not is_listed:
            continue
        day = clause.date_of(item.value, is_past=is_past)
        if clause.items[at - 2].kind == "day" and day == last + timedelta(days=1):
            clause.used.add(at)
            last = day
    return first, last


def _ends_before(item: Item | None, clause: Clause) -> bool:
    """ "Everything until Monday": on Monday training goes on; "bis Freitag" takes in Friday."""
    if item is None or item.kind != "range":
        return False
    sets = clause.vocabulary.set_words
    is_monday = item.value.last.form == "weekday" and item.value.last.weekday == Weekday.MONDAY
    return item.words[0] in sets.get("until but not", ()) or (
        is_monday and item.words[0] in sets.get("until and on", ())
    )


def _is_now(clause: Clause, days: tuple[date, date]) -> bool:
    return days[0] <= clause.hearing.today <= days[1]


def _is_past_tense(clause: Clause) -> bool:
    return clause.says_any("did not") or clause.says_any("was off")


def _is_bare_weekday(item: Item) -> bool:
    """ "Friday: rest" may tell of a Friday past."""
    return item.kind == "day" and bool(item.value.form == "weekday")


def build_rest(clause: Clause) -> Command | None:
    """A day's rest instead of what is planned: the session of that day is skipped."""
    rest = clause.slot("rest")
    kinds = [i.value for i in clause.items if i.kind == "kind"]
    if rest is not None and rest.value is not WorkoutKind.REST:
        return None
    clause.use("kind")
    is_asked = any(item.words == ("?",) for item in clause.items) and not clause.has("~what if")
    wishes = not clause.lexicon_words("resting") or any(
        clause.says_any(name) for name in ("take", "can do")
    )
    if is_asked and not (clause.words_taken and wishes):
        return None
    if not clause.words_taken and any(_is_bare_weekday(i) for i in clause.items):
        return None
    item = clause.take_item("day", "range", "week") or clause.slot("when")
    if clause.slot("day") is not None and item is None:
        item = clause.slot("day")
    days = clause.dates_of(item)
    reason = reason_said(clause)
    clause.use("reason")
    others = [k for k in kinds if k is not WorkoutKind.REST]
    if clause.has("day") and any(i.kind == "day" for i in clause.unexplained()):
        return None
    last = days[1] if days and days[1] != days[0] else None
    return SkipSession(
        session_on=days[0] if days else None,
        session_kind=others[0] if others else None,
        last_on=last,
        reason=reason,
    )


def build_cannot(clause: Clause) -> Command | None:
    """Not free: a day is skipped, several are blocked, a habit becomes a rule."""
    clause.use_places()
    habit = clause.slot("day") or next((i for i in clause.items if i.kind == "days"), None)
    if habit is not None and is_each_week(habit, clause):
        return build_never(clause)
    if habit is not None and habit.kind == "days":
        return (
            build_never(clause)
            if habit.value.is_habit or not habit.value.whens
            else build_skip(clause)
        )
    item = clause.slot("day") or next(
        (i for i in clause.items if i.kind in ("day", "range", "week")), None
    )
    if item is None:
        kind = clause.take_kind()
        reason = reason_said(clause)
        clause.use("reason")
        if kind is None and not clause.has("session"):
            return None
        is_missed = _is_past_tense(clause)
        return SkipSession(session_kind=kind, is_missed=is_missed, reason=reason)
    if clause.has("duration"):
        return None
    if item.kind == "day":
        return build_skip(clause)
    return build_block(clause)
