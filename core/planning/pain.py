"""Around an ache: green is watched, amber runs easy and less, red does not run (section C.4)."""

from datetime import timedelta

from core.athlete import Niggle
from core.physiology.readiness import PainLight, pain_light
from core.planning.adjusting import combined, draft_of, pacing_of, reopened, running
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.plan import Reason, TrainingPlan
from core.planning.relieving import relieved
from core.planning.reworking import eased, shared
from core.workouts.steps import WorkoutKind

AMBER_DAYS = timedelta(days=6)
"""Days without quality after an amber ache, today included; told again, it goes on."""
AMBER_SHARE = 0.6
"""What is left of a run with an amber ache: 30-50 % less."""
RED_DAYS = timedelta(days=6)
"""Days without running with a red ache, today included; a clinician decides on more."""
CODE = "pain"
BACK = Reason(code="back", sentence="The ache allows it again.")


def around_niggles(plan: TrainingPlan, circumstances: Circumstances) -> Adjustment:
    """The coming days as the gravest ache allows; what none forbids any more comes back."""
    niggle = gravest(circumstances)
    light = pain_light(niggle) if niggle else PainLight.GREEN
    if niggle is not None and light is PainLight.RED:
        return _no_running(plan, circumstances, niggle)
    draft = reopened(draft_of(plan, circumstances), CODE, BACK, lambda _: True)
    back = relieved(draft, plan, circumstances)
    if niggle is None or light is PainLight.GREEN:
        return back
    return combined(back, _easy_and_less(back.plan, circumstances, niggle))


def gravest(circumstances: Circumstances) -> Niggle | None:
    """The ache that decides."""
    niggles = circumstances.athlete.niggles
    order = (PainLight.GREEN, PainLight.AMBER, PainLight.RED)
    return max(niggles, key=lambda n: (order.index(pain_light(n)), n.severity), default=None)


def _easy_and_less(plan: TrainingPlan, circumstances: Circumstances, niggle: Niggle) -> Adjustment:
    draft, pacing = draft_of(plan, circumstances), pacing_of(plan, circumstances)
    today = circumstances.today
    why = Reason(
        code=CODE,
        sentence=f"{_place(niggle)} at {niggle.severity}/10: easy and less of it for a week.",
    )
    for session in running(draft.open_between(today, today + AMBER_DAYS)):
        if session.reasons and session.reasons[-1].code == CODE:
            continue  # it was made lighter when the ache was first told of
        if session.kind is WorkoutKind.RACE:
            continue
        shrink = shared if session.kind is WorkoutKind.RUN_WALK else eased
        workout = shrink(session.workout, AMBER_SHARE, pacing)
        draft = draft.rewritten(session, workout, why, is_named=True)
    return relieved(draft, plan, circumstances)


def _no_running(plan: TrainingPlan, circumstances: Circumstances, niggle: Niggle) -> Adjustment:
    draft, today = draft_of(plan, circumstances), circumstances.today
    told = "sharp pain" if niggle.is_sharp else f"pain of {niggle.severity}/10"
    why = Reason(
        code=CODE, sentence=f"No running on {told} ({niggle.site}) until it has been looked at."
    )
    for session in running(draft.open_between(today, today + RED_DAYS)):
        draft = draft.skipped(session, why, is_named=True)
    return relieved(draft, plan, circumstances)


def _place(niggle: Niggle) -> str:
    side = f"{niggle.side} " if niggle.side else ""
    return f"{side}{niggle.site}".capitalize()
