"""Looking back: planned against done, what went well, what was missed, and what comes of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from core.activities.activity import Activity
from core.activities.adherence import Verdict, judge
from core.activities.history import distance_between
from core.athlete import Sport
from core.coach.turn import Turn
from core.physiology.load import LoadPicture, load_picture
from core.physiology.readiness import PainLight, pain_light
from core.planning.adjusting import roll_over
from core.planning.missing import mend
from core.planning.plan import Microcycle, PlannedSession, SessionStatus, TrainingPlan
from core.replies import ProgressCard, ProgressWeek
from core.units import Distance
from core.workouts.steps import WorkoutKind

SHOWN_WEEKS = 6
"""Weeks of progress that are shown."""
FULL_SHARE = 0.9
"""Done over planned from which a week counts as done as planned."""
MUCH_SHARE = 1.1
"""Done over planned above which a week was more than planned."""
LOAD_JUMP = 1.3
"""Load of the week over the usual above which it is worth a word (display only)."""
FEWEST_DAYS_KNOWN = 21
"""Days of the log from which a usual week can be told ..."""
KNOWN_WITHIN = timedelta(days=35)
"""... and within which they must lie: what was usual before a long break is so no more."""
USUAL_RPE = 4
"""Exertion assumed for an activity that was not rated."""
_MOST_NAMED = 3
"""Runs that are named one by one; of more only the week's most important."""
_EXCUSED = frozenset({"ill", "pain", "condition", "blocked", "time off"})
"""Reasons that leave a session out without anyone's having missed it."""
_DONE = (SessionStatus.DONE, SessionStatus.PARTLY)
_LOST = (SessionStatus.MISSED, SessionStatus.SKIPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekTally:
    """One week, counted."""

    planned: Distance
    """Running distance that was planned, also what was then left out."""
    done: Distance
    """Running distance that was run."""
    sessions: tuple[PlannedSession, ...]
    """All sessions due so far."""
    load: int
    """Session load of all sports."""
    excused: tuple[PlannedSession, ...] = ()
    """What illness, pain or a blocked day left no chance to do."""

    @property
    def possible(self) -> tuple[PlannedSession, ...]:
        """What was due and could be done."""
        return tuple(s for s in self.sessions if s not in self.excused)

    @property
    def expected(self) -> Distance:
        """Running distance that was planned and could be run."""
        excused = sum(s.workout.distance.m for s in self.excused if s.workout.is_run)
        return Distance(max(0, self.planned.m - excused))

    @property
    def completed(self) -> tuple[PlannedSession, ...]:
        """What was done, wholly or in part."""
        return tuple(s for s in self.sessions if s.status in _DONE)

    @property
    def lost(self) -> tuple[PlannedSession, ...]:
        """What was missed or left out and could have been done."""
        return tuple(s for s in self.possible if s.status in _LOST)

    @property
    def unknown(self) -> tuple[PlannedSession, ...]:
        """What was due and of which nothing was told."""
        return tuple(s for s in self.possible if s.is_open)


class WeekAhead(NamedTuple):
    """The week after the one that is looked back on."""

    planned: Microcycle
    """As the plan has it."""
    coming: Microcycle
    """As it will be unless what was not told of was done after all."""


def tally(turn: Turn, monday: date) -> WeekTally:
    """The week from a Monday on, up to today."""
    sunday = monday + timedelta(days=6)
    week = turn.plan.week_of(monday) if turn.plan else None
    sessions = tuple(s for s in week.sessions if s.kind is not WorkoutKind.REST) if week else ()
    planned = sum(s.workout.distance.m for s in sessions if s.workout.is_run)
    due = tuple(s for s in sessions if s.on <= turn.today)
    return WeekTally(
        planned=Distance(planned),
        done=distance_between(turn.circumstances.runs, monday, sunday),
        sessions=due,
        load=sum(load_of(a) for a in turn.record.activities if monday <= a.on <= sunday),
        excused=tuple(s for s in due if _is_excused(turn, s)),
    )


def _is_excused(turn: Turn, session: PlannedSession) -> bool:
    """Whether illness, pain or a blocked day kept the athlete from a session."""
    if session.status in _DONE:
        return False
    athlete, on = turn.athlete, session.on
    ill = athlete.illness
    if ill is not None and ill.since <= on <= (ill.until or turn.today):
        return True
    if any(n.since <= on and pain_light(n) is PainLight.RED for n in athlete.niggles):
        return session.workout.is_run
    if any(e.covers(on) and e.minutes == 0 for e in athlete.availability.exceptions):
        return True
    last = session.reasons[-1].code if session.reasons else ""
    return session.status in _LOST and last in _EXCUSED


def load_of(activity: Activity) -> int:
    """The session load, with a usual exertion where none was told."""
    if activity.load is not None:
        return activity.load
    minutes = activity.duration.minutes if activity.duration else 0
    return round((activity.rpe or USUAL_RPE) * minutes)


def progress_card(turn: Turn) -> ProgressCard:
    """The last weeks, planned against done, and what they say."""
    first = _first_monday(turn)
    if first is None:
        return ProgressCard(weeks=(), units=turn.units)
    monday = turn.today - timedelta(days=turn.today.weekday())
    start = max(first, monday - timedelta(weeks=SHOWN_WEEKS - 1))
    weeks = []
    while start <= monday:
        counted = tally(turn, start)
        weeks.append(
            ProgressWeek(
                monday=start, planned=counted.planned, done=counted.done, load=counted.load
            )
        )
        start += timedelta(weeks=1)
    return ProgressCard(weeks=tuple(weeks), units=turn.units, remarks=tuple(_remarks(turn)))


def review_lines(turn: Turn, week: Microcycle, ahead: WeekAhead | None) -> Iterator[str]:
    """A week gone by in plain sentences: done, gone well, missed, load, and the one ahead."""
    counted = tally(turn, week.monday)
    key = "review.total"
    if counted.excused:
        key = "review.total.some" if counted.possible else "review.total.none"
    yield turn.phrase(
        key,
        done=turn.amount(counted.done),
        planned=turn.amount(counted.expected),
        count=len(counted.completed),
        of=len(counted.possible),
    )
    yield from _went_well(turn, counted)
    yield from _went_missing(turn, counted)
    yield from _load_remark(turn)
    if ahead is not None:
        yield _next_week(turn, ahead, counted)


def _went_well(turn: Turn, counted: WeekTally) -> Iterator[str]:
    """What was done of what mattered; nothing is praised that did not happen."""
    runs = [s for s in counted.completed if _went_as_planned(turn, s)]
    keys = [s for s in runs if s.is_key]
    if keys:
        named = runs if len(runs) <= _MOST_NAMED else keys
        names = ", ".join(f"{turn.title(s.workout)} ({turn.date(s.on)})" for s in named)
        yield turn.phrase("review.key_done", sessions=names)
    elif counted.possible and len(counted.completed) == len(counted.possible):
        yield turn.phrase("review.all_done")
    if counted.expected and counted.done.m > MUCH_SHARE * counted.planned.m:
        yield turn.phrase("review.more")


def _went_as_planned(turn: Turn, session: PlannedSession) -> bool:
    """Whether a run was done, neither shorter nor harder than planned."""
    if session.status is not SessionStatus.DONE or not session.workout.is_run:
        return False
    found = (a for a in turn.record.activities if a.id == session.activity_id)
    return all(judge(a, session).verdict not in (Verdict.SHORTER, Verdict.HARDER) for a in found)


def _went_missing(turn: Turn, counted: WeekTally) -> Iterator[str]:
    if counted.lost:
        names = ", ".join(f"{turn.title(s.workout)} ({turn.date(s.on)})" for s in counted.lost)
        key = "review.lost" if len(counted.lost) == 1 else "review.lost.many"
        yield turn.phrase(key, sessions=names)
    if counted.unknown:
        names = ", ".join(f"{turn.title(s.workout)} ({turn.date(s.on)})" for s in counted.unknown)
        yield turn.phrase("review.unknown", sessions=names)


def was_hard(turn: Turn, last: date) -> bool:
    """Whether the seven days up to a day were much harder than usual."""
    picture = _picture(turn, last)
    return picture is not None and picture.acute > LOAD_JUMP * picture.chronic


def _load_remark(turn: Turn) -> Iterator[str]:
    picture = _picture(turn, turn.today)
    if picture is None:
        return
    key = "review.load_high" if was_hard(turn, turn.today) else "review.load"
    yield turn.phrase(key, acute=picture.acute, usual=round(picture.chronic))


def _picture(turn: Turn, last: date) -> LoadPicture | None:
    """The load up to a day; None while too little is known to tell what is usual."""
    since = last - KNOWN_WITHIN
    loads = [(a.on, load_of(a)) for a in turn.record.activities if since <= a.on <= last]
    if not loads or (last - min(loads)[0]).days < FEWEST_DAYS_KNOWN:
        return None
    picture = load_picture(loads, last)
    return picture if picture.chronic else None


def week_ahead(turn: Turn, plan: TrainingPlan, week: Microcycle) -> WeekAhead | None:
    """The week after another, if the plan has one; what lies beyond it changes nothing about it.

    Who tells of no run at all is not judged by the log.
    """
    planned = plan.week_of(week.sunday + timedelta(days=1))
    counted = tally(turn, week.monday)
    if planned is None or not counted.done or not (counted.lost or counted.unknown):
        return WeekAhead(planned, planned) if planned else None
    today = max(turn.today, planned.monday)
    until_then = replace(plan, weeks=tuple(w for w in plan.weeks if w.monday <= planned.monday))
    seen = replace(turn.circumstances, today=today)
    mended = mend(roll_over(until_then, today), seen).plan
    return WeekAhead(planned, mended.week_of(planned.monday) or planned)


def _next_week(turn: Turn, ahead: WeekAhead, counted: WeekTally) -> str:
    """What the week ahead, on a Monday the present one, does about it."""
    planned, coming = ahead
    if coming.distance < planned.distance:
        key = "review.next_lighter"
    elif planned.is_cutback:
        key = "review.next_cutback"
    elif counted.planned and counted.done.m < FULL_SHARE * counted.planned.m:
        key = "review.next_after_short"
    else:
        key = "review.next"
    return turn.phrase(
        key,
        when=turn.phrase(f"review.when.{'this' if planned.monday <= turn.today else 'next'}"),
        now=turn.amount(coming.distance),
        distance=turn.amount(planned.distance),
        longest=turn.amount(coming.longest),
    )


def _remarks(turn: Turn) -> Iterator[str]:
    """What the last four weeks say together."""
    monday = turn.today - timedelta(days=turn.today.weekday())
    weeks = [tally(turn, monday - timedelta(weeks=back)) for back in range(4, 0, -1)]
    planned = sum(week.expected.m for week in weeks)
    done = sum(week.done.m for week in weeks)
    if planned:
        share = round(100 * done / planned)
        yield turn.phrase("progress.share", share=share)
    if any(week.excused for week in weeks):
        yield turn.phrase("progress.excused")
    lost = sum(len(week.lost) for week in weeks)
    if lost:
        yield turn.phrase("progress.lost" if lost > 1 else "progress.lost.one", count=lost)
    yield from _load_remark(turn)


def _first_monday(turn: Turn) -> date | None:
    """The first week there is anything to show of."""
    starts = [a.on for a in turn.record.activities if a.sport in Sport]
    if turn.plan is not None:
        starts.append(turn.plan.weeks[0].monday)
    begun = [day for day in starts if day <= turn.today]
    if not begun:
        return None
    return min(begun) - timedelta(days=min(begun).weekday())
