"""Builds a plan from a goal and circumstances, or says honestly why there is none."""

from dataclasses import replace
from datetime import date

from core.athlete import Goal
from core.planning.circumstances import Adjustment, Circumstances, Refused
from core.planning.course import write_course
from core.planning.guard import cautions, review, stops
from core.planning.history import Base, base_of
from core.planning.plan import TrainingPlan
from core.planning.refusals import alternatives_to, refusal_of, shortfall_of
from core.planning.seam import differences, joined, kept_before, runs_known
from core.planning.sparing import as_health_allows


def build_plan(goal: Goal, circumstances: Circumstances) -> TrainingPlan | Refused:
    """A plan from today to the goal that keeps every law, or the reason there is none."""
    plan = attempt(goal, circumstances)
    if isinstance(plan, Refused):
        return alternatives_to(goal, plan, circumstances, attempt)
    return as_health_allows(plan, circumstances) if _is_ill(circumstances) else plan


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
    kept = kept_before(plan, from_day)
    written = attempt(aim, seen, plan)
    if isinstance(written, Refused):
        return alternatives_to(aim, written, seen, attempt)
    changed = as_health_allows(joined(plan, written, kept), circumstances)
    found = review(changed, circumstances, before=plan)
    if barred := stops(found):
        return Refused(reason=barred[0].sentence, alternative=barred[0].repair, law=barred[0].law)
    return Adjustment(
        plan=changed,
        changes=differences(plan, changed, from_day, circumstances.athlete.preferences.units),
        cautions=cautions(found),
    )


def refused_outright(goal: Goal, circumstances: Circumstances) -> Refused | None:
    """Why a goal is out of the question whatever was run before, with what is not; or None."""
    base = base_of(circumstances)

    def ask(other: Goal, seen: Circumstances) -> Refused | None:
        return refusal_of(other, seen, base)

    refused = ask(goal, circumstances)
    return alternatives_to(goal, refused, circumstances, ask) if refused else None


def attempt(
    goal: Goal, circumstances: Circumstances, before: TrainingPlan | None = None
) -> TrainingPlan | Refused:
    """The plan, going on from one before it, or the bare reason there is none.

    An illness whose end isn't known yet shortens no season: it spares when the plan stands.
    """
    if _is_ill(circumstances):
        circumstances = replace(circumstances, athlete=replace(circumstances.athlete, illness=None))
    base = _going_on(base_of(circumstances), before, circumstances)
    if refused := refusal_of(goal, circumstances, base):
        return refused
    kept = kept_before(before, circumstances.today) if before else ()
    plan = write_course(goal, circumstances, base, kept)
    refused = shortfall_of(plan, circumstances, base)
    if refused is not None and refused.law == "too-short":
        plan = write_course(goal, circumstances, base, kept, presses=True)
        refused = shortfall_of(plan, circumstances, base)
    return refused or plan


def _is_ill(circumstances: Circumstances) -> bool:
    illness = circumstances.athlete.illness
    return illness is not None and illness.until is None


def _going_on(base: Base, before: TrainingPlan | None, seen: Circumstances) -> Base:
    """The base of who is on the way back already: what was run before the days off."""
    off = before.time_off if before else None
    if base.way_back is not None or off is None or off.share_on(seen.today) is None:
        return base
    earlier = tuple(r for r in seen.runs if r.on < off.first)
    former = base_of(replace(seen, today=off.first, runs=earlier))
    return replace(base, volume=off.former, runs=former.runs, level=former.level, way_back=off)
