"""Whatever is said, in whatever order: the laws hold, the past stays, and all can be taken back."""

from dataclasses import replace

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.coach.decide import decide
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Outcome, Revision, Snapshot
from core.commands import Command, Undo
from core.planning.circumstances import LawKind
from core.planning.guard import review
from core.planning.plan import TrainingPlan
from tests.laws.athletes import NOW, TODAY, Profile, commands, profiles, snapshot_of

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""Shrinking fifty commands takes minutes; the assertion names the one that failed."""
SEQUENCES = st.lists(commands(), min_size=1, max_size=50)


def follow(snapshot: Snapshot, outcome: Outcome) -> Snapshot:
    """What is known after a decision."""
    return replace(
        snapshot,
        record=outcome.record,
        dialogue=outcome.dialogue,
        plan_version=outcome.plan_version,
    )


def newly_broken(before: Snapshot, after: Snapshot) -> list[str]:
    """The laws that the plan breaks now and did not break before, unless that is on record."""
    seen = circumstances_of(after.record, TODAY)
    assert before.plan is not None
    assert after.plan is not None
    accepted = {caution.law for caution in after.plan.accepted}
    found = review(after.plan, seen, before=before.plan)
    return [
        f"{f.kind} {f.law}: {f.sentence}"
        for f in found
        if f.kind is LawKind.STOP or f.law not in accepted
    ]


class TestLawsHoldOverSequences:
    """ "No law is ever broken without a recorded override." """

    @settings(max_examples=14, phases=UNSHRUNK)
    @given(profiles(), SEQUENCES)
    def test_no_law_is_newly_broken(self, profile: Profile, said: list[Command]) -> None:
        snapshot = snapshot_of(profile)
        for command in said:
            after = follow(snapshot, decide(command, snapshot, now=NOW))
            assert not newly_broken(snapshot, after), command
            snapshot = after


class TestThePastStays:
    """ "The past is never rewritten." """

    @settings(max_examples=10, phases=UNSHRUNK)
    @given(profiles(), SEQUENCES)
    def test_no_workout_of_a_past_day_changes(self, profile: Profile, said: list[Command]) -> None:
        snapshot = snapshot_of(profile)
        before = _past(snapshot)
        for command in said:
            snapshot = follow(snapshot, decide(command, snapshot, now=NOW))
        assert _past(snapshot) == before


class TestSameFactsSamePlan:
    """ "The same input gives the same plan." """

    @settings(max_examples=5, phases=UNSHRUNK)
    @given(profiles(), st.lists(commands(), min_size=1, max_size=12))
    def test_saying_the_same_again_ends_the_same(
        self, profile: Profile, said: list[Command]
    ) -> None:
        snapshot = snapshot_of(profile)
        ends = []
        for _ in range(2):
            now = snapshot
            for command in said:
                now = follow(now, decide(command, now, now=NOW))
            ends.append(now.record)
        assert ends[0] == ends[1]


class TestTotalsAddUp:
    """ "Steps = session, sessions = week." """

    @settings(max_examples=7, phases=UNSHRUNK)
    @given(profiles(), SEQUENCES)
    def test_every_session_lies_in_its_week_once_and_has_whole_steps(
        self, profile: Profile, said: list[Command]
    ) -> None:
        snapshot = snapshot_of(profile)
        for command in said:
            snapshot = follow(snapshot, decide(command, snapshot, now=NOW))
        plan = snapshot.plan
        assert plan is not None
        ids = [session.id for session in plan.sessions()]
        assert len(ids) == len(set(ids))
        for week in plan.weeks:
            for session in week.sessions:
                assert week.monday <= session.on <= week.sunday
                steps = tuple(session.workout.flat_steps())
                assert all(step.duration.s > 0 and step.distance.m >= 0 for step in steps)
                assert sum(step.distance.m for step in steps) == session.workout.distance.m


class TestUndoIsExact:
    """ "Undo restores exactly"; where days have gone by since, a stop is still never overruled."""

    @settings(max_examples=7, phases=UNSHRUNK)
    @given(profiles(), SEQUENCES)
    def test_taking_back_the_last_change_returns_the_very_record(
        self, profile: Profile, said: list[Command]
    ) -> None:
        snapshot = snapshot_of(profile)
        for command in said:
            outcome = decide(command, snapshot, now=NOW)
            after = follow(snapshot, outcome)
            if outcome.summary:
                last = Revision(number=1, summary=outcome.summary, record=snapshot.record)
                undone = decide(Undo(), replace(after, undoable=last), now=NOW)
                assert undone.record == snapshot.record
                assert undone.goes == "undo"
            else:
                assert outcome.record == snapshot.record
            snapshot = after


def _past(snapshot: Snapshot) -> dict[str, object]:
    plan = snapshot.plan
    assert isinstance(plan, TrainingPlan)
    return {s.id: (s.on, s.workout) for s in plan.sessions() if s.on < TODAY}
