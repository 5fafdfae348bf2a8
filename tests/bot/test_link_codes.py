"""A code that the coach gives is understood when it is typed."""

import secrets

from core.commands import LinkAccount
from core.language.hearing import Hearing
from core.language.recognize import recognize
from storage.accounts import new_link_code
from tests.builders import NOW


def test_every_code_is_heard_as_a_whole() -> None:
    """Digits among the letters were once taken for distances, so that half the codes failed."""
    codes = [new_link_code() for _ in range(100)]
    said = [secrets.choice((code, code.lower())) for code in codes]

    heard = [recognize(f"link {code}", Hearing(now=NOW)).commands for code in said]

    commands = [command for (command,) in heard]
    assert all(isinstance(command, LinkAccount) for command in commands)
    assert [c.code.upper() for c in commands if isinstance(c, LinkAccount)] == codes
