"""The machine knows where it stands, in whichever way its system says so."""

from pathlib import Path

import pytest

from bot.channels.terminal_zone import read_machine_zone

NOWHERE = Path("/nowhere")


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("Europe/Paris", "Europe/Paris"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        ("/usr/share/zoneinfo/America/New_York", "America/New_York"),
        ("/usr/share/zoneinfo/posix/Asia/Kolkata", "Asia/Kolkata"),
        ("UTC", "UTC"),
        ("XYZ-3", None),
        ("../../etc/passwd", None),
        ("Not/AZone", None),
    ],
)
def test_tz_names_the_zone(told: str, zone: str | None) -> None:
    assert read_machine_zone({"TZ": told}, NOWHERE, NOWHERE) == zone


def test_link_of_localtime_names_the_zone(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    assert read_machine_zone({}, link, NOWHERE) == "Europe/Berlin"


def test_a_copied_localtime_leaves_it_to_the_name_beside_it(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif2")
    (tmp_path / "timezone").write_text("Europe/Oslo\n", "utf-8")
    found = read_machine_zone({}, tmp_path / "localtime", tmp_path / "timezone")
    assert found == "Europe/Oslo"


def test_a_machine_that_says_nothing_has_no_zone() -> None:
    assert read_machine_zone({}, NOWHERE, NOWHERE) is None
