"""Replies as plain text: what is read where nothing can be drawn."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from core.activities.activity import Activity
from core.athlete import Language
from core.coach.translating import say_in, speak_title
from core.coach.wording import phrase, say_amount, say_date, say_figures, say_weeks_left
from core.planning.plan import PlannedSession, SessionStatus
from core.replies import (
    ChangeCard,
    FileOffer,
    LogCard,
    PacesCard,
    Paragraph,
    Part,
    PlanCard,
    ProgressCard,
    Question,
    Refusal,
    Reply,
    SessionCard,
    WeekCard,
)
from core.units import Duration, Units
from core.workouts.steps import Intensity, RepeatBlock, StepOrBlock, Workout, WorkoutStep, Zone

MARKS: Mapping[SessionStatus, str] = MappingProxyType(
    {
        SessionStatus.PLANNED: " ",
        SessionStatus.DONE: "✓",
        SessionStatus.PARTLY: "~",
        SessionStatus.MISSED: "–",
        SessionStatus.SKIPPED: "–",
    }
)
"""How a session stands, in a sign."""
_PARTS: Mapping[Intensity, str] = MappingProxyType(
    {
        Intensity.WARMUP: "step.warmup",
        Intensity.COOLDOWN: "step.cooldown",
        Intensity.RECOVERY: "step.recovery",
        Intensity.REST: "step.rest",
    }
)
_ZONES: Mapping[Zone, str] = MappingProxyType({zone: f"zone.{zone.name.lower()}" for zone in Zone})


def say_reply(reply: Reply) -> str:
    """A whole reply as plain text, its buttons on the last line."""
    pieces = [text for text in (say_part(part, reply.language) for part in reply.parts) if text]
    if reply.buttons:
        pieces.append(" ".join(f"[{button.label}]" for button in reply.buttons))
    return "\n\n".join(pieces)


def say_part(part: Part, language: Language = Language.ENGLISH) -> str:
    """One piece of a reply as plain text."""
    return "\n".join(line.rstrip() for line in _SAYERS[type(part)](part, language))


def say_session(
    session: PlannedSession, units: Units, language: Language = Language.ENGLISH
) -> str:
    """A session in a line: "Tue 24 Nov  Threshold 3 x 8 min · 9 km · 52 min"."""
    return f"{say_date(session.on, language)}  {_say_undated(session, units, language)}"


def _say_undated(session: PlannedSession, units: Units, language: Language) -> str:
    figures = say_size(session.workout, units, language)
    return " · ".join(filter(None, (say_title(session.workout, language, units), figures)))


def say_title(
    workout: Workout, language: Language = Language.ENGLISH, units: Units = Units.KM
) -> str:
    """The name of a workout in the athlete's language and units."""
    return speak_title(workout, language, units)


def say_size(workout: Workout, units: Units, language: Language = Language.ENGLISH) -> str:
    """How far and how long, without what the title says already."""
    title, figures = say_title(workout, language, units), []
    if workout.is_run and workout.distance:
        figures.append(say_amount(workout.distance, units, language))
    if workout.duration:
        figures.append(say_amount(workout.duration, units, language))
    return " · ".join(figure for figure in figures if figure not in title)


def say_steps(
    workout: Workout, units: Units, language: Language = Language.ENGLISH
) -> Iterator[str]:
    """The steps of a workout, a line each; repeats in one."""
    for item in workout.steps:
        yield say_step(item, units, language)


def say_step(item: StepOrBlock, units: Units, language: Language = Language.ENGLISH) -> str:
    """One stretch: "3 × 8 min threshold 4:26-4:34/km (2 min easy jog)"."""
    if isinstance(item, RepeatBlock):
        work, *rest = (_stretch(step, units, language) for step in item.steps)
        pauses = f" ({', '.join(rest)})" if rest else ""
        return f"{item.count} × {work}{pauses}"
    return _stretch(item, units, language)


def _stretch(step: WorkoutStep, units: Units, language: Language) -> str:
    amount = (
        say_amount(step.distance, units, language)
        if step.by_distance
        else _say_time(step.duration, language)
    )
    name = _step_name(step, language)
    note = f", {say_in(language, step.note)}" if step.note else ""
    is_rest = step.intensity in (Intensity.RECOVERY, Intensity.REST)
    hold = "" if is_rest or step.target.zone is Zone.WALK else f" {_hold(step, units, language)}"
    return f"{amount} {name}{hold}{note}"


def _step_name(step: WorkoutStep, language: Language) -> str:
    """The part a step plays, else its zone; walking is always called so."""
    part = _PARTS.get(step.intensity)
    zone = phrase(_ZONES[step.target.zone], language).lower()
    if part is None:
        return zone
    name = phrase(part, language)
    if step.target.zone is not Zone.WALK:
        return name
    is_edge = step.intensity in (Intensity.WARMUP, Intensity.COOLDOWN)
    return f"{name}, {zone}" if is_edge else zone


def _hold(step: WorkoutStep, units: Units, language: Language) -> str:
    """What to hold: pace where it is known, else heart rate, else effort."""
    if step.target.pace is not None:
        return step.target.pace.say(units)
    if step.target.heart_rate is not None:
        return say_figures(step.target.heart_rate.say(), language)
    low, high = step.target.rpe
    return phrase("step.effort", language, low=low, high=high)


def _say_time(duration: Duration, language: Language) -> str:
    is_whole = duration.s % 60 == 0 or duration.s < 120
    return say_figures(duration.say(), language) if is_whole else duration.clock()


def _paragraph(part: Paragraph, _: Language) -> Iterator[str]:
    yield part.text


def _question(part: Question, _: Language) -> Iterator[str]:
    yield part.text


