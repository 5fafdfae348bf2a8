"""A lexicon made ready: spellings by first word, rules and templates by a word they need."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from core.athlete import Weekday
from core.language import dates, quantities
from core.language.courtesy import Courtesies, build_courtesies
from core.language.dates import DaySet, When
from core.language.lexicon import Lexicon
from core.language.normalize import fold
from core.language.patterns import Pattern, anchors_of, parse_pattern, parse_words, words_in
from core.units import Distance

_NAMED = re.compile(r"<([^>]*)>")
_THINGS = re.compile(r"{[^}]*}|<[^>]*>")
_TENSES = frozenset({"does now", "meant to", "was replaced"})
"""Sets whose words are no slips of those that tell what was done."""
TOPIC_MARKS = frozenset({"about running", "question"})
"""Marks whose words are only counted, never joined to things."""


class Spelling(NamedTuple):
    """One way to write one thing."""

    words: tuple[str, ...]
    kind: str
    value: Any


class Rule(NamedTuple):
    """One pattern of a rule and its name."""

    pattern: Pattern
    name: str


@dataclass(frozen=True, slots=True)
class Template:
    """One pattern of an act."""

    act: str
    """The command's name."""
    constants: tuple[tuple[str, str], ...]
    """What the act adds: field and text."""
    pattern: Pattern
    rank: int
    """Its place among all templates."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What extracting and matching look things up in."""

    lexicon: Lexicon
    spellings: Mapping[str, tuple[Spelling, ...]]
    """First word -> spellings, longest first."""
    units: Mapping[tuple[str, ...], str]
    stages: tuple[Mapping[str, tuple[Rule, ...]], ...]
    """Figures, days, spans: what the rule begins with -> rules."""
    templates: Mapping[str, tuple[Template, ...]]
    """A word (or "{kind}") -> templates that need it."""
    filler: frozenset[str]
    known: frozenset[str]
    """Every word of the language's data."""
    meant: frozenset[str]
    """Those that make an act: what typing errors are corrected to."""
    plain: frozenset[str]
    """Everyday words that are no slips of known ones."""
    talk: frozenset[str]
    """Words of the day around an act, which change nothing of it."""
    answers: Mapping[tuple[str, ...], tuple[str, ...]]
    """Bare answers -> what they say."""
    levels: Mapping[tuple[str, ...], Any]
    session_words: frozenset[tuple[str, ...]]
    """Words for a session of no stated kind."""
    sets: Mapping[str, tuple[tuple[str, ...], ...]]
    """The named sets as phrases."""
    set_words: Mapping[str, frozenset[str]]
    """The single words of the named sets."""
    polite: frozenset[str]
    """Courtesy around a bare answer."""
    cues: frozenset[str]
    """Words that make an act: no name or place begins with one."""
    question: frozenset[str]
    """Words a question begins with."""
    shorthand: "re.Pattern[str] | None"
    """Chat shorthand with figures in it, which would fall apart into items: "2day"."""
    topics: frozenset[str]
    """Words by which a question is about running."""
    clitics: tuple[str, ...]
    """Pronouns that are joined to a verb."""
    endings: tuple[tuple[str, tuple[str, ...]], ...]
    """Endings that only colour a word, the longest first, and the plain ones they stand for."""
    elided: "re.Pattern[str] | None"
    """The apostrophe behind a word that lost its vowel: it stands for a blank."""

    courtesies: Courtesies
    """Phrases of manner."""

    def sets_say(self, name: str, words: Sequence[str]) -> bool:
        """Whether one of some words is in a named set."""
        return any((word,) in self.sets.get(name, ()) for word in words)


