"""From a message to commands: red flags, the open question, then the grammar; else a question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core import commands as c
from core.athlete import Language
from core.language.answers import answer
from core.language.assent import yes_or_no
from core.language.clauses import split
from core.language.courtesy import without_courtesies
from core.language.extract import extract
from core.language.guess import likely_languages, plainly_in
from core.language.hearing import Heard, Hearing
from core.language.judging import MOST_OPTIONS, RESHAPING, Judged, Scene, judge
from core.language.merging import merge
from core.language.normalize import LONGEST, fold
from core.language.patterns import Item, match_with_gaps
from core.language.reasons import is_half_said, is_heading, is_said_plainer, talk_in, without
from core.language.reconsidering import reconsider, traits_heard
from core.language.red_flags import red_flag_for_pregnant, red_flag_in
from core.language.sentences import vocabulary_of
from core.language.spelling import root_of
from core.language.statements import clauses_of, heard_apart, sentences_of
from core.language.telling import Telling
from core.language.tokens import read_tokens
from core.language.told_rows import told_rows
from core.language.told_runs import told_run
from core.language.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]{2,}(?:'[^\W\d_]+)*")
_SENTENCES = re.compile(r"(?:[!?;\n]|\.\s)\s*\w|\.[^\W\d_]")
"""Where a sentence may begin behind another."""
_LIKELY = 3
"""Languages a message is tried in before those that know all of its words."""
COURTESY = (c.SmallTalk, c.Confirm, c.Decline)
"""What is left out beside an act."""


def recognize(text: str, hearing: Hearing) -> Heard:
    """What a message means; never raises, whatever the text."""
    flag = red_flag_for_pregnant(text) if hearing.is_pregnant else red_flag_in(text)
    text = text.strip()[:LONGEST]
    folded = fold(text)
    languages = likely_languages(folded, hearing.language)
    if flag is not None:
        referred = c.Refer(flag=flag, words=text.strip())
        heard = Heard(commands=(referred,), confidence=1.0, by="gate")
    else:
        plain = text if hearing.expects else _without_manners(text, folded, languages[0])
        heard = _heard_apart(plain, fold(plain), languages, hearing)
        if plain != text and _is_idle(heard):
            heard = _heard_apart(text, folded, languages, hearing)
    if languages[0] is hearing.language:
        return heard
    known = vocabulary_of(hearing.language).known
    return replace(heard, language=plainly_in(folded, hearing.language, known))


def _without_manners(text: str, folded: str, language: Language) -> str:
    """A message with blanks where it is only polite."""
    vocabulary = vocabulary_of(language)
    folded = _written_out(folded, vocabulary)
    items = read_tokens(folded)
    kept = without_courtesies(items, vocabulary.courtesies, folded)
    if len(kept) == len(items):
        return text
    source = text if len(folded) == len(text) else folded
    starts = {item.start for item in kept}
    for item in items:
        if item.start not in starts:
            source = source[: item.start] + " " * (item.end - item.start) + source[item.end :]
    return source.strip()


def _is_idle(heard: Heard) -> bool:
    """Whether a message was found to be about nothing but manners, or nothing was."""
    return heard.commands == (c.Clarify(),) or isinstance(heard.commands[0], c.SmallTalk)


def _heard_apart(text: str, folded: str, languages: list[Language], hearing: Hearing) -> Heard:
    """What a message means, sentence by sentence where each of them stands alone."""

    def hear(sentence: str) -> Heard:
        sentence = sentence.strip()
        return _heard_in_clauses(sentence, fold(sentence), languages, hearing)

    if hearing.expects is None and _SENTENCES.search(folded):
        found = _found_in(languages[0], text, folded, hearing)
        sentences = sentences_of(found.items, found.scene.text, found.scene.vocabulary)
        if (apart := heard_apart(sentences, hear, hearing.today)) is not None:
            return apart
    return _heard_in_clauses(text, folded, languages, hearing)


def _heard_in_clauses(text: str, folded: str, languages: list[Language], hearing: Hearing) -> Heard:
    """What a sentence means, clause by clause where they plainly tell of several things."""
    heard, found = _heard(text, folded, languages, hearing)

    def hear(clause: str) -> Heard:
        clause = clause.strip()
        return _heard(clause, fold(clause), languages, hearing)[0]

    if hearing.expects is not None or not _tells_several(heard, found):
        return heard
    clauses = clauses_of(found.items, found.scene.text, found.scene.vocabulary)
    return heard_apart(clauses, hear, hearing.today, are_clauses=True) or heard


def _tells_several(heard: Heard, found: "_Found") -> bool:
    """Whether clauses of a sentence are surely of several kinds, and not heard just so."""
    besides = found.scene.vocabulary.set_words.get("by the way", frozenset())
    judged = [judge(segment, found.scene) for segment in found.segments]
    told = [one.command for one in judged if one is not None and one.is_sure]
    if len(heard.commands) > 1 and all(command in told for command in heard.commands):
        return False
    is_parted = any(item.words == ("-",) or item.words[0] in besides for item in found.items)
    return is_parted or len({type(command) for command in told} - {c.Clarify, *COURTESY}) > 1


def _heard(
    text: str, folded: str, languages: list[Language], hearing: Hearing
) -> tuple[Heard, "_Found"]:
    """What a message means in the likeliest of the languages that make something of it."""
    words, possible = _WORD.findall(folded), languages
    if languages[0] is not hearing.language:
        languages = _likeliest_first(languages[:_LIKELY], words, hearing.language)
    found = _found_in(languages[0], text, folded, hearing)
    heard = _by_the_rules(found)
    is_own = languages[0] is hearing.language and not _unknown(words, languages[0])
    is_lost = _is_lost(heard) and not is_own
    if not is_lost and not (heard.unexplained and _unknown(words, languages[0])):
        return _reconsidered(heard, found), found
    unknown = _unknown(words, languages[0])
    others = dict.fromkeys((*languages[1:_LIKELY], hearing.language, Language.ENGLISH))
    if _unknown(words, hearing.language):
        possible = list(Language)
    others |= dict.fromkeys(spoken for spoken in possible if not _unknown(words, spoken))
    others |= dict.fromkeys(spoken for spoken in possible if _unknown(words, spoken) < unknown)
    for language in others:
        if language is languages[0]:
            continue
        found_again = _found_in(language, text, folded, hearing)
        again = _by_the_rules(found_again)
        is_whole = not _is_lost(again) and again.by != "none" and not again.unexplained
        is_better = again.confidence > heard.confidence and not _unknown(words, language)
        if is_whole and (is_lost or is_better):
            return again, found_again
    return _reconsidered(heard, found), found


def _likeliest_first(
    languages: Sequence[Language], words: Sequence[str], usual: Language
) -> list[Language]:
    """The languages of whose data a message has most words; the usual one if it knows them all."""
    unknown = {spoken: _unknown(words, spoken) for spoken in (*languages, usual)}
    if not unknown[usual]:
        return [usual, *languages]
    return sorted(languages, key=lambda spoken: unknown[spoken])


def _unknown(words: Sequence[str], language: Language) -> int:
    """How many of some words are none of a language's data, neither whole nor in their parts."""
    vocabulary = vocabulary_of(language)
    known = vocabulary.known
    return sum(
        1
        for word in words
        if word.removesuffix("'s") not in known
        and any(len(part) > 1 and part not in known for part in word.split("'"))
        and root_of(word, vocabulary) is None
    )


