"""A workout worked over: shorter, longer, easier, or at other paces. Totals stay sums of steps."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from core.planning.volume import round_down
from core.units import Distance, Duration
from core.workouts.caps import LEAST_WARM_UP
from core.workouts.easy import easy, recovery
from core.workouts.estimate import Pacing
from core.workouts.run_walk import run_walk_within, running_in
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    StepOrBlock,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

Amount: TypeAlias = Distance | Duration
"""How much of a workout there is to be."""

SHORTEST_RUN = Duration.from_minutes(15)
"""A run shorter than this is not worth the shoes; it is left out or left as it is."""
FEWEST_BOUTS = 2
"""With fewer repeats a session has lost its point and becomes easy."""

_EDGES = (Intensity.WARMUP, Intensity.COOLDOWN)
_LEAST = Distance(805)
"""Half a mile: what is made smaller keeps half a unit at least."""
_GENTLE = (Zone.EASY, Zone.WALK)


def size_in(amount: Amount) -> int:
    """The amount as a figure: metres or seconds."""
    return amount.m if isinstance(amount, Distance) else amount.s


def size_of(workout: Workout, amount: Amount) -> int:
    """How much of it there is, in the unit of the amount: metres or seconds."""
    return workout.distance.m if isinstance(amount, Distance) else workout.duration.s


def resized(workout: Workout, amount: Amount, pacing: Pacing) -> Workout:
    """The workout at about this size: easy running stretches, hard work keeps its warm-up.

    Work that no longer fits becomes an easy run of the size. A workout without the measure
    (strength has no distance) stays as it is.
    """
    size, wanted = size_of(workout, amount), size_in(amount)
    if not size or wanted <= 0 or wanted == size:
        return workout
    if workout.kind is WorkoutKind.RUN_WALK:
        return _turned(workout, amount, pacing)
    if all(step.target.zone in _GENTLE for step in workout.flat_steps()):
        return _stretched(workout, wanted / size, amount)
    trimmed = _trimmed(workout, amount, wanted)
    return trimmed if trimmed is not None else _plain(workout, amount, pacing)


def shared(workout: Workout, share: float, pacing: Pacing) -> Workout:
    """The workout at a share of its size: in half units below it, or whole minutes.

    A run-walk with less running in it is an earlier day of learning to run.
    """
    if workout.kind is WorkoutKind.RUN_WALK:
        return run_walk_within(running_in(workout) * share, pacing)
    if not workout.distance or not is_by_distance(workout):
        minutes = int(workout.duration.s * share / 60)
        return resized(workout, Duration(max(60, minutes * 60)), pacing)
    return resized(workout, _share_of(workout, share, pacing), pacing)


def eased(workout: Workout, share: float, pacing: Pacing) -> Workout:
    """The same outing made easy: no quality, at a share of its distance."""
    has_work = workout.is_hard or workout.kind is WorkoutKind.STRIDES
    if not workout.is_run or not has_work:
        return shared(workout, share, pacing)
    return _plain(workout, _share_of(workout, share, pacing), pacing)


def _turned(workout: Workout, amount: Amount, pacing: Pacing) -> Workout:
    """The furthest run-walk inside an amount; nobody shortens what is no longer than four turns."""
    wanted, running = size_in(amount), running_in(workout)
    for share in range(100 * wanted // size_of(workout, amount), 0, -5):
        turned = run_walk_within(running * (share / 100), pacing)
        if size_of(turned, amount) <= wanted:
            return turned
    return _stretched(workout, wanted / size_of(workout, amount), amount)


def _share_of(workout: Workout, share: float, pacing: Pacing) -> Distance:
    """A share of its distance to the half unit below, and half a unit at least."""
    least = round_down(_LEAST, pacing.units)
    return max(least, round_down(Distance(int(workout.distance.m * share)), pacing.units))


def lighter(workout: Workout, pacing: Pacing) -> Workout:
    """The workout with less work in it: a bout fewer, else easy; its distance about the same."""
    blocks = [item for item in workout.steps if isinstance(item, RepeatBlock)]
    if not any(block.count > FEWEST_BOUTS for block in blocks):
        return eased(workout, 1.0, pacing)
    return _retitled(workout, _with_fewer_bouts(workout, 1))


def leanest(workout: Workout) -> Workout:
    """A hard session with the least of everything that still makes it one."""
    fewest = _size_of_bouts(workout, _most_bouts(workout) - FEWEST_BOUTS, in_metres=True)
    least = workout.distance.m - fewest - _in(_edges_of(workout), in_metres=True)
    metres = (round(workout.distance.m * tenth / 20) for tenth in range(6, 20))
    shares = (Distance(size) for size in metres if size > least)
    lean = (_trimmed(workout, size, size.m) for size in shares)
    return next((one for one in lean if one is not None), workout)


def gentled(workout: Workout, pacing: Pacing, most: Duration) -> Workout:
    """The gentlest form of a run: very easy and no longer than so."""
    amount = min(workout.duration, most)
    return recovery(Duration(max(SHORTEST_RUN.s, amount.s // 60 * 60)), pacing)


def retargeted(workout: Workout, old: Pacing, new: Pacing) -> Workout:
    """The same workout at the paces of another fitness; what was estimated is estimated anew."""
    if not workout.is_run:
        return workout
    return replace(
        workout,
        steps=tuple(
            replace(item, steps=tuple(_retargeted(step, old, new) for step in item.steps))
            if isinstance(item, RepeatBlock)
            else _retargeted(item, old, new)
            for item in workout.steps
        ),
    )


def without_paces(workout: Workout) -> Workout:
    """The same workout by effort and heart rate alone."""
    return replace(
        workout,
        steps=tuple(
            replace(item, steps=tuple(_without_pace(step) for step in item.steps))
            if isinstance(item, RepeatBlock)
            else _without_pace(item)
            for item in workout.steps
        ),
    )


def _without_pace(step: WorkoutStep) -> WorkoutStep:
    return replace(step, target=replace(step.target, pace=None))


def is_by_distance(workout: Workout) -> bool:
    """Whether its longest stretch ends after a distance (else after a time)."""
    steps = tuple(workout.flat_steps())
    return bool(steps) and max(steps, key=lambda step: step.duration).by_distance


def _retargeted(step: WorkoutStep, old: Pacing, new: Pacing) -> WorkoutStep:
    if not step.distance:
        return step
    zone = step.target.zone
    is_own = step.target.pace != old.target(zone).pace
    if is_own and step.target.pace is not None:
        return step  # a pace of its own, which no change of fitness touches
    ratio = new.estimate(zone).s_per_km / old.estimate(zone).s_per_km
    target = step.target if is_own else new.target(zone)
    if step.by_distance:
        return replace(step, target=target, duration=Duration(round(step.duration.s * ratio)))
    return replace(step, target=target, distance=Distance(round(step.distance.m / ratio)))


def _stretched(workout: Workout, share: float, amount: Amount) -> Workout:
    """Every gentle step at the same share; a single step lands exactly on the amount."""
    if len(workout.steps) == 1 and isinstance(workout.steps[0], WorkoutStep):
        steps: tuple[StepOrBlock, ...] = (_fitted(workout.steps[0], amount),)
    else:
        steps = tuple(_scaled(item, share) for item in workout.steps)
    return _retitled(workout, replace(workout, steps=steps))


def _scaled(item: StepOrBlock, share: float) -> StepOrBlock:
    if isinstance(item, RepeatBlock):
        return replace(item, count=max(1, int(item.count * share)))
    return _of_seconds(item, int(item.duration.s * share))


def _fitted(step: WorkoutStep, amount: Amount) -> WorkoutStep:
    """A single step prescribed by the amount."""
    if isinstance(amount, Distance):
        seconds = round(step.duration.s * amount.m / step.distance.m)
        return replace(step, distance=amount, duration=Duration(seconds), by_distance=True)
    metres = round(step.distance.m * amount.s / step.duration.s)
    return replace(step, distance=Distance(metres), duration=amount, by_distance=False)


def _of_seconds(step: WorkoutStep, seconds: int) -> WorkoutStep:
    """The step at about another length: whole minutes, or whole 100 m where distance rules."""
    if step.by_distance:
        metres = max(100, int(step.distance.m * seconds / step.duration.s) // 100 * 100)
        took = round(step.duration.s * metres / step.distance.m)
        return replace(step, distance=Distance(metres), duration=Duration(took))
    took = max(60, seconds // 60 * 60)
    metres = round(step.distance.m * took / step.duration.s)
    return replace(step, distance=Distance(metres), duration=Duration(took))


def _trimmed(workout: Workout, amount: Amount, wanted: int) -> Workout | None:
    """Warm-up and cool-down give first, then the number of bouts; None when it does not fit."""
    in_metres = isinstance(amount, Distance)
    total, edges = size_of(workout, amount), _in(_edges_of(workout), in_metres)
    for fewer in range(_most_bouts(workout) - FEWEST_BOUTS + 1):
        if total - _size_of_bouts(workout, fewer, in_metres) - wanted >= edges:
            continue  # too long even without its edges
        fitted = _with_edges(_with_fewer_bouts(workout, fewer), amount, wanted)
        if fitted is not None:
            return _retitled(workout, fitted)
    return None


def _edges_of(workout: Workout) -> list[WorkoutStep]:
    """Warm-up and cool-down."""
    return [s for s in workout.steps if isinstance(s, WorkoutStep) and s.intensity in _EDGES]


def _in(steps: Iterable[WorkoutStep], in_metres: bool) -> int:
    """Metres or seconds of some steps."""
    return sum(step.distance.m if in_metres else step.duration.s for step in steps)


def _size_of_bouts(workout: Workout, fewer: int, in_metres: bool) -> int:
    """What so many bouts fewer in every block take off a workout."""
    blocks = (item for item in workout.steps if isinstance(item, RepeatBlock))
    return sum(
        (block.count - max(FEWEST_BOUTS, block.count - fewer)) * _in(block.steps, in_metres)
        for block in blocks
    )


def _most_bouts(workout: Workout) -> int:
    counts = [item.count for item in workout.steps if isinstance(item, RepeatBlock)]
    return max(counts, default=FEWEST_BOUTS)


def _with_fewer_bouts(workout: Workout, fewer: int) -> Workout:
    if not fewer:
        return workout
    return replace(
        workout,
        steps=tuple(
            replace(item, count=max(FEWEST_BOUTS, item.count - fewer))
            if isinstance(item, RepeatBlock)
            else item
            for item in workout.steps
        ),
    )


def _with_edges(workout: Workout, amount: Amount, wanted: int) -> Workout | None:
    """The workout with warm-up and cool-down sized so that the whole fits; None when it can't."""
    edges = {
        place: step
        for place, step in enumerate(workout.steps)
        if isinstance(step, WorkoutStep) and step.intensity in _EDGES
    }
    steps = list(workout.steps)
    room = _in(edges.values(), isinstance(amount, Distance))
    spare = size_of(workout, amount) - wanted
    if not room or spare >= room:
        return None
    for place, was in edges.items():
        seconds = int(was.duration.s * (room - spare) / room)
        least = min(LEAST_WARM_UP.s, was.duration.s)
        if seconds < least - 1:
            return None
        sized = _of_seconds(was, seconds)
        if sized.duration.s < least:
            return None
        steps[place] = sized
    return replace(workout, steps=tuple(steps))


def _plain(workout: Workout, amount: Amount, pacing: Pacing) -> Workout:
    """An easy run in its stead; a long run stays a long run, without its quick parts."""
    plain = easy(amount, pacing)
    if workout.kind is not WorkoutKind.LONG:
        return plain
    return replace(
        plain,
        kind=WorkoutKind.LONG,
        title=f"Long run {amount.say()}",
        purpose=workout.purpose,
        rpe=4,
    )


def _retitled(old: Workout, new: Workout) -> Workout:
    """The title with the figures that changed put right."""
    title = old.title
    for was, now in (
        (old.distance.say(), new.distance.say()),
        (old.duration.say(), new.duration.say()),
        (f"{_most_bouts(old)} × ", f"{_most_bouts(new)} × "),
    ):
        if was in title:
            title = title.replace(was, now)
            break
    return replace(new, title=title)
