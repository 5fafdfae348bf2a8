"""What Telegram delivers, in the words of the seam."""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import (
    Bot,
    CallbackQuery,
    MaybeInaccessibleMessage,
    Message,
    MessageOriginUser,
    TelegramObject,
    Update,
)
from telegram.constants import ChatType, FileSizeLimit
from telegram.error import TelegramError

from bot.channel import NOTHING_TO_READ, Account, Incoming, ReceivedFile, Undeliverable
from bot.channels.telegram_faults import translate

CHANNEL = "telegram"
COMMANDS = ("today", "week", "plan", "log", "paces", "progress", "settings", "undo", "help")
"""The commands of the menu."""
WANTED_UPDATES = ("message", "edited_message", "callback_query")
"""What Telegram is asked for."""
LARGEST_FILE = int(FileSizeLimit.FILESIZE_DOWNLOAD)
"""Bytes of the largest file a bot may fetch."""

_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?:\s+|$)(.*)", re.DOTALL)
_OWN_WORDS = {"settings": "my settings"}
"""Commands that by themselves are no sentence."""
_PRIVATE_COMMANDS = frozenset({*COMMANDS, "start"})


@dataclass(frozen=True, slots=True)
class _Sent:
    """A file as each kind of Telegram's names it."""

    file_id: str
    size: int
    name: str
    media_type: str
    is_voice: bool = False
    duration_s: float | None = None


def read_update(update: Update, bot: Bot) -> Incoming | None:
    """The message, correction or tap in an update; None when it is nothing for the coach."""
    if update.callback_query is not None:
        return _read_tap(update.callback_query)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    if message.sender_chat is not None:
        return None  # a channel or an unnamed administrator: nobody who could be coached
    return _read_message(message, bot, is_edit=update.message is None)


def lane_of(update: Update) -> int:
    """The chat in whose order an update is taken."""
    return update.effective_chat.id if update.effective_chat else 0


def _read_tap(query: CallbackQuery) -> Incoming | None:
    if query.message is None or not query.data:
        return None
    chat = query.message.chat
    return Incoming(
        account=Account(
            channel=CHANNEL, chat=_chat_of(query.message), sender=str(query.from_user.id)
        ),
        message_id=f"tap:{query.id}",
        sent_at=datetime.now(UTC),  # Telegram doesn't tell when a button was tapped
        button=query.data,
        is_group=chat.type != ChatType.PRIVATE,
        replies_to=str(query.message.message_id),
        sender_name=query.from_user.full_name,
        language=query.from_user.language_code,
    )


def _read_message(message: Message, bot: Bot, *, is_edit: bool) -> Incoming | None:
    is_group = message.chat.type != ChatType.PRIVATE
    if is_group and not _is_addressed(message, bot):
        return None
    written, place = _read_text(message, bot), _read_place(message)
    text = speak_command(written)
    file = _read_file(message, bot)
    if not (text or place or file) or (is_edit and place):
        return None  # a service message, or a live location on its way
    sender, answered = message.from_user, message.reply_to_message
    if sender is None:
        return None
    return Incoming(
        account=Account(channel=CHANNEL, chat=_chat_of(message), sender=str(sender.id)),
        message_id=_identify(message, is_edit=is_edit),
        sent_at=message.edit_date or message.date,
        text=text,
        is_menu=is_bare_command(written),
        file=file,
        is_group=is_group,
        corrects=str(message.message_id) if is_edit else None,
        replies_to=str(answered.message_id) if answered else None,
        sender_name=sender.full_name,
        language=sender.language_code,
        place=place,
        album=message.media_group_id,
        is_forwarded=_is_forwarded(message),
    )


def _chat_of(message: MaybeInaccessibleMessage) -> str:
    """The chat, and the topic of it where it has topics: "-100123:7"."""
    chat = str(message.chat.id)
    if isinstance(message, Message) and message.is_topic_message and message.message_thread_id:
        return f"{chat}:{message.message_thread_id}"
    return chat


def _is_forwarded(message: Message) -> bool:
    """Whether somebody else wrote it first."""
    origin, sender = message.forward_origin, message.from_user
    if origin is None:
        return False
    return not (isinstance(origin, MessageOriginUser) and origin.sender_user == sender)


def _identify(message: Message, *, is_edit: bool) -> str:
    """The message's number; each correction of it has its own."""
    if not is_edit or message.edit_date is None:
        return str(message.message_id)
    return f"{message.message_id}:edit:{message.edit_date.timestamp():.0f}"


