"""Answers of all kinds of servers are read, and none of them raises."""

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.llm.completion import Call, Completion, Usage, estimate_tokens, read_completion
from bot.llm.written import spoken_part

FIELDS = (
    "choices", "message", "content", "tool_calls", "function", "name", "arguments", "id", "usage",
    "type", "text", "finish_reason", "prompt_tokens", "completion_tokens",
)  # fmt: skip
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(FIELDS),
            inner,
            max_size=4,
        )
    ),
    max_leaves=25,
)
WEEK = Call(id="call_0", tool="ShowWeek", arguments="{}")


def answer(message: Any, **more: Any) -> dict[str, Any]:
    """A chat completion around a message."""
    return {"choices": [{"message": message, **more}]}


def call(**function: Any) -> dict[str, Any]:
    """A message that calls a tool."""
    return {"content": None, "tool_calls": [{"function": function}]}


@given(ANYTHING)
def test_nothing_that_a_server_sends_raises(sent: object) -> None:
    read = read_completion(sent)

    assert read is None or isinstance(read, Completion)


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"content": "  Easy does it. "}, "Easy does it."),
        (
            {"content": [{"type": "text", "text": "Easy "}, {"text": "does it."}, 3]},
            "Easy does it.",
        ),
        ({"content": "<think>He wants\n300 km</think>\nEasy."}, "Easy."),
        ({"content": "<think>cut off in the mid"}, ""),
        ({"content": None, "refusal": "No."}, ""),
        ({"content": {"text": "x"}}, ""),
        (None, ""),
    ],
    ids=["plain", "parts", "thoughts", "open thought", "refusal", "object", "no message"],
)
def test_words_are_found_wherever_they_stand(message: Any, text: str) -> None:
    assert read_completion(answer(message)) == Completion(text=text)


@pytest.mark.parametrize(
    "message",
    [
        call(name="ShowWeek", arguments="{}"),
        call(name="ShowWeek", arguments={}),
        call(name="ShowWeek", arguments=None),
        {"function_call": {"name": "ShowWeek", "arguments": "{}"}},
        {"content": '<tool_call>{"name": "ShowWeek", "arguments": {}}</tool_call>'},
        {"content": '```json\n{"name": "ShowWeek", "parameters": {}}\n```'},
        {"content": '[{"name": "ShowWeek", "arguments": "{}"}]'},
    ],
    ids=["text", "object", "none", "old form", "in tags", "fenced", "bare list"],
)
def test_calls_are_found_in_every_form(message: Any) -> None:
    assert read_completion(answer(message)) == Completion(calls=(WEEK,))


MOVE = '{"to_day": "2026-12-04"}'


@pytest.mark.parametrize(
    "written",
    [
        '<|python_tag|>{"name": "MoveSession", "parameters": {"to_day": "2026-12-04"}}<|eom_id|>',
        '<|python_tag|>MoveSession.call(to_day="2026-12-04")',
        '[MoveSession(to_day="2026-12-04")]',
        f'[TOOL_CALLS][{{"name": "MoveSession", "arguments": {MOVE}}}]',
        f"[TOOL_CALLS]MoveSession{MOVE}",
        f"[TOOL_CALLS]MoveSession[ARGS]{MOVE}",
        "<function=MoveSession>\n<parameter=to_day>\n2026-12-04\n</parameter>\n</function>",
        f"<｜tool▁call▁begin｜>function<｜tool▁sep｜>MoveSession\n```json\n{MOVE}\n```<｜tool▁call▁end｜>",
        f"<|tool_call_begin|>functions.MoveSession:0<|tool_call_argument_begin|>{MOVE}<|end|>",
        (
            "<|channel|>analysis<|message|>300 km?<|end|><|start|>assistant<|channel|>commentary"
            f" to=functions.MoveSession <|constrain|>json<|message|>{MOVE}<|call|>"
        ),
        '```tool_code\nprint(MoveSession(to_day="2026-12-04"))\n```',
        f"<function=MoveSession>{MOVE}</function>",
        f"Action: MoveSession\nAction Input: {MOVE}",
        f'{{"tool": "MoveSession", "tool_input": {MOVE}}}',
        f'{{"MoveSession": {MOVE}}}',
        f"MoveSession({MOVE})",
        f'{{"tool_calls": [{{"function": {{"name": "MoveSession", "arguments": {MOVE}}}}}]}}',
        "<tool_call>{'name': 'MoveSession', 'arguments': {'to_day': '2026-12-04'}}</tool_call>",
        '<tool_call>{"name": "MoveSession", "arguments": {"to_day": "2026-12-04",}}</tool_call>',
        f'<think>Or {{"name": "DropGoal"}}?</think>{{"name": "MoveSession", "arguments": {MOVE}}}',
    ],
    ids=[
        "llama", "llama in python", "pythonic", "mistral", "newer mistral", "mistral with marks",
        "qwen coder", "deepseek", "kimi", "gpt-oss", "gemma", "functionary", "react", "tool input",
        "under its name", "with brackets", "all in one", "single quotes", "comma too many",
        "after a thought",
    ],
)  # fmt: skip
def test_call_in_a_text_is_read_as_its_template_writes_it(written: str) -> None:
    read = read_completion(answer({"content": written}))

    assert read == Completion(calls=(Call(id="call_0", tool="MoveSession", arguments=MOVE),))


