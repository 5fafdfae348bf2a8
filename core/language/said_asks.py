"""What is asked, and when the coach shall speak: builders of those commands."""

import re
from collections.abc import Sequence
from datetime import time, timedelta

from core.athlete import RoutineKind, Weekday
from core.commands import (
    Command,
    Explain,
    Export,
    ExportFormat,
    Forget,
    LinkAccount,
    PredictRace,
    Remember,
    SetQuietHours,
    SetRoutine,
    ShowDay,
    ShowLog,
    ShowPaces,
    ShowProgress,
    ShowToday,
    ShowWeek,
    Snooze,
    Topic,
)
from core.language.clauses import Clause
from core.language.dates import DaySet, Span, When, week_of
from core.language.patterns import Item
from core.language.said_figures import is_on_top
from core.language.said_goals import distance_raced, official
from core.language.said_life import time_of
from core.units import Duration
from core.workouts.steps import WorkoutKind

_FORMATS = (ExportFormat.ICS, ExportFormat.FIT, ExportFormat.CSV, ExportFormat.JSON)
"""In the order in which their words decide."""
_OF_NO_SESSION = frozenset(
    {Topic.REST, Topic.RUN_AGAIN, Topic.ON_TRACK, Topic.SOURCE, Topic.PLAN, Topic.VOLUME}
)
"""Topics that are about no session."""
_PART_KINDS = {"morning": RoutineKind.MORNING, "evening": RoutineKind.EVENING}
_EVENING = 17
"""The hour from which a message is one of the evening."""
_PART_TIMES = {"noon": time(12, 0)}


def build_today(clause: Clause) -> Command | None:
    """ShowToday, when no other day was named."""
    days = [i for i in clause.items if i.kind == "day"]
    if any(clause.date_of(i.value) != clause.hearing.today for i in days) or clause.has(
        "week", "range", "days"
    ):
        return None
    clause.use("day", "kind", "distance")
    return ShowToday()


def build_day(clause: Clause) -> Command | None:
    """ShowDay: a day, or the next session of a kind."""
    item = clause.slot("on") or clause.take_item("day")
    on = clause.date_of(item.value) if item is not None and item.kind == "day" else None
    kind_item = clause.slot("session_kind")
    kind = kind_item.value if kind_item else clause.take_kind()
    if kind_item is not None and on is None and _is_asked_about(kind_item, clause):
        return None
    clause.use("kind", "race")
    if on is None and kind is None:
        return None
    clause.use("day", "week", "sport", "range")
    if on == clause.hearing.today and (kind is None or kind_item is None):
        return ShowToday()
    return ShowDay(on=on, session_kind=kind)


def _is_asked_about(item: Item, clause: Clause) -> bool:
    """Whether a kind of run is asked about, and not when the next one is."""
    return _is_a_pace(item, clause) or _is_a_notion(item, clause)


def _is_a_pace(item: Item, clause: Clause) -> bool:
    """ "What's my marathon pace": the pace is asked for, not the session."""
    return item.words[-1] == "pace" and clause.items[-1] is item


def _is_a_notion(item: Item, clause: Clause) -> bool:
    """ "What's a tempo run?", "what are strides": the thing is asked about, not the session."""
    notions = clause.vocabulary.set_words.get("notions", frozenset())
    asks = clause.vocabulary.set_words.get("asks what", frozenset())
    first = clause.items[0]
    before = clause.items[max(list(clause.items).index(item) - 1, 0)]
    return bool(asks & set(first.words)) and bool(notions & set(before.words))


def build_week(clause: Clause) -> Command | None:
    """ShowWeek."""
    item = clause.slot("week_of") or clause.take_item("week", "range")
    clause.use("week", "range", "distance", "kind", "number", "unit")
    if item is None or not isinstance(item.value, Span):
        return ShowWeek()
    if item.value.first.n < 0 and clause.says_any("how far"):
        return None
    return ShowWeek(week_of=week_of(item.value.first, clause.hearing.today))


def build_log_list(clause: Clause) -> Command | None:
    """ShowLog, of a span or a sport."""
    item = clause.slot("dates") or clause.take_item("range", "week", "day")
    days = clause.dates_of(item, is_past=True)
    sport = clause.take("sport")
    if sport is not None and sport.value == "run":
        sport = None
    clause.use("number", "unit", "range", "week", "kind", "day", "times")
    return ShowLog(
        first=days[0] if days else None,
        last=min(days[1], clause.hearing.today) if days else None,
        sport=sport,
    )


