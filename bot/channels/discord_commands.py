"""Slash commands for everyday things; each becomes the words it stands for."""

import logging
from collections.abc import Iterable
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Choice, Range, locale_str
from discord.http import Route

from bot.channels.discord_client import CoachClient, Interaction
from bot.channels.discord_locales import CommandWords, language_of
from bot.channels.discord_phrases import say as say_to_coach
from bot.channels.discord_rendering import FormKind
from bot.channels.discord_suggestions import (
    WEEKS,
    suggest_days,
    suggest_sessions,
    suggest_weeks,
    suggest_workouts,
)

log = logging.getLogger(__name__)

PLAIN = (
    ("today", "today", "Today's workout"),
    ("plan", "plan", "The whole plan"),
    ("paces", "paces", "Training paces"),
    ("progress", "progress", "How training goes"),
    ("settings", "my settings", "What the coach knows about you, and reminders"),
    ("undo", "undo", "Take back the last change"),
    ("help", "help", "What you can say"),
)
"""Commands without options: their names, the words they stand for, what they do."""
_FILES = ("calendar", "workout for the watch", "csv", "json")
_EXPORTS = ("ics", "fit", "csv", "json")
_COMPARED = frozenset(
    {
        "name",
        "description",
        "type",
        "options",
        "required",
        "choices",
        "value",
        "autocomplete",
        "min_value",
        "max_value",
        "min_length",
        "max_length",
        "contexts",
        "name_localizations",
        "description_localizations",
    }
)


def build_tree(client: CoachClient, *, has_club: bool) -> app_commands.CommandTree[CoachClient]:
    """Every command."""
    tree = _Tree(
        client,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True),
    )
    for name, words, description in PLAIN:
        tree.add_command(_plain_command(name, words, description))
    for add in (_add_week, _add_log, _add_reshaping, _add_forms, _add_files, _add_say):
        add(tree)
    if has_club:
        _add_share(tree)
    return tree


class _Tree(app_commands.CommandTree[CoachClient]):
    """Commands whose faults are told without what was said."""

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        cause = getattr(error, "original", error)
        log.error("The command %s went wrong: %s", _name_of(interaction), type(cause).__name__)


def _name_of(interaction: Interaction) -> str:
    return interaction.command.name if interaction.command else "?"


def _plain_command(name: str, words: str, description: str) -> app_commands.Command[Any, ..., Any]:
    async def say(interaction: discord.Interaction[CoachClient]) -> None:
        await interaction.client.listener.take_words(interaction, words)

    return app_commands.Command(
        name=locale_str(name), description=locale_str(description), callback=say
    )


