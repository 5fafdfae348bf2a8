"""Which language the coach goes on in when somebody writes another than the usual."""

from dataclasses import replace

from core.athlete import Language
from core.coach.joining import merge_buttons
from core.coach.snapshot import Outcome, Snapshot
from core.coach.turn import Turn
from core.coach.wording import phrase
from core.commands import SetProfile
from core.replies import Button, Expects


def spoken_to(turn: Turn, language: Language | None) -> Turn:
    """The turn with an athlete who is answered in a language."""
    if language is None:
        return turn
    preferences = replace(turn.athlete.preferences, language=language)
    return turn.with_record(
        replace(turn.record, athlete=replace(turn.athlete, preferences=preferences))
    )


def offer_language(outcome: Outcome, before: Snapshot) -> Outcome:
    """The answer with a button to go on in the language of the message, once for each language."""
    usual = before.athlete.preferences.language
    if (
        before.written is None
        or _mark(before.written) in before.dialogue.introduced
        or outcome.record.athlete.preferences.language is not usual
        or outcome.dialogue.expects is Expects.CHOICE
    ):
        return outcome
    label = phrase("button.language", before.written)
    button = Button(label=label, command=SetProfile(language=before.written))
    reply = replace(outcome.reply, buttons=merge_buttons((*outcome.reply.buttons, button)))
    introduced = outcome.dialogue.introduced | {_mark(before.written)}
    dialogue = replace(outcome.dialogue, options=reply.buttons, introduced=introduced)
    return replace(outcome, reply=reply, dialogue=dialogue)


def _mark(language: Language) -> str:
    return f"language {language}"
