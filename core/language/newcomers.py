"""What a newcomer's words answer: the open question, another one, or several at once.

A bare figure is never taken for a run here: it answers what it fits, or it is asked back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from core.commands import (
    AskQuestion,
    Clarify,
    Command,
    CompleteSession,
    DropGoal,
    LogActivity,
    Remember,
    SetAvailability,
    SetGoal,
    SetProfile,
    ShowDay,
    ShowLog,
    SmallTalk,
)
from core.language import newcomer_words
from core.language.hearing import Heard, Hearing
from core.language.newcomer_clauses import NO_RACE, NOT_RUNNING, SURE, Clauses
from core.language.newcomer_readings import (
    NOTHING,
    is_name,
    is_note,
    is_taken,
    merged,
    tells_days_and_time,
    tells_of_oneself,
    units_in,
    with_units,
)
from core.language.normalize import fold
from core.language.sentences import vocabulary_of
from core.replies import Expects

MOST_PIECES = 60
"""Clauses of a message that are read one by one."""
_TAKES_NO = frozenset(
    {Expects.INJURIES, Expects.RESULT, Expects.LONGEST_RUN, Expects.AGE, Expects.REMINDER_TIME}
)
"""Questions that "no" answers, even where more is said behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Clauses):
    """The introduction as it stands when a message comes."""

    def hear(self, text: str) -> Heard:
        """What a message means; it may answer several questions, in any order."""
        text = newcomer_words.TRIATHLON.sub("", text)
        recognize = cache(self._heard)
        written = recognize(text, self.hearing).language
        hearing = replace(self.hearing, language=written or self.hearing.language)
        here = replace(self, hearing=hearing, recognize=recognize)
        heard = here._hear_all(text)
        if len(list(here._pieces(text))) == 1:
            heard = replace(heard, commands=tuple(here._dated(heard, text)))
        return replace(heard, language=written)

    def _dated(self, heard: Heard, text: str) -> Iterator[Command]:
        """What one clause tells; a race whose month it names gets a day in the middle of it."""
        for command in heard.commands:
            is_open = isinstance(command, SetGoal) and command.distance and not command.on
            month = self._month(text) if is_open else None
            if isinstance(command, SetGoal) and month is not None:
                yield replace(command, on=month.on, is_about=True)
            else:
                yield command

    def _month(self, text: str) -> SetGoal | None:
        """The month a text names for a race."""
        named = (" ".join(item.words) for item in self.items_of(text) if item.kind == "range")
        told = (self.as_answer_to(Expects.RACE_DATE, words) for words in named)
        days = (heard.commands[0] for heard in told if heard is not None)
        return next((day for day in days if isinstance(day, SetGoal) and day.is_about), None)

    def _heard(self, text: str, hearing: Hearing) -> Heard:
        """The grammar's; "no races" is no goal where races gone by are asked for."""
        heard = self.recognize(text, hearing)
        asks_past = self.hearing.expects is Expects.RESULT
        return NOTHING if asks_past and heard.commands[0] == NO_RACE else heard

    def _hear_all(self, text: str) -> Heard:
        """The answers of a message in the language of the hearing."""
        heard = self.read(text)
        if heard.by == "gate":
            return heard
        said = newcomer_words.CORRECTION.sub("", newcomer_words.DENIED.sub("", text))
        if said != text and tells_of_oneself(again := self.read(said)):
            return with_units(again, said, self.hearing)
        if mended := self._mended(text):
            return mended
        asked = self.recognize(text, self.hearing)
        most = sum(not isinstance(command, Clarify) for command in heard.commands)
        is_part = is_note(heard) or self._is_one_of_several(heard, text)
        if not is_taken(heard) or self._says_name(text) or is_part:
            pieces = self.read_in_pieces(text)
            is_kept = pieces is None or (is_note(heard) and is_note(pieces))
            heard = heard if is_kept else pieces or heard
        elif tells_days_and_time(heard):
            pieces = self.read_in_pieces(text)
            heard = pieces if pieces and len(pieces.commands) >= most else heard
        elif newcomer_words.GONE_BY.match(text) or not (
            self.answers(asked, text) or _is_of_a_run(heard)
        ):
            pieces = self.read_in_pieces(text)
            heard = pieces if pieces and len(pieces.commands) > most else heard
        return with_units(heard, text, self.hearing)

    def _is_one_of_several(self, heard: Heard, text: str) -> bool:
        """Whether one run was made of a text that tells of several days."""
        days = [item for item in self.items_of(text) if item.kind == "day"]
        return len(days) > 1 and [type(c) for c in heard.commands] == [LogActivity]

    def _mended(self, text: str) -> Heard | None:
        """ "7am, make that 6": what was said first, then what it was mended to."""
        is_day = self.hearing.expects is Expects.LONG_RUN_DAY
        parts = (newcomer_words.NO_DAY if is_day else newcomer_words.MENDED).split(text)
        if len(parts) < 2 or not parts[0]:
            return None
        told = [self.read(part) for part in parts]
        if not all(map(tells_of_oneself, told)):
            return None
        last = told[-1].commands
        others = {type(command) for command in last}
        first = (c for heard in told[:-1] for c in heard.commands if type(c) not in others)
        commands = (*first, *last)
        return Heard(commands=commands, confidence=SURE, by="pending")

    def read_in_pieces(self, text: str) -> Heard | None:
        """A long message, clause by clause; what none of them says stays unsaid."""
        pieces = list(self._pieces(text))
        if not 1 < len(pieces) <= MOST_PIECES:
            return None
        figures = [piece for piece in pieces if newcomer_words.BARE.fullmatch(piece)]
        found: list[Command] = []
        after_name, at = False, self._present()
        units = units_in(text) or self.hearing.units
        here = replace(self, hearing=replace(self.hearing, units=units))
        questions: list[Command] = []
        for piece in pieces:
            if newcomer_words.NO.fullmatch(piece) and self.hearing.expects not in _TAKES_NO:
                continue
            heard = here._read_piece(piece, after_name=after_name)
            if heard is None or not is_taken(heard):
                heard = here._in_turn(piece, at, found) or heard
            if heard is not None and isinstance(heard.commands[0], AskQuestion):
                questions += heard.commands
            elif newcomer_words.GONE_BY.match(piece):
                found.append(Remember(words=piece.strip(" .!")))
            elif heard is not None and is_taken(heard):
                found += here._dated(heard, piece)
            elif any(isinstance(c, SetAvailability) and c.minutes for c in found):
                times = here.as_answer_to(Expects.MINUTES, piece)  # "45 min, sun 75"
                found += times.commands if times is not None else ()
            after_name = heard is not None and is_name(heard.commands[0])
            at = here._behind(piece, heard, at)
        told = [c for c in found if not isinstance(c, SmallTalk | Clarify)]
        told = [c for c in told if not isinstance(c, ShowDay | ShowLog | DropGoal)] or told
        if not told and len(figures) == 1:
            asked = here.recognize(figures[0], here.hearing)
            return asked if asked.by == "pending" else None
        if not told:
            return None
        return Heard(commands=(*questions[:1], *merged(told)), confidence=SURE, by="pending")

    def _pieces(self, text: str) -> Iterator[str]:
        """The clauses of a message; a list of days is one."""
        before = ""
        for piece in newcomer_words.PIECES.split(text):
            if not piece.strip():
                continue
            if before and self._is_days_only(piece) and self._ends_in_day(before):
                before = f"{before}, {piece.strip()}"
                continue
            if before:
                yield before
            before = piece.strip()
        if before:
            yield before

    def _is_days_only(self, piece: str) -> bool:
        return all(item.kind in ("day", "days", "~join", ".", ",") for item in self.items_of(piece))

    def _ends_in_day(self, piece: str) -> bool:
        return self.items_of(piece)[-1].kind in ("day", "days")

    def _present(self) -> int:
        """Where the open question stands among those that are left."""
        expects = self.hearing.expects
        return self.left.index(expects) if expects in self.left else 0

    def _in_turn(self, piece: str, at: int, told: Sequence[Command]) -> Heard | None:
        """A bare figure among several clauses: it answers the next question, or the one after.

        Who has just said that they don't run tells no distance with it, but their age.
        """
        if not newcomer_words.FIGURE.fullmatch(piece):
            return None
        if NOT_RUNNING in told:
            is_age = newcomer_words.AGE.fullmatch(piece)
            return self.as_answer_to(Expects.AGE, piece) if is_age else None
        here = self.left[at : at + 1]
        if here == (Expects.INJURIES,):
            here = self.left[at : at + 2]
        answers = (self.as_answer_to(topic, piece) for topic in here)
        return next((heard for heard in answers if heard is not None), None)

    def _behind(self, piece: str, heard: Heard | None, at: int) -> int:
        """Where in the questions somebody is who answers them one after the other."""
        if heard is None or not is_taken(heard):
            return at
        for place, topic in enumerate(self.left):
            answered = self.as_answer_to(topic, piece)
            if answered is not None and answered.commands == heard.commands:
                return place + 1
        return at

    def _read_piece(self, piece: str, *, after_name: bool) -> Heard | None:
        """One clause of several; a bare figure or word among them tells nothing."""
        if (name := newcomer_words.NAME.fullmatch(piece)) and self._is_name(name[1]):
            first_name = name[1].title() if name[1].islower() else name[1]
            return Heard(
                commands=(SetProfile(first_name=first_name),), confidence=1.0, by="pending"
            )
        if after_name and (age := newcomer_words.AGE.fullmatch(piece)):
            years = SetProfile(age=int(age[1]))
            return Heard(commands=(years,), confidence=1.0, by="pending")
        if newcomer_words.BARE.fullmatch(piece):
            return None
        if self.tells_week(piece):
            return self.week(piece) or self.read(piece)
        result = self.as_answer_to(Expects.RESULT, piece)
        if result is not None and isinstance(result.commands[0], SetProfile):
            plain = self.without_question(piece)
            is_run = self._is_dated_run(plain, piece) or self._is_late_run(plain, piece)
            is_plain = self.is_outright(plain, piece) or is_run
            return plain if is_plain else result
        plain = self.without_question(piece)
        is_bouts = isinstance(plain.commands[0], LogActivity) and bool(plain.commands[0].laps)
        return plain if is_bouts and self._is_dated_run(plain, piece) else self.read(piece)

    def _is_dated_run(self, plain: Heard, piece: str) -> bool:
        """ "2 nov 8k 47 min", one of several: a run of that day rather than a result."""
        run = plain.commands[0]
        is_race = any(item.kind in ("race", "~race") for item in self.items_of(piece))
        names_day = any(item.kind == "day" for item in self.items_of(piece))
        return isinstance(run, LogActivity) and names_day and not (is_race or run.is_race)

    def _is_late_run(self, plain: Heard, piece: str) -> bool:
        """A time over no racing distance, told once a result is known: a run of today."""
        is_race = self.is_race(self.items_of(piece))
        is_late = Expects.RESULT not in self.left and not is_race
        return is_late and isinstance(plain.commands[0], LogActivity)

    def _says_name(self, text: str) -> bool:
        """Whether one of the clauses tells a name."""
        names = (
            newcomer_words.NAME.fullmatch(piece) for piece in newcomer_words.PIECES.split(text)
        )
        return any(self._is_name(name[1]) for name in names if name)

    def _is_name(self, word: str) -> bool:
        """Whether "I'm ..." tells a name, and not how or who one is."""
        return fold(word) not in vocabulary_of(self.hearing.language).known


def _is_of_a_run(heard: Heard) -> bool:
    """Whether a whole message tells of runs and of nothing else."""
    is_whole = heard.confidence >= SURE and not heard.unexplained
    return is_whole and all(isinstance(c, LogActivity | CompleteSession) for c in heard.commands)
