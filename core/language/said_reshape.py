"""What shall change: builders of the commands that reshape the plan."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.athlete import Sport, Weekday
from core.commands import (
    AddRace,
    AddSession,
    BlockDates,
    Command,
    EaseWeek,
    MoveSession,
    PushWeek,
    ReplaceSession,
    ReplanFrom,
    RuleKind,
    ScaleSession,
    SetAvailability,
    SetRule,
    SkipSession,
    SwapSessions,
)
from core.language.clauses import SPORT_AS_KIND, Clause
from core.language.dates import TODAY, DaySet, Span, When, week_of
from core.language.patterns import Item
from core.language.quantities import finish_time
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind


def build_move(clause: Clause) -> Command | None:
    """MoveSession: which session, and where to."""
    to_day, session_on = None, None
    to = clause.slot("to")
    fromto = clause.slot("fromto")
    if fromto is not None and isinstance(fromto.value, Span) and fromto.value.is_until:
        to_day = clause.date_of(fromto.value.last)
    elif fromto is not None and isinstance(fromto.value, Span):
        session_on, to_day = clause.date_of(fromto.value.first), clause.date_of(fromto.value.last)
    elif to is not None:
        days = clause.dates_of(to)
        to_day = days[0] if days and (to.kind == "day" or _is_pair(to)) else None
        if days and to.kind == "range" and isinstance(to.value, Span) and to.value.first.form == "weekday":
            session_on, to_day = days
        if to.kind == "week" and days:
            to_day = None
    source = clause.slot("from")
    if source is not None:
        session_on = clause.date_of(source.value)
    span = clause.take("range")
    if isinstance(span, Span) and span.is_until and to_day is None:
        to_day = clause.date_of(span.last)
    elif isinstance(span, Span) and session_on is None:
        session_on = clause.date_of(span.first)
        if span.first != span.last and to_day is None and span.first.form != "inweek":
            to_day = clause.date_of(span.last)
    kind = clause.take_kind()
    if session_on is None:
        session_on = clause.take_day()
    shift = _shift(clause)
    if to_day is None and shift and session_on is not None:
        to_day = session_on + timedelta(days=shift)
    if to_day is None and session_on is not None:
        to_day = clause.take_day()
    clause.use("distance", "reason", "week", "race", "part")
    for at, item in enumerate(clause.items):
        if item.kind == "day" and clause.date_of(item.value) in (session_on, to_day):
            clause.used.add(at)
    if to_day is not None and to_day == session_on:
        to_day += timedelta(days=7)
    return MoveSession(session_on=session_on, session_kind=kind, to_day=to_day)


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
        if item.kind == "range" and isinstance(item.value, Span) and item.value.first.n == 0 == item.value.first.weekday and item.value.last.form == "offset":
            clause.used.add(at)
            return item.value.last.n + 1
    return 0


_GENTLE = (WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.REST)


def build_swap(clause: Clause) -> Command | None:
    """SwapSessions: two days, two kinds, or one of each."""
    both = clause.slot("both")
    if any(i.kind == "sport" and i.value is not Sport.RUN for i in clause.items) and clause.says_any("for"):
        return None
    on: list[date | None] = []
    kinds: list[WorkoutKind | None] = []
    if both is not None and isinstance(both.value, DaySet):
        if len(both.value.whens) != 2:
            return None
        on = [clause.date_of(when) for when in both.value.whens]
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
    return SwapSessions(first_on=first[0], first_kind=first[1], second_on=second[0], second_kind=second[1])


def _two_sessions(clause: Clause) -> tuple[list[date | None], list[WorkoutKind | None]]:
    """What stands before and behind the joining word."""
    parts: list[list[Item]] = [[]]
    joints = clause.vocabulary.set_words.get("with", frozenset())
    for item in clause.items:
        if item.words[0] in joints and parts[-1] and any(i.kind in ("day", "kind", "sport") for i in parts[-1]):
            parts.append([])
        else:
            parts[-1].append(item)
    if len(parts) == 1:
        things = [i for i in clause.items if i.kind in ("day", "kind", "sport")]
        parts = [[thing] for thing in things] if len(things) == 2 else [list(clause.items)]
    on = [next((clause.date_of(i.value) for i in part if i.kind == "day"), None) for part in parts]
    kinds = [next((_kind_of(i) for i in part if i.kind in ("kind", "sport")), None) for part in parts]
    return on, kinds


def _kind_of(item: Item) -> WorkoutKind | None:
    if item.kind == "kind":
        return WorkoutKind(item.value)
    return None if item.value is Sport.RUN else SPORT_AS_KIND.get(item.value, WorkoutKind.CROSS_TRAINING)


def _reason(clause: Clause) -> str:
    """The everyday reason said, in the athlete's words."""
    for item in clause.items:
        if item.kind == "~because":
            return clause.text[item.end : clause.items[-1].end].strip(" ,.")
    found = [i for i in clause.items if i.kind == "reason"]
    return clause.text[found[0].start : found[-1].end] if found else ""


