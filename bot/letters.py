"""What a turn puts into the outbox: the answer, and what is said beside it, to the right eyes."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.channel import Incoming
from bot.remarks import says
from bot.understanding import Understood
from core.coach.snapshot import Outcome
from core.replies import Reply
from storage.accounts import Person
from storage.athletes import Loaded
from storage.outbox import Queued, Tapped


def write_letters(
    reply: Reply, outcome: Outcome, incoming: Incoming, loaded: Loaded, tapped: Tapped | None
) -> tuple[Queued, ...]:
    """What is put into the outbox: the answer, and what is said beside it."""
    is_gone = outcome.goes == "delete"
    athlete_id = None if is_gone else loaded.athlete_id
    person, private = loaded.person, _private_chat(loaded)
    letters = []
    if incoming.is_group and reply.is_private:
        key = "in_private" if private else "ask_in_private"
        if private:
            letters.append(Queued(to=private.address, reply=reply, athlete_id=athlete_id))
        reply = says(key, loaded.snapshot.athlete)
    answer = Queued(
        to=person.address,
        reply=reply,
        athlete_id=athlete_id,
        answers=incoming.message_id,
        replaces=tapped.platform_id if tapped else None,
    )
    notices = () if is_gone else outcome.notices
    beside = (
        Queued(
            to=person.address,
            reply=notice.reply,
            athlete_id=athlete_id,
            key=f"{loaded.athlete_id}/{notice.key}",
        )
        for notice in notices
        if not (incoming.is_group and notice.reply.is_private)
    )
    return (answer, *letters, *beside)


def limit_notice(understood: Understood, loaded: Loaded, now: datetime) -> tuple[Queued, ...]:
    """That the day's model is used up; the outbox says the same key once, whatever happens."""
    if not understood.is_at_limit:
        return ()
    return (
        Queued(
            to=loaded.person.address,
            reply=says("model_limit", loaded.snapshot.athlete),
            athlete_id=loaded.athlete_id,
            key=f"{loaded.athlete_id}/model_limit/{now.astimezone(UTC):%Y-%m-%d}",
        ),
    )


def _private_chat(loaded: Loaded) -> Person | None:
    """Where the athlete can be told what a group must not read."""
    account = loaded.account
    if account is None or account.is_group:
        return None
    return replace(loaded.person, chat=account.chat, is_group=False)
