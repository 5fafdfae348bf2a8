"""Where the sessions of a week go: an exact search for the arrangement that gives up least.

Branch and bound over every placement, so the answer is the best there is, and always the same one.
Arrangements are compared first by what they sacrifice, then by how many sessions they move, then by
how well they read as a training week: the long run on its day, hard days apart, rest spread out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from core.athlete import Weekday

HARD_GAP_DAYS = 2
"""Days from one hard session to the next: 48 hours."""


class Part(StrEnum):
    """The part a session plays in its week."""

    RACE = "race"
    LONG = "long run"
    HARD = "hard session"
    EASY = "easy run"
    STRENGTH = "strength"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A session that looks for its day."""

    id: str
    """Identity, kept in the layout."""
    part: Part
    """What it is to the week."""
    minutes: int = 0
    """Minutes it would like."""
    least_minutes: int = 0
    """Fewest minutes that make sense."""
    is_hard: bool = False
    """Whether a long run has hard work in it; hard sessions and races always are hard."""
    pinned_on: date | None = None
    """The day it must stay on, whatever else."""
    previous_on: date | None = None
    """The day it was on before; staying there is preferred."""
    is_beside_long: bool = False
    """Whether an easy run would best be the day before or after the long run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRoom:
    """What a day has room for."""

    on: date
    """The day."""
    minutes: int | None = None
    """Minutes free: 0 none, None without a limit."""
    is_hard_already: bool = False
    """Whether a fixed commitment makes it a hard day, so that no run goes on it."""
    allows_hard: bool = True
    """Whether hard or long running is allowed on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRoom:
    """What a week allows."""

    days: tuple[DayRoom, ...]
    """The days that may still be used, in order."""
    hard_around: tuple[date, ...] = ()
    """Hard days outside these days that matter to the spacing."""
    long_around: tuple[date, ...] = ()
    """Long runs outside these days that no hard session may touch."""
    hard_gap: int = HARD_GAP_DAYS
    """Days from one hard session to the next."""
    long_gap: int = HARD_GAP_DAYS
    """Days between a hard session and the long run; 1 lets them touch."""
    last_hard_on: date | None = None
    """Last day for a hard session before a race."""
    long_day: Weekday | None = None
    """Where the long run is wanted; None lets it be the weekend."""
    most_runs: int | None = None
    """Most runs in these days."""
    rest_days: int = 1
    """Days that stay without any session."""


