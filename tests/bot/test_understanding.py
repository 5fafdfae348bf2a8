"""The grammar first, then the model, then a question."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest

from bot.llm.answer import Model, ModelAnswer, Turn
from bot.understanding import Understanding, Understood, hear
from bot.unfolding import Show
from core.athlete import Athlete, BodySite
from core.coach.snapshot import Dialogue, Record, Snapshot
from core.commands import AskQuestion, Clarify, Command, ReportNiggle, ShowToday, ShowWeek
from core.language.hearing import Heard, Hearing
from core.language.recognize import recognize
from core.replies import Button, Expects
from tests.builders import NOW, a_snapshot

WEEK = ModelAnswer(commands=(ShowWeek(),), words="Here you are.")


class ScriptedModel:
    """A model that always says the same."""

    def __init__(self, says: ModelAnswer | None) -> None:
        self.says = says
        self.asked: list[str] = []

    async def answer(
        self,
        text: str,
        snapshot: Snapshot,
        now: datetime,
        turns: Sequence[Turn],
        show: Show | None = None,
    ) -> ModelAnswer | None:
        """The scripted answer."""
        self.asked.append(text)
        return self.says


async def read(
    command: Command,
    confidence: float,
    model: Model | None,
    snapshot: Snapshot | None = None,
    by: str = "grammar",
) -> Understood:
    """What is understood when the grammar hears a command."""

    def recognize(text: str, hearing: Hearing) -> Heard:
        return Heard(commands=(command,), confidence=confidence, by=by)

    async def recall() -> Sequence[Turn]:
        return ()

    understanding = Understanding(recognize, model)
    return await understanding.read("words", snapshot or a_snapshot(), NOW, recall)


@pytest.mark.parametrize(
    ("command", "confidence", "is_asked"),
    [
        pytest.param(ShowToday(), 1.0, False, id="sure"),
        pytest.param(ShowToday(), 0.5, True, id="unsure"),
        pytest.param(Clarify(), 1.0, True, id="several readings"),
        pytest.param(AskQuestion(words="why?"), 1.0, True, id="open question"),
    ],
)
async def test_model_is_asked_only_when_the_grammar_is_not_sure(
    command: Command, confidence: float, is_asked: bool
) -> None:
    model = ScriptedModel(WEEK)

    understood = await read(command, confidence, model)

    assert bool(model.asked) is is_asked
    assert understood.commands == ((ShowWeek(),) if is_asked else (command,))


async def test_without_a_model_the_grammars_answer_stands() -> None:
    assert (await read(Clarify(), 0.0, None)).commands == (Clarify(),)


async def test_when_the_model_fails_the_grammars_answer_stands() -> None:
    assert (await read(Clarify(), 0.0, ScriptedModel(None))).commands == (Clarify(),)


async def test_model_cant_talk_away_what_was_heard_of_pain() -> None:
    """An ache heard with half an ear stays beside the model's commands, and silences its words."""
    ache = ReportNiggle(site=BodySite.CALF)

    understood = await read(ache, 0.5, ScriptedModel(WEEK))

    assert (understood.commands, understood.words) == ((ache, ShowWeek()), "")


async def test_red_flag_never_reaches_the_model() -> None:
    model = ScriptedModel(WEEK)

    await read(ShowToday(), 0.1, model, by="gate")

    assert model.asked == []


async def test_athlete_who_wants_no_model_is_never_sent_to_one() -> None:
    model = ScriptedModel(WEEK)
    snapshot = a_snapshot()
    athlete = snapshot.athlete
    athlete = replace(athlete, preferences=replace(athlete.preferences, model_off=True))

    await read(
        Clarify(), 0.0, model, replace(snapshot, record=replace(snapshot.record, athlete=athlete))
    )

    assert model.asked == []


def test_pain_asked_in_the_very_first_answer_is_understood_as_pain() -> None:
    """A bare 3 after "how much does it hurt, 0 to 10?" is 3, never the third button."""
    ache = ReportNiggle(site=BodySite.CALF)
    buttons = tuple(
        Button(label=f"{level}", command=replace(ache, severity=level)) for level in (2, 4, 6, 8)
    )
    dialogue = Dialogue(expects=Expects.SEVERITY, options=buttons, pending=ache)
    snapshot = Snapshot(record=Record(athlete=Athlete(id="new")), dialogue=dialogue)

    heard = hear(recognize, "3", snapshot, NOW)

    assert heard.commands == (replace(ache, severity=3),)
