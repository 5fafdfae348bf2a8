"""What the athlete aims at and who they are: builders of those commands."""

from datetime import date, timedelta

from core.athlete import GoalKind
from core.commands import (
    Command,
    DropGoal,
    SetGoal,
    SetProfile,
)
from core.language.clauses import Clause
from core.language.dates import When
from core.language.patterns import Item
from core.language.quantities import Clock, bare_finish_time, finish_time
from core.language.said_figures import own_distance
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

_MONTH = timedelta(days=31)
NEAR_DAYS = 12
"""A race sooner than this is no goal to train for unless it is called one."""
MARATHON, HALF = Distance(42195), Distance(21098)


def official(distance: Distance) -> Distance:
    """A race distance as it is measured: 42 km is a marathon, 21 km a half."""
    if 41900 <= distance.m <= 42400:
        return MARATHON
    return HALF if 20900 <= distance.m <= 21200 else distance


def is_vague(days: tuple[date, date]) -> bool:
    """Whether a span is too long to stand for a race day: a month, a season."""
    return (days[1] - days[0]).days > 6


def in_the_month(days: tuple[date, date], today: date) -> date | None:
    """The Sunday in the middle of a month told for a race; None for a season, or too near."""
    first, last = days
    middle = first + (last - first) // 2
    sunday = middle + timedelta(days=6 - middle.weekday())
    is_month = is_vague(days) and last - first <= _MONTH
    return sunday if is_month and first > today else None


def day_of_result(days: tuple[date, date], today: date) -> date:
    """The day of a result; the middle of a month or a year that it was told by, as far as it is."""
    first, last = days[0], min(days[1], today)
    return first + (last - first) // 2 if is_vague(days) else first


def build_goal(clause: Clause, kind: str = "race") -> Command | None:
    """SetGoal: distance, day and time wished for."""
    goal = GoalKind(kind)
    if goal is GoalKind.RACE and clause.says_any("beside the goal"):
        return None  # a race beside the goal
    if goal is not GoalKind.RACE:
        clause.use_any("of a race")
        if clause.says_any("is done") or (clause.says_any("ran") and clause.has("duration")):
            return None
        clause.use(
            "distance",
            "race",
            "reason",
            "sport",
            "~race",
            "~not",
            "~future",
            "session",
            "kind",
            "range",
            "duration",
            "number",
            "unit",
        )
        return SetGoal(kind=goal)
    item = clause.slot("distance")
    distance = item.value if item and isinstance(item.value, Distance) else clause.take_distance()
    if item is not None and _is_on_the_way(clause, item):
        return None
    if distance is None:
        distance = next((i.value for i in clause.items if i.kind == "race"), None)
    distance = official(distance) if distance else None
    on_item = clause.slot("on") or clause.take_item("day", "range")
    days = clause.dates_of(on_item)
    on = days[0] if days and not is_vague(days) else None
    if on_item is not None and on_item.kind in ("week", "days"):
        return None
    target = target_said(clause, distance)
    clause.use("~race", "race", "distance", "~future", "kind", "sport", "ordinal")
    clause.use_any("of a race")
    if distance is None and on is None and target is None:
        return None
    aims = clause.says_any("aims") or clause.has("~future")
    if target is not None and not aims and (on_item is None or not _is_exact(on_item)):
        return None
    if clause.has("~race") and not aims and on is None:
        return None
    if on_item is not None and on is None and not aims:
        return None
    is_near = on is not None and (on - clause.hearing.today).days < NEAR_DAYS
    if is_near and any(i.kind == "race" and "parkrun" in i.words for i in clause.items):
        return None
    is_raced = target is not None or clause.has("race", "~race")
    if is_near and not (is_raced and aims and clause.says_any("goal_words")):
        return None
    clause.use_any("target")
    clause.use_any("goal_words")
    title = _title(clause)
    if on is not None and on < clause.hearing.today:
        return None
    return SetGoal(kind=goal, distance=distance, on=on, target=target, title=title)


def _is_exact(item: Item) -> bool:
    """Whether a day was said by its date, as races are."""
    return isinstance(item.value, When) and item.value.form in ("date", "nth")


def _title(clause: Clause) -> str:
    """What the race is called: the unknown words beside it."""
    known = clause.vocabulary.known
    names = [i for i in clause.unexplained() if not i.kind and i.words[0] not in known]
    if not 1 <= len(names) <= 4 or not clause.has("race", "distance", "~race"):
        return ""
    clause.used.update(at for at, i in enumerate(clause.items) if i in names)
    return clause.text[names[0].start : names[-1].end].strip(" .!?,")


def _is_on_the_way(clause: Clause, distance: Item) -> bool:
    """ "Got a stitch at 3k": a point of a run, and no race."""
    on = list(clause.items).index(distance)
    at = clause.vocabulary.set_words.get("at", frozenset())
    return distance.kind == "distance" and on > 0 and at.issuperset(clause.items[on - 1].words)


def target_said(clause: Clause, distance: Distance | None) -> Duration | None:
    slot = clause.slot("target")
    value = slot.value if slot else clause.take("duration", "clock", "clocks")
    if isinstance(value, Duration):
        return value
    if isinstance(value, Clock):
        return finish_time(value, distance)
    if distance is None:
        return None
    for at, item in enumerate(clause.items):
        if item.kind == "number" and (at not in clause.used or clause.slot("number") is item):
            found = bare_finish_time(item.value, distance)
            if found is not None:
                clause.used.add(at)
                return found
    return None


