"""A path in the terminal is the file at that place; all else is a message."""

from pathlib import Path

import pytest

from bot.channel import Undeliverable
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_files import file_named
from bot.channels.terminal_look import Look
from tests.activity_files import gpx
from tests.bot.test_cli_say import say
from tests.bot.test_terminal_channel import NOW, Parrot, ScriptedScreen


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a run and a photo, which is the current one and the home."""
    (tmp_path / "my run.gpx").write_bytes(gpx())
    (tmp_path / "watch.JPG").write_bytes(b"\xff\xd8\xff")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    "form",
    [
        "my run.gpx",
        "'{}/my run.gpx'",
        '"{}/my run.gpx"',
        "{}/my\\ run.gpx ",
        "~/my\\ run.gpx",
        "file://{}/my%20run.gpx",
    ],
)
async def test_path_is_read_as_terminals_write_it(folder: Path, form: str) -> None:
    """Typed, quoted, escaped or dropped."""
    file = file_named(form.format(folder))
    assert file is not None
    assert (file.name, file.size) == ("my run.gpx", len(gpx()))
    assert await file.read() == gpx()


@pytest.mark.parametrize(
    "words",
    [
        "",
        "8k easy 46 min",
        "send my run.gpx",
        ".gpx",
        "notes.txt",
        "none.zip",
        "~no-such-runner/a.gpx",
        "x" * 2000 + ".gpx",
        "a\0b.gpx",
        "\\ ",
        "'",
    ],
)
def test_words_stay_words(folder: Path, words: str) -> None:
    """Only a line that is a path and nothing else is one."""
    assert file_named(words) is None


async def test_file_that_is_missing_is_one_that_cannot_be_fetched(folder: Path) -> None:
    """So that the coach says so, and does not puzzle over a name."""
    file = file_named("elsewhere/run.fit")
    assert file is not None
    with pytest.raises(Undeliverable):
        await file.read()


def test_photo_has_its_media_type(folder: Path) -> None:
    """Photos and recordings go where they would go from a phone."""
    file = file_named("watch.JPG")
    assert file is not None
    assert file.media_type == "image/jpeg"


async def test_channel_sends_the_file_that_is_named(folder: Path) -> None:
    """The words around it stay messages."""
    parrot = Parrot()
    screen = ScriptedScreen("my run.gpx", "8k easy")
    channel = TerminalChannel(screen, Look(), clock=lambda: NOW, account=account_of())
    parrot.channel = channel
    await channel.run(parrot.receive)
    assert [one.file.name if one.file else one.text for one in parrot.heard] == [
        "my run.gpx",
        "8k easy",
    ]


def test_say_takes_a_path(folder: Path) -> None:
    """The whole way: from a path to an answer."""
    assert "8 km" in say(folder, "--now", "2026-04-15T09:00", f"{folder}/my run.gpx")
