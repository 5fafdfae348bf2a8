"""`coach evaluate`: grammar and models side by side on a file of messages."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.command_line import evaluate
from bot.command_line.options import UsageFault, read_options
from bot.command_line.scoring import Case, FaultyCase, Verdict, read_cases
from core.commands import Clarify, Command, DropGoal, LogActivity, ShowToday, ShowWeek
from core.units import Distance
from tests.builders import TODAY
from tests.model_server import ModelServer, Script, model_server, says

EXAMPLE = Path(__file__).parents[1] / "sentences" / "evaluation.jsonl"
MEANT = {
    "8k easy": (
        "LogActivity",
        {"on": "2026-11-23", "kind": "easy", "distance": 8000, "duration": 2760},
    ),
    "slide": ("MoveSession", {"session_on": "2026-11-26", "to_day": "2026-11-27"}),
    "hate": ("Remember", {"words": "I hate treadmills"}),
}  # fmt: skip


def knowing(request: dict[str, Any]) -> Any:
    """A model that knows three of the messages and asks back at the others."""
    said = str(request["messages"][-1]["content"])
    call = next((call for words, call in MEANT.items() if words in said), None)
    script: Script = says(None, call) if call else says("What do you mean?")
    return script(request)


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ModelServer]:
    """A model server that the environment names."""
    async with model_server() as running:
        running.plays(knowing)
        monkeypatch.setenv("OPENAI_BASE_URL", running.url)
        monkeypatch.setenv("MODEL_PRICE_INPUT_USD", "1.0")
        monkeypatch.setenv("MODEL_PRICE_OUTPUT_USD", "2.0")
        yield running


async def scores(*arguments: str) -> list[dict[str, Any]]:
    """What `coach evaluate --json` would print."""
    options = read_options(["evaluate", str(EXAMPLE), *arguments])
    cases = read_cases(EXAMPLE.read_text("utf-8").splitlines())
    settings = evaluate.load_settings(None)
    names = evaluate.models_of(options, settings)
    moments = [evaluate.moment_of(case, options) for case in cases]
    return [evaluate.describe(s) for s in await evaluate.compare(cases, moments, settings, names)]


async def test_grammar_model_and_both_are_scored_side_by_side(server: ModelServer) -> None:
    grammar, alone, both = await scores("--model", "tiny")

    assert [one["name"] for one in (grammar, alone, both)] == ["grammar", "tiny", "grammar + tiny"]
    assert (grammar["right"], grammar["wrong_actions"], grammar["tokens"]) == (11, 0, 0)
    assert (alone["right"], alone["asked_back"]) == (3, 9)
    assert both["right"] == 12
    assert alone["tokens"] == (12 + 1) * 1050  # a German message is not answered in English
    assert alone["cost_usd"] == pytest.approx(13 * (1000 * 1.0 + 50 * 2.0) / 1e6)
    assert 0 < both["tokens"] < alone["tokens"], "the model is asked only where it is needed"
    assert [one["id"] for one in grammar["mistakes"]] == ["shift"]


async def test_wrong_actions_and_silences_of_a_bad_model_are_counted(server: ModelServer) -> None:
    server.plays(says(None, ("SkipSession", {"session_on": "2026-11-24"})))
    _, alone, _ = await scores("--model", "wild")
    counted = (alone["right"], alone["wrong_actions"], alone["asked_back"])
    assert counted == (1, 1, 10), "what the messages don't sound like is asked about"

    server.plays(says(""))
    _, alone, both = await scores("--model", "mute")
    assert (alone["no_answer"], alone["right"], both["right"]) == (12, 0, 11)


async def test_cost_is_not_known_without_prices(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MODEL_PRICE_INPUT_USD")
    monkeypatch.delenv("MODEL_PRICE_OUTPUT_USD")

    grammar, alone, _ = await scores("--model", "tiny")

    assert (grammar["cost_usd"], alone["cost_usd"]) == (0.0, None)


def test_without_a_server_only_the_grammar_is_scored(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate.run(read_options(["evaluate", str(EXAMPLE)])) == 0

    out = capsys.readouterr().out
    assert "12 messages." in out
    heads, row = out.splitlines()[2:4]
    assert heads.split()[:2] == ["right", "commands"]
    assert row.split()[:2] == ["grammar", "92%"]


def test_wrong_actions_are_listed_for_people(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text('{"text": "skip tomorrow", "commands": [{"name": "ShowToday"}]}\n', "utf-8")

    assert evaluate.run(read_options(["evaluate", str(file)])) == 0
    assert "1: 'skip tomorrow' → SkipSession" in capsys.readouterr().out


def test_model_without_a_server_cant_be_meant() -> None:
    with pytest.raises(UsageFault, match="OPENAI_BASE_URL"):
        evaluate.run(read_options(["evaluate", str(EXAMPLE), "--model", "tiny"]))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "holds no message"),
        ("nonsense", "Line 1 is no JSON"),
        ('{"id": 1}', 'no "text"'),
        ('{"text": "hi"}', 'no list of "commands"'),
        ('{"text": "hi", "commands": [{"name": "Dance"}]}', "Line 1"),
        ('{"text": "hi", "commands": [{"name": "ShowDay", "on": "someday"}]}', "Line 1"),
        ('{"text": "hi", "commands": [], "language": "tlh"}', "tlh"),
    ],
)
def test_faulty_file_is_told_with_its_line(
    line: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(f"{line}\n", "utf-8")

    assert evaluate.run(read_options(["evaluate", str(file)])) == 1
    assert why in capsys.readouterr().err


def test_missing_file_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate.run(read_options(["evaluate", "nowhere.jsonl"])) == 1
    assert "nowhere.jsonl" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("heard", "qualities"),
    [
        ((LogActivity(on=TODAY, distance=Distance(8000)),), {"has_commands", "is_right"}),
        ((LogActivity(on=TODAY, distance=Distance(5000)),), {"has_commands", "is_wrong_action"}),
        ((DropGoal(),), {"is_wrong_action"}),
        ((ShowToday(), ShowWeek()), set()),
        ((Clarify(),), {"is_asked_back"}),
        ((), {"is_asked_back"}),
    ],
    ids=["right", "wrong slot", "wrong deed", "harmless", "question", "nothing"],
)
def test_each_way_to_miss_has_its_name(heard: tuple[Command, ...], qualities: set[str]) -> None:
    wanted = (LogActivity(on=TODAY, distance=Distance(8000), note="in the rain"),)
    case = Case(id="1", text="8k in the rain", wanted=wanted, options={})
    verdict = Verdict(case=case, heard=heard, seconds=0.1)

    names = ("has_commands", "is_right", "is_wrong_action", "is_asked_back")
    assert {name for name in names if getattr(verdict, name)} == qualities


def test_cases_keep_their_own_circumstances() -> None:
    (case,) = read_cases(['{"text": "hi", "commands": [], "zone": "Asia/Tokyo", "units": "mi"}'])

    assert case == Case(id="1", text="hi", wanted=(), options={"zone": "Asia/Tokyo", "units": "mi"})
    with pytest.raises(FaultyCase):
        read_cases([])
