"""A model's words on which day holds what: held to the plan, as its figures are to the facts.

"Your long run is on Saturday" names no figure, and sends a runner out on the wrong day. What is
asked, denied or only supposed binds nobody.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from core.athlete import Language
from core.coach.evidence import present_vdot
from core.coach.snapshot import Snapshot
from core.language.dates import DaySet, When, resolve
from core.language.extract import extract
from core.language.normalize import fold
from core.language.patterns import Item
from core.language.quantities import Clock
from core.language.sentences import vocabulary_of
from core.physiology.performance import TrainingPaces, training_paces
from core.planning.plan import SessionStatus
from core.units import Distance, Duration, Pace, PaceRange, Units
from core.workouts.steps import HARD_KINDS, WorkoutKind

WEEK = timedelta(days=7)
_OFF = (SessionStatus.SKIPPED, SessionStatus.MISSED)
_GENTLE = frozenset(
    {
        WorkoutKind.EASY,
        WorkoutKind.RECOVERY,
        WorkoutKind.STRIDES,
        WorkoutKind.STEADY,
        WorkoutKind.RUN_WALK,
    }
)
_NO_RUNS = frozenset(
    {WorkoutKind.STRENGTH, WorkoutKind.CROSS_TRAINING, WorkoutKind.MOBILITY, WorkoutKind.REST}
)
_FAST = frozenset(
    {
        WorkoutKind.THRESHOLD,
        WorkoutKind.CRUISE,
        WorkoutKind.INTERVALS,
        WorkoutKind.REPETITIONS,
        WorkoutKind.FARTLEK,
    }
)
_SUPPOSED = re.compile(
    r"\b(?:if|could|might|would|rather|instead|wenn|falls|konnt\w*|wurd\w*|lieber|statt|si|podria\w*"
    r"|prefier\w*|en lugar|pourr\w+|prefer\w+|plutot|au lieu|se|potrest\w+|invece|poderia|pode"
    r"|prefir\w+|em vez|als|kun|zou|liever|in plaats)\b|, (?:\w+ )?dann?\b|\A\w+ (?:du|je"
    r"|jij) [^,]*,"
)
"""Words by which a day is only talked about, folded."""
_A_REST = re.compile(
    r"\b(?:is|ist|es|esta|est|e|fica) (?:\w+ )?(?:off|free|frei|libre|livre|libero|vrij)\b"
    r"|\b(?:ruhst|pausierst|descansas|te reposes|riposi|voce (?:descansa|folga)|libras"
    r"|sei liber[oa]|ben je vrij|tu es libre|estas libre|bist du frei|you(?:'re| are) free"
    r"|rust je|je rust|hast du frei|heb je vrij)\b"
)
"""A day without any, folded."""
_KINDS_SPOKEN_OF = (
    (re.compile(r"\binterval\w*\b"), WorkoutKind.INTERVALS),
    (re.compile(r"\b(?:hill|hilly)\b"), WorkoutKind.HILLS),
    (re.compile(r"\btempo (?:day|one)\b|\bat tempo\b"), WorkoutKind.THRESHOLD),
    (re.compile(r"\bretas\b"), WorkoutKind.STRIDES),
    (_A_REST, WorkoutKind.REST),
)
"""Kinds in words that by themselves ask for none, folded: "your hill day"."""
_A_RUN = re.compile(
    r"\b(?:runs?|jog|lauf\w*|laufst|joggst|loopt?|corres?|corras?|corra|corri|cours|courir|correr|correre|lopen|sessions?|workouts?|laufs?|einheit(?:en)?|rodajes?|sesion(?:es)?|entrenamientos?"
    r"|sorties?|seances?|corsa|uscita|allenament[oi]|treinos?|corrida|loopje|sessies?|duurloop)\b"
)
"""A session of no kind, folded."""
_MOVES = re.compile(
    r"\b(?:moves?|goes|shifts?|switch\w*|rutscht|wandert|kommt|wechselt|geht|pasa|se mueve|va"
    r"|passe|glisse|passa|si sposta|vai|muda|gaat|schuift|verhuist)\b"
    r"[^.!?]*\b(?:to|auf|zum|al|a|au|para|pra|naar)\b"
)
"""Something goes to another day, folded."""
_COMPOUND = re.compile(
    r"\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|intervall?|berg"
    r"|heuvel|steigerungs|lang|lauf|loop|duurloop)(?:s|en)?(tag|dag|lauf|einheit|training|loop|sessie|session|abend|morgen|vormittag|nachmittag|mittag|avond|ochtend|middag)\b"
)
"""Words joined of two, folded: "Intervalltag", "Sonntagslauf"."""
_NUMBERED = re.compile(
    r"\b(?:segunda|terca|quarta|quinta|sexta)(?= (?:semana|vez|metade|parte|fase|prova"
    r"|corrida|opcao|coisa)\b)"
)
"""Ordinals that are weekdays by themselves, folded."""
_KINDS_JOINED = {
    "intervall": "intervalle",
    "interval": "intervallen",
    "berg": "hugel",
    "heuvel": "heuvels",
    "steigerungs": "steigerungen",
    "lang": "langer lauf",
}
_BESIDE = re.compile(r"before|after|vor|nach|antes|despues|avant|apres|prima|dopo|depois|voor|na")
"""What parts one day from what is on another, folded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One thing of a day: planned, or done."""

    on: date
    """When."""
    kind: WorkoutKind | None
    """What; nothing where only its sport is known."""
    distance: Distance | None = None
    """How far."""
    duration: Duration | None = None
    """How long."""


class Band(NamedTuple):
    """How fast some kinds of session are run."""

    kinds: frozenset[WorkoutKind]
    """Which."""
    pace: PaceRange
    """So fast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """What the days around today hold."""

    today: date
    """The athlete's today."""
    planned: tuple[Held, ...] = ()
    """The sessions of this week and the next that aren't called off."""
    done: tuple[Held, ...] = ()
    """What was done in the last two weeks."""
    others: frozenset[float] = frozenset()
    """Metres and seconds that belong to no day: of whole weeks, of the race."""
    paces: tuple[Band, ...] = ()
    """What each kind of session is run at."""
    units: Units = Units.KM
    """What a bare pace is told in."""

    def near(self, when: When) -> tuple[date, ...]:
        """The days that may be meant: of this week and the next, and those just gone."""
        if when.form == "weekday":
            monday = self.today - timedelta(days=self.today.weekday())
            named = monday + timedelta(days=when.weekday)
            return (named - WEEK, named, named + WEEK)
        found = [resolve(when, self.today, is_past=is_past) for is_past in (False, True)]
        days = {day for day in found if day is not None}
        return (min(days, key=lambda day: abs(day - self.today)),) if days else ()

    def counts(self) -> set[float]:
        """How many sessions of each kind its weeks hold, and how many in all."""
        counted: set[float] = set()
        for week in {held.on.isocalendar()[:2] for held in self.planned}:
            held = [one.kind for one in self.planned if one.on.isocalendar()[:2] == week]
            runs = [kind for kind in held if kind not in _NO_RUNS]
            several = (
                held,
                runs,
                [k for k in held if k in _GENTLE],
                [k for k in held if k in HARD_KINDS],
            )
            counted |= {float(len(some)) for some in several}
            counted |= {float(number) for number in Counter(held).values()}
        return counted

    def reaches(self, days: Sequence[date]) -> bool:
        """Whether it can tell about one of some days."""
        first = self.today - timedelta(days=self.today.weekday())
        return any(first <= day < first + 2 * WEEK for day in days)


