"""Discord's errors in the words of the seam."""

import discord

from bot.channel import ChatGone, DeliveryProblem, TryLater, Undeliverable

_CLOSED = frozenset({50007, 50278})
"""The person takes no direct messages from the coach, or shares no server with it."""
_NO_CHAT = frozenset({10003, 10013, 50001, 50007, 50013, 50033, 50278})
"""Unknown channel or person, no access, closed messages, no permission."""
_TOO_FAST = frozenset({0, 20016, 20028, 20029, 40003})
"""Refused before Discord itself looked at it, or too much was written or opened at once."""
_EXPIRED = frozenset({10015, 10062, 50027})
"""An interaction that can't be answered any more."""
_OWN_FAULTS = (AttributeError, LookupError, TypeError, ValueError)


def translate(error: Exception) -> Exception:
    """What an error means for the message; what isn't named here is of the network and passes."""
    match error:
        case DeliveryProblem():
            return error
        case discord.RateLimited():
            return TryLater(error.retry_after)
        case discord.HTTPException():
            return _translate_status(error)
        case discord.DiscordException():
            return TryLater()
        case _:
            return error if isinstance(error, _OWN_FAULTS) else TryLater()


def _translate_status(error: discord.HTTPException) -> DeliveryProblem:
    if error.status == 403 and error.code in _TOO_FAST:
        return TryLater()
    if error.status == 403 or error.code in _NO_CHAT:
        return ChatGone(f"Discord answers {error.status} ({error.code})")
    if error.status in (401, 408, 429) or error.status >= 500:
        return TryLater()
    return Undeliverable(f"Discord answers {error.status} ({error.code})")


def is_closed(error: Exception) -> bool:
    """Whether the person can't be written to directly."""
    return isinstance(error, discord.HTTPException) and error.code in _CLOSED


def is_expired(error: Exception) -> bool:
    """Whether an interaction came to its end before it was answered."""
    return isinstance(error, discord.HTTPException) and error.code in _EXPIRED
