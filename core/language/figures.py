"""Figures beside their units, joined: "1 h 05", "8 km", "6 x 800 m", "20-25 km", "twenty five"."""

from collections.abc import Callable, Sequence

from core.language.patterns import Item
from core.language.quantities import SECONDS, Clock, Repeats, quantity
from core.units import Distance, Duration, Units

_LENGTHS = frozenset({"vasche", "largos", "piscinas"})
"""Lengths of a pool, which are told in metres: "40 vasche da 50"."""
_TIMES_SIGNS = frozenset(
    {
        "x",
        "*",
        "by",
        "times",
        "mal",
        "fois",
        "por",
        "per",
        "keer",
        "veces",
        "vezes",
        "volte",
        "sets",
        "rounds",
        "lots",
        *_LENGTHS,
    }
)
_EACH_OF = frozenset({"of", "de", "da"})
"""Words between a count and its length: "8 lots of 400"."""
_AMBIGUOUS_METRE = "m"
_PER = frozenset({"/", "per", "a", "pro", "par", "por", "al", "the"})
"""Words between the time and the unit of a pace."""


def merge_figures(items: list[Item]) -> list[Item]:
    """The items with figures and units joined to quantities."""
    merged: list[Item] = []
    at = 0
    items = _spoken_clocks(items)
    while at < len(items):
        item, at = _figure(items, at)
        if item.words == ("hour",) and merged and merged[-1].kind == "kind":
            item = item._replace(kind="duration", value=Duration(3600))
        merged.append(item)
    return _join_durations(merged)


def add_tens(items: Sequence[Item]) -> list[Item]:
    """ "Twenty five" as 25; figures stay apart."""
    return _paired(items, _is_ten_and_one, lambda ten, one: ("number", ten.value + one.value))


def _spoken_clocks(items: Sequence[Item]) -> list[Item]:
    """ "Seven thirty" as 7:30."""
    return _paired(
        items,
        _is_spoken_clock,
        lambda hour, minute: ("clock", Clock(int(hour.value), int(minute.value))),
    )


def _paired(
    items: Sequence[Item],
    belong: Callable[[Item, Item], bool],
    made_of: Callable[[Item, Item], tuple[str, object]],
) -> list[Item]:
    """The items, each with the one behind it made one where they belong together."""
    paired: list[Item] = []
    for item in items:
        if paired and belong(paired[-1], item):
            paired[-1] = _join([paired[-1], item], *made_of(paired[-1], item))
        else:
            paired.append(item)
    return paired


def _is_ten_and_one(ten: Item, one: Item) -> bool:
    return (
        ten.kind == one.kind == "number"
        and ten.words[-1].isalpha()
        and one.words[0].isalpha()
        and ten.value in range(20, 100, 10)
        and 0 < one.value < 10
    )


def _is_spoken_clock(hour: Item, minute: Item) -> bool:
    """ "Seven thirty": an hour and minutes, both in words."""
    return (
        hour.kind == minute.kind == "number"
        and hour.words[-1].isalpha()
        and minute.words[0].isalpha()
        and 1 <= hour.value <= 12
        and hour.value == int(hour.value)
        and minute.value in (10, 15, 20, 25, 30, 35, 40, 45, 50, 55)
    )


def _figure(items: Sequence[Item], at: int) -> tuple[Item, int]:
    """The quantity that begins at an item, or the item itself, and what comes after."""
    first = items[at]
    if first.kind == "number":
        for build in (_repeats, _between, _with_unit):
            made = build(items, at)
            if made is not None:
                return made
    elif first.kind == "clock":
        made = _clock(items, at)
        if made is not None:
            return made
    return first, at + 1


def _kind_at(items: Sequence[Item], at: int) -> str:
    return items[at].kind if at < len(items) else ""


