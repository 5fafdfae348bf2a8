"""What heat does to pace, and when it is too hot to train."""

from enum import IntEnum

BEST_COOLEST_C, BEST_WARMEST_C = 10.0, 17.5
"""Air temperatures at which races are fastest (Mantzios 2022)."""
SLOWER_PER_DEGREE = 0.0035
"""Share of time lost for each degree outside: 0.3-0.4 % (Mantzios 2022, 1258 races)."""
MOST_SLOWDOWN = 0.10
"""Beyond this no pace is asked for; effort leads."""
NO_QUALITY_HEAT_INDEX_C, NO_RUN_HEAT_INDEX_C = 32.0, 40.0
"""Heat index from which there is no hard or long run, and no outdoor run at all (our rule)."""
ACCLIMATISED_AFTER_DAYS = 14
"""Days of heat until the body is used to it: 1-2 weeks (Racinais 2015)."""


class HeatFlag(IntEnum):
    """The ACSM's flags by wet-bulb globe temperature, from cold to forbidden."""

    WHITE = 0
    GREEN = 1
    YELLOW = 2
    RED = 3
    BLACK = 4


def slowdown(air_c: float) -> float:
    """The share by which targets are slower at an air temperature, from 0 to 0.1."""
    outside = max(0.0, air_c - BEST_WARMEST_C, BEST_COOLEST_C - air_c)
    return min(MOST_SLOWDOWN, outside * SLOWER_PER_DEGREE)


def flag(wbgt_c: float) -> HeatFlag:
    """White below 10, green below 18, yellow to 22, red to 28, black above (ACSM)."""
    if wbgt_c > 28:
        return HeatFlag.BLACK
    if wbgt_c > 22:
        return HeatFlag.RED
    if wbgt_c >= 18:
        return HeatFlag.YELLOW
    return HeatFlag.GREEN if wbgt_c >= 10 else HeatFlag.WHITE


def may_run_hard(heat_index_c: float) -> bool:
    """Whether it is cool enough for intervals or a long run."""
    return heat_index_c < NO_QUALITY_HEAT_INDEX_C


def may_run_outdoors(heat_index_c: float) -> bool:
    """Whether it is cool enough to run outdoors at all."""
    return heat_index_c < NO_RUN_HEAT_INDEX_C


def heat_index(air_c: float, humidity_percent: float) -> float:
    """How hot it feels; Steadman's simple form below 27 C, Rothfusz' regression above (US NWS)."""
    t, h = air_c * 9 / 5 + 32, humidity_percent
    simple = 0.5 * (t + 61 + (t - 68) * 1.2 + h * 0.094)
    if (simple + t) / 2 < 80:
        return (simple - 32) * 5 / 9
    felt = (
        -42.379 + 2.04901523 * t + 10.14333127 * h - 0.22475541 * t * h
        - 0.00683783 * t * t - 0.05481717 * h * h + 0.00122874 * t * t * h
        + 0.00085282 * t * h * h - 0.00000199 * t * t * h * h
    )  # fmt: skip
    return (felt - 32) * 5 / 9
