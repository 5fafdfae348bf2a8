"""What the athlete trains for: set, changed, given up, and the races on the way."""

from dataclasses import replace
from datetime import date, timedelta

from core.athlete import Goal, GoalKind, GoalRace
from core.coach.asking import no_plan
from core.coach.changing import command_button, goal_command, headline_of, settle
from core.coach.labels import say_goal
from core.coach.questions import ask, open_questions
from core.coach.season import rewrite, rewrite_plan, write_plan
from core.coach.snapshot import Outcome, Record
from core.coach.turn import Turn
from core.coach.wording import say_race_distance
from core.commands import AddRace, DropGoal, ReplanFrom, SetGoal, SkipQuestion
from core.physiology.performance import HALF_MARATHON
from core.planning.build import refused_outright
from core.planning.circumstances import Adjustment, Refused
from core.planning.missing import repeat_week, should_repeat_week
from core.planning.on_the_way import barred_on_the_way
from core.planning.plan import TrainingPlan
from core.replies import Expects, Refusal
from core.units import Distance

_USUAL_WEEKS = ((5000, 8), (10_000, 10), (21_098, 12), (42_195, 18), (60_000, 20))
"""Up to so many metres, weeks to prepare when no date is known."""
_OTHER_WEEKS = (1, -1, 2, -2, 3, -3)
"""Weeks later and earlier, the nearest first, on which a race on the way may fit."""
_TUNE_UPS = (HALF_MARATHON, Distance(10_000), Distance(5_000))
"""Races short enough to cost a plan little."""
SUNDAY = 6
BASE = frozenset({Expects.WEEKLY_VOLUME, Expects.LONGEST_RUN})
"""What has to be known of somebody's running before a goal can be judged."""
_DECIDING = (
    "weekly_volume", "longest_run", "runs_per_week", "results", "availability", "rules", "level",
    "birth_year", "conditions",
)  # fmt: skip
"""What of an athlete decides whether a goal can be reached: no cold, no ache, no reminder."""


def set_goal(command: SetGoal, turn: Turn) -> Outcome:
    """A new goal: asked for what is missing, then proposed with the plan it leads to."""
    wish = merged_wish(command, turn)
    if wish.kind is GoalKind.RACE and wish.distance is None:
        return _ask(turn, wish, Expects.GOAL)
    if wish.on is not None and wish.on <= turn.today:
        past = turn.phrase("goal.past", day=turn.date(wish.on))
        return _ask(turn, replace(wish, on=None), Expects.RACE_DATE, past)
    if wish.kind is GoalKind.RACE and wish.on is None:
        return _ask(turn, wish, Expects.RACE_DATE)
    goal = goal_of(wish)
    if goal is None or (goal == turn.athlete.goal and not turn.is_confirmed):
        return turn.says(turn.phrase("goal.same"))
    return aim(turn, goal)


def aim(turn: Turn, goal: Goal) -> Outcome:
    """The plan for another goal, as a proposal."""
    said = say_goal(goal, turn.units, turn.language, today=turn.today)
    record = replace(turn.record, athlete=replace(turn.athlete, goal=goal))
    outcome = rewrite(
        turn,
        goal_command(goal),
        record,
        headline_of(turn, "goal.headline", goal=said),
        goal=goal,
        why=turn.phrase("goal.why"),
    )
    return replace(outcome, dialogue=replace(outcome.dialogue, wish=None))


def skip_question(_: SkipQuestion, turn: Turn) -> Outcome:
    """A question left open; a race without a date gets one pencilled in."""
    wish = turn.dialogue.wish
    if wish is not None and wish.distance is not None and wish.on is None:
        return aim(turn, pencilled_goal(turn))
    return turn.says(turn.phrase("decline.okay"))


def drop_goal(command: DropGoal, turn: Turn) -> Outcome:
    """The goal is given up; training goes on as base."""
    if turn.athlete.goal is None or turn.athlete.goal.kind is GoalKind.BASE:
        return turn.says(turn.phrase("goal.none_to_drop"))
    goal = Goal(kind=GoalKind.BASE)
    record = replace(turn.record, athlete=replace(turn.athlete, goal=goal))
    headline = turn.phrase("goal.drop")
    return rewrite(turn, command, record, headline, goal=goal, why=turn.phrase("goal.drop.why"))


