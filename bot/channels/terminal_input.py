"""Where the athlete types: a line with history, editing and buttons chosen by arrow keys."""

import asyncio
import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import FormattedText, StyleAndTextTuples
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output.color_depth import ColorDepth
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth

from bot.channels.terminal_keys import Key, find_key
from bot.channels.terminal_lines import Entry
from bot.channels.terminal_look import Colours, Look, choose_styles

_DEPTHS = {
    Colours.NONE: ColorDepth.DEPTH_1_BIT,
    Colours.BASIC: ColorDepth.DEPTH_4_BIT,
    Colours.MANY: ColorDepth.DEPTH_8_BIT,
    Colours.TRUE: ColorDepth.DEPTH_24_BIT,
}
_SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_ASCII_SPINNER = "|/-\\"
_FRAME_S = 0.1


class PromptedInput:
    """The prompt of a real terminal; what is said meanwhile appears above it."""

    is_prompted = True
    draws_buttons = True

    def __init__(self, look: Look, history: Path | None) -> None:
        self._look = look
        self._keys: tuple[Key, ...] = ()
        self._chosen: int | None = None
        self._busy_frame: int | None = None
        self._raw = ExitStack()
        self._opened: asyncio.Task[Entry | None] | None = None
        self._style = Style.from_dict(_as_prompt_styles(choose_styles(look)))
        self._session: PromptSession[Entry | str] = PromptSession(
            message=self._say_prompt,
            history=_open_history(history),
            key_bindings=self._bind_keys(),
            style=self._style,
            color_depth=_DEPTHS[look.colours],
            placeholder=self._say_placeholder,
            enable_open_in_editor=False,
        )

    def open(self) -> None:
        """Shows the prompt before anybody reads; between prompts keys are kept and not echoed."""
        self._raw.enter_context(self._session.app.input.raw_mode())
        self._opened = asyncio.create_task(self._prompt())

    async def read(self) -> Entry | None:
        """The next message or tap; None when the athlete leaves."""
        if self._opened is None:
            return await self._prompt()
        opened, self._opened = self._opened, None
        return await opened

    async def close(self) -> None:
        """Takes the prompt away, when nobody came to read."""
        if self._opened is not None:
            self._opened.cancel()
            with suppress(asyncio.CancelledError):
                await self._opened
        self._raw.close()

    async def _prompt(self) -> Entry | None:
        self._chosen = None
        try:
            with patch_stdout(raw=True):
                typed = await self._session.prompt_async(handle_sigint=False)
        except (EOFError, KeyboardInterrupt):
            return None
        return typed if isinstance(typed, Entry) else Entry(text=typed)

    async def show(
        self, text: str, keys: Sequence[Key] | None = None, *, goes_on: bool = False
    ) -> None:
        """Prints above the line being typed; `keys` become the buttons that can be tapped."""
        if self._session.app.is_running:
            await run_in_terminal(lambda: _write(text, goes_on=goes_on))
        else:
            _write(text, goes_on=goes_on)
        if keys is not None:
            self._keys, self._chosen = tuple(keys), None
        self._session.app.invalidate()

    def show_fragments(self, fragments: Iterable[tuple[str, str]]) -> None:
        """Prints texts in their styles, before anything is read."""
        styled = FormattedText((f"class:{style}", text) for style, text in fragments)
        print_formatted_text(styled, style=self._style, color_depth=_DEPTHS[self._look.colours])
        print(flush=True)

    async def show_busy(self) -> None:
        """Turns a little wheel above the prompt until cancelled."""
        try:
            for frame in range(10_000_000):
                self._busy_frame = frame
                self._session.app.invalidate()
                await asyncio.sleep(_FRAME_S)
        finally:
            self._busy_frame = None
            self._session.app.invalidate()

    # ------------------------------------------------------------ what the prompt shows

    def _say_prompt(self) -> StyleAndTextTuples:
        arrow = "›" if self._look.is_unicode else ">"
        prompt: StyleAndTextTuples = [("class:you", f"you {arrow} ")]
        if self._session.app.is_done:
            return prompt
        above: StyleAndTextTuples = []
        if self._busy_frame is not None:
            wheel = _SPINNER if self._look.is_unicode else _ASCII_SPINNER
            turn = wheel[self._busy_frame % len(wheel)]
            above = [("class:faint", f"{turn} thinking\n")]
        elif self._keys:
            above = [*self._say_buttons(), ("", "\n")]
        return above + prompt

    def _say_buttons(self) -> StyleAndTextTuples:
        """The buttons in as many lines as they need, the chosen one marked."""
        room = max(20, self._session.app.output.get_size().columns - 1)
        said: StyleAndTextTuples = []
        used = 0
        for place, key in enumerate(self._keys):
            needed = get_cwidth(f" {key.name} {key.label} ") + 1
            if used and used + needed > room:
                said.append(("", "\n"))
                used = 0
            used += needed
            said += self._say_button(place, key)
        return said

    def _say_button(self, place: int, key: Key) -> StyleAndTextTuples:
        if place == self._chosen:
            mark = "" if self._look.colours is not Colours.NONE else "*"
            return [("class:chosen", f" {mark}{key.name} {key.label} "), ("", " ")]
        return [("class:button", f" {key.name}"), ("", f" {key.label} "), ("", " ")]

    def _say_placeholder(self) -> StyleAndTextTuples:
        if not self._keys or self._look.is_narrow or self._session.app.is_done:
            return []
        if self._chosen is not None:
            return [("class:faint", "Enter taps it, Esc goes back to typing")]
        return [("class:faint", f"type, or {self._keys[0].name}, or arrow keys to choose")]

    # ------------------------------------------------------------ choosing with the arrow keys

    def _bind_keys(self) -> KeyBindings:
        bindings = KeyBindings()
        can_choose = Condition(
            lambda: bool(self._keys) and not self._session.app.current_buffer.text
        )
        is_choosing = can_choose & Condition(lambda: self._chosen is not None)
        for key in ("right", "down", "tab"):
            bindings.add(key, filter=can_choose)(lambda _: self._choose(1))
        bindings.add("left", filter=can_choose)(lambda _: self._choose(-1))
        bindings.add("s-tab", filter=can_choose)(lambda _: self._choose(-1))
        bindings.add("up", filter=is_choosing)(lambda _: self._choose(-1))
        bindings.add("escape", filter=is_choosing, eager=True)(lambda _: self._choose(None))
        is_empty = Condition(lambda: not self._session.default_buffer.text.strip())
        bindings.add("enter", filter=is_empty, eager=True)(lambda _: None)
        bindings.add("enter", filter=is_choosing, eager=True)(self._tap)
        is_key = Condition(
            lambda: find_key(self._session.default_buffer.text, self._keys) is not None
        )
        bindings.add("enter", filter=is_key, eager=True)(self._tap_typed)
        return bindings

    def _choose(self, step: int | None) -> None:
        if step is None:
            self._chosen = None
        elif self._chosen is None:
            self._chosen = 0 if step > 0 else len(self._keys) - 1
        else:
            self._chosen = (self._chosen + step) % len(self._keys)

    def _tap(self, event: KeyPressEvent) -> None:
        if self._chosen is not None:
            _leave_with(self._keys[self._chosen], event)

    def _tap_typed(self, event: KeyPressEvent) -> None:
        if key := find_key(event.current_buffer.text, self._keys):
            event.current_buffer.append_to_history()
            _leave_with(key, event)


def _leave_with(key: Key, event: KeyPressEvent) -> None:
    """Ends the line as a tap, with the label of the button standing where it was typed."""
    event.current_buffer.text = key.label
    event.app.exit(result=Entry(text=key.label, token=key.token))


def _write(text: str, *, goes_on: bool) -> None:
    print(text, end="\n" if goes_on else "\n\n", flush=True)


def _as_prompt_styles(styles: dict[str, str]) -> dict[str, str]:
    """The styles of the cards in the words of the prompt."""
    words = {"default": "", "none": "", "dim": "#888888", "green": "ansigreen"}
    words |= {"magenta": "ansimagenta", "red": "ansired"}
    return {
        name: " ".join(words.get(word, word) for word in style.split())
        for name, style in styles.items()
    }


def _open_history(path: Path | None) -> History:
    """The lines typed before, in a file that only their writer may read."""
    if path is None:
        return InMemoryHistory()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))
