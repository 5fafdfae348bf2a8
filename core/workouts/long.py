"""Long runs: plain, with a quicker end, or with blocks at marathon pace."""

from enum import StrEnum

from core.units import Distance
from core.workouts.caps import MOST_MARATHON_TIME, session_cap
from core.workouts.estimate import Pacing
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    StepOrBlock,
    Workout,
    WorkoutKind,
    Zone,
)


class LongVariant(StrEnum):
    """How a long run is run."""

    PLAIN = "plain"
    PROGRESSION = "progression"
    MARATHON_BLOCKS = "marathon-pace blocks"
    FAST_FINISH = "fast finish"


_PURPOSE = {
    LongVariant.PLAIN: "Endurance: heart, muscles and mind learn to go on.",
    LongVariant.PROGRESSION: "Endurance, and the habit of saving strength for the end.",
    LongVariant.MARATHON_BLOCKS: "Rehearses race effort, kit and fuelling on tired legs.",
    LongVariant.FAST_FINISH: "Running well when it is no longer easy, as at the end of a race.",
}
_EASIER = "Run it all easy; the distance is what counts."
_FUEL_FROM_MINUTES, _FUEL_MORE_FROM_MINUTES = 75, 150
_SHARES = (0.25, 0.30, 0.35, 0.40)
"""Share of the run at marathon effort by stage, before its caps."""
_LEAST_BLOCK = 1500


def long_run(
    total: Distance,
    pacing: Pacing,
    variant: LongVariant = LongVariant.PLAIN,
    *,
    stage: int = 0,
    weekly: Distance | None = None,
    most_work: Distance | None = None,
) -> Workout:
    """A long run of exactly this distance; plain when the caps leave too little for the variant."""
    quick = _quick_metres(total, pacing, variant, stage, weekly, most_work)
    match variant:
        case LongVariant.PROGRESSION:
            return _long(total, variant, _steadier(total, pacing))
        case LongVariant.MARATHON_BLOCKS if quick >= _LEAST_BLOCK:
            return _long(total, variant, _blocks(total, quick, stage, pacing))
        case LongVariant.FAST_FINISH if quick >= _LEAST_BLOCK:
            return _long(total, variant, _finish(total, quick, pacing))
        case _:
            step = pacing.by_distance(Intensity.ACTIVE, total, Zone.EASY, _fuel(total, pacing))
            return _long(total, LongVariant.PLAIN, (step,))


def _long(total: Distance, variant: LongVariant, steps: tuple[StepOrBlock, ...]) -> Workout:
    manner = "" if variant is LongVariant.PLAIN else f", {variant}"
    is_quick = variant in (LongVariant.MARATHON_BLOCKS, LongVariant.FAST_FINISH)
    return Workout(
        kind=WorkoutKind.LONG,
        title=f"Long run {total.say()}{manner}",
        purpose=_PURPOSE[variant],
        steps=steps,
        easier="Shorten it by a quarter." if variant is LongVariant.PLAIN else _EASIER,
        rpe=5 if is_quick else 4,
    )


def _quick_metres(
    total: Distance,
    pacing: Pacing,
    variant: LongVariant,
    stage: int,
    weekly: Distance | None,
    most_work: Distance | None,
) -> int:
    """Metres at marathon effort, whole hundreds, within the caps and half of the run."""
    fast_finish = variant is LongVariant.FAST_FINISH
    share = 0.2 if fast_finish else _SHARES[min(stage, len(_SHARES) - 1)]
    cap = session_cap(Zone.MARATHON, weekly or total)
    timed = pacing.estimate(Zone.MARATHON).within(MOST_MARATHON_TIME)
    limits = [total.m * share, timed.m - 1, *(c.m for c in (cap, most_work) if c is not None)]
    return int(min(limits)) // 100 * 100


def _steadier(total: Distance, pacing: Pacing) -> tuple[StepOrBlock, ...]:
    """Three quarters easy, the last at the quick end of easy."""
    last = total.m // 400 * 100
    first = Distance(total.m - last)
    return (
        pacing.by_distance(Intensity.ACTIVE, first, Zone.EASY, _fuel(total, pacing)),
        pacing.by_distance(Intensity.ACTIVE, Distance(last), Zone.EASY, "at the quick end of easy"),
    )


def _blocks(total: Distance, quick: int, stage: int, pacing: Pacing) -> tuple[StepOrBlock, ...]:
    """Two blocks at even stages, one at odd ones, after a good easy start."""
    count = 2 if stage % 2 == 0 and quick >= 2 * _LEAST_BLOCK else 1
    size = Distance(quick // count // 100 * 100)
    block = pacing.by_distance(Intensity.ACTIVE, size, Zone.MARATHON, "as on race day")
    float_ = pacing.by_distance(Intensity.RECOVERY, Distance(1000), Zone.EASY)
    taken = count * (size.m + (float_.distance.m if count > 1 else 0))
    end = (total.m - taken) // 400 * 100
    start = Distance(total.m - taken - end)
    return (
        pacing.by_distance(Intensity.WARMUP, start, Zone.EASY, _fuel(total, pacing)),
        RepeatBlock(count=count, steps=(block, float_)) if count > 1 else block,
        pacing.by_distance(Intensity.COOLDOWN, Distance(end), Zone.EASY),
    )


def _finish(total: Distance, quick: int, pacing: Pacing) -> tuple[StepOrBlock, ...]:
    """Easy, then marathon effort almost to the end, then a kilometre to come down."""
    end = min(1000, total.m // 10)
    start = Distance(total.m - quick - end)
    return (
        pacing.by_distance(Intensity.WARMUP, start, Zone.EASY, _fuel(total, pacing)),
        pacing.by_distance(Intensity.ACTIVE, Distance(quick), Zone.MARATHON, "strong and smooth"),
        pacing.by_distance(Intensity.COOLDOWN, Distance(end), Zone.EASY),
    )


def _fuel(total: Distance, pacing: Pacing) -> str:
    """What to eat on the way (Jeukendrup 2014)."""
    minutes = pacing.estimate(Zone.EASY).over(total).minutes
    if minutes > _FUEL_MORE_FROM_MINUTES:
        return "easy enough to chat; 60 g of carbohydrate an hour (up to 90), drink to thirst"
    if minutes > _FUEL_FROM_MINUTES:
        return "easy enough to chat; 30-60 g of carbohydrate an hour, drink to thirst"
    return "easy enough to chat"
