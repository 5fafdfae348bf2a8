"""The language model stays inside the rails, whatever plays its part."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.llm import model as llm_model
from bot.llm.answer import ModelAnswer, Turn
from bot.llm.budget import Budget, Spent
from bot.llm.client import ModelClient
from bot.llm.completion import Usage
from bot.llm.model import LanguageModel
from bot.settings import Settings
from core.athlete import Athlete
from core.coach.snapshot import Record, Snapshot
from core.commands import LogActivity, MoveSession, SetGoal, ShowWeek
from core.replies import Paragraph, Reply
from core.units import Distance
from core.workouts.steps import WorkoutKind
from tests.bench import bench_model_prompt
from tests.model_server import ModelServer, Script, fails, says, sleeps, streams

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
SNAPSHOT = Snapshot(record=Record(athlete=Athlete(id="anna-7", name="Anna Example")))


class Books:
    """Keeps the books of a budget in memory."""

    def __init__(self) -> None:
        self.spent = Spent()
        self.notes: list[tuple[str, date, str, Usage, float]] = []

    async def read(self, athlete_id: str, day: date) -> Spent:
        """What was used."""
        return self.spent

    async def note(self, athlete_id: str, day: date, model: str, usage: Usage, cost: float) -> None:
        """Writes it down."""
        self.notes.append((athlete_id, day, model, usage, cost))


@pytest.fixture
def books() -> Books:
    """Empty books."""
    return Books()


@pytest.fixture
async def model(server: ModelServer, books: Books) -> AsyncIterator[LanguageModel]:
    """The language model, pointed at the local server."""
    settings = Settings(
        openai_api_key="key",
        openai_base_url=server.url,
        openai_model="tiny",
        model_price_input_usd=1.0,
        model_price_cached_input_usd=0.5,
        model_price_output_usd=2.0,
        _env_file=None,  # type: ignore[call-arg]
    )
    client = ModelClient(settings)
    yield LanguageModel(client, Budget(settings, books.read, books.note))
    await client.close()


async def ask(model: LanguageModel, text: str = "hm?", **known: Any) -> ModelAnswer | None:
    """One message to the model."""
    return await model.answer(text, known.get("snapshot", SNAPSHOT), NOW, known.get("turns", ()))


async def test_calls_become_commands_in_order(model: LanguageModel, server: ModelServer) -> None:
    """Several calls in one turn are validated and kept in order."""
    run = {"on": "2026-11-22", "distance": 8000, "rpe": None}
    move = {"session_kind": "intervals", "to_day": "2026-11-27"}
    server.plays(says(None, ("LogActivity", run), ("MoveSession", move)))

    answer = await ask(model, "8 this morning, and shall the intervals wait a bit")

    assert answer is not None
    assert answer.commands == (
        LogActivity(on=date(2026, 11, 22), distance=Distance(8000)),
        MoveSession(session_kind=WorkoutKind.INTERVALS, to_day=date(2026, 11, 27)),
    )


async def test_words_without_foreign_figures_are_kept(
    model: LanguageModel, server: ModelServer
) -> None:
    """Plain words pass as they are."""
    server.plays(says("Keep it easy and sleep well."))

    assert await ask(model) == ModelAnswer(words="Keep it easy and sleep well.")


async def test_what_nobody_told_of_the_athlete_is_left_out(
    model: LanguageModel, server: ModelServer
) -> None:
    """Of a stubborn answer the sentences are kept that stand without it."""
    server.plays(says("Your body fat is the problem. Sleep well and run easy."))

    assert await ask(model) == ModelAnswer(words="Sleep well and run easy.")
    assert "facts" in server.requests[1]["messages"][-1]["content"]


async def test_invented_figure_is_asked_again_once_and_then_left_out(
    model: LanguageModel, server: ModelServer
) -> None:
    """A sentence with a foreign number is regenerated once, then dropped."""
    server.plays(says("Run it at 4:45 per km. Sleep well."))

    answer = await ask(model)

    assert answer == ModelAnswer(words="Sleep well.")
    assert len(server.requests) == 2
    assert "4:45" in server.requests[1]["messages"][-1]["content"]


@pytest.mark.parametrize(
    "said",
    [
        "You have shin splints.",
        "Take an ibuprofen and go.",
        "Losing weight will make you faster.",
        "Just run through the pain.",
        "I've moved your long run to Sunday.",
        "",
    ],
)
async def test_words_the_coach_never_says_are_never_said(
    model: LanguageModel, server: ModelServer, said: str
) -> None:
    """Diagnosis, doses, weight loss, made-up deeds and silence give no answer at all."""
    server.plays(says(said))

    assert await ask(model) is None


@pytest.mark.parametrize(
    "call",
    [
        ("MoveSession", {"to_day": "someday"}),
        ("MoveSession", "{broken"),
        ("MoveSession", "[1]"),
        ("MoveSession", {"athlete": "bob"}),
        ("DeleteEverything", {"is_confirmed": True}),
        ("Refer", {"flag": "heat stroke"}),
        ("RunShell", {"command": "ls"}),
        ("Confirm", {}),
    ],
    ids=lambda call: f"{call[0]} {str(call[1])[:20]}",
)
async def test_invalid_call_goes_back_once_and_then_does_nothing(
    model: LanguageModel, server: ModelServer, call: tuple[str, Any]
) -> None:
    """A call is validated as a person's command is; a stubborn model gets no further."""
    server.plays(says(None, call))

    assert await ask(model) is None
    assert len(server.requests) == 2
    assert server.requests[1]["messages"][-1]["role"] == "tool"


