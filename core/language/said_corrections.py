"""What was logged wrongly, what was done as planned, and how one slept: their builders."""

from datetime import date

from core.activities.activity import Feeling
from core.athlete import Sport
from core.commands import (
    AmendActivity,
    CheckInAnswered,
    Clarify,
    Command,
    CompleteSession,
    DeleteActivity,
    SkipSession,
)
from core.language.clauses import Clause
from core.language.dates import When
from core.language.patterns import Item
from core.language.quantities import finish_time
from core.language.said_figures import distance_and_duration, own_distance
from core.language.said_logs import feeling_said
from core.units import HeartRate
from core.workouts.steps import WorkoutKind

FIVES = {"great": 5, "good": 4, "okay": 3, "poor": 2, "awful": 1}


SCORES = {Feeling.GREAT: 5, Feeling.GOOD: 4, Feeling.OKAY: 3, Feeling.TIRED: 2, Feeling.BAD: 1}


def build_amend(clause: Clause) -> Command | None:
    """AmendActivity: the figures said; of two, the one that is not denied."""
    interrogative = clause.vocabulary.set_words.get("interrogative", frozenset())
    if clause.items[0].words[0] in interrogative:
        return None
    if clause.says_any("ran") and not clause.has("~not") and not clause.says_any("sorry"):
        return None
    right = clause.slot("right")
    clause.slot("wrong")
    _drop_denied(clause)
    to_day = clause.take_day(is_past=True)
    if _lies_ahead(clause):
        return None
    distance, duration = clause.take_distance(), clause.take("duration")
    if right is not None:
        distance = own_distance(clause, right.value)
    if duration is None:
        clock = clause.take("clock")
        duration = finish_time(clock, distance) if clock else None
    sport, kind = clause.take("sport"), clause.take("kind")
    rpe = clause.take("rpe") or clause.take("score")
    pace = clause.take_pace()
    heart_rate: HeartRate | None = clause.take("hr")
    is_race = True if clause.use("~race") else None
    felt_like = feeling = feeling_said(clause)
    clause.use_any("oops")
    clause.use("~treadmill")
    is_only_felt = felt_like is not None and not any((distance, duration, rpe, pace, kind))
    if is_only_felt and not clause.says_any("felt"):
        return None
    note = ""
    if not any((distance, duration, sport, kind, rpe, pace, heart_rate, feeling, is_race, to_day)):
        return None
    if clause.has("degrees") and not any((distance, duration, pace, rpe)):
        return None
    on = None
    if to_day is not None and any(
        (distance, duration, sport, kind, rpe, pace, heart_rate, feeling)
    ):
        on, to_day = to_day, None
    if on is not None and on > clause.hearing.today:
        return None
    return AmendActivity(
        on=on, to_day=to_day, sport=sport, kind=kind,
        distance=distance, duration=duration, pace=pace,
        heart_rate=heart_rate, rpe=rpe, feeling=feeling, is_race=is_race, note=note,
    )  # fmt: skip


def _lies_ahead(clause: Clause) -> bool:
    """ "Tomorrow should be a recovery run": what is ahead was not yet run."""
    days = (clause.date_of(item.value) for item in clause.items if item.kind == "day")
    return any(
        day is not None and day > clause.hearing.today and item.value.form == "offset"
        for day, item in zip(days, (i for i in clause.items if i.kind == "day"), strict=True)
    )


def _drop_denied(clause: Clause) -> None:
    """Uses up the thing right behind "not"; "no, 9 km" denies nothing said behind the comma."""
    for at, item in enumerate(clause.items[:-1]):
        if "not" in item.words or item.kind == "~not":
            for behind in range(at + 1, min(at + 4, len(clause.items))):
                if clause.items[behind].kind == ",":
                    break
                if clause.items[behind].kind in (
                    "pace",
                    "bare pace",
                    "distance",
                    "duration",
                    "clock",
                    "day",
                    "number",
                    "sport",
                    "rpe",
                    "race",
                    "kind",
                ):
                    clause.used |= {at, behind}
                    break
    clause.used -= {
        at
        for at, item in enumerate(clause.items)
        if item.kind in ("distance", "duration", "clock", "day", "pace", "bare pace")
        and not _is_denied(clause, at)
    }


def _is_denied(clause: Clause, at: int) -> bool:
    return any(
        "not" in item.words or item.kind == "~not" for item in clause.items[max(at - 3, 0) : at]
    ) and not any(item.kind in (",", ".") for item in clause.items[max(at - 1, 0) : at])


def build_delete(clause: Clause) -> Command | None:
    """DeleteActivity."""
    is_entry = clause.use_any("log entry")
    if clause.says_any("belonged to"):
        clause.use("~others")
    clause.used -= {
        at for at, item in enumerate(clause.items) if item.kind in ("distance", "sport")
    }
    clause.use("kind")
    when = clause.take("day")
    is_planned = clause.says_any("skip") and (when is None or not _is_behind(clause, when))
    is_entry = is_entry or clause.use_any("by mistake") or is_log_entry(clause)
    if is_planned and not is_entry and not clause.has("distance", "sport"):
        return None
    on, today = clause.date_of(when, is_past=True), clause.hearing.today
    if on is not None and on > clause.hearing.today:
        return None
    deleted = DeleteActivity(on=on, sport=clause.take("sport"), distance=clause.take_distance())
    ahead = _day_ahead(clause, when)
    if ahead is not None and deleted == DeleteActivity(on=on):
        return Clarify(options=(SkipSession(session_on=ahead), deleted), about="skip or delete")
    if clause.says_any("skip") and not is_entry and deleted == DeleteActivity(on=today):
        return Clarify(options=(SkipSession(session_on=today), deleted), about="skip or delete")
    return deleted


