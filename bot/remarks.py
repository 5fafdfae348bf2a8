"""The few things the world around the coach says itself, in the athlete's language."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.remarks_abroad import ABROAD
from bot.remarks_attached import ATTACHED
from bot.remarks_files import FILES
from core.athlete import Athlete, Language, Preferences
from core.replies import Paragraph, Reply

REMARKS: Mapping[str, str] = MappingProxyType(
    {
        "trouble": (
            "Something went wrong on my side, so I changed nothing. I kept your message;"
            " please try again, or say it in other words."
        ),
        "stale": "That button is from an earlier plan, so I left it alone. This is how it stands.",
        "unknown_button": "I no longer know that button. This is how it stands.",
        "not_yours": "That button is for somebody else. Ask me yourself and I'll answer you.",
        "forwarded": (
            "Somebody else wrote that, so I did nothing with it. Tell me in your own words what it"
            " means for you."
        ),
        "in_private": "That is between you and me: I've answered you in our private chat.",
        "ask_in_private": "That is between you and me. Write to me in a private chat, please.",
        "unreachable": "I couldn't reach you here lately, so I had stopped. Now I'm back.",
        "link_code": "{code}",
        "link_refused": "That code is none of mine, or it is older than 15 minutes. Ask for a new.",
        "not_linked": "This chat isn't linked with another one.",
        "not_invited": "Sorry, this coach is only for invited athletes.",
        "not_invited_yet": (
            "Sorry, this coach is only for invited athletes. If you have an invite code, send it"
            " to me."
        ),
        "corrected": "I've put that right.",
        "corrected_late": (
            "You've changed an earlier message, but other things happened since, so I left it as"
            " it was. Tell me in a new message what should be different."
        ),
        "no_place": "I can't tell a time zone from a location here. Tell me the city, please.",
        "model_limit": (
            "The freer talk with the language model is used up for today; I go on without it."
            " Plain sentences such as “8k easy in 46 min” or “move Thursday to Friday” work as"
            " ever."
        ),
        "quiet": (
            "I haven't heard from you for three weeks, so I'll be quiet now and not disturb you."
            " Write whenever you like, and we go on from where you are."
        ),
        **ATTACHED[Language.ENGLISH],
        **FILES[Language.ENGLISH],
    }
)
"""In English, by key."""


def remark(key: str, athlete: Athlete, **values: object) -> str:
    """A remark in the athlete's language."""
    own = ABROAD.get(athlete.preferences.language, REMARKS)
    return own.get(key, REMARKS[key]).format(**values)


def remark_to_stranger(key: str, language: str | None) -> str:
    """A remark to somebody of whom only the platform's language code is known, such as "pt-BR"."""
    preferences = Preferences(language=language_of(language) or Language.ENGLISH)
    return remark(key, Athlete(id="", preferences=preferences))


def language_of(code: str | None) -> Language | None:
    """The language of a platform's code, where the coach speaks it."""
    short = (code or "").partition("-")[0].casefold()
    return next((language for language in Language if language == short), None)


def says(key: str, athlete: Athlete, **values: object) -> Reply:
    """A reply that is one remark."""
    text = remark(key, athlete, **values)
    return Reply(parts=(Paragraph(text=text),), language=athlete.preferences.language)
