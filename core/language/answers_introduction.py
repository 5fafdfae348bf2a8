"""Bare answers while getting to know each other: volume, days, goal, place."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from core import commands as c
from core.activities.activity import Feeling
from core.athlete import GoalKind, RoutineKind, Weekday
from core.language.clauses import Clause
from core.language.dates import DaySet, When
from core.language.patterns import Item
from core.language.quantities import Clock, Repeats, finish_time, is_plausible
from core.language.question import Commands, Question, bare_distance
from core.language.said_goals import day_of_result, in_the_month, is_vague, official
from core.language.said_life import build_niggle, time_of
from core.units import Distance, Duration, Pace, Units
from core.workouts.steps import WorkoutKind

GENTLE = Pace(420.0)
"""A gentle 7:00/km, at which hours of running are taken for kilometres: rather few than many."""
HOUR = Duration(3600)
"""Less is no week's running, but what one day leaves."""
MOST_BY_CLOCK = 300
"""Minutes that may be written as 1:30; what says more is a time of day."""
LEAST_MINUTES = 10
"""Less time is no room for a run: the figure answers something else."""
FEW_WORDS = 6
"""A name or a place has no more."""


def answer_weekly_volume(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SetProfile(weekly_volume=Distance(0)),)
    clause = question.clause
    runs = 2 if clause.says_any("twice") else clause.take("times")
    clause.use_any("twice")
    is_race = any(i.kind == "race" and not i.words[-1][:1].isdigit() for i in clause.items)
    is_other = question.clause.says_any("longest") or question.clause.says_any("sleep")
    if clause.has("kind") or is_race or is_other:
        return None
    is_each = clause.says_any("each")
    clause.use_any("each")
    each = clause.take("reps")
    found: Distance | None = None
    if isinstance(each, Repeats) and each.distance is not None:
        runs, found = each.times, each.distance * each.times
    says_week = any(item.kind == "unit" and item.value == "week" for item in clause.items)
    found = found or bare_distance(question) or _gentle_distance(clause, HOUR)
    if is_each and found is not None and runs:
        found = found * runs
    clause.use("unit", "week", "kind", "~future", "session", "day", "range")
    if found is None or found.m > 300_000 or not question.is_explained(1 if says_week else 0):
        return None
    return (c.SetProfile(weekly_volume=found, runs_per_week=round(runs) if runs else None),)


def _gentle_distance(clause: Clause, least: Duration = Duration(0)) -> Distance | None:
    """What is covered in a time at a gentle pace, for who counts their running in hours."""
    duration = clause.take("duration")
    is_enough = isinstance(duration, Duration) and duration >= least
    return GENTLE.within(duration) if is_enough else None


def answer_longest_run(question: Question) -> Commands:
    if question.means("no"):
        return (c.SkipQuestion(),)
    if question.means("none"):
        return (c.SetProfile(longest_run=Distance(0)),)
    clause = question.clause
    if clause.has("week"):
        return None
    clause.use_any("longest")
    clause.use("~limit")
    found = bare_distance(question) or _gentle_distance(clause)
    clause.use("kind", "day", "range", "unit", "session")
    is_result = clause.has("distance") and clause.has("clock", "duration", "time", "pace")
    if found is None or found.m > 160_000 or is_result or not question.is_explained(1):
        return None
    return (c.SetProfile(longest_run=found),)


def answer_runs_per_week(question: Question) -> Commands:
    if question.means("none"):
        return (c.SetProfile(runs_per_week=0),)
    clause = question.clause
    days = clause.take("days")
    if isinstance(days, DaySet):
        return (
            (c.SetProfile(runs_per_week=len(days.weekdays)),) if question.is_explained() else None
        )
    numbers = clause.take_all("number", "times")
    clause.use("unit", "week", "sign", "times")
    if not 1 <= len(numbers) <= 2 or not 0 <= numbers[-1] <= 14 or not question.is_explained():
        return None
    return (c.SetProfile(runs_per_week=round(numbers[0])),)


