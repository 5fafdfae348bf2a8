"""Discord, with the library's own machinery against a simulated Discord in this process."""

import discord
import pytest

from bot.channel import (
    Account,
    ChannelMisconfigured,
    ChatGone,
    Outgoing,
    OutgoingFile,
    TryLater,
    Undeliverable,
)
from bot.channels.discord_catching_up import KnownChat
from bot.channels.discord_channel import DiscordChannel
from bot.channels.discord_pending import Whereabouts
from bot.settings import Settings
from core.replies import Reply
from tests.discord_world import World, a_message, discord_world, says, settings_for

PNG = OutgoingFile(name="week.png", media_type="image/png", content=b"\x89PNG" * 9)


def unasked(world: World, user: object, **fields: object) -> Outgoing:
    """A reminder."""
    account = fields.pop("account", None) or world.account(user)
    is_private = bool(fields.pop("is_private", False))
    reply = Reply(parts=(says("Today: 8 km easy."),), is_private=is_private)
    return Outgoing(account=account, reply=reply, is_unasked=True, **fields)  # type: ignore[arg-type]


# ---------------------------------------------------------------- messages


async def test_direct_message_comes_and_goes() -> None:
    """A direct message reaches the coach as written, and the answer its chat."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        await ann.send_dm("did 8k easy")

        (heard,) = world.heard
        assert heard.text == "did 8k easy"
        assert heard.account == world.account(ann)
        assert not heard.is_group
        assert ann.dm_channel.last_message.content == "Heard: did 8k easy"


async def test_server_hears_only_what_is_meant_for_the_coach() -> None:
    """On a server only mentions count; others may read the answer, and nobody is pinged."""
    plain = discord.Intents.default()
    async with discord_world(approved_intents=plain) as world:
        channel = world.env.create_guild().create_text_channel("club")
        ann = world.env.guild.add_member(world.env.create_user("ann"))
        await ann.send(channel, "who ran today?")
        await ann.send(channel, f"{world.channel.client.user.mention} plan")

        (heard,) = world.heard
        assert heard.text == "plan"
        assert heard.is_group
        answer = channel.last_message
        assert answer.content == "Heard: plan"
        assert answer.reference is not None
        assert not answer.mentions


async def test_calling_the_coach_by_name_is_a_greeting() -> None:
    """A bare mention is answered like a hello."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        ann = world.env.guild.add_member(world.env.create_user("ann"))
        await ann.send(channel, world.channel.client.user.mention)

        assert [heard.text for heard in world.heard] == ["hello"]


async def test_corrected_message_is_a_correction() -> None:
    """An edit of a recent message reaches the coach as one, under an id of its own."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        message = await ann.send_dm("did 8k")
        await ann.edit(message, "did 9k")

        first, second = world.heard
        assert (first.corrects, second.corrects) == (None, first.message_id)
        assert second.text == "did 9k"
        assert second.message_id.startswith(f"{message.id}:edit:")


async def test_reply_says_what_it_answers() -> None:
    """A reply to one of the coach's messages names that message."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        ann = world.env.guild.add_member(world.env.create_user("ann"))
        name = world.channel.client.user.mention
        await ann.send(channel, f"{name} today")
        told = channel.last_message
        await ann.send(channel, f"{name} done", reply_to=told)

        assert world.heard[-1].replies_to == str(told.id)


async def test_files_are_read_when_asked_for() -> None:
    """Each attachment is a message of its own, its content fetched only when it is wanted."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        files = [("run.fit", b"FIT"), ("photo.png", b"PNG")]
        stored = world.env.backend.store_attachments(ann.dm_channel.id, files)
        await ann.send_dm("here", attachments=stored)

        first, second = (heard.file for heard in world.heard)
        assert first is not None
        assert second is not None
        assert (first.name, first.size) == ("run.fit", 3)
        assert second.media_type == "image/png"
        assert [heard.text for heard in world.heard] == ["here", ""]
        assert len({heard.album for heard in world.heard} - {None}) == 1
        assert len({heard.message_id for heard in world.heard}) == 2
        with world.env._bot_scope():
            assert await first.read() == b"FIT"


async def test_bots_are_not_talked_to() -> None:
    """Other bots are no athletes."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        hook = world.env.guild.create_webhook(channel)
        await hook.send(f"{world.channel.client.user.mention} today")

        assert world.heard == []


# ---------------------------------------------------------------- answers


