"""Workouts as a line of text, read and written: `2 km wu, 5x1 km @T r2', 1 km cd`.

    workout = item {"," item}
    item    = [count "x"] part  |  count "x" "(" part {"," part} ")"
    part    = amount [role] [effort] [note] [rest]
    amount  = "2 km" | "400 m" | "1 mi" | "20'" | "20 min" | "1'30" | "90s" | "1:30" | "1h05"
    role    = "wu" | "cd" | "jog" | "rest" | "run" | "work"
    effort  = "@" ("E" | "M" | "T" | "I" | "R" | "walk" | "race") ["effort"]  |  "@4:30/km"
    note    = a text in double quotes
    rest    = "r" amount, easy jogging after the part

Without a role a part is work when its zone is M or faster, else running. Without a zone it is easy,
and a rest is walked. "effort" leaves the pace out, as on a hill.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NoReturn

from core.errors import BadNotation
from core.units import Distance, Duration, parse_distance, parse_duration, parse_pace
from core.workouts.estimate import Pacing
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    StepOrBlock,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

MOST_REPEATS = 99
LONGEST = Distance(500_000)
LONGEST_TIME = Duration(48 * 3600)

_WORK_ZONES = frozenset({Zone.MARATHON, Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION, Zone.RACE})
_ROLES = {
    Intensity.WARMUP: "wu",
    Intensity.COOLDOWN: "cd",
    Intensity.RECOVERY: "jog",
    Intensity.REST: "rest",
    Intensity.ACTIVE: "run",
    Intensity.INTERVAL: "work",
}
_INTENSITIES = {word: intensity for intensity, word in _ROLES.items()} | {
    "warmup": Intensity.WARMUP,
    "warm-up": Intensity.WARMUP,
    "cooldown": Intensity.COOLDOWN,
    "cool-down": Intensity.COOLDOWN,
}
_UNQUOTED = str.maketrans({'"': "'", "\n": " "})
_ZONES = {zone.value.lower(): zone for zone in Zone}

_COUNT = re.compile(r"(\d{1,6})\s*[x×*]\s*", re.IGNORECASE)
_DISTANCE = re.compile(r"\d+(?:[.,]\d+)?\s*(?:km|k|miles?|mi|m)(?![a-z])", re.IGNORECASE)
_PRIMES = re.compile(r"(\d{1,6})'(?:([0-5]?\d)(?:\"|'')?)?(?!\d)")
_TIME = re.compile(
    r"\d+:\d{2}(?::\d{2})?|\d+\s*h\s*\d{1,2}(?:\s*min)?(?![a-z\d])|\d+\s*h(?:ours?)?(?![a-z\d])"
    r"|\d+(?:[.,]\d+)?\s*(?:minutes?|mins?|min|seconds?|secs?|s|\")(?![a-z])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z][a-z-]*", re.IGNORECASE)
_PACE = re.compile(r"\d{1,2}:\d{2}\s*(?:/\s*(?:km|mi))?", re.IGNORECASE)
_NOTE = re.compile(r'"([^"\n]*)"')
_REST = re.compile(r"r(?=\s*\d)", re.IGNORECASE)
_EFFORT = re.compile(r"effort\b", re.IGNORECASE)
_SPACE = re.compile(r"\s*")


def read(text: str, pacing: Pacing) -> tuple[StepOrBlock, ...]:
    """The steps a text describes; raises BadNotation with a caret under the fault."""
    return _Reader(" ".join(text.splitlines()), pacing).workout()


def read_workout(text: str, pacing: Pacing) -> Workout:
    """The workout a text describes, its kind found from its hardest part."""
    steps = read(text, pacing)
    draft = Workout(kind=WorkoutKind.EASY, title=write(steps), purpose="Your own.", steps=steps)
    kind, rpe = _kind_of(tuple(draft.flat_steps()))
    return Workout(kind=kind, title=draft.title, purpose=draft.purpose, steps=steps, rpe=rpe)


def write(steps: Sequence[StepOrBlock]) -> str:
    """The text of steps; `read` gives the same steps back for the same runner."""
    items: list[str] = []
    run: list[WorkoutStep] = []
    for item in steps:
        if isinstance(item, WorkoutStep):
            run.append(item)
            continue
        items.extend(_parts(run))
        run = []
        parts = _parts(item.steps)
        inner = parts[0] if len(parts) == 1 else f"({', '.join(parts)})"
        items.append(f"{item.count}x{inner}")
    return ", ".join((*items, *_parts(run)))


class _Reader:
    """Reads a text from left to right; each method is one line of the grammar."""

    def __init__(self, text: str, pacing: Pacing) -> None:
        self.text = text
        self.pacing = pacing
        self.at = 0

    def workout(self) -> tuple[StepOrBlock, ...]:
        """workout = item {"," item}"""
        items = [*self.item()]
        while self.sign(","):
            items.extend(self.item())
        if self.at < len(self.text):
            self.fail("a comma between the parts, or the end")
        return tuple(items)

    def item(self) -> Sequence[StepOrBlock]:
        """item = [count "x"] part | count "x" "(" part {"," part} ")" """
        start = self.skip()
        counted = self.take(_COUNT)
        if counted is None:
            return self.part()
        if not 1 <= int(counted[1]) <= MOST_REPEATS:
            self.fail(f"1 to {MOST_REPEATS} repeats", start)
        if not self.sign("("):
            return (RepeatBlock(count=int(counted[1]), steps=self.part()),)
        steps = [*self.part()]
        while self.sign(","):
            steps.extend(self.part())
        if not self.sign(")"):
            self.fail("a closing bracket")
        return (RepeatBlock(count=int(counted[1]), steps=tuple(steps)),)

    def part(self) -> tuple[WorkoutStep, ...]:
        """part = amount [role] [effort] [note] [rest]"""
        amount = self.amount()
        role = self.role()
        step = self.effort(amount, role)
        note = self.take(_NOTE)
        return (replace(step, note=note[1]) if note else step, *self.rest())

    def rest(self) -> tuple[WorkoutStep, ...]:
        """rest = "r" amount"""
        if not self.take(_REST):
            return ()
        return (self.step(Intensity.RECOVERY, self.amount(), Zone.EASY),)

    def amount(self) -> Distance | Duration:
        """amount = distance | time, more than nothing and less than two days"""
        start = self.skip()
        amount: Distance | Duration | None = None
        if primes := self.take(_PRIMES):
            amount = Duration(int(primes[1]) * 60 + int(primes[2] or 0))
        elif found := self.take(_DISTANCE):
            amount = parse_distance(found[0])
        elif found := self.take(_TIME):
            amount = parse_duration(found[0])
        if amount is None:
            self.fail("a distance or a time such as 1 km, 400 m, 20' or 90s", start)
        if not amount or _is_endless(amount):
            self.fail("an amount a runner could mean", start)
        return amount

    def role(self) -> Intensity | None:
        """role = "wu" | "cd" | "jog" | "rest" | "run" | "work" """
        if _REST.match(self.text, self.skip()):
            return None
        start = self.at
        word = self.take(_WORD)
        if word is None:
            return None
        intensity = _INTENSITIES.get(word[0].lower())
        if intensity is None:
            self.fail("wu, cd, jog, rest, run, work or an @ before a zone", start)
        return intensity

    def effort(self, amount: Distance | Duration, role: Intensity | None) -> WorkoutStep:
        """effort = "@" (zone ["effort"] | pace)"""
        if not self.sign("@"):
            intensity = role or Intensity.ACTIVE
            zone = _usual_zone(intensity)
            if zone is None:
                self.fail("an @ and a zone for the work")
            return self.step(intensity, amount, zone)
        start = self.skip()
        if paced := self.take(_PACE):
            pace = parse_pace(paced[0])
            if pace is None:
                self.fail("a pace such as 4:30/km", start)
            nearest = self.pacing.nearest_zone(pace)
            return self.pacing.at_pace(role or _usual_intensity(nearest), amount, pace)
        word = self.take(_WORD)
        named = _ZONES.get(word[0].lower()) if word else None
        if named is None:
            self.fail("a zone (E, M, T, I, R, walk, race) or a pace such as 4:30/km", start)
        intensity = role or _usual_intensity(named)
        start = self.skip()
        if not self.take(_EFFORT):
            return self.step(intensity, amount, named)
        if isinstance(amount, Distance) or named not in _WORK_ZONES:
            self.fail("no effort: it is for a time at M or faster", start)
        return self.pacing.by_effort(intensity, amount, named)

    def step(self, intensity: Intensity, amount: Distance | Duration, zone: Zone) -> WorkoutStep:
        """A step by whichever measure is given."""
        if isinstance(amount, Distance):
            return self.pacing.by_distance(intensity, amount, zone)
        return self.pacing.by_time(intensity, amount, zone)

    def skip(self) -> int:
        """Goes past blanks; the place of what follows."""
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Goes past blanks and what matches; None where it does not."""
        found = pattern.match(self.text, self.skip())
        self.at = found.end() if found else self.at
        return found

    def sign(self, sign: str) -> bool:
        """Whether a sign follows; goes past it."""
        if not self.text.startswith(sign, self.skip()):
            return False
        self.at += len(sign)
        return True

    def fail(self, expected: str, at: int | None = None) -> NoReturn:
        """Points at the fault."""
        place = self.skip() if at is None else at
        raise BadNotation(self.text, place, f"here I expect {expected}")


