"""In a group nothing is said that tells, or could tell, of an athlete's health."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import BodySite, Illness, RoutineKind
from core.coach.composing import compose
from core.coach.discretion import could_tell
from core.coach.snapshot import Revision, Snapshot
from core.commands import (
    CheckInAnswered,
    Command,
    Explain,
    Export,
    ExportFormat,
    Help,
    LinkAccount,
    Redo,
    Remember,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    ShowLog,
    ShowPaces,
    ShowPlan,
    ShowToday,
    ShowWeek,
    SmallTalk,
    SmallTalkKind,
    Topic,
    Undo,
)
from core.replies import Paragraph, ProgressCard, Reply
from core.units import Units
from tests.builders import an_athlete
from tests.training import NOW, TODAY, say, trained

KNEE = ReportNiggle(site=BodySite.KNEE, severity=4)
MAY_I_RUN = Explain(about=Topic.GO_AHEAD)


def is_private(snapshot: Snapshot, command: Command) -> bool:
    """Whether the answer is kept for the athlete's eyes."""
    return say(snapshot, command)[1].reply.is_private


class TestChangesOfHealth:
    """Whatever changes what is known of somebody's health is answered in private."""

    @pytest.mark.parametrize(
        "command",
        [
            KNEE,
            ReportIllness(has_fever=True),
            CheckInAnswered(sleep=1),
            Remember(words="I have asthma"),
        ],
        ids=lambda command: type(command).__name__,
    )
    def test_it_is_told_taken_back_and_made_again_in_private(self, command: Command) -> None:
        before = trained()
        after, outcome = say(before, command)
        assert outcome.reply.is_private
        taken = replace(after, undoable=Revision(number=1, record=before.record, summary="health"))
        assert is_private(taken, Undo())
        made = replace(before, redoable=Revision(number=1, record=after.record, summary="health"))
        assert is_private(made, Redo())

    def test_getting_well_is_private_too(self) -> None:
        after, _ = say(trained(), KNEE)
        assert is_private(after, ReportRecovered(site=BodySite.KNEE))


class TestAnswersWithSomethingToHide:
    """While there is an ache or an illness, words on the training are for the athlete's eyes."""

    def test_whether_to_run_is_told_in_private_only_then(self) -> None:
        well = trained()
        ill, _ = say(well, ReportIllness(has_fever=True))
        assert not is_private(well, MAY_I_RUN)
        assert is_private(ill, MAY_I_RUN)

    @pytest.mark.parametrize("command", [ShowWeek(), ShowPaces(), ShowLog(), ShowToday()])
    def test_what_is_planned_and_done_is_no_secret(self, command: Command) -> None:
        aching, _ = say(trained(), KNEE)
        assert not is_private(aching, command)

    @pytest.mark.parametrize("talk", [Help(), SmallTalk(kind=SmallTalkKind.THANKS)])
    def test_talk_is_no_secret(self, talk: Command) -> None:
        aching, _ = say(trained(), KNEE)
        assert not is_private(aching, talk)

    def test_a_plan_that_says_what_it_starts_from_may_say_why(self) -> None:
        aching, _ = say(trained(), KNEE)
        assert not is_private(trained(), ShowPlan())
        assert is_private(aching, ShowPlan())

    def test_remarks_on_progress_may_speak_of_it(self) -> None:
        aching = an_athlete(niggles=say(trained(), KNEE)[0].athlete.niggles)
        bare = ProgressCard(weeks=(), units=Units.KM)
        assert not could_tell(Reply(parts=(bare,)), aching, TODAY)
        assert could_tell(Reply(parts=(replace(bare, remarks=("Slower.",)),)), aching, TODAY)

    def test_an_illness_is_long_over_after_four_weeks(self) -> None:
        said = Reply(parts=(Paragraph(text="Easy does it."),))
        ended = TODAY - timedelta(days=29)
        athlete = an_athlete(illness=Illness(since=ended, until=ended))
        assert not could_tell(said, athlete, TODAY)
        assert could_tell(said, athlete, TODAY - timedelta(days=1))

    def test_the_question_of_the_morning_is_kept_from_a_group(self) -> None:
        aching, _ = say(trained(), KNEE)
        ill, _ = say(trained(), ReportIllness(has_fever=True))
        for snapshot, is_secret in ((aching, True), (ill, True), (trained(), False)):
            mornings = (
                compose(RoutineKind.MORNING, snapshot, now=NOW + timedelta(days=ahead))
                for ahead in range(5)
            )
            said = [morning for morning in mornings if morning is not None]
            assert said
            assert all(morning.is_private is is_secret for morning in said)


class TestWhatOnlyTheAthleteMayHold:
    """A file holds everything, and a code opens the account: neither is for a group."""

    @pytest.mark.parametrize("form", ExportFormat)
    def test_files_are_private(self, form: ExportFormat) -> None:
        assert is_private(trained(), Export(format=form))

    def test_a_code_is_private_and_its_use_is_not(self) -> None:
        assert is_private(trained(), LinkAccount())
        assert not is_private(trained(), LinkAccount(code="AB12"))
