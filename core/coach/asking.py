"""What the athlete asks to see: today, a day, a week, the plan, paces, the log, progress."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from core.activities.activity import Activity
from core.activities.history import distance_between
from core.athlete import Sport
from core.coach.care import care_reminder
from core.coach.evidence import latest_result, usual_week
from core.coach.labels import say_goal, say_kind
from core.coach.race_day import as_fit
from core.coach.reviewing import progress_card
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.coach.wording import capital, say_race_distance, say_weeks_left
from core.commands import (
    Begin,
    CompleteSession,
    EaseWeek,
    Explain,
    MoveSession,
    PredictRace,
    ScaleSession,
    ShowDay,
    ShowLog,
    ShowPaces,
    ShowPlan,
    ShowProgress,
    ShowToday,
    ShowWeek,
    SkipSession,
)
from core.physiology.performance import HALF_MARATHON, training_paces
from core.physiology.prediction import FULL_VOLUME, predict_race
from core.physiology.zones import Band, heart_rate_zones
from core.planning.plan import Microcycle, PlannedSession, SessionStatus, TrainingPlan
from core.replies import (
    Button,
    LogCard,
    PacesCard,
    PlanCard,
    PlanLine,
    SessionCard,
    WeekCard,
)
from core.units import Distance, Duration, Pace
from core.workouts.steps import HARD_KINDS, WorkoutKind

LOG_WEEKS = 4
"""Weeks of the log that are shown when none are named."""


def show_today(_: ShowToday, turn: Turn) -> Outcome:
    """What is planned today."""
    return show_day(ShowDay(on=turn.today), turn)


def show_day(command: ShowDay, turn: Turn) -> Outcome:
    """What is planned on a day, or when the next session of a kind is."""
    plan = turn.plan
    if plan is None:
        return no_plan(turn)
    if command.on is None and command.session_kind is not None:
        return _next_of_kind(command.session_kind, turn, plan)
    day = command.on or turn.today
    sessions = plan.sessions_on(day)
    if command.session_kind is not None:
        sessions = tuple(s for s in sessions if s.kind is command.session_kind) or sessions
    if not sessions:
        return turn.says(_no_session(turn, plan, day), buttons=_around(turn, day))
    warning = care_reminder(turn) if day >= turn.today else ""
    if warning:
        return turn.says(warning)
    cards = [_card(turn, session) for session in sessions]
    further = [replace(c, headline="") if c.session.is_open else c for c in cards[1:]]
    buttons = session_buttons(turn, _first_open(sessions))
    after: tuple[str, ...] = ()
    if day == turn.today and not any(session.is_open for session in sessions):
        after = _after(turn, plan, day)
    return turn.says(cards[0], *further, *after, buttons=buttons, session=_first_open(sessions).id)


def show_week(command: ShowWeek, turn: Turn) -> Outcome:
    """One week of the plan as a table."""
    plan = turn.plan
    if plan is None:
        return no_plan(turn)
    day = command.week_of or turn.today
    week = plan.week_of(day)
    if week is None:
        key = "week.before" if day < plan.weeks[0].monday else "week.after"
        first, last = turn.date(plan.weeks[0].monday), turn.date(plan.weeks[-1].sunday)
        return turn.says(turn.phrase(key, first=first, last=last))
    later = week.sunday + timedelta(days=1)
    buttons = [turn.button("button.next_week", ShowWeek(week_of=later))]
    if week.monday > turn.today:
        buttons = [turn.button("button.this_week", ShowWeek())]
    buttons += [turn.button("button.plan", ShowPlan()), turn.button("button.today", ShowToday())]
    warning = care_reminder(turn) if week.sunday >= turn.today else ""
    if warning:
        return turn.says(warning)
    return turn.says(week_card(turn, week), buttons=buttons)


def show_plan(_: ShowPlan, turn: Turn) -> Outcome:
    """The whole plan, a line a week."""
    plan = turn.plan
    if plan is None:
        return no_plan(turn)
    goal = say_goal(plan.goal, turn.units, turn.language, today=turn.today)
    title = turn.phrase("plan.title", goal=goal)
    if weeks := _weeks_left(turn, turn.today):
        title = f"{title}, {say_weeks_left(weeks, turn.language)}"
    card = PlanCard(
        title=title,
        lines=tuple(_plan_line(turn, week) for week in plan.weeks),
        units=turn.units,
        notes=tuple(reason.sentence for reason in plan.reasons[:4]),
    )
    buttons = (
        turn.button("button.this_week", ShowWeek()),
        turn.button("button.paces", ShowPaces()),
        turn.button("button.progress", ShowProgress()),
    )
    return turn.says(card, buttons=buttons)


def show_paces(_: ShowPaces, turn: Turn) -> Outcome:
    """Training paces and bands of heart rate, and where they come from."""
    vdot = turn.vdot
    zones = heart_rate_zones(turn.athlete, turn.today)
    rates: tuple[tuple[str, str], ...] = ()
    if zones is not None:
        bands = (Band.EASY, Band.MARATHON, Band.THRESHOLD, Band.INTERVAL)
        found = ((band, zones.of(band)) for band in bands)
        rates = tuple(
            (turn.phrase(f"zone.{b.name.lower()}"), turn.figures(r.say())) for b, r in found if r
        )
    sources = [zones.basis] if zones is not None else []
    if vdot is None:
        effort = turn.phrase("why.pace.effort")
        card = PacesCard(
            paces=None, units=turn.units, source="\n".join(sources), heart_rates=rates[:1]
        )
        return turn.says(effort, *((card,) if zones is not None else ()))
    figure = turn.figures(f"{vdot:.1f}")
    sources.insert(0, turn.phrase("paces.source", evidence=_evidence(turn), vdot=figure))
    paces = training_paces(vdot)
    return turn.says(
        PacesCard(paces=paces, units=turn.units, source="\n".join(sources), heart_rates=rates)
    )


def show_log(command: ShowLog, turn: Turn) -> Outcome:
    """What was logged, latest first."""
    first = command.first or turn.today - timedelta(weeks=LOG_WEEKS)
    last = command.last or turn.today
    found = [
        activity
        for activity in turn.record.activities
        if first <= activity.on <= last and command.sport in (None, activity.sport)
    ]
    if not found:
        return turn.says(turn.phrase("log.empty", first=turn.date(first), last=turn.date(last)))
    found.sort(key=lambda activity: activity.on, reverse=True)
    total, time = _totals(found)
    card = LogCard(activities=tuple(found), units=turn.units, total=total, total_time=time)
    return turn.says(card, buttons=(turn.button("button.progress", ShowProgress()),))


def show_progress(_: ShowProgress, turn: Turn) -> Outcome:
    """How training goes, week by week."""
    card = progress_card(turn)
    if not card.weeks:
        return turn.says(turn.phrase("progress.empty"))
    return turn.says(card, buttons=(turn.button("button.this_week", ShowWeek()),))


def predict(command: PredictRace, turn: Turn) -> Outcome:
    """A race time from present fitness, as a range."""
    race = turn.athlete.goal.race if turn.athlete.goal else None
    distance = command.distance or (race.distance if race else Distance(10_000))
    if turn.vdot is None:
        return turn.says(turn.phrase("predict.unknown"))
    weekly = usual_week(turn.record, turn.today)
    found = predict_race(turn.vdot, distance, weekly)
    name = say_race_distance(distance, turn.units, turn.language)
    pace = Pace(found.duration.s / distance.km)
    said = turn.phrase(
        "predict.said",
        what=name,
        time=f"{found.duration.clock()}, {pace.say(turn.units)}",
        low=found.low.clock(),
        high=found.high.clock(),
    )
    wished = ""
    if race is not None and race.distance == distance and race.target is not None:
        key = "predict.within" if race.target >= found.low else "predict.beyond"
        wished = turn.phrase(key, target=race.target.clock())
    return turn.says(said, _method(turn, distance, weekly), wished)


def _method(turn: Turn, distance: Distance, weekly: Distance | None) -> str:
    """How a prediction was reached, in the athlete's units."""
    if distance <= HALF_MARATHON:
        return turn.phrase("predict.equivalent")
    full = turn.amount(FULL_VOLUME)
    if weekly is None or weekly >= FULL_VOLUME:
        return turn.phrase("predict.full", full=full)
    return turn.phrase("predict.blended", weekly=turn.amount(weekly), full=full)