def _is_endless(amount: Distance | Duration) -> bool:
    return amount > LONGEST if isinstance(amount, Distance) else amount > LONGEST_TIME


def _parts(steps: Sequence[WorkoutStep]) -> list[str]:
    """The parts of one group; an easy jog becomes the rest of the part before it."""
    parts: list[str] = []
    has_rest = True
    for step in steps:
        is_rest = (
            step.intensity is Intensity.RECOVERY
            and step.target.zone is Zone.EASY
            and not step.note
            and not _is_own_target(step)
        )
        if is_rest and not has_rest:
            parts[-1] += f" r{_amount(step)}"
            has_rest = True
        else:
            parts.append(_part(step))
            has_rest = False
    return parts


def _part(step: WorkoutStep) -> str:
    """One part with no more words than it needs."""
    zone = step.target.zone
    words = [_amount(step)]
    if not _is_own_target(step) and zone is _usual_zone(step.intensity):
        if step.intensity is not Intensity.ACTIVE:
            words.append(_ROLES[step.intensity])
    else:
        if step.intensity is not _usual_intensity(zone):
            words.append(_ROLES[step.intensity])
        words.append(_target(step))
    if step.note:
        words.append(f'"{step.note.translate(_UNQUOTED)}"')
    return " ".join(words)


