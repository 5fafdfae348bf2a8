"""Whether to run on a day, and when again: from the plan and from how the athlete is."""

from datetime import date, timedelta

from core.athlete import CheckIn
from core.coach.asking import session_buttons
from core.coach.care import care_reminder
from core.coach.finding import of_kind
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.coach.wording import capital
from core.commands import Explain, ReportRecovered
from core.physiology.returning import after_illness
from core.planning.pain import red_ache
from core.planning.plan import PlannedSession, Reason
from core.planning.sparing import BACK, CODES, left_on
from core.replies import Button

_TIRED = 2
"""Sleep, energy or legs of at most so much, of five, ask for less."""
_LIGHTER = CODES | {"tired", "eased", "readiness"}
"""Codes of reasons that make a session lighter."""
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)


def say_go_ahead(command: Explain, turn: Turn) -> Outcome:
    """Yes, gently, or no: what stands against running on a day, else what the plan holds."""
    if warning := care_reminder(turn):
        return turn.says(warning)
    near = (s for s in _runs(turn, turn.today) if s.on < turn.today + _A_WEEK)
    asked = next(iter(of_kind(near, command.session_kind)), None)
    day = command.session_on or (asked.on if asked and command.session_kind else turn.today)
    if why := _forbidden(turn, day):
        return _no(turn, day, f"{turn.phrase('go.no', day=turn.day(day))} {why}")
    session = next((s for s in _runs(turn, day) if s.on == day), None)
    if session is not None:
        buttons = session_buttons(turn, session)
        return turn.says(*_allowed(turn, session), buttons=buttons, session=session.id)
    planned = turn.plan.sessions_on(day) if turn.plan else ()
    done = next((s for s in planned if s.workout.is_run and s.activity_id), None)
    if done is not None:
        said = turn.phrase("go.done", session=turn.title(done.workout), day=turn.day(day))
    else:
        said = turn.phrase("day.rest", day=capital(turn.day(day)))
        said = f"{said} {turn.phrase('why.rest')}"
    return turn.says(said, _next_run(turn, day))


def say_when_again(_: Explain, turn: Turn) -> Outcome:
    """The next run, or what has to be over before it."""
    if warning := care_reminder(turn):
        return turn.says(warning)
    if why := _forbidden(turn, turn.today):
        return _no(turn, turn.today, why)
    session = next(iter(_runs(turn, turn.today)), None)
    return say_go_ahead(Explain(session_on=session.on if session else None), turn)


def _runs(turn: Turn, day: date) -> list[PlannedSession]:
    """The runs still to be done from a day on."""
    sessions = turn.plan.sessions() if turn.plan else ()
    return [s for s in sessions if s.on >= day and s.is_open and s.workout.is_run]


def _forbidden(turn: Turn, day: date) -> str:
    """Why there is no running on a day; nothing where there may be."""
    left = left_on(turn.plan, turn.circumstances, day) if turn.plan else None
    return turn.said(left.why.sentence) if left is not None and left.workout is None else ""


def _no(turn: Turn, day: date, said: str) -> Outcome:
    """An honest no, and what has to be over first where only the athlete can tell."""
    ill = turn.athlete.illness
    if ill is not None and after_illness(ill).rest_until is None:
        better: tuple[Button, ...] = (turn.button("button.better", ReportRecovered()),)
        return turn.says(said, turn.phrase("go.when_well"), buttons=better)
    red = red_ache(turn.athlete)
    if red is not None:
        better = (turn.button("button.ache_gone", ReportRecovered(site=red.site)),)
        return turn.says(said, turn.phrase("go.when_calm", site=red.site), buttons=better)
    return turn.says(said, _next_run(turn, day))


def _allowed(turn: Turn, session: PlannedSession) -> list[str]:
    """What may be run, with what has made it lighter, and a word to the tired."""
    name, day = turn.title(session.workout), turn.day(session.on)
    why = _lightened_by(session)
    said = turn.phrase("go.gently" if why else "go.yes", session=name, day=day)
    lines = [f"{said} {turn.said(why.sentence)}" if why else said]
    is_near = session.on <= turn.today + _A_DAY
    if is_near and any(_is_tired(check_in, turn.today) for check_in in turn.athlete.check_ins):
        lines.append(turn.phrase("go.tired"))
    return lines


def _lightened_by(session: PlannedSession) -> Reason | None:
    """The latest reason that made a session lighter, unless it is back since."""
    found = (r for r in reversed(session.reasons) if r.code in _LIGHTER | {BACK.code})
    why = next(found, None)
    return None if why is None or why.code == BACK.code else why


def _is_tired(check_in: CheckIn, today: date) -> bool:
    """Whether the athlete told of bad sleep, little energy or sore legs today or yesterday."""
    figures = (check_in.sleep, check_in.energy, check_in.soreness)
    low = any(figure is not None and figure <= _TIRED for figure in figures)
    return low and check_in.on >= today - _A_DAY


def _next_run(turn: Turn, day: date) -> str:
    """The first run behind a day."""
    run = next(iter(_runs(turn, day + _A_DAY)), None)
    if run is None:
        return ""
    return turn.phrase("day.next", day=turn.day(run.on), session=turn.title(run.workout))
