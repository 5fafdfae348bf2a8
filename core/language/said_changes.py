"""What shall be different: builders that replace, scale, ease, harden, add and plan anew."""

from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Sport
from core.commands import (
    AddRace,
    AddSession,
    Clarify,
    Command,
    EaseWeek,
    LogActivity,
    PushWeek,
    ReplaceSession,
    ReplanFrom,
    ScaleSession,
    SkipSession,
)
from core.language.clauses import SPORT_AS_KIND, Clause
from core.language.dates import Span, week_of
from core.language.patterns import Item
from core.language.quantities import finish_time
from core.language.said_availability import is_each_week, reason_said
from core.language.said_figures import own_distance
from core.language.said_goals import target_said
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind


def kind_of(item: Item) -> WorkoutKind | None:
    if item.kind == "kind":
        return WorkoutKind(item.value)
    return (
        None
        if item.value is Sport.RUN
        else SPORT_AS_KIND.get(item.value, WorkoutKind.CROSS_TRAINING)
    )


def build_replace(clause: Clause) -> Command | None:
    """ReplaceSession: another sport or kind for the session of a day."""
    if clause.says_any("went in for") and clause.has("duration", "distance", "clock", "sport"):
        return None
    with_item = clause.slot("with")
    what, what_on = clause.slot("what"), clause.slot("what_on")
    treadmill = clause.use("~treadmill")
    session_kind = kind_of(what) if what is not None else None
    items = [i for i in clause.items if i.kind in ("kind", "sport") and i is not what]
    if treadmill and with_item is None and len(items) == 1:
        session_kind = session_kind or kind_of(items[0])
    elif with_item is None and items:
        with_item = items[0]
        if what is None and len(items) > 1:
            with_item, what = items[-1], items[0]
            session_kind = kind_of(what)
    elif with_item is not None and what is None:
        others = [i for i in items if i is not with_item and i.value != with_item.value]
        session_kind = kind_of(others[0]) if others else session_kind
    clause.use("kind", "sport", "distance", "reason", "duration", "unit")
    named = what_on or clause.slot("day") or clause.slot("when")
    on = clause.date_of(named.value) if named is not None and named.kind == "day" else None
    if on is None:
        on = clause.take_day()
    last = None
    if on is None:
        span = named if named is not None else clause.take_item("week", "range")
        days = clause.dates_of(span)
        if days is not None:
            on, last = max(days[0], clause.hearing.today), days[1]
            if last < on:
                return None
    with_kind, with_sport = None, None
    if with_item is not None and with_item.kind == "sport" and with_item.value is not Sport.RUN:
        with_sport = with_item.value
    elif with_item is not None and with_item.kind == "kind":
        with_kind = WorkoutKind(with_item.value)
    if on is not None and on < clause.hearing.today:
        return None
    if with_kind is WorkoutKind.LONG and clause.has("distance", "duration"):
        return None
    if with_kind is WorkoutKind.REST:
        reason = reason_said(clause)
        return SkipSession(session_on=on, session_kind=session_kind, last_on=last, reason=reason)
    if with_kind is None and with_sport is None and not treadmill:
        return None
    is_bare = with_kind is None and with_sport is None and not clause.words_taken
    if is_bare and (on is None or clause.has("distance", "duration")):
        return None
    is_same = what is not None and with_item is not None and what.value == with_item.value
    if is_same or (with_kind is session_kind and with_kind is not None):
        session_kind = None
    return ReplaceSession(
        session_on=on,
        session_kind=session_kind,
        last_on=last,
        with_kind=with_kind,
        with_sport=with_sport,
        on_treadmill=treadmill,
    )


def _is_this_week(clause: Clause, kind: WorkoutKind | None) -> bool:
    """Whether no week was said, or the present one beside the kind of its session."""
    weeks = [item.value.first for item in clause.items if item.kind in ("week", "range")]
    return not weeks or (
        kind is not None and all(when.form == "inweek" and not when.n for when in weeks)
    )


_SHORTEST_S = 600
"""No session is made shorter than this: "make it 6:15" is a time of the day."""
_SURELY_FAR = 24
"""A bare figure up to this is a distance; beyond it may be minutes."""


