"""Spanish."""

from core.athlete import Language
from core.language.lexicon import Lexicon
from core.language.sentences import international
from core.language.sentences.courtesies import CLOSINGS, EVENTS, HAPPENS, MEANT, OPENINGS
from core.language.sentences.es import surroundings, words
from core.language.sentences.es.acts import ACTS, ANSWERS, POLITE, SETS, TALK
from core.language.sentences.es.rules import RULES
from core.language.sentences.kinsfolk import OTHERS
from core.language.sentences.signatures import SIGNATURES

LEXICON = Lexicon(
    language=Language.SPANISH,
    signature=SIGNATURES[Language.SPANISH],
    numbers=words.NUMBERS,
    ordinals=words.ORDINALS,
    weekdays=words.WEEKDAYS,
    every_weekday=words.EVERY_WEEKDAY,
    day_sets=words.DAY_SETS,
    months=words.MONTHS,
    days=words.DAYS,
    day_parts=words.DAY_PARTS,
    units=words.UNITS,
    rules=RULES,
    kinds=words.KINDS,
    sessions=words.SESSIONS,
    sports=words.SPORTS,
    races=words.RACES,
    sites=words.SITES,
    sides=words.SIDES,
    feelings=words.FEELINGS,
    levels=words.LEVELS,
    routines=words.ROUTINES,
    marks={
        "event": EVENTS[Language.SPANISH],
        **words.MARKS,
        "others": f"{words.MARKS['others']}|{OTHERS[Language.SPANISH]}",
    },
    asides=words.ASIDES,
    reasons=words.REASONS,
    filler=words.FILLER + international.FILLER,
    sets={
        **SETS,
        "meant": MEANT[Language.SPANISH],
        "happens": HAPPENS[Language.SPANISH],
    },
    templates={**ACTS, **TALK},
    answers=ANSWERS,
    polite=POLITE,
    typing=words.TYPING,
    talk=surroundings.SURROUNDINGS,
    elided=words.ELIDED,
    endings=words.ENDINGS,
    clitics=words.CLITICS,
    openings=OPENINGS[Language.SPANISH],
    closings=CLOSINGS[Language.SPANISH],
)
