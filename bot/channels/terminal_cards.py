"""The cards of a reply as tables and lines of text that fit the terminal."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeAlias, assert_never

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.channels.terminal_look import Look
from bot.channels.terminal_workout import paint_session, say_amount, style_of
from core.activities.activity import Activity
from core.coach.wording import say_date
from core.planning.plan import PlannedSession, SessionStatus
from core.replies import (
    Change,
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
from core.workouts.naming import say_title

Marks: TypeAlias = dict[SessionStatus, tuple[str, str]]

MARKS: Marks = {
    SessionStatus.PLANNED: ("", "other"),
    SessionStatus.DONE: ("✓", "good"),
    SessionStatus.PARTLY: ("◐", "good"),
    SessionStatus.MISSED: ("✗", "faint"),
    SessionStatus.SKIPPED: ("✗", "faint"),
}
ASCII_MARKS: Marks = MARKS | {
    SessionStatus.DONE: ("x", "good"),
    SessionStatus.PARTLY: ("/", "good"),
    SessionStatus.MISSED: ("-", "faint"),
    SessionStatus.SKIPPED: ("-", "faint"),
}


def paint_part(part: Part, look: Look) -> RenderableType:
    """One piece of a reply."""
    match part:
        case Paragraph():
            return Text(part.text)
        case Question():
            return Text(part.text, style="ask")
        case Refusal():
            return _paint_refusal(part, look)
        case ChangeCard():
            return _paint_change(part, look)
        case SessionCard():
            return paint_session(part.session, part.units, look, part.headline)
        case WeekCard():
            return _paint_week(part, look)
        case PlanCard():
            return _paint_plan(part, look)
        case PacesCard():
            return _paint_paces(part)
        case LogCard():
            return _paint_log(part, look)
        case ProgressCard():
            return _paint_progress(part, look)
        case FileOffer():
            return Text(part.caption)
        case _:
            assert_never(part)


def start_table() -> Table:
    """A table without lines: columns two spaces apart."""
    return Table.grid(padding=(0, 2, 0, 0), pad_edge=False)


# ---------------------------------------------------------------- a no, a change, a session


def _paint_refusal(refusal: Refusal, look: Look) -> RenderableType:
    lines = [Text(refusal.reason)]
    if refusal.alternative:
        arrow = "→ " if look.is_unicode else "-> "
        lines.append(Text.assemble((arrow, "good"), refusal.alternative))
    return Group(*lines)


def _paint_change(card: ChangeCard, look: Look) -> RenderableType:
    dot = "•" if look.is_unicode else "*"
    table = start_table()
    table.add_column(width=1, style="faint")
    table.add_column(overflow="fold")
    for change in card.told:
        table.add_row(dot, _say_change(change, look))
    for caution in card.cautions:
        table.add_row(Text("!", style="warn"), Text(caution, style="warn"))
    return Group(Text(card.headline, style="title"), table) if table.rows else Text(card.headline)


def _say_change(change: Change, look: Look) -> Text:
    what = change.what.replace("->", "→") if look.is_unicode else change.what
    return Text.assemble(what, (f"\n{change.why}" if change.why else "", "faint"))


# ---------------------------------------------------------------- the week


def _paint_week(card: WeekCard, look: Look) -> RenderableType:
    table = start_table()
    table.add_column(width=1)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", min_width=_title_width(look), max_width=48)
    table.add_column(justify="right", no_wrap=True)
    if not look.is_narrow:
        table.add_column(justify="right", no_wrap=True, style="faint")
    for row in _week_rows(card, look):
        table.add_row(*row[: len(table.columns)])
    below = [Text(card.week.focus, style="faint")] if card.week.focus else []
    return Group(_say_week_title(card, look), table, *below)


def _title_width(look: Look) -> int:
    """Room kept for titles, so that the figures of one week stand below those of another."""
    return max(8, min(40, look.width - 40))


def _say_week_title(card: WeekCard, look: Look) -> Text:
    week = card.week
    dot = " · " if look.is_unicode else " - "
    facts = [f"{week.phase}{', lighter' if week.is_cutback else ''}"]
    if week.planned:
        facts.append(f"{week.planned.say(card.units)} planned")
    if card.done:
        facts.append(f"{card.done.say(card.units)} done")
    if card.weeks_to_race is not None:
        facts.append(_say_weeks_left(card.weeks_to_race))
    title = f"Week {week.number}, {say_date(week.monday)} to {say_date(week.sunday)}"
    return Text.assemble((title, "title"), (f"\n{dot.join(facts)}", "faint"))


def _say_weeks_left(weeks: int) -> str:
    if weeks == 0:
        return "race week"
    return f"{weeks} week{'s' if weeks > 1 else ''} to the race"


def _week_rows(card: WeekCard, look: Look) -> Iterator[tuple[Text, ...]]:
    for offset in range(7 if card.week.sessions else 0):
        day = card.week.monday + timedelta(days=offset)
        sessions = card.week.sessions_on(day)
        if not sessions:
            yield _say_rest(day, card, look)
        for session in sessions:
            yield _say_session(session, card, look, is_first=session is sessions[0])


def _say_rest(day: date, card: WeekCard, look: Look) -> tuple[Text, ...]:
    style = "today" if day == card.today else "faint"
    return (_mark_today(day, card, look), _say_day(day, style, look), Text("rest", "faint"))


def _say_session(
    session: PlannedSession, card: WeekCard, look: Look, *, is_first: bool
) -> tuple[Text, ...]:
    marks = MARKS if look.is_unicode else ASCII_MARKS
    mark = Text(*marks[session.status])
    if not mark.plain and is_first:
        mark = _mark_today(session.on, card, look)
    day_style = "today" if session.on == card.today else "other"
    day = _say_day(session.on, day_style, look) if is_first else Text("")
    workout = session.workout
    length = workout.distance.say(card.units) if workout.is_run else ""
    return (mark, day, _say_title(session, card.units), Text(length), Text(workout.duration.say()))


def _say_title(session: PlannedSession, units: Units) -> Text:
    gone = session.status in (SessionStatus.MISSED, SessionStatus.SKIPPED)
    workout = session.workout
    title = Text(say_title(workout, units), style="faint" if gone else style_of(workout))
    if gone:
        title.append(f" ({session.status})", style="faint")
    if session.moved_from is not None:
        title.append(f" (from {say_date(session.moved_from)})", style="faint")
    return title


def _mark_today(day: date, card: WeekCard, look: Look) -> Text:
    if day != card.today:
        return Text("")
    return Text("▸" if look.is_unicode else ">", style="today")


def _say_day(day: date, style: str, look: Look) -> Text:
    said = say_date(day)
    return Text(said.rsplit(" ", 1)[0] if look.is_narrow else said, style=style)


# ---------------------------------------------------------------- the whole plan


def _paint_plan(card: PlanCard, look: Look) -> RenderableType:
    table = start_table()
    table.add_column(width=1)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(justify="right", no_wrap=True, min_width=len("longest"))
    if not look.is_narrow:
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis", style="faint")
    heads = ("", "", "week of", "in all", "longest", "phase", "key sessions")
    table.add_row(*(Text(head, style="faint") for head in heads[: len(table.columns)]))
    for line in card.lines:
        table.add_row(*_say_plan_line(line, card.units, look)[: len(table.columns)])
    notes = [Text(note, style="faint") for note in card.notes]
    return Group(Text(card.title, style="title"), table, *notes)


def _say_plan_line(line: PlanLine, units: Units, look: Look) -> tuple[Text, ...]:
    arrow = "▸" if look.is_unicode else ">"
    style = "today" if line.is_now else "other"
    lighter = ", lighter" if line.is_cutback else ""
    monday = say_date(line.monday)
    return (
        Text(arrow if line.is_now else "", style="today"),
        Text(str(line.number), style=style),
        Text(monday.split(" ", 1)[1] if look.is_narrow else monday, style=style),
        Text(say_amount(line.distance, units), style=style),
        Text(say_amount(line.longest, units) if line.longest else "", style=style),
        Text(f"{line.phase}{lighter}", style="good" if line.is_cutback else style),
        Text(line.key),
    )


# ---------------------------------------------------------------- paces, log, progress


def _paint_paces(card: PacesCard) -> RenderableType:
    table = start_table()
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    if card.paces is not None:
        for name in ("easy", "marathon", "threshold", "interval", "repetition"):
            table.add_row(Text(name.capitalize()), Text(getattr(card.paces, name).say(card.units)))
    for zone, band in card.heart_rates:
        table.add_row(Text(zone), Text(band))
    return Group(table, Text(card.source, style="faint")) if table.rows else Text(card.source)


def _paint_log(card: LogCard, look: Look) -> RenderableType:
    table = start_table()
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", max_width=30)
    for _ in range(2 if look.is_narrow else 4):
        table.add_column(justify="right", no_wrap=True)
    for activity in card.activities:
        table.add_row(*_say_activity(activity, card.units)[: len(table.columns)])
    total = f"{card.total.say(card.units)} of running, {card.total_time.say()} in all"
    return Group(table, Text(total, style="faint")) if card.activities else Text(total)


def _say_activity(activity: Activity, units: Units) -> tuple[Text, ...]:
    return (
        Text(say_date(activity.on)),
        Text(activity.kind or activity.sport),
        Text(activity.distance.say(units) if activity.distance else ""),
        Text(activity.duration.clock() if activity.duration else ""),
        Text(activity.say_speed(units), style="faint"),
        Text(f"RPE {activity.rpe}" if activity.rpe else "", style="faint"),
    )


def _paint_progress(card: ProgressCard, look: Look) -> RenderableType:
    table = start_table()
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True, style="faint")
    furthest = max((max(w.planned, w.done) for w in card.weeks), default=Distance(0))
    room = 10 if look.is_narrow else 24
    for week in card.weeks:
        bar = _draw_bar(week, furthest, room, look)
        of = f"of {say_amount(week.planned, card.units)}"
        done = Text(say_amount(week.done, card.units))
        table.add_row(Text(say_date(week.monday)), bar, done, Text(of))
    return Group(table, *(Text(remark) for remark in card.remarks))


def _draw_bar(week: ProgressWeek, furthest: Distance, room: int, look: Look) -> Text:
    """Done as a full bar, the rest of what was planned as a faint one."""
    full, open_ = ("█", "░") if look.is_unicode else ("#", ".")
    done = round(room * (week.done / furthest)) if furthest else 0
    planned = round(room * (week.planned / furthest)) if furthest else 0
    rest = max(0, planned - done)
    return Text.assemble((full * done, "good"), (open_ * rest, "faint"))
