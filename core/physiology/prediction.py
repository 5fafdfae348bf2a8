"""What time to expect in a race, as a range, and how it was reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from core.athlete import RaceResult
from core.physiology.performance import HALF_MARATHON, MARATHON, predict
from core.units import METRES_PER_MILE, Distance, Duration, Pace

RIEGEL_EXPONENT = 1.06
"""How time grows with distance (Riegel 1977, 1981)."""
MARATHON_AT_CRITICAL_SPEED = 0.848
"""Share of critical speed at which a marathon is run (Smyth & Muniz-Pumares 2020)."""
FULL_VOLUME = Distance(65_000)
"""Weekly distance from which equivalent marathon times hold (Knopp 2024, Fokkema 2020)."""
LOW_VOLUME = Distance(40_000)
"""Weekly distance below which only the volume-aware model counts (Fokkema 2020)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """An expected time with its range."""

    duration: Duration
    """The likeliest time."""
    low: Duration
    """A very good day."""
    high: Duration
    """A day when little goes right."""
    method: str
    """How it was reached, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalSpeed:
    """The speed that can be held long, from several shorter efforts."""

    pace: Pace
    """The pace of the critical speed."""
    reserve: Distance
    """The distance that can be run above it before it is used up (D')."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Another model's time, shown beside the prediction."""

    duration: Duration
    """The time it gives."""
    method: str
    """Its name, in a sentence."""


def riegel(distance: Distance, duration: Duration, goal: Distance) -> Duration:
    """T2 = T1 (D2/D1)^1.06 (Riegel 1981), sound for 3.5 to 230 minutes."""
    return Duration(round(duration.s * pow(goal / distance, RIEGEL_EXPONENT)))


def own_exponent(first: RaceResult, second: RaceResult) -> float | None:
    """The exponent two results of one runner have in place of 1.06; None for like distances."""
    if not 1.3 <= second.distance / first.distance <= 30:
        return None
    return log(second.duration / first.duration) / log(second.distance / first.distance)


def critical_speed(results: Sequence[RaceResult]) -> CriticalSpeed | None:
    """The slope of distance on time over efforts of 400 to 5000 m; None from fewer than two."""
    efforts = [r for r in results if 400 <= r.distance.m <= 5000 and r.duration]
    if len({effort.distance for effort in efforts}) < 2:
        return None
    mean_s = sum(e.duration.s for e in efforts) / len(efforts)
    mean_m = sum(e.distance.m for e in efforts) / len(efforts)
    spread = sum((e.duration.s - mean_s) ** 2 for e in efforts)
    if not spread:
        return None
    slope = sum((e.duration.s - mean_s) * (e.distance.m - mean_m) for e in efforts) / spread
    reserve = mean_m - slope * mean_s
    if slope <= 0 or reserve < 0:
        return None
    return CriticalSpeed(pace=Pace(1000 / slope), reserve=Distance(round(reserve)))


def other_views(results: Sequence[RaceResult], goal: Distance) -> tuple[View, ...]:
    """What two or more results say by themselves, beside the equivalence; oldest result first."""
    views: list[View] = []
    if len(results) >= 2:
        before, latest = results[-2:]
        exponent = own_exponent(before, latest)
        if exponent is not None and 1.0 < exponent < 1.25:
            seconds = latest.duration.s * pow(goal / latest.distance, exponent)
            method = f"Riegel's line through your last two results (exponent {exponent:.2f})."
            views.append(View(duration=Duration(round(seconds)), method=method))
        elif latest.distance != goal:
            time = riegel(latest.distance, latest.duration, goal)
            views.append(View(duration=time, method="Riegel's line from your latest result."))
    speed = critical_speed(results)
    if speed is not None and 1_500 <= goal.m <= 5_000:
        time = speed.pace.over(goal - speed.reserve)
        views.append(View(duration=time, method="Critical speed from your shorter efforts."))
    elif speed is not None and goal == MARATHON:
        time = Pace(speed.pace.s_per_km / MARATHON_AT_CRITICAL_SPEED).over(goal)
        method = "84.8 % of your critical speed, as marathoners run (Smyth 2020)."
        views.append(View(duration=time, method=method))
    return tuple(views)


def vickers(distance: Distance, duration: Duration, weekly: Distance) -> Duration:
    """The marathon of a result and a weekly volume (Vickers & Vertosick 2016, model 1)."""
    riegel_speed = MARATHON.m / (duration.s * (MARATHON / distance) ** 1.07)
    tens_of_miles = weekly.m / METRES_PER_MILE / 10
    speed = 0.16018617 + 0.83076202 * riegel_speed + 0.06423826 * tens_of_miles
    return Duration(round(MARATHON.m / speed))


def predict_race(vdot: float, distance: Distance, weekly: Distance | None = None) -> Prediction:
    """The expected time; beyond the half marathon weekly volume counts when it is below 65 km."""
    equivalent = predict(vdot, distance)
    stretch = _stretch(distance)
    if stretch == 0:
        return _prediction(equivalent, 0.02, 0.03, "The equivalent of your recent fitness.")
    if weekly is None:
        method = "The equivalent of your fitness; it holds with about 65 km a week or more."
        return _prediction(equivalent, 0.02, 0.03 + 0.05 * stretch, method)
    trust = _trust_in_volume_model(weekly)
    if trust == 0:
        method = "The equivalent of your fitness, which holds at 65 km a week or more."
        return _prediction(equivalent, 0.02, 0.03 + 0.02 * stretch, method)
    slowdown = _slowdown(vdot, weekly) * trust * stretch
    method = (
        f"Your weekly {weekly.say()} is below 65 km, so the equivalent time "
        f"({equivalent.clock()}) is blended with a model that counts volume (Vickers 2016)."
    )
    return _prediction(equivalent * (1 + slowdown), 0.03, 0.03 + 0.03 * stretch, method)


def _stretch(distance: Distance) -> float:
    """How far a distance lies on the way from the half to the whole marathon, 0 to 1."""
    if distance <= HALF_MARATHON:
        return 0.0
    return min(1.0, log(distance / HALF_MARATHON) / log(MARATHON / HALF_MARATHON))


def _trust_in_volume_model(weekly: Distance) -> float:
    """1 up to 40 km a week, falling to 0 at 65 km."""
    share = (FULL_VOLUME.m - weekly.m) / (FULL_VOLUME.m - LOW_VOLUME.m)
    return min(1.0, max(0.0, share))


def _slowdown(vdot: float, weekly: Distance) -> float:
    """By which share the volume-aware marathon is slower than the equivalent; never faster."""
    half = predict(vdot, HALF_MARATHON)
    return max(0.0, vickers(HALF_MARATHON, half, weekly) / predict(vdot, MARATHON) - 1)


def _prediction(middle: Duration, faster: float, slower: float, method: str) -> Prediction:
    return Prediction(
        duration=middle, low=middle * (1 - faster), high=middle * (1 + slower), method=method
    )
