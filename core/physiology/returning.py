"""The way back: after days off, illness, a race, an injury or a birth."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from core.athlete import Illness
from core.physiology.performance import MARATHON
from core.physiology.zones import RunWalk
from core.units import Distance, Duration

NO_REDUCTION_DAYS = 5
"""Up to so many days off are made good by as many easy days at full load."""
NO_FEVER_DAYS = 2
"""Days without fever and medicine before any training: 24-48 h, the longer taken."""
POSTPARTUM_DAYS = 91
"""No running in the first 3 months after a birth (Donnelly 2020, Goom 2019)."""
POSTPARTUM_TESTS = (
    "30 minutes of walking",
    "15 seconds of balance on each leg",
    "10 hops on each leg",
)
"""What must be possible without pain, heaviness or leaking before the first run (Goom 2019)."""
BONE_STRESS_DAYS = {"tibia": 44, "fibula": 56, "femoral neck": 107, "navicular": 127}
"""Mean days to return after a bone stress injury (Hoenig 2023)."""
MARATHON_EASY_DAYS = 14
"""Days without quality after a marathon: 1-2 weeks, the longer taken."""
MARATHON_FULL_LOAD_DAYS = 28
"""Days until full load after a marathon: 3-4 weeks, the longer taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnStage:
    """A stretch of the way back."""

    days: int
    """How long it lasts."""
    share: float
    """Share of the former weekly load."""
    strides_allowed: bool = False
    """Whether strides may be run; other quality never may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterIllness:
    """What an illness leaves room for."""

    rest_until: date | None
    """First day on which running is allowed again; None while it can't be known."""
    quality_from: date | None
    """First day on which quality is allowed again; None while it can't be known."""
    since: date
    """First day ill."""

    def no_running_on(self, day: date) -> bool:
        """Whether there is no running on a day."""
        return day >= self.since and (self.rest_until is None or day < self.rest_until)

    def easy_only_on(self, day: date) -> bool:
        """Whether only easy and short running is allowed on a day."""
        if day < self.since or self.no_running_on(day):
            return False
        return self.quality_from is None or day < self.quality_from


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterRace:
    """How long a race asks for."""

    rest_days: int
    """Days without running."""
    easy_days: int
    """Days without quality, the rest days included."""
    full_load_days: int
    """Days until the full load."""


@lru_cache(maxsize=256)
def return_ladder(days_off: int) -> tuple[ReturnStage, ...]:
    """The stages after days without running, all easy (Daniels, ch. 9)."""
    if days_off <= 0:
        return ()
    if days_off <= NO_REDUCTION_DAYS:
        return (ReturnStage(days=days_off, share=1.0),)
    if days_off <= 28:
        half = (days_off + 1) // 2
        return (
            ReturnStage(days=half, share=0.5),
            ReturnStage(days=days_off - half, share=0.75),
        )
    if days_off <= 56:
        first, rest = -(-days_off // 3), days_off - -(-days_off // 3)
        return (
            ReturnStage(days=first, share=0.33),
            ReturnStage(days=(rest + 1) // 2, share=0.5),
            ReturnStage(days=rest // 2, share=0.75),
        )
    return (
        ReturnStage(days=21, share=0.33),
        ReturnStage(days=21, share=0.5),
        ReturnStage(days=21, share=0.7),
        ReturnStage(days=21, share=0.85, strides_allowed=True),
        ReturnStage(days=21, share=1.0, strides_allowed=True),
    )


def ladder_days(days_off: int) -> int:
    """How long the way back lasts."""
    return sum(stage.days for stage in return_ladder(days_off))


def stage_on(days_off: int, days_back: int) -> ReturnStage | None:
    """The stage so many days after the first run (0 is that day); None when the way is done."""
    for stage in return_ladder(days_off):
        if days_back < stage.days:
            return stage
        days_back -= stage.days
    return None


def load_share(days_off: int, days_back: int) -> float:
    """The share of the former load allowed so many days after the first run."""
    stage = stage_on(days_off, days_back)
    return 1.0 if stage is None else stage.share


def after_illness(illness: Illness) -> AfterIllness:
    """No running with fever nor below the neck; then an easy day for every day ill."""
    must_rest = illness.has_fever or illness.is_below_neck
    fever_until = illness.fever_until or illness.until
    no_fever = (
        fever_until + timedelta(days=1 + NO_FEVER_DAYS)
        if illness.has_fever and fever_until is not None
        else illness.since
    )
    if illness.until is None:
        is_open = illness.is_feverish or illness.is_below_neck
        rest_until = None if is_open else no_fever
        return AfterIllness(rest_until=rest_until, quality_from=None, since=illness.since)
    days_ill = max(1, (illness.until - illness.since).days + 1)
    well = max(illness.until + timedelta(days=1), no_fever)
    is_cold_since = illness.fever_until is not None and not illness.is_below_neck
    return AfterIllness(
        rest_until=no_fever if is_cold_since else well if must_rest else illness.since,
        quality_from=well + timedelta(days=days_ill),
        since=illness.since,
    )


def after_race(distance: Distance) -> AfterRace:
    """A marathon's recovery in proportion to the distance: rest, easy days, days to full load."""
    share = distance / MARATHON
    return AfterRace(
        rest_days=min(4, round(2 * share)),
        easy_days=max(2, round(MARATHON_EASY_DAYS * share)),
        full_load_days=max(2, round(MARATHON_FULL_LOAD_DAYS * share)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class InjuryStage:
    """One session of the way back from an injury; walk-run first, distance before speed."""

    ratio: RunWalk
    """How long to run and walk in turn; no walk means continuous running."""
    bouts: int
    """How many times."""

    @property
    def running(self) -> Duration:
        """Running in all."""
        return self.ratio.run * self.bouts


INJURY_LADDER: tuple[InjuryStage, ...] = tuple(
    InjuryStage(ratio=RunWalk(run=Duration(run), walk=Duration(walk)), bouts=bouts)
    for run, walk, bouts in (
        (60, 120, 6),
        (60, 60, 10),
        (120, 60, 7),
        (180, 60, 6),
        (300, 60, 4),
        (480, 60, 3),
        (900, 60, 2),
        (1800, 0, 1),
    )
)
"""Each stage is run twice without pain, a day between, before the next (our steps; George 2024)."""


def injury_stage(painless_sessions: int) -> InjuryStage | None:
    """The next session after so many painless ones; None when continuous running is reached."""
    stage = painless_sessions // 2
    return INJURY_LADDER[stage] if stage < len(INJURY_LADDER) else None


def first_run_after_birth(birth: date) -> date:
    """The earliest day of a run after a birth; the tests must be passed too."""
    return birth + timedelta(days=POSTPARTUM_DAYS)
