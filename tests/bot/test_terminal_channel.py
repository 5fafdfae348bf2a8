"""The terminal channel only translates: lines to messages, replies to lines."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channel import Incoming, Outgoing, OutgoingFile, TokenButton, Undeliverable
from bot.channels import terminal_channel
from bot.channels.terminal_channel import TerminalChannel, account_of
from bot.channels.terminal_keys import Key
from bot.channels.terminal_lines import Entry
from bot.channels.terminal_look import Look
from core.replies import Expects, Paragraph, Question, Reply

NOW = datetime(2026, 4, 15, 6, 0, tzinfo=UTC)
ME = account_of()


class ScriptedScreen:
    """Types a script, and keeps what is shown."""

    draws_buttons = False

    def __init__(self, *lines: str | Entry, is_prompted: bool = False) -> None:
        self.is_prompted = is_prompted
        self.shown: list[str] = []
        self.keys: tuple[Key, ...] = ()
        self.was_busy = False
        self._lines = list(lines)

    async def read(self) -> Entry | None:
        if not self._lines:
            return None
        line = self._lines.pop(0)
        return line if isinstance(line, Entry) else Entry(text=line)

    async def show(
        self, text: str, keys: Sequence[Key] | None = None, *, goes_on: bool = False
    ) -> None:
        self.shown.append(text)
        self.keys = self.keys if keys is None else tuple(keys)

    async def show_busy(self) -> None:
        self.was_busy = True
        await asyncio.sleep(60)


class Parrot:
    """A coach that repeats what it hears, with buttons, after a while."""

    def __init__(self, delay_s: float = 0.0, *, expects: Expects | None = None) -> None:
        self.heard: list[Incoming] = []
        self.channel: TerminalChannel | None = None
        self._delay_s = delay_s
        self._expects = expects

    async def receive(self, incoming: Incoming) -> None:
        self.heard.append(incoming)
        await asyncio.sleep(self._delay_s)
        assert self.channel is not None
        words = f"heard {incoming.text or incoming.button}"
        part = (
            Question(text=words, expects=self._expects) if self._expects else Paragraph(text=words)
        )
        buttons = (TokenButton(label="Yes", token="y"), TokenButton(label="No", token="n"))
        await self.channel.send(Outgoing(account=ME, reply=Reply(parts=(part,)), buttons=buttons))


def names_in(folder: Path) -> list[str]:
    """The names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir())


def opened(screen: ScriptedScreen, parrot: Parrot, folder: Path = Path()) -> TerminalChannel:
    """A terminal in which the parrot answers."""
    parrot.channel = TerminalChannel(
        screen,
        Look(),
        clock=lambda: NOW,
        account=ME,
        zone="Europe/Paris",
        folder=folder,
    )
    return parrot.channel


async def test_a_script_is_answered_line_by_line() -> None:
    screen, parrot = ScriptedScreen("one", "two", "three"), Parrot(0.01)
    await opened(screen, parrot).run(parrot.receive)
    assert [text.splitlines()[0] for text in screen.shown] == [
        "heard one",
        "heard two",
        "heard three",
    ]


async def test_messages_carry_time_zone_and_their_own_id() -> None:
    screen, parrot = ScriptedScreen("one", "one"), Parrot()
    await opened(screen, parrot).run(parrot.receive)
    first, second = parrot.heard
    assert (first.zone, first.sent_at, first.account) == ("Europe/Paris", NOW, ME)
    assert first.message_id != second.message_id


@pytest.mark.parametrize("typed", ["2", "no", "NO", Entry(text="No", token="n")])
async def test_a_button_is_tapped_by_key_label_or_choice(typed: str | Entry) -> None:
    screen, parrot = ScriptedScreen("hello", typed), Parrot()
    await opened(screen, parrot).run(parrot.receive)
    assert (parrot.heard[1].button, parrot.heard[1].text) == ("n", "")


async def test_a_figure_answers_the_question_for_a_figure() -> None:
    screen, parrot = ScriptedScreen("hello", "2", "b"), Parrot(expects=Expects.RPE)
    await opened(screen, parrot).run(parrot.receive)
    assert [message.text or message.button for message in parrot.heard] == ["hello", "2", "n"]


async def test_a_tap_before_any_button_is_a_message() -> None:
    screen, parrot = ScriptedScreen("2"), Parrot()
    await opened(screen, parrot).run(parrot.receive)
    assert parrot.heard[0].text == "2"


