"""Replies on their way to Discord: before the right eyes, and resumed where they broke off."""

from dataclasses import replace
from typing import NamedTuple, TypeAlias

import discord
from discord import ui
from discord.abc import GuildChannel

from bot.channel import Outgoing, Sent
from bot.channels.discord_buttons import build_share_view, build_view
from bot.channels.discord_client import CoachClient
from bot.channels.discord_club import render_shared_week
from bot.channels.discord_faults import is_closed, is_expired
from bot.channels.discord_markup import LONGEST_CONTENT, split_escaped
from bot.channels.discord_pending import Pending, Waiting, Whereabouts, asks_to_share
from bot.channels.discord_phrases import say
from bot.channels.discord_posting import Post, post_to_chat, post_to_interaction, use_up
from bot.channels.discord_rendering import Piece, render

_MOST_REMEMBERED = 1_000
"""Broken-off replies that are remembered; of more, a little is said twice."""
_Key: TypeAlias = tuple[int, tuple[Piece, ...]]


class _Progress(NamedTuple):
    """How far a reply of several messages has come."""

    place: int
    """The first message not sent yet."""
    sent: int
    """The number of the message that stands for the reply."""


class Sender:
    """Sends replies through a client."""

    def __init__(
        self,
        client: CoachClient,
        waiting: Waiting,
        whereabouts: Whereabouts,
        club_channel: int | None,
    ) -> None:
        self._client = client
        self._waiting = waiting
        self._whereabouts = whereabouts
        self._club_channel = club_channel
        self._unfinished: dict[_Key, _Progress] = {}

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends one reply; errors are the library's."""
        pending = self._waiting.find(outgoing)
        if outgoing.replaces is not None:
            await self._take_buttons(outgoing, pending)
        if pending is None or not (pending.is_thinking or pending.is_public):
            return await self._write(outgoing)
        try:
            return await self._respond(outgoing, pending)
        except discord.HTTPException as error:
            if not is_expired(error):
                raise
        self._waiting.forget(outgoing.answers)
        return await self._write(outgoing)

    async def show_draft(self, chat: int, text: str, draft: str | None) -> str:
        """Shows the beginning of an answer, as it stands and without markup."""
        target = self._client.get_partial_messageable(chat)
        content = next(split_escaped(f"{text} …"))
        if draft is None:
            return str((await target.send(content=content)).id)
        await target.get_partial_message(int(draft)).edit(content=content)
        return draft

    async def show_typing(self, chat: int) -> None:
        """Shows that an answer is being written."""
        await self._client.get_partial_messageable(chat).typing()

    # ------------------------------------------------------------ to whom

    async def _respond(self, outgoing: Outgoing, pending: Pending) -> Sent:
        pieces, view = _compose(outgoing, self._private_link() if pending.is_public else None)
        key = pending.interaction.id
        return await self._send_pieces(key, pieces, view, post_to_interaction(pending))

    async def _write(self, outgoing: Outgoing) -> Sent:
        """Writes into the chat; what is for one person goes to them and not to a group."""
        chat = int(outgoing.account.chat)
        if not await self._is_group(chat, is_sure=outgoing.reply.is_private):
            return await self._write_privately(outgoing, chat)
        if not (outgoing.is_unasked or outgoing.reply.is_private):
            return await self._post(outgoing, chat, is_group=True)
        person = await self._client.create_dm(discord.Object(int(outgoing.account.sender)))
        self._whereabouts.note(int(outgoing.account.sender), chat)
        return await self._write_privately(outgoing, person.id)

    async def _write_privately(self, outgoing: Outgoing, chat: int) -> Sent:
        try:
            return await self._post(outgoing, chat, is_group=False)
        except discord.HTTPException as error:
            if not is_closed(error) or not outgoing.is_unasked:
                raise
            seen_in = await self._whereabouts.find(outgoing.account.sender)
            if not (elsewhere := seen_in or self._club_channel):
                raise
            return await self._call(outgoing, elsewhere)

    async def _call(self, outgoing: Outgoing, chat: int) -> Sent:
        """Says it on the server, by name; of health only that there is something to say."""
        mention = f"<@{outgoing.account.sender}>"
        pieces, view = _compose(outgoing)
        if outgoing.reply.is_private:
            pieces, view = (Piece(content=say("closed", outgoing.reply.language)),), None
        first = f"{mention} {pieces[0].content}".strip()
        if len(first) <= LONGEST_CONTENT:
            pieces = (replace(pieces[0], content=first), *pieces[1:])
        else:
            pieces = (Piece(content=mention), *pieces)
        target = self._client.get_partial_messageable(chat)
        post = post_to_chat(target, outgoing, is_group=True, mentions=True)
        return await self._send_pieces(chat, pieces, view, post)

    async def _post(self, outgoing: Outgoing, chat: int, *, is_group: bool) -> Sent:
        pieces, view = _compose(outgoing)
        target = self._client.get_partial_messageable(chat)
        post = post_to_chat(target, outgoing, is_group=is_group)
        return await self._send_pieces(chat, pieces, view, post)

    async def _is_group(self, chat: int, *, is_sure: bool) -> bool:
        """Whether others read along; the library knows all of a server but closed threads."""
        channel = self._client.get_channel(chat)
        if channel is None and is_sure:
            channel = await self._client.fetch_channel(chat)
        return isinstance(channel, GuildChannel | discord.Thread)

    def _private_link(self) -> str | None:
        """Opens the coach's profile, from which one writes to it."""
        return f"https://discord.com/users/{self._client.user.id}" if self._client.user else None

    # ------------------------------------------------------------ how

    async def _send_pieces(
        self, key: int, pieces: tuple[Piece, ...], view: ui.View | None, post: Post
    ) -> Sent:
        """Sends what is left of a reply: a second try repeats nothing that has arrived."""
        start, sent = self._unfinished.pop((key, pieces), _Progress(0, 0))
        last = len(pieces) - 1
        for place in range(start, len(pieces)):
            try:
                sent = await post(pieces[place], view if place == last else None, place)
            except Exception:
                if place and len(self._unfinished) < _MOST_REMEMBERED:
                    self._unfinished[key, pieces] = _Progress(place, sent)
                raise
        return Sent(message_id=str(sent))

    async def _take_buttons(self, outgoing: Outgoing, pending: Pending | None) -> None:
        """Takes the used buttons off a message, where it can still be changed."""
        tapped = pending.interaction.message if pending is not None else None
        try:
            if pending is not None and tapped is not None and str(tapped.id) == outgoing.replaces:
                await use_up(pending)
            elif outgoing.replaces and outgoing.replaces.isdecimal():
                chat = self._client.get_partial_messageable(int(outgoing.account.chat))
                await chat.get_partial_message(int(outgoing.replaces)).edit(view=None)
        except discord.HTTPException:
            return  # gone, or shown to one person only: nothing depends on it


def _compose(
    outgoing: Outgoing, link: str | None = None
) -> tuple[tuple[Piece, ...], ui.View | None]:
    """The messages of a reply, and what can be tapped below the last."""
    language = outgoing.reply.language
    if asks_to_share(outgoing.answers):
        shared = render_shared_week(outgoing.reply)
        if shared is not None:
            preview = Piece(content=say("preview", language), panels=(shared,))
            return (preview,), build_share_view("go", language)
    pieces = render(outgoing)
    return pieces, build_view(pieces[-1], language, link)
