"""A local server that speaks the chat-completions protocol and plays a scripted model."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aiohttp import web

Script: TypeAlias = Callable[[dict[str, Any]], Any]
"""Reads a request and gives its answer: a message, a web.Response, or an awaitable of one."""


def says(text: str | None = None, *calls: tuple[str, Any], finish: str = "") -> Script:
    """A model that says a text and calls tools, whatever it is asked."""
    tool_calls = [
        {
            "id": f"call_{number}",
            "type": "function",
            "function": {
                "name": name,
                "arguments": given if isinstance(given, str) else json.dumps(given),
            },
        }
        for number, (name, given) in enumerate(calls)
    ]
    message: dict[str, Any] = {"role": "assistant", "content": text}
    if tool_calls:
        message["tool_calls"] = tool_calls
    reason = finish or ("tool_calls" if tool_calls else "stop")
    return lambda request: {"message": message, "finish_reason": reason}


def fails(status: int, message: str = "trouble", **headers: str) -> Script:
    """A server that answers with an error."""
    body = {"error": {"message": message, "type": "error", "code": None}}
    return lambda request: web.json_response(body, status=status, headers=headers)


def sleeps(seconds: float) -> Script:
    """A server that takes its time."""

    async def answer(request: dict[str, Any]) -> dict[str, Any]:
        await asyncio.sleep(seconds)
        return {"message": {"role": "assistant", "content": "Late."}, "finish_reason": "stop"}

    return answer


@dataclass
class Stream:
    """An answer that comes in pieces, for whoever asks for that; else as a whole."""

    pieces: tuple[str | dict[str, Any], ...]
    """Words, or changes of the message; the last ones of a server that dies are missing."""
    pause_s: float
    """Before each piece but the first."""
    dies: bool
    """Whether the connection ends without an end of the answer."""
    finish: str = "stop"

    async def play(self, request: web.Request) -> web.StreamResponse:
        """Sends the pieces as server-sent events."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for number, piece in enumerate(self.pieces):
            await asyncio.sleep(self.pause_s if number else 0)
            delta = {"content": piece} if isinstance(piece, str) else piece
            await self._tell(response, {"choices": [{"index": 0, "delta": delta}]})
        if self.dies:
            if request.transport is not None:
                request.transport.abort()
            return response
        await self._tell(
            response, {"choices": [{"index": 0, "delta": {}, "finish_reason": self.finish}]}
        )
        usage = {"prompt_tokens": 900, "completion_tokens": 40, "total_tokens": 940}
        await self._tell(response, {"choices": [], "usage": usage})
        await response.write(b"data: [DONE]\n\n")
        return response

    async def _tell(self, response: web.StreamResponse, chunk: dict[str, Any]) -> None:
        await response.write(b": keep-alive\n\ndata: " + json.dumps(chunk).encode() + b"\n\n")


def streams(
    *pieces: str | dict[str, Any], pause_s: float = 0.0, dies: bool = False, finish: str = "stop"
) -> Script:
    """A model whose words come piece by piece, when they are asked for so."""

    def answer(request: dict[str, Any]) -> Any:
        if not request.get("stream"):
            whole = "".join(piece for piece in pieces if isinstance(piece, str))
            return {"message": {"role": "assistant", "content": whole}, "finish_reason": finish}
        return Stream(pieces=pieces, pause_s=pause_s, dies=dies, finish=finish)

    return answer


@dataclass
class Ears:
    """The part that writes down speech: plays its hearings in turn, the last one for ever."""

    hearings: list[Any] = field(default_factory=list)
    """What is answered to each recording: a text, or a script as of the chat."""
    recordings: list[dict[str, Any]] = field(default_factory=list)
    """What was sent: the fields of each form, the file as its name and content."""

    async def transcribe(self, request: web.Request) -> web.StreamResponse:
        """POST /v1/audio/transcriptions."""
        form: dict[str, Any] = {}
        for name, value in (await request.post()).items():
            form[name] = value
            if not isinstance(value, str):
                form[name] = (value.filename, value.file.read())
                value.file.close()
        self.recordings.append(form)
        if not self.hearings:
            return web.json_response({"error": {"message": "Not Found"}}, status=404)
        hearing = self.hearings.pop(0) if len(self.hearings) > 1 else self.hearings[0]
        answer = hearing(form) if callable(hearing) else {"text": hearing}
        if asyncio.iscoroutine(answer):
            answer = await answer
        return answer if isinstance(answer, web.StreamResponse) else web.json_response(answer)


@dataclass
class ModelServer:
    """Plays its scripts one after the other, the last one for ever, and keeps what it was asked."""

    url: str = ""
    scripts: list[Script] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    ears: Ears = field(default_factory=Ears)

    def plays(self, *scripts: Script) -> None:
        """Sets what the model does from now on."""
        self.scripts = list(scripts)
        self.requests.clear()

    async def complete(self, request: web.Request) -> web.StreamResponse:
        """POST /v1/chat/completions."""
        asked = await request.json()
        self.requests.append(asked)
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        answer = script(asked)
        if asyncio.iscoroutine(answer):
            answer = await answer
        if isinstance(answer, Stream):
            return await answer.play(request)
        if isinstance(answer, web.StreamResponse):
            return answer
        return web.json_response(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "created": 1,
                "model": asked["model"],
                "choices": [{"index": 0, **answer}],
                "usage": {
                    "prompt_tokens": 1000,
                    "completion_tokens": 50,
                    "total_tokens": 1050,
                    "prompt_tokens_details": {"cached_tokens": 600},
                },
            }
        )


@asynccontextmanager
async def model_server() -> AsyncIterator[ModelServer]:
    """A running server on a free loopback port."""
    server = ModelServer(scripts=[says("Hello.")])
    app = web.Application()
    app.router.add_post("/v1/chat/completions", server.complete)
    app.router.add_post("/v1/audio/transcriptions", server.ears.transcribe)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.url = f"http://127.0.0.1:{port}/v1"
    try:
        yield server
    finally:
        await runner.cleanup()
