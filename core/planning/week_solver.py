"""Where the sessions of a week go: an exact search for the arrangement that gives up least.

Branch and bound over every placement, so the answer is the best there is, and always the same one.
Arrangements are compared first by what they sacrifice, then by how many sessions they move, then by
how well they read as a training week: the long run on its day, hard days apart, rest spread out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.athlete import Weekday
from core.planning.dates import full_date
from core.planning.week_search import Choice, Piece, Puzzle, search

HARD_GAP_DAYS = 2
"""Days from one hard session to the next: 48 hours."""
LONG_GAP_DAYS = 2
"""Days from the last long run to the next one at least: never on two days in a row."""


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
    """Whether hard running is allowed on it."""
    allows_long: bool = True
    """Whether a long run is allowed on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRoom:
    """What a week allows."""

    days: tuple[DayRoom, ...]
    """The days that may still be used, in order."""
    hard_around: tuple[date, ...] = ()
    """Hard days outside these days that matter to the spacing."""
    long_around: tuple[date, ...] = ()
    """Long runs outside these days that no hard session may touch."""
    taken_around: tuple[date, ...] = ()
    """Hard fixed commitments just outside these days."""
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
    part: Part
    """What it is to the week."""
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
    runs = tuple(sorted((w for w in wanted if w.part is not Part.STRENGTH), key=_importance))
    chosen = search(_puzzle(runs, room))
    placements, sacrifices = [], []
    for session, choice in zip(runs, chosen, strict=True):
        if choice is not None:
            placements.append(_placement(session, choice, room))
        if choice is None or choice.loss:
            sacrifices.append(_sacrifice(session, choice, room))
    strong = {w.id for w in wanted if w.part is Part.STRENGTH}
    for session in (w for w in wanted if w.id in strong):
        day = _strength_day(session, placements, wanted, room)
        if day is None:
            if session.previous_on or not any(p.id in strong for p in placements):
                sacrifices.append(_no_strength(session))
        else:
            placements.append(Placement(id=session.id, on=day, minutes=session.minutes))
    before = {w.id: w.previous_on for w in wanted}
    return Layout(
        placements=tuple(sorted(placements, key=lambda p: (p.on, p.id))),
        sacrifices=tuple(sacrifices),
        moved=tuple(p.id for p in placements if before[p.id] not in (None, p.on)),
    )


_TURN_EASY = 350
_SHORTEN = {Part.LONG: 900, Part.HARD: 500, Part.EASY: 150}
"""Cost of giving up; a shortened run costs in proportion to what is cut off."""
_OFF_LONG_DAY = 60


def _importance(wanted: Wanted) -> tuple[int, int, str]:
    order = (Part.RACE, Part.LONG, Part.HARD, Part.EASY)
    return (0 if wanted.pinned_on else 1, order.index(wanted.part), wanted.id)


def _puzzle(runs: tuple[Wanted, ...], room: WeekRoom) -> Puzzle:
    """The week as bare numbers, its first day 0, so that like weeks are solved once."""
    first = room.days[0].on.toordinal() if room.days else 0
    monday = -room.days[0].on.weekday() if room.days else 0
    fixed = [d.toordinal() - first for d in room.hard_around]
    latest = room.last_hard_on
    pieces: list[Piece] = []
    for at, session in enumerate(runs):
        is_twin = at > 0 and _are_twins(runs[at - 1], session)
        pieces.append(
            pieces[-1]._replace(is_twin=True) if is_twin else _piece(session, room, first, monday)
        )
    return Puzzle(
        pieces=tuple(pieces),
        hard_around=tuple(fixed),
        hard_fixed=(
            *(d.on.toordinal() - first for d in room.days if d.is_hard_already),
            *(d.toordinal() - first for d in room.taken_around),
        ),
        long_around=tuple(d.toordinal() - first for d in room.long_around),
        hard_gap=room.hard_gap,
        long_gap=room.long_gap,
        latest=99 if latest is None else latest.toordinal() - first,
        most=99 if room.most_runs is None else room.most_runs,
    )


def _piece(session: Wanted, room: WeekRoom, first: int, monday: int) -> Piece:
    previous = session.previous_on
    return Piece(
        is_long=session.part is Part.LONG,
        is_hard=_is_hard(session),
        is_easy=session.part is Part.EASY,
        is_pinned=session.pinned_on is not None,
        is_beside_long=session.is_beside_long,
        is_twin=False,
        drop=_DROP[session.part],
        was_placed=previous is not None,
        choices=tuple(sorted(_choices(session, room, first, monday), key=_first_best)),
    )


def _first_best(choice: Choice) -> tuple[int, int, int, int]:
    return (choice.loss, choice.moved, choice.taste, choice.day)


