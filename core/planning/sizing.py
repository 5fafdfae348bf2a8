"""How long each run of a placed week is: half kilometres that add up, inside every cap."""

from dataclasses import dataclass
from math import floor

from core.athlete import Level
from core.planning.limits import MOST_LONG_SHARE, long_share
from core.planning.runner import Runner
from core.planning.volume import round_down
from core.units import Distance

EVE, MIDWEEK, BACK_TO_BACK = 0.8, 1.3, 1.5
"""The share of an easy run beside the long run, of the longer one of a big week, of an ultra's."""
_FULL = 0.9
"""Days short of time are full when so much of what they hold is run."""
_EASY_OF_LONG = 0.85
"""An easy run stays clearly shorter than the long run."""
_LONGEST_EASY_MINUTES = {Level.BEGINNER: 90, Level.INTERMEDIATE: 100, Level.ADVANCED: 120}
_EXTRA_OF_FEW = 25
"""With three runs a week or fewer each of them is longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A run that waits for its distance."""

    id: str
    """Which session."""
    most: Distance
    """Longest it may be."""
    weight: float = 1.0
    """Its share among the easy runs."""


def long_within(wish: Distance, rest: Distance, runs: int, others: Distance) -> Distance:
    """The long run that keeps its share beside the rest of the week."""
    is_full = bool(others) and rest.m >= others.m * _FULL
    share = max(long_share(runs), MOST_LONG_SHARE) if is_full else long_share(runs)
    if share >= 1:
        return wish
    return min(wish, Distance(floor(rest.m * share / (1 - share))))


def easy_cap(
    runner: Runner,
    minutes: int | None,
    reach: Distance,
    long: Distance,
    volume: Distance,
    runs: int,
) -> Distance:
    """The longest an easy run may be on a day of a week of a volume and number of runs."""
    mean = Distance(volume.m // max(1, runs))
    longest = _LONGEST_EASY_MINUTES[runner.level] + (_EXTRA_OF_FEW if runs <= 3 else 0)
    caps = [reach, runner.easy_within(longest)]
    if minutes is not None:
        caps.append(runner.easy_within(minutes))
    if long:
        caps.append(min(long, max(long * _EASY_OF_LONG, mean)))
    return min(caps)


def share_out(total: Distance, slots: tuple[Slot, ...], runner: Runner) -> dict[str, Distance]:
    """The easy distance of a week over its runs by weight, in half units, never above a cap."""
    sizes: dict[str, Distance] = {}
    left, open_slots = total, list(slots)
    while open_slots:
        weights = sum(s.weight for s in open_slots)
        capped = [s for s in open_slots if left.m * s.weight / weights >= s.most.m]
        if not capped:
            break
        for slot in capped:
            sizes[slot.id] = round_down(slot.most, runner.units)
            left = left - sizes[slot.id]
            open_slots.remove(slot)
    weights = sum(s.weight for s in open_slots)
    for slot in open_slots:
        sizes[slot.id] = round_down(left * (slot.weight / weights), runner.units)
    return _spread_rest(total, slots, sizes, runner)


def _spread_rest(
    total: Distance, slots: tuple[Slot, ...], sizes: dict[str, Distance], runner: Runner
) -> dict[str, Distance]:
    """Hands what rounding left over to the runs in turn, half a unit each."""
    half = runner.units.metres / 2
    for slot in sorted(slots, key=lambda s: -s.weight):
        used = sum(size.m for size in sizes.values())
        grown = round_down(Distance(round(sizes[slot.id].m + half + 1)), runner.units)
        if used + half <= total.m and grown <= slot.most:
            sizes[slot.id] = grown
    return sizes