def _add_week(tree: app_commands.CommandTree[CoachClient]) -> None:
    @tree.command(name=locale_str("week"), description=locale_str("A week of the plan"))
    @app_commands.rename(which=locale_str("which"))
    @app_commands.describe(which=locale_str("In your own words"))
    async def week(interaction: discord.Interaction[CoachClient], which: str = "week") -> None:
        is_own = which not in ("week", *WEEKS)
        await interaction.client.listener.take_words(interaction, which, is_own=is_own)

    @week.autocomplete("which")
    async def suggest(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggest_weeks(typed, language_of(interaction.locale))


def _add_log(tree: app_commands.CommandTree[CoachClient]) -> None:
    description = "Log a workout; without words a form opens"

    @tree.command(name=locale_str("log"), description=locale_str(description))
    @app_commands.rename(words=locale_str("words"))
    @app_commands.describe(words=locale_str("In your own words"))
    async def log_workout(
        interaction: discord.Interaction[CoachClient], words: str | None = None
    ) -> None:
        listener = interaction.client.listener
        if words is None:
            await listener.open_form(interaction, FormKind.LOG)
        else:
            await listener.take_words(interaction, words, is_own=True)

    @log_workout.autocomplete("words")
    async def suggest(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggest_workouts(typed, language_of(interaction.locale))

    @tree.command(name=locale_str("done"), description=locale_str("Mark today's session as done"))
    @app_commands.rename(effort=locale_str("effort"))
    @app_commands.describe(effort=locale_str("How hard it was, 1 to 10"))
    async def done(
        interaction: discord.Interaction[CoachClient], effort: Range[int, 1, 10] | None = None
    ) -> None:
        words = "done" if effort is None else f"done, effort {effort}"
        await interaction.client.listener.take_words(interaction, words)


def _add_reshaping(tree: app_commands.CommandTree[CoachClient]) -> None:
    @tree.command(name=locale_str("move"), description=locale_str("Move a session to another day"))
    @app_commands.rename(session=locale_str("session"), to=locale_str("to"))
    @app_commands.describe(session=locale_str("Which session"), to=locale_str("Which day"))
    async def move(interaction: discord.Interaction[CoachClient], session: str, to: str) -> None:
        words = say_to_coach("move", language_of(interaction.locale))
        words = words.format(session=session, to=to)
        await interaction.client.listener.take_words(interaction, words)

    @tree.command(name=locale_str("skip"), description=locale_str("Leave out a session"))
    @app_commands.rename(session=locale_str("session"))
    @app_commands.describe(session=locale_str("Which session"))
    async def skip(interaction: discord.Interaction[CoachClient], session: str) -> None:
        words = say_to_coach("skip", language_of(interaction.locale)).format(session=session)
        await interaction.client.listener.take_words(interaction, words)

    @move.autocomplete("session")
    @skip.autocomplete("session")
    async def suggest_session(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggest_sessions(typed, language_of(interaction.locale))

    @move.autocomplete("to")
    async def suggest_day(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggest_days(typed, language_of(interaction.locale))


def _add_forms(tree: app_commands.CommandTree[CoachClient]) -> None:
    description = "Choose the days you can train on"

    @tree.command(name=locale_str("availability"), description=locale_str(description))
    async def availability(interaction: discord.Interaction[CoachClient]) -> None:
        await interaction.client.listener.open_form(interaction, FormKind.AVAILABILITY)


def _add_files(tree: app_commands.CommandTree[CoachClient]) -> None:
    @tree.command(name=locale_str("export"), description=locale_str("Your plan or data as a file"))
    @app_commands.rename(which=locale_str("format"))
    @app_commands.describe(which=locale_str("Which file"))
    @app_commands.choices(
        which=[Choice(name=locale_str(n), value=v) for n, v in zip(_FILES, _EXPORTS, strict=True)]
    )
    async def export(interaction: discord.Interaction[CoachClient], which: str) -> None:
        await interaction.client.listener.take_words(interaction, f"export {which}")

    description = "Join this account with your chat elsewhere"

    @tree.command(name=locale_str("link"), description=locale_str(description))
    @app_commands.rename(code=locale_str("code"))
    @app_commands.describe(code=locale_str("The code from the other chat; none to get one"))
    async def link(interaction: discord.Interaction[CoachClient], code: str = "") -> None:
        await interaction.client.listener.take_words(interaction, f"link {code}".strip())


def _add_say(tree: app_commands.CommandTree[CoachClient]) -> None:
    @tree.command(name=locale_str("say"), description=locale_str("Say anything to the coach"))
    @app_commands.rename(words=locale_str("words"))
    @app_commands.describe(words=locale_str("In your own words"))
    async def say(interaction: discord.Interaction[CoachClient], words: str) -> None:
        await interaction.client.listener.take_words(interaction, words, is_own=True)


def _add_share(tree: app_commands.CommandTree[CoachClient]) -> None:
    description = "Share your week with the club, after seeing what it shows"

    @tree.command(name=locale_str("share"), description=locale_str(description))
    async def share(interaction: discord.Interaction[CoachClient]) -> None:
        await interaction.client.listener.take_share(interaction)


# ---------------------------------------------------------------- telling Discord


async def publish_commands(tree: app_commands.CommandTree[CoachClient]) -> bool:
    """Tells Discord the commands where they have changed; whether they had."""
    words = CommandWords()
    await tree.set_translator(words)
    wanted = [await c.get_translated_payload(tree, words) for c in tree.get_commands()]
    if _normalize(wanted) == _normalize(await _fetch_commands(tree.client)):
        return False
    await tree.sync()
    return True


async def _fetch_commands(client: CoachClient) -> list[Any]:
    """What Discord knows, in every language; the library's own way leaves these out."""
    route = Route(
        "GET", "/applications/{application_id}/commands", application_id=client.application_id
    )
    commands: list[Any] = await client.http.request(route, params={"with_localizations": "true"})
    return commands


def _normalize(commands: Iterable[Any]) -> list[Any]:
    return sorted((_strip(command) for command in commands), key=lambda c: str(c.get("name")))


def _strip(value: Any) -> Any:
    """Only what was wanted, without what is empty."""
    if isinstance(value, list | tuple):
        return [_strip(item) for item in value]
    if not isinstance(value, dict):
        return value
    is_words = not value.keys() & {"name", "description"}  # the words of each language
    return {
        key: _strip(kept)
        for key, kept in value.items()
        if kept not in (None, False, [], {}, ()) and (is_words or key in _COMPARED)
    }
