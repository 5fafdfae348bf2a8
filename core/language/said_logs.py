"""What was done: builders of the commands that log and correct."""

from dataclasses import replace
from datetime import date

from core.activities.activity import Feeling, Lap
from core.athlete import Sport
from core.commands import (
    AmendActivity,
    CheckInAnswered,
    Clarify,
    Command,
    CompleteSession,
    DeleteActivity,
    LogActivity,
)
from core.language.clauses import Clause
from core.language.dates import Span
from core.language.patterns import Item
from core.language.quantities import Clock, Repeats, finish_time, is_plausible
from core.units import Distance, Duration, HeartRate, Pace, Units
from core.workouts.steps import WorkoutKind

_COUNTED = {WorkoutKind.STRIDES, WorkoutKind.HILLS, WorkoutKind.REPETITIONS, WorkoutKind.INTERVALS}
_PACED = {Sport.RUN, Sport.WALK, Sport.HIKE}
_KIND_SPORTS = {
    WorkoutKind.WALK: Sport.WALK,
    WorkoutKind.STRENGTH: Sport.STRENGTH,
    WorkoutKind.MOBILITY: Sport.YOGA,
}
FIVES = {"great": 5, "good": 4, "okay": 3, "poor": 2, "awful": 1}
SCORES = {Feeling.GREAT: 5, Feeling.GOOD: 4, Feeling.OKAY: 3, Feeling.TIRED: 2, Feeling.BAD: 1}


def build_log(clause: Clause) -> Command | None:
    """LogActivity from whatever was said; a question where a figure lacks its unit."""
    on = _day_done(clause)
    if on is None:
        return None
    sport, kind = _sport_and_kind(clause)
    laps, reps = _laps(clause)
    pace, heart_rate, rpe = clause.take_pace(), clause.take("hr"), clause.take("rpe")
    if rpe is None:
        rpe = clause.take("score") or None
    distance, duration = _distance_and_duration(clause, sport, pace)
    climb = clause.take("climb")
    clause.use_any("log words")
    clause.used |= {at for at, i in enumerate(clause.items) if i.kind == "number" and _counts_parts(clause, at)}
    if clause.has("~race"):
        clause.use("ordinal")
    clause.use("max_hr", "climb", "pace", "bare pace", "hr", "~race", "~treadmill", "~unfinished", "reason", "~partly", "reps")
    if reps and kind in (None, WorkoutKind.EASY):
        kind = WorkoutKind.INTERVALS
    options = None
    if distance is None and duration is not None and not reps and sport is Sport.RUN:
        distance = _inferred(clause, duration)
        options = _either_unit(clause, duration) if distance is None else None
    elif distance is None and duration is None and not reps:
        options = _bare_figure(clause, sport)
    if options is None and distance is None and duration is None and not reps and sport is Sport.RUN and not (pace and heart_rate):
        return None
    log = LogActivity(
        on=on, sport=sport, kind=kind, distance=distance, duration=duration, pace=pace,
        heart_rate=heart_rate, rpe=rpe, feeling=_feeling(clause), is_race=_is_race(clause),
        did_finish=not clause.has("~unfinished"), is_treadmill=clause.has("~treadmill"),
        climb_m=climb, laps=laps,
    )  # fmt: skip
    return log if options is None else _choose(log, options)


def _choose(log: LogActivity, options: list[tuple[Distance | None, Duration | None]]) -> Command:
    logs = tuple(replace(log, distance=far, duration=long or log.duration) for far, long in options)
    return logs[0] if len(logs) == 1 else Clarify(options=logs, about="unit")


def _is_race(clause: Clause) -> bool:
    """Whether it was raced: said so, a parkrun, or a race not finished."""
    if clause.has("~race") or (clause.has("race") and clause.has("~unfinished")):
        return True
    return any(item.kind in ("race", "sport") and "parkrun" in item.words for item in clause.items)


def _day_done(clause: Clause) -> date | None:
    when = clause.take("day")
    if when is None:
        span = clause.take("range", "week")
        return None if isinstance(span, Span) else clause.hearing.today
    day = clause.date_of(when, is_past=True)
    clause.take("day") if clause.has("day") else None
    return None if day is None or day > clause.hearing.today else day


