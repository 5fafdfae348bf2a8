"""Small activity files as devices write them: FIT by another program, GPX and TCX by hand."""

import gzip
import io
import zipfile
from datetime import UTC, datetime, timedelta

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.profile_type import FileType, Manufacturer, Sport, SubSport

STARTED = datetime(2026, 4, 15, 5, 0, tzinfo=UTC)
"""The morning of the day the tests live in."""


def fit(
    *,
    started: datetime = STARTED,
    kind: FileType = FileType.ACTIVITY,
    sports: tuple[tuple[Sport, SubSport], ...] = ((Sport.RUNNING, SubSport.GENERIC),),
    is_closed: bool = True,
    metres: float = 8050.0,
    seconds: float = 2765.0,
) -> bytes:
    """A watch's file: a point every minute, a lap every half, a session for each sport."""
    builder = FitFileBuilder(auto_define=True)
    head = FileIdMessage()
    head.type = kind
    head.manufacturer = Manufacturer.DEVELOPMENT.value
    head.product = 1
    head.serial_number = 7
    head.time_created = _ms(started)
    builder.add(head)
    for number, (sport, sub_sport) in enumerate(sports):
        begun = started + timedelta(seconds=number * (seconds + 60))
        for second in range(0, round(seconds), 60):
            point = RecordMessage()
            point.timestamp = _ms(begun + timedelta(seconds=second))
            point.distance = metres * second / seconds
            point.heart_rate = 140 + second // 60 % 11
            builder.add(point)
        if is_closed:
            _close(builder, begun, sport, sub_sport, metres, seconds)
    content: bytes = builder.build().to_bytes()
    return content


def _close(
    builder: FitFileBuilder,
    begun: datetime,
    sport: Sport,
    sub_sport: SubSport,
    metres: float,
    seconds: float,
) -> None:
    for half in (0, 1):
        lap = LapMessage()
        lap.start_time = _ms(begun + timedelta(seconds=half * seconds / 2))
        lap.timestamp = _ms(begun + timedelta(seconds=(half + 1) * seconds / 2))
        lap.total_distance = metres / 2
        lap.total_timer_time = lap.total_elapsed_time = seconds / 2
        builder.add(lap)
    session = SessionMessage()
    session.start_time = _ms(begun)
    session.timestamp = _ms(begun + timedelta(seconds=seconds + 30))
    session.sport, session.sub_sport = sport, sub_sport
    session.total_distance = metres
    session.total_timer_time = seconds
    session.total_elapsed_time = seconds + 30
    session.avg_heart_rate = 148
    session.total_ascent = 63
    builder.add(session)


def gpx(
    *,
    started: datetime = STARTED,
    metres: float = 8000.0,
    seconds: int = 2760,
    name: str = "Morning run",
    kind: str = "running",
    has_times: bool = True,
    zone: str = "Z",
    stands_s: int = 0,
) -> bytes:
    """A track to the north, a point every ten seconds, with heights and heart rates."""
    steps = seconds // 10
    points = []
    for step in range(steps + 1):
        pause = stands_s if step > steps // 2 else 0
        at = started + timedelta(seconds=step * 10 + pause)
        time = f"<time>{at:%Y-%m-%dT%H:%M:%S}{zone}</time>" if has_times else ""
        north = 52 + metres * step / steps / 111_195.08
        points.append(
            f'<trkpt lat="{north:.7f}" lon="13.4"><ele>{30 + step % 40}</ele>{time}<extensions>'
            "<gpxtpx:TrackPointExtension><gpxtpx:hr>151</gpxtpx:hr></gpxtpx:TrackPointExtension>"
            "</extensions></trkpt>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<gpx version="1.1" creator="a watch" xmlns="http://www.topografix.com/GPX/1/1"'
        ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<metadata><name>{name}</name></metadata><trk><name>{name}</name><desc>{name}</desc>"
        f"<type>{kind}</type><trkseg>{''.join(points)}</trkseg></trk></gpx>"
    ).encode()


def tcx(*, started: datetime = STARTED, sport: str = "Running", notes: str = "") -> bytes:
    """Two laps of 4 km in 23 minutes."""
    laps = []
    for number in (0, 1):
        at = started + timedelta(minutes=23 * number)
        laps.append(
            f'<Lap StartTime="{at:%Y-%m-%dT%H:%M:%S}.000Z"><TotalTimeSeconds>1380.0'
            "</TotalTimeSeconds><DistanceMeters>4000.0</DistanceMeters><AverageHeartRateBpm>"
            f"<Value>{146 + 4 * number}</Value></AverageHeartRateBpm><Track><Trackpoint><Time>"
            f"{at:%Y-%m-%dT%H:%M:%S}.000Z</Time><AltitudeMeters>{30 + 20 * number}"
            "</AltitudeMeters><HeartRateBpm><Value>140</Value></HeartRateBpm></Trackpoint>"
            "</Track></Lap>"
        )
    return (
        '<?xml version="1.0"?><TrainingCenterDatabase'
        ' xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>'
        f'<Activity Sport="{sport}"><Id>{started:%Y-%m-%dT%H:%M:%S}.000Z</Id>{"".join(laps)}'
        f"<Notes>{notes}</Notes></Activity></Activities></TrainingCenterDatabase>"
    ).encode()


def zipped(**files: bytes) -> bytes:
    """An archive; the names are with "_" in place of the dot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return packed.getvalue()


def gzipped(content: bytes) -> bytes:
    """A file packed as services export it."""
    return gzip.compress(content)


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
