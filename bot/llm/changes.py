"""What the coach has just changed, and which of a model's sentences only say so.

A claim of a deed is believed where a card of the coach shows that very change: its kind, its day,
its measure. Such a sentence holds no other word than those by which one tells of it, so nothing
else is let through beside it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any

from bot.llm.rails import sentences_of
from bot.llm.telling import TELLINGS, Deed, Telling
from core.athlete import Language, Tone
from core.coach.reminding import zone_of
from core.coach.wording import phrase
from core.language.dates import DaySet, Span, When, resolve
from core.language.extract import extract
from core.language.normalize import fold
from core.language.patterns import Item
from core.language.sentences import vocabulary_of
from core.replies import ChangeCard, Reply
from core.units import Distance, Duration, Units
from core.workouts.steps import WorkoutKind

_HEADLINES = {
    "move.headline": Deed.MOVED,
    "skip.headline": Deed.SKIPPED,
    "skip.day": Deed.SKIPPED,
    "add.headline": Deed.ADDED,
    "scale.headline": Deed.SCALED,
}
"""Phrases that head a card, and the deeds they tell of."""
_LINES = {
    "change.moved": Deed.MOVED,
    "change.skipped": Deed.SKIPPED,
    "change.added": Deed.ADDED,
    "change.changed": Deed.SCALED,
}
"""Phrases of its lines."""
_PARTS = ("kind", "session", "was", "became", "amount", "day", "to_day", "from_day")
_SCALES = (Deed.SCALED, Deed.SHORTENED, Deed.LENGTHENED)
_PLAIN = ("session", ",", ".", "~join")
"""Items that say nothing by themselves: "it", "and"."""
_EXACT = 0.006
"""How far off a measure may be."""
_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One thing that a card says was done."""

    deed: Deed
    """What."""
    kinds: frozenset[WorkoutKind] = frozenset()
    """To which kind of session; none where the card names none."""
    day: date | None = None
    """On which day, to which day when moved."""
    left: date | None = None
    """The day that was left by moving."""
    measures: frozenset[float] = frozenset()
    """Metres and seconds of the session as it is now."""
    measures_before: frozenset[float] = frozenset()
    """And as it was."""
    is_main: bool = False
    """Whether it is what the card is about, so that "it" is enough."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What was changed in the last turn."""

    done: tuple[Done, ...]
    """Each thing."""
    today: date
    """The athlete's today."""

    def besides(self, text: str, languages: Sequence[Language]) -> "Changes":
        """Those that a message doesn't turn from by naming another day or kind."""
        asked = [_read(text, language, self.today) for language in languages]
        kept = (one for one in self.done if not any(said.is_beside(one) for said in asked))
        return replace(self, done=tuple(kept))

    def told_in(self, text: str, languages: Sequence[Language]) -> tuple[str, ...]:
        """The sentences of a text that only tell of them; none where all of them are vague."""
        told = [one for one in sentences_of(text) if self._is_told(one, languages, is_vague=True)]
        is_told = any(self._is_told(one, languages, is_vague=False) for one in told)
        return tuple(told) if is_told else ()

    def _is_told(self, sentence: str, languages: Sequence[Language], *, is_vague: bool) -> bool:
        if not self.done or "?" in sentence:
            return False
        said = [_read(sentence, language, self.today) for language in languages]
        return any(
            one.is_plain and any(one.tells(done, is_vague=is_vague) for done in self.done)
            for one in said
        )


NO_CHANGES = Changes((), date.min)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a sentence says of a change."""

    is_plain: bool
    """Whether it has no other words than those for it."""
    verbs: tuple[frozenset[Deed], ...]
    """The deeds that each of its verbs may be."""
    kinds: frozenset[WorkoutKind]
    days: frozenset[date | None]
    """None for one that can't be told."""
    days_left: frozenset[date | None]
    measures: frozenset[float]
    measures_before: frozenset[float]

    def is_beside(self, done: Done) -> bool:
        """Whether it speaks of another day or kind."""
        days = (self.days | self.days_left) - {done.day, done.left}
        return bool(days) or not self.kinds <= done.kinds

    def tells(self, done: Done, *, is_vague: bool) -> bool:
        """Whether all it says is true of what was done, and, if not vague, names it."""
        is_true = (
            all(done.deed in deeds for deeds in self.verbs)
            and self.kinds <= done.kinds
            and self.days <= {done.day}
            and self.days_left <= {done.left}
            and _are_among(self.measures, done.measures)
            and _are_among(self.measures_before, done.measures_before)
        )
        if not is_true or not (done.is_main or self.kinds):
            return False
        return is_vague or self._names(done.deed)

    def _names(self, deed: Deed) -> bool:
        if deed is Deed.MOVED:
            return bool(self.days)
        if deed in _SCALES and not self.verbs:
            return bool(self.measures)
        if not self.verbs:
            return deed is Deed.ADDED and bool(self.days)
        return bool(self.days or self.kinds or self.measures)


def changes_in(reply: Reply, told_on: date) -> Iterator[Done]:
    """What the cards of a reply say was done, not what they propose."""
    for part in reply.parts:
        if isinstance(part, ChangeCard) and not part.is_proposal:
            yield from _done_in(part, reply.language, told_on)


