"""A clause: the items of one act, what has been used of them, and what is left unexplained."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from core.athlete import Sport
from core.commands import Command
from core.language.dates import WEEKEND, DaySet, Span, When, resolve, resolve_span
from core.language.hearing import Hearing
from core.language.others import tells_of_another
from core.language.patterns import Item, Match
from core.language.reason_words import is_bare_day, turns_behind_day, with_their_reasons
from core.language.vocabulary import Vocabulary
from core.units import Distance, Pace, Units
from core.workouts.steps import WorkoutKind

SILENT = frozenset(
    {
        ".", ",", "sign", "~join", "session", "aside", "degrees", "part", "~because", "~much",
        "~hence",
    }
)  # fmt: skip
"""Kinds that need no explanation."""
VEILS = frozenset({"~supposed", "~reported"})
"""Marks that hang over what follows: "if", "in theory", "my mate says", "just kidding"."""
_REASON = frozenset({"", "reason", "~others", "session", "~not"})
"""Kinds that only say why, behind "because"."""
_HEADS = frozenset({"session", "kind", "sport", "race", "distance", "duration"})
"""Kinds that talk may describe: "the rainy run"."""
SPORT_AS_KIND = {
    Sport.WALK: WorkoutKind.WALK,
    Sport.STRENGTH: WorkoutKind.STRENGTH,
    Sport.YOGA: WorkoutKind.MOBILITY,
}


_MOST_NAMES = 3


class Clause:
    """The things found in one act of a message, handed out once each."""

    def __init__(
        self,
        items: Sequence[Item],
        hearing: Hearing,
        match: Match | None,
        text: str,
        vocabulary: Vocabulary,
    ) -> None:
        self.items = items
        self.hearing = hearing
        self.text = text
        self.vocabulary = vocabulary
        self._slots = dict(match.slots) if match else {}
        self.words_taken = match.weight if match else 0
        self.more: list[Command] = []
        """What the same words ask for besides: a commitment on each of several weekdays."""
        loose = {at for role, at in self._slots.items() if _is_named_so(items[at], role)}
        self.used: set[int] = set(match.used) - loose if match else set()
        self._matched = frozenset(self.used)

    @property
    def words(self) -> str:
        """The clause as it was typed."""
        return self.text[self.items[0].start : self.items[-1].end].strip(" ,;")

    def slot(self, role: str) -> Item | None:
        """The thing the template named so; it counts as used."""
        at = self._slots.get(role)
        if at is None:
            return None
        self.used.add(at)
        return self.items[at]

    @property
    def first_taken(self) -> int:
        """Where the first word stands that the template took."""
        return min(self._matched, default=0)

    @property
    def is_denied(self) -> bool:
        """Whether "not" stands right before a word the template took: "isn't cancelled"."""
        for at, item in enumerate(self.items):
            behind = at + 1
            while behind < len(self.items) - 1 and self._is_idle(behind):
                behind += 1
            if item.kind == "~not" and at not in self._matched and behind in self._matched:
                return True
        return False

    def _is_idle(self, at: int) -> bool:
        return self.items[at].is_filler and at not in self._matched

    @property
    def is_of_another(self) -> bool:
        """Whether what the template took is told of somebody or something else: "gran has flu"."""
        return tells_of_another(self.items, self.first_taken, self.text, self.vocabulary)

    @property
    def took_reason(self) -> bool:
        """Whether a word the template took only says why: "have to work longer"."""
        return any(self.items[at].kind == "reason" for at in self._matched)

    def use_slots(self) -> None:
        """Uses up everything the template took."""
        self.used.update(self._slots.values())

    def has(self, *kinds: str) -> bool:
        """Whether something of a kind was said, used or not."""
        return any(item.kind in kinds for item in self.items)

    def lexicon_words(self, name: str) -> tuple[tuple[str, ...], ...]:
        """The words of one of the lexicon's sets."""
        return self.vocabulary.sets.get(name, ())

    def says_any(self, name: str) -> bool:
        """Whether one of a set's words or phrases was said."""
        return self.says_phrase(self.lexicon_words(name))

    def says_phrase(self, phrases: tuple[tuple[str, ...], ...]) -> bool:
        """Whether one of some phrases was said."""
        words = [word for item in self.items for word in item.words]
        firsts = set(words)
        return any(
            phrase[0] in firsts
            and any(
                tuple(words[at : at + len(phrase)]) == phrase
                for at in range(len(words) - len(phrase) + 1)
            )
            for phrase in phrases
        )

    def take(self, *kinds: str) -> Any:
        """The value of the first unused thing of these kinds; None when there is none."""
        item = self.take_item(*kinds)
        return None if item is None else item.value

    def take_item(self, *kinds: str) -> Item | None:
        """The first unused thing of these kinds."""
        for at, item in enumerate(self.items):
            if item.kind in kinds and at not in self.used:
                self.used.add(at)
                return item
        return None

    def take_all(self, *kinds: str) -> list[Any]:
        """The values of all unused things of these kinds."""
        taken = []
        while (item := self.take_item(*kinds)) is not None:
            taken.append(item.value)
        return taken

    def use(self, *kinds: str) -> bool:
        """Uses up everything of these kinds; whether there was any."""
        found = [at for at, item in enumerate(self.items) if item.kind in kinds]
        self.used.update(found)
        return bool(found)

    def use_rest(self) -> None:
        """Uses up whatever stands behind the template's first word: it is free text."""
        rest = range(min(self._matched, default=0), len(self.items))
        self.used.update(rest)
        self._matched |= frozenset(rest)

    def use_places(self) -> None:
        """Uses up names behind "in" or "to": "in Berlin for work"."""
        before = self.vocabulary.set_words.get("place before", frozenset())
        for at in range(1, len(self.items)):
            if self.items[at].is_strange and before & set(self.items[at - 1].words):
                self.used.add(at)

    def use_names(self) -> None:
        """Uses up the few words no data knows: what a race is called."""
        names = [at for at, item in enumerate(self.items) if item.is_strange]
        self.used.update(names if len(names) <= _MOST_NAMES else ())

    def use_any(self, name: str) -> bool:
        """Uses up the plain words of one of the lexicon's sets; whether there was one."""
        words = self.vocabulary.set_words.get(name, frozenset())
        found = [at for at, item in enumerate(self.items) if set(item.words) <= words]
        self.used.update(found)
        return bool(found)

    def date_of(self, when: When | None, *, is_past: bool = False) -> date | None:
        """The date of a day said."""
        return None if when is None else resolve(when, self.hearing.today, is_past=is_past)

    def dates_of(self, item: Item | None, *, is_past: bool = False) -> tuple[date, date] | None:
        """The first and last date of a day, span or week said."""
        if item is None:
            return None
        value = item.value
        if isinstance(value, When):
            day = self.date_of(value, is_past=is_past)
            return None if day is None else (day, day)
        if isinstance(value, Span):
            return resolve_span(value, self.hearing.today, is_past=is_past)
        if isinstance(value, DaySet) and self._is_one_weekend(item):
            return resolve_span(WEEKEND, self.hearing.today, is_past=is_past)
        if isinstance(value, DaySet) and value.whens:
            days = [d for when in value.whens if (d := self.date_of(when, is_past=is_past))]
            return (min(days), max(days)) if days else None
        return None

    def _is_one_weekend(self, item: Item) -> bool:
        """ "At the weekend" where no habit is told."""
        of_one = self.vocabulary.set_words.get("of one weekend", frozenset())
        return item.words[-1] == "weekend" and item.words[0] in of_one

    def take_day(self, *, is_past: bool = False) -> date | None:
        """The date of the first unused day."""
        return self.date_of(self.take("day"), is_past=is_past)

    def take_kind(self) -> WorkoutKind | None:
        """The kind of session meant, also when it is a sport."""
        item = self.take_item("kind", "sport")
        if item is None:
            return None
        if item.kind == "kind":
            self.take_same_kind(item.value)
            return WorkoutKind(item.value)
        if item.value is Sport.RUN:
            return None
        return SPORT_AS_KIND.get(item.value, WorkoutKind.CROSS_TRAINING)

    def take_same_kind(self, kind: WorkoutKind) -> None:
        """Uses up further mentions of the same kind."""
        self.used.update(
            at for at, item in enumerate(self.items) if item.kind == "kind" and item.value is kind
        )

    def take_distance(self) -> Distance | None:
        """The first unused distance, also when it is the name of a race."""
        value = self.take("distance", "race")
        return value if isinstance(value, Distance) else None

    def take_pace(self) -> Pace | None:
        """The first unused pace; without a unit it is in the athlete's."""
        value = self.take("pace", "bare pace")
        if isinstance(value, int):
            is_miles = self.distance_unit() is Units.MI
            return Pace.per_mile(value) if is_miles else Pace(float(value))
        return value if isinstance(value, Pace) else None

    def distance_unit(self) -> Units:
        """The unit the distance was told in; without one the athlete's."""
        units = self.vocabulary.units
        for item in self.items:
            if item.kind == "distance":
                said = {units.get((word,)) for word in item.words}
                if len(said & {"km", "mi"}) == 1:
                    return Units.MI if "mi" in said else Units.KM
        return self.hearing.units

    def unexplained(self) -> list[Item]:
        """The items that carry weight and were used by nothing."""
        why = next((at for at, item in enumerate(self.items) if item.kind == "~because"), None)
        hence = next((at for at, item in enumerate(self.items) if item.kind == "~hence"), -1)
        runs = self.vocabulary.set_words.get("to run", frozenset())
        return [
            item
            for at, item in enumerate(self.items)
            if self._is_object(at)
            or (
                (at not in self.used or self._is_hanging(at))
                and (why is None or at < why or item.kind not in _REASON)
                and (at > hence or item.kind not in _REASON)
                and not item.is_filler
                and (item.kind not in SILENT or self._asks_why(at))
                and not runs.issuperset(item.words)
            )
        ]

    def names(self) -> list[Item]:
        """The plain words that carry weight or may be part of a name: "Cape Town"."""
        talk = self.vocabulary.talk
        left = self.unexplained()
        return [
            item
            for item in self.items
            if not item.kind and (item in left or (item.is_filler and item.words[0] in talk))
        ]

    def _asks_why(self, at: int) -> bool:
        """ "Why rest today?" in languages whose "why" is their "because"."""
        whys = self.vocabulary.set_words.get("why", frozenset())
        is_first = at == 0 and self.items[at].kind == "~because"
        return is_first and whys.issuperset(self.items[at].words) and not self.has(",")

    def _is_object(self, at: int) -> bool:
        """ "Skip breakfast", "move house": talk right behind an act's word is what it acts on."""
        item = self.items[at]
        is_talk = item.kind == "reason" or item.words[0] in self.vocabulary.talk
        behind = self.items[at + 1].kind if at + 1 < len(self.items) else "."
        if not is_talk or behind in _HEADS or at in self._matched:
            return False
        articles, verbs, pasts = (
            self.vocabulary.set_words.get(name, frozenset())
            for name in ("articles", "acts on", "acted on")
        )
        before = at - 1
        while before >= 0 and self.items[before].words[0] in articles:
            before -= 1
        return before in self._matched and self.items[before].words[0] in verbs | pasts

    def _is_hanging(self, at: int) -> bool:
        """Whether "if" or "he said" is there for no template's sake: that is never explained."""
        return self.items[at].kind in VEILS and at not in self._matched


