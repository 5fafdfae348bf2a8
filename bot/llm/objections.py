"""What is wrong with a model's words, said so that it can mend them once."""

from collections.abc import Iterator, Sequence

from bot.llm.bodies import finds_something, names_in
from bot.llm.deeds import claims_a_deed
from bot.llm.figures import Ground, foreign_figures
from bot.llm.judge import MOST_RISK_LEFT, is_too_risky, most_risk
from bot.llm.possessions import speaks_of_unknown
from bot.llm.prompt import PREFIX
from bot.llm.rails import copies, is_forbidden, sentences_of
from bot.llm.tongue import FEWEST, is_spoken_in
from core.athlete import Language

_NAMED = 5
"""So many foreign figures are named in a hint."""


def objection_to(words: str, languages: Sequence[Language], ground: Ground) -> str:
    """Why words may not be said to an athlete, in one sentence; nothing when they may."""
    if hint := grave_objection_to(words, languages, ground):
        return hint
    words = _beside_changes(words, languages, ground)
    if speaks_of_unknown(words, languages) or any(_strangers_in(words, languages, ground)):
        return "The facts don't say so. Say only what they say, or what holds for every runner."
    if foreign := foreign_figures(words, ground):
        return f"This is not in the facts: {', '.join(foreign[:_NAMED])}. Answer without it."
    asked = ground.said.rpartition("\n")[2]
    if is_too_risky(words, languages, most_risk(asked, languages)):
        return "A coach doesn't say so. No remedies, diets, promises, pushing, life of your own."
    return ""


def grave_objection_to(words: str, languages: Sequence[Language], ground: Ground) -> str:
    """What is so wrong with words that nothing of them is kept."""
    words = _beside_changes(words, languages, ground)
    if is_forbidden(words) or copies(words, PREFIX) or finds_something(words, languages):
        return "A coach doesn't say that. No diagnosis, medicine, weight advice or shop talk."
    if claims_a_deed(words, languages):
        return "Nothing was changed. Call the tool, or don't say that it was."
    longer = (said for said in sentences_of(words) if len(said.split()) >= FEWEST)
    if not all(is_spoken_in(languages, said) for said in (words, *longer)):
        return f"Answer in the athlete's language: {languages[0].value}."
    return ""


def without_objections(words: str, languages: Sequence[Language], ground: Ground) -> str:
    """The sentences that may be said although others may not."""
    told = ground.changes.told_in(words, languages)
    is_doubtful = is_too_risky(_beside_changes(words, languages, ground), languages)
    said = (
        one
        for one in sentences_of(words)
        if one in told
        or (
            not objection_to(one, languages, ground)
            and not (is_doubtful and is_too_risky(one, languages, MOST_RISK_LEFT))
        )
    )
    return " ".join(said).strip()


def _beside_changes(words: str, languages: Sequence[Language], ground: Ground) -> str:
    """Words without the sentences that only tell what the coach has just changed."""
    told = ground.changes.told_in(words, languages)
    return " ".join(one for one in sentences_of(words) if one not in told) if told else words


def _strangers_in(words: str, languages: Sequence[Language], ground: Ground) -> Iterator[str]:
    """Whom and what words call by name that nobody spoke of."""
    heard = f"{ground.facts}\n{ground.said}"
    for spoken in languages:
        yield from names_in(words, spoken, heard)
