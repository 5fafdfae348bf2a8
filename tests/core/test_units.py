"""Distances, durations, paces and heart rates are parsed and said as runners do."""

import pytest

from core.units import (
    Distance,
    Duration,
    HeartRate,
    HeartRateRange,
    Pace,
    PaceRange,
    Units,
    parse_distance,
    parse_duration,
    parse_pace,
)


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("8k", 8000),
        ("12,5 km", 12500),
        ("5 miles", 8047),
        ("3.1mi", 4989),
        ("400m", 400),
        ("800 metres", 800),
        ("100 yd", 91),
        ("21.1 Kilometers", 21100),
    ],
)
def test_distance_with_a_unit_is_read(text: str, metres: int) -> None:
    """A distance is read with its unit, to the nearest metre."""
    assert Distance(metres) == parse_distance(text)


@pytest.mark.parametrize("text", ["8", "fast", "", "km", "8 km and more"])
def test_text_that_is_no_distance_gives_none(text: str) -> None:
    """A figure without a unit is not a distance."""
    assert parse_distance(text) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("46 min", 2760),
        ("1h05", 3900),
        ("1 h 5 min", 3900),
        ("42:10", 2530),
        ("1:37:49", 5869),
        ("90s", 90),
        ("2 hours", 7200),
        ("1.5h", 5400),
        ("3' 30\"", 210),
    ],
)
def test_duration_is_read(text: str, seconds: int) -> None:
    """Spelled and clock durations are read."""
    assert Duration(seconds) == parse_duration(text)


@pytest.mark.parametrize("text", ["", "46", "soon", " "])
def test_text_that_is_no_duration_gives_none(text: str) -> None:
    """A bare figure is not a duration."""
    assert parse_duration(text) is None


@pytest.mark.parametrize(
    ("text", "units", "s_per_km"),
    [
        ("5:30/km", Units.KM, 330.0),
        ("5:30", Units.KM, 330.0),
        ("8:51", Units.MI, 531 / 1.609344),
        ("8:51/mi", Units.KM, 531 / 1.609344),
        ("5'30''/km", Units.MI, 330.0),
        ("5.30 min/km", Units.KM, 330.0),
    ],
)
def test_pace_is_read_in_the_units_said_or_the_athletes_own(
    text: str, units: Units, s_per_km: float
) -> None:
    """A pace without a unit is in the athlete's units."""
    pace = parse_pace(text, units)

    assert pace is not None
    assert pytest.approx(s_per_km) == pace.s_per_km


@pytest.mark.parametrize("text", ["5:75/km", "0:00/km", "fast", "5"])
def test_text_that_is_no_pace_gives_none(text: str) -> None:
    """Seconds beyond a minute, or nothing at all, make no pace."""
    assert parse_pace(text) is None


@pytest.mark.parametrize(
    ("distance", "units", "said"),
    [
        (Distance(8000), Units.KM, "8 km"),
        (Distance(12500), Units.KM, "12.5 km"),
        (Distance(400), Units.KM, "400 m"),
        (Distance(8047), Units.MI, "5 mi"),
        (Distance(0), Units.KM, "0 km"),
    ],
)
def test_distance_is_said_as_runners_say_it(distance: Distance, units: Units, said: str) -> None:
    """No trailing zeros, metres below a kilometre."""
    assert said == distance.say(units)


@pytest.mark.parametrize(
    ("seconds", "said", "clock"),
    [
        (2760, "46 min", "46:00"),
        (3900, "1 h 05", "1:05:00"),
        (7200, "2 h", "2:00:00"),
        (90, "90 s", "1:30"),
        (60, "1 min", "1:00"),
        (5869, "1 h 38", "1:37:49"),
    ],
)
def test_duration_is_said_to_the_minute_and_shown_to_the_second(
    seconds: int, said: str, clock: str
) -> None:
    """A coach says minutes, a watch shows seconds."""
    assert said == Duration(seconds).say()
    assert clock == Duration(seconds).clock()


def test_pace_is_said_in_either_unit() -> None:
    """5:30 a kilometre is 8:51 a mile."""
    assert Pace(330).say() == "5:30/km"
    assert Pace(330).say(Units.MI) == "8:51/mi"


def test_pace_range_says_one_figure_when_both_ends_agree() -> None:
    """A band of one pace is one pace."""
    band = PaceRange(fastest=Pace(330), slowest=Pace(360))

    assert band.say() == "5:30-6:00/km"
    assert PaceRange(fastest=Pace(330), slowest=Pace(330.2)).say() == "5:30/km"
    assert band.middle == Pace(345)
    assert Pace(340) in band
    assert Pace(361) not in band


def test_heart_rates_are_said_in_beats_per_minute() -> None:
    """One rate or a band."""
    assert HeartRate(152).say() == "152 bpm"
    assert HeartRateRange(lowest=HeartRate(140), highest=HeartRate(152)).say() == "140-152 bpm"


def test_quantities_add_scale_and_compare() -> None:
    """Arithmetic stays in whole metres and seconds."""
    assert Distance(1500) == Distance(1000) + Distance(500)
    assert Distance(500) == Distance(1000) - Distance(500)
    assert Distance(333) == Distance(1000) * 0.333
    assert Distance(1000) / Distance(500) == 2.0
    assert Duration(90) == Duration(60) + Duration(30)
    assert Duration(30) == Duration(60) - Duration(30)
    assert Duration(30) == Duration(60) * 0.5
    assert Duration(60) / Duration(30) == 2.0
    assert not Duration(0)
    assert Distance(500).km == 0.5
    assert Duration(90).minutes == 1.5
    assert not Distance(0)
    assert Distance(1) < Distance(2)
    assert Distance(1609) == Distance.from_miles(1)
    assert Distance(12345) == Distance.from_km(12.345)
    assert Duration(90) == Duration.from_minutes(1.5)


def test_pace_distance_and_duration_agree() -> None:
    """Any two of the three give the third."""
    pace = Pace.of(Distance(10_000), Duration(3000))

    assert Pace(300) == pace
    assert Duration(1500) == pace.over(Distance(5000))
    assert Distance(5000) == pace.within(Duration(1500))
    assert Pace(310) == pace.slower_by(10)
    assert pytest.approx(3.3333, abs=1e-3) == pace.m_per_s
    assert pytest.approx(0.5) == Duration(1800).hours
    assert pytest.approx(1.0) == Distance(1609).miles + 0.000214
