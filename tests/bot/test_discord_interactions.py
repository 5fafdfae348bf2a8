"""Commands, buttons, lists, forms and the club, tapped and filled in on a simulated Discord."""

from typing import Any

import pytest

from bot.channel import Incoming, Outgoing
from bot.channels.discord_channel import DiscordChannel
from core.coach.wording import say_date
from core.replies import Expects, Question
from tests.bot.discord_samples import HEALTH_WORDS, TELLING_WEEK
from tests.discord_world import World, a_message, discord_world, says, settings_for


def asking(expects: Expects) -> Any:
    """A coach who asks a question."""
    return lambda incoming: a_message(incoming, Question(text="Well?", expects=expects))


def choosing(*labels: str) -> Any:
    """A coach who lets choose when asked, and else repeats."""

    def answer(incoming: Incoming) -> Outgoing:
        if incoming.button:
            return a_message(incoming, says(f"Tapped {incoming.button}"))
        return a_message(incoming, says("Choose."), buttons=labels)

    return answer


def a_member(world: World) -> tuple[Any, Any, Any]:
    """A server's channel, and somebody there and by themselves."""
    channel = world.env.create_guild().create_text_channel("club")
    user = world.env.create_user("ann")
    return channel, world.env.guild.add_member(user), user


# ---------------------------------------------------------------- commands


@pytest.mark.parametrize(
    ("name", "options", "text"),
    [
        ("today", {}, "today"),
        ("week", {}, "week"),
        ("week", {"which": "next week"}, "next week"),
        ("plan", {}, "plan"),
        ("paces", {}, "paces"),
        ("help", {}, "help"),
        ("settings", {}, "my settings"),
        ("undo", {}, "undo"),
        ("log", {"words": "8k easy 46 min"}, "8k easy 46 min"),
        ("done", {}, "done"),
        ("done", {"effort": 6}, "done, effort 6"),
        ("move", {"session": "long run", "to": "Sun 22 Nov"}, "move long run to Sun 22 Nov"),
        ("skip", {"session": "Thu 26 Nov"}, "skip Thu 26 Nov"),
        ("export", {"format": "ics"}, "export ics"),
        ("link", {}, "link"),
        ("link", {"code": "ABC123"}, "link ABC123"),
        ("say", {"words": "my knee hurts"}, "my knee hurts"),
    ],
)
async def test_command_is_the_words_it_stands_for(
    name: str, options: dict[str, Any], text: str
) -> None:
    """A slash command reaches the coach as somebody would type it, and is answered in its place."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        result = await ann.slash(name, **options)

        (heard,) = world.heard
        assert heard.text == text
        assert heard.is_menu is not (name in ("log", "say"))
        assert heard.account == world.account(ann)
        assert result.response.content.startswith("Heard: ")


async def test_on_a_server_commands_are_answered_to_one_person_only() -> None:
    """The answer is ephemeral, leads into private chat, and may speak of health."""
    async with discord_world() as world:
        channel, ann, user = a_member(world)
        world.answer = lambda incoming: a_message(incoming, says("Your knee."), is_private=True)
        result = await ann.slash(channel, "today")

        (heard,) = world.heard
        assert result.ephemeral
        assert result.response.content == "Your knee."
        assert heard.account == world.account(user)
        assert not heard.is_group
        link = result.response.components[0]["components"][0]
        assert link["url"].startswith("https://discord.com/users/")
        assert [m for m in channel.history() if m.content] == []


async def test_no_at_the_door_is_the_answer_of_the_command() -> None:
    """A stranger's command doesn't seem to be thought about for ever."""
    async with discord_world() as world:
        _, ann, _ = a_member(world)
        world.answer = lambda incoming: a_message(incoming, says("Sorry."), answers=None)
        result = await ann.slash(world.env.guild.channels["club"], "today")

        assert result.response.content == "Sorry."
        assert result.ephemeral


async def test_answer_that_comes_too_late_goes_to_the_private_chat() -> None:
    """After a quarter of an hour, or a restart, an answer still arrives."""
    async with discord_world() as world:
        channel, ann, user = a_member(world)
        world.answer = lambda incoming: None
        await ann.slash(channel, "today")
        await world.env.restart_bot(world.connect())
        await world.channel.send(a_message(world.heard[0], says("Here it is.")))

        assert user.dm_channel.last_message.content == "Here it is."


async def test_expired_answer_is_written_instead() -> None:
    """When Discord no longer takes the answer of a command, it is sent as a message."""
    async with discord_world() as world:
        _, ann, user = a_member(world)
        world.answer = lambda incoming: None
        await ann.slash(world.env.guild.channels["club"], "today")
        world.env.inject_error("PATCH", "/webhooks/*", status=404, code=10015)
        await world.channel.send(a_message(world.heard[0], says("Here it is.")))

        assert user.dm_channel.last_message.content == "Here it is."


async def test_missed_deadline_loses_nothing() -> None:
    """Discord waits three seconds; what was said counts even when it waited in vain."""
    async with discord_world(check_errors=False) as world:
        ann = world.env.create_user("ann")
        world.env.inject_error("POST", "/interactions/*", status=404, code=10062)
        await ann.slash("today")

        assert [heard.text for heard in world.heard] == ["today"]
        assert ann.dm_channel.last_message.content == "Heard: today"


async def test_slow_store_does_not_miss_the_deadline() -> None:
    """Discord hears at once that the command was heard, however long the answer takes."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        world.faults = [OSError("busy")] * 4
        result = await ann.slash("today")
        assert result.deferred
        await world.env.advance_time(10)

        assert result.response.content == "Heard: today"