async def test_picture_is_shown_and_file_attached() -> None:
    """Pictures and files arrive with their words, said once."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        incoming = world.heard[0]
        await world.channel.send(a_message(incoming, says("Here it is."), files=(PNG,)))

        message = ann.dm_channel.last_message
        assert message.content == "Here it is."
        assert [file.filename for file in message.attachments] == ["week.png"]


async def test_words_never_become_markup_or_a_ping() -> None:
    """What athletes write is shown as written; nobody is called by it."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        bob = world.env.guild.add_member(world.env.create_user("bob"))
        ann = world.env.guild.add_member(world.env.create_user("ann"))
        name = world.channel.client.user.mention
        await ann.send(channel, f"{name} **x** @everyone {bob.mention} `y` ||z||")

        told = channel.last_message
        assert told.content.startswith("Heard: \\*\\*x\\*\\* @everyone \\<@")
        assert not told.mention_everyone
        sent = world.env.http_requests[-1].json
        assert sent["allowed_mentions"] == {"parse": []}


async def test_long_reply_comes_in_parts_and_a_second_try_repeats_none() -> None:
    """A reply that broke off in the middle goes on where it stopped."""
    text = "\n\n".join(f"{n} " + "steady " * 200 for n in range(5))
    async with discord_world() as world:
        world.answer = lambda incoming: None
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        outgoing = a_message(world.heard[0], says(text), buttons=("ok",))
        with pytest.raises(TryLater):
            await _send_with_a_fault_after(world, 2, outgoing)
        await world.channel.send(outgoing)

        told = ann.dm_channel.history()[1:]
        assert " ".join(m.content for m in told).split() == text.split()
        assert [bool(m.components) for m in told] == [False] * (len(told) - 1) + [True]


async def _send_with_a_fault_after(world: World, count: int, outgoing: Outgoing) -> None:
    """Sends, and has Discord fail for a while once so many messages have arrived."""

    def watch(event: str, payload: object) -> None:
        nonlocal count
        count -= event == "MESSAGE_CREATE"
        if count == 0:
            fault = {"method": "POST", "path": "/channels/*/messages", "status": 503, "code": 0}
            world.env.backend.faults.append(fault | {"message": "down", "times": 1})

    world.env.backend.subscribers.append(watch)
    try:
        await world.channel.send(outgoing)
    finally:
        world.env.backend.subscribers.remove(watch)


# ---------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (403, 50007, ChatGone),
        (403, 50001, ChatGone),
        (400, 50033, ChatGone),
        (403, 40003, TryLater),
        (403, 0, TryLater),
        (404, 10003, ChatGone),
        (500, 0, TryLater),
        (503, 0, TryLater),
        (401, 0, TryLater),
        (400, 50035, Undeliverable),
    ],
)
async def test_errors_are_told_in_the_words_of_the_seam(
    status: int, code: int, expected: type[Exception]
) -> None:
    """Closed messages end the chat, trouble and haste pass, a bad request never does."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        world.env.inject_error("POST", "/channels/*/messages", status=status, code=code)
        with pytest.raises(expected):
            await world.channel.send(a_message(world.heard[0], says("hello")))


async def test_account_of_another_platform_is_refused() -> None:
    """A chat that isn't Discord's is never tried."""
    async with discord_world() as world:
        account = Account(channel="discord", chat="you", sender="you")
        outgoing = Outgoing(account=account, reply=Reply(parts=(says("hi"),)))
        with pytest.raises(Undeliverable):
            await world.channel.send(outgoing)


async def test_before_the_login_everything_waits() -> None:
    """A channel that isn't connected yet asks to be tried later."""
    account = Account(channel="discord", chat="1", sender="2")
    outgoing = Outgoing(account=account, reply=Reply(parts=(says("hi"),)))
    with pytest.raises(TryLater):
        await DiscordChannel(settings_for()).send(outgoing)


def test_without_a_token_there_is_no_channel() -> None:
    """The operator is told which setting is missing."""
    with pytest.raises(ChannelMisconfigured, match="DISCORD_TOKEN"):
        DiscordChannel(Settings(_env_file=None))


async def test_message_that_could_not_be_stored_is_tried_again() -> None:
    """The store was away for a moment: nothing is lost, and the order stays."""
    async with discord_world() as world:
        world.faults = [OSError("disk"), OSError("disk")]
        ann = world.env.create_user("ann")
        await ann.send_dm("one")
        await ann.send_dm("two")
        await world.env.advance_time(5)

        assert [heard.text for heard in world.heard] == ["one", "two"]


# ---------------------------------------------------------------- reminders


