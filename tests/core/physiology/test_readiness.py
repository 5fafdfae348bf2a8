"""Go, modify or skip."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.athlete import BodySite, CheckIn, Condition, Illness, KnownCondition, Niggle
from core.physiology.readiness import PainLight, Verdict, pain_light, readiness

TODAY = date(2026, 4, 15)


def a_niggle(severity: int, *, is_sharp: bool = False) -> Niggle:
    return Niggle(
        site=BodySite.CALF, severity=severity, since=TODAY, updated=TODAY, is_sharp=is_sharp
    )


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_knowing_nothing_means_go() -> None:
    found = readiness(None, TODAY)

    assert (found.verdict, found.reasons) == (Verdict.GO, ())


@pytest.mark.parametrize(
    ("severity", "light"),
    [(0, "green"), (2, "green"), (3, "amber"), (5, "amber"), (6, "red"), (10, "red")],
)
def test_pain_has_three_lights(severity: int, light: str) -> None:
    assert pain_light(a_niggle(severity)) == light


def test_sharp_pain_is_red_at_any_figure() -> None:
    assert pain_light(a_niggle(1, is_sharp=True)) is PainLight.RED


def test_strong_pain_that_is_gone_is_amber_while_it_settles() -> None:
    settling = replace(a_niggle(0), is_settling=True)

    found = readiness(None, TODAY, niggles=(settling,))

    assert pain_light(settling) is PainLight.AMBER
    assert found.verdict is Verdict.MODIFY
    assert found.reasons == ("Your calf hurt a lot lately: easy only, and a third less.",)


@pytest.mark.parametrize(
    ("check_in", "verdict"),
    [
        pytest.param({"sleep": 4, "energy": 4, "soreness": 4}, "go", id="fine"),
        pytest.param({"sleep": 2}, "go", id="one low"),
        pytest.param({"sleep": 2, "soreness": 2}, "modify", id="two low"),
        pytest.param({"energy": 1}, "modify", id="one very low"),
        pytest.param({"energy": 1, "soreness": 1}, "skip", id="two very low"),
        pytest.param({"sleep_hours": 6.5}, "go", id="short night"),
        pytest.param({"sleep_hours": 6.5, "energy": 2}, "modify", id="short night and tired"),
        pytest.param({"sleep_hours": 4}, "modify", id="hardly slept"),
    ],
)
def test_two_taps_decide(check_in: dict[str, float], verdict: str) -> None:
    found = readiness(CheckIn(on=TODAY, **check_in), TODAY)  # type: ignore[arg-type]

    assert found.verdict == verdict
    assert bool(found.reasons) == (verdict != "go")


def test_yesterdays_check_in_decides_nothing_today() -> None:
    assert readiness(CheckIn(on=ago(1), energy=1, sleep=1), TODAY).verdict is Verdict.GO


def test_red_pain_skips_and_amber_modifies() -> None:
    assert readiness(None, TODAY, niggles=[a_niggle(7)]).verdict is Verdict.SKIP
    assert readiness(None, TODAY, niggles=[a_niggle(4)]).verdict is Verdict.MODIFY
    assert readiness(None, TODAY, niggles=[a_niggle(1)]).verdict is Verdict.GO


@pytest.mark.parametrize(
    ("illness", "verdict"),
    [
        pytest.param(Illness(since=ago(2), has_fever=True), "skip", id="fever"),
        pytest.param(Illness(since=ago(2), is_below_neck=True), "skip", id="chest"),
        pytest.param(Illness(since=ago(2)), "modify", id="cold"),
        pytest.param(Illness(since=ago(4), has_fever=True, until=ago(2)), "skip", id="day 2"),
        pytest.param(Illness(since=ago(5), has_fever=True, until=ago(3)), "modify", id="day 3"),
        pytest.param(Illness(since=ago(20), has_fever=True, until=ago(15)), "go", id="well"),
        pytest.param(Illness(since=TODAY + timedelta(days=1)), "go", id="not yet"),
    ],
)
def test_illness_decides(illness: Illness, verdict: str) -> None:
    assert readiness(None, TODAY, illness=illness).verdict == verdict


def test_red_flags_skip_until_cleared() -> None:
    flag = KnownCondition(condition=Condition.RED_FLAG, since=TODAY)
    other = KnownCondition(condition=Condition.PREGNANT, since=TODAY)

    assert readiness(None, TODAY, conditions=[flag]).verdict is Verdict.SKIP
    assert readiness(None, TODAY, conditions=[other]).verdict is Verdict.GO


def test_deep_fatigue_modifies() -> None:
    assert readiness(None, TODAY, form=-40).verdict is Verdict.MODIFY
    assert readiness(None, TODAY, form=-10).verdict is Verdict.GO