def build_progress(clause: Clause) -> Command | None:
    """ShowProgress, unless a week to come is asked for."""
    if any(i.kind == "week" and i.value.first.n > 0 for i in clause.items):
        return None
    clause.use("week", "range", "day")
    return ShowProgress()


def build_paces(clause: Clause) -> Command | None:
    """ShowPaces."""
    if clause.has("distance", "day") and not clause.has("kind"):
        return None
    clause.use("kind", "race", "day", "sport")
    return ShowPaces()


def build_predict(clause: Clause) -> Command | None:
    """PredictRace."""
    item = clause.slot("distance")
    distance = distance_raced(item) if item else clause.take_distance()
    if item is not None and distance is None:
        return None
    is_timed = clause.has("clock", "duration", "number")
    if (
        is_on_top(clause)
        or clause.has("degrees")
        or (clause.has("~race") and clause.has("day") and not is_timed)
    ):
        return None
    clause.use(
        "race",
        "distance",
        "clock",
        "number",
        "duration",
        "~race",
        "day",
        "range",
        "~future",
        "sport",
    )
    return PredictRace(distance=official(distance) if distance else None)


def build_explain(clause: Clause, about: str) -> Command | None:
    """Explain, about the session meant."""
    day, kind = clause.slot("session_on"), clause.slot("session_kind")
    on = clause.date_of(day.value) if day else clause.take_day()
    topic = Topic(about)
    rest = clause.slot("rest")
    if rest is not None and rest.value is not WorkoutKind.REST:
        return None
    session_kind = kind.value if kind else clause.take("kind")
    if topic is Topic.WORKOUT and session_kind is WorkoutKind.REST:
        topic = Topic.REST
    clause.use(
        "kind",
        "distance",
        "week",
        "race",
        "~not",
        "feeling",
        "~race",
        "range",
        "number",
        "clock",
        "day",
        "~much",
        "duration",
        "sport",
        "unit",
    )
    if topic is Topic.GO_AHEAD and clause.has("~what if", "distance", "pace"):
        return None
    is_of_rest = topic is Topic.GO_AHEAD and session_kind is WorkoutKind.REST
    if is_of_rest or topic in _OF_NO_SESSION:
        session_kind = None
    return Explain(about=topic, session_on=on, session_kind=session_kind)


def _of_its_half_day(at: time | None, kinds: Sequence[RoutineKind]) -> time | None:
    """ "The evening before at eight o'clock" is 20:00."""
    is_late = kinds[:1] in ([RoutineKind.EVENING_BEFORE], [RoutineKind.EVENING])
    return at.replace(hour=at.hour + 12) if at and is_late and 0 < at.hour < 12 else at


