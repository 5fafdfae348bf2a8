"""The change policy, in one place: apply at once, propose first, or refuse.

Explicit, safe and touching only what was named: applied, a line and a reason each, and an Undo.
Touching more than was named, or meeting a caution: proposed, with Apply, Another way and Keep.
Meeting a stop: refused, with the nearest safe alternative to tap.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from core.athlete import Goal, GoalKind
from core.coach.labels import label
from core.coach.snapshot import Outcome, Record
from core.coach.turn import Turn
from core.coach.wording import say_weekday
from core.commands import (
    AddSession,
    Command,
    MoveSession,
    SetGoal,
    ShowWeek,
    SkipSession,
    SwapSessions,
)
from core.facts import (
    CautionAccepted,
    Fact,
    SessionAdded,
    SessionChanged,
    SessionMoved,
    SessionSkipped,
)
from core.planning.circumstances import Adjustment, ChangeKind, Finding, PlanChange, Refused
from core.planning.moving import ASKED
from core.planning.plan import AcceptedCaution, Reason, TrainingPlan
from core.replies import Button, Change, ChangeCard
from core.workouts.steps import WorkoutKind

AVAILABILITY = "availability"
"""The law that nothing is planned where no time is free."""
_SHARES = frozenset({"long-share", "session-caps", "easy-share"})
"""Laws of what a part may be of its week."""
MOST_LINES = 5
"""Lines a change card may have."""


class Headline(NamedTuple):
    """The first line of a change."""

    done: str
    """How it is said once it is done."""
    proposed: str
    """How it is said while it waits for a yes."""


def headline_of(turn: Turn, key: str, **values: object) -> Headline:
    """What was done, and the same as it is said while it waits for a yes."""
    return Headline(done=turn.phrase(key, **values), proposed=turn.phrase(f"{key}.ask", **values))


def settle(
    turn: Turn,
    command: Command,
    adjustment: Adjustment | Refused,
    headline: str | Headline,
    *,
    record: Record | None = None,
    holds: bool = False,
    alternatives: Sequence[Command] = (),
    facts: Sequence[Fact] = (),
    plan_facts: Sequence[Fact] = (),
    summary: str = "",
    lines: Sequence[Change] | None = None,
    asks_first: bool = False,
) -> Outcome:
    """Applies, proposes or refuses a change of the plan.

    Args:
        record: the record to change when more than the plan changes; its plan is replaced.
        holds: whether `record` and `facts` are kept whatever the answer: they tell how life is.
        plan_facts: what also happened once the plan is changed.
        lines: what the card says instead of a line for each session.
        asks_first: whether to propose it even when only named sessions change.
    """
    base = record or turn.record
    if isinstance(adjustment, Refused):
        if blocked := say_blocked(turn, command):
            adjustment = replace(
                adjustment, reason=" ".join((turn.said(adjustment.reason), *blocked))
            )
        return _refuse(turn, adjustment, base if holds else turn.record, facts if holds else ())
    if isinstance(headline, str):
        headline = Headline(done=headline, proposed=headline)
    card = ChangeCard(
        headline=headline.done,
        changes=tuple(lines if lines is not None else say_changes(turn, adjustment.changes)),
        cautions=tuple(dict.fromkeys(finding.sentence for finding in adjustment.cautions)),
    )
    if any(finding.law == AVAILABILITY for finding in adjustment.cautions):
        card = replace(card, cautions=(*card.cautions, *say_blocked(turn, command)))
    summary = summary or headline.done.rstrip(".:")
    remark = say_remarks(turn, adjustment.remarks)
    if _must_ask(turn, adjustment, asks_first):
        return turn.proposes(
            replace(card, headline=headline.proposed),
            (command,),
            cautions=[finding.law for finding in adjustment.cautions],
            alternatives=alternatives,
            record=base if holds else None,
            facts=facts if holds else (),
            summary=summary if holds and base != turn.record else "",
            remark=remark,
        )
    plan = accept(turn, adjustment.plan, adjustment.cautions)
    told = (*facts, *plan_facts, *facts_of(turn, adjustment), *_acceptances(adjustment.cautions))
    return turn.changes(replace(base, plan=plan), card, remark, facts=told, summary=summary)


def say_remarks(turn: Turn, remarks: Sequence[Finding]) -> str:
    """What is a caution only because less is run: the nearest in full, and how many are beside.

    That a part is a larger share of a smaller week is nothing a runner has to know.
    """
    remarks = [finding for finding in remarks if finding.law not in _SHARES]
    lines = [
        turn.phrase("change.remark", what=turn.said(finding.sentence)) for finding in remarks[:1]
    ]
    if len(remarks) > 1:
        lines.append(turn.phrase("change.remark.more", count=len(remarks) - 1))
    return " ".join(lines)


def say_blocked(turn: Turn, command: Command) -> tuple[str, ...]:
    """Why days a command names are not free, where they were blocked, and the way out."""
    if isinstance(command, MoveSession):
        days: tuple[date | None, ...] = (command.to_day,)
    elif isinstance(command, SwapSessions):
        days = (command.first_on, command.second_on)
    else:
        days = (command.on,) if isinstance(command, AddSession) else ()
    exceptions = [e for e in turn.athlete.availability.exceptions if e.minutes == 0]
    found = ((day, e) for day in days if day for e in exceptions if e.covers(day))
    return tuple(
        turn.phrase(
            "block.still.why" if blocked.reason else "block.still",
            day=turn.date(day),
            reason=blocked.reason.strip().rstrip("."),
            weekday=say_weekday(day.weekday(), turn.language),
        )
        for day, blocked in found
    )


def _must_ask(turn: Turn, adjustment: Adjustment, asks_first: bool) -> bool:
    if turn.is_trial:
        return True
    laws = {finding.law for finding in adjustment.cautions}
    if turn.accepted is not None:
        return not laws <= turn.accepted
    return asks_first or bool(laws) or any(not change.is_named for change in adjustment.changes)


def _refuse(turn: Turn, refused: Refused, record: Record, facts: Sequence[Fact]) -> Outcome:
    buttons = [command_button(turn, command) for command in _ways_out(refused)]
    outcome = turn.refuses(refused, buttons=[*buttons, turn.button("button.week", ShowWeek())])
    return replace(outcome, record=record, facts=tuple(facts))


def _ways_out(refused: Refused) -> tuple[Command, ...]:
    """The nearest safe alternatives as commands."""
    option = refused.option
    commands: list[Command] = [goal_command(goal) for goal in refused.goals[:3]]
    if option is not None and len(option.changes) == 1:
        change = option.changes[0]
        if change.kind is ChangeKind.MOVED and change.from_day is not None:
            kind = _kind(option.plan, change)
            commands.append(
                MoveSession(session_on=change.from_day, session_kind=kind, to_day=change.on)
            )
        elif change.kind is ChangeKind.SKIPPED:
            commands.append(SkipSession(session_on=change.on))
    return tuple(commands)


def goal_command(goal: Goal) -> SetGoal:
    """The command that sets a goal."""
    if goal.race is None:
        return SetGoal(kind=goal.kind)
    return SetGoal(
        kind=GoalKind.RACE,
        distance=goal.race.distance,
        on=goal.race.on,
        title=goal.race.name,
        target=goal.race.target,
    )


def goal_buttons(turn: Turn, goals: Iterable[Goal]) -> tuple[Button, ...]:
    """Goals to choose from, at most three."""
    return tuple(command_button(turn, goal_command(goal)) for goal in tuple(goals)[:3])


def command_button(turn: Turn, command: Command) -> Button:
    """A command as a button that names it."""
    return Button(label=label(command, turn.today, turn.units, turn.language), command=command)


def asked_because(words: str) -> Reason:
    """Why a session is changed: what the athlete said, or that they asked for it."""
    said = words.strip().rstrip(".")
    sentence = f"You said: {said}." if said else ASKED.sentence
    return Reason(code="asked", sentence=sentence)


def with_buttons(outcome: Outcome, buttons: Sequence[Button]) -> Outcome:
    """The same answer with more to tap, in front of what is there."""
    known = {button.command for button in outcome.reply.buttons}
    new = [button for button in buttons if button.command not in known]
    reply = replace(outcome.reply, buttons=(*new, *outcome.reply.buttons))
    return replace(outcome, reply=reply, dialogue=replace(outcome.dialogue, options=reply.buttons))


def accept(turn: Turn, plan: TrainingPlan, cautions: Sequence[Finding]) -> TrainingPlan:
    """The plan with the cautions the athlete went over, kept for the record."""
    if not cautions:
        return plan
    accepted = tuple(
        AcceptedCaution(law=finding.law, on=turn.today, sentence=finding.sentence)
        for finding in _one_each(cautions)
    )
    return replace(plan, accepted=(*plan.accepted, *accepted))


def _acceptances(cautions: Sequence[Finding]) -> tuple[Fact, ...]:
    return tuple(
        CautionAccepted(law=finding.law, sentence=finding.sentence)
        for finding in _one_each(cautions)
    )


def _one_each(cautions: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple({finding.law: finding for finding in reversed(cautions)}.values())[::-1]


def say_changes(turn: Turn, changes: Sequence[PlanChange]) -> tuple[Change, ...]:
    """At most five lines: what was named first; what does not fit is counted in the last."""
    ordered = sorted(changes, key=lambda change: (not change.is_named, change.on))
    if len(ordered) <= MOST_LINES:
        return tuple(_line(turn, change) for change in ordered)
    shown = tuple(_line(turn, change) for change in ordered[: MOST_LINES - 1])
    rest = turn.phrase("change.more", count=len(ordered) - len(shown))
    return (*shown, Change(what=rest, why=turn.phrase("change.more.why")))


def _line(turn: Turn, change: PlanChange) -> Change:
    key = f"change.{change.kind.name.lower()}"
    what = turn.phrase(
        key,
        day=turn.date(change.on),
        from_day=turn.date(change.from_day or change.on),
        was=turn.said(change.was),
        became=turn.said(change.became or change.was),
    )
    return Change(what=what, why=change.reason)


def facts_of(turn: Turn, adjustment: Adjustment) -> tuple[Fact, ...]:
    """What an adjustment did, as facts."""
    return tuple(_fact(turn, adjustment, change) for change in adjustment.changes)


def _fact(turn: Turn, adjustment: Adjustment, change: PlanChange) -> Fact:
    kind = _kind(adjustment.plan, change) or _kind(turn.plan, change) or WorkoutKind.EASY
    match change.kind:
        case ChangeKind.MOVED:
            return SessionMoved(
                session_id=change.session_id,
                kind=kind,
                from_day=change.from_day or change.on,
                to_day=change.on,
                reason=change.reason,
            )
        case ChangeKind.CHANGED:
            return SessionChanged(
                session_id=change.session_id,
                on=change.on,
                was=change.was,
                became=change.became,
                reason=change.reason,
            )
        case ChangeKind.SKIPPED:
            return SessionSkipped(
                session_id=change.session_id, kind=kind, on=change.on, reason=change.reason
            )
        case ChangeKind.ADDED:
            return SessionAdded(
                session_id=change.session_id, kind=kind, on=change.on, reason=change.reason
            )


def _kind(plan: TrainingPlan | None, change: PlanChange) -> WorkoutKind | None:
    session = plan.session(change.session_id) if plan else None
    return session.kind if session else None
