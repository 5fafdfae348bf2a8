"""What one can say, drawn from the vocabulary."""

from collections.abc import Mapping
from types import MappingProxyType

from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import SPOKEN, CommandBase, Help, ShowToday, ShowWeek

EXAMPLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "log": ("8k easy 46 min", "did it, rpe 6", "ran 5 miles yesterday, calf tight"),
        "plan": ("today", "this week", "whole plan", "my paces", "why this workout?"),
        "change": (
            "move Thursday to Friday",
            "skip tomorrow",
            "only 30 min today",
            "swap Tuesday and Wednesday",
            "what if I run long on Saturday?",
        ),
        "life": ("I'm sick", "my knee hurts 4/10", "33 degrees tomorrow", "away 3 to 7 December"),
        "rules": ("never Tuesday", "long run at most 2 h", "gym on Wednesday"),
        "goal": ("half marathon on 18 April", "5k in 24:30 last week", "how fast can I run 10k?"),
        "reminders": ("remind me at 6:30", "no evening check-in", "quiet from 22 to 7"),
        "data": ("undo", "export my data", "what do you know about me?"),
    }
)
"""Things to say, by what they are about."""


def show_help(command: Help, turn: Turn) -> Outcome:
    """Examples of all there is, or of one thing with its commands."""
    buttons = (
        turn.button("button.today", ShowToday()),
        turn.button("button.week", ShowWeek()),
    )
    topic = _topic(command.topic)
    if topic is not None:
        return turn.says(_about(topic, turn), buttons=buttons)
    lines = [turn.phrase("help.title")]
    for about, examples in EXAMPLES.items():
        said = " · ".join(f"“{example}”" for example in examples[:3])
        lines.append(f"{turn.phrase(f'help.{about}')}: {said}")
    lines.append(turn.phrase("help.end"))
    return turn.says("\n".join(lines), buttons=buttons)


def _topic(words: str) -> str | None:
    """The heading the words are about."""
    said = words.lower().strip()
    if not said:
        return None
    matches = (about for about in EXAMPLES if about.rstrip("s") in said)
    return next(matches, _topic_of_command(said))


def _topic_of_command(said: str) -> str | None:
    stems = {"move": "change", "skip": "change", "swap": "change", "remind": "reminders"}
    stems |= {"sick": "life", "injur": "life", "travel": "life", "race": "goal", "pace": "plan"}
    stems |= {"export": "data", "delete": "data", "run": "log", "week": "plan", "today": "plan"}
    return next((topic for stem, topic in stems.items() if stem in said), None)


def _about(topic: str, turn: Turn) -> str:
    """One heading with all its examples."""
    lines = [turn.phrase(f"help.{topic}"), *(f"“{example}”" for example in EXAMPLES[topic])]
    return "\n".join(lines)


def describe(command: type[CommandBase]) -> str:
    """What a command does: the first line of its docstring."""
    return (command.__doc__ or "").strip().splitlines()[0]


def vocabulary() -> tuple[tuple[str, str], ...]:
    """Every command an athlete can say, with what it does."""
    return tuple((command.__name__, describe(command)) for command in SPOKEN)
