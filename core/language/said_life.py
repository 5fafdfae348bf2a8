"""How the athlete is, who they are and what they aim at: builders of those commands."""

from datetime import date, time, timedelta

from core.activities.activity import Feeling
from core.athlete import BodySite, Condition, GoalKind, RuleKind, Side
from core.commands import (
    Command,
    DropGoal,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    SetGoal,
    SetProfile,
    SetRule,
    SmallTalk,
    SmallTalkKind,
)
from core.language.clauses import Clause
from core.language.patterns import Item
from core.language.quantities import Clock, bare_finish_time, finish_time
from core.units import Distance, Duration
from core.workouts.steps import WorkoutKind

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


def build_illness(clause: Clause) -> Command | None:
    """ReportIllness; a fever is only noted when it was spoken of."""
    if clause.has("distance", "clock", "pace") or clause.says("sick_of"):
        return None
    if clause.has("~others") or (clause.has("reason") and clause.says_any("people")):
        return None
    fever: bool | None = None
    if clause.says_any("fever"):
        fever = not clause.use("~not")
        heat = clause.take_item("number")
        if heat is not None and not 36 <= heat.value <= 43 and not 97 <= heat.value <= 108:
            return None
    below = (
        True if clause.says_any("below neck") else False if clause.says_any("above neck") else None
    )
    since = clause.take_day(is_past=True)
    span = clause.take_item("range", "week")
    if span is not None and since is None:
        days = clause.dates_of(span, is_past=True)
        since = days[0] if days and days[0] < clause.hearing.today else None
    clause.use("reason", "site", "feeling", "aside", "days", "duration", "~because")
    for name in ("fever", "below neck", "above neck", "ill"):
        clause.use_any(name)
    if since is not None and since > clause.hearing.today:
        return None
    return ReportIllness(since=since, has_fever=fever, is_below_neck=below, words=clause.words)


def build_niggle(clause: Clause) -> Command | None:
    """ReportNiggle: where, which side, how bad."""
    sites = [item.value for item in clause.items if item.kind == "site"]
    if not sites or clause.has("pace") or clause.has("~not"):
        return None
    clause.use("site")
    sides = [item.value for item in clause.items if item.kind == "side"]
    clause.use("side")
    side = sides[0] if len(set(sides)) == 1 else Side.BOTH if len(set(sides)) > 1 else None
    site = next((s for s in sites if s is not BodySite.OTHER), sites[0])
    severity = clause.take("score")
    if severity is None:
        severity = clause.take("rpe")
    if severity is None:
        number = clause.take_item("number")
        if number is not None and 0 <= number.value <= 10 and float(number.value).is_integer():
            severity = int(number.value)
        elif number is not None:
            clause.used.discard(list(clause.items).index(number))
    is_sharp = clause.says_any("sharp")
    for name in ("sharp", "ache"):
        clause.use_any(name)
    clause.use(
        "feeling",
        "aside",
        "day",
        "reason",
        "kind",
        "distance",
        "race",
        "duration",
        "range",
        "week",
        "part",
        "days",
        "sport",
    )
    return ReportNiggle(
        site=site, side=side, severity=severity, is_sharp=is_sharp, words=clause.words
    )


def build_fatigue(clause: Clause) -> Command | None:
    """ReportFatigue; strong when the words are."""
    if clause.has("distance", "clock", "pace", "~future"):
        return None
    hours_item = clause.slot("sleep")
    duration = hours_item.value if hours_item else clause.take("duration")
    day_item = clause.take_item("day")
    when = None if day_item is None or _is_after(clause, day_item) else day_item.value
    on = clause.date_of(when, is_past=True) if when is not None and when.form == "offset" else None
    if on is not None and on > clause.hearing.today:
        return None
    if on == clause.hearing.today or (on is not None and hours_item is not None):
        on = None
    if (
        on is not None
        and on == clause.hearing.today - timedelta(days=1)
        and clause.says_any("sleep")
    ):
        on = None
    feeling = clause.slot("feeling")
    if feeling is not None and feeling.value not in (Feeling.TIRED, Feeling.BAD):
        return None
    clause.use("feeling", "reason", "week", "range", "site", "days", "kind", "part", "aside")
    for name in ("fatigue", "strong", "legs", "ache"):
        clause.use_any(name)
    hours = round(duration.hours, 2) if isinstance(duration, Duration) else None
    if hours is not None and not 0 < hours <= 14:
        return None
    is_strong = clause.says_any("strong") or (hours is not None and hours <= 4)
    return ReportFatigue(on=on, is_strong=is_strong, sleep_hours=hours, words=clause.words)


