"""Units: what is said can be read again, and nothing is lost in adding."""

from hypothesis import given
from hypothesis import strategies as st

from core.units import (
    Distance,
    Duration,
    Pace,
    Units,
    parse_distance,
    parse_duration,
    parse_pace,
)

metres = st.integers(0, 200_000)
seconds = st.integers(0, 100_000)


class TestSaidAndReadAgain:
    """What the coach says about a quantity, the coach can read."""

    @given(metres, st.sampled_from(Units))
    def test_distance(self, m: int, units: Units) -> None:
        """A distance said is read back to within half of the last digit said."""
        read = parse_distance(Distance(m).say(units))

        assert read is not None
        assert abs(read.m - m) <= 0.051 * units.metres

    @given(seconds)
    def test_duration_on_the_clock(self, s: int) -> None:
        """A duration on the clock is read back exactly."""
        assert Duration(s) == parse_duration(Duration(s).clock())

    @given(seconds)
    def test_duration_in_words(self, s: int) -> None:
        """A duration in words is read back to within half a minute."""
        read = parse_duration(Duration(s).say())

        assert read is not None
        assert abs(read.s - s) <= 30

    @given(st.integers(120, 1200), st.sampled_from(Units))
    def test_pace(self, s: int, units: Units) -> None:
        """A pace said is read back to within a second."""
        read = parse_pace(Pace(float(s)).say(units))

        assert read is not None
        assert abs(read.s_per_km - s) <= 0.51


class TestNothingIsLostInAdding:
    """Whole metres and seconds add up without a remainder."""

    @given(st.lists(metres, max_size=20))
    def test_sum_of_parts_is_the_whole(self, parts: list[int]) -> None:
        """Parts make the whole in any order."""
        forward = sum((Distance(m) for m in parts), Distance(0))
        backward = sum((Distance(m) for m in reversed(parts)), Distance(0))

        assert forward == backward == Distance(sum(parts))
