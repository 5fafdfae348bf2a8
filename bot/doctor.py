"""Looks at the whole set-up and says what to do about each fault."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from bot.channels.terminal_zone import read_machine_zone
from bot.settings import FaultySettings, Settings
from core.errors import CoachError

NEEDED_ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
FIRST_YEAR = 2025
_NAME_A_SERVER = "Set OPENAI_API_KEY, or OPENAI_BASE_URL of your own server."
_DISCORD_TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at."""

    name: str
    """What was looked at, in a word or two."""
    finding: str
    """What was found."""
    advice: str = ""
    """What to do about it; empty when it is as it should be."""

    @property
    def is_fine(self) -> bool:
        """Whether there is nothing to do."""
        return not self.advice


def examine(
    load: Callable[[], Settings], environment: dict[str, str], env_file: Path
) -> list[Check]:
    """Every check, in the order in which faults are best mended."""
    checks = [_check_python(), *_check_names(env_file)]
    try:
        settings = load()
    except FaultySettings as fault:
        wrong = [_say_faulty_setting(line) for line in str(fault).split("\n")]
        return [*checks, *wrong, _check_zones(), _check_clock()]
    where = ".env and the environment" if env_file.exists() else "the environment; there is no .env"
    checks.append(Check(name="Settings", finding=f"Read from {where}."))
    checks += [_check_database(settings), _check_zones(), _check_own_zone(settings, environment)]
    checks += [_check_clock(), *_check_channels(settings)]
    return [*checks, _check_model(settings), _check_voice_notes(settings), _check_photos(settings)]


def _check_python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check(name="Python", finding=f"{version} at {sys.executable}.")


def _say_faulty_setting(line: str) -> Check:
    finding, start, rest = line.partition(" Correct it")
    return Check(name="Settings", finding=finding, advice=f"{start}{rest}".strip() or "Correct it.")


