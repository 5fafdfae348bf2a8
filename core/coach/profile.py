"""What the coach knows about the athlete: told, shown, remembered and forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from core.athlete import Athlete, Goal, GoalKind, Preferences, RaceResult
from core.coach.changing import facts_of, goal_buttons, headline_of, say_changes
from core.coach.labels import say_goal
from core.coach.places import zone_for
from core.coach.season import rewrite, rewrite_plan
from core.coach.snapshot import Outcome, Record
from core.coach.telling import say_rule, told_words
from core.coach.turn import Turn
from core.coach.wording import capital, say_race_distance, say_weekday
from core.commands import Forget, Remember, SetProfile, ShowProfile
from core.facts import Fact, GoalSet, PlanReplaced, ProfileChanged
from core.physiology.fitness import implausible
from core.planning.build import refused_outright
from core.planning.circumstances import Adjustment, Refused
from core.planning.guard import review, stops
from core.planning.missing import mend
from core.planning.refusals import NOT_FOR_THEM
from core.replies import ChangeCard, Expects, Refusal
from core.units import Units

MOST_NOTES = 30
"""Things kept in mind."""
TOUCHES_PLAN = ("results", "level", "weekly_volume", "longest_run", "runs_per_week", "birth_year")
"""Fields of the athlete whose change may change the plan."""
_PLAIN_FIELDS = (
    "level",
    "weekly_volume",
    "longest_run",
    "runs_per_week",
    "max_heart_rate",
    "threshold_heart_rate",
    "resting_heart_rate",
    "long_run_day",
    "birth_year",
)
_PREFERENCES = ("units", "language", "tone", "model_off")


def set_profile(command: SetProfile, turn: Turn) -> Outcome:
    """Changes what is known; what touches the plan is proposed, the rest simply noted."""
    if doubt := doubtful_result(command, turn.today, turn.units):
        return turn.says(turn.phrase("profile.doubt", doubt=capital(turn.said(doubt))))
    if command.place and not command.zone and zone_for(command.place) is None:
        text = turn.phrase("ask.place.again", place=command.place)
        return turn.asks(text, Expects.PLACE)
    athlete = with_profile(turn.athlete, command, turn.today)
    fields = changed_fields(turn.athlete, athlete)
    record = replace(turn.record, athlete=athlete)
    after = turn.with_record(record)
    if not fields and not turn.is_confirmed:
        return turn.says(turn.phrase("profile.same"))
    noted = after.phrase("noted", what=", ".join(noted_words(command, after)))
    facts = (ProfileChanged(fields=fields),)
    touching = [field for field in (*TOUCHES_PLAN, "long_run_day") if field in fields]
    if turn.plan is not None and (touching or turn.is_confirmed):
        return _offer_new_plan(turn, command, record, noted, fields)
    return after.changes(record, noted, facts=facts, summary=turn.phrase("profile.summary"))


def _offer_new_plan(
    turn: Turn, command: SetProfile, record: Record, noted: str, fields: tuple[str, ...]
) -> Outcome:
    """What was told is kept; the plan that follows from it is proposed."""
    goal = turn.athlete.goal
    barred = refused_outright(goal, turn.with_record(record).circumstances) if goal else None
    if barred is not None and barred.law in NOT_FOR_THEM:
        return _step_back(turn, record, noted, fields, barred)
    why = turn.phrase("profile.why.results" if command.result_distance else "profile.why")
    headline = headline_of(turn, "profile.replan")
    facts: tuple[Fact, ...] = (ProfileChanged(fields=fields),) if fields else ()
    mended = _made_safe(turn.with_record(record))
    card: tuple[ChangeCard, ...] = ()
    if mended is not None:
        record = replace(record, plan=mended.plan)
        facts = (*facts, *facts_of(turn, mended))
        card = (ChangeCard(headline=headline.done, changes=say_changes(turn, mended.changes)),)
    outcome = rewrite(
        turn,
        command,
        record,
        headline,
        why=why,
        holds=True,
        facts=facts,
        summary=turn.phrase("profile.summary"),
    )
    noted_first = replace(
        outcome.reply, parts=(*turn.says(noted, *card).reply.parts, *outcome.reply.parts)
    )
    return replace(outcome, reply=noted_first)


def _made_safe(turn: Turn) -> Adjustment | None:
    """The present plan where what was told makes it unsafe: that waits for no yes."""
    if turn.plan is None or not stops(review(turn.plan, turn.circumstances)):
        return None
    mended = mend(turn.plan, turn.circumstances)
    return mended if mended.changes else None


def _step_back(
    turn: Turn, record: Record, noted: str, fields: tuple[str, ...], barred: Refused
) -> Outcome:
    """A goal that is not for who the athlete turns out to be goes at once; training goes on."""
    base = Goal(kind=GoalKind.BASE)
    record = replace(record, athlete=replace(record.athlete, goal=base))
    why = turn.phrase("goal.barred")
    changed = turn.plan and rewrite_plan(record, turn.plan, turn.today, goal=base)
    plan = changed.plan if isinstance(changed, Adjustment) else turn.plan
    replaced = PlanReplaced(from_day=turn.today, reason=why)
    return turn.with_record(record).changes(
        replace(record, plan=plan),
        noted,
        Refusal(reason=barred.reason, alternative=barred.alternative, law=barred.law),
        why,
        facts=(ProfileChanged(fields=fields), GoalSet(goal=base), replaced),
        summary=turn.phrase("profile.summary"),
        buttons=goal_buttons(turn, barred.goals),
    )


def with_profile(athlete: Athlete, command: SetProfile, today: date) -> Athlete:
    """The athlete as the command tells."""
    told = {name: getattr(command, name) for name in _PLAIN_FIELDS}
    changes = {name: value for name, value in told.items() if value is not None}
    if command.age is not None:
        changes["birth_year"] = today.year - command.age
    if command.first_name is not None:
        changes["name"] = command.first_name
    if command.has_no_injuries:
        changes["niggles"] = ()
    if command.result_distance is not None and command.result_duration is not None:
        result = RaceResult(
            distance=command.result_distance,
            duration=command.result_duration,
            on=command.result_on,
        )
        changes["results"] = tuple(dict.fromkeys((*athlete.results, result)))
    preferences = {name: getattr(command, name) for name in _PREFERENCES}
    zone = command.zone or (zone_for(command.place) if command.place else None)
    known = {name: value for name, value in preferences.items() if value is not None}
    moved = _moved(athlete.preferences, zone, command.zone_until)
    changes["preferences"] = replace(moved, **known)
    return replace(athlete, **changes)


def _moved(before: Preferences, zone: str | None, until: date | None) -> Preferences:
    """In another zone, when one is told: for some days, or from now on."""
    if zone is None:
        return before
    home = before.home_zone or before.zone
    if until is None or zone == home:
        return replace(before, zone=zone, away_until=None, home_zone="")
    return replace(before, zone=zone, away_until=until, home_zone=home)


def doubtful_result(command: SetProfile, today: date, units: Units) -> str:
    """Why a result told can't be right, in a sentence; empty when it may be."""
    if command.result_distance is None or command.result_duration is None:
        return ""
    result = RaceResult(
        distance=command.result_distance, duration=command.result_duration, on=command.result_on
    )
    return implausible(result, today, units) or ""


