"""When there is no plan: the honest reasons with their figures, and what would do instead."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from core.athlete import Condition, Goal, GoalKind, GoalRace, Level
from core.physiology.age import ADULT, longest_race
from core.physiology.performance import MARATHON
from core.physiology.returning import after_race
from core.planning.circumstances import Circumstances, Refused
from core.planning.dates import full_date_and_year
from core.planning.demands import LONGEST_GOAL, SHORTEST_GOAL, demand_of, race_name
from core.planning.health import bans_for
from core.planning.history import Base
from core.planning.limits import WINDOW_DAYS
from core.planning.plan import Phase, TrainingPlan
from core.planning.runner import Runner, runner_of
from core.planning.start import needs_start, start_sessions
from core.planning.volume import round_down
from core.units import Distance, Units
from core.workouts.steps import WorkoutKind

_NO_BASE = Base(volume=Distance(0), longest=Distance(0), runs=0, level=Level.BEGINNER)
Attempt = Callable[[Goal, Circumstances], TrainingPlan | Refused | None]
"""Tries a goal; only a refusal says it can't be."""
LONGEST_LEAD_WEEKS = 60
"""A plan further ahead than this is a wish."""
_MORE_MINUTES = (15, 30, 45, 60)
"""So much more time on every day may be worth asking for."""
_SHORTER = (Distance(42_195), Distance(21_098), Distance(10_000), Distance(5_000))
_ENOUGH_FOR_THE_STRONG = 0.55
"""Share of the race as longest run that carries who runs the race half again each week."""
_NO_RACING = (Condition.PREGNANT, Condition.POSTPARTUM, Condition.LOW_ENERGY)


def _law_of(condition: Condition) -> str:
    return condition.name.lower().replace("_", "-")


NOT_FOR_THEM = frozenset({"youth", *map(_law_of, _NO_RACING)})
"""Laws that bar a race because of who the athlete is, whatever the training."""
_LATER_WEEKS = (2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 30, 36, 48)


def refusal_of(goal: Goal, circumstances: Circumstances, base: Base) -> Refused | None:
    """Why a goal can't be planned for at all, or None."""
    race = goal.race if goal.kind is GoalKind.RACE else None
    if goal.kind is GoalKind.RACE and race is None:
        return Refused(reason="A race goal needs a race: how far, and when?", law="race-missing")
    for check in (_unwell, _not_free):
        if refused := check(circumstances):
            return refused
    if race is None:
        return None
    return _not_a_goal(race, circumstances) or _not_for_them(race, circumstances, base)


def shortfall_of(plan: TrainingPlan, circumstances: Circumstances, base: Base) -> Refused | None:
    """Why a plan that was written does not carry its race, or None."""
    race = plan.goal.race
    if plan.goal.kind is not GoalKind.RACE or race is None:
        return None
    runner = runner_of(circumstances, base, race)
    units = circumstances.athlete.preferences.units
    cap = runner.long_cap()
    least = min(least_before(race, base, base.level), runner.within_race_cap())
    for refused in (_unfinished_start(plan, runner, race), _still_tired(race, runner)):
        if refused is not None:
            return refused
    reached = _longest_before(plan, race, base.longest)
    since = (race.on - circumstances.today).days
    if since <= WINDOW_DAYS + 5:
        reached = max(reached, min(base.longest, cap))
    if reached.m >= round_down(least, units).m * 0.97:
        return None
    if cap < least:
        return Refused(
            reason=f"A {race_name(race.distance, units)} needs a run of about "
            f"{least.say(units)}, and your days leave room for {cap.say(units)}. "
            f"With {runner.say_time_for(least)} on one day it would fit.",
            law="long-run-time",
        )
    return too_short(race, circumstances, base, least, reached)


def least_before(race: GoalRace, base: Base, level: Level) -> Distance:
    """The longest run without which a race is not safe; who runs much needs less of it."""
    least = demand_of(race.distance, level).least_long
    if base.volume.m >= 1.5 * race.distance.m:
        return min(least, race.distance * _ENOUGH_FOR_THE_STRONG)
    return least


