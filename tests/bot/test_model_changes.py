"""A model may say that something was changed where it was, and so: in words, and as it was done."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.llm.changes import Changes, changes_in
from bot.llm.figures import Ground
from bot.llm.objections import objection_to, without_objections
from core.athlete import Language
from core.coach.wording import phrase, say_date
from core.replies import Change, ChangeCard, Reply
from tests.fakes import FrozenClock
from tests.model_room import ModelRoom, model_room
from tests.model_server import model_server, says

NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
TODAY = NOW.date()
SATURDAY, SUNDAY = date(2026, 12, 5), date(2026, 12, 6)
GOAL = "half marathon on 18 april, I run 30 km a week in 4 runs, longest 12 km, 10k in 52:00"
MOVE = ("MoveSession", {"session_kind": "long", "to_day": "2026-12-05"})
SHORTER = ("ScaleSession", {"session_kind": "long", "is_shorter": True})
WISH = "zorble the long one down a notch as it goes"
ODD = "the tongue of my left shoe keeps slipping sideways, any trick?"
LONG_RUNS = {
    Language.ENGLISH: "long run",
    Language.GERMAN: "langer Lauf",
    Language.SPANISH: "tirada larga",
    Language.FRENCH: "sortie longue",
    Language.ITALIAN: "lungo",
    Language.PORTUGUESE: "longão",
    Language.DUTCH: "lange duurloop",
}
TRUE = {
    Language.ENGLISH: (
        "I moved it to Saturday.", "Done, your long run is on Saturday now.",
        "I've moved your long run from Sunday to Saturday.", "It has been moved to 5 December.",
        "Done. Your long run is on Saturday now.", "I moved your 12 km long run to Saturday.",
    ),
    Language.GERMAN: (
        "Erledigt, dein langer Lauf ist jetzt am Samstag.", "Ich habe ihn auf Samstag verschoben.",
        "Ich habe den langen Lauf von Sonntag auf Samstag verschoben.",
    ),
    Language.SPANISH: (
        "Hecho, tu tirada larga está ahora el sábado.", "La he movido al sábado.",
    ),
    Language.FRENCH: (
        "C'est fait, ta sortie longue est maintenant samedi.", "Je l'ai déplacée à samedi.",
    ),
    Language.ITALIAN: (
        "Fatto, il tuo lungo è ora sabato.", "Ho spostato il lungo da domenica a sabato.",
    ),
    Language.PORTUGUESE: (
        "Pronto, seu longão agora é no sábado.", "Mudei seu longão de domingo para sábado.",
    ),
    Language.DUTCH: (
        "Klaar, je lange duurloop staat nu op zaterdag.", "Ik heb hem naar zaterdag verplaatst.",
    ),
}  # fmt: skip
FALSE = {
    Language.ENGLISH: (
        "I moved it to Friday.", "I moved it to Sunday.", "I moved it from Saturday to Sunday.",
        "I cancelled your long run.", "I moved your intervals to Saturday.", "Done.", "I moved it.",
        "I moved your 14 km long run to Saturday.", "I shortened it to 8 km.",
        "I moved it to Saturday and emailed your physio.", "I'll move it to Saturday.",
        "I moved your long run to Saturday, your knee will be fine.",
    ),
    Language.GERMAN: (
        "Ich habe ihn auf Freitag verschoben.", "Dein langer Lauf ist gestrichen.",
        "Ich habe die Intervalle auf Samstag verschoben.", "Ich verschiebe ihn auf Samstag.",
    ),
    Language.SPANISH: ("La he movido al viernes.", "He cancelado tu tirada larga."),
    Language.FRENCH: (
        "J'ai déplacé ta sortie longue à vendredi.", "J'ai annulé ta sortie longue.",
    ),
    Language.ITALIAN: ("Ho spostato il lungo a venerdì.", "Ho cancellato il lungo."),
    Language.PORTUGUESE: ("Mudei seu longão para sexta.", "Cancelei seu longão."),
    Language.DUTCH: (
        "Ik heb hem naar vrijdag verplaatst.", "Ik heb je lange duurloop geschrapt.",
    ),
}  # fmt: skip


def moved(language: Language, *, is_proposal: bool = False) -> Reply:
    """What the coach says of the long run that went from Sunday to Saturday."""
    days = {"day": say_date(SUNDAY, language), "to_day": say_date(SATURDAY, language)}
    kind = LONG_RUNS[language]
    line = phrase(
        "change.moved", language, from_day=days["day"], day=days["to_day"], was=f"{kind} 12 km"
    )
    card = ChangeCard(
        headline=phrase("move.headline", language, kind=kind, **days),
        changes=(Change(what=line, why=""),),
        is_proposal=is_proposal,
    )
    return Reply(parts=(card,), language=language)


def ground(language: Language, *replies: Reply, asked: str = "") -> Ground:
    """What an answer after these replies stands on."""
    done = tuple(one for reply in replies for one in changes_in(reply, TODAY))
    changes = Changes(done, TODAY).besides(asked, (language,))
    return Ground(facts="", language=language, changes=changes)


@pytest.mark.parametrize("language", Language)
def test_what_was_done_may_be_said(language: Language) -> None:
    stands_on = ground(language, moved(language))

    assert [s for s in TRUE[language] if objection_to(s, (language,), stands_on)] == []
    assert all(without_objections(s, (language,), stands_on) == s for s in TRUE[language])


@pytest.mark.parametrize("language", Language)
def test_what_was_not_done_or_otherwise_is_held_up(language: Language) -> None:
    stands_on = ground(language, moved(language))

    assert [s for s in FALSE[language] if not objection_to(s, (language,), stands_on)] == []


@pytest.mark.parametrize("language", Language)
def test_nothing_is_believed_of_what_was_only_proposed(language: Language) -> None:
    stands_on = ground(language, moved(language, is_proposal=True))

    assert [s for s in TRUE[language] if not objection_to(s, (language,), stands_on)] == []


@pytest.mark.parametrize(
    "asked", ["cancel thursday", "put my intervals on saturday too", "friday would be better"]
)
def test_who_asks_for_something_else_is_not_told_of_the_last_change(asked: str) -> None:
    stands_on = ground(Language.ENGLISH, moved(Language.ENGLISH), asked=asked)

    assert objection_to("I moved it to Saturday.", (Language.ENGLISH,), stands_on)


def test_what_is_said_beside_a_true_claim_is_judged_as_ever() -> None:
    languages = (Language.ENGLISH,)
    stands_on = ground(Language.ENGLISH, moved(Language.ENGLISH))
    said = "I moved it to Saturday. Sleep well. Take an ibuprofen before it."

    assert objection_to(said, languages, stands_on)
    assert without_objections(said, languages, stands_on) == "I moved it to Saturday. Sleep well."


async def trained(room: ModelRoom) -> None:
    """An athlete who has a plan, with a long run on Sunday."""
    for text in (GOAL, "tue, thu, sat and sun", "no limit", "sunday", "no", "51", "6:30"):
        await room.hears(text)


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with that athlete."""
    file = tmp_path_factory.mktemp("planned") / "coach.db"

    async def train() -> None:
        async with model_server() as server, model_room(file, server, FrozenClock(NOW)) as opened:
            await trained(opened)

    asyncio.run(train())
    return file


