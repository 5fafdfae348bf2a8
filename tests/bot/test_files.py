"""What an athlete takes away can be read by the programs it is meant for."""

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest
from garmin_fit_sdk import Decoder, Stream
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
from core.workouts.steps import WorkoutKind

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

    messages, errors = Decoder(Stream.from_byte_array(bytearray(made.content))).read()
    assert not errors
    (workout,) = messages["workout_mesgs"]
    steps = messages["workout_step_mesgs"]
    assert workout["num_valid_steps"] == len(steps)
    assert workout["sport"] == "running"
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

    messages, errors = Decoder(Stream.from_byte_array(bytearray(content))).read()
    assert not errors
    steps = messages["workout_step_mesgs"]
    repeat = next(s for s in steps if s["duration_type"] == "repeat_until_steps_cmplt")
    assert repeat["duration_value"] < repeat["message_index"]
    assert repeat["target_value"] >= 2


def test_without_a_plan_there_is_no_calendar_and_no_workout() -> None:
    """Nothing to put in, no file."""
    empty = Snapshot(record=Record(athlete=ATHLETE))

    assert make_file(ExportFormat.ICS, empty, NOW) is None
    assert make_file(ExportFormat.FIT, empty, NOW) is None
