"""Signs that come before any training."""

from core.athlete import Language
from core.commands import RedFlag


def red_flag_in(text: str, language: Language | None = None) -> RedFlag | None:
    """The red flag a message speaks of, in any language unless one is named."""
    del text, language
    return None
