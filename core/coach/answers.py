"""Open questions about running: answered from what is written down, or honestly not at all."""

from core.athlete import Language
from core.coach.care import care_reminder
from core.coach.knowledge.search import find_answer, is_about_training
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import AskQuestion, Explain, Help, ShowPaces, Topic


def answer(command: AskQuestion, turn: Turn) -> Outcome:
    """The best written answer to a question with its source; an honest "I don't know" else."""
    if (warning := care_reminder(turn)) and is_about_training(command.words):
        return turn.says(warning)
    found = find_answer(command.words)
    if found is not None:
        is_foreign = turn.language is not Language.ENGLISH
        return turn.says(
            turn.phrase("answer.english") if is_foreign else "",
            found.answer,
            turn.phrase("answer.source", source=found.source),
        )
    if turn.athlete.joined is None:
        return turn.says(turn.phrase("answer.unknown.yet"))
    buttons = (
        turn.button("button.track", Explain(about=Topic.ON_TRACK)),
        turn.button("button.paces", ShowPaces()),
        turn.button("button.help", Help()),
    )
    return turn.says(turn.phrase("answer.unknown"), buttons=buttons)
