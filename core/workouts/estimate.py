"""From a runner's fitness to steps whose distance and duration are both filled in.

A step is prescribed by distance or by time; the other figure is estimated from the middle of its
band of pace. All figures are whole metres and seconds, so that steps add up to the session exactly.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType

from core.athlete import Level
from core.physiology.performance import (
    HALF_MARATHON,
    HIGHEST_VDOT,
    LOWEST_VDOT,
    race_pace,
    training_paces,
    vdot_of_easy,
)
from core.physiology.prediction import predict_race
from core.physiology.zones import EXERTION, Band, HeartRateZones
from core.units import Distance, Duration, Pace, PaceRange, Units
from core.workouts.steps import Intensity, Target, WorkoutStep, Zone

WALKING = Pace(600.0)
"""A brisk walk, for estimates: 6 km/h."""
EASY_BY_LEVEL: Mapping[Level, Pace] = MappingProxyType(
    {
        Level.BEGINNER: Pace(420.0),
        Level.INTERMEDIATE: Pace(375.0),
        Level.ADVANCED: Pace(330.0),
    }
)
"""Easy pace supposed for estimates only, while fitness is unknown: 7:00, 6:15 and 5:30 a km."""
BOLDEST_TARGET = 0.97
"""A wished race time faster than this share of the predicted one is not trained at."""
_RUNNING_ZONES = (Zone.EASY, Zone.MARATHON, Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """All that decides what a zone means for one runner."""

    vdot: float | None = None
    """Fitness; None while unknown, then effort leads and no pace is shown."""
    level: Level = Level.BEGINNER
    """Experience, for estimates while fitness is unknown."""
    easy_pace: Pace | None = None
    """Easy pace seen in the log, for estimates while fitness is unknown."""
    heart_rates: HeartRateZones | None = None
    """Bands of heart rate, when its anchors are known."""
    race: Distance | None = None
    """Distance of the race trained for; gives the race zone its pace."""
    race_target: Duration | None = None
    """Wished finish time of that race."""
    race_volume: Distance | None = None
    """Largest week before that race, which beyond the half marathon counts for its pace."""
    slowdown: float = 0.0
    """Share by which heat slows every pace: 0.05 is 5 %."""
    units: Units = Units.KM
    """The athlete's units: what is made smaller is so in halves of them."""
    _targets: dict[Zone, Target] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )
    _estimates: dict[Zone, Pace] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )

    @property
    def working_vdot(self) -> float:
        """The fitness to estimate with: the known one, else that of the supposed easy pace."""
        if self.vdot is not None:
            return self.vdot
        vdot = vdot_of_easy(self.easy_pace or EASY_BY_LEVEL[self.level])
        return min(HIGHEST_VDOT, max(LOWEST_VDOT, vdot))

    def target(self, zone: Zone) -> Target:
        """What a zone means: effort always, heart rate and pace as far as they are known."""
        if zone not in self._targets:
            self._targets[zone] = _target(self, zone)
        return self._targets[zone]

    def estimate(self, zone: Zone) -> Pace:
        """The pace to estimate with: the middle of the zone."""
        if zone not in self._estimates:
            self._estimates[zone] = _band(self, zone).middle
        return self._estimates[zone]

    def by_time(
        self, intensity: Intensity, duration: Duration, zone: Zone, note: str = ""
    ) -> WorkoutStep:
        """A step that ends after a time; how far it goes is estimated."""
        return WorkoutStep(
            intensity=intensity,
            distance=self.estimate(zone).within(duration),
            duration=duration,
            by_distance=False,
            target=self.target(zone),
            note=note,
        )

    def by_distance(
        self, intensity: Intensity, distance: Distance, zone: Zone, note: str = ""
    ) -> WorkoutStep:
        """A step that ends after a distance; how long it takes is estimated."""
        return WorkoutStep(
            intensity=intensity,
            distance=distance,
            duration=self.estimate(zone).over(distance),
            by_distance=True,
            target=self.target(zone),
            note=note,
        )

    def by_effort(
        self, intensity: Intensity, duration: Duration, zone: Zone, note: str = ""
    ) -> WorkoutStep:
        """A timed step without pace or heart rate; R effort is a climb, about as fast as easy.

        While fitness is unknown every step goes by effort, and this is no other than `by_time`.
        """
        if self.vdot is None:
            return self.by_time(intensity, duration, zone, note)
        run_at = Zone.EASY if zone is Zone.REPETITION else zone
        return WorkoutStep(
            intensity=intensity,
            distance=self.estimate(run_at).within(duration),
            duration=duration,
            by_distance=False,
            target=replace(self.target(zone), pace=None, heart_rate=None),
            note=note,
        )

    def at_pace(
        self, intensity: Intensity, amount: Distance | Duration, pace: Pace, note: str = ""
    ) -> WorkoutStep:
        """A step at a pace of its own, in the zone that is nearest to it."""
        by_distance = isinstance(amount, Distance)
        return WorkoutStep(
            intensity=intensity,
            distance=amount if isinstance(amount, Distance) else pace.within(amount),
            duration=pace.over(amount) if isinstance(amount, Distance) else amount,
            by_distance=by_distance,
            target=replace(self.target(self.nearest_zone(pace)), pace=PaceRange(pace, pace)),
            note=note,
        )

    def nearest_zone(self, pace: Pace) -> Zone:
        """The zone whose middle is nearest to a pace."""
        return min(
            _RUNNING_ZONES, key=lambda zone: abs(self.estimate(zone).s_per_km - pace.s_per_km)
        )

    def easy_within(self, minutes: float) -> Distance:
        """How far easy running goes in so many minutes."""
        return self.estimate(Zone.EASY).within(Duration.from_minutes(minutes))

    def for_race(self, race: Distance, target: Duration | None = None) -> "Pacing":
        """The same runner training for a race."""
        return replace(self, race=race, race_target=target)