async def test_days_are_suggested_with_their_weekday() -> None:
    """Autocompletion offers the next days, and narrows down to what is typed."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        today = world.env.now().date()
        offered = await ann.autocomplete("move", "to", "")
        narrowed = await ann.autocomplete("move", "to", say_date(today)[:3])
        sessions = await ann.autocomplete("skip", "session", "long")
        endings = await ann.autocomplete("log", "words", "8k")

        assert offered[0] == {"name": say_date(today), "value": today.isoformat()}
        assert 0 < len(narrowed) < len(offered)
        assert [choice["value"] for choice in sessions] == ["long run"]
        assert "8k easy" in [choice["value"] for choice in endings]


async def test_commands_are_told_again_only_when_they_changed() -> None:
    """A restart asks what Discord knows, and tells nothing new."""
    async with discord_world() as world:
        await world.env.restart_bot(world.connect())

        told = [r.method for r in world.env.http_requests if r.path.endswith("/commands")]
        assert told == ["GET", "PUT", "GET"]


async def test_commands_speak_seven_languages() -> None:
    """Every name, description and option has its word in each language, each name once."""
    async with discord_world(discord_club_channel=5) as world:
        commands = list(world.env.backend.commands[None].values())

    for locale in ("de", "es-ES", "es-419", "fr", "it", "pt-BR", "nl"):
        names = [command["name_localizations"][locale] for command in commands]
        assert len(set(names)) == len(commands)
        for command in commands:
            assert command["description_localizations"][locale]
            for option in command["options"]:
                assert option["name_localizations"][locale]
                assert option["description_localizations"][locale]


# ---------------------------------------------------------------- buttons and lists


async def test_tap_is_its_token_and_the_buttons_are_used_up() -> None:
    """A button tells its token; in private nothing below the message can be tapped again."""
    async with discord_world() as world:
        world.answer = choosing("Done", "Move")
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        told = ann.dm_channel.last_message
        await ann.click(told, label="Move")

        tap = world.heard[-1]
        assert tap.button == "mark-x1.Move"
        assert tap.message_id.startswith("tap:")
        assert tap.replies_to == str(told.id)
        assert ann.dm_channel.last_message.content == "Tapped mark-x1.Move"
        used = _find(ann.dm_channel, told.id)
        assert all(button.disabled for row in used.components for button in row.children)


async def test_button_survives_a_restart() -> None:
    """A message of an earlier process can still be tapped."""
    async with discord_world() as world:
        world.answer = choosing("Done", "Move")
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        await world.env.restart_bot(world.connect())
        await ann.click(ann.dm_channel.last_message, label="Done")

        assert world.heard[-1].button == "mark-x1.Done"


async def test_more_than_five_buttons_make_a_list_that_survives_a_restart() -> None:
    """Seven choices are one list; what is chosen is a tap."""
    async with discord_world() as world:
        labels = tuple(f"Choice {n}" for n in range(7))
        world.answer = choosing(*labels)
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        told = ann.dm_channel.last_message
        await world.env.restart_bot(world.connect())
        await ann.select(told, values=["mark-x1.Choice 5"])

        assert world.heard[-1].button == "mark-x1.Choice 5"
        (row,) = _find(ann.dm_channel, told.id).components
        assert row.children[0].disabled
        assert row.children[0].placeholder == "Choice 5"


async def test_tap_on_a_server_is_answered_to_one_person_only() -> None:
    """Who taps below a public answer is answered alone; only the owner's tap uses it up."""
    async with discord_world() as world:
        channel, ann, _ = a_member(world)
        world.answer = choosing("Done")
        await ann.send(channel, f"{world.channel.client.user.mention} hi")
        told = channel.last_message
        first = await ann.click(told, label="Done")
        still = _find(channel, told.id)
        assert not still.components[0].children[0].disabled
        answer = a_message(world.heard[-1], says("Well done."), replaces=str(told.id))
        await world.channel.send(answer)

        assert first.followups[0].content == "Tapped mark-x1.Done"
        assert first.followups[0].ephemeral
        assert _find(channel, told.id).components[0].children[0].disabled


