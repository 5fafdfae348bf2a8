"""What can be tapped: buttons and lists that carry their token, and so outlive the process."""

import re
from typing import Any, Self

import discord
from discord import ui

from bot.channel import TokenButton
from bot.channels.discord_client import CoachClient
from bot.channels.discord_phrases import say
from bot.channels.discord_rendering import FormKind, Piece
from core.athlete import Language

LONGEST_LABEL = 80
LONGEST_OPTION = 100
_FORM_LABELS = {FormKind.LOG: "fill_in", FormKind.AVAILABILITY: "choose_days"}
_SHARE_LABELS = {"go": "share", "show": "share_too"}


class TapButton(ui.DynamicItem[ui.Button[ui.View]], template=r"longrun:tap:(?P<token>[!-~]{1,40})"):
    """A button that stands for a command."""

    def __init__(self, label: str, token: str) -> None:
        custom_id = f"longrun:tap:{token}"
        super().__init__(ui.Button(label=_cut(label, LONGEST_LABEL), custom_id=custom_id))
        self.token = token

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button again, after a restart."""
        return cls(getattr(item, "label", ""), match["token"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """It was tapped."""
        await interaction.client.listener.take_tap(interaction, self.token)


class ChoiceList(ui.DynamicItem[ui.Select[ui.View]], template=r"longrun:choose:(?P<place>\d)"):
    """A list of commands, one of which can be chosen."""

    def __init__(
        self,
        place: int,
        options: tuple[TokenButton, ...] = (),
        language: Language = Language.ENGLISH,
    ) -> None:
        super().__init__(
            ui.Select(
                custom_id=f"longrun:choose:{place}",
                placeholder=say("choose", language),
                options=[
                    discord.SelectOption(label=_cut(o.label, LONGEST_OPTION), value=o.token)
                    for o in options
                ],
            )
        )

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], __: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The list again, after a restart."""
        return cls(int(match["place"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Something was chosen."""
        if token := chosen_token(interaction):
            await interaction.client.listener.take_tap(interaction, token)


class FormButton(ui.DynamicItem[ui.Button[ui.View]], template=r"longrun:open:(?P<form>[a-z]+)"):
    """A button that opens a form."""

    def __init__(self, form: FormKind, language: Language = Language.ENGLISH) -> None:
        label = say(_FORM_LABELS[form], language)
        super().__init__(ui.Button(label=label, custom_id=f"longrun:open:{form}"))
        self.form = form

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], __: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button again, after a restart."""
        return cls(FormKind(match["form"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """It was tapped."""
        await interaction.client.listener.open_form(interaction, self.form)


class ShareButton(ui.DynamicItem[ui.Button[ui.View]], template=r"longrun:share:(?P<step>show|go)"):
    """A button that shows what would be shared with the club, or shares it."""

    def __init__(self, step: str, language: Language = Language.ENGLISH) -> None:
        label = say(_SHARE_LABELS[step], language)
        super().__init__(ui.Button(label=label, custom_id=f"longrun:share:{step}"))
        self.step = step

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], __: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button again, after a restart."""
        return cls(match["step"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """It was tapped."""
        listener = interaction.client.listener
        share = listener.publish_share if self.step == "go" else listener.take_share
        await share(interaction)


def register_items(client: CoachClient) -> None:
    """Lets taps on messages of an earlier process be understood."""
    client.add_dynamic_items(TapButton, ChoiceList, FormButton, ShareButton)


def build_view(piece: Piece, language: Language, link: str | None = None) -> ui.View | None:
    """What can be tapped below a message, and a link into private chat, if any."""
    view = ui.View(timeout=None)
    for button in piece.buttons:
        view.add_item(TapButton(button.label, button.token))
    for place, options in enumerate(piece.choices):
        view.add_item(ChoiceList(place, options, language))
    if piece.form is not None:
        view.add_item(FormButton(piece.form, language))
    if link is not None:
        view.add_item(ui.Button(label=say("private", language), url=link))
    return close_view(view) if view.children else None


def build_share_view(step: str, language: Language) -> ui.View:
    """The one button below a shared week, or below the preview of one."""
    return close_view(ui.View(timeout=None).add_item(ShareButton(step, language)))


def build_used_view(message: discord.Message, token: str) -> ui.View:
    """The same buttons, none of which can be tapped again; what was tapped stays marked."""
    view = ui.View.from_message(message, timeout=None)
    for item in view.children:
        if isinstance(item, ui.Select):
            item.disabled = True
            label = next((o.label for o in item.options if o.value == token), None)
            item.placeholder = label or item.placeholder
        elif isinstance(item, ui.Button) and item.url is None:
            item.disabled = True
            if item.custom_id == f"longrun:tap:{token}":
                item.style = discord.ButtonStyle.success
    return close_view(view)


def close_view(view: ui.View) -> ui.View:
    """A view the library needn't remember: its items find their way by themselves."""
    view.stop()
    return view


def chosen_token(interaction: discord.Interaction[Any]) -> str | None:
    """The token chosen from a list."""
    data: Any = interaction.data or {}
    values = data.get("values")
    return str(values[0]) if isinstance(values, list) and values else None


def _cut(label: str, limit: int) -> str:
    label = label.strip() or "…"
    return label if len(label) <= limit else f"{label[: limit - 1]}…"
