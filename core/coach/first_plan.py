"""The end of the introduction: the first plan, or an honest no with what would do instead."""

from dataclasses import replace
from datetime import date

from core.athlete import Goal, Routine
from core.coach.changing import goal_buttons, goal_command
from core.coach.goals import BASE, complete_goal, goal_of, pencilled_goal, plan_for
from core.coach.joining import merge_buttons, once
from core.coach.labels import say_goal
from core.coach.questions import ORDER, ask, open_questions
from core.coach.routines import default_routines, say_what_next
from core.coach.season import summary_lines
from core.coach.snapshot import Dialogue, Outcome, Record
from core.coach.turn import Turn
from core.commands import ShowPlan, ShowToday
from core.facts import GoalSet, PlanReplaced, ProfileChanged
from core.planning.circumstances import Refused
from core.planning.plan import Microcycle, TrainingPlan
from core.replies import Expects, Part, Question, WeekCard

MOST_NOTES = 4
"""Reasons told with a first plan."""
_SAID_ABOVE = "peak"
"""The reason that only repeats the figures of the summary."""
_GOAL = frozenset({Expects.GOAL.value, Expects.RACE_DATE.value})


def is_refused(turn: Turn) -> bool:
    """Whether the open question is what to do instead of a goal that was refused."""
    goal = goal_of(turn.dialogue.wish) if turn.dialogue.wish else None
    return goal is not None and goal.race is not None and not turn.dialogue.introduced >= _GOAL


def accepted(turn: Turn) -> Turn:
    """The turn with a goal that was refused, once it can be planned for after all."""
    dialogue = replace(turn.dialogue, introduced=turn.dialogue.introduced | _GOAL)
    return replace(turn, snapshot=replace(turn.snapshot, dialogue=dialogue))


def say_after_all(turn: Turn) -> tuple[Part, ...]:
    """That a goal refused before is within reach, once enough is known to tell."""
    goal = complete_goal(turn)
    if goal is None or not BASE.isdisjoint(open_questions(turn)):
        return ()
    said = say_goal(goal, turn.units, turn.language, today=turn.today)
    return turn.says(turn.phrase("goal.after_all", goal=said)).reply.parts


def conclude(outcome: Outcome, turn: Turn) -> Outcome:
    """The first plan, or an honest no with the nearest safe goals."""
    goal = complete_goal(turn) or pencilled_goal(turn)
    plan = plan_for(goal, turn)
    if isinstance(plan, Refused):
        dialogue = replace(turn.dialogue, wish=goal_command(goal))
        return refuse(
            outcome, replace(turn, snapshot=replace(turn.snapshot, dialogue=dialogue)), plan
        )
    done = _join(turn, plan, goal)
    missing = {turn.phrase(key) for key in ("no_plan.yet", "no_plan.change")}
    told = (p for p in once(outcome.reply.parts, turn) if getattr(p, "text", "") not in missing)
    parts = (*told, *done.reply.parts)
    reply = replace(done.reply, parts=parts)
    return replace(done, reply=reply, facts=(*outcome.facts, *done.facts))


def refuse(outcome: Outcome, turn: Turn, refused: Refused, *, says_why: bool = True) -> Outcome:
    """The goal is asked for again, with what would do instead; why may have been said already."""
    reopened = turn.dialogue.introduced - _GOAL
    no = turn.refuses(refused, buttons=goal_buttons(turn, refused.goals))
    question = Question(text=turn.phrase("ask.goal.again"), expects=Expects.GOAL)
    asked = (*(t for t in turn.dialogue.asked if t != Expects.GOAL.value), Expects.GOAL.value)
    dialogue = replace(
        no.dialogue, introduced=reopened, asked=asked, expects=Expects.GOAL, proposal=None
    )
    why = no.reply.parts if says_why else ()
    parts = (*once(outcome.reply.parts, turn), *why, question)
    buttons = merge_buttons((*no.reply.buttons, *ask(Expects.GOAL, turn).buttons[4:]))
    reply = replace(no.reply, parts=parts, buttons=buttons)
    return replace(outcome, reply=reply, dialogue=dialogue, summary="")


def _join(turn: Turn, plan: TrainingPlan, goal: Goal) -> Outcome:
    """The athlete with a plan and routines, and what happens next."""
    athlete = replace(turn.athlete, goal=goal, joined=turn.athlete.joined or turn.today)
    record = replace(turn.record, athlete=athlete, plan=plan, routines=_routines(turn.record))
    after = turn.with_record(record)
    week = _first_week(plan, turn.today)
    title = turn.phrase(
        "plan.ready", goal=say_goal(goal, turn.units, turn.language, today=turn.today)
    )
    pencilled = () if complete_goal(turn) else (turn.phrase("plan.pencilled"),)
    reasons = [reason for reason in plan.reasons if reason.code != _SAID_ABOVE]
    notes = [turn.said(reason.sentence) for reason in reasons[:MOST_NOTES]]
    outcome = after.changes(
        record,
        "\n".join([title, *summary_lines(after, plan), *pencilled]),
        "\n".join(notes),
        WeekCard(week=week, today=turn.today, units=turn.units, weeks_to_race=_weeks(turn, goal)),
        say_what_next(after),
        facts=(
            ProfileChanged(fields=("joined",)),
            GoalSet(goal=goal),
            PlanReplaced(from_day=turn.today, reason=turn.phrase("plan.first")),
        ),
        summary=turn.phrase("plan.first"),
        buttons=(
            turn.button("button.today", ShowToday()),
            turn.button("button.plan", ShowPlan()),
        ),
    )
    introduced = frozenset(topic.value for topic in ORDER)
    return replace(outcome, dialogue=Dialogue(introduced=introduced))


def _first_week(plan: TrainingPlan, today: date) -> Microcycle:
    """The present week, or the next one where nothing is left of it."""
    ahead = (week for week in plan.weeks if any(s.on >= today for s in week.sessions))
    return next(ahead, plan.weeks[0])


def _routines(record: Record) -> tuple[Routine, ...]:
    """What the athlete chose, and the usual for the rest."""
    known = {routine.kind: routine for routine in record.routines}
    usual = {routine.kind: routine for routine in default_routines()}
    return tuple((usual | known).values())


def _weeks(turn: Turn, goal: Goal) -> int | None:
    return None if goal.race is None else max(0, (goal.race.on - turn.today).days // 7)