def _sport_and_kind(clause: Clause) -> tuple[Sport, WorkoutKind | None]:
    sports = [item.value for item in clause.items if item.kind == "sport"]
    clause.use("sport")
    sport = next((s for s in sports if s is not Sport.RUN), Sport.RUN)
    kinds = [item for item in clause.items if item.kind == "kind"]
    clause.use("kind")
    kind = _main_kind([item.value for item in kinds])
    if kind in _KIND_SPORTS and sport is Sport.RUN:
        return _KIND_SPORTS[kind], None
    return (sport, kind) if sport is Sport.RUN else (sport, None)


def _main_kind(kinds: list[WorkoutKind]) -> WorkoutKind | None:
    """The kind of a run spoken of with several: the hard one, not its warm-up jog."""
    weighty = [k for k in kinds if k not in (WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.STRIDES, WorkoutKind.REST)]
    plain = [k for k in kinds if k not in (WorkoutKind.REST, WorkoutKind.STRIDES)]
    return (weighty or plain or [None])[0]  # type: ignore[list-item]


def _laps(clause: Clause) -> tuple[tuple[Lap, ...], Repeats | None]:
    reps: Repeats | None = None
    for item in clause.items:
        if item.kind == "reps":
            reps = item.value
            break
    if reps is None:
        return (), None
    times = _lap_times(clause, reps)
    if reps.duration is not None:
        return (), reps
    if len(times) == reps.count:
        return tuple(Lap(distance=reps.distance, duration=t) for t in times), reps
    one = times[0] if len(times) == 1 else None
    return tuple(Lap(distance=reps.distance, duration=one) for _ in range(reps.count)), reps


def _lap_times(clause: Clause, reps: Repeats) -> list[Duration]:
    """The times behind the repetitions, and the recoveries used up."""
    start = next(at for at, item in enumerate(clause.items) if item.kind == "reps")
    times: list[Duration] = []
    for at in range(start + 1, len(clause.items)):
        item = clause.items[at]
        if item.kind == "clocks":
            clause.used.add(at)
        elif item.kind == "clock" and reps.distance and at not in clause.used:
            time = item.value.as_minutes
            if is_plausible(reps.distance, time) or time.s <= reps.distance.m * 0.6:
                times.append(time)
                clause.used.add(at)
        elif item.kind == "duration" and reps.distance and item.value.s <= 600:
            clause.used.add(at)
            if not times and _is_in(clause, at) and is_plausible(reps.distance, item.value):
                times.append(item.value)
        elif item.kind == "duration" and item.value.s <= 300:
            clause.used.add(at)
        elif item.kind == "distance" and item.value.m <= 600:
            clause.used.add(at)
        elif item.kind == "number" and reps.distance and 25 <= item.value <= 130 and _is_in(clause, at):
            times.append(Duration(round(item.value)))
            clause.used.add(at)
    return times


def _is_in(clause: Clause, at: int) -> bool:
    """Whether the item before says that a time follows."""
    return at > 0 and clause.items[at - 1].words[-1] in ("in", "@", "at", "avg", "average", "averaging", "around", "about", "of")


def _distance_and_duration(
    clause: Clause, sport: Sport, pace: Pace | None
) -> tuple[Distance | None, Duration | None]:
    reps = next((i.value for i in clause.items if i.kind == "reps"), None)
    distances = [d for d in clause.take_all("distance", "race") if reps is None or d != reps.distance]
    distance = distances[0] if distances else None
    if len(distances) > 1 and sport is Sport.RUN:
        distance = min(distances) if clause.has("~unfinished") else _whole(distances)
    clause.used |= {at for at, i in enumerate(clause.items) if i.kind == "race"}
    durations = clause.take_all("duration")
    if durations:
        clause.use("clock")
        return distance, max(durations, key=lambda d: d.s)
    clocks = _unused_clocks(clause)
    if not clocks:
        return _with_number_time(clause, distance)
    times = [finish_time(c, distance if sport in _PACED else None) for c in clocks]
    return distance, max(times, key=lambda d: d.s)


def _whole(distances: list[Distance]) -> Distance:
    """The whole of a run told with its parts: the largest, else the sum of them."""
    return max(distances)


def _unused_clocks(clause: Clause) -> list[Clock]:
    clocks = []
    for at, item in enumerate(clause.items):
        if item.kind == "clock" and at not in clause.used:
            clause.used.add(at)
            clocks.append(item.value)
    return clocks


