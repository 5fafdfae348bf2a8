"""Forms to fill in instead of typing; what is filled in becomes a sentence."""

from collections.abc import Iterator, Mapping
from typing import Any

import discord
from discord import ui

from bot.channels.discord_phrases import efforts, say
from bot.channels.discord_rendering import FormKind
from core.athlete import Language
from core.coach.wording import capital, say_weekday
from core.units import Units

_PREFIX = "longrun:form:"
_LONGEST_NOTE = 500


def build_form(form: FormKind, language: Language = Language.ENGLISH) -> ui.Modal:
    """A form as Discord opens it."""
    if form is FormKind.LOG:
        return _build_log_form(language)
    return _build_availability_form(language)


def read_form(data: Mapping[str, Any], units: Units | None) -> str | None:
    """The sentence a form stands for, bare distances in `units`; None for others' forms.

    Without units a bare distance stays bare: it is then in the athlete's own, or asked about.
    """
    custom_id = str(data.get("custom_id", ""))
    if not custom_id.startswith(_PREFIX):
        return None
    filled = dict(_read_fields(data.get("components", ())))
    if custom_id.removeprefix(_PREFIX) == FormKind.LOG:
        return _say_log(filled, units)
    return _say_availability(filled)


def _build_log_form(language: Language) -> ui.Modal:
    title, custom_id = say("log.title", language), f"{_PREFIX}{FormKind.LOG}"
    modal = ui.Modal(title=title, custom_id=custom_id, timeout=None)
    far, unknown = _line("distance", "8 km, 5 mi, 400 m"), say("log.unknown", language)
    modal.add_item(ui.Label(text=say("log.far", language), description=unknown, component=far))
    long = _line("time", "46 min, 1:02:30, 1h05")
    modal.add_item(ui.Label(text=say("log.long", language), component=long))
    options = [discord.SelectOption(label=said, value=value) for value, said in efforts(language)]
    effort = ui.Select[ui.Modal](custom_id="effort", options=options, required=False)
    modal.add_item(ui.Label(text=say("log.hard", language), component=effort))
    note = ui.TextInput[ui.Modal](
        custom_id="note",
        style=discord.TextStyle.paragraph,
        placeholder=say("log.such_as", language),
        max_length=_LONGEST_NOTE,
        required=False,
    )
    modal.add_item(ui.Label(text=say("log.else", language), component=note))
    return modal


def _build_availability_form(language: Language) -> ui.Modal:
    title, custom_id = say("days.title", language), f"{_PREFIX}{FormKind.AVAILABILITY}"
    modal = ui.Modal(title=title, custom_id=custom_id, timeout=None)
    days = [
        discord.SelectOption(label=capital(say_weekday(day, language)), value=str(day))
        for day in range(7)
    ]
    select = ui.Select[ui.Modal](custom_id="days", options=days, min_values=1, max_values=7)
    modal.add_item(ui.Label(text=say("days.which", language), component=select))
    minutes, limit = _line("minutes", "60"), say("days.minutes", language)
    any_ = say("days.any", language)
    modal.add_item(ui.Label(text=limit, description=any_, component=minutes))
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


def _say_log(filled: Mapping[str, Any], units: Units | None) -> str:
    """As one would type it in any language: "8 km in 46 min, rpe 5, locker".

    A figure without a unit needs "ran" before it and its effort beside it to be read as a run.
    """
    far, long = _text(filled, "distance"), _text(filled, "time")
    is_bare = far.replace(".", "").replace(",", "").isdecimal()
    if is_bare and units is not None:
        far += f" {units}"
    if long.isdecimal():
        long += " min"
    done, note = " in ".join(filter(None, (far, long))), _text(filled, "note")
    is_bare = is_bare and units is None
    if is_bare or not note or not done:
        done = f"ran {done}" if done else "done"
    chosen = filled.get("effort") or ()
    effort = f"rpe {chosen[0]}" if chosen else ""
    if is_bare:
        done, effort = f"{done} {effort}".strip(), ""
    return ", ".join(filter(None, (done, effort, note)))


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
