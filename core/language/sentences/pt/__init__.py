"""Portuguese."""

from core.athlete import Language
from core.language.lexicon import Lexicon
from core.language.sentences import international
from core.language.sentences.courtesies import CLOSINGS, EVENTS, HAPPENS, MEANT, OPENINGS
from core.language.sentences.kinsfolk import OTHERS
from core.language.sentences.pt import surroundings, words
from core.language.sentences.pt.acts import ACTS, ANSWERS, POLITE, SETS, TALK
from core.language.sentences.pt.rules import RULES
from core.language.sentences.signatures import SIGNATURES

LEXICON = Lexicon(
    language=Language.PORTUGUESE,
    signature=SIGNATURES[Language.PORTUGUESE],
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
        "event": EVENTS[Language.PORTUGUESE],
        **words.MARKS,
        "others": f"{words.MARKS['others']}|{OTHERS[Language.PORTUGUESE]}",
    },
    asides=words.ASIDES,
    reasons=words.REASONS,
    filler=words.FILLER + international.FILLER,
    sets={
        **SETS,
        "meant": MEANT[Language.PORTUGUESE],
        "happens": HAPPENS[Language.PORTUGUESE],
    },
    templates={**ACTS, **TALK},
    answers=ANSWERS,
    polite=POLITE,
    typing=words.TYPING,
    talk=surroundings.SURROUNDINGS,
    elided=words.ELIDED,
    endings=words.ENDINGS,
    clitics=words.CLITICS,
    openings=OPENINGS[Language.PORTUGUESE],
    closings=CLOSINGS[Language.PORTUGUESE],
)