class Loss(StrEnum):
    """What may be given up."""

    DROPPED = "dropped"
    SHORTENED = "shortened"
    TURNED_EASY = "turned easy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sacrifice:
    """Something given up because the week had no room, and why."""

    id: str
    """The session."""
    loss: Loss
    """What became of it."""
    sentence: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A session on its day."""

    id: str
    """The session."""
    on: date
    """Its day."""
    minutes: int | None
    """Most minutes it may take; None without a limit."""
    is_easy: bool = False
    """Whether a hard session has to be run easy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The best arrangement of a week."""

    placements: tuple[Placement, ...]
    """The sessions that found a day, by day."""
    sacrifices: tuple[Sacrifice, ...] = ()
    """What was given up."""
    moved: tuple[str, ...] = ()
    """Sessions that left the day they were on."""

    def day_of(self, session_id: str) -> date | None:
        """The day of a session, or None when it was dropped."""
        return next((p.on for p in self.placements if p.id == session_id), None)


def solve_week(wanted: tuple[Wanted, ...], room: WeekRoom) -> Layout:
    """The arrangement that gives up least, then moves least, then reads best; ever the same one."""
    runs = sorted((w for w in wanted if w.part is not Part.STRENGTH), key=_importance)
    search = _Search(tuple(runs), room)
    search.descend(0, 0, 0)
    chosen = search.best_choice
    placements = [
        _placement(w, choice, search.room) for w, choice in zip(runs, chosen, strict=True) if choice
    ]
    sacrifices = [
        _sacrifice(w, choice, room)
        for w, choice in zip(runs, chosen, strict=True)
        if _loss(w, choice)
    ]
    for session in (w for w in wanted if w.part is Part.STRENGTH):
        day = _strength_day(session, placements, wanted, room)
        if day is None:
            sacrifices.append(_no_strength(session))
        else:
            placements.append(Placement(id=session.id, on=day, minutes=session.minutes))
    before = {w.id: w.previous_on for w in wanted}
    return Layout(
        placements=tuple(sorted(placements, key=lambda p: (p.on, p.id))),
        sacrifices=tuple(sacrifices),
        moved=tuple(p.id for p in placements if before[p.id] not in (None, p.on)),
    )


class _Choice(NamedTuple):
    """A day for a session, and what it costs there."""

    day: int
    loss: int
    moved: int
    taste: int
    is_easy: bool


_DROP = {Part.RACE: 10_000, Part.LONG: 1_000, Part.HARD: 600, Part.EASY: 200}
_TURN_EASY = 350
_SHORTEN = 100
"""Cost of giving up; a shortened run costs in proportion to what is cut off."""
_OFF_LONG_DAY = 60


def _importance(wanted: Wanted) -> tuple[int, int, str]:
    order = (Part.RACE, Part.LONG, Part.HARD, Part.EASY)
    return (0 if wanted.pinned_on else 1, order.index(wanted.part), wanted.id)


class _Search:
    """Depth first over the sessions in order of importance, cut off where it can't get better."""

    def __init__(self, wanted: tuple[Wanted, ...], room: WeekRoom) -> None:
        self.wanted = wanted
        self.room = room
        self.days = {d.on.toordinal(): d for d in room.days}
        first = min(self.days, default=0)
        self.monday = first - date.fromordinal(max(first, 1)).weekday()
        self.fixed = [d.toordinal() for d in room.hard_around]
        self.fixed += [n for n, d in self.days.items() if d.is_hard_already]
        self.longs = [d.toordinal() for d in room.long_around]
        self.latest = room.last_hard_on.toordinal() if room.last_hard_on else None
        self.options = [tuple(self._options(w)) for w in wanted]
        self.twins = [
            i > 0 and wanted[i].part is Part.EASY and _are_twins(wanted[i - 1], wanted[i])
            for i in range(len(wanted))
        ]
        self.chosen: list[_Choice | None] = [None] * len(wanted)
        self.best_choice: list[_Choice | None] = [None] * len(wanted)
        self.best = (10**9, 0, 0)
        self.most = 99 if room.most_runs is None else room.most_runs

    def descend(self, depth: int, loss: int, rank: int) -> None:
        """Places the session at this depth everywhere it may go; `rank` packs moves and taste."""
        if (loss, rank, 0) >= self.best:
            return
        if depth == len(self.wanted):
            score = (loss, rank + self._evenness(), 1)
            if score < self.best:
                self.best = score
                self.best_choice = list(self.chosen)
            return
        session = self.wanted[depth]
        for choice in self.options[depth]:
            if self._fits(session, choice, depth):
                self.chosen[depth] = choice
                moved = choice.moved * 10_000 + choice.taste
                self.descend(depth + 1, loss + choice.loss, rank + moved)
        self.chosen[depth] = None
        if not session.pinned_on:
            moved = 10_000 if session.previous_on else 0
            self.descend(depth + 1, loss + _DROP[session.part], rank + moved)

    def _options(self, session: Wanted) -> Iterator[_Choice]:
        """Every day a session could be on by itself, the best first."""
        found = []
        for day, room in self.days.items():
            if session.pinned_on:
                if day == session.pinned_on.toordinal():
                    found.append(_Choice(day, 0, 0, 0, False))
                continue
            if room.minutes == 0 or room.is_hard_already or session.part is Part.RACE:
                continue
            short = 0
            if room.minutes is not None and room.minutes < session.minutes:
                if room.minutes < session.least_minutes:
                    continue
                short = _SHORTEN * (session.minutes - room.minutes) // session.minutes
            moved = int(session.previous_on not in (None, room.on))
            taste = self._taste(session, day)
            if session.previous_on:
                taste += abs(day - session.previous_on.toordinal())
            hard = session.part in (Part.LONG, Part.HARD)
            if room.allows_hard or not hard:
                found.append(_Choice(day, short, moved, taste, False))
            if session.part is Part.HARD:
                found.append(_Choice(day, short + _TURN_EASY, moved, taste, True))
        return iter(sorted(found, key=lambda c: (c.loss, c.moved, c.taste, c.day)))

    def _taste(self, session: Wanted, day: int) -> int:
        if session.part is not Part.LONG:
            return 0
        weekday = day - self.monday
        if self.room.long_day is not None:
            return 0 if weekday == self.room.long_day else _OFF_LONG_DAY + abs(weekday - 6)
        return {6: 0, 5: 6}.get(weekday, 20 + 6 - weekday)

    def _fits(self, session: Wanted, choice: _Choice, depth: int) -> bool:
        """Whether a day is free and respects the spacing to all that is already placed."""
        placed = self.chosen[:depth]
        if session.pinned_on is None and sum(c is not None for c in placed) >= self.most:
            return False
        previous = placed[-1] if placed else None
        if self.twins[depth] and (previous is None or previous.day > choice.day):
            return False
        if any(c is not None and c.day == choice.day for c in placed):
            return False
        if session.pinned_on:
            return True
        return self._is_spaced(session, choice, placed)

    def _is_spaced(self, session: Wanted, choice: _Choice, placed: list[_Choice | None]) -> bool:
        hard = _is_hard(session) and not choice.is_easy
        long = session.part is Part.LONG
        if not hard and not long:
            return True
        day, room = choice.day, self.room
        if self.latest is not None and day > self.latest:
            return False
        if hard and any(abs(day - other) < room.hard_gap for other in self.fixed):
            return False
        if hard and any(abs(day - other) < room.long_gap for other in self.longs):
            return False
        if long and any(abs(day - d.toordinal()) < room.long_gap for d in room.hard_around):
            return False
        for other, at in zip(self.wanted, placed, strict=False):
            if at is None or at.is_easy:
                continue
            gap = self._gap_wanted(hard, long, other)
            if abs(day - at.day) < gap:
                return False
        return True

    def _gap_wanted(self, hard: bool, long: bool, other: Wanted) -> int:
        gap = 0
        if hard and _is_hard(other):
            gap = self.room.hard_gap
        if (long and _is_hard(other)) or (hard and other.part is Part.LONG):
            gap = max(gap, self.room.long_gap)
        return gap

    def _evenness(self) -> int:
        """How far the week is from reading well: gaps between runs even, hard work away from the
        long run, an easy run beside it where that is wanted."""
        days = sorted(c.day for c in self.chosen if c is not None)
        if not days:
            return 0
        gaps = [b - a for a, b in zip(days, days[1:], strict=False)]
        gaps.append(max(1, days[0] + 7 - days[-1]))
        taste = 2 * sum((gap - 1) ** 2 for gap in gaps)
        key = [
            c.day
            for w, c in zip(self.wanted, self.chosen, strict=True)
            if c is not None and not c.is_easy and w.part is not Part.EASY
        ]
        for i, a in enumerate(key):
            for b in key[i + 1 :]:
                apart = abs(a - b)
                near = min(apart, 7 - apart)
                taste += 4 * max(0, 3 - near) + (30 if near < HARD_GAP_DAYS else 0)
        return taste + self._beside_long()

    def _beside_long(self) -> int:
        long = next(
            (
                c.day
                for w, c in zip(self.wanted, self.chosen, strict=True)
                if w.part is Part.LONG and c
            ),
            None,
        )
        return sum(
            40
            for w, c in zip(self.wanted, self.chosen, strict=True)
            if w.is_beside_long and c and long is not None and abs(c.day - long) != 1
        )