_ALSO_NAMED = frozenset({("race", "distance"), ("clock", "duration")})


def _is_named_so(item: Item, role: str) -> bool:
    """Whether a role is but the name of the thing, so that any builder may take it."""
    return (item.kind, role) in _ALSO_NAMED or item.kind == role


def split(items: Sequence[Item], vocabulary: Vocabulary) -> list[list[Item]]:
    """The segments of a message: what stands between full stops, commas and joining words."""
    segments: list[list[Item]] = [[]]
    for at, item in enumerate(items):
        is_within = joins_alike(items, at) or turns_behind_day(item, segments[-1], vocabulary)
        is_joint = item.kind in (".", ",", "~join") and not is_within
        if (
            is_joint
            or _are_days_of_volume(items, at)
            or _is_another_sport(items, at)
            or (
                not is_bare_day(segments[-1])
                and (_begins_aside(items, at, vocabulary) or _begins_request(items, at, vocabulary))
            )
            or _begins_wish(items, at, vocabulary)
            or _is_next_day(items, at)
            or _is_next_half(items, at, vocabulary)
        ):
            segments.append([])
        segments[-1].append(item)
    told = [
        segment
        for segment in segments
        if any(item.kind not in (".", ",", "sign", "~join") for item in segment)
    ]
    return with_their_reasons(told)


