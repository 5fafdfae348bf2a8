"""How the athlete is: ill, aching, tired, well again; training follows, the safe way first."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Athlete, BodySite, CheckIn, Condition, Illness, KnownCondition, Niggle
from core.coach.care import clearing_buttons
from core.coach.changing import say_remarks, settle
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import (
    Command,
    EaseWeek,
    ReplanFrom,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportRecovered,
)
from core.facts import HealthReported
from core.physiology.readiness import TOO_LITTLE_SLEEP_HOURS, PainLight, pain_light
from core.physiology.returning import stage_on
from core.planning import easing, illness, pain
from core.planning.circumstances import Adjustment, Circumstances, Finding
from core.planning.guard import review, stops
from core.planning.laws.wellbeing import WELLBEING
from core.planning.plan import PlannedSession, Reason, TrainingPlan
from core.planning.sparing import come_back, restore, spare
from core.planning.time_off import FEWEST_DAYS
from core.replies import Button, Expects
from core.workouts.steps import WorkoutKind

MOST_CHECK_INS = 28
LONG_ABSENCE = 29
"""From so many days off on a new plan is offered beside the way back."""
WEARY_DAYS, WEARY_WITHIN = 3, timedelta(days=6)
"""Tired so often within a week, and a lighter week is offered."""
_A_DAY = timedelta(days=1)


def report_illness(command: ReportIllness, turn: Turn) -> Outcome:
    """Rest with fever or below the neck, easy and short with a cold; fever is asked for once."""
    before = turn.athlete.illness
    known = before if before is not None and before.until is None else None
    since = min(command.since or (known.since if known else turn.today), turn.today)
    is_unknown = command.has_fever is None and command.is_below_neck is None and known is None
    now = Illness(
        since=since,
        has_fever=command.has_fever or (known is not None and known.has_fever),
        is_below_neck=_told(command.is_below_neck, known.is_below_neck if known else False),
        fever_until=_fever_until(command, known, turn.today),
    )
    athlete = replace(turn.athlete, illness=now)
    if is_unknown:
        return _ask_fever(turn, command, athlete, since)
    key = "ill.fever" if now.is_feverish else "ill.below" if now.is_below_neck else "ill.cold"
    if now.has_fever and not now.is_feverish and not now.is_below_neck:
        key = "ill.fever_over"
    better = (turn.button("button.better", ReportRecovered()),)
    what = turn.phrase("ill.summary")
    return follow_health(turn, command, athlete, turn.phrase(key), what, spare, better)


def report_fatigue(command: ReportFatigue, turn: Turn) -> Outcome:
    """One tired day becomes easier; very tired, it becomes gentle. Easing off is always allowed."""
    day = command.on or _next_to_ease(turn)
    slept_badly = (command.sleep_hours or 24) < TOO_LITTLE_SLEEP_HOURS
    is_strong = command.is_strong or slept_badly
    check_in = CheckIn(
        on=min(day, turn.today), energy=1 if is_strong else 2, sleep_hours=command.sleep_hours
    )
    athlete = with_check_in(turn.athlete, check_in)
    why = Reason(
        code="tired",
        sentence="Tired: hard work on an empty tank costs more than it gives."
        if not slept_badly
        else "After so little sleep, easy and short is the most.",
    )
    ease = easing.gentle_day if is_strong else easing.ease_day
    weary = sum(c.energy is not None and c.energy <= 2 and c.on >= day - WEARY_WITHIN
                for c in athlete.check_ins)  # fmt: skip
    buttons = (
        (turn.button("nudge.button", EaseWeek(reason="tired for days")),)
        if weary >= WEARY_DAYS
        else ()
    )
    key = "tired.strong" if is_strong else "tired"
    headline = turn.phrase(key, day=turn.day(day))
    has_run = any(s.is_open and s.workout.is_run for s in _sessions_on(turn, day))
    return follow_health(
        turn,
        command,
        athlete,
        headline,
        turn.phrase("tired.summary"),
        lambda plan, seen: easing_of_day(ease(plan, seen, day, why)),
        buttons,
        nothing=turn.phrase("tired.nothing" if has_run else "tired.free", day=turn.day(day)),
    )


def _sessions_on(turn: Turn, day: date) -> tuple[PlannedSession, ...]:
    return turn.plan.sessions_on(day) if turn.plan else ()


def _next_to_ease(turn: Turn) -> date:
    """Today; tomorrow where today's run is done already."""
    runs = [s for s in _sessions_on(turn, turn.today) if s.workout.is_run]
    is_done = bool(runs) and not any(s.is_open for s in runs)
    return turn.today + _A_DAY if is_done else turn.today


