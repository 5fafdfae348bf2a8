"""Several things in one message: one question stays open, with its own buttons."""

import pytest

from core.athlete import BodySite
from core.coach.decide import decide_all
from core.coach.snapshot import Outcome
from core.commands import (
    Command,
    Confirm,
    Decline,
    LogActivity,
    ReportNiggle,
    SetGoal,
    Undo,
)
from core.replies import Expects, Question
from core.units import Distance, Duration
from tests.training import NOW, TODAY, day, text, trained

RUN = LogActivity(on=TODAY, distance=Distance(8000), duration=Duration(2760))
CALF = ReportNiggle(site=BodySite.CALF)


def told(*commands: Command) -> Outcome:
    return decide_all(commands, trained(), now=NOW)


@pytest.mark.parametrize("commands", [(RUN, CALF), (CALF, RUN)], ids=["run first", "calf first"])
def test_how_much_it_hurts_is_asked_and_not_how_hard_it_was(
    commands: tuple[Command, ...],
) -> None:
    """A bare figure then is the pain; the effort can still be told."""
    outcome = told(*commands)
    questions = [p for p in outcome.reply.parts if isinstance(p, Question)]
    assert [q.expects for q in questions] == [Expects.SEVERITY]
    assert outcome.dialogue.expects is Expects.SEVERITY
    assert outcome.dialogue.pending == CALF
    asked = [b.command for b in outcome.reply.buttons if not isinstance(b.command, Undo)]
    assert asked
    assert all(isinstance(command, ReportNiggle) for command in asked)
    assert isinstance(outcome.reply.buttons[-1].command, Undo)
    assert "easy]" not in text(outcome)


def test_a_proposal_beside_a_logged_run_has_only_its_own_buttons() -> None:
    """The effort isn't asked for while a change waits for a yes."""
    goal = SetGoal(distance=Distance(10_000), on=day(70))
    for commands in ((RUN, goal), (goal, RUN)):
        outcome = told(*commands)
        assert outcome.dialogue.expects is Expects.YES_NO
        found = [type(button.command) for button in outcome.reply.buttons]
        assert found == [Confirm, Decline, Decline, Undo]
        assert not [p for p in outcome.reply.parts if isinstance(p, Question)]


def test_a_pain_to_be_measured_comes_before_a_change_of_plan() -> None:
    """The change is not proposed until the pain is known."""
    outcome = told(CALF, SetGoal(distance=Distance(10_000), on=day(70)))
    assert outcome.dialogue.expects is Expects.SEVERITY
    assert outcome.dialogue.proposal is None