_TALK = frozenset({"", "reason", "feeling", "session", "aside", "~because", "~much", "~not"})
"""Kinds an aside behind an act is made of: no figure, day, place or mark."""
_MEANT = frozenset({"session", "kind", "sport"})
"""What "I" behind it may tell more of: "the run I logged"."""


def _begins_aside(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> bool:
    """ "Replan from Monday pls | I've been a mess": what is said besides, to the end."""
    if at < 2 or not vocabulary.set_words.get("aside of", frozenset()) & set(items[at].words):
        return False
    before, rest = items[at - 1], items[at:]
    is_bare = items[at].words[0] in vocabulary.set_words.get("subjects", frozenset())
    is_relative = is_bare and before.kind in _MEANT
    is_whole = before.kind.isalpha() or before.words[-1] in vocabulary.polite
    of_log = vocabulary.set_words.get("log entry", frozenset())
    return (
        is_whole
        and not is_relative
        and len(rest) > 1
        and all(item.kind in _TALK and of_log.isdisjoint(item.words) for item in rest)
    )


def _begins_request(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> bool:
    """ "Don't change anything | just tell me what's on Friday"."""
    just = vocabulary.set_words.get("just", frozenset())
    if not 0 < at < len(items) - 1 or items[at].words[0] not in just:
        return False
    show = vocabulary.set_words.get("just this", frozenset())
    wish = vocabulary.set_words.get("just a wish", frozenset())
    is_wish = items[at + 1].words[0] in wish
    ahead = items[at + 1 : at + 4 if is_wish else at + 2]
    return any(not show.isdisjoint(item.words) for item in ahead)


_STATES = frozenset({"feeling", "reason", "site"})
"""Kinds that tell how one is, and why."""


def _begins_wish(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> bool:
    """ "I'm ill | cancel everything", "did 8k easy | can we move Thursday"."""
    if not 0 < at < len(items) - 1 or items[at].kind:
        return False
    verbs, ill, tired, asks, us = (
        vocabulary.set_words.get(name, frozenset())
        for name in ("acts on", "ill", "fatigue", "can do", "asked of us")
    )
    before, behind = items[at - 1], items[at + 1]
    is_state = before.kind in _STATES or (not before.kind and before.words[-1] in ill | tired)
    if items[at].words[0] in verbs and is_state and not behind.kind:
        return True
    is_told = before.kind in ("distance", "duration", "clock", "kind") or is_state
    return items[at].words[0] in asks and behind.words[0] in us and is_told


def _is_next_half(items: Sequence[Item], at: int, vocabulary: Vocabulary) -> bool:
    """ "6k am | 5k pm": the second run of a day."""
    halves = vocabulary.set_words.get("half of a day", frozenset())
    is_behind = items[at].kind == "distance" and at > 1 and items[at - 1].words[-1] in halves
    return is_behind and items[at - 2].kind == "distance"


_OF_A_DAY = frozenset({"distance", "duration", "clock", "reps", "kind", "sport"})
"""Kinds a day of a list of days is told with."""


def _is_next_day(items: Sequence[Item], at: int) -> bool:
    """ "Mon 6k | Tue rest | Wed 10k": the next day of a list of what was done."""
    if not 1 < at < len(items) - 1 or items[at].kind != "day":
        return False
    days = [on for on, item in enumerate(items[:at]) if item.kind == "day"]
    is_list = bool(days) and items[days[0] + 1].kind in ("distance", "duration")
    is_told_first = items[at - 1].kind in ("sport", "kind")
    if is_told_first and items[at - 2].kind in (",", ".", "~join"):
        return False
    before = at - 2 if items[at - 1].kind == "sign" else at - 1
    return is_list and items[at + 1].kind in _OF_A_DAY and items[before].kind in _OF_A_DAY


def _are_days_of_volume(items: Sequence[Item], at: int) -> bool:
    """ "30 km a week on Tue and Sat": how much, and on which days."""
    behind = items[at + 1] if at + 1 < len(items) else None
    return (
        at > 1
        and items[at].is_filler
        and behind is not None
        and behind.kind == "days"
        and len(behind.value.weekdays) > 1
        and items[at - 1].value == "week"
        and any(item.kind == "distance" for item in items[:at])
    )


_PAST = frozenset({"walked", "swam", "biked", "cycled", "rowed", "hiked", "rode", "ran", "jogged"})


def _is_another_sport(items: Sequence[Item], at: int) -> bool:
    """ "Ran 3 miles walked 1": another sport with a figure of its own begins."""
    figures = ("distance", "duration", "number", "clock")
    item = items[at]
    return (
        item.kind == "sport"
        and item.words[0] in _PAST
        and at > 1
        and items[at - 1].kind in figures
        and at + 1 < len(items)
        and items[at + 1].kind in figures
    )


def joins_alike(items: Sequence[Item], at: int) -> bool:
    """Whether "and" stands between two things of one kind that belong together."""
    if items[at].kind == "." or not 0 < at < len(items) - 1:
        return False
    before, after = items[at - 1], items[at + 1]
    return (
        before.kind == after.kind
        and before.kind in ("site", "kind", "day", "days", "number", "sport")
        and items[at].kind == "~join"
    )