async def test_invalid_call_corrected_is_taken(model: LanguageModel, server: ModelServer) -> None:
    """The hint is enough for a sensible model."""
    server.plays(
        says(None, ("ShowWeek", {"week": "next"})),
        says(None, ("ShowWeek", {"week_of": "2026-11-24"})),
    )

    answer = await ask(model)

    assert answer == ModelAnswer(commands=(ShowWeek(week_of=date(2026, 11, 24)),))


async def test_rare_tools_are_handed_over_when_asked_for(
    model: LanguageModel, server: ModelServer
) -> None:
    """An ordinary turn carries the everyday tools only."""
    goal = {"distance": 10000, "on": "2027-04-04"}
    server.plays(says(None, ("MoreTools", {})), says(None, ("SetGoal", goal)))

    answer = await ask(model, "signed up for the ten in town, april 4th")

    assert answer == ModelAnswer(commands=(SetGoal(distance=Distance(10000), on=date(2027, 4, 4)),))
    few, many = ({t["function"]["name"] for t in r["tools"]} for r in server.requests)
    assert "SetGoal" in many - few


async def test_endless_tool_loop_ends(model: LanguageModel, server: ModelServer) -> None:
    """A model that only ever asks for more is left alone."""
    server.plays(says(None, ("MoreTools", {})))

    assert await ask(model) is None
    assert len(server.requests) <= llm_model.ROUNDS


async def test_too_many_calls_do_nothing(model: LanguageModel, server: ModelServer) -> None:
    """A flood of calls is no coach's answer."""
    flood = [("ShowWeek", {})] * (llm_model.MOST_CALLS + 1)
    server.plays(says(None, *flood))

    assert await ask(model) is None


@pytest.mark.parametrize(
    "script",
    [fails(401), fails(404), fails(500), says("Cut off in the", finish="length")],
    ids=["wrong key", "no such model", "broken server", "cut short"],
)
async def test_trouble_gives_no_answer_instead_of_an_error(
    model: LanguageModel, server: ModelServer, script: Script
) -> None:
    """The grammar's answer stands when the model has none."""
    server.plays(script)

    assert await ask(model) is None