def build_skip(clause: Clause) -> Command | None:
    """SkipSession for a day, a kind, or several days."""
    days = None
    item = clause.slot("day")
    is_past = clause.has("~missed") or _is_past_tense(clause)
    if item is not None:
        days = clause.dates_of(item, is_past=is_past)
    elif clause.has("day", "range", "week", "days"):
        item = clause.take_item("day", "range", "week", "days")
        days = clause.dates_of(item, is_past=is_past)
        if days is None:
            return None
        if item is not None and item.kind == "week" and clause.has("kind") and _is_now(clause, days):
            days = None
    if item is not None and item.kind == "days" and days is None:
        return None
    kind = clause.take_kind()
    if kind is WorkoutKind.REST:
        return None
    reason = _reason(clause)
    clause.use("reason", "distance", "race", "part")
    last = days[1] if days and days[1] != days[0] else None
    first = max(days[0], clause.hearing.today) if days and last and not is_past else days[0] if days else None
    if first is None and kind is None and not clause.has("session") and not clause.says_any("it"):
        return None
    return SkipSession(session_on=first, session_kind=kind, last_on=last, reason=reason)


def _is_now(clause: Clause, days: tuple[date, date]) -> bool:
    return days[0] <= clause.hearing.today <= days[1]


def _is_past_tense(clause: Clause) -> bool:
    return clause.says_any("did not")


def build_rest(clause: Clause) -> Command | None:
    """A day's rest instead of what is planned: the session of that day is skipped."""
    rest = clause.slot("rest")
    kinds = [i.value for i in clause.items if i.kind == "kind"]
    if rest is not None and rest.value is not WorkoutKind.REST:
        return None
    if rest is None and WorkoutKind.REST not in kinds and not clause.says_any("rest"):
        return None
    clause.use("kind")
    item = clause.take_item("day", "range", "week") or clause.slot("when")
    if clause.slot("day") is not None and item is None:
        item = clause.slot("day")
    days = clause.dates_of(item)
    reason = _reason(clause)
    clause.use("reason")
    others = [k for k in kinds if k is not WorkoutKind.REST]
    last = days[1] if days and days[1] != days[0] else None
    return SkipSession(session_on=days[0] if days else None, session_kind=others[0] if others else None, last_on=last, reason=reason)


def build_cannot(clause: Clause) -> Command | None:
    """Not free: a day is skipped, several are blocked, a habit becomes a rule."""
    habit = clause.slot("day") or next((i for i in clause.items if i.kind == "days"), None)
    if habit is not None and habit.kind == "days":
        return build_never(clause) if habit.value.is_habit or not habit.value.whens else build_skip(clause)
    item = clause.slot("day") or next((i for i in clause.items if i.kind in ("day", "range", "week")), None)
    if item is None:
        kind = clause.take_kind()
        reason = _reason(clause)
        clause.use("reason")
        if kind is None and not clause.has("session"):
            return None
        return SkipSession(session_kind=kind, reason=reason)
    if clause.has("duration"):
        return None
    if item.kind == "day":
        return build_skip(clause)
    return build_block(clause)