def report_recovered(command: ReportRecovered, turn: Turn) -> Outcome:
    """Well again: what was left out returns by steps, as many as the days off ask for."""
    well = min(command.since or turn.today, turn.today)
    days_off = days_without_run(turn, well)
    athlete, what = _recovered(turn.athlete, command.site, well, turn.today, days_off=days_off)
    if not what:
        return turn.says(turn.phrase("well.nothing") if not _is_on_way(turn) else say_well(turn, 0))
    seen = circumstances_of(replace(turn.record, athlete=athlete), turn.today)
    buttons: list[Button] = []
    if turn.plan is not None and days_off >= LONG_ABSENCE:
        buttons = [turn.button("button.replan", ReplanFrom())]
    way = way_back(turn.plan, seen, days_off, well) if turn.plan else None
    headline = say_well(turn, days_off)
    settling = [n for n in athlete.niggles if n.is_settling and n.updated == turn.today]
    if settling:
        headline = turn.phrase("well.settling", site=turn.site(settling[0]))
    aches = pain.by_gravity(seen)
    if aches and pain_light(aches[0]) is PainLight.RED:
        headline = turn.phrase("well.still_red", site=turn.site(aches[0]))
    return follow_health(
        turn,
        command,
        athlete,
        headline,
        turn.phrase("well.summary"),
        lambda plan, _: way or Adjustment(plan=plan),
        buttons,
    )


def _fever_until(command: ReportIllness, known: Illness | None, today: date) -> date | None:
    """The last day of a fever that the athlete says is gone; a fever told anew lasts.

    A day no later than the first day ill tells when the illness began, not when the fever went.
    """
    if known is None or not known.has_fever or command.has_fever:
        return None
    is_told = command.has_fever is False and known.fever_until is None
    since = command.since
    free = min(since, today) if since is not None and since > known.since else today
    return max(known.since, free - _A_DAY) if is_told else known.fever_until


_NEED_CLEARANCE = (Condition.RED_FLAG, Condition.BONE_STRESS, Condition.HEART_DISEASE)


def report_condition(command: ReportCondition, turn: Turn) -> Outcome:
    """A circumstance told of or cleared; what it forbids leaves the plan, and returns after it."""
    if command.is_over and (meant := _cleared_instead(command, turn)) is not None:
        return meant
    condition, athlete = command.condition, turn.athlete
    name = turn.phrase(f"condition.name.{condition.name.lower()}")
    others = tuple(k for k in athlete.conditions if k.condition is not condition)
    if command.is_over:
        if others == athlete.conditions:
            return turn.says(turn.phrase("condition.none"))
        after = replace(athlete, conditions=others)
        key = "condition.cleared" if condition in _NEED_CLEARANCE else "condition.over"
        headline = turn.phrase(key, condition=name)
        buttons: tuple[Button, ...] = ()
    else:
        known = KnownCondition(condition=condition, since=command.since or turn.today)
        after = replace(athlete, conditions=(*others, known))
        headline = turn.phrase(f"condition.{condition.name.lower()}")
        is_paused = condition in _NEED_CLEARANCE
        buttons = clearing_buttons(turn, condition) if is_paused else ()

    def adjust(plan: TrainingPlan, seen: Circumstances) -> Adjustment:
        return restore(plan, seen) if command.is_over else spare(plan, seen, turn.circumstances)

    return follow_health(turn, command, after, headline, name, adjust, buttons)


_PAUSES = (*_NEED_CLEARANCE, Condition.LOW_ENERGY)


