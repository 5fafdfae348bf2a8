"""Figures with their units: distances, times, paces, heart rates, exertion, repetitions."""

from collections.abc import Callable, Sequence
from datetime import time
from typing import NamedTuple

from core.language.dates import Found
from core.language.patterns import Item
from core.units import METRES_PER_MILE, Distance, Duration, HeartRate, Pace

METRES = {"km": 1000.0, "mi": METRES_PER_MILE, "m": 1.0, "yd": 0.9144}
SECONDS = {"h": 3600.0, "min": 60.0, "s": 1.0}
HIGHEST_M = 6000
"""More than anyone climbs on a day."""


class Repeats(NamedTuple):
    """ "6x800": how many, and how far or how long each."""

    times: int
    distance: Distance | None = None
    duration: Duration | None = None


class Clock(NamedTuple):
    """ "6:30": a time of day, a time taken or a pace, as its neighbours decide."""

    first: int
    second: int
    third: int | None = None

    @property
    def as_time(self) -> time | None:
        """The time of day, if it can be one."""
        is_time = self.third is None and self.first < 24 and self.second < 60
        return time(self.first, self.second) if is_time else None

    @property
    def as_minutes(self) -> Duration:
        """Read as minutes and seconds, or hours, minutes and seconds."""
        if self.third is None:
            return Duration(self.first * 60 + self.second)
        return Duration(self.first * 3600 + self.second * 60 + self.third)

    @property
    def as_hours(self) -> Duration:
        """Read as hours and minutes, unless it has seconds."""
        return (
            self.as_minutes
            if self.third is not None
            else Duration(self.first * 3600 + self.second * 60)
        )


FASTEST_KM_S, SLOWEST_KM_S = 150, 900


def is_plausible(distance: Distance, duration: Duration) -> bool:
    """Whether a person may run that far in that time: 2:30 to 15:00 a kilometre."""
    return FASTEST_KM_S * distance.m <= duration.s * 1000 <= SLOWEST_KM_S * distance.m


def finish_time(clock: Clock, distance: Distance | None) -> Duration:
    """A time as a runner writes it: "1:45" is hours for a half marathon, minutes for 400 m."""
    if clock.third is not None:
        return clock.as_minutes
    if distance:
        if is_plausible(distance, clock.as_minutes):
            return clock.as_minutes
        if clock.second < 60 and is_plausible(distance, clock.as_hours):
            return clock.as_hours
        return clock.as_hours if clock.first < 8 and distance.m > 3000 else clock.as_minutes
    return clock.as_hours if clock.first <= 4 and clock.second < 60 else clock.as_minutes


def bare_finish_time(figure: float, distance: Distance) -> Duration | None:
    """ "sub 4" for a marathon, "3.20", "under 50" for 10 km: hours or minutes, whichever can be."""
    hours, part = int(figure), round((figure - int(figure)) * 100)
    readings = [Duration(hours * 3600 + part * 60), Duration(hours * 60 + part)]
    fits = [d for d in readings if part < 60 and is_plausible(distance, d)]
    return fits[0] if len(fits) == 1 else None


def quantity(number: float, unit: str) -> Found:
    """What a figure with a unit is."""
    if unit in METRES:
        return "distance", Distance(round(number * METRES[unit]))
    if unit in SECONDS:
        return "duration", Duration(round(number * SECONDS[unit]))
    if unit == "bpm":
        return ("hr", HeartRate(round(number))) if 30 <= number <= 240 else None
    if unit == "kmh":
        return ("pace", Pace(3600 / number)) if 3 <= number <= 25 else None
    if unit == "mph":
        return ("pace", Pace.per_mile(3600 / number)) if 2 <= number <= 16 else None
    if unit in ("watt", "spm", "kg", "pct", "steps", "kcal"):
        return "aside", number
    if unit == "deg":
        return "degrees", number
    return ("times", number) if unit == "times" else None


def _number(took: Sequence[Item]) -> float:
    return float(next(t.value for t in took if t.kind in ("number", "score")))


_SLOWEST_HEART = 60
"""Beats a minute below which nobody trains: "1hr 40" is a time."""


def _heart(kind: str) -> Callable[[Sequence[Item]], Found]:
    def build(took: Sequence[Item]) -> Found:
        if took[-1].kind == "hr":
            return kind, took[-1].value
        figure = round(_number(took))
        if (kind == "max_hr" and figure < 140) or (kind == "hr" and figure < _SLOWEST_HEART):
            return None
        return (kind, HeartRate(figure)) if 30 <= figure <= 240 else None

    return build


def _rpe(took: Sequence[Item]) -> Found:
    figure = _number(took)
    return ("rpe", round(figure)) if 1 <= figure <= 10 else None


_HARD_WORK = 8
"""Exertion of what was "really hard"."""


