"""Bare answers to the coach's open question: "about 25", "tue thu and weekends", "the second"."""

from collections.abc import Callable
from dataclasses import replace

from core import commands as c
from core.activities.activity import Feeling
from core.athlete import BodySite, GoalKind, RoutineKind, Weekday
from core.language.clauses import Clause
from core.language.dates import DaySet
from core.language.hearing import Hearing
from core.language.normalize import fold
from core.language.patterns import Item, parse_words
from core.language.quantities import Clock, finish_time, is_plausible
from core.language.said_life import build_illness, build_niggle, is_vague, official, time_of
from core.language.said_logs import SCORES
from core.language.vocabulary import Vocabulary
from core.replies import Button, Expects
from core.units import Distance, Duration, Units

Commands = tuple[c.Command, ...] | None
FEW_WORDS = 6
"""A name or a place has no more."""


class Question:
    """The open question and the message that may answer it."""

    def __init__(self, items: list[Item], hearing: Hearing, vocabulary: Vocabulary, text: str) -> None:
        self.hearing = hearing
        self.vocabulary = vocabulary
        self.text = text
        self.clause = Clause(items, hearing, None, text, vocabulary)
        self.words = tuple(
            word for i in items if i.kind not in (".", ",", "sign") for word in i.words
        )
        self.meanings = self._meanings()

    def _meanings(self) -> tuple[str, ...]:
        """What the whole message says as a bare answer; courtesy around it is left out."""
        answers = self.vocabulary.answers
        if self.words in answers:
            return answers[self.words]
        polite = self.vocabulary.polite
        start, end = 0, len(self.words)
        while start < end and self.words[start] in polite:
            start += 1
        while end > start and self.words[end - 1] in polite:
            end -= 1
        return answers.get(self.words[start:end], ())

    def means(self, *meanings: str) -> bool:
        """Whether the message says one of these."""
        return any(meaning in self.meanings for meaning in meanings)

    def is_explained(self, most: int = 0) -> bool:
        """Whether nothing is left unexplained."""
        return len(self.clause.unexplained()) <= most


def answer(
    items: list[Item], hearing: Hearing, vocabulary: Vocabulary, text: str
) -> tuple[c.Command, ...] | None:
    """The commands a bare answer stands for; None when it is none."""
    if hearing.expects is None:
        return None
    question = Question(items, hearing, vocabulary, text)
    if hearing.options and (chosen := _choice(question)) is not None:
        return (chosen,)
    found = _ANSWERS[hearing.expects](question)
    if found is not None:
        return found
    if question.means("back") and hearing.expects not in (Expects.YES_NO, Expects.CHOICE):
        return (c.GoBack(),)
    if question.means("skip") and hearing.expects in _INTRODUCTION:
        return (c.SkipQuestion(),)
    return None


def _choice(question: Question) -> c.Command | None:
    """The button meant: by its place, its label or "the other one"."""
    options: tuple[Button, ...] = question.hearing.options
    for place, meaning in enumerate(("first", "second", "third")):
        if question.means(meaning) and place < len(options) and not _is_figure_wanted(question):
            return options[place].command
    if question.means("last"):
        return options[-1].command
    if question.means("the other") and len(options) == 2:
        return options[1].command
    said = set(question.words) - question.vocabulary.filler
    full = " ".join(question.words)
    labels = [(b, " ".join(parse_words(fold(b.label)))) for b in options]
    for button, label in labels:
        if label == full:
            return button.command
    fits = [b for b, label in labels if said and said <= set(label.split())]
    return fits[0].command if len(fits) == 1 else None


def _is_figure_wanted(question: Question) -> bool:
    return question.hearing.expects not in (Expects.CHOICE, Expects.YES_NO, Expects.GOAL, Expects.LEVEL, Expects.UNITS, Expects.DAY) and bool(question.words) and question.words[0].isdigit()


def _distance(question: Question) -> Distance | None:
    """A distance; a bare figure is in the athlete's units."""
    clause = question.clause
    found = clause.take_distance()
    if found is not None:
        return found
    numbers = clause.take_all("number", "m?")
    if not numbers or len(numbers) > 2 or clause.has("duration", "clock"):
        return None
    figure = sum(numbers) / len(numbers)
    clause.use("sign")
    return Distance.from_miles(figure) if question.hearing.units is Units.MI else Distance.from_km(figure)


