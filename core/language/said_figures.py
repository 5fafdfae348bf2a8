"""The figures of a run as they were told: distance, time, laps, and what a bare figure may be."""

from collections.abc import Sequence
from itertools import pairwise

from core.activities.activity import Lap
from core.athlete import Sport
from core.language.clauses import Clause
from core.language.patterns import Item
from core.language.quantities import Clock, Repeats, finish_time, is_plausible
from core.units import Distance, Duration, Pace, Units
from core.workouts.steps import WorkoutKind

_COUNTED = {WorkoutKind.STRIDES, WorkoutKind.HILLS, WorkoutKind.REPETITIONS, WorkoutKind.INTERVALS}


_PACED = {Sport.RUN, Sport.WALK, Sport.HIKE}


def laps_told(clause: Clause) -> tuple[tuple[Lap, ...], Repeats | None]:
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
    if len(times) == reps.times:
        return tuple(Lap(distance=reps.distance, duration=t) for t in times), reps
    one = times[0] if len(times) == 1 else None
    return tuple(Lap(distance=reps.distance, duration=one) for _ in range(reps.times)), reps


def is_on_top(clause: Clause) -> bool:
    """ "A couple more km on Sunday", "2 k more": an amount on top of what is planned."""
    words = clause.vocabulary.set_words
    more, compared = words.get("on top", frozenset()), words.get("more than", frozenset())
    return any(
        item.kind in ("distance", "duration")
        and not more.isdisjoint((*item.words, *_words_at(clause.items, at + 1)))
        and compared.isdisjoint(_words_at(clause.items, at + 2))
        for at, item in enumerate(clause.items)
    )


def _words_at(items: Sequence[Item], at: int) -> tuple[str, ...]:
    return items[at].words if at < len(items) else ()


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
        elif item.kind == "bare pace" and reps.distance and _is_lap(reps.distance, item.value):
            times.append(Duration(item.value))
            clause.used.add(at)
        elif item.kind == "duration" and reps.distance and item.value.s <= 600:
            clause.used.add(at)
            if not times and _is_in(clause, at) and is_plausible(reps.distance, item.value):
                times.append(item.value)
        elif (item.kind == "duration" and item.value.s <= 300) or (
            item.kind == "distance" and item.value.m <= 600
        ):
            clause.used.add(at)
        elif (
            item.kind == "number"
            and reps.distance
            and 25 <= item.value <= 130
            and _is_in(clause, at)
        ):
            times.append(Duration(round(item.value)))
            clause.used.add(at)
    return times


_FASTEST_LAP, _SLOWEST_LAP = 150, 400
"""Seconds a kilometre of repetitions."""


def _is_lap(distance: Distance, seconds: int) -> bool:
    """ "6x800 a 3:20": the time of one, where one may repeat so fast."""
    return (
        distance.m != 1000
        and _FASTEST_LAP * distance.m <= seconds * 1000 <= _SLOWEST_LAP * distance.m
    )


def _is_in(clause: Clause, at: int) -> bool:
    """Whether the item before says that a time follows."""
    return at > 0 and clause.items[at - 1].words[-1] in (
        "in",
        "@",
        "at",
        "avg",
        "average",
        "averaging",
        "around",
        "about",
        "of",
    )


def distance_and_duration(clause: Clause, sport: Sport) -> tuple[Distance | None, Duration | None]:
    reps = next((i.value for i in clause.items if i.kind == "reps"), None)
    whole = _sum_of_parts(clause, sport) if reps is None else None
    distances = [
        d for d in clause.take_all("distance", "race") if reps is None or d != reps.distance
    ]
    if whole is not None:
        clause.use("duration", "clock")
        return whole
    distance = distances[0] if distances else None
    if len(distances) > 1 and sport is Sport.RUN:
        distance = min(distances) if clause.has("~unfinished") else _whole(distances, clause)
        timed = {at for at, i in enumerate(clause.items) if i.kind in ("duration", "clock")}
        is_in_parts = clause.says_any("run parts") and timed <= clause.used
        if is_in_parts and reps is None:
            total = Distance(sum(d.m for d in distances))
            distance = distance if _is_whole_told(distances) else total
        elif clause.says_any("run parts") and not _fitting(distance, _times(clause)):
            clause.use("duration", "clock")
            return distance, None
    clause.used |= {at for at, i in enumerate(clause.items) if i.kind == "race"}
    _pass_over_parts(clause)
    durations = clause.take_all("duration")
    if durations and not (durations == _of_parts(clause) and clause.has("distance", "race")):
        is_run = distance is not None and sport in _PACED
        if not is_run or _fitting(distance, durations) or not _fitting(distance, _clocks(clause)):
            clause.use("clock")
            fitting = _fitting(distance, durations) if is_run else []
            return distance, max(fitting or durations, key=lambda d: d.s)
    clocks = _unused_clocks(clause)
    if not clocks and durations:
        return distance, max(durations, key=lambda d: d.s)
    if not clocks:
        return _with_number_time(clause, distance)
    times = [finish_time(c, distance if sport in _PACED else None) for c in clocks]
    likely = _fitting(distance, times) if sport in _PACED else []
    return distance, max(likely or times, key=lambda d: d.s)


