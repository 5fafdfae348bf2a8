"""The seam between the coach and a chat platform: what comes in, what goes out, what may fail."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias, runtime_checkable

from core.replies import Reply

NOTHING_TO_READ = "application/x-nothing"
"""The media type of what holds no activity and isn't fetched: a contact, a poll, a story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One identity of an athlete on one platform."""

    channel: str
    """"telegram", "discord" or "terminal"."""
    chat: str
    """The platform's id of the chat in which replies are sent."""
    sender: str
    """The platform's id of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedFile:
    """A file, photo or voice note that came with a message."""

    name: str
    """Its name as sent; data, never trusted."""
    media_type: str
    """Its media type as the platform says."""
    size: int
    """Its size in bytes."""
    read: Callable[[], Awaitable[bytes]]
    """Fetches the content; may raise DeliveryProblem."""
    is_voice: bool = False
    """Whether it is a voice note."""
    duration_s: float | None = None
    """Seconds it lasts, when the platform says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One message, tap or file from a person."""

    account: Account
    """Who, where."""
    message_id: str
    """Unique within the chat; the same id twice is the same message."""
    sent_at: datetime
    """When it was sent (UTC)."""
    text: str = ""
    """What was typed, or the caption of a file."""
    is_menu: bool = False
    """Whether a command of a menu stands for the text, which then tells nobody's language."""
    button: str | None = None
    """The token of a tapped button."""
    file: ReceivedFile | None = None
    """What was sent along."""
    is_group: bool = False
    """Whether others can read the chat; health details are then kept for private chat."""
    corrects: str | None = None
    """The platform's id of the person's earlier message that it takes the place of."""
    replies_to: str | None = None
    """The platform's id of the coach's message it answers."""
    sender_name: str = ""
    """What the platform calls the person; data, never trusted."""
    language: str | None = None
    """The platform's language code of the person, when known."""
    place: tuple[float, float] | None = None
    """Latitude and longitude, when a location was shared."""
    seen_in: str | None = None
    """A chat of a server in which the person can be called when their private one is closed."""
    zone: str | None = None
    """IANA time zone of the person's device, when known; taken for newcomers only."""
    album: str | None = None
    """The platform's id of what it was sent with, where several files were sent at once."""
    is_forwarded: bool = False
    """Whether somebody else wrote it first; its words are then no wish of the person's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenButton:
    """A button as a platform carries it."""

    label: str
    """What it says."""
    token: str
    """At most 40 ASCII characters; comes back in Incoming.button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingFile:
    """A file or picture to send."""

    name: str
    """File name with its ending."""
    media_type: str
    """Media type."""
    content: bytes
    """The bytes."""
    caption: str = ""
    """A sentence beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One reply or notice on its way to a chat."""

    account: Account
    """Where to."""
    reply: Reply
    """What to say; the channel renders its parts natively."""
    buttons: tuple[TokenButton, ...] = ()
    """The reply's buttons, with tokens, in the same order."""
    files: tuple[OutgoingFile, ...] = ()
    """Files and pictures to send with it."""
    replaces: str | None = None
    """The platform's id of a message to edit in place, its buttons being used, where possible."""
    answers: str | None = None
    """The platform's id of the message it answers."""
    is_unasked: bool = False
    """Whether it is a reminder and not an answer."""
    fills: str | None = None
    """The platform's id of the draft whose place it takes, if its beginning is shown already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message has left."""

    message_id: str
    """The platform's id of it."""


class DeliveryProblem(Exception):
    """A message could not be delivered."""


class TryLater(DeliveryProblem):
    """The platform asks to wait, or can't be reached."""

    def __init__(self, after_s: float | None = None) -> None:
        super().__init__(f"try again after {after_s} s" if after_s else "try again later")
        self.after_s = after_s


class ChatGone(DeliveryProblem):
    """The person blocked the coach, left, or the chat is no more."""


class Undeliverable(DeliveryProblem):
    """The platform refuses this message for good."""


class ChannelMisconfigured(Exception):
    """The operator's settings can't work on this platform; a sentence for the log says which."""


Receive: TypeAlias = Callable[[Incoming], Awaitable[None]]
"""Takes one incoming message; returns only when it is stored with its effect."""


class Channel(Protocol):
    """A chat platform. It only translates; every rule lives in core."""

    name: str
    """"telegram", "discord" or "terminal"."""

    async def run(self, receive: Receive) -> None:
        """Serves the platform until cancelled, reconnecting by itself.

        Raises ChannelMisconfigured when only the operator can help; other channels go on.
        """

    async def send(self, outgoing: Outgoing) -> Sent:
        """Sends one message. Raises TryLater, ChatGone or Undeliverable."""

    async def show_thinking(self, account: Account) -> None:
        """Shows that an answer is being prepared, where the platform can."""


@runtime_checkable
class Drafting(Protocol):
    """A chat platform that can show an answer while it is still being written."""

    async def show_draft(self, account: Account, text: str, draft: str | None) -> str:
        """Shows the beginning of an answer, in a message of its own or in the one it has.

        Returns the platform's id of that message. Raises TryLater, ChatGone or Undeliverable.
        """
