"""Open questions about running: answered from what is written down, or honestly not at all."""

from core.athlete import Language
from core.coach.care import care_reminder
from core.coach.knowledge.abroad.finding import find_told, source_of
from core.coach.knowledge.search import find_answer, find_nearest, is_about_training
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import AskQuestion, Explain, Help, ShowPaces, Topic
from core.replies import Button


def answer(command: AskQuestion, turn: Turn) -> Outcome:
    """The best written answer with its source; else what comes near, or an honest no."""
    if (warning := care_reminder(turn)) and is_about_training(command.words):
        return turn.says(warning)
    if (told := find_told(command.words, turn.language)) is not None:
        source = source_of(told, turn.language)
        return turn.says(told.answer, turn.phrase("answer.source", source=source))
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
    if near := find_nearest(command.words):
        asked = tuple(Button(label=e.question, command=AskQuestion(words=e.question)) for e in near)
        return turn.says(turn.phrase("answer.near"), buttons=asked)
    buttons = (
        turn.button("button.track", Explain(about=Topic.ON_TRACK)),
        turn.button("button.paces", ShowPaces()),
        turn.button("button.help", Help()),
    )
    return turn.says(turn.phrase("answer.unknown"), buttons=buttons)
