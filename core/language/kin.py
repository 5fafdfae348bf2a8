"""Who is ill, where it is one of the family: "daughter has a fever", and not the athlete."""

from collections.abc import Sequence

from core.language.patterns import Item
from core.language.tenses import clauses_of
from core.language.vocabulary import Vocabulary


def ill_kin(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """The items, with the mark of others on whom of the family is told to be ill."""
    kin, own = (vocabulary.set_words.get(name, frozenset()) for name in ("kin", "first person"))
    if kin.isdisjoint(item.words[0] for item in items):
        return items
    marked = list(items)
    for clause in clauses_of(items):
        words = {word for at in clause for word in items[at].words}
        if not is_of_illness([items[at] for at in clause], vocabulary) or not own.isdisjoint(words):
            continue
        for at in clause:
            if not items[at].kind and items[at].words[0] in kin:
                marked[at] = items[at]._replace(kind="~others", value="others", is_filler=False)
    return marked


def caught_from(items: list[Item], vocabulary: Vocabulary) -> list[Item]:
    """ "Got a cold off my daughter": from whom one has it is said besides."""
    names = ("caught from", "articles", "ill", "kin", "people")
    sources, articles, ill, kin, people = (
        vocabulary.set_words.get(name, frozenset()) for name in names
    )
    told = list(items)
    for at, item in enumerate(items):
        before = {word for one in items[:at] for word in one.words}
        if sources.isdisjoint(item.words) or ill.isdisjoint(before):
            continue
        behind = range(at + 1, len(items))
        whom = next((n for n in behind if not articles.issuperset(items[n].words)), at)
        if items[whom].kind == "~others" or not (kin | people).isdisjoint(items[whom].words[-1:]):
            told[whom] = items[whom]._replace(kind="aside", value=None)
    return told


def is_of_illness(segment: Sequence[Item], vocabulary: Vocabulary) -> bool:
    """Whether a clause speaks of an illness."""
    ill = vocabulary.set_words.get("ill", frozenset())
    words = tuple(word for item in segment for word in item.words)
    return any(not item.kind and not ill.isdisjoint(item.words) for item in segment) or any(
        words[at : at + len(phrase)] == phrase
        for phrase in vocabulary.sets.get("feels ill", ())
        for at in range(len(words))
    )
