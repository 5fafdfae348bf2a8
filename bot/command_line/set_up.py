"""The settings as the command line changes them."""

from pathlib import Path

from bot.settings import Settings


def load_settings(database_file: str | None) -> Settings:
    """The settings, with the database that --db names."""
    settings = Settings.load()
    if database_file is None:
        return settings
    url = f"sqlite:///{Path(database_file).absolute().as_posix()}"
    return settings.model_copy(update={"database_url": url})
