"""Words beside something that was sent along."""

from dataclasses import replace

from bot.attachments import Attached
from bot.understanding import Understood
from core.coach.sent_along import told_beside
from core.commands import Clarify


def taken_with(found: Attached, understood: Understood) -> Understood:
    """What the words mean beside what was found: a run read, words heard, or nothing."""
    if found.commands:
        return replace(understood, commands=told_beside(found.commands, understood.commands))
    return understood if found.said else _unless_unclear(understood)


def _unless_unclear(understood: Understood) -> Understood:
    """Words beside a file that can't be read are taken where they say something by themselves."""
    is_unclear = all(isinstance(command, Clarify) for command in understood.commands)
    return replace(understood, commands=()) if is_unclear else understood