def too_short(
    race: GoalRace, circumstances: Circumstances, base: Base, least: Distance, reached: Distance
) -> Refused:
    """The no to a race before which the runs can't safely grow long enough, with the figures."""
    units = circumstances.athlete.preferences.units
    weeks = round((race.on - circumstances.today).days / 7)
    within = f"{weeks} weeks" if weeks > 1 else "a week"
    what = race_name(race.distance, units)
    return Refused(
        reason=f"From {base.volume.say(units)} a week with a longest run of "
        f"{base.longest.say(units)}, a {what} in {within} would need a run of "
        f"{least.say(units)}; growing safely, you would get to {reached.say(units)}.",
        law="too-short",
    )


def alternatives_to(
    goal: Goal, refused: Refused, circumstances: Circumstances, attempt: Attempt
) -> Refused:
    """The refusal with the nearest goals that can be planned for."""
    race = goal.race
    if refused.goals or refused.law in ("unwell", "not-free"):
        return refused
    found = list(_nearest(race, refused, circumstances, attempt)) if race else []
    if not found:
        found = [_fallback(circumstances)]
    units = circumstances.athlete.preferences.units
    words = [_say(g, race, units) for g in found]
    safe = f"What would be safe: {', or '.join(words)}."
    more = _minutes_wanting(goal, circumstances, attempt) if refused.law == "too-short" else None
    return replace(
        refused,
        goals=tuple(found),
        alternative=f"{safe} {_with_more(more)}" if more else safe,
    )


def _minutes_wanting(goal: Goal, circumstances: Circumstances, attempt: Attempt) -> int | None:
    """How much more time on the days that are short of it would make room for a goal."""
    athlete = circumstances.athlete
    weekly = athlete.availability.weekly
    if not any(weekly):
        return None
    for more in _MORE_MINUTES:
        longer = tuple(minutes + more if minutes else minutes for minutes in weekly)
        free = replace(athlete.availability, weekly=longer)
        seen = replace(circumstances, athlete=replace(athlete, availability=free))
        if not isinstance(attempt(goal, seen), Refused):
            return more
    return None


def _with_more(minutes: int) -> str:
    return f"With {minutes} minutes more on each of your days it would fit as it is."


def _nearest(
    race: GoalRace, refused: Refused, circumstances: Circumstances, attempt: Attempt
) -> Iterator[Goal]:
    """The next shorter race on that day, and the same race on the first later day that works."""
    if race.on > circumstances.today:
        for distance in _SHORTER:
            if distance.m < race.distance.m * 0.95:
                shorter = Goal(kind=GoalKind.RACE, race=GoalRace(distance=distance, on=race.on))
                if not isinstance(attempt(shorter, circumstances), Refused):
                    yield shorter
                    break
    if refused.law not in ("too-short", "race-past"):
        return
    start = max(race.on, circumstances.today)
    for weeks in _LATER_WEEKS:
        later = replace(race, on=start + timedelta(days=7 * weeks))
        option = Goal(kind=GoalKind.RACE, race=later)
        if not isinstance(attempt(option, circumstances), Refused):
            yield option
            break


def _fallback(circumstances: Circumstances) -> Goal:
    athlete = circumstances.athlete
    ran = (athlete.weekly_volume or Distance(0)).m >= 8_000 or bool(circumstances.runs)
    return Goal(kind=GoalKind.BASE if ran else GoalKind.START_TO_RUN)


def _say(goal: Goal, wanted: GoalRace | None, units: Units) -> str:
    race = goal.race
    if race is None:
        return "easy running to build a base" if goal.kind is GoalKind.BASE else "learning to run"
    name = race_name(race.distance, units)
    if wanted is not None and race.on == wanted.on:
        return f"a {name} that day"
    return f"the {name} on {full_date_and_year(race.on)}"


def _unwell(circumstances: Circumstances) -> Refused | None:
    for ban in bans_for(circumstances.athlete, circumstances.today):
        if ban.running and ban.last is None and ban.law in ("red-flag", "bone-stress"):
            return Refused(
                reason=ban.sentence,
                alternative="Please see a doctor first; I'll plan as soon as you are cleared.",
                law="unwell",
            )
    return None


def _not_free(circumstances: Circumstances) -> Refused | None:
    athlete = circumstances.athlete
    runner = runner_of(circumstances, _NO_BASE, None)
    if runner.free_days() == 0:
        return Refused(
            reason="There is no free day in your week, so there is nothing I can plan.",
            alternative="Tell me one day you could run, even for 30 minutes.",
            law="not-free",
            goals=(athlete.goal,) if athlete.goal else (),
        )
    return None


