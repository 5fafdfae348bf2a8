"""The HTTP server: Telegram's webhook, health, metrics and the calendar, over real HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from socket import create_server
from typing import Any

import aiohttp
import pytest

from bot.channel import Incoming
from bot.channels.telegram_channel import TelegramChannel
from bot.settings import Settings
from bot.web import SECRET_HEADER, Health, Measure, PortTaken, WebServer, find_hook
from tests.fakes import FakeChannel
from tests.telegram_server import TelegramServer
from tests.telegram_world import Recorder, serving, settings_for, to

SECRET = "word-of-the-tests"


def _settings(**fields: Any) -> Settings:
    return Settings(_env_file=None, http_port=fields.pop("port", 0), **fields)


@asynccontextmanager
async def _open(server: WebServer) -> AsyncIterator[str]:
    await server.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        await server.stop()


async def _read(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


# ---------------------------------------------------------------- operators


def test_server_is_started_only_when_wanted() -> None:
    """A webhook or a named port asks for it; nothing else does."""
    assert not Settings(_env_file=None).wants_web_server
    assert Settings(_env_file=None, http_port=8080).wants_web_server
    hook = "https://coach.example/hook"
    assert Settings(_env_file=None, telegram_webhook_url=hook).wants_web_server


async def test_health_says_what_was_found() -> None:
    """200 while all is well, 503 when it isn't."""
    states = [True, False]

    async def look() -> Health:
        return Health(is_well=states.pop(0), findings=(("database", "ok"),))

    async with _open(WebServer(_settings(), look_after=look)) as root:
        assert await _read(f"{root}/health") == (200, '{"status": "ok", "database": "ok"}')
        assert (await _read(f"{root}/health"))[0] == 503


async def test_metrics_are_readable_by_prometheus() -> None:
    """Figures with labels, and those of the process."""

    async def measure() -> Iterable[Measure]:
        sent = Measure(name="longrun_sent", meaning="Messages sent.", value=3)
        labels = (("channel", "telegram"),)
        waiting = Measure(
            name="longrun_waiting", meaning="Waiting.", value=2, labels=labels, is_count=False
        )
        return [sent, waiting]

    async with _open(WebServer(_settings(), measure=measure)) as root:
        status, text = await _read(f"{root}/metrics")

    assert status == 200
    assert "longrun_sent_total 3.0" in text
    assert 'longrun_waiting{channel="telegram"} 2.0' in text
    assert "python_info" in text


async def test_calendar_is_served_to_who_has_the_token() -> None:
    """A wrong token is as unknown as a page that never was."""

    async def find(token: str) -> bytes | None:
        return b"BEGIN:VCALENDAR" if token == "abc" else None

    async with _open(WebServer(_settings(), find_calendar=find)) as root:
        assert await _read(f"{root}/calendar/abc.ics") == (200, "BEGIN:VCALENDAR")
        assert (await _read(f"{root}/calendar/abd.ics"))[0] == 404
        assert (await _read(f"{root}/telegram"))[0] == 404


async def test_taken_port_is_said_in_a_sentence() -> None:
    """The operator is told which settings to change."""
    with create_server(("127.0.0.1", 0)) as taken:
        server = WebServer(_settings(port=taken.getsockname()[1]))
        with pytest.raises(PortTaken, match="HTTP_PORT"):
            await server.start()


# ---------------------------------------------------------------- webhook


class _Hooked:
    """Telegram, its channel in webhook mode and the server in between."""

    def __init__(self, telegram: TelegramServer, recorder: Recorder, port: int) -> None:
        self.telegram, self.recorder = telegram, recorder
        self.url = f"http://127.0.0.1:{port}/hook"
        self.settings = settings_for(
            telegram, telegram_webhook_url=self.url, telegram_webhook_secret=SECRET, http_port=port
        )
        self.channel = TelegramChannel(self.settings)

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        web = WebServer(self.settings, take_webhook=find_hook([FakeChannel(), self.channel]))
        async with _open(web), serving(self.channel, self.recorder.receive):
            await self.telegram.sees(lambda: self.telegram.webhook)
            yield

    async def post(self, body: Any, secret: str | None = SECRET) -> int:
        headers = {SECRET_HEADER: secret} if secret is not None else {}
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.url, data=data, headers=headers) as answer,
        ):
            return answer.status


