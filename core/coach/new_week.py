"""A new week: what was not done is let go, and after missed runs the way on is proposed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Condition
from core.coach.aches import ask_after_ache
from core.coach.changing import command_button, facts_of, say_changes
from core.coach.days_off import days_off, ran_button, say_back, silence
from core.coach.finding import say_session
from core.coach.goals import replan_from
from core.coach.joining import join
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import (
    AddRace,
    AddSession,
    BlockDates,
    CheckInAnswered,
    Command,
    EaseWeek,
    Explain,
    MoveSession,
    PushWeek,
    ReplaceSession,
    ReplanFrom,
    ReportFatigue,
    ScaleSession,
    SetAvailability,
    SetRule,
    ShowDay,
    ShowPlan,
    ShowToday,
    ShowWeek,
    SkipSession,
    SmallTalk,
    SwapSessions,
)
from core.planning import missing
from core.planning.guard import review, stops
from core.planning.laws.view import GONE
from core.planning.missing import LET_GO, should_repeat_week
from core.planning.moving import days_to_make_up
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.planning.time_off import FEWEST_DAYS
from core.replies import Button, ChangeCard, Question

CALM = (SmallTalk, ShowToday, ShowDay, ShowWeek, ShowPlan)
"""What leaves room for a word about the days gone by."""
ABOUT_PLAN = (
    MoveSession, SwapSessions, SkipSession, ReplaceSession, ScaleSession, EaseWeek, PushWeek,
    AddSession, AddRace, SetAvailability, BlockDates, SetRule, CheckInAnswered, ReportFatigue,
    Explain,
)  # fmt: skip
"""What is answered from the plan as it stands, so that nothing unsafe may stand there."""
LONG_AGO = timedelta(days=21)
"""Sessions gone by longer than this are no news."""


def begin_week(commands: Sequence[Command], turn: Turn) -> tuple[Turn, Outcome | None]:
    """The turn after missed runs made what is to come lighter where a law asks for it, and that.

    Told at the first calm contact, a stop on any day, and growth once the week is over; after many
    days off the plan may be written anew, too. Of whom no run is known, nothing else is concluded,
    and no more than once a week; who asks for a change hears of a stop alone before it.
    """
    plan, monday = turn.plan, _monday(turn)
    waits = turn.dialogue.proposal is not None or turn.dialogue.expects is not None
    is_asking = not _is_calm(commands) and all(isinstance(c, ABOUT_PLAN) for c in commands)
    if plan is None or waits or not (is_asking or _is_calm(commands)):
        return turn, None
    lost = _lost(turn, plan, monday) and not is_asking
    is_left_alone = _is_left_alone(turn, plan)
    days = days_off(turn)
    is_unknown = days >= FEWEST_DAYS and not turn.circumstances.runs
    is_said = is_unknown and not lost and not is_asking
    if is_said or not any(_runs_not_done(plan, monday - LONG_AGO, turn.today)):
        return turn, None
    is_quiet = is_unknown or is_left_alone or not lost
    if is_quiet and not stops(review(plan, turn.circumstances)):
        return turn, None
    mended = missing.mend(plan, turn.circumstances)
    is_back = days >= FEWEST_DAYS and not is_left_alone
    if (is_back or is_left_alone) and not mended.changes:
        return turn, None
    is_told = is_back or (lost and not is_left_alone)
    let_go = _let_go(mended.plan, monday) if is_told else mended.plan
    begun = turn.with_record(replace(turn.record, plan=let_go))
    if not mended.changes:
        return begun, None
    headline = turn.phrase("week.lighter" if lost else "log.proportion")
    headline = say_back(turn, days) if is_back else headline
    card = ChangeCard(headline=headline, changes=say_changes(turn, mended.changes))
    return begun, turn.changes(
        begun.record,
        card,
        facts=facts_of(turn, mended),
        summary=headline.rstrip(".:"),
        buttons=(*_ran(turn, plan), _anew(turn)) if is_back else (),
    )


def _is_left_alone(turn: Turn, plan: TrainingPlan) -> bool:
    """Whether only a stop is worth a word: who hurts or is ill, or is to repeat a week anyway."""
    return _is_resting(turn) or should_repeat_week(plan, turn.circumstances)


def look_back(outcome: Outcome, commands: Sequence[Command], turn: Turn) -> Outcome:
    """The answer, and at the first calm contact after missed runs what comes of them."""
    monday = _monday(turn)
    plan = outcome.record.plan
    is_busy = outcome.dialogue.proposal is not None or outcome.summary or _asks(outcome)
    if plan is None or not _is_calm(commands) or is_busy:
        return outcome
    if _is_resting(turn):
        return ask_after_ache(outcome, turn)
    if not _lost(turn, plan, monday):
        return _key_session(outcome, turn, plan, monday)
    begun = turn.with_record(replace(outcome.record, plan=_let_go(plan, monday)))
    days = days_off(begun)
    repeats = should_repeat_week(begun.record.plan or plan, begun.circumstances)
    if days < FEWEST_DAYS and not repeats:
        return outcome  # what a week's missed runs ask for is told when nothing else is open
    if repeats:
        word = begun.phrase("week.again") if days < FEWEST_DAYS else say_back(begun, days)
        is_greeted = all(isinstance(command, SmallTalk) for command in commands)
        answer = begun.says() if is_greeted else outcome  # no word of a step that is to change
        return _proposed(answer, begun, word)
    buttons = (*outcome.reply.buttons, *_ran(begun, plan), _anew(begun))
    said = begun.says(say_back(begun, days), buttons=buttons)
    return join([outcome, replace(said, record=begun.record)], turn)


def _key_session(outcome: Outcome, turn: Turn, plan: TrainingPlan, monday: date) -> Outcome:
    """A key session missed this week is worth saving: in place of an easy run that is to come."""
    missed = [s for s in _missed_between(plan, monday, turn.today) if s.is_key]
    if not missed:
        return outcome
    days = days_to_make_up(plan, turn.circumstances, missed[-1])[:1]
    told = turn.with_record(replace(outcome.record, plan=_let_go(plan, turn.today)))
    if not days:
        return replace(outcome, record=told.record)
    found = missed[-1]
    move = MoveSession(session_on=found.on, session_kind=found.kind, to_day=days[0])
    word = turn.phrase("week.key_missed", session=say_session(turn, found), day=turn.date(days[0]))
    said = told.says(word, buttons=(*outcome.reply.buttons, command_button(turn, move)))
    return join([outcome, replace(said, record=told.record)], turn)


def _ran(turn: Turn, plan: TrainingPlan) -> tuple[Button, ...]:
    """The way to say that those were no days off, where runs were planned on them."""
    found = silence(turn, plan)
    return ran_button(turn, found[1]) if found else ()


def _anew(turn: Turn) -> Button:
    return turn.button("button.replan", ReplanFrom())


def _is_calm(commands: Sequence[Command]) -> bool:
    return all(isinstance(command, CALM) for command in commands)


def _monday(turn: Turn) -> date:
    return turn.today - timedelta(days=turn.today.weekday())


def _lost(turn: Turn, plan: TrainingPlan, monday: date) -> bool:
    """Whether runs of the weeks just gone by were missed and no word said of them yet.

    To who tells of no run at all, one alone (Sunday's, missed since Monday's word) is no news.
    """
    missed = _missed_between(plan, monday - LONG_AGO, monday)
    return len(missed) > (0 if turn.circumstances.runs else 1)


def _missed_between(plan: TrainingPlan, first: date, until: date) -> list[PlannedSession]:
    """Runs missed between two days, the last excluded, of which no word was said yet."""
    gone = _runs_not_done(plan, first, until)
    return [s for s in gone if s.status is SessionStatus.MISSED and LET_GO not in s.reasons]


def _runs_not_done(plan: TrainingPlan, first: date, until: date) -> Iterator[PlannedSession]:
    """Runs missed or left out between two days, the last excluded."""
    gone = (s for s in plan.sessions() if s.status in GONE and s.workout.is_run)
    return (s for s in gone if first <= s.on < until)


def _let_go(plan: TrainingPlan, until: date) -> TrainingPlan:
    """The plan in which what was missed before a day has been spoken of."""
    for session in _missed_between(plan, until - LONG_AGO, until):
        plan = plan.with_session(session.because(LET_GO))
    return plan


def _proposed(outcome: Outcome, turn: Turn, word: str) -> Outcome:
    """A kind word, and the plan written anew from what was run, waiting for a yes."""
    again = replan_from(ReplanFrom(), turn)
    return join([outcome, turn.says(word), again], turn)


def _is_resting(turn: Turn) -> bool:
    """Whether illness, an ache or a clinician's word is the reason."""
    athlete = turn.athlete
    ill = athlete.illness
    is_ill = ill is not None and (ill.until is None or turn.today - ill.until < LONG_AGO)
    waits = athlete.has(Condition.RED_FLAG) or athlete.has(Condition.BONE_STRESS)
    return is_ill or waits or bool(athlete.niggles)


def _asks(outcome: Outcome) -> bool:
    return any(isinstance(part, Question) for part in outcome.reply.parts)