def _is_after(clause: Clause, day: Item) -> bool:
    """ "After yesterday": the day tells why, not when."""
    at = list(clause.items).index(day)
    after = clause.vocabulary.set_words.get("after", frozenset())
    return at > 0 and clause.items[at - 1].words[-1] in after


def build_recovered(clause: Clause) -> Command | None:
    """ReportRecovered: of an ache when one is named, else of the illness."""
    if clause.has("times", "number", "distance"):
        return None
    site = clause.take("site")
    clause.use("side", "feeling", "~not", "part", "reason")
    since = clause.take_day(is_past=True)
    if since == clause.hearing.today:
        since = None
    return ReportRecovered(site=site, since=since)


def build_condition(clause: Clause, condition: str) -> Command | None:
    """ReportCondition with the day it began, where said."""
    since = clause.take_day(is_past=True)
    number = clause.take("number")
    unit = clause.take("unit")
    if since is None and number and unit in ("week", "month", "day"):
        since = clause.hearing.today - timedelta(
            days=round(number * {"week": 7, "month": 30, "day": 1}[unit])
        )
    is_over = clause.has("~not") or clause.says_any("over")
    clause.use("~not", "~others", "range", "week", "number", "unit", "ordinal")
    return ReportCondition(condition=Condition(condition), since=since, is_over=is_over)


def build_cleared(clause: Clause) -> Command | None:
    """ReportCondition: a clinician has cleared what training waits for."""
    is_asked = clause.items[0].words[0] in clause.vocabulary.question
    if is_asked or clause.has("~not") or clause.says_any("not yet cleared"):
        return None
    clause.use("session", "sport")
    return _clearing_offered(clause) or ReportCondition(condition=Condition.RED_FLAG, is_over=True)


def build_misheard(clause: Clause) -> Command:
    """A warning sign that was never meant, where that is offered; else a complaint."""
    return _clearing_offered(clause) or SmallTalk(kind=SmallTalkKind.COMPLAINT)


def _clearing_offered(clause: Clause) -> ReportCondition | None:
    """What a button under the coach's last message would end."""
    offered = (button.command for button in clause.hearing.options)
    return next((c for c in offered if isinstance(c, ReportCondition) and c.is_over), None)