def schedule_of(snapshot: Snapshot, today: date) -> Schedule:
    """What the days of this week and the next hold, and those of the last two weeks held."""
    plan, goal = snapshot.plan, snapshot.athlete.goal
    weeks = [w for at in (today, today + WEEK) if plan and (w := plan.week_of(at)) is not None]
    totals = [float(value) for w in weeks for value in (w.planned.m, w.duration.s)]
    recent = [a for a in snapshot.record.activities if timedelta() <= today - a.on <= 2 * WEEK]
    vdot = present_vdot(snapshot.record, today)
    return Schedule(
        today=today,
        units=snapshot.athlete.preferences.units,
        paces=_bands(training_paces(vdot)) if vdot is not None else (),
        planned=tuple(
            Held(on=s.on, kind=s.kind, distance=s.workout.distance, duration=s.workout.duration)
            for week in weeks
            for s in week.sessions
            if s.status not in _OFF
        ),
        done=tuple(
            Held(on=a.on, kind=None, distance=a.distance, duration=a.duration) for a in recent
        ),
        others=frozenset([*totals, float(goal.race.distance.m)] if goal and goal.race else totals),
    )


def _bands(paces: TrainingPaces) -> tuple[Band, ...]:
    return (
        Band(_GENTLE | {WorkoutKind.LONG}, paces.easy),
        Band(frozenset({WorkoutKind.MARATHON_PACE}), paces.marathon),
        Band(frozenset({WorkoutKind.THRESHOLD, WorkoutKind.CRUISE}), paces.threshold),
        Band(frozenset({WorkoutKind.INTERVALS}), paces.interval),
    )


