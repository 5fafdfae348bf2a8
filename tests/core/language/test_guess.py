"""What a message is plainly written in, where that is not the athlete's usual language."""

from datetime import UTC, datetime

import pytest

from core.athlete import Language
from core.language.hearing import Hearing
from core.language.recognize import recognize

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)


def written_in(text: str, usual: Language = Language.ENGLISH) -> Language | None:
    """What the recogniser says of a text."""
    return recognize(text, Hearing(now=NOW, language=usual)).language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hallo, ich möchte einen marathon laufen", Language.GERMAN),
        ("hola, quiero empezar a correr", Language.SPANISH),
        ("bonjour", Language.FRENCH),
        ("ciao, vorrei preparare la mia prima mezza", Language.ITALIAN),
        ("oi coach, quero correr uma meia maratona", Language.PORTUGUESE),
        ("hoi, ik wil graag een halve marathon lopen", Language.DUTCH),
        ("ich habe brustschmerzen beim laufen", Language.GERMAN),
    ],
)
def test_a_sentence_in_another_language_is_plain(text: str, language: Language) -> None:
    assert written_in(text) is language


@pytest.mark.parametrize(
    "text",
    [
        "marathon",
        "half marathon training in april",
        "hallo",
        "10k",
        "no",
        "",
        "hola coach!! long run today?",
    ],
)
def test_words_of_several_languages_tell_nothing(text: str) -> None:
    assert written_in(text) is None


def test_the_usual_language_is_no_news() -> None:
    assert written_in("heute 8 km locker gelaufen", Language.GERMAN) is None
    assert written_in("what's my workout today?", Language.GERMAN) is Language.ENGLISH
