"""What one can say, drawn from the vocabulary."""

from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import SPOKEN, CommandBase, Help, ShowToday, ShowWeek

HEADINGS = ("log", "plan", "change", "life", "rules", "goal", "reminders", "data")
"""What there are things to say about; the examples stand in the catalogue."""


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
    for about in HEADINGS:
        said = " · ".join(_examples(about, turn)[:3])
        lines.append(f"{turn.phrase(f'help.{about}')}: {said}")
    lines.append(turn.phrase("help.end"))
    return turn.says("\n".join(lines), buttons=buttons)


def _topic(words: str) -> str | None:
    """The heading the words are about."""
    said = words.lower().strip()
    if not said:
        return None
    matches = (about for about in HEADINGS if about.rstrip("s") in said)
    return next(matches, _topic_of_command(said))


def _topic_of_command(said: str) -> str | None:
    stems = {"move": "change", "skip": "change", "swap": "change", "remind": "reminders"}
    stems |= {"sick": "life", "injur": "life", "travel": "life", "race": "goal", "pace": "plan"}
    stems |= {"export": "data", "delete": "data", "run": "log", "week": "plan", "today": "plan"}
    return next((topic for stem, topic in stems.items() if stem in said), None)


def _about(topic: str, turn: Turn) -> str:
    """One heading with all its examples."""
    return "\n".join([turn.phrase(f"help.{topic}"), *_examples(topic, turn)])


def _examples(topic: str, turn: Turn) -> list[str]:
    """Things to say in the athlete's language, as one would quote them there."""
    return [
        turn.phrase("quoted", words=words) for words in turn.phrase(f"say.{topic}").split(" · ")
    ]


def describe(command: type[CommandBase]) -> str:
    """What a command does: the first line of its docstring."""
    return (command.__doc__ or "").strip().splitlines()[0]


def vocabulary() -> tuple[tuple[str, str], ...]:
    """Every command an athlete can say, with what it does."""
    return tuple((command.__name__, describe(command)) for command in SPOKEN)
