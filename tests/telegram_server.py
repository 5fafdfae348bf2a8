"""A Bot API server on this machine that checks every request as the real one does."""

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.telegram_checks import Refused, check_commands, read_keyboard, read_text

TOKEN = "123456789:AAEtestTokenOfALocalServer"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Longrun", "username": "longrun_bot"}
SENDING = {"sendMessage", "sendPhoto", "sendDocument"}
EDITING = {"editMessageText", "editMessageCaption", "editMessageReplyMarkup"}


@dataclass
class Call:
    """One request that was made."""

    method: str
    params: dict[str, Any]
    at: float


@dataclass
class Person:
    """Somebody who writes to the bot."""

    server: "TelegramServer"
    id: int
    name: str = "Ann"
    language: str = "en"
    chat_id: int | None = None

    @property
    def chat(self) -> int:
        """Where they write: their own chat, or a group."""
        return self.chat_id or self.id

    def says(self, text: str, **more: Any) -> dict[str, Any]:
        """Sends a text; returns the update."""
        return self.sends(text=text, entities=_entities_of(text), **more)

    def sends(self, **content: Any) -> dict[str, Any]:
        """Sends a message of any content; returns the update."""
        message = {**self._envelope(self.server.new_message_id()), **content}
        self.server.history[self.chat].append(message)
        return self.server.deliver({"message": message})

    def edits(self, update: dict[str, Any], text: str) -> dict[str, Any]:
        """Corrects a message sent before."""
        number = update["message"]["message_id"]
        edited = {**self._envelope(number), "text": text, "edit_date": int(time.time())}
        return self.server.deliver({"edited_message": edited})

    def taps(self, message: dict[str, Any], label: str) -> dict[str, Any]:
        """Taps a button of a message by what it says."""
        rows = message["reply_markup"]["inline_keyboard"]
        button = next(b for row in rows for b in row if b["text"] == label)
        return self.taps_data(message, button["callback_data"])

    def taps_data(self, message: dict[str, Any], data: str) -> dict[str, Any]:
        """Taps a button by its data, whether the message still shows it or not."""
        query = self.server.new_query_id()
        query_data = {"id": query, "from": self._user(), "chat_instance": "1", "data": data}
        return self.server.deliver({"callback_query": {**query_data, "message": dict(message)}})

    async def hears(self, count: int = 1, within_s: float = 8.0) -> list[dict[str, Any]]:
        """Waits for the next messages of the bot in this chat, and takes them."""
        inbox = self.server.unread[self.chat]
        async with asyncio.timeout(within_s):
            while len(inbox) < count:
                await self.server.changed()
        return [inbox.popleft() for _ in range(count)]

    async def hears_text(self) -> str:
        """The next message of the bot, as it is read."""
        message = (await self.hears())[0]
        return str(message.get("text") or message.get("caption", ""))

    def _user(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, "first_name": self.name}
        return {**user, "language_code": self.language}

    def _envelope(self, number: int) -> dict[str, Any]:
        kind = "private" if self.chat_id is None else "group"
        chat: dict[str, Any] = {"id": self.chat, "type": kind}
        chat |= {"first_name": self.name} if self.chat_id is None else {"title": "The club"}
        return {
            "message_id": number,
            "date": int(time.time()),
            "chat": chat,
            "from": self._user(),
        }


