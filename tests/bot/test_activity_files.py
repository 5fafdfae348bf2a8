"""Files of watches become activities, whatever their form, and what is none gets one sentence."""

import gzip
import struct
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from fit_tool.profile.profile_type import FileType, SubSport
from fit_tool.profile.profile_type import Sport as FitSport
from hypothesis import given
from hypothesis import strategies as st

from bot.files import activity_file, fit_messages, unpacking
from bot.files.activity_file import Contents, read_activity_file
from core.activities.activity import Activity, Origin
from core.athlete import Sport
from core.units import Distance, Duration, HeartRate
from tests.activity_files import STARTED, fit, gpx, gzipped, tcx, zipped

BERLIN = ZoneInfo("Europe/Berlin")
watch = cache(fit)


def only(content: bytes, zone: ZoneInfo = BERLIN) -> Activity:
    """The one activity of a file."""
    found = read_activity_file(content, zone)
    assert found.trouble == ""
    (activity,) = found.activities
    return activity


def test_fit_tells_its_figures_and_laps() -> None:
    """Time on the clock, without the pauses; the local day; laps in order."""
    run = only(watch())
    assert (run.sport, run.on, run.started_at) == (Sport.RUN, date(2026, 4, 15), STARTED)
    assert (run.distance, run.duration) == (Distance(8050), Duration(2765))
    assert (run.heart_rate, run.climb_m, run.origin) == (HeartRate(148), 63, Origin.FILE)
    assert [lap.distance for lap in run.laps] == [Distance(4025), Distance(4025)]
    assert run.note == ""
    assert not run.is_treadmill


def test_fit_that_was_never_closed_is_told_by_its_points() -> None:
    """A watch that died wrote no session."""
    run = only(fit(is_closed=False))
    assert (run.sport, run.duration, run.started_at) == (Sport.RUN, Duration(2760), STARTED)
    assert run.heart_rate == HeartRate(145)
    assert run.distance == Distance(8035)


def test_fit_of_several_sports_is_one_activity_each() -> None:
    """A brick session: the ride and the run off the bike, without the change of shoes."""
    brick = fit(
        sports=(
            (FitSport.CYCLING, SubSport.GENERIC),
            (FitSport.TRANSITION, SubSport.GENERIC),
            (FitSport.FITNESS_EQUIPMENT, SubSport.TREADMILL),
        )
    )
    found = read_activity_file(brick, BERLIN).activities
    assert [one.sport for one in found] == [Sport.RIDE, Sport.RUN]
    assert [one.is_treadmill for one in found] == [False, True]
    assert all(len(one.laps) == 2 for one in found)


def test_fit_with_big_numbers_first_short_times_and_extras_is_read() -> None:
    """Big-endian fields, fields of developers, and times in the record's header."""
    start = STARTED.timestamp() - 631065600
    session = bytes([0x60, 0, 1, 0, 18, 3, 2, 4, 0x86, 9, 4, 0x86, 8, 4, 0x86, 1, 0, 2, 0])
    session += b"\0" + struct.pack(">III", int(start), 500_000, 1_500_000) + b"\xaa\xbb"
    record = bytes([0x41, 0, 0, 20, 0, 1, 3, 1, 2, 0xA3, 150, 0xA4, 160])
    content = session + record
    head = struct.pack("<BBHI4sH", 14, 0x20, 2100, len(content), b".FIT", 0)
    whole = head + content
    crc = fit_messages.check_sum(memoryview(whole))
    run = only(whole + struct.pack("<H", crc))
    assert (run.distance, run.duration, run.heart_rate) == (
        Distance(5000),
        Duration(1500),
        HeartRate(155),
    )


def test_gpx_counts_moving_time_and_steady_climbs() -> None:
    """Four minutes at a crossing are no running; a metre up and down is noise."""
    run = only(gpx(stands_s=240))
    assert run.duration == Duration(2750)
    assert run.distance is not None
    assert abs(run.distance.m - 8000) <= 35
    assert (run.heart_rate, run.sport, run.laps) == (HeartRate(151), Sport.RUN, ())
    assert run.climb_m is not None
    assert 7 * 35 - 20 <= run.climb_m <= 7 * 40


def test_tcx_adds_up_its_laps() -> None:
    """Figures of the laps, heart rate by their times."""
    run = only(tcx())
    assert (run.distance, run.duration, run.heart_rate) == (
        Distance(8000),
        Duration(2760),
        HeartRate(148),
    )
    assert (run.climb_m, len(run.laps), run.started_at) == (20, 2, STARTED)


@pytest.mark.parametrize(
    ("content", "sport"),
    [
        (gpx(kind="cycling"), Sport.RIDE),
        (gpx(kind="trail_running"), Sport.RUN),
        (gpx(kind="Hiking"), Sport.HIKE),
        (gpx(kind="9"), Sport.RUN),
        (tcx(sport="Biking"), Sport.RIDE),
        (tcx(sport="Other"), Sport.OTHER),
    ],
)
def test_sport_is_the_one_the_file_names(content: bytes, sport: Sport) -> None:
    """A ride is no run."""
    assert only(content).sport is sport


@pytest.mark.parametrize(
    "content",
    [
        gzipped(gpx()),
        zipped(run_gpx=gpx(), readme_txt=b"hello"),
        zipped(activity_fit=gzipped(watch())),
        gpx().decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        b"\xef\xbb\xbf" + gpx(),
    ],
    ids=["gz", "zip", "gz in zip", "utf-16", "bom"],
)
def test_packed_files_are_unpacked(content: bytes) -> None:
    """As services export them."""
    assert only(content).on == date(2026, 4, 15)


