"""Taking back, asking back, files, accounts, deleting, care; and several commands at once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.athlete import Condition, Illness, KnownCondition, RoutineKind
from core.coach.decide import decide, decide_all
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Record, Revision
from core.commands import (
    Clarify,
    Confirm,
    DeleteEverything,
    EaseWeek,
    Export,
    ExportFormat,
    GoBack,
    LinkAccount,
    LogActivity,
    MoveSession,
    RedFlag,
    Redo,
    Refer,
    Remember,
    ReportCondition,
    SetGoal,
    SetProfile,
    SetRoutine,
    ShowDay,
    ShowToday,
    ShowWeek,
    SkipSession,
    Undo,
    UnlinkAccount,
)
from core.facts import CareAdvised, ChangeRedone, ChangeUndone, SessionChanged
from core.planning.guard import review, stops
from core.replies import ChangeCard, FileOffer, Question
from core.units import Distance, Duration, Units
from tests.builders import NOW, TODAY, a_newcomer, a_plan, a_record, a_snapshot, an_athlete, km
from tests.training import plan_of, trained


def texts(outcome: object) -> str:
    return " ".join(getattr(part, "text", "") for part in outcome.reply.parts)  # type: ignore[attr-defined]


class TestUndo:
    """Undo restores exactly."""

    @pytest.mark.parametrize("command", [Undo(), Redo()])
    def test_what_no_longer_is_safe_of_what_returns_gives_way(self, command: Undo | Redo) -> None:
        """Undo restores exactly, but a stop is never overruled: days have gone by since."""
        last = Revision(number=7, summary="Moved threshold", record=a_record(plan=a_plan(3)))
        later = NOW + timedelta(days=13)
        outcome = decide(command, a_snapshot(undoable=last, redoable=last), now=later)
        plan = outcome.record.plan
        assert plan is not None
        assert not stops(review(plan, circumstances_of(outcome.record, later.date())))
        (card,) = outcome.reply.parts
        assert isinstance(card, ChangeCard)
        assert "moved threshold. For safety's sake not everything comes back" in card.headline
        assert all(change.why for change in card.changes)
        assert any(isinstance(fact, SessionChanged) for fact in outcome.facts)
        same_day = decide(command, a_snapshot(undoable=last, redoable=last), now=NOW)
        assert same_day.record is last.record

    def test_what_can_not_give_way_is_told(self) -> None:
        """A race is the athlete's own to leave, and may yet be run."""
        snapshot = trained()
        race_day = plan_of(snapshot).weeks[-1].sessions[-1].on
        feverish = race_day - timedelta(days=2)
        fever = Illness(since=feverish, has_fever=True)
        record = replace(snapshot.record, athlete=replace(snapshot.athlete, illness=fever))
        last = Revision(number=7, summary="Moved threshold", record=record)
        now = NOW + (feverish - TODAY)
        outcome = decide(Undo(), replace(snapshot, record=record, undoable=last), now=now)
        assert outcome.record is record
        assert "Worth knowing" in texts(outcome)

    def test_undo_returns_to_the_record_before(self) -> None:
        before = a_record(plan=a_plan(3))
        last = Revision(number=7, summary="Moved threshold", record=before)
        outcome = decide(Undo(), a_snapshot(undoable=last), now=NOW)
        assert outcome.record is before
        assert outcome.goes == "undo"
        assert outcome.facts == (ChangeUndone(summary="Moved threshold"),)
        assert "moved threshold" in texts(outcome)
        assert outcome.reply.buttons[0].command == Redo()
        assert outcome.plan_version == 4

    def test_redo_goes_forward_again(self) -> None:
        undone = Revision(number=7, summary="5K", record=a_record())
        outcome = decide(Redo(), a_snapshot(redoable=undone), now=NOW)
        assert outcome.goes == "redo"
        assert outcome.facts == (ChangeRedone(summary="5K"),)

    @pytest.mark.parametrize("command", [Undo(), Redo()])
    def test_nothing_to_take_back_is_said(self, command: Undo | Redo) -> None:
        outcome = decide(command, a_snapshot(), now=NOW)
        assert outcome.goes == ""
        assert "nothing" in texts(outcome)

    def test_a_red_flag_outlives_an_undo(self) -> None:
        flag = KnownCondition(condition=Condition.RED_FLAG, since=TODAY)
        last = Revision(number=1, summary="Moved", record=a_record())
        now = a_snapshot(a_record(an_athlete(conditions=(flag,))), undoable=last)
        outcome = decide(Undo(), now, now=NOW)
        assert outcome.record.athlete.conditions == (flag,)


