"""One small HTTP server: Telegram's webhook, health, metrics and the calendar feed."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol, TypeAlias, runtime_checkable
from urllib.parse import urlsplit

from aiohttp import web
from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

from bot.channel import Channel
from bot.settings import Settings
from core.errors import CoachError

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (a name, no secret)
_LARGEST_BODY = 1_000_000
_LONGEST_STOP_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One figure for the operator's dashboards."""

    name: str
    """Its name: "longrun_messages_sent"."""
    meaning: str
    """What it counts or shows."""
    value: float
    """The figure."""
    labels: tuple[tuple[str, str], ...] = ()
    """What tells it from its siblings: ("channel", "telegram")."""
    is_count: bool = True
    """Whether it only ever grows; else it is a level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Whether all is well."""

    is_well: bool
    """Whether the coach can take and send messages."""
    findings: tuple[tuple[str, str], ...] = ()
    """What was looked at, and what was found."""


@runtime_checkable
class Hooked(Protocol):
    """A channel that a webhook can bring messages to."""

    async def take_webhook(self, body: bytes, secret: str) -> HTTPStatus:
        """OK once the update is stored; anything else and Telegram comes again."""


TakeWebhook: TypeAlias = Callable[[bytes, str], Awaitable[HTTPStatus]]
"""`Hooked.take_webhook` of the channel."""
LookAfter: TypeAlias = Callable[[], Awaitable[Health]]
"""Looks whether all is well."""
Measuring: TypeAlias = Callable[[], Awaitable[Iterable[Measure]]]
"""Reads the figures."""
FindCalendar: TypeAlias = Callable[[str], Awaitable[bytes | None]]
"""The calendar of a secret token, as ICS; None for a token that is none."""


class PortTaken(CoachError):
    """Nobody can listen there; the sentence names the settings."""


def find_hook(channels: Iterable[Channel]) -> TakeWebhook | None:
    """The channel among them that takes webhooks."""
    return next((c.take_webhook for c in channels if isinstance(c, Hooked)), None)


class WebServer:
    """Serves what the others hand it; each part may be missing."""

    def __init__(
        self,
        settings: Settings,
        *,
        take_webhook: TakeWebhook | None = None,
        look_after: LookAfter | None = None,
        measure: Measuring | None = None,
        find_calendar: FindCalendar | None = None,
    ) -> None:
        self._settings = settings
        self._take_webhook = take_webhook
        self._look_after = look_after
        self._measure = measure
        self._find_calendar = find_calendar
        self._runner = web.AppRunner(
            self._build(), access_log=None, shutdown_timeout=_LONGEST_STOP_S
        )

    @property
    def port(self) -> int:
        """The port it listens on; its own choice when 0 was asked for."""
        return int(self._runner.addresses[0][1])

    async def run(self) -> None:
        """Serves until cancelled. Raises PortTaken."""
        try:
            await self.start()
            await asyncio.Event().wait()
        finally:
            await self.stop()

    async def start(self) -> None:
        """Begins to listen. Raises PortTaken."""
        host, port = self._settings.http_host, self._settings.http_port
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise PortTaken(
                f"Nothing can listen on {host}:{port} ({error.strerror}).",
                "Change HTTP_HOST or HTTP_PORT.",
            ) from None
        log.info("Listening on http://%s:%s", host, self.port)

    async def stop(self) -> None:
        """Answers what has come, and listens no more."""
        await self._runner.cleanup()

    def _build(self) -> web.Application:
        app = web.Application(client_max_size=_LARGEST_BODY)
        app.router.add_get("/health", self._answer_health)
        app.router.add_get("/metrics", self._answer_metrics)
        app.router.add_get("/calendar/{token}.ics", self._answer_calendar)
        url = self._settings.telegram_webhook_url
        if url is not None and self._take_webhook is not None:
            app.router.add_post(urlsplit(url).path or "/", self._answer_webhook)
        return app

    async def _answer_webhook(self, request: web.Request) -> web.Response:
        if self._take_webhook is None:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        body = await request.read()
        status = await self._take_webhook(body, request.headers.get(SECRET_HEADER, ""))
        return web.Response(status=status)

    async def _answer_health(self, _: web.Request) -> web.Response:
        health = await self._look_after() if self._look_after else Health(is_well=True)
        status = HTTPStatus.OK if health.is_well else HTTPStatus.SERVICE_UNAVAILABLE
        found = {"status": "ok" if health.is_well else "failing", **dict(health.findings)}
        return web.json_response(found, status=status)

    async def _answer_metrics(self, _: web.Request) -> web.Response:
        measures = await self._measure() if self._measure else ()
        text = _write_metrics(measures)
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    async def _answer_calendar(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        calendar = await self._find_calendar(token) if self._find_calendar else None
        if calendar is None:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        return web.Response(body=calendar, content_type="text/calendar", charset="utf-8")


def _write_metrics(measures: Iterable[Measure]) -> bytes:
    """The figures, and those of the process, as Prometheus reads them."""
    registry = CollectorRegistry(auto_describe=False)
    PlatformCollector(registry=registry)
    ProcessCollector(registry=registry)
    GCCollector(registry=registry)
    registry.register(_Measures(tuple(measures)))
    return generate_latest(registry)


class _Measures:
    """Hands the figures to the registry."""

    def __init__(self, measures: tuple[Measure, ...]) -> None:
        self._measures = measures

    def collect(self) -> Iterator[Metric]:
        """A family for each name, with its labelled figures."""
        families: dict[str, CounterMetricFamily | GaugeMetricFamily] = {}
        for measure in self._measures:
            family = families.get(measure.name)
            if family is None:
                kind = CounterMetricFamily if measure.is_count else GaugeMetricFamily
                labels = [name for name, _ in measure.labels]
                family = kind(measure.name, measure.meaning, labels=labels)
                families[measure.name] = family
            family.add_metric([value for _, value in measure.labels], measure.value)
        yield from families.values()