def build_routine(clause: Clause) -> Command | None:
    """SetRoutine: which, when, on which days, on or off."""
    if clause.says_any("was reminded") or _minutes_from_now(clause) is not None:
        return None
    kinds = clause.take_all("routine")
    if clause.says_any("asks to be told") and not (kinds or clause.has("time", "clock", "number")):
        return None
    part = next((i.value for i in clause.items if i.kind == "part"), "")
    if not part and (kinds[:1] == [RoutineKind.EVENING] or clause.says_any("late")):
        part = "evening"
    clause.use("part")
    day_item = clause.take_item("days")
    item = clause.slot("at") or clause.take_item("time", "clock") or clause.take_item("number")
    item = item or clause.take_item("duration")
    at = _of_its_half_day(time_of(item.value, part) if item else _PART_TIMES.get(part), kinds)
    off, on = clause.lexicon_words("off"), clause.lexicon_words("on")
    is_on: bool | None = None
    until = clause.take_item("range", "week", "day")
    paused, weekly, today = None, None, clause.hearing.today
    if until is not None:
        days = clause.dates_of(until)
        single = isinstance(until.value, When)
        if days and not single:
            paused = days[1] if _is_until(until) else days[1] + timedelta(days=1)
        elif single and (at is None or (days == (today, today) and not kinds)):
            return None
        elif (
            single
            and kinds == [RoutineKind.WEEKLY_REVIEW]
            and until.value.form in ("weekday", "this")
        ):
            weekly = (Weekday(until.value.weekday),)
    if clause.has("~not") or clause.says_phrase(off):
        is_on = False if paused is None else None
        clause.use("~not")
    elif clause.says_phrase(on) and at is None:
        is_on = True
    kind = kinds[0] if kinds else None
    if kind is None and clause.says_any("check in"):
        is_early = part == "morning" or (at is not None and at.hour < 12)
        kind = RoutineKind.READINESS if is_early else RoutineKind.EVENING
    if kind is None and at is None and part in _PART_KINDS:
        kind = _PART_KINDS[part]
    if kind is None and at is not None:
        is_sent = clause.says_any("workout words") and clause.says_any("remind")
        kind = RoutineKind.MORNING if at.hour < 15 or is_sent else None
        if at.hour >= _EVENING and _is_about_tomorrow(clause):
            kind = RoutineKind.EVENING_BEFORE
    if at is None and is_on is None and paused is None:
        if day_item is None and not kinds and not clause.says_any("remind"):
            return None
        is_on = True
    if item is not None and (at is None or (is_on is False and not kinds)):
        return None
    clause.use("kind", "session", "sport", "distance")
    clause.use_any("remind")
    days_set = _days_told(day_item) or weekly
    return SetRoutine(kind=kind, at=at, days=days_set, is_on=is_on, paused_until=paused)


def _days_told(item: Item | None) -> tuple[Weekday, ...] | None:
    if item is None or not isinstance(item.value, DaySet):
        return None
    is_all = len(item.value.weekdays) == len(Weekday)
    return tuple(Weekday) if is_all else item.value.weekdays


def _is_about_tomorrow(clause: Clause) -> bool:
    """ "At 8 about tomorrow's run": the evening before."""
    tomorrow = clause.hearing.today + timedelta(days=1)
    days = [item for item in clause.items if item.kind == "day"]
    return any(clause.date_of(item.value) == tomorrow for item in days)


def _is_until(item: Item) -> bool:
    """Whether a span was said by its end: "until Monday"."""
    return isinstance(item.value, Span) and item.value.is_until


def build_quiet(clause: Clause) -> Command | None:
    """SetQuietHours."""
    starts, ends, both = clause.slot("starts"), clause.slot("ends"), clause.slot("both")
    if starts is not None and ends is None:
        return _quiet_from(starts)
    if both is not None:
        first, last = _two_hours(both)
    elif starts is not None and ends is not None:
        first, last = time_of(starts.value), time_of(ends.value)
    else:
        pair = clause.take("clocks")
        first, last = pair[0].as_time, pair[1].as_time
    if first is None or last is None:
        return None
    if (starts is None or starts.kind != "time") and last < first < _PART_TIMES["noon"]:
        first = first.replace(hour=first.hour + 12)
    return SetQuietHours(starts=first, ends=last)


def _quiet_from(item: Item) -> Command | None:
    """ "No messages after 9": the evening is meant, and the morning stays as it is."""
    hour = time_of(item.value)
    if hour is not None and hour < _PART_TIMES["noon"] and item.kind != "time":
        hour = hour.replace(hour=hour.hour + 12)
    return None if hour is None or hour < _PART_TIMES["noon"] else SetQuietHours(starts=hour)


def _two_hours(item: Item) -> tuple[time | None, time | None]:
    """ "10 to 7" as two hours, where it could also be ten minutes to seven."""
    hours = [int(word) for word in item.words if word.isdigit()]
    return (time_of(hours[0]), time_of(hours[1])) if len(hours) == 2 else (None, None)


def build_snooze(clause: Clause) -> Command | None:
    """Snooze: for how long, or until when."""
    if clause.has("distance", "kind", "sport", "race", "reps"):
        return None
    delay = clause.slot("delay")
    duration = delay.value if delay else clause.take("duration")
    if isinstance(duration, Duration) and not _is_delay(duration):
        return None
    item = clause.take_item("day")
    until = clause.date_of(item.value) if item else None
    span = clause.take_item("range")
    if until is None and span is not None:
        days = clause.dates_of(span)
        until = days[1] if days else None
    if duration is None and (minutes := _minutes_from_now(clause)) is not None:
        duration = minutes
    time_item = clause.slot("at") or clause.take_item("time", "clock", "number")
    part = clause.take("part") or ("evening" if clause.says_any("late") else "")
    at = time_of(time_item.value, part) if time_item else _PART_TIMES.get(part)
    if until == clause.hearing.today:
        until = None
    return Snooze(
        delay=duration if isinstance(duration, Duration) else None, until_day=until, at=at
    )


