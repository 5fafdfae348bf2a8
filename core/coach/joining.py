"""Several outcomes of one message as one: one change, one undo, one reply."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.coach.snapshot import Outcome, Proposal, Snapshot
from core.coach.turn import Turn
from core.commands import (
    AddSession,
    CommandBase,
    Confirm,
    Decline,
    EaseWeek,
    MoveSession,
    PushWeek,
    Redo,
    ReplaceSession,
    ReplanFrom,
    ScaleSession,
    SkipSession,
    SwapSessions,
    Undo,
    WhatIf,
)
from core.replies import Button, Part, Question, Reply

MOST_BUTTONS = 6
"""Buttons below one reply."""
BOUND_TO_PLAN: tuple[type[CommandBase], ...] = (
    MoveSession,
    SwapSessions,
    SkipSession,
    ReplaceSession,
    ScaleSession,
    EaseWeek,
    PushWeek,
    AddSession,
    ReplanFrom,
    Confirm,
    Decline,
    Undo,
    Redo,
    WhatIf,
)
"""Commands whose buttons are good only for the plan they were made for."""


def join(outcomes: Sequence[Outcome], turn: Turn) -> Outcome:
    """One outcome of several, in order; `turn` is the one before the first of them."""
    if len(outcomes) == 1:
        return outcomes[0]
    last = outcomes[-1]
    reply = Reply(
        parts=_parts(part for outcome in outcomes for part in outcome.reply.parts),
        buttons=merge_buttons(button for outcome in outcomes for button in outcome.reply.buttons),
        language=last.record.athlete.preferences.language,
        is_private=any(outcome.reply.is_private for outcome in outcomes),
    )
    expects = next((o.dialogue.expects for o in reversed(outcomes) if o.dialogue.expects), None)
    dialogue = replace(
        last.dialogue,
        expects=expects,
        options=reply.buttons,
        proposal=_proposal(outcomes, turn.dialogue.proposal),
    )
    return Outcome(
        record=last.record,
        dialogue=dialogue,
        reply=reply,
        facts=tuple(fact for outcome in outcomes for fact in outcome.facts),
        summary="; ".join(dict.fromkeys(o.summary for o in outcomes if o.summary)),
        notices=tuple(notice for outcome in outcomes for notice in outcome.notices),
        plan_version=last.plan_version,
        goes=next((outcome.goes for outcome in outcomes if outcome.goes), ""),
    )


def finish(outcome: Outcome, before: Snapshot) -> Outcome:
    """The outcome with the plan version after it, and its buttons stamped with that version."""
    plan_changed = outcome.record.plan != before.record.plan
    proposal = outcome.dialogue.proposal
    is_proposed = proposal is not None and proposal is not before.dialogue.proposal
    version = before.plan_version + (1 if plan_changed or is_proposed else 0)
    reply = stamp(outcome.reply, version)
    dialogue = replace(outcome.dialogue, options=reply.buttons)
    return replace(outcome, reply=reply, dialogue=dialogue, plan_version=version)


def stamp(reply: Reply, version: int) -> Reply:
    """The reply with the buttons that concern the plan bound to a version of it."""
    buttons = tuple(
        replace(button, version=version) if isinstance(button.command, BOUND_TO_PLAN) else button
        for button in reply.buttons
    )
    return replace(reply, buttons=buttons)


def merge_buttons(buttons: Iterable[Button]) -> tuple[Button, ...]:
    """Each command once, Undo last, no more than fit."""
    unique = {button.command: button for button in buttons}
    undo = unique.pop(Undo(), None)
    kept = list(unique.values())[: MOST_BUTTONS - (1 if undo else 0)]
    return tuple([*kept, undo] if undo else kept)


def without_answers(outcome: Outcome) -> Outcome:
    """The same change, silently."""
    return replace(outcome, reply=replace(outcome.reply, parts=(), buttons=()))


def _parts(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Each piece once; of several questions only the last, at the end."""
    unique = list(dict.fromkeys(parts))
    questions = [part for part in unique if isinstance(part, Question)]
    rest = [part for part in unique if not isinstance(part, Question)]
    return (*rest, *questions[-1:])


def _proposal(outcomes: Sequence[Outcome], before: Proposal | None) -> Proposal | None:
    """All that this message proposed, as one proposal; else what still waits from before."""
    waiting = [o.dialogue.proposal for o in outcomes if o.dialogue.proposal is not None]
    fresh = [proposal for proposal in dict.fromkeys(waiting) if proposal is not before]
    if not fresh:
        return outcomes[-1].dialogue.proposal
    if len(fresh) == 1:
        return fresh[0]
    return Proposal(
        commands=tuple(command for proposal in fresh for command in proposal.commands),
        alternatives=fresh[-1].alternatives,
        cautions=tuple(dict.fromkeys(law for p in fresh for law in p.cautions)),
    )
