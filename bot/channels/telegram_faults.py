"""Telegram's errors in the words of the seam."""

import os
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from bot.channel import ChatGone, DeliveryProblem, TryLater, Undeliverable

os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library's switch from numbers to timedeltas

_NO_CHAT = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "chat_write_forbidden",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
    "group chat was deactivated",
    "user_is_blocked",
    "input_user_deactivated",
    "bot was kicked",
    "bot was blocked",
)
_NOT_MODIFIED = "not modified"
_BAD_MARKUP = "can't parse"
_LOST_QUOTE = ("to be replied not found", "reply message not found", "replied message not found")
_LOST_TOPIC = ("thread not found", "topic_deleted", "topic_closed")
_NO_FILES = ("rights to send photo", "rights to send document", "send_photos", "send_docs")


def translate(error: TelegramError) -> DeliveryProblem:
    """What an error means for the message; all not named here is of the network and passes."""
    match error:
        case RetryAfter():
            return TryLater(seconds_of(error))
        case Forbidden():
            return ChatGone(error.message)
        case BadRequest() if is_lost_place(error):
            return ChatGone(error.message)
        case BadRequest() | EndPointNotFound() | ChatMigrated():
            return Undeliverable(error.message)
        case _:
            return TryLater()


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def is_unchanged(error: BadRequest) -> bool:
    """Whether an edit would have changed nothing, which is as good as done."""
    return _says(error, _NOT_MODIFIED)


def is_lost_place(error: BadRequest) -> bool:
    """Whether nothing can be said in that chat, or by no means in that topic."""
    return _says(error, *_NO_CHAT) and not _says(error, *_NO_FILES)


def is_lost_topic(error: BadRequest) -> bool:
    """Whether a topic of a chat takes no messages any more; the chat itself may."""
    return _says(error, *_LOST_TOPIC)


def is_lost_quote(error: BadRequest) -> bool:
    """Whether the message that is answered is gone."""
    return _says(error, *_LOST_QUOTE)


def is_bad_markup(error: BadRequest) -> bool:
    """Whether Telegram could not read the HTML."""
    return _says(error, _BAD_MARKUP)


def _says(error: TelegramError, *phrases: str) -> bool:
    message = error.message.casefold()
    return any(phrase in message for phrase in phrases)
