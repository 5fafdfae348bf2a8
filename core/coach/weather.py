"""Heat told of: slower or shorter while it lasts, and the ways round it to tap."""

from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Athlete, HotSpell
from core.coach.changing import command_button, settle
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import Command, MoveSession, ReplaceSession, ReportHeat
from core.facts import HealthReported
from core.physiology.heat import (
    BEST_COOLEST_C,
    may_run_hard,
    may_run_outdoors,
    slowdown,
)
from core.planning.health import felt_in
from core.planning.hot_days import CODE
from core.planning.plan import PlannedSession
from core.planning.sparing import spare
from core.replies import Button
from core.units import Units

HEAT_WAVE_C = 32.0
"""What is meant by heat when no figure was said."""
MOST_SPELLS = 12
"""Hot spells remembered."""
MOST_DAYS = timedelta(days=13)
"""No forecast reaches further."""


def report_heat(command: ReportHeat, turn: Turn) -> Outcome:
    """What the heat leaves of the runs of those days; never more than was planned."""
    first = max(command.first or turn.today, turn.today)
    last = min(max(command.last or first, first), first + MOST_DAYS)
    if command.is_over:
        return _cooler(command, turn, first, command.last or date.max)
    air_c = HEAT_WAVE_C if command.air_c is None else command.air_c
    spell = HotSpell(first=first, last=last, air_c=air_c, humidity_percent=command.humidity_percent)
    if not slowdown(air_c) or air_c < BEST_COOLEST_C:
        return turn.says(turn.phrase("heat.fine", air=_say_air(turn, air_c)))
    spells = (*turn.athlete.hot_spells, spell)[-MOST_SPELLS:]
    athlete = replace(turn.athlete, hot_spells=spells)
    headline = " ".join((_headline(turn, spell, command), turn.phrase("heat.advice")))
    return _follow(turn, command, athlete, headline, turn.phrase("heat.summary"))


def _cooler(command: ReportHeat, turn: Turn, first: date, last: date) -> Outcome:
    """The heat told of is over; what it had taken comes back."""
    kept = tuple(s for s in turn.athlete.hot_spells if s.last < first or s.first > last)
    if kept == turn.athlete.hot_spells:
        return turn.says(turn.phrase("heat.none"))
    athlete = replace(turn.athlete, hot_spells=kept)
    what = turn.phrase("heat.over.summary")
    return _follow(turn, command, athlete, turn.phrase("heat.over"), what)


def _follow(turn: Turn, command: ReportHeat, athlete: Athlete, headline: str, what: str) -> Outcome:
    record = replace(turn.record, athlete=athlete)
    told = (HealthReported(what=what),)
    if turn.plan is None:
        return turn.changes(record, headline, facts=told, summary=what)
    changed = spare(turn.plan, circumstances_of(record, turn.today))
    if not changed.changes:
        return turn.changes(record, headline, facts=told, summary=what)
    outcome = settle(
        turn, command, changed, headline, record=record, holds=True, facts=told, summary=what
    )
    touched = (changed.plan.session(change.session_id) for change in changed.changes)
    hot = [s for s in touched if s is not None and s.reasons[-1].code == CODE]
    buttons = (*_ways_round(turn, hot), *outcome.reply.buttons)
    reply = replace(outcome.reply, buttons=buttons)
    return replace(outcome, reply=reply, dialogue=replace(outcome.dialogue, options=buttons))


def _ways_round(turn: Turn, hot: list[PlannedSession]) -> tuple[Button, ...]:
    """Another day or the treadmill, for the session that loses most."""
    worth = max(hot, key=lambda s: (s.spared_from or s.workout).load, default=None)
    if worth is None or not worth.is_open:
        return ()
    ways: tuple[Command, ...] = (
        ReplaceSession(session_on=worth.on, session_kind=worth.kind, on_treadmill=True),
        MoveSession(session_on=worth.on, session_kind=worth.kind),
    )
    return tuple(command_button(turn, way) for way in ways)


def _headline(turn: Turn, spell: HotSpell, command: ReportHeat) -> str:
    """What the heat means for running, with the figure."""
    felt, share = felt_in(spell), slowdown(spell.air_c)
    key = "heat.slower"
    if not may_run_outdoors(felt):
        key = "heat.no_running"
    elif not may_run_hard(felt):
        key = "heat.easy"
    days = turn.day(spell.first)
    if spell.last > spell.first:
        days = f"{turn.date(spell.first)} – {turn.date(spell.last)}"
    said = turn.phrase(key, air=_say_air(turn, spell.air_c), days=days, percent=round(share * 100))
    return said if command.air_c is not None else f"{said} {turn.phrase('heat.supposed')}"


def _say_air(turn: Turn, air_c: float) -> str:
    """The temperature in the degrees that go with the athlete's units."""
    if turn.units is Units.MI:
        return f"{air_c * 9 / 5 + 32:.0f} °F"
    return f"{air_c:.0f} °C"