async def test_buttons_of_a_message_from_before_a_restart_are_taken_off() -> None:
    """Also without the tap at hand, an answer that replaces a message takes its buttons."""
    async with discord_world() as world:
        world.answer = choosing("Done")
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        told = ann.dm_channel.last_message
        answer = a_message(world.heard[0], says("ok"), answers="tap:1", replaces=str(told.id))
        await world.channel.send(answer)

        assert _find(ann.dm_channel, told.id).components == []


def _find(channel: Any, number: int) -> Any:
    return next(message for message in channel.history() if message.id == number)


# ---------------------------------------------------------------- forms


async def test_log_form_becomes_a_sentence() -> None:
    """What is filled in is what one would have typed."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        shown = await ann.slash("log")
        filled = {"distance": "8 km", "time": "46 min", "effort": ["5"], "note": "easy"}
        await ann.submit_modal(shown, filled)

        (heard,) = world.heard
        assert heard.text == "8 km in 46 min, rpe 5, easy"
        assert heard.message_id.startswith("form:")


async def test_form_opened_before_a_restart_can_be_sent_after_it() -> None:
    """The library forgets open forms; the coach doesn't."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        shown = await ann.slash("availability")
        await world.env.restart_bot(world.connect())
        result = await ann.submit_modal(shown, {"days": ["1", "3", "6"], "minutes": "60"})

        (heard,) = world.heard
        assert heard.text == "I can only run on Tuesdays, Thursdays and Sundays, 60 minutes each"
        assert result.response.content == f"Heard: {heard.text}"


async def test_question_for_days_offers_the_form() -> None:
    """Where a form answers the question well, a button opens it."""
    async with discord_world() as world:
        world.answer = asking(Expects.DAYS)
        ann = world.env.create_user("ann")
        await ann.send_dm("hi")
        shown = await ann.click(ann.dm_channel.last_message, label="Choose days …")

        assert shown.modal["title"] == "When can you train?"


# ---------------------------------------------------------------- the club


@pytest.fixture
def sharing() -> Any:
    """A coach whose week tells of more than the club may know."""

    def answer(incoming: Incoming) -> Outgoing:
        return a_message(incoming, says("As your knee hurts, easier."), TELLING_WEEK)

    return answer


async def test_week_is_shared_only_after_its_owner_saw_what_it_shows(sharing: Any) -> None:
    """Sharing takes two steps; the club sees days and distances, and nothing of health."""
    async with discord_world() as world:
        guild = world.env.create_guild()
        club = await _club(world, guild)
        user = world.env.create_user("ann")
        ann = guild.add_member(user)
        world.answer = sharing
        preview = await ann.slash(club, "share")
        assert preview.ephemeral
        assert not [m for m in club.history() if m.embeds]
        await ann.click(preview.response, label="Share")

        (posted,) = [m for m in club.history() if m.embeds]
        (embed,) = posted.embeds
        said = f"{posted.content} {embed.to_dict()}".casefold()
        assert embed.author.name == "ann"
        assert "18 km" in said
        assert not [word for word in HEALTH_WORDS if word in said]


async def test_another_member_shares_with_the_button_below(sharing: Any) -> None:
    """Who sees a shared week can look at what theirs would show, by themselves."""
    async with discord_world() as world:
        guild = world.env.create_guild()
        club = await _club(world, guild)
        ann = guild.add_member(world.env.create_user("ann"))
        bob = guild.add_member(world.env.create_user("bob"))
        world.answer = sharing
        preview = await ann.slash(club, "share")
        await ann.click(preview.response, label="Share")
        (posted,) = [m for m in club.history() if m.embeds]
        shown = await bob.click(posted, label="Share my week too")

        assert world.heard[-1].text == "week"
        assert world.heard[-1].account.sender == str(bob.id)
        assert shown.ephemeral


async def test_stranger_shares_nothing_with_the_club(sharing: Any) -> None:
    """Who isn't a member of the club's server can't post there."""
    async with discord_world() as world:
        club = await _club(world, world.env.create_guild())
        eve = world.env.create_user("eve")
        world.answer = sharing
        preview = await eve.slash("share")
        await eve.click(preview.response, label="Share")

        assert not [m for m in club.history() if m.embeds]


async def test_without_a_club_nothing_can_be_shared() -> None:
    """The command is there only when the operator named a channel."""
    async with discord_world() as world:
        ann = world.env.create_user("ann")
        assert "share" not in ann.available_commands()


async def _club(world: World, guild: Any) -> Any:
    """The club's channel, after the operator named it and started anew."""
    channel = guild.create_text_channel("club")
    world.channel = DiscordChannel(settings_for(discord_club_channel=channel.id))
    await world.env.restart_bot(world.connect())
    return channel
