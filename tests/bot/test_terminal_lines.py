"""Plain lines: every line of a pipe is one message, as soon as it is whole."""

import asyncio
import io
import os
from collections.abc import Iterator

import pytest

from bot.channels.terminal_lines import PlainInput


class Piped(io.StringIO):
    """A standard input that is the end of a pipe."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The end to write to of a pipe that the standard input reads."""
    reading, writing = os.pipe()
    monkeypatch.setattr("sys.stdin", Piped(reading))
    yield writing
    os.close(reading)


async def read_text(lines: PlainInput) -> str | None:
    """The next message."""
    entry = await asyncio.wait_for(lines.read(), 5)
    return entry.text if entry else None


async def test_a_line_is_a_message_before_the_input_ends(pipe: int) -> None:
    lines = PlainInput()
    lines.open()
    os.write(pipe, b"8k easy\nrp")
    assert await read_text(lines) == "8k easy"
    os.write(pipe, "e 6 é".encode()[:-1])
    os.write(pipe, "é".encode()[-1:] + b"\n\n   \n")
    assert await read_text(lines) == "rpe 6 é"
    os.close(pipe)
    assert await read_text(lines) is None


async def test_the_last_line_needs_no_end_and_broken_bytes_do_no_harm(pipe: int) -> None:
    lines = PlainInput()
    lines.open()
    os.write(pipe, b"ran \xff 8k\r\nlast")
    os.close(pipe)
    assert await read_text(lines) == "ran � 8k"
    assert await read_text(lines) == "last"
    assert await read_text(lines) is None


async def test_an_interrupted_prompt_is_repeated(
    pipe: int, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = PlainInput(prompt="you> ")
    lines.open()
    reading = asyncio.create_task(lines.read())
    await asyncio.sleep(0.01)
    await lines.show("Good morning.")
    os.close(pipe)
    assert await reading is None
    assert capsys.readouterr().out == "you> \nGood morning.\n\nyou> "
