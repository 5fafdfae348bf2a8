"""Whether to train as planned today: go, modify or skip, with reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.athlete import CheckIn, Condition, Illness, KnownCondition, Niggle
from core.physiology.load import MOST_FORM_LOST
from core.physiology.returning import after_illness

MOST_GREEN_PAIN, MOST_AMBER_PAIN = 2, 5
"""Pain of 0-2 is green, 3-5 amber, above red (after Thomee 1997, Silbernagel 2007)."""
ENOUGH_SLEEP_HOURS = 7.0
"""Less sleep goes with more injuries (Johnston 2020)."""
TOO_LITTLE_SLEEP_HOURS = 5.0
"""So little sleep alone is a reason to ease off (our rule)."""
_LOW, _LOWEST = 2, 1
_NEED_CLEARANCE = frozenset({Condition.RED_FLAG, Condition.BONE_STRESS})


class Verdict(StrEnum):
    """What to do with today's session."""

    GO = "go"
    MODIFY = "modify"
    SKIP = "skip"


class PainLight(StrEnum):
    """What a pain allows."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """The verdict of a day with its reasons."""

    verdict: Verdict
    """Go as planned, make it easier, or don't run."""
    reasons: tuple[str, ...] = ()
    """Why, one sentence each, the gravest first; empty when nothing stands against going."""


def pain_light(niggle: Niggle) -> PainLight:
    """Green: run as planned. Amber: easy only and less of it. Red: no running."""
    if niggle.is_sharp or niggle.severity > MOST_AMBER_PAIN:
        return PainLight.RED
    is_amber = niggle.is_settling or niggle.severity > MOST_GREEN_PAIN
    return PainLight.AMBER if is_amber else PainLight.GREEN


def readiness(
    check_in: CheckIn | None,
    today: date,
    *,
    niggles: Sequence[Niggle] = (),
    illness: Illness | None = None,
    conditions: Sequence[KnownCondition] = (),
    form: float | None = None,
) -> Readiness:
    """The verdict of today; the gravest finding decides, and two lesser ones make a graver."""
    skip = [*_from_conditions(conditions), *_from_red_pain(niggles)]
    modify = _from_amber_pain(niggles)
    verdict, sentence = _from_illness(illness, today)
    if verdict is Verdict.SKIP:
        skip.append(sentence)
    elif verdict is Verdict.MODIFY:
        modify.append(sentence)
    if check_in is not None and check_in.on == today:
        very_low, low = _from_check_in(check_in)
        if len(very_low) >= 2:
            skip.extend(very_low)
        elif very_low or len(low) >= 2:
            modify.extend((*very_low, *low))
    if form is not None and form < MOST_FORM_LOST:
        modify.append("Your recent load is far above what you are used to.")
    if skip:
        return Readiness(verdict=Verdict.SKIP, reasons=(*skip, *modify))
    if modify:
        return Readiness(verdict=Verdict.MODIFY, reasons=tuple(modify))
    return Readiness(verdict=Verdict.GO)


def _from_conditions(conditions: Sequence[KnownCondition]) -> list[str]:
    return [
        f"No running before a clinician has cleared you: {known.condition}."
        for known in conditions
        if known.condition in _NEED_CLEARANCE
    ]


def _from_red_pain(niggles: Sequence[Niggle]) -> list[str]:
    return [
        f"Your {niggle.site} hurts too much to run ({niggle.severity}/10); have it looked at."
        for niggle in niggles
        if pain_light(niggle) is PainLight.RED
    ]


def _from_amber_pain(niggles: Sequence[Niggle]) -> list[str]:
    return [_amber_sentence(niggle) for niggle in niggles if pain_light(niggle) is PainLight.AMBER]


def _amber_sentence(niggle: Niggle) -> str:
    if niggle.is_settling:
        return f"Your {niggle.site} hurt a lot lately: easy only, and a third less."
    return f"Your {niggle.site} hurts a little ({niggle.severity}/10): easy only, and a third less."


def _from_illness(illness: Illness | None, today: date) -> tuple[Verdict, str]:
    if illness is None or today < illness.since:
        return Verdict.GO, ""
    plan = after_illness(illness)
    if plan.no_running_on(today):
        why = "With fever" if illness.has_fever else "With symptoms below the neck"
        fever_until = illness.fever_until or illness.until
        if fever_until is not None and today > fever_until and not illness.is_below_neck:
            return Verdict.SKIP, "Wait until two days without fever have passed."
        return Verdict.SKIP, f"{why} there is no training."
    if plan.easy_only_on(today):
        ill = illness.until is None or today <= illness.until
        return Verdict.MODIFY, (
            "With a cold, easy and short is the most." if ill else "You were ill: easy days first."
        )
    return Verdict.GO, ""


def _from_check_in(check_in: CheckIn) -> tuple[list[str], list[str]]:
    """What is very low and what is low, as sentences."""
    very_low: list[str] = []
    low: list[str] = []
    for figure, sentence in (
        (check_in.sleep, "You slept badly."),
        (check_in.energy, "You have little energy."),
        (check_in.soreness, "Your legs are sore."),
    ):
        if figure is not None and figure <= _LOW:
            (very_low if figure <= _LOWEST else low).append(sentence)
    hours = check_in.sleep_hours
    if hours is not None and hours < ENOUGH_SLEEP_HOURS:
        (very_low if hours < TOO_LITTLE_SLEEP_HOURS else low).append(f"You slept {hours:g} hours.")
    return very_low, low