@pytest.fixture
async def hooked() -> AsyncIterator[_Hooked]:
    """A webhook that is not served yet."""
    with create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    async with TelegramServer() as telegram:
        yield _Hooked(telegram, Recorder(), port)


async def test_webhook_brings_messages_and_taps(hooked: _Hooked) -> None:
    """The same conversation as by polling, without asking for updates."""
    ann = hooked.telegram.person()
    async with hooked.serving():
        ann.says("/today")
        await hooked.telegram.sees(lambda: hooked.recorder.taken)
        await hooked.channel.send(to(42, "8 km easy", "Done"))
        ann.taps((await ann.hears())[0], "Done")
        await hooked.telegram.sees(lambda: len(hooked.recorder.taken) == 2)
        await hooked.telegram.sees(lambda: hooked.telegram.answered)

    assert [(taken.text, taken.button) for taken in hooked.recorder.taken] == [
        ("today", None),
        ("", "t-Done"),
    ]
    assert not hooked.telegram.made("getUpdates")
    assert hooked.telegram.made("setWebhook")[0]["secret_token"] == SECRET


async def test_webhook_with_a_wrong_secret_is_refused(hooked: _Hooked) -> None:
    """Nobody but Telegram can put words into an athlete's mouth."""
    update = {"update_id": 1, "message": {"text": "hello"}}
    async with hooked.serving():
        assert await hooked.post(update, secret="guessed") == 403
        assert await hooked.post(update, secret=None) == 403
        assert await hooked.post(update, secret="schlüssel") == 403

    assert not hooked.recorder.taken


async def test_webhook_answers_ok_only_once_stored(hooked: _Hooked) -> None:
    """A message that can't be stored is refused, and comes again until it is."""
    failures = iter([True, True])

    async def fail_twice() -> None:
        await asyncio.sleep(0)
        if next(failures, False):
            raise OSError("disk full")

    def before(_: Incoming) -> Any:
        return fail_twice()

    hooked.recorder.before = before
    async with hooked.serving():
        hooked.telegram.person().says("hello")
        await hooked.telegram.sees(lambda: not hooked.telegram.updates)

    assert hooked.recorder.texts == ["hello"]


async def test_webhook_survives_what_nobody_can_read(hooked: _Hooked) -> None:
    """Rubbish is refused; an update the library can't read is passed over, not sent again."""
    async with hooked.serving():
        assert await hooked.post(b"{rubbish") == 400
        assert await hooked.post([]) == 400
        assert await hooked.post({"update_id": 5, "message": {"chat": 7}}) == 200
        assert await hooked.post(b"x" * 1_048_576) == 413
        hooked.telegram.person().says("hello")
        await hooked.telegram.sees(lambda: hooked.recorder.taken)


async def test_webhook_called_too_early_is_asked_to_come_again(hooked: _Hooked) -> None:
    """Before the coach is ready and after it stopped nothing is swallowed."""
    web = WebServer(hooked.settings, take_webhook=hooked.channel.take_webhook)
    async with _open(web):
        assert await hooked.post({"update_id": 1}) == 503


async def test_secret_is_derived_when_none_is_set(hooked: _Hooked) -> None:
    """Every process of the same bot agrees on it, and it isn't the token."""
    settings = settings_for(hooked.telegram, telegram_webhook_url=hooked.url)
    secrets = set()
    for _ in range(2):
        async with serving(TelegramChannel(settings), hooked.recorder.receive):
            await hooked.telegram.sees(lambda: hooked.telegram.webhook)
            secrets.add(hooked.telegram.webhook["secret"])
            hooked.telegram.webhook = {}

    assert len(secrets) == 1
    assert hooked.telegram.token not in secrets.pop()