async def test_reminder_goes_to_the_private_chat() -> None:
    """Also to somebody who only ever spoke on the server."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        user = world.env.create_user("ann")
        ann = world.env.guild.add_member(user)
        await ann.send(channel, f"{world.channel.client.user.mention} hi")
        await world.channel.send(unasked(world, user, account=world.heard[0].account))

        assert user.dm_channel.last_message.content == "Today: 8 km easy."
        assert channel.last_message.content == "Heard: hi"


@pytest.mark.parametrize("is_private", [False, True], ids=["open", "health"])
async def test_closed_messages_are_said_where_the_person_was_seen(is_private: bool) -> None:
    """With closed direct messages the person is called by name; of health nothing is told."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        user = world.env.create_user("ann")
        ann = world.env.guild.add_member(user)
        await ann.send(channel, f"{world.channel.client.user.mention} hi")
        world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
        await world.channel.send(unasked(world, user, is_private=is_private))

        told = channel.last_message
        assert told.content.startswith(f"<@{ann.id}> ")
        assert [person.id for person in told.mentions] == [ann.id]
        assert ("8 km" in told.content) is not is_private


async def test_person_is_called_where_an_earlier_process_saw_them() -> None:
    """A restart forgets nobody's whereabouts: the store remembers."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        user = world.env.create_user("ann")
        ann = world.env.guild.add_member(user)
        await ann.send(channel, f"{world.channel.client.user.mention} hi")
        (heard,) = world.heard

        async def recall(person: str) -> str | None:
            return heard.seen_in if person == str(user.id) else None

        world.channel.whereabouts = Whereabouts()
        world.channel.whereabouts.recall = recall
        await world.env.restart_bot(world.connect())
        world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
        await world.channel.send(unasked(world, user))

        assert channel.last_message.content.startswith(f"<@{ann.id}> ")


async def test_closed_messages_and_nowhere_else_end_the_chat() -> None:
    """Where there is no other way, the chat is gone until the person writes again."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
        with pytest.raises(ChatGone):
            await world.channel.send(unasked(world, ann))


async def test_health_is_never_told_to_a_group() -> None:
    """A private answer that was addressed to a server goes to the person instead."""
    async with discord_world() as world:
        channel = world.env.create_guild().create_text_channel("club")
        user = world.env.create_user("ann")
        ann = world.env.guild.add_member(user)
        world.answer = lambda incoming: a_message(incoming, says("Your knee."), is_private=True)
        await ann.send(channel, f"{world.channel.client.user.mention} my knee hurts")

        assert user.dm_channel.last_message.content == "Your knee."
        assert "knee hurts" in channel.last_message.content


async def test_health_waits_until_it_is_sure_who_reads() -> None:
    """Before a private answer goes to a chat nobody spoke in yet, Discord is asked what it is."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        await world.env.restart_bot(world.connect())
        await world.channel.send(a_message(world.heard[0], says("Your knee."), is_private=True))

        assert ann.dm_channel.last_message.content == "Your knee."
        asked = [request.path for request in world.env.http_requests if request.method == "GET"]
        assert f"/channels/{ann.dm_channel.id}" in asked


# ---------------------------------------------------------------- coming back


async def test_what_was_missed_is_fetched_in_order_and_once() -> None:
    """Messages written while the coach was away are taken at the start, oldest first."""
    known: list[KnownChat] = []

    async def known_chats(channel: str) -> list[KnownChat]:
        return known

    async with discord_world(known_chats=known_chats) as world:
        ann = world.env.create_user("ann")
        await ann.send_dm("before")
        client = world.channel.client
        world.env.backend.subscribers.clear()  # the coach is away
        await ann.send_dm("first")
        await ann.send_dm("second")
        last_at = world.heard[0].sent_at
        known.append(KnownChat(account=world.account(ann), last_at=last_at))
        await world.env.restart_bot(world.connect())
        await ann.send_dm("third")

        told = [heard.text for heard in world.heard]
        assert client is not world.channel.client
        assert [text for text in told if text != "before"] == ["first", "second", "third"]


async def test_typing_is_shown_and_nothing_depends_on_it() -> None:
    """The chat shows that an answer is prepared; a refusal changes nothing."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        await world.channel.show_thinking(world.account(ann))
        await world.env.settle()
        world.env.inject_error("POST", "/channels/*/typing", status=403)
        await world.channel.show_thinking(world.account(ann))
        await world.env.settle()

        paths = [request.path for request in world.env.http_requests]
        assert any(path.endswith("/typing") for path in paths)
