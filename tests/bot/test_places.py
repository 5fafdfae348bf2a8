"""From a place to its zone."""

from zoneinfo import available_timezones

import pytest

from bot.places import TABLE, find_cities, find_zone, nearest_zone


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("münchen", "Europe/Berlin"),
        ("Zürich", "Europe/Zurich"),
        ("zurich", "Europe/Zurich"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Utrecht", "Europe/Amsterdam"),
        ("new york", "America/New_York"),
        ("Portland", "America/Los_Angeles"),
        ("Portland, Maine", "America/New_York"),
        ("Portland, ME", "America/New_York"),
        ("Paris, Texas", "America/Chicago"),
        ("London", "Europe/London"),
        ("London, Canada", "America/Toronto"),
        ("Birmingham, UK", "Europe/London"),
        ("Eldoret", "Africa/Nairobi"),
        ("Japan", "Asia/Tokyo"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("Middle of Nowhere", None),
        ("", None),
    ],
)
def test_place_has_its_zone(words: str, zone: str | None) -> None:
    assert find_zone(words) == zone


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.37, 4.90, "Europe/Amsterdam"),
        (-33.87, 151.21, "Australia/Sydney"),
        (40.71, -74.01, "America/New_York"),
        (64.15, -21.94, "Atlantic/Reykjavik"),
        (-16.78, 179.34, "Pacific/Fiji"),
        (-16.80, -179.99, "Pacific/Fiji"),
        (45.92, 6.87, "Europe/Paris"),
        (-48.9, -123.4, None),
        (90.0, 0.0, None),
    ],
    ids=[
        "amsterdam",
        "sydney",
        "york",
        "reykjavik",
        "fiji",
        "beyond-the-line",
        "chamonix",
        "nowhere",
        "pole",
    ],
)
def test_spot_has_the_zone_of_its_nearest_city(
    latitude: float, longitude: float, zone: str | None
) -> None:
    """Also across the date line; far from everybody there is none."""
    assert nearest_zone(latitude, longitude) == zone


def test_of_several_cities_the_most_populous_comes_first() -> None:
    assert [city.country for city in find_cities("Birmingham")][:2] == ["GB", "US"]


def test_every_zone_of_the_table_is_one_of_this_machine() -> None:
    zones = TABLE.read_text("utf-8").split("\n", 1)[0].split("|")

    assert set(zones) <= available_timezones()


def test_table_is_small() -> None:
    assert TABLE.stat().st_size < 1_500_000
