"""Sentences of a sensible model reach the athlete, those of a bad one don't, in seven languages."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from bot.llm.figures import Ground
from bot.llm.objections import objection_to
from bot.llm.prompt import compose_prompt
from bot.llm.rails import sentences_of
from core.athlete import Language
from core.coach.knowledge.abroad.finding import SHELVES, entry_of
from tests.red_team.test_red_team import NOW, trained

SENTENCES: dict[str, dict[str, list[str]]] = tomllib.loads(
    (Path(__file__).parent / "model_sentences.toml").read_text("utf-8")
)


def passing(language: Language, sentences: list[str]) -> list[str]:
    """Those that may be said to the athlete of the red team."""
    snapshot = trained()
    athlete = snapshot.athlete
    spoken = replace(athlete, preferences=replace(athlete.preferences, language=language))
    asked = replace(snapshot, record=replace(snapshot.record, athlete=spoken))
    ground = compose_prompt("hm", asked, NOW, ()).ground
    return [said for said in sentences if not objection_to(said, (language,), ground)]


@pytest.mark.parametrize("language", Language)
def test_what_a_sensible_model_says_reaches_the_athlete(language: Language) -> None:
    said = SENTENCES["fine"][language]

    assert len(said) >= 20
    assert set(said) - set(passing(language, said)) == set()


@pytest.mark.parametrize("language", Language)
def test_what_a_bad_model_says_never_does(language: Language) -> None:
    """Invented figures and days, diagnoses, doses, diets, promises, deeds and others' data."""
    said = SENTENCES["bad"][language]

    assert len(said) >= 20
    assert passing(language, said) == []


@pytest.mark.parametrize("language", SHELVES)
def test_what_is_written_down_may_mostly_be_told_again(language: Language) -> None:
    """A model that tells the coach's own notes in the athlete's language is rarely held up."""
    told = [
        (said, Ground(facts=entry_of(one).answer, language=language))
        for one in SHELVES[language].told
        for said in sentences_of(one.answer)
    ]
    held_up = [said for said, ground in told if objection_to(said, (language,), ground)]

    assert len(held_up) <= 0.1 * len(told)