def _cleared_instead(command: ReportCondition, turn: Turn) -> Outcome | None:
    """A clinician's word that names no pause ends the one in force; of several one is chosen."""
    is_tapped = any(button.command == command for button in turn.dialogue.options)
    if command.condition is not Condition.RED_FLAG or is_tapped:
        return None
    red = (n for n in turn.athlete.niggles if pain_light(n) is PainLight.RED)
    pauses: list[tuple[str, ReportCondition | ReportRecovered]] = [
        *(
            (turn.phrase(f"pause.{condition.name.lower()}"), replace(command, condition=condition))
            for condition in _PAUSES
            if turn.athlete.has(condition)
        ),
        *(
            (turn.phrase("pause.ache", site=turn.site(n)), ReportRecovered(site=n.site))
            for n in red
        ),
    ]
    if len(pauses) > 1:
        buttons = [Button(label=name, command=over) for name, over in pauses]
        question = turn.phrase("condition.which")
        return in_private(turn.asks(question, Expects.CHOICE, buttons=buttons))
    over = pauses[0][1] if pauses else command
    if isinstance(over, ReportRecovered):
        return report_recovered(over, turn)
    return report_condition(over, turn) if over != command else None


def with_check_in(athlete: Athlete, check_in: CheckIn) -> Athlete:
    """The athlete with what they told of a day; what they told before of it is kept."""
    before = next((c for c in athlete.check_ins if c.on == check_in.on), None)
    if before is not None:
        check_in = CheckIn(
            on=check_in.on,
            sleep=check_in.sleep or before.sleep,
            energy=check_in.energy or before.energy,
            soreness=check_in.soreness or before.soreness,
            sleep_hours=check_in.sleep_hours or before.sleep_hours,
        )
    others = tuple(c for c in athlete.check_ins if c.on != check_in.on)
    check_ins = sorted((*others, check_in), key=lambda c: c.on)
    return replace(athlete, check_ins=tuple(check_ins[-MOST_CHECK_INS:]))


def easing_of_day(adjustment: Adjustment) -> Adjustment:
    """What belongs to a day the athlete spoke of is named by that."""
    changes = tuple(replace(change, is_named=True) for change in adjustment.changes)
    return replace(adjustment, changes=changes)


def follow_health(
    turn: Turn,
    command: Command,
    athlete: Athlete,
    headline: str,
    what: str,
    adjust: Callable[[TrainingPlan, Circumstances], Adjustment],
    buttons: Sequence[Button] = (),
    nothing: str = "",
) -> Outcome:
    """The athlete's word is kept and the plan follows it, at once: it is about being safe."""
    record = replace(turn.record, athlete=athlete)
    told = (HealthReported(what=what),)
    changed = None
    doubts: tuple[Finding, ...] = ()
    if turn.plan is not None:
        seen = circumstances_of(record, turn.today)
        changed = adjust(turn.plan, seen)
        doubts = _races_in_doubt(changed.plan, seen)
        changed = replace(changed, remarks=(*doubts, *changed.remarks))
    if changed is None or (not changed.changes and changed.plan == turn.plan):
        doubt = say_remarks(turn, doubts)
        said = nothing or headline
        outcome = turn.changes(record, said, doubt, facts=told, summary=what, buttons=buttons)
        return in_private(outcome)
    outcome = settle(
        turn,
        command,
        easing_of_day(changed),
        headline,
        record=record,
        holds=True,
        facts=told,
        summary=what,
    )
    return in_private(_with_buttons(outcome, buttons))


def _races_in_doubt(plan: TrainingPlan, seen: Circumstances) -> tuple[Finding, ...]:
    """Races that health forbids as things stand, though they may yet be possible."""
    races = {s.id for s in plan.sessions() if s.kind is WorkoutKind.RACE}
    return tuple(f for f in stops(review(plan, seen, laws=WELLBEING)) if f.session_id in races)


