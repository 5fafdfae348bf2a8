"""Teaches the judge of a model's words: writes `bot/llm/topics/lore.py` from labelled sentences.

    .venv/bin/python scripts/teach_judge.py [--measure]

It learns from `tests/red_team/judged/taught`, from the red team's sentences and from the coach's
own notes. The same sentences give the same lore. `--measure` writes nothing: it leaves out a part
of `taught` by turns and prints how much of it a judge who never saw it catches, at which risk, for
so much of the good lost.
"""

import argparse
import random
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.llm.bodies import finds_something
from bot.llm.deeds import claims_a_deed
from bot.llm.judge import UNSAYABLE, Judge, stretches_of, traits_of
from bot.llm.possessions import speaks_of_unknown
from bot.llm.rails import is_forbidden, sentences_of
from core.athlete import Language
from core.coach.knowledge.abroad.finding import SHELVES
from core.coach.knowledge.search import ENTRIES
from core.language.scales import scales_of
from scripts.lessons import GENTLY, Learned, Lesson, learn, lore_of, module_of
from tests.red_team.judged.reading import FINE, Judged, judged_in

LORE = ROOT / "bot" / "llm" / "topics" / "lore.py"
RED_TEAM = ROOT / "tests" / "red_team" / "model_sentences.toml"
TURNS = 4
LOST = (0.02, 0.05, 0.1, 0.15)


def main() -> None:
    """Reads the sentences, learns, and writes the lore or measures it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", action="store_true", help="print what unseen ones would get")
    taught = [one for language in Language for one in judged_in("taught", language)]
    others = [*red_team_sentences(), *notes()]
    if parser.parse_args().measure:
        measure(taught, others)
        return
    learned = learned_from([*taught, *others])
    title = "What the judge was taught; written by `scripts/teach_judge.py`."
    LORE.write_text(module_of(lore_of(learned, GENTLY), title), "utf-8")
    print(f"{len(taught) + len(others)} sentences, {len(learned.weights)} traits")


def red_team_sentences() -> Iterator[Judged]:
    """What the red team's models say, but for what is wrong by its figures alone."""
    told = tomllib.loads(RED_TEAM.read_text("utf-8"))
    for language in Language:
        for text in told["fine"][language]:
            yield Judged(FINE, text, language)
        for text in told["bad"][language]:
            if is_ruled_out(text, language):
                yield Judged("ruled", text, language)


def is_ruled_out(text: str, language: Language) -> bool:
    """Whether the rules alone find more than figures wrong with a text."""
    spoken = (language,)
    return (
        is_forbidden(text)
        or claims_a_deed(text, spoken)
        or finds_something(text, spoken)
        or speaks_of_unknown(text, spoken)
    )


def notes() -> Iterator[Judged]:
    """What the coach itself says about training, sentence by sentence."""
    answers = [(Language.ENGLISH, entry.answer) for entry in ENTRIES]
    answers += [(language, one.answer) for language in SHELVES for one in SHELVES[language].told]
    for language, answer in answers:
        for said in sentences_of(answer):
            yield Judged(FINE, said, language)


def learned_from(sentences: Sequence[Judged]) -> Learned:
    """What the sentences teach: every part of a good text is good, of a bad one nobody knows."""
    bad = (one for one in sentences if not one.is_fine)
    parts = (
        one._replace(text=part) for one in sentences if one.is_fine for part in parts_of(one.text)
    )
    return learn([_lesson(one) for one in (*parts, *bad)], GENTLY)


def parts_of(text: str) -> Iterator[str]:
    """The sentences of a text, and the stretches of them that the judge looks at."""
    for sentence in sentences_of(text):
        yield sentence
        yield from stretches_of(sentence)


def _lesson(one: Judged) -> Lesson:
    labels = frozenset[str]() if one.is_fine else frozenset({UNSAYABLE})
    return Lesson(labels, tuple(sorted(set(traits_of(one.text, one.language)))))


def measure(taught: list[Judged], others: list[Judged]) -> None:
    """Prints what becomes of sentences that were left out of the lessons."""
    random.Random(3).shuffle(taught)
    fine, bad = [], []
    for turn in range(TURNS):
        known = [one for at, one in enumerate(taught) if at % TURNS != turn]
        judge = Judge(scales_of(*lore_of(learned_from([*known, *others]), GENTLY)))
        for one in taught[turn::TURNS]:
            risk = judge.risk_of(one.text, one.language)
            (fine if one.is_fine else bad).append((risk, is_ruled_out(one.text, one.language)))
    fine.sort(reverse=True)
    for lost in LOST:
        most = fine[round(lost * len(fine))][0]
        caught = sum(risk > most for risk, _ in bad) / len(bad)
        both = sum(risk > most or is_ruled for risk, is_ruled in bad) / len(bad)
        print(f"risk {most:.2f} loses {lost:.0%}, catches {caught:.0%}, with the rules {both:.0%}")


if __name__ == "__main__":
    main()