def changed_fields(before: Athlete, after: Athlete) -> tuple[str, ...]:
    """The names of what differs, preferences one by one."""
    own = [n for n in before.__dataclass_fields__ if n != "preferences"]
    names = [n for n in own if getattr(before, n) != getattr(after, n)]
    old, new = before.preferences, after.preferences
    names += [n for n in old.__dataclass_fields__ if getattr(old, n) != getattr(new, n)]
    return tuple(names)


def noted_words(command: SetProfile, turn: Turn) -> tuple[str, ...]:
    """What was told, to be said back; a place by its name."""
    there = turn.athlete.preferences
    if there.away_until is not None and command.zone_until is not None:
        here, home = _city(there.zone), _city(there.home_zone)
        return (turn.phrase("noted.away", here=here, home=home, day=turn.date(there.away_until)),)
    known = command
    if command.place:
        place = command.place.title() if command.place.islower() else command.place
        known = replace(command, zone=None, place=place)
    return tuple(told_words(known, turn.units, turn.language, turn.today))


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def remember(command: Remember, turn: Turn) -> Outcome:
    """Keeps a note in the athlete's own words; one that says nearly the same is corrected by it."""
    others = (note for note in turn.athlete.notes if not _is_correction(command.words, note))
    notes = tuple(dict.fromkeys((*others, command.words)))[-MOST_NOTES:]
    record = replace(turn.record, athlete=replace(turn.athlete, notes=notes))
    said = turn.phrase("remember.done", words=command.words)
    return turn.changes(
        record,
        said,
        facts=(ProfileChanged(fields=("notes",)),),
        summary=turn.phrase("remember.summary"),
    )


def _is_correction(words: str, note: str) -> bool:
    """Whether most of a note's words are in the new one: "every second week" for "every third"."""
    new, old = _stems(words), _stems(note)
    return len(new & old) >= 2 and 2 * len(new & old) > len(new | old)