class TestAskingBack:
    """One question with the readings as buttons, or what one can say."""

    def test_readings_are_buttons(self) -> None:
        move = MoveSession(session_on=date(2026, 4, 16), to_day=date(2026, 4, 17))
        outcome = decide(Clarify(options=(move, SkipSession())), a_snapshot(), now=NOW)
        labels = [button.label for button in outcome.reply.buttons]
        assert labels == ["Thu 16 Apr → Fri 17 Apr", "Skip session", "Neither"]
        assert isinstance(outcome.reply.parts[0], Question)

    def test_like_labels_are_told_apart_by_their_days(self) -> None:
        weeks = (date(2026, 4, 13), date(2026, 4, 20))
        options = tuple(EaseWeek(week_of=monday) for monday in weeks)
        outcome = decide(Clarify(options=options), a_snapshot(), now=NOW)
        labels = [button.label for button in outcome.reply.buttons]
        assert labels == [
            "Ease this wee Mon 13 Apr"[:24],
            "Ease this wee Mon 20 Apr"[:24],
            "Neither",
        ] or ("13 Apr" in labels[0] and "20 Apr" in labels[1])

    def test_nothing_understood_shows_what_one_can_say(self) -> None:
        assert "8k easy" in texts(decide(Clarify(), a_snapshot(), now=NOW))
        assert "fartleks" in texts(decide(Clarify(about="fartleks"), a_snapshot(), now=NOW))

    def test_no_commands_are_answered_like_nothing_understood(self) -> None:
        assert "didn't understand" in texts(decide_all((), a_snapshot(), now=NOW))

    def test_going_back_outside_the_introduction_offers_undo(self) -> None:
        outcome = decide(GoBack(), a_snapshot(), now=NOW)
        assert [button.command for button in outcome.reply.buttons] == [Undo()]


class TestWorldOutside:
    """Files, accounts and deletion are announced; the world outside does them."""

    @pytest.mark.parametrize("form", ExportFormat)
    def test_a_file_is_offered(self, form: ExportFormat) -> None:
        outcome = decide(Export(format=form), a_snapshot(), now=NOW)
        assert isinstance(outcome.reply.parts[0], FileOffer)

    def test_a_calendar_needs_a_plan(self) -> None:
        outcome = decide(Export(), a_snapshot(a_record(plan=None)), now=NOW)
        assert "no plan" in texts(outcome)

    def test_linking_goes_outside(self) -> None:
        assert decide(LinkAccount(), a_snapshot(), now=NOW).goes == "link"
        assert decide(LinkAccount(code="AB12"), a_snapshot(), now=NOW).goes == "link"
        assert decide(UnlinkAccount(), a_snapshot(), now=NOW).goes == "unlink"

    def test_deleting_is_asked_first(self) -> None:
        snapshot = a_snapshot()
        asked = decide(DeleteEverything(), snapshot, now=NOW)
        assert asked.goes == ""
        waiting = replace(snapshot, dialogue=asked.dialogue)
        assert decide(Confirm(), waiting, now=NOW).goes == "delete"
        assert decide(DeleteEverything(is_confirmed=True), snapshot, now=NOW).goes == "delete"


