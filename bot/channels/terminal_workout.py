"""A workout readable at a glance: one line a step, with how far, how hard and how fast."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.channels.terminal_look import Look
from core.coach.wording import say_date
from core.planning.plan import PlannedSession
from core.units import Distance, Units
from core.workouts.naming import say_title
from core.workouts.steps import (
    Intensity,
    StepOrBlock,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

PARTS = {
    Intensity.WARMUP: "warm-up",
    Intensity.ACTIVE: "run",
    Intensity.INTERVAL: "run",
    Intensity.RECOVERY: "recover",
    Intensity.REST: "rest",
    Intensity.COOLDOWN: "cool-down",
}
EFFORTS = {
    Zone.WALK: "walk",
    Zone.EASY: "easy",
    Zone.MARATHON: "marathon pace",
    Zone.THRESHOLD: "comfortably hard",
    Zone.INTERVAL: "hard",
    Zone.REPETITION: "fast",
    Zone.RACE: "race pace",
}


def style_of(workout: Workout) -> str:
    """The style of a workout's title."""
    if workout.kind in (WorkoutKind.RACE, WorkoutKind.TIME_TRIAL):
        return "race"
    if workout.is_hard:
        return "hard"
    if workout.kind is WorkoutKind.LONG:
        return "long"
    return "easy" if workout.is_run else "other"


def paint_session(
    session: PlannedSession, units: Units, look: Look, headline: str = ""
) -> RenderableType:
    """A session with its day, its steps, what it is for and why it is there."""
    workout = session.workout
    day = say_date(session.on)
    title = Text(say_title(workout, units), style=style_of(workout))
    if day not in headline:
        title = Text.assemble((f"{day}  ", "title"), title)
    lines: list[RenderableType] = [Text(headline, style="title")] if headline else []
    lines.append(title)
    if total := _say_total(workout, units):
        lines.append(Text(total, style="faint"))
    if workout.steps and not _is_plain(workout):
        lines.append(_tabulate(workout, units, look))
    elif workout.steps:
        lines.append(Text(_say_target(next(workout.flat_steps()), units, workout)))
    lines.append(Text(workout.purpose, style="faint"))
    if workout.easier:
        lines.append(Text(f"Easier: {workout.easier}", style="faint"))
    return Group(*lines)


def say_amount(distance: Distance, units: Units) -> str:
    """A weekly distance to the whole unit, so that columns stay narrow."""
    return f"{round(distance.m / units.metres)} {units}"


def _is_plain(workout: Workout) -> bool:
    """Whether it is one step, told in a sentence."""
    return len(workout.steps) == 1 and isinstance(workout.steps[0], WorkoutStep)


def _say_total(workout: Workout, units: Units) -> str:
    """Distance and time as far as the title does not say them; "about" where it is estimated."""
    if not workout.duration:
        return ""
    length, time = workout.distance.say(units), workout.duration.say()
    if not workout.is_run or not workout.distance:
        return "" if time in workout.title else time
    return f"About {time}" if length in say_title(workout, units) else f"{length}, about {time}"


def _tabulate(workout: Workout, units: Units, look: Look) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(no_wrap=True, style="faint")
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for step in workout.steps:
        for row in _step_rows(step, units, look):
            table.add_row(*row)
    return table


def _step_rows(item: StepOrBlock, units: Units, look: Look) -> Iterator[tuple[str, str, Text]]:
    if isinstance(item, WorkoutStep):
        yield PARTS[item.intensity], _say_length(item, units), _say_step(item, units)
        return
    times = "×" if look.is_unicode else "x"
    for place, step in enumerate(item.steps):
        label = f"{item.count} {times}" if place == 0 else ""
        yield label, _say_length(step, units), _say_step(step, units)


def _say_length(step: WorkoutStep, units: Units) -> str:
    """What ends the step. Short repetitions are metres for everybody: tracks are."""
    if not step.by_distance:
        return step.duration.say() if step.duration.s >= 60 else f"{step.duration.s} s"
    if step.distance.m < 1600 and step.distance.m % 100 == 0 and step.distance.m != 1000:
        return f"{step.distance.m} m"
    return step.distance.say(units)


def _say_step(step: WorkoutStep, units: Units) -> Text:
    said = Text(_say_target(step, units))
    if step.note:
        said.append(f"  {step.note}", style="faint")
    return said


def _say_target(step: WorkoutStep, units: Units, workout: Workout | None = None) -> str:
    """The effort in words, with the pace where fitness is known and the exertion where it isn't."""
    if step.intensity is Intensity.REST:
        return "stand or walk"
    target = step.target
    if target.zone is Zone.WALK:
        return EFFORTS[target.zone]
    low, high = target.rpe
    measure = target.pace.say(units) if target.pace else f"effort {low}-{high} of 10"
    heart = f", {target.heart_rate.say()}" if target.heart_rate else ""
    if workout is not None and not workout.is_run:
        return f"{measure}{heart}"
    return f"{EFFORTS[target.zone]}, {measure}{heart}"