def _is_lost(heard: Heard) -> bool:
    """Whether nothing at all was made of a message."""
    return heard.confidence <= 0.5 and (
        heard.by == "none" or isinstance(heard.commands[0], c.SmallTalk)
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The things found in a message in one language."""

    items: list[Item]
    segments: list[list[Item]]
    scene: Scene


def _found_in(language: Language, text: str, folded: str, hearing: Hearing) -> _Found:
    vocabulary = vocabulary_of(language)
    folded = _written_out(folded, vocabulary)
    items = extract(folded, vocabulary, hearing.units)
    source = text if len(folded) == len(text) else folded
    scene = Scene(hearing=hearing, vocabulary=vocabulary, text=source)
    found = _Found(items, split(items, vocabulary), scene)
    talk = talk_in(found.segments, scene)
    return _plain_core(found, without(found.segments, talk)) if talk else found


def _plain_core(found: _Found, segments: list[list[Item]]) -> _Found:
    """What is left of a message without the talk in it, where that is plain; else all of it."""
    scene = found.scene
    items = [item for segment in segments for item in segment]
    heard = _grammar(items, segments, scene)
    kept = {item.start for item in items}
    talk = [item for item in found.items if item.start not in kept]
    if _tells_the_day(talk, items, heard, scene.vocabulary):
        return found
    whole = _grammar(found.items, found.segments, scene)
    if heard.confidence < 1 and not is_heading(talk, scene):
        is_plainer = whole.confidence < 1 and is_half_said(items, talk, scene)
        return _Found(items, segments, scene) if is_plainer else found
    is_plainer = is_said_plainer(heard.commands, whole.commands, talk, scene)
    return _Found(items, segments, scene) if is_plainer else found


def _tells_the_day(
    talk: Sequence[Item], items: Sequence[Item], heard: Heard, vocabulary: Vocabulary
) -> bool:
    """ "The Ochils on Sunday, 18k, 2 hrs 48": the day of a run that has no verb of its own."""
    verbs = vocabulary.set_words.get("did", frozenset())
    is_log = any(isinstance(command, c.LogActivity) for command in heard.commands)
    has_verb = any(i.kind in ("sport", "day") or not verbs.isdisjoint(i.words) for i in items)
    return is_log and not has_verb and any(item.kind == "day" for item in talk)


def _reconsidered(heard: Heard, found: _Found) -> Heard:
    """What was heard, once the ear was asked."""
    if heard.by == "pending" or not found.segments:
        return heard
    return reconsider(heard, found.items, found.segments, found.scene)


def _by_the_rules(found: _Found) -> Heard:
    """What a message means as an answer to the open question, else by the templates."""
    items, scene = found.items, found.scene
    answered = answer(items, scene.hearing, scene.vocabulary, scene.text)
    if answered is not None:
        return Heard(commands=answered, confidence=1.0, by="pending")
    if not found.segments:
        return Heard(commands=(c.Clarify(),), confidence=0.0, by="none")
    if (said := yes_or_no(items, scene.vocabulary)) is not None:
        return Heard(commands=(said,), confidence=1.0, by="pending")
    return _grammar(items, found.segments, scene)


def traits_in(text: str, hearing: Hearing) -> tuple[frozenset[str], frozenset[str]]:
    """What the ear weighs of a message in the athlete's own language; see `traits_heard`."""
    text = text.strip()[:LONGEST]
    found = _found_in(hearing.language, text, fold(text), hearing)
    return traits_heard(_by_the_rules(found), found.items, found.segments, found.scene)


def _written_out(folded: str, vocabulary: Vocabulary) -> str:
    """A folded message without shorthand and elisions."""
    if vocabulary.shorthand is not None:
        typing = vocabulary.lexicon.typing
        folded = vocabulary.shorthand.sub(lambda found: typing[found[0]], folded)
    if vocabulary.elided is not None:
        folded = vocabulary.elided.sub(r"\1 ", folded)
    return folded


def _grammar(items: list[Item], segments: list[list[Item]], scene: Scene) -> Heard:
    """What the templates make of a message."""
    rows = told_rows(segments, scene) if len(segments) > 1 else None
    if rows is not None:
        return Heard(commands=tuple(row.command for row in rows), confidence=1.0)
    whole = judge(items, scene)
    if len(segments) > 1:
        telling = Telling(scene)
        for segment in segments:
            telling.hear(segment)
        acts = telling.acts()
        if acts is not None and (whole is None or not _spans(whole, segments)):
            is_plain = all(a.is_sure and not isinstance(a.command, c.Clarify) for a in acts)
            told = None if is_plain else told_run(segments, scene)
            return _together(acts if told is None else [told], scene)
    if whole is None or not whole.is_sure:
        rest = _behind_no(items, scene)
        whole = rest if rest is not None and rest.is_sure else whole
    if whole is None or not whole.is_sure:
        whole = told_run(segments, scene) or whole
    if whole is None:
        return _not_understood(items, scene)
    if not whole.is_sure and not isinstance(whole.command, RESHAPING) and _is_asked(items, scene):
        return _not_understood(items, scene)
    return _together([_asked_when_bare(whole, items)], scene)


def _behind_no(items: Sequence[Item], scene: Scene) -> Judged | None:
    """ "No put it back": what is wanted instead of what was done."""
    starts = scene.vocabulary.set_words.get("after no", frozenset())
    for at, item in enumerate(items[:2]):
        rest = items[at + 1 :]
        if item.words == ("no",) and rest and set(rest[0].words) & starts:
            return judge(rest, scene)
    return None


def _is_asked(items: Sequence[Item], scene: Scene) -> bool:
    """Whether a message begins as a question does."""
    asking = scene.vocabulary.set_words.get("interrogative", frozenset())
    is_of_others = any(item.kind == "~others" for item in items)
    return any(item.words[0] in asking for item in (items if is_of_others else items[:2]))


def _asked_when_bare(judged: Judged, items: Sequence[Item]) -> Judged:
    """ "5k" and nothing else may be a run, a goal or a wish: ask."""
    log = judged.command
    kinds = {item.kind for item in items}
    is_race = "~race" in kinds and "~unfinished" not in kinds
    if is_race and isinstance(log, c.LogActivity) and not (judged.reading.weight or log.duration):
        return replace(judged, command=c.Clarify(options=(log,), about="log"))
    if any(i.kind not in ("distance", "race") and not i.is_filler for i in items):
        return judged
    if judged.reading.weight or not isinstance(log, c.LogActivity):
        return judged
    if log != c.LogActivity(on=log.on, distance=log.distance):
        return judged
    return replace(judged, command=c.Clarify(options=(log,), about="log"))


def _spans(whole: Judged, segments: list[list[Item]]) -> bool:
    """Whether a sure reading of the whole needs words of several segments."""
    template = whole.reading.template
    if not whole.is_sure or whole.reading.unexplained or template is None:
        return False
    return not any(match_with_gaps(template.pattern, segment) for segment in segments)


def _together(parts: list[Judged], scene: Scene) -> Heard:
    """The commands of all acts; small talk and what was ruled out beside one are no acts."""
    parts = [part for part in parts if not _is_denied(part)] or parts
    injected = [p for p in parts if p.reading.act == "Injection"]
    weighty = (
        injected[:1]
        or [p for p in parts if not isinstance(p.command, COURTESY)]
        or [p for p in parts if not isinstance(p.command, c.SmallTalk)][-1:]
        or sorted(parts, key=_is_acknowledging)[:1]
    )
    left = [item for part in weighty for item in part.reading.unexplained]
    words = tuple(" ".join(item.words) for item in left)
    if all(part.is_sure for part in weighty):
        told = (one for part in weighty for one in (part.command, *part.reading.more))
        commands = merge(told, scene.hearing.today)
        confidence = max(0.5, 1.0 - 0.1 * len(left))
        return Heard(commands=commands, confidence=confidence, unexplained=words)
    offered = (p for p in weighty if not isinstance(p.command, c.Clarify) and not _is_denied(p))
    options = tuple(dict.fromkeys(part.command for part in offered))
    return Heard(
        commands=(c.Clarify(options=options[:MOST_OPTIONS]),),
        confidence=0.4, unexplained=words, by="grammar",
    )  # fmt: skip


def _is_denied(part: Judged) -> bool:
    """ "Don't cancel anything": the change that was ruled out is not offered."""
    is_not = any(item.kind == "~not" for item in part.reading.unexplained)
    return is_not and isinstance(part.command, RESHAPING)


def _is_acknowledging(part: Judged) -> bool:
    return part.command == c.SmallTalk(kind=c.SmallTalkKind.ACKNOWLEDGE)


def _begins_as_question(items: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """ "Am I ...", but not "am off to Rome"."""
    if items[0].words[0] not in vocabulary.question:
        return False
    asked = vocabulary.set_words.get("asked", frozenset())
    return items[0].words[0] not in vocabulary.set_words.get("am", frozenset()) or bool(
        asked & {word for item in items[1:2] for word in item.words}
    )


def _not_understood(items: Sequence[Item], scene: Scene) -> Heard:
    """A question about running is passed on; anything else is asked back."""
    vocabulary = scene.vocabulary
    words = {word for item in items for word in item.words}
    asking = vocabulary.set_words.get("interrogative", frozenset())
    is_question = (
        any(item.words == ("?",) for item in items)
        or _begins_as_question(items, vocabulary)
        or any(item.words[0] in asking for item in items[:3])
    )
    if is_question and (
        words & vocabulary.topics
        or any(i.kind in ("kind", "sport", "race", "distance", "site") for i in items)
    ):
        return Heard(commands=(c.AskQuestion(words=scene.text.strip()),), confidence=0.6)
    left = tuple(" ".join(i.words) for i in items if not i.is_filler and i.kind not in (".", ","))
    return Heard(commands=(c.Clarify(),), confidence=0.0, unexplained=left, by="none")
