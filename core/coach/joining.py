"""Several outcomes of one message as one: one change, one undo, one reply."""

from collections.abc import Iterable, Iterator, Sequence
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
from core.planning.plan import TrainingPlan
from core.replies import Button, ChangeCard, Expects, Paragraph, Part, Question, Reply

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
ABOUT_HEALTH = (Expects.SEVERITY, Expects.FEVER)
"""Questions about health, which come before all others."""


def join(outcomes: Sequence[Outcome], turn: Turn) -> Outcome:
    """One outcome of several, in order; `turn` is the one before the first of them."""
    if len(outcomes) == 1:
        return outcomes[0]
    last, before = outcomes[-1], turn.dialogue.proposal
    asking = _asking(outcomes, before)
    reply = Reply(
        parts=_parts(outcomes, asking, before),
        buttons=_buttons(outcomes, asking, before),
        language=last.record.athlete.preferences.language,
        is_private=any(outcome.reply.is_private for outcome in outcomes),
    )
    is_question = asking is not None and not _is_proposing(asking, before)
    dialogue = replace(
        last.dialogue,
        expects=asking.dialogue.expects if asking else None,
        pending=asking.dialogue.pending if asking else None,
        options=reply.buttons,
        proposal=None if is_question else _proposal(outcomes, before),
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
    plan_changed = _is_other(outcome.record.plan, before.record.plan)
    proposal = outcome.dialogue.proposal
    is_proposed = proposal is not None and proposal is not before.dialogue.proposal
    version = before.plan_version + (1 if plan_changed or is_proposed else 0)
    reply = stamp(outcome.reply, version)
    dialogue = replace(outcome.dialogue, options=reply.buttons)
    return replace(outcome, reply=reply, dialogue=dialogue, plan_version=version)


def _is_other(plan: TrainingPlan | None, before: TrainingPlan | None) -> bool:
    """Whether there is something else to do; a word kept with a session is not."""
    if plan is None or before is None:
        return plan is not before
    return plan is not before and _what_to_do(plan) != _what_to_do(before)


def _what_to_do(plan: TrainingPlan) -> tuple[object, ...]:
    sessions = tuple((s.id, s.on, s.workout, s.status, s.is_pinned) for s in plan.sessions())
    return plan.goal, plan.vdot, plan.weeks[-1].monday, sessions


def stamp(reply: Reply, version: int) -> Reply:
    """The reply with the buttons that concern the plan bound to a version of it."""
    buttons = tuple(
        Button(label=button.label, command=button.command, version=version)
        if isinstance(button.command, BOUND_TO_PLAN)
        else button
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


def once(parts: Sequence[Part], turn: Turn) -> Iterator[Part]:
    """Each piece once, without questions, and all that was noted in one line."""
    pieces = [part for part in dict.fromkeys(parts) if not isinstance(part, Question)]
    begin, end = turn.phrase("noted", what="\0").split("\0")
    noted = [
        part.text.removeprefix(begin).removesuffix(end)
        for part in pieces
        if isinstance(part, Paragraph) and part.text.startswith(begin)
    ]
    for part in pieces:
        if not (isinstance(part, Paragraph) and part.text.startswith(begin)):
            yield part
        elif noted:
            yield Paragraph(text=f"{begin}{'; '.join(noted)}{end}")
            noted = []


def _asking(outcomes: Sequence[Outcome], before: Proposal | None) -> Outcome | None:
    """The one outcome whose question stays open: about health first, about exertion last."""
    asking = [o for o in outcomes if o.dialogue.expects or _is_proposing(o, before)]
    return max(reversed(asking), key=_weight, default=None)


def _weight(outcome: Outcome) -> int:
    expects = outcome.dialogue.expects
    return 2 if expects in ABOUT_HEALTH else 0 if expects is Expects.RPE else 1


def _is_proposing(outcome: Outcome, before: Proposal | None) -> bool:
    proposal = outcome.dialogue.proposal
    is_fresh = proposal is not None and proposal is not before
    return is_fresh and outcome.dialogue.expects is Expects.YES_NO


def _parts(
    outcomes: Sequence[Outcome], asking: Outcome | None, before: Proposal | None
) -> tuple[Part, ...]:
    """Each piece once; of all that asks, only what stays open, a question at the end."""
    parts = dict.fromkeys(part for outcome in outcomes for part in outcome.reply.parts)
    is_proposing = asking is not None and _is_proposing(asking, before)
    rest = [part for part in parts if is_proposing or not _proposes(part)]
    kept = asking.reply.parts if asking else ()
    questions = [part for part in kept if isinstance(part, Question)]
    return (*(part for part in rest if not isinstance(part, Question)), *questions[-1:])


def _proposes(part: Part) -> bool:
    return isinstance(part, ChangeCard) and part.is_proposal


def _buttons(
    outcomes: Sequence[Outcome], asking: Outcome | None, before: Proposal | None
) -> tuple[Button, ...]:
    """Those of the open question first, never a rival's; beside a proposal only Undo."""
    told = [button for outcome in outcomes for button in outcome.reply.buttons]
    if asking is None:
        return merge_buttons(told)
    undo = [button for button in told if isinstance(button.command, Undo)]
    if _is_proposing(asking, before):
        return merge_buttons((*asking.reply.buttons, *undo))
    quiet = (o for o in outcomes if not o.dialogue.expects)
    others = (button for outcome in quiet for button in outcome.reply.buttons)
    return merge_buttons((*asking.reply.buttons, *others, *undo))


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
