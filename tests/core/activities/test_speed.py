"""How fast an activity was, in the words of its sport."""

import pytest

from core.activities.activity import Activity
from core.athlete import Sport
from core.units import Distance, Duration, Units
from tests.builders import TODAY


@pytest.mark.parametrize(
    ("sport", "units", "said"),
    [
        (Sport.RUN, Units.KM, "6:00/km"),
        (Sport.RIDE, Units.KM, "10.0 km/h"),
        (Sport.RIDE, Units.MI, "6.2 mph"),
        (Sport.SWIM, Units.KM, "0:36/100 m"),
    ],
)
def test_each_sport_says_its_speed(sport: Sport, units: Units, said: str) -> None:
    done = Activity(
        id="a", sport=sport, on=TODAY, distance=Distance(10_000), duration=Duration(3600)
    )
    assert done.say_speed(units) == said


def test_without_a_distance_there_is_no_speed() -> None:
    spun = Activity(id="a", sport=Sport.RIDE, on=TODAY, duration=Duration(3600))
    assert spun.say_speed(Units.KM) == ""
