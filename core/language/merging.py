"""Acts told in two breaths made one: "can't do Saturday's long run, could we do it Sunday?"."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from core import commands as c
from core.athlete import GoalKind, Sport, Weekday

Told = TypeVar("Told", c.SetProfile, c.LogActivity, c.SetGoal)


def merge(commands: Iterable[c.Command], today: date) -> tuple[c.Command, ...]:
    """The commands of a message, those that complete each other joined, each once."""
    merged: list[c.Command] = []
    for command in _on_the_hot_day(commands):
        for at, before in enumerate(merged):
            joined = _joined(before, command, today)
            if joined is not None:
                merged[at] = joined
                break
        else:
            merged.append(command)
    if any(isinstance(m, c.SetGoal) for m in merged):
        merged = [m for m in merged if not isinstance(m, c.DropGoal)]
    if len(merged) > 1:  # "then straight to shift", "I'm on shift Saturday, so move it to Sunday"
        moves = any(isinstance(m, c.MoveSession) and m.to_day for m in merged)
        merged = [m for m in merged if not _goes_nowhere(m, moves_another=moves)]
    asked = [m for m in merged if isinstance(m, c.Clarify)]
    return tuple(m for m in dict.fromkeys(merged) if m not in asked[1:])


def _goes_nowhere(command: c.Command, *, moves_another: bool) -> bool:
    """Whether a move names no day to go to, nor anything else unless another move does."""
    is_bare = command == c.MoveSession() or moves_another
    return is_bare and isinstance(command, c.MoveSession) and command.to_day is None


def _on_the_hot_day(commands: Iterable[c.Command]) -> Iterable[c.Command]:
    """ "Hot tomorrow, shorten it": tomorrow's session is meant."""
    day: date | None = None
    for command in commands:
        match command:
            case c.ReportHeat(first=date() as first, last=last) if first == last:
                day = first
            case (
                c.ScaleSession(session_on=None, session_kind=None)
                | c.ReplaceSession(session_on=None, session_kind=None)
                | c.SkipSession(session_on=None, session_kind=None)
                | c.MoveSession(session_on=None, session_kind=None)
            ) if day is not None:
                command = replace(command, session_on=day)
        yield command


def _joined(before: c.Command, behind: c.Command, today: date) -> c.Command | None:
    """Two commands as one; None where each stands for itself."""
    match before, behind:
        case c.SetProfile(), c.SetProfile():
            return _filled(behind, before)
        case c.ReportIllness(has_fever=True), c.ReportFatigue(is_strong=False):
            return before
        case c.ReportIllness(), c.ReportIllness():
            return _ill_with_both(before, behind)
        case c.LogActivity(distance=None, duration=None, pace=None, laps=()), c.LogActivity() if (
            before.on,
            before.sport,
        ) == (behind.on, behind.sport):
            return _filled(behind, before)
        case c.ReportHeat(is_over=False), c.ReportHeat(first=None, last=None, is_over=False):
            return replace(before, air_c=before.air_c or behind.air_c)
        case c.AddRace(target=None), c.SetGoal(distance=None, on=None, target=target):
            return replace(before, target=target)
        case c.SetGoal(), c.SetGoal() if _complete_each_other(before, behind):
            return _filled(behind, before)
        case c.DropGoal() | c.BlockDates() | c.SetRule() | c.DeleteActivity(), c.SkipSession() if (
            _names_nothing(behind)
        ):
            return before
        case c.SetRule(words=words), c.SetRule() if replace(behind, words=words) == before:
            return before
        case c.SkipSession(), c.SkipSession() if (
            _names_nothing(behind) or replace(behind, reason=before.reason) == before
        ):
            return before
        case c.SkipSession(), c.CompleteSession(session_kind=None):
            return _done_later(before, behind, today)
        case _, c.MoveSession():
            return _moved(before, behind, today)
        case c.SkipSession(), c.ReplaceSession(session_on=None, session_kind=None):
            on, kind = before.session_on, before.session_kind
            return replace(behind, session_on=on, session_kind=kind)
        case c.ReportRecovered(), c.ReportIllness(has_fever=False) | c.ReportRecovered(site=None):
            return before
        case c.ReportIllness(has_fever=False) | c.ReportRecovered(site=None), c.ReportRecovered():
            return behind
        case c.CompleteSession(), c.LogActivity():
            return _done(before, behind, today)
        case c.CompleteSession(is_partly=True, distance=None, duration=None), c.ScaleSession(
            session_on=None, session_kind=None
        ) if behind.to_distance or behind.to_duration:
            return replace(before, distance=behind.to_distance, duration=behind.to_duration)
        case c.ScaleSession(), c.ScaleSession(session_on=None, session_kind=None):
            on, kind = before.session_on, before.session_kind
            return replace(behind, session_on=on, session_kind=kind)
        case c.BlockDates(minutes=0), c.SetAvailability(days=days) if len(days) == len(Weekday):
            return replace(before, minutes=behind.minutes)
        case c.BlockDates(minutes=0), c.ScaleSession(session_on=None, session_kind=None):
            long = behind.to_duration
            return replace(before, minutes=round(long.minutes)) if long else None
        case _:
            return None


