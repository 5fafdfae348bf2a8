"""Time passing."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import insert, select, text

from bot.reminders import VOICE
from core.athlete import Routine, RoutineKind
from core.replies import Expects
from storage import counters, tables
from storage.accounts import retire
from storage.athletes import Athletes
from tests.builders import NOW, a_snapshot
from tests.reminding import ANN, EVENING, MORNING, House

DAY = timedelta(days=1)


async def test_reminder_is_said_once_a_day_at_its_time(house: House) -> None:
    await house.keep(MORNING)

    assert await house.at(15, 6, 29) == []
    assert await house.at(15, 6, 30) == ["morning workout/2026-04-15/06:30"]
    assert await house.at(15, 6, 30) == []
    assert await house.at(16, 6, 30) == ["morning workout/2026-04-16/06:30"]
    assert house.woken == ["fake", "fake"]


async def test_what_is_still_useful_is_said_late(house: House) -> None:
    await house.keep(MORNING)

    assert await house.at(15, 11) == ["morning workout/2026-04-15/06:30"]


async def test_what_is_stale_is_dropped_and_counted(house: House) -> None:
    await house.keep(MORNING)

    assert await house.at(15, 20, 30) == []
    assert await house.counted() == {counters.STALE: 1}
    assert await house.at(16, 6, 30) == ["morning workout/2026-04-16/06:30"]


async def test_after_a_week_of_standstill_only_today_is_said(house: House) -> None:
    await house.keep(MORNING, EVENING)

    assert await house.at(22, 9) == ["morning workout/2026-04-22/06:30"]
    assert await house.counted() == {counters.STALE: 7 + 7}


async def test_nothing_is_said_at_night(house: House) -> None:
    """Quiet hours are 21:30 to 6:00 unless the athlete set others."""
    await house.keep(EVENING)

    assert await house.at(15, 22) == []
    assert await house.at(16, 3) == []
    assert await house.counted() == {counters.STALE: 1}


async def test_time_the_athlete_chose_within_the_night_is_kept(house: House) -> None:
    await house.keep(replace(MORNING, at=time(4, 45)))

    assert await house.at(16, 4, 45) == ["morning workout/2026-04-16/04:45"]


async def test_changing_zone_moves_the_reminder_and_never_repeats_a_day(house: House) -> None:
    await house.keep(MORNING, zone="Europe/Berlin")
    assert await house.at(16, 4, 30) == ["morning workout/2026-04-16/06:30"]

    await house.keep(MORNING, zone="America/New_York")

    assert await house.at(16, 10, 30) == []
    assert await house.at(17, 10, 30) == ["morning workout/2026-04-17/06:30"]


async def test_time_that_a_journey_jumped_over_is_said_on_arrival(house: House) -> None:
    """At one at night in New York it is already past two in Tokyo, on the same day."""
    await house.keep(MORNING, EVENING, zone="America/New_York")
    await house.at(15, 23)
    assert await house.at(16, 5, 10) == []
    await house.keep(MORNING, EVENING, zone="Asia/Tokyo")

    assert await house.at(16, 5, 11) == ["morning workout/2026-04-16/06:30"]
    assert await house.at(16, 10, 0) == ["evening check-in/2026-04-16/19:00"]
    assert await house.at(16, 21, 30) == ["morning workout/2026-04-17/06:30"]


async def test_day_that_comes_again_leaves_the_conversation_as_it_is(house: House) -> None:
    """What is not said a second time asks nothing a second time."""
    await house.keep(EVENING, zone="Europe/Berlin")
    assert await house.at(16, 17) == ["evening check-in/2026-04-16/19:00"]
    await house.keep(EVENING, zone="Europe/London")
    version = select(tables.athlete.c.version)
    before = await house.database.read(lambda c: c.execute(version).scalar())

    assert await house.at(16, 18) == []

    assert await house.database.read(lambda c: c.execute(version).scalar()) == before


async def test_after_a_journey_the_clock_at_home_counts_again(house: House) -> None:
    """Away in Tokyo to Friday 17 April: nobody need write anything to be back on Saturday."""
    await house.keep(
        MORNING,
        zone="Asia/Tokyo",
        away_until=NOW.date() + timedelta(days=2),
        home_zone="Europe/Berlin",
    )

    assert await house.at(16, 21, 30) == ["morning workout/2026-04-17/06:30"]
    assert await house.at(17, 21, 30) == []
    assert await house.at(18, 4, 30) == ["morning workout/2026-04-18/06:30"]
    loaded = await Athletes(house.database).load(ANN, now=house.clock.at)
    assert loaded.snapshot.athlete.preferences.zone == "Europe/Berlin"


async def test_snoozed_reminder_comes_once_more_and_then_as_ever(house: House) -> None:
    await house.keep(MORNING)
    await house.at(15, 6, 30)
    await house.keep(replace(MORNING, snoozed_until=NOW.replace(hour=8, minute=30)))

    assert await house.at(15, 8, 29) == []
    assert await house.at(15, 8, 30) == ["morning workout/again at 2026-04-15T08:30:00"]
    assert await house.at(16, 6, 30) == ["morning workout/2026-04-16/06:30"]


async def test_paused_reminder_is_silent_until_its_day(house: House) -> None:
    await house.keep(replace(MORNING, paused_until=NOW.date() + timedelta(days=3)))

    assert [await house.at(day, 7) for day in (15, 16, 17)] == [[], [], []]
    assert await house.at(18, 7) == ["morning workout/2026-04-18/06:30"]


async def test_time_set_anew_is_said_again_the_same_day(house: House) -> None:
    await house.keep(MORNING)
    await house.at(15, 6, 30)

    await house.keep(replace(MORNING, at=time(7, 15)))

    assert await house.at(15, 7, 15) == ["morning workout/2026-04-15/07:15"]


async def test_question_in_the_evening_may_be_answered_in_a_word(house: House) -> None:
    await house.keep(EVENING)
    await house.at(15, 19)

    loaded = await Athletes(house.database).load(ANN, now=house.clock.at)

    assert loaded.snapshot.dialogue.expects is Expects.SESSION_DONE
    assert [button.label for button in loaded.snapshot.dialogue.options] == ["Today"]


async def test_athlete_who_cant_be_reached_is_not_written_to(house: House) -> None:
    await house.keep(MORNING)
    await house.database.write(lambda c: retire(c, ANN.address, NOW))

    assert await house.at(15, 7) == []
    assert await house.counted() == {counters.UNREACHABLE: 1}


async def test_after_three_unanswered_weeks_it_says_so_once_and_is_quiet(house: House) -> None:
    await house.keep(MORNING)
    said = [await house.at(day, 7) for day in range(16, 41)]

    flat = [key for keys in said for key in keys]
    assert [key.split("/")[0] for key in flat] == ["morning workout"] * 20 + ["quiet"]
    assert said[-4:] == [[], [], [], []]


async def test_pause_that_was_asked_for_is_no_silence(house: House) -> None:
    """Back from a month without messages the day's workout comes, not a farewell."""
    nudge = Routine(kind=RoutineKind.NUDGE, at=time(17, 0))
    pause = date(2026, 5, 15)
    await house.keep(*(replace(one, paused_until=pause) for one in (MORNING, nudge)))

    assert await house.at(14 + 30, 18) == []
    assert await house.at(15 + 30, 7) == ["morning workout/2026-05-15/06:30"]
    assert await house.at(15 + 30, 18) == []
    assert await house.at(18 + 30, 18) == [
        "morning workout/2026-05-18/06:30",
        "nudge/2026-05-18/17:00",
    ]


