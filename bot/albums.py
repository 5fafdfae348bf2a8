"""Several files sent at once: each is read, and what was answered already isn't said again."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import tzinfo

from bot.channel import Account, Incoming
from core.activities.activity import Activity, Origin
from core.activities.history import find_twin
from core.commands import Command, ImportActivity

REMEMBERED = 1000
"""Albums that are remembered; of one older than these no further file comes."""


class Albums:
    """What was answered to each of the latest albums."""

    def __init__(self) -> None:
        self._shown: OrderedDict[tuple[Account, str], list[Activity]] = OrderedDict()

    def has_answered(self, incoming: Incoming, commands: Sequence[Command], zone: tzinfo) -> bool:
        """Whether an answer would only repeat what an earlier file of the same album was told."""
        shown = self._shown.get(_key(incoming))
        return shown is not None and all(
            isinstance(command, ImportActivity)
            and command.activity.origin is Origin.PHOTO
            and find_twin(command.activity, shown, zone) is not None
            for command in commands
        )

    def note(self, incoming: Incoming, commands: Sequence[Command]) -> None:
        """Remembers what a file of an album was answered with."""
        if incoming.album is None:
            return
        shown = self._shown.setdefault(_key(incoming), [])
        shown += [one.activity for one in commands if isinstance(one, ImportActivity)]
        while len(self._shown) > REMEMBERED:
            self._shown.popitem(last=False)


def _key(incoming: Incoming) -> tuple[Account, str]:
    return incoming.account, incoming.album or ""
