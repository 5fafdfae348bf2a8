"""Telegram: long polling or a webhook in, messages out."""

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine
from http import HTTPStatus
from typing import Any

from telegram import CallbackQuery, Update
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channel import Account, ChannelMisconfigured, Outgoing, Receive, Sent, TryLater
from bot.channels.lanes import Lanes
from bot.channels.telegram_faults import seconds_of, translate
from bot.channels.telegram_incoming import CHANNEL, WANTED_UPDATES, lane_of, read_update
from bot.channels.telegram_menu import publish_menu
from bot.channels.telegram_polling import Pauses, Poller, say_fault
from bot.channels.telegram_raw import RawBot, is_update, read_raw
from bot.channels.telegram_sending import Sender, check_chat
from bot.channels.telegram_taps import stop_spinner, use_up
from bot.faults import say_where
from bot.settings import Settings

log = logging.getLogger(__name__)

_CONNECTIONS = 64
_WEBHOOK_CONNECTIONS = 40


class TelegramChannel:
    """Translates between Telegram and the coach."""

    name = CHANNEL

    def __init__(self, settings: Settings) -> None:
        if settings.telegram_token is None:
            raise ChannelMisconfigured("TELEGRAM_TOKEN is empty.")
        _hush_libraries()
        self._token = settings.telegram_token
        self._root = settings.telegram_api_root
        self._webhook_url = settings.telegram_webhook_url
        self._secret = settings.telegram_webhook_secret or _derive_secret(self._token)
        self._bot = _build_bot(self._token, self._root)
        self._sender = Sender(self._bot)
        self._receive: Receive | None = None
        self._lanes = Lanes()
        self._asides: set[asyncio.Task[None]] = set()
        self._is_closed = False
        self._late = asyncio.Lock()

    async def run(self, receive: Receive) -> None:
        """Serves Telegram until cancelled, reconnecting by itself. Raises ChannelMisconfigured."""
        try:
            self._is_closed = False
            await self._until_done(self._bot.initialize)
            self._receive = receive
            self._aside(self._keep_menu())
            if self._webhook_url is None:
                await self._until_done(self._bot.delete_webhook)
                log.info("Telegram is connected as @%s", self._bot.username)
                await Poller(self._bot, self._take).run()
            else:
                await self._until_done(self._set_webhook)
                log.info("Telegram calls the webhook of @%s", self._bot.username)
                await asyncio.Event().wait()
        except InvalidToken:
            raise ChannelMisconfigured(_say_refused(self._root)) from None
        finally:
            self._receive = None
            await self._close()

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends one message. Raises TryLater, ChatGone or Undeliverable."""
        check_chat(outgoing.account)
        if not self._is_closed:
            return await self._sender.send(outgoing)
        try:
            async with self._late, self._bot:  # the last words of a coach that is stopping
                return await self._sender.send(outgoing)
        except TelegramError as error:
            raise translate(error) from None

    async def show_draft(self, account: Account, text: str, draft: str | None) -> str:
        """Shows the beginning of an answer. Raises TryLater, ChatGone or Undeliverable."""
        check_chat(account)
        if self._is_closed:
            raise TryLater
        return await self._sender.show_draft(account, text, draft)

    async def show_thinking(self, account: Account) -> None:
        """Shows "typing" until the answer is sent; returns at once."""
        check_chat(account)
        self._aside(self._sender.show_typing(account))

    async def take_webhook(self, body: bytes, secret: str) -> HTTPStatus:
        """Takes an update from the webhook; OK only once it is stored, else it comes again."""
        if not hmac.compare_digest(secret.encode(), self._secret.encode()):
            return HTTPStatus.FORBIDDEN
        if self._receive is None:
            return HTTPStatus.SERVICE_UNAVAILABLE
        try:
            raw = json.loads(body)
        except ValueError:
            return HTTPStatus.BAD_REQUEST
        if not is_update(raw):
            return HTTPStatus.BAD_REQUEST
        update = read_raw(raw, self._bot)
        if update is None:
            return HTTPStatus.OK  # it would be no better the next time
        try:
            await asyncio.shield(self._lanes.start(lane_of(update), lambda: self._take(update)))
        except Exception as error:  # noqa: BLE001  (outermost: Telegram keeps it and comes again)
            log.warning("Update %s could not be stored: %s", update.update_id, say_where(error))
            return HTTPStatus.INTERNAL_SERVER_ERROR
        return HTTPStatus.OK

    async def _take(self, update: Update) -> None:
        """Hands an update to the coach; returns once it is stored."""
        if update.callback_query is not None:
            self._aside(self._settle_tap(update.callback_query))
        incoming = read_update(update, self._bot)
        if incoming is None:
            return
        if self._receive is None:
            raise TryLater  # stopping: Telegram keeps it for the next start
        await self._receive(incoming)

    async def _settle_tap(self, query: CallbackQuery) -> None:
        await stop_spinner(self._bot, query)
        if await use_up(self._bot, query) and query.message is not None:
            self._sender.note_used(query.message.chat.id, query.message.message_id)

    async def _keep_menu(self) -> None:
        try:
            await self._until_done(lambda: publish_menu(self._bot))
        except InvalidToken:
            return  # polling finds out too, and says so

    async def _set_webhook(self) -> None:
        await self._bot.set_webhook(
            self._webhook_url or "",
            secret_token=self._secret,
            allowed_updates=WANTED_UPDATES,
            max_connections=_WEBHOOK_CONNECTIONS,
        )

    async def _until_done(self, act: Callable[[], Awaitable[object]]) -> None:
        """Repeats until Telegram has answered, however long it is away."""
        pauses = Pauses()
        while True:
            try:
                await act()
                return
            except InvalidToken:
                raise
            except TelegramError as error:
                wait_s = seconds_of(error) if isinstance(error, RetryAfter) else 0.0
                await pauses.wait(say_fault(error), at_least=wait_s)

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Does something beside, that nobody waits for."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _close(self) -> None:
        if self._asides:
            await asyncio.wait(self._asides, timeout=1)
        for task in tuple(self._asides):
            task.cancel()
        await asyncio.gather(*self._asides, return_exceptions=True)
        self._is_closed = True
        await self._bot.shutdown()


def _build_bot(token: str, root: str) -> RawBot:
    base = root.rstrip("/")
    return RawBot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=_CONNECTIONS,
            connect_timeout=10,
            read_timeout=15,
            write_timeout=15,
            pool_timeout=15,
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=2, connect_timeout=10),
    )


def _say_refused(root: str) -> str:
    said = "Telegram refuses TELEGRAM_TOKEN: copy the whole token again from @BotFather."
    usual: str = Settings.model_fields["telegram_api_root"].default
    return said if root == usual else f"{said} Or is TELEGRAM_API_ROOT no Bot API server?"


def _derive_secret(token: str) -> str:
    """A webhook secret that every process of the same bot agrees on."""
    return hmac.digest(token.encode(), b"longrun webhook", hashlib.sha256).hex()


def _hush_libraries() -> None:
    """Keeps the token, which is in each address, and what people write out of the log."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
