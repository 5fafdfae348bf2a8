"""Words taken as what they are beside others: "back" that aches, "so" that joins, "w" for with."""

from collections.abc import Sequence

from core.activities.activity import Feeling
from core.athlete import Side, Sport
from core.language.normalize import ENDS
from core.language.others import named_as_others
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary
from core.workouts.steps import WorkoutKind

_FEWEST_WATTS = 60
_LONGEST_ILLNESS = 6
"""Words after "since" that name what is over."""
_OF_A_FIGURE = frozenset({"number", "clock", "unit", "kind", "sport", "session", "sign", "site"})
"""Kinds that stand behind a unit cut short, in a language that writes nouns with capitals."""
COUNTED = "counted"
"""What a full stop stands for that begins one of several runs counted out."""


def in_context(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """The items, each taken as what it is beside its neighbours."""
    items = _without_points(_without_leave(items), vocabulary)
    items = _without_shy_days(items, vocabulary)
    items = _without_both(_without_shy(_without_mere(items, vocabulary), vocabulary))
    items = _in_company(_without_interjection(items, vocabulary), vocabulary)
    items = _exact(named_as_others(items, vocabulary), vocabulary)
    items = _on_the_way(items, vocabulary)
    items = _supposed(_missed_whole(_counted_out(items), vocabulary), vocabulary)
    items = _walked_in_between(_since_then(items, vocabulary), vocabulary)
    return _joined_by_so(_with_watts(items, vocabulary), vocabulary)


def _since_then(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "First run since the flu", "4k after my calf strain": what is over is no report."""
    since, articles, ache, ill = (
        vocabulary.set_words.get(name, frozenset())
        for name in ("ever since", "articles", "ache", "ill")
    )
    if since.isdisjoint(item.words[0] for item in items):
        return items
    kept: list[Item] = []
    at = 0
    while at < len(items):
        end = at
        for behind in range(at + 1, min(at + _LONGEST_ILLNESS, len(items))):
            item = items[behind]
            is_ill = not item.kind and (item.words[0] in ill or item.words[0] in ache)
            if is_ill or item.kind in ("site", "side"):
                end = behind + 1
            elif item.words[0] not in articles:
                break
        if items[at].words[0] in since and not items[at].kind and end > at:
            words = tuple(word for item in items[at:end] for word in item.words)
            kept.append(Item(words, items[at].start, items[end - 1].end, "aside", None))
        else:
            kept.append(items[at])
            end = at + 1
        at = end
    return kept


def _walked_in_between(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "2.5k, I only walked twice": the walking in a run is no walk."""
    how_much = vocabulary.set_words.get("in between", frozenset())
    is_run = any(i.kind in ("session", "reps") or i.value is WorkoutKind.STRIDES for i in items)
    if not is_run:
        return items
    return [
        item._replace(kind="aside", value=None)
        if item.value is Sport.WALK
        and (
            (at + 1 < len(items) and items[at + 1].words[0] in how_much)
            or any(other.kind == "reps" for other in items[:at])
        )
        else item
        for at, item in enumerate(items)
    ]


def _missed_whole(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "I missed the last 3 runs": whole sessions, none of them done in part; they are a reason."""
    missed = vocabulary.set_words.get("did not", frozenset())
    for at, (partly, number, session) in enumerate(zip(items, items[1:], items[2:], strict=False)):
        is_missed = partly.kind == "~partly" and not missed.isdisjoint(partly.words)
        if is_missed and number.kind == "number" and session.kind == "session":
            words = (*partly.words, *number.words, *session.words)
            whole = Item(words, partly.start, session.end, "reason", None)
            return [*items[:at], whole, *items[at + 3 :]]
    return items


def _on_the_way(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "A half on the way to my marathon": the race behind it is not the one spoken of."""
    phrases = vocabulary.sets.get("on the way", ())
    articles = vocabulary.set_words.get("articles", frozenset())
    if not any(item.kind == "race" for item in items):
        return items
    for at, item in enumerate(items):
        for phrase in phrases if item.kind in ("", "aside") else ():
            end = at + len(phrase)
            if tuple(i.words[0] for i in items[at:end]) != phrase:
                continue
            while end < len(items) and items[end].words[0] in articles:
                end += 1
            if end < len(items) and items[end].kind == "race":
                return [*items[: at + len(phrase)], *items[end + 1 :]]
    return items


def _without_both(items: list[Item]) -> list[Item]:
    """ "Skip tomorrow and Friday both": no side where no place aches."""
    kinds = {item.kind for item in items}
    if "site" in kinds or not kinds & {"day", "weekday"}:
        return items
    return [
        item._replace(kind="", value=None, is_filler=True) if item.value is Side.BOTH else item
        for item in items
    ]


def _without_interjection(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Ok so um I ran": the word a message sets out with tells of no feeling."""
    said = vocabulary.set_words.get("interjection", frozenset())
    is_opening = (
        len(items) > 2
        and items[0].kind == "feeling"
        and said.issuperset(items[0].words)
        and items[1].kind not in ("session", "kind", "sport", "race", "~join")
    )
    first = (
        items[:1] if not is_opening else [items[0]._replace(kind="", value=None, is_filler=True)]
    )
    return [*first, *items[1:]]


def _in_company(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Walked 8 km with my daughter": company is no other's act."""
    beside = vocabulary.set_words.get("in company", frozenset())
    if beside.isdisjoint(item.words[0] for item in items):
        return items
    kept: list[Item] = []
    at = 0
    while at < len(items):
        end = _end_of_company(items, at + 1, vocabulary) if items[at].words[0] in beside else 0
        if end:
            words = tuple(word for item in items[at:end] for word in item.words)
            kept.append(Item(words, items[at].start, items[end - 1].end, "aside", None))
        else:
            kept.append(items[at])
        at = max(end, at + 1)
    return kept


def _end_of_company(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> int:
    """The item behind the people named from an item on, or 0."""
    articles, group, relative = (
        vocabulary.set_words.get(name, frozenset()) for name in ("articles", "group", "relative")
    )
    end = 0
    while at < len(items):
        item = items[at]
        is_named = not item.kind and (item.is_strange or item.words[0] in group)
        is_named = is_named or (item.kind == "reason" and item.words[-1] in group)
        if is_named or item.kind == "~others":
            end = at + 1
        elif item.words[0] not in articles and not (end and item.kind == "~join"):
            break
        at += 1
    is_told_of = end < len(items) and not relative.isdisjoint(items[end].words)
    return 0 if is_told_of else end


def _exact(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "12 ish k" without its "ish", "five point two" as one figure."""
    vague = vocabulary.set_words.get("vague", frozenset())
    point = vocabulary.set_words.get("decimal point", frozenset())
    if (vague | point).isdisjoint(item.words[0] for item in items):
        return items
    kept: list[Item] = []
    at = 0
    while at < len(items):
        item, behind = items[at], items[at + 1] if at + 1 < len(items) else None
        is_figure = bool(kept) and kept[-1].kind == "number" and behind is not None
        if is_figure and behind is not None and item.words[0] in vague and behind.kind == "unit":
            at += 1
            continue
        if is_figure and behind is not None and item.words[0] in point and _is_digit(behind):
            words = (*kept[-1].words, *item.words, *behind.words)
            value = float(f"{kept[-1].value:.0f}.{behind.value:.0f}")
            kept[-1] = Item(words, kept[-1].start, behind.end, "number", value)
            at += 2
            continue
        kept.append(item)
        at += 1
    return kept


def _is_digit(item: Item) -> bool:
    return item.kind == "number" and float(item.value).is_integer() and item.value < 100


def _counted_out(items: list[Item]) -> list[Item]:
    """ "Run 1: 4k, run 2: 6k": each number begins a sentence of its own."""
    heads = {at: at + 2 for at in range(len(items) - 1) if _is_head(items, at)}
    if len({items[at].words + items[at + 1].words for at in heads}) < 2:
        return items
    kept: list[Item] = []
    at = 0
    while at < len(items):
        end = heads.get(at, at + 1)
        first = items[at]
        head = Item((".",), first.start, items[end - 1].end, ".", COUNTED, is_filler=True)
        kept.append(head if at in heads else first)
        at = end
    return kept


def _is_head(items: Sequence[Item], at: int) -> bool:
    """Whether "run 2" or "2nd run" stands here and no unit behind it."""
    pair = items[at : at + 2]
    behind = items[at + 2].kind if at + 2 < len(items) else ""
    kinds = ["session" if item.value == "times" else item.kind for item in pair]
    number = next((item for item in pair if item.kind in ("number", "ordinal")), None)
    is_pair = kinds in (["session", "number"], ["ordinal", "session"])
    return is_pair and number is not None and number.value in range(1, 5) and behind != "unit"


def _without_leave(items: list[Item]) -> list[Item]:
    """ "Bike tomorrow instead, ok?": what asks for leave at the end is no feeling."""
    if len(items) < 3 or items[-1].words != ("?",) or items[-2].value is not Feeling.OKAY:
        return items
    return [*items[:-2], items[-2]._replace(kind="", value=None, is_filler=True), items[-1]]


def _without_points(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Max. 45 min": the point behind a word cut short ends no sentence."""
    short = vocabulary.set_words.get("cut short", frozenset())
    return [
        item
        for at, item in enumerate(items)
        if item.value not in (".", ENDS)
        or not 0 < at < len(items) - 1
        or short.isdisjoint(items[at - 1].words[-1:])
        or _ends_a_figure(items, at)
    ]


def _ends_a_figure(items: Sequence[Item], at: int) -> bool:
    """ "10 km in 55 min. Tomorrow I can't": whether a new sentence begins behind a unit."""
    before, behind = items[at - 1], items[at + 1]
    is_figure = before.kind == "unit" and at > 1 and items[at - 2].kind in ("number", "clock")
    is_new = behind.kind == "day" or (items[at].value == ENDS and behind.kind not in _OF_A_FIGURE)
    return is_figure and is_new


_OF_A_ROW = frozenset({"number", "clock", "kind", "sport", "~not"})
"""Kinds that stand behind a weekday in a list of what was done."""


def _without_shy_days(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """German "so" is Sunday only in a list: "Fr 8 km, so 15 km"."""
    shy = vocabulary.set_words.get("shy weekday", frozenset())
    kept: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == "weekday" and not shy.isdisjoint(item.words) and len(item.words) == 1:
            is_first = at > 0 and items[at - 1].kind in (",", ".", "~join", "unit")
            behind = items[at + 1].kind if at + 1 < len(items) else ""
            is_row = is_first and behind in _OF_A_ROW
            if not (is_row and any(other.kind == "weekday" for other in kept)):
                item = item._replace(kind="", value=None, is_filler=True)
        kept.append(item)
    return kept


def _with_watts(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "10k in 58 w the dog": nobody runs on so few watts, so it says "with"."""
    short = vocabulary.sets.get("short for with", ())
    if not short:
        return items
    return [
        item._replace(words=short[0], kind="", value=None, is_filler=True)
        if item.kind == "unit"
        and vocabulary.units.get(item.words) == "watt"
        and len(item.words[0]) == 1
        and at > 0
        and (items[at - 1].kind != "number" or items[at - 1].value < _FEWEST_WATTS)
        else item
        for at, item in enumerate(items)
    ]


def _joined_by_so(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "My son was ill so no run today": what stands before "so" is why, what follows an act."""
    so = vocabulary.set_words.get("so", frozenset())
    behind = vocabulary.set_words.get("behind so", frozenset())
    return [
        item._replace(kind="~join", value="join")
        if not item.kind
        and 0 < at < len(items) - 1
        and not so.isdisjoint(item.words)
        and items[at + 1].words[0] in behind
        else item
        for at, item in enumerate(items)
    ]


def _supposed(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Si mañana llueve": a word for "if" that may also say "yes" or "oneself"."""
    ifs = vocabulary.set_words.get("if", frozenset())
    behind = vocabulary.set_words.get("behind if", frozenset())
    if ifs.isdisjoint(item.words[0] for item in items):
        return items
    return [
        item._replace(kind="~supposed", value="supposed", is_filler=False)
        if not item.kind
        and item.words[0] in ifs
        and at + 1 < len(items)
        and (items[at + 1].kind in ("day", "weekday") or items[at + 1].words[0] in behind)
        else item
        for at, item in enumerate(items)
    ]


def _without_shy(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Back" is a place that aches only beside an ache or behind "my"."""
    shy, near = (
        vocabulary.set_words.get("shy", frozenset()),
        vocabulary.set_words.get("near shy", frozenset()),
    )
    if not any(item.kind == "site" and set(item.words) <= shy for item in items):
        return items
    aches = vocabulary.set_words.get("ache", frozenset()) | near
    aches -= vocabulary.set_words.get("far shy", frozenset())
    kept: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == "site" and set(item.words) <= shy:
            beside = [*items[max(at - 1, 0) : at], *items[at + 1 : at + 4]]
            if not any(set(other.words) & aches for other in beside):
                item = item._replace(kind="", value=None, is_filler=True)
        kept.append(item)
    return kept


def _without_mere(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Right now" is no side, and in "43 flat" nobody is tired."""
    names = ("right", "right now", "on the dot")
    right, now, exact = (vocabulary.set_words.get(name, frozenset()) for name in names)
    if right.isdisjoint(words := {item.words[0] for item in items}) and exact.isdisjoint(words):
        return items
    kept: list[Item] = []
    for at, item in enumerate(items):
        behind = items[at + 1].words[0] if at + 1 < len(items) else ""
        is_figure = at > 0 and items[at - 1].kind in ("number", "clock", "unit")
        if item.words[0] in exact and is_figure:
            continue
        if item.words[0] in right and behind in now:
            item = item._replace(kind="", value=None, is_filler=True)
        kept.append(item)
    return kept