def _with_number_time(
    clause: Clause, distance: Distance | None
) -> tuple[Distance | None, Duration | None]:
    """ "8k in 46": minutes, when nothing else makes sense; "marathon in 3.20": hours."""
    if distance is None:
        return None, None
    for at, item in enumerate(clause.items):
        if item.kind != "number" or at in clause.used:
            continue
        minutes = Duration.from_minutes(item.value)
        hours = int(item.value) * 3600 + round((item.value % 1) * 100) * 60
        if distance.m >= 1000 and is_plausible(distance, minutes):
            clause.used.add(at)
            part = round((item.value % 1) * 100)
            return distance, Duration(int(item.value) * 60 + part) if part < 60 else minutes
        if distance.m > 15000 and is_plausible(distance, Duration(hours)) and _is_in(clause, at) or "." in item.words[0] and distance.m > 15000 and is_plausible(distance, Duration(hours)):
            clause.used.add(at)
            return distance, Duration(hours)
        return distance, None
    return distance, None


def _bare_figure(
    clause: Clause, sport: Sport
) -> list[tuple[Distance | None, Duration | None]] | None:
    """The readings of a figure without its unit, the likeliest first; None without a figure."""
    item = clause.take_item("number", "m?")
    if item is None or not 1 <= item.value <= 240:
        return None
    own = clause.hearing.units
    if item.kind == "m?":
        return [(Distance.from_miles(item.value), None), (None, Duration.from_minutes(item.value))]
    clock = next((c.value for c in clause.items if c.kind == "clock"), None)
    time = clause.take("number")
    taken = Duration.from_minutes(time) if time else clock.as_minutes if clock else None
    far = {Units.KM: Distance.from_km(item.value), Units.MI: Distance.from_miles(item.value)}
    other = Units.MI if own is Units.KM else Units.KM
    if taken is not None:
        fits = [u for u in (own, other) if _is_usual(far[u], taken)]
        return [(far[u], taken) for u in fits] or None
    if item.value > 42 and sport is Sport.RUN:
        return [(None, Duration.from_minutes(item.value))]
    if sport is not Sport.RUN:
        return [(None, Duration.from_minutes(item.value)), (far[own], None)]
    return [(far[own], None), (None, Duration.from_minutes(item.value)), (far[other], None)][:2 if item.value < 15 else 2]


def _inferred(clause: Clause, duration: Duration) -> Distance | None:
    """ "8 in 46 min": kilometres or miles, whichever the athlete counts, if only that makes sense."""
    own = clause.hearing.units
    for at, item in enumerate(clause.items):
        if item.kind == "number" and at not in clause.used and not _counts_parts(clause, at):
            far = {Units.KM: Distance.from_km(item.value), Units.MI: Distance.from_miles(item.value)}
            other = Units.MI if own is Units.KM else Units.KM
            if _is_usual(far[own], duration) and not _is_usual(far[other], duration):
                clause.used.add(at)
                return far[own]
    return None


def _either_unit(
    clause: Clause, duration: Duration
) -> list[tuple[Distance | None, Duration | None]] | None:
    """ "5 in 35 min" where kilometres and miles both make sense."""
    own = clause.hearing.units
    for at, item in enumerate(clause.items):
        if item.kind == "number" and at not in clause.used and not _counts_parts(clause, at):
            far = {Units.KM: Distance.from_km(item.value), Units.MI: Distance.from_miles(item.value)}
            if all(is_plausible(d, duration) for d in far.values()):
                clause.used.add(at)
                return [(far.pop(own), duration), *((d, duration) for d in far.values())]
    return None


def _counts_parts(clause: Clause, at: int) -> bool:
    """Whether a figure counts strides or hills, not distance."""
    behind = clause.items[at + 1] if at + 1 < len(clause.items) else None
    return behind is not None and behind.kind == "kind" and behind.value in _COUNTED


def _is_usual(distance: Distance, duration: Duration) -> bool:
    """Whether an ordinary runner takes so long: 3:45 to 9:00 a kilometre."""
    return 225 * distance.m <= duration.s * 1000 <= 540 * distance.m


def _feeling(clause: Clause) -> Feeling | None:
    feelings = [item.value for item in clause.items if item.kind == "feeling"]
    clause.use("feeling")
    return feelings[0] if feelings else None