@pytest.mark.parametrize(
    "written",
    [
        "<|channel|>analysis<|message|>300?<|end|><|start|>assistant<|channel|>final<|message|>Easy.",
        "[THINK]He wants 300 km[/THINK]Easy.",
        "<seed:think>300 km</seed:think>Easy.",
    ],
)
def test_thoughts_of_other_templates_are_left_out(written: str) -> None:
    assert read_completion(answer({"content": written})) == Completion(text="Easy.")


@pytest.mark.parametrize(
    "mark", ["{", "{'a':", "[{}", "<think>", "<|channel|>analysis", "MoveSession {"]
)
def test_text_without_sense_takes_no_time(mark: str) -> None:
    started = process_time()

    read_completion(answer({"content": mark * 50_000}))

    assert process_time() - started < 2


def test_missing_and_doubled_ids_are_told_apart() -> None:
    told = [{"id": "a", **call(name=name)["tool_calls"][0]} for name in ("X", "Y")]
    told.append({"function": {"name": 7}})

    read = read_completion(answer({"tool_calls": [*told, "junk"]}))

    assert read is not None
    assert [(c.id, c.tool) for c in read.calls] == [("a", "X"), ("call_1", "Y"), ("call_2", "")]


@pytest.mark.parametrize(
    ("reason", "was_cut"),
    [("stop", False), ("length", True), ("content_filter", True), ("eos", False), (None, False)],
)
def test_odd_reasons_to_finish_are_taken_for_done(reason: Any, was_cut: bool) -> None:
    read = read_completion(answer({"content": "Hm."}, finish_reason=reason))

    assert read == Completion(text="Hm.", was_cut=was_cut)


def test_no_choice_is_no_answer() -> None:
    for nothing in (None, [], {}, {"choices": []}, {"choices": None}, {"choices": ["x"]}):
        assert read_completion(nothing) is None


def test_usage_is_taken_as_far_as_it_is_told() -> None:
    told = {"prompt_tokens": 10, "completion_tokens": 2.0, "prompt_tokens_details": None}
    read = read_completion({**answer({}), "usage": told})
    odd = read_completion({**answer({}), "usage": {"prompt_tokens": "ten"}})

    assert (read and read.usage, odd and odd.usage) == (Usage(sent=10, written=2), Usage())
    assert Usage(sent=1) + Usage(sent=2, cached=1) == Usage(sent=3, cached=1)


def test_tokens_are_rather_overestimated() -> None:
    assert estimate_tokens(json.dumps({"name": "ShowWeek"})) >= 6


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Thought: run 300 km.\nFinal Answer: Take it easy.", "Take it easy."),
        ("Reasoning: he is tired.\n\nAnswer: Rest today.", "Rest today."),
        ("Final answer: Rest today.", "Rest today."),
        ("Thought: he wants 300 km, so", ""),
        ("A thought: run by feel.", "A thought: run by feel."),
    ],
)
def test_steps_of_reasoning_are_not_said(written: str, told: str) -> None:
    assert spoken_part(written) == told