def add_race(command: AddRace, turn: Turn) -> Outcome:
    """A tune-up race on the way."""
    if command.on is None:
        what = say_race_distance(command.distance, turn.units, turn.language)
        return turn.says(turn.phrase("race.when", what=what))
    goal = turn.athlete.goal
    if goal is None or goal.race is None:
        return set_goal(
            SetGoal(distance=command.distance, on=command.on, title=command.title), turn
        )
    if not turn.today < command.on < goal.race.on:
        key = "race.past" if command.on <= turn.today else "race.after"
        return turn.refuses(Refused(reason=turn.phrase(key, day=turn.date(goal.race.on))))
    race = GoalRace(
        distance=command.distance,
        on=command.on,
        name=command.title,
        target=command.target,
        is_tune_up=True,
    )
    barred = turn.plan and barred_on_the_way(race, turn.plan, turn.circumstances)
    if barred:
        return _offering_others(turn, race, barred)
    record = _with_race(turn, race)
    what = say_race_distance(race.distance, turn.units, turn.language)
    headline = headline_of(turn, "race.headline", what=what, day=turn.date(race.on))
    start = _first_day_for(turn, race)
    why = turn.phrase("race.why")
    outcome = rewrite(turn, command, record, headline, from_day=start, why=why)
    if not any(isinstance(part, Refusal) for part in outcome.reply.parts):
        return outcome
    words = {
        name: say_race_distance(one.distance, turn.units, turn.language)
        for name, one in (("what", race), ("goal", goal.race))
    }
    reason = turn.phrase("race.in_the_way", day=turn.date(race.on), **words)
    return _offering_others(turn, race, Refused(reason=reason))


def _with_race(turn: Turn, race: GoalRace) -> Record:
    """The record with one race on the way more, instead of another on its day."""
    others = (r for r in turn.athlete.tune_ups if r.on != race.on)
    tune_ups = tuple(sorted((*others, race), key=lambda r: r.on))
    return replace(turn.record, athlete=replace(turn.athlete, tune_ups=tune_ups))


def _offering_others(turn: Turn, race: GoalRace, refused: Refused) -> Outcome:
    """The no to a race on the way, with the nearest weekend and the longest distance that fit."""
    offers = {
        "race.other_day": (
            replace(race, on=race.on + timedelta(weeks=weeks)) for weeks in _OTHER_WEEKS
        ),
        "race.shorter": (
            replace(race, distance=distance, name="", target=None)
            for distance in _TUNE_UPS
            if distance < race.distance
        ),
    }
    fitting = {
        key: found
        for key, races in offers.items()
        if (found := next((one for one in races if _fits(turn, one)), None))
    }
    alternative = " ".join(turn.phrase(key) for key in fitting) or refused.alternative
    races = (
        AddRace(distance=one.distance, on=one.on, title=one.name, target=one.target)
        for one in fitting.values()
    )
    return turn.refuses(
        replace(refused, alternative=alternative),
        buttons=[command_button(turn, command) for command in races],
    )


def _fits(turn: Turn, race: GoalRace) -> bool:
    """Whether such a race is carried by what is run, and the plan can be written with it."""
    plan, goal = turn.plan, turn.athlete.goal
    if plan is None or goal is None or goal.race is None or not turn.today < race.on < goal.race.on:
        return False
    if barred_on_the_way(race, plan, turn.circumstances):
        return False
    rewritten = rewrite_plan(_with_race(turn, race), plan, _first_day_for(turn, race))
    return isinstance(rewritten, Adjustment)


def _first_day_for(turn: Turn, race: GoalRace) -> date:
    """From when the plan changes for a race on the way: a week that has begun stays as it is,
    unless the race is in it or in the next.
    """
    monday = turn.today + timedelta(days=7 - turn.today.weekday())
    return monday if (race.on - monday).days >= 7 else turn.today


def replan_from(command: ReplanFrom, turn: Turn) -> Outcome:
    """The plan written anew from what was really run."""
    if turn.plan is None and turn.athlete.goal is None:
        return no_plan(turn)
    if turn.plan is not None and should_repeat_week(turn.plan, turn.circumstances):
        again = repeat_week(turn.plan, turn.circumstances)
        headline = turn.phrase("replan.again")
        return settle(turn, command, again, headline, asks_first=not turn.is_confirmed)
    start = max(command.from_day or turn.today, turn.today)
    headline = turn.phrase("replan.headline", day=turn.day(start))
    why = turn.phrase("replan.why")
    return rewrite(turn, command, turn.record, headline, from_day=start, why=why)