def _not_a_goal(race: GoalRace, circumstances: Circumstances) -> Refused | None:
    today, units = circumstances.today, circumstances.athlete.preferences.units
    if not SHORTEST_GOAL <= race.distance <= LONGEST_GOAL:
        return Refused(
            reason=f"I plan for races from {SHORTEST_GOAL.say(units)} to "
            f"{LONGEST_GOAL.say(units)}; {race.distance.say(units)} is outside that.",
            law="distance",
        )
    if race.on <= today:
        word = "today" if race.on == today else "over already"
        return Refused(
            reason=f"The race on {full_date_and_year(race.on)} is {word}: "
            "nothing can be trained for it.",
            law="race-past",
        )
    if (race.on - today).days > 7 * LONGEST_LEAD_WEEKS:
        return Refused(
            reason=f"{race.on.day} {race.on:%B %Y} is more than {LONGEST_LEAD_WEEKS} weeks away.",
            alternative="Keep a base until then; a plan for the race comes in its year.",
            law="too-far",
            goals=(Goal(kind=GoalKind.BASE),),
        )
    return None


def _not_for_them(race: GoalRace, circumstances: Circumstances, base: Base) -> Refused | None:
    athlete = circumstances.athlete
    age, units = athlete.age_on(race.on), athlete.preferences.units
    most = longest_race(age) if age is not None else None
    if age is not None and most is not None and race.distance > most:
        what = "A marathon is for adults" if race.distance >= MARATHON else "That is too far"
        return Refused(
            reason=f"{what}: in the year you turn {age} a race is at most "
            f"{race_name(most, units)} (from {ADULT} on there is no such limit).",
            law="youth",
        )
    for condition in _NO_RACING:
        if athlete.has(condition):
            return Refused(
                reason=f"Racing is not for now ({condition}): easy running, as far as it feels "
                "good and your doctor agrees.",
                alternative="I can plan gentle running without a race.",
                law=_law_of(condition),
                goals=(Goal(kind=GoalKind.BASE),),
            )
    runner = runner_of(circumstances, base, race)
    demand = demand_of(race.distance, base.level)
    free = runner.most_days()
    if free < demand.least_runs:
        days = f"{free} days are" if free > 1 else f"{free} day is"
        return Refused(
            reason=f"A {race_name(race.distance, units)} needs at least {demand.least_runs} runs "
            f"a week; {days} free.",
            alternative="",
            law="too-few-days",
        )
    return None


def _unfinished_start(plan: TrainingPlan, runner: Runner, race: GoalRace) -> Refused | None:
    """Who is still learning to run at the race has no business there."""
    if not needs_start(runner):
        return None
    learnt = sum(
        1 for w in plan.weeks if w.phase is Phase.START for s in w.sessions if s.on < race.on
    )
    wanted = len(start_sessions(runner))
    if learnt >= wanted:
        return None
    weeks = -(-((race.on - runner.today).days + 1) // 7)
    what = race_name(race.distance, runner.units)
    return Refused(
        reason=f"Learning to run takes about nine weeks ({wanted} run-walk sessions); a {what} in "
        f"{weeks} week{'s' if weeks > 1 else ''} leaves room for {learnt}.",
        law="too-short",
    )


def _still_tired(race: GoalRace, runner: Runner) -> Refused | None:
    """A race as long as a marathon takes four weeks to full load, the next race included."""
    for before in (r for r in runner.athlete.tune_ups if r.distance >= MARATHON):
        days = (race.on - before.on).days
        if 0 < days <= after_race(before.distance).full_load_days:
            first, then = (race_name(one.distance, runner.units) for one in (before, race))
            return Refused(
                reason=f"A {first} {days} days before your {then} leaves no time to recover.",
                law="after-race",
            )
    return None


def _longest_before(plan: TrainingPlan, race: GoalRace, known: Distance) -> Distance:
    """The longest run before a race; a shorter race counts where the runs before it carry it."""
    longest = Distance(0)
    runs = (s for s in plan.sessions() if s.workout.is_run and s.on < race.on)
    for session in sorted(runs, key=lambda s: s.on):
        length = session.workout.distance
        if session.kind is WorkoutKind.RACE:
            least = demand_of(length, plan.level).least_long
            if length >= race.distance or max(longest, known) < least:
                continue
        longest = max(longest, length)
    return longest
