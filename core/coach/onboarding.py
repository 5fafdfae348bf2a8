"""Getting to know each other: one short question at a time, then the first plan."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.athlete import GoalKind
from core.coach.backlog import base_of_backlog, say_backlog, tells_many
from core.coach.first_plan import accepted, conclude, is_refused, refuse, say_after_all
from core.coach.free_days import is_sweeping, say_free_days
from core.coach.goals import (
    goal_of,
    merged_wish,
    plan_basis,
    refused_already,
)
from core.coach.insisting import insisted
from core.coach.joining import join, merge_buttons, once, without_answers
from core.coach.labels import say_goal, say_wished
from core.coach.newcomer import meant_by_newcomer, without_doubles
from core.coach.places import zone_for
from core.coach.profile import noted_words, with_profile
from core.coach.questions import (
    ORDER,
    answered_by,
    ask,
    free_days,
    likely_units,
    open_questions,
    why_asked,
)
from core.coach.routines import default_routines
from core.coach.snapshot import Dialogue, Outcome
from core.coach.turn import Turn
from core.commands import (
    Begin,
    Clarify,
    Command,
    Confirm,
    Decline,
    Explain,
    GoBack,
    Help,
    LogActivity,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
    ShowToday,
    SkipQuestion,
    SmallTalk,
    SmallTalkKind,
    Topic,
    Undo,
)
from core.replies import ChangeCard, Expects, Part, Question

Perform = Callable[[Command, Turn], Outcome]
DAYS_A_WEEK = 7
HINTED = frozenset(
    {
        Expects.GOAL, Expects.RACE_DATE, Expects.WEEKLY_VOLUME, Expects.RUNS_PER_WEEK,
        Expects.LONGEST_RUN, Expects.RESULT, Expects.DAYS, Expects.MINUTES, Expects.LONG_RUN_DAY,
        Expects.AGE, Expects.PLACE, Expects.UNITS, Expects.REMINDER_TIME,
    }
)  # fmt: skip
"""Questions with a hint for who was not understood."""
QUIET = (SetAvailability, SetRoutine, SetRule)
"""Commands whose own answer is replaced by a short note."""


def is_introducing(turn: Turn) -> bool:
    """Whether the conversation is still, or again, about getting to know each other."""
    is_between_questions = bool(turn.dialogue.asked) and turn.dialogue.expects in ORDER
    return turn.athlete.joined is None or is_between_questions


def begin(command: Begin, turn: Turn) -> Outcome:
    """Someone who has a plan goes straight on, and may begin anew if they say so."""
    if turn.is_confirmed:
        return _go_on(turn.says(), _fresh(turn))
    card = ChangeCard(headline=turn.phrase("begin.again"))
    buttons = (
        turn.button("button.today", ShowToday()),
        turn.button("button.begin_again", Confirm()),
        turn.button("button.keep", Decline()),
    )
    return turn.proposes(card, (command,), buttons=buttons)


def introduce(commands: Sequence[Command], turn: Turn, perform: Perform) -> Outcome:
    """Takes every answer of a message together, then asks what is still open."""
    is_first = not turn.dialogue.asked
    outcomes: list[Outcome] = []
    current = _with_likely_units(turn)
    commands = without_doubles(commands)
    if is_refused(turn) and isinstance(commands[0], Explain | Help):
        return _go_on(turn.says(), turn)  # the no once more, with what would do instead
    is_general = any(isinstance(c, SetAvailability) and _is_for_all(c) for c in commands)
    for number, command in enumerate(commands, start=1):
        if isinstance(command, SetAvailability):
            command = _on_free_days(command, current, names_all=not is_general)
        taken = _take(command, current, perform)
        if isinstance(command, SetAvailability) and any(
            isinstance(later, SetAvailability) for later in commands[number:]
        ):
            taken = without_answers(taken)  # the days are said back once, with the last
        if isinstance(command, LogActivity) and tells_many(commands):
            taken = without_answers(taken)
        outcomes.append(taken)
        current = _behind(turn, taken)
    if tells_many(commands):
        said = say_backlog(turn, current)
        shown = base_of_backlog(turn, current)
        outcomes.append(current.changes(current.record, said))
        if shown is not None:
            outcomes.append(_take_profile(shown, current, perform))
        current = _behind(turn, outcomes[-1])
    outcome = join(outcomes, turn)
    outcome, current = insisted(commands, turn, outcome, current)
    if is_first and not outcome.goes:  # who joins another chat is asked nothing here
        welcome = current.says(current.phrase("welcome")).reply.parts
        outcome = _with_parts(outcome, (*welcome, *outcome.reply.parts))
    return _waiting(outcome, current) if _waits_itself(outcome) else _go_on(outcome, current, turn)


def _behind(turn: Turn, outcome: Outcome) -> Turn:
    """The turn behind an outcome of the same message."""
    snapshot = replace(turn.snapshot, record=outcome.record, dialogue=outcome.dialogue)
    return replace(turn, snapshot=snapshot)


def _with_likely_units(turn: Turn) -> Turn:
    """The turn in the units of the place, until others are told."""
    units = likely_units(turn.athlete.preferences.zone)
    if turn.dialogue.asked or turn.athlete.joined is not None or units is None:
        return turn
    preferences = replace(turn.athlete.preferences, units=units)
    return turn.with_record(
        replace(turn.record, athlete=replace(turn.athlete, preferences=preferences))
    )


def unjoined(outcome: Outcome, turn: Turn) -> Outcome:
    """The first plan taken back: what it aims at is asked again, the rest is kept."""
    goal = frozenset({Expects.GOAL.value, Expects.RACE_DATE.value})
    everything = frozenset(topic.value for topic in ORDER)
    dialogue = Dialogue(introduced=everything - goal, asked=(Expects.GOAL.value,))
    snapshot = replace(turn.snapshot, record=outcome.record, dialogue=dialogue)
    return _go_on(outcome, replace(turn, snapshot=snapshot))


def _waits_itself(outcome: Outcome) -> bool:
    """Whether the answer to what was said comes before the next question."""
    asks = any(isinstance(part, Question) for part in outcome.reply.parts)
    leaves = outcome.goes not in ("", "undo", "redo")
    return asks or outcome.dialogue.proposal is not None or leaves


def _with_parts(outcome: Outcome, parts: Sequence[Part]) -> Outcome:
    return replace(outcome, reply=replace(outcome.reply, parts=tuple(parts)))


def _waiting(outcome: Outcome, turn: Turn) -> Outcome:
    """The answer with a question of its own; the introduction goes on behind it."""
    told = outcome.reply.parts
    asks = (part for part in told if isinstance(part, Question))
    outcome = _with_parts(outcome, (*once(told, turn), *asks))
    if outcome.goes and not turn.dialogue.asked:
        return outcome
    trail = turn.dialogue.asked or tuple(topic.value for topic in open_questions(turn)[:1])
    return replace(outcome, dialogue=replace(outcome.dialogue, asked=trail))


def _take(command: Command, turn: Turn, perform: Perform) -> Outcome:
    """One answer, or whatever else was said."""
    if turn.dialogue.proposal is not None and isinstance(command, Confirm | Decline):
        return perform(command, turn)
    if turn.plan is None and (meant := meant_by_newcomer(command, turn)) is not None:
        command = meant
    match command:
        case Begin():
            return _fresh(turn).says()
        case GoBack():
            return _back(turn)
        case SetGoal():
            return _take_goal(command, turn)
        case SetProfile():
            return _take_profile(command, turn, perform)
        case Confirm():
            return _take_yes(turn)
        case Decline() | SkipQuestion():
            return _pass_over(turn)
        case Clarify(options=(SetProfile() | SetAvailability() | SetGoal() as only,)):
            return _take(only, turn, perform)
        case Clarify(options=()) | SmallTalk(kind=SmallTalkKind.OFF_TOPIC):
            return turn.says(_again(turn))
        case Explain(about=Topic.WORKOUT, session_kind=None) if turn.plan is None:
            return turn.says(why_asked(turn))
        case SmallTalk() if not turn.dialogue.asked:
            return turn.says()
    outcome = perform(command, turn)
    if isinstance(command, LogActivity):
        outcome = _without_questions(outcome)
    is_plain = not any(isinstance(part, Question) for part in outcome.reply.parts)
    is_news = outcome.record != turn.record or (turn.plan is None and is_plain)
    if _is_quiet(command) and is_news:
        said = turn.phrase("noted", what=_short(command, turn.with_record(outcome.record)))
        outcome = turn.changes(outcome.record, said, facts=outcome.facts)
    if _is_quiet(command):
        outcome = replace(outcome, summary="")
    return _ticked(outcome, answered_by(command))


def _is_quiet(command: Command) -> bool:
    """Whether a short note will do; of routines only the morning's is asked about here."""
    is_of_reminder = not isinstance(command, SetRoutine) or bool(answered_by(command))
    return isinstance(command, QUIET) and is_of_reminder


