"""From a message to the things it speaks of: days, distances, kinds of run, places that ache."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from core.athlete import Weekday
from core.language import dates, quantities
from core.language.apart import without_others
from core.language.climbs import with_climbs
from core.language.contexts import in_context
from core.language.dates import DaySet, Found, When
from core.language.ellipses import carry_units, put_right, without_splits
from core.language.figures import add_tens, decide_bare_metres, merge_figures
from core.language.kin import caught_from, ill_kin
from core.language.patterns import Item, match_side_by_side
from core.language.quantities import Clock
from core.language.reason_words import counted_reasons
from core.language.spelling import correct, root_of
from core.language.tenses import as_habits, not_done
from core.language.tokens import read_tokens
from core.language.vocabulary import Rule, Vocabulary
from core.units import Units
from core.workouts.steps import WorkoutKind

MOST_CORRECTIONS = 12
"""Unknown words that are looked at for slips; a longer list of them is no message for the coach."""


def extract(text: str, vocabulary: Vocabulary, units: Units) -> list[Item]:
    """The items of a folded text, each word either plain or part of a thing found."""
    items = _clean(_split_typing(read_tokens(text), vocabulary), vocabulary)
    items = add_tens(_spelled(items, vocabulary))
    items = without_splits(in_context(items, vocabulary))
    figures, days, spans = vocabulary.stages
    items = _apply(
        _scores(items, is_check_in=_is_check_in(items, vocabulary)), figures, quantities.RULES
    )
    items = decide_bare_metres(with_climbs(merge_figures(items), vocabulary), units)
    items = carry_units(items, vocabulary)
    items = _apply(items, figures, quantities.RULES)
    items = _numeric_dates(items, is_day_first=vocabulary.lexicon.day_first and units is Units.KM)
    items = _apply(items, days, dates.DAY_RULES)
    items = _apply(items, spans, dates.SPAN_RULES)
    items = _apply(items, spans, dates.SPAN_RULES)
    items = [_plain_one(item, vocabulary) for item in items]
    items = counted_reasons(items)
    if sum(item.kind == "ordinal" for item in items) > 1:
        items = _dated_rows(items)
    if "(" in text:
        items = _unbracketed(items)
    items = put_right(_lists_of_days(_possessives(items), vocabulary), vocabulary)
    items = caught_from(not_done(as_habits(items, vocabulary), vocabulary), vocabulary)
    items = ill_kin(items, vocabulary)
    return without_others(items, vocabulary)


def _split_typing(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """Chat shorthand written out: "nvm" becomes two words at the same place."""
    typing = vocabulary.lexicon.typing
    written: list[Item] = []
    for item in items:
        full = typing.get(item.words[0]) if not item.kind else None
        if full is None:
            written.append(item)
        else:
            written += [item._replace(words=(word,)) for word in full.split()]
    return written


def _clean(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """Words without possessive ending and slips; hyphens between words are blanks."""
    cleaned: list[Item] = []
    budget = MOST_CORRECTIONS
    for item in items:
        if item.kind:
            cleaned.append(item)
            continue
        word = item.words[0]
        if word not in vocabulary.known:
            bare = word[:-2] if word.endswith("'s") else word.replace("'", "")
            if bare in vocabulary.known:
                word = bare
            elif (root := root_of(bare, vocabulary)) is not None:
                word = root
            elif budget:
                budget -= 1
                word = correct(bare, vocabulary)
            word = _single(vocabulary.lexicon.typing.get(word), word)
        is_filler = word in vocabulary.filler or word in vocabulary.talk
        is_strange = word not in vocabulary.known
        cleaned.append(Item((word,), item.start, item.end, "", None, is_filler, is_strange))
    return cleaned


def _single(full: str | None, word: str) -> str:
    return full if full and " " not in full else word


def _spelled(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """Words joined where they spell a thing; the longest spelling wins."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        item, at = _longest(items, at, vocabulary)
        if (not item.kind and found and found[-1].kind in ("number", "clock", "unit")) or (
            found and found[-1].kind == "number" and _may_be_unit(item, found[-1])
        ):
            item = _as_unit(item, vocabulary)
        elif not item.kind and item.words in vocabulary.units:
            unit = vocabulary.units[item.words]
            if unit != "times" or not item.is_filler:
                item = item._replace(kind="unit", value=unit)
        found.append(item)
    return found


