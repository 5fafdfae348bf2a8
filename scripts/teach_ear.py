"""Teaches the coach's ear: writes `core/language/sentences/lore.py` from labelled sentences.

    .venv/bin/python scripts/teach_ear.py

It learns from every sentence of `tests/sentences` (those of the corpus, and what was overheard:
lines of an act or several, a tab and the words). The same sentences give the same lore. Two
minutes.
"""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.athlete import Language
from core.language.hearing import Hearing
from core.language.recognize import traits_in
from scripts.lessons import Lesson, learn, lore_of, module_of
from tests.sentences.corpus import NOW, read_corpus

OVERHEARD = ROOT / "tests" / "sentences" / "overheard"
LORE = ROOT / "core" / "language" / "sentences" / "lore.py"


def main() -> None:
    """Reads the sentences, learns, writes the lore."""
    lessons = [lesson for code in Language for lesson in lessons_in(code)]
    learned = learn(lessons)
    title = "What the ear was taught; written by `scripts/teach_ear.py`."
    LORE.write_text(module_of(lore_of(learned), title), "utf-8")
    print(f"{len(lessons)} sentences, {len(learned.labels)} acts, {len(learned.weights)} traits")


def lessons_in(language: Language) -> Iterator[Lesson]:
    """The sentences of a language.

    The rules were written from the corpus and are right about it as they never are elsewhere, so
    every other sentence of it is taught by its words alone.
    """
    spoken = (s for s in read_corpus(language.value) if s.hearing.expects is None)
    for at, sentence in enumerate(spoken):
        parts = [part.split() for part in sentence.expected.split(";")]
        words, of_rules = traits_in(sentence.text, sentence.hearing)
        acts = frozenset(part[0] for part in parts if part)
        yield Lesson(acts, tuple(sorted(words | of_rules if at % 2 else words)))
    hearing = Hearing(now=datetime.fromisoformat(NOW), language=language)
    for line in (OVERHEARD / f"{language.value}.tsv").read_text("utf-8").splitlines():
        acts, _, text = line.partition("\t")
        words, of_rules = traits_in(text, hearing)
        yield Lesson(frozenset(acts.split()), tuple(sorted(words | of_rules)))
        yield Lesson(frozenset(acts.split()), tuple(sorted(words)))


if __name__ == "__main__":
    main()
