"""The log: one line an event, in names and values."""

import logging
import sys

from bot.command_line.records import Lines


def line_of(message: str, *values: object, is_fault: bool = False) -> str:
    """An event as it is written."""
    record = logging.LogRecord("bot.app", logging.WARNING, __file__, 1, message, values, None)
    record.created = 0.0
    if is_fault:
        try:
            raise ValueError("what somebody wrote")
        except ValueError:
            record.exc_info = sys.exc_info()
    return Lines().format(record)


def test_event_is_names_and_values() -> None:
    line = line_of("%s stopped", "telegram")

    assert line == (
        'time=1970-01-01T00:00:00.000Z level=warning from=bot.app event="telegram stopped"'
    )


def test_event_of_several_lines_stays_one_line() -> None:
    assert "\n" not in line_of('first\nsecond "quoted"')


def test_fault_tells_its_place_and_not_its_words() -> None:
    line = line_of("it broke", is_fault=True)

    assert 'fault="ValueError at ' in line
    assert "test_records.py" in line
    assert "somebody" not in line
