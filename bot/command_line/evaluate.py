"""`coach evaluate`: how well grammar and models understand a file of messages, side by side."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any, TypeAlias

from bot.command_line.failing import say_failure
from bot.command_line.moments import read_now, read_zone
from bot.command_line.options import UsageFault
from bot.command_line.printing import put, put_json, warn
from bot.command_line.scoring import Case, FaultyCase, Score, Verdict, read_cases
from bot.command_line.set_up import load_settings
from bot.command_line.spelling import spell_out
from bot.llm.answer import ModelAnswer, Turn
from bot.settings import Settings
from bot.understanding import Understanding, hear
from bot.unfolding import Show
from core.athlete import Athlete, Language, Preferences
from core.coach.snapshot import Record, Snapshot
from core.commands import Command
from core.errors import CoachError
from core.language.recognize import recognize
from core.units import Units

UNLIMITED = 10**12
Hear: TypeAlias = Callable[[Case, Snapshot, datetime], Awaitable[tuple[Command, ...]]]
"""One way to understand a message."""


@dataclass
class Tally:
    """The books of one evaluation."""

    tokens: int = 0
    """Tokens sent and written."""
    cost_usd: float = 0.0
    """Dollars by the operator's prices."""
    failures: int = 0
    """Messages without a usable answer."""

    async def read(self, _athlete: str, _day: date) -> Any:
        """Nothing was spent before: an evaluation has no limits but its file."""
        return import_module("bot.llm.budget").Spent()

    async def note(self, _athlete: str, _day: date, _model: str, usage: Any, cost: float) -> None:
        """Adds a turn."""
        self.tokens += usage.sent + usage.written
        self.cost_usd += cost


def run(options: argparse.Namespace) -> int:
    """Prints the scores; 1 when the file or the server can't be used."""
    try:
        settings = load_settings(None)
        cases = read_cases(Path(options.file).read_text("utf-8").splitlines())
        moments = [moment_of(case, options) for case in cases]
        scores = asyncio.run(compare(cases, moments, settings, models_of(options, settings)))
    except (CoachError, OSError) as fault:
        return say_failure(fault)
    except (FaultyCase, UnicodeDecodeError) as fault:
        warn(f"{options.file}: {fault}")
        return 1
    if options.json:
        put_json([describe(score) for score in scores], indent=2)
    else:
        _print(scores, len(cases))
    return 0


def models_of(options: argparse.Namespace, settings: Settings) -> Sequence[str]:
    """The models to try: those named, else the one that is configured."""
    is_set_up = bool(settings.openai_api_key or settings.openai_base_url)
    if options.model and not is_set_up:
        raise UsageFault("--model needs a server: set OPENAI_API_KEY or OPENAI_BASE_URL.")
    if options.model:
        return tuple(dict.fromkeys(options.model))
    return (settings.openai_model,) if is_set_up else ()


def moment_of(case: Case, options: argparse.Namespace) -> tuple[Snapshot, datetime]:
    """An athlete who has just joined and has no plan, and the instant of the message."""
    told = case.options
    zone = told.get("zone") or options.zone or "UTC"
    now = read_now(told.get("now") or options.now, read_zone(zone))
    try:
        preferences = Preferences(
            zone=zone,
            units=Units(told.get("units", options.units)),
            language=Language(told.get("language", "en")),
        )
    except ValueError as fault:
        raise FaultyCase(f"{case.id}: {fault}") from None
    athlete = Athlete(id="evaluation", joined=now.date(), preferences=preferences)
    return Snapshot(record=Record(athlete=athlete), has_model=True), now


async def compare(
    cases: Sequence[Case],
    moments: Sequence[tuple[Snapshot, datetime]],
    settings: Settings,
    names: Sequence[str],
) -> Sequence[Score]:
    async def by_grammar(case: Case, snapshot: Snapshot, now: datetime) -> tuple[Command, ...]:
        return hear(recognize, case.text, snapshot, now).commands

    scores = [await _play("grammar", by_grammar, cases, moments)]
    for name in names:
        for title, is_alone in ((name, True), (f"grammar + {name}", False)):
            scores.append(await _try_model(title, name, cases, moments, settings, is_alone))
    return scores