async def test_a_word_from_the_athlete_ends_the_silence(house: House) -> None:
    await house.keep(MORNING)
    for day in range(16, 40):
        await house.at(day, 7)

    await house.keep(MORNING)

    assert await house.at(41, 7) == ["morning workout/2026-05-11/06:30"]


async def test_nudges_become_rarer(house: House) -> None:
    nudge = Routine(kind=RoutineKind.NUDGE, at=time(17, 0))
    await house.keep(nudge)

    said = [day - 15 for day in range(15, 36) if await house.at(day, 17)]

    assert said == [3, 7, 14]


def test_trouble_with_one_athlete_is_not_everybodys_silence(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """What can't be composed is logged, without contents, and passed over."""
    assert VOICE.compose("no kind", a_snapshot(), NOW) is None  # type: ignore[arg-type]
    assert "Composing the no kind failed: KeyError" in caplog.text


async def test_while_the_database_is_away_what_is_due_waits(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await house.keep(MORNING)
    house.clock.at = NOW.replace(hour=7)
    away, back = (f"ALTER TABLE {a} RENAME TO {b}" for a, b in (("routine", "x"), ("x", "routine")))
    await house.database.write(lambda c: c.execute(text(away)) and None)

    await house.reminders.poll()
    await house.database.write(lambda c: c.execute(text(back)) and None)
    await house.reminders.poll()

    assert await house.said() == ["morning workout/2026-04-15/06:30"]
    assert "Reminding failed: OperationalError" in caplog.text


async def test_words_of_three_months_ago_are_forgotten_a_little_at_a_time(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their ids stay, so that none is answered again; after more than a year those go, too."""
    monkeypatch.setattr("bot.reminders.AT_ONCE", 2)
    rows = [
        {"channel": "fake", "chat": "9", "message_id": f"{n}", "text": "hi", "at": NOW - n * DAY}
        for n in (1, 89, 91, 92, 93, 401, 402, 403)
    ]
    await house.database.write(lambda c: c.execute(insert(tables.incoming), rows) and None)

    await house.reminders.forget_old()

    kept = select(tables.incoming.c.message_id, tables.incoming.c.text)
    found = await house.database.read(lambda c: dict(c.execute(kept).all()))
    assert found == {"1": "hi", "89": "hi", "91": "", "92": "", "93": ""}


async def test_changes_of_half_a_year_ago_are_forgotten(house: House) -> None:
    await house.keep(MORNING)
    row = {
        "athlete_id": (await Athletes(house.database).load(ANN, now=NOW)).athlete_id,
        "summary": "Moved",
        "changes": "{}",
    }
    rows = [{**row, "number": n, "made_at": NOW - timedelta(days=n)} for n in (1, 200)]
    await house.database.write(lambda c: c.execute(insert(tables.revision), rows) and None)

    await house.reminders.forget_old()

    kept = select(tables.revision.c.number)
    assert await house.database.read(lambda c: c.execute(kept).scalars().all()) == [1]