class TestCare:
    """A red flag is answered first and alone; no workout follows until it is cleared."""

    @pytest.mark.parametrize("flag", RedFlag)
    def test_each_red_flag_has_its_advice_in_private(self, flag: RedFlag) -> None:
        outcome = decide(Refer(flag=flag), a_snapshot(), now=NOW)
        assert outcome.reply.is_private
        assert CareAdvised(flag=flag) in outcome.facts
        assert outcome.summary == ""
        assert bool(outcome.record.athlete.conditions) == (flag is not RedFlag.SELF_HARM)

    def test_nothing_else_is_answered_beside_it(self) -> None:
        commands = (ShowToday(), Refer(flag=RedFlag.HEART), ShowWeek())
        outcome = decide_all(commands, a_snapshot(), now=NOW)
        assert "emergency number" in texts(outcome)
        assert all(isinstance(b.command, ReportCondition) for b in outcome.reply.buttons)

    def test_a_run_told_beside_it_is_logged_without_a_word(self) -> None:
        run = LogActivity(on=TODAY, distance=km(8), duration=Duration(2700))
        outcome = decide_all((run, Refer(flag=RedFlag.HEART)), a_snapshot(), now=NOW)
        assert any(activity.on == TODAY for activity in outcome.record.activities)
        assert texts(outcome).startswith("Stop running now")

    def test_no_workout_is_shown_until_it_is_cleared(self) -> None:
        snapshot = a_snapshot()
        heard = decide(Refer(flag=RedFlag.HEART), snapshot, now=NOW)
        paused = replace(snapshot, record=heard.record)
        for command in (ShowWeek(), ShowDay(on=date(2026, 4, 16))):
            assert all(
                not hasattr(part, "week") and not hasattr(part, "session")
                for part in decide(command, paused, now=NOW).reply.parts
            )

    def test_said_twice_it_is_kept_once(self) -> None:
        snapshot = a_snapshot()
        heard = decide(Refer(flag=RedFlag.HEART), snapshot, now=NOW)
        again = decide(Refer(flag=RedFlag.CLOT), replace(snapshot, record=heard.record), now=NOW)
        assert len(again.record.athlete.conditions) == 1

    def test_a_newcomer_is_cared_for_before_any_question(self) -> None:
        newcomer = a_snapshot(Record(athlete=a_newcomer()))
        outcome = decide(Refer(flag=RedFlag.HEART), newcomer, now=NOW)
        assert not any(isinstance(part, Question) for part in outcome.reply.parts)


class TestSeveralCommands:
    """One change, one undo, one reply."""

    def test_changes_add_up_with_one_undo(self) -> None:
        commands = (
            Remember(words="I hate hills"),
            SetProfile(units=Units.MI),
            SetRoutine(kind=RoutineKind.MORNING, is_on=False),
            Remember(words="I hate hills"),
        )
        outcome = decide_all(commands, a_snapshot(), now=NOW)
        assert outcome.record.athlete.notes == ("I hate hills",)
        assert outcome.record.athlete.preferences.units is Units.MI
        assert outcome.summary == "Note kept; Profile changed; Reminder changed"
        assert [button.command for button in outcome.reply.buttons] == [Undo()]
        assert len(outcome.reply.parts) == 3

    def test_a_change_and_a_proposal_stand_side_by_side(self) -> None:
        goal = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        outcome = decide_all((goal, Remember(words="x y")), a_snapshot(), now=NOW)
        assert outcome.dialogue.proposal is not None
        assert outcome.record.athlete.notes == ("x y",)
        assert Undo() in [button.command for button in outcome.reply.buttons]
        assert any(isinstance(part, ChangeCard) for part in outcome.reply.parts)

    def test_two_proposals_wait_for_one_yes(self) -> None:
        first = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        second = SetGoal(distance=Distance(5000), on=date(2026, 6, 14))
        outcome = decide_all((first, second), a_snapshot(), now=NOW)
        assert outcome.dialogue.proposal is not None
        assert outcome.dialogue.proposal.commands == (first, second)

    def test_a_question_keeps_the_proposal_waiting(self) -> None:
        snapshot = a_snapshot()
        goal = SetGoal(distance=Distance(10_000), on=date(2026, 6, 21))
        asked = decide(goal, snapshot, now=NOW)
        waiting = replace(snapshot, dialogue=asked.dialogue, plan_version=asked.plan_version)
        outcome = decide_all((ShowWeek(), ShowToday()), waiting, now=NOW)
        assert outcome.dialogue.proposal is asked.dialogue.proposal
        assert outcome.plan_version == asked.plan_version
