"""What is said when a subcommand can't do its work: one line why, one what to do."""

from bot.command_line.printing import warn
from bot.settings import FaultySettings
from core.errors import CoachError

FAILURE = 1


def say_failure(fault: CoachError | FaultySettings | OSError) -> int:
    """Says it on the error output; returns the exit code."""
    match fault:
        case CoachError():
            warn(fault.sentence)
            if fault.hint:
                warn(fault.hint)
        case FaultySettings():
            warn(str(fault))
            warn("`coach doctor` looks at the whole set-up.")
        case _:
            warn(f"It can't go on: {fault}.")
    return FAILURE