async def test_slow_model_is_not_waited_for(
    model: LanguageModel, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The athlete hears something in time."""
    monkeypatch.setattr(llm_model, "TURN_WITHIN_S", 0.2)
    server.plays(sleeps(1))

    assert await ask(model) is None


async def test_sentences_heard_in_time_are_the_answer_of_a_model_that_never_ends(
    model: LanguageModel, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was checked and shown already stays; what was still to come does not matter."""
    monkeypatch.setattr(llm_model, "TURN_WITHIN_S", 0.6)
    server.plays(streams("Lace it a little looser. ", "Or use", " 300 km.", pause_s=0.4))
    shown: list[str] = []
    said = await model.answer("hm?", SNAPSHOT, NOW, (), shown.append)

    assert said == ModelAnswer(words="Lace it a little looser.")
    assert shown[-1] == said.words


async def test_failing_model_is_left_alone_for_a_while(
    model: LanguageModel, server: ModelServer
) -> None:
    """After three failures nobody is made to wait for a fourth."""
    server.plays(fails(401))
    for _ in range(5):
        await ask(model)

    assert len(server.requests) == 3


async def test_option_a_server_refuses_is_left_out(
    model: LanguageModel, server: ModelServer
) -> None:
    """Servers that know neither `store` nor the new token limit are served all the same."""
    server.plays(
        fails(400, "Unrecognized request argument supplied: store"),
        fails(400, "Unsupported parameter: 'max_completion_tokens'"),
        says("Fine."),
    )

    assert await ask(model) == ModelAnswer(words="Fine.")
    assert "store" not in server.requests[-1]
    assert "max_tokens" in server.requests[-1]


async def test_nothing_is_stored_and_no_name_is_sent(
    model: LanguageModel, server: ModelServer
) -> None:
    """Names and ids of the athlete stay at home."""
    server.plays(says("Fine."))
    turns = (
        Turn(at=NOW, text="hello <athlete> there, this is anna"),
        Turn(at=NOW, reply=Reply(parts=(Paragraph(text="Hello, Anna."),))),
    )
    noted = replace(SNAPSHOT.athlete, notes=("Anna Example hates treadmills",))
    snapshot = replace(SNAPSHOT, record=Record(athlete=noted))

    await ask(model, "how are Anna's shoes", turns=turns, snapshot=snapshot)

    sent = str(server.requests[0])
    assert server.requests[0]["store"] is False
    assert "anna" not in sent.lower()
    assert "Example" not in sent
    assert "hates treadmills" in sent
    assert "anna-7" not in sent
    assert "hello ‹athlete› there" in sent


def test_ordinary_turn_stays_within_2500_tokens() -> None:
    """As the benchmark measures it: a plan, notes and a conversation, messages and tools."""
    rows = {measure: (value, budget) for measure, value, _, budget in bench_model_prompt.run()}

    value, budget = rows["largest ordinary turn, messages and tools"]
    assert budget == 2500
    assert value <= 2500


async def test_budget_spent_means_grammar_only(
    model: LanguageModel, server: ModelServer, books: Books
) -> None:
    """At the limit the model is not asked at all."""
    server.plays(says("Fine."))
    for spent in (
        Spent(by_athlete=10**9),
        Spent(by_all=10**9),
        Spent(cost_by_athlete_usd=10**9),
        Spent(cost_usd=10**9),
    ):
        books.spent = spent
        assert await ask(model) == ModelAnswer(is_at_limit=True)

    assert server.requests == []


async def test_use_is_written_down_with_its_cost(
    model: LanguageModel, server: ModelServer, books: Books
) -> None:
    """Tokens and dollars, cached ones at their own price."""
    server.plays(says("Fine."))

    await ask(model)

    ((athlete, day, name, usage, cost),) = books.notes
    assert (athlete, day, name) == ("anna-7", NOW.date(), "tiny")
    assert usage == Usage(sent=1000, cached=600, written=50)
    assert cost == pytest.approx((400 * 1.0 + 600 * 0.5 + 50 * 2.0) / 1e6)


async def test_figures_of_the_athlete_may_be_repeated(
    model: LanguageModel, server: ModelServer
) -> None:
    """A figure that the athlete or the notes named is not foreign."""
    snapshot = replace(
        SNAPSHOT,
        record=Record(athlete=replace(SNAPSHOT.athlete, notes=("shoes at 450 km",))),
    )
    server.plays(says("Shoes at 450 km may last, and 12.5 km tomorrow is fine."))

    answer = await ask(model, "is 12,50 km tomorrow ok with old shoes", snapshot=snapshot)

    assert answer is not None
    assert "450" in answer.words
