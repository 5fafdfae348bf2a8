"""How many tokens an ordinary turn sends to a language model, its tools included."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from time import perf_counter

from bot.llm.answer import Turn
from bot.llm.completion import CHARACTERS_A_TOKEN, estimate_tokens
from bot.llm.prompt import PREFIX, compose_prompt
from bot.llm.tools import tool_schemas
from core.coach.snapshot import Snapshot
from tests.dialogues.transcript import InMemory

NAME = "Prompt of the language model"
BUDGET = (
    f"at most 2,500 tokens for an ordinary turn (estimated: {CHARACTERS_A_TOKEN} characters each,"
    " where OpenAI's o200k has 3.9)"
)
NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
ASKED = (
    "the tongue of my left shoe keeps sliding, any trick?",
    "what should I eat before my long run and how much should I drink in the heat",
    "could the thursday thing wait a bit, work is mad",
    "so so today",
    "Was soll ich vor dem langen Lauf essen?",
)
"""Messages of which the grammar makes too little."""


def run() -> list[tuple[str, float, str, float | None]]:
    """Every message in the middle of a conversation, and what of it a server can keep."""
    snapshot = trained()
    turns = _conversation(snapshot)
    start = perf_counter()
    prompts = [compose_prompt(text, snapshot, NOW, turns) for text in ASKED]
    each_ms = (perf_counter() - start) * 1000 / len(ASKED)
    tools = tokens_of(tool_schemas())
    sizes = [tokens_of(list(prompt.messages)) + tools for prompt in prompts]
    return [
        ("largest ordinary turn, messages and tools", max(sizes), "tokens", 2500),
        ("smallest", min(sizes), "tokens", None),
        ("everyday tools", tools, "tokens", None),
        ("stable beginning of the messages", tokens_of(PREFIX), "tokens", None),
        ("turn with every tool", max(sizes) - tools + _all_tools(), "tokens", None),
        ("composing it", each_ms, "ms", None),
    ]


def tokens_of(data: object) -> int:
    """The estimate, of what is sent as it is sent."""
    return estimate_tokens(json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def _all_tools() -> int:
    return tokens_of(tool_schemas(all_of_them=True))


def trained() -> Snapshot:
    """A half marathoner in the second week of the plan, with a run, an ache and a note."""
    partner = InMemory("Europe/London")
    start = NOW - timedelta(days=8)
    goal = "half marathon on 18 april, I run 30 km a week in 4 runs, longest 12 km, 10k in 52:00"
    for text in (goal, "tue, thu, sat and sun", "no limit", "sunday", "no", "51", "6:30"):
        partner.say(text, start)
    for text in (
        "remember that I hate treadmills",
        "ran 5.5 km in 36 min",
        "left calf aches, 2/10",
    ):
        partner.say(text, NOW - timedelta(days=2))
    return partner.snapshot


def _conversation(snapshot: Snapshot) -> Sequence[Turn]:
    """What was said just before, by both sides."""
    partner = InMemory("Europe/London")
    partner.snapshot = snapshot
    turns = []
    for text in ("did 8k easy in 46 min, legs fine", "what's on thursday?", "thanks, and sunday?"):
        turns.append(Turn(at=NOW, text=text))
        turns.append(Turn(at=NOW, reply=partner.say(text, NOW)))
    return turns
