"""The questions of the introduction: which there are, which are open, how each is asked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from types import MappingProxyType

from core.athlete import GoalKind, RoutineKind, Weekday
from core.coach.turn import Turn
from core.coach.wording import say_weekday
from core.commands import (
    Command,
    CommandBase,
    ReportCondition,
    ReportIllness,
    ReportNiggle,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SkipQuestion,
)
from core.replies import Button, Expects
from core.units import Distance, Units

ORDER: tuple[Expects, ...] = (
    Expects.GOAL,
    Expects.RACE_DATE,
    Expects.WEEKLY_VOLUME,
    Expects.RUNS_PER_WEEK,
    Expects.LONGEST_RUN,
    Expects.RESULT,
    Expects.DAYS,
    Expects.MINUTES,
    Expects.LONG_RUN_DAY,
    Expects.INJURIES,
    Expects.AGE,
    Expects.PLACE,
    Expects.UNITS,
    Expects.REMINDER_TIME,
)
"""The order they are asked in; what needs no answer is passed over."""

_FIELDS: Mapping[str, Expects] = MappingProxyType(
    {
        "weekly_volume": Expects.WEEKLY_VOLUME,
        "longest_run": Expects.LONGEST_RUN,
        "runs_per_week": Expects.RUNS_PER_WEEK,
        "result_duration": Expects.RESULT,
        "long_run_day": Expects.LONG_RUN_DAY,
        "has_no_injuries": Expects.INJURIES,
        "age": Expects.AGE,
        "birth_year": Expects.AGE,
        "units": Expects.UNITS,
        "zone": Expects.PLACE,
        "place": Expects.PLACE,
    }
)
"""The question each field of a profile answers."""
_BY_COMMAND: Mapping[type[CommandBase], Expects] = MappingProxyType(
    {
        ReportNiggle: Expects.INJURIES,
        ReportCondition: Expects.INJURIES,
        ReportIllness: Expects.INJURIES,
    }
)
_WITHOUT_SKIP = frozenset(
    {Expects.GOAL, Expects.UNITS, Expects.MINUTES, Expects.INJURIES, Expects.REMINDER_TIME}
)
"""Questions one of whose buttons already says nothing in particular."""

_EITHER_UNITS = frozenset(
    {"UTC", "Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey"}
)
"""Zones that don't tell whether a runner counts kilometres or miles."""
_MILES = (
    "US/", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Phoenix", "America/Detroit", "America/Boise", "America/Anchorage", "America/Juneau",
    "America/Indiana", "America/Kentucky", "America/North_Dakota", "Pacific/Honolulu",
)  # fmt: skip
"""Where zones begin in which a runner counts miles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question with its buttons."""

    text: str
    """What is asked."""
    buttons: tuple[Button, ...] = ()
    """What can be tapped."""


def answered_by(command: Command) -> frozenset[Expects]:
    """The questions a command answers."""
    if isinstance(command, SetProfile):
        told = (topic for f, topic in _FIELDS.items() if getattr(command, f) is not None)
        return frozenset(told)
    if isinstance(command, SetAvailability):
        names_days = command.is_only or (command.minutes is None and bool(command.days))
        asked = {Expects.DAYS} if names_days or command.count else set()
        return frozenset(asked | ({Expects.MINUTES} if command.minutes else set()))
    if isinstance(command, SetRoutine):
        is_of_morning = command.kind in (None, RoutineKind.MORNING)
        return frozenset({Expects.REMINDER_TIME} if is_of_morning else ())
    topic = _BY_COMMAND.get(type(command))
    return frozenset({topic} if topic else ())


def open_questions(turn: Turn) -> tuple[Expects, ...]:
    """What is still to be asked, in order."""
    done = turn.dialogue.introduced
    return tuple(t for t in ORDER if t.value not in done and _is_needed(t, turn))


def why_asked(turn: Turn) -> str:
    """What the open question is for; empty when none is open."""
    open_now = next(iter(open_questions(turn)), None)
    return "" if open_now is None else turn.phrase(f"why.{open_now.name.lower()}")


def _is_needed(topic: Expects, turn: Turn) -> bool:
    athlete, wish = turn.athlete, turn.dialogue.wish
    is_beginner = wish is not None and wish.kind is GoalKind.START_TO_RUN
    runs_nothing = athlete.weekly_volume == Distance(0)
    match topic:
        case Expects.RACE_DATE:
            return wish is not None and wish.kind is GoalKind.RACE and wish.on is None
        case Expects.RUNS_PER_WEEK | Expects.LONGEST_RUN | Expects.RESULT:
            return not is_beginner and not runs_nothing
        case Expects.LONG_RUN_DAY:
            return not (is_beginner or runs_nothing) and len(free_days(turn)) > 1
        case Expects.PLACE:
            return athlete.preferences.zone == "UTC" or topic.value in turn.dialogue.asked
        case Expects.UNITS:
            zone = athlete.preferences.zone
            return zone in _EITHER_UNITS or topic.value in turn.dialogue.asked
        case _:
            return True


def likely_units(zone: str) -> Units | None:
    """The units most runners of a zone count in; None where it could be either."""
    if zone in _EITHER_UNITS:
        return None
    return Units.MI if zone.startswith(_MILES) else Units.KM