def _weekly_volume(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SetProfile(weekly_volume=Distance(0)),)
    clause = question.clause
    runs = clause.take("times")
    if clause.has("kind") or _says_longest(question):
        return None
    found = _distance(question)
    clause.use("unit", "week", "kind", "~future")
    if found is None or found.m > 300_000 or not question.is_explained():
        return None
    return (c.SetProfile(weekly_volume=found, runs_per_week=round(runs) if runs else None),)


def _says_longest(question: Question) -> bool:
    return question.clause.says_any("longest")


def _longest_run(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SetProfile(longest_run=Distance(0)),)
    clause = question.clause
    if clause.has("week"):
        return None
    found = _distance(question)
    clause.use("kind", "day", "range", "unit", "session")
    if found is None or found.m > 160_000 or not question.is_explained():
        return None
    return (c.SetProfile(longest_run=found),)


def _runs_per_week(question: Question) -> Commands:
    if question.means("none"):
        return (c.SetProfile(runs_per_week=0),)
    clause = question.clause
    days = clause.take("days")
    if isinstance(days, DaySet):
        return (c.SetProfile(runs_per_week=len(days.weekdays)),) if question.is_explained() else None
    numbers = clause.take_all("number", "times")
    clause.use("unit", "week", "sign", "times")
    if not 1 <= len(numbers) <= 2 or not 0 <= numbers[-1] <= 14 or not question.is_explained():
        return None
    return (c.SetProfile(runs_per_week=round(numbers[0])),)


def _result(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SkipQuestion(),)
    clause = question.clause
    distance = clause.take_distance()
    if distance is None:
        return None
    distance = official(distance)
    duration = _time_taken(clause, distance)
    days = clause.dates_of(clause.take_item("day", "range"), is_past=True)
    clause.use("~race", "race", "distance", "kind", "sport", "aside", "feeling")
    if duration is None or not is_plausible(distance, duration) or not question.is_explained(1):
        return None
    return (
        c.SetProfile(result_distance=distance, result_duration=duration, result_on=days[0] if days else None),
    )


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


def _days(question: Question) -> Commands:
    if question.means("any day"):
        return (c.SetAvailability(days=tuple(Weekday), is_only=True),)
    clause = question.clause
    if clause.has("kind", "distance", "range", "week") and not clause.has("days"):
        if not any(i.kind == "range" for i in clause.items) or clause.has("kind", "distance"):
            return None
    weekdays: list[Weekday] = []
    is_except = clause.has("~not") or clause.says_any("except")
    for item in clause.items:
        if item.kind == "days":
            weekdays += item.value.weekdays
        elif item.kind == "day" and item.value.form == "weekday":
            weekdays.append(Weekday(item.value.weekday))
        elif item.kind == "range":
            weekdays += _weekdays_in(item, question)
    clause.use("days", "day", "range", "~not")
    count = clause.take("number", "times") if not weekdays else None
    minutes = clause.take("duration")
    clause.use("unit", "week", "times")
    if not question.is_explained() or (not weekdays and count is None):
        return None
    if is_except:
        weekdays = [d for d in Weekday if d not in weekdays]
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


def _weekdays_in(item: Item, question: Question) -> list[Weekday]:
    """ "mon-fri": the weekdays from one to the other."""
    days = question.clause.dates_of(item)
    if days is None:
        return []
    first, last = days[0].weekday(), days[1].weekday()
    return [Weekday((first + n) % 7) for n in range((last - first) % 7 + 1)]


def _minutes(question: Question) -> Commands:
    if question.means("no limit", "any day"):
        return (c.SetAvailability(days=tuple(Weekday)),)
    clause = question.clause
    found: list[c.Command] = []
    pairs = _minutes_by_day(question)
    if pairs:
        found = [c.SetAvailability(days=days, minutes=minutes) for days, minutes in pairs]
        return tuple(found) if question.is_explained() else None
    value = clause.take("duration", "clock", "number", "m?")
    if value is None:
        return None
    minutes = _as_minutes(value)
    clause.use("unit", "days", "sign", "number", "~partly")
    if minutes is None or not 5 <= minutes <= 600 or not question.is_explained():
        return None
    return (c.SetAvailability(days=tuple(Weekday), minutes=minutes),)