def build_block(clause: Clause) -> Command | None:
    """BlockDates for the dates said."""
    item = clause.slot("dates") or clause.slot("day") or clause.take_item("range", "week", "day", "days")
    if item is None:
        return None
    clause.use("day", "range", "week", "days")
    spans = [d for i in clause.items if i.kind in ("range", "week", "day", "days") if (d := clause.dates_of(i))]
    if not spans or (item.kind == "days" and not item.value.whens):
        return None
    first, last = min(s[0] for s in spans), max(s[1] for s in spans)
    start = next((i.value for i in clause.items if i.kind == "day"), None)
    start = start or next((i.value.first for i in clause.items if i.kind == "range" and i.value.is_open), None)
    length = next((i.value.last.n for i in clause.items if i.kind == "range" and _is_length(i.value)), None)
    if start is not None and length is not None and (day := clause.date_of(start)) is not None:
        first, last = day, day + timedelta(days=length)
    elif length is None and any(i.kind == "range" and i.value.is_open for i in clause.items):
        return None
    minutes = clause.slot("minutes")
    duration = minutes.value if minutes else clause.take("duration")
    reason = _reason(clause) or next((" ".join(i.words) for i in clause.items if not i.kind and not i.is_filler), "")
    clause.use("reason", "session", "~not")
    strange = [i for i in clause.unexplained() if not i.kind and i.words[0] not in clause.vocabulary.known]
    if len(strange) <= 3:
        clause.used.update(at for at, i in enumerate(clause.items) if i in strange)
    first = max(first, clause.hearing.today)
    if last < first:
        return None
    return BlockDates(first=first, last=last, minutes=round(duration.minutes) if isinstance(duration, Duration) else 0, reason=reason)


def _is_length(span: Span) -> bool:
    """Whether a span only says how many days: "for two weeks"."""
    return span.first == TODAY and span.last.form == "offset" and span.last.n > 0 and not span.is_until


def build_free(clause: Clause) -> Command | None:
    """Dates that are free after all."""
    days = clause.dates_of(clause.slot("dates") or clause.take_item("range", "week", "day"))
    if days is None:
        return None
    clause.use("reason", "range", "week", "day")
    return BlockDates(first=days[0], last=days[1], minutes=None)


def build_replace(clause: Clause) -> Command | None:
    """ReplaceSession: another sport or kind for the session of a day."""
    with_item = clause.slot("with")
    what, what_on = clause.slot("what"), clause.slot("what_on")
    treadmill = clause.use("~treadmill")
    session_kind = _kind_of(what) if what is not None else None
    items = [i for i in clause.items if i.kind in ("kind", "sport") and i is not what]
    if with_item is None and items:
        with_item = items[0]
        if what is None and len(items) > 1:
            with_item, session_kind = items[0], _kind_of(items[1])
    elif with_item is not None and what is None:
        others = [i for i in items if i is not with_item and i.value != with_item.value]
        session_kind = _kind_of(others[0]) if others else session_kind
    clause.use("kind", "sport", "distance", "reason", "duration")
    on = clause.date_of(what_on.value) if what_on is not None else clause.date_of(clause.slot("day").value) if clause.slot("day") else None
    if on is None:
        item = clause.slot("when")
        on = clause.date_of(item.value) if item is not None and item.kind == "day" else clause.take_day()
    with_kind, with_sport = None, None
    if with_item is not None and with_item.kind == "sport" and with_item.value is not Sport.RUN:
        with_sport = with_item.value
    elif with_item is not None and with_item.kind == "kind":
        with_kind = WorkoutKind(with_item.value)
    if with_kind is WorkoutKind.REST:
        return SkipSession(session_on=on, session_kind=session_kind, reason=_reason(clause))
    if with_kind is None and with_sport is None and not treadmill:
        return None
    if with_kind is session_kind and with_kind is not None:
        session_kind = None
    return ReplaceSession(session_on=on, session_kind=session_kind, with_kind=with_kind, with_sport=with_sport, on_treadmill=treadmill)