def came_true(claims: str, reply: Reply, now: datetime, zone: str) -> str:
    """The sentences of some claims that only say what a reply shows was done."""
    today = now.astimezone(zone_of(zone)).date()
    changes = Changes(tuple(changes_in(reply, today)), today)
    return " ".join(changes.told_in(claims, (reply.language,)))


def _done_in(card: ChangeCard, language: Language, told_on: date) -> Iterator[Done]:
    main = [
        replace(one, is_main=True) for one in _told(card.headline, _HEADLINES, language, told_on)
    ]
    yield from main
    for change in card.changes:
        for one in _told(change.what, _LINES, language, told_on):
            is_main = any(_is_same(one, head) for head in main)
            yield replace(one, is_main=is_main)


def _is_same(line: Done, head: Done) -> bool:
    """Whether a line of a card is about what heads it."""
    is_alike = line.deed is head.deed or (line.deed in _SCALES and head.deed in _SCALES)
    return is_alike and (line.day, line.left) == (head.day, head.left)


def _told(text: str, phrases: dict[str, Deed], language: Language, told_on: date) -> Iterator[Done]:
    """What a headline or a line tells, by the first of the phrases that it may be."""
    for key, deed in phrases.items():
        for written in _written(key, language):
            if found := written.fullmatch(text):
                yield _done(deed, found.groupdict(), language, told_on)
                return


@cache
def _written(key: str, language: Language) -> tuple["re.Pattern[str]", ...]:
    """How a phrase is written in each tone, with its parts named."""
    marks = {part: f"<{part}>" for part in _PARTS}
    toned = dict.fromkeys(phrase(key, language, tone, **marks) for tone in Tone)
    return tuple(
        re.compile(re.sub(r"<(\w+)>", r"(?P<\1>.+)", re.escape(one)), re.IGNORECASE)
        for one in toned
    )


def _done(deed: Deed, parts: dict[str, str], language: Language, told_on: date) -> Done:
    now, before = parts.get("became", ""), parts.get("was", "")
    read = {name: _read(text, language, told_on) for name, text in parts.items()}
    kinds = frozenset(kind for one in read.values() for kind in one.kinds)
    day = read.get("to_day") or read.get("day") or read.get("session")
    left = read.get("from_day") or (read.get("day") if "to_day" in parts else None)
    measures = frozenset(
        measure
        for name in ("became", "amount", *(() if now or "amount" in parts else ("was", "session")))
        if name in read
        for measure in read[name].measures
    )
    old = read["was"].measures if now and before else frozenset[float]()
    if now and before and read["was"].kinds != read["became"].kinds:
        measures, kinds = frozenset(), frozenset()  # another session now, not one of other length
    return Done(
        deed=_scaled(old, measures) if deed is Deed.SCALED else deed,
        kinds=kinds,
        day=_only(day),
        left=_only(left),
        measures=measures,
        measures_before=old,
    )


def _scaled(before: frozenset[float], now: frozenset[float]) -> Deed:
    """Whether a session with one measure became shorter or longer."""
    if len(before) != 1 or len(now) != 1 or before == now:
        return Deed.SCALED
    return Deed.SHORTENED if min(now) < min(before) else Deed.LENGTHENED


def _only(said: _Said | None) -> date | None:
    """The one day of a part."""
    days = said.days | said.days_left if said else frozenset()
    return next(iter(days)) if len(days) == 1 else None


def _read(text: str, language: Language, today: date) -> _Said:
    telling = TELLINGS[language]
    folded = fold(text)
    items = extract(folded, vocabulary_of(language), Units.KM)
    verbs: list[frozenset[Deed]] = []
    kinds: set[WorkoutKind] = set()
    days: tuple[set[date | None], set[date | None]] = (set(), set())
    measures: tuple[set[float], set[float]] = (set(), set())
    is_plain = True
    for item in items:
        is_from = telling.is_from(folded[: item.start])
        for when, is_left in _whens(item, is_from=is_from):
            days[is_left].add(resolve(when, today, is_past=False))
        match item.value:
            case WorkoutKind():
                kinds.add(item.value)
            case Distance():
                measures[is_from].add(float(item.value.m))
            case Duration():
                measures[is_from].add(float(item.value.s))
            case When() | DaySet() | Span():
                pass
            case _:
                verbs += telling.deeds_in(_TOKEN.findall(" ".join(item.words)))
                is_plain &= _is_plain(item, telling)
    return _Said(
        is_plain=is_plain,
        verbs=tuple(verbs),
        kinds=frozenset(kinds),
        days=frozenset(days[False]),
        days_left=frozenset(days[True]),
        measures=frozenset(measures[False]),
        measures_before=frozenset(measures[True]),
    )


def _whens(item: Item, *, is_from: bool) -> Iterator[tuple[When, bool]]:
    """The days of an item, and whether something left them."""
    value: Any = item.value
    match value:
        case When():
            yield value, is_from
        case DaySet(whens=whens):
            yield from ((when, is_from) for when in whens or (When("date"),))
        case Span(first=first, last=last):
            yield first, True
            yield last, False
        case _:
            return


def _is_plain(item: Item, telling: Telling) -> bool:
    """Whether an item is a word by which one tells of a change."""
    tokens = _TOKEN.findall(" ".join(item.words))
    return item.kind in _PLAIN or (isinstance(item.value, str | None) and telling.knows(tokens))


def _are_among(said: frozenset[float], known: frozenset[float]) -> bool:
    return all(any(abs(one - other) <= _EXACT * other for other in known) for one in said)