def _as_minutes(value: object) -> int | None:
    if isinstance(value, Duration):
        return round(value.minutes)
    if isinstance(value, Clock):
        return round(value.as_hours.minutes)
    if isinstance(value, int | float):
        return round(value * 60) if value <= 4 else round(value)
    return None


def _minutes_by_day(question: Question) -> list[tuple[tuple[Weekday, ...], int]]:
    """ "45 on weekdays, 2 h on Sunday": each figure with the days beside it."""
    clause = question.clause
    figures: list[tuple[int, int]] = []
    sets: list[tuple[int, tuple[Weekday, ...]]] = []
    for at, item in enumerate(clause.items):
        if item.kind in ("duration", "clock", "number", "m?"):
            minutes = _as_minutes(item.value)
            if minutes is not None:
                figures.append((at, minutes))
        elif item.kind == "days":
            sets.append((at, tuple(sorted(item.value.weekdays))))
        elif item.kind == "day" and item.value.form == "weekday":
            sets.append((at, (Weekday(item.value.weekday),)))
        elif item.kind == "range":
            sets.append((at, tuple(sorted(_weekdays_in(item, question)))))
    if not sets or len(figures) != len(sets):
        return []
    clause.use("duration", "clock", "number", "m?", "days", "day", "range", "unit", "kind")
    return [(days, minutes) for (_, minutes), (_, days) in zip(figures, sets, strict=True)]


def _long_run_day(question: Question) -> Commands:
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


def _injuries(question: Question) -> Commands:
    if question.means("none", "no"):
        return (c.SetProfile(has_no_injuries=True),)
    if not question.clause.has("site"):
        return None
    found = build_niggle(question.clause)
    return (found,) if found is not None and question.is_explained(3) else None


def _age(question: Question) -> Commands:
    clause = question.clause
    numbers = clause.take_all("number")
    if len(numbers) == 1:
        figure = round(numbers[0])
        clause.use("unit", "day")
        if 1900 <= figure <= question.hearing.today.year - 5 and question.is_explained(1):
            return (c.SetProfile(birth_year=figure),)
        if 8 <= figure <= 100 and question.is_explained():
            return (c.SetProfile(age=figure),)
        return None
    when = clause.take("day")
    if when is not None and when.form == "date" and when.year and question.is_explained(1):
        return (c.SetProfile(birth_year=when.year),)
    return None


def _units(question: Question) -> Commands:
    units = {"km": Units.KM, "mi": Units.MI, "m": Units.KM}
    vocabulary = question.vocabulary
    found = {units[u] for w in question.words if (u := vocabulary.units.get((w,))) in units}
    if vocabulary.sets_say("metric", question.words):
        found.add(Units.KM)
    if vocabulary.sets_say("imperial", question.words):
        found.add(Units.MI)
    return (c.SetProfile(units=found.pop()),) if len(found) == 1 else None


def _place(question: Question) -> Commands:
    place = _bare_words(question)
    return (c.SetProfile(place=place),) if place else None


def _name(question: Question) -> Commands:
    name = _bare_words(question)
    return (c.SetProfile(first_name=name),) if name and len(name.split()) <= 3 else None


def _bare_words(question: Question) -> str:
    """The words of a message that is nothing but a name."""
    clause = question.clause
    if not 1 <= len(clause.items) <= FEW_WORDS + 4 or question.means("skip", "back"):
        return ""
    if clause.has("distance", "duration", "week", "range", "days", "reps"):
        return ""
    plain = [i for i in clause.items if not i.is_filler and i.kind not in (",", ".", "sign")]
    names = [i for i in plain if not i.kind and i.words[0] not in question.vocabulary.cues]
    if not names or len(names) > FEW_WORDS or len(names) < len(plain):
        return ""
    return question.text[names[0].start : names[-1].end].strip(" .!?,")


def _reminder_time(question: Question) -> Commands:
    if question.means("no reminders", "no"):
        return (c.SetRoutine(kind=RoutineKind.MORNING, is_on=False),)
    clause = question.clause
    part = clause.take("part") or ""
    item = clause.take_item("time", "clock", "number")
    at = time_of(item.value, part) if item else None
    days = clause.take("days")
    clause.use("routine", "day")
    if at is None or not question.is_explained(1):
        return None
    weekdays = days.weekdays if isinstance(days, DaySet) else None
    return (c.SetRoutine(kind=RoutineKind.MORNING, at=at, days=weekdays),)


