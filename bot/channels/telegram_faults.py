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


def translate(error: TelegramError) -> DeliveryProblem:
    """What an error means for the message; all not named here is of the network and passes."""
    match error:
        case RetryAfter():
            return TryLater(seconds_of(error))
        case Forbidden():
            return ChatGone(error.message)
        case BadRequest() if _says(error, *_NO_CHAT):
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


def is_bad_markup(error: BadRequest) -> bool:
    """Whether Telegram could not read the HTML."""
    return _says(error, _BAD_MARKUP)


def _says(error: TelegramError, *phrases: str) -> bool:
    message = error.message.casefold()
    return any(phrase in message for phrase in phrases)
