"""Joins what must not know each other: model and books, files and athletes, web and store."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from bot.attachments import Attachments, Listener
from bot.channel import Account, Channel, Outgoing, OutgoingFile
from bot.clock import Clock
from bot.delivery import Dress
from bot.llm.answer import OpenModel
from bot.settings import Settings
from core.commands import ExportFormat
from core.replies import FileOffer
from storage import accounts, counters, outbox
from storage.accounts import Person
from storage.athletes import Athletes
from storage.database import Database
from storage.usage import Used, note_usage, spent_on

if TYPE_CHECKING:
    from bot.llm.budget import Budget


def person_at(account: Account) -> Person:
    """Who speaks, as the store knows them."""
    return Person(channel=account.channel, chat=account.chat, sender=account.sender)


def model_for(settings: Settings, database: Database) -> OpenModel | None:
    """The language model, when a key or a server is set; openai is loaded only then."""
    if not settings.has_model_server:
        return None
    client, model = (import_module(f"bot.llm.{name}") for name in ("client", "model"))
    books = books_for(settings, database)
    answering: OpenModel = model.LanguageModel(client.ModelClient(settings), books)
    return answering


def attachments_for(settings: Settings, database: Database) -> Attachments:
    """Reads what is sent along, with the models that are set for it."""
    if not settings.has_model_server:
        return Attachments()
    client, seeing = (import_module(f"bot.llm.{name}") for name in ("client", "seeing"))
    books, speech = books_for(settings, database), settings.openai_transcribe_model
    listener: Listener | None = None
    if speech is not None:
        transcribing = import_module("bot.llm.transcribing")
        listener = transcribing.Transcriber(client.ModelClient(settings, speech), books)
    sight = client.ModelClient(settings, settings.openai_vision_model)
    return Attachments(listener=listener, watcher=seeing.PhotoReader(sight, books))


def books_for(settings: Settings, database: Database) -> "Budget":
    """The books of what models are used for."""
    budget = import_module("bot.llm.budget")

    async def read(athlete_id: str, day: date) -> Any:
        spent = await database.read(lambda c: spent_on(c, athlete_id, day))
        return budget.Spent(
            by_athlete=spent.by_athlete,
            by_all=spent.by_all,
            cost_by_athlete_usd=spent.cost_by_athlete_usd,
            cost_usd=spent.cost_usd,
        )

    async def note(athlete_id: str, day: date, name: str, usage: Any, cost: float) -> None:
        used = Used(
            tokens_in=usage.sent,
            tokens_cached=usage.cached,
            tokens_out=usage.written,
            cost_usd=cost,
        )
        await database.write(lambda c: note_usage(c, athlete_id, day, name, used))

    books: Budget = budget.Budget(settings, read, note)
    return books


def dress_with_files(athletes: Athletes, clock: Clock) -> Dress:
    """Makes the files that a reply offers, at the moment it is sent."""

    async def dress(outgoing: Outgoing, athlete_id: str | None) -> Sequence[OutgoingFile]:
        offers = [part for part in outgoing.reply.parts if isinstance(part, FileOffer)]
        if not offers or athlete_id is None:
            return ()
        now = clock.now()
        loaded = await athletes.load(person_at(outgoing.account), now=now)
        offered = import_module("bot.files.offered")
        made = []
        for offer in offers:
            file = offered.make_file(ExportFormat(offer.format), loaded.snapshot, now)
            if file is not None:
                made.append(replace(file, caption=offer.caption))
        return made

    return dress


def thinking_shown_by(channels: Iterable[Channel]) -> Callable[[Account], Awaitable[None]]:
    """Lets the channel of an account show that an answer is being prepared."""
    by_name = {channel.name: channel for channel in channels}

    async def show(account: Account) -> None:
        channel = by_name.get(account.channel)
        if channel is not None:
            await channel.show_thinking(account)

    return show


def tell_known_chats(channels: Iterable[Channel], database: Database) -> None:
    """Lets channels that fetch missed messages know which chats to look at."""
    for channel in channels:
        if not hasattr(channel, "known_chats"):
            continue
        catching_up = import_module("bot.channels.discord_catching_up")

        async def known(name: str, kind: Any = catching_up.KnownChat) -> Sequence[Any]:
            lately = await database.read(lambda c: accounts.private_chats(c, name))
            return [
                kind(
                    account=Account(channel=name, chat=person.chat, sender=person.sender),
                    last_at=last_at,
                )
                for person, last_at in lately
            ]

        channel.known_chats = known
        if hasattr(channel, "whereabouts"):
            channel.whereabouts.recall = partial(_recall_whereabouts, database, channel.name)


async def _recall_whereabouts(database: Database, channel: str, person: str) -> str | None:
    return await database.read(lambda c: accounts.find_whereabouts(c, channel, person))


def web_for(settings: Settings, channels: Sequence[Channel], database: Database) -> Any | None:
    """The web server, when the operator asked for it; aiohttp is loaded only then."""
    if not settings.wants_web_server:
        return None
    web = import_module("bot.web")

    async def look_after() -> Any:
        try:
            waiting = await database.read(outbox.count_waiting)
        except Exception as fault:  # noqa: BLE001  (whatever it is, the operator must see it)
            found = (("database", type(fault).__name__),)
            return web.Health(is_well=False, findings=found)
        return web.Health(is_well=True, findings=(("waiting", str(waiting)),))

    async def measure() -> Iterable[Any]:
        counted = await database.read(counters.counts)
        waiting = await database.read(outbox.count_waiting)
        measures = [
            web.Measure(
                name="longrun_happened",
                meaning="How often something worth knowing happened.",
                value=value,
                labels=(("what", name),),
            )
            for name, value in sorted(counted.items())
        ]
        level = web.Measure(
            name="longrun_messages_waiting",
            meaning="Messages waiting to be sent.",
            value=waiting,
            is_count=False,
        )
        return [*measures, level]

    return web.WebServer(
        settings, take_webhook=web.find_hook(channels), look_after=look_after, measure=measure
    )
