"""A model's call for an act of which nothing is heard in the message is asked about first."""

from datetime import date

import pytest

from bot.llm.gist import acts_in, is_unheard
from core import commands as c
from core.athlete import Language
from core.units import Distance

EIGHT_K = c.LogActivity(on=date(2026, 12, 1), distance=Distance(8000))
ILL = c.ReportIllness(words="cold")


def is_doubted(command: c.Command, text: str, language: Language = Language.ENGLISH) -> bool:
    return is_unheard(command, acts_in(text, (Language.ENGLISH, language)))


@pytest.mark.parametrize(
    ("command", "text", "language"),
    [
        (EIGHT_K, "did you move my run?", Language.ENGLISH),
        (EIGHT_K, "meine Schnürsenkel gehen ständig auf, gibts da einen Kniff?", Language.GERMAN),
        (EIGHT_K, "mes lacets se défont sans arrêt, une astuce ?", Language.FRENCH),
        (ILL, "what should I eat before a long run?", Language.ENGLISH),
        (c.SkipSession(), "8k easy 46 min", Language.ENGLISH),
    ],
)
def test_act_that_was_not_heard_is_doubted(
    command: c.Command, text: str, language: Language
) -> None:
    assert is_doubted(command, text, language)


@pytest.mark.parametrize(
    ("command", "text", "language"),
    [
        (EIGHT_K, "got 8 done by the river, felt ok", Language.ENGLISH),
        (ILL, "my nose is running and I feel rough", Language.ENGLISH),
        (
            c.MoveSession(to_day=date(2026, 12, 5)),
            "could the big one maybe happen a wee bit earlier",
            Language.ENGLISH,
        ),
        (
            c.MoveSession(to_day=date(2026, 12, 5)),
            "kannst du das große Ding früher hinschieben",
            Language.GERMAN,
        ),
        (c.Remember(words="x"), "8k easy 46 min", Language.ENGLISH),
        (c.ShowWeek(), "8k easy 46 min", Language.ENGLISH),
        (c.Help(), "zorble", Language.ENGLISH),
    ],
)
def test_act_that_may_be_meant_is_taken(command: c.Command, text: str, language: Language) -> None:
    assert not is_doubted(command, text, language)