def build_scale(clause: Clause) -> Command | None:
    """ScaleSession: to or by a figure, or just shorter or longer."""
    by, more, to = clause.slot("by"), clause.slot("more"), clause.slot("to")
    far: Distance | None = None
    long: Duration | None = None
    is_by = by is not None or more is not None
    item = to or by or more
    if item is None:
        item = clause.take_item("distance", "duration", "clock")
    if item is not None and item.kind in ("distance", "race"):
        far = item.value
    elif item is not None and item.kind == "duration":
        long = item.value
    elif item is not None and item.kind == "clock":
        long = finish_time(item.value, None)
    sign = -1 if by is not None else 1
    on, kind = clause.take_day(), clause.take_kind()
    is_longer = more is not None or clause.says_any("longer")
    is_shorter = None if item is not None else not is_longer
    if item is not None and clause.slot("to") is None and clause.says_any("by"):
        is_by = True
        sign = 1 if is_longer else -1
    clause.use("reason", "distance", "race")
    clause.use_any("by")
    if on is None and kind is None and item is None and not clause.has("session") and not clause.says_any("it"):
        return None
    clause.slot("number")
    if clause.has("week", "range", "days") or clause.take("number") is not None:
        return None
    return ScaleSession(
        session_on=on, session_kind=kind,
        to_distance=None if is_by else far, to_duration=None if is_by else long,
        by_distance=far * sign if is_by and far else None, by_duration=long * sign if is_by and long else None,
        is_shorter=is_shorter,
    )  # fmt: skip


def _week_and_day(clause: Clause) -> tuple[date | None, date | None]:
    """The week meant (None for the present one) and the one day meant."""
    item = clause.take_item("week", "range")
    week = None
    if item is not None and isinstance(item.value, Span):
        week = week_of(item.value.first, clause.hearing.today)
    day = clause.take_day()
    return week, day


def build_ease(clause: Clause) -> Command | None:
    """EaseWeek."""
    week, day = _week_and_day(clause)
    clause.use("kind", "reason")
    reason = _reason(clause)
    has_object = clause.has("week", "day", "range", "session") or clause.says_any("load")
    if not has_object:
        return None
    return EaseWeek(week_of=week, only_on=day, reason=reason)


def build_push(clause: Clause) -> Command | None:
    """PushWeek."""
    week, day = _week_and_day(clause)
    kind = clause.use("kind")
    del kind
    return PushWeek(week_of=week, only_on=day)


def build_add(clause: Clause) -> Command | None:
    """AddSession."""
    if clause.has("week", "days", "~race") or clause.has("time"):
        return None
    on = clause.take_day()
    if clause.slot("when") is not None and on is None:
        on = clause.date_of(clause.slot("when").value) if clause.slot("when").kind == "day" else None  # type: ignore[union-attr]
    item = clause.slot("kind")
    sport_item = clause.slot("sport")
    kind = WorkoutKind(item.value) if item else None
    sport = sport_item.value if sport_item else None
    sport = sport or clause.take("sport")
    kind = kind or clause.take("kind")
    far, long = clause.slot("distance"), clause.slot("duration")
    distance = far.value if far else clause.take_distance()
    duration = long.value if long else clause.take("duration")
    clause.use("reason", "kind", "sport")
    if kind is WorkoutKind.REST:
        return SkipSession(session_on=on) if on else None
    if sport is Sport.RUN:
        sport = None
    if sport is not None and kind is None:
        kind = SPORT_AS_KIND.get(sport, WorkoutKind.CROSS_TRAINING)
    return AddSession(on=on, kind=kind or WorkoutKind.EASY, sport=sport, distance=distance, duration=duration)


def build_add_race(clause: Clause) -> Command | None:
    """AddRace."""
    far = clause.slot("distance")
    distance = far.value if far else clause.take_distance()
    if distance is None:
        return None
    on = clause.take_day()
    clock = clause.take("clock")
    target = clause.take("duration") or (finish_time(clock, distance) if clock else None)
    clause.use("~race", "distance", "race", "kind")
    return AddRace(distance=distance, on=on, target=target)


