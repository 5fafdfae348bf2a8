"""From nothing to half an hour of running."""

from itertools import pairwise

import pytest

from core.athlete import Goal, GoalKind, Weekday
from core.planning.plan import Phase
from core.workouts.steps import WorkoutKind
from tests.core.planning.running import planned, race_in, seen

START = Goal(kind=GoalKind.START_TO_RUN)
NEWCOMER = seen(0, 0, five_km=None)


class TestFirstSteps:
    """Nine weeks, every fourth of them lighter, from eight minutes of running to thirty."""

    def test_every_fourth_week_is_lighter(self) -> None:
        weeks = planned(START, NEWCOMER).weeks

        assert [w.number for w in weeks if w.is_cutback] == [4, 8]

    @pytest.mark.parametrize("days", [(0, 2, 4), (1, 3, 5, 6), tuple(range(7))])
    def test_a_lighter_week_is_15_to_30_percent_lighter(self, days: tuple[int, ...]) -> None:
        """Checklist item 5."""
        weeks = planned(START, seen(0, 0, days=days, five_km=None)).weeks

        for before, week in pairwise(weeks):
            if week.is_cutback:
                assert 0.15 <= 1 - week.distance.m / before.distance.m <= 0.30

    def test_weeks_rise_by_three_kilometres_at_most(self) -> None:
        """Checklist item 2, for weeks below 30 km."""
        volumes = [w.distance.km for w in planned(START, NEWCOMER).weeks]

        for i in range(1, len(volumes)):
            assert volumes[i] <= max(volumes[max(0, i - 4) : i]) + 3

    def test_they_end_with_half_an_hour(self) -> None:
        last = planned(START, NEWCOMER).weeks[-1]

        assert [s.workout.title for s in last.sessions] == [
            "Run-walk 25 min",
            "Run-walk 28 min",
            "Run-walk 30 min",
        ]

    def test_load_is_counted_on_into_the_season(self) -> None:
        """The week after the last lighter one is the first of at most three."""
        weeks = planned(race_in(20, 10), NEWCOMER).weeks
        first = next(i for i, w in enumerate(weeks) if w.phase is not Phase.START)

        assert any(w.is_cutback for w in weeks[first : first + 3])

    def test_the_sessions_have_a_day_between_them(self) -> None:
        for week in planned(START, NEWCOMER).weeks:
            days = [Weekday(s.on.weekday()) for s in week.sessions]
            assert all(b - a >= 2 for a, b in pairwise(days))
            assert {s.kind for s in week.sessions} == {WorkoutKind.RUN_WALK}
