"""Saying why: from the reasons kept with each decision, with the source of a law on request."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from core.coach.asking import no_plan, session_buttons
from core.coach.evidence import usual_week
from core.coach.go_ahead import say_go_ahead, say_when_again
from core.coach.reviewing import tally
from core.coach.snapshot import Outcome
from core.coach.sources import source_of
from core.coach.turn import Turn
from core.coach.wording import capital, say_race_distance
from core.commands import Explain, PredictRace, ShowPaces, ShowPlan, ShowProgress, Topic
from core.physiology.performance import training_paces
from core.physiology.prediction import predict_race
from core.planning.plan import PlannedSession, Reason
from core.replies import Button
from core.workouts.steps import Zone

_CHANGING_CODES = (
    "added, asked, availability, back, blocked, changed, condition, eased, ill, moved, pain, "
    "paces, pushed, readiness, repeated, rule, skipped, time off, tired"
)
MOVING = frozenset(_CHANGING_CODES.split(", "))
"""Codes of reasons that tell of a change."""
FOUR_WEEKS = 4


_OF_VOLUME = frozenset({"cutback", "taper", "weekly-rise", "start"})
"""Reasons of a week that say why it is as large as it is."""


def explain(command: Explain, turn: Turn) -> Outcome:
    """The answer to a why."""
    if turn.plan is None and command.about not in (Topic.PACE, Topic.SOURCE):
        return no_plan(turn)
    return _TOPICS[command.about](command, turn)


def session_meant(command: Explain, turn: Turn) -> PlannedSession | None:
    """The session named; else the one last spoken of, today's, or the next."""
    plan = turn.plan
    if plan is None:
        return None
    if command.session_on is not None:
        found = plan.sessions_on(command.session_on)
        of_kind = [s for s in found if s.kind is command.session_kind]
        return next(iter(of_kind or found), None)
    ahead = [s for s in plan.sessions() if s.on >= turn.today]
    if command.session_kind is not None:
        return next((s for s in ahead if s.kind is command.session_kind), None)
    spoken = plan.session(turn.dialogue.session_id) if turn.dialogue.session_id else None
    return spoken or next(iter(ahead), None)


def _workout(command: Explain, turn: Turn) -> Outcome:
    session = session_meant(command, turn)
    if session is None:
        return _rest(command, turn)
    title = turn.phrase("why.title", session=turn.title(session.workout), day=turn.day(session.on))
    lines = [title, turn.said(session.workout.purpose), *_sentences(turn, session.reasons)]
    week = turn.plan.week_of(session.on) if turn.plan else None
    if week is not None and week.focus:
        lines.append(turn.phrase("why.week", number=week.number, focus=turn.said(week.focus)))
    if session.workout.easier:
        lines.append(turn.phrase("why.easier", easier=turn.said(session.workout.easier)))
    buttons = (_source_button(turn, session), *session_buttons(turn, session)[:3])
    return turn.says("\n".join(dict.fromkeys(lines)), buttons=buttons, session=session.id)


def _moved(command: Explain, turn: Turn) -> Outcome:
    session = session_meant(command, turn)
    spoken_of = session if session is not None and _changes(session) else _latest_changed(turn)
    if spoken_of is None:
        return turn.says(turn.phrase("why.not_moved"))
    lines = [
        turn.phrase("why.title", session=turn.title(spoken_of.workout), day=turn.day(spoken_of.on))
    ]
    if spoken_of.moved_from is not None and spoken_of.moved_from != spoken_of.on:
        lines.append(turn.phrase("why.moved_from", day=turn.date(spoken_of.moved_from)))
    lines += _sentences(turn, _changes(spoken_of))
    return turn.says("\n".join(dict.fromkeys(lines)), session=spoken_of.id)


def _pace(command: Explain, turn: Turn) -> Outcome:
    button = turn.button("button.paces", ShowPaces())
    if turn.vdot is None:
        return turn.says(turn.phrase("why.pace.effort"), buttons=(button,))
    paces = training_paces(turn.vdot)
    session = session_meant(command, turn)
    zones = {s.target.zone for s in session.workout.flat_steps()} if session else set()
    key = "why.pace.quality" if zones & {Zone.THRESHOLD, Zone.INTERVAL} else "why.pace.easy"
    said = turn.phrase(
        key, easy=paces.easy.say(turn.units), threshold=paces.threshold.say(turn.units)
    )
    return turn.says(said, turn.phrase("why.pace.more"), buttons=(button,))


def _volume(command: Explain, turn: Turn) -> Outcome:
    plan = turn.plan
    week = plan.week_of(command.session_on or turn.today) if plan else None
    if plan is None or week is None:
        return turn.says(turn.phrase("why.volume.general"))
    lines = [turn.phrase("why.volume", number=week.number, distance=turn.amount(week.planned))]
    shaping = tuple(reason for reason in week.reasons if reason.code in _OF_VOLUME)
    lines += [*_sentences(turn, shaping), turn.phrase("why.volume.general")]
    if plan.base_volume:
        lines.append(turn.phrase("why.volume.base", base=turn.amount(plan.base_volume)))
    return turn.says("\n".join(lines), buttons=(turn.button("button.plan", ShowPlan()),))


