"""Back after days without running: easy, at a share of the former load (Daniels, ch. 9)."""

from datetime import date, timedelta

from core.physiology.returning import NO_REDUCTION_DAYS
from core.planning.allowance import Allowance, Cause
from core.planning.circumstances import Circumstances
from core.planning.limits import LITTLE
from core.planning.plan import PlannedSession, Reason, TrainingPlan
from core.planning.reworking import eased, shared
from core.planning.way_back import TimeOff
from core.units import Distance
from core.workouts.estimate import Pacing
from core.workouts.run_walk import FIRST_RUNNING, running_in
from core.workouts.steps import Workout, WorkoutKind

FEWEST_DAYS = NO_REDUCTION_DAYS + 1
"""From so many days off on, the load comes back in steps."""
CODE = "time off"
_WEEKS_BEFORE = 4


def cause(plan: TrainingPlan, off: TimeOff, pacing: Pacing) -> Cause:
    """What the way back leaves of each run: its day's share of the former load.

    Up to five days off ask for as many easy days at full length; from six days on the ladder.
    """
    planned = {week.monday: _planned(week.sessions) for week in plan.weeks}

    def allowed(session: PlannedSession) -> Allowance | None:
        share = off.share_on(session.on)
        if share is None or not session.workout.is_run or session.kind is WorkoutKind.RACE:
            return None
        why = _why(off, share)
        if session.kind is WorkoutKind.RUN_WALK:
            return Allowance(workout=_earlier(session.workout, share, pacing), why=why)
        if off.days >= FEWEST_DAYS and off.former >= LITTLE:
            monday = session.on - timedelta(days=session.on.weekday())
            most = share if monday == plan.weeks[0].monday else 1.0  # that week may be partial
            share = min(most, share * off.former.m / max(planned.get(monday, 0), 1))
        return Allowance(workout=eased(session.workout, share, pacing), why=why)

    return allowed


def _earlier(workout: Workout, share: float, pacing: Pacing) -> Workout:
    """A day of learning to run that asks for less, and never less than the very first."""
    first = FIRST_RUNNING.s / running_in(workout).s
    return shared(workout, min(1.0, max(share, first)), pacing)


def former_week(plan: TrainingPlan, circumstances: Circumstances, until: date) -> Distance:
    """Distance of a usual week before a break: the log's last four, else where the plan began."""
    since = until - timedelta(weeks=_WEEKS_BEFORE)
    metres = sum(r.base.m for r in circumstances.runs if since <= r.on <= until)
    return max(Distance(metres // _WEEKS_BEFORE), plan.base_volume)


def former_run(plan: TrainingPlan, circumstances: Circumstances, until: date) -> Distance:
    """The longest run of the month before a break.

    A log that is younger than that is completed by what was run when the plan began.
    """
    since = until - timedelta(weeks=_WEEKS_BEFORE)
    lengths = (r.base for r in circumstances.runs if since <= r.on <= until)
    logged = max(lengths, default=Distance(0))
    is_young = all(r.on > since for r in circumstances.runs)
    return max(logged, plan.base_longest) if is_young else logged


def _planned(sessions: tuple[PlannedSession, ...]) -> int:
    """Metres of running as they were planned."""
    planned = (s.spared_from or s.workout for s in sessions)
    return sum(workout.distance.m for workout in planned if workout.is_run)


def _why(off: TimeOff, share: float) -> Reason:
    if off.days < FEWEST_DAYS:
        return Reason(code=CODE, sentence=f"{off.days} days off: as many easy days come first.")
    return Reason(
        code=CODE,
        sentence=f"After {off.days} days off: easy, at {share:.0%} of your former load.",
    )