def _day_ahead(clause: Clause, when: When | None) -> date | None:
    """ "Cancella l'allenamento di venerdì": a day of this week to come, where no log is named."""
    entries = clause.vocabulary.set_words.get("log entry", frozenset())
    is_logged = any(i.kind != "session" and not entries.isdisjoint(i.words) for i in clause.items)
    if when is None or when.form != "weekday" or is_logged or clause.says_any("by mistake"):
        return None
    day, today = clause.date_of(when), clause.hearing.today
    is_ahead = day is not None and day > today and day.weekday() > today.weekday()
    return day if is_ahead else None


def is_log_entry(clause: Clause) -> bool:
    """ "Delete yesterday", "delete Monday's run" on a Wednesday: of the log, and not left out."""
    today = clause.hearing.today.weekday()
    is_gone = any(
        (i.value.form == "offset" and i.value.n < 0)
        or (i.value.form == "weekday" and i.value.weekday < today)
        for i in clause.items
        if i.kind == "day"
    )
    return clause.says_any("of the past") and is_gone and not clause.has("week", "~not")


def _is_behind(clause: Clause, when: When) -> bool:
    """Whether a day said lies behind; a mere weekday is one to come."""
    on = clause.date_of(when)
    return on is not None and on <= clause.hearing.today


def build_complete(clause: Clause) -> Command | None:
    """CompleteSession, or a log where figures say more than "as planned"."""
    if clause.has("~not", "~future", "~others"):
        return None
    says_it = clause.says_any("as planned")
    figures = clause.has("distance", "duration", "clock", "reps", "pace")
    if clause.has("sport") and not any(
        i.kind == "sport" and i.value is Sport.RUN for i in clause.items
    ):
        return None
    if clause.has("distance") and clause.has("pace", "bare pace", "hr", "duration", "clock"):
        return None
    if clause.has("~partly"):
        clause.use("number", "times")
    elif clause.has("number"):
        return None
    if clause.has("week", "range", "days", "site") or (figures and not says_it):
        return None
    if clause.items[0].kind == "reason" or _is_something_else(clause):
        return None
    when = clause.take("day")
    on = clause.date_of(when, is_past=True)
    if when is not None and (on is None or on > clause.hearing.today):
        return None
    kind = clause.take_kind()
    rpe = clause.take("rpe") or clause.take("score")
    feeling = feeling_said(clause)
    distance, duration = distance_and_duration(clause, Sport.RUN)
    clause.use_any("log words")
    clause.use("reason", "hr", "pace", "bare pace", "~treadmill")
    is_partly = clause.use("~partly", "~unfinished") or clause.says_any("half")
    share = clause.take("share")
    if share is not None:
        is_partly = True
        distance = distance or own_distance(clause, share)
    if kind == WorkoutKind.REST:
        return None
    return CompleteSession(
        session_on=on, session_kind=kind, is_partly=is_partly, rpe=rpe,
        feeling=feeling, distance=distance, duration=duration,
    )  # fmt: skip


_SESSIONS = ("session", "kind", "sport", "race", "distance", "duration", "~partly")
"""Kinds by which what was done is a run."""


def _is_something_else(clause: Clause) -> bool:
    """ "Finished my thesis", "done with this app": what was done is no session."""
    done, heads, runs = (
        clause.vocabulary.set_words.get(name, frozenset())
        for name in ("is done", "before what is done", "it")
    )
    runs = runs | clause.vocabulary.set_words.get("whole lot", frozenset())
    for at, item in enumerate(clause.items):
        end = at + 1
        while end < len(clause.items) and heads.issuperset(clause.items[end].words):
            end += 1
        if done.isdisjoint(item.words) or end == at + 1:
            continue
        behind = clause.items[end:]
        is_run = any(i.kind in _SESSIONS or not runs.isdisjoint(i.words) for i in behind)
        return bool(behind) and behind[0].kind in ("", "reason", "aside") and not is_run
    return False


def build_check_in(clause: Clause) -> Command | None:
    """CheckInAnswered from sleep, energy and legs."""
    hours = clause.take("duration")
    sleep = energy = soreness = None
    topics = {
        name: clause.vocabulary.set_words.get(name, frozenset())
        for name in ("sleep", "energy", "legs")
    }
    topic = "sleep" if clause.says_any("sleep") else ""
    for at, item in enumerate(clause.items):
        topic = next((name for name, words in topics.items() if words & set(item.words)), topic)
        topic = "" if item.kind == "," else topic
        score = _five(item, clause)
        if score is None or not topic:
            continue
        clause.used.add(at)
        if topic == "sleep":
            sleep = score
        elif topic == "energy":
            energy = score
        else:
            soreness = score
    if sleep is None and hours is None and clause.says_any("well"):
        sleep = FIVES["great"]
    if hours is not None:
        if not 3600 <= hours.s <= 16 * 3600:
            return None
        if hours.s < 5.5 * 3600:
            return None
    clause.use("feeling", *(("day",) if hours else ()))
    for name in topics:
        clause.use_any(name)
    found = CheckInAnswered(
        sleep=sleep, energy=energy, soreness=soreness,
        sleep_hours=round(hours.hours, 2) if hours else None,
    )  # fmt: skip
    return found if found != CheckInAnswered() else None


def _five(item: Item, clause: Clause) -> int | None:
    """A figure of 1 to 5, or a word that stands for one."""
    if item.kind in ("number", "score") and 1 <= item.value <= 5 and float(item.value).is_integer():
        return int(item.value)
    if item.kind == "feeling":
        return SCORES[item.value]
    meanings = {m for w in item.words for m in clause.vocabulary.answers.get((w,), ())}
    return next((score for meaning, score in FIVES.items() if meaning in meanings), None)
