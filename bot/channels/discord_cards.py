"""The cards of a reply as Discord's embeds, still as data: title, lines, fields and a colour."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TypeAlias

from bot.channels.card_lines import REST, draw_bar, say_plan_week, say_session, sign_of
from bot.channels.discord_markup import bold, code, escape, italic, pack_lines
from core.athlete import Language
from core.coach.rendering import say_activity, say_size, say_steps, say_title
from core.coach.wording import capital, phrase, say_amount, say_date, say_weeks_left
from core.replies import (
    ChangeCard,
    LogCard,
    PacesCard,
    PlanCard,
    PlanLine,
    ProgressCard,
    ProgressWeek,
    SessionCard,
    WeekCard,
)
from core.units import Distance, Units
from core.workouts.steps import Workout, WorkoutKind

LONGEST_FIELD = 1024
GREEN, BLUE, ORANGE, GREY, YELLOW = 0x2E9E5B, 0x3B82C4, 0xE8833A, 0x8A919C, 0xE5B93C


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A small heading with what stands below it."""

    name: str
    """The heading."""
    value: str
    """What stands below."""
    is_inline: bool = False
    """Whether another may stand beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One embed."""

    title: str = ""
    """Its heading, escaped."""
    lines: tuple[str, ...] = ()
    """Its text, line by line, escaped."""
    fields: tuple[Field, ...] = ()
    """Headings with their text, below the lines."""
    footer: str = ""
    """A quiet line at its end; Discord shows it as it is, without markup."""
    colour: int = GREY
    """The bar at its left."""
    picture: str = ""
    """Name of the file shown in it."""


Card: TypeAlias = (
    ChangeCard | SessionCard | WeekCard | PlanCard | PacesCard | LogCard | ProgressCard
)


def render_card(card: Card, language: Language = Language.ENGLISH) -> Panel:
    """A card in the platform's look."""
    match card:
        case ChangeCard():
            return _render_change(card, language)
        case SessionCard():
            return _render_session(card, language)
        case WeekCard():
            return _render_week(card, language)
        case PlanCard():
            return _render_plan(card, language)
        case PacesCard():
            return _render_paces(card, language)
        case LogCard():
            return _render_log(card, language)
        case ProgressCard():
            return _render_progress(card, language)


def _colour_of(workout: Workout) -> int:
    if not workout.is_run:
        return GREY
    if workout.kind is WorkoutKind.LONG:
        return BLUE
    return ORANGE if workout.is_hard else GREEN


# ---------------------------------------------------------------- a change, a session


def _render_change(card: ChangeCard, language: Language) -> Panel:
    lines: list[str] = []
    for change in card.told:
        lines.append(f"- {escape(change.what.replace('->', '→'))}")
        if change.why:
            lines.append(f"  {italic(change.why)}")
    lines.extend(f"⚠️ {escape(caution)}" for caution in card.cautions)
    if card.is_proposal and card.changes:
        lines += ["", escape(phrase("change.proposal", language))]
    colour = YELLOW if card.is_proposal or card.cautions else GREEN
    return Panel(title=escape(card.headline), lines=tuple(lines), colour=colour)


def _render_session(card: SessionCard, language: Language) -> Panel:
    session, workout = card.session, card.session.workout
    title, day = say_title(workout, language, card.units), say_date(session.on, language)
    if day not in card.headline:
        title = f"{day} · {title}"
    return Panel(
        title=f"{sign_of(session)} {escape(title)}",
        lines=tuple(_render_workout(card, language)),
        colour=_colour_of(workout),
    )


def _render_workout(card: SessionCard, language: Language) -> Iterator[str]:
    workout = card.session.workout
    if card.headline:
        yield from (escape(card.headline), "")
    if size := say_size(workout, card.units, language):
        yield from (escape(size), "")
    yield from (f"- {escape(line)}" for line in say_steps(workout, card.units, language))
    if workout.purpose:
        yield from ("", italic(workout.purpose))
    if workout.easier and card.session.is_open:
        yield escape(phrase("why.easier", language, easier=workout.easier))


# ---------------------------------------------------------------- the week