def answer_result(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SkipQuestion(),)
    clause = question.clause
    distance = clause.take_distance()
    if distance is None:
        return None
    distance = official(distance)
    if clause.has("unit", "times") and not clause.has("duration", "clock"):
        return None  # "30 miles over 4 days"
    duration = _time_taken(clause, distance)
    days = clause.dates_of(clause.take_item("day", "range"), is_past=True)
    clause.use("~race", "race", "distance", "kind", "sport", "aside", "feeling")
    if duration is None or not is_plausible(distance, duration) or not question.is_explained(1):
        return None
    on = day_of_result(days, question.hearing.today) if days else None
    return (c.SetProfile(result_distance=distance, result_duration=duration, result_on=on),)


def _time_taken(clause: Clause, distance: Distance) -> Duration | None:
    value = clause.take("duration", "clock")
    if isinstance(value, Duration):
        return value
    if isinstance(value, Clock):
        return finish_time(value, distance)
    number = clause.take("number")
    if number is None:
        return None
    minutes = Duration(int(number) * 60 + round(number % 1 * 100))
    hours = Duration(int(number) * 3600 + round(number % 1 * 100) * 60)
    return next((d for d in (minutes, hours) if is_plausible(distance, d)), None)


def answer_days(question: Question) -> Commands:
    if question.means("any day"):
        return (c.SetAvailability(days=tuple(Weekday), is_only=True),)
    clause = question.clause
    if clause.has("kind", "distance", "week") and not clause.has("days"):
        return None
    is_except = clause.has("~not") or clause.says_any("except")
    clause.use_any("except")
    weekdays = _days_left(question) if is_except else _days_named(clause.items, question)
    clause.use("days", "day", "range", "~not")
    count = clause.take("number", "times") if not weekdays else None
    minutes = clause.take("duration")
    clause.use("unit", "week", "times")
    if not question.is_explained() or (not weekdays and count is None):
        return None
    if count is not None and not 1 <= count <= 7:
        return None
    return (
        c.SetAvailability(
            days=tuple(sorted(set(weekdays))),
            minutes=round(minutes.minutes) if minutes else None,
            is_only=bool(weekdays),
            count=round(count) if count else None,
        ),
    )


def _days_named(items: Sequence[Item], question: Question) -> list[Weekday]:
    """Every weekday the items name."""
    weekdays: list[Weekday] = []
    for item in items:
        if item.kind == "days":
            weekdays += item.value.weekdays
        elif item.kind == "day" and item.value.form == "weekday":
            weekdays.append(Weekday(item.value.weekday))
        elif item.kind == "range":
            weekdays += _weekdays_in(item, question)
    return weekdays


def _days_left(question: Question) -> list[Weekday]:
    """ "Weekdays except Wednesday, plus Saturday": those before, without those after, and more."""
    sets, items = question.vocabulary.set_words, question.clause.items
    excepting, adding = sets.get("except", frozenset()), sets.get("besides", frozenset())
    left: list[Weekday] = []
    is_out = False
    for at, item in enumerate(items):
        if item.kind == "~not" or excepting.intersection(item.words):
            is_out, left = True, left or list(Weekday)
        elif adding.intersection(item.words):
            is_out = False
        named = _days_named(items[at : at + 1], question)
        left = [day for day in left if day not in named] if is_out else left + named
    question.clause.use_any("besides")
    return left if len(left) < len(Weekday) else []


def _weekdays_in(item: Item, question: Question) -> list[Weekday]:
    """ "mon-fri": the weekdays from one to the other."""
    days = question.clause.dates_of(item)
    if days is None:
        return []
    first, last = days[0].weekday(), days[1].weekday()
    return [Weekday((first + n) % 7) for n in range((last - first) % 7 + 1)]


def answer_minutes(question: Question) -> Commands:
    if question.means("no limit", "any day"):
        return (c.SetAvailability(days=tuple(Weekday)),)
    clause = question.clause
    found: list[c.Command] = []
    pairs = _minutes_by_day(question)
    if pairs:
        found = [c.SetAvailability(days=days, minutes=minutes) for days, minutes in pairs]
        return tuple(found) if question.is_explained() else None
    values = clause.take_all("duration", "clock", "number", "m?")
    if not 1 <= len(values) <= 2 or clause.has("range"):
        return None
    minutes = _as_minutes(values[-1])
    if isinstance(values[-1], Clock) and minutes > MOST_BY_CLOCK:
        return None
    clause.use("unit", "days", "sign", "~partly")
    if not LEAST_MINUTES <= minutes <= 600 or not question.is_explained():
        return None
    return (c.SetAvailability(days=tuple(Weekday), minutes=minutes),)


