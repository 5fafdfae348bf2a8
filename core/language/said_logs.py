"""What was done: the builder of a log."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from core.activities.activity import Feeling
from core.athlete import Sport, Weekday
from core.commands import (
    Clarify,
    Command,
    LogActivity,
    SetProfile,
)
from core.language.clauses import Clause
from core.language.dates import Span, When
from core.language.patterns import Item
from core.language.said_figures import (
    bare_figure,
    clock_pace,
    counts_parts,
    distance_and_duration,
    either_unit,
    infer_distance,
    is_on_top,
    laps_told,
)
from core.language.said_goals import day_of_result, is_vague, official
from core.language.vocabulary import Vocabulary
from core.units import Distance, Duration, Pace
from core.workouts.steps import WorkoutKind

KIND_SPORTS = {
    WorkoutKind.WALK: Sport.WALK,
    WorkoutKind.STRENGTH: Sport.STRENGTH,
    WorkoutKind.MOBILITY: Sport.YOGA,
}


_FRESH_DAYS = 7
"""A race longer ago than this is told with its time; without one it may lie ahead."""
_UNEVEN = 0.3
"""The share by which a part of a run may be faster or slower than the whole."""
_WITHOUT_DISTANCE = (Sport.STRENGTH, Sport.YOGA)
_MEASURES = frozenset({"distance", "duration", "clock"})
_FARTHEST_M = {Sport.RUN: 250_000, Sport.WALK: 150_000, Sport.HIKE: 150_000, Sport.SWIM: 40_000}
"""Farther in a day no one goes: it is the mileage of shoes, or a total."""
_LONGEST_S = 14 * 3600
"""Longer no one tells of without how far: it is what a watch says of rest."""


def build_log(clause: Clause) -> Command | None:
    """LogActivity from whatever was said; a question where a figure lacks its unit."""
    if (result := _old_result(clause)) is not None:
        return result
    is_told = bool(clause.words_taken) or clause.has("~unfinished")
    weekend = _weekend_told(clause) if is_told and not clause.has("day") else ()
    on = weekend[0] if weekend else _day_done(clause)
    if not is_told and (is_no_telling(clause) or is_on_top(clause) or _is_of_a_thing(clause)):
        return None
    if on is None or _is_no_run(clause):
        return None
    sport, kind = _sport_and_kind(clause)
    laps, reps = laps_told(clause)
    pace, heart_rate, rpe = clause.take_pace(), clause.take("hr"), clause.take("rpe")
    if rpe is None:
        rpe = clause.take("score") or None
    if pace is None:
        pace = clock_pace(clause)
    distance, duration = distance_and_duration(clause, sport)
    climb = clause.take("climb")
    _use_details(clause)
    if reps and sport is not Sport.RUN:
        distance = distance or (reps.distance and Distance(reps.distance.m * reps.times))
        if reps.duration is not None and sport not in _WITHOUT_DISTANCE:
            duration = duration or Duration(reps.duration.s * reps.times)
    elif reps and kind in (None, WorkoutKind.EASY, WorkoutKind.RECOVERY):
        kind = WorkoutKind.INTERVALS
    options = None
    if distance is None and duration is not None and not reps and sport is Sport.RUN:
        distance = infer_distance(clause, duration)
        options = either_unit(clause, duration) if distance is None else None
    elif distance is None and duration is None and not reps:
        options = bare_figure(clause, sport)
    if (
        options is None
        and distance is None
        and duration is None
        and not reps
        and sport is Sport.RUN
        and not (pace and heart_rate)
    ):
        return None
    if _is_too_much(distance, duration, sport):
        return None
    if sport in _WITHOUT_DISTANCE and distance is not None:
        return None
    pace = pace if reps else _pace_of_whole(pace, distance, duration)
    log = LogActivity(
        on=on, sport=sport, kind=kind, distance=distance, duration=duration, pace=pace,
        heart_rate=heart_rate, rpe=rpe, feeling=feeling_said(clause), is_race=_is_race(clause),
        did_finish=not clause.has("~unfinished") or clause.says_any("to the finish"),
        is_treadmill=clause.has("~treadmill"), climb_m=climb, laps=laps,
    )  # fmt: skip
    if log.is_race and duration is None and (clause.hearing.today - on).days > _FRESH_DAYS:
        return None
    if ways := _ways_back(clause):
        clause.more += [replace(log, distance=far) for far in ways]
        log = replace(log, distance=next(i.value for i in clause.items if i.kind == "distance"))
    if weekend:
        return Clarify(options=tuple(replace(log, on=day) for day in weekend), about="day")
    return log if options is None else _choose(log, options)


def _is_no_run(clause: Clause) -> bool:
    """ "A 10k race as practice", "did the first half", "a stitch at 3k"."""
    is_practice = clause.has("~race") and clause.says_any("purpose")
    return is_practice or _is_part(clause) or _is_on_the_way(clause) or _is_a_share(clause)


def _is_a_share(clause: Clause) -> bool:
    """ "Did half the garden": half of something, and no half marathon."""
    shares, articles = (
        clause.vocabulary.set_words.get(name, frozenset()) for name in ("shares", "articles")
    )
    return any(
        share.kind == "race" and shares.issuperset(share.words) and articles.issuperset(of.words)
        for share, of in pairwise(clause.items)
    )


def _is_too_much(distance: Distance | None, duration: Duration | None, sport: Sport) -> bool:
    """Whether nobody goes so far or so long."""
    if distance is not None:
        return distance.m > _FARTHEST_M.get(sport, 400_000)
    return duration is not None and duration.s > _LONGEST_S


def _is_on_the_way(clause: Clause) -> bool:
    """ "Battery died at 6k": a point of a run, and no whole one."""
    at = clause.vocabulary.set_words.get("at", frozenset())
    befores = [before.words[-1] for before, far in pairwise(clause.items) if far.kind == "distance"]
    is_first = clause.items[0].kind == "distance"
    is_timed = clause.has("~unfinished", "duration", "clock", "reps", "race")
    return bool(befores) and at.issuperset(befores) and not is_first and not is_timed


def _is_of_a_thing(clause: Clause) -> bool:
    """ "The loop round the lake is 9k": what a thing measures, told in no words of a run."""
    copulas, told = (
        clause.vocabulary.set_words.get(name, frozenset()) for name in ("copulas", "log words")
    )
    if clause.has("day") or copulas.isdisjoint(w for i in clause.items for w in i.words):
        return False
    for at, (before, far) in enumerate(pairwise(clause.items)):
        if far.kind in ("distance", "clock", "duration") and copulas.issuperset(before.words):
            subject = clause.items[:at]
            names = {word for item in subject for word in item.words}
            is_run = any(i.kind in ("day", "session", "kind", "sport") for i in subject)
            return bool(subject) and not is_run and told.isdisjoint(names)
    return False


def _pace_of_whole(
    pace: Pace | None, distance: Distance | None, duration: Duration | None
) -> Pace | None:
    """The pace told, but none of 100 m in the pool, and no speed of the wind."""
    if pace is None or distance is None or duration is None:
        return pace
    told = pace.s_per_km * distance.km / duration.s
    return pace if 1 - _UNEVEN <= told <= 1 + _UNEVEN else None


def _weekend_told(clause: Clause) -> tuple[date, ...]:
    """ "Ran 20k at the weekend": the two days it may have been."""
    singles = clause.vocabulary.set_words.get("of one weekend", frozenset())
    for at, item in enumerate(clause.items):
        if item.words[-1] == "weekend" and item.words[0] in singles:
            clause.used.add(at)
            today = clause.hearing.today
            sunday = today - timedelta(days=(today.weekday() - Weekday.SUNDAY) % 7)
            return sunday - timedelta(days=1), sunday
    return ()


def _ways_back(clause: Clause) -> list[Distance]:
    """ "5.5k to work and back 5.6k": the way back is a run of its own."""
    back = clause.vocabulary.set_words.get("way back", frozenset())
    rows = zip(clause.items, clause.items[1:], clause.items[2:], strict=False)
    return [
        there.value
        for before, way, there in rows
        if there.kind == "distance"
        and way.kind == "aside"
        and back & set(way.words)
        and before.kind in ("distance", "aside")
    ]


def _use_details(clause: Clause) -> None:
    """What is told beside a run and not kept is explained all the same."""
    clause.use_any("log words")
    clause.used |= {
        at for at, i in enumerate(clause.items) if i.kind == "number" and counts_parts(clause, at)
    }
    clause.use(
        "ordinal",
        "max_hr",
        "climb",
        "pace",
        "bare pace",
        "hr",
        "~race",
        "~treadmill",
        "~unfinished",
        "reason",
        "~partly",
        "reps",
    )


def _choose(log: LogActivity, options: list[tuple[Distance | None, Duration | None]]) -> Command:
    logs = tuple(replace(log, distance=far, duration=long or log.duration) for far, long in options)
    return logs[0] if len(logs) == 1 else Clarify(options=logs, about="unit")


def _is_race(clause: Clause) -> bool:
    """Whether it was raced: said so, a parkrun, or a race not finished."""
    if clause.has("~race") or (clause.has("race") and clause.has("~unfinished")):
        return True
    weighty = [item for item in clause.items if not item.is_filler]
    if any(_names_a_race(*pair) for pair in pairwise(weighty)):
        return True
    return any(item.kind in ("race", "sport") and "parkrun" in item.words for item in clause.items)


def _names_a_race(first: Item, second: Item) -> bool:
    """ "Bath half", "semi de Lyon"."""
    return (first.is_strange and second.kind == "race") or (
        first.kind == "race" and second.is_strange
    )


def _old_result(clause: Clause) -> Command | None:
    """ "A half in 1:58 in May": too long ago for the log, but evidence of fitness."""
    span = next((i for i in clause.items if i.kind == "range"), None)
    days = clause.dates_of(span, is_past=True)
    if days is None or not is_vague(days) or not clause.has("distance", "race"):
        return None
    clause.take("range")
    distance, duration = distance_and_duration(clause, Sport.RUN)
    if distance is None or duration is None:
        clause.used.clear()
        return None
    clause.use("~race", "kind")
    on = day_of_result(days, clause.hearing.today)
    return SetProfile(result_distance=official(distance), result_duration=duration, result_on=on)


def _is_part(clause: Clause) -> bool:
    """ "Did the first half then walked home": part of a session, and no walk of its own."""
    return clause.has("~partly") and not clause.has("distance", "duration", "clock", "number")


_EVENING_H = 15
"""The hour from which "tonight" may be over."""


def is_no_telling(clause: Clause) -> bool:
    """Whether words without a verb are of no run that was done: "pub run tonight", at noon."""
    is_early = clause.hearing.now.hour < _EVENING_H and not clause.has("reps")
    return (is_early and clause.says_any("late today")) or says_blocking(clause)


def says_blocking(clause: Clause) -> bool:
    """ "Make Sunday's long run 14k": a word no one tells a run with."""
    blocking = clause.vocabulary.set_words.get("blocking", frozenset())
    return any(item.kind in ("", "aside") and blocking & set(item.words) for item in clause.items)


def _day_done(clause: Clause) -> date | None:
    if clause.slot("planned") is not None and not clause.has("duration", "clock", "pace"):
        return None
    _pass_over_compared(clause)
    when = clause.take("day")
    if when is None:
        span = clause.take("range", "week")
        return None if isinstance(span, Span) else clause.hearing.today
    day = clause.date_of(when, is_past=True)
    clause.take("day") if clause.has("day") else None
    if day is None or day > clause.hearing.today or _lies_ahead(clause, when, day):
        return None
    return day


def _pass_over_compared(clause: Clause) -> None:
    """ "Same as yesterday, 6k": a day a run is only held against."""
    beside = clause.vocabulary.set_words.get("compared", frozenset())
    for at, (before, day) in enumerate(pairwise(clause.items), 1):
        if day.kind == "day" and before.words[-1] in beside:
            clause.used.add(at)


def _lies_ahead(clause: Clause, when: When, day: date) -> bool:
    """ "Doing a 10k on 9 May": the coming one is meant where the last is longer ago.

    With a time it is a run that was done, unless that would be far longer ago.
    """
    coming = clause.date_of(when)
    if when.form != "date" or when.year or coming is None:
        return False
    ahead, ago = (coming - clause.hearing.today).days, (clause.hearing.today - day).days
    return ahead * (2 if clause.has("duration", "clock") else 1) < ago


def _sport_and_kind(clause: Clause) -> tuple[Sport, WorkoutKind | None]:
    sports = [item.value for item in clause.items if item.kind == "sport"]
    clause.use("sport")
    if clause.has("~treadmill", "distance"):
        where = clause.vocabulary.set_words.get("place before", frozenset())
        sports = [i.value for i in clause.items if i.kind == "sport" and i.words[0] not in where]
    if len(sports) > 1 or clause.has("reps"):
        sports = sports_done(clause.items, clause.vocabulary) or sports
    if sports and _are_of_a_story(clause):
        sports = []
    if clause.has("reps"):
        sports = [sport for sport in sports if sport is not Sport.WALK]
    sport = next((s for s in sports if s is not Sport.RUN), Sport.RUN)
    kinds = [item for item in clause.items if item.kind == "kind"]
    clause.use("kind")
    is_other = clause.says_any("was replaced")  # "swapped the intervals for 45 min easy"
    kind = _main_kind([item.value for item in (kinds[-1:] if is_other else kinds)])
    if kind in KIND_SPORTS and sport is Sport.RUN:
        return KIND_SPORTS[kind], None
    return (sport, kind) if sport is Sport.RUN else (sport, None)


def _are_of_a_story(clause: Clause) -> bool:
    """ "5 miles, 47:15, saw two guys fencing": no sport where the figures are, but in a story.

    Behind the figures a clause that begins with another word; any where they are those of a run.
    """
    parts: list[list[Item]] = [[]]
    for item in clause.items:
        if item.kind in (".", ",", "~join"):
            parts.append([])
        else:
            parts[-1].append(item)
    told = [at for at, part in enumerate(parts) if any(i.kind in _MEASURES for i in part)]
    telling = [at for at, part in enumerate(parts) if any(i.kind == "sport" for i in part)]
    if not told or not set(told).isdisjoint(telling):
        return False
    afoot = clause.vocabulary.set_words.get("afoot", frozenset())
    is_run = any(not afoot.isdisjoint(item.words) for at in told for item in parts[at])
    is_behind = min(telling) > max(told)
    return (is_run or is_behind) and all(
        _tells_a_story(parts[at], clause.vocabulary.talk, is_run=is_run) for at in telling
    )


def _tells_a_story(part: Sequence[Item], talk: frozenset[str], *, is_run: bool) -> bool:
    """Whether a clause with a sport has words besides that stand for nothing, and another begin."""
    weighty = [item for item in part if not item.is_filler or item.words[0] in talk]
    is_told = any(not item.kind for item in weighty)
    return is_told and (is_run or weighty[0].kind != "sport")


def sports_done(items: Sequence[Item], vocabulary: Vocabulary) -> list[Sport]:
    """The sports of a clause but for places: "ran 4k to the pool"."""
    names = ("place before", "articles", "venues")
    where, articles, venues = (vocabulary.set_words.get(name, frozenset()) for name in names)
    done: list[Sport] = []
    for at, item in enumerate(items):
        before = at - 1
        while before >= 0 and items[before].words[0] in articles:
            before -= 1
        is_venue = at + 1 < len(items) and not venues.isdisjoint(items[at + 1].words)
        is_place = item.words[0] in where or (before >= 0 and items[before].words[0] in where)
        is_place = is_place or is_venue
        if item.kind == "sport" and not is_place:
            done.append(item.value)
    return done


def _main_kind(kinds: list[WorkoutKind]) -> WorkoutKind | None:
    """The kind of a run spoken of with several: the hard one, not its warm-up jog."""
    weighty = [
        k
        for k in kinds
        if k not in (WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.STRIDES, WorkoutKind.REST)
    ]
    plain = [k for k in kinds if k not in (WorkoutKind.REST, WorkoutKind.STRIDES)]
    return (weighty or plain or [None])[0]


def feeling_said(clause: Clause) -> Feeling | None:
    """How it felt; "the wind was brutal" and "the good snow" tell of something else."""
    feelings = [
        item.value
        for at, item in enumerate(clause.items)
        if item.kind == "feeling" and not _is_of_a_thing_felt(clause, at)
    ]
    clause.use("feeling")
    said = [f for f in feelings if f is not Feeling.OKAY] or feelings
    return said[0] if said else None


def _is_of_a_thing_felt(clause: Clause, at: int) -> bool:
    """Whether it describes what stands right behind it, or what was so: "wind was brutal"."""
    felt, told, articles = (
        clause.vocabulary.set_words.get(name, frozenset())
        for name in ("felt", "log words", "articles")
    )
    told |= clause.vocabulary.set_words.get("legs", frozenset())
    before, feeling, behind = clause.items[:at][-2:], clause.items[at], clause.items[at + 1 :][:1]

    def is_thing(items: Sequence[Item]) -> bool:
        kinds = ("", "aside", "reason")
        return bool(items) and items[0].kind in kinds and told.isdisjoint(items[0].words)

    if not felt.isdisjoint(feeling.words):
        return False
    if before and not felt.isdisjoint(before[-1].words):
        return len(before) > 1 and is_thing(before) and not before[0].is_filler
    is_of_weather = bool(behind) and behind[0].kind == "aside" and len(feeling.words) == 1
    is_led = bool(before) and articles.issuperset(before[-1].words)
    return is_of_weather or (is_led and is_thing(behind) and not behind[0].is_filler)
