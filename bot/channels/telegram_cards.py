"""The cards of a reply in Telegram's HTML, made to be read on a phone."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import assert_never

from bot.channels.card_lines import REST, draw_bar, say_plan_week, say_session, sign_of
from bot.channels.telegram_markup import bold, code, escape, italic
from bot.channels.telegram_workout import render_session
from core.activities.activity import Activity
from core.athlete import Language
from core.coach.rendering import say_activity
from core.coach.wording import capital, phrase, say_amount, say_date, say_weeks_left
from core.replies import (
    ChangeCard,
    FileOffer,
    LogCard,
    PacesCard,
    Paragraph,
    Part,
    PlanCard,
    PlanLine,
    ProgressCard,
    ProgressWeek,
    Question,
    Refusal,
    SessionCard,
    WeekCard,
)
from core.units import Distance, Units


def render_part(part: Part, language: Language = Language.ENGLISH) -> str:
    """One piece of a reply; no tag reaches over the end of a line."""
    return "\n".join(_render_lines(part, language)).strip()


def _render_lines(part: Part, language: Language) -> Iterator[str]:
    match part:
        case Paragraph():
            return iter((escape(part.text),))
        case Question():
            return iter((bold(part.text),))
        case FileOffer():
            return iter((escape(part.caption),))
        case Refusal():
            return _render_refusal(part)
        case ChangeCard():
            return _render_change(part, language)
        case SessionCard():
            return _render_session_card(part, language)
        case WeekCard():
            return _render_week(part, language)
        case PlanCard():
            return _render_plan(part, language)
        case PacesCard():
            return _render_paces(part, language)
        case LogCard():
            return _render_log(part, language)
        case ProgressCard():
            return _render_progress(part, language)
        case _:
            assert_never(part)


# ---------------------------------------------------------------- a no, a change, a session


def _render_refusal(refusal: Refusal) -> Iterator[str]:
    yield escape(refusal.reason)
    if refusal.alternative:
        yield f"👉 {escape(refusal.alternative)}"


def _render_change(card: ChangeCard, language: Language) -> Iterator[str]:
    yield bold(card.headline) if card.changes else escape(card.headline)
    for change in card.told:
        yield f"• {escape(change.what.replace('->', '→'))}"
        if change.why:
            yield italic(change.why)
    for caution in card.cautions:
        yield f"⚠️ {escape(caution)}"
    if card.is_proposal and card.changes:
        yield bold(phrase("change.proposal", language))


def _render_session_card(card: SessionCard, language: Language) -> Iterator[str]:
    if card.headline:
        yield escape(card.headline)
        yield ""
    is_dated = say_date(card.session.on, language) not in card.headline
    yield from render_session(card.session, card.units, language, is_dated=is_dated)


# ---------------------------------------------------------------- the week


def _render_week(card: WeekCard, language: Language) -> Iterator[str]:
    week, lighter = card.week, phrase("plan.lighter", language)
    phase = phrase(f"phase.{week.phase}", language)
    title = phrase("week.title", language, number=week.number, phase=phase)
    yield bold(f"{title}, {lighter}" if week.is_cutback else title)
    yield escape(f"{say_date(week.monday, language)} – {say_date(week.sunday, language)}")
    yield escape(_say_week_totals(card, language))
    yield ""
    for offset in range(7):
        yield from _render_day(week.monday + timedelta(days=offset), card, language)
    if card.done or week.focus:
        yield ""
    if card.done:
        yield escape(
            phrase("week.done", language, distance=say_amount(card.done, card.units, language))
        )
    if week.focus:
        yield italic(week.focus)


def _say_week_totals(card: WeekCard, language: Language) -> str:
    planned = say_amount(card.week.planned, card.units, language)
    totals = [planned if card.week.planned else ""]
    if card.weeks_to_race:
        totals.append(say_weeks_left(card.weeks_to_race, language))
    return " · ".join(filter(None, totals))


def _render_day(day: date, card: WeekCard, language: Language) -> Iterator[str]:
    said = say_date(day, language)
    is_today = day == card.today
    label = bold(f"{said}, {phrase('day.today', language)}") if is_today else escape(said)
    sessions = card.week.sessions_on(day)
    if not sessions:
        yield f"{REST} {label} · {escape(phrase('week.rest', language))}"
    for session in sessions:
        yield f"{sign_of(session)} {label} · {escape(say_session(session, card.units, language))}"


# ---------------------------------------------------------------- the whole plan


def _render_plan(card: PlanCard, language: Language) -> Iterator[str]:
    yield bold(card.title)
    for phase, lines in groupby(card.lines, key=lambda line: line.phase):
        yield ""
        yield bold(capital(phrase(f"phase.{phase}", language)))
        yield from (_render_plan_line(line, card.units, language) for line in lines)
    if card.notes:
        yield ""
        yield from (escape(note) for note in card.notes)


def _render_plan_line(line: PlanLine, units: Units, language: Language) -> str:
    said = f"{line.number}. {say_plan_week(line, units, language)}"
    return f"👉 {bold(said)}" if line.is_now else escape(said)


# ---------------------------------------------------------------- paces, log, progress


def _render_paces(card: PacesCard, language: Language) -> Iterator[str]:
    yield bold(phrase("paces.title", language))
    if card.paces is not None:
        for name in ("easy", "marathon", "threshold", "interval", "repetition"):
            pace = getattr(card.paces, name).say(card.units)
            yield escape(f"{phrase(f'zone.{name}', language)}: {pace}")
    if card.heart_rates:
        yield ""
        yield from (escape(f"❤️ {zone}: {band}") for zone, band in card.heart_rates)
    if card.source:
        yield ""
        yield italic(card.source)


def _render_log(card: LogCard, language: Language) -> Iterator[str]:
    total, time = (say_amount(a, card.units, language) for a in (card.total, card.total_time))
    yield bold(phrase("log.title", language, distance=total, time=time))
    if card.activities:
        yield ""
        yield from (escape(_say_activity(a, card.units, language)) for a in card.activities)


def _say_activity(activity: Activity, units: Units, language: Language) -> str:
    return " · ".join(say_activity(activity, units, language).split("  ", 1))


def _render_progress(card: ProgressCard, language: Language) -> Iterator[str]:
    yield bold(phrase("progress.title", language))
    furthest = max((max(week.planned, week.done) for week in card.weeks), default=Distance(0))
    for week in card.weeks:
        day, bar = escape(say_date(week.monday, language)), code(draw_bar(week, furthest))
        yield f"{day} {bar} {escape(_say_share(week, card.units))}"
    if card.remarks:
        yield ""
        yield from (escape(remark) for remark in card.remarks)


def _say_share(week: ProgressWeek, units: Units) -> str:
    done, planned = (round(d.m / units.metres) for d in (week.done, week.planned))
    return f"{done}/{planned} {units}" if planned else f"{done} {units}"
