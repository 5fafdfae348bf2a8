"""The doctor finds each fault of the set-up, and says what to do about it."""

import sqlite3
from pathlib import Path

import pytest

from bot.doctor import Check, examine
from bot.settings import FaultySettings, Settings
from storage.database import Database
from storage.only_process import only_process
from storage.schema import prepare


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What the machine happens to set does not reach these tests."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def examined(tmp_path: Path, *, zone: str = "Europe/Oslo", **changes: object) -> dict[str, Check]:
    """The checks of some settings, by name."""
    url = f"sqlite:///{tmp_path / 'longrun.db'}"
    settings = Settings.load(env_file=None).model_copy(update={"database_url": url, **changes})
    checks = examine(lambda: settings, {"TZ": zone}, tmp_path / ".env")
    return {check.name: check for check in checks}


def test_a_fresh_machine_is_fine(tmp_path: Path) -> None:
    checks = examined(tmp_path)
    assert all(check.is_fine for check in checks.values())
    assert "will be made at the first start" in checks["Database"].finding
    assert not list(tmp_path.iterdir())


def test_a_database_in_use_is_fine_and_unchanged(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'longrun.db'}")
    prepare(database)
    database.close_now()
    check = examined(tmp_path)["Database"]
    assert check.is_fine
    assert "up to date" in check.finding
    with sqlite3.connect(tmp_path / "longrun.db") as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
    connection.close()
    assert "longrun_probe" not in names


def test_a_running_coach_is_mentioned_and_no_fault(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'longrun.db'}")
    prepare(database)
    with only_process(database):
        beside = examined(tmp_path)["Database"]
    afterwards = examined(tmp_path)["Database"]
    database.close_now()
    assert beside.is_fine
    assert beside.finding.endswith("A coach is running on it.")
    assert "running" not in afterwards.finding


def test_a_file_that_is_no_database_is_found(tmp_path: Path) -> None:
    (tmp_path / "longrun.db").write_text("Dear diary, today I ran 8 km. " * 50, "utf-8")
    check = examined(tmp_path)["Database"]
    assert "not a database" in check.finding
    assert "Check that" in check.advice


def test_a_database_of_a_newer_coach_is_found(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "longrun.db") as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    connection.close()
    check = examined(tmp_path)["Database"]
    assert "9999" in check.finding
    assert "Start the version that wrote it." in check.advice


def test_a_folder_that_is_not_there_is_found(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/nowhere/longrun.db"
    check = examined(tmp_path, database_url=url)["Database"]
    assert "does not exist" in check.finding
    assert "mkdir" in check.advice


def test_a_server_out_of_reach_is_found_without_showing_the_password(tmp_path: Path) -> None:
    url = "postgresql://coach:secret@127.0.0.1:1/longrun"
    check = examined(tmp_path, database_url=url)["Database"]
    assert not check.is_fine
    assert "secret" not in check.finding
    assert "DATABASE_URL" in check.advice


def test_each_faulty_setting_is_a_fault_of_its_own(tmp_path: Path) -> None:
    def load() -> Settings:
        raise FaultySettings(
            "HTTP_PORT must be a port. Correct it in .env or leave it empty."
            "\nTIME_ZONE must be a zone. Correct it in .env or leave it empty."
        )

    faults = [check for check in examine(load, {}, tmp_path / ".env") if not check.is_fine]
    assert [fault.finding for fault in faults] == [
        "HTTP_PORT must be a port.",
        "TIME_ZONE must be a zone.",
    ]
    assert all(fault.advice.startswith("Correct it in .env") for fault in faults)


def test_a_slip_in_env_is_found(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TELEGRAM_TOKN=1:x\n# HTTP_PROT=1\nPATH=/bin\n", "utf-8")
    checks = examine(lambda: Settings.load(env_file=None), {"TZ": "UTC"}, tmp_path / ".env")
    faults = [check for check in checks if not check.is_fine]
    assert [fault.advice for fault in faults] == ["Is TELEGRAM_TOKEN meant? Rename it."]


def test_a_discord_token_of_another_shape_is_found(tmp_path: Path) -> None:
    check = examined(tmp_path, discord_token="not-a-token")["Discord"]
    assert not check.is_fine
    assert "not-a-token" not in check.finding + check.advice


def test_no_secret_is_ever_shown(tmp_path: Path) -> None:
    checks = examined(
        tmp_path,
        telegram_token="1:verysecret",
        discord_token="verysecret",
        openai_api_key="verysecret",
    )
    shown = " ".join(check.finding + check.advice for check in checks.values())
    assert "verysecret" not in shown


def test_a_machine_without_a_zone_is_told_to_the_operator(tmp_path: Path) -> None:
    assert not examined(tmp_path, zone="Nowhere/Land")["Own zone"].is_fine
    assert examined(tmp_path, zone="Nowhere/Land", time_zone="Asia/Tokyo")["Own zone"].is_fine


@pytest.mark.parametrize(
    ("model", "key", "finding", "is_fine"),
    [
        (None, "key", "Off", True),
        ("whisper-1", "key", "On: whisper-1", True),
        ("whisper-1", None, "no server", False),
    ],
)
def test_voice_notes_are_on_with_a_model_and_a_server(
    tmp_path: Path, model: str | None, key: str | None, finding: str, is_fine: bool
) -> None:
    check = examined(tmp_path, openai_transcribe_model=model, openai_api_key=key)["Voice notes"]
    assert finding in check.finding
    assert check.is_fine is is_fine


@pytest.mark.parametrize(
    ("model", "key", "finding", "is_fine"),
    [
        (None, None, "Off", True),
        (None, "key", "if it can see", True),
        ("eyes", "key", "On: eyes reads them.", True),
        ("eyes", None, "no server", False),
    ],
)
def test_photos_are_on_with_a_server(
    tmp_path: Path, model: str | None, key: str | None, finding: str, is_fine: bool
) -> None:
    check = examined(tmp_path, openai_vision_model=model, openai_api_key=key)["Photos"]
    assert finding in check.finding
    assert check.is_fine is is_fine
