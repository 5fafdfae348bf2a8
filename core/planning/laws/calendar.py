"""Laws of the calendar: rest, free days, the taper, the race and what follows it."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.physiology.returning import after_race
from core.planning.circumstances import LawKind
from core.planning.dates import full_date
from core.planning.laws.view import Breach, Law, View
from core.planning.limits import LAST_HARD_DAYS
from core.planning.plan import SessionStatus
from core.planning.rooms import minutes_on
from core.units import Distance
from core.workouts.steps import WorkoutKind

_TAPER_MOST = 0.66
"""A race week holds clearly less than the peak (published plans: 14-50 %)."""


def rest_days(view: View) -> Iterator[Breach]:
    """A week has one day without training, two for beginners and the young."""
    for week in view.weeks:
        days = {s.on for s in week.sessions if s.status is not SessionStatus.SKIPPED}
        rest = 7 - len(days)
        if rest < view.rest_days and week.sunday >= view.today:
            yield Breach(
                sentence=f"Week {week.number} leaves {rest or 'no'} day{'s' if rest != 1 else ''} "
                f"of rest; it should be {view.rest_days}.",
                week=week.number,
            )


def availability(view: View) -> Iterator[Breach]:
    """Nothing is planned on a day that is not free, nor longer than its minutes."""
    by_day: dict[date, int] = {}
    for session in view.coming:
        if session.kind is WorkoutKind.RACE:
            continue
        by_day[session.on] = by_day.get(session.on, 0) + session.workout.duration.s
        minutes = minutes_on(view.athlete, session.on)
        if minutes is None or by_day[session.on] <= minutes * 60:
            continue
        free = f"{minutes} minutes are free" if minutes else "no time is free"
        yield Breach(
            sentence=f"{view.name(session)} on {full_date(session.on)}: {free} that day.",
            session_id=session.id,
        )


def taper(view: View) -> Iterator[Breach]:
    """The week before a race day holds at most two thirds of the largest week before it."""
    race = view.plan.goal.race
    if race is None or race.on < view.today or len(view.plan.weeks) < 3:
        return
    week = view.plan.week_of(race.on)
    if week is None:
        return
    earlier = [
        view.weekly.get(week.monday - timedelta(days=7 * b), Distance(0)) for b in range(1, 7)
    ]
    peak = max((*earlier, view.plan.base_volume), default=Distance(0))
    held = view.weekly.get(week.monday, Distance(0))
    if peak and held.m > peak.m * _TAPER_MOST and held.m > 12_000:
        yield Breach(
            sentence=f"Race week holds {view.say(held)} beside the race, after a peak of "
            f"{view.say(peak)}.",
            week=week.number,
        )


def last_hard(view: View) -> Iterator[Breach]:
    """The last hard session is at least four days before a race."""
    races = [s for s in view.runs if s.kind is WorkoutKind.RACE]
    for race in races:
        for session in view.hard:
            days = (race.on - session.on).days
            is_before = session.on >= view.today and 0 < days < LAST_HARD_DAYS
            if is_before and session.kind is not WorkoutKind.RACE:
                yield Breach(
                    sentence=f"{view.name(session)} lies {days} day{'s' if days > 1 else ''} "
                    f"before the race of {full_date(race.on)}; {LAST_HARD_DAYS} are the least.",
                    session_id=session.id,
                )


def race_day(view: View) -> Iterator[Breach]:
    """The race is in the plan on its date."""
    race = view.plan.goal.race
    if race is None or race.on < view.today:
        return
    if not any(s.kind is WorkoutKind.RACE for s in view.plan.sessions_on(race.on)):
        yield Breach(sentence=f"The race of {full_date(race.on)} is missing in the plan.")


def after_racing(view: View) -> Iterator[Breach]:
    """After a race come days without running, and days without hard work, by its length."""
    races = [s for s in view.hard if s.kind is WorkoutKind.RACE]
    for race in races:
        after = after_race(race.workout.distance)
        for session in view.runs:
            days = (session.on - race.on).days
            if not 0 < days <= after.easy_days or session.kind is WorkoutKind.RACE:
                continue
            if days <= after.rest_days or session.workout.is_hard:
                yield Breach(
                    sentence=f"{view.name(session)} comes {days} day{'s' if days > 1 else ''} "
                    f"after racing {view.say(race.workout.distance)}.",
                    session_id=session.id,
                )


CALENDAR = (
    Law(
        id="rest-days",
        kind=LawKind.CAUTION,
        sentence="Every week has a day without training, two for beginners and the young.",
        repair="Leave out the shortest easy run.",
        source="Checklist item 14",
        check=rest_days,
    ),
    Law(
        id="availability",
        kind=LawKind.CAUTION,
        sentence="Training happens on free days and within their minutes.",
        repair="Move it to a free day or shorten it.",
        source="Checklist item 15",
        check=availability,
    ),
    Law(
        id="taper",
        kind=LawKind.CAUTION,
        sentence="Before a race volume falls, 41-60 % over two weeks.",
        repair="Shorten the easy runs of race week.",
        source="Bosquet 2007; Wang 2023",
        check=taper,
    ),
    Law(
        id="last-hard",
        kind=LawKind.CAUTION,
        sentence="The last hard session is four days before a race at the latest.",
        repair="Run it easy, with a few strides.",
        source="Checklist item 21",
        check=last_hard,
    ),
    Law(
        id="race-day",
        kind=LawKind.CAUTION,
        sentence="The race is on its day.",
        repair="Put the race back.",
        source="Checklist item 18",
        check=race_day,
    ),
    Law(
        id="after-race",
        kind=LawKind.CAUTION,
        sentence="After a race come rest and easy days in proportion to its length.",
        repair="Rest, or run easy.",
        source="Martinez-Navarro 2021; C.4",
        check=after_racing,
    ),
)
"""The laws of the calendar."""
