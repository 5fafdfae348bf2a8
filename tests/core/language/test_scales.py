"""Scales that were taught: what a text is, by what its traits weigh."""

import pytest

from core.language.scales import Scales, scales_of
from scripts.lessons import Lesson, learn, lore_of

TAUGHT = [
    Lesson(frozenset({label}), (word, "please"))
    for label, word in (("skip", "bin"), ("move", "shunt"), ("show", "what"))
    for _ in range(6)
]


@pytest.fixture
def scales() -> Scales:
    """What these lessons teach, as it is written down."""
    return scales_of(*lore_of(learn(TAUGHT)))


def test_lessons_teach_the_same_each_time() -> None:
    learned = learn(TAUGHT)
    assert learned == learn(TAUGHT)
    assert learned.labels == ["move", "show", "skip"]
    assert learned.weights["bin"][2] > 0 > learned.weights["shunt"][2]


def test_what_was_written_down_is_weighed(scales: Scales) -> None:
    for label, word in (("skip", "bin"), ("move", "shunt"), ("show", "what")):
        chances = scales.weigh({word, "please", "never met"})
        assert max(chances, key=lambda one: chances[one]) == label
        assert chances[label] > 0.5


def test_nothing_said_is_nothing_known(scales: Scales) -> None:
    assert all(chance < 0.5 for chance in scales.weigh(()).values())