def build_drop_goal(clause: Clause) -> Command | None:
    """DropGoal."""
    at_words = clause.vocabulary.set_words.get("at", frozenset())
    for at, item in enumerate(clause.items[1:], 1):
        around = {*clause.items[at - 1].words, item.words[0]}
        if item.kind == "distance" and around & at_words:
            return None
    if clause.has("~unfinished") and clause.has("distance"):
        return None
    if clause.is_denied:
        return None
    clause.use_names()
    clause.use("race", "distance", "day", "reason", "~race", "week", "range", "~not")
    return DropGoal()


def build_weekly(clause: Clause) -> Command | None:
    """The usual weekly distance."""
    item = clause.slot("volume")
    times = clause.slot("runs") or clause.slot("usual_runs") or clause.take_item("times")
    runs = None if times is None else round(times.value)
    volume = item.value if item else None
    if volume is None and times is not None:
        if clause.says_any("can do") or clause.says_any("can only"):
            return None
        volume = clause.take("distance")
    elif volume is None:
        volume = Distance(0)
        clause.use("~not", "unit", "kind", "sport", "week", "~future")
    clause.use("unit", "week", "sport")
    return SetProfile(weekly_volume=volume, runs_per_week=runs)


def build_longest(clause: Clause) -> Command | None:
    """The longest recent run."""
    item, figure = clause.slot("longest"), clause.slot("longest_figure")
    clause.use("range", "week", "day")
    longest = item.value if item else own_distance(clause, figure.value) if figure else None
    return SetProfile(longest_run=longest)


def _is_fresh_best(clause: Clause) -> bool:
    """ "Parkrun 23:41, PB!" tells of a race just run; "10k PB 45:30" of an old one."""
    marks = [at for at, i in enumerate(clause.items) if i.kind == "~race"]
    times = [at for at, i in enumerate(clause.items) if i.kind in ("clock", "duration")]
    return bool(marks and times) and marks[0] > times[0]


_FRESH_DAYS = 7
"""A race run so lately is a run of the log, whatever it was for one."""


def _is_fresh(clause: Clause, day: date) -> bool:
    return (clause.hearing.today - day).days <= _FRESH_DAYS


_BARE_KM = (5, 10, 15, 21, 42)
"""Races that are named by their figure alone: "my best over 10"."""


def distance_raced(item: Item | None) -> Distance | None:
    """The distance of a race said by its name or by its figure alone."""
    if item is None or item.kind != "number":
        return official(item.value) if item else None
    return official(Distance.from_km(item.value)) if item.value in _BARE_KM else None


def build_result(clause: Clause) -> Command | None:
    """A recent result: distance, time, day."""
    distance = distance_raced(clause.slot("distance"))
    if _is_fresh_best(clause) or clause.is_of_another:
        return None
    duration = target_said(clause, distance)
    on_item = clause.take_item("day", "range")
    days = clause.dates_of(on_item, is_past=True) or _year_of(clause)
    if on_item is not None and on_item.kind == "day" and days and _is_fresh(clause, days[0]):
        return None
    clause.use("~race", "race", "distance", "number", "kind")
    clause.use_any("of a result")
    if duration is None:
        return None
    on = day_of_result(days, clause.hearing.today) if days else None
    return SetProfile(result_distance=distance, result_duration=duration, result_on=on)


def _year_of(clause: Clause) -> tuple[date, date] | None:
    """ "A pb of 3:15 from 2014": the year it was run in."""
    this_year = clause.hearing.today.year
    years = [i.value for i in clause.items if i.kind == "number" and 1950 <= i.value <= this_year]
    return (date(int(years[0]), 1, 1), date(int(years[0]), 12, 31)) if years else None


def build_heart(clause: Clause) -> Command | None:
    """Known heart rates."""
    found = SetProfile(
        max_heart_rate=clause.take("max_hr"),
        threshold_heart_rate=clause.take("threshold_hr"),
        resting_heart_rate=clause.take("resting_hr"),
    )
    if clause.has("distance", "clock", "duration", "day", "reps") or clause.is_of_another:
        return None
    return found if found != SetProfile() else None


_CHILD = 12
"""Ages up to this are told with their years."""


def build_age(clause: Clause) -> Command | None:
    """Age or year of birth."""
    born, birth, age = clause.slot("birth_year"), clause.slot("birth"), clause.slot("age")
    if birth is not None and birth.value.year:
        return SetProfile(birth_year=birth.value.year)
    if born is not None:
        year = round(born.value)
        year = year + 1900 if 25 <= year < 100 else year + 2000 if year < 25 else year
        return SetProfile(birth_year=year) if 1900 <= year <= 2100 else None
    if age is None or not 8 <= age.value <= 100 or clause.has("distance", "clock", "duration"):
        return None
    if age.value <= _CHILD and not clause.has("unit"):
        return None  # "I'm in bed by 8"
    clause.use("unit", "day")
    clause.use_any("of a person")
    return SetProfile(age=round(age.value))


def build_long_day(clause: Clause) -> Command | None:
    """The preferred day of the long run."""
    item = clause.slot("days") or clause.slot("on")
    is_long = any(i.kind == "kind" and i.value is WorkoutKind.LONG for i in clause.items)
    if item is None or not (is_long or clause.says_any("long")):
        return None
    clause.use("kind", "days", "day", "feeling")
    if item.kind == "days":
        return (
            SetProfile(long_run_day=item.value.weekdays[0])
            if len(item.value.weekdays) == 1
            else None
        )
    return (
        SetProfile(long_run_day=item.value.weekday)
        if item.value.form in ("weekday", "this")
        else None
    )