def _done(done: c.CompleteSession, log: c.LogActivity, today: date) -> c.Command | None:
    """ "Done, 8k in 46", "I did it! First 10K race, 1:11": what was done, with its figures."""
    if log.is_race and done == c.CompleteSession():
        return log
    is_bare = done.distance is None and done.duration is None
    is_plain = log.sport is Sport.RUN and log.kind is None and not log.is_race
    is_today = done.session_on in (None, log.on) and log.on == today
    figured = replace(done, distance=log.distance, duration=log.duration)
    return figured if is_bare and is_plain and is_today else None


def _moved(before: c.Command, moved: c.MoveSession, today: date) -> c.MoveSession | None:
    """A move told in two breaths, or of a session that was first called off."""
    match before, moved:
        case c.SkipSession(), c.MoveSession(session_on=None, session_kind=None):
            return _moved_instead(before, moved, today)
        case c.MoveSession(session_on=date(), to_day=None), c.MoveSession(session_on=on) if (
            before.session_on == on and before.session_kind in (None, moved.session_kind)
        ):
            return moved
        case c.MoveSession(to_day=None), c.MoveSession(session_on=None, session_kind=None):
            return replace(before, to_day=moved.to_day)
        case c.BlockDates(first=first, last=last, minutes=0), c.MoveSession(to_day=date()) if (
            first
            == last
            == moved.session_on  # "we have visitors Thursday, so move Thursday to ..."
        ):
            return moved
        case _:
            return None


def _ill_with_both(before: c.ReportIllness, behind: c.ReportIllness) -> c.ReportIllness:
    """One illness told in two breaths; what forbids more counts."""
    fevers = {before.has_fever, behind.has_fever} - {None}
    below = {before.is_below_neck, behind.is_below_neck} - {None}
    return c.ReportIllness(
        since=before.since or behind.since,
        has_fever=any(fevers) if fevers else None,
        is_below_neck=any(below) if below else None,
        words=f"{before.words}, {behind.words}",
    )


def _names_nothing(skipped: c.SkipSession) -> bool:
    """ "... so I skipped it": no session of its own."""
    return replace(skipped, is_missed=False) == c.SkipSession()


def _complete_each_other(one: c.SetGoal, other: c.SetGoal) -> bool:
    """ "Comrades on 14 June, 89 km, want to go sub 9": nothing of the race is told twice."""
    told = ((getattr(one, name), getattr(other, name)) for name in ("distance", "on", "target"))
    is_one_race = one.kind is other.kind is GoalKind.RACE and not (one.title and other.title)
    return is_one_race and all(None in pair for pair in told)


def _filled(behind: Told, before: Told) -> Told:
    """What was told first, with what was told of it later."""
    told = {f.name: getattr(behind, f.name) for f in fields(behind)}
    usual = {f.name: f.default for f in fields(behind)}
    more = {name: value for name, value in told.items() if value != usual[name]}
    return replace(before, **more)


def _done_later(
    missed: c.SkipSession, done: c.CompleteSession, today: date
) -> c.LogActivity | None:
    """ "Missed the tempo yesterday so did it this morning, 9k": what was run, on its day."""
    if missed.session_kind is None or not (done.distance or done.duration):
        return None
    return c.LogActivity(
        on=done.session_on or today, kind=missed.session_kind, distance=done.distance,
        duration=done.duration, rpe=done.rpe, feeling=done.feeling,
    )  # fmt: skip


def _moved_instead(
    skipped: c.SkipSession, moved: c.MoveSession, today: date
) -> c.MoveSession | None:
    """A session ahead that can't be done on its day is moved, not left out."""
    on = skipped.session_on
    is_past = on is not None and on < today
    if is_past or skipped.last_on is not None or moved.to_day is None:
        return None
    return replace(moved, session_on=on, session_kind=skipped.session_kind)