def _level(question: Question) -> Commands:
    words = [w for w in question.words if w not in question.vocabulary.filler]
    level = question.vocabulary.levels.get(question.words) or question.vocabulary.levels.get(tuple(words))
    if level is None:
        found = {question.vocabulary.levels[(w,)] for w in words if (w,) in question.vocabulary.levels}
        level = found.pop() if len(found) == 1 else None
    return (c.SetProfile(level=level),) if level else None


def _goal(question: Question) -> Commands:
    if question.means("none"):
        return (c.SetGoal(kind=GoalKind.BASE),)
    clause = question.clause
    distance = clause.take_distance()
    if distance is None:
        return None
    distance = official(distance)
    days = clause.dates_of(clause.take_item("day", "range", "week"))
    target = None
    if clause.has("duration", "clock", "number"):
        target = _time_taken(clause, distance)
        if target is None or not is_plausible(distance, target):
            return None
    clause.use("~race", "race", "distance", "~future", "kind")
    if not question.is_explained():
        return None
    return (c.SetGoal(distance=distance, on=days[0] if days and not is_vague(days) else None, target=target),)


def _race_date(question: Question) -> Commands:
    clause = question.clause
    item = clause.take_item("day", "range", "week")
    if item is None and (number := clause.take_item("iso")) is not None:
        item = number
    days = clause.dates_of(item)
    clause.use("~race", "race", "distance", "kind")
    if days is None or not question.is_explained(1) or days[0] < question.hearing.today:
        return None
    return (c.SetGoal(on=days[0]),)


def _yes_no(question: Question) -> Commands:
    if question.means("yes", "done"):
        return (c.Confirm(),)
    return (c.Decline(),) if question.means("no", "neither") else None


def _choose(question: Question) -> Commands:
    if question.means("neither"):
        return (c.Decline(),)
    if question.means("the other"):
        return (c.Decline(wants_another=True),)
    return (c.Confirm(),) if question.means("yes") else None


def _session_done(question: Question) -> Commands:
    if question.means("done", "yes"):
        return (c.CompleteSession(),)
    if question.means("partly done"):
        return (c.CompleteSession(is_partly=True),)
    return (c.SkipSession(),) if question.means("not done", "no") else None


def _scale(question: Question, low: int, high: int) -> int | None:
    """A bare figure within bounds."""
    clause = question.clause
    value = clause.take("score", "rpe", "number")
    clause.use("unit", "sign")
    if value is None or not float(value).is_integer() or not low <= value <= high:
        return None
    return int(value) if question.is_explained() else None


def _rpe(question: Question) -> Commands:
    figure = _scale(question, 1, 10)
    if figure is not None:
        return (c.AmendActivity(rpe=figure),)
    feelings = question.clause.take_all("feeling")
    return (c.AmendActivity(feeling=feelings[0]),) if feelings and question.is_explained() else None


def _severity(question: Question) -> Commands:
    if question.means("none", "no"):
        figure: int | None = 0
    else:
        figure = _scale(question, 0, 10)
    hearing = question.hearing
    if figure is None:
        return None
    if isinstance(hearing.pending, c.ReportNiggle):
        return (replace(hearing.pending, severity=figure),)
    if hearing.about_site is None:
        return None
    site: BodySite = hearing.about_site
    return (c.ReportNiggle(site=site, side=hearing.about_side, severity=figure),)


def _fever(question: Question) -> Commands:
    if question.means("yes"):
        return (c.ReportIllness(has_fever=True),)
    if question.means("no", "none"):
        return (c.ReportIllness(has_fever=False),)
    found = build_illness(question.clause) if question.clause.says_any("ill") else None
    if isinstance(found, c.ReportIllness) and found.has_fever is not None and question.is_explained():
        return (found,)
    return None


