"""The log: what was done is written down, matched, said back, and followed by what it means."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.activities.activity import Activity, Origin
from core.activities.evidence import doubt_about
from core.activities.history import find_twin, merge
from core.athlete import Sport
from core.coach.backlog import say_backlog
from core.coach.days_off import made_up_for
from core.coach.finding import find_session, last_unlogged, say_session
from core.coach.log_effects import Effects, effects_of, released, within_laws
from core.coach.log_entry import amended, entry_of, next_id, remark_on, say_entry, say_match
from core.coach.snapshot import Outcome, Record
from core.coach.turn import Turn
from core.coach.wording import capital
from core.commands import (
    AmendActivity,
    Command,
    CompleteSession,
    Confirm,
    Decline,
    DeleteActivity,
    ImportActivity,
    LogActivity,
)
from core.facts import ActivityAmended, ActivityDeleted, ActivityLogged, Fact
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan
from core.replies import Button, ChangeCard, Expects, Part, Question
from core.units import Distance
from core.workouts.steps import WorkoutKind

EFFORTS = (("easy", 3), ("moderate", 5), ("hard", 7), ("very_hard", 9))
"""What can be tapped when the exertion was not told; any figure from 1 to 10 can be typed."""
_A_DAY = timedelta(days=1)
_SPORT_OF = {
    WorkoutKind.STRENGTH: Sport.STRENGTH,
    WorkoutKind.MOBILITY: Sport.YOGA,
    WorkoutKind.WALK: Sport.WALK,
    WorkoutKind.CROSS_TRAINING: Sport.RIDE,
}


def log_activity(command: LogActivity, turn: Turn) -> Outcome:
    """One activity told in words."""
    if command.on > turn.today:
        return turn.asks(turn.phrase("log.future", day=turn.day(command.on)), Expects.DAY)
    activity = entry_of(command, turn.record)
    has_figures = activity.distance or activity.duration
    if not has_figures and activity.sport is Sport.RUN:
        there = turn.plan.sessions_on(command.on) if turn.plan else ()
        if not any(_is_waiting(s) and s.workout.is_run for s in there):
            return turn.asks(turn.phrase("log.how_far"), Expects.DISTANCE_OR_TIME)
        complete = CompleteSession(session_on=command.on, rpe=command.rpe, feeling=command.feeling)
        return complete_session(complete, turn)
    if not has_figures and (entry := _told_before(turn, activity)) is not None:
        return _merged(turn, entry, replace(activity, id=entry.id))
    return _log(turn, command, activity)


def _told_before(turn: Turn, activity: Activity) -> Activity | None:
    """ "The ride was hard": the one of that day that is in the log already."""
    log = reversed(turn.record.activities)
    return next((a for a in log if (a.on, a.sport) == (activity.on, activity.sport)), None)


def import_activity(command: ImportActivity, turn: Turn) -> Outcome:
    """One activity read from a file or a photo."""
    activity = command.activity
    if activity.on > turn.today:
        return turn.says(turn.phrase("log.future.file", day=turn.date(activity.on)))
    taken = any(a.id == activity.id for a in turn.record.activities)
    if taken and find_twin(activity, turn.record.activities, turn.zone) is None:
        activity = replace(activity, id=next_id(turn.record, f"a{activity.on:%Y%m%d}"))
    if activity.origin is Origin.PHOTO and not turn.is_confirmed:
        return _read_back(turn, command, activity)
    return _log(turn, command, activity)


def complete_session(command: CompleteSession, turn: Turn) -> Outcome:
    """A planned session done, wholly or in part, by its own figures where none were told."""
    plan = turn.plan
    if plan is None:
        return _run_without_plan(command, turn)
    if command.last_on is not None:
        return _complete_days(turn, plan, command, command.last_on)
    on = command.session_on
    if on is None and command.session_kind is None:
        on = turn.today
    if told := _told_after(command, turn, on):
        return amend_activity(told, turn)
    behind = last_unlogged(turn, plan, command.session_kind) if on is None else None
    found = behind or find_session(
        turn,
        plan,
        on,
        command.session_kind,
        lambda s: replace(command, session_on=s.on, session_kind=s.kind),
    )
    if isinstance(found, Outcome):
        return found
    if found.on > turn.today and (command.distance or command.duration):
        return _run_without_plan(command, turn)
    if found.on > turn.today:
        return turn.says(turn.phrase("complete.future", session=say_session(turn, found)))
    if command.is_partly and command.distance is None and command.duration is None:
        return _ask_how_much(turn, command, found)
    return _log(turn, command, _as_planned(turn, command, found), found)


def _complete_days(turn: Turn, plan: TrainingPlan, command: CompleteSession, last: date) -> Outcome:
    """Every run of several days done as planned; the latest first, which tells of days off."""
    first = command.session_on or turn.today
    runs = [
        session
        for session in plan.sessions()
        if first <= session.on <= min(last, turn.today)
        and session.workout.is_run
        and _is_waiting(session)
    ]
    if not runs:
        return turn.says(turn.phrase("complete.none"))
    current = turn
    facts: list[Fact] = []
    for session in reversed(runs):
        outcome = _log(current, command, _as_planned(current, command, session), session)
        facts += outcome.facts
        current = current.with_record(outcome.record)
    record, card = made_up_for(turn, current.record, plan)
    said: list[Part | str] = [say_backlog(turn, current), *((card,) if card else ())]
    return turn.changes(record, *said, facts=facts, summary=turn.phrase("log.summary"))


def _told_after(command: CompleteSession, turn: Turn, on: date | None) -> AmendActivity | None:
    """ "Done it, was really hard", of what is in the log already: how it felt."""
    planned = turn.plan.sessions_on(on) if turn.plan and on else ()
    runs = [s for s in planned if s.workout.is_run]
    is_done = bool(runs) and all(s.activity_id for s in runs)
    if not is_done or (command.rpe is None and command.feeling is None):
        return None
    return AmendActivity(on=on, rpe=command.rpe, feeling=command.feeling)


def _run_without_plan(command: CompleteSession, turn: Turn) -> Outcome:
    """ "Did it" with figures is a run of the log where no session says what it was."""
    if command.distance is None and command.duration is None:
        return turn.says(turn.phrase("complete.no_plan"))
    run = LogActivity(
        on=command.session_on or turn.today,
        distance=command.distance,
        duration=command.duration,
        rpe=command.rpe,
        feeling=command.feeling,
    )
    return log_activity(run, turn)


def amend_activity(command: AmendActivity, turn: Turn) -> Outcome:
    """A logged activity corrected or completed: the latest, or the one of a day."""
    entry = _meant(turn, command)
    if entry is None:
        return turn.says(turn.phrase("log.nothing_there"))
    now = amended(entry, command)
    if now == entry:
        return turn.says(turn.phrase("amend.same", entry=say_entry(turn, entry)))
    if now.on > turn.today:
        return turn.asks(turn.phrase("log.future", day=turn.day(now.on)), Expects.DAY)
    if (doubt := doubt_about(now, turn.units)) and not turn.is_confirmed:
        return _doubted(turn, command, doubt)
    record = replace(turn.record, activities=_with(turn.record, now))
    plan = record.plan
    linked = None
    if plan is not None and (now.on, now.sport) == (entry.on, entry.sport):
        linked = next((s for s in plan.sessions() if s.activity_id == now.id), None)
    if plan is not None and linked is None:
        record = replace(record, plan=released(plan, now.id, turn.today))
    effects = effects_of(turn, now, record, linked)
    is_rated = now == replace(entry, rpe=now.rpe) and entry.rpe is None
    said = turn.phrase("amend.done", entry=say_entry(turn, now))
    if is_rated:
        said = turn.phrase("amend.rated", rpe=now.rpe)
    fact = ActivityAmended(activity=now)
    return _told(turn, effects, now, (said,), (fact,), turn.phrase("amend.summary"))


def delete_activity(command: DeleteActivity, turn: Turn) -> Outcome:
    """A logged activity removed; the session it had fulfilled is open again."""
    found = [
        a
        for a in turn.record.activities
        if (command.on is None or a.on == command.on)
        and (command.sport is None or a.sport is command.sport)
        and (command.distance is None or _is_about(a, command.distance))
    ]
    if not found:
        return turn.says(turn.phrase("log.nothing_there"))
    if command.on is not None and len(found) > 1:
        buttons = [
            Button(
                label=say_entry(turn, a)[:24],
                command=DeleteActivity(on=a.on, sport=a.sport, distance=a.distance),
            )
            for a in found[:3]
        ]
        if len({button.command for button in buttons}) > 1:
            return turn.asks(turn.phrase("delete.which"), Expects.CHOICE, buttons=buttons)
    entry = found[-1]
    record = replace(
        turn.record,
        activities=tuple(a for a in turn.record.activities if a.id != entry.id),
        plan=released(turn.plan, entry.id, turn.today),
    )
    record, card, remark = within_laws(turn, record)
    return turn.changes(
        record,
        turn.phrase("delete.activity", entry=say_entry(turn, entry)),
        *((card,) if card else ()),
        remark,
        facts=(ActivityDeleted(activity_id=entry.id),),
        summary=turn.phrase("delete.summary"),
    )


def _log(
    turn: Turn, command: Command, activity: Activity, session: PlannedSession | None = None
) -> Outcome:
    """One activity into the log, once, with all that follows from it."""
    if (doubt := doubt_about(activity, turn.units)) and not turn.is_confirmed:
        return _doubted(turn, command, doubt)
    twin = find_twin(activity, turn.record.activities, turn.zone)
    if twin is not None:
        return _merged(turn, twin, activity)
    record = replace(turn.record, activities=_with(turn.record, activity))
    effects = effects_of(turn, activity, record, session)
    after = turn.with_record(effects.record)
    said = [turn.phrase("log.done", entry=say_entry(turn, activity))]
    if effects.session is not None and effects.adherence is not None:
        matched = say_match(turn, effects.session, effects.adherence, activity)
        said += [matched] if matched else []
    if remark := remark_on(after, activity):
        said.append(remark)
    linked = effects.session.id if effects.session else None
    fact = ActivityLogged(activity=activity, session_id=linked)
    return _told(turn, effects, activity, said, (fact,), turn.phrase("log.summary"))


def _merged(turn: Turn, twin: Activity, activity: Activity) -> Outcome:
    """The same activity told again completes the entry there is; nothing counts twice."""
    now = merge(twin, activity)
    if now == twin:
        return turn.says(turn.phrase("log.known", entry=say_entry(turn, twin)))
    record = replace(turn.record, activities=_with(turn.record, now))
    plan = record.plan
    linked = next((s for s in plan.sessions() if s.activity_id == now.id), None) if plan else None
    effects = effects_of(turn, now, record, linked)
    said = turn.phrase("log.merged", entry=say_entry(turn, now))
    fact = ActivityAmended(activity=now)
    return _told(turn, effects, now, (said,), (fact,), turn.phrase("log.summary"))


def _told(
    turn: Turn,
    effects: Effects,
    activity: Activity,
    said: Sequence[str],
    facts: Sequence[Fact],
    summary: str,
) -> Outcome:
    """The answer: what was logged and means; then a proposal, or the one question left open."""
    text = "\n".join((*said, *effects.sentences))
    parts: list[Part | str] = [text, *((effects.card,) if effects.card else ()), effects.remark]
    facts = (*facts, *effects.facts)
    linked = effects.session.id if effects.session else None
    if effects.easing is not None:
        card = ChangeCard(headline=effects.easing.reason)
        outcome = turn.proposes(
            card, (effects.easing,), record=effects.record, facts=facts, summary=summary
        )
        parts = [text, effects.remark, replace(card, is_proposal=True)]
        reply = replace(outcome.reply, parts=turn.says(*parts).reply.parts)
        dialogue = replace(outcome.dialogue, session_id=linked, activity_id=activity.id)
        return replace(outcome, reply=reply, dialogue=dialogue)
    buttons = effects.buttons
    if activity.rpe is None and activity.sport is Sport.RUN and activity.on >= turn.today - _A_DAY:
        parts.append(Question(text=turn.phrase("log.ask_rpe"), expects=Expects.RPE))
        efforts = (
            turn.button(f"effort.{word}", AmendActivity(on=activity.on, rpe=rpe))
            for word, rpe in EFFORTS
        )
        buttons = (*efforts, *buttons)
    return turn.changes(
        effects.record,
        *parts,
        facts=facts,
        summary=summary,
        buttons=buttons,
        session=linked,
        activity=activity.id,
    )


def _read_back(turn: Turn, command: Command, activity: Activity) -> Outcome:
    """What was read from a photo waits for a yes, and says where a figure can hardly be right."""
    headline = turn.phrase("photo.ask", entry=say_entry(turn, activity))
    yes, no = "button.apply", "button.not_right"
    if doubt := doubt_about(activity, turn.units):
        headline = turn.phrase("photo.read", entry=say_entry(turn, activity))
        headline = f"{headline}\n{turn.phrase('log.doubt', doubt=capital(turn.said(doubt)))}"
        yes = "button.log_anyway"
    return _asked_first(turn, command, headline, yes, no)


def _doubted(turn: Turn, command: Command, doubt: str) -> Outcome:
    """A figure that can hardly be right is asked back; a yes logs it all the same."""
    headline = turn.phrase("log.doubt", doubt=capital(turn.said(doubt)))
    return _asked_first(turn, command, headline, "button.log_anyway", "button.log_not")


def _asked_first(turn: Turn, command: Command, headline: str, yes: str, no: str) -> Outcome:
    """An entry that waits for a yes, with the keys of its two buttons."""
    outcome = turn.proposes(ChangeCard(headline=headline), (command,))
    buttons = (turn.button(yes, Confirm()), turn.button(no, Decline()))
    return replace(
        outcome,
        reply=replace(outcome.reply, buttons=buttons),
        dialogue=replace(outcome.dialogue, options=buttons),
    )


def _as_planned(turn: Turn, command: CompleteSession, session: PlannedSession) -> Activity:
    """The session as an activity: what was told, else what was planned."""
    workout = session.workout
    is_told = command.distance is not None or command.duration is not None
    distance = command.distance if is_told else workout.distance or None
    duration = command.duration if is_told else workout.duration or None
    return Activity(
        id=next_id(turn.record, f"a{session.on:%Y%m%d}"),
        sport=Sport.RUN if workout.is_run else _SPORT_OF.get(workout.kind, Sport.OTHER),
        on=session.on,
        distance=distance,
        duration=duration,
        rpe=command.rpe,
        feeling=command.feeling,
        kind=workout.kind.value if workout.is_run else "",
        is_race=workout.kind is WorkoutKind.RACE and is_told,
        did_finish=not command.is_partly,
    )


def _ask_how_much(turn: Turn, command: CompleteSession, found: PlannedSession) -> Outcome:
    named = replace(command, session_on=found.on, session_kind=found.kind)
    workout = found.workout
    buttons = []
    for label, share in (("¼", 0.25), ("½", 0.5), ("¾", 0.75)):
        part = (
            replace(named, distance=workout.distance * share)
            if workout.distance
            else replace(named, duration=workout.duration * share)
        )
        buttons.append(Button(label=label, command=part))
    question = turn.phrase("complete.how_much", session=say_session(turn, found))
    return turn.asks(question, Expects.DISTANCE_OR_TIME, buttons=buttons)


def _meant(turn: Turn, command: AmendActivity) -> Activity | None:
    """The latest entry, or the latest of a day; the one just spoken of comes first."""
    log = turn.record.activities
    spoken = next((a for a in log if a.id == turn.dialogue.activity_id), None)
    if command.on is None:
        return spoken or next(reversed(log), None)
    there = [a for a in log if a.on == command.on]
    if spoken in there:
        return spoken
    return there[-1] if there else None


def _with(record: Record, activity: Activity) -> tuple[Activity, ...]:
    """The log with an entry in its place."""
    others = [a for a in record.activities if a.id != activity.id]
    return tuple(sorted((*others, activity), key=lambda a: a.on))


def _is_about(activity: Activity, distance: Distance) -> bool:
    run = activity.distance
    return run is not None and abs(run.m - distance.m) <= 0.03 * distance.m


def _is_waiting(session: PlannedSession) -> bool:
    return session.status in (SessionStatus.PLANNED, SessionStatus.MISSED)
