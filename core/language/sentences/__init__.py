"""The languages, each as data; `lexicon_of` loads one when it is first needed."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from core.athlete import Language
from core.language.lexicon import Lexicon
from core.language.vocabulary import Vocabulary, build_vocabulary


def has_lexicon(language: Language) -> bool:
    """Whether there is data for a language."""
    return find_spec(f"core.language.sentences.{language.value}") is not None


@cache
def lexicon_of(language: Language) -> Lexicon:
    """The data of a language; of English where there is none."""
    code = language.value if has_lexicon(language) else Language.ENGLISH.value
    lexicon: Lexicon = import_module(f"core.language.sentences.{code}").LEXICON
    return lexicon


@cache
def vocabulary_of(language: Language) -> Vocabulary:
    """The data of a language, made ready for use."""
    return build_vocabulary(lexicon_of(language))
