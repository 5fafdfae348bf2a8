"""The plan as a calendar: one all-day event a session, which moves when the session moves."""

from datetime import datetime, timedelta

from icalendar import Calendar, Event

from core.athlete import Athlete
from core.coach.rendering import say_steps, say_title
from core.coach.translating import say_in
from core.coach.wording import say_amount
from core.planning.plan import PlannedSession, SessionStatus, TrainingPlan

_STATUS = {
    SessionStatus.SKIPPED: "CANCELLED",
    SessionStatus.MISSED: "CANCELLED",
}


def calendar_file(plan: TrainingPlan, athlete: Athlete, plan_version: int, now: datetime) -> bytes:
    """The plan in iCalendar form (RFC 5545). UIDs are stable; SEQUENCE grows with the plan."""
    calendar = Calendar()
    calendar.add("prodid", "-//Longrun//Training plan//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Running")
    for session in plan.sessions():
        calendar.add_component(_event(session, athlete, plan_version, now))
    content: bytes = calendar.to_ical()
    return content


def _event(session: PlannedSession, athlete: Athlete, plan_version: int, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{session.id}@{athlete.id}.longrun")
    event.add("sequence", plan_version)
    event.add("dtstamp", now)
    event.add("dtstart", session.on)
    event.add("dtend", session.on + timedelta(days=1))
    event.add("summary", _title(session, athlete))
    event.add("description", "\n".join(_details(session, athlete)))
    event.add("status", _STATUS.get(session.status, "CONFIRMED"))
    event.add("transp", "TRANSPARENT")
    return event


def _title(session: PlannedSession, athlete: Athlete) -> str:
    done = "✓ " if session.status in (SessionStatus.DONE, SessionStatus.PARTLY) else ""
    workout, preferences = session.workout, athlete.preferences
    title = say_title(workout, preferences.language, preferences.units)
    far = say_amount(workout.distance, preferences.units, preferences.language)
    return f"{done}{title}, {far}" if workout.distance else f"{done}{title}"


def _details(session: PlannedSession, athlete: Athlete) -> list[str]:
    preferences = athlete.preferences
    lines = list(say_steps(session.workout, preferences.units, preferences.language))
    written = [session.workout.purpose, *(reason.sentence for reason in session.reasons)]
    lines += [say_in(preferences.language, sentence) for sentence in written]
    return [line for line in lines if line]
