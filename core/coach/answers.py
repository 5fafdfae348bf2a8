"""Open questions about running: answered from what is written down, or honestly not at all."""

import re

from core.coach.care import care_reminder
from core.coach.knowledge.search import find_answer
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import AskQuestion, Explain, Help, ShowPaces, Topic

_RUNNING = re.compile(r"\b(?:run|train|race|jog|workout|session)", re.IGNORECASE)
"""What no general answer is given about while something waits for a clinician."""

_MEDICINE = re.compile(
    r"\b(?:pain\s?killers?|ibuprofen|naproxen|paracetamol|acetaminophen|nsaids?|aspirin|diclofenac)\b",
    re.IGNORECASE,
)
"""Medicine, of which nothing is said but who advises on it, whatever else is asked."""


def answer(command: AskQuestion, turn: Turn) -> Outcome:
    """The best written answer to a question with its source; an honest "I don't know" else."""
    if (warning := care_reminder(turn)) and _RUNNING.search(command.words):
        return turn.says(warning)
    is_about_medicine = _MEDICINE.search(command.words) is not None
    found = find_answer("painkillers" if is_about_medicine else command.words)
    if found is not None:
        return turn.says(found.answer, turn.phrase("answer.source", source=found.source))
    buttons = (
        turn.button("button.track", Explain(about=Topic.ON_TRACK)),
        turn.button("button.paces", ShowPaces()),
        turn.button("button.help", Help()),
    )
    return turn.says(turn.phrase("answer.unknown"), buttons=buttons)
