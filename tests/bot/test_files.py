"""What an athlete takes away can be read by the programs it is meant for."""

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest
from fit_tool.fit_file import FitFile
from fit_tool.profile.messages.workout_message import WorkoutMessage
from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
from fit_tool.profile.profile_type import Sport as FitSport
from fit_tool.profile.profile_type import WorkoutStepDuration
from icalendar import Calendar

from bot.channel import OutgoingFile
from bot.files.offered import make_file
from core.activities.activity import Activity, Feeling
from core.athlete import Athlete, Availability, Goal, GoalKind, GoalRace, Sport
from core.coach.snapshot import Record, Snapshot
from core.commands import ExportFormat
from core.plain import from_plain
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances
from core.planning.plan import TrainingPlan
from core.units import Distance, Duration, HeartRate
from core.workouts.steps import RepeatBlock, WorkoutKind

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
ATHLETE = Athlete(
    id="anna",
    weekly_volume=Distance(40_000),
    longest_run=Distance(16_000),
    availability=Availability(weekly=(0, None, 0, None, 0, None, None)),
)
RUN = Activity(
    id="a1",
    sport=Sport.RUN,
    on=date(2026, 11, 20),
    distance=Distance(8000),
    duration=Duration(2760),
    heart_rate=HeartRate(148),
    rpe=4,
    feeling=Feeling.GOOD,
    note='=HYPERLINK("x"), "quoted", früh',
)


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    """An athlete with a plan for a half marathon and one run in the log."""
    goal = Goal(kind=GoalKind.RACE, race=GoalRace(distance=Distance(21_097), on=date(2027, 3, 14)))
    plan = build_plan(goal, Circumstances(athlete=ATHLETE, today=NOW.date(), vdot=45.0))
    assert isinstance(plan, TrainingPlan)
    record = Record(athlete=ATHLETE, plan=plan, activities=(RUN,))
    return Snapshot(record=record, plan_version=7)


def read_workout(content: bytes) -> tuple[WorkoutMessage, list[WorkoutStepMessage]]:
    """The workout and the steps of a FIT file, as a reader finds them."""
    messages = [record.message for record in FitFile.from_bytes(content).records]
    (workout,) = (m for m in messages if isinstance(m, WorkoutMessage))
    return workout, [m for m in messages if isinstance(m, WorkoutStepMessage)]


def the_file(snapshot: Snapshot, wanted: ExportFormat) -> OutgoingFile:
    """The file of a format, which must be there."""
    made = make_file(wanted, snapshot, NOW)
    assert made is not None
    return made


def test_calendar_has_each_session_on_its_day(snapshot: Snapshot) -> None:
    """One all-day event a session, with a stable id and a growing sequence."""
    made = the_file(snapshot, ExportFormat.ICS)

    calendar = Calendar.from_ical(made.content.decode())
    events = {str(e["uid"]): e for e in calendar.walk("VEVENT")}
    assert snapshot.plan is not None
    for session in snapshot.plan.sessions():
        event = events.pop(f"{session.id}@anna.longrun")
        assert event.decoded("dtstart") == session.on
        assert event["sequence"] == 7
    assert not events


def test_table_of_activities_opens_in_a_spreadsheet(snapshot: Snapshot) -> None:
    """Quotes and umlauts survive, and no note is taken for a formula."""
    made = the_file(snapshot, ExportFormat.CSV)

    (row,) = csv.DictReader(io.StringIO(made.content.decode("utf-8-sig")))
    assert row["distance_m"] == "8000"
    assert row["pace_s_per_km"] == "345.0"
    assert row["note"] == "'" + RUN.note


def test_everything_can_be_read_back(snapshot: Snapshot) -> None:
    """The JSON file holds the record without loss."""
    made = the_file(snapshot, ExportFormat.JSON)

    data = json.loads(made.content)
    assert from_plain(Record, data["record"]) == snapshot.record


def test_watch_workout_has_the_steps_of_the_next_run(snapshot: Snapshot) -> None:
    """A watch reads as many steps as are announced, repeats included, within the paces."""
    made = the_file(snapshot, ExportFormat.FIT)

    workout, steps = read_workout(made.content)
    assert workout.num_valid_steps == len(steps)
    assert workout.sport == FitSport.RUNNING.value
    assert made.name.endswith(".fit")


def test_repeats_count_back_to_their_first_step(snapshot: Snapshot) -> None:
    """Intervals are one block with a count, and distances are in metres when read back."""
    assert snapshot.plan is not None
    hard = next(
        s
        for s in snapshot.plan.sessions()
        if s.kind
        in (WorkoutKind.CRUISE, WorkoutKind.INTERVALS, WorkoutKind.HILLS, WorkoutKind.FARTLEK)
    )
    from bot.files.workout_file import workout_file

    content = workout_file(hard, NOW)

    _, steps = read_workout(content)
    ends = [WorkoutStepDuration(step.duration_type) for step in steps]
    place = ends.index(WorkoutStepDuration.REPEAT_UNTIL_STEPS_CMPLT)
    assert steps[place].duration_step < place
    assert steps[place].target_repeat_steps >= 2
    blocks = [item for item in hard.workout.steps if isinstance(item, RepeatBlock)]
    assert steps[place].target_repeat_steps == blocks[0].count
    assert steps[0].custom_target_speed_low < steps[0].custom_target_speed_high


def test_without_a_plan_there_is_no_calendar_and_no_workout() -> None:
    """Nothing to put in, no file."""
    empty = Snapshot(record=Record(athlete=ATHLETE))

    assert make_file(ExportFormat.ICS, empty, NOW) is None
    assert make_file(ExportFormat.FIT, empty, NOW) is None