def free_days(turn: Turn) -> tuple[Weekday, ...]:
    """The weekdays the athlete can run."""
    weekly = turn.athlete.availability.weekly
    return tuple(day for day in Weekday if weekly[day] != 0)


def ask(topic: Expects, turn: Turn) -> Asked:
    """A question of the introduction, with its buttons."""
    key = topic.name.lower()
    buttons = _BUTTONS[topic](turn) if topic in _BUTTONS else ()
    wish = turn.dialogue.wish
    if topic is Expects.GOAL and wish is not None and wish.distance is None:
        return Asked(text=turn.phrase("ask.distance"), buttons=buttons[:4])
    if topic is Expects.WEEKLY_VOLUME and _starts_to_run(turn):
        return Asked(
            text=turn.phrase("ask.weekly_volume.start", unit=turn.units.value), buttons=buttons
        )
    if topic not in _WITHOUT_SKIP:
        buttons = (*buttons, turn.button("button.skip", SkipQuestion()))
    return Asked(text=turn.phrase(f"ask.{key}", unit=turn.units.value), buttons=buttons)


def _starts_to_run(turn: Turn) -> bool:
    return turn.dialogue.wish is not None and turn.dialogue.wish.kind is GoalKind.START_TO_RUN


def _goals(turn: Turn) -> tuple[Button, ...]:
    races = (("5K", 5000), ("10K", 10_000), ("button.half", 21_098), ("button.marathon", 42_195))
    labels = [name if name.endswith("K") else turn.phrase(name) for name, _ in races]
    return (
        *(
            Button(label=label, command=SetGoal(distance=Distance(metres)))
            for label, (_, metres) in zip(labels, races, strict=True)
        ),
        turn.button("button.keep_fit", SetGoal(kind=GoalKind.BASE)),
        turn.button("button.start_running", SetGoal(kind=GoalKind.START_TO_RUN)),
    )


def _units(turn: Turn) -> tuple[Button, ...]:
    return (
        turn.button("button.km", SetProfile(units=Units.KM)),
        turn.button("button.miles", SetProfile(units=Units.MI)),
    )


def _distances(turn: Turn) -> tuple[Button, ...]:
    """Round weekly distances in the athlete's units."""
    figures = (15, 25, 40) if turn.units is Units.KM else (10, 15, 25)
    amounts = [Distance(round(figure * turn.units.metres)) for figure in figures]
    none = turn.button("button.not_yet", SetProfile(weekly_volume=Distance(0)))
    some = (
        Button(label=turn.amount(amount), command=SetProfile(weekly_volume=amount))
        for amount in amounts
    )
    return (none, *some)


def _counts(_: Turn) -> tuple[Button, ...]:
    return tuple(
        Button(label=f"{count}×", command=SetProfile(runs_per_week=count)) for count in (2, 3, 4, 5)
    )


def _days(turn: Turn) -> tuple[Button, ...]:
    three = (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY)
    four = (Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY, Weekday.SUNDAY)
    choices = (three, four, tuple(Weekday))
    short = turn.phrase("weekdays.short").split()
    labels = [" ".join(short[day] for day in days) for days in choices[:2]]
    labels.append(turn.phrase("button.any_day"))
    return tuple(
        Button(label=label, command=SetAvailability(days=days, is_only=True))
        for label, days in zip(labels, choices, strict=True)
    )


def _minutes(turn: Turn) -> tuple[Button, ...]:
    days = free_days(turn)
    amounts = [
        Button(label=f"{m} min", command=SetAvailability(days=days, minutes=m))
        for m in (45, 60, 90)
    ]
    return (*amounts, turn.button("button.no_limit", SkipQuestion()))


def _long_days(turn: Turn) -> tuple[Button, ...]:
    free = free_days(turn)
    weekend = [day for day in (Weekday.SATURDAY, Weekday.SUNDAY) if day in free]
    return tuple(
        Button(label=say_weekday(day, turn.language), command=SetProfile(long_run_day=day))
        for day in (weekend or free[:3])
    )


def _injuries(turn: Turn) -> tuple[Button, ...]:
    return (turn.button("button.nothing_hurts", SetProfile(has_no_injuries=True)),)


def _reminders(turn: Turn) -> tuple[Button, ...]:
    times = tuple(
        Button(label=turn.time(at), command=SetRoutine(kind=RoutineKind.MORNING, at=at))
        for at in (time(6, 0), time(7, 0), time(8, 0))
    )
    off = SetRoutine(kind=RoutineKind.MORNING, is_on=False)
    return (*times, turn.button("button.no_reminder", off))


_BUTTONS: Mapping[Expects, Callable[[Turn], tuple[Button, ...]]] = MappingProxyType(
    {
        Expects.GOAL: _goals,
        Expects.UNITS: _units,
        Expects.WEEKLY_VOLUME: _distances,
        Expects.RUNS_PER_WEEK: _counts,
        Expects.DAYS: _days,
        Expects.MINUTES: _minutes,
        Expects.LONG_RUN_DAY: _long_days,
        Expects.INJURIES: _injuries,
        Expects.REMINDER_TIME: _reminders,
    }
)