def _render_week(card: WeekCard, language: Language) -> Panel:
    week = card.week
    phase = phrase(f"phase.{week.phase}", language)
    span = f"{say_date(week.monday, language)} – {say_date(week.sunday, language)}"
    days = (
        line
        for offset in range(7)
        for line in _render_day(week.monday + timedelta(days=offset), card, language)
    )
    focus = ("", italic(week.focus)) if week.focus else ()
    return Panel(
        title=escape(phrase("week.title", language, number=week.number, phase=phase)),
        lines=(escape(span), "", *days, *focus),
        footer=_say_week_totals(card, language),
        colour=BLUE,
    )


def _say_week_totals(card: WeekCard, language: Language) -> str:
    totals = [say_amount(card.week.planned, card.units, language)]
    if card.weeks_to_race:
        totals.append(say_weeks_left(card.weeks_to_race, language))
    if card.done:
        totals.append(
            phrase("week.done", language, distance=say_amount(card.done, card.units, language))
        )
    return " · ".join(totals)


def _render_day(day: date, card: WeekCard, language: Language) -> Iterator[str]:
    label = escape(say_date(day, language))
    if day == card.today:
        label = f"{bold(say_date(day, language))} ({escape(phrase('day.today', language))})"
    sessions = card.week.sessions_on(day)
    if not sessions:
        yield f"{REST} {label} · {escape(phrase('week.rest', language))}"
    for session in sessions:
        yield f"{sign_of(session)} {label} · {escape(say_session(session, card.units, language))}"


# ---------------------------------------------------------------- the whole plan


def _render_plan(card: PlanCard, language: Language) -> Panel:
    fields = [
        Field(name=escape(capital(phrase(f"phase.{phase}", language))), value=text)
        for phase, lines in groupby(card.lines, key=lambda line: line.phase)
        for text in pack_lines(
            (_render_plan_line(line, card.units, language) for line in lines), LONGEST_FIELD
        )
    ]
    return Panel(
        title=escape(card.title),
        lines=tuple(escape(note) for note in card.notes),
        fields=tuple(fields),
        colour=BLUE,
    )


def _render_plan_line(line: PlanLine, units: Units, language: Language) -> str:
    said = f"{line.number} · {say_plan_week(line, units, language)}"
    return f"👉 {bold(said)}" if line.is_now else escape(said)


# ---------------------------------------------------------------- paces, log, progress


def _render_paces(card: PacesCard, language: Language) -> Panel:
    fields = []
    if card.paces is not None:
        for name in ("easy", "marathon", "threshold", "interval", "repetition"):
            pace = escape(getattr(card.paces, name).say(card.units))
            zone = escape(phrase(f"zone.{name}", language))
            fields.append(Field(name=zone, value=pace, is_inline=True))
    bands = tuple(f"❤️ {escape(zone)} {escape(band)}" for zone, band in card.heart_rates)
    title = escape(phrase("paces.title", language))
    return Panel(title=title, lines=bands, fields=tuple(fields), footer=card.source, colour=GREEN)


def _render_log(card: LogCard, language: Language) -> Panel:
    distance, time = (say_amount(a, card.units, language) for a in (card.total, card.total_time))
    said = (say_activity(activity, card.units, language) for activity in card.activities)
    return Panel(
        title=escape(phrase("log.title", language, distance=distance, time=time)),
        lines=tuple(escape(" · ".join(line.split("  "))) for line in said),
        colour=GREEN,
    )


def _render_progress(card: ProgressCard, language: Language) -> Panel:
    furthest = max((max(week.planned, week.done) for week in card.weeks), default=Distance(0))
    lines = (
        f"{code(draw_bar(week, furthest))} {escape(say_date(week.monday, language))}"
        f" · {escape(_say_share(week, card.units, language))}"
        for week in card.weeks
    )
    remarks = ("", *(escape(remark) for remark in card.remarks)) if card.remarks else ()
    title = escape(phrase("progress.title", language))
    return Panel(title=title, lines=(*lines, *remarks), colour=GREEN)


def _say_share(week: ProgressWeek, units: Units, language: Language) -> str:
    done, planned = (say_amount(a, units, language) for a in (week.done, week.planned))
    key = "progress.row" if week.planned else "progress.row.free"
    return phrase(key, language, done=done, planned=planned, load=week.load)
