"""German."""

from core.athlete import Language
from core.language.lexicon import Lexicon
from core.language.sentences import international
from core.language.sentences.courtesies import CLOSINGS, EVENTS, HAPPENS, MEANT, OPENINGS
from core.language.sentences.de import words
from core.language.sentences.de.acts import ACTS, SETS
from core.language.sentences.de.bare_answers import ANSWERS, POLITE
from core.language.sentences.de.rules import RULES
from core.language.sentences.de.surroundings import SURROUNDINGS
from core.language.sentences.de.talk import TALK
from core.language.sentences.international import digraphs
from core.language.sentences.kinsfolk import OTHERS
from core.language.sentences.signatures import SIGNATURES

LEXICON = Lexicon(
    language=Language.GERMAN,
    signature=SIGNATURES[Language.GERMAN],
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
        "event": EVENTS[Language.GERMAN],
        **words.MARKS,
        "others": f"{words.MARKS['others']}|{OTHERS[Language.GERMAN]}",
    },
    asides=words.ASIDES,
    reasons=words.REASONS,
    filler=words.FILLER + international.FILLER,
    sets={
        **SETS,
        "meant": MEANT[Language.GERMAN],
        "happens": HAPPENS[Language.GERMAN],
    },
    templates={**ACTS, **TALK},
    answers=ANSWERS,
    polite=POLITE,
    talk=SURROUNDINGS,
    typing={
        **digraphs(
            [
                *words.ALL,
                *SETS.values(),
                *ACTS.values(),
                *TALK.values(),
                *ANSWERS.values(),
                SURROUNDINGS,
            ]
        ),
        **words.TYPING,
    },
    openings=OPENINGS[Language.GERMAN],
    closings=CLOSINGS[Language.GERMAN],
)
