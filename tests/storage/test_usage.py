"""The books of the language model add up by athlete, day and model."""

from datetime import UTC, date, datetime, timedelta

from core.coach.snapshot import Dialogue, Outcome
from core.replies import Reply
from storage.accounts import Person
from storage.athletes import Athletes, Loaded
from storage.conversations import forget_old
from storage.database import Database
from storage.usage import DaySpent, Used, note_usage, spent_on, usage_by_day

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
DAY = date(2026, 11, 22)
TURN = Used(tokens_in=1000, tokens_cached=600, tokens_out=50, cost_usd=0.5)


async def _newcomer(athletes: Athletes, name: str) -> str:
    return (await athletes.load(_person(name), now=NOW)).athlete_id


async def test_use_adds_up_by_athlete_and_for_everybody(
    database: Database, athletes: Athletes
) -> None:
    """Two athletes, two models, one day; the day before is another matter."""
    anna, ben = await _newcomer(athletes, "anna"), await _newcomer(athletes, "ben")

    def spend(athlete: str, day: date, model: str) -> None:
        database.write_now(lambda c: note_usage(c, athlete, day, model, TURN))

    spend(anna, DAY, "tiny")
    spend(anna, DAY, "tiny")
    spend(ben, DAY, "large")
    spend(ben, date(2026, 11, 21), "tiny")

    assert database.read_now(lambda c: spent_on(c, anna, DAY)) == DaySpent(
        by_athlete=2100, by_all=3150, cost_by_athlete_usd=1.0, cost_usd=1.5
    )
    lines = database.read_now(lambda c: usage_by_day(c, date(2026, 11, 1)))
    assert [(line.day.day, line.model, line.athletes, line.used.tokens_in) for line in lines] == [
        (22, "large", 1, 1000),
        (22, "tiny", 1, 2000),
        (21, "tiny", 1, 1000),
    ]


def test_after_a_year_nobody_knows_whose_it_was_and_the_books_stay_right(
    database: Database,
) -> None:
    old = DAY - timedelta(days=401)
    for athlete in ("anna", "ben"):
        for day in (old, DAY):
            database.write_now(lambda c, a=athlete, d=day: note_usage(c, a, d, "tiny", TURN))

    for _ in range(2):
        database.write_now(lambda c: forget_old(c, NOW, limit=10))

    lines = database.read_now(lambda c: usage_by_day(c, old))
    assert [(one.day, one.athletes, one.used.tokens_in, one.used.cost_usd) for one in lines] == [
        (DAY, 2, 2000, 1.0),
        (old, 1, 2000, 1.0),
    ]
    assert database.read_now(lambda c: spent_on(c, "anna", old)).by_athlete == 0


def test_day_without_use_is_empty(database: Database) -> None:
    """Nothing used is zero, not nothing."""
    empty = DaySpent(by_athlete=0, by_all=0, cost_by_athlete_usd=0.0, cost_usd=0.0)

    assert database.read_now(lambda c: spent_on(c, "nobody", DAY)) == empty


async def test_who_deletes_everything_leaves_the_books_of_the_house_right(
    database: Database, athletes: Athletes
) -> None:
    """Nobody gets a fresh budget for everybody by deleting themselves, twice on one day."""
    for name in ("anna", "ben"):
        gone = await _stored(athletes, name)
        database.write_now(lambda c, own=gone: note_usage(c, own, DAY, "tiny", TURN))
        await _delete(athletes, name)
        assert database.read_now(lambda c, own=gone: spent_on(c, own, DAY)).by_athlete == 0

    (line,) = database.read_now(lambda c: usage_by_day(c, DAY))
    assert line.used == Used(tokens_in=2000, tokens_cached=1200, tokens_out=100, cost_usd=1.0)


async def _stored(athletes: Athletes, name: str) -> str:
    loaded = await athletes.load(_person(name), now=NOW)
    await athletes.commit(loaded, _outcome(loaded, goes=""), now=NOW)
    return loaded.athlete_id


async def _delete(athletes: Athletes, name: str) -> None:
    loaded = await athletes.load(_person(name), now=NOW)
    await athletes.commit(loaded, _outcome(loaded, goes="delete"), now=NOW)


def _person(name: str) -> Person:
    return Person(channel="terminal", chat=name, sender=name)


def _outcome(loaded: Loaded, *, goes: str) -> Outcome:
    return Outcome(
        record=loaded.snapshot.record, dialogue=Dialogue(), reply=Reply(parts=()), goes=goes
    )
