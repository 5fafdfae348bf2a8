"""The whole plan: written for the first time, written anew, and what that changes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from core.athlete import Goal, GoalKind
from core.coach.changing import MOST_LINES, Headline, settle
from core.coach.evidence import circumstances_of
from core.coach.labels import say_goal
from core.coach.snapshot import Outcome, Record
from core.coach.turn import Turn
from core.commands import Command
from core.facts import Fact, FitnessChanged, GoalSet, PlanReplaced
from core.physiology.performance import training_paces
from core.planning.build import build_plan, replan
from core.planning.circumstances import Adjustment, Refused
from core.planning.plan import Phase, TrainingPlan
from core.replies import Change
from core.units import Distance

SAME_VDOT = 0.3
"""Fitness within this is the same, and paces are not worth a word."""


def write_plan(record: Record, goal: Goal, today: date) -> TrainingPlan | Refused:
    """The first plan for a goal."""
    return build_plan(goal, circumstances_of(record, today))


def rewrite_plan(
    record: Record, plan: TrainingPlan, from_day: date, *, goal: Goal | None = None
) -> Adjustment | Refused:
    """The plan written anew from a day on; what lies before stays as it was."""
    return replan(plan, circumstances_of(record, from_day), from_day=from_day, goal=goal)


def rewrite(
    turn: Turn,
    command: Command,
    record: Record,
    headline: str | Headline,
    *,
    goal: Goal | None = None,
    from_day: date | None = None,
    why: str,
    holds: bool = False,
    facts: Sequence[Fact] = (),
    summary: str = "",
) -> Outcome:
    """The plan written anew for a changed record: proposed first, since it touches many days."""
    before = record.plan
    start = from_day or turn.today
    if before is None:
        return _first(turn, command, record, headline, goal=goal, why=why, facts=facts)
    rewritten = replan(before, circumstances_of(record, turn.today), from_day=start, goal=goal)
    lines: tuple[Change, ...] = ()
    plan_facts: tuple[Fact, ...] = ()
    if isinstance(rewritten, Adjustment):
        rewritten = replace(rewritten, changes=())
        plan_facts = tuple(_facts(before, rewritten.plan, start, why))
        lines = tuple(compare(turn, before, rewritten.plan, why)) or (_same(turn),)
    return settle(
        turn,
        command,
        rewritten,
        headline,
        record=record,
        holds=holds,
        facts=facts,
        plan_facts=plan_facts,
        summary=summary,
        lines=lines[:MOST_LINES],
        asks_first=True,
    )


def _first(
    turn: Turn,
    command: Command,
    record: Record,
    headline: str | Headline,
    *,
    goal: Goal | None,
    why: str,
    facts: Sequence[Fact],
) -> Outcome:
    """A plan where there was none."""
    aim = goal or record.athlete.goal or Goal(kind=GoalKind.BASE)
    plan = write_plan(record, aim, turn.today)
    if isinstance(plan, Refused):
        return settle(turn, command, plan, headline)
    told = (*facts, GoalSet(goal=aim), PlanReplaced(from_day=turn.today, reason=why))
    record = replace(record, plan=plan)
    lines = tuple(summary_lines(turn, plan))
    done = headline.done if isinstance(headline, Headline) else headline
    return turn.changes(record, done, "\n".join(lines), facts=told, summary=done.rstrip("."))


def _facts(before: TrainingPlan, after: TrainingPlan, start: date, why: str) -> Iterator[Fact]:
    yield PlanReplaced(from_day=start, reason=why)
    if after.goal != before.goal:
        yield GoalSet(goal=after.goal)
    if after.vdot != before.vdot:
        yield FitnessChanged(before=before.vdot, after=after.vdot, reason=why)


def compare(turn: Turn, before: TrainingPlan, after: TrainingPlan, why: str) -> Iterator[Change]:
    """What a plan written anew changes, in at most five lines."""
    if after.goal != before.goal:
        yield _change(turn, "compare.goal", why, _goal(turn, before), _goal(turn, after))
    ends = (before.weeks[-1].sunday, after.weeks[-1].sunday)
    if ends[0] != ends[1]:
        yield _change(turn, "compare.end", turn.phrase("compare.end.why"), *map(turn.date, ends))
    if before.vdot and after.vdot and abs(before.vdot - after.vdot) >= SAME_VDOT:
        paces = [
            training_paces(v).threshold.middle.say(turn.units) for v in (before.vdot, after.vdot)
        ]
        yield _change(turn, "compare.pace", why, *paces)
    yield from _compare_volume(turn, before, after)


def _compare_volume(turn: Turn, before: TrainingPlan, after: TrainingPlan) -> Iterator[Change]:
    plans = (before, after)
    weeks = [week.planned for plan in plans if (week := plan.week_of(turn.today))]
    found = (
        ("compare.week", weeks),
        ("compare.peak", [peak_week(plan, turn.today) for plan in plans]),
        ("compare.longest", [longest_run(plan, turn.today) for plan in plans]),
    )
    for key, figures in found:
        said = [turn.amount(figure) for figure in figures]
        if len(set(said)) > 1:
            yield _change(turn, key, turn.phrase(f"{key}.why"), *said)


def _change(turn: Turn, key: str, why: str, was: str, now: str) -> Change:
    return Change(what=turn.phrase(key, was=was, now=now), why=why)


def _goal(turn: Turn, plan: TrainingPlan) -> str:
    return say_goal(plan.goal, turn.units, turn.language, today=turn.today)


def _same(turn: Turn) -> Change:
    return Change(what=turn.phrase("compare.same"), why=turn.phrase("compare.same.why"))


def peak_week(plan: TrainingPlan, today: date) -> Distance:
    """The largest week of training still to come; that of the race only where there is no other."""
    ahead = [week for week in plan.weeks if week.sunday >= today]
    training = [week for week in ahead if week.phase is not Phase.RACE]
    return max((week.distance for week in training or ahead), default=Distance(0))


def longest_run(plan: TrainingPlan, today: date) -> Distance:
    """The longest training run still to come, the race aside."""
    race = plan.goal.race.on if plan.goal.race else None
    runs = (s for s in plan.sessions() if s.on >= today and s.on != race and s.workout.is_run)
    return max((s.workout.distance for s in runs), default=Distance(0))


def summary_lines(turn: Turn, plan: TrainingPlan) -> Iterator[str]:
    """A plan in three short lines: how long, how it grows, what its paces come from."""
    phases = list(
        dict.fromkeys(turn.phrase(f"phase.{week.phase.name.lower()}") for week in plan.weeks)
    )
    yield turn.phrase(
        "plan.length" if len(phases) > 1 else "plan.length.plain",
        weeks=len(plan.weeks),
        phases=", ".join(phases),
        end=turn.date(plan.weeks[-1].sunday),
    )
    first = (
        plan.weeks[1]
        if len(plan.weeks) > 1 and plan.weeks[0].monday < turn.today
        else plan.weeks[0]
    )
    yield turn.phrase(
        "plan.volume",
        first=turn.amount(first.distance),
        peak=turn.amount(peak_week(plan, turn.today)),
        longest=turn.amount(longest_run(plan, turn.today)),
    )
    if plan.vdot is None:
        yield turn.phrase("plan.by_effort")
    else:
        paces = training_paces(plan.vdot)
        easy, threshold = paces.easy.say(turn.units), paces.threshold.say(turn.units)
        yield turn.phrase("plan.by_pace", easy=easy, threshold=threshold)
