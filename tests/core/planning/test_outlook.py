"""What a plan says of itself."""

import pytest

from core.athlete import Level, Preferences
from core.planning.outlook import warnings
from core.planning.plan import TrainingPlan
from core.units import Distance, Duration, Units
from tests.core.planning.running import HALF, planned, race_in, seen


def told(plan: TrainingPlan, code: str) -> str:
    """The sentence of a code; empty when there is none."""
    return next((r.sentence for r in plan.reasons if r.code == code), "")


class TestShortPeak:
    """Checklist item 7: a longest run that is short for the race is told, with the figures."""

    def test_four_weeks_to_a_10k_are_told(self) -> None:
        said = told(planned(race_in(4, 10), seen(20, 7)), "short-peak")

        assert "12 km would carry you better" in said

    def test_short_days_are_named_as_the_cause(self) -> None:
        said = told(planned(race_in(16, 10), seen(20, 7, minutes=50)), "short-peak")

        assert "as long as your days allow; 12 km" in said
        assert said.endswith("if one day has 1 h 10.")

    def test_a_small_base_is_named_as_the_cause(self) -> None:
        said = told(planned(race_in(19, 10), seen(9, 4.5, days=(1, 3, 5))), "short-peak")

        assert said.endswith(
            "12 km would carry you better, but would ask for twice the volume you start from."
        )

    def test_from_nothing_no_volume_is_doubled(self) -> None:
        athlete = seen(0, 0, five_km=None, days=tuple(range(5)), level=Level.BEGINNER, age=19)

        said = told(planned(race_in(18, 10), athlete), "short-peak")

        assert said.endswith(
            "12 km would carry you better, but there is no safe way there by then."
        )

    def test_it_is_told_in_miles(self) -> None:
        athlete = seen(20, 7, preferences=Preferences(units=Units.MI))

        assert "7 mi would carry you better" in told(planned(race_in(4, 10), athlete), "short-peak")

    def test_what_is_the_same_in_half_miles_is_not_short(self) -> None:
        athlete = seen(10, 5, days=(1, 3, 5), preferences=Preferences(units=Units.MI))
        plan = planned(race_in(10, 5), athlete)

        assert max(w.longest for w in plan.weeks[:-1]).say(Units.MI) == "4.5 mi"
        assert told(plan, "short-peak") == ""

    @pytest.mark.parametrize(("weeks", "longest"), [(12, 12), (3, 17)])
    def test_enough_is_not_talked_about(self, weeks: int, longest: float) -> None:
        """What was run in the month before the race counts."""
        assert told(planned(race_in(weeks, HALF), seen(40, longest)), "short-peak") == ""

    def test_a_slow_runner_reaches_the_limit_of_time_first(self) -> None:
        athlete = seen(45, 14, five_km="42:00")

        assert told(planned(race_in(16, HALF), athlete), "short-peak") == ""


def test_a_plan_without_a_worry_has_no_warnings() -> None:
    assert warnings(planned(race_in(16, HALF), seen(45, 14))) == ()


def test_short_peak_and_bold_target_are_cautions() -> None:
    goal = race_in(4, 10, target=Duration(35 * 60))
    plan = planned(goal, seen(20, 7))

    assert [w.law for w in warnings(plan)] == ["target-beyond", "short-peak"]
    assert all(w.sentence and w.repair for w in warnings(plan))
    assert Distance(0) == warnings(plan)[0].excess


def test_a_long_run_beyond_the_weekly_volume_does_not_raise_the_start() -> None:
    """Checklist item 1: who runs 20 km a week starts from 20 km, whatever the longest run was."""
    plan = planned(race_in(12, 10), seen(20, 30))

    assert plan.weeks[0].distance.km <= 22
