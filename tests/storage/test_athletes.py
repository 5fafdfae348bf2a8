"""Loading an athlete and committing what was decided."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import event, func, select

from core.athlete import Athlete, Routine, RoutineKind
from core.coach.snapshot import Dialogue, Outcome, Record
from core.replies import Expects, Paragraph, Reply
from storage import tables
from storage.accounts import Person, reach
from storage.athletes import Athletes, Loaded, VersionConflict
from storage.database import Database
from storage.inbox import AlreadySeen, Received
from storage.outbox import Queued
from tests.builders import NOW, a_plan, a_record, a_run, an_athlete

ANN = Person(channel="fake", chat="1", sender="ann")
LATER = NOW + timedelta(hours=1)


def outcome_of(loaded: Loaded, record: Record | None = None, **fields: Any) -> Outcome:
    """An outcome with only what a test is about."""
    defaults: dict[str, Any] = {
        "record": record or loaded.snapshot.record,
        "dialogue": loaded.snapshot.dialogue,
        "reply": Reply(parts=(Paragraph(text="Fine."),)),
        "plan_version": loaded.snapshot.plan_version,
    }
    return Outcome(**{**defaults, **fields})


async def keep(
    athletes: Athletes, record: Record, summary: str = "", now: datetime = NOW, **fields: Any
) -> Loaded:
    """Stores a record as Ann's, and loads her again past the memory of what was stored."""
    loaded = await athletes.load(ANN, now=now)
    athlete = replace(record.athlete, id=loaded.athlete_id)
    outcome = outcome_of(loaded, replace(record, athlete=athlete), summary=summary, **fields)
    await athletes.commit(loaded, outcome, now=now)
    return await fresh(athletes, now)


async def fresh(athletes: Athletes, now: datetime = NOW) -> Loaded:
    """Ann as she is stored."""
    return await Athletes(athletes._database).load(ANN, now=now)


async def rows(database: Database, table: str) -> int:
    """How many rows a table has."""
    counted = select(func.count()).select_from(getattr(tables, table))
    return await database.read(lambda c: c.execute(counted).scalar_one())


async def test_first_contact_stores_nothing_until_it_is_committed(
    database: Database, athletes: Athletes
) -> None:
    loaded = await athletes.load(ANN, now=NOW)

    assert loaded.version == 0
    assert await rows(database, "athlete") == 0


async def test_whole_record_is_read_back_as_it_was_written(athletes: Athletes) -> None:
    record = a_record(plan=a_plan(), activities=(a_run(), a_run(distance=12.0)))

    kept = await keep(athletes, record, plan_version=3)

    stored = kept.snapshot.record
    assert replace(stored, athlete=record.athlete) == record
    assert kept.snapshot.plan_version == 3


async def test_only_the_week_that_changed_is_written(
    database: Database, athletes: Athletes
) -> None:
    loaded = await keep(athletes, a_record(plan=a_plan(weeks=4)))
    record = loaded.snapshot.record
    assert record.plan is not None
    changed = replace(record.plan.weeks[1], focus="Rest.")
    written: list[str] = []

    def listen(*args: Any) -> None:
        written.append(args[2])

    event.listen(database.engine, "before_cursor_execute", listen)
    await athletes.commit(
        loaded, outcome_of(loaded, replace(record, plan=record.plan.with_week(changed))), now=NOW
    )

    writes = [sql for sql in written if sql.startswith(("INSERT", "UPDATE", "DELETE"))]
    assert [sql.split()[1] for sql in writes] == ["athlete", "plan_week"]


async def test_second_writer_of_the_same_version_is_refused_and_leaves_nothing(
    database: Database, athletes: Athletes
) -> None:
    await keep(athletes, a_record())
    first, second = await fresh(athletes), await fresh(athletes)
    letter = Queued(to=ANN.address, reply=Reply(parts=()))
    await athletes.commit(first, outcome_of(first), now=NOW)

    with pytest.raises(VersionConflict):
        await athletes.commit(second, outcome_of(second), now=NOW, outgoing=(letter,))

    assert await rows(database, "outgoing") == 0