def _ask_fever(turn: Turn, command: ReportIllness, athlete: Athlete, since: date) -> Outcome:
    """Rest today whatever the answer; the question decides on the days after."""
    record = replace(turn.record, athlete=athlete)
    why = Reason(code=illness.CODE, sentence="You are ill: today you rest.")
    parts: list[str] = [turn.phrase("ill.rest_today")]
    if turn.plan is not None:
        seen = circumstances_of(record, turn.today)
        rested = easing.rest_day(turn.plan, seen, turn.today, why)
        record = replace(record, plan=rested.plan)
        parts.append(say_remarks(turn, rested.remarks))
    buttons = tuple(
        turn.button(f"fever.{word}", replace(command, since=since, has_fever=has_fever))
        for word, has_fever in (("yes", True), ("no", False))
    )
    outcome = turn.changes(
        record,
        *parts,
        facts=(HealthReported(what="illness"),),
        summary=turn.phrase("ill.summary"),
    )
    asked = turn.with_record(record).asks(
        turn.phrase("ill.ask_fever"), Expects.FEVER, *parts, buttons=buttons
    )
    reply = replace(asked.reply, buttons=(*asked.reply.buttons, *outcome.reply.buttons))
    dialogue = replace(asked.dialogue, options=reply.buttons, proposal=None)
    return in_private(replace(outcome, reply=reply, dialogue=dialogue))


def way_back(plan: TrainingPlan, seen: Circumstances, days_off: int, well: date) -> Adjustment:
    """What health allows again; after six days off and more by the steps of the way back."""
    if days_off < FEWEST_DAYS:
        return restore(plan, seen)
    return come_back(plan, seen, days_off, well)


def say_well(turn: Turn, days_off: int) -> str:
    """What is said of being well again, true to what changes."""
    if days_off >= FEWEST_DAYS:
        return turn.phrase("well.long", days=days_off)
    off = turn.plan.time_off if turn.plan else None
    if off is not None and _is_on_way(turn):
        return turn.phrase("well.on_way", days=off.days)
    return turn.phrase("well.short")


def _is_on_way(turn: Turn) -> bool:
    """Whether the load is still coming back after days off."""
    off = turn.plan.time_off if turn.plan else None
    return off is not None and stage_on(off.days, (turn.today - off.first).days) is not None


def _recovered(
    athlete: Athlete, site: BodySite | None, well: date, today: date, *, days_off: int
) -> tuple[Athlete, str]:
    """The athlete without what is over, and what that was.

    An ache that was red settles first, easy running for a week, unless the way back after days
    off does as much; told gone once more on a later day it is over.
    """
    if site is not None:
        aches = tuple(n for n in athlete.niggles if n.site is site)
        what = str(site) if aches else ""
    elif athlete.illness is not None and athlete.illness.until is None:
        ill = athlete.illness
        ended = replace(ill, until=max(ill.since, well - _A_DAY))
        return replace(athlete, illness=ended), "illness"
    else:
        aches, what = athlete.niggles, "aches" if athlete.niggles else ""
    settling = {
        ache: replace(ache, severity=0, is_sharp=False, is_settling=True, updated=today, asked=None)
        for ache in aches
        if days_off < FEWEST_DAYS and must_settle(ache, today)
    }
    left = (settling.get(n, n) for n in athlete.niggles if n not in aches or n in settling)
    return replace(athlete, niggles=tuple(left)), what


def must_settle(ache: Niggle, today: date) -> bool:
    """Whether an ache was red till now, or lower only since today: one good word is no recovery."""
    is_red = pain_light(ache) is PainLight.RED
    return is_red or (ache.is_settling and ache.updated == today)


def days_without_run(turn: Turn, well: date) -> int:
    """Days without a run before the first good day; by what was told where nothing is logged."""
    runs = [run.on for run in turn.circumstances.runs if run.on < well]
    ill = turn.athlete.illness
    began = ill.since if ill is not None and ill.until is None else None
    aching = min((n.since for n in turn.athlete.niggles), default=None)
    start = max(runs) + _A_DAY if runs else began or aching or well
    return max(0, (well - start).days)


def _told(now: bool | None, before: bool) -> bool:
    return before if now is None else now


def in_private(outcome: Outcome) -> Outcome:
    return replace(outcome, reply=replace(outcome.reply, is_private=True))


def _with_buttons(outcome: Outcome, buttons: Sequence[Button]) -> Outcome:
    reply = replace(outcome.reply, buttons=(*buttons, *outcome.reply.buttons))
    return replace(outcome, reply=reply, dialogue=replace(outcome.dialogue, options=reply.buttons))