@pytest.mark.parametrize(
    ("started", "zone", "day"),
    [
        (datetime(2026, 4, 14, 21, 40, tzinfo=UTC), "Europe/Berlin", date(2026, 4, 14)),
        (datetime(2026, 4, 14, 22, 10, tzinfo=UTC), "Europe/Berlin", date(2026, 4, 15)),
        (datetime(2026, 4, 14, 22, 10, tzinfo=UTC), "America/Los_Angeles", date(2026, 4, 14)),
        (datetime(2026, 4, 14, 11, 0, tzinfo=UTC), "Pacific/Kiritimati", date(2026, 4, 15)),
    ],
)
def test_day_is_the_local_one_at_the_start(started: datetime, zone: str, day: date) -> None:
    """A run over midnight belongs to the evening it began."""
    for content in (gpx(started=started), tcx(started=started), fit(started=started)):
        run = only(content, ZoneInfo(zone))
        assert (run.on, run.started_at) == (day, started)


def test_times_without_a_zone_are_the_athletes() -> None:
    """Some devices write what their clock shows."""
    run = only(gpx(zone=""))
    assert run.started_at == STARTED - timedelta(hours=2)


def test_tracks_far_apart_are_runs_of_their_own_and_near_ones_are_one() -> None:
    """An app that begins a new track after each pause still tells of one run."""
    first, soon = gpx(seconds=600), gpx(seconds=600, started=STARTED + timedelta(minutes=20))
    later = gpx(seconds=600, started=STARTED + timedelta(hours=9))
    tracks = [content.decode().partition("<trk>")[2] for content in (soon, later)]
    whole = first.decode().replace("</gpx>", "<trk>" + tracks[0]).replace("</gpx>", "")
    found = read_activity_file((whole + "<trk>" + tracks[1]).encode(), BERLIN).activities
    assert [run.duration for run in found] == [Duration(1200), Duration(600)]


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    b"<gpx><trk><name>&b;</name></trk></gpx>"
)
SPY = b'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><name>&x;</name></trk></gpx>'


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", "no_files"),
        (b"%PDF-1.7", "no_files"),
        (b"<html><body>hello</body></html>", "no_files"),
        (zipped(notes_txt=b"hello"), "no_files"),
        (watch()[:-300], "file_broken"),
        (watch()[:12], "file_broken"),
        (watch()[:200] + b"\x77" + watch()[201:], "file_broken"),
        (gpx()[:-900], "file_broken"),
        (gzipped(gpx())[:-40], "file_broken"),
        (b"\x1f\x8b nonsense", "file_broken"),
        (zipped(a_gpx=gpx())[:-60], "file_broken"),
        (b"PK\x03\x04 nonsense", "file_broken"),
        (BOMB, "file_broken"),
        (SPY, "file_broken"),
        (b"<gpx>" + b"<a>" * 5000, "file_broken"),
        (b"<gpx><trk><name>&nothing;</name></trk></gpx>", "file_broken"),
        (b'<?xml version="1.0" encoding="klingon"?><gpx/>', "file_broken"),
        (gpx(has_times=False), "file_nothing"),
        (gpx(started=datetime(1970, 1, 1, tzinfo=UTC)), "file_nothing"),
        (b"<gpx></gpx>", "file_nothing"),
        (b"<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>", "file_nothing"),
        (tcx().replace(b"4000.0", b"nan").replace(b"1380.0", b"-5"), "file_nothing"),
        (fit(kind=FileType.WORKOUT), "file_nothing"),
        (zipped(**{f"r{n}_gpx": gpx(seconds=60) for n in range(6)}), "file_many"),
        (gzipped(b"<gpx>" + b" " * unpacking.LARGEST_UNPACKED), "file_large"),
        (zipped(a_gpx=b" " * (unpacking.LARGEST_UNPACKED + 1)), "file_large"),
        (b"<gpx>" + b" " * activity_file.LARGEST, "file_large"),
    ],
)
def test_what_cannot_be_taken_in_is_told_in_one_sentence(content: bytes, trouble: str) -> None:
    """Nothing is expanded, fetched or guessed at."""
    assert read_activity_file(content, BERLIN) == Contents(trouble=trouble)


SAMPLES = (watch(), gpx(seconds=120), tcx(), zipped(a_fit=watch()), gzip.compress(tcx()))


@given(st.sampled_from(SAMPLES), st.data())
def test_spoiled_files_never_raise(content: bytes, data: st.DataObject) -> None:
    """Whatever is overwritten or cut off, there is an answer."""
    spoiled = bytearray(content)
    for _ in range(data.draw(st.integers(1, 4))):
        spoiled[data.draw(st.integers(0, len(spoiled) - 1))] = data.draw(st.integers(0, 255))
    found = read_activity_file(bytes(spoiled[: data.draw(st.integers(0, len(spoiled)))]), BERLIN)
    assert bool(found.activities) != bool(found.trouble)


@given(st.binary(max_size=200))
def test_fit_records_of_any_bytes_never_raise(content: bytes) -> None:
    """With a check sum that holds, so that what is behind it is tried."""
    whole = struct.pack("<BBHI4s", 12, 0x20, 2100, len(content), b".FIT") + content
    crc = fit_messages.check_sum(memoryview(whole))
    found = read_activity_file(whole + struct.pack("<H", crc), BERLIN)
    assert found.trouble
