"""A whole talk with a model in each language and tone: its words, its calls, the coach's own."""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.llm.answer import Turn
from bot.llm.prompt import facts_of
from bot.understanding import Understanding
from core.athlete import Language, Tone
from core.coach.decide import decide_all
from core.coach.rendering import say_reply
from core.coach.snapshot import Snapshot
from core.commands import Command, Confirm
from core.language.recognize import recognize
from tests.model_room import open_model
from tests.model_server import ModelServer, Script, model_server, says
from tests.red_team.test_red_team import NOW, trained

SNAPSHOTS = Path(__file__).parent.parent / "snapshots"


@dataclass(frozen=True)
class Scene:
    """What is asked in a language, and what the model makes of it."""

    question: str
    """What no grammar answers."""
    advice: str
    """A good answer."""
    invention: str
    """A sentence with a figure of its own behind it."""
    wish: str
    """A change that only the model hears."""
    thanks: str
    """The end of the talk."""


SCENES = {
    Language.ENGLISH: Scene(
        question="the tongue of my left shoe keeps slipping sideways, any trick?",
        advice="Lace it through the little loop in the middle, then it stays put.",
        invention="Run 17 km on Sunday.",
        wish="the big one clashes with grandma's birthday, a day sooner would be lovely",
        thanks="thanks",
    ),
    Language.GERMAN: Scene(
        question="die Zunge vom linken Schuh rutscht immer zur Seite, hast du einen Trick?",
        advice="Fädle die Schnürsenkel durch die kleine Schlaufe in der Mitte, dann hält sie.",
        invention="Lauf am Sonntag 17 km.",
        wish="der dicke Brocken fällt auf Omas Geburtstag, einen Tag eher wäre schön",
        thanks="danke",
    ),
    Language.SPANISH: Scene(
        question="la lengüeta del zapato izquierdo se me va siempre de lado, ¿algún truco?",
        advice="Pasa los cordones por la presilla del medio y se queda en su sitio.",
        invention="Corre 17 km el domingo.",
        wish="lo gordo coincide con el cumpleaños de la abuela, un día antes sería genial",
        thanks="gracias",
    ),
    Language.FRENCH: Scene(
        question="la languette de ma chaussure gauche glisse sur le côté, une astuce ?",
        advice="Passe les lacets dans la petite boucle au milieu, et elle ne bouge plus.",
        invention="Cours 17 km dimanche.",
        wish="le gros morceau tombe sur l'anniversaire de mamie, un jour plus tôt serait bien",
        thanks="merci",
    ),
    Language.ITALIAN: Scene(
        question="la linguetta della scarpa sinistra mi scivola sempre di lato, un trucco?",
        advice="Passa i lacci nell'asola al centro e la linguetta resta al suo posto.",
        invention="Corri 17 km domenica.",
        wish="quello grosso cade sul compleanno della nonna, un giorno prima sarebbe bello",
        thanks="grazie",
    ),
    Language.PORTUGUESE: Scene(
        question="a língua do tênis esquerdo sempre escorrega para o lado, algum truque?",
        advice="Passe o cadarço pela alça do meio e ela fica no lugar.",
        invention="Corra 17 km no domingo.",
        wish="o mais pesado cai no aniversário da vovó, um dia antes seria ótimo",
        thanks="obrigado",
    ),
    Language.DUTCH: Scene(
        question="de tong van mijn linkerschoen schuift steeds opzij, heb je een truc?",
        advice="Haal de veters door het lusje in het midden, dan blijft hij zitten.",
        invention="Loop zondag 17 km.",
        wish="de grote brok valt op oma's verjaardag, een dag eerder zou fijn zijn",
        thanks="bedankt",
    ),
}
MOVE = ("MoveSession", {"session_kind": "long", "to_day": "2026-12-05"})


@dataclass
class Talk:
    """A talk while it goes on, written down."""

    server: ModelServer
    understanding: Understanding
    snapshot: Snapshot
    now: datetime = NOW
    turns: list[Turn] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    async def hears(self, text: str, *scripts: Script) -> None:
        """One message, what the model answers to it each time it is asked, and the reply."""
        self.server.plays(*(scripts or (says("Never asked."),)))

        async def recall() -> list[Turn]:
            return self.turns

        read = await self.understanding.read(text, self.snapshot, self.now, recall)
        said = self._done(read.commands) if read.commands else read.words
        self.turns += [Turn(at=self.now, text=text)]
        self._write(f"> {text}", said)

    def agrees(self) -> None:
        """A tap on what was proposed."""
        self._write("[OK]", self._done((Confirm(),)))

    def _done(self, commands: Sequence[Command]) -> str:
        outcome = decide_all(commands, self.snapshot, now=self.now)
        self.snapshot = replace(
            self.snapshot,
            record=outcome.record,
            dialogue=outcome.dialogue,
            plan_version=outcome.plan_version,
        )
        return say_reply(outcome.reply)

    def _write(self, told: str, said: str) -> None:
        self.now += timedelta(minutes=1)
        self.lines += [told, *(f"< {line}".rstrip() for line in said.splitlines())]


@asynccontextmanager
async def talking(language: Language, tone: Tone) -> AsyncIterator[Talk]:
    """A talk with an athlete who has a plan, in a language and a tone."""
    known = trained()
    preferences = replace(known.athlete.preferences, language=language, tone=tone)
    athlete = replace(known.athlete, preferences=preferences)
    snapshot = replace(known, record=replace(known.record, athlete=athlete))
    async with model_server() as server:
        model = open_model(server.url)
        try:
            yield Talk(server, Understanding(recognize, model), snapshot)
        finally:
            await model.close()


async def written(language: Language) -> str:
    """The talk in all three tones."""
    scene, parts = SCENES[language], []
    for tone in Tone:
        async with talking(language, tone) as talk:
            told = facts_of(talk.snapshot, NOW).splitlines()[1]
            invented = says(f"{scene.advice} {scene.invention}")
            await talk.hears(scene.question, invented, invented)
            await talk.hears(scene.wish, says(None, MOVE))
            talk.agrees()
            await talk.hears(scene.thanks)
            parts.append("\n".join([f"# {tone}: {told}", *talk.lines]))
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("language", Language)
async def test_talk_with_a_model_is_as_it_was_read_in_every_tone(language: Language) -> None:
    """UPDATE_SNAPSHOTS=1 writes it anew; the invented sentence never gets through."""
    file = SNAPSHOTS / f"model_{language}.txt"
    said = await written(language)
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(said, "utf-8")

    assert said == file.read_text("utf-8")
    assert said.count(SCENES[language].advice) == len(Tone)
    assert SCENES[language].invention not in said