def build_scale(clause: Clause) -> Command | None:
    """ScaleSession: to or by a figure, or just shorter or longer."""
    if _is_rule_or_addition(clause) or clause.says_any("able") or clause.says_any("was run"):
        return None
    if clause.took_reason or any(is_each_week(item, clause) for item in clause.items):
        return None
    by, more, to = clause.slot("by"), clause.slot("more"), clause.slot("to")
    is_by = by is not None or more is not None
    item = to or by or more
    if item is None:
        item = clause.take_item("distance", "duration", "clock")
    far, long = _amount(clause, item)
    if item is not None and far is None and long is None:
        return None
    sign = -1 if by is not None else 1
    when = clause.slot("when")
    on = (
        clause.date_of(when.value) if when is not None and when.kind == "day" else clause.take_day()
    )
    if on is not None and on < clause.hearing.today:
        return None
    kind = clause.take_kind()
    if kind is WorkoutKind.LONG and on is None and clause.says_any("cap") and more is None:
        return None
    is_longer = more is not None or (
        clause.says_any("longer")
        and not (clause.says_any("shorter") if item is None else _is_made_shorter(clause, item))
    )
    is_shorter = None if item is not None else not is_longer
    if item is not None and _is_difference(clause, item, is_longer=is_longer):
        is_by = True
        sign = 1 if is_longer else -1
    clause.use("reason", "distance", "race")
    clause.use_any("by")
    if (
        on is None
        and kind is None
        and item is None
        and not clause.has("session")
        and not clause.says_any("it")
    ):
        return None
    clause.slot("number")
    if clause.has("days") or not _is_this_week(clause, kind):
        return None
    clause.use("week", "range")
    if item is not None and item.kind != "number":
        _use_what_it_was(clause)
    if clause.take("number") is not None:
        return None
    return ScaleSession(
        session_on=on, session_kind=kind,
        to_distance=None if is_by else far, to_duration=None if is_by else long,
        by_distance=far * sign if is_by and far else None,
        by_duration=long * sign if is_by and long else None,
        is_shorter=is_shorter,
    )  # fmt: skip


def _is_made_shorter(clause: Clause, figure: Item) -> bool:
    """ "Langer Lauf 4 km kürzer": whether the word right behind a figure makes it one of less."""
    behind = list(clause.items)[list(clause.items).index(figure) + 1 :][:1]
    shorter = clause.vocabulary.set_words.get("shorter", frozenset())
    return any(not shorter.isdisjoint(item.words) for item in behind)


def _use_what_it_was(clause: Clause) -> None:
    """ "16k rather than 20": the figure behind the joint is what was planned."""
    joints = clause.vocabulary.set_words.get("not but", frozenset())
    for at, item in enumerate(clause.items):
        if item.kind == "number" and any(
            not joints.isdisjoint(other.words) for other in clause.items[max(at - 2, 0) : at]
        ):
            clause.used.add(at)


def _amount(clause: Clause, item: Item | None) -> tuple[Distance | None, Duration | None]:
    """How far or how long is meant by a figure; neither where it can't be an amount."""
    if item is None:
        return None, None
    if item.kind in ("distance", "race"):
        return item.value, None
    if item.kind == "duration":
        return None, item.value
    if item.kind == "clock":
        long = finish_time(item.value, None)
        return None, long if long.s >= _SHORTEST_S else None
    clause.slot("was")
    is_far = 3 <= item.value <= _SURELY_FAR
    return own_distance(clause, item.value) if is_far else None, None


def _is_rule_or_addition(clause: Clause) -> bool:
    """ "Long run at most 2 h", "my longest run is 18 km", "add an easy run": no session changed."""
    amounts = clause.has("distance", "duration")
    is_long = any(i.kind == "kind" and i.value is WorkoutKind.LONG for i in clause.items)
    is_dated = clause.has("day", "week", "range")
    is_rule = is_long and not is_dated and clause.says_any("at most")
    return is_rule or clause.says_any("longest") or (not amounts and clause.says_any("add"))


_FARTHEST_MORE_KM, _LONGEST_MORE_MIN = 10, 60
"""Nobody asks for more of a session than this on top: "longer, 20 km" is how long it shall be."""


def _is_difference(clause: Clause, item: Item, *, is_longer: bool) -> bool:
    """ "5 km less", and "20 minutes shorter", "allonge dimanche 2 km" where no "to" was said."""
    far, long = _amount(clause, item)
    if (far and far.km > _FARTHEST_MORE_KM) or (long and long.minutes > _LONGEST_MORE_MIN):
        return False
    at = list(clause.items).index(item)
    up_to = clause.vocabulary.set_words.get("say so much", frozenset())
    if at > 0 and not up_to.isdisjoint(clause.items[at - 1].words):
        return False
    if is_longer and clause.slot("to") is None and clause.lexicon_words("down to"):
        return not clause.says_any("down to")
    words = clause.vocabulary.set_words.get("by", frozenset())
    is_behind = at + 1 < len(clause.items) and bool(set(clause.items[at + 1].words) & words)
    return is_behind or (clause.slot("to") is None and clause.says_any("by"))