def build_replan(clause: Clause) -> Command | None:
    """ReplanFrom."""
    item = clause.take_item("day", "week", "range")
    days = clause.dates_of(item)
    clause.use("reason", "distance", "race")
    return ReplanFrom(from_day=days[0] if days else None)


def build_availability(clause: Clause) -> Command | None:
    """SetAvailability: days, minutes on them, or a number of days."""
    item = clause.slot("days") or next((i for i in clause.items if i.kind == "days"), None)
    days: tuple[Weekday, ...] = ()
    if item is not None:
        days = item.value.weekdays
        clause.use("days")
    count = clause.slot("count")
    minutes = clause.slot("minutes")
    duration = minutes.value if minutes else clause.take("duration", "clock")
    if not isinstance(duration, Duration):
        duration = None
    figure = round(count.value) if count else None
    if figure is None and item is None:
        return None
    if figure is not None and not 1 <= figure <= 7:
        return None
    is_only = clause.says_any("only") and item is not None
    clause.use("unit", "week", "number")
    return SetAvailability(days=tuple(sorted(days)), minutes=round(duration.minutes) if duration else None, is_only=is_only, count=figure)


def build_never(clause: Clause) -> Command | None:
    """Never on a weekday: a rule for one day, no minutes for several."""
    item = clause.slot("days") or clause.slot("day") or next((i for i in clause.items if i.kind == "days"), None)
    if item is None:
        return None
    clause.use("days", "reason", "kind")
    if item.kind == "day":
        if item.value.form not in ("weekday",):
            return None
        days: Sequence[Weekday] = (Weekday(item.value.weekday),)
    else:
        days = item.value.weekdays
    if len(days) > 5:
        return None
    if len(days) == 1:
        return SetRule(kind=RuleKind.NEVER_ON, weekday=days[0], words=clause.words)
    return SetAvailability(days=tuple(sorted(days)), minutes=0)


def build_rule_lifted(clause: Clause) -> Command | None:
    """A standing rule taken back."""
    item = clause.take_item("days") or clause.take_item("day")
    weekday = None
    if item is not None:
        weekday = item.value.weekdays[0] if isinstance(item.value, DaySet) else Weekday(item.value.weekday) if isinstance(item.value, When) else None
    sport = clause.take("sport")
    if sport is not None:
        return SetRule(kind=RuleKind.COMMITMENT, sport=sport, weekday=weekday, is_lifted=True, words=clause.words)
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
    if WorkoutKind.LONG not in [i.value for i in clause.items if i.kind == "kind"] or clause.has("day", "week"):
        return None
    clause.use("~not")
    duration = long.value if long else None
    if duration is not None and not isinstance(duration, Duration):
        duration = finish_time(duration, None)
    return SetRule(kind=RuleKind.LONG_RUN_CAP, distance=far.value if far else None, duration=duration, words=clause.words)


_HARD_SPORTS = {Sport.TEAM_SPORT}


def build_commitment(clause: Clause) -> Command | None:
    """A fixed commitment on a weekday."""
    item = clause.slot("days") or next((i for i in clause.items if i.kind == "days"), None)
    sport_item = clause.slot("sport")
    if item is None or sport_item is None or not item.value.is_habit or len(item.value.weekdays) != 1:
        return None
    if clause.has("~future") and not item.value.is_habit:
        return None
    clause.use("time", "clock")
    is_hard = sport_item.value in _HARD_SPORTS or clause.use_any("hard")
    duration = clause.take("duration")
    return SetRule(
        kind=RuleKind.COMMITMENT, weekday=item.value.weekdays[0], sport=sport_item.value,
        is_hard=is_hard, duration=duration, words=clause.words,
    )  # fmt: skip


def build_most(clause: Clause) -> Command | None:
    """Most runs a week."""
    item = clause.slot("n") or clause.slot("times")
    clause.use("unit", "times", "week")
    if item is None or not 1 <= item.value <= 14:
        return None
    return SetRule(kind=RuleKind.MOST_RUNS, count=round(item.value), words=clause.words)
