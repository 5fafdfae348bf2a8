"""Laws of paces, predictions, fitness and load, over all runners."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.athlete import RaceResult
from core.physiology.fitness import fitness_from, time_off_factor
from core.physiology.load import load_picture
from core.physiology.performance import predict, training_paces, vdot_of
from core.physiology.prediction import predict_race
from core.physiology.returning import return_ladder, stage_on
from core.units import Distance, Duration

TODAY = date(2026, 4, 15)
vdots = st.floats(min_value=10, max_value=90)
distances = st.integers(min_value=1_500, max_value=50_000).map(Distance)
volumes = st.integers(min_value=0, max_value=200_000).map(Distance)


class TestOrderOfPaces:
    """E slow > E fast > M > T > I > R in s/km, always (Daniels, table 5.2)."""

    @given(vdots)
    def test_bands_are_ordered_and_never_overlap(self, vdot: float) -> None:
        paces = training_paces(vdot)
        bands = (
            paces.easy, paces.marathon, paces.threshold, paces.interval, paces.repetition
        )  # fmt: skip
        ends = [end.s_per_km for band in bands for end in (band.slowest, band.fastest)]

        assert all(slow > fast for slow, fast in pairwise(ends))

    @given(vdots, st.floats(min_value=0.1, max_value=5))
    def test_the_fitter_is_never_told_to_run_slower(self, vdot: float, more: float) -> None:
        fitter = min(90.0, vdot + more)

        for name in ("easy", "marathon", "threshold", "interval", "repetition"):
            slower = getattr(training_paces(vdot), name).middle
            faster = getattr(training_paces(fitter), name).middle
            assert faster.s_per_km <= slower.s_per_km


class TestEquivalence:
    """The predicted time of a VDOT has that VDOT."""

    @given(st.floats(min_value=20, max_value=85), distances)
    def test_there_and_back(self, vdot: float, distance: Distance) -> None:
        assert abs(vdot_of(distance, predict(vdot, distance)) - vdot) < 0.25

    @given(vdots, distances, st.integers(min_value=10, max_value=10_000))
    def test_further_takes_longer(self, vdot: float, distance: Distance, more: int) -> None:
        assert predict(vdot, distance) < predict(vdot, distance + Distance(more))

    @given(vdots, distances, volumes)
    def test_less_volume_never_predicts_a_faster_race(
        self, vdot: float, distance: Distance, weekly: Distance
    ) -> None:
        found = predict_race(vdot, distance, weekly)

        assert found.duration >= predict(vdot, distance)
        assert found.low <= found.duration <= found.high


class TestCautiousFitness:
    """One great day moves fitness little; time off never raises it."""

    results = st.builds(
        RaceResult,
        distance=distances,
        duration=st.integers(min_value=200, max_value=30_000).map(Duration),
        on=st.one_of(
            st.none(), st.integers(min_value=0, max_value=900).map(lambda n: TODAY - timedelta(n))
        ),
        is_race=st.booleans(),
    )

    @given(st.lists(results, max_size=6), st.integers(min_value=0, max_value=120))
    def test_each_change_has_a_reason_and_a_limit(
        self, results: list[RaceResult], days_off: int
    ) -> None:
        reading = fitness_from(results, TODAY, days_off=days_off)

        assert len(reading.ignored) <= len(results)
        for before, change in pairwise(reading.changes):
            weeks = abs((change.on - before.on).days) / 7
            assert change.before == before.after
            assert change.after - before.after <= 1 + weeks * 0.25 + 1e-6
        assert all(change.reason for change in reading.changes)

    @given(st.integers(min_value=0, max_value=500), st.integers(min_value=0, max_value=60))
    def test_longer_off_leaves_less(self, days: int, more: int) -> None:
        assert 0.8 <= time_off_factor(days + more) <= time_off_factor(days) <= 1
        assert time_off_factor(days) <= time_off_factor(days, cross_trained=True)


class TestReturn:
    """The load after days off rises stage by stage and never exceeds the former one."""

    @given(st.integers(min_value=0, max_value=400))
    def test_the_ladder_rises(self, days_off: int) -> None:
        shares = [stage.share for stage in return_ladder(days_off)]

        assert shares == sorted(shares)
        assert all(0 < share <= 1 for share in shares)
        if 0 < days_off <= 56:
            assert sum(stage.days for stage in return_ladder(days_off)) == days_off

    @given(st.integers(min_value=0, max_value=400), st.integers(min_value=0, max_value=200))
    def test_after_the_ladder_all_is_allowed(self, days_off: int, days_back: int) -> None:
        length = sum(stage.days for stage in return_ladder(days_off))

        assert (stage_on(days_off, days_back) is None) == (days_back >= length)


class TestLoad:
    """The picture depends on the sum of each day, not on the order it was told in."""

    loads = st.lists(
        st.tuples(
            st.integers(min_value=0, max_value=90).map(lambda n: TODAY - timedelta(n)),
            st.integers(min_value=0, max_value=900),
        ),
        max_size=40,
    )

    @given(loads)
    def test_order_does_not_matter(self, loads: list[tuple[date, int]]) -> None:
        assert load_picture(loads, TODAY) == load_picture(loads[::-1], TODAY)

    @given(loads)
    def test_nothing_is_negative_but_form(self, loads: list[tuple[date, int]]) -> None:
        picture = load_picture(loads, TODAY)

        assert picture.acute >= 0
        assert picture.fitness >= 0
        assert picture.fatigue >= 0
        assert picture.monotony is None or picture.monotony >= 0
        assert picture.ratio is None or 0 <= picture.ratio <= 4.001