def misplaced(text: str, language: Language, schedule: Schedule, heard: str) -> Iterator[str]:
    """What a text puts on a day that doesn't hold it, as it is written there."""
    wishes = _wishes(heard, language, schedule.units)
    for claim in _claims(text, language, schedule.units):
        if not claim.is_true(schedule) and not any(claim.repeats(wish) for wish in wishes):
            yield claim.words


@lru_cache(maxsize=8)
def _wishes(heard: str, language: Language, units: Units) -> tuple["Claim", ...]:
    """What the athlete said of days; the same for each sentence of an answer."""
    return tuple(_claims(heard, language, units))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a stretch of a text says of a day, or of a kind of session."""

    words: str
    """As it is written."""
    whens: tuple[When, ...]
    """The days; none where it is about a kind alone."""
    kinds: frozenset[WorkoutKind]
    """What is said to be on them."""
    is_run: bool
    """Whether a session of no kind is said to be on them."""
    measures: tuple[float, ...] = ()
    """Metres and seconds that are told with them."""
    paces: tuple[float, ...] = ()
    """Seconds a kilometre that are told with them."""
    weekday: int | None = None
    """The weekday that is written before a date."""
    is_move: bool = False
    """Whether something is said to go from one day to another."""

    def repeats(self, wish: "Claim") -> bool:
        """Whether the athlete said of these days what is said of them here."""
        return set(self.whens) <= set(wish.whens) and self.kinds <= wish.kinds

    def is_true(self, schedule: Schedule) -> bool:
        """Whether the days hold it, at the paces of its kind."""
        if self.is_move:
            return False
        if not all(self._is_run_at(pace, schedule) for pace in self.paces):
            return False
        if not self.whens:
            return self._fits(schedule, [h for h in schedule.planned if self._is_meant(h)])
        return all(self._holds(schedule, schedule.near(when)) for when in self.whens)

    def _holds(self, schedule: Schedule, days: Sequence[date]) -> bool:
        if self.weekday is not None and days and self.weekday not in {d.weekday() for d in days}:
            return False
        if not schedule.reaches(days):
            return True
        planned = [held for held in schedule.planned if held.on in days]
        coming = [day for day in days if schedule.reaches((day,))]
        done = [held for held in schedule.done if held.on in days]
        if self.kinds == {WorkoutKind.REST}:
            return any(day not in {held.on for held in planned} for day in coming)
        named = [held for held in planned if self._is_meant(held)]
        if (self.kinds or self.is_run) and not (named or done):
            return False
        return self._fits(schedule, [*planned, *done])

    def _is_run_at(self, pace: float, schedule: Schedule) -> bool:
        """Whether a pace is that of the kind spoken of, and not of another."""
        own = [one.pace for one in schedule.paces if self.kinds & one.kinds]
        others = (one.pace for one in schedule.paces if not self.kinds & one.kinds)
        is_of_another = any(_is_within(pace, other) for other in others)
        return len(self.kinds) != 1 or not own or _is_within(pace, own[0]) or not is_of_another

    def _is_meant(self, held: Held) -> bool:
        return not self.kinds or any(_is_alike(kind, held.kind) for kind in self.kinds)

    def _fits(self, schedule: Schedule, found: Sequence[Held]) -> bool:
        """Whether no measure is that of another day's session."""
        own, others = _measures(found), _measures((*schedule.planned, *schedule.done))
        strange = (m for m in self.measures if not _is_among(m, own | schedule.others))
        return not any(_is_among(measure, others) for measure in strange)


def _is_alike(said: WorkoutKind, planned: WorkoutKind | None) -> bool:
    """Whether a word for one kind of session may be meant for another."""
    same = (_FAST, _GENTLE)
    return said is planned or any(said in kinds and planned in kinds for kinds in same)


def _measures(found: Sequence[Held]) -> frozenset[float]:
    far = {float(held.distance.m) for held in found if held.distance}
    return frozenset(far | {float(held.duration.s) for held in found if held.duration})


def _is_among(measure: float, known: frozenset[float]) -> bool:
    return any(abs(measure - one) <= 0.006 * one for one in known)