def _again(turn: Turn) -> str:
    """An apology, with what sort of answer would do."""
    open_now = next(iter(open_questions(turn)), None)
    if open_now not in HINTED:
        return turn.phrase("ask.again")
    hint = turn.phrase(f"hint.{open_now.name.lower()}", unit=turn.units.value)
    return f"{turn.phrase('ask.again')} {hint}"


def _is_for_all(command: SetAvailability) -> bool:
    """Whether it tells the time on all days, whichever they are."""
    is_every = not command.days or len(command.days) == DAYS_A_WEEK
    return is_every and bool(command.minutes) and not command.is_only


def _on_free_days(command: SetAvailability, turn: Turn, *, names_all: bool) -> SetAvailability:
    """Minutes told without days are those of the free days; days told one by one are the free.

    Args:
        names_all: whether the message tells of no other days besides, all of them at once.
    """
    if _is_for_all(command):
        return replace(command, days=free_days(turn))
    is_first = Expects.DAYS.value not in turn.dialogue.introduced
    if command.is_only or not command.days or not (is_first and names_all):
        return command
    return replace(command, is_only=not is_sweeping(command.days))


def _without_questions(outcome: Outcome) -> Outcome:
    """The same answer, so that only the introduction asks."""
    parts = tuple(part for part in outcome.reply.parts if not isinstance(part, Question))
    undo = tuple(button for button in outcome.reply.buttons if isinstance(button.command, Undo))
    return replace(outcome, reply=replace(outcome.reply, parts=parts, buttons=undo))


