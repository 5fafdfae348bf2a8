"""The data of one language: its words, its ways to say dates and figures, and its sentences.

A language is one `Lexicon`; nothing else in the package knows any word of it. All texts are written
in lower case; accents may be written or not (both are folded away on both sides).

Words
    Tables map a value to its spellings, separated by "|"; a spelling may be several words. The
    longest spelling wins, wherever it stands in the message.

Patterns
    Rules and templates are patterns, elements separated by blanks:

    ==================  ==============================================================
    ``word``            that word; ``two_words`` are those words side by side
    ``(a|b|c_d)``       one of these
    ``[x]``             x or nothing; ``[(a|b)]`` one of them or nothing
    ``<name>``          one of the words of the set of that name (`sets`)
    ``{kind}``          a thing found: {n} {day} {days} {range} {distance} ...
    ``{kind:role}``     the same, and the command's field it belongs to: {day:to}
    ==================  ==============================================================

    In `rules` the elements stand side by side. In `templates` anything may stand between them,
    but what no element, extractor or filler word explains makes the reading unsure; a thing in
    braces must follow the element before it, filler aside. A template that begins with ``=`` must
    be the whole clause, filler aside.

Rules
    ``name: patterns``; a rule turns words into one thing. The names are those of
    `core.language.quantities.RULES` and `core.language.dates.RULES`.

Templates
    ``act: patterns``, one pattern a line. An act is a command with the constants it carries:
    ``SmallTalk kind=thanks``. Things found in the clause but not named in the pattern (a day, a
    kind of run, a distance) are offered to the command all the same, so a template lists only the
    words that make the act what it is, and the roles that need a preposition.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.activities.activity import Feeling
from core.athlete import BodySite, Language, Level, RoutineKind, Side, Sport
from core.workouts.steps import WorkoutKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Everything the recogniser knows of one language."""

    language: Language
    """Which."""
    signature: str
    """Some sixty everyday words by which the language is told from others, separated by blanks."""
    numbers: Mapping[float, str]
    """Number words: 1 -> "one", 30 -> "thirty", 0.5 -> "half a"; tens and ones add up."""
    ordinals: Mapping[int, str]
    """1 -> "first|1st"; used for days of the month and for choices."""
    weekdays: tuple[str, ...]
    """Monday to Sunday, with abbreviations."""
    every_weekday: tuple[str, ...]
    """"mondays|every monday": Monday to Sunday as a habit."""
    day_sets: Mapping[str, str]
    """Sets of weekdays by their numbers: "01234" -> "weekdays|every weekday"."""
    months: tuple[str, ...]
    """January to December, with abbreviations."""
    days: Mapping[int, str]
    """Days by their distance from today: 0 -> "today", -1 -> "yesterday"."""
    day_parts: Mapping[str, str]
    """"morning", "noon", "evening", "night" -> spellings that may stand beside a day."""
    units: Mapping[str, str]
    """km mi m yd h min s bpm watt spm kg pct kmh day week month year times -> spellings."""
    rules: Mapping[str, str]
    """Rule name -> patterns, one a line: figures, times of day and dates."""
    kinds: Mapping[WorkoutKind, str]
    """Kinds of session."""
    sessions: str
    """Words for a session of no stated kind: "run|session|workout"."""
    sports: Mapping[Sport, str]
    """Sports, as nouns and as verbs."""
    races: Mapping[int, str]
    """Race distances by name, in metres: 42195 -> "marathon"."""
    sites: Mapping[BodySite, str]
    """Places that ache."""
    sides: Mapping[Side, str]
    """Left, right, both."""
    feelings: Mapping[Feeling, str]
    """How it felt."""
    levels: Mapping[Level, str]
    """Experience."""
    routines: Mapping[RoutineKind, str]
    """What the coach says unasked."""
    marks: Mapping[str, str]
    """Words with a grammatical job: "what if", "advice", "not", "question", "because", "future",
    "join" (and), "others" (my wife), "used to", "partly", "race", "treadmill", "unfinished",
    "about running"."""
    asides: str
    """Phrases that say nothing about the figures of a run: "in the rain|with the dog"."""
    reasons: str
    """Everyday reasons: "stuck at work|kids"."""
    filler: str
    """Words without weight: articles, prepositions, courtesy; separated by blanks or "|"."""
    sets: Mapping[str, str]
    """Named sets for patterns: "move" -> "move|shift|push"."""
    templates: Mapping[str, str]
    """Act -> patterns, one a line."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Bare answers to open questions: "yes", "no", "none", "any day", "skip" -> spellings."""
    polite: str = ""
    """Courtesy around a bare answer, separated by blanks."""
    day_first: bool = True
    """Whether 12/04 is 12 April for an athlete who counts kilometres."""
    named_days: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Days with a name by month and day: (12, 26) -> "boxing day"."""
    typing: Mapping[str, str] = field(default_factory=dict)
    """Habitual misspellings and chat shorthand: "tmrw" -> "tomorrow"."""
    plain: str = ""
    """Everyday words without a part in any sentence, that are no slips of others."""
    talk: str = ""
    """Words of the day around an act, which change nothing of it; separated by blanks."""
    clitics: str = ""
    """Pronouns joined to a verb, the longest first: "melo me lo la", separated by blanks."""
    endings: Mapping[str, str] = field(default_factory=dict)
    """Endings that only colour a word and the plain ones they stand for: "isimo" -> "o"."""
    elided: str = ""
    """Words that lose their vowel before another: "l d j qu", separated by blanks."""
    openings: str = ""
    """Phrases of manner that begin a clause, as patterns, one a line."""
    closings: str = ""
    """The same that end one."""