def _week_and_day(clause: Clause) -> tuple[date | None, date | None]:
    """The week meant (None for the present one) and the one day meant."""
    item = clause.slot("when") or clause.take_item("week", "range")
    if item is not None and item.kind == "day":
        return None, clause.date_of(item.value)
    week = None
    if item is not None and isinstance(item.value, Span):
        week = week_of(item.value.first, clause.hearing.today)
    day = clause.take_day()
    return week, day


def _is_longer_than_a_week(clause: Clause, item: Item) -> bool:
    days = clause.dates_of(item) if item.kind == "range" else None
    return days is not None and (days[1] - days[0]).days > 7


def build_ease(clause: Clause) -> Command | None:
    """EaseWeek."""
    week, day = _week_and_day(clause)
    clause.use("kind", "reason")
    clause.use_any("load")
    reason = reason_said(clause)
    has_object = clause.has("week", "day", "range", "session") or clause.says_any("load")
    is_gone = week is not None and week < clause.hearing.today - timedelta(days=6)
    if not has_object or is_gone or clause.says_any("has been"):
        return None
    clause.use("feeling")
    clause.use_any("legs")
    clause.use_any("fatigue")
    if any(_is_longer_than_a_week(clause, i) for i in clause.items):
        later = clause.hearing.today + timedelta(days=7)
        return Clarify(options=(EaseWeek(), EaseWeek(week_of=later)), about="which week")
    return EaseWeek(week_of=week, only_on=day, reason=reason)


def build_push(clause: Clause) -> Command | None:
    """PushWeek."""
    week, day = _week_and_day(clause)
    clause.use("kind", "feeling")
    return PushWeek(week_of=week, only_on=day)


def _is_of_this_week(clause: Clause) -> bool:
    """Whether no other week than this one is named; on which of its days the coach decides."""
    weeks = [clause.dates_of(item) for item in clause.items if item.kind == "week"]
    today = clause.hearing.today
    clause.use("week")
    return all(days is not None and days[0] <= today <= days[1] for days in weeks)


def build_add(clause: Clause) -> Command | None:
    """AddSession."""
    if clause.has("days", "~race") or clause.has("time") or not _is_of_this_week(clause):
        return None
    on = clause.take_day()
    item = clause.slot("kind")
    sport_item = clause.slot("sport")
    kind = WorkoutKind(item.value) if item else None
    sport = sport_item.value if sport_item else None
    sport = sport or clause.take("sport")
    kind = kind or clause.take("kind")
    far, long = clause.slot("distance"), clause.slot("duration")
    distance = far.value if far else clause.take_distance()
    if distance is None:
        distance = next((i.value for i in clause.items if i.kind == "race"), None)
    duration = long.value if long else clause.take("duration")
    clause.use("reason", "kind", "sport")
    clause.use_any("add on")
    if kind is WorkoutKind.REST:
        return SkipSession(session_on=on) if on else None
    if on is not None and on < clause.hearing.today:
        is_told = distance is not None or duration is not None
        log = LogActivity(on=on, sport=sport or Sport.RUN, kind=kind)
        return replace(log, distance=distance, duration=duration) if is_told else None
    if sport is Sport.RUN:
        sport = None
    if sport is not None and kind is None:
        kind = SPORT_AS_KIND.get(sport, WorkoutKind.CROSS_TRAINING)
    return AddSession(
        on=on, kind=kind or WorkoutKind.EASY, sport=sport, distance=distance, duration=duration
    )


def build_sport_wish(clause: Clause) -> Command | None:
    """ "I'd like to swim on Friday": besides the run or instead of it? Asked."""
    instead = build_replace(clause)
    if not isinstance(instead, ReplaceSession) or instead.with_sport is None:
        return None
    if clause.says_any("instead"):
        return instead
    kind = SPORT_AS_KIND.get(instead.with_sport, WorkoutKind.CROSS_TRAINING)
    extra = AddSession(on=instead.session_on, kind=kind, sport=instead.with_sport)
    return Clarify(options=(extra, instead), about="besides or instead")


def build_add_race(clause: Clause) -> Command | None:
    """AddRace."""
    far = clause.slot("distance")
    distance: Distance = far.value if far else clause.take_distance() or Distance(0)
    on = clause.take_day()
    target = target_said(clause, distance)
    clause.use("~race", "distance", "race", "kind")
    for name in ("target", "of a race", "add", "aims"):
        clause.use_any(name)
    clause.use_names()
    return AddRace(distance=distance, on=on, target=target)


def build_replan(clause: Clause) -> Command | None:
    """ReplanFrom."""
    item = clause.take_item("day", "week", "range")
    days = clause.dates_of(item)
    clause.use("reason", "distance", "race")
    return ReplanFrom(from_day=days[0] if days else None)