@pytest.fixture
async def room(planned: Path, tmp_path: Path) -> AsyncIterator[ModelRoom]:
    """A house with a model that plays scripts."""
    file = tmp_path / "coach.db"
    shutil.copy(planned, file)
    async with model_server() as server, model_room(file, server, FrozenClock(NOW)) as opened:
        yield opened


async def test_claim_beside_a_call_stands_where_the_call_did_it(room: ModelRoom) -> None:
    room.server.plays(says("I shortened your long run. Your form is superb.", SHORTER))

    said = await room.hears(WISH)

    assert said.startswith("I shortened your long run.\n")
    assert "superb" not in said


@pytest.mark.parametrize(
    "claim",
    ["I shortened it to 3 km.", "I cancelled your long run.", "I shortened your intervals."],
)
async def test_claim_beside_a_call_that_did_something_else_is_not_said(
    room: ModelRoom, claim: str
) -> None:
    room.server.plays(says(claim, SHORTER))

    said = await room.hears(WISH)

    assert claim not in said
    assert "long run" in said


async def a_day_sooner(room: ModelRoom) -> None:
    """The turn before: the long run was moved from Sunday to Saturday."""
    room.clock.advance(timedelta(minutes=1))
    room.server.plays(says(None, MOVE))
    await room.hears("the big one clashes with a birthday, a day sooner would be lovely")
    room.clock.advance(timedelta(minutes=1))


async def test_claim_of_the_turn_before_stands_and_another_does_not(room: ModelRoom) -> None:
    await a_day_sooner(room)

    room.server.plays(says("Your long run is on Saturday now. I moved it to Friday."))
    said = await room.hears(ODD)
    assert "Friday" not in said

    room.clock.advance(timedelta(minutes=1))
    await room.hears("undo")
    room.clock.advance(timedelta(minutes=1))
    room.server.plays(says("I moved your long run to Saturday."))
    assert "I moved" not in await room.hears(ODD)


async def test_claim_of_the_turn_before_is_told_as_it_was_said(room: ModelRoom) -> None:
    await a_day_sooner(room)
    room.server.plays(says("I moved your long run from Sunday to Saturday."))

    assert await room.hears(ODD) == "I moved your long run from Sunday to Saturday."
    assert len(room.server.requests) == 1
    assert "Moved: Long run" in str(room.server.requests[-1]["messages"])