def _may_be_unit(item: Item, number: Item) -> bool:
    """ "A second", "45'": an ordinal, or a sign that touches its number."""
    return item.kind == "ordinal" or (item.kind == "sign" and item.start == number.end)


def _as_unit(item: Item, vocabulary: Vocabulary) -> Item:
    unit = vocabulary.units.get(item.words)
    return item if unit is None else item._replace(kind="unit", value=unit)


def _longest(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> tuple[Item, int]:
    item = items[at]
    for spelling in vocabulary.spellings.get(item.words[0], ()):
        end = at + len(spelling.words)
        if end > len(items) or tuple(i.words[0] for i in items[at:end]) != spelling.words:
            continue
        if spelling.kind == "ordinal" and item.kind == "number" and item.end < items[end - 1].start:
            continue  # Dutch "6de" is an ordinal, "om 6 de training" none
        if spelling.kind == "~event":
            event = _join(items[at:end], "reason", None)
            return event._replace(words=(" ".join(event.words),)), end
        is_filler = spelling.kind in ("session", "~filler")
        return _join(items[at:end], spelling.kind, spelling.value, is_filler=is_filler), end
    return item, at + 1


def _join(items: Sequence[Item], kind: str, value: object, *, is_filler: bool = False) -> Item:
    words = tuple(word for item in items for word in item.words)
    return Item(words, items[0].start, items[-1].end, kind, value, is_filler)


def _apply(
    items: list[Item],
    rules: Mapping[str, tuple[Rule, ...]],
    makers: Mapping[str, Callable[[Sequence[Item]], Found]],
) -> list[Item]:
    """The items with every rule applied, from left to right, the longest match first."""
    made: list[Item] = []
    at = 0
    while at < len(items):
        item, end = _best(items, at, rules, makers)
        is_often = item.words[-1] != "ago" and _begins_how_often(items, at)
        if end > at + 1 and is_often and _tells_how_often(made):
            item, end = items[at], at + 1
        made.append(item)
        at = end
    return made


def _begins_how_often(items: Sequence[Item], at: int) -> bool:
    """Whether "week" or "a week" stands here."""
    word = items[at].words[0]
    is_unit = at + 1 < len(items) and items[at + 1].kind == "unit"
    return word == "week" or (word == "a" and is_unit)


def _tells_how_often(made: Sequence[Item]) -> bool:
    """Whether "a week" behind these items is no beginning of a day."""
    before = made[:-1] if made and made[-1].words == ("a",) else made
    return bool(before) and before[-1].kind in _COUNTS


_COUNTS = frozenset({"distance", "duration", "times", "unit"})


def _best(
    items: list[Item],
    at: int,
    rules: Mapping[str, tuple[Rule, ...]],
    makers: Mapping[str, Callable[[Sequence[Item]], Found]],
) -> tuple[Item, int]:
    first = items[at]
    candidates = rules.get(first.words[0], ())
    if first.kind:
        candidates += rules.get("{" + first.kind + "}", ())
    best_end, best = at, first
    for rule in candidates:
        matched = match_side_by_side(rule.pattern, items, at)
        if matched is None or matched[0] <= best_end or _cuts_unit(items, matched[0]):
            continue
        if rule.name == "day of month" and _counts_things(items, matched[0]):
            continue
        found = makers[rule.name](matched[1])
        if found is not None:
            best_end = matched[0]
            best = _join(items[at:best_end], found[0], found[1])
    return (best, best_end) if best_end > at else (first, at + 1)


_COUNTED = frozenset({"distance", "duration", "number", "session", "kind", "sport", "race", "unit"})


def _counts_things(items: Sequence[Item], end: int) -> bool:
    """ "The first 5k": an ordinal in words before what it counts is no day of a month."""
    is_spelled = items[end - 1].words[-1].isalpha() and items[end - 1].words[0].isalpha()
    if not is_spelled or end == len(items):
        return False
    behind = items[end]
    return behind.kind in _COUNTED or not (behind.kind or behind.is_filler)


def _cuts_unit(items: Sequence[Item], end: int) -> bool:
    """Whether a match would part a figure from its unit: "effort 8 | km"."""
    is_inside = end < len(items) and items[end].kind == "unit" and items[end - 1].kind == "number"
    return is_inside and items[end].value in ("km", "mi", "m", "h", "min")


_MONTHS = 12


def _numeric_dates(items: list[Item], *, is_day_first: bool) -> list[Item]:
    """ISO dates, "12/04" and "12.4." as days; "4/27 to 5/1" is written one way throughout."""
    dated: list[Item] = []
    written = [item.value[:2] for item in items if item.kind == "slash"]
    if any(first > _MONTHS or second > _MONTHS for first, second in written):
        is_day_first = all(second <= _MONTHS for _, second in written)
    for item in items:
        when = None
        if item.kind == "dots" and (taken := _dotted_time(item.value)) is not None:
            item = item._replace(kind="clock", value=taken)
        if item.kind == "iso":
            year, month, day = item.value
            when = When("date", day=day, month=month, year=year)
        elif item.kind in ("slash", "dots"):
            when = _slash_date(item, is_day_first=is_day_first or item.kind == "dots")
        dated.append(item if when is None else item._replace(kind="day", value=when))
    return dated


def _dotted_time(figures: tuple[int, ...]) -> Clock | None:
    """ "3.28.40": hours, minutes and seconds where no month is meant."""
    is_time = len(figures) == 3 and figures[0] < 24 and all(part < 60 for part in figures[1:])
    return Clock(*figures) if is_time and figures[1] > 12 else None


def _scores(items: list[Item], *, is_check_in: bool) -> list[Item]:
    """ "6/10" is a score, as is a bare figure behind what aches; "4/5" beside sleep or legs."""
    scored: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == "number" and _is_bare_behind_site(items, at):
            item = item._replace(kind="score", value=int(item.value))
        elif item.kind == "slash" and item.value[1:] == (10,) and item.value[0] <= 10:
            item = item._replace(kind="score", value=item.value[0])
        elif item.kind == "slash" and item.value[1:] == (5,) and item.value[0] <= 5 and is_check_in:
            item = item._replace(kind="number", value=item.value[0])
        scored.append(item)
    return scored


def _is_bare_behind_site(items: list[Item], at: int) -> bool:
    """Whether "knee 3" ends with a figure a pain can have, before nothing that it could count."""
    is_behind = at > 0 and items[at - 1].kind == "site"
    is_last = at + 1 == len(items) or items[at + 1].kind in (".", ",", "~join", "day", "")
    return is_behind and is_last and float(items[at].value).is_integer() and items[at].value <= 10


def _is_check_in(items: list[Item], vocabulary: Vocabulary) -> bool:
    words = {word for item in items for word in item.words}
    return any(
        words & vocabulary.set_words.get(n, frozenset()) for n in ("sleep", "energy", "legs")
    )


def _slash_date(item: Item, *, is_day_first: bool) -> When | None:
    first, second, *rest = item.value
    year = (rest[0] + 2000 if rest[0] < 100 else rest[0]) if rest else 0
    day, month = (first, second) if is_day_first else (second, first)
    if not (1 <= month <= _MONTHS and 1 <= day <= 31):
        return None
    return When("date", day=day, month=month, year=year)


def _plain_one(item: Item, vocabulary: Vocabulary) -> Item:
    """ "That last one": a session, not the figure."""
    if item.kind == "number" and item.words in vocabulary.session_words:
        return item._replace(kind="session", value=None, is_filler=True)
    return item


def _dated_rows(items: list[Item]) -> list[Item]:
    """ "14th: 7k. 12th: 19k": days of the month that head what was done on them."""
    heads = [
        at
        for at, (item, behind) in enumerate(pairwise(items))
        if item.kind == "ordinal"
        and behind.kind in ("distance", "duration", "sport", "kind", "~not")
        and (at == 0 or items[at - 1].kind in (".", ",") or items[at - 1].kind == "distance")
    ]
    dated = list(items)
    for at in heads if len(heads) > 1 else ():
        when = When("monthday", day=round(items[at].value))
        dated[at] = items[at]._replace(kind="day", value=when)
    return dated


def _unbracketed(items: list[Item]) -> list[Item]:
    """ "To work (6.2k) and back (6.4k)": a figure in brackets belongs to what stands before it."""
    rows = zip(items, items[1:], items[2:], strict=False)
    around = [
        at
        for at, (before, item, behind) in enumerate(rows)
        if (before.words, behind.words) == (("(",), (")",))
        and item.kind in ("distance", "duration", "clock")
    ]
    dropped = {edge for at in around for edge in (at, at + 2)}
    return [item for at, item in enumerate(items) if at not in dropped]


def _possessives(items: list[Item]) -> list[Item]:
    """ "thursdays run" without its apostrophe: the run of that day, not of every Thursday."""
    single: list[Item] = []
    for at, item in enumerate(items):
        behind = items[at + 1].kind if at + 1 < len(items) else ""
        is_plural = item.kind == "days" and len(item.words) == len(item.value.weekdays) == 1
        is_rest = behind == "kind" and items[at + 1].value is WorkoutKind.REST
        if is_plural and behind in ("session", "kind", "race") and not is_rest:
            item = item._replace(kind="day", value=When("weekday", weekday=item.value.weekdays[0]))
        single.append(item)
    return single


def _lists_of_days(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "tue thu and weekends" as one set of days; "weekdays but Tuesday, plus Sunday" as three."""
    excepting = vocabulary.set_words.get("except", frozenset())
    adding = vocabulary.set_words.get("besides", frozenset())
    between = vocabulary.set_words.get("between days", frozenset())
    either = vocabulary.set_words.get("or days", between)
    happens = vocabulary.set_words.get("happens", frozenset())
    made: list[Item] = []
    at, ends = 0, excepting
    while at < len(items):
        if excepting.intersection(items[at].words):
            ends = excepting | adding
        end, run = _run_of_days(items, at, ends, between, either, happens)
        if len(run) > 1:
            made.append(_join(items[at:end], "days", _day_set(run)))
            at = end
        else:
            made.append(items[at])
            at += 1
    return made


_JOINTS = (",", "~join", "sign")


def _run_of_days(
    items: Sequence[Item],
    at: int,
    ends: frozenset[str],
    between: frozenset[str],
    either: frozenset[str],
    happens: frozenset[str],
) -> tuple[int, list[Item]]:
    """The end of a list of weekdays that begins at an item, and its members."""
    run: list[Item] = []
    start = end = at
    while at < len(items):
        if _is_weekday(items[at]):
            if run and _is_every_day((*run, items[at])):
                break  # "any day, Mondays off": nothing can be added to every day
            comma = at - 2 if items[at - 1].words[0] in between else at - 1
            if run and (
                _is_subject(items, start, (comma, at), happens) or _is_named_in(items[at], run)
            ):
                break
            run.append(items[at])
            at += 1
            end = at
        elif ends.intersection(items[at].words):
            break
        elif run and (
            items[at].kind in _JOINTS
            or items[at].words[0] in (between if items[at - 1].kind in _JOINTS else either)
        ):
            at += 1
        else:
            break
    return end, run


def _is_subject(
    items: Sequence[Item], start: int, parted: tuple[int, int], happens: frozenset[str]
) -> bool:
    """ "Long run on Saturday, Sunday is the christening": a clause of its own begins with it."""
    is_behind_act = any(not item.is_filler for item in items[:start])
    comma, at = parted
    is_parted = items[comma].kind == ","
    behind = items[at + 1] if at + 1 < len(items) else None
    is_told = behind is not None and (behind.kind == "reason" or behind.words[0] in happens)
    return is_behind_act and is_parted and is_told


def _is_named_in(item: Item, run: Sequence[Item]) -> bool:
    """ "Swap Thursday and Saturday, Thursday I'm in Rome": a day is listed once."""
    return item.kind == "day" and any(
        other.kind == "day" and other.value == item.value for other in run
    )


def _is_every_day(run: Sequence[Item]) -> bool:
    return any(i.kind == "days" and len(i.value.weekdays) == len(Weekday) for i in run)


def _is_weekday(item: Item) -> bool:
    if item.kind == "days":
        return True
    if item.kind == "range":
        return bool(item.value == dates.WEEKEND)
    return item.kind == "day" and item.value.form in ("weekday", "this", "inweek")


def _day_set(run: Sequence[Item]) -> DaySet:
    weekdays: list[Weekday] = []
    whens: list[When] = []
    is_habit = False
    for item in run:
        if item.kind == "days":
            weekdays += item.value.weekdays
            is_habit = is_habit or item.value.is_habit
        elif item.kind == "range":
            weekdays += [Weekday.SATURDAY, Weekday.SUNDAY]
        else:
            when = item.value
            if whens and when.form == "weekday" and whens[-1].form == "inweek":
                when = whens[-1]._replace(weekday=when.weekday)
            weekdays.append(Weekday(when.weekday))
            whens.append(when)
    return DaySet(tuple(dict.fromkeys(weekdays)), tuple(whens), is_habit)
