"""What happens to a message when one of its buttons was tapped."""

from telegram import Bot, CallbackQuery, LinkPreviewOptions, Message
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError

from bot.channels.splitting import count_units
from bot.channels.telegram_faults import is_unchanged
from bot.channels.telegram_markup import LONGEST_CAPTION, LONGEST_TEXT

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TAPPED = "\n\n› {label}"


async def stop_spinner(bot: Bot, query: CallbackQuery) -> None:
    """Lets the tapped button rest; done at once, whatever becomes of the tap."""
    try:
        await bot.answer_callback_query(query.id)
    except TelegramError:
        return  # too late, or unreachable: the tap itself is what counts


async def use_up(bot: Bot, query: CallbackQuery) -> bool:
    """Takes the buttons away and leaves in their place what was tapped; True when that is done.

    Not in groups, where anybody may tap what is meant for one: there only the answer does it.
    """
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return False
    try:
        if isinstance(message, Message) and (label := _label_of(message, query.data)):
            await _mark(bot, message, _TAPPED.format(label=label))
        else:
            await bot.edit_message_reply_markup(message.chat.id, message.message_id)
    except BadRequest as error:
        return is_unchanged(error)
    except TelegramError:
        return False
    return True


async def _mark(bot: Bot, message: Message, mark: str) -> None:
    chat, number = message.chat.id, message.message_id
    text, caption = message.text or "", message.caption or ""
    if text and count_units(text + mark) <= LONGEST_TEXT:
        await bot.edit_message_text(
            text + mark,
            chat,
            number,
            entities=message.entities,
            link_preview_options=NO_PREVIEW,
        )
    elif caption and count_units(caption + mark) <= LONGEST_CAPTION:
        await bot.edit_message_caption(
            chat, number, caption=caption + mark, caption_entities=message.caption_entities
        )
    else:
        await bot.edit_message_reply_markup(chat, number)


def _label_of(message: Message, data: str | None) -> str:
    """What the tapped button says."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return next((b.text for row in rows for b in row if b.callback_data == data), "")