@lru_cache(maxsize=4096)
def _target(pacing: Pacing, zone: Zone) -> Target:
    known = pacing.vdot is not None and zone is not Zone.WALK
    band = Band(zone.value)
    return Target(
        zone=zone,
        pace=_band(pacing, zone) if known else None,
        heart_rate=pacing.heart_rates.of(band) if pacing.heart_rates else None,
        rpe=EXERTION[band],
    )


@lru_cache(maxsize=4096)
def _band(pacing: Pacing, zone: Zone) -> PaceRange:
    """The band of pace of a zone, heat allowed for."""
    band = _cool_band(pacing, zone)
    if not pacing.slowdown or zone is Zone.WALK:
        return band
    factor = 1 + pacing.slowdown
    return PaceRange(Pace(band.fastest.s_per_km * factor), Pace(band.slowest.s_per_km * factor))


def _cool_band(pacing: Pacing, zone: Zone) -> PaceRange:
    paces = training_paces(pacing.working_vdot)
    match zone:
        case Zone.WALK:
            return PaceRange(WALKING, WALKING)
        case Zone.EASY:
            return paces.easy
        case Zone.MARATHON:
            return paces.marathon
        case Zone.THRESHOLD:
            return paces.threshold
        case Zone.INTERVAL:
            return paces.interval
        case Zone.REPETITION:
            return paces.repetition
        case Zone.RACE:
            return _race_band(pacing)


def _race_band(pacing: Pacing) -> PaceRange:
    """Within 1 % of the wished pace when it is in reach, else of the predicted one."""
    if pacing.race is None:
        return training_paces(pacing.working_vdot).threshold
    predicted = race_pace(pacing.working_vdot, pacing.race).s_per_km
    if pacing.race_volume is not None and pacing.race > HALF_MARATHON:
        found = predict_race(pacing.working_vdot, pacing.race, pacing.race_volume)
        predicted = Pace.of(pacing.race, found.duration).s_per_km
    middle = predicted
    if pacing.race_target is not None:
        wished = Pace.of(pacing.race, pacing.race_target).s_per_km
        middle = wished if wished >= predicted * BOLDEST_TARGET else predicted
    return PaceRange(Pace(middle * 0.99), Pace(middle * 1.01))
