"""English."""

from core.athlete import Language
from core.language.lexicon import Lexicon
from core.language.sentences.en import words
from core.language.sentences.en.acts import ACTS
from core.language.sentences.en.marks import ASIDES, FILLER, MARKS, REASONS
from core.language.sentences.en.rules import DATES, FIGURES, SPANS
from core.language.sentences.en.sets import SETS
from core.language.sentences.en.talk import ANSWERS, POLITE, TALK

LEXICON = Lexicon(
    language=Language.ENGLISH,
    signature=words.SIGNATURE,
    numbers=words.NUMBERS,
    ordinals=words.ORDINALS,
    weekdays=words.WEEKDAYS,
    every_weekday=words.EVERY_WEEKDAY,
    day_sets=words.DAY_SETS,
    months=words.MONTHS,
    days=words.DAYS,
    day_parts=words.DAY_PARTS,
    units=words.UNITS,
    rules={**FIGURES, **DATES, **SPANS},
    kinds=words.KINDS,
    sessions=words.SESSIONS,
    sports=words.SPORTS,
    races=words.RACES,
    sites=words.SITES,
    sides=words.SIDES,
    feelings=words.FEELINGS,
    levels=words.LEVELS,
    routines=words.ROUTINES,
    marks=MARKS,
    asides=ASIDES,
    reasons=REASONS,
    filler=FILLER,
    sets=SETS,
    templates={**ACTS, **TALK},
    answers=ANSWERS,
    polite=POLITE,
    typing=words.TYPING,
)