def _as_minutes(value: Duration | Clock | float) -> int:
    if isinstance(value, Duration):
        return round(value.minutes)
    if isinstance(value, Clock):
        return round(value.as_hours.minutes)
    return round(value * 60) if value <= 4 else round(value)


def _minutes_by_day(question: Question) -> list[tuple[tuple[Weekday, ...], int]]:
    """ "45 on weekdays, 2 h on Sunday": each figure with the days beside it."""
    clause = question.clause
    figures: list[tuple[int, int]] = []
    sets: list[tuple[int, tuple[Weekday, ...]]] = []
    for at, item in enumerate(clause.items):
        if item.kind in ("duration", "clock", "number", "m?"):
            figures.append((at, _as_minutes(item.value)))
        elif item.kind == "days":
            sets.append((at, tuple(sorted(item.value.weekdays))))
        elif item.kind == "day" and item.value.form == "weekday":
            sets.append((at, (Weekday(item.value.weekday),)))
        elif item.kind == "range":
            sets.append((at, tuple(sorted(_weekdays_in(item, question)))))
        elif item.kind == "unit" and item.value == "h":
            figures.append((at, 60))
    if sets and len(figures) == len(sets) + 1 and figures[0][0] < sets[0][0]:
        named = {day for _, days in sets for day in days}
        sets.insert(0, (0, tuple(day for day in Weekday if day not in named)))
    if not sets or len(figures) != len(sets):
        return []
    if len(sets) == 1 and clause.says_any("except"):
        clause.use_any("except")
        sets = [(0, tuple(day for day in Weekday if day not in sets[0][1]))]
    clause.use_any("at most")
    clause.use("duration", "clock", "number", "m?", "days", "day", "range", "unit", "kind")
    return [(days, minutes) for (_, minutes), (_, days) in zip(figures, sets, strict=True)]


def answer_long_run_day(question: Question) -> Commands:
    if question.means("any day"):
        return (c.SkipQuestion(),)
    clause = question.clause
    days = clause.take("days")
    when = clause.take("day")
    clause.use("kind", "part", "range")
    if isinstance(days, DaySet) and question.is_explained():
        return (c.SetProfile(long_run_day=days.weekdays[-1]),)
    if when is None or when.form not in ("weekday", "this") or not question.is_explained():
        return None
    return (c.SetProfile(long_run_day=Weekday(when.weekday)),)


def answer_injuries(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SetProfile(has_no_injuries=True),)
    if not question.clause.has("site"):
        return None
    feelings = {i.value for i in question.clause.items if i.kind == "feeling"}
    if feelings & {Feeling.OKAY, Feeling.GOOD, Feeling.GREAT}:
        return (c.SetProfile(has_no_injuries=True),)
    found = build_niggle(question.clause)
    return (found,) if found is not None and question.is_explained(3) else None


def answer_age(question: Question) -> Commands:
    clause = question.clause
    numbers = clause.take_all("number")
    if clause.has("time", "clock", "distance", "duration", "times"):
        return None
    if len(numbers) == 1:
        figure = round(numbers[0])
        clause.use("unit", "day", "range")
        if 1900 <= figure <= question.hearing.today.year - 5 and question.is_explained(1):
            return (c.SetProfile(birth_year=figure),)
        if 8 <= figure <= 100 and question.is_explained(1):
            return (c.SetProfile(age=figure),)
        return None
    when = clause.take("day")
    if when is not None and when.form == "date" and when.year and question.is_explained(1):
        return (c.SetProfile(birth_year=when.year),)
    return None


def answer_units(question: Question) -> Commands:
    units = {"km": Units.KM, "mi": Units.MI, "m": Units.KM}
    vocabulary = question.vocabulary
    found = {units[u] for w in question.words if (u := vocabulary.units.get((w,))) in units}
    if vocabulary.sets_say("metric", question.words):
        found.add(Units.KM)
    if vocabulary.sets_say("imperial", question.words):
        found.add(Units.MI)
    return (c.SetProfile(units=found.pop()),) if len(found) == 1 else None


def answer_place(question: Question) -> Commands:
    place = _bare_words(question)
    return (c.SetProfile(place=place),) if place else None