def _fresh(turn: Turn) -> Turn:
    """The turn as if nothing had been asked yet."""
    dialogue = replace(
        turn.dialogue, introduced=frozenset(), asked=(), expects=None, wish=None, proposal=None
    )
    return replace(turn, snapshot=replace(turn.snapshot, dialogue=dialogue))


def _back(turn: Turn) -> Outcome:
    """The question before, asked again."""
    earlier = [topic for topic in turn.dialogue.asked if topic != turn.dialogue.asked[-1]]
    if not earlier:
        return turn.says(turn.phrase("back.first"))
    previous = earlier[-1]
    reopened = turn.dialogue.introduced - {previous}
    wish = None if previous == Expects.GOAL.value else turn.dialogue.wish
    if previous == Expects.RACE_DATE.value and wish is not None:
        wish = replace(wish, on=None)
    dialogue = replace(turn.dialogue, introduced=reopened, asked=tuple(earlier), wish=wish)
    return replace(turn.says(turn.phrase("back.okay")), dialogue=dialogue)


def _take_goal(command: SetGoal, turn: Turn) -> Outcome:
    """A goal, as far as it was told; the date of a race may follow."""
    wish = merged_wish(command, turn)
    again = ""
    if wish.on is not None and wish.on <= turn.today:
        again = turn.phrase("goal.past", day=turn.date(wish.on))
        wish = replace(wish, on=None)
    topics = {Expects.GOAL} if wish.kind is not GoalKind.RACE or wish.distance else set()
    if wish.on is not None:
        topics.add(Expects.RACE_DATE)
    goal = goal_of(wish)
    is_plain = turn.dialogue.expects in (Expects.GOAL, Expects.RACE_DATE)
    noted = ""
    if goal is not None and (wish.is_about or not is_plain):
        noted = turn.phrase(
            "noted", what=say_goal(goal, turn.units, turn.language, today=turn.today)
        )
    elif wish.distance is not None and command.target is not None:
        wished = say_wished(wish.distance, wish.target, turn.units, turn.language)
        noted = turn.phrase("noted", what=wished)
    guessed = turn.phrase("plan.pencilled") if wish.is_about and command.on else ""
    outcome = turn.changes(turn.record, again, noted, guessed)
    outcome = replace(outcome, dialogue=replace(outcome.dialogue, wish=wish))
    return _ticked(outcome, frozenset(topics))