_HALF_DAY_S, _DAY_S = 43_200, 86_400


def _is_delay(duration: Duration) -> bool:
    """Whether one may ask to be reminded so much later; "19h" is an hour of the day."""
    is_days = duration.s % _DAY_S == 0 and duration.s <= 7 * _DAY_S
    return 60 <= duration.s <= _HALF_DAY_S or (is_days and duration.s > 0)


def _minutes_from_now(clause: Clause) -> Duration | None:
    """ "Again in 20": minutes, where no hour of the day is so far on."""
    within = clause.vocabulary.set_words.get("in", frozenset())
    for at, item in enumerate(clause.items[1:], 1):
        is_behind_in = not within.isdisjoint(clause.items[at - 1].words)
        if item.kind == "number" and is_behind_in and 1 < item.value <= 120:
            clause.used.add(at)
            return Duration.from_minutes(item.value)
    return None


def build_export(clause: Clause) -> Command | None:
    """Export in the format said."""
    found = next((f for f in _FORMATS if clause.says_any(f"{f} file")), ExportFormat.ICS)
    if found is ExportFormat.JSON and clause.says_any("plan file"):
        found = ExportFormat.ICS
    clause.use("day", "week", "session", "kind", "range")
    for name in ("plan file", "ics file", "fit file", "csv file", "json file"):
        clause.use_any(name)
    return Export(format=found)


_VOWELS = frozenset("aeiouy")
"""No code that the coach gives holds one, so that it is known in small letters too."""


def _is_code(word: str) -> bool:
    """Whether a word looks like no word: figures in it, capitals, or no vowel."""
    return _digits(word) > 0 or word.isupper() or not set(word.lower()) & _VOWELS


def _digits(word: str) -> int:
    return sum(character.isdigit() for character in word)


def build_link(clause: Clause) -> Command | None:
    """LinkAccount, with the code when one is there."""
    parts = [part.strip(".,!?:'\"") for part in clause.words.split()]
    codes = [part for part in parts if len(part) >= 4 and _is_code(part)]
    code = max(codes, key=_digits, default="")
    if code:
        start = clause.text.find(code, clause.items[0].start)
        clause.used |= {
            at for at, i in enumerate(clause.items) if start <= i.start < start + len(code)
        }
    clause.use_any("link")
    return LinkAccount(code=code)


_CORRECTING = re.compile(
    r"^(?:change|correct|update|fix)\s+(?:my|the|that)\s+note\b[^:]*:\s*", re.IGNORECASE
)
"""A note that takes the place of another one like it."""


def build_remember(clause: Clause) -> Command | None:
    """Remember what follows, in the athlete's words."""
    words = clause.words
    if len(words.split()) < 3 or "?" in words or clause.says_any("forgets"):
        return None
    clause.use_rest()
    return Remember(words=_behind_the_cue(clause))


def _behind_the_cue(clause: Clause) -> str:
    words = _CORRECTING.sub("", clause.words)
    lead = clause.vocabulary.set_words.get("remember", frozenset())
    parts = words.split()
    while parts and parts[0].lower().strip(":,") in lead and len(parts) > 2:
        parts.pop(0)
    return " ".join(parts)


def build_forget(clause: Clause) -> Command | None:
    """Forget a note, or all of them."""
    if clause.has("distance", "day", "~race", "race", "kind", "week", "range", "sport"):
        return None
    if not clause.says_any("noted"):
        return None
    unlog = clause.vocabulary.set_words.get("unlog", frozenset())
    if clause.has("session") and clause.items[0].words[0] in unlog:
        return None
    if clause.says_any("not a note") and not clause.says_any("about"):
        return None
    rest = list(clause.unexplained())
    words = ""
    if rest:
        words = clause.text[rest[0].start : clause.items[-1].end].strip(" .!,")
        clause.use_rest()
    return Forget(words=words)
