"""What the real Bot API refuses: the rules of text, markup, keyboards and commands."""

import html
import json
import re
from typing import Any

TAGS = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "code",
    "pre",
    "blockquote",
    "a",
}
ENTITY_NAMES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "code": "code"}
KNOWN_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
_TOKEN = re.compile(r"<[^>]*>|&[^;\s]{0,10};|.", re.DOTALL)


class Refused(Exception):
    """The server's answer to a request that breaks a rule."""

    def __init__(self, description: str, code: int = 400, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def read_text(params: dict[str, Any], field: str, most: int) -> tuple[str, list[dict[str, Any]]]:
    """The text as shown and its entities; refuses what the real server refuses."""
    raw = params.get(field, "")
    if params.get("parse_mode") == "HTML":
        text, entities = parse_html(raw)
    else:
        named = "caption_entities" if field == "caption" else "entities"
        text, entities = raw, json.loads(params.get(named, "[]"))
    check_entities(text, entities)
    if field == "text" and not text.strip():
        raise Refused("Bad Request: message text is empty")
    if units(text) > most:
        raise Refused(f"Bad Request: {'message' if field == 'text' else 'caption'} is too long")
    return text, entities


def parse_html(markup: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities of Telegram's HTML; refuses unknown tags and anything torn or unescaped."""
    text, entities, stack = "", [], []
    for token in _TOKEN.findall(markup):
        if token.startswith("</"):
            name = token[2:-1]
            if not stack or stack[-1][0] != name:
                raise Refused(f"Bad Request: can't parse entities: unexpected end tag {name}")
            _, start = stack.pop()
            kind = ENTITY_NAMES.get(name, name)
            if units(text) > start:
                length = units(text) - start
                entities.append({"type": kind, "offset": start, "length": length})
        elif token.startswith("<") and len(token) > 1:
            name = token[1:-1].split()[0] if token[1:-1].split() else ""
            if name not in TAGS:
                raise Refused(f'Bad Request: can\'t parse entities: unsupported start tag "{name}"')
            stack.append((name, units(text)))
        elif token == "<":
            raise Refused("Bad Request: can't parse entities: unclosed start tag")
        elif len(token) > 1:
            if not KNOWN_ENTITY.fullmatch(token):
                raise Refused(f"Bad Request: can't parse entities: unknown entity {token}")
            text += html.unescape(token)
        else:
            text += token
    if stack:
        raise Refused(f"Bad Request: can't parse entities: can't find end tag of {stack[-1][0]}")
    return text, entities


def check_entities(text: str, entities: list[dict[str, Any]]) -> None:
    """Entities lie within the text."""
    for entity in entities:
        if entity["offset"] < 0 or entity["offset"] + entity["length"] > units(text):
            raise Refused("Bad Request: ENTITY_BOUNDS_INVALID")


def read_keyboard(params: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The rows of an inline keyboard; refuses bad callback data and a wrong shape."""
    if "reply_markup" not in params:
        return []
    rows = json.loads(params["reply_markup"])["inline_keyboard"]
    if sum(len(row) for row in rows) > 100:
        raise Refused("Bad Request: REPLY_MARKUP_TOO_LONG")
    for row in rows:
        if not 1 <= len(row) <= 8:
            raise Refused("Bad Request: BUTTON_ROW_INVALID")
        for button in row:
            if not button.get("text"):
                raise Refused("Bad Request: can't parse inline keyboard button: Text is empty")
            if not 1 <= len(button.get("callback_data", "").encode()) <= 64:
                raise Refused("Bad Request: BUTTON_DATA_INVALID")
    return list(rows)


def check_commands(params: dict[str, Any]) -> list[dict[str, str]]:
    """The commands of a menu; refuses names, descriptions and languages that are none."""
    commands = json.loads(params["commands"])
    if len(commands) > 100:
        raise Refused("Bad Request: BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise Refused("Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise Refused("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"(?:[a-z]{2})?", params.get("language_code", "")):
        raise Refused("Bad Request: LANG_CODE_INVALID")
    return list(commands)
