"""The only door: what was asked and all that is known become what changes and what is said."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.coach.discretion import discreet
from core.coach.handlers import HANDLERS
from core.coach.joining import finish, join, without_answers
from core.coach.labels import label
from core.coach.new_day import as_of
from core.coach.new_week import begin_week, look_back
from core.coach.onboarding import introduce, is_introducing, unjoined
from core.coach.snapshot import Outcome, Snapshot
from core.coach.tongues import offer_language, spoken_to
from core.coach.turn import Turn, local_day
from core.coach.waiting import health_first, keep_waiting, must_wait, with_open_ache
from core.commands import (
    Command,
    Confirm,
    Decline,
    ImportActivity,
    LogActivity,
    Refer,
    SkipSession,
    Undo,
    WhatIf,
)
from core.replies import ChangeCard, Expects, Refusal

COMPLETING = frozenset(
    {Expects.DAY, Expects.DISTANCE_OR_TIME, Expects.SEVERITY, Expects.FEVER, Expects.CHOICE}
)
"""What a handler asks when its own command lacks something."""


def decide(command: Command, snapshot: Snapshot, *, now: datetime) -> Outcome:
    """What one command does, and what is answered."""
    return decide_all((command,), snapshot, now=now)


def decide_all(commands: Sequence[Command], snapshot: Snapshot, *, now: datetime) -> Outcome:
    """What several commands of one message do, in order: one change, one undo, one reply."""
    today = local_day(snapshot.athlete, now)
    snapshot = replace(snapshot, record=as_of(snapshot.record, today))
    turn = Turn(snapshot=snapshot, now=now)
    if any(isinstance(command, Refer) for command in commands):
        outcome = _care_first(commands, turn)
    elif is_introducing(turn):
        outcome = introduce(commands, spoken_to(turn, snapshot.written), perform)
    else:
        turn, begun = begin_week(commands, turn)
        commands = with_open_ache(health_first(commands, turn), turn)
        outcome = perform_all(commands, turn)
        if turn.athlete.joined is not None and outcome.record.athlete.joined is None:
            outcome = unjoined(outcome, turn)
        outcome = look_back(outcome, commands, turn)
        outcome = join([begun, outcome], turn) if begun else outcome
        outcome = offer_language(outcome, snapshot)
    outcome = discreet(outcome, commands, snapshot.athlete, today)
    return _marked(finish(outcome, snapshot))


def perform_all(commands: Sequence[Command], turn: Turn) -> Outcome:
    """Commands one after the other, each on the record the one before left."""
    outcomes: list[Outcome] = []
    held: list[Command] = []
    current = turn
    for command in commands:
        if must_wait(command, outcomes):
            held.append(command)
            continue
        outcomes.append(perform(command, current))
        current = following(current, outcomes[-1])
    if not outcomes:
        return turn.says(turn.phrase("clarify.nothing"))
    return keep_waiting(join(outcomes, turn), held, turn)


def perform(command: Command, turn: Turn) -> Outcome:
    """One command by its handler."""
    match command:
        case Confirm():
            return _confirm(turn)
        case Decline():
            return _decline(command, turn)
        case WhatIf():
            return _imagine(command.command, turn)
        case Undo() if _only_proposes(turn):
            return _decline(Decline(), turn)
        case _:
            return _pending(command, HANDLERS[type(command)](command, turn))


def _only_proposes(turn: Turn) -> bool:
    """Whether the last answer only proposed something, so that there is nothing of it to undo."""
    proposal = turn.dialogue.proposal
    return proposal is not None and not proposal.is_beside_change


def _marked(outcome: Outcome) -> Outcome:
    """The outcome, whose proposal knows whether a change was made beside it."""
    proposal = outcome.dialogue.proposal
    if proposal is None or not outcome.summary or proposal.is_beside_change:
        return outcome
    proposal = replace(proposal, is_beside_change=True)
    return replace(outcome, dialogue=replace(outcome.dialogue, proposal=proposal))


def _pending(command: Command, outcome: Outcome) -> Outcome:
    """Keeps in mind the command that a question of its own wants completed."""
    pending = command if outcome.dialogue.expects in COMPLETING else None
    return replace(outcome, dialogue=replace(outcome.dialogue, pending=pending))


def following(turn: Turn, outcome: Outcome) -> Turn:
    """The turn of the next command in the same message."""
    snapshot = replace(turn.snapshot, record=outcome.record, dialogue=outcome.dialogue)
    return replace(turn, snapshot=snapshot)


def _care_first(commands: Sequence[Command], turn: Turn) -> Outcome:
    """A red flag is answered alone; a run told beside it is kept in the log without a word."""
    outcomes: list[Outcome] = []
    current = turn
    for command in commands:
        if isinstance(command, LogActivity):
            outcomes.append(without_answers(perform(command, current)))
        elif isinstance(command, Refer):
            outcomes.append(_in_their_words(command, current))
        else:
            continue
        current = following(current, outcomes[-1])
    return join(outcomes, turn)


def _in_their_words(command: Command, turn: Turn) -> Outcome:
    """A command answered in the language of the message, whatever the athlete's."""
    outcome = perform(command, spoken_to(turn, turn.snapshot.written))
    usual = spoken_to(turn.with_record(outcome.record), turn.language)
    return replace(outcome, record=usual.record)


def _confirm(turn: Turn) -> Outcome:
    proposal = turn.dialogue.proposal
    if proposal is None:
        asked = turn.dialogue.expects is Expects.CHOICE and turn.dialogue.options
        meant = [b.command for b in asked or () if not isinstance(b.command, Decline)]
        if len(meant) == 1:
            return perform(meant[0], turn)
        key = "confirm.which" if asked else "confirm.nothing"
        return turn.says(turn.phrase(key), buttons=turn.dialogue.options if asked else ())
    snapshot = replace(turn.snapshot, dialogue=replace(turn.dialogue, proposal=None))
    accepted = frozenset(proposal.cautions)
    return perform_all(proposal.commands, replace(turn, snapshot=snapshot, accepted=accepted))


def _decline(command: Decline, turn: Turn) -> Outcome:
    if command.wants_another:
        return _another_way(turn)
    if (proposal := turn.dialogue.proposal) is not None:
        was_read = any(isinstance(one, ImportActivity) for one in proposal.commands)
        key = "photo.declined" if was_read else "decline.kept"
        return turn.changes(turn.record, turn.phrase(key))
    if turn.dialogue.expects is Expects.SESSION_DONE:
        return perform(SkipSession(), turn)
    return turn.says(turn.phrase("decline.okay"))


def _another_way(turn: Turn) -> Outcome:
    """The next alternative that is possible, as a proposal; a question when there is none left."""
    proposal = turn.dialogue.proposal
    ways = proposal.alternatives if proposal else ()
    for number, way in enumerate(ways, start=1):
        outcome = _imagine(way, turn)
        found = outcome.dialogue.proposal
        if found is not None and found != proposal:
            rest = replace(found, alternatives=ways[number:] or found.alternatives)
            return replace(outcome, dialogue=replace(outcome.dialogue, proposal=rest))
    return turn.changes(turn.record, turn.phrase("another.none"))


def _imagine(command: Command, turn: Turn) -> Outcome:
    """What a command would do, as a proposal; nothing is changed."""
    outcome = perform(command, replace(turn, is_trial=True))
    changed = outcome.record != turn.record
    if not changed or any(isinstance(part, Refusal) for part in outcome.reply.parts):
        return outcome
    headline = turn.phrase("imagine", what=label(command, turn.today, turn.units, turn.language))
    return turn.proposes(ChangeCard(headline=headline, is_proposal=True), (command,))
