"""The answers about sleep, energy and legs, and what they mean for the day."""

from dataclasses import replace

from core.athlete import CheckIn
from core.coach.changing import settle
from core.coach.evidence import circumstances_of
from core.coach.health import easing_of_day, with_check_in
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import CheckInAnswered, ShowToday
from core.facts import Fact, HealthReported
from core.physiology.readiness import Verdict, readiness
from core.planning import easing
from core.planning.plan import Reason as Why


def answer_check_in(command: CheckInAnswered, turn: Turn) -> Outcome:
    """Sleep, energy and legs: go, make it easier, or leave it; easing is only ever proposed."""
    check_in = CheckIn(
        on=turn.today,
        sleep=command.sleep,
        energy=command.energy,
        soreness=command.soreness,
        sleep_hours=command.sleep_hours,
    )
    athlete = with_check_in(turn.athlete, check_in)
    record = replace(turn.record, athlete=athlete)
    told: tuple[Fact, ...] = (HealthReported(what="check-in"),)
    verdict = readiness(
        athlete.check_ins[-1],
        turn.today,
        niggles=athlete.niggles,
        illness=athlete.illness,
        conditions=athlete.conditions,
    )
    plan = turn.plan
    why = " ".join(map(turn.said, verdict.reasons))
    if plan is None or verdict.verdict is Verdict.GO or not _is_due(turn):
        key = "ready.go" if verdict.verdict is Verdict.GO else "ready.noted"
        said = turn.phrase(key if _is_due(turn) else "ready.rest")
        return turn.changes(
            record, f"{why} {said}".strip(), facts=told, summary=turn.phrase("ready.summary"),
            buttons=(turn.button("button.today", ShowToday()),),
        )  # fmt: skip
    seen = circumstances_of(record, turn.today)
    skips = verdict.verdict is Verdict.SKIP
    ease = easing.rest_day if skips else easing.ease_day
    cause = Why(code="readiness", sentence=verdict.reasons[0])
    adjustment = easing_of_day(ease(plan, seen, turn.today, cause))
    headline = turn.phrase("ready.skip" if skips else "ready.modify", why=why)
    return settle(
        turn, command, adjustment, headline,
        record=record, holds=True, facts=told, asks_first=True,
    )  # fmt: skip


def _is_due(turn: Turn) -> bool:
    """Whether something is to be done today."""
    return turn.plan is not None and any(s.is_open for s in turn.plan.sessions_on(turn.today))
