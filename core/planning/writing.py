"""The workouts of a week whose days are found: distances that add up, inside every cap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from core.athlete import GoalRace, Level
from core.planning.demands import race_name
from core.planning.emphasis import Emphasis, Stimulus
from core.planning.limits import long_share
from core.planning.plan import Phase, PlannedSession, Reason
from core.planning.reasons import (
    easy_reason,
    hard_reason,
    long_reason,
    race_reason,
    strength_reason,
)
from core.planning.runner import Runner
from core.planning.season import Outline
from core.planning.sizing import BACK_TO_BACK, EVE, MIDWEEK, Slot, easy_cap, long_within, share_out
from core.planning.thread import Thread
from core.planning.volume import Amount, round_down
from core.planning.week_solver import Layout, Placement
from core.units import Distance
from core.workouts.caps import session_cap
from core.workouts.easy import FEWEST_STRIDES, STRIDE
from core.workouts.library import (
    LongVariant,
    easy,
    long_run,
    quality,
    race,
    recovery,
    strength,
    strides,
    time_trial,
)
from core.workouts.steps import Workout, WorkoutKind, Zone

STRENGTH_MINUTES = 25
QUALITY_LEAST_MINUTES = 35
_QUALITY_MOST_MINUTES = {Level.BEGINNER: 50, Level.INTERMEDIATE: 70, Level.ADVANCED: 80}
_FEW_RUNS = 3
_EXTRA_MINUTES = 15
"""With three runs a week or fewer each of them is longer."""
_RACE_WEEK_MINUTES = 50
"""The longest run of race week."""
_LEAST_EASY = Distance(1_500)
"""Nobody changes for less."""
_STRIDES_FROM = Distance(4_500)
_MEDIUM_LONG_FROM = Distance(45_000)
_MOST_WORK = {Level.BEGINNER: 0.12, Level.INTERMEDIATE: 0.21, Level.ADVANCED: 0.22}
"""Share of the week that may be faster than easy, so that enough of its time is easy."""
_BEFORE_RACE = 0.6
"""The share of an easy run in the two days before a race on the way."""
_ALMOST = 0.975
"""Caps are first taken from a little less than is meant, since rounding takes a little off."""
_ROUNDS = 8
"""Rounds of sizing until caps and shares agree; two or three are usual."""
_TRIES = 3
"""Stages that are tried for a session that is not last week's again."""
_TESTS = (Distance(5_000), Distance(3_000), Distance(1_609))
"""What is run as fast as it goes; the mile where a week has room for no more."""
_LONG_TEST_FROM = Distance(40_000)


@dataclass(slots=True)
class Draft:
    """A week on its way from days to workouts."""

    week: Outline
    amount: Amount
    emphasis: Emphasis
    runner: Runner
    thread: Thread
    places: dict[str, Placement]
    """Where each session goes, by the name of its part: "long", "quality2"."""
    races: tuple[GoalRace, ...]
    stood_down: set[str] = field(default_factory=set)
    """Hard sessions for which nothing sensible fits, so that they are easy."""
    limit: Distance = Distance(0)
    """The most one run may take of the week."""
    weights: dict[str, float] = field(default_factory=dict)
    """The share of each run among the easy ones."""
    workouts: dict[str, Workout] = field(default_factory=dict)

    def is_easy(self, name: str) -> bool:
        """Whether a session is an easy run."""
        if name.startswith("quality"):
            return self.places[name].is_easy or name in self.stood_down
        return name.startswith("easy")


