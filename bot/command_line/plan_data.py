"""A plan as plain data for programs: every session with its steps, every figure with its unit."""

from typing import Any

from core.physiology.performance import TrainingPaces, training_paces
from core.plain import to_plain
from core.planning.circumstances import Finding, Refused
from core.planning.plan import Microcycle, PlannedSession, TrainingPlan
from core.units import PaceRange, Units
from core.workouts.naming import say_title
from core.workouts.steps import StepOrBlock, WorkoutStep


def describe_plan(
    plan: TrainingPlan, cautions: tuple[Finding, ...], units: Units = Units.KM
) -> dict[str, Any]:
    """The plan, its titles in the athlete's units; nothing is refused."""
    return {
        "goal": to_plain(plan.goal),
        "level": plan.level.value,
        "vdot": None if plan.vdot is None else round(plan.vdot, 1),
        "weeks": [_describe_week(week, units) for week in plan.weeks],
        "paces": None if plan.vdot is None else _describe_paces(training_paces(plan.vdot)),
        "reasons": [reason.sentence for reason in plan.reasons],
        "cautions": [_describe_caution(finding) for finding in cautions],
        "refused": None,
    }


def describe_refusal(refused: Refused) -> dict[str, Any]:
    """The no, with what would do instead."""
    return {
        "weeks": [],
        "paces": None,
        "cautions": [],
        "refused": {
            "reason": refused.reason,
            "alternative": refused.alternative,
            "law": refused.law,
            "goals": [to_plain(goal) for goal in refused.goals],
        },
    }


def _describe_caution(finding: Finding) -> dict[str, Any]:
    return {
        "law": finding.law,
        "sentence": finding.sentence,
        "repair": finding.repair,
        "source": finding.source,
        "week": finding.week,
        "session": finding.session_id,
    }


def _describe_week(week: Microcycle, units: Units) -> dict[str, Any]:
    return {
        "number": week.number,
        "monday": week.monday.isoformat(),
        "phase": week.phase.value,
        "distance_m": week.planned.m,
        "duration_s": week.duration.s,
        "cutback": week.is_cutback,
        "focus": week.focus,
        "reasons": [reason.sentence for reason in week.reasons],
        "sessions": [_describe_session(session, units) for session in week.sessions],
    }


def _describe_session(session: PlannedSession, units: Units) -> dict[str, Any]:
    workout = session.workout
    return {
        "id": session.id,
        "date": session.on.isoformat(),
        "kind": workout.kind.value,
        "title": say_title(workout, units),
        "distance_m": workout.distance.m,
        "duration_s": workout.duration.s,
        "hard": workout.is_hard,
        "running": workout.is_run,
        "key": session.is_key,
        "rpe": workout.rpe,
        "purpose": workout.purpose,
        "easier": workout.easier,
        "reasons": [reason.sentence for reason in session.reasons],
        "steps": [_describe_step(step) for step in workout.steps],
    }


def _describe_step(item: StepOrBlock) -> dict[str, Any]:
    """One step, or a block as {"repeat": times, "steps": [...]}."""
    if not isinstance(item, WorkoutStep):
        return {"repeat": item.count, "steps": [_describe_step(step) for step in item.steps]}
    target = item.target
    return {
        "intensity": item.intensity.value,
        "by": "distance" if item.by_distance else "time",
        "distance_m": item.distance.m,
        "duration_s": item.duration.s,
        "zone": target.zone.value,
        "pace_s_per_km": _describe_band(target.pace) if target.pace else None,
        "rpe": list(target.rpe),
        "note": item.note,
    }


def _describe_paces(paces: TrainingPaces) -> dict[str, list[float]]:
    """Fastest and slowest pace of each zone, in seconds per kilometre."""
    names = ("easy", "marathon", "threshold", "interval", "repetition")
    return {name: _describe_band(getattr(paces, name)) for name in names}


def _describe_band(band: PaceRange) -> list[float]:
    return [round(band.fastest.s_per_km, 1), round(band.slowest.s_per_km, 1)]