def _is_hard(wanted: Wanted) -> bool:
    return wanted.is_hard or wanted.part in (Part.HARD, Part.RACE)


def _are_twins(one: Wanted, other: Wanted) -> bool:
    """Whether two sessions differ only in name, so that one order of them is enough."""
    return (
        one.part is other.part
        and (one.minutes, one.least_minutes) == (other.minutes, other.least_minutes)
        and one.is_beside_long == other.is_beside_long
        and (one.pinned_on, one.previous_on) == (other.pinned_on, other.previous_on) == (None, None)
    )


def _placement(wanted: Wanted, choice: _Choice, room: WeekRoom) -> Placement:
    on = date.fromordinal(choice.day)
    minutes = next(d.minutes for d in room.days if d.on == on)
    if wanted.pinned_on and not minutes:
        minutes = None
    return Placement(id=wanted.id, on=on, minutes=minutes, is_easy=choice.is_easy)


def _loss(wanted: Wanted, choice: _Choice | None) -> bool:
    return choice is None or choice.loss > 0


def _sacrifice(wanted: Wanted, choice: _Choice | None, room: WeekRoom) -> Sacrifice:
    if choice is None:
        return Sacrifice(id=wanted.id, loss=Loss.DROPPED, sentence=_why_dropped(wanted, room))
    day = date.fromordinal(choice.day)
    if choice.is_easy:
        sentence = (
            f"{day:%A} is run easy: no free day of this week leaves two days between hard sessions "
            "and a day either side of the long run."
        )
        return Sacrifice(id=wanted.id, loss=Loss.TURNED_EASY, sentence=sentence)
    minutes = next(d.minutes for d in room.days if d.on == day)
    sentence = f"On {day:%A} there are {minutes} minutes, so the {wanted.part} is shorter."
    return Sacrifice(id=wanted.id, loss=Loss.SHORTENED, sentence=sentence)