def _repeats(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    count = items[at].value
    if at + 2 >= len(items) or items[at + 1].words[0] not in _TIMES_SIGNS or not 2 <= count <= 60:
        return None
    behind = at + 2 + (items[at + 2].words[0] in _EACH_OF and at + 3 < len(items))
    part, end = items[behind], behind + 1
    if part.kind == "clock":
        return _join(items[at:end], "reps", Repeats(int(count), None, part.value.as_minutes)), end
    if part.kind != "number":
        return None
    unit = items[end].value if _kind_at(items, end) == "unit" else ""
    if unit:
        end += 1
    elif part.value >= 100 or items[at + 1].words[0] in _LENGTHS:
        unit = "m"
    if unit == "m" and part.value < 30 and items[at + 1].words[0] not in _LENGTHS:
        unit = "min"
    found = quantity(part.value, unit)
    if found is None or found[0] not in ("distance", "duration"):
        return None
    figure = found[1]
    value = Repeats(
        int(count),
        figure if isinstance(figure, Distance) else None,
        figure if isinstance(figure, Duration) else None,
    )
    return _join(items[at:end], "reps", value), end


def _between(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    """ "20-25 km": the middle of it."""
    is_between = at > 0 and items[at - 1].words == ("between",)
    if at + 3 >= len(items) or items[at + 1].words[0] not in (
        "and" if is_between else "-",
        "-",
        "to",
        "or",
        "bis",
        "a",
        "tot",
        "ou",
        "o",
        "oder",
    ):
        return None
    if items[at + 2].kind != "number" or items[at + 3].kind != "unit":
        return None
    low, high = items[at].value, items[at + 2].value
    found = quantity((low + high) / 2, items[at + 3].value) if low < high else None
    if found is None:
        return None
    return _join(items[at : at + 4], found[0], found[1]), at + 4


def _with_unit(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    if _kind_at(items, at + 1) in ("kind", "feeling") and _kind_at(items, at + 2) == "unit":
        return _around_adjective(items, at)
    if _kind_at(items, at + 1) != "unit":
        if _kind_at(items, at + 1) == "sign" and items[at + 1].words == ("%",):
            return _join(items[at : at + 2], "aside", None), at + 2
        return None
    number, unit = items[at].value, items[at + 1]
    if (timed := _minutes_and_seconds(items, at)) is not None:
        return timed
    if unit.words == (_AMBIGUOUS_METRE,) and number < 100:
        return _join(items[at : at + 2], "m?", number), at + 2
    found = quantity(number, unit.value)
    return None if found is None else (_join(items[at : at + 2], found[0], found[1]), at + 2)


def _minutes_and_seconds(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    """ "48m12s", "5 min 48 s/km": a time, or a pace where a unit of distance follows."""
    row = items[at : at + 4]
    if [item.kind for item in row] != ["number", "unit", "number", "unit"]:
        return None
    minutes, unit, seconds, behind = row
    is_minutes = unit.value == "min" or unit.words == (_AMBIGUOUS_METRE,)
    if not is_minutes or behind.value != "s" or seconds.value >= SECONDS["min"]:
        return None
    is_pace = _kind_at(items, at + 5) == "unit" and items[at + 4].words[0] in _PER
    clock = Clock(int(minutes.value), int(seconds.value))
    value = clock if is_pace else clock.as_minutes
    return _join(items[at : at + 4], "clock" if is_pace else "duration", value), at + 4


def _around_adjective(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    """ "5 easy miles": the distance, with the adjective left for the next step."""
    found = quantity(items[at].value, items[at + 2].value)
    if found is None or found[0] != "distance":
        return None
    items[at + 2 : at + 3] = [items[at + 1]]  # type: ignore[index]
    return _join([items[at], items[at]], found[0], found[1]), at + 2


def _clock(items: Sequence[Item], at: int) -> tuple[Item, int] | None:
    """ "1:05 h", "42:10 min" and "3:10-3:15"."""
    clock = items[at].value
    following = items[at + 1] if at + 1 < len(items) else None
    if following is None:
        return None
    if following.kind == "unit" and following.value in ("h", "min", "s"):
        figure = clock.as_hours if following.value == "h" else clock.as_minutes
        return _join(items[at : at + 2], "duration", figure), at + 2
    if following.words[0] in ("-", "to", "/") and _kind_at(items, at + 2) == "clock":
        return _join(items[at : at + 3], "clocks", (clock, items[at + 2].value)), at + 3
    return None


def _join_durations(items: list[Item]) -> list[Item]:
    """ "1 h 05", "1 hour and 10 minutes", "52 min 30 s" as one."""
    joined: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if joined and joined[-1].kind == "duration":
            step = (
                2
                if item.kind == "~join"
                and item.words[0].isalpha()
                and len(item.words) == 1
                and at + 1 < len(items)
                else 1
            )
            part = items[at + step - 1]
            following = _kind_at(items, at + step)
            extra = _smaller_part(joined[-1].value, part, following)
            if extra is not None:
                joined[-1] = _join([joined[-1], part], "duration", joined[-1].value + extra)
                at += step
                continue
        joined.append(item)
        at += 1
    return joined


def _smaller_part(so_far: Duration, part: Item, following: str) -> Duration | None:
    if part.kind == "duration" and part.value.s < 3600 and so_far.s % 3600 == 0:
        return Duration(part.value.s)
    if part.kind == "duration" and part.value.s < 60 and so_far.s % 60 == 0:
        return Duration(part.value.s)
    if part.kind == "clock" and "'" in part.words[0] and so_far.s % 3600 == 0:
        return Duration(part.value.as_minutes.s) if part.value.first < 60 else None
    if part.kind == "m?" and so_far.s % 3600 == 0 and part.value < 60:
        return Duration.from_minutes(part.value)
    if part.kind != "number" or following in ("unit", "sign") or not float(part.value).is_integer():
        return None
    if so_far.s % 3600 == 0 and so_far.s < 36000 and part.value < 60:
        return Duration.from_minutes(part.value)
    if so_far.s % 60 == 0 and so_far.s < 3600 * 4 and part.value < 60 and len(part.words[0]) == 2:
        return Duration(int(part.value))
    return None


def decide_bare_metres(items: list[Item], units: Units) -> list[Item]:
    """ "5m": minutes beside a distance, miles for who counts miles, else left undecided."""
    has_distance = any(item.kind in ("distance", "reps") for item in items)
    has_distance = has_distance or any(item.kind == "m?" and item.value > 26 for item in items)
    decided: list[Item] = []
    for item in items:
        if item.kind == "m?":
            if has_distance or item.value > 26:
                item = item._replace(kind="duration", value=Duration.from_minutes(item.value))
            elif units is Units.MI:
                item = item._replace(kind="distance", value=Distance.from_miles(item.value))
        decided.append(item)
    return decided


def _join(items: Sequence[Item], kind: str, value: object) -> Item:
    words = tuple(word for item in items for word in item.words)
    return Item(words, items[0].start, items[-1].end, kind, value)