def build_vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a language."""
    sets = {name: fold(text) for name, text in lexicon.sets.items()}
    spellings = list(_spellings(lexicon))
    stages = tuple(
        _index_rules(lexicon.rules, names, sets)
        for names in (quantities.RULES, dates.DAY_RULES, dates.SPAN_RULES)
    )
    templates = list(_templates(lexicon, sets))
    filler = frozenset(_split_filler(lexicon.filler))
    units = {words: unit for unit, text in lexicon.units.items() for words in _written(text)}
    answers: dict[tuple[str, ...], tuple[str, ...]] = {}
    for meaning, text in lexicon.answers.items():
        for words in _written(text):
            answers[words] = (*answers.get(words, ()), meaning)
    known = _known_words(spellings, sets, filler, units, answers, lexicon)
    talk = frozenset(_split_filler(lexicon.talk))
    return Vocabulary(
        lexicon=lexicon,
        spellings=_by_first_word(spellings),
        units=units,
        stages=stages,
        templates=_by_anchor(templates),
        filler=filler,
        known=known | talk,
        meant=known,
        talk=talk,
        plain=frozenset(_split_filler(lexicon.plain)),
        answers=answers,
        session_words=frozenset(_written(lexicon.sessions)),
        set_words={
            name: frozenset(words[0] for words in _written(text) if len(words) == 1)
            for name, text in sets.items()
        },
        sets={name: tuple(_written(text)) for name, text in sets.items()},
        polite=frozenset(_split_filler(lexicon.polite)),
        cues=frozenset(w for t in templates for e in t.pattern.elements for w in e.literals),
        question=frozenset(w for ws in _written(lexicon.marks.get("question", "")) for w in ws[:1]),
        shorthand=_shorthand(lexicon),
        topics=frozenset(
            word
            for words in _written(lexicon.marks.get("about running", ""))
            for word in words
            if word[0].isalnum() and not (len(word) == 1 and word.isdigit())
        ),
        clitics=tuple(lexicon.clitics.split()),
        endings=tuple((ending, tuple(text.split("|"))) for ending, text in lexicon.endings.items()),
        elided=_elided(lexicon),
        courtesies=_courtesies(lexicon, filler),
        levels={w: level for level, text in lexicon.levels.items() for w in _written(text)},
    )


def _courtesies(lexicon: Lexicon, filler: frozenset[str]) -> Courtesies:
    between = (*_written(lexicon.marks.get("join", "")), *_written(lexicon.sets.get("so", "")))
    joins = frozenset(words[0] for words in between if len(words) == 1 and words[0].isalpha())
    return build_courtesies(_lines(lexicon.openings), _lines(lexicon.closings), joins, filler)


def _shorthand(lexicon: Lexicon) -> "re.Pattern[str] | None":
    spelled = [re.escape(word) for word in lexicon.typing if any(c.isdigit() for c in word)]
    return re.compile(rf"\b(?:{'|'.join(spelled)})\b") if spelled else None


def _elided(lexicon: Lexicon) -> "re.Pattern[str] | None":
    words = "|".join(lexicon.elided.split())
    return re.compile(rf"\b({words})'(?=[^\W_])") if words else None


def _written(text: str) -> Iterable[tuple[str, ...]]:
    return (words for part in fold(text).split("|") if (words := parse_words(part)))


def _split_filler(text: str) -> list[str]:
    return fold(text).replace("|", " ").split()


def _spellings(lexicon: Lexicon) -> Iterable[Spelling]:
    """Every spelling of every table; where two agree the first is taken."""
    tables: list[tuple[str, Mapping[Any, str]]] = [
        ("day", {When("offset", n): text for n, text in lexicon.days.items()}),
        (
            "day",
            {
                When("date", day=day, month=month): text
                for (month, day), text in lexicon.named_days.items()
            },
        ),
        ("days", _day_sets(lexicon)),
        ("weekday", dict(zip(Weekday, lexicon.weekdays, strict=True))),
        ("kind", lexicon.kinds),
        ("sport", lexicon.sports),
        ("race", {Distance(m): text for m, text in lexicon.races.items()}),
        ("ordinal", lexicon.ordinals),
        ("number", lexicon.numbers),
        ("routine", lexicon.routines),
        ("feeling", lexicon.feelings),
        ("site", lexicon.sites),
        ("side", lexicon.sides),
        ("part", dict(lexicon.day_parts.items())),
        *(
            ("~" + mark, {mark: text})
            for mark, text in lexicon.marks.items()
            if mark not in TOPIC_MARKS
        ),
        ("month", dict(enumerate(lexicon.months, 1))),
        ("aside", {None: lexicon.asides}),
        ("reason", {None: lexicon.reasons}),
        ("session", {None: lexicon.sessions}),
    ]
    seen: set[tuple[str, ...]] = set()
    for kind, table in tables:
        for value, text in table.items():
            for words in _written(text):
                if words not in seen:
                    seen.add(words)
                    yield Spelling(words, kind, value)


def _day_sets(lexicon: Lexicon) -> dict[DaySet, str]:
    days = {
        DaySet((Weekday(n),), is_habit=True): text for n, text in enumerate(lexicon.every_weekday)
    }
    sets = {
        DaySet(tuple(Weekday(int(digit)) for digit in digits), is_habit=True): text
        for digits, text in lexicon.day_sets.items()
    }
    return {**days, **sets}


def _by_first_word(spellings: Iterable[Spelling]) -> dict[str, tuple[Spelling, ...]]:
    found: dict[str, list[Spelling]] = {}
    for spelling in spellings:
        found.setdefault(spelling.words[0], []).append(spelling)
    return {
        word: tuple(sorted(entries, key=lambda s: -len(s.words))) for word, entries in found.items()
    }


def _index_rules(
    rules: Mapping[str, str], names: Mapping[str, Any], sets: Mapping[str, str]
) -> dict[str, tuple[Rule, ...]]:
    index: dict[str, list[Rule]] = {}
    for name in rules:
        if name not in names:
            continue
        for line in _lines(rules[name]):
            rule = Rule(parse_pattern(line, sets), name)
            for key in _beginnings(rule.pattern):
                index.setdefault(key, []).append(rule)
    return {key: tuple(found) for key, found in index.items()}


def _beginnings(pattern: Pattern) -> set[str]:
    keys: set[str] = set()
    for element in pattern.elements:
        keys |= {"{" + kind + "}" for kind in element.kinds}
        keys |= set(element.literals)
        if not element.is_optional:
            break
    return keys


def _lines(text: str) -> list[str]:
    return [line for raw in fold(text).splitlines() if (line := raw.strip())]


def _templates(lexicon: Lexicon, sets: Mapping[str, str]) -> Iterable[Template]:
    rank = 0
    for act, text in lexicon.templates.items():
        name, *rest = act.split(" ", 1)
        constants = tuple(
            (key, value.replace("_", " "))
            for part in (rest[0].split() if rest else ())
            for key, _, value in [part.partition("=")]
        )
        for line in _lines(text):
            rank += 1
            yield Template(name, constants, parse_pattern(line, sets), rank)


def _by_anchor(templates: Iterable[Template]) -> dict[str, tuple[Template, ...]]:
    index: dict[str, list[Template]] = {}
    for template in templates:
        for word in anchors_of(template.pattern):
            index.setdefault(word, []).append(template)
    return {word: tuple(found) for word, found in index.items()}


def _known_words(
    spellings: Iterable[Spelling],
    sets: Mapping[str, str],
    filler: Iterable[str],
    units: Iterable[tuple[str, ...]],
    answers: Iterable[tuple[str, ...]],
    lexicon: Lexicon,
) -> frozenset[str]:
    words: set[str] = set(filler) | set(_split_filler(lexicon.signature))
    words.update(word for spelling in spellings for word in spelling.words)
    words.update(word for phrase in (*units, *answers) for word in phrase)
    words.update(lexicon.typing)
    written = (*lexicon.templates.values(), *lexicon.rules.values())
    patterns = " ".join(fold(text) for text in written)
    names = {*_NAMED.findall(patterns), *(sets.keys() & _TENSES)}
    named = " ".join(sets[name] for name in names)
    words.update(words_in(_THINGS.sub(" ", patterns)), words_in(named))
    words.update(w for text in lexicon.levels.values() for ws in _written(text) for w in ws)
    return frozenset(words)