def _rpe_of_hard_work(took: Sequence[Item]) -> Found:  # noqa: ARG001
    return "rpe", _HARD_WORK


def _score(took: Sequence[Item]) -> Found:
    figure = _number(took)
    return ("score", round(figure)) if 0 <= figure <= 10 else None


def _aside(took: Sequence[Item]) -> Found:  # noqa: ARG001
    return "aside", None


def _first_part(took: Sequence[Item]) -> Found:
    """ "The first 5 km" is part of a run; a first marathon is a race."""
    return None if took[-1].kind == "race" else ("aside", None)


_FEVERISH_C, _FEVERISH_F = (37.5, 42.5), (99.5, 108.5)
"""Degrees of a body with a fever."""


def _body_heat(took: Sequence[Item]) -> Found:
    """ "Temp 38.5": a fever, where no weather is so."""
    figure = _degrees(took)
    return ("fever", figure) if is_feverish(figure) else None


def is_feverish(figure: float) -> bool:
    """Whether degrees, in either scale, are those of a fever."""
    (low_c, high_c), (low_f, high_f) = _FEVERISH_C, _FEVERISH_F
    return low_c <= figure <= high_c or low_f <= figure <= high_f


def _body_heat_alone(took: Sequence[Item]) -> Found:
    """ "Worse today, 38.4": a fever told as thermometers do, by tenths."""
    return None if _degrees(took).is_integer() else _body_heat(took)


def _degrees_below(took: Sequence[Item]) -> Found:
    """ "It'll be -5": degrees of the air."""
    return "degrees", -_degrees(took)


def _degrees(took: Sequence[Item]) -> float:
    return float(next(t.value for t in took if t.kind in ("number", "score", "degrees")))


def _year(took: Sequence[Item]) -> Found:
    """ "Since 2011": no figure of a run."""
    return ("aside", None) if 1950 <= _number(took) <= 2100 else None


def _share(took: Sequence[Item]) -> Found:
    """ "12 of the 18": what was done of what was planned."""
    done, planned = (float(t.value) for t in took if t.kind == "number")
    return ("share", done) if done < planned else None


def _more(share: float) -> Callable[[Sequence[Item]], Found]:
    """ "52 and a half minutes", "an hour and a half", "one hour and a quarter"."""

    def build(took: Sequence[Item]) -> Found:
        if took[-1].kind == "number":
            return "number", took[-1].value + share
        whole = _number(took) if len(took) > 1 else 1
        return quantity(whole + share, str(took[-1].value))

    return build


def _lengths(took: Sequence[Item]) -> Found:
    """ "50 lengths of a 25 m pool": how far that is."""
    return quantity(float(took[0].value) * float(took[1].value), str(took[-1].value))


def _part_unit(share: float) -> Callable[[Sequence[Item]], Found]:
    """ "Half an hour"; Dutch "kwartier" names the hour by itself."""
    return lambda took: quantity(share, str(took[-1].value) if took else "h")


def _pace(took: Sequence[Item]) -> Found:
    """ "5:30/km", "pace 5:30", "5.30 per km"; the unit may be missing and is then the athlete's."""
    unit = next((t.value for t in took if t.kind == "unit" and t.value in ("km", "mi")), "")
    if not unit and any(t.kind == "unit" and t.value != "s" for t in took):
        return None
    figure = took[0] if took[0].kind in ("clock", "number") else took[-1]
    if figure.kind == "clock":
        seconds = figure.value[0] * 60 + figure.value[1]
    else:
        minutes = float(figure.value)
        seconds = int(minutes) * 60 + round((minutes - int(minutes)) * 100)
    if not 120 <= seconds <= 1500:
        return None
    if not unit:
        return "bare pace", seconds
    return "pace", Pace.per_mile(seconds) if unit == "mi" else Pace(float(seconds))


def _climb(took: Sequence[Item]) -> Found:
    """Metres up; "a half up the hill" is a race and no climb, nor is "17k up in the mountains"."""
    first = took[0]
    if first.kind == "race":
        return None
    metres = round(first.value.m if first.kind == "distance" else _number(took))
    return ("climb", metres) if metres <= HIGHEST_M else None


def _marker(took: Sequence[Item]) -> Found:
    """ "At km 32": how far one was."""
    unit = next(str(t.value) for t in took if t.kind == "unit")
    return quantity(_number(took), unit) if unit in ("km", "mi") else None