def _why_dropped(wanted: Wanted, room: WeekRoom) -> str:
    free = [d for d in room.days if d.minutes != 0 and not d.is_hard_already]
    roomy = [d for d in free if d.minutes is None or d.minutes >= wanted.least_minutes]
    if not free:
        return f"The {wanted.part} is left out: no day of this week is free."
    if not roomy:
        return (
            f"The {wanted.part} is left out: it needs {wanted.least_minutes} minutes, "
            "and no free day has them."
        )
    return f"The {wanted.part} is left out: the free days are taken by what matters more."


def _strength_day(
    session: Wanted, placements: list[Placement], wanted: tuple[Wanted, ...], room: WeekRoom
) -> date | None:
    """A day with time left, never the day before hard or long work nor on it; run days first."""
    parts = {w.id: w for w in wanted}
    taken = {p.on: parts[p.id] for p in placements if parts[p.id].part is not Part.STRENGTH}
    stressed = {
        p.on.toordinal()
        for p in placements
        if (_is_hard(parts[p.id]) and not p.is_easy) or parts[p.id].part is Part.LONG
    } | {d.toordinal() for d in room.hard_around + room.long_around}
    used = [p.on.toordinal() for p in placements if parts[p.id].part is Part.STRENGTH]
    idle = len(room.days) - len({p.on for p in placements})
    found = []
    for day in room.days:
        number = day.on.toordinal()
        run = taken.get(day.on)
        spent = run.minutes if run else 0
        tight = day.minutes is not None and day.minutes < spent + session.minutes
        near = {number, number + 1} & stressed or day.is_hard_already
        close = any(abs(number - other) < HARD_GAP_DAYS for other in used)
        if (
            tight
            or near
            or close
            or not day.allows_hard
            or (run is None and idle <= room.rest_days)
        ):
            continue
        found.append((day.on != session.previous_on, run is None, number - 1 in stressed, number))
    return date.fromordinal(min(found)[-1]) if found else None


def _no_strength(session: Wanted) -> Sacrifice:
    return Sacrifice(
        id=session.id,
        loss=Loss.DROPPED,
        sentence="Strength is left out: no day has time for it away from hard work.",
    )
