"""Every sentence of the corpus means what is written beside it, and every template is used."""

from collections import Counter

import pytest

from core.athlete import Language
from core.commands import SPOKEN
from core.language.clauses import split
from core.language.extract import extract
from core.language.normalize import fold
from core.language.readings import read
from core.language.recognize import recognize
from core.language.sentences import has_lexicon, vocabulary_of
from core.language.vocabulary import Vocabulary
from tests.sentences.corpus import (
    FOLDER,
    Sentence,
    expected_of,
    heard_as,
    is_as_written,
    names,
    read_corpus,
)

LANGUAGES = sorted({path.parent.name for path in FOLDER.glob("*/*.toml")})
CORPUS = {code: read_corpus(code) for code in LANGUAGES}
AT_LEAST = {"en": 450}
UNSAID = {("es", "fr", "it", "nl", "pt"): 42, ("de",): 20}
"""Templates no sentence of the corpus has said yet, by the languages that share them."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_is_understood_as_written(code: str) -> None:
    wrong = [
        f"{s.file}: {s.text!r} -> {heard_as(s)}, not {expected_of(s)}"
        for s in CORPUS[code]
        if not is_as_written(heard_as(s), expected_of(s))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sentence_is_written_twice(code: str) -> None:
    counts = Counter(_bare(s) for s in CORPUS[code])
    assert not [text for text, count in counts.items() if count > 1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_with_sentences_has_its_data(code: str) -> None:
    assert has_lexicon(Language(code))


@pytest.mark.parametrize("code", ["en"])
def test_every_template_explains_a_sentence(code: str) -> None:
    vocabulary = vocabulary_of(Language(code))
    templates = {t.rank: t for found in vocabulary.templates.values() for t in found}
    used = {rank for s in CORPUS[code] for rank in _ranks(s, vocabulary)}
    assert not [templates[rank].pattern.text for rank in templates if rank not in used]


@pytest.mark.parametrize("codes", UNSAID, ids="-".join)
def test_ever_fewer_templates_of_other_languages_stand_unsaid(codes: tuple[str, ...]) -> None:
    """The number only goes down; five languages share one list, which any of them may say."""
    known: set[tuple[str, str]] = set()
    said: set[tuple[str, str]] = set()
    for code in codes:
        vocabulary = vocabulary_of(Language(code))
        found = {t.rank: t for many in vocabulary.templates.values() for t in many}
        known |= {(t.act, t.pattern.text) for t in found.values()}
        ranks = {rank for s in CORPUS[code] for rank in _ranks(s, vocabulary)}
        said |= {(found[rank].act, found[rank].pattern.text) for rank in ranks}
    assert len(known - said) <= UNSAID[codes]


def _ranks(sentence: Sentence, vocabulary: Vocabulary) -> set[int]:
    """The templates that explain a sentence, or a clause of it, but for words like "will"."""
    folded = fold(sentence.text)
    items = extract(folded, vocabulary, sentence.hearing.units)
    return {
        reading.template.rank
        for part in (items, *split(items, vocabulary))
        for reading in read(part, sentence.hearing, vocabulary, folded)
        if reading.template and all(item.kind.startswith("~") for item in reading.unexplained)
    }


def test_the_english_corpus_is_large() -> None:
    assert len(CORPUS["en"]) >= AT_LEAST["en"]


def test_every_spoken_command_is_said_in_english() -> None:
    said = {name for s in CORPUS["en"] for name in names(expected_of(s))}
    assert {kind.__name__ for kind in SPOKEN} - said == set()


@pytest.mark.parametrize("sentence", CORPUS["en"][::7], ids=lambda s: s.text)
def test_case_and_surrounding_blanks_change_nothing(sentence: Sentence) -> None:
    plain = recognize(sentence.text, sentence.hearing)
    blank = recognize(f"  {sentence.text}\n", sentence.hearing)
    assert [type(c) for c in plain.commands] == [type(c) for c in blank.commands]


def _bare(sentence: Sentence) -> tuple[str, str]:
    return " ".join(sentence.text.casefold().split()), str(sentence.hearing.expects)