def answer_name(question: Question) -> Commands:
    name = _bare_words(question)
    return (c.SetProfile(first_name=name),) if name and len(name.split()) <= 3 else None


def _bare_words(question: Question) -> str:
    """The words of a message that is nothing but a name."""
    clause = question.clause
    if not 1 <= len(clause.items) <= FEW_WORDS + 4 or question.means("skip", "back"):
        return ""
    if clause.has("distance", "duration", "week", "range", "days", "reps"):
        return ""
    lead = question.vocabulary.set_words.get("place lead", frozenset())
    said = [i for i in clause.items if i.kind not in (",", ".", "sign")]
    while said and set(said[0].words) <= lead:
        said.pop(0)
    while said and set(said[-1].words) <= lead:
        said.pop()
    if not 1 <= len(said) <= FEW_WORDS or any(_is_act_word(i, question) for i in said):
        return ""
    return question.text[said[0].start : said[-1].end].strip(" .!?,")


def _is_act_word(item: Item, question: Question) -> bool:
    """Whether a word belongs to a sentence for the coach and not to a name."""
    is_plain = not item.kind and (item.is_filler or item.words[0] not in question.vocabulary.cues)
    return not is_plain


def answer_reminder_time(question: Question) -> Commands:
    if question.means("no reminders", "no"):
        return (c.SetRoutine(kind=RoutineKind.MORNING, is_on=False),)
    clause = question.clause
    part = clause.take("part") or ""
    item = clause.take_item("time", "clock", "number", "duration")
    at = time_of(item.value, part) if item else None
    days = clause.take("days")
    clause.use("routine", "day")
    if at is None or not question.is_explained(1):
        return None
    weekdays = days.weekdays if isinstance(days, DaySet) else None
    return (c.SetRoutine(kind=RoutineKind.MORNING, at=at, days=weekdays),)


def answer_level(question: Question) -> Commands:
    words = [w for w in question.words if w not in question.vocabulary.filler]
    level = question.vocabulary.levels.get(question.words) or question.vocabulary.levels.get(
        tuple(words)
    )
    if level is None:
        found = {
            question.vocabulary.levels[(w,)] for w in words if (w,) in question.vocabulary.levels
        }
        level = found.pop() if len(found) == 1 else None
    return (c.SetProfile(level=level),) if level else None


def answer_goal(question: Question) -> Commands:
    if question.means("none"):
        return (c.SetGoal(kind=GoalKind.BASE),)
    clause = question.clause
    distance = clause.take_distance()
    if distance is None or names_long_run(clause.items):
        return None
    distance = official(distance)
    days = clause.dates_of(clause.take_item("day", "range", "week"))
    target = None
    if clause.has("duration", "clock", "number"):
        target = _time_taken(clause, distance)
        if target is None or not is_plausible(distance, target):
            return None
    clause.use("~race", "race", "distance", "~future", "kind", "~join", "feeling")
    clause.use_any("of a race")
    is_past = days is not None and days[1] < question.hearing.today
    if is_past or clause.has("~not") or not question.is_explained():
        return None
    return (c.SetGoal(distance=distance, target=target, **_day_of(days, question)),)


def _day_of(days: tuple[date, date] | None, question: Question) -> dict[str, Any]:
    """The day of a race as it was told; a month stands for its middle."""
    if days is None:
        return {}
    if not is_vague(days):
        return {"on": days[0]}
    on = in_the_month(days, question.hearing.today)
    return {"on": on, "is_about": True} if on else {}


def names_long_run(items: Sequence[Item]) -> bool:
    """Whether a long run is spoken of: its length is no race's."""
    return any(item.kind == "kind" and item.value is WorkoutKind.LONG for item in items)


def answer_race_date(question: Question) -> Commands:
    clause = question.clause
    item = clause.take_item("day", "range", "week")
    days = clause.dates_of(item)
    clause.use("~race", "race", "distance", "kind")
    if clause.has("duration", "clock", "number", "time"):
        return None
    is_date = item is not None and isinstance(item.value, When) and item.value.form == "date"
    if days is None or not question.is_explained(1 if is_date else 0):
        return None
    told = _day_of(days, question)
    return (c.SetGoal(**told),) if told and told["on"] >= question.hearing.today else None
