"""Making days and weeks easier, or a little harder where the laws leave room."""

from datetime import date

from core.planning.adjusting import A_DAY, Draft, Gate, draft_of, pacing_of, say_date
from core.planning.circumstances import Adjustment, Circumstances, Refused
from core.planning.plan import Microcycle, Phase, PlannedSession, Reason, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import eased, gentled, shared
from core.units import Duration
from core.workouts.steps import WorkoutKind

EASY_DAY_SHARE = 0.7
"""What is left of a day made easier."""
EASY_WEEK_SHARE = 0.75
"""What is left of a week made easier: the depth of a cutback week."""
GENTLE = Duration.from_minutes(40)
"""Most running on a day after very bad sleep or with strong fatigue."""
PUSH_SHARES = (1.15, 1.1, 1.05)
"""How much more an easy run may become when more is asked for, the most first."""
LATER_THAN_RACE = (Phase.TAPER, Phase.RACE, Phase.RECOVERY)
"""Phases that are light on purpose and are never pushed."""


def ease_day(
    plan: TrainingPlan, circumstances: Circumstances, day: date, why: Reason
) -> Adjustment:
    """One day easier: hard work becomes easy, easy becomes shorter; a race stays a race."""
    draft = draft_of(plan, circumstances)
    for session in draft.open_between(day, day):
        draft = _eased(draft, session, EASY_DAY_SHARE, circumstances, why)
    return relieved(draft, plan, circumstances)


def rest_day(
    plan: TrainingPlan, circumstances: Circumstances, day: date, why: Reason
) -> Adjustment:
    """One day without training."""
    draft = draft_of(plan, circumstances)
    for session in draft.open_between(day, day):
        if session.kind is not WorkoutKind.RACE:
            draft = draft.skipped(session, why, is_named=True)
    return relieved(draft, plan, circumstances)


def gentle_day(
    plan: TrainingPlan, circumstances: Circumstances, day: date, why: Reason
) -> Adjustment:
    """One day at its gentlest: a short run at recovery effort, or less of whatever it was."""
    draft = draft_of(plan, circumstances)
    pacing = pacing_of(plan, circumstances)
    for session in draft.open_between(day, day):
        if session.kind is WorkoutKind.RACE:
            continue
        gentle = (
            gentled(session.workout, pacing, GENTLE)
            if session.workout.is_run and session.kind is not WorkoutKind.RUN_WALK
            else shared(session.workout, 0.5, pacing)
        )
        draft = draft.rewritten(session, gentle, why, is_named=True)
    return relieved(draft, plan, circumstances)


def ease_week(
    plan: TrainingPlan, circumstances: Circumstances, day: date, why: Reason
) -> Adjustment:
    """What is left of a week at three quarters, its hard work easy; a race stays a race."""
    draft = draft_of(plan, circumstances)
    monday = day - day.weekday() * A_DAY
    for session in draft.open_between(monday, monday + 6 * A_DAY):
        draft = _eased(draft, session, EASY_WEEK_SHARE, circumstances, why)
    return relieved(draft, plan, circumstances)


def push_week(
    plan: TrainingPlan, circumstances: Circumstances, day: date, only_on: date | None = None
) -> Adjustment | Refused:
    """What is left of a week a little longer, as far as no law is met; else an honest no."""
    draft = draft_of(plan, circumstances)
    monday = day - day.weekday() * A_DAY
    week = plan.week_of(day)
    first, last = (only_on, only_on) if only_on else (monday, monday + 6 * A_DAY)
    sessions = _easy_ones(draft.open_between(first, last))
    if week is None or not sessions:
        return Refused(
            reason="There is no easy run left to make longer there.",
            alternative="Ask again for a day or week with easy runs in it.",
        )
    if week.is_cutback or week.phase in LATER_THAN_RACE:
        return _meant_to_be_light(week)
    return _most_that_passes(draft, sessions, circumstances)


def _most_that_passes(
    draft: Draft, sessions: tuple[PlannedSession, ...], circumstances: Circumstances
) -> Adjustment | Refused:
    """The largest step up that meets no law, not even a caution."""
    plan, pacing = draft.plan, pacing_of(draft.plan, circumstances)
    why = Reason(code="pushed", sentence="You asked for more; this much is safe.")
    law: Refused | None = None
    gate = Gate(plan, circumstances)
    for share in PUSH_SHARES:
        pushed = draft
        for session in sessions:
            workout = shared(session.workout, share, pacing)
            if workout.distance > session.workout.distance:
                pushed = pushed.rewritten(session, workout, why, is_named=True)
        result = gate.judge(pushed)
        if isinstance(result, Adjustment) and result.changes and not result.cautions:
            return result
        if isinstance(result, Refused):
            law = law or result
        elif result.cautions:
            caution = result.cautions[0]
            law = law or Refused(
                reason=caution.sentence, alternative=caution.repair, law=caution.law
            )
    return law or Refused(
        reason="These runs are too short for a step up that would matter.",
        alternative="Add a short easy run instead.",
    )


def _meant_to_be_light(week: Microcycle) -> Refused:
    what = "a lighter week" if week.is_cutback else f"a {week.phase} week"
    return Refused(
        reason=f"The week of {say_date(week.monday)} is {what} on purpose: "
        "what you trained turns into fitness while you rest.",
        alternative="Keep it light; the next full week is the place for more.",
        law="cutback" if week.is_cutback else "taper",
    )


def _easy_ones(sessions: tuple[PlannedSession, ...]) -> tuple[PlannedSession, ...]:
    kinds = (WorkoutKind.EASY, WorkoutKind.STEADY, WorkoutKind.RECOVERY, WorkoutKind.STRIDES)
    return tuple(session for session in sessions if session.kind in kinds)


def _eased(
    draft: Draft,
    session: PlannedSession,
    share: float,
    circumstances: Circumstances,
    why: Reason,
) -> Draft:
    if session.kind is WorkoutKind.RACE:
        return draft
    pacing = pacing_of(draft.plan, circumstances)
    return draft.rewritten(session, eased(session.workout, share, pacing), why, is_named=True)