def quality_size(amount: Amount, runner: Runner) -> Distance:
    """A hard session takes an even share of the week, time to warm up and cool down at least."""
    floor = runner.easy_within(QUALITY_LEAST_MINUTES)
    share = Distance(amount.volume.m // max(1, amount.runs))
    extra = _EXTRA_MINUTES if amount.runs <= _FEW_RUNS else 0
    most = runner.easy_within(_QUALITY_MOST_MINUTES[runner.level] + extra)
    return min(max(share, floor), most)


def write_sessions(
    week: Outline,
    amount: Amount,
    emphasis: Emphasis,
    runner: Runner,
    thread: Thread,
    layout: Layout,
    races: tuple[GoalRace, ...] = (),
) -> tuple[tuple[PlannedSession, ...], frozenset[str]]:
    """The sessions of a layout with workouts and reasons, and the hard ones that had no room."""
    places = {p.id.split("-", 1)[1]: p for p in layout.placements}
    draft = Draft(
        week=week,
        amount=amount,
        emphasis=emphasis,
        runner=runner,
        thread=thread,
        places=places,
        races=races,
    )
    _write_runs(draft)
    return tuple(_placed(draft)), frozenset(draft.stood_down)


def _write_runs(draft: Draft) -> None:
    """Gives every run its distance, the long run its share of what the others really hold."""
    runner, amount = draft.runner, draft.amount
    draft.weights = _weights(draft)
    runs = sum(1 for n in draft.places if not n.startswith(("strength", "race")))
    draft.limit = _share_of(amount.volume, runs + len(draft.thread.kept_runs))
    long, others = _main_sizes(draft)
    weekly = (long + others) * _ALMOST
    for _ in range(_ROUNDS):
        draft.stood_down.clear()
        hard = _hard_workouts(draft, weekly)
        hard_sum = Distance(sum(w.distance.m for w in hard.values()))
        total = Distance(max(0, min(amount.volume, long + others).m - long.m - hard_sum.m))
        sizes = share_out(total, _easy_slots(draft, long), runner)
        actual = long + hard_sum + Distance(sum(s.m for s in sizes.values()))
        kept = draft.thread.kept_runs
        count = len(hard) + sum(1 for size in sizes.values() if size) + bool(long) + len(kept)
        rest = Distance(actual.m - long.m + sum(k.m for k in kept))
        fair = round_down(long_within(long, rest, count, runner.others), runner.units)
        limit = _share_of(long + rest, count)
        others_fit = all(w.distance <= limit for w in hard.values())
        others_fit = others_fit and (bool(long) or all(s <= limit for s in sizes.values()))
        if actual >= weekly and fair >= long and others_fit:
            break
        long, weekly = min(long, fair), min(weekly, actual)
        draft.limit = min(draft.limit, limit)
    draft.workouts = dict(hard)
    if long:
        draft.workouts["long"] = _long_workout(draft, long, weekly, hard.values())
    _write_easy(draft, sizes)


def _share_of(volume: Distance, runs: int) -> Distance:
    """The most one run may take of a week."""
    return Distance(int(volume.m * long_share(runs)))


def _main_sizes(draft: Draft) -> tuple[Distance, Distance]:
    """The long run, and what the other runs of the week may hold together."""
    runner, amount = draft.runner, draft.amount
    caps = sum(s.most.m for s in _easy_slots(draft, amount.long))
    hard = [n for n in draft.places if n.startswith("quality") and not draft.is_easy(n)]
    caps += sum(_hard_room(draft, draft.places[n]).m for n in hard)
    long = Distance(0)
    if place := draft.places.get("long"):
        reach = draft.thread.diary.reach_on(place.on)
        most = min(amount.long, reach, runner.long_cap())
        if place.minutes is not None:
            most = min(most, runner.easy_within(place.minutes - 1))
        kept = draft.thread.kept_runs
        runs = sum(1 for n in draft.places if not n.startswith(("strength", "race"))) + len(kept)
        rest = Distance(min(max(0, amount.volume.m - most.m), caps) + sum(k.m for k in kept))
        long = round_down(long_within(most, rest, runs, runner.others), runner.units)
    return long, Distance(min(max(0, amount.volume.m - long.m), caps))


def _hard_room(draft: Draft, place: Placement) -> Distance:
    amount = draft.amount
    count = sum(1 for n in draft.places if n.startswith("quality"))
    left = Distance((amount.volume.m - amount.long.m) // max(1, count))
    size = min(quality_size(amount, draft.runner), left, draft.limit)
    if place.minutes is not None:
        size = min(size, draft.runner.easy_within(place.minutes - 1))
    return min(size, draft.thread.diary.reach_on(place.on))


def _hard_workouts(draft: Draft, weekly: Distance) -> dict[str, Workout]:
    """The hard sessions of the week; one for which nothing fits stands down to an easy run."""
    written: dict[str, Workout] = {}
    used: dict[Stimulus, int] = {}
    left = weekly * _MOST_WORK[draft.runner.level]
    for i, stimulus in enumerate(draft.emphasis.stimuli):
        name = f"quality{i + 1 if i else ''}"
        place = draft.places.get(name)
        if place is None or place.is_easy:
            continue
        workout = _hard_workout(draft, stimulus, place, (weekly, left), used.get(stimulus, 0))
        used[stimulus] = used.get(stimulus, 0) + 1
        if workout is None:
            draft.stood_down.add(name)
        else:
            written[name] = workout
            left = Distance(max(0, left.m - _quick_metres(workout)))
    return written


def _quick_metres(workout: Workout) -> int:
    """How much of a workout is faster than easy; a test stands apart."""
    if workout.kind is WorkoutKind.TIME_TRIAL:
        return 0
    quick = (s for s in workout.flat_steps() if s.target.zone not in (Zone.EASY, Zone.WALK))
    return sum(s.distance.m for s in quick)


def _hard_workout(
    draft: Draft,
    stimulus: Stimulus,
    place: Placement,
    volume: tuple[Distance, Distance],
    used: int,
) -> Workout | None:
    """A hard session within the week's volume and what is left of it for hard work."""
    weekly, most_work = volume
    room = _hard_room(draft, place)
    if stimulus.kind is WorkoutKind.TIME_TRIAL:
        return _test(draft, room, place)
    runner = draft.runner
    stage = draft.thread.stages.get(stimulus, 0) + used
    first = None
    for at in range(stage, stage + _TRIES):
        workout = quality(
            stimulus.kind,
            at,
            runner.pacing,
            weekly=weekly,
            total=room,
            max_minutes=place.minutes,
            goal_distance=runner.pacing.race if stimulus.at_goal_pace else None,
            at_goal_pace=stimulus.at_goal_pace,
            most_work=most_work,
        )
        if workout is not None and workout.title not in draft.thread.last_titles:
            return workout
        first = first or workout
    return first


def _test(draft: Draft, room: Distance, place: Placement) -> Workout | None:
    """A time trial over 5 or 3 km or a mile, the longest that day and week have room for.

    Of few runs it is drawn out to what the easy ones can't hold, so that the week keeps its size.
    """
    amount, minutes = draft.amount, place.minutes
    rest = Distance(amount.volume.m - amount.long.m)
    reach = draft.thread.diary.reach_on(place.on)
    most = min(draft.limit, reach, rest if minutes is None else room)
    beside = sum(slot.most.m for slot in _easy_slots(draft, amount.long))
    left = max(0, rest.m - beside) if amount.runs <= _FEW_RUNS else 0
    for size in _TESTS if amount.volume >= _LONG_TEST_FROM else _TESTS[1:]:
        trial = time_trial(size, draft.runner.pacing)
        in_time = minutes is None or trial.duration.minutes <= minutes
        if in_time and trial.distance <= most:
            return time_trial(size, draft.runner.pacing, min(most, Distance(left)))
    return None


def _long_workout(
    draft: Draft, long: Distance, weekly: Distance, hard: Iterable[Workout]
) -> Workout:
    """The long run, its quick part within what the other hard sessions leave."""
    left = weekly.m * _MOST_WORK[draft.runner.level] - sum(_quick_metres(w) for w in hard)
    may_be_hard = draft.runner.room_on(draft.places["long"].on).allows_hard
    return long_run(
        long,
        draft.runner.pacing,
        draft.emphasis.long if may_be_hard else LongVariant.PLAIN,
        stage=draft.thread.long_stage,
        weekly=weekly,
        most_work=Distance(max(0, int(left))),
    )


def _easy_slots(draft: Draft, long: Distance) -> tuple[Slot, ...]:
    """The easy runs with their caps."""
    strong = {p.on for n, p in draft.places.items() if n.startswith("strength")}
    weights, slots = draft.weights, []
    for name, place in draft.places.items():
        if not draft.is_easy(name):
            continue
        minutes = place.minutes
        if minutes is not None:
            minutes -= 1 + (STRENGTH_MINUTES if place.on in strong else 0)
        reach = draft.thread.diary.reach_on(place.on)
        amount = draft.amount
        most = easy_cap(draft.runner, minutes, reach, long, amount.volume, amount.runs)
        if not long:
            most = min(most, draft.limit)
        if draft.week.phase is Phase.RACE:
            most = min(most, draft.runner.easy_within(_RACE_WEEK_MINUTES))
        slots.append(Slot(id=name, most=most, weight=weights[name]))
    return tuple(slots)


def _weights(draft: Draft) -> dict[str, float]:
    """The share of each run: less beside hard or long work, one more in the middle of a big week.

    An ultra has its second longest run beside the longest.
    """
    places = {n: p.on.toordinal() for n, p in draft.places.items()}
    hard = {on for n, on in places.items() if n[:7] == "quality" and not draft.places[n].is_easy}
    beside = {on + step for n, on in places.items() if n == "long" for step in (-1, 1)}
    tired = {on + 1 for on in hard}
    tired |= {on + 1 for n, on in places.items() if n == "long"}
    tired |= {on.toordinal() + 1 for on in draft.thread.long_days}
    spared = {r.on.toordinal() - days for r in draft.races if r.is_tune_up for days in (1, 2)}
    is_big = draft.amount.volume >= _MEDIUM_LONG_FROM
    is_ultra = draft.runner.demand is not None and draft.runner.demand.is_ultra
    weights = {}
    for name, on in places.items():
        if is_ultra and on in beside:
            weights[name] = BACK_TO_BACK
        elif on in spared:
            weights[name] = _BEFORE_RACE
        elif on in tired:
            weights[name] = 0.85
        else:
            weights[name] = EVE if is_big and on in beside else 1.0
    fresh = [n for n in places if n[:4] == "easy" and weights[n] == 1.0]
    if is_big and fresh:
        weights[fresh[-1]] = MIDWEEK
    return weights


def _write_easy(draft: Draft, sizes: dict[str, Distance]) -> None:
    """Easy runs as recovery, plain or with strides."""
    runner = draft.runner
    after = {p.on.toordinal() + 1 for n, p in draft.places.items() if n in draft.workouts}
    striding = _striding(draft, sizes, after)
    for name, size in sizes.items():
        if size < _LEAST_EASY:
            continue
        is_after = draft.places[name].on.toordinal() in after
        short = runner.minutes_for(size) <= 45
        if name == striding:
            draft.workouts[name] = strides(size, runner.pacing, _stride_count(draft, sizes))
        elif is_after and short and runner.level is not Level.BEGINNER and len(sizes) >= 2:
            draft.workouts[name] = recovery(size, runner.pacing)
        else:
            draft.workouts[name] = easy(size, runner.pacing)


def _stride_count(draft: Draft, sizes: dict[str, Distance]) -> int:
    """Four to six, and never more than the share of fast running a week may hold."""
    weekly = sum(w.distance.m for w in draft.workouts.values()) + sum(
        s.m for n, s in sizes.items() if n not in draft.workouts
    )
    cap = session_cap(Zone.REPETITION, Distance(weekly))
    one = draft.runner.pacing.estimate(Zone.REPETITION).within(STRIDE)
    count = min(4 if weekly < 30_000 else 6, cap.m // one.m if cap else 0)
    return count if count >= FEWEST_STRIDES else 0


def _striding(draft: Draft, sizes: dict[str, Distance], after: set[int]) -> str | None:
    """The easy run that ends with strides: the last before the race, else one on fresh legs."""
    if draft.runner.level is Level.BEGINNER and draft.week.number < 3:
        return None
    if any(not draft.runner.room_on(draft.places[n].on).allows_hard for n in sizes):
        return None
    fit = [n for n, s in sizes.items() if s >= _STRIDES_FROM]
    fresh = [n for n in fit if draft.places[n].on.toordinal() not in after]
    return next(reversed(fresh or fit), None)


def _placed(draft: Draft) -> Iterator[PlannedSession]:
    prefix = f"w{draft.week.number:02}-"
    for name, place in draft.places.items():
        workout = draft.workouts.get(name)
        reasons: tuple[Reason, ...]
        if name.startswith("race"):
            goal = draft.races[int(name[4:] or 0)]
            best = draft.thread.diary.best_week_before(draft.week.monday)
            volume = max(best, draft.runner.base.volume)
            pacing = replace(draft.runner.pacing, race_volume=volume)
            name = goal.name or race_name(goal.distance, draft.runner.units)
            workout = race(goal.distance, pacing, target=goal.target, name=name)
            reasons = (race_reason(goal, draft.runner.units),)
        elif name.startswith("strength"):
            workout = strength(STRENGTH_MINUTES)
            reasons = (strength_reason(),)
        elif workout is None:
            continue
        elif name == "long":
            longest = draft.thread.diary.longest_before(place.on)
            reasons = (long_reason(workout, longest, draft.week, draft.runner),)
        elif draft.is_easy(name):
            reasons = (easy_reason(workout, draft.runner, draft.weights[name]),)
        else:
            reasons = (hard_reason(workout, draft.week, draft.runner),)
        yield PlannedSession(
            id=draft.thread.unique(f"{prefix}{name}"),
            on=place.on,
            workout=workout,
            reasons=reasons,
            is_key=name == "long" or (name.startswith(("race", "quality")) and workout.is_hard),
        )
