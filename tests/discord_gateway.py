"""A small Discord on this machine: its gateway over a websocket, and the REST routes of a chat.

For what a peer in the process can't show: a session that begins, breaks and is resumed, payloads
that can't be read, a token that is refused, requests over real HTTP. It checks what is sent as
Discord does: lengths, rows of buttons, ids of at most 100 characters.
"""

import asyncio
import itertools
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Self

import pytest
import yarl
from aiohttp import WSMsgType, web
from discord.gateway import DiscordWebSocket
from discord.http import Route

TOKEN = "a-token-of-discord"
COACH, ANN, CHAT, GUILD = 900, 42, 777, 555
_EPOCH_MS = 1_420_070_400_000
_HEARTBEAT_MS = 40_000
_DISPATCH, _HEARTBEAT, _IDENTIFY, _RESUME, _RECONNECT = 0, 1, 2, 6, 7
_HELLO, _ACK = 10, 11


class DiscordGateway:
    """The server. Times are those of this machine, so that ids tell when a message was written."""

    def __init__(self) -> None:
        self.messages: dict[int, dict[str, Any]] = {}
        """Every message by its number, the coach's and the person's."""
        self.told: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        """The coach's messages, in order."""
        self.logins: list[str] = []
        """"identify" and "resume", in the order they came."""
        self.refused: list[str] = []
        """What Discord would not have accepted."""
        self.acknowledged: list[int] = []
        """Kinds of answers to interactions."""
        self.faults: list[tuple[int, dict[str, Any]]] = []
        """Answers to the next messages: status and body."""
        self.files: dict[str, bytes] = {}
        """What people sent along, by name."""
        self._sockets: list[web.WebSocketResponse] = []
        self._sequence = itertools.count(1)
        self._numbers = itertools.count()
        self._backlog: list[dict[str, Any]] = []
        self._commands: list[dict[str, Any]] = []
        self._runner: web.AppRunner | None = None
        self._patches = pytest.MonkeyPatch()
        self.root = ""
        self.connected = asyncio.Event()

    # ------------------------------------------------------------ lifetime

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes(self._routes())
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.root = f"{host}:{port}"
        self._patches.setattr(Route, "BASE", f"http://{self.root}/api/v10")
        gateway = yarl.URL(f"ws://{self.root}/gateway")
        self._patches.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._patches.undo()
        for socket in self._sockets:
            await socket.close()
        if self._runner is not None:
            await self._runner.cleanup()

    # ------------------------------------------------------------ what a person does

    async def says(self, text: str, **more: Any) -> dict[str, Any]:
        """Somebody writes; kept when the coach is away."""
        message = self._new_message(ANN, text)
        message |= more
        await self.dispatch("MESSAGE_CREATE", message)
        return message

    def keep_file(self, name: str, content: bytes) -> str:
        """Keeps a file for whoever asks; returns its address."""
        self.files[name] = content
        return f"http://{self.root}/files/{name}"

    async def taps(self, message: dict[str, Any], custom_id: str) -> dict[str, Any]:
        """Somebody taps a button."""
        data = {"component_type": 2, "custom_id": custom_id}
        return await self.interacts(3, data, message=message)

    async def picks(self, message: dict[str, Any], label: str) -> dict[str, Any]:
        """Somebody taps the button with a label, or chooses what a list calls so."""
        for row in message["components"]:
            for part in row["components"]:
                if part.get("label") == label:
                    return await self.taps(message, part["custom_id"])
                for option in part.get("options", []):
                    if option["label"] == label:
                        data = {"component_type": 3, "custom_id": part["custom_id"]}
                        data["values"] = [option["value"]]
                        return await self.interacts(3, data, message=message)
        raise LookupError(label)

    async def interacts(self, kind: int, data: dict[str, Any], **more: Any) -> dict[str, Any]:
        """Somebody does something that isn't writing."""
        interaction = {
            "id": str(self._new_number()),
            "application_id": str(COACH),
            "type": kind,
            "data": data,
            "token": "a-token-of-an-interaction",
            "version": 1,
            "channel_id": str(CHAT),
            "channel": {"id": str(CHAT), "type": 1},
            "user": _user(ANN, "ann"),
            "locale": "en-GB",
            "app_permissions": "0",
            "entitlements": [],
            "attachment_size_limit": 10_000_000,
            "authorizing_integration_owners": {},
            "context": 1,
        } | more
        await self.dispatch("INTERACTION_CREATE", interaction)
        return interaction

    async def hears(self) -> dict[str, Any]:
        """The next message of the coach."""
        async with asyncio.timeout(10):
            return await self.told.get()

    # ------------------------------------------------------------ what the gateway does

    async def dispatch(self, event: str, data: dict[str, Any]) -> None:
        """Tells the coach of an event, or keeps it for a session that is resumed."""
        payload = {"op": _DISPATCH, "t": event, "s": next(self._sequence), "d": data}
        self._backlog.append(payload)
        for socket in self._sockets:
            if not socket.closed:
                await socket.send_json(payload)

    async def drops(self) -> None:
        """The connection breaks; what happens meanwhile is kept for the resumed session."""
        self.connected.clear()
        for socket in self._sockets:
            await socket.close(code=4000)
        self._sockets.clear()

    async def asks_to_reconnect(self) -> None:
        """Discord asks the coach to connect again, as it does every few hours."""
        self.connected.clear()
        for socket in self._sockets:
            await socket.send_json({"op": _RECONNECT, "d": None})

    def forgets_sessions(self) -> None:
        """The coach was stopped: what happens from now on is told to nobody."""
        self.connected.clear()
        self._sockets.clear()

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Waits until something is so."""
        async with asyncio.timeout(15):
            while not is_so():  # noqa: ASYNC110  (what is waited for has no event of its own)
                await asyncio.sleep(0.01)

    async def _serve_gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": _HELLO, "d": {"heartbeat_interval": _HEARTBEAT_MS}})
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            await self._answer(socket, json.loads(frame.data))
        return socket

    async def _answer(self, socket: web.WebSocketResponse, payload: dict[str, Any]) -> None:
        match payload["op"]:
            case 1:
                await socket.send_json({"op": _ACK})
            case 2:
                self.logins.append("identify")
                if payload["d"]["token"] != TOKEN:
                    await socket.close(code=4004)
                    return
                self._backlog.clear()
                await self._welcome(socket)
            case 6:
                self.logins.append("resume")
                for missed in self._backlog:
                    if missed["s"] > payload["d"]["seq"]:
                        await socket.send_json(missed)
                await self._greet(socket, "RESUMED", {})

    async def _welcome(self, socket: web.WebSocketResponse) -> None:
        ready = {
            "v": 10,
            "user": _user(COACH, "longrun") | {"bot": True},
            "guilds": [],
            "session_id": "a-session",
            "resume_gateway_url": f"ws://{self.root}/gateway",
            "shard": [0, 1],
            "application": {"id": str(COACH), "flags": 0},
        }
        await self._greet(socket, "READY", ready)

    async def _greet(self, socket: web.WebSocketResponse, event: str, data: dict[str, Any]) -> None:
        payload = {"op": _DISPATCH, "t": event, "s": next(self._sequence), "d": data}
        await socket.send_json(payload)
        self._sockets.append(socket)
        self.connected.set()

    # ------------------------------------------------------------ REST

    def _routes(self) -> list[web.RouteDef]:
        api, hook = "/api/v10", "/api/v10/webhooks/{app}/{token}"
        return [
            web.get("/gateway", self._serve_gateway),
            web.get("/files/{name}", self._tell_file),
            web.get(f"{api}/users/@me", self._tell_user),
            web.get(f"{api}/oauth2/applications/@me", self._tell_application),
            web.get(f"{api}/gateway/bot", self._tell_gateway),
            web.get(f"{api}/applications/{{app}}/commands", self._tell_commands),
            web.put(f"{api}/applications/{{app}}/commands", self._keep_commands),
            web.post(f"{api}/users/@me/channels", self._open_chat),
            web.get(f"{api}/channels/{{chat}}", self._open_chat),
            web.get(f"{api}/channels/{{chat}}/messages", self._tell_messages),
            web.post(f"{api}/channels/{{chat}}/messages", self._take_message),
            web.patch(f"{api}/channels/{{chat}}/messages/{{number}}", self._change_message),
            web.post(f"{api}/channels/{{chat}}/typing", self._take_nothing),
            web.post(f"{api}/interactions/{{number}}/{{token}}/callback", self._take_callback),
            web.patch(f"{hook}/messages/@original", self._change_original),
            web.post(hook, self._take_message),
        ]

    async def _tell_file(self, request: web.Request) -> web.Response:
        content = self.files.get(request.match_info["name"])
        return web.Response(status=404) if content is None else web.Response(body=content)

    async def _tell_user(self, request: web.Request) -> web.Response:
        if request.headers["Authorization"] != f"Bot {TOKEN}":
            return _json({"code": 0, "message": "401: Unauthorized"}, status=401)
        return _json(_user(COACH, "longrun") | {"bot": True})

    async def _tell_application(self, _: web.Request) -> web.Response:
        return _json(
            {
                "id": str(COACH),
                "name": "Longrun",
                "icon": None,
                "description": "",
                "bot_public": True,
                "bot_require_code_grant": False,
                "verify_key": "",
                "flags": 0,
                "owner": _user(1, "owner"),
                "team": None,
            }
        )

    async def _tell_gateway(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        url = f"ws://{self.root}/gateway"
        return _json({"url": url, "shards": 1, "session_start_limit": limit})

    async def _tell_commands(self, _: web.Request) -> web.Response:
        return _json(self._commands)

    async def _keep_commands(self, request: web.Request) -> web.Response:
        numbered = enumerate(await request.json())
        self._commands = [
            {"id": str(n + 1), "application_id": str(COACH), "version": "1"} | command
            for n, command in numbered
        ]
        return _json(self._commands)

    async def _open_chat(self, _: web.Request) -> web.Response:
        recipients = [_user(ANN, "ann")]
        return _json({"id": str(CHAT), "type": 1, "recipients": recipients})

    async def _tell_messages(self, request: web.Request) -> web.Response:
        after = int(request.query.get("after", 0))
        newest = sorted((n for n in self.messages if n > after), reverse=True)
        found = newest[-int(request.query.get("limit", 50)) :]
        return _json([self.messages[number] for number in found])

    async def _take_message(self, request: web.Request) -> web.Response:
        payload, files = await _read_body(request)
        if self.faults:
            status, body = self.faults.pop(0)
            return _json(body, status=status, headers={"Via": "1.1 google"})
        if fault := _find_fault(payload):
            self.refused.append(fault)
            body = {"code": 50035, "message": fault}
            return _json(body, status=400)
        message = self._new_message(COACH, payload.get("content") or "", payload, files)
        self.told.put_nowait(message)
        return _json(message)

    async def _change_message(self, request: web.Request) -> web.Response:
        message = self.messages.get(int(request.match_info["number"]))
        return await self._change(request, message)

    async def _change_original(self, request: web.Request) -> web.Response:
        return await self._change(request, self._original)

    async def _change(self, request: web.Request, message: dict[str, Any] | None) -> web.Response:
        if message is None:
            return _json({"code": 10008, "message": "Unknown Message"}, status=404)
        payload, _ = await _read_body(request)
        is_news = "content" in payload and message["author"]["id"] == str(COACH)
        message.update({key: value for key, value in payload.items() if key in _CHANGEABLE})
        message["components"] = message.get("components") or []
        if is_news:
            self.told.put_nowait(message)
        return _json(message)

    async def _take_callback(self, request: web.Request) -> web.Response:
        payload = await request.json()
        self.acknowledged.append(payload["type"])
        self._original = self._find_original(payload)
        return _json(_callback_of(request, payload))

    def _find_original(self, payload: dict[str, Any]) -> dict[str, Any]:
        latest = self._backlog[-1]["d"]
        if payload["type"] == 6:
            return self.messages[int(latest["message"]["id"])]
        return self._new_message(COACH, "")

    async def _take_nothing(self, _: web.Request) -> web.Response:
        return web.Response(status=204)

    # ------------------------------------------------------------ messages

    def _new_number(self) -> int:
        """A snowflake: the time in its upper bits."""
        count = next(self._numbers)
        now_ms = int(asyncio.get_running_loop().time() * 1000)
        self._base_ms = getattr(self, "_base_ms", None) or (_wall_ms() - now_ms)
        return ((self._base_ms + now_ms - _EPOCH_MS) << 22) | (count & 0x3FFFFF)

    def _new_message(
        self,
        author: int,
        text: str,
        payload: dict[str, Any] | None = None,
        files: tuple[str, ...] = (),
    ) -> dict[str, Any]:
        number, payload = self._new_number(), payload or {}
        name = "longrun" if author == COACH else "ann"
        message = {
            "id": str(number),
            "channel_id": str(CHAT),
            "author": _user(author, name) | ({"bot": True} if author == COACH else {}),
            "content": text,
            "timestamp": "2026-11-22T12:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [_attachment(n, name) for n, name in enumerate(files)],
            "embeds": payload.get("embeds", []),
            "components": payload.get("components", []),
            "pinned": False,
            "type": 0,
        }
        self.messages[number] = message
        return message


_CHANGEABLE = ("content", "embeds", "components")


def _json(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """JSON as Discord sends it: the library takes no other content type for it."""
    body = json.dumps(data).encode()
    kind = {"Content-Type": "application/json"}
    return web.Response(body=body, status=status, headers=kind | (headers or {}))


def _wall_ms() -> int:
    return int(time.time() * 1000)


def _user(number: int, name: str) -> dict[str, Any]:
    return {
        "id": str(number),
        "username": name,
        "global_name": name.capitalize(),
        "discriminator": "0",
        "avatar": None,
    }


def _attachment(number: int, name: str) -> dict[str, Any]:
    url = f"http://127.0.0.1/{name}"
    return {"id": str(number + 1), "filename": name, "size": 1, "url": url, "proxy_url": url}


def _callback_of(request: web.Request, payload: dict[str, Any]) -> dict[str, Any]:
    number = request.match_info["number"]
    interaction = {"id": number, "type": payload["type"], "response_message_ephemeral": False}
    return {"interaction": interaction}


async def _read_body(request: web.Request) -> tuple[dict[str, Any], tuple[str, ...]]:
    if request.content_type == "application/json":
        return await request.json(), ()
    form = await request.post()
    files = tuple(str(getattr(f, "filename", "")) for k, f in form.items() if k != "payload_json")
    return json.loads(str(form["payload_json"])), files


def _find_fault(payload: dict[str, Any]) -> str:
    """What Discord would refuse in a message."""
    content, embeds = payload.get("content") or "", payload.get("embeds") or []
    rows = payload.get("components") or []
    if len(content) > 2000:
        return "content is longer than 2000"
    if len(embeds) > 10 or sum(map(_measure, embeds)) > 6000:
        return "embeds are too many or too long"
    if any(len(embed.get("description", "")) > 4096 for embed in embeds):
        return "a description is longer than 4096"
    if len(rows) > 5 or any(len(row["components"]) > 5 for row in rows):
        return "too many buttons"
    ids = [c["custom_id"] for row in rows for c in row["components"] if "custom_id" in c]
    if len(set(ids)) < len(ids) or any(len(one) > 100 for one in ids):
        return "custom ids must differ and have at most 100 characters"
    if payload.get("allowed_mentions", {}).get("parse") != []:
        return "anybody could be pinged"
    return ""


def _measure(embed: dict[str, Any]) -> int:
    fields = sum(len(f["name"]) + len(f["value"]) for f in embed.get("fields", []))
    footer = embed.get("footer", {}).get("text", "")
    texts = (embed.get("title") or "", embed.get("description") or "", footer)
    return fields + sum(map(len, texts))


@asynccontextmanager
async def discord_gateway() -> AsyncIterator[DiscordGateway]:
    """A Discord of this test's own."""
    async with DiscordGateway() as gateway:
        yield gateway
