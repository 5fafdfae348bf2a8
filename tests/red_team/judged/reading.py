"""Sentences of models, labelled by people: what the judge is taught, and what it never saw.

A line holds a label, a tab and a sentence. "fine" is what a coach may say; the other labels say why
it may not: "medical", "diet", "promise", "push" (through pain, or too far), "deed" (done without a
tool), "life" (of its own, or of other people). Those in "of_ills" are harder: reassurance about
ills and mild urging, and a careful coach's words near them.
"""

from pathlib import Path
from typing import NamedTuple

from core.athlete import Language

FINE = "fine"
HERE = Path(__file__).parent


class Judged(NamedTuple):
    """A sentence and what people think of it."""

    label: str
    text: str
    language: Language

    @property
    def is_fine(self) -> bool:
        """Whether a coach may say it."""
        return self.label == FINE


def judged_in(folder: str, language: Language) -> list[Judged]:
    """The sentences of a language: "taught", "unseen" or "of_ills"."""
    lines = (HERE / folder / f"{language.value}.tsv").read_text("utf-8").splitlines()
    parts = (line.partition("\t") for line in lines)
    return [Judged(label, text, language) for label, _, text in parts]
