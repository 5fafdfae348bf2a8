"""The same message twice changes nothing, whoever delivers it and however often."""

import asyncio
import tempfile
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.coach.snapshot import Outcome, Record
from core.replies import Paragraph, Reply
from storage import record_rows
from storage.accounts import Person
from storage.athletes import Athletes, VersionConflict
from storage.database import Database
from storage.inbox import AlreadySeen, Received
from storage.outbox import Queued, settle_sent, take
from storage.schema import prepare
from tests.builders import NOW, a_plan, a_record, a_run

ANN = Person(channel="fake", chat="1", sender="ann")


async def receive(athletes: Athletes, number: int) -> None:
    """A turn that remembers a message's number and answers with it."""
    message = Received(channel="fake", chat="1", message_id=f"m{number}", at=NOW)
    while True:
        loaded = await athletes.load(ANN, now=NOW, message=message)
        if loaded.is_seen:
            return
        record, reply = loaded.snapshot.record, Reply(parts=(Paragraph(text=f"{number}"),))
        athlete = replace(record.athlete, notes=(*record.athlete.notes, f"{number}"))
        outcome = Outcome(
            record=replace(record, athlete=athlete), dialogue=loaded.snapshot.dialogue, reply=reply
        )
        letter = Queued(to=ANN.address, reply=reply, answers=message.message_id)
        try:
            await athletes.commit(loaded, outcome, now=NOW, message=message, outgoing=(letter,))
        except VersionConflict:
            continue
        except AlreadySeen:
            return
        return


class TestOnce:
    """Every message has exactly one effect and one answer: delivered once or often, one after the
    other or at once, by one process or two."""

    @given(st.lists(st.integers(0, 5), max_size=12), st.booleans())
    @settings(max_examples=25)
    def test_each_message_counts_once(self, numbers: list[int], at_once: bool) -> None:
        asyncio.run(self._deliver(numbers, at_once))

    async def _deliver(self, numbers: list[int], at_once: bool) -> None:
        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{folder}/coach.db")
            prepare(database)
            processes = (Athletes(database), Athletes(database))
            turns = [receive(processes[place % 2], number) for place, number in enumerate(numbers)]
            if at_once:
                await asyncio.gather(*turns)
            else:
                for turn in turns:
                    await turn
            notes = (await Athletes(database).load(ANN, now=NOW)).snapshot.athlete.notes
            answers = []
            while taken := await database.write(lambda c: take(c, "fake", NOW, 1)):
                answers.append(taken[0].message.answers)
                await database.write(lambda c: settle_sent(c, taken[0].id, "p", NOW))
            await database.close()
        once = list(dict.fromkeys(f"{number}" for number in numbers))
        assert sorted(notes) == sorted(once)
        assert [f"m{note}" for note in notes] == answers
        assert at_once or list(notes) == once


changed_plans = st.one_of(st.none(), st.integers(1, 6).map(lambda weeks: a_plan(weeks=weeks)))
activities = st.lists(st.integers(3, 30), max_size=6).map(
    lambda figures: tuple(a_run(distance=float(km), note=f"{km}") for km in figures)
)
names = st.text(max_size=8)


def records() -> st.SearchStrategy[Record]:
    """Records that differ in all their parts."""

    def build(name: str, plan: object, done: object) -> Record:
        record = a_record()
        athlete = replace(record.athlete, name=name)
        return replace(record, athlete=athlete, plan=plan, activities=done)  # type: ignore[arg-type]

    return st.builds(build, names, changed_plans, activities)


class TestHistory:
    """Undo restores exactly what was, redo exactly what had been made, over the whole history."""

    @given(
        records(), st.lists(st.one_of(records(), st.sampled_from(["undo", "redo"])), max_size=12)
    )
    @settings(max_examples=40)
    def test_history_is_a_tape(self, first: Record, steps: list[Record | str]) -> None:
        asyncio.run(self._walk(first, steps))

    async def _walk(self, first: Record, steps: list[Record | str]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{folder}/coach.db")
            prepare(database)
            tape, place = [first], 0
            await self._commit(database, first, "", "")
            for number, step in enumerate(steps):
                if isinstance(step, Record):
                    if step == tape[place]:
                        continue
                    tape = [*tape[: place + 1], step]
                    place += 1
                    await self._commit(database, step, f"step {number}", "")
                    continue
                place = await self._go(database, step, tape, place)
            await database.close()

    async def _go(self, database: Database, way: str, tape: list[Record], place: int) -> int:
        athletes = Athletes(database)
        loaded = await athletes.with_history(await athletes.load(ANN, now=NOW))
        snapshot = loaded.snapshot
        target = snapshot.undoable if way == "undo" else snapshot.redoable
        to = place - 1 if way == "undo" else place + 1
        if not 0 <= to < len(tape):
            assert target is None
            return place
        assert target is not None
        assert target.record == replace(
            tape[to], athlete=replace(tape[to].athlete, id=loaded.athlete_id)
        )
        await self._commit(database, target.record, "", way)
        return to

    async def _commit(self, database: Database, record: Record, summary: str, goes: str) -> None:
        athletes = Athletes(database)
        loaded = await athletes.load(ANN, now=NOW)
        record = replace(record, athlete=replace(record.athlete, id=loaded.athlete_id))
        outcome = Outcome(
            record=record,
            dialogue=loaded.snapshot.dialogue,
            reply=Reply(parts=()),
            summary=summary,
            goes=goes,
        )
        await athletes.commit(loaded, outcome, now=NOW)
        stored = await database.read(lambda c: record_rows.read(c, loaded.athlete_id))
        assert stored == record
