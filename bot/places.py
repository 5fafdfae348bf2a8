"""The zone of a place: 33,000 cities of GeoNames (see NOTICE), asked by name, country and state."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from math import cos, radians
from pathlib import Path
from typing import NamedTuple

from core.coach.places import zone_for

TABLE = Path(__file__).parent / "places.txt"
"""Made by scripts/make_places.py."""


FURTHEST_CITY_DEG = 4.5
"""About 500 km: further from any city a zone would be a guess."""


class City(NamedTuple):
    """A city of the table."""

    name: str
    """Without accents, in small letters."""
    country: str
    """ISO code of its country."""
    state: str
    """Code of its state, in the US."""
    zone: str
    """Its IANA zone."""


class _Table(NamedTuple):
    zones: tuple[str, ...]
    regions: dict[str, str]
    cities: str


def find_zone(words: str) -> str | None:
    """The zone of a place as an athlete names it; of several the most populous. None if unknown."""
    name, _, region = words.partition(",")
    if region.strip():
        wanted = _region(region)
        for city in find_cities(name):
            if wanted and wanted in (city.country, city.state):
                return city.zone
    return zone_for(words) or next((city.zone for city in find_cities(name)), None)


def find_cities(name: str) -> Iterator[City]:
    """The cities of a name, the most populous first."""
    table = _read()
    wanted = f"\n{fold(name)}|"
    place = table.cities.find(wanted)
    while place >= 0:
        line = table.cities[place + 1 : table.cities.index("\n", place + 1)]
        found, country, state, zone, *_ = line.split("|")
        yield City(found, country, state, table.zones[int(zone)])
        place = table.cities.find(wanted, place + 1)


def nearest_zone(latitude: float, longitude: float) -> str | None:
    """The zone of the city nearest to a spot; None where there is none for hundreds of kilometres.

    Takes some milliseconds: all cities are looked at.
    """
    table = _read()
    squeeze = cos(radians(latitude))
    nearest, zone = FURTHEST_CITY_DEG**2, None
    for number, north, east in _spots():
        up = latitude - north
        if abs(up) > FURTHEST_CITY_DEG:
            continue
        across = ((longitude - east + 180) % 360 - 180) * squeeze
        if (distance := up * up + across * across) < nearest:
            nearest, zone = distance, table.zones[number]
    return zone


def fold(name: str) -> str:
    """A name as it is looked up: small letters without accents."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(letters.replace("|", " ").replace("-", " ").strip(" .!").split())


def _region(words: str) -> str:
    """The code of a country or state, named or given as its code."""
    said = fold(words)
    return _read().regions.get(said, said.upper() if len(said) == 2 else "")


@cache
def _spots() -> tuple[tuple[int, float, float], ...]:
    """The number of the zone, the latitude and the longitude of each city."""
    rows = (line.split("|")[3:] for line in _read().cities.split("\n") if line)
    return tuple((int(zone), int(north) / 10, int(east) / 10) for zone, north, east in rows)


@cache
def _read() -> _Table:
    zones, countries, states, cities = TABLE.read_text("utf-8").split("\n", 3)
    pairs = (pair.partition("=") for pair in f"{countries}|{states}".split("|"))
    regions = {name: code for name, _, code in pairs}
    also = {"usa": "US", "america": "US", "uk": "GB", "england": "GB", "scotland": "GB"}
    return _Table(tuple(zones.split("|")), regions | also, f"\n{cities}")