def _choices(session: Wanted, room: WeekRoom, first: int, monday: int) -> Iterator[Choice]:
    """Every day a session could be on by itself."""
    for place in room.days:
        day = place.on.toordinal() - first
        if session.pinned_on:
            if place.on == session.pinned_on:
                yield Choice(day, 0, 0, 0, False)
            continue
        if place.minutes == 0 or place.is_hard_already or session.part is Part.RACE:
            continue
        if session.part is Part.LONG and _follows_long(place.on, room):
            continue
        if place.minutes is not None and place.minutes < min(
            session.minutes, session.least_minutes
        ):
            continue
        moved = int(session.previous_on not in (None, place.on))
        taste = _weekday_taste(session, room, day - monday)
        if session.previous_on:
            taste += abs((place.on - session.previous_on).days)
        allowed = place.allows_long if session.part is Part.LONG else place.allows_hard
        if allowed or session.part is Part.EASY:
            yield Choice(day, _cut(session, place, session.part), moved, taste, False)
        if session.part is Part.HARD:
            easier = _TURN_EASY + _cut(session, place, Part.EASY)
            yield Choice(day, easier, moved, taste, True)


def _cut(session: Wanted, place: DayRoom, part: Part) -> int:
    """What it costs that a session is cut short on a day, when it is run as such a part."""
    if place.minutes is None or place.minutes >= session.minutes:
        return 0
    return max(1, _SHORTEN[part] * (session.minutes - place.minutes) // session.minutes)


def _follows_long(day: date, room: WeekRoom) -> bool:
    """Whether a day comes so soon after the last long run that it can't hold the next."""
    return any(0 <= (day - last).days < LONG_GAP_DAYS for last in room.long_around)


def _weekday_taste(session: Wanted, room: WeekRoom, weekday: int) -> int:
    if session.part is not Part.LONG:
        return 0
    if room.long_day is not None:
        return 0 if weekday == room.long_day else _OFF_LONG_DAY + abs(weekday - 6)
    return {6: 0, 5: 6}.get(weekday, 20 + 6 - weekday)


_DROP = {Part.RACE: 10_000, Part.LONG: 1_000, Part.HARD: 600, Part.EASY: 200}


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


def _day_of(choice: Choice, room: WeekRoom) -> date:
    return room.days[0].on + timedelta(days=choice.day)


def _placement(wanted: Wanted, choice: Choice, room: WeekRoom) -> Placement:
    on = _day_of(choice, room)
    minutes = next(d.minutes for d in room.days if d.on == on)
    if wanted.pinned_on and not minutes:
        minutes = None
    return Placement(id=wanted.id, on=on, minutes=minutes, is_easy=choice.is_easy)


def _sacrifice(wanted: Wanted, choice: Choice | None, room: WeekRoom) -> Sacrifice:
    if choice is None:
        return _given_up(wanted, Loss.DROPPED, _why_dropped(wanted, room))
    day = _day_of(choice, room)
    if choice.is_easy:
        sentence = (
            f"{full_date(day)} is run easy: no free day of this week leaves two days between hard "
            "sessions and a day either side of the long run."
        )
        return _given_up(wanted, Loss.TURNED_EASY, sentence)
    minutes = next(d.minutes for d in room.days if d.on == day)
    sentence = f"On {full_date(day)} there are {minutes} minutes, so the {wanted.part} is shorter."
    return _given_up(wanted, Loss.SHORTENED, sentence)


def _given_up(wanted: Wanted, loss: Loss, sentence: str) -> Sacrifice:
    return Sacrifice(id=wanted.id, part=wanted.part, loss=loss, sentence=sentence)


def _why_dropped(wanted: Wanted, room: WeekRoom) -> str:
    free = [d for d in room.days if d.minutes != 0 and not d.is_hard_already]
    roomy = [d for d in free if d.minutes is None or d.minutes >= wanted.least_minutes]
    if not free:
        return "No day of this week is free."
    if not roomy:
        return f"It needs {wanted.least_minutes} minutes, and no free day has them."
    return "The free days are taken by what matters more."


def _strength_day(
    session: Wanted, placements: list[Placement], wanted: tuple[Wanted, ...], room: WeekRoom
) -> date | None:
    """A day with time left, never the day before hard or long work; easy run days first.

    Where every other day is taken, the only one of a week goes on a hard day, after the run.
    """
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
        is_last = day.on.weekday() == Weekday.SUNDAY  # what Monday holds is not known yet
        run_is_hard = number in stressed
        beside_run = run_is_hard and (bool(used) or day.minutes is not None or not _may_follow(run))
        near = number + 1 in stressed or beside_run or day.is_hard_already or is_last
        close = any(abs(number - other) < HARD_GAP_DAYS for other in used)
        if (
            tight
            or near
            or close
            or not day.allows_hard
            or (run is None and idle <= room.rest_days)
        ):
            continue
        moved = day.on != session.previous_on
        found.append((moved, run_is_hard, run is None, number - 1 in stressed, number))
    return date.fromordinal(min(found)[-1]) if found else None


def _may_follow(run: Wanted | None) -> bool:
    """Whether strength may follow a run the same day: a hard session, no race and no long run."""
    return run is not None and run.part is Part.HARD


def _no_strength(session: Wanted) -> Sacrifice:
    return _given_up(session, Loss.DROPPED, "No day has time for it away from hard work.")