def build_goal(clause: Clause, kind: str = "race") -> Command | None:
    """SetGoal: distance, day and time wished for."""
    goal = GoalKind(kind)
    if goal is not GoalKind.RACE:
        if clause.says_any("is done"):
            return None
        clause.use(
            "distance",
            "race",
            "reason",
            "sport",
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
    if distance is None:
        distance = next((i.value for i in clause.items if i.kind == "race"), None)
    distance = official(distance) if distance else None
    on_item = clause.slot("on") or clause.take_item("day", "range")
    days = clause.dates_of(on_item)
    on = days[0] if days and not is_vague(days) else None
    if on_item is not None and on_item.kind in ("week", "days"):
        return None
    target = _target(clause, distance)
    clause.use("~race", "race", "distance", "~future", "kind")
    if distance is None and on is None and target is None:
        return None
    aims = clause.says_any("aims") or clause.has("~future")
    if (
        target is not None
        and not aims
        and (on_item is None or on_item.value.form not in ("date", "nth"))
    ):
        return None
    if clause.has("~race") and not aims and on is None:
        return None
    if on_item is not None and on is None and not aims:
        return None
    is_near = on is not None and (on - clause.hearing.today).days < NEAR_DAYS
    if is_near and not (aims and clause.says_any("goal_words")):
        return None
    clause.use_any("target")
    clause.use_any("goal_words")
    title = _title(clause)
    if on is not None and on < clause.hearing.today:
        return None
    return SetGoal(kind=goal, distance=distance, on=on, target=target, title=title)


def _title(clause: Clause) -> str:
    """What the race is called: the unknown words beside it."""
    known = clause.vocabulary.known
    names = [i for i in clause.unexplained() if not i.kind and i.words[0] not in known]
    if not 1 <= len(names) <= 4 or not clause.has("race", "distance", "~race"):
        return ""
    clause.used.update(at for at, i in enumerate(clause.items) if i in names)
    return clause.text[names[0].start : names[-1].end].strip(" .!?,")


def _target(clause: Clause, distance: Distance | None) -> Duration | None:
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
        if item.kind == "distance" and set(clause.items[at - 1].words) & at_words:
            return None
    names = [at for at, i in enumerate(clause.items) if i.is_strange]
    clause.used.update(names if len(names) <= 3 else ())
    clause.use("race", "distance", "day", "reason", "~race", "week", "range", "~not")
    return DropGoal()


def build_weekly(clause: Clause) -> Command | None:
    """The usual weekly distance."""
    item = clause.slot("volume")
    if item is None:
        clause.use("~not", "unit", "kind", "sport", "week", "~future")
    clause.use("unit", "week", "sport")
    runs = None
    times = clause.slot("runs") or clause.take_item("times")
    if times is not None:
        runs = round(times.value)
    return SetProfile(weekly_volume=item.value if item else Distance(0), runs_per_week=runs)


def build_longest(clause: Clause) -> Command | None:
    """The longest recent run."""
    item = clause.slot("longest")
    clause.use("range", "week", "day")
    return SetProfile(longest_run=item.value if item else None)


def _is_fresh_best(clause: Clause) -> bool:
    """ "Parkrun 23:41, PB!" tells of a race just run; "10k PB 45:30" of an old one."""
    marks = [at for at, i in enumerate(clause.items) if i.kind == "~race"]
    times = [at for at, i in enumerate(clause.items) if i.kind in ("clock", "duration")]
    return bool(marks and times) and marks[0] > times[0]


def build_result(clause: Clause) -> Command | None:
    """A recent result: distance, time, day."""
    item = clause.slot("distance")
    distance = official(item.value) if item else None
    if _is_fresh_best(clause):
        return None
    duration = _target(clause, distance)
    on_item = clause.take_item("day", "range")
    days = clause.dates_of(on_item, is_past=True)
    clause.use("~race", "race", "distance", "number", "kind")
    if duration is None:
        return None
    return SetProfile(
        result_distance=distance, result_duration=duration, result_on=days[0] if days else None
    )


def build_heart(clause: Clause) -> Command | None:
    """Known heart rates."""
    found = SetProfile(
        max_heart_rate=clause.take("max_hr"),
        threshold_heart_rate=clause.take("threshold_hr"),
        resting_heart_rate=clause.take("resting_hr"),
    )
    if clause.has("distance", "clock", "duration", "day", "reps"):
        return None
    return found if found != SetProfile() else None


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
    clause.use("unit", "day")
    return SetProfile(age=round(age.value))


def build_long_day(clause: Clause) -> Command | None:
    """The preferred day of the long run."""
    item = clause.slot("days") or clause.slot("on")
    if item is None or (
        WorkoutKind.LONG not in [i.value for i in clause.items if i.kind == "kind"]
        and not clause.says_any("long")
    ):
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


def build_hours_rule(clause: Clause, kind: str) -> Command | None:
    """Not before, not after a time of day."""
    item = clause.slot("at")
    at = time_of(item.value) if item else None
    clause.use("part", "days")
    if at is None:
        return None
    return SetRule(kind=RuleKind(kind), at=at, words=clause.words)


def time_of(value: object, part: str = "") -> time | None:
    """A time of day from whatever stands for one; "evening" lifts a bare 7 to 19:00."""
    if isinstance(value, time):
        return value
    if isinstance(value, Clock):
        found = value.as_time
    elif isinstance(value, int | float) and 100 <= value < 2360 and value % 100 < 60:
        found = time(int(value) // 100, int(value) % 100)
    elif isinstance(value, int | float) and 0 <= value < 24:
        part_of_hour = round((float(value) % 1) * 100)
        found = time(int(value), part_of_hour) if part_of_hour < 60 else None
    else:
        return None
    if found is not None and part in ("evening", "night", "afternoon") and found.hour < 12:
        found = found.replace(hour=(found.hour + 12) % 24)
    return found
