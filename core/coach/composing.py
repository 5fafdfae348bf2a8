"""What the coach says unasked, written from the plan as it is at that moment; None is silence."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

from core.athlete import Condition, GoalRace, RoutineKind
from core.coach.aches import open_ache, question_about, severity_buttons
from core.coach.asking import easier_button, week_card
from core.coach.discretion import could_tell
from core.coach.joining import merge_buttons, stamp
from core.coach.new_day import as_of
from core.coach.race_day import as_fit, expected_in
from core.coach.reviewing import review_lines, tally, was_hard, week_ahead
from core.coach.snapshot import Dialogue, Snapshot
from core.coach.turn import Turn, local_day
from core.coach.wording import capital, say_race_distance
from core.commands import (
    AmendActivity,
    CheckInAnswered,
    CompleteSession,
    EaseWeek,
    Explain,
    MoveSession,
    ReportNiggle,
    ReportRecovered,
    ShowPlan,
    ShowToday,
    ShowWeek,
    SkipSession,
    Snooze,
    Topic,
)
from core.physiology.readiness import Verdict, readiness
from core.planning.pain import red_ache
from core.planning.plan import PlannedSession
from core.replies import Button, Expects, Part, Question, Reply, SessionCard
from core.units import Distance, Pace
from core.workouts.steps import WorkoutKind

ILL_DAYS = frozenset({1, 2, 4, 7, 10, 14})
"""Days of an illness on which the morning asks how it is."""
ACHE_DAYS = frozenset({3, 7, 14, 21, 28})
"""Days after a pain that forbids running was last told of on which it does."""
COUNTDOWN_DAYS = frozenset({28, 21, 14, 10})
"""Days before the race on which only the days are counted."""
FUEL_FROM = Distance(15_000)
"""From this race distance on, eating on the way is worth a word."""
NEW_WEEK = timedelta(days=4)
"""From Monday to Thursday the week gone by is looked back on, from Friday the present one."""
QUIET_DAYS = 3
"""Days without anything logged before a nudge."""


def compose(kind: RoutineKind, snapshot: Snapshot, *, now: datetime) -> Reply | None:
    """What a routine says now, or None when there is nothing worth saying."""
    today = local_day(snapshot.athlete, now)
    record = as_of(snapshot.record, today)
    if record is not snapshot.record:
        snapshot = replace(snapshot, record=record)
    turn = Turn(snapshot=snapshot, now=now)
    if turn.athlete.joined is None or turn.plan is None:
        return None
    reply = _COMPOSERS[kind](turn)
    if reply is None:
        return None
    is_private = could_tell(reply, turn.athlete, today)
    return stamp(replace(reply, is_private=is_private), snapshot.plan_version)


def dialogue_after(reply: Reply, dialogue: Dialogue) -> Dialogue:
    """Where the conversation stands once something was said unasked."""
    asked = next((p.expects for p in reply.parts if isinstance(p, Question)), None)
    commands = (button.command for button in reply.buttons)
    ache = next((replace(c, severity=None) for c in commands if isinstance(c, ReportNiggle)), None)
    spoken = next((p.session.id for p in reply.parts if isinstance(p, SessionCard)), None)
    return replace(
        dialogue,
        expects=asked,
        pending=ache or dialogue.pending,
        options=reply.buttons,
        proposal=None,
        session_id=spoken or dialogue.session_id,
    )


def _reply(turn: Turn, *parts: Part | str, buttons: Sequence[Button] = ()) -> Reply:
    return Reply(parts=turn.pieces(parts), buttons=merge_buttons(buttons), language=turn.language)


def _morning(turn: Turn) -> Reply | None:
    """The day's workout; silence on a rest day, a blocked day, or when it is already run."""
    if _is_paused(turn):
        return None
    sessions = _open_on(turn, turn.today)
    if turn.athlete.illness is not None and turn.athlete.illness.until is None:
        return _morning_ill(turn, sessions)
    if not sessions:
        return _morning_moved(turn) or _morning_aching(turn)
    if sessions[0].kind is WorkoutKind.RACE:
        return _race_day(turn, sessions[0])
    if any(activity.on == turn.today for activity in turn.record.activities):
        return None
    hello = turn.phrase("morning.hello", name=_name(turn), date=turn.date(turn.today))
    cards = [
        SessionCard(session=session, units=turn.units, headline="" if number else hello)
        for number, session in enumerate(sessions)
    ]
    buttons = _today_buttons(turn, sessions[0])
    ache = open_ache(turn)
    if ache is None:
        return _reply(turn, *cards, *_warnings(turn), buttons=buttons)
    question = turn.phrase("niggle.ask", site=turn.site(ache))
    asked = turn.phrase("morning.ache", question=question)
    return _reply(
        turn,
        *cards,
        *_warnings(turn),
        Question(text=asked, expects=Expects.SEVERITY),
        buttons=(*severity_buttons(ache, turn), *buttons),
    )


