"""Replies on their way to Telegram: sent, edited in place, and resumed where they broke off."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import NamedTuple, TypeAlias, TypeVar

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.channel import Account, Outgoing, OutgoingFile, Sent, Undeliverable
from bot.channels.telegram_faults import is_bad_markup, is_unchanged, translate
from bot.channels.telegram_markup import strip_markup
from bot.channels.telegram_rendering import Piece, render

T = TypeVar("T")
_Key: TypeAlias = tuple[int, tuple[Piece, ...]]

_BETWEEN_PIECES_S = 1.05
"""Telegram takes one message a second in a chat."""
_MOST_CHATS = 10_000
"""Chats whose latest message is remembered; the others' are edited wherever they are."""
_MOST_UNFINISHED = 1_000
"""Replies broken off that are remembered; of more, a second try starts at the beginning."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


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
        self._latest: dict[int, int] = {}
        self._unfinished: dict[_Key, _Progress] = {}

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends one reply. Raises TryLater, ChatGone or Undeliverable."""
        try:
            return await self._at_home(outgoing.account, lambda chat: self._send(chat, outgoing))
        except TelegramError as error:
            raise translate(error) from None

    async def show_typing(self, account: Account) -> None:
        """Shows that an answer is being written; nothing depends on it."""
        try:
            await self._at_home(
                account, lambda chat: self._bot.send_chat_action(chat, ChatAction.TYPING)
            )
        except TelegramError:
            return

    def note_message(self, chat: int, message_id: int) -> None:
        """Remembers the latest message of a chat: only that one is edited in place."""
        latest = max(message_id, self._latest.pop(chat, 0))
        self._latest[chat] = latest
        if len(self._latest) > _MOST_CHATS:
            del self._latest[next(iter(self._latest))]

    async def _at_home(self, account: Account, act: Callable[[int], Awaitable[T]]) -> T:
        """Acts in a chat, or where it has moved to since."""
        chat = int(account.chat)
        try:
            return await act(self._moved.get(chat, chat))
        except ChatMigrated as moved:
            self._moved[chat] = moved.new_chat_id
            return await act(moved.new_chat_id)

    async def _send(self, chat: int, outgoing: Outgoing) -> Sent:
        pieces = render(outgoing)
        used = _number(outgoing.replaces)
        if used is not None and await self._replace(chat, used, pieces):
            return Sent(message_id=str(used))
        return await self._send_pieces(chat, pieces, _quote(chat, outgoing.answers))

    async def _send_pieces(
        self, chat: int, pieces: tuple[Piece, ...], quote: ReplyParameters | None
    ) -> Sent:
        """Sends what is left of a reply: a second try repeats nothing that has arrived."""
        key = (chat, pieces)
        start, sent = self._unfinished.pop(key, _Progress(0, 0))
        for place in range(start, len(pieces)):
            if place > start:
                await asyncio.sleep(_BETWEEN_PIECES_S)
            try:
                message = await self._post(chat, pieces[place], quote)
            except TelegramError:
                if len(self._unfinished) < _MOST_UNFINISHED:
                    self._unfinished[key] = _Progress(place, sent)
                raise
            self.note_message(chat, message.message_id)
            if pieces[place].buttons or not sent:
                sent = message.message_id
        return Sent(message_id=str(sent))

    async def _replace(self, chat: int, used: int, pieces: tuple[Piece, ...]) -> bool:
        """Edits the used message into the answer; else takes its buttons away and says False."""
        is_latest = used >= self._latest.get(chat, used)
        if is_latest and len(pieces) == 1 and pieces[0].file is None:
            try:
                await self._edit(chat, used, pieces[0])
                return True
            except BadRequest as error:
                if is_unchanged(error):
                    return True
        await self._take_buttons(chat, used)
        return False

    async def _edit(self, chat: int, used: int, piece: Piece) -> None:
        await self._with_plain_way_out(
            piece,
            lambda text, mode: self._bot.edit_message_text(
                text,
                chat_id=chat,
                message_id=used,
                parse_mode=mode,
                reply_markup=_keyboard(piece),
                link_preview_options=_NO_PREVIEW,
            ),
        )

    async def _take_buttons(self, chat: int, used: int) -> None:
        """Takes the buttons off a message, if it still has any."""
        try:
            await self._bot.edit_message_reply_markup(chat, used, reply_markup=None)
        except BadRequest:
            return

    async def _post(self, chat: int, piece: Piece, quote: ReplyParameters | None) -> Message:
        return await self._with_plain_way_out(
            piece, lambda text, mode: self._post_as(chat, piece, text, mode, quote)
        )

    async def _post_as(
        self, chat: int, piece: Piece, text: str, mode: str | None, quote: ReplyParameters | None
    ) -> Message:
        keyboard = _keyboard(piece)
        if piece.file is None:
            return await self._bot.send_message(
                chat,
                text,
                parse_mode=mode,
                reply_markup=keyboard,
                reply_parameters=quote,
                link_preview_options=_NO_PREVIEW,
            )
        send = self._bot.send_photo if piece.is_picture else self._bot.send_document
        return await send(
            chat,
            _wrap(piece.file),
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


def _quote(chat: int, answers: str | None) -> ReplyParameters | None:
    """In a group an answer hangs on its question; between two people that would be noise."""
    answered = _number(answers)
    if chat > 0 or answered is None:
        return None
    return ReplyParameters(answered, allow_sending_without_reply=True)


def _number(message_id: str | None) -> int | None:
    """Telegram's number of a message; None for ids of taps."""
    number = (message_id or "").partition(":")[0]
    return int(number) if number.isdecimal() else None


def check_chat(account: Account) -> None:
    """Raises Undeliverable for an account that is no chat of Telegram."""
    if not account.chat.lstrip("-").isdecimal():
        raise Undeliverable("this is no chat of Telegram")
