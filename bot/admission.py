"""Who may talk to the coach: everybody, those on the list, or those who say the club's word."""

import hmac
from collections.abc import Awaitable, Callable
from dataclasses import replace
from enum import StrEnum
from time import monotonic
from typing import Protocol

from bot.channel import Account, Channel, DeliveryProblem, Incoming, Outgoing, Receive
from bot.remarks import remark_to_stranger
from bot.settings import Settings
from core.replies import Paragraph, Reply

_START = "/start"
_LINK = "link-"
"""Begins the payload of a link that carries a code: https://t.me/BOT?start=link-ABCD2345."""
_SILENCE_S = 60.0
"""Nobody is told no more often than once in this time."""
_MOST_REFUSED = 10_000
"""Strangers remembered as told; more are no club's newcomers."""


class Verdict(StrEnum):
    """What is done with a message at the door."""

    ADMITTED = "admitted"
    WELCOME = "welcome"
    REFUSED = "refused"


class Acquaintance(Protocol):
    """Tells whether somebody was admitted before."""

    def __call__(self, account: Account) -> Awaitable[bool]:
        """Whether the account is stored."""


def judge(incoming: Incoming, settings: Settings, *, is_known: bool) -> Verdict:
    """Whether a person may talk to the coach; the invite code admits once and for all."""
    account = incoming.account
    if not settings.allowed_users and settings.invite_code is None:
        return Verdict.ADMITTED
    if f"{account.channel}:{account.sender}" in settings.allowed_users:
        return Verdict.ADMITTED
    if settings.invite_code is None:
        return Verdict.REFUSED
    if is_known:
        return Verdict.ADMITTED
    return Verdict.WELCOME if _says(incoming.text, settings.invite_code) else Verdict.REFUSED


def _says(text: str, code: str) -> bool:
    """Whether a message is the code, bare or after /start."""
    words = text.split()
    if words and words[0].casefold() == _START:
        words = words[1:]
    said = " ".join(words).casefold().encode()
    return hmac.compare_digest(said, code.casefold().encode())


class Doorkeeper:
    """Lets in who may talk to the coach; of the others nothing is stored."""

    def __init__(
        self,
        settings: Settings,
        is_known: Acquaintance,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._settings = settings
        self._is_known = is_known
        self._clock = clock
        self._refused: dict[Account, float] = {}

    def guard(self, channel: Channel, receive: Receive) -> Receive:
        """The same way in, with the doorkeeper before it."""

        async def receive_guarded(incoming: Incoming) -> None:
            match await self._judge(incoming):
                case Verdict.ADMITTED:
                    await receive(self._without_payload(incoming))
                case Verdict.WELCOME:
                    await receive(replace(incoming, text=_START))
                case Verdict.REFUSED:
                    await self._refuse(channel, incoming)

        return receive_guarded

    def _without_payload(self, incoming: Incoming) -> Incoming:
        """What came with a link is for the door; a code that joins two chats goes on as such."""
        start, _, payload = incoming.text.partition(" ")
        if start != _START or not payload:
            return incoming
        code = payload.removeprefix(_LINK)
        return replace(incoming, text=_START if code == payload else f"link {code}")

    async def _judge(self, incoming: Incoming) -> Verdict:
        verdict = judge(incoming, self._settings, is_known=False)
        if verdict is Verdict.ADMITTED or self._settings.invite_code is None:
            return verdict
        is_known = await self._is_known(incoming.account)
        return judge(incoming, self._settings, is_known=is_known)

    async def _refuse(self, channel: Channel, incoming: Incoming) -> None:
        """Says no politely, directly: even an outgoing row would be something stored."""
        account, now = incoming.account, self._clock()
        if now - self._refused.pop(account, -_SILENCE_S) < _SILENCE_S:
            self._refused[account] = now
            return
        self._refused[account] = now
        if len(self._refused) > _MOST_REFUSED:
            del self._refused[next(iter(self._refused))]
        key = "not_invited_yet" if self._settings.invite_code else "not_invited"
        words = remark_to_stranger(key, incoming.language)
        try:
            await channel.send(
                Outgoing(account=account, reply=Reply(parts=(Paragraph(text=words),)))
            )
        except DeliveryProblem:
            return