def _today_buttons(turn: Turn, session: PlannedSession) -> tuple[Button, ...]:
    on, kind = session.on, session.kind
    return (
        turn.button("button.done", CompleteSession(session_on=on, session_kind=kind)),
        turn.button("button.move", MoveSession(session_on=on, session_kind=kind)),
        easier_button(turn, session),
        turn.button("button.skip_session", SkipSession(session_on=on, session_kind=kind)),
        turn.button("button.snooze", Snooze()),
    )


def _warnings(turn: Turn) -> tuple[str, ...]:
    """What today's answers and aches say about running."""
    check_ins = [c for c in turn.athlete.check_ins if c.on == turn.today]
    verdict = readiness(
        check_ins[-1] if check_ins else None,
        turn.today,
        niggles=turn.athlete.niggles,
        illness=turn.athlete.illness,
        conditions=turn.athlete.conditions,
    )
    if verdict.verdict is Verdict.GO:
        return ()
    key = "morning.skip" if verdict.verdict is Verdict.SKIP else "morning.modify"
    return (" ".join([*verdict.reasons[:2], turn.phrase(key)]),)


def _morning_ill(turn: Turn, sessions: Sequence[PlannedSession]) -> Reply | None:
    """What a cold left of the day; else, on some days, how it goes."""
    better = turn.button("button.better", ReportRecovered())
    if sessions and sessions[0].workout.is_run and not sessions[0].workout.is_hard:
        hello = turn.phrase("morning.hello", name=_name(turn), date=turn.date(turn.today))
        card = SessionCard(session=sessions[0], units=turn.units, headline=hello)
        buttons = (better, *_today_buttons(turn, sessions[0]))
        return _reply(turn, card, turn.phrase("morning.cold"), buttons=buttons)
    illness = turn.athlete.illness
    if illness is None or (turn.today - illness.since).days not in ILL_DAYS:
        return None
    return _reply(
        turn,
        turn.phrase("morning.ill"),
        buttons=(better,),
    )


def _morning_aching(turn: Turn) -> Reply | None:
    """On some days of the first month: how an ache is by now that forbids running."""
    ache = red_ache(turn.athlete)
    if ache is None or (turn.today - ache.updated).days not in ACHE_DAYS:
        return None
    still, question, buttons = question_about(ache, turn)
    return _reply(turn, still, Question(text=question, expects=Expects.SEVERITY), buttons=buttons)


def _morning_moved(turn: Turn) -> Reply | None:
    """A word where a session was that has moved to a later day."""
    sessions = turn.plan.sessions() if turn.plan else iter(())
    moved = next(
        (s for s in sessions if s.moved_from == turn.today and s.on > turn.today and s.is_open),
        None,
    )
    if moved is None:
        return None
    said = turn.phrase("morning.moved", session=turn.title(moved.workout), day=turn.day(moved.on))
    return _reply(turn, said, buttons=(turn.button("button.week", ShowWeek()),))


def _race_day(turn: Turn, session: PlannedSession) -> Reply:
    race = _race_on(turn, turn.today)
    distance = race.distance if race else session.workout.distance
    what = say_race_distance(distance, turn.units, turn.language)
    hello = turn.phrase("morning.race", name=_name(turn), what=capital(what))
    session, found, expected = as_fit(turn, session), expected_in(turn, session), ""
    if found is not None:
        pace = Pace.of(session.workout.distance, session.workout.duration)
        expected = turn.phrase(
            "morning.race.time",
            low=found.low.clock(),
            high=found.high.clock(),
            pace=pace.say(turn.units),
        )
    card = SessionCard(session=session, units=turn.units)
    return _reply(turn, hello, expected, _fuel(turn, distance), card)


def _evening_before(turn: Turn) -> Reply | None:
    tomorrow = turn.today + timedelta(days=1)
    sessions = _open_on(turn, tomorrow)
    if not sessions or _is_paused(turn):
        return None
    headline = turn.phrase("evening_before", date=turn.date(tomorrow))
    cards = [
        SessionCard(
            session=as_fit(turn, session), units=turn.units, headline="" if number else headline
        )
        for number, session in enumerate(sessions)
    ]
    return _reply(turn, *cards, buttons=_today_buttons(turn, sessions[0])[1:4])


