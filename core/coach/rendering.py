"""Replies as plain text: what is read where nothing can be drawn."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from core.activities.activity import Activity
from core.athlete import Language
from core.coach.translating import say_in
from core.coach.wording import phrase, say_date, say_distance
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
from core.workouts import naming
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
    figures = say_size(session.workout, units, language)
    title = say_title(session.workout, language, units)
    said = " · ".join([title, *([figures] if figures else [])])
    return f"{say_date(session.on, language)}  {said}"


def say_title(
    workout: Workout, language: Language = Language.ENGLISH, units: Units = Units.KM
) -> str:
    """The name of a workout in the athlete's language and units."""
    return say_in(language, naming.say_title(workout, units))


def say_size(workout: Workout, units: Units, language: Language = Language.ENGLISH) -> str:
    """How far and how long, without what the title says already."""
    title, figures = say_title(workout, language, units), []
    if workout.is_run and workout.distance:
        figures.append(workout.distance.say(units))
    if workout.duration:
        figures.append(workout.duration.say())
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
    amount = step.distance.say(units) if step.by_distance else _say_time(step.duration)
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
        return step.target.heart_rate.say()
    low, high = step.target.rpe
    return phrase("step.effort", language, low=low, high=high)


def _say_time(duration: Duration) -> str:
    return duration.say() if duration.s % 60 == 0 or duration.s < 120 else duration.clock()


def _paragraph(part: Paragraph, _: Language) -> Iterator[str]:
    yield part.text


def _question(part: Question, _: Language) -> Iterator[str]:
    yield part.text


def _refusal(part: Refusal, language: Language) -> Iterator[str]:
    yield say_in(language, part.reason)
    if part.alternative:
        yield say_in(language, part.alternative)


def _change(part: ChangeCard, language: Language) -> Iterator[str]:
    yield part.headline
    for change in part.changes:
        why = say_in(language, change.why)
        yield f"  {change.what} — {why}" if why else f"  {change.what}"
    for caution in part.cautions:
        yield f"! {say_in(language, caution)}"
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
        yield say_in(language, workout.purpose)
    if workout.easier and part.session.is_open:
        yield phrase("why.easier", language, easier=say_in(language, workout.easier))


def _week(part: WeekCard, language: Language) -> Iterator[str]:
    week = part.week
    title = phrase("week.title", language, number=week.number, phase=_phase(week.phase, language))
    to_race = phrase("week.to_race", language, weeks=part.weeks_to_race or 0)
    yield " · ".join(
        [title, week.planned.say(part.units), *([to_race] if part.weeks_to_race else [])]
    )
    if week.focus:
        yield say_in(language, week.focus)
    for offset in range(7):
        day = week.monday + timedelta(days=offset)
        mark = ">" if day == part.today else " "
        sessions = week.sessions_on(day)
        if not sessions:
            yield f"{mark}   {say_date(day, language):<11} {phrase('week.rest', language)}"
        for session in sessions:
            yield f"{mark} {MARKS[session.status]} {_row(session, part.units, language)}"
    if part.done:
        yield phrase("week.done", language, distance=part.done.say(part.units))


def _row(session: PlannedSession, units: Units, language: Language) -> str:
    date, rest = say_session(session, units, language).split("  ", 1)
    return f"{date:<11} {rest}"


def _phase(phase: str, language: Language) -> str:
    return phrase(f"phase.{phase}", language)


def _plan(part: PlanCard, language: Language) -> Iterator[str]:
    yield part.title
    for line in part.lines:
        mark = ">" if line.is_now else " "
        lighter = phrase("plan.lighter", language) if line.is_cutback else ""
        row = (
            f"{mark} {line.number:>2}  {say_date(line.monday, language):<10}  "
            f"{_phase(line.phase, language):<11}  {line.distance.say(part.units):>8}  "
            f"{phrase('plan.long', language)} {line.longest.say(part.units):<8}"
        )
        yield "  ".join([row, *(text for text in (say_in(language, line.key), lighter) if text)])
    yield from (say_in(language, note) for note in part.notes)


def _paces(part: PacesCard, language: Language) -> Iterator[str]:
    yield phrase("paces.title", language)
    if part.paces is not None:
        names = ("easy", "marathon", "threshold", "interval", "repetition")
        for name in names:
            pace = getattr(part.paces, name).say(part.units)
            yield f"  {phrase(f'zone.{name}', language):<11} {pace}"
    for name, band in part.heart_rates:
        yield f"  {name:<11} {band}"
    yield from (say_in(language, line) for line in part.source.splitlines())


def _log(part: LogCard, language: Language) -> Iterator[str]:
    total, time = say_distance(part.total, part.units), part.total_time.say()
    yield phrase("log.title", language, distance=total, time=time)
    for activity in part.activities:
        yield f"  {say_activity(activity, part.units, language)}"


def say_activity(activity: Activity, units: Units, language: Language = Language.ENGLISH) -> str:
    """An activity in a line: "Tue 24 Nov  run · 8 km · 46:00 · 5:45/km · effort 6"."""
    said = [phrase(f"sport.{activity.sport.name.lower()}", language)]
    if activity.distance:
        said.append(activity.distance.say(units))
    if activity.duration:
        said.append(activity.duration.clock())
    if activity.pace is not None:
        said.append(activity.pace.say(units))
    if activity.rpe is not None:
        said.append(phrase("entry.effort", language, rpe=activity.rpe))
    return f"{say_date(activity.on, language)}  {' · '.join(said)}"


def _progress(part: ProgressCard, language: Language) -> Iterator[str]:
    yield phrase("progress.title", language)
    for week in part.weeks:
        planned, done = (say_distance(d, part.units) for d in (week.planned, week.done))
        key = "progress.row" if week.planned else "progress.row.free"
        row = phrase(key, language, done=done, planned=planned, load=week.load)
        yield f"  {say_date(week.monday, language):<11} {row}"
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