async def test_two_first_contacts_at_once_make_one_athlete(
    database: Database, athletes: Athletes
) -> None:
    first, second = await athletes.load(ANN, now=NOW), await athletes.load(ANN, now=NOW)
    await athletes.commit(first, outcome_of(first), now=NOW)

    with pytest.raises(VersionConflict):
        await athletes.commit(second, outcome_of(second), now=NOW)

    assert await rows(database, "athlete") == 1


async def test_same_message_twice_has_its_effect_once(
    database: Database, athletes: Athletes
) -> None:
    message = Received(channel="fake", chat="1", message_id="m1", at=NOW, text="8k easy")
    loaded = await athletes.load(ANN, now=NOW, message=message)
    await athletes.commit(loaded, outcome_of(loaded), now=NOW, message=message)
    again = await athletes.load(ANN, now=NOW, message=message)

    with pytest.raises(AlreadySeen):
        await athletes.commit(again, outcome_of(again), now=NOW, message=message)

    assert again.is_seen
    assert again.version == (await fresh(athletes)).version


async def test_undo_and_redo_walk_the_whole_history(athletes: Athletes) -> None:
    records = [(await keep(athletes, a_record())).snapshot.record]
    for number in range(1, 4):
        record = replace(records[-1], athlete=replace(records[-1].athlete, name=f"Ann {number}"))
        records.append((await keep(athletes, record, summary=f"step {number}")).snapshot.record)

    for number in (3, 2, 1):
        loaded = await athletes.with_history(await fresh(athletes))
        undoable = loaded.snapshot.undoable
        assert undoable is not None
        assert undoable.summary == f"step {number}"
        await athletes.commit(loaded, outcome_of(loaded, undoable.record, goes="undo"), now=NOW)
        assert (await fresh(athletes)).snapshot.record == records[number - 1]
    loaded = await athletes.with_history(await fresh(athletes))
    assert loaded.snapshot.undoable is None
    assert loaded.snapshot.redoable is not None
    await athletes.commit(
        loaded, outcome_of(loaded, loaded.snapshot.redoable.record, goes="redo"), now=NOW
    )

    assert (await fresh(athletes)).snapshot.record == records[1]


async def test_an_undo_of_which_nothing_may_come_back_still_goes_one_step_back(
    athletes: Athletes,
) -> None:
    """What a stop forbids by now gives way; asked once more, the change before it is meant."""
    await keep(athletes, a_record())
    for number in (1, 2):
        named = a_record(athlete=an_athlete(name=f"Ann {number}"))
        kept = await keep(athletes, named, summary=f"step {number}")

    loaded = await athletes.with_history(kept)
    await athletes.commit(loaded, outcome_of(loaded, goes="undo"), now=NOW)

    undoable = (await athletes.with_history(await fresh(athletes))).snapshot.undoable
    assert undoable is not None
    assert undoable.summary == "step 1"


async def test_new_change_after_an_undo_ends_the_old_future(athletes: Athletes) -> None:
    await keep(athletes, a_record())
    await keep(athletes, a_record(athlete=an_athlete(name="Bea")), summary="a name")
    loaded = await athletes.with_history(await fresh(athletes))
    assert loaded.snapshot.undoable is not None
    back = loaded.snapshot.undoable.record
    await athletes.commit(loaded, outcome_of(loaded, back, goes="undo"), now=NOW)

    await keep(athletes, a_record(athlete=an_athlete(name="Cleo")), summary="another name")

    assert (await athletes.with_history(await fresh(athletes))).snapshot.redoable is None


async def test_change_that_cannot_be_undone_survives_the_undo_of_an_earlier_one(
    athletes: Athletes,
) -> None:
    kept = await keep(athletes, a_record(activities=()))
    run = replace(kept.snapshot.record, activities=(a_run(),))
    kept = await keep(athletes, run, summary="a run")
    noted = replace(kept.snapshot.athlete, notes=("hates treadmills",))
    await keep(athletes, replace(kept.snapshot.record, athlete=noted))

    loaded = await athletes.with_history(await fresh(athletes))

    assert loaded.snapshot.undoable is not None
    assert loaded.snapshot.undoable.record.activities == ()
    assert loaded.snapshot.undoable.record.athlete.notes == ("hates treadmills",)