def _evening(turn: Turn) -> Reply | None:
    """Asks about today's session while nothing was told; then how hard it was; else silence."""
    sessions = _open_on(turn, turn.today)
    if _is_paused(turn):
        return None
    if not sessions:
        return _ask_effort(turn)
    first = sessions[0]
    on, kind = first.on, first.kind
    text = turn.phrase("evening.ask", session=turn.title(first.workout))
    question = Question(text=text, expects=Expects.SESSION_DONE)
    partly = CompleteSession(session_on=on, session_kind=kind, is_partly=True)
    buttons = (
        turn.button("button.done", CompleteSession(session_on=on, session_kind=kind)),
        turn.button("button.partly", partly),
        turn.button("button.missed", SkipSession(session_on=on, session_kind=kind)),
    )
    return _reply(turn, question, buttons=buttons)


def _ask_effort(turn: Turn) -> Reply | None:
    """The exertion of a run of today that was not rated."""
    today = [a for a in turn.record.activities if a.on == turn.today]
    if not today or today[-1].rpe is not None or turn.plan is None:
        return None
    session = next((s for s in turn.plan.sessions() if s.activity_id == today[-1].id), None)
    if session is None:
        return None
    text = turn.phrase("evening.effort", session=turn.title(session.workout))
    efforts = (("easy", 3), ("moderate", 5), ("hard", 7), ("very_hard", 9))
    buttons = tuple(
        turn.button(f"effort.{word}", AmendActivity(on=turn.today, rpe=rpe))
        for word, rpe in efforts
    )
    return _reply(turn, Question(text=text, expects=Expects.RPE), buttons=buttons)


def _readiness(turn: Turn) -> Reply | None:
    """Asks how the night was before a session, or after a hard week; once a day."""
    is_asked = any(check_in.on == turn.today for check_in in turn.athlete.check_ins)
    if is_asked or _is_paused(turn):
        return None
    routine = next((r for r in turn.record.routines if r.kind is RoutineKind.READINESS), None)
    is_for_hard_weeks = routine is not None and routine.after_hard_week
    if is_for_hard_weeks and (_is_race_near(turn) or not _was_week_hard(turn)):
        return None
    if not is_for_hard_weeks and not _open_on(turn, turn.today):
        return None
    key = "readiness.ask.hard" if is_for_hard_weeks else "readiness.ask"
    question = Question(text=turn.phrase(key), expects=Expects.SLEEP)
    nights = (("bad", 2), ("okay", 3), ("well", 5))
    buttons = tuple(
        turn.button(f"sleep.{word}", CheckInAnswered(sleep=score)) for word, score in nights
    )
    return _reply(turn, question, buttons=buttons)


def _was_week_hard(turn: Turn) -> bool:
    return was_hard(turn, turn.today - timedelta(days=1))


def _is_race_near(turn: Turn) -> bool:
    """Whether a race was yesterday or is within a week: then there are other things to say."""
    days = (turn.today + timedelta(days=n) for n in range(-1, 8))
    return any(_race_on(turn, day) is not None for day in days)


def _weekly_review(turn: Turn) -> Reply | None:
    """The week that ends or has just ended, in plain sentences, and the one after it as a table."""
    plan = turn.plan
    week = plan.week_of(turn.today - NEW_WEEK) if plan else None
    if plan is None or week is None:
        return None
    title = turn.phrase("review.title", first=turn.date(week.monday), last=turn.date(week.sunday))
    ahead = week_ahead(turn, plan, week)
    lines = "\n".join([title, *review_lines(turn, week, ahead)])
    if ahead is None:
        return _reply(turn, lines, turn.phrase("review.over"), *_about_race(turn))
    buttons = [turn.button("button.plan", ShowPlan())]
    if tally(turn, week.monday).lost:
        easier = EaseWeek(week_of=ahead.coming.monday)
        buttons.append(turn.button("nudge.button", easier))
    buttons.append(turn.button("button.track", Explain(about=Topic.ON_TRACK)))
    return _reply(turn, lines, week_card(turn, ahead.coming), *_about_race(turn), buttons=buttons)


def _race_countdown(turn: Turn) -> Reply | None:
    """What the days before a race need, and the question after it."""
    said = _about_race(turn)
    if not said:
        return None
    is_over = _race_on(turn, turn.today - timedelta(days=1)) is not None
    buttons = () if is_over else (turn.button("button.week", ShowWeek()),)
    return _reply(turn, *said, buttons=buttons)