def _stems(words: str) -> set[str]:
    """The longer words, without the ending that makes two of one."""
    found = (word.strip(".,:;!?\"'()") for word in words.lower().split())
    return {word.removesuffix("s") for word in found if len(word) > 2}


def forget(command: Forget, turn: Turn) -> Outcome:
    """Drops the notes nearest to what is to be forgotten, or all of them."""
    wanted = _stems(command.words)
    shared = {note: len(wanted & _stems(note)) for note in turn.athlete.notes}
    most = max(shared.values(), default=0)
    kept = tuple(n for n in turn.athlete.notes if command.words and (not most or shared[n] < most))
    gone = len(turn.athlete.notes) - len(kept)
    if not gone:
        return turn.says(turn.phrase("forget.nothing"))
    record = replace(turn.record, athlete=replace(turn.athlete, notes=kept))
    return turn.changes(
        record,
        turn.phrase("forget.done", count=gone),
        facts=(ProfileChanged(fields=("notes",)),),
        summary=turn.phrase("forget.summary"),
    )


def show_profile(_: ShowProfile, turn: Turn) -> Outcome:
    """All the coach knows, in plain lines."""
    lines = [*_person(turn), *_running(turn), *_week(turn), *_health(turn), *_reminders(turn)]
    return turn.says("\n".join([turn.phrase("profile.title"), *lines]), is_private=True)


def _person(turn: Turn) -> Iterator[str]:
    athlete = turn.athlete
    if athlete.name:
        yield turn.phrase("profile.name", name=athlete.name)
    age = athlete.age_on(turn.today)
    if age is not None:
        yield turn.phrase("profile.age", age=age)
    zone = athlete.preferences.zone.replace("_", " ")
    yield turn.phrase("profile.settings", zone=zone, units=turn.units.value)
    if athlete.goal is not None:
        yield turn.phrase(
            "profile.goal", goal=say_goal(athlete.goal, turn.units, turn.language, today=turn.today)
        )
    for race in athlete.tune_ups:
        yield turn.phrase(
            "profile.tune_up", what=turn.amount(race.distance), day=turn.date(race.on)
        )


def _running(turn: Turn) -> Iterator[str]:
    athlete = turn.athlete
    if athlete.weekly_volume is not None:
        yield turn.phrase("profile.weekly", distance=turn.amount(athlete.weekly_volume))
    if athlete.longest_run is not None:
        yield turn.phrase("profile.longest", distance=turn.amount(athlete.longest_run))
    for result in athlete.results[-3:]:
        race = say_race_distance(result.distance, turn.units, turn.language)
        told = f"{capital(race)} {result.duration.clock()}"
        yield turn.phrase("profile.result", result=told)


def _week(turn: Turn) -> Iterator[str]:
    athlete = turn.athlete
    free = [(d, minutes) for d, minutes in enumerate(athlete.availability.weekly) if minutes != 0]
    if any(minutes is not None for minutes in athlete.availability.weekly):
        said = (
            say_weekday(day, turn.language) + (f" {minutes} min" if minutes else "")
            for day, minutes in free
        )
        yield turn.phrase("profile.days", days=", ".join(said))
    if athlete.long_run_day is not None:
        day = say_weekday(athlete.long_run_day, turn.language)
        yield turn.phrase("profile.long_day", day=day)
    for exception in athlete.availability.exceptions:
        if exception.last >= turn.today:
            first, last = turn.date(exception.first), turn.date(exception.last)
            yield turn.phrase("profile.exception", first=first, last=last, why=exception.reason)
    for rule in athlete.rules:
        yield turn.phrase("profile.rule", rule=say_rule(rule, turn.units, turn.language))
    for note in athlete.notes:
        yield turn.phrase("profile.note", note=note)


def _health(turn: Turn) -> Iterator[str]:
    for niggle in turn.athlete.niggles:
        yield turn.phrase("profile.niggle", site=turn.site(niggle), severity=niggle.severity)
    illness = turn.athlete.illness
    if illness is not None and illness.until is None:
        yield turn.phrase("profile.ill", day=turn.date(illness.since))
    for known in turn.athlete.conditions:
        yield turn.phrase(
            "profile.condition", what=turn.phrase(f"condition.name.{known.condition.name.lower()}")
        )


def _reminders(turn: Turn) -> Iterator[str]:
    on = [
        f"{turn.phrase(f'routine.{routine.kind.name.lower()}')} {turn.time(routine.at)}"
        for routine in turn.record.routines
        if routine.is_on and not routine.after_hard_week
    ]
    if on:
        yield turn.phrase("profile.reminders", what=", ".join(on))
