"""Taking load away: always allowed, and what it leaves out of proportion gives way with it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from core.planning.adjusting import Draft, Gate, one_each, pacing_of
from core.planning.circumstances import Adjustment, Circumstances, Finding, LawKind
from core.planning.guard import review
from core.planning.laws import LAWS, Law
from core.planning.plan import AcceptedCaution, PlannedSession, Reason, TrainingPlan
from core.planning.reworking import SHORTEST_RUN, eased, leanest, lighter, shared
from core.units import Distance
from core.workouts.estimate import Pacing
from core.workouts.steps import Workout, WorkoutKind

STEP = 0.93
"""What each step leaves of a session that is out of proportion, where no figure says how much."""
MOST_OFF_EASY = 0.25
"""What easy runs alone give up for the sake of their week."""
MOST_OF_LEAN_WEEK = 0.3
"""A hard session that is no more of its week than so stays one, as short as it may be."""
LEAST_STEP = 0.5
"""What a step leaves at least."""
IN_PROPORTION = Reason(
    code="proportion", sentence="Kept in proportion with the rest of your training."
)
_WHY = MappingProxyType(
    {
        "session-rise": "A run grows by a tenth at most over the longest of the 30 days before it.",
        "weekly-rise": "A week grows by a tenth at most over the best of the four before it.",
        "hard-spacing": "A hard day is followed by an easy one.",
    }
)
"""Why a law asks for less of what stays."""
GROWTH = frozenset({"session-rise", "weekly-rise"})
"""Ids of the laws by which runs and weeks grow."""

NEAR = timedelta(days=14)
"""So far after what was eased a step up that is merely a caution gives way at once; what lies
further off is looked at again when it comes near, with what will really have been run by then."""
A_BASE = timedelta(days=30)
"""So long what was run is a base for more: 30 days for a run, four weeks for a week."""
MOST_ON_RECORD = 200
"""Cautions a plan keeps on record."""
_WISHES = frozenset({"asked", "pushed"})
"""Codes of reasons for which the athlete wanted a session as it is."""
_PROPORTIONS = frozenset(
    {
        "long-share", "one-stressor", "cutback", "session-caps", "easy-share", "taper",
        "rest-days", "warm-up", "availability",
    }
)  # fmt: skip
_GRAVE = tuple(law for law in LAWS if law.id not in _PROPORTIONS)
"""Laws that lead to further easing; a breach of proportion is never a stop."""
_OF_PROPORTION = tuple(law for law in LAWS if law.id in _PROPORTIONS)
_OF_GROWTH = tuple(law for law in LAWS if law.id in GROWTH)
"""The laws that easing itself may break further on."""
_EASY = frozenset(
    {
        "hard-count", "hard-spacing", "beside-long", "beside-commitment",
        "last-hard", "after-race", "return", "pain-quality", "after-illness", "pregnancy",
        "heart-disease", "low-energy",
    }
)  # fmt: skip
_LEFT_OUT = frozenset({"red-flag", "bone-stress", "pain", "illness", "postpartum"})


def relieved(
    draft: Draft,
    before: TrainingPlan,
    circumstances: Circumstances,
    was: Circumstances | None = None,
    stood: TrainingPlan | None = None,
) -> Adjustment:
    """A draft that only takes load away, with what follows from it.

    `was` are the circumstances before it, where it is they that changed: a run logged or taken out
    of the log, a condition told of; `stood` is the plan under them where a log has changed it too.

    Less in one place may make a later step up too large: a stop always gives way as part of the
    same change, a caution where it is near, so nothing is refused, for one may always ease off.
    What stays of cautions (a step up weeks away, the long run's share of a week cut short) changes
    no other session: it is told and put on record.
    """
    gate = Gate(before, circumstances, was, stood)
    until = _last_touched(before, draft) + NEAR

    def urgent_in(draft: Draft, week: int) -> list[Finding]:
        return _urgent(draft, gate.new(draft.plan, _OF_GROWTH, week), until)

    while True:  # every step leaves less to do, so it ends
        grave = gate.new(draft.plan, _GRAVE)
        urgent = _urgent(draft, grave, until)
        repaired = _repaired(draft, urgent, circumstances)
        if repaired is draft:
            break
        draft = _within_growth(repaired, urgent, urgent_in, circumstances)
    left = (*grave, *gate.new(draft.plan, _OF_PROPORTION))
    mild = (f for f in left if f.kind is LawKind.CAUTION)
    told = _one_a_law(sorted(mild, key=lambda finding: _day_of(draft.plan, finding)))
    plan = _on_record(draft.plan, told, circumstances)
    return Adjustment(plan=plan, changes=one_each(draft.changes), remarks=told)


def _urgent(draft: Draft, findings: Iterable[Finding], until: date) -> list[Finding]:
    """What gives way at once: a stop wherever it is, a caution up to a day."""
    return [f for f in findings if f.kind is LawKind.STOP or _day_of(draft.plan, f) <= until]


def _within_growth(
    draft: Draft,
    eased: Iterable[Finding],
    growth_in: Callable[[Draft, int], list[Finding]],
    circumstances: Circumstances,
) -> Draft:
    """The draft whose weeks grow within the laws, one after another: each is a base for the next.

    `growth_in` tells what is to give way in a week of some number. Only weeks from what was eased
    on are looked at, as far as what changes is a base for them.
    """
    days = [_day_of(draft.plan, finding) for finding in eased]
    first, last = min(days), max(days) + A_BASE
    for week in draft.plan.weeks:
        while first <= week.sunday and week.monday <= last:  # every step leaves less, so it ends
            repaired = _repaired(draft, growth_in(draft, week.number), circumstances)
            if repaired is draft:
                break
            draft, last = repaired, max(last, week.sunday + A_BASE)
    return draft


def _last_touched(before: TrainingPlan, draft: Draft) -> date:
    """The last day on which a session is not as it was before."""
    old = {session.id: session for session in before.sessions()}
    touched = (s.on for s in draft.plan.sessions() if s is not old.get(s.id) and s != old.get(s.id))
    return max(touched, default=draft.today)


def _day_of(plan: TrainingPlan, finding: Finding) -> date:
    """The day a finding is about: that of its session, else the first of its week."""
    if finding.session_id is not None and (session := plan.session(finding.session_id)):
        return session.on
    week = next((w for w in plan.weeks if w.number == finding.week), plan.weeks[0])
    return week.monday


def _one_a_law(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The first finding of each law; one word about it is enough."""
    return tuple({finding.law: finding for finding in reversed(tuple(findings))}.values())[::-1]


def mended(draft: Draft, circumstances: Circumstances) -> Adjustment:
    """The coming sessions brought back within the laws, whoever broke them; nothing is made up.

    A stop gives way wherever it is; growth that is only a caution where it is near, and not where
    the athlete asked for it or was told of it.
    """

    def due_in(draft: Draft, laws: tuple[Law, ...], week: int | None = None) -> list[Finding]:
        found = review(draft.plan, circumstances, laws=laws, week=week)
        return [f for f in found if f.kind is LawKind.STOP or _is_due(draft, f)]

    def growth_in(draft: Draft, week: int) -> list[Finding]:
        return due_in(draft, _OF_GROWTH, week)

    while True:  # every step leaves less to do, so it ends
        due = due_in(draft, _GRAVE)
        repaired = _repaired(draft, due, circumstances)
        if repaired is draft:
            return Adjustment(plan=draft.plan, changes=one_each(draft.changes))
        draft = _within_growth(repaired, due, growth_in, circumstances)


def _is_due(draft: Draft, finding: Finding) -> bool:
    """Whether growth is to be taken back now that it is near, though it is only a caution."""
    if finding.law not in GROWTH or _day_of(draft.plan, finding) > draft.today + NEAR:
        return False
    session = draft.plan.session(finding.session_id or "")
    is_asked = session is not None and session.reasons and session.reasons[-1].code in _WISHES
    known = {caution.sentence for caution in draft.plan.accepted}
    return not is_asked and finding.sentence not in known


def _on_record(
    plan: TrainingPlan, findings: Sequence[Finding], circumstances: Circumstances
) -> TrainingPlan:
    """The plan with what it no longer keeps to because less is run."""
    known = {caution.sentence for caution in plan.accepted}
    noted = tuple(
        AcceptedCaution(law=f.law, on=circumstances.today, sentence=f.sentence)
        for f in findings
        if f.sentence not in known
    )
    return replace(plan, accepted=(*plan.accepted, *noted)[-MOST_ON_RECORD:]) if noted else plan


def _repaired(draft: Draft, findings: Iterable[Finding], circumstances: Circumstances) -> Draft:
    """One step of repair for every finding; the very same draft when none can be taken."""
    pacing = pacing_of(draft.plan, circumstances)
    before, done = draft.plan, set[str]()
    for finding in sorted(findings, key=lambda found: found.session_id is None):
        sessions = [s for s in _concerned(draft, finding) if s.id not in done]
        for place, session in enumerate(sessions):
            share = _share_left(draft.plan, before, finding, sessions[place:])
            if share < 1:
                done.add(session.id)
                held = Distance(_distance_of(before, finding.week) - finding.excess.m)
                draft = _eased_off(draft, session, (finding.law, share, held), pacing)
    return _left_out(draft, findings) if draft.plan is before else draft


def _left_out(draft: Draft, findings: Iterable[Finding]) -> Draft:
    """Where less is not enough, the least of the runs that a stop is about is left out."""
    for finding in findings:
        runs = _runs_of(draft, finding)
        if finding.kind is LawKind.STOP and runs:
            least = min(runs, key=lambda s: (s.workout.is_hard, s.is_key, s.workout.load))
            return draft.skipped(least, _why(finding.law), is_named=True)
    return draft


def _why(law: str) -> Reason:
    return Reason(code=law, sentence=_WHY[law]) if law in _WHY else IN_PROPORTION


def _share_left(
    plan: TrainingPlan,
    before: TrainingPlan,
    finding: Finding,
    sessions: Sequence[PlannedSession],
) -> float:
    """What a law leaves of the sessions together; what their week lost already counts.

    A session may lose a little more than its share, being in half units; the next lose less.
    """
    total = sum(session.workout.distance.m for session in sessions)
    if not finding.excess or not total:
        return STEP
    excess = finding.excess.m
    if finding.week is not None:
        excess -= _distance_of(before, finding.week) - _distance_of(plan, finding.week)
    return max(LEAST_STEP, 1 - excess / total)


def _distance_of(plan: TrainingPlan, number: int | None) -> int:
    return sum(week.distance.m for week in plan.weeks if week.number == number)


def _eased_off(
    draft: Draft, session: PlannedSession, asked: tuple[str, float, Distance], pacing: Pacing
) -> Draft:
    """A session as a law asks for it: its id, the share it leaves and what the week may hold."""
    law, share, held = asked
    if law in _LEFT_OUT:
        return draft.skipped(session, IN_PROPORTION, is_named=True)
    workout = _reworked(session.workout, law, share, pacing)
    if law == "weekly-rise" and session.workout.is_hard and not workout.is_hard:
        lean = leanest(session.workout)
        workout = lean if lean.distance <= held * MOST_OF_LEAN_WEEK else workout
    if workout.load >= session.workout.load and not (law in _EASY and session.workout.is_hard):
        return draft
    return draft.rewritten(session, workout, _why(law), is_named=True)


def _reworked(workout: Workout, law: str, share: float, pacing: Pacing) -> Workout:
    if law == "marathon-time":
        return lighter(workout, pacing)
    if law in _EASY:
        return eased(workout, 1.0, pacing)
    return shared(workout, max(share, min(1.0, SHORTEST_RUN / workout.duration)), pacing)


def _concerned(draft: Draft, finding: Finding) -> tuple[PlannedSession, ...]:
    """The open sessions a finding is about: the one it names, else the runs of its week."""
    runs = tuple(s for s in _runs_of(draft, finding) if s.workout.duration >= SHORTEST_RUN)
    if finding.session_id is not None:
        return runs
    if finding.law == "weekly-rise":
        return _lightening(runs, finding)
    if finding.law in _EASY:
        hard = [s for s in runs if s.workout.is_hard]
        return tuple(sorted(hard, key=lambda s: (s.is_key, s.on))[:1])
    return runs


def _lightening(runs: tuple[PlannedSession, ...], finding: Finding) -> tuple[PlannedSession, ...]:
    """The runs that make a week lighter: the easy ones, unless that would leave little of them.

    Beyond a quarter of them the week shrinks as a whole, its long and its hard runs too.
    """
    easy = tuple(s for s in runs if not s.workout.is_hard and not s.is_key)
    held = sum(s.workout.distance.m for s in easy)
    return easy if finding.excess.m <= held * MOST_OFF_EASY else runs


def _runs_of(draft: Draft, finding: Finding) -> tuple[PlannedSession, ...]:
    """The coming sessions that may give way to a finding: the one it names, or its week's runs."""
    if finding.session_id is not None:
        sessions = [s for s in draft.plan.sessions() if s.id == finding.session_id]
    else:
        weeks = (w for w in draft.plan.weeks if w.number == finding.week)
        sessions = [s for week in weeks for s in week.sessions if s.workout.is_run]
    return tuple(
        s for s in sessions if s.is_open and s.on >= draft.today and s.kind is not WorkoutKind.RACE
    )
