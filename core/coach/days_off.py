"""Days of which no run is known: days off until one hears otherwise, and said as a question."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from core.coach.changing import say_changes
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Record
from core.coach.turn import Turn
from core.commands import CompleteSession
from core.planning.adjusting import draft_of
from core.planning.circumstances import Adjustment
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.planning.sparing import restore
from core.planning.time_off import FEWEST_DAYS
from core.replies import Button, ChangeCard

_A_DAY = timedelta(days=1)


def runs_unheard_of(plan: TrainingPlan, since: date, until: date) -> list[PlannedSession]:
    """Runs planned between two days, the last excluded, of which nothing at all was told."""
    return [
        session
        for session in plan.sessions()
        if since < session.on < until
        and session.workout.is_run
        and session.status in (SessionStatus.MISSED, SessionStatus.PLANNED)
    ]


def days_off(turn: Turn) -> int:
    """Whole days since the last run; by the first day of the plan where there is none."""
    runs = [run.on for run in turn.circumstances.runs if run.on <= turn.today]
    last = max(runs, default=turn.athlete.joined)
    return 0 if last is None else max(0, (turn.today - last).days - 1)


def say_back(turn: Turn, days: int, *, is_told: bool = False) -> str:
    """A word to who comes back; who told that nothing was run is not asked again."""
    if turn.circumstances.runs:
        return turn.phrase("week.back", days=days + 1)
    return turn.phrase("week.none_run" if is_told else "week.no_run")


def silence(turn: Turn, plan: TrainingPlan) -> tuple[date, list[PlannedSession]] | None:
    """The day of the last run known of and those planned since; None while they make no break."""
    days = days_off(turn)
    last = turn.today - (days + 1) * _A_DAY
    unheard_of = runs_unheard_of(plan, last, turn.today)
    return (last, unheard_of) if days >= FEWEST_DAYS and unheard_of else None


def ran_button(turn: Turn, unheard_of: list[PlannedSession]) -> tuple[Button, ...]:
    """The way to say that one ran and only didn't log it; none where no run was planned."""
    if not unheard_of:
        return ()
    ran = CompleteSession(session_on=unheard_of[0].on, last_on=unheard_of[-1].on)
    return (turn.button("button.ran", ran),)


def less_off(turn: Turn, record: Record, told: date) -> tuple[Record, ChangeCard | None]:
    """The record where a run told late lies within what was taken for days off, and a word.

    They were fewer then, or none, and what had been made lighter for them comes back.
    """
    plan = record.plan
    off = plan.time_off if plan else None
    if plan is None or off is None:
        return record, None
    seen = circumstances_of(record, turn.today)
    back = off.first - _A_DAY
    eve = back - (off.days + 1) * _A_DAY
    runs = sorted({eve, *(run.on for run in seen.runs if eve <= run.on <= back)})
    if runs[-1] != back or not eve < told < back:
        return record, None
    days, last = max(((then - on).days - 1, then) for on, then in pairwise(runs))
    is_off = days >= FEWEST_DAYS
    left = replace(off, days=days, first=last + _A_DAY) if is_off else None
    restored = restore(replace(plan, time_off=left), seen)
    record = replace(record, plan=restored.plan)
    return record, _card(turn, restored, days if is_off else 0)


def made_up_for(
    turn: Turn, record: Record, before: TrainingPlan
) -> tuple[Record, ChangeCard | None]:
    """The record where runs of days gone by were all done as planned, and what comes back."""
    seen = circumstances_of(record, turn.today)
    restored = restore(record.plan or before, seen)
    draft = draft_of(before, seen)
    coming = (s for s in restored.plan.sessions() if s.on >= turn.today)
    pairs = ((was, now) for now in coming if (was := before.session(now.id)) is not None)
    found = (draft.change_between(was, now) for was, now in pairs)
    changes = tuple(change for change in found if change is not None)
    record = replace(record, plan=restored.plan)
    return record, _card(turn, replace(restored, changes=changes), 0)


def _card(turn: Turn, restored: Adjustment, days: int) -> ChangeCard | None:
    if not restored.changes:
        return None
    headline = turn.phrase("log.back.less" if days else "log.back.none", days=days)
    return ChangeCard(headline=headline, changes=say_changes(turn, restored.changes))
