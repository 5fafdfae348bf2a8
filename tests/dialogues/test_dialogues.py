"""Whole conversations: each file is read aloud, answered anew, and has to come out the same."""

from pathlib import Path

import pytest

from tests.dialogues.transcript import HERE, InMemory, play, zone_in

DIALOGUES = sorted(HERE.glob("*.txt"))


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_the_coach_answers_as_written(path: Path, pytestconfig: pytest.Config) -> None:
    """Run with --update-dialogues to write the answers down; the difference is reviewed."""
    text = path.read_text("utf-8")
    played = play(text, InMemory(zone_in(text)))
    if pytestconfig.getoption("--update-dialogues"):
        path.write_text(played, "utf-8")
    else:
        assert played == text
