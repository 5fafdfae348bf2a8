"""The door of core: what an open proposal does to the words that follow it."""

from dataclasses import replace

from core.coach.decide import decide
from core.coach.snapshot import Dialogue, Proposal, Revision
from core.commands import ShowWeek, Undo
from tests.builders import NOW, a_snapshot


def test_undo_after_a_proposal_takes_back_nothing_that_was_done() -> None:
    """What was only proposed can't be undone; the last real change stays."""
    base = a_snapshot()
    before = replace(base.record, athlete=replace(base.athlete, notes=("before",)))
    snapshot = replace(
        base,
        dialogue=Dialogue(proposal=Proposal(commands=(ShowWeek(),))),
        undoable=Revision(number=1, summary="your first plan", record=before),
    )

    outcome = decide(Undo(), snapshot, now=NOW)

    assert outcome.goes == ""
    assert outcome.record == snapshot.record
    assert outcome.dialogue.proposal is None


def test_undo_without_a_proposal_takes_back_the_last_change() -> None:
    """The ordinary case."""
    base = a_snapshot()
    before = replace(base.record, athlete=replace(base.athlete, notes=("before",)))
    snapshot = replace(base, undoable=Revision(number=1, summary="your first plan", record=before))

    outcome = decide(Undo(), snapshot, now=NOW)

    assert outcome.goes == "undo"
    assert outcome.record.athlete.notes == ("before",)
