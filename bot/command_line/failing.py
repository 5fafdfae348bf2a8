"""What is said when a subcommand can't do its work: one line why, one what to do."""

from bot.command_line.printing import warn
from core.errors import CoachError

FAILURE = 1


def say_failure(fault: CoachError | OSError) -> int:
    """Says it on the error output; returns the exit code."""
    if isinstance(fault, CoachError):
        warn(fault.sentence)
        if fault.hint:
            warn(fault.hint)
    else:
        warn(f"It can't go on: {fault}.")
    return FAILURE
