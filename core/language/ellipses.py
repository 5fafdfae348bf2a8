"""What figures leave unsaid: a unit said before, a slip put right at once, splits in a row."""

from collections.abc import Sequence

from core.language.patterns import Item
from core.language.quantities import quantity
from core.language.vocabulary import Vocabulary
from core.units import Distance

_UNITED = frozenset({"distance", "duration"})
_BEHIND_CARRIED = frozenset({"sport", "day", "climb", ".", ",", "part", "aside", ""})
"""Kinds behind a figure that took its unit from the one before."""
_RIGHTED = frozenset({"distance", "duration", "clock", "day", "time", "reps", "number"})
"""Kinds that are put right in the same breath."""
_FEWEST_SPLITS = 3
_TIMES = frozenset({"x", "*"})
"""What tells of repetitions, whose times are those of their laps."""
_NEAR = 5
"""Items at most between a slip and what puts it right."""


def without_splits(items: list[Item]) -> list[Item]:
    """ "8:40 8:20 8:02 7:45": the splits of one run are no time of its own."""
    if any(item.words[0] in _TIMES for item in items):
        return items
    kept: list[Item] = []
    at = 0
    while at < len(items):
        end = _end_of_clocks(items, at)
        clocks = [item for item in items[at:end] if item.kind == "clock"]
        if len(clocks) >= _FEWEST_SPLITS:
            words = tuple(word for item in items[at:end] for word in item.words)
            kept.append(Item(words, items[at].start, items[end - 1].end, "aside", None))
            at = end
        else:
            kept.append(items[at])
            at += 1
    return kept


def _end_of_clocks(items: Sequence[Item], at: int) -> int:
    """The item behind the last of several clocks in a row."""
    end = at
    while at < len(items) and items[at].kind in ("clock", ",", "~join", "sign"):
        if items[at].kind == "clock":
            end = at + 1
        elif end < at:
            break
        at += 1
    return end


def carry_units(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "40 mins elliptical and 20 of rowing", "ran 9 km and hiked 13": the unit said before."""
    carried: list[Item] = []
    unit = ""
    for at, item in enumerate(items):
        if item.kind in _UNITED:
            said = (vocabulary.units.get((word,)) for word in reversed(item.words))
            unit = next((one for one in said if one), "")
        elif item.kind == "number" and unit and _continues(items, at, vocabulary):
            found = quantity(item.value, unit)
            if found is not None and found[0] in _UNITED:
                item = item._replace(kind=found[0], value=found[1])
        carried.append(item)
    return carried


def _continues(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> bool:
    """Whether a bare number tells of another sport in the way of the one before."""
    of, under = (vocabulary.set_words.get(name, frozenset()) for name in ("of", "under time"))
    if not under.isdisjoint(items[at - 1].words):
        return False
    if _is_of_next_day(items, at):
        return True
    behind = [item for item in items[at + 1 : at + 3] if of.isdisjoint(item.words)]
    is_behind_sport = items[at - 1].kind == "sport"
    is_before_sport = bool(behind) and behind[0].kind == "sport"
    is_end = not behind or behind[0].kind in _BEHIND_CARRIED
    return is_before_sport or (is_behind_sport and is_end)


_DAYS = ("weekday", "day")
_FARTHEST = 45
"""A bare figure behind a day up to this is how far one ran on it."""


def _is_of_next_day(items: Sequence[Item], at: int) -> bool:
    """ "Tuesday 6 km, Thursday 8 and yesterday 12": whether a figure is a further day's."""
    first = next((on for on, item in enumerate(items) if item.kind in _UNITED), 0)
    is_list = 0 < first < at - 1 and items[first - 1].kind in _DAYS
    is_end = at + 1 == len(items) or items[at + 1].kind in (",", ".", "~join")
    return is_list and is_end and items[at - 1].kind in _DAYS and items[at].value <= _FARTHEST


_NO = frozenset({"no"})
"""What takes something back between two commas."""


def put_right(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Did 16k, well 15.6 to be exact", "on Saturday, actually no, Friday": the last counts."""
    cues = vocabulary.sets.get("puts right", ())
    firsts = {cue[0] for cue in cues} | _NO
    for at in range(1, len(items) - 1):
        if items[at].words[0] not in firsts:
            continue
        end = _end_of_cues(items, at, cues)
        while end and end < len(items) and (items[end].is_filler and not items[end].kind):
            end += 1
        if not end or end >= len(items) or items[end].kind not in _RIGHTED:
            continue
        slip = _slip(items, at, items[end])
        if slip is not None:
            wrong, right = slip
            between = [item for item in items[wrong + 1 : at] if item.kind != ","]
            behind = items[end + 1 :]
            is_parted = bool(behind) and behind[0].kind == "," and len(between) < at - wrong - 1
            return [*items[:wrong], right, *between, *(behind[1:] if is_parted else behind)]
    return items


def _end_of_cues(items: Sequence[Item], at: int, cues: Sequence[tuple[str, ...]]) -> int:
    """The item behind the cues that begin at an item, parted by commas or not; or 0.

    A bare "no" is one between commas, or beside another.
    """
    end, found = at, 0
    while end < len(items):
        behind = _end_of_cue(items, end, cues)
        is_no = items[end].words[0] in _NO and (items[end - 1].kind == "," or found > 0)
        if not behind and is_no and items[end + 1 : end + 2] and items[end + 1].kind == ",":
            behind = end + 1
        if not behind:
            break
        found = end = behind
        while end < len(items) and items[end].kind == ",":
            end += 1
    return end if found else 0


def _end_of_cue(items: Sequence[Item], at: int, cues: Sequence[tuple[str, ...]]) -> int:
    """The item behind the longest cue that begins at an item, or 0."""
    words = [word for item in items[at : at + 4] for word in item.words]
    length = max((len(cue) for cue in cues if tuple(words[: len(cue)]) == cue), default=0)
    end = at
    while length > 0:
        length -= len(items[end].words)
        end += 1
    return end if end > at and length == 0 else 0


def _slip(items: Sequence[Item], at: int, right: Item) -> tuple[int, Item] | None:
    """The figure that is put right, and what takes its place."""
    for before in range(at - 1, max(at - 1 - _NEAR, -1), -1):
        wrong = items[before]
        if wrong.kind == right.kind and right.kind != "number":
            return before, right
        if wrong.kind == "range" and right.kind == "day":
            return before, wrong._replace(value=wrong.value._replace(last=right.value))
        if right.kind == "number" and wrong.kind == "distance":
            shown = next((float(w) for w in wrong.words if w.replace(".", "", 1).isdigit()), 0.0)
            if not 0.5 <= (right.value / shown if shown else 0.0) <= 2:
                return None
            far = Distance(round(wrong.value.m * right.value / shown))
            return before, right._replace(kind="distance", value=far)
    return None
