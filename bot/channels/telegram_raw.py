"""Updates before they are understood: one that can't be read must not spoil the others."""

import logging
from typing import Any, TypeAlias

from telegram import Bot, Update

from bot.channels.telegram_incoming import WANTED_UPDATES

RawUpdate: TypeAlias = dict[str, Any]
"""An update as Telegram wrote it, with at least its number."""

log = logging.getLogger(__name__)

_PATIENCE_S = 15.0


class RawBot(Bot):
    """A bot that hands out updates unparsed; the library's own way fails a whole batch for one."""

    async def fetch_updates(self, offset: int | None, *, wait_s: int) -> list[RawUpdate]:
        """The updates from an offset on; acknowledges all before it. Raises TelegramError."""
        question = {"offset": offset, "timeout": wait_s, "allowed_updates": list(WANTED_UPDATES)}
        updates = await self._post("getUpdates", question, read_timeout=wait_s + _PATIENCE_S)
        return [u for u in updates if is_update(u)] if isinstance(updates, list) else []


def is_update(data: object) -> bool:
    """Whether data has the least an update has: a number."""
    return isinstance(data, dict) and isinstance(data.get("update_id"), int)


def number_of(raw: RawUpdate) -> int:
    """The update's number."""
    return int(raw["update_id"])


def read_raw(raw: RawUpdate, bot: Bot) -> Update | None:
    """The update as the library reads it; None, with a line in the log, when it can't."""
    try:
        return Update.de_json(raw, bot)
    except Exception as error:  # noqa: BLE001  (whatever the data breaks in the library)
        log.warning("Can't read update %s (%s)", number_of(raw), type(error).__name__)
        return None
