"""Builds a plan from a goal and circumstances, or says honestly why there is none."""

from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Goal, GoalKind
from core.planning.circumstances import Adjustment, Circumstances, Refused
from core.planning.guard import cautions, review, stops
from core.planning.history import Base, Diary, base_of
from core.planning.limits import cutback_after
from core.planning.periodize import write_season
from core.planning.plan import Microcycle, TrainingPlan
from core.planning.refusals import refusal_of, shortfall_of
from core.planning.seam import (
    differences,
    joined,
    kept_before,
    loaded_weeks,
    number_from,
    runs_known,
)
from core.planning.runner import runner_of
from core.planning.season import calendar_weeks, open_season, race_season
from core.planning.thread import Thread

OPEN_WEEKS = 12
"""Weeks that are planned ahead where no race sets an end."""


def build_plan(goal: Goal, circumstances: Circumstances) -> TrainingPlan | Refused:
    """A plan from today to the goal that keeps every law, or the reason there is none."""
    base = base_of(circumstances)
    if refused := refusal_of(goal, circumstances, base):
        return refused
    plan = _write(goal, circumstances, base)
    return shortfall_of(plan, circumstances, base) or plan


def replan(
    plan: TrainingPlan,
    circumstances: Circumstances,
    *,
    from_day: date,
    goal: Goal | None = None,
) -> Adjustment | Refused:
    """The plan written anew from a day on; every day before it stays exactly as it was."""
    from_day = max(from_day, circumstances.today)
    aim = goal or plan.goal
    seen = replace(circumstances, runs=runs_known(plan, circumstances, from_day), today=from_day)
    base = base_of(seen)
    if refused := refusal_of(aim, seen, base):
        return refused
    kept = kept_before(plan, from_day)
    written = _write(aim, seen, base, kept)
    if refused := shortfall_of(written, seen, base):
        return refused
    changed = joined(plan, written, kept)
    found = review(changed, circumstances, before=plan)
    if barred := stops(found):
        return Refused(reason=barred[0].sentence, alternative=barred[0].repair, law=barred[0].law)
    return Adjustment(
        plan=changed, changes=differences(plan, changed, from_day), cautions=cautions(found)
    )


def _write(
    goal: Goal, circumstances: Circumstances, base: Base, kept: tuple[Microcycle, ...] = ()
) -> TrainingPlan:
    """The weeks from today on, numbered and progressing from what is kept."""
    race = goal.race if goal.kind is GoalKind.RACE else None
    runner = runner_of(
        circumstances, base, race.distance if race else None, race.target if race else None
    )
    today = circumstances.today
    thread = Thread(diary=Diary(base, today))
    thread.resume(kept, today)
    loaded, number = loaded_weeks(kept, today), number_from(kept, today)
    if race is not None and runner.demand is not None:
        weeks = calendar_weeks(today, race.on, number)
        taper = runner.demand.taper_weeks
        outlines = race_season(weeks, taper, cutback_after(runner.age), loaded)
    else:
        monday = today - timedelta(days=today.weekday())
        weeks = calendar_weeks(today, monday + timedelta(days=7 * OPEN_WEEKS - 1), number)
        outlines = open_season(weeks, cutback_after(runner.age), loaded)
    return TrainingPlan(
        goal=goal,
        level=runner.level,
        weeks=write_season(outlines, runner, thread, race),
        vdot=runner.pacing.vdot,
        base_volume=base.volume,
        base_longest=base.longest,
    )
