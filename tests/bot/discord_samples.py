"""A week that tells of a body, and the words the club must never read."""

from dataclasses import replace

from core.planning.plan import SessionStatus
from tests.bot.terminal_samples import EASY_RUN, LONG_RUN, MONDAY, WEEK, WEEK_CARD, a_session

HEALTH_WORDS = ("knee", "ill", "fever", "pain", "eased", "missed", "skipped", "16 nov →", "↷")

TELLING_WEEK = replace(
    WEEK_CARD,
    week=replace(
        WEEK,
        focus="Easier, because of your knee.",
        sessions=(
            a_session(1, replace(EASY_RUN, title="Eased run after illness"), moved_from=MONDAY),
            a_session(2, EASY_RUN, status=SessionStatus.SKIPPED),
            a_session(3, replace(EASY_RUN, purpose="No pain.")),
            a_session(5, LONG_RUN),
        ),
    ),
)
