"""The days on which health or heat forbids running, or allows only easy running, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from core.athlete import Athlete, Condition, HotSpell, Illness, Niggle
from core.physiology.heat import heat_index
from core.physiology.readiness import PainLight, pain_light
from core.physiology.returning import after_illness, first_run_after_birth

NIGGLE_DAYS = 7
"""Days ahead without running while a pain is red; days without quality after an amber one."""
SUPPOSED_DAYS = timedelta(days=2)
"""How much longer an illness is supposed to last, until the athlete tells."""
AMBER_SHARE = 0.65
"""Volume while a pain is amber: 30-50 % less (traffic light, section C.4)."""


USUAL_HUMIDITY = 50.0
"""Humidity in percent where none was told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban:
    """Days on which something is forbidden, and why."""

    law: str
    """The id of the law."""
    first: date
    """First day."""
    last: date | None
    """Last day; None while it can't be known."""
    running: bool
    """Whether running is forbidden (else only hard and long running)."""
    sentence: str
    """Why."""
    source: str
    """Where it comes from."""

    def covers(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


def bans_for(athlete: Athlete, today: date) -> tuple[Ban, ...]:
    """Every ban that follows from aches, illness and circumstances."""
    return (
        *_condition_bans(athlete, today),
        *_illness_bans(athlete.illness, today),
        *(ban for niggle in athlete.niggles for ban in _niggle_bans(niggle, today)),
    )


def ban_on(bans: tuple[Ban, ...], day: date, *, running: bool) -> Ban | None:
    """The first ban of running, or of hard running, that holds on a day."""
    return next((b for b in bans if b.covers(day) and (b.running or not running)), None)


def last_of_ache(niggle: Niggle, today: date) -> date:
    """The last day on which an ache is reckoned with: a week from when it was last told of.

    A red one is reckoned with until the athlete says that it is better: silence is no recovery.
    """
    is_red = pain_light(niggle) is PainLight.RED
    known = max(niggle.updated, today) if is_red else niggle.updated
    return known + timedelta(days=NIGGLE_DAYS - 1)


def volume_share(athlete: Athlete, day: date, today: date) -> float:
    """The share of the usual volume that aches leave on a day."""
    share = 1.0
    for niggle in athlete.niggles:
        counts = day <= last_of_ache(niggle, today)
        if counts and pain_light(niggle) is not PainLight.GREEN:
            share = min(share, AMBER_SHARE)
    return share


def supposed(illness: Illness, today: date) -> Illness:
    """The illness with an end, which is a guess while it lasts."""
    if illness.until is not None:
        return illness
    return replace(illness, until=today + SUPPOSED_DAYS)


LASTING = frozenset({"pregnancy", "heart-disease", "low-energy"})
"""Bans of hard running for as long as a condition lasts."""
AFTER_RACE, AFTER_RACE_QUALITY = "after-race", "after-race-quality"
"""Bans of running or long running after a race, and of hard running for longer."""
EASY_LONG = LASTING | {"return", AFTER_RACE_QUALITY}
"""Bans of hard running beside which the week keeps a long run, as easy as the rest."""


_NO_RISE = (Condition.PREGNANT, Condition.HEART_DISEASE, Condition.LOW_ENERGY)


def holds_load(athlete: Athlete) -> bool:
    """Whether running may go on as it is, but not grow (C.5, C.6)."""
    return any(athlete.has(condition) for condition in _NO_RISE)


def spell_on(athlete: Athlete, day: date) -> HotSpell | None:
    """The heat told of for a day; the latest word counts."""
    return next((s for s in reversed(athlete.hot_spells) if s.first <= day <= s.last), None)


def felt_in(spell: HotSpell) -> float:
    """How hot it feels, at a usual humidity where none was told."""
    humidity = USUAL_HUMIDITY if spell.humidity_percent is None else spell.humidity_percent
    return heat_index(spell.air_c, humidity)


def felt_by_day(athlete: Athlete) -> Mapping[date, float]:
    """How hot it will feel on each day that was told of."""
    return MappingProxyType(
        {
            spell.first + timedelta(days=offset): felt_in(spell)
            for spell in athlete.hot_spells
            for offset in range((spell.last - spell.first).days + 1)
        }
    )


def _condition_bans(athlete: Athlete, today: date) -> Iterator[Ban]:
    for known in athlete.conditions:
        match known.condition:
            case Condition.RED_FLAG:
                yield Ban(
                    law="red-flag",
                    first=today,
                    last=None,
                    running=True,
                    sentence="You told of a warning sign that a doctor has to look at first: "
                    "no training until you are cleared.",
                    source="Warning signs, ACSM (C.5)",
                )
            case Condition.BONE_STRESS:
                yield Ban(
                    law="bone-stress",
                    first=today,
                    last=None,
                    running=True,
                    sentence="A bone may be injured: no running until it has been examined.",
                    source="Bone stress injury, Hoenig 2023 (C.4)",
                )
            case Condition.POSTPARTUM:
                yield Ban(
                    law="postpartum",
                    first=known.since,
                    last=first_run_after_birth(known.since) - timedelta(days=1),
                    running=True,
                    sentence="No running in the first three months after a birth.",
                    source="Donnelly 2020, Goom 2019 (C.6)",
                )
            case Condition.PREGNANT:
                yield _easy_only(
                    "pregnancy",
                    known.since,
                    "While you are pregnant running stays easy, and only as far as it feels good.",
                    "ACOG 804, 2020 (C.6)",
                )
            case Condition.HEART_DISEASE:
                yield _easy_only(
                    "heart-disease",
                    known.since,
                    "With a heart condition hard running needs a doctor's clearance first.",
                    "ACSM screening 2015 (C.5)",
                )
            case Condition.LOW_ENERGY:
                yield _easy_only(
                    "low-energy",
                    known.since,
                    "Signs of too little energy: easy running only, no more load, and please "
                    "see a sports doctor.",
                    "REDs, IOC 2023 (C.5)",
                )


def _easy_only(law: str, first: date, sentence: str, source: str) -> Ban:
    return Ban(law=law, first=first, last=None, running=False, sentence=sentence, source=source)


def _illness_bans(illness: Illness | None, today: date) -> Iterator[Ban]:
    if illness is None:
        return
    after = after_illness(supposed(illness, today))
    word = "With fever" if illness.has_fever else "With symptoms below the neck"
    if after.rest_until is None or after.rest_until > illness.since:
        until = after.rest_until - timedelta(days=1) if after.rest_until else None
        yield Ban(
            law="illness",
            first=illness.since,
            last=until,
            running=True,
            sentence=f"{word} there is no training until you have been well for a while.",
            source="Neck check and fever rule (C.4)",
        )
    yield Ban(
        law="after-illness",
        first=illness.since,
        last=after.quality_from - timedelta(days=1) if after.quality_from else None,
        running=False,
        sentence="One easy day for every day ill before anything hard.",
        source="Fever rule (C.4)",
    )


def _niggle_bans(niggle: Niggle, today: date) -> Iterator[Ban]:
    light, last = pain_light(niggle), last_of_ache(niggle, today)
    if light is PainLight.GREEN:
        return
    if light is PainLight.RED:
        yield Ban(
            law="pain",
            first=niggle.updated,
            last=last,
            running=True,
            sentence=f"Your {niggle.site} hurts too much to run ({niggle.severity}/10).",
            source="Pain traffic light (C.4)",
        )
    yield Ban(
        law="pain-quality",
        first=niggle.updated,
        last=last,
        running=False,
        sentence=f"Your {niggle.site} hurts ({niggle.severity}/10): easy running only this week.",
        source="Pain traffic light (C.4)",
    )