@dataclass
class TelegramServer:
    """The server; `root` is its address."""

    enforces_limits: bool = False
    token: str = TOKEN
    calls: list[Call] = field(default_factory=list)
    history: dict[int, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    unread: dict[int, deque[dict[str, Any]]] = field(default_factory=lambda: defaultdict(deque))
    updates: list[dict[str, Any]] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    commands: dict[tuple[str, str], Any] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)
    moved: dict[int, int] = field(default_factory=dict)
    topics: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    webhook: dict[str, str] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    root: str = ""

    def __post_init__(self) -> None:
        self._number = 100
        self._change = asyncio.Event()
        self._faults: dict[str, deque[Callable[[], Any]]] = defaultdict(deque)
        self._sent_at: deque[float] = deque()
        self._sent_in_chat: dict[int, float] = {}
        self._polls = 0
        self._newest_update = 0
        self._caller: asyncio.Task[None] | None = None
        self._runner = web.AppRunner(self._build(), access_log=None, shutdown_timeout=0.2)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._caller is not None:
            self._caller.cancel()
            with suppress(asyncio.CancelledError):
                await self._caller
        await self._runner.cleanup()

    # ------------------------------------------------------------ for tests

    def person(self, id: int = 42, **more: Any) -> Person:  # noqa: A002
        """Somebody with a private chat, or in a group when `chat_id` is given."""
        return Person(server=self, id=id, **more)

    def deliver(self, update: dict[str, Any]) -> dict[str, Any]:
        """Queues an update; without a number it gets the next."""
        whole = {"update_id": self._next(), **update}
        self.updates.append(whole)
        self._newest_update = whole["update_id"]
        self.note_change()
        return whole

    def fails(self, method: str, *, times: int = 1, **refusal: Any) -> None:
        """Lets the next calls of a method fail: `code`, `description`, `retry_after`, `wait_s`."""
        for _ in range(times):
            self._faults[method].append(lambda: refusal)

    def made(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of a method so far."""
        return [call.params for call in self.calls if call.method == method]

    async def sees(self, is_so: Callable[[], Any], within_s: float = 8.0) -> None:
        """Waits until something holds."""
        async with asyncio.timeout(within_s):
            while not is_so():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.changed(), 0.05)

    async def changed(self) -> None:
        """Waits for the next request or update."""
        await self._change.wait()

    def note_change(self) -> None:
        """Wakes everybody who waits."""
        self._change.set()
        self._change = asyncio.Event()

    def new_message_id(self) -> int:
        """The next message's number."""
        return self._next()

    def new_query_id(self) -> str:
        """The next tap's id."""
        return f"q{self._next()}"

    def _next(self) -> int:
        self._number += 1
        return self._number

    # ------------------------------------------------------------ HTTP

    def _build(self) -> web.Application:
        app = web.Application(client_max_size=60_000_000)
        app.router.add_post("/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.*}", self._answer_file)
        return app

    async def _answer_file(self, request: web.Request) -> web.Response:
        content = self.files.get(request.match_info["path"].removeprefix("files/"))
        return web.Response(status=404) if content is None else web.Response(body=content)

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        form = await request.post()
        params = {
            name: (value if isinstance(value, str) else (value.filename, value.file.read()))
            for name, value in form.items()
        }
        self.calls.append(Call(method, params, time.monotonic()))
        try:
            if request.match_info["token"] != self.token:
                raise Refused("Unauthorized", 401)
            await self._fault(method)
            handler = getattr(self, f"_{method}", None)
            if handler is None:
                raise Refused("Not Found", 404)
            result = handler(params)
            if asyncio.iscoroutine(result):
                result = await result
        except Refused as refusal:
            return self._refuse(method, refusal)
        finally:
            self.note_change()
        return web.json_response({"ok": True, "result": result})

    def _refuse(self, method: str, refusal: Refused) -> web.Response:
        self.refused.append(f"{method}: {refusal.description}")
        body: dict[str, Any] = {
            "ok": False,
            "error_code": refusal.code,
            "description": refusal.description,
        }
        if refusal.parameters:
            body["parameters"] = refusal.parameters
        return web.json_response(body, status=refusal.code)

    async def _fault(self, method: str) -> None:
        if not self._faults[method]:
            return
        fault = dict(self._faults[method].popleft()())
        await asyncio.sleep(fault.pop("wait_s", 0))
        code = fault.pop("code", 200)
        if code != 200:
            raise Refused(fault.pop("description", "Internal Server Error"), code, **fault)

    # ------------------------------------------------------------ methods

    def _getMe(self, _: dict[str, Any]) -> Any:  # noqa: N802
        return BOT

    async def _getUpdates(self, params: dict[str, Any]) -> Any:  # noqa: N802
        if self.webhook:
            raise Refused("Conflict: can't use getUpdates method while webhook is active", 409)
        offset, limit = int(params.get("offset", 0)), int(params.get("limit", 100))
        if offset <= self._newest_update + 1:  # of one from the future nothing is acknowledged
            self.updates = [u for u in self.updates if u["update_id"] >= offset]
        self._polls += 1
        poll = self._polls
        self.note_change()
        with suppress(TimeoutError):
            async with asyncio.timeout(int(params.get("timeout", 0))):
                while not self.updates and poll == self._polls:
                    await self.changed()
        if poll != self._polls:
            raise Refused("Conflict: terminated by other getUpdates request", 409)
        return self.updates[:limit]

    def _setWebhook(self, params: dict[str, Any]) -> Any:  # noqa: N802
        url = params.get("url", "")
        if not url.startswith(("https://", "http://127.0.0.1")):
            raise Refused("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = {"url": url, "secret": params.get("secret_token", "")}
        self._caller = self._caller or asyncio.create_task(self._call_webhook())
        return True

    def _deleteWebhook(self, _: dict[str, Any]) -> Any:  # noqa: N802
        self.webhook = {}
        return True

    async def _call_webhook(self) -> None:
        """Posts each update until it is answered with 2xx, in order."""
        async with aiohttp.ClientSession() as session:
            while True:
                while not (self.updates and self.webhook):
                    await self.changed()
                headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret"]}
                update = self.updates[0]
                try:
                    url = self.webhook["url"]
                    async with session.post(url, json=update, headers=headers) as answer:
                        is_taken = answer.status < 300
                except aiohttp.ClientError:
                    is_taken = False
                if is_taken:
                    self.updates.remove(update)
                    self.note_change()
                else:
                    await asyncio.sleep(0.05)

    def _sendMessage(self, params: dict[str, Any]) -> Any:  # noqa: N802
        text, entities = read_text(params, "text", 4096)
        return self._send(params, {"text": text, "entities": entities})

    def _sendDocument(self, params: dict[str, Any]) -> Any:  # noqa: N802
        name, content = params["document"]
        document = {"file_name": name, **self._keep(content)}
        return self._send_captioned(params, {"document": document})

    def _sendPhoto(self, params: dict[str, Any]) -> Any:  # noqa: N802
        _, content = params["photo"]
        if not content.startswith((b"\x89PNG", b"\xff\xd8")):
            raise Refused("Bad Request: IMAGE_PROCESS_FAILED")
        photo = [{"width": 90, "height": 90, **self._keep(content)}]
        return self._send_captioned(params, {"photo": photo})

    def _send_captioned(self, params: dict[str, Any], content: dict[str, Any]) -> Any:
        caption, entities = read_text(params, "caption", 1024)
        words = {"caption": caption, "caption_entities": entities} if caption else {}
        return self._send(params, {**content, **words})

    def _send(self, params: dict[str, Any], content: dict[str, Any]) -> Any:
        chat = self._chat(params)
        self._limit(chat)
        rows = read_keyboard(params)
        message: dict[str, Any] = {
            "message_id": self.new_message_id(),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private" if chat > 0 else "group"},
            "from": BOT,
            **content,
        }
        if rows:
            message["reply_markup"] = {"inline_keyboard": rows}
        if topic := self._topic(chat, params):
            message |= {"message_thread_id": topic, "is_topic_message": True}
        if "reply_parameters" in params:
            message["answers"] = json.loads(params["reply_parameters"])["message_id"]
        self.history[chat].append(message)
        self.unread[chat].append(message)
        return message

    def _deleteMessage(self, params: dict[str, Any]) -> Any:  # noqa: N802
        chat, number = self._chat(params), int(params["message_id"])
        kept = [m for m in self.history[chat] if m["message_id"] != number]
        if len(kept) == len(self.history[chat]):
            raise Refused("Bad Request: message to delete not found")
        self.history[chat] = kept
        return True

    def _editMessageText(self, params: dict[str, Any]) -> Any:  # noqa: N802
        text, entities = read_text(params, "text", 4096)
        return self._edit(params, {"text": text, "entities": entities})

    def _editMessageCaption(self, params: dict[str, Any]) -> Any:  # noqa: N802
        caption, entities = read_text(params, "caption", 1024)
        return self._edit(params, {"caption": caption, "caption_entities": entities})

    def _editMessageReplyMarkup(self, params: dict[str, Any]) -> Any:  # noqa: N802
        return self._edit(params, {})

    def _edit(self, params: dict[str, Any], content: dict[str, Any]) -> Any:
        chat, number = self._chat(params), int(params["message_id"])
        message = next((m for m in self.history[chat] if m["message_id"] == number), None)
        if message is None or message["from"] is not BOT:
            raise Refused("Bad Request: message to edit not found")
        if "text" in content and "text" not in message:
            raise Refused("Bad Request: there is no text in the message to edit")
        rows = read_keyboard(params)
        markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        edited = {k: v for k, v in message.items() if k != "reply_markup"} | content | markup
        if edited == message:
            raise Refused("Bad Request: message is not modified: specified new message content")
        message.clear()
        message.update(edited)
        return message

    def _answerCallbackQuery(self, params: dict[str, Any]) -> Any:  # noqa: N802
        if params["callback_query_id"] in self.answered:
            raise Refused("Bad Request: query is too old and response timeout expired")
        self.answered.add(params["callback_query_id"])
        return True

    def _sendChatAction(self, params: dict[str, Any]) -> Any:  # noqa: N802
        self._topic(self._chat(params), params)
        if params["action"] != "typing":
            raise Refused("Bad Request: wrong parameter action in request")
        return True

    def _getFile(self, params: dict[str, Any]) -> Any:  # noqa: N802
        number = params["file_id"]
        if number not in self.files:
            raise Refused("Bad Request: invalid file_id")
        if len(self.files[number]) > 20_000_000:
            raise Refused("Bad Request: file is too big")
        path = {"file_path": f"files/{number}", "file_size": len(self.files[number])}
        return {"file_id": number, "file_unique_id": number, **path}

    def _setMyCommands(self, params: dict[str, Any]) -> Any:  # noqa: N802
        key = (params.get("scope", ""), params.get("language_code", ""))
        self.commands[key] = check_commands(params)
        return True

    def _getMyCommands(self, params: dict[str, Any]) -> Any:  # noqa: N802
        key = (params.get("scope", ""), params.get("language_code", ""))
        return self.commands.get(key, [])

    # ------------------------------------------------------------ rules

    def keep_file(self, content: bytes) -> dict[str, Any]:
        """A file on the server, as a message carries it."""
        return self._keep(content)

    def _keep(self, content: bytes) -> dict[str, Any]:
        number = f"f{self._next()}"
        self.files[number] = content
        return {"file_id": number, "file_unique_id": number, "file_size": len(content)}

    def _chat(self, params: dict[str, Any]) -> int:
        chat = int(params["chat_id"])
        if chat in self.blocked:
            raise Refused("Forbidden: bot was blocked by the user", 403)
        if chat in self.moved:
            moved = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(moved, migrate_to_chat_id=self.moved[chat])
        if chat in self.unknown:
            raise Refused("Bad Request: chat not found")
        return chat

    def _topic(self, chat: int, params: dict[str, Any]) -> int:
        topic = int(params.get("message_thread_id", 0))
        if topic and topic not in self.topics[chat]:
            raise Refused("Bad Request: message thread not found")
        return topic

    def _limit(self, chat: int) -> None:
        """30 messages a second in all, one a second in a chat."""
        if not self.enforces_limits:
            return
        now = time.monotonic()
        while self._sent_at and now - self._sent_at[0] > 1:
            self._sent_at.popleft()
        is_too_fast = now - self._sent_in_chat.get(chat, -2) < 1 or len(self._sent_at) >= 30
        if is_too_fast:
            raise Refused("Too Many Requests: retry after 1", 429, retry_after=1)
        self._sent_at.append(now)
        self._sent_in_chat[chat] = now


def _entities_of(text: str) -> list[dict[str, Any]]:
    """Commands and mentions as Telegram marks them."""
    entities, position = [], 0
    for word in text.split(" "):
        kind = {"/": "bot_command", "@": "mention"}.get(word[:1])
        if kind and len(word) > 1:
            entities.append({"type": kind, "offset": position, "length": len(word)})
        position += len(word) + 1
    return entities
