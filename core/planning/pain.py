"""Around an ache: green is watched, amber runs easy and less, red does not run (section C.4)."""

from datetime import date

from core.athlete import Athlete, Niggle
from core.physiology.readiness import PainLight, pain_light
from core.planning.allowance import Allowance, Cause
from core.planning.circumstances import Circumstances
from core.planning.health import last_of_ache
from core.planning.plan import PlannedSession, Reason
from core.planning.reworking import eased, shared
from core.workouts.estimate import Pacing
from core.workouts.steps import WorkoutKind

AMBER_SHARE = 0.6
"""What is left of a run with an amber ache: 30-50 % less."""
CODE = "pain"
_ORDER = (PainLight.GREEN, PainLight.AMBER, PainLight.RED)


def cause(niggle: Niggle, today: date, pacing: Pacing) -> Cause:
    """What an ache leaves of each session on the days that it is reckoned with."""
    light, last = pain_light(niggle), last_of_ache(niggle, today)
    why = Reason(code=CODE, sentence=_sentence(niggle, light))

    def allowed(session: PlannedSession) -> Allowance | None:
        if light is PainLight.GREEN or not session.workout.is_run:
            return None
        if session.on > last:
            return None
        if light is PainLight.RED:
            return Allowance(workout=None, why=why)
        if session.kind is WorkoutKind.RACE:
            return None
        shrink = shared if session.kind is WorkoutKind.RUN_WALK else eased
        return Allowance(workout=shrink(session.workout, AMBER_SHARE, pacing), why=why)

    return allowed


def red_ache(athlete: Athlete) -> Niggle | None:
    """The first ache that forbids running."""
    return next((n for n in athlete.niggles if pain_light(n) is PainLight.RED), None)


def by_gravity(circumstances: Circumstances) -> tuple[Niggle, ...]:
    """The aches, the gravest first."""
    return tuple(
        sorted(
            circumstances.athlete.niggles,
            key=lambda n: (_ORDER.index(pain_light(n)), n.severity),
            reverse=True,
        )
    )


def _sentence(niggle: Niggle, light: PainLight) -> str:
    if light is PainLight.RED:
        told = "sharp pain" if niggle.is_sharp else f"pain of {niggle.severity}/10"
        return f"No running on {told} ({niggle.site}) until it has been looked at."
    side = f"{niggle.side} " if niggle.side else ""
    place = f"{side}{niggle.site}".capitalize()
    if niggle.is_settling:
        return f"{place} after strong pain: easy and less of it for a week."
    return f"{place} at {niggle.severity}/10: easy and less of it for a week."