def _of_five(question: Question) -> int | None:
    figure = _scale(question, 1, 5)
    if figure is not None:
        return figure
    for meaning, score in (("great", 5), ("good", 4), ("okay", 3), ("poor", 2), ("awful", 1)):
        if question.means(meaning):
            return score
    feelings: list[Feeling] = question.clause.take_all("feeling")
    return SCORES[feelings[0]] if feelings and question.is_explained() else None


def _sleep(question: Question) -> Commands:
    hours = question.clause.take("duration")
    if isinstance(hours, Duration) and 0 < hours.s <= 16 * 3600 and question.is_explained():
        return (c.CheckInAnswered(sleep_hours=round(hours.hours, 2)),)
    figure = _of_five(question)
    return (c.CheckInAnswered(sleep=figure),) if figure else None


def _energy(question: Question) -> Commands:
    figure = _of_five(question)
    return (c.CheckInAnswered(energy=figure),) if figure else None


def _soreness(question: Question) -> Commands:
    figure = _of_five(question)
    return (c.CheckInAnswered(soreness=figure),) if figure else None


def _day(question: Question) -> Commands:
    """A day completes the command that waits for one."""
    clause = question.clause
    item = clause.take_item("day")
    clause.use("part", "kind")
    day = clause.date_of(item.value) if item else None
    pending = question.hearing.pending
    if day is None or not question.is_explained():
        return None
    match pending:
        case c.MoveSession():
            return (replace(pending, to_day=day),)
        case c.SkipSession() | c.ReplaceSession() | c.ScaleSession() | c.CompleteSession():
            return (replace(pending, session_on=day),)
        case c.AddSession() | c.AddRace() | c.SetGoal() | c.LogActivity() | c.ShowDay():
            return (replace(pending, on=day),)
        case _:
            return None


def _far_or_long(question: Question) -> Commands:
    """A distance or a time completes the command that waits for one."""
    clause, pending = question.clause, question.hearing.pending
    duration = clause.take("duration")
    if duration is None and (clock := clause.take("clock")) is not None:
        duration = finish_time(clock, None)
    distance = _distance(question) if clause.has("distance", "race", "number") else None
    if (distance is None and duration is None) or not question.is_explained(1):
        return None
    match pending:
        case c.LogActivity() | c.AddSession() | c.CompleteSession():
            return (replace(pending, distance=distance, duration=duration),)
        case c.ScaleSession():
            return (replace(pending, to_distance=distance, to_duration=duration, is_shorter=None),)
        case _:
            return (c.AmendActivity(distance=distance, duration=duration),)


_INTRODUCTION = frozenset(
    {
        Expects.NAME, Expects.GOAL, Expects.RACE_DATE, Expects.WEEKLY_VOLUME, Expects.LONGEST_RUN,
        Expects.RUNS_PER_WEEK, Expects.RESULT, Expects.DAYS, Expects.MINUTES, Expects.LONG_RUN_DAY,
        Expects.INJURIES, Expects.AGE, Expects.UNITS, Expects.PLACE, Expects.REMINDER_TIME,
        Expects.LEVEL,
    }
)  # fmt: skip
_ANSWERS: dict[Expects, Callable[[Question], Commands]] = {
    Expects.NAME: _name,
    Expects.GOAL: _goal,
    Expects.RACE_DATE: _race_date,
    Expects.WEEKLY_VOLUME: _weekly_volume,
    Expects.LONGEST_RUN: _longest_run,
    Expects.RUNS_PER_WEEK: _runs_per_week,
    Expects.RESULT: _result,
    Expects.DAYS: _days,
    Expects.MINUTES: _minutes,
    Expects.LONG_RUN_DAY: _long_run_day,
    Expects.INJURIES: _injuries,
    Expects.AGE: _age,
    Expects.UNITS: _units,
    Expects.PLACE: _place,
    Expects.REMINDER_TIME: _reminder_time,
    Expects.LEVEL: _level,
    Expects.YES_NO: _yes_no,
    Expects.CHOICE: _choose,
    Expects.SESSION_DONE: _session_done,
    Expects.RPE: _rpe,
    Expects.SEVERITY: _severity,
    Expects.FEVER: _fever,
    Expects.SLEEP: _sleep,
    Expects.ENERGY: _energy,
    Expects.SORENESS: _soreness,
    Expects.DAY: _day,
    Expects.DISTANCE_OR_TIME: _far_or_long,
}