def _refusal(part: Refusal, _: Language) -> Iterator[str]:
    yield part.reason
    if part.alternative:
        yield part.alternative


def _change(part: ChangeCard, language: Language) -> Iterator[str]:
    yield part.headline
    for change in part.changes:
        yield f"  {change.what} — {change.why}" if change.why else f"  {change.what}"
    for caution in part.cautions:
        yield f"! {caution}"
    if part.is_proposal and part.changes:
        yield phrase("change.proposal", language)


def _session(part: SessionCard, language: Language) -> Iterator[str]:
    workout = part.session.workout
    if part.headline:
        yield part.headline
    size = say_size(workout, part.units, language)
    yield " · ".join([say_title(workout, language, part.units), *([size] if size else [])])
    yield from (f"  {line}" for line in say_steps(workout, part.units, language))
    if workout.purpose:
        yield workout.purpose
    if workout.easier and part.session.is_open:
        yield phrase("why.easier", language, easier=workout.easier)


def _week(part: WeekCard, language: Language) -> Iterator[str]:
    week = part.week
    title = phrase("week.title", language, number=week.number, phase=_phase(week.phase, language))
    to_race = [say_weeks_left(part.weeks_to_race, language)] if part.weeks_to_race else []
    yield " · ".join([title, say_amount(week.planned, part.units, language), *to_race])
    if week.focus:
        yield week.focus
    days = [week.monday + timedelta(days=offset) for offset in range(7)]
    said = _in_column((say_date(day, language) for day in days), 11)
    for day, date in zip(days, said, strict=True):
        mark = ">" if day == part.today else " "
        sessions = week.sessions_on(day)
        if not sessions:
            yield f"{mark}   {date} {phrase('week.rest', language)}"
        for session in sessions:
            row = _say_undated(session, part.units, language)
            yield f"{mark} {MARKS[session.status]} {date} {row}"
    if part.done:
        yield phrase("week.done", language, distance=say_amount(part.done, part.units, language))


def _in_column(texts: Iterable[str], least: int) -> list[str]:
    """Texts below each other, as wide as the widest and at least so wide."""
    lines = list(texts)
    width = max((least, *map(len, lines)))
    return [line.ljust(width) for line in lines]


def _phase(phase: str, language: Language) -> str:
    return phrase(f"phase.{phase}", language)


def _plan(part: PlanCard, language: Language) -> Iterator[str]:
    yield part.title
    days = _in_column((say_date(line.monday, language) for line in part.lines), 10)
    phases = _in_column((_phase(line.phase, language) for line in part.lines), 11)
    for line, day, phase in zip(part.lines, days, phases, strict=True):
        mark = ">" if line.is_now else " "
        lighter = phrase("plan.lighter", language) if line.is_cutback else ""
        total, longest = (
            say_amount(distance, part.units, language) for distance in (line.distance, line.longest)
        )
        row = (
            f"{mark} {line.number:>2}  {day}  {phase}  {total:>8}  "
            f"{phrase('plan.long', language)} {longest:<8}"
        )
        yield "  ".join([row, *(text for text in (line.key, lighter) if text)])
    yield from part.notes


def _paces(part: PacesCard, language: Language) -> Iterator[str]:
    yield phrase("paces.title", language)
    names = ("easy", "marathon", "threshold", "interval", "repetition") if part.paces else ()
    zones = [
        *((phrase(f"zone.{n}", language), getattr(part.paces, n).say(part.units)) for n in names),
        *part.heart_rates,
    ]
    said = _in_column((zone for zone, _ in zones), 11)
    yield from (f"  {zone} {band}" for zone, (_, band) in zip(said, zones, strict=True))
    yield from part.source.splitlines()


def _log(part: LogCard, language: Language) -> Iterator[str]:
    total, time = (say_amount(a, part.units, language) for a in (part.total, part.total_time))
    yield phrase("log.title", language, distance=total, time=time)
    for activity in part.activities:
        yield f"  {say_activity(activity, part.units, language)}"


def say_activity(activity: Activity, units: Units, language: Language = Language.ENGLISH) -> str:
    """An activity in a line: "Tue 24 Nov  run · 8 km · 46:00 · 5:45/km · effort 6"."""
    said = [phrase(f"sport.{activity.sport.name.lower()}", language)]
    if activity.distance:
        said.append(say_amount(activity.distance, units, language))
    if activity.duration:
        said.append(activity.duration.clock())
    if speed := activity.say_speed(units):
        said.append(say_figures(speed, language))
    if activity.rpe is not None:
        said.append(phrase("entry.effort", language, rpe=activity.rpe))
    return f"{say_date(activity.on, language)}  {' · '.join(said)}"


def _progress(part: ProgressCard, language: Language) -> Iterator[str]:
    yield phrase("progress.title", language)
    days = _in_column((say_date(week.monday, language) for week in part.weeks), 11)
    for week, day in zip(part.weeks, days, strict=True):
        planned, done = (say_amount(d, part.units, language) for d in (week.planned, week.done))
        key = "progress.row" if week.planned else "progress.row.free"
        row = phrase(key, language, done=done, planned=planned, load=week.load)
        yield f"  {day} {row}"
    yield from part.remarks


def _file(part: FileOffer, _: Language) -> Iterator[str]:
    yield f"{part.caption} ({part.format})"


_SAYERS: Mapping[type, Callable[[Any, Language], Iterator[str]]] = MappingProxyType(
    {
        Paragraph: _paragraph,
        Question: _question,
        Refusal: _refusal,
        ChangeCard: _change,
        SessionCard: _session,
        WeekCard: _week,
        PlanCard: _plan,
        PacesCard: _paces,
        LogCard: _log,
        ProgressCard: _progress,
        FileOffer: _file,
    }
)