async def test_open_question_is_forgotten_after_two_days_but_the_introduction_goes_on(
    athletes: Athletes,
) -> None:
    asked = Dialogue(expects=Expects.RPE, introduced=frozenset({"goal"}))
    await keep(athletes, a_record(), dialogue=asked)

    later = await fresh(athletes, NOW + timedelta(days=2))

    assert (await fresh(athletes)).snapshot.dialogue == asked
    assert later.snapshot.dialogue == replace(asked, expects=None)


async def test_newcomers_question_waits_for_its_answer(athletes: Athletes) -> None:
    asked = Dialogue(expects=Expects.GOAL)
    await keep(athletes, Record(athlete=Athlete(id="x")), dialogue=asked)

    assert (await fresh(athletes, NOW + timedelta(days=9))).snapshot.dialogue == asked


async def test_deleting_leaves_only_the_ids_of_messages_and_the_farewell(
    database: Database, athletes: Athletes
) -> None:
    message = Received(channel="fake", chat="1", message_id="m1", at=NOW, text="8k easy")
    loaded = await keep(athletes, a_record(plan=a_plan(), activities=(a_run(),)), summary="a run")
    await athletes.commit(loaded, outcome_of(loaded), now=NOW, message=message)
    loaded = await fresh(athletes)
    farewell = Queued(to=ANN.address, reply=Reply(parts=(Paragraph(text="Bye."),)))

    last = replace(message, message_id="m2", text="delete everything")
    gone = outcome_of(loaded, goes="delete")
    await athletes.commit(loaded, gone, now=NOW, message=last, outgoing=(farewell,))

    emptied = ("athlete", "account", "plan_week", "activity", "routine", "revision")
    assert [await rows(database, table) for table in emptied] == [0] * 6
    texts = await database.read(lambda c: c.execute(select(tables.incoming.c.text)).scalars().all())
    assert set(texts) == {""}
    assert await rows(database, "outgoing") == 1


async def due_times(database: Database) -> dict[str, datetime | None]:
    """When each routine is due, by kind."""
    columns = select(tables.routine.c.kind, tables.routine.c.due_at)
    return dict(await database.read(lambda c: c.execute(columns).all()))


MORNING = Routine(kind=RoutineKind.MORNING, at=time(6, 30))
EVENING = Routine(kind=RoutineKind.EVENING, at=time(19, 0))


async def test_changing_one_routine_leaves_the_other_due_when_it_was(
    database: Database, athletes: Athletes
) -> None:
    """A change made a minute after a routine fell due must not push it to tomorrow."""
    kept = await keep(athletes, a_record(routines=(MORNING, EVENING)))
    moved = replace(EVENING, at=time(20, 0))
    after_due = NOW + timedelta(minutes=31)

    record = replace(kept.snapshot.record, routines=(MORNING, moved))
    await keep(athletes, record, now=after_due)

    due = await due_times(database)
    assert due[RoutineKind.MORNING] == NOW.replace(hour=6, minute=30)
    assert due[RoutineKind.EVENING] == NOW.replace(hour=20)


async def test_changing_zone_moves_every_routine(database: Database, athletes: Athletes) -> None:
    """To today's time there; what has passed of it is said on arrival, unless it was at home."""
    kept = await keep(athletes, a_record(routines=(MORNING, EVENING)))
    athlete = kept.snapshot.athlete
    preferences = replace(athlete.preferences, zone="Asia/Tokyo")

    abroad = replace(kept.snapshot.record, athlete=replace(athlete, preferences=preferences))
    await keep(athletes, abroad)

    due = await due_times(database)
    assert due[RoutineKind.EVENING] == NOW.replace(hour=10)
    assert due[RoutineKind.MORNING] == NOW.replace(day=14, hour=21, minute=30)


async def test_words_in_another_private_chat_become_the_place_to_reach_the_athlete(
    database: Database, athletes: Athletes
) -> None:
    group = Person(channel="fake", chat="club", sender="ann", is_group=True)
    loaded = await athletes.load(group, now=NOW)
    await athletes.commit(loaded, outcome_of(loaded), now=NOW)

    loaded = await athletes.load(ANN, now=NOW)
    await athletes.commit(loaded, outcome_of(loaded), now=NOW)

    found = await database.read(lambda c: reach(c, [loaded.athlete_id]))
    assert found[loaded.athlete_id] == (ANN,)
