"""Replies on their way to Telegram: sent, and resumed where they broke off."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple, TypeAlias, TypeVar

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    ReplyParameters,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.channel import Account, Outgoing, OutgoingFile, Sent, Undeliverable
from bot.channels.telegram_faults import (
    is_bad_markup,
    is_lost_place,
    is_lost_quote,
    is_lost_topic,
    is_unchanged,
    translate,
)
from bot.channels.telegram_markup import strip_markup
from bot.channels.telegram_rendering import Piece, render
from bot.channels.telegram_taps import NO_PREVIEW

T = TypeVar("T")
_CHAT = re.compile(r"(-?\d+)(?::(\d+))?")
"""A chat, and one of its topics."""

_BETWEEN_PIECES_S = 1.05
"""Telegram takes one message a second in a chat."""
_MOST_REMEMBERED = 1_000
"""Chats and broken-off replies that are remembered; of more, a little is done twice."""
_TYPING_S, _MOST_TYPING = 4.5, 8
"""Telegram shows "typing" for five seconds; after so many times it would look stuck."""


class _Spot(NamedTuple):
    """Where a message goes."""

    chat: int
    """The chat."""
    topic: int | None = None
    """The topic of it, where it has topics."""


_Key: TypeAlias = tuple[_Spot, tuple[Piece, ...]]


class _Progress(NamedTuple):
    """How far a reply of several messages has come."""

    place: int
    """The first message not sent yet."""
    sent: int
    """The number of the message that stands for the reply."""


class Sender:
    """Sends replies through a bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._moved: dict[int, int] = {}
        self._used: dict[int, int] = {}
        self._typing: dict[str, asyncio.Event] = {}
        self._unfinished: dict[_Key, _Progress] = {}

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends one reply. Raises TryLater, ChatGone or Undeliverable."""
        if answered := self._typing.pop(outgoing.account.chat, None):
            answered.set()
        try:
            return await self._at_home(outgoing.account, lambda spot: self._send(spot, outgoing))
        except TelegramError as error:
            raise translate(error) from None

    async def show_draft(self, account: Account, text: str, draft: str | None) -> str:
        """Shows the beginning of an answer, as it stands and without markup."""
        try:
            return str(await self._at_home(account, lambda s: self._draft(s, text, _number(draft))))
        except TelegramError as error:
            raise translate(error) from None

    async def _draft(self, spot: _Spot, text: str, draft: int | None) -> int:
        words = f"{text} …"
        if draft is None:
            sent = await self._bot.send_message(
                spot.chat, words, message_thread_id=spot.topic, link_preview_options=NO_PREVIEW
            )
            return sent.message_id
        try:
            await self._bot.edit_message_text(
                words, spot.chat, draft, link_preview_options=NO_PREVIEW
            )
        except BadRequest as error:
            if not is_unchanged(error):
                raise
        return draft

    async def show_typing(self, account: Account) -> None:
        """Shows that an answer is being written, until it is sent; nothing depends on it."""
        answered = self._typing.setdefault(account.chat, asyncio.Event())
        for _ in range(_MOST_TYPING):
            try:
                await self._at_home(account, self._type)
                async with asyncio.timeout(_TYPING_S):
                    await answered.wait()
            except TimeoutError:
                continue
            except TelegramError:
                break
            else:
                return
        self._typing.pop(account.chat, None)

    async def _type(self, spot: _Spot) -> None:
        await self._bot.send_chat_action(spot.chat, ChatAction.TYPING, message_thread_id=spot.topic)

    def note_used(self, chat: int, message_id: int) -> None:
        """Remembers that the buttons of a message are gone already."""
        self._used[chat] = message_id
        if len(self._used) > _MOST_REMEMBERED:
            del self._used[next(iter(self._used))]

    async def _at_home(self, account: Account, act: Callable[[_Spot], Awaitable[T]]) -> T:
        """Acts in a chat or its topic; where it has moved to, or without a topic that is gone."""
        spot = _find_spot(account)
        spot = spot._replace(chat=self._moved.get(spot.chat, spot.chat))
        try:
            return await act(spot)
        except ChatMigrated as moved:
            self._moved[spot.chat] = moved.new_chat_id
            return await act(_Spot(moved.new_chat_id))
        except BadRequest as error:
            if spot.topic is None or not is_lost_topic(error):
                raise
            return await act(_Spot(spot.chat))

    async def _send(self, spot: _Spot, outgoing: Outgoing) -> Sent:
        pieces = render(outgoing)
        used = _number(outgoing.replaces)
        if used is not None:
            await self._take_buttons(spot.chat, used)
        answered = _number(outgoing.answers)
        quote = _quote(spot.chat, answered if answered is not None else used)
        return await self._send_pieces(spot, pieces, quote, _number(outgoing.fills))

    async def _send_pieces(
        self,
        spot: _Spot,
        pieces: tuple[Piece, ...],
        quote: ReplyParameters | None,
        draft: int | None,
    ) -> Sent:
        """Sends what is left of a reply: a second try repeats nothing that has arrived."""
        key = (spot, pieces)
        start, sent = self._unfinished.pop(key, _Progress(0, 0))
        for place in range(start, len(pieces)):
            if place > start:
                await asyncio.sleep(_BETWEEN_PIECES_S)
            try:
                number = await self._place(spot, pieces[place], quote, draft if not place else None)
            except (TelegramError, asyncio.CancelledError):
                if place and len(self._unfinished) < _MOST_REMEMBERED:
                    self._unfinished[key] = _Progress(place, sent)
                raise
            if pieces[place].buttons or not sent:
                sent = number
        return Sent(message_id=str(sent))

    async def _place(
        self, spot: _Spot, piece: Piece, quote: ReplyParameters | None, draft: int | None
    ) -> int:
        """One message in the place of its draft, or as a new one; its number."""
        if draft is not None and piece.file is None:
            try:
                return await self._fill(spot.chat, piece, draft)
            except BadRequest as error:
                if is_unchanged(error):
                    return draft  # it had arrived before
        elif draft is not None:
            with suppress(BadRequest):  # words can't become a file
                await self._bot.delete_message(spot.chat, draft)
        return (await self._post(spot, piece, quote)).message_id

    async def _fill(self, chat: int, piece: Piece, draft: int) -> int:
        async def act(text: str, mode: str | None) -> int:
            await self._bot.edit_message_text(
                text,
                chat,
                draft,
                parse_mode=mode,
                reply_markup=_keyboard(piece),
                link_preview_options=NO_PREVIEW,
            )
            return draft

        return await self._with_plain_way_out(piece, act)

    async def _take_buttons(self, chat: int, used: int) -> None:
        """Takes the used buttons off a message, if it still has any."""
        if self._used.get(chat) == used:
            return
        with suppress(BadRequest):  # gone or bare already, which is as good
            await self._bot.edit_message_reply_markup(chat, used, reply_markup=None)
        self.note_used(chat, used)

    async def _post(self, spot: _Spot, piece: Piece, quote: ReplyParameters | None) -> Message:
        """Sends one message, without what Telegram refuses of it where the words can do without."""
        try:
            return await self._with_plain_way_out(
                piece, lambda text, mode: self._post_as(spot, piece, text, mode, quote)
            )
        except BadRequest as error:
            if quote is not None and is_lost_quote(error):
                return await self._post(spot, piece, None)
            if piece.file is None or not piece.markup or is_lost_place(error):
                raise
        return await self._post(spot, replace(piece, file=None), quote)

    async def _post_as(
        self, spot: _Spot, piece: Piece, text: str, mode: str | None, quote: ReplyParameters | None
    ) -> Message:
        keyboard = _keyboard(piece)
        if piece.file is None:
            return await self._bot.send_message(
                spot.chat,
                text,
                message_thread_id=spot.topic,
                parse_mode=mode,
                reply_markup=keyboard,
                reply_parameters=quote,
                link_preview_options=NO_PREVIEW,
            )
        send = self._bot.send_photo if piece.is_picture else self._bot.send_document
        return await send(
            spot.chat,
            _wrap(piece.file),
            message_thread_id=spot.topic,
            caption=text or None,
            parse_mode=mode,
            reply_markup=keyboard,
            reply_parameters=quote,
        )

    async def _with_plain_way_out(
        self, piece: Piece, act: Callable[[str, str | None], Awaitable[T]]
    ) -> T:
        """Acts with HTML; should Telegram not read it, the athlete still gets the words."""
        try:
            return await act(piece.markup, ParseMode.HTML)
        except BadRequest as error:
            if not is_bad_markup(error):
                raise
            return await act(strip_markup(piece.markup), None)


def _keyboard(piece: Piece) -> InlineKeyboardMarkup | None:
    if not piece.buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(b.label or "…", callback_data=b.token) for b in row]
            for row in piece.buttons
        ]
    )


def _wrap(file: OutgoingFile) -> InputFile:
    return InputFile(file.content, filename=file.name)


def _quote(chat: int, answered: int | None) -> ReplyParameters | None:
    """In a group an answer hangs on its question; between two people that would be noise."""
    if chat > 0 or answered is None:
        return None
    return ReplyParameters(answered, allow_sending_without_reply=True)


def _number(message_id: str | None) -> int | None:
    """Telegram's number of a message; None for ids of taps."""
    number = (message_id or "").partition(":")[0]
    return int(number) if number.isdecimal() else None


def check_chat(account: Account) -> None:
    """Raises Undeliverable for an account that is no chat of Telegram."""
    _find_spot(account)


def _find_spot(account: Account) -> _Spot:
    found = _CHAT.fullmatch(account.chat)
    if found is None:
        raise Undeliverable("this is no chat of Telegram")
    return _Spot(int(found[1]), int(found[2]) if found[2] else None)