async def _try_model(
    title: str,
    name: str,
    cases: Sequence[Case],
    moments: Sequence[tuple[Snapshot, datetime]],
    settings: Settings,
    is_alone: bool,
) -> Score:
    tally = Tally()
    model = _open_model(name, settings, tally)
    counted = _Counted(model, tally)
    understanding = Understanding(recognize, counted)

    async def alone(case: Case, snapshot: Snapshot, now: datetime) -> tuple[Command, ...]:
        answer = await counted.answer(case.text, snapshot, now, ())
        return answer.commands if answer else ()

    async def after(case: Case, snapshot: Snapshot, now: datetime) -> tuple[Command, ...]:
        return (await understanding.read(case.text, snapshot, now, _recall_nothing)).commands

    try:
        score = await _play(title, alone if is_alone else after, cases, moments)
    finally:
        await model.close()
    is_priced = bool(settings.model_price_input_usd or settings.model_price_output_usd)
    return replace(
        score,
        tokens=tally.tokens,
        cost_usd=tally.cost_usd if is_priced or not tally.tokens else None,
        failures=tally.failures,
    )


def _open_model(name: str, settings: Settings, tally: Tally) -> Any:
    """A model of the configured server, loaded only here."""
    budget, client, model = (
        import_module(f"bot.llm.{module}") for module in ("budget", "client", "model")
    )
    unlimited = {
        "openai_model": name,
        "model_daily_tokens_per_athlete": UNLIMITED,
        "model_daily_tokens": UNLIMITED,
        "model_daily_cost_usd_per_athlete": float(UNLIMITED),
        "model_daily_cost_usd": float(UNLIMITED),
    }
    own = settings.model_copy(update=unlimited)
    books = budget.Budget(own, tally.read, tally.note)
    return model.LanguageModel(client.ModelClient(own), books)


@dataclass
class _Counted:
    """A model whose silences are counted."""

    model: Any
    tally: Tally

    async def answer(
        self,
        text: str,
        snapshot: Snapshot,
        now: datetime,
        turns: Sequence[Turn],
        show: Show | None = None,
    ) -> ModelAnswer | None:
        """The model's answer."""
        answer: ModelAnswer | None = await self.model.answer(text, snapshot, now, turns, show)
        if answer is None:
            self.tally.failures += 1
        return answer


async def _recall_nothing() -> Sequence[Turn]:
    return ()


async def _play(
    name: str, way: Hear, cases: Sequence[Case], moments: Sequence[tuple[Snapshot, datetime]]
) -> Score:
    verdicts = []
    for case, (snapshot, now) in zip(cases, moments, strict=True):
        began = perf_counter()
        heard = await way(case, snapshot, now)
        verdicts.append(Verdict(case=case, heard=heard, seconds=perf_counter() - began))
    return Score(name=name, verdicts=tuple(verdicts))


# ---------------------------------------------------------------- printing

_COLUMNS = (
    "", "right", "commands", "wrong actions", "asked back", "no answer", "tokens", "cost", "median",
)  # fmt: skip


def _print(scores: Sequence[Score], total: int) -> None:
    rows = [_COLUMNS, *(_row(score, total) for score in scores)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    put(f"{total} messages. Right: the right commands with every slot right. Tokens a message.")
    put()
    for row in rows:
        first, *rest = (
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        put("  ".join([first, *rest]).rstrip())
    for score in scores:
        for line in _mistakes(score):
            put(line)


def _row(score: Score, total: int) -> tuple[str, ...]:
    cost = "no price" if score.cost_usd is None else f"${score.cost_usd:.4f}"
    return (
        score.name,
        f"{score.count('is_right') / total:.0%}",
        f"{score.count('has_commands') / total:.0%}",
        f"{score.count('is_wrong_action')}",
        f"{score.count('is_asked_back')}",
        f"{score.failures}",
        f"{score.tokens / total:,.0f}",
        cost,
        f"{score.median_s * 1000:,.0f} ms",
    )


def _mistakes(score: Score) -> Iterator[str]:
    """The wrong actions, which matter most."""
    wrong = [verdict for verdict in score.verdicts if verdict.is_wrong_action]
    if wrong:
        yield ""
        yield f"Wrong actions of {score.name}:"
    for verdict in wrong:
        heard = ", ".join(type(command).__name__ for command in verdict.heard)
        yield f"  {verdict.case.id}: {verdict.case.text[:60]!r} → {heard}"


def describe(score: Score) -> dict[str, Any]:
    total = len(score.verdicts)
    return {
        "name": score.name,
        "messages": total,
        "right": score.count("is_right"),
        "commands_right": score.count("has_commands"),
        "wrong_actions": score.count("is_wrong_action"),
        "asked_back": score.count("is_asked_back"),
        "no_answer": score.failures,
        "tokens": score.tokens,
        "tokens_per_message": round(score.tokens / total, 1),
        "cost_usd": score.cost_usd if score.cost_usd is None else round(score.cost_usd, 6),
        "median_s": round(score.median_s, 4),
        "mistakes": [
            {
                "id": verdict.case.id,
                "commands": [spell_out(command) for command in verdict.heard],
                "wrong_action": verdict.is_wrong_action,
            }
            for verdict in score.verdicts
            if not verdict.is_right
        ],
    }
