"""The first word of a chat that opens: the athlete steps in, and the coach looks up."""

from bot.understanding import Recognize
from core.commands import SmallTalk, SmallTalkKind
from core.language.hearing import Heard, Hearing

HELLO = "👋"


def greets(recognize: Recognize) -> Recognize:
    """The same grammar, which takes the waving hand for a greeting whatever was asked before."""

    def recognize_or_greet(text: str, hearing: Hearing) -> Heard:
        if text == HELLO:
            greeting = SmallTalk(kind=SmallTalkKind.GREETING)
            return Heard(commands=(greeting,), confidence=1.0)
        return recognize(text, hearing)

    return recognize_or_greet