def _rest(_: Explain, turn: Turn) -> Outcome:
    return turn.says(turn.phrase("why.rest"))


def _on_track(_: Explain, turn: Turn) -> Outcome:
    lines = [*_done_lately(turn), *_prediction(turn)]
    if not lines:
        lines = [turn.phrase("track.early")]
    buttons = (
        turn.button("button.progress", ShowProgress()),
        turn.button("button.predict", PredictRace()),
    )
    return turn.says("\n".join(lines), buttons=buttons)


def _done_lately(turn: Turn) -> Iterator[str]:
    """How much of the plan was done, only of weeks the plan covered."""
    weeks = turn.plan.weeks if turn.plan else ()
    past = [week for week in weeks if week.sunday < turn.today][-FOUR_WEEKS:]
    if not past:
        yield turn.phrase("track.first_week")
        return
    tallies = [tally(turn, week.monday) for week in past]
    due = sum(len(t.possible) for t in tallies)
    done = sum(len(t.completed) for t in tallies)
    if any(t.excused for t in tallies):
        yield turn.phrase("track.excused")
    if not due:
        return
    share = done / due
    how = "well" if share >= 0.8 else "partly" if share >= 0.5 else "little"
    since = "track.week_" if len(past) == 1 else "track."
    yield turn.phrase(f"{since}{how}", done=done, due=due, weeks=len(past))


def _prediction(turn: Turn) -> Iterator[str]:
    race = turn.athlete.goal.race if turn.athlete.goal else None
    if race is None:
        return
    what = say_race_distance(race.distance, turn.units, turn.language)
    days = (race.on - turn.today).days
    what = capital(what)
    yield turn.phrase("track.days", what=what, days=days, day=turn.date(race.on))
    if turn.vdot is None:
        yield turn.phrase("predict.unknown")
        return
    found = predict_race(turn.vdot, race.distance, usual_week(turn.record, turn.today))
    yield turn.phrase("track.today", low=found.low.clock(), high=found.high.clock())
    if race.target is not None:
        key = "predict.within" if race.target >= found.low else "predict.beyond"
        yield turn.phrase(key, target=race.target.clock())


def _plan(_: Explain, turn: Turn) -> Outcome:
    reasons = turn.plan.reasons if turn.plan else ()
    lines = [turn.phrase("why.plan"), *_sentences(turn, reasons)]
    return turn.says("\n".join(lines), buttons=(turn.button("button.plan", ShowPlan()),))


def _source(command: Explain, turn: Turn) -> Outcome:
    """The laws behind the reasons of a session, its week and the plan, with their sources."""
    session = session_meant(command, turn)
    week = turn.plan.week_of(session.on if session else turn.today) if turn.plan else None
    reasons = (
        *(session.reasons if session else ()),
        *(week.reasons if week else ()),
        *(turn.plan.reasons if turn.plan else ()),
    )
    found = {reason.sentence: source_of(reason.code) for reason in reasons}
    lines = [f"{turn.said(sentence)} — {source}" for sentence, source in found.items() if source]
    if not lines:
        return turn.says(turn.phrase("why.no_source"))
    return turn.says("\n".join([turn.phrase("why.sources"), *lines[:5]]))


def _source_button(turn: Turn, session: PlannedSession) -> Button:
    command = Explain(about=Topic.SOURCE, session_on=session.on, session_kind=session.kind)
    return turn.button("button.source", command)


def _changes(session: PlannedSession) -> tuple[Reason, ...]:
    return tuple(reason for reason in session.reasons if reason.code in MOVING)


def _latest_changed(turn: Turn) -> PlannedSession | None:
    """The next session that was changed; else the last one."""
    sessions = turn.plan.sessions() if turn.plan else iter(())
    changed = [session for session in sessions if _changes(session)]
    return next((s for s in changed if s.on >= turn.today), changed[-1] if changed else None)


def _sentences(turn: Turn, reasons: tuple[Reason, ...]) -> list[str]:
    return [turn.said(reason.sentence) for reason in reasons]


_TOPICS: Mapping[Topic, Callable[[Explain, Turn], Outcome]] = MappingProxyType(
    {
        Topic.WORKOUT: _workout,
        Topic.MOVE: _moved,
        Topic.PACE: _pace,
        Topic.VOLUME: _volume,
        Topic.REST: _rest,
        Topic.ON_TRACK: _on_track,
        Topic.PLAN: _plan,
        Topic.SOURCE: _source,
        Topic.GO_AHEAD: say_go_ahead,
        Topic.RUN_AGAIN: say_when_again,
    }
)