def _target(step: WorkoutStep) -> str:
    pace, zone = step.target.pace, step.target.zone
    if _is_exact_pace(step) and pace is not None:
        return f"@{pace.fastest.say()}"
    return f"@{zone} effort" if _is_effort(step) else f"@{zone}"


def _is_own_target(step: WorkoutStep) -> bool:
    return _is_exact_pace(step) or _is_effort(step)


def _is_effort(step: WorkoutStep) -> bool:
    """Whether a part goes by effort alone."""
    target = step.target
    is_bare = target.pace is None and target.heart_rate is None
    return is_bare and target.zone in _WORK_ZONES and not step.by_distance


def _is_exact_pace(step: WorkoutStep) -> bool:
    pace = step.target.pace
    return pace is not None and pace.fastest == pace.slowest


def _amount(step: WorkoutStep) -> str:
    """The measure that ends the step: "1.5 km", "400 m", "20'", "1'30", "45s"."""
    metres = step.distance.m
    if step.by_distance:
        return (
            f"{metres / 1000:.3f}".rstrip("0").rstrip(".") + " km"
            if metres > 999
            else f"{metres} m"
        )
    minutes, seconds = divmod(step.duration.s, 60)
    if not minutes:
        return f"{seconds}s"
    return f"{minutes}'{seconds:02}" if seconds else f"{minutes}'"


def _usual_zone(intensity: Intensity) -> Zone | None:
    """The zone that needs no word for an intensity; work always names it."""
    match intensity:
        case Intensity.REST:
            return Zone.WALK
        case Intensity.INTERVAL:
            return None
        case _:
            return Zone.EASY


def _usual_intensity(zone: Zone) -> Intensity:
    """The intensity that needs no word for a zone."""
    return Intensity.INTERVAL if zone in _WORK_ZONES else Intensity.ACTIVE


def _kind_of(steps: Sequence[WorkoutStep]) -> tuple[WorkoutKind, int]:
    """The kind and exertion that the hardest zone of the steps stands for."""
    zones = [step.target.zone for step in steps]
    runs = [zone for zone in zones if zone is not Zone.WALK]
    if not runs:
        return WorkoutKind.WALK, 2
    if Zone.RACE in zones:
        return (WorkoutKind.RACE, 9) if len(steps) == 1 else (WorkoutKind.INTERVALS, 8)
    if Zone.INTERVAL in zones:
        return WorkoutKind.INTERVALS, 8
    if Zone.REPETITION in zones:
        return WorkoutKind.REPETITIONS, 7
    if Zone.THRESHOLD in zones:
        once = zones.count(Zone.THRESHOLD) == 1
        return (WorkoutKind.THRESHOLD if once else WorkoutKind.CRUISE), 6
    if Zone.MARATHON in zones:
        return WorkoutKind.MARATHON_PACE, 5
    return (WorkoutKind.RUN_WALK, 4) if len(runs) < len(zones) else (WorkoutKind.EASY, 3)