def build_amend(clause: Clause) -> Command | None:
    """AmendActivity: the figures said; of two, the one that is not denied."""
    if clause.says_any("ran") and not clause.has("~not") and not clause.says_any("sorry"):
        return None
    _drop_denied(clause)
    to_day = clause.take_day(is_past=True)
    distance, duration = clause.take_distance(), clause.take("duration")
    if duration is None:
        clock = clause.take("clock")
        duration = finish_time(clock, distance) if clock else None
    sport, kind = clause.take("sport"), clause.take("kind")
    rpe = clause.take("rpe") or clause.take("score")
    pace = clause.take_pace()
    heart_rate: HeartRate | None = clause.take("hr")
    is_race = True if clause.use("~race") else None
    feeling = _feeling(clause)
    clause.use_any("oops")
    note = ""
    if not any((distance, duration, sport, kind, rpe, pace, heart_rate, feeling, is_race, to_day)):
        return None
    on = None
    if to_day is not None and any((distance, duration, sport, kind, rpe, pace, heart_rate, feeling)):
        on, to_day = to_day, None
    return AmendActivity(
        on=on, to_day=to_day, sport=sport, kind=kind, distance=distance, duration=duration, pace=pace,
        heart_rate=heart_rate, rpe=rpe, feeling=feeling, is_race=is_race, note=note,
    )  # fmt: skip


def _drop_denied(clause: Clause) -> None:
    """Uses up the thing right behind "not"."""
    for at, item in enumerate(clause.items[:-1]):
        if "not" in item.words or item.kind == "~not":
            for behind in range(at + 1, min(at + 4, len(clause.items))):
                if clause.items[behind].kind in ("distance", "duration", "clock", "day", "number", "sport", "rpe", "race"):
                    clause.used |= {at, behind}
                    break
    clause.used -= {
        at
        for at, item in enumerate(clause.items)
        if item.kind in ("distance", "duration", "clock", "day") and not _is_denied(clause, at)
    }


def _is_denied(clause: Clause, at: int) -> bool:
    return any(
        "not" in item.words or item.kind == "~not" for item in clause.items[max(at - 3, 0) : at]
    ) and not any(item.kind in (",", ".") for item in clause.items[max(at - 1, 0) : at])


def build_delete(clause: Clause) -> Command | None:
    """DeleteActivity."""
    clause.use_any("log entry")
    clause.used -= {at for at, item in enumerate(clause.items) if item.kind in ("distance", "sport")}
    clause.use("kind")
    return DeleteActivity(
        on=clause.take_day(is_past=True), sport=clause.take("sport"), distance=clause.take_distance()
    )


def build_complete(clause: Clause) -> Command | None:
    """CompleteSession, or a log where figures say more than "as planned"."""
    if clause.has("~not", "~future", "~others"):
        return None
    says_it = clause.says_any("it")
    figures = clause.has("distance", "duration", "clock", "reps", "pace")
    if clause.has("sport") and not any(i.kind == "sport" and i.value is Sport.RUN for i in clause.items):
        return None
    if clause.has("distance") and clause.has("pace", "bare pace", "hr"):
        return None
    if clause.has("number", "week", "range", "days", "site") or (figures and not says_it):
        return None
    when = clause.take("day")
    on = clause.date_of(when, is_past=True)
    if when is not None and (on is None or on > clause.hearing.today):
        return None
    kind = clause.take_kind()
    rpe = clause.take("rpe") or clause.take("score")
    feeling = _feeling(clause)
    distance, duration = _distance_and_duration(clause, Sport.RUN, None)
    clause.use("reason", "hr", "pace", "bare pace", "~treadmill")
    is_partly = clause.use("~partly", "~unfinished") or clause.says_any("half")
    if kind in (WorkoutKind.REST,):
        return None
    return CompleteSession(
        session_on=on, session_kind=kind, is_partly=is_partly, rpe=rpe,
        feeling=feeling, distance=distance, duration=duration,
    )  # fmt: skip


def build_check_in(clause: Clause) -> Command | None:
    """CheckInAnswered from sleep, energy and legs."""
    hours = clause.take("duration")
    sleep = energy = soreness = None
    topics = {name: clause.vocabulary.set_words.get(name, frozenset()) for name in ("sleep", "energy", "legs")}
    topic = "sleep" if clause.says_any("sleep") else ""
    for at, item in enumerate(clause.items):
        topic = next((name for name, words in topics.items() if words & set(item.words)), topic)
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
    if hours is not None:
        if not 3600 <= hours.s <= 16 * 3600:
            return None
        if hours.s < 5.5 * 3600:
            return None
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