def merged_wish(command: SetGoal, turn: Turn) -> SetGoal:
    """What is asked for now, completed by what was said of the same goal before."""
    if command.kind is not GoalKind.RACE:
        return command
    known = turn.dialogue.wish or _present(turn, command)
    if known is None or known.kind is not GoalKind.RACE:
        return command
    is_same = command.distance in (None, known.distance)
    return SetGoal(
        distance=command.distance or known.distance,
        on=command.on or known.on,
        is_about=command.is_about if command.on else known.is_about,
        title=command.title or known.title,
        target=command.target or (known.target if is_same else None),
    )


def _present(turn: Turn, command: SetGoal) -> SetGoal | None:
    """The present goal, when the command is about the same race."""
    goal = turn.athlete.goal
    if goal is None or goal.race is None:
        return None
    is_same = command.distance is None or command.distance == goal.race.distance
    return goal_command(goal) if is_same else None


def goal_of(wish: SetGoal) -> Goal | None:
    """The goal of a complete wish; None while a race lacks its distance or date."""
    if wish.kind is not GoalKind.RACE:
        return Goal(kind=wish.kind)
    if wish.distance is None or wish.on is None:
        return None
    race = GoalRace(distance=wish.distance, on=wish.on, name=wish.title, target=wish.target)
    return Goal(kind=GoalKind.RACE, race=race)


def plan_basis(turn: Turn) -> tuple[Goal | None, bool, tuple[object, ...]]:
    """What it depends on whether there can be a plan."""
    who = tuple(getattr(turn.athlete, name) for name in _DECIDING)
    return complete_goal(turn), BASE.isdisjoint(open_questions(turn)), who


def refused_already(turn: Turn) -> Refused | None:
    """The no that what is still to be asked can only confirm: it comes before the questions."""
    goal = complete_goal(turn)
    if goal is None or goal.race is None:
        return None
    if not BASE.isdisjoint(open_questions(turn)):
        return refused_outright(goal, turn.circumstances)
    plan = plan_for(goal, turn)
    return plan if isinstance(plan, Refused) else None


def plan_for(goal: Goal, turn: Turn) -> TrainingPlan | Refused:
    """A new plan; for someone who begins anew the weeks gone by stay as they were."""
    if turn.plan is None:
        return write_plan(turn.record, goal, turn.today)
    rewritten = rewrite_plan(turn.record, turn.plan, turn.today, goal=goal)
    return rewritten.plan if isinstance(rewritten, Adjustment) else rewritten


def complete_goal(turn: Turn) -> Goal | None:
    """The goal as told, when it is complete."""
    return goal_of(turn.dialogue.wish) if turn.dialogue.wish else turn.athlete.goal


def pencilled_goal(turn: Turn) -> Goal:
    """The goal with a usual date where none was told; keeping fit where there is none at all."""
    wish = turn.dialogue.wish
    if wish is None or wish.distance is None:
        return Goal(kind=GoalKind.BASE)
    on = usual_date(wish.distance, turn.today)
    race = GoalRace(distance=wish.distance, on=on, name=wish.title, target=wish.target)
    return Goal(kind=GoalKind.RACE, race=race)


def usual_date(distance: Distance, today: date) -> date:
    """The Sunday after the weeks a distance is usually prepared in."""
    weeks = next((w for metres, w in _USUAL_WEEKS if distance.m <= metres), _USUAL_WEEKS[-1][1])
    ready = today + timedelta(weeks=weeks)
    return ready + timedelta(days=(SUNDAY - ready.weekday()) % 7)


def _ask(turn: Turn, wish: SetGoal, topic: Expects, *before: str) -> Outcome:
    """The question for what is missing of a goal; the rest is kept in mind."""
    dialogue = replace(turn.dialogue, wish=wish)
    turn = replace(turn, snapshot=replace(turn.snapshot, dialogue=dialogue))
    asked = ask(topic, turn)
    return turn.asks(asked.text, topic, *before, buttons=asked.buttons)
