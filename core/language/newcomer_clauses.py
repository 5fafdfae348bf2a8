"""One clause of a newcomer: said outright, an answer to what is asked, or to another question."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from core.athlete import GoalKind, RuleKind
from core.commands import (
    HARMLESS,
    AskQuestion,
    Clarify,
    Command,
    Explain,
    LogActivity,
    Remember,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
    SkipQuestion,
    SmallTalk,
    SmallTalkKind,
)
from core.language import newcomer_words
from core.language.answers_introduction import names_long_run
from core.language.extract import extract
from core.language.hearing import Heard, Hearing
from core.language.newcomer_gist import gist
from core.language.newcomer_readings import (
    NOTHING,
    is_calendar_day,
    is_note,
    is_statement,
    is_taken,
    unless_guessed,
)
from core.language.normalize import fold
from core.language.patterns import Item
from core.language.quantities import finish_time
from core.language.said_goals import official
from core.language.sentences import vocabulary_of
from core.language.stance import acts
from core.physiology.performance import MARATHON
from core.replies import Expects
from core.units import Distance

Recognize: TypeAlias = Callable[[str, Hearing], Heard]
"""The grammar."""
IsPlace: TypeAlias = Callable[[str], bool]
"""Tells whether a name is that of a place whose clock is known."""

SURE = 0.8
"""A reading at least this sure is taken."""
_SHORT = 40
"""Characters of a clause that says one thing."""
_ALWAYS = frozenset(
    {
        Expects.RESULT, Expects.DAYS, Expects.RACE_DATE, Expects.UNITS, Expects.GOAL,
        Expects.WEEKLY_VOLUME,
    }
)  # fmt: skip
"""Questions answered again by whoever changes their mind."""
_ELSEWHERE = (
    Expects.RESULT, Expects.WEEKLY_VOLUME, Expects.MINUTES, Expects.DAYS, Expects.LONGEST_RUN,
    Expects.RACE_DATE, Expects.INJURIES, Expects.UNITS, Expects.LONG_RUN_DAY, Expects.REMINDER_TIME,
    Expects.GOAL,
)  # fmt: skip
"""Questions whose answers can be told from another's, in the order they are tried."""
NO_RACE = SetGoal(kind=GoalKind.BASE)
NOT_RUNNING = SetProfile(weekly_volume=Distance(0))
_RACES_M = frozenset({5000, 10_000, 21_098, 42_195, 50_000})
"""Lengths run for the sake of a time; on other ones a run is a run."""
_WITHOUT_FIGURE = frozenset(
    {
        Expects.DAYS, Expects.MINUTES, Expects.LONG_RUN_DAY, Expects.INJURIES, Expects.AGE,
        Expects.PLACE, Expects.UNITS, Expects.REMINDER_TIME,
    }
)  # fmt: skip
"""Questions that no time answers, so that one told there is the reminder's."""
_WITHOUT_TIME = _WITHOUT_FIGURE - {Expects.REMINDER_TIME}
"""Questions no span of time answers, so that one told there is that on the free days."""
_BEFORE_AGE = frozenset({Expects.LONG_RUN_DAY, Expects.INJURIES, Expects.PLACE, Expects.UNITS})
"""Questions no figure answers, so that a bare one told there is an age."""
_VARYING = frozenset({Expects.RUNS_PER_WEEK, Expects.DAYS, Expects.MINUTES, Expects.LONG_RUN_DAY})
"""Questions whose answer may be another one every week."""
FEW_WORDS = 3
"""Units alone, or a day alone, take no more."""
_TIMES = frozenset({"duration", "clock", "unit"})
_FIGURES = frozenset({"number", "distance", "duration", "clock", "time", "times", "m?"})
"""What no bare day and no bare unit comes with."""
_ALSO_WORDS = frozenset({"nice", "central", "eastern", "mountain", "pacific", "la", "cork", "bath"})
"""Cities and zones that are said as words just as often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """What one clause means while a question is open."""

    hearing: Hearing
    """What is known, with the open question."""
    left: tuple[Expects, ...]
    """The questions without an answer yet."""
    recognize: Recognize
    is_place: IsPlace

    def read(self, text: str) -> Heard:
        """One clause: said outright, an answer to what is asked, or to another question."""
        plain = self.without_question(text)
        if plain.by == "gate":
            return plain
        if Expects.AGE in self.left and (age := newcomer_words.YEARS.fullmatch(text)):
            years = SetProfile(age=int(age[age.lastindex or 1]))
            return Heard(commands=(years,), confidence=SURE, by="pending")
        if Expects.RUNS_PER_WEEK in self.left and (count := newcomer_words.COUNT.fullmatch(text)):
            runs = SetProfile(runs_per_week=int(count[1]))
            return Heard(commands=(runs,), confidence=SURE, by="pending")
        times = self.as_answer_to(Expects.MINUTES, text)
        if times is not None and len(times.commands) > 1:
            return times
        if self.is_outright(plain, text):
            return plain
        asked = self.recognize(text, self.hearing)
        if self._is_question(plain, text) or newcomer_words.QUESTION.match(text):
            return self._asked_back(plain, text)
        if self.answers(asked, text):
            return asked
        takes_time = Expects.MINUTES in self.left or self.hearing.expects in _WITHOUT_TIME
        if takes_time and newcomer_words.MINUTES.fullmatch(text):
            return self.as_answer_to(Expects.MINUTES, text) or NOTHING
        if self.tells_week(text) and newcomer_words.RUNS.search(text):
            return self.week(text) or asked
        if len(text) < _SHORT and self._tells_no_running(text):
            return self._not_running(text)
        if Expects.GOAL in self.left and newcomer_words.SLIMMING.search(text):
            return Heard(commands=(NO_RACE,), confidence=SURE, by="pending")
        if wish := self._wished_time(text):
            return wish
        for topic in () if newcomer_words.ASKING.match(text) else _ELSEWHERE:
            if topic in self.left or topic in _ALWAYS:
                other = self.as_answer_to(topic, text)
                if other is not None and self._is_told(other, topic, text):
                    return other
        if newcomer_words.BARE.fullmatch(text):
            return self._figure(text)
        meant = unless_guessed(plain, text)
        is_act = is_taken(meant) and meant.confidence >= SURE and acts(meant.commands[0])
        is_talk = is_act or bool(newcomer_words.ASKING.match(text))
        if not is_talk and (told := self._gist(text)):
            return told
        if self.hearing.expects in _VARYING and newcomer_words.VARIES.search(text):
            return Heard(commands=(SkipQuestion(),), confidence=SURE, by="pending")
        if place := self._place(text):
            return place
        if self.hearing.expects is Expects.INJURIES and newcomer_words.UNHURT.search(text):
            unhurt = SetProfile(has_no_injuries=True)
            return Heard(commands=(unhurt,), confidence=SURE, by="pending")
        if self.hearing.expects is Expects.INJURIES and is_statement(plain, text):
            note = Remember(words=text.strip())
            return Heard(commands=(note, SkipQuestion()), confidence=SURE, by="pending")
        heard = unless_guessed(asked if asked.by != "pending" else plain, text)
        heard = heard if is_taken(heard) else self._told_besides(text) or heard
        if self.hearing.expects is Expects.INJURIES and is_note(heard):
            return replace(heard, commands=(*heard.commands, SkipQuestion()), by="pending")
        return heard

    def _wished_time(self, text: str) -> Heard | None:
        """ "Want sub 3:25", of the race told of beside it."""
        items = self.items_of(text)
        times = [item for item in items if item.kind in _FIGURES]
        is_wish = self.hearing.expects is Expects.GOAL and newcomer_words.WISHED_TIME.search(text)
        if not is_wish or len(times) != 1 or self.is_race(items):
            return None
        wished = finish_time(times[0].value, MARATHON) if times[0].kind == "clock" else None
        target = times[0].value if times[0].kind == "duration" else wished
        goal = SetGoal(target=target)
        return Heard(commands=(goal,), confidence=SURE, by="pending") if target else None

    def _told_besides(self, text: str) -> Heard | None:
        """What answers no question: a protest, a clinician's word, something of one's health."""
        command: Command | None = None
        if self.hearing.expects is Expects.GOAL and newcomer_words.PROTEST.fullmatch(text):
            command = Explain()
        elif newcomer_words.UNHURT.search(text):
            command = SetProfile(has_no_injuries=True)
        elif newcomer_words.CLEARED.search(text):
            command = SmallTalk(kind=SmallTalkKind.ACKNOWLEDGE)
        elif newcomer_words.ASKING.match(text):
            return None
        elif newcomer_words.HEALTH.search(text) or newcomer_words.ACHE.search(text):
            command = Remember(words=text.strip())
        return None if command is None else Heard(commands=(command,), confidence=SURE)

    def _asked_back(self, plain: Heard, text: str) -> Heard:
        """A question is answered as one, and never fills in what is still to be told."""
        if newcomer_words.WHY.match(text):
            return Heard(commands=(Explain(),), confidence=SURE)
        if is_taken(plain) and not isinstance(plain.commands[0], SetGoal | SetProfile):
            return plain
        return Heard(commands=(AskQuestion(words=text.strip()),), confidence=SURE)

    def _gist(self, text: str) -> Heard | None:
        """The answer to the open question, or a race told of, with talk around it."""
        items = self.items_of(text)
        kinds = {item.kind for item in items}
        vocabulary = vocabulary_of(self.hearing.language)
        topics = [self.hearing.expects]
        named = [item for item in items if item.kind in ("day", "days")]
        is_list = len(named) > 1 or any(item.kind == "days" for item in named)
        if Expects.DAYS in self.left and is_list and not names_long_run(items):
            topics.append(Expects.DAYS)
        if not kinds.isdisjoint({"clock", "duration"}) and self.is_race(items):
            topics.append(Expects.GOAL if newcomer_words.AIMS.search(text) else Expects.RESULT)
        elif "distance" in kinds and newcomer_words.WEEK.search(text):
            topics.append(Expects.WEEKLY_VOLUME)
        elif "race" in kinds and not newcomer_words.TELLS_A_RUN.search(text):
            topics.append(Expects.GOAL)
        is_wish = self.is_race(items) and "~used to" not in kinds
        for topic in topics:
            if topic is None or (topic is Expects.GOAL and not is_wish):
                continue
            hearing = replace(self.hearing, expects=topic, options=())
            if found := gist(topic, items, hearing, vocabulary, text):
                return Heard(commands=found, confidence=SURE, by="pending")
        return None

    def without_question(self, text: str) -> Heard:
        return self.recognize(text, replace(self.hearing, expects=None, options=()))

    def as_answer_to(self, topic: Expects, text: str) -> Heard | None:
        """A text as the answer to one question; None when it is none."""
        heard = self.recognize(text, replace(self.hearing, expects=topic, options=()))
        return heard if heard.by == "pending" else None

    def is_outright(self, plain: Heard, text: str) -> bool:
        """Whether the words say by themselves what they are about."""
        command, expects = plain.commands[0], self.hearing.expects
        if plain.confidence < SURE:
            return False
        if isinstance(command, LogActivity):
            return self._is_run(command, text)
        if isinstance(command, SetRule | SetAvailability) and newcomer_words.ASKING.match(text):
            return False
        if isinstance(command, SetRule):
            is_told = command.kind is RuleKind.LONG_RUN_CAP and Expects.LONGEST_RUN in self.left
            return expects is not Expects.DAYS and not is_told  # "long runs up to 30k", so far
        if isinstance(command, SetAvailability):
            return command.minutes is not None or expects is not Expects.DAYS
        return isinstance(command, SetProfile | SetGoal | SetRoutine)

    def _is_question(self, plain: Heard, text: str) -> bool:
        """Whether words that could answer ask for something instead: "what's on Sunday"."""
        if not is_taken(plain) or plain.confidence < SURE:
            return False
        begins = {item.words[0] for item in self.items_of(text)[:1]}
        asking = vocabulary_of(self.hearing.language).question
        is_asked = isinstance(plain.commands[0], HARMLESS) and not begins.isdisjoint(asking)
        return is_asked or bool(newcomer_words.WH.match(text))

    def _is_run(self, command: LogActivity, text: str) -> bool:
        """Whether words that read as a run tell of one, and not of a race or a habit."""
        tells = bool(newcomer_words.TELLS_A_RUN.search(text))
        bare = LogActivity(
            on=command.on,
            distance=command.distance,
            duration=command.duration,
            is_race=command.is_race,
        )
        if command != bare:
            has_both = command.distance is not None and command.duration is not None
            return self.hearing.expects is not Expects.LONGEST_RUN and (tells or has_both)
        asked_early = (Expects.GOAL, Expects.UNITS, Expects.RUNS_PER_WEEK)
        return self.hearing.expects in asked_early and tells

    def answers(self, asked: Heard, text: str) -> bool:
        """Whether an answer to the open question is one, and not another's that sounds alike."""
        command = asked.commands[0]
        if asked.by != "pending":
            return False
        if self.hearing.expects is Expects.UNITS and any(figure.isdigit() for figure in text):
            return False
        if isinstance(command, SetProfile) and command.runs_per_week is not None:
            return any(figure.isdigit() for figure in text) or not self._says_days(text)
        return self.hearing.expects is Expects.INJURIES or not newcomer_words.ACHE.search(text)

    def _is_told(self, heard: Heard, topic: Expects, text: str) -> bool:
        """Whether an answer to a question that is not open tells something, rather than a no."""
        command = heard.commands[0]
        items = self.items_of(text)
        kinds = {item.kind for item in items}
        days = [item for item in items if item.kind in ("day", "days", "range")]
        match topic:
            case Expects.INJURIES:
                return not isinstance(command, SetProfile | SetRoutine)
            case Expects.DAYS:
                return isinstance(command, SetAvailability) and len(command.days) > 1 and bool(days)
            case Expects.MINUTES:
                is_timed = all(isinstance(c, SetAvailability) and c.minutes for c in heard.commands)
                return is_timed and bool(days) and not kinds.isdisjoint(_TIMES)
            case Expects.WEEKLY_VOLUME:
                return bool(newcomer_words.WEEK.search(text))
            case Expects.LONGEST_RUN:
                return self._says("longest", items) or names_long_run(items)
            case Expects.UNITS:
                return len(text.split()) <= FEW_WORDS and not kinds & _FIGURES
            case Expects.RACE_DATE:
                return bool(days) and not kinds & _FIGURES and all(map(is_calendar_day, days))
            case Expects.GOAL:
                return "race" in kinds and isinstance(command, SetGoal)
            case Expects.LONG_RUN_DAY:
                is_meant = len(text.split()) <= FEW_WORDS or names_long_run(items)
                is_day = isinstance(command, SetProfile) and kinds.isdisjoint(_FIGURES)
                return is_day and is_meant
            case Expects.REMINDER_TIME:
                is_free = self.hearing.expects in _WITHOUT_FIGURE
                return "time" in kinds or (is_free and "clock" in kinds)
            case Expects.RESULT if not self.is_race(items) or newcomer_words.AIMS.search(text):
                return False
            case _:
                is_timed = not kinds.isdisjoint({"duration", "clock"})
                return isinstance(command, SetProfile) and is_timed

    def is_race(self, items: Sequence[Item]) -> bool:
        """Whether what was run is called a race, or is as long as one."""
        lengths = [official(item.value).m for item in items if item.kind == "distance"]
        is_named = any(item.kind in ("race", "~race") for item in items)
        return is_named or any(length in _RACES_M for length in lengths)

    def items_of(self, text: str) -> list[Item]:
        return extract(fold(text), vocabulary_of(self.hearing.language), self.hearing.units)

    def _says_days(self, text: str) -> bool:
        return any(item.kind in ("day", "days") for item in self.items_of(text))

    def _says(self, name: str, items: Sequence[Item]) -> bool:
        """Whether a word of a set was said."""
        said = vocabulary_of(self.hearing.language).set_words.get(name, frozenset())
        return any(word in said for item in items for word in item.words)

    def tells_week(self, text: str) -> bool:
        """Whether a usual week is told of, or asked for."""
        is_asked = self.hearing.expects is Expects.WEEKLY_VOLUME and newcomer_words.RUNS.search(
            text
        )
        return bool(is_asked or newcomer_words.WEEK.search(text))

    def _tells_no_running(self, text: str) -> bool:
        """Whether somebody does not run, or not any more where that is asked."""
        if self.hearing.expects is Expects.WEEKLY_VOLUME and newcomer_words.NO_MORE.search(text):
            return True
        return bool(newcomer_words.NO_RUNNING.search(text))

    def _not_running(self, text: str) -> Heard:
        """Somebody who does not run yet, and perhaps wants to learn it."""
        wants = Expects.GOAL in self.left and newcomer_words.STARTS.search(text)
        goal = (SetGoal(kind=GoalKind.START_TO_RUN),) if wants else ()
        return Heard(commands=(*goal, NOT_RUNNING), confidence=SURE, by="pending")

    def _figure(self, text: str) -> Heard:
        """A bare figure with a unit: what is still to be asked and it may answer; else nothing."""
        is_age = self.hearing.expects in _BEFORE_AGE and Expects.AGE in self.left
        if is_age and newcomer_words.AGE.fullmatch(text):
            return self.as_answer_to(Expects.AGE, text) or NOTHING
        options: list[Command] = []
        has_unit = any(letter.isalpha() for letter in text) and (
            newcomer_words.METRIC.search(text) or newcomer_words.IMPERIAL.search(text)
        )
        for topic in (Expects.WEEKLY_VOLUME, Expects.LONGEST_RUN):
            if has_unit and topic in self.left:
                found = self.as_answer_to(topic, text)
                options += found.commands if found else ()
        return Heard(commands=(Clarify(options=tuple(options)),), confidence=SURE, by="pending")

    def _place(self, text: str) -> Heard | None:
        """A city volunteered."""
        said = text.strip(" .!?\n")
        is_word = said.casefold() in _ALSO_WORDS or any(letter.isdigit() for letter in said)
        if len(said) < 3 or is_word or not self.is_place(said):
            return None
        return Heard(commands=(SetProfile(place=said),), confidence=1.0, by="pending")

    def week(self, piece: str) -> Heard | None:
        """ "45 km a week in 5 runs": how much, and in how many."""
        count = newcomer_words.RUNS.search(piece)
        asked = [(Expects.WEEKLY_VOLUME, piece[: count.start()] if count else piece)]
        asked += [(Expects.RUNS_PER_WEEK, count[1])] if count else []
        found: list[Command] = []
        for topic, words in asked:
            heard = self.as_answer_to(topic, words)
            found += heard.commands if heard else ()
        return Heard(commands=tuple(found), confidence=1.0, by="pending") if found else None
