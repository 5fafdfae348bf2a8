"""What Discord delivers, in the words of the seam."""

import re
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta

import discord

from bot.channel import NOTHING_TO_READ, Account, Incoming, ReceivedFile, Undeliverable
from bot.channels.discord_client import Interaction
from bot.channels.discord_faults import translate

CHANNEL = "discord"
LARGEST_FILE = 25_000_000
"""Bytes of the largest file that is fetched."""
CORRECTABLE = timedelta(days=2)
"""Older messages are history: changing them changes nothing."""

_WANTED = frozenset({discord.MessageType.default, discord.MessageType.reply})
_GREETING = "hello"


def read_message(
    message: discord.Message, coach: discord.ClientUser, *, is_edit: bool = False
) -> Iterator[Incoming]:
    """What a message says to the coach, a file at a time; nothing when it isn't meant for it."""
    is_group = message.guild is not None
    if message.author.bot or message.webhook_id or message.type not in _WANTED:
        return
    if is_group and coach not in message.mentions:
        return
    snapshots = message.message_snapshots
    text = _read_text(message, coach) or " ".join(shot.content for shot in snapshots).strip()
    files = () if is_edit else tuple(_read_files(message))
    if not text and not files:
        if not is_group or is_edit:
            return
        text = _GREETING  # somebody only called the coach's name
    for place, file in enumerate(files or (None,)):
        yield Incoming(
            account=account_of(message.channel.id, message.author.id),
            message_id=_identify(message, place, is_edit=is_edit),
            sent_at=(message.edited_at if is_edit else None) or message.created_at,
            text=text if place == 0 else "",
            file=file,
            is_group=is_group,
            corrects=str(message.id) if is_edit else None,
            replies_to=_answered(message),
            sender_name=message.author.display_name,
            seen_in=str(message.channel.id) if is_group else None,
            album=str(message.id) if len(files) > 1 else None,
            is_forwarded=bool(snapshots),
        )


def is_correctable(message: discord.Message, now: datetime) -> bool:
    """Whether a corrected message is recent enough to matter."""
    return now - message.created_at <= CORRECTABLE


def read_interaction(
    interaction: Interaction,
    account: Account,
    *,
    kind: str,
    text: str = "",
    is_own: bool = False,
    button: str | None = None,
    is_group: bool = False,
) -> Incoming:
    """A command, a tap or a form as a message."""
    return Incoming(
        account=account,
        message_id=f"{kind}:{interaction.id}",
        sent_at=interaction.created_at,
        text=text,
        is_menu=bool(text) and not is_own,
        button=button,
        is_group=is_group,
        replies_to=str(interaction.message.id) if interaction.message else None,
        sender_name=interaction.user.display_name,
        language=interaction.locale.value,
        seen_in=str(interaction.channel_id) if interaction.guild_id is not None else None,
    )


def account_of(chat: int, sender: int) -> Account:
    """Somebody in a chat."""
    return Account(channel=CHANNEL, chat=str(chat), sender=str(sender))


def _identify(message: discord.Message, place: int, *, is_edit: bool) -> str:
    """The message's number; each correction and each further file has its own."""
    if is_edit and message.edited_at is not None:
        return f"{message.id}:edit:{message.edited_at.timestamp():.3f}"
    return f"{message.id}:file:{place}" if place else str(message.id)


def _answered(message: discord.Message) -> str | None:
    reference = message.reference
    if reference is None or message.type is not discord.MessageType.reply:
        return None
    return str(reference.message_id) if reference.message_id else None


def _read_text(message: discord.Message, coach: discord.ClientUser) -> str:
    """What was typed, without the coach's name; a sticker counts as its name."""
    text = re.sub(rf"<@!?{coach.id}>", "", message.content).strip()
    if not text and message.stickers:
        return message.stickers[0].name
    return text


def _read_files(message: discord.Message) -> Iterator[ReceivedFile]:
    forwarded = (file for shot in message.message_snapshots for file in shot.attachments)
    if message.poll is not None:
        yield ReceivedFile(name="poll", media_type=NOTHING_TO_READ, size=0, read=_read_nothing)
    for attachment in (*message.attachments, *forwarded):
        media_type = (attachment.content_type or "application/octet-stream").partition(";")[0]
        yield ReceivedFile(
            name=attachment.filename,
            media_type=media_type,
            size=attachment.size,
            read=_reader(attachment),
            is_voice=attachment.is_voice_message(),
            duration_s=attachment.duration,
        )


async def _read_nothing() -> bytes:
    return b""


def _reader(attachment: discord.Attachment) -> Callable[[], Awaitable[bytes]]:
    async def read() -> bytes:
        if attachment.size > LARGEST_FILE:
            raise Undeliverable("Files up to 25 MB can be read.")
        try:
            return await attachment.read()
        except discord.NotFound:
            raise Undeliverable("The file is gone.") from None
        except Exception as error:  # noqa: BLE001  (the library lets its HTTP client's errors out)
            raise translate(error) from None

    return read
