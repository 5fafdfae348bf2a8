"""Joining and parting chats, in the same transaction as the answer."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from core.coach.snapshot import Outcome
from core.commands import Command, LinkAccount
from storage.accounts import Person, keep_link_code, new_link_code, redeem_link_code, unlink

Also: TypeAlias = Callable[[Connection], None]
"""What else is done in the transaction of a commit."""


class LinkRefused(Exception):
    """The chats were not joined or parted; the remark says why."""

    def __init__(self, remark: str) -> None:
        super().__init__(remark)
        self.remark = remark


def link_work(
    commands: Sequence[Command], outcome: Outcome, person: Person, athlete_id: str, now: datetime
) -> tuple[Also | None, str]:
    """What linking or parting must do within the commit, and the code to tell, if any."""
    if outcome.goes == "unlink":
        return (lambda connection: _part(connection, person)), ""
    if outcome.goes != "link":
        return None, ""
    said = next((c.code for c in commands if isinstance(c, LinkAccount)), "")
    if said:
        return (lambda connection: _join(connection, person, said, now)), ""
    code = new_link_code()
    return (lambda connection: keep_link_code(connection, athlete_id, code, now)), code


def _join(connection: Connection, person: Person, code: str, now: datetime) -> None:
    if not redeem_link_code(connection, person, code, now):
        raise LinkRefused("link_refused")


def _part(connection: Connection, person: Person) -> None:
    if not unlink(connection, person):
        raise LinkRefused("not_linked")
