"""The season in outline: calendar weeks, their phases, and which of them are lighter."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.planning.plan import Phase

LEAST_PHASE_WEEKS = 3
"""A phase shorter than this trains nothing (Daniels, ch. 10)."""
_MOST_SPECIFIC, _MOST_BUILD = 6, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One week before its sessions."""

    number: int
    """Number within the plan."""
    monday: date
    """Its first day on the calendar."""
    first: date
    """First day that may be planned."""
    last: date
    """Last day that may be planned."""
    phase: Phase
    """The purpose it belongs to."""
    is_cutback: bool = False
    """Whether it is a lighter week."""
    back: int = 0
    """Weeks until race week; 0 is race week itself, also where there is no race."""
    step: int = 0
    """How many weeks of its phase came before."""
    load_step: int = 0
    """How many weeks of its phase came before that were not lighter."""

    @property
    def days(self) -> int:
        """How many days may be planned."""
        return (self.last - self.first).days + 1

    @property
    def is_whole(self) -> bool:
        """Whether all seven days may be planned."""
        return self.days == 7


def calendar_weeks(first: date, last: date, number: int = 1) -> tuple[Outline, ...]:
    """The weeks Monday to Sunday from a day to another; the first and the last may be partial."""
    monday = first - timedelta(days=first.weekday())
    outlines = []
    while monday <= last:
        sunday = monday + timedelta(days=6)
        outlines.append(
            Outline(
                number=number,
                monday=monday,
                first=max(first, monday),
                last=min(last, sunday),
                phase=Phase.BASE,
            )
        )
        monday, number = sunday + timedelta(days=1), number + 1
    return tuple(outlines)


def race_season(
    weeks: tuple[Outline, ...], taper: int, load_weeks: int, loaded: int = 0
) -> tuple[Outline, ...]:
    """Base, build, specific and taper in order, with a lighter week after at most `load_weeks`.

    `loaded` counts the weeks of load directly before the first.
    """
    tapering = taper if len(weeks) > taper else max(1, min(taper, len(weeks)))
    loading = len(weeks) - tapering
    phases = (*_phases(loading), *(Phase.TAPER,) * (tapering - 1), Phase.RACE)
    lighter = cutbacks(loading, load_weeks, loaded)
    named = [
        replace(w, phase=phases[i], back=len(weeks) - 1 - i, is_cutback=i in lighter)
        for i, w in enumerate(weeks)
    ]
    return _stepped(named)


def open_season(
    weeks: tuple[Outline, ...], load_weeks: int, loaded: int = 0, phase: Phase = Phase.BASE
) -> tuple[Outline, ...]:
    """Weeks of one purpose without a race at their end."""
    lighter = cutbacks(len(weeks) + 1, load_weeks, loaded)
    named = [
        replace(w, phase=phase, back=len(weeks) - 1 - i, is_cutback=i in lighter)
        for i, w in enumerate(weeks)
    ]
    return _stepped(named)


def cutbacks(weeks: int, load_weeks: int, loaded: int = 0) -> frozenset[int]:
    """Which of so many weeks before a taper are lighter: never the last, never too many apart."""
    every = weeks + min(loaded, load_weeks)
    if every <= load_weeks or weeks < 2:
        return frozenset()
    count = -(-(every - load_weeks) // (load_weeks + 1))
    size, larger = divmod(every - count, count + 1)
    lighter, at = set(), -min(loaded, load_weeks)
    for block in range(count):
        at += size + (1 if block < larger else 0)
        lighter.add(max(0, at))
        at += 1
    return frozenset(lighter)


def _phases(weeks: int) -> tuple[Phase, ...]:
    """Base, build and specific of at least three weeks each; fewer phases where time is short."""
    if weeks < 2 * LEAST_PHASE_WEEKS:
        return (Phase.SPECIFIC,) * weeks
    if weeks < 3 * LEAST_PHASE_WEEKS:
        build = weeks - LEAST_PHASE_WEEKS
        return (*(Phase.BUILD,) * build, *(Phase.SPECIFIC,) * LEAST_PHASE_WEEKS)
    specific = min(_MOST_SPECIFIC, max(LEAST_PHASE_WEEKS, round(weeks * 0.3)))
    build = min(_MOST_BUILD, max(LEAST_PHASE_WEEKS, round(weeks * 0.35)))
    base = weeks - specific - build
    return (*(Phase.BASE,) * base, *(Phase.BUILD,) * build, *(Phase.SPECIFIC,) * specific)


def _stepped(weeks: list[Outline]) -> tuple[Outline, ...]:
    step, loads, before = 0, 0, None
    stepped = []
    for week in weeks:
        step, loads = (step + 1, loads) if week.phase is before else (0, 0)
        before = week.phase
        stepped.append(replace(week, step=step, load_step=loads))
        loads += 0 if week.is_cutback else 1
    return tuple(stepped)
