"""English."""

from core.athlete import Language
from core.language.lexicon import Lexicon
from core.language.sentences.courtesies import CLOSINGS, EVENTS, HAPPENS, MEANT, OPENINGS
from core.language.sentences.en import words
from core.language.sentences.en.ask_acts import ASK
from core.language.sentences.en.bare_answers import ANSWERS, POLITE
from core.language.sentences.en.body_acts import BODY
from core.language.sentences.en.control_acts import CONTROL
from core.language.sentences.en.date_rules import DATES, SPANS
from core.language.sentences.en.figure_rules import FIGURES
from core.language.sentences.en.life_acts import LIFE
from core.language.sentences.en.log_acts import LOG
from core.language.sentences.en.marks import ASIDES, FILLER, MARKS, REASONS
from core.language.sentences.en.plain import PLAIN
from core.language.sentences.en.profile_acts import PROFILE
from core.language.sentences.en.reshape_acts import RESHAPE
from core.language.sentences.en.sets import SETS
from core.language.sentences.en.talk import TALK
from core.language.sentences.en.typing import TYPING

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
    named_days=words.NAMED_DAYS,
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
    marks={"event": EVENTS[Language.ENGLISH], **MARKS},
    asides=ASIDES,
    reasons=REASONS,
    filler=FILLER,
    sets={**SETS, "meant": MEANT[Language.ENGLISH], "happens": HAPPENS[Language.ENGLISH]},
    templates={**LOG, **RESHAPE, **LIFE, **BODY, **PROFILE, **ASK, **CONTROL},
    answers=ANSWERS,
    polite=POLITE,
    plain=PLAIN,
    talk=TALK,
    typing=TYPING,
    openings=OPENINGS[Language.ENGLISH],
    closings=CLOSINGS[Language.ENGLISH],
)