_ROUNDED = 0.02
"""The share by which a whole may differ from the sum of its parts."""


def _fitting(distance: Distance | None, times: Sequence[Duration]) -> list[Duration]:
    """The times that a run of some length may take."""
    return [time for time in times if distance is not None and is_plausible(distance, time)]


def _clocks(clause: Clause) -> list[Duration]:
    """The unused clocks as minutes, and as hours."""
    clocks = [
        i.value for at, i in enumerate(clause.items) if i.kind == "clock" and at not in clause.used
    ]
    return [time for clock in clocks for time in (clock.as_minutes, clock.as_hours)]


def _times(clause: Clause) -> list[Duration]:
    return [i.value for i in clause.items if i.kind == "duration"] + _clocks(clause)


def _is_whole_told(distances: Sequence[Distance]) -> bool:
    """ "16k: 8k out, 8k back": whether the longest is what the others add up to."""
    total = sum(d.m for d in distances)
    return abs(total - 2 * max(distances).m) <= _ROUNDED * total


def _sum_of_parts(clause: Clause, sport: Sport) -> tuple[Distance, Duration] | None:
    """ "2 km warm-up 12:10, 5 km tempo 22:05, 1 km cool-down 6:20": each part with its time."""
    figures = [i for i in clause.items if i.kind in ("distance", "duration", "clock")]
    far = [i.value for i in figures if i.kind == "distance"]
    if sport is not Sport.RUN or len(far) < _FEWEST_PARTS:
        return None
    if far[0] == max(far) and len(far) > _FEWEST_PARTS and _is_whole_told(far):
        figures, far = figures[1:], far[1:]
    elif not clause.says_any("run parts"):
        return None
    rest = [i for i in figures if i.kind != "distance"]
    times = [i.value if i.kind == "duration" else i.value.as_minutes for i in rest]
    is_in_turn = [i.kind == "distance" for i in figures] == [True, False] * len(far)
    if not is_in_turn or not all(map(is_plausible, far, times)):
        return None
    return Distance(sum(d.m for d in far)), Duration(sum(t.s for t in times))


_FEWEST_PARTS = 2


_HARD = {WorkoutKind.THRESHOLD, WorkoutKind.MARATHON_PACE, WorkoutKind.CRUISE, WorkoutKind.STEADY}


def _of_parts(clause: Clause) -> list[Duration]:
    """ "20 min tempo inside 10k": how long only the hard part of a run took."""
    return [
        item.value
        for item, behind in pairwise(clause.items)
        if item.kind == "duration" and behind.kind == "kind" and behind.value in _HARD
    ]


def _pass_over_parts(clause: Clause) -> None:
    """Uses up the times of a warm-up, and "by 12 seconds": they are not the run's."""
    parts, by = (
        clause.vocabulary.set_words.get(name, frozenset()) for name in ("run parts", "margin")
    )
    clause.used |= {
        at
        for at, (before, long) in enumerate(pairwise(clause.items), 1)
        if long.kind == "duration" and by.issuperset(before.words)
    }
    timed = [at for at, item in enumerate(clause.items) if item.kind == "duration"]
    for at in timed if clause.has("reps", "distance") else ():
        beside = (*clause.items[max(at - 1, 0) : at], *clause.items[at + 1 : at + 2])
        if any(set(other.words) & parts for other in beside):
            clause.used.add(at)


def _whole(distances: list[Distance], clause: Clause) -> Distance:
    """The whole of a run told with its parts: what they add up to, or the largest of its time."""
    if _is_whole_told(distances):
        return max(distances)
    times = _times(clause)
    return max([d for d in distances if any(is_plausible(d, t) for t in times)] or distances)