def _check_names(env_file: Path) -> Iterator[Check]:
    """A name in .env that nobody reads is most often a slip of the finger."""
    known = [name.upper() for name in Settings.model_fields]
    try:
        lines = env_file.read_text("utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        name = line.split("=", 1)[0].removeprefix("export ").strip().upper()
        near = get_close_matches(name, known, 1, 0.8)
        if "=" in line and name[:1] != "#" and near and name not in known:
            finding = f"{name} in {env_file} is read by nobody."
            yield Check(name="Settings", finding=finding, advice=f"Is {near[0]} meant? Rename it.")


# ---------------------------------------------------------------- database


def _check_database(settings: Settings) -> Check:
    """Whether the database can be written to, is whole, and has the present form."""
    path = _file_of(settings.database_url)
    if path is not None and not path.exists():
        return _check_folder(path)
    try:
        return _look_into(settings.database_url)
    except CoachError as fault:
        return Check(name="Database", finding=fault.sentence, advice=fault.hint)
    except Exception as fault:  # noqa: BLE001  (whatever its driver raises is what is looked for)
        finding = f"It can't be used: {_first_line(fault)}"
        return Check(name="Database", finding=finding, advice=_advise(path))


def _file_of(url: str) -> Path | None:
    """The file of an SQLite database."""
    kind, _, rest = url.partition(":///")
    return Path(rest) if kind.startswith("sqlite") else None


def _check_folder(path: Path) -> Check:
    folder = path.resolve().parent
    if not folder.is_dir():
        finding, advice = f"The folder {folder} does not exist.", f"Make it: mkdir -p {folder}"
        return Check(name="Database", finding=finding, advice=advice)
    try:
        probe = folder / ".longrun-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as fault:
        finding = f"Nothing can be written to {folder}: {fault.strerror}."
        return Check(
            name="Database", finding=finding, advice="Give yourself the right to write there."
        )
    return Check(name="Database", finding=f"{path} will be made at the first start.")


def _look_into(url: str) -> Check:
    from storage.database import Database
    from storage.only_process import is_running
    from storage.schema import HEAD, KNOWN, UnknownSchema, stored_revision

    database = Database(url)
    try:
        revision = database.read_now(stored_revision)
        if revision is not None and revision not in KNOWN:
            raise UnknownSchema(revision)
        if database.is_sqlite:
            whole = database.read_now(lambda c: c.exec_driver_sql("PRAGMA quick_check").scalar())
            if whole != "ok":
                raise CoachError("The file is damaged.", "Put back your latest copy of it.")
        _try_writing(database)
    finally:
        database.close_now()
    state = "up to date" if revision == HEAD else "will be migrated at the next start"
    finding = f"Can be read and written; its form is {state}."
    if is_running(database):
        finding += " A coach is running on it."
    return Check(name="Database", finding=finding)


class _TakenBack(Exception):
    """Ends the trial so that nothing of it stays."""


def _try_writing(database: Any) -> None:
    def work(connection: Any) -> None:
        connection.exec_driver_sql("CREATE TABLE longrun_probe (x INTEGER)")
        raise _TakenBack

    try:
        database.write_now(work)
    except _TakenBack:
        return


def _advise(path: Path | None) -> str:
    if path is None:
        return "Check DATABASE_URL, and that the server runs and lets you in."
    return (
        f"Check that {path} is the coach's file, that you may write it, and that the disk has room."
    )


def _first_line(fault: Exception) -> str:
    """The fault in a line, without any password that an address may hold."""
    return re.sub(r"://[^@\s]*@", "://...@", str(fault).strip().split("\n")[0])


# ---------------------------------------------------------------- time


def _check_zones() -> Check:
    known = available_timezones()
    missing = [zone for zone in NEEDED_ZONES if zone not in known]
    if missing:
        finding = f"{', '.join(missing)} can't be found."
        advice = (
            "Install the zone files: python3 scripts/start.py run does so with the package tzdata."
        )
        return Check(name="Time zones", finding=finding, advice=advice)
    return Check(name="Time zones", finding=f"{len(known)} zones are known.")


def _check_own_zone(settings: Settings, environment: dict[str, str]) -> Check:
    zone = settings.time_zone or read_machine_zone(environment)
    if zone is None:
        finding = "This machine doesn't name its zone."
        advice = "Set TIME_ZONE, such as Europe/Amsterdam, or let the coach ask."
        return Check(name="Own zone", finding=finding, advice=advice)
    source = "set by TIME_ZONE" if settings.time_zone else "as this machine says"
    return Check(name="Own zone", finding=f"{zone}, {source}.")


def _check_clock() -> Check:
    now = datetime.now(UTC)
    if now.year < FIRST_YEAR:
        finding = f"This machine thinks it is {now:%d %B %Y}."
        return Check(name="Clock", finding=finding, advice="Set the clock, best by NTP.")
    return Check(name="Clock", finding=f"{now:%Y-%m-%d %H:%M} UTC.")


# ---------------------------------------------------------------- channels and model


def _check_channels(settings: Settings) -> Iterator[Check]:
    tokens = {"telegram": settings.telegram_token, "discord": settings.discord_token}
    if not any(tokens.values()):
        yield Check(name="Channels", finding="No token is set, so the chat opens in the terminal.")
    for channel, token in tokens.items():
        if token:
            yield _check_channel(channel, token)


def _check_channel(channel: str, token: str) -> Check:
    name = channel.capitalize()
    if find_spec(f"bot.channels.{channel}_channel") is None or find_spec(channel) is None:
        advice = f"Leave {channel.upper()}_TOKEN empty, or install a build that holds it."
        return Check(name=name, finding="This build doesn't hold that channel.", advice=advice)
    if channel == "discord" and not _DISCORD_TOKEN.fullmatch(token):
        advice = "Copy it anew from the developer portal, under Bot: three parts with dots between."
        return Check(name=name, finding="The token has not the shape of one.", advice=advice)
    return Check(name=name, finding="The token has the right shape.")


def _check_model(settings: Settings) -> Check:
    if settings.openai_api_key is None:
        finding = "No key is set; the coach understands by its own grammar."
        return Check(name="Model", finding=finding)
    where = settings.openai_base_url or "https://api.openai.com"
    return Check(name="Model", finding=f"{settings.openai_model} at {where}.")


def _check_voice_notes(settings: Settings) -> Check:
    name, model = "Voice notes", settings.openai_transcribe_model
    if model is None:
        return Check(name=name, finding="Off: OPENAI_TRANSCRIBE_MODEL is not set.")
    if not settings.has_model_server:
        return Check(name=name, finding=f"Off: {model} has no server.", advice=_NAME_A_SERVER)
    return Check(name=name, finding=f"On: {model} writes them down.")


def _check_photos(settings: Settings) -> Check:
    name, model = "Photos", settings.openai_vision_model
    if settings.has_model_server:
        can_see = "" if model else ", if it can see; else set OPENAI_VISION_MODEL"
        said = f"On: {model or settings.openai_model} reads them{can_see}."
        return Check(name=name, finding=said)
    if model is not None:
        return Check(name=name, finding=f"Off: {model} has no server.", advice=_NAME_A_SERVER)
    return Check(name=name, finding="Off: there is no language model.")