def _evidence(turn: Turn) -> str:
    """The latest result the paces come from."""
    result = latest_result(turn.record, turn.today)
    if result is None:
        return turn.phrase("paces.plan")
    what = say_race_distance(result.distance, turn.units, turn.language)
    told = turn.phrase("log.in").join((what, result.duration.clock()))
    if result.on is None:
        return turn.phrase("paces.from", result=told)
    return turn.phrase("paces.from_on", result=told, day=turn.date(result.on))


def no_plan(turn: Turn, key: str = "no_plan.yet") -> Outcome:
    """The answer where a plan would be needed; who is only getting to know the coach gets one."""
    if turn.athlete.joined is None:
        return turn.says(turn.phrase(key))
    return turn.says(turn.phrase("no_plan"), buttons=(turn.button("button.begin", Begin()),))


def _weeks_left(turn: Turn, day: date) -> int | None:
    """Whole weeks from the Monday of a day to the race; None where there is no race."""
    race = turn.athlete.goal.race if turn.athlete.goal else None
    monday = day - timedelta(days=day.weekday())
    return max(0, (race.on - monday).days // 7) if race else None


def week_card(turn: Turn, week: Microcycle) -> WeekCard:
    """A week as a card, with what was run so far."""
    weeks_left = _weeks_left(turn, week.monday)
    done = distance_between(turn.circumstances.runs, week.monday, week.sunday)
    return WeekCard(
        week=week, today=turn.today, units=turn.units, weeks_to_race=weeks_left, done=done
    )


def session_buttons(turn: Turn, session: PlannedSession) -> tuple[Button, ...]:
    """What can be done with a session that is still open."""
    on, kind = session.on, session.kind
    why = turn.button("button.why", Explain(session_on=on, session_kind=kind))
    if not session.is_open or on < turn.today:
        return (why,)
    is_today = (turn.button("button.done", CompleteSession(session_on=on, session_kind=kind)),)
    return (
        *(is_today if on == turn.today else ()),
        turn.button("button.move", MoveSession(session_on=on, session_kind=kind)),
        easier_button(turn, session),
        turn.button("button.skip_session", SkipSession(session_on=on, session_kind=kind)),
        why,
    )


def easier_button(turn: Turn, session: PlannedSession) -> Button:
    """The easier way: easing a hard session, shortening an easy one."""
    if session.workout.is_hard:
        return turn.button("button.easier", EaseWeek(only_on=session.on))
    shorter = ScaleSession(session_on=session.on, session_kind=session.kind, is_shorter=True)
    return turn.button("button.shorter", shorter)


def _card(turn: Turn, session: PlannedSession) -> SessionCard:
    headline = capital(turn.day(session.on))
    if not session.is_open:
        headline = f"{headline} · {turn.phrase(f'status.{session.status.name.lower()}')}"
    return SessionCard(session=as_fit(turn, session), units=turn.units, headline=headline)


def _first_open(sessions: Iterable[PlannedSession]) -> PlannedSession:
    ordered = list(sessions)
    return next((session for session in ordered if session.is_open), ordered[0])


def _no_session(turn: Turn, plan: TrainingPlan, day: date) -> str:
    """A rest day, or a day outside the plan; and what comes next."""
    if plan.week_of(day) is None:
        return turn.phrase("day.outside", day=capital(turn.day(day)))
    exception = next((e for e in turn.athlete.availability.exceptions if e.covers(day)), None)
    key = "day.blocked" if exception and exception.minutes == 0 else "day.rest"
    said = turn.phrase(key, day=capital(turn.day(day)))
    return " ".join([said, *_after(turn, plan, day)])


def _after(turn: Turn, plan: TrainingPlan, day: date) -> tuple[str, ...]:
    """The first session to come after a day."""
    following = next((s for s in plan.sessions() if s.on > day and s.is_open), None)
    if following is None:
        return ()
    name = turn.title(following.workout)
    return (turn.phrase("day.next", day=turn.day(following.on), session=name),)


def _around(turn: Turn, day: date) -> tuple[Button, ...]:
    tomorrow = ShowDay(on=day + timedelta(days=1))
    return (
        turn.button("button.next_day", tomorrow),
        turn.button("button.week", ShowWeek(week_of=day)),
    )


def _next_of_kind(kind: WorkoutKind, turn: Turn, plan: TrainingPlan) -> Outcome:
    open_ones = (s for s in plan.sessions() if s.on >= turn.today and s.is_open)
    found = next((s for s in open_ones if s.kind is kind), None)
    if found is None:
        return turn.says(turn.phrase("day.no_kind", kind=say_kind(kind, turn.language)))
    return turn.says(_card(turn, found), buttons=session_buttons(turn, found), session=found.id)


def _plan_line(turn: Turn, week: Microcycle) -> PlanLine:
    kept = [s for s in week.sessions if s.status is not SessionStatus.SKIPPED]
    hard = [s for s in kept if s.workout.is_hard or s.kind in HARD_KINDS]
    quality = [s for s in hard if s.kind is not WorkoutKind.LONG]
    shown = quality or [s for s in kept if s.is_key]
    names = dict.fromkeys(turn.title(session.workout) for session in shown)
    return PlanLine(
        number=week.number,
        monday=week.monday,
        phase=week.phase.value,
        is_cutback=week.is_cutback,
        distance=week.planned,
        longest=week.longest,
        key=", ".join(list(names)[:2]),
        is_now=week.monday <= turn.today <= week.sunday,
    )


def _totals(activities: Iterable[Activity]) -> tuple[Distance, Duration]:
    metres = seconds = 0
    for activity in activities:
        seconds += activity.duration.s if activity.duration else 0
        if activity.sport is Sport.RUN and activity.distance:
            metres += activity.distance.m
    return Distance(metres), Duration(seconds)
