"""Whom or what a clause tells of: kin, a colleague, the dog or a watch, as its subject."""

from collections.abc import Sequence

from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

_MOST_WORDS = 3
"""Words before a subject that only describe it: "my little", "both of the"."""


def named_as_others(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "The missus has covid", "our lad ran 5k": somebody else stands where a clause begins."""
    kin, heads, verbs, own, did = (
        vocabulary.set_words.get(name, frozenset())
        for name in ("kin", "of others", "done by others", "own", "did")
    )
    said = {word for item in items for word in item.words}
    if kin.isdisjoint(said) and own.isdisjoint(said):
        return items
    kept: list[Item] = []
    at = 0
    while at < len(items):
        end = at
        if not kept or kept[-1].kind in (".", ",", "~join"):
            while end < min(at + _MOST_WORDS, len(items)) and heads.issuperset(items[end].words):
                end += 1
        is_kin = end < len(items) and kin.issuperset(items[end].words)
        name = end + 1 if is_kin and end + 1 < len(items) and items[end + 1].is_strange else end
        behind = items[name + 1 : name + 2]
        is_named = at < end < len(items) and items[end].is_strange
        is_named = is_named and own.issuperset(items[end - 1].words)
        is_others = is_kin and (end > at or _is_at_clause(kept)) and _begins_verb(behind, verbs)
        if is_others or (is_named and _begins_verb(behind, did)):
            words = tuple(word for item in items[at : name + 1] for word in item.words)
            kept.append(Item(words, items[at].start, items[name].end, "~others", "others"))
            at = name + 1
        else:
            kept.append(items[at])
            at += 1
    return kept


def _is_at_clause(kept: Sequence[Item]) -> bool:
    return not kept or kept[-1].kind in (".", ",", "~join")


def _begins_verb(behind: Sequence[Item], verbs: frozenset[str]) -> bool:
    return bool(behind) and (behind[0].kind == "sport" or not verbs.isdisjoint(behind[0].words))


def tells_of_another(items: Sequence[Item], at: int, text: str, vocabulary: Vocabulary) -> bool:
    """ "My watch is dead", "the bairn has a cough": whether its clause has another subject."""
    things, heads, verbs, kin = (
        vocabulary.set_words.get(name, frozenset())
        for name in ("things", "of others", "done by others", "kin")
    )
    starts = [on + 1 for on in range(at) if items[on].kind in (".", ",", "~join")]
    start = end = starts[-1] if starts else 0
    while end < min(start + _MOST_WORDS, len(items)) and heads.issuperset(items[end].words):
        end += 1
    subject, behind = items[end : end + 1], items[end + 1 : end + 2]
    if not subject or not behind:
        return False
    is_somebody = subject[0].is_strange or (kin | things).issuperset(subject[0].words)
    if is_somebody and text[: subject[0].end].endswith(("'s", "’s")):
        return True
    is_verb = not verbs.isdisjoint(behind[0].words)
    is_thing = things.issuperset(subject[0].words)
    return is_verb and (is_thing or (subject[0].is_strange and bool(verbs)))