# ---------------------------------------------------------------- groups


def _is_addressed(message: Message, bot: Bot) -> bool:
    """Whether a message in a group is meant for the coach."""
    answered = message.reply_to_message
    if answered is not None and answered.from_user is not None and answered.from_user.id == bot.id:
        return True
    if command := _COMMAND.match(message.text or ""):
        name, addressee = command[1].casefold(), (command[2] or "").casefold()
        if addressee:
            return addressee == bot.username.casefold()
        if name in _PRIVATE_COMMANDS:
            return True
    return any(True for _ in _mentions(message, bot))


def _mentions(message: Message, bot: Bot) -> Iterator[str]:
    """The places in a message where the coach is named, as written."""
    words = message.text or message.caption or ""
    yield from re.findall(rf"(?<!\w)@{bot.username}(?!\w)", words, re.IGNORECASE)
    named = message.parse_entities() | message.parse_caption_entities()
    yield from (said for entity, said in named.items() if entity.user and entity.user.id == bot.id)


# ---------------------------------------------------------------- words


def _read_text(message: Message, bot: Bot) -> str:
    """What was typed, without the coach's name; a sticker counts as its emoji."""
    text = message.text or message.caption or ""
    if message.sticker is not None:
        text = message.sticker.emoji or ""
    if message.dice is not None:
        text = message.dice.emoji
    for name in _mentions(message, bot):
        text = text.replace(name, "", 1)
    return text.strip()


def is_bare_command(text: str) -> bool:
    """Whether a text is a slash command and nothing else."""
    command = _COMMAND.match(text)
    return command is not None and not command[3].strip()


def speak_command(text: str) -> str:
    """A slash command as plain words; /start keeps its form and what came with the link."""
    command = _COMMAND.match(text)
    if command is None:
        return text
    name, words = command[1].casefold(), command[3].strip()
    if name == "start":
        return f"/start {words}".strip()
    if name == "log" and words:
        return words
    return f"{_OWN_WORDS.get(name, name.replace('_', ' '))} {words}".strip()


def _read_place(message: Message) -> tuple[float, float] | None:
    spot = message.venue.location if message.venue else message.location
    return (spot.latitude, spot.longitude) if spot else None


# ---------------------------------------------------------------- files


def _read_file(message: Message, bot: Bot) -> ReceivedFile | None:
    sent = _find_file(message)
    if sent is None:
        return None
    return ReceivedFile(
        name=sent.name,
        media_type=sent.media_type,
        size=sent.size,
        read=_reader(bot, sent),
        is_voice=sent.is_voice,
        duration_s=sent.duration_s,
    )


def _find_file(message: Message) -> _Sent | None:
    if message.photo:
        fitting = [p for p in message.photo if (p.file_size or 0) <= LARGEST_FILE]
        photo = fitting[-1] if fitting else message.photo[0]
        return _Sent(photo.file_id, photo.file_size or 0, "photo.jpg", "image/jpeg")
    if voice := message.voice:
        kind = voice.mime_type or "audio/ogg"
        size, lasts_s = _whole(voice.file_size), _seconds(voice)
        return _Sent(voice.file_id, size, "voice.ogg", kind, is_voice=True, duration_s=lasts_s)
    if note := message.video_note:
        return _Sent(note.file_id, _whole(note.file_size), "video.mp4", "video/mp4")
    for named in (message.document, message.audio, message.video):
        if named is not None:
            kind = named.mime_type or "application/octet-stream"
            size, lasts_s = _whole(named.file_size), _seconds(named)
            return _Sent(named.file_id, size, named.file_name or "file", kind, duration_s=lasts_s)
    if message.contact or message.poll or message.story:
        return _Sent("", 0, "card", NOTHING_TO_READ)
    return None


def _seconds(sent: TelegramObject) -> float | None:
    """How long a recording lasts; as written, since the library is changing its attribute."""
    lasts = sent.to_dict().get("duration")
    return float(lasts) if isinstance(lasts, int | float) else None


def _whole(size: int | None) -> int:
    return size or 0


def _reader(bot: Bot, sent: _Sent) -> Callable[[], Awaitable[bytes]]:
    async def read() -> bytes:
        if sent.size > LARGEST_FILE:
            raise Undeliverable("Telegram lets bots fetch files up to 20 MB.")
        try:
            file = await bot.get_file(sent.file_id)
            return bytes(await file.download_as_bytearray())
        except TelegramError as error:
            raise translate(error) from None

    return read
