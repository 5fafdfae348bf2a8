"""The settings as the command line changes them."""

from pathlib import Path

from bot.settings import FaultySettings, Settings
from core.errors import CoachError


class FaultySetUp(CoachError):
    """The settings can't be used; names each fault."""

    def __init__(self, faults: FaultySettings) -> None:
        super().__init__(str(faults), "`coach doctor` looks at the whole set-up.")


def load_settings(database_file: str | None) -> Settings:
    """The settings, with the database that --db names. Raises FaultySetUp."""
    try:
        settings = Settings.load()
    except FaultySettings as faults:
        raise FaultySetUp(faults) from faults
    if database_file is None:
        return settings
    url = f"sqlite:///{Path(database_file).absolute().as_posix()}"
    return settings.model_copy(update={"database_url": url})
