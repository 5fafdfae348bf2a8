"""The week solver against every set of free days, and against a search that tries everything."""

from datetime import timedelta
from itertools import combinations, product

import pytest

from core.planning.week_solver import DayRoom, Layout, Loss, Part, Wanted, WeekRoom, solve_week
from tests.core.planning.running import MONDAY

DAY_SETS = [tuple(day for day in range(7) if mask >> day & 1) for mask in range(1, 128)]
"""All 127 sets of available days."""
MIXES = [
    (hard, easy, is_long_hard)
    for hard, easy, is_long_hard in product(range(4), range(6), (False, True))
    if 1 <= 1 + hard + easy <= 7 and not (is_long_hard and hard > 2)
]
"""Every mix of hard and easy runs beside a long run that plans use, and more."""


def wanted_of(hard: int, easy: int, is_long_hard: bool) -> tuple[Wanted, ...]:
    """The sessions of a mix."""
    return (
        Wanted(id="long", part=Part.LONG, minutes=90, least_minutes=40, is_hard=is_long_hard),
        *(Wanted(id=f"hard{i}", part=Part.HARD, minutes=60, least_minutes=35) for i in range(hard)),
        *(Wanted(id=f"easy{i}", part=Part.EASY, minutes=40, least_minutes=20) for i in range(easy)),
    )


def room_of(days: tuple[int, ...], gap: int = 2) -> WeekRoom:
    """A week with those days free."""
    rooms = tuple(
        DayRoom(on=MONDAY + timedelta(days=i), minutes=None if i in days else 0) for i in range(7)
    )
    return WeekRoom(days=rooms, hard_gap=gap)


def hard_days(layout: Layout, is_long_hard: bool) -> list[int]:
    """The weekdays of hard work, in order."""
    return sorted(
        p.on.weekday()
        for p in layout.placements
        if (p.id.startswith("hard") and not p.is_easy) or (p.id == "long" and is_long_hard)
    )


class TestEverySetOfDays:
    """Hard days never meet, nothing hard lies beside the long run, and only free days are used."""

    @pytest.mark.parametrize("gap", [2, 3], ids=["48h", "72h"])
    def test_all_127_sets_with_every_mix(self, gap: int) -> None:
        for days, mix in product(DAY_SETS, MIXES):
            layout = solve_week(wanted_of(*mix), room_of(days, gap))

            used = [p.on.weekday() for p in layout.placements]
            assert len(used) == len(set(used))
            assert set(used) <= set(days)
            hard = hard_days(layout, mix[2])
            assert all(b - a >= gap for a, b in combinations(hard, 2))
            long = layout.day_of("long")
            assert long is not None
            apart = {abs(day - long.weekday()) for day in hard} - {0}
            assert not apart & {1}

    def test_nothing_is_given_up_that_would_fit(self) -> None:
        """Against every placement there is, no other keeps more."""
        for days, mix in product(DAY_SETS, MIXES):
            if 1 + mix[0] + mix[1] > 5:
                continue
            layout = solve_week(wanted_of(*mix), room_of(days))

            kept = sum(p.id.startswith("hard") and not p.is_easy for p in layout.placements)
            placed = len(layout.placements)
            assert placed == min(len(days), 1 + mix[0] + mix[1])
            assert kept == _most_hard(days, mix[0], mix[1], mix[2])

    def test_same_week_same_layout(self) -> None:
        for days, mix in product(DAY_SETS[::7], MIXES):
            first = solve_week(wanted_of(*mix), room_of(days))

            assert solve_week(wanted_of(*mix), room_of(days)) == first

    def test_every_sacrifice_says_why(self) -> None:
        for days, mix in product(DAY_SETS, MIXES[::3]):
            layout = solve_week(wanted_of(*mix), room_of(days))

            assert all(s.sentence.endswith(".") for s in layout.sacrifices)
            lost = {s.id for s in layout.sacrifices if s.loss is Loss.DROPPED}
            assert lost.isdisjoint(p.id for p in layout.placements)


def _most_hard(days: tuple[int, ...], hard: int, easy: int, is_long_hard: bool) -> int:
    """How many hard sessions the best of all arrangements keeps, found by trying every one."""
    best = 0
    for long in days:
        for count in range(min(hard, len(days) - 1), best, -1):
            for chosen in combinations([d for d in days if d != long], count):
                tough = sorted((*chosen, long)) if is_long_hard else sorted(chosen)
                spaced = all(b - a >= 2 for a, b in combinations(tough, 2))
                clear = all(abs(day - long) >= 2 for day in chosen)
                if spaced and clear:
                    best = max(best, count)
    return best