def _claims(text: str, language: Language, units: Units) -> Iterator[Claim]:
    """What a text says of days, sentence by sentence."""
    folded = _NUMBERED.sub("outra", _COMPOUND.sub(_in_two_words, fold(text)))
    items = extract(folded, vocabulary_of(language), units)
    for sentence in _split(items, "."):
        whole = folded[sentence[0].start : sentence[-1].end]
        is_asked = folded[sentence[-1].end :].lstrip().startswith("?") or whole.endswith("?")
        if is_asked or _SUPPOSED.search(whole):
            continue
        for part in _parts(sentence):
            if not any(item.kind == "~not" for item in part):
                yield from _claim(part, folded, language, units)


def _in_two_words(compound: "re.Match[str]") -> str:
    """ "Intervalle tag", "sonntag lauf": each word as it is known by itself."""
    first = _KINDS_JOINED.get(compound[1], compound[1])
    return f"{first} {compound[2]}"


def _split(items: Sequence[Item], *ends: str) -> Iterator[Sequence[Item]]:
    start = 0
    for at, item in enumerate(items):
        if item.kind in ends:
            if at > start:
                yield items[start:at]
            start = at + 1
    if start < len(items):
        yield items[start:]


def _parts(sentence: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The sentence where it speaks of one day, else its parts between commas, then between ands.

    What is before or after something is on another day: "on Saturday, before the long run".
    """
    parts = [sentence]
    for end in (",", "~join"):
        several = ((part,) if _count_days(part) <= 1 else _split(part, end) for part in parts)
        parts = [one for some in several for one in some]
    for part in parts:
        beside = [item._replace(kind="|") if _is_beside(item) else item for item in part]
        yield from _split(beside, "|")


def _is_beside(item: Item) -> bool:
    is_thing = item.kind in ("day", "days", "kind")
    return not is_thing and any(_BESIDE.fullmatch(word) for word in item.words)


def _count_days(items: Sequence[Item]) -> int:
    return sum(item.kind in ("day", "days") for item in items)


def _claim(part: Sequence[Item], folded: str, language: Language, units: Units) -> Iterator[Claim]:
    whens = [when for item in part for when in _whens(item)]
    words = folded[part[0].start : part[-1].end]
    if _MOVES.search(words) and _count_days(part) == 2:
        yield Claim(words=words, whens=tuple(whens), kinds=frozenset(), is_run=True, is_move=True)
    if _count_days(part) > 1 or any(item.kind == "range" for item in part):
        return
    kinds = frozenset(item.value for item in part if item.kind == "kind") or frozenset(
        kind for spoken_of, kind in _KINDS_SPOKEN_OF if spoken_of.search(words)
    )
    measured = (item.value for item in part if item.kind in ("distance", "duration"))
    paces = tuple(pace for item in part for pace in _paces(item, units))
    claim = Claim(
        words=words,
        whens=tuple(whens),
        kinds=kinds,
        is_run=bool(_A_RUN.search(words)),
        measures=tuple(float(v.m if isinstance(v, Distance) else v.s) for v in measured),
        paces=paces,
        weekday=next((day for item in part for day in _weekday_before(item, language)), None),
    )
    if whens or (kinds and (claim.measures or paces)):
        yield claim


def _whens(item: Item) -> tuple[When, ...]:
    if item.kind == "day":
        return (item.value,)
    return item.value.whens if item.kind == "days" and isinstance(item.value, DaySet) else ()


def _paces(item: Item, units: Units) -> Iterator[float]:
    """Seconds a kilometre, where an item may tell a pace."""
    bare = item.value if item.kind == "bare pace" else None
    if isinstance(item.value, Clock) and item.value.third is None:
        bare = item.value.as_minutes.s
    if isinstance(item.value, Pace):
        yield item.value.s_per_km
    elif bare:
        yield float(bare) if units is Units.KM else Pace.per_mile(bare).s_per_km


def _is_within(pace: float, band: PaceRange) -> bool:
    return band.fastest.s_per_km - 1 <= pace <= band.slowest.s_per_km + 1


def _weekday_before(item: Item, language: Language) -> Iterator[int]:
    """The weekday that is written with a date: "Sat 29 Nov"."""
    if item.kind != "day" or item.value.form not in ("date", "monthday"):
        return
    for spelling in vocabulary_of(language).spellings.get(item.words[0], ()):
        if spelling.kind == "weekday":
            yield int(spelling.value)