def _take_profile(command: SetProfile, turn: Turn, perform: Perform) -> Outcome:
    athlete = with_profile(turn.athlete, command, turn.today)
    if athlete == turn.athlete and not answered_by(command):
        return perform(command, turn)
    if command.place and not command.zone and zone_for(command.place) is None:
        return perform(command, turn)  # it asks for another city
    record = replace(turn.record, athlete=athlete)
    told = command
    if command.units is turn.units and turn.dialogue.expects is not Expects.UNITS:
        told = replace(command, units=None)
    words = noted_words(told, turn.with_record(record))
    said = (turn.phrase("noted", what=", ".join(words)),) if words else ()
    outcome = turn.with_record(record).changes(record, *said)
    return _ticked(outcome, answered_by(command))


def _take_yes(turn: Turn) -> Outcome:
    """A bare yes says enough only where something hurts: then where, and how much."""
    if turn.dialogue.expects is Expects.INJURIES:
        return turn.asks(turn.phrase("ask.injuries.where"), Expects.INJURIES)
    return turn.says()


def _pass_over(turn: Turn) -> Outcome:
    """A question left unanswered."""
    open_now = turn.dialogue.expects
    if open_now is None or open_now not in ORDER:
        return turn.says()
    record = turn.record
    if open_now is Expects.REMINDER_TIME:
        off = replace(default_routines()[0], is_on=False)
        record = replace(record, routines=(off,))
    outcome = _ticked(turn.changes(record), frozenset({open_now}))
    wish = turn.dialogue.wish
    if open_now is Expects.GOAL:
        wish = SetGoal(kind=GoalKind.BASE)
    return replace(outcome, dialogue=replace(outcome.dialogue, wish=wish))


def _short(command: Command, turn: Turn) -> str:
    """What a quiet command told, in a few words."""
    if isinstance(command, SetAvailability) and command.count and not command.days:
        return turn.phrase("noted.runs", count=command.count)
    if isinstance(command, SetAvailability):
        return say_free_days(turn, turn.athlete.availability.weekly)
    if isinstance(command, SetRoutine):
        at = turn.time(command.at) if command.at else ""
        return at or turn.phrase("noted.no_reminder")
    return turn.phrase("noted.rule")


def _ticked(outcome: Outcome, topics: frozenset[Expects]) -> Outcome:
    done = outcome.dialogue.introduced | {topic.value for topic in topics}
    return replace(outcome, dialogue=replace(outcome.dialogue, introduced=done))


def _go_on(outcome: Outcome, turn: Turn, before: Turn | None = None) -> Outcome:
    """The next open question, or the first plan when nothing is open.

    Without news of what a plan depends on, it is not tried out again whether there can be one;
    a no that was said before is said again only if its reason is another.
    """
    is_news = before is None or plan_basis(before) != plan_basis(turn)
    if (is_news or is_refused(turn)) and (refused := refused_already(turn)) is not None:
        was = refused_already(before) if before is not None and is_refused(before) else None
        return refuse(outcome, turn, refused, says_why=was != refused)
    if is_refused(turn):
        outcome = _with_parts(outcome, (*outcome.reply.parts, *say_after_all(turn)))
        turn = accepted(turn)
    left = open_questions(turn)
    if not left:
        return conclude(outcome, turn)
    asked = ask(left[0], turn)
    trail = turn.dialogue.asked
    if trail[-1:] != (left[0].value,):
        trail = (*(t for t in trail if t != left[0].value), left[0].value)
    dialogue = replace(turn.dialogue, asked=trail, proposal=None)
    turn = replace(turn, snapshot=replace(turn.snapshot, dialogue=dialogue))
    question = turn.asks(asked.text, left[0], buttons=asked.buttons)
    return _with_answer(outcome, question, tuple(once(outcome.reply.parts, turn)))


def _with_answer(outcome: Outcome, question: Outcome, before: Sequence[Part]) -> Outcome:
    """What was done, with what is asked next below what was said."""
    parts = (*before, *question.reply.parts)
    undo = [button for button in outcome.reply.buttons if isinstance(button.command, Undo)]
    reply = replace(
        question.reply,
        parts=parts,
        buttons=merge_buttons((*question.reply.buttons, *undo)),
        is_private=outcome.reply.is_private,
    )
    dialogue = replace(question.dialogue, options=reply.buttons)
    return replace(outcome, reply=reply, dialogue=dialogue)