def clock_pace(clause: Clause) -> Pace | None:
    """ "6 km at 4:30": a clock behind "at" that can only be a pace."""
    at_words = clause.vocabulary.set_words.get("at", frozenset())
    has_amount = clause.has("distance", "race", "duration")
    for at, item in enumerate(clause.items):
        is_behind = at > 0 and clause.items[at - 1].words[0] in at_words
        if (
            item.kind != "clock"
            or at in clause.used
            or not is_behind
            or item.value.third is not None
        ):
            continue
        seconds = item.value.as_minutes.s
        own = clause.distance_unit()
        if not 150 <= seconds * 1000 / own.metres <= 600 or not has_amount:
            continue
        clause.used.add(at)
        return Pace(seconds * 1000 / own.metres)
    return None


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
        if (
            distance.m > 15000 and is_plausible(distance, Duration(hours)) and _is_in(clause, at)
        ) or (
            "." in item.words[0] and distance.m > 15000 and is_plausible(distance, Duration(hours))
        ):
            clause.used.add(at)
            return distance, Duration(hours)
        return distance, None
    return distance, None


_SHORTEST_SWIM_M, _LONGEST_SWIM_M = 300, 10_000
"""A bare figure between these is metres swum."""


def bare_figure(
    clause: Clause, sport: Sport
) -> list[tuple[Distance | None, Duration | None]] | None:
    """The readings of a figure without its unit, the likeliest first; None without a figure."""
    item = clause.take_item("number", "m?")
    most = _LONGEST_SWIM_M if sport is Sport.SWIM else 240
    if item is None or not 1 <= item.value <= most:
        return None
    if clause.says_any("heart"):
        return None
    at = list(clause.items).index(item)
    aged = clause.vocabulary.set_words.get("aged", frozenset())
    if at > 0 and clause.items[at - 1].words[-1] in aged:
        return None
    own = clause.hearing.units
    if item.kind == "number" and sport is Sport.SWIM and item.value >= _SHORTEST_SWIM_M:
        return [(Distance(round(item.value)), None)]
    if item.kind == "number" and (said := _unit_said(clause)) is not None:
        told = Distance.from_miles if said is Units.MI else Distance.from_km
        return [(told(item.value), None)]
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
    if clause.has("pace", "bare pace"):
        return [(far[own], None)]
    return [(far[own], None), (None, Duration.from_minutes(item.value)), (far[other], None)][:2]


def _unit_said(clause: Clause) -> Units | None:
    """The unit of a distance that was only planned: "set out for 10k, ended up with 13"."""
    asides = (i for i in clause.items if i.kind == "aside" and any(w.isdigit() for w in i.words))
    said = {clause.vocabulary.units.get((word,)) for item in asides for word in item.words}
    found = [unit for unit in Units if unit.value in said]
    return found[0] if len(found) == 1 else None


def own_distance(clause: Clause, figure: float) -> Distance | None:
    """A bare figure in the athlete's units; None where it counts repetitions."""
    if any(i.kind == "reps" or (i.kind == "kind" and i.value in _COUNTED) for i in clause.items):
        return None
    is_miles = clause.hearing.units is Units.MI
    return Distance.from_miles(figure) if is_miles else Distance.from_km(figure)


def infer_distance(clause: Clause, duration: Duration) -> Distance | None:
    """ "8 in 46 min": in the athlete's units, if only these make sense."""
    own = clause.hearing.units
    for at, item in enumerate(clause.items):
        if item.kind == "number" and at not in clause.used and not counts_parts(clause, at):
            far = {
                Units.KM: Distance.from_km(item.value),
                Units.MI: Distance.from_miles(item.value),
            }
            other = Units.MI if own is Units.KM else Units.KM
            if _is_usual(far[own], duration) and not _is_usual(far[other], duration):
                clause.used.add(at)
                return far[own]
    return None


def either_unit(
    clause: Clause, duration: Duration
) -> list[tuple[Distance | None, Duration | None]] | None:
    """ "5 in 35 min" where kilometres and miles both make sense."""
    own = clause.hearing.units
    for at, item in enumerate(clause.items):
        if item.kind == "number" and at not in clause.used and not counts_parts(clause, at):
            far = {
                Units.KM: Distance.from_km(item.value),
                Units.MI: Distance.from_miles(item.value),
            }
            if all(is_plausible(d, duration) for d in far.values()):
                clause.used.add(at)
                return [(far.pop(own), duration), *((d, duration) for d in far.values())]
    return None


def counts_parts(clause: Clause, at: int) -> bool:
    """Whether a figure counts strides or hills, not distance."""
    behind = clause.items[at + 1] if at + 1 < len(clause.items) else None
    return behind is not None and behind.kind == "kind" and behind.value in _COUNTED


def _is_usual(distance: Distance, duration: Duration) -> bool:
    """Whether an ordinary runner takes so long: 3:45 to 9:00 a kilometre."""
    return 225 * distance.m <= duration.s * 1000 <= 540 * distance.m
