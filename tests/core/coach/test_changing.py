"""The change policy: apply at once, propose first, or refuse; and what a yes or no does."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.athlete import DateException, Goal, GoalKind
from core.coach.changing import facts_of, say_changes, settle
from core.coach.decide import decide
from core.coach.snapshot import Outcome, Proposal
from core.coach.turn import Turn
from core.commands import (
    Clarify,
    Confirm,
    Decline,
    EaseWeek,
    MoveSession,
    SetGoal,
    ShowWeek,
    SkipSession,
    Undo,
    WhatIf,
)
from core.facts import (
    CautionAccepted,
    SessionAdded,
    SessionChanged,
    SessionMoved,
    SessionSkipped,
)
from core.planning.circumstances import (
    Adjustment,
    ChangeKind,
    Finding,
    LawKind,
    PlanChange,
    Refused,
)
from core.replies import Change, ChangeCard, Expects, Refusal
from core.units import Distance
from core.workouts.steps import WorkoutKind
from tests.builders import NOW, TODAY, a_marathon, a_plan, a_snapshot
from tests.training import text

THURSDAY, FRIDAY = date(2026, 4, 16), date(2026, 4, 17)
MOVE = MoveSession(session_on=THURSDAY, to_day=FRIDAY)
CAUTION = Finding(
    law="spacing",
    kind=LawKind.CAUTION,
    sentence="Two hard days in a row.",
    repair="Leave a day between.",
    source="practice",
)


def a_change(kind: ChangeKind = ChangeKind.MOVED, **fields: object) -> PlanChange:
    usual: dict[str, object] = {
        "kind": kind,
        "session_id": "0416-threshold",
        "on": FRIDAY,
        "was": "threshold 10 km",
        "became": "easy 6 km",
        "from_day": THURSDAY,
        "reason": "You asked for it.",
        "is_named": True,
    }
    return PlanChange(**(usual | fields))  # type: ignore[arg-type]


def moved() -> Adjustment:
    plan = a_plan()
    session = plan.session("0416-threshold")
    assert session is not None
    return Adjustment(plan=plan.with_session(replace(session, on=FRIDAY)), changes=(a_change(),))


def a_turn(**fields: object) -> Turn:
    return Turn(snapshot=a_snapshot(), now=NOW, **fields)  # type: ignore[arg-type]


def card_of(outcome: Outcome) -> ChangeCard:
    return next(part for part in outcome.reply.parts if isinstance(part, ChangeCard))


def labels_of(outcome: Outcome) -> list[str]:
    return [button.label for button in outcome.reply.buttons]


class TestSettling:
    """Explicit, safe and only what was named: at once. More, or a caution: proposed. Stop: no."""

    def test_a_named_safe_change_is_applied_with_undo(self) -> None:
        outcome = settle(a_turn(), MOVE, moved(), "Moved.")
        assert outcome.record.plan == moved().plan
        assert outcome.summary == "Moved"
        assert labels_of(outcome) == ["Undo"]
        line = Change(what="Thu 16 Apr → Fri 17 Apr: threshold 10 km", why="You asked for it.")
        assert card_of(outcome).changes == (line,)
        assert [type(fact) for fact in outcome.facts] == [SessionMoved]

    def test_touching_more_than_named_is_proposed(self) -> None:
        more = replace(moved(), changes=(a_change(), a_change(is_named=False)))
        outcome = settle(a_turn(), MOVE, more, "Moved.")
        assert outcome.record == a_snapshot().record
        assert card_of(outcome).is_proposal
        assert labels_of(outcome) == ["Apply", "Another way", "Keep as it is"]
        assert outcome.dialogue.proposal == Proposal(commands=(MOVE,))
        assert outcome.dialogue.expects is Expects.YES_NO

    def test_a_caution_is_told_first(self) -> None:
        careful = replace(moved(), cautions=(CAUTION, CAUTION))
        outcome = settle(a_turn(), MOVE, careful, "Moved.")
        assert card_of(outcome).cautions == ("Two hard days in a row.",)
        assert outcome.dialogue.proposal is not None
        assert outcome.dialogue.proposal.cautions == ("spacing",)

    def test_an_accepted_caution_is_recorded(self) -> None:
        careful = replace(moved(), cautions=(CAUTION, CAUTION))
        outcome = settle(a_turn(accepted=frozenset({"spacing"})), MOVE, careful, "Moved.")
        assert outcome.record.plan is not None
        assert [one.law for one in outcome.record.plan.accepted] == ["spacing"]
        assert CautionAccepted(law="spacing", sentence=CAUTION.sentence) in outcome.facts

    def test_a_caution_not_told_of_is_told_even_after_a_yes(self) -> None:
        careful = replace(moved(), cautions=(CAUTION,))
        outcome = settle(a_turn(accepted=frozenset()), MOVE, careful, "Moved.")
        assert outcome.dialogue.proposal is not None

    def test_wondering_never_applies(self) -> None:
        assert settle(a_turn(is_trial=True), MOVE, moved(), "Moved.").dialogue.proposal

    def test_a_fact_of_life_is_kept_while_the_plan_waits(self) -> None:
        turn = a_turn()
        record = replace(turn.record, athlete=replace(turn.athlete, name="Bo"))
        outcome = settle(turn, MOVE, moved(), "Moved.", record=record, holds=True, asks_first=True)
        assert outcome.record == record
        assert outcome.summary == "Moved"
        assert outcome.dialogue.proposal is not None

    def test_a_stop_is_refused_with_the_safe_alternative(self) -> None:
        refused = Refused(reason="Too much.", alternative="Friday.", law="rise", option=moved())
        outcome = settle(a_turn(), MOVE, refused, "Moved.")
        assert outcome.record == a_snapshot().record
        no = Refusal(reason="Too much.", alternative="Friday.", law="rise")
        assert outcome.reply.parts == (no,)
        safe = MoveSession(session_on=THURSDAY, session_kind=WorkoutKind.THRESHOLD, to_day=FRIDAY)
        assert [b.command for b in outcome.reply.buttons] == [safe, ShowWeek()]
        assert labels_of(outcome)[0] == "Threshold → Fri 17 Apr"

    def test_leaving_out_is_offered_when_that_is_the_safe_way(self) -> None:
        option = replace(moved(), changes=(a_change(ChangeKind.SKIPPED, on=THURSDAY),))
        outcome = settle(a_turn(), MOVE, Refused(reason="No.", option=option), "Moved.")
        assert outcome.reply.buttons[0].command == SkipSession(session_on=THURSDAY)

    def test_a_refused_move_to_a_blocked_day_tells_how_to_free_it(self) -> None:
        party = DateException(first=FRIDAY, last=FRIDAY, reason="wedding.")
        turn = a_turn()
        busy = replace(turn.athlete.availability, exceptions=(party,))
        turn = turn.with_record(
            replace(turn.record, athlete=replace(turn.athlete, availability=busy))
        )
        outcome = settle(turn, MOVE, Refused(reason="No."), "Moved.")
        blocked = "Fri 17 Apr is blocked: wedding. Say “free on Friday” to lift it."
        assert outcome.reply.parts == (Refusal(reason=f"No. {blocked}"),)

    def test_other_options_have_no_button(self) -> None:
        option = replace(moved(), changes=(a_change(ChangeKind.ADDED),))
        outcome = settle(a_turn(), MOVE, Refused(reason="No.", option=option), "Moved.")
        assert labels_of(outcome) == ["This week"]

    def test_goals_that_would_do_are_buttons(self) -> None:
        goals = (a_marathon(), Goal(kind=GoalKind.BASE))
        outcome = settle(a_turn(), MOVE, Refused(reason="No.", goals=goals), "Goal.")
        assert labels_of(outcome) == ["Marathon, Sun 16 Aug", "Keep fit", "This week"]
        assert outcome.reply.buttons[1].command == SetGoal(kind=GoalKind.BASE)


class TestCardLines:
    """At most five lines, what was named first."""

    def test_five_lines_are_shown_whole(self) -> None:
        assert len(say_changes(a_turn(), [a_change()] * 5)) == 5

    def test_more_are_counted(self) -> None:
        others = [a_change(is_named=False, on=TODAY + timedelta(days=n)) for n in range(6)]
        lines = say_changes(a_turn(), [*others, a_change()])
        assert len(lines) == 5
        assert lines[0].what.startswith("Thu 16 Apr → Fri 17 Apr")
        assert lines[-1].what == "… and 3 more sessions"

    @pytest.mark.parametrize(
        ("kind", "line", "fact"),
        [
            (ChangeKind.CHANGED, "Fri 17 Apr: threshold 10 km → easy 6 km", SessionChanged),
            (ChangeKind.SKIPPED, "Fri 17 Apr: threshold 10 km left out", SessionSkipped),
            (ChangeKind.ADDED, "Fri 17 Apr: + easy 6 km", SessionAdded),
        ],
    )
    def test_each_kind_of_change_has_its_line_and_fact(
        self, kind: ChangeKind, line: str, fact: type
    ) -> None:
        change = a_change(kind)
        assert say_changes(a_turn(), [change])[0].what == line
        told = facts_of(a_turn(), Adjustment(plan=a_plan(), changes=(change,)))
        assert [type(one) for one in told] == [fact]


class TestAnswering:
    """Yes, no, another way, what if."""

    def proposing(self, *alternatives: object) -> object:
        snapshot = a_snapshot()
        proposal = Proposal(commands=(EaseWeek(only_on=THURSDAY),), alternatives=alternatives)  # type: ignore[arg-type]
        return replace(snapshot, dialogue=replace(snapshot.dialogue, proposal=proposal))

    def test_no_keeps_everything(self) -> None:
        snapshot = self.proposing()
        outcome = decide(Decline(), snapshot, now=NOW)  # type: ignore[arg-type]
        assert outcome.record is snapshot.record  # type: ignore[attr-defined]
        assert outcome.dialogue.proposal is None

    def test_no_without_a_proposal_is_taken_kindly(self) -> None:
        assert decide(Decline(), a_snapshot(), now=NOW).reply.parts

    def test_no_to_how_it_went_means_it_was_missed(self) -> None:
        snapshot = a_snapshot()
        asked = replace(
            snapshot.dialogue, expects=Expects.SESSION_DONE, session_id="0416-threshold"
        )
        outcome = decide(Decline(), replace(snapshot, dialogue=asked), now=NOW)
        assert [type(fact) for fact in outcome.facts] == [SessionSkipped]

    def test_a_question_keeps_the_command_it_wants_completed(self) -> None:
        move = MoveSession(session_kind=WorkoutKind.LONG)
        assert decide(move, a_snapshot(), now=NOW).dialogue.pending == move
        assert decide(ShowWeek(), a_snapshot(), now=NOW).dialogue.pending is None

    def test_yes_without_a_proposal_changes_nothing(self) -> None:
        snapshot = a_snapshot()
        assert decide(Confirm(), snapshot, now=NOW).record is snapshot.record

    def test_yes_to_a_choice_asks_which(self) -> None:
        snapshot = a_snapshot()
        options = decide(ShowWeek(), snapshot, now=NOW).reply.buttons
        dialogue = replace(snapshot.dialogue, expects=Expects.CHOICE, options=options)
        outcome = decide(Confirm(), replace(snapshot, dialogue=dialogue), now=NOW)
        assert outcome.reply.buttons == options

    def test_yes_to_the_only_reading_takes_it(self) -> None:
        asked = decide(Clarify(options=(SkipSession(session_on=THURSDAY),)), a_snapshot(), now=NOW)
        assert "Is this what you mean?" in text(asked)
        again = replace(a_snapshot(), dialogue=asked.dialogue)
        outcome = decide(Confirm(), again, now=NOW)
        assert [type(fact) for fact in outcome.facts] == [SessionSkipped]

    def test_another_way_proposes_the_next_alternative(self) -> None:
        goal = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        outcome = decide(Decline(wants_another=True), self.proposing(goal), now=NOW)  # type: ignore[arg-type]
        assert outcome.dialogue.proposal is not None
        assert outcome.dialogue.proposal.commands == (goal,)
        assert outcome.plan_version == 4

    def test_another_way_asks_when_there_is_none(self) -> None:
        outcome = decide(Decline(wants_another=True), self.proposing(), now=NOW)  # type: ignore[arg-type]
        assert outcome.dialogue.proposal is None

    def test_what_if_shows_and_changes_nothing(self) -> None:
        snapshot = a_snapshot()
        goal = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        outcome = decide(WhatIf(command=goal), snapshot, now=NOW)
        assert outcome.record == snapshot.record
        assert outcome.dialogue.proposal == Proposal(commands=(goal,))

    def test_what_if_about_something_else_asks_first(self) -> None:
        from core.commands import Remember

        note = Remember(words="I hate hills")
        outcome = decide(WhatIf(command=note), a_snapshot(), now=NOW)
        assert outcome.dialogue.proposal == Proposal(commands=(note,))

    def test_what_if_about_a_question_is_the_answer(self) -> None:
        assert decide(WhatIf(command=ShowWeek()), a_snapshot(), now=NOW).reply.buttons

    def test_buttons_for_the_plan_carry_its_version(self) -> None:
        goal = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        outcome = decide(goal, a_snapshot(), now=NOW)
        assert outcome.plan_version == 4
        assert {button.version for button in outcome.reply.buttons} == {4}
        assert outcome.dialogue.options == outcome.reply.buttons

    def test_yes_applies_what_was_proposed(self) -> None:
        goal = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        snapshot = a_snapshot()
        asked = decide(goal, snapshot, now=NOW)
        waiting = replace(snapshot, dialogue=asked.dialogue, plan_version=4)
        outcome = decide(Confirm(), waiting, now=NOW)
        assert outcome.record.athlete.goal == outcome.record.plan.goal  # type: ignore[union-attr]
        assert outcome.plan_version == 5
        assert Undo() in [button.command for button in outcome.reply.buttons]
