"""Forms to fill in instead of typing; what is filled in becomes a sentence."""

from collections.abc import Iterator, Mapping
from typing import Any

import discord
from discord import ui

from bot.channels.discord_rendering import FormKind
from core.athlete import Language
from core.coach.wording import say_weekday
from core.units import Units

_PREFIX = "longrun:form:"
_EFFORTS = (
    ("2", "2 · very easy"),
    ("3", "3 · easy"),
    ("4", "4 · comfortable"),
    ("5", "5 · moderate"),
    ("6", "6 · somewhat hard"),
    ("7", "7 · hard"),
    ("8", "8 · very hard"),
    ("9", "9 · nearly all out"),
    ("10", "10 · all out"),
)
_LONGEST_NOTE = 500


def build_form(form: FormKind) -> ui.Modal:
    """A form as Discord opens it."""
    return _build_log_form() if form is FormKind.LOG else _build_availability_form()


def read_form(data: Mapping[str, Any], units: Units) -> str | None:
    """The sentence a form stands for, bare distances in `units`; None for others' forms."""
    custom_id = str(data.get("custom_id", ""))
    if not custom_id.startswith(_PREFIX):
        return None
    filled = dict(_read_fields(data.get("components", ())))
    if custom_id.removeprefix(_PREFIX) == FormKind.LOG:
        return _say_log(filled, units)
    return _say_availability(filled)


def _build_log_form() -> ui.Modal:
    modal = ui.Modal(title="Log a workout", custom_id=f"{_PREFIX}{FormKind.LOG}", timeout=None)
    far = _line("distance", "8 km, 5 mi, 400 m")
    modal.add_item(
        ui.Label(text="How far?", description="Leave empty what you don't know.", component=far)
    )
    long = _line("time", "46 min, 1:02:30, 1h05")
    modal.add_item(ui.Label(text="How long?", component=long))
    efforts = [discord.SelectOption(label=label, value=value) for value, label in _EFFORTS]
    effort = ui.Select[ui.Modal](custom_id="effort", options=efforts, required=False)
    modal.add_item(ui.Label(text="How hard was it?", component=effort))
    note = ui.TextInput[ui.Modal](
        custom_id="note",
        style=discord.TextStyle.paragraph,
        placeholder="easy, treadmill, yesterday …",
        max_length=_LONGEST_NOTE,
        required=False,
    )
    modal.add_item(ui.Label(text="Anything else?", component=note))
    return modal


def _build_availability_form() -> ui.Modal:
    custom_id = f"{_PREFIX}{FormKind.AVAILABILITY}"
    modal = ui.Modal(title="When can you train?", custom_id=custom_id, timeout=None)
    days = [
        discord.SelectOption(label=say_weekday(day, Language.ENGLISH), value=str(day))
        for day in range(7)
    ]
    select = ui.Select[ui.Modal](custom_id="days", options=days, min_values=1, max_values=7)
    modal.add_item(ui.Label(text="On which days?", component=select))
    minutes = _line("minutes", "60")
    modal.add_item(
        ui.Label(text="How many minutes on each?", description="Empty: any", component=minutes)
    )
    return modal


def _line(custom_id: str, example: str) -> ui.TextInput[ui.Modal]:
    return ui.TextInput(custom_id=custom_id, placeholder=example, max_length=40, required=False)


def _read_fields(components: Any) -> Iterator[tuple[str, Any]]:
    """What was filled in, wherever it stands in the form's layout."""
    for component in components:
        if "custom_id" in component and ("value" in component or "values" in component):
            yield component["custom_id"], component.get("values", component.get("value"))
        yield from _read_fields(component.get("components", ()))
        if inner := component.get("component"):
            yield from _read_fields((inner,))


def _say_log(filled: Mapping[str, Any], units: Units) -> str:
    """As one would type it: "ran 8 km in 46 min, effort 5, easy"."""
    far, long = _text(filled, "distance"), _text(filled, "time")
    if far.replace(".", "").replace(",", "").isdecimal():
        far += f" {units}"
    if long.isdecimal():
        long += " min"
    done = " in ".join(filter(None, (far, long)))
    done = f"ran {done}" if done else "done"
    efforts = filled.get("effort") or ()
    effort = f"effort {efforts[0]}" if efforts else ""
    return ", ".join(filter(None, (done, effort, _text(filled, "note"))))


def _say_availability(filled: Mapping[str, Any]) -> str:
    days = sorted(int(day) for day in filled.get("days") or () if str(day) in "0123456")
    names = [f"{say_weekday(day, Language.ENGLISH)}s" for day in days]
    said = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    minutes = "".join(char for char in _text(filled, "minutes") if char.isdecimal())
    limit = f", {minutes} minutes each" if minutes else ""
    return f"I can only run on {said}{limit}" if said else "availability"


def _text(filled: Mapping[str, Any], name: str) -> str:
    value = filled.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""