def _at_hour(shift: int) -> Callable[[Sequence[Item]], Found]:
    """A time of day from an hour or a clock: 12 hours later for "pm", 0 for "am"."""

    def build(took: Sequence[Item]) -> Found:
        first = took[0]
        if first.kind == "clock":
            hour, minute = int(first.value[0]), int(first.value[1])
        else:
            hour = int(first.value)
            minute = round((float(first.value) - hour) * 100)
            if hour > 24 and float(first.value).is_integer():
                hour, minute = divmod(hour, 100)
        if shift == 12 and hour < 12:
            hour += 12
        if shift == 0 and hour == 12:
            hour = 0
        if hour == 24:
            hour = 0
        return ("time", time(hour, minute)) if 0 <= hour < 24 and 0 <= minute < 60 else None

    return build


def _beside_hour(minutes: int) -> Callable[[Sequence[Item]], Found]:
    """ "half past six", "quarter to seven", German "halb sieben"."""

    def build(took: Sequence[Item]) -> Found:
        of_day = round(_number(took)) * 60 + minutes
        return ("time", time(of_day // 60, of_day % 60)) if 0 <= of_day < 1440 else None

    return build


_MINUTES_TO = (5, 10, 20, 25)
"""Minutes before the hour that are spoken of; "6 to 8" is a range."""


def _minutes_beside(sign: int) -> Callable[[Sequence[Item]], Found]:
    """ "ten past six", "twenty to seven"."""

    def build(took: Sequence[Item]) -> Found:
        minutes, hour = round(took[0].value), round(took[1].value)
        if sign < 0 and (minutes not in _MINUTES_TO or not 1 <= hour <= 12):
            return None
        of_day = hour * 60 + sign * minutes
        return ("time", time(of_day // 60, of_day % 60)) if 0 <= of_day < 1440 else None

    return build


def _hour_less_minutes(took: Sequence[Item]) -> Found:
    """Spanish "las siete menos diez", French "sept heures moins dix"."""
    hour, minutes = (item.value for item in took if item.kind == "number")
    return _minutes_beside(-1)([took[0]._replace(value=minutes), took[0]._replace(value=hour)])


def _minutes_beside_half(sign: int) -> Callable[[Sequence[Item]], Found]:
    """German "fünf vor halb sieben": so far from half an hour before seven."""

    def build(took: Sequence[Item]) -> Found:
        minutes, hour = round(took[0].value), round(took[1].value)
        is_told = minutes in _MINUTES_TO and 1 <= hour <= 12
        return _beside_hour(sign * minutes - 30)(took[1:]) if is_told else None

    return build


def _hour_and_minutes(took: Sequence[Item]) -> Found:
    """ "7 Uhr 30", "à 7h30", "alle 7.30": an hour of the day that is no length of a run."""
    hour, part = divmod(_number(took), 1)
    hour, minute = int(hour), round(took[1].value if len(took) > 1 else part * 100)
    return ("time", time(hour, minute)) if 4 <= hour < 24 and 0 <= minute < 60 else None


RULES: dict[str, Callable[[Sequence[Item]], Found]] = {
    "hour and minutes": _hour_and_minutes,
    "heart rate": _heart("hr"),
    "max heart rate": _heart("max_hr"),
    "threshold heart rate": _heart("threshold_hr"),
    "resting heart rate": _heart("resting_hr"),
    "rpe": _rpe,
    "rpe of hard work": _rpe_of_hard_work,
    "score": _score,
    "body heat": _body_heat,
    "body heat alone": _body_heat_alone,
    "degrees below": _degrees_below,
    "aside": _aside,
    "first part": _first_part,
    "climb": _climb,
    "climb feet": lambda took: ("climb", round(_number(took) * 0.3048)),
    "and a half": _more(0.5),
    "and a quarter": _more(0.25),
    "pool lengths": _lengths,
    "number and a half": lambda took: ("number", _number(took) + 0.5),
    "year": _year,
    "share": _share,
    "marker": _marker,
    "part of": lambda took: quantity(float(took[0].value), str(took[-1].value)),
    "more unit": lambda took: quantity(float(took[0].value), str(took[-1].value)),
    "half unit": _part_unit(0.5),
    "quarter unit": _part_unit(0.25),
    "three quarters unit": _part_unit(0.75),
    "hour and more": lambda took: ("duration", Duration(3600 + round(60 * _number(took)))),
    "one hour": lambda took: ("duration", Duration(3600)),  # noqa: ARG005
    "pace": _pace,
    "time am": _at_hour(0),
    "time pm": _at_hour(12),
    "time": _at_hour(-1),
    "half past": _beside_hour(30),
    "half to": _beside_hour(-30),
    "quarter past": _beside_hour(15),
    "quarter to": _beside_hour(-15),
    "minutes past": _minutes_beside(1),
    "minutes to": _minutes_beside(-1),
    "hour less minutes": _hour_less_minutes,
    "minutes to half": _minutes_beside_half(-1),
    "minutes past half": _minutes_beside_half(1),
    "quarter of": _beside_hour(-45),
}
"""What each figure rule of a lexicon makes of the things its pattern took."""
