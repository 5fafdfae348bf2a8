"""The course of a plan: first steps where needed, a season to each goal, recovery between."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile

from core.athlete import Goal, GoalKind, GoalRace
from core.physiology.age import longest_race
from core.physiology.returning import after_race, return_ladder
from core.planning.circumstances import Circumstances
from core.planning.dates import full_date_and_year
from core.planning.demands import LONGEST_GOAL, race_name
from core.planning.health import AFTER_RACE, AFTER_RACE_QUALITY, Ban
from core.planning.history import Base, Diary
from core.planning.limits import cutback_after
from core.planning.outlook import plan_reasons
from core.planning.periodize import write_recovery, write_season
from core.planning.plan import Microcycle, Phase, Reason, TrainingPlan
from core.planning.runner import Runner, runner_of
from core.planning.seam import loaded_weeks, number_from
from core.planning.season import Outline, calendar_weeks, open_season, race_season
from core.planning.start import is_learning, needs_start, reached_in, write_start
from core.planning.thread import Thread
from core.planning.way_back import TimeOff
from core.units import Distance, Duration, Units

OPEN_WEEKS = 12
"""Weeks that are planned ahead where no race sets an end."""
_LEAST_AFTER_START = 1
"""Weeks to a race that are left for it after the first steps."""
_MOST_START_WEEKS = 28
_MIDWEEK = 3
"""The weekday, Thursday, before which a race leaves its week no days to taper in."""
_BREAK_DAYS = 28
"""The break supposed behind a come-back when no log tells its length."""


def write_course(
    goal: Goal,
    circumstances: Circumstances,
    base: Base,
    kept: tuple[Microcycle, ...] = (),
    *,
    presses: bool = False,
) -> TrainingPlan:
    """Every week from today to the goal, and to the goals after it.

    Where it `presses` the weeks to the first goal grow as fast as is safe.
    """
    race = goal.race if goal.kind is GoalKind.RACE else None
    if goal.kind is GoalKind.COME_BACK and not circumstances.runs:
        base = _after_supposed_break(base, circumstances.today)
    runner = _runner(circumstances, base, race, presses=presses)
    today = circumstances.today
    thread = Thread(diary=Diary(base, today, circumstances.runs))
    thread.resume(kept, today)
    thread.beware_of(circumstances.runs, today)
    number, loaded = number_from(kept, today), _loaded_before(kept, base, today)
    weeks: list[Microcycle] = []
    said: tuple[Reason, ...] = ()
    reached = reached_in(kept)
    if needs_start(runner) or is_learning(reached):
        weeks += _start(runner, thread, number, race, max(0, loaded), reached)
        base = replace(base, way_back=None)  # the steps themselves are the way back
        runner, loaded = _grown(runner, thread, weeks, circumstances), _loaded(weeks)
    first = _day_after(weeks, today)
    number += len(weeks)
    if race is not None:
        weeks += _to_race(runner, thread, race, first, number, loaded)
        later, said = _later(circumstances, runner, thread, race, weeks)
        weeks += later
    elif goal.kind is not GoalKind.START_TO_RUN or not weeks:
        weeks += _open(runner, thread, first, number, loaded)
    return TrainingPlan(
        goal=goal,
        level=base.level,
        weeks=tuple(weeks),
        vdot=circumstances.vdot,
        reasons=(*plan_reasons(goal, circumstances, base, tuple(weeks)), *said),
        base_volume=base.volume,
        base_longest=base.longest,
        time_off=base.way_back,
    )


def _after_supposed_break(base: Base, today: date) -> Base:
    """The base of who comes back, with no log to tell from when; the long run comes back too."""
    off = TimeOff(days=_BREAK_DAYS, first=today, former=base.volume, longest=base.longest)
    longest = base.longest * return_ladder(off.days)[0].share
    return replace(base, longest=longest, way_back=off)


def _runner(
    circumstances: Circumstances, base: Base, race: GoalRace | None, *, presses: bool = False
) -> Runner:
    athlete = circumstances.athlete
    most = _most_to_race(athlete.age_on(circumstances.today))
    tune_ups = tuple(one for one in athlete.tune_ups if one.distance <= most)
    athlete = replace(athlete, tune_ups=tune_ups)
    seen = replace(circumstances, athlete=athlete)
    runner = runner_of(seen, base, race, presses=presses)
    bans = (*_after_races(tune_ups), *_coming_back(base))
    return replace(runner, bans=(*runner.bans, *bans), rooms={})


def _most_to_race(age: int | None) -> Distance:
    """The longest race at an age."""
    return (longest_race(age) if age is not None else None) or LONGEST_GOAL


def _coming_back(base: Base) -> Iterable[Ban]:
    """After days off everything is easy until the way back is done."""
    off = base.way_back
    if off is not None:
        yield Ban(
            law="return",
            first=off.first,
            last=off.last,
            running=False,
            sentence=f"After {off.days} days off running comes back easy and in steps.",
            source="Daniels ch. 9 (A.5)",
        )


def _start(
    runner: Runner,
    thread: Thread,
    number: int,
    race: GoalRace | None,
    loaded: int,
    reached: Duration | None,
) -> tuple[Microcycle, ...]:
    """The run-walk weeks, as many as fit before a race."""
    today = runner.today
    monday = today - timedelta(days=today.weekday())
    last = monday + timedelta(days=7 * _MOST_START_WEEKS - 1)
    if race is not None:
        race_monday = race.on - timedelta(days=race.on.weekday())
        last = min(last, race_monday - timedelta(days=7 * (_LEAST_AFTER_START - 1) + 1))
    return write_start(runner, thread, calendar_weeks(today, last, number), loaded, reached)


def _loaded_before(kept: tuple[Microcycle, ...], base: Base, today: date) -> int:
    """Weeks of load before a day; below zero the weeks that the way back still takes."""
    if base.way_back is None:
        return loaded_weeks(kept, today)
    return -max(0, ((base.way_back.last - today).days + 1) // 7)


def _loaded(weeks: list[Microcycle]) -> int:
    """Weeks of load since the last lighter one."""
    return len(list(takewhile(lambda week: not week.is_cutback, reversed(weeks))))


def _grown(
    runner: Runner, thread: Thread, weeks: list[Microcycle], circumstances: Circumstances
) -> Runner:
    """The runner after the weeks written so far."""
    first = _day_after(weeks, circumstances.today)
    base = replace(
        runner.base,
        volume=thread.diary.best_week_before(first),
        longest=thread.diary.longest_before(first),
        way_back=None,
    )
    return replace(runner, base=base)


def _to_race(
    runner: Runner, thread: Thread, race: GoalRace, first: date, number: int, loaded: int
) -> tuple[Microcycle, ...]:
    outlines = calendar_weeks(first, race.on, number)
    season = race_season(outlines, _taper(runner, race), cutback_after(runner.age), loaded)
    return write_season(season, runner, thread, race)


def _taper(runner: Runner, race: GoalRace) -> int:
    """The weeks a taper spans; where the race week is hardly begun at the race, one more."""
    weeks = runner.demand.taper_weeks if runner.demand else 1
    return weeks + 1 if race.on.weekday() < _MIDWEEK else weeks


def _open(
    runner: Runner, thread: Thread, first: date, number: int, loaded: int
) -> tuple[Microcycle, ...]:
    monday = first - timedelta(days=first.weekday())
    outlines = calendar_weeks(first, monday + timedelta(days=7 * OPEN_WEEKS - 1), number)
    return write_season(
        open_season(outlines, cutback_after(runner.age), loaded), runner, thread, None
    )


def _later(
    circumstances: Circumstances,
    runner: Runner,
    thread: Thread,
    race: GoalRace,
    weeks: list[Microcycle],
) -> tuple[tuple[Microcycle, ...], tuple[Reason, ...]]:
    """Recovery and the season to each later race that leaves time for both, and what does not."""
    written: list[Microcycle] = []
    said: list[Reason] = []
    before = race
    for following in (g.race for g in circumstances.athlete.later_goals if g.race is not None):
        if following.on <= before.on + timedelta(days=14):
            said.append(_too_soon(following, runner.units))
            break
        most = _most_to_race(runner.age)
        if following.distance > most:
            too_long = f"At {runner.age} a race is at most {most.say(runner.units)}."
            said.append(Reason(code="later-goal", sentence=too_long))
            break
        reached = _grown(runner, thread, [*weeks, *written], circumstances)
        recovery, season = _next_weeks(before, following, weeks, written)
        next_runner = _runner(circumstances, reached.base, following)
        bans = (*next_runner.bans, *_after_races((before,)))
        next_runner = replace(next_runner, bans=bans, rooms={})
        taper = _taper(next_runner, following)
        outlined = race_season(season, taper, cutback_after(runner.age))
        recovering = write_recovery(recovery, next_runner, thread)
        training = write_season(outlined, next_runner, thread, following)
        written += recovering
        if not _carries(training, next_runner):
            said.append(_too_soon(following, runner.units))
            break
        written += training
        before = following
    return tuple(written), tuple(said)


def _carries(weeks: tuple[Microcycle, ...], runner: Runner) -> bool:
    """Whether the long runs of a season are enough for its race."""
    longest = max((w.longest for w in weeks if w.phase is not Phase.RACE), default=Distance(0))
    least = runner.demand.least_long if runner.demand else Distance(0)
    return longest >= min(least, runner.within_race_cap()) * 0.97


def _too_soon(race: GoalRace, units: Units) -> Reason:
    return Reason(
        code="later-goal",
        sentence=f"Your {race_name(race.distance, units)} on "
        f"{full_date_and_year(race.on)} comes too soon to be prepared after the race before it, so "
        "it is not in the plan.",
    )


def _next_weeks(
    before: GoalRace, following: GoalRace, weeks: list[Microcycle], written: list[Microcycle]
) -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
    """The whole weeks after a race: first those of recovery, then those that train again."""
    last = [*weeks, *written][-1]
    outlines = calendar_weeks(last.sunday + timedelta(days=1), following.on, last.number + 1)
    wanted = -(-after_race(before.distance).full_load_days // 7)
    count = max(0, min(wanted, len(outlines) - 2))
    recovery = tuple(
        replace(w, phase=Phase.RECOVERY, back=count - i, step=i)
        for i, w in enumerate(outlines[:count])
    )
    return recovery, outlines[count:]


def _after_races(races: Iterable[GoalRace]) -> Iterable[Ban]:
    """The rest and the easy days after each race, in whose second half a long run may come."""
    for race in races:
        after = after_race(race.distance)
        for law, days, running in (
            (AFTER_RACE, after.rest_days, True),
            (AFTER_RACE, after.easy_days // 2, False),
            (AFTER_RACE_QUALITY, after.easy_days, False),
        ):
            if days:
                yield Ban(
                    law=law,
                    first=race.on + timedelta(days=1),
                    last=race.on + timedelta(days=days),
                    running=running,
                    sentence="After a race the body needs its days of rest.",
                    source="Martinez-Navarro 2021 (C.4)",
                )


def _day_after(weeks: list[Microcycle], today: date) -> date:
    return weeks[-1].sunday + timedelta(days=1) if weeks else today