def _about_race(turn: Turn) -> tuple[str, ...]:
    """What is to be said of a race today; nothing on most days."""
    yesterday = _race_on(turn, turn.today - timedelta(days=1))
    if yesterday is not None:
        return _after_race(turn, yesterday)
    race = next(iter(_races_ahead(turn)), None)
    if race is None or _is_paused(turn):
        return ()
    days = (race.on - turn.today).days
    keys = {7: "week", 3: "three", 2: "two", 1: "tomorrow"}
    if race.is_tune_up:
        keys = {1: "tomorrow"}
    if days not in keys and (race.is_tune_up or days not in COUNTDOWN_DAYS):
        return ()
    what = say_race_distance(race.distance, turn.units, turn.language)
    key = f"countdown.{keys.get(days, 'days')}"
    said = turn.phrase(key, what=what, days=days, day=turn.date(race.on))
    fuel = _fuel(turn, race.distance) if days in (7, 1) else ""
    return (said, fuel)


def _after_race(turn: Turn, race: GoalRace) -> tuple[str, ...]:
    """Asks for the result unless it was told."""
    if any(activity.on == race.on and activity.is_race for activity in turn.record.activities):
        return ()
    what = say_race_distance(race.distance, turn.units, turn.language)
    return (turn.phrase("countdown.after", what=what),)


def _nudge(turn: Turn) -> Reply | None:
    """A gentle word after days of silence; never while ill or paused."""
    is_ill = turn.athlete.illness is not None and turn.athlete.illness.until is None
    last = max((a.on for a in turn.record.activities), default=turn.athlete.joined)
    is_quiet = last is not None and (turn.today - last).days >= QUIET_DAYS
    missed = [s for s in _due_since(turn, last) if s.workout.is_run]
    if is_ill or _is_paused(turn) or not is_quiet or not missed:
        return None
    buttons = (
        turn.button("button.today", ShowToday()),
        turn.button("nudge.button", EaseWeek()),
    )
    return _reply(turn, turn.phrase("nudge", name=_name(turn)), buttons=buttons)


def _due_since(turn: Turn, last: date | None) -> Iterator[PlannedSession]:
    """Sessions gone by of which nothing was told."""
    sessions = turn.plan.sessions() if turn.plan else iter(())
    begin = last or turn.today
    done_kinds = (WorkoutKind.REST,)
    return (s for s in sessions if begin < s.on < turn.today and s.kind not in done_kinds)


def _open_on(turn: Turn, day: date) -> list[PlannedSession]:
    """What is still to be done on a day, running first."""
    sessions = turn.plan.sessions_on(day) if turn.plan else ()
    found = [s for s in sessions if s.is_open and s.kind is not WorkoutKind.REST]
    if _is_blocked(turn, day):
        found = [s for s in found if s.is_pinned or s.kind is WorkoutKind.RACE]
    return sorted(found, key=lambda s: (not s.workout.is_run, s.id))


def _is_blocked(turn: Turn, day: date) -> bool:
    """Whether the athlete said that there is no time at all on a day."""
    exceptions = turn.athlete.availability.exceptions
    return any(one.covers(day) and one.minutes == 0 for one in exceptions)


def _is_paused(turn: Turn) -> bool:
    """Whether a clinician's word is awaited."""
    return turn.athlete.has(Condition.RED_FLAG) or turn.athlete.has(Condition.BONE_STRESS)


def _races_ahead(turn: Turn) -> list[GoalRace]:
    goal = turn.athlete.goal.race if turn.athlete.goal else None
    races = [*turn.athlete.tune_ups, *([goal] if goal else [])]
    return sorted((r for r in races if r.on > turn.today), key=lambda r: r.on)


def _race_on(turn: Turn, day: date) -> GoalRace | None:
    goal = turn.athlete.goal.race if turn.athlete.goal else None
    races = (*turn.athlete.tune_ups, *((goal,) if goal else ()))
    return next((race for race in races if race.on == day), None)


def _fuel(turn: Turn, distance: Distance) -> str:
    return turn.phrase("countdown.fuel") if distance >= FUEL_FROM else ""


def _name(turn: Turn) -> str:
    return f", {turn.athlete.name}" if turn.athlete.name else ""


_COMPOSERS: Mapping[RoutineKind, Callable[[Turn], Reply | None]] = MappingProxyType(
    {
        RoutineKind.MORNING: _morning,
        RoutineKind.EVENING_BEFORE: _evening_before,
        RoutineKind.EVENING: _evening,
        RoutineKind.READINESS: _readiness,
        RoutineKind.WEEKLY_REVIEW: _weekly_review,
        RoutineKind.RACE_COUNTDOWN: _race_countdown,
        RoutineKind.NUDGE: _nudge,
    }
)
