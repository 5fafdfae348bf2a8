"""A planned session in a phone's width: what, how far, how long, and its steps at a glance."""

from collections.abc import Iterator

from bot.channels.card_lines import sign_of
from bot.channels.telegram_markup import bold, escape, italic
from core.athlete import Language
from core.coach.rendering import say_size, say_steps, say_title
from core.coach.wording import phrase, say_date
from core.planning.plan import PlannedSession
from core.units import Units


def render_session(
    session: PlannedSession, units: Units, language: Language, *, is_dated: bool = True
) -> Iterator[str]:
    """The lines of a session: day, title and amounts, steps, purpose and the easier way."""
    workout = session.workout
    title = bold(say_title(workout, language, units))
    if is_dated:
        yield f"{sign_of(session)} {bold(say_date(session.on, language))}"
        yield title
    else:
        yield f"{sign_of(session)} {title}"
    if size := say_size(workout, units, language):
        yield escape(size)
    if workout.steps:
        yield ""
        yield from (f"• {escape(line)}" for line in say_steps(workout, units, language))
    if workout.purpose:
        yield ""
        yield italic(workout.purpose)
    if workout.easier and session.is_open:
        yield escape(phrase("why.easier", language, easier=workout.easier))
