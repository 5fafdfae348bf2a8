"""The settings say what an operator may set, and what is wrong with what they set."""

import ast
import inspect
import os
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import FaultySettings, Settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine happens to set does not reach these tests."""
    names = {name.upper() for name in Settings.model_fields}
    for name in [name for name in os.environ if name.upper() in names]:
        monkeypatch.delenv(name)


def test_nothing_configured_gives_a_coach_in_the_terminal() -> None:
    settings = Settings.load(env_file=None)
    assert (settings.telegram_token, settings.discord_token, settings.openai_api_key) == (None,) * 3
    assert settings.database_url == "sqlite:///longrun.db"


def test_example_names_exactly_the_settings_in_their_order() -> None:
    assert [name for name, _ in _example()] == [name.upper() for name in Settings.model_fields]


def test_example_explains_each_setting_in_one_line() -> None:
    """The explanation is the string under the field, so the two can't drift apart."""
    assert dict(_example()) == {name.upper(): text for name, text in _field_strings().items()}


def test_example_as_it_stands_changes_nothing() -> None:
    assert Settings.load(env_file=EXAMPLE) == Settings.load(env_file=None)


def test_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PORT", "")
    monkeypatch.setenv("TELEGRAM_TOKEN", "")
    settings = Settings.load(env_file=None)
    assert (settings.http_port, settings.telegram_token) == (8080, None)


def test_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("HTTP_PORT=1\nLOG_LEVEL=debug\nUNRELATED=x\n", "utf-8")
    monkeypatch.setenv("HTTP_PORT", "2")
    settings = Settings.load(env_file=tmp_path / ".env")
    assert (settings.http_port, settings.log_level) == (2, "DEBUG")


def test_data_folder_holds_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_FOLDER", str(tmp_path))
    expected = f"sqlite:///{tmp_path.as_posix()}/longrun.db"
    assert Settings.load(env_file=None).database_url == expected


def test_users_may_be_parted_by_commas_and_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_USERS", "telegram:1, discord:2 telegram:3")
    users = Settings.load(env_file=None).allowed_users
    assert users == ("telegram:1", "discord:2", "telegram:3")


def test_settings_cannot_be_changed() -> None:
    settings = Settings.load(env_file=None)
    with pytest.raises(ValidationError):
        settings.http_port = 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "private"),
        ("TELEGRAM_WEBHOOK_URL", "ftp://private"),
        ("TELEGRAM_WEBHOOK_SECRET", "private word"),
        ("DISCORD_TOKEN", "private word"),
        ("DISCORD_CLUB_CHANNEL", "private"),
        ("OPENAI_API_KEY", "private word"),
        ("MODEL_DAILY_TOKENS", "-1private"),
        ("MODEL_DAILY_COST_USD", "nan"),
        ("DATABASE_URL", "mysql://private"),
        ("ALLOWED_USERS", "private"),
        ("HTTP_PORT", "70000"),
        ("LOG_LEVEL", "private"),
        ("TIME_ZONE", "Private/Private"),
    ],
)
def test_faulty_value_gives_one_sentence_that_names_it_and_keeps_it_private(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(FaultySettings) as caught:
        Settings.load(env_file=None)
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} must be ")
    assert value not in sentence
    assert "\n" not in sentence
    assert caught.value.__cause__ is None


def test_several_faults_are_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PORT", "many")
    monkeypatch.setenv("LOG_LEVEL", "loud")
    with pytest.raises(FaultySettings) as caught:
        Settings.load(env_file=None)
    assert [line.split()[0] for line in str(caught.value).splitlines()] == [
        "HTTP_PORT",
        "LOG_LEVEL",
    ]


def test_secrets_are_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = {
        "TELEGRAM_TOKEN": "1:private",
        "TELEGRAM_WEBHOOK_SECRET": "private",
        "DISCORD_TOKEN": "private",
        "OPENAI_API_KEY": "private",
        "DATABASE_URL": "postgresql://me:private@host/longrun",
        "INVITE_CODE": "private",
    }
    for name, value in secrets.items():
        monkeypatch.setenv(name, value)
    settings = Settings.load(env_file=None)
    assert "private" not in f"{settings!r} {settings}"


def _example() -> list[tuple[str, str]]:
    """Each variable of the example, with the line above it."""
    lines = EXAMPLE.read_text("utf-8").splitlines()
    return [
        (line.partition("=")[0], above.removeprefix("# "))
        for above, line in pairwise(lines)
        if line and not line.startswith("#")
    ]


def _field_strings() -> dict[str, str]:
    body = ast.parse(inspect.getsource(Settings)).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: text.value.value
        for field, text in pairwise(body.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
