"""The same coach on PostgreSQL, and several processes that share its work."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text
from sqlmodel import SQLModel

from bot.reminders import Reminders
from core.coach.snapshot import Outcome
from core.replies import Paragraph, Reply
from storage import tables
from storage.accounts import Person
from storage.athletes import Athletes, VersionConflict
from storage.database import Database
from storage.inbox import AlreadySeen, Received
from storage.outbox import Queued, enqueue, take
from storage.routines import fire_due
from storage.schema import prepare, upgrade
from storage.senders import claim_sender
from tests.builders import NOW, a_plan, a_record, a_run, routines
from tests.crash.crashing import ATHLETES, EPOCH, fill, run
from tests.crash.worker import SPOKEN
from tests.fakes import FrozenClock

pytestmark = pytest.mark.postgres

ANN = Person(channel="fake", chat="1", sender="ann")


async def keep_ann(database: Database, **fields: object) -> None:
    """Stores Ann with a plan, runs and routines."""
    athletes = Athletes(database)
    loaded = await athletes.load(ANN, now=NOW)
    record = a_record(plan=a_plan(), activities=(a_run(),), routines=routines(), **fields)
    athlete = replace(record.athlete, id=loaded.athlete_id)
    outcome = Outcome(
        record=replace(record, athlete=athlete),
        dialogue=loaded.snapshot.dialogue,
        reply=Reply(parts=()),
        summary="a plan",
    )
    await athletes.commit(loaded, outcome, now=NOW)


async def test_record_is_read_back_as_it_was_written(database: Database) -> None:
    await keep_ann(database)

    loaded = await Athletes(database).load(ANN, now=NOW)

    stored = loaded.snapshot.record
    record = a_record(plan=a_plan(), activities=(a_run(),), routines=routines())
    assert replace(stored, athlete=record.athlete) == record


def test_tables_are_those_of_the_code(database: Database) -> None:
    differences = database.read_now(
        lambda c: compare_metadata(MigrationContext.configure(c), SQLModel.metadata)
    )

    assert differences == []


def test_indexes_of_some_rows_are_so_here_too(database: Database) -> None:
    partial = text("SELECT indexname FROM pg_indexes WHERE indexdef LIKE '% WHERE %'")
    indexes = (index for table in SQLModel.metadata.tables.values() for index in table.indexes)

    wanted = {one.name for one in indexes if one.dialect_kwargs.get("sqlite_where") is not None}
    assert database.read_now(lambda c: set(c.execute(partial).scalars())) == wanted
    assert "ix_routine_due" in wanted


def test_migrations_lead_to_the_same_tables(database: Database) -> None:
    database.write_now(lambda c: c.execute(text("DROP SCHEMA public CASCADE")) and None)
    database.write_now(lambda c: c.execute(text("CREATE SCHEMA public")) and None)
    database.write_now(upgrade)

    test_tables_are_those_of_the_code(database)
    test_indexes_of_some_rows_are_so_here_too(database)


async def test_two_processes_that_start_at_once_both_find_the_tables(server: str) -> None:
    first, second = Database(server), Database(server)
    first.write_now(lambda c: c.execute(text("DROP SCHEMA public CASCADE")) and None)
    first.write_now(lambda c: c.execute(text("CREATE SCHEMA public")) and None)

    await asyncio.gather(*(asyncio.to_thread(prepare, one) for one in (first, second)))

    await first.close()
    await second.close()


async def test_slower_writer_is_refused(database: Database) -> None:
    await keep_ann(database)
    first = await Athletes(database).load(ANN, now=NOW)
    unchanged = Outcome(
        record=first.snapshot.record,
        dialogue=first.snapshot.dialogue,
        reply=Reply(parts=()),
    )
    await Athletes(database).commit(first, unchanged, now=NOW)

    with pytest.raises(VersionConflict):
        await Athletes(database).commit(first, unchanged, now=NOW)


async def test_message_is_seen_once(database: Database) -> None:
    message = Received(channel="fake", chat="1", message_id="m1", at=NOW)
    await keep_ann(database)
    athletes = Athletes(database)
    loaded = await athletes.load(ANN, now=NOW, message=message)
    outcome = Outcome(
        record=loaded.snapshot.record, dialogue=loaded.snapshot.dialogue, reply=Reply(parts=())
    )
    await athletes.commit(loaded, outcome, now=NOW, message=message)
    again = await athletes.load(ANN, now=NOW, message=message)

    with pytest.raises(AlreadySeen):
        await athletes.commit(again, outcome, now=NOW, message=message)

    assert again.is_seen


async def test_two_processes_never_claim_the_same_routine(database: Database) -> None:
    await keep_ann(database)
    later = NOW + timedelta(hours=3)

    fired = await asyncio.gather(
        *(database.write(lambda c: fire_due(c, SPOKEN, later, 10)) for _ in range(4))
    )

    assert sum(one.due for one in fired) == 1
    assert len(await database.write(lambda c: take(c, "fake", later, 10))) == 1


async def test_two_hands_of_a_process_never_take_the_same_routine(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.reminders.BATCH", 3)
    await fill(database, timedelta(minutes=5))
    clock = FrozenClock(EPOCH + timedelta(minutes=6))
    woken: list[str] = []

    said = await Reminders(database, clock=clock, wake=woken.append, voice=SPOKEN).send_due()

    keys = select(tables.outgoing.c.key)
    assert len(set(await database.read(lambda c: c.execute(keys).scalars().all()))) == ATHLETES
    assert said == ATHLETES
    assert len(woken) >= ATHLETES // 3


async def test_answers_leave_first(database: Database) -> None:
    for number, is_unasked in enumerate((True, True, False)):
        person = Person(channel="fake", chat=f"{number}", sender="x")
        reply = Reply(parts=(Paragraph(text=f"{number}"),))
        letter = Queued(to=person.address, reply=reply, is_unasked=is_unasked, key=f"k{number}")
        await database.write(lambda c, letter=letter: enqueue(c, letter, NOW))

    taken = await database.write(lambda c: take(c, "fake", NOW, 1))

    assert [one.message.to.chat for one in taken] == ["2"]


async def test_platform_has_one_sender_and_another_takes_over(database: Database) -> None:
    first = await claim_sender(database, "telegram")
    assert first is not None
    assert await claim_sender(database, "telegram") is None
    other_platform = await claim_sender(database, "discord")
    assert other_platform is not None

    await first.release()

    second = await claim_sender(database, "telegram")
    assert second is not None
    assert await second.is_alive()
    await second.release()
    await other_platform.release()


@pytest.mark.slow
async def test_three_processes_share_the_work_and_one_after_another_is_killed(
    database: Database,
) -> None:
    """Every message one effect and one answer, every due routine one reminder, all in order."""
    url = database.url.render_as_string(hide_password=False)

    books = await run(url, kills=15, processes=3, seed=3)

    books.assert_balanced()
    assert books.messages > 30
