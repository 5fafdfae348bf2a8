"""Words beside a file: how the run it holds felt, and whatever else they ask for."""

from collections.abc import Sequence
from dataclasses import replace

from core.activities.activity import Activity
from core.commands import (
    AmendActivity,
    Clarify,
    Command,
    CompleteSession,
    ImportActivity,
    LogActivity,
)

About = LogActivity | CompleteSession | AmendActivity
"""What words about a run are understood as."""


def told_beside(read: Sequence[Command], said: Sequence[Command]) -> tuple[Command, ...]:
    """What a file holds, completed by the words beside it, then what else they ask for.

    Figures are the file's. Words about one run complete it where the file holds one alone; what
    is not understood is left out, since the file says what was done.
    """
    about = [command for command in said if isinstance(command, About)]
    imports = tuple(read)
    if len(imports) == 1 and isinstance(imports[0], ImportActivity):
        activity = imports[0].activity
        for command in about:
            activity = _felt(activity, command)
        imports = (ImportActivity(activity=activity),)
    return (*imports, *(c for c in said if not isinstance(c, About | Clarify)))


def _felt(activity: Activity, command: About) -> Activity:
    """The activity with the effort, the feeling and the kind that were told."""
    told = replace(
        activity,
        rpe=command.rpe or activity.rpe,
        feeling=command.feeling or activity.feeling,
    )
    if isinstance(command, CompleteSession):
        return told
    kind = command.kind.value if command.kind else activity.kind
    return replace(told, kind=kind, is_race=bool(command.is_race) or activity.is_race)
