"""The books of the language model add up by athlete, day and model."""

from datetime import UTC, date, datetime

from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.usage import DaySpent, note_usage, spent_on, usage_by_day

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
DAY = date(2026, 11, 22)


async def _newcomer(athletes: Athletes, name: str) -> str:
    person = Person(channel="terminal", chat=name, sender=name)
    return (await athletes.load(person, now=NOW)).athlete_id


async def test_use_adds_up_by_athlete_and_for_everybody(
    database: Database, athletes: Athletes
) -> None:
    """Two athletes, two models, one day; the day before is another matter."""
    anna, ben = await _newcomer(athletes, "anna"), await _newcomer(athletes, "ben")

    def spend(athlete: str, day: date, model: str) -> None:
        database.write_now(
            lambda c: note_usage(
                c, athlete, day, model, tokens_in=1000, tokens_out=50, cost_usd=0.5
            )
        )

    spend(anna, DAY, "tiny")
    spend(anna, DAY, "tiny")
    spend(ben, DAY, "large")
    spend(ben, date(2026, 11, 21), "tiny")

    assert database.read_now(lambda c: spent_on(c, anna, DAY)) == DaySpent(
        by_athlete=2100, by_all=3150, cost_usd=1.5
    )
    lines = database.read_now(lambda c: usage_by_day(c, date(2026, 11, 1)))
    assert [(line.day.day, line.model, line.athletes, line.tokens_in) for line in lines] == [
        (22, "large", 1, 1000),
        (22, "tiny", 1, 2000),
        (21, "tiny", 1, 1000),
    ]


def test_day_without_use_is_empty(database: Database) -> None:
    """Nothing used is zero, not nothing."""
    empty = DaySpent(by_athlete=0, by_all=0, cost_usd=0.0)

    assert database.read_now(lambda c: spent_on(c, "nobody", DAY)) == empty
