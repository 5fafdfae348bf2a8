"""Sentences of a sensible model reach the athlete, those of a bad one don't, in seven languages."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from bot.llm.deeds import claims_a_deed
from bot.llm.figures import foreign_figures
from bot.llm.possessions import speaks_of_unknown
from bot.llm.prompt import PREFIX, compose_prompt
from bot.llm.rails import copies, is_forbidden
from bot.llm.tongue import is_spoken_in
from core.athlete import Language
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
    return [
        said
        for said in sentences
        if not (
            is_forbidden(said)
            or claims_a_deed(said, (language,))
            or speaks_of_unknown(said, (language,))
            or copies(said, PREFIX)
        )
        and is_spoken_in((language,), said)
        and not foreign_figures(said, ground)
    ]


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
