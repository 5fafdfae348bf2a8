"""The club's channel: a week that somebody chose to share, and nothing about their health."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.channels.discord_cards import BLUE, Panel
from bot.channels.discord_markup import bold, escape
from core.athlete import Language
from core.coach.labels import say_kind
from core.coach.wording import capital, phrase, say_amount, say_date
from core.planning.plan import PlannedSession, SessionStatus
from core.replies import Reply, WeekCard
from core.units import Units

_SIGNS = {SessionStatus.DONE: "✅", SessionStatus.PARTLY: "☑️"}
_PLANNED, _REST = "🏃", "▫️"


def render_shared_week(reply: Reply) -> Panel | None:
    """The week of a reply as the club may see it; None when it holds none.

    Days, kinds and distances of what is done or ahead. Not what was missed, moved, eased or said,
    nor titles and reasons: these could tell of a body.
    """
    card = next((part for part in reply.parts if isinstance(part, WeekCard)), None)
    if card is None:
        return None
    monday = card.week.monday
    span = f"{say_date(monday, reply.language)} – {say_date(card.week.sunday, reply.language)}"
    days = (
        line
        for offset in range(7)
        for line in _render_day(monday + timedelta(days=offset), card, reply.language)
    )
    return Panel(title=escape(span), lines=tuple(days), footer=_say_done(card, reply), colour=BLUE)


def _say_done(card: WeekCard, reply: Reply) -> str:
    if not card.done:
        return ""
    return phrase(
        "week.done", reply.language, distance=say_amount(card.done, card.units, reply.language)
    )


def _render_day(day: date, card: WeekCard, language: Language) -> Iterator[str]:
    label = escape(say_date(day, language))
    if day == card.today:
        label = bold(say_date(day, language))
    shown = [s for s in card.week.sessions_on(day) if _is_shown(s, card.today)]
    if not shown:
        yield f"{_REST} {label}"
    for session in shown:
        sign = _SIGNS.get(session.status, _PLANNED)
        yield f"{sign} {label} · {escape(_say_session(session, card.units, language))}"


def _is_shown(session: PlannedSession, today: date) -> bool:
    """Whether it was done or is still to come; the rest is nobody's business."""
    return session.status in _SIGNS or (session.is_open and session.on >= today)


def _say_session(session: PlannedSession, units: Units, language: Language) -> str:
    workout = session.workout
    words = [capital(say_kind(workout.kind, language))]
    if workout.is_run and workout.distance:
        words.append(say_amount(workout.distance, units, language))
    return " · ".join(words)