@pytest.mark.parametrize("word", ["exit", "QUIT", ":q"])
async def test_leaving_is_not_a_message(word: str) -> None:
    screen, parrot = ScriptedScreen("one", word, "two"), Parrot()
    await opened(screen, parrot).run(parrot.receive)
    assert [message.text for message in parrot.heard] == ["one"]


async def test_who_leaves_is_not_kept_by_a_long_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the prompt the end comes soon; a script waits for its last answer."""
    monkeypatch.setattr(terminal_channel, "_LAST_WORD_S", 0.05)
    screen, parrot = ScriptedScreen("one", is_prompted=True), Parrot(5)
    async with asyncio.timeout(3):
        await opened(screen, parrot).run(parrot.receive)

    assert [one.text for one in parrot.heard] == ["one"]
    assert screen.shown == []


async def test_the_wheel_turns_while_an_answer_takes_long() -> None:
    screen, parrot = ScriptedScreen("one", is_prompted=True), Parrot(0.6)
    await opened(screen, parrot).run(parrot.receive)
    assert screen.was_busy
    assert len(screen.shown) == 1


async def test_a_quick_answer_turns_no_wheel() -> None:
    screen, parrot = ScriptedScreen("one", is_prompted=True), Parrot()
    await opened(screen, parrot).run(parrot.receive)
    assert not screen.was_busy


async def test_what_breaks_while_answering_comes_out() -> None:
    screen = ScriptedScreen("one")

    async def fail(incoming: Incoming) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        await opened(screen, Parrot()).run(fail)


async def test_an_answer_appears_as_it_grows_and_only_once() -> None:
    """What is on the screen already is not printed again; only the rest and the buttons are."""
    screen = ScriptedScreen(is_prompted=True)
    channel = opened(screen, Parrot())
    draft = await channel.show_draft(ME, "Lace it looser.", None)
    await channel.send(Outgoing(account=ME, reply=Reply(parts=(Paragraph(text="Ping."),))))
    assert await channel.show_draft(ME, "Lace it looser. Walk a bit.", draft) == draft
    whole = Reply(parts=(Paragraph(text="Lace it looser. Walk a bit. Then run."),))
    buttons = (TokenButton(label="Yes", token="y"),)
    await channel.send(Outgoing(account=ME, reply=whole, buttons=buttons, fills=draft))

    assert [text.splitlines()[0] for text in screen.shown] == [
        "Lace it looser.",
        "Ping.",
        "Walk a bit.",
        "Then run.",
    ]
    assert [key.label for key in screen.keys] == ["Yes"]


async def test_an_answer_that_came_out_otherwise_is_printed_whole() -> None:
    """What a tool did takes the place of the words before it."""
    screen = ScriptedScreen(is_prompted=True)
    channel = opened(screen, Parrot())
    draft = await channel.show_draft(ME, "Let me look.", None)
    done = Reply(parts=(Paragraph(text="Moved."),))
    await channel.send(Outgoing(account=ME, reply=done, fills=draft))

    assert screen.shown == ["Let me look.", "Moved."]


async def test_a_script_takes_its_answers_whole() -> None:
    with pytest.raises(Undeliverable):
        await opened(ScriptedScreen(), Parrot()).show_draft(ME, "Lace it looser.", None)


async def test_a_reminder_without_buttons_leaves_those_of_the_question() -> None:
    screen, parrot = ScriptedScreen("one"), Parrot()
    channel = opened(screen, parrot)
    await channel.run(parrot.receive)
    reminder = Outgoing(account=ME, reply=Reply(parts=(Paragraph(text="8 km"),)), is_unasked=True)
    await channel.send(reminder)
    assert [key.label for key in screen.keys] == ["Yes", "No"]


def test_each_named_athlete_has_a_terminal_of_their_own() -> None:
    accounts = [account_of(), account_of("ann"), account_of("bob")]
    assert len({account.channel for account in accounts}) == 3


async def test_files_are_saved_and_never_over_others(tmp_path: Path) -> None:
    screen = ScriptedScreen()
    channel = opened(screen, Parrot(), tmp_path)
    file = OutgoingFile(name="../plan.ics", media_type="text/calendar", content=b"BEGIN")
    outgoing = Outgoing(account=ME, reply=Reply(parts=()), files=(file,))
    await channel.send(outgoing)
    await channel.send(outgoing)
    assert names_in(tmp_path) == ["plan-2.ics", "plan.ics"]
    assert "plan-2.ics" in screen.shown[-1]
