"""Bare answers of every day: done or not, exertion, pain, sleep, a day, a distance."""

from dataclasses import replace

from core import commands as c
from core.activities.activity import Feeling
from core.athlete import BodySite, Side
from core.language.judging import Scene, judge
from core.language.quantities import finish_time
from core.language.question import Commands, Question, bare_distance
from core.language.said_corrections import SCORES
from core.language.said_life import build_illness
from core.units import Duration


def answer_yes_no(question: Question) -> Commands:
    if question.means("yes", "done"):
        return (c.Confirm(),)
    return (c.Decline(),) if question.means("no", "neither") else None


def answer_choose(question: Question) -> Commands:
    if question.means("neither"):
        return (c.Decline(),)
    if question.means("the other"):
        return (c.Decline(wants_another=True),)
    return (c.Confirm(),) if question.means("yes") else None


def answer_session_done(question: Question) -> Commands:
    if question.means("done", "yes"):
        return (c.CompleteSession(),)
    if question.means("partly done"):
        return (c.CompleteSession(is_partly=True),)
    if question.means("not done", "no"):
        return (c.SkipSession(),)
    return _done_and_more(question)


_BODY = (c.ReportIllness, c.ReportNiggle, c.ReportFatigue)
_INSTEAD = (c.SkipSession, c.MoveSession, c.ReplaceSession, c.LogActivity)
_MOST_LEADING = 3
"""Words of a yes or no before what is added to it."""


def _done_and_more(question: Question) -> Commands:
    """ "Yes, but only 6k", "no, was ill": the answer and what is added to it."""
    items = question.clause.items
    for end in range(min(_MOST_LEADING, len(items) - 1), 0, -1):
        words = tuple(w for i in items[:end] if i.kind not in (".", ",") for w in i.words)
        meanings = set(question.vocabulary.answers.get(words, ()))
        rest = list(items[end:])
        while rest and rest[0].kind in (".", ",", "~join"):
            rest.pop(0)
        is_felt = bool(rest) and all(i.kind == "feeling" for i in rest)
        if is_felt and meanings & {"done", "yes"}:
            return (c.CompleteSession(feeling=rest[0].value),)
        if rest and meanings & {"done", "yes", "not done", "no"}:
            added = judge(rest, Scene(question.hearing, question.vocabulary, question.text))
            is_done = bool(meanings & {"done", "yes"})
            return _with_added(added.command, is_done) if added and added.is_sure else None
    return None


def _with_added(added: c.Command, is_done: bool) -> Commands:
    if isinstance(added, _BODY):
        return (c.CompleteSession() if is_done else c.SkipSession(), added)
    if not is_done:
        return (added,) if isinstance(added, _INSTEAD) else None
    if isinstance(added, c.ScaleSession) and (added.to_distance or added.to_duration):
        far, long = added.to_distance, added.to_duration
        return (c.CompleteSession(is_partly=True, distance=far, duration=long),)
    return (added,) if isinstance(added, c.LogActivity | c.CompleteSession) else None


def _scale(question: Question, low: int, high: int, most_left: int = 0) -> int | None:
    """A bare figure within bounds, with at most so many words beside it that say no more."""
    clause = question.clause
    value = clause.take("score", "rpe", "number")
    clause.use("sign")
    if clause.has("unit"):
        return None  # "six days a week" counts something
    if value is None or not float(value).is_integer() or not low <= value <= high:
        return None
    return int(value) if question.is_explained(most_left) else None


def answer_rpe(question: Question) -> Commands:
    if question.clause.says_any("done_it") or question.clause.says_any("done it"):
        return None  # "did it, rpe 5" may be of another session than the one asked about
    figure = _scale(question, 1, 10)
    if figure is not None:
        return (c.AmendActivity(rpe=figure),)
    feelings = question.clause.take_all("feeling")
    return (c.AmendActivity(feeling=feelings[0]),) if feelings and question.is_explained() else None


def answer_severity(question: Question) -> Commands:
    side = side_said(question)
    question.clause.use("site", "part", "sport")
    hearing = question.hearing
    if question.means("skip") and isinstance(hearing.pending, c.ReportNiggle):
        return (hearing.pending,)
    figure = 0 if question.means("none", "no") else _scale(question, 0, 10, most_left=2)
    if figure is None:
        return None
    if isinstance(hearing.pending, c.ReportNiggle):
        side = side or hearing.pending.side
        return (replace(hearing.pending, severity=figure, side=side),)
    if hearing.about_site is None:
        return None
    site: BodySite = hearing.about_site
    return (c.ReportNiggle(site=site, side=side or hearing.about_side, severity=figure),)


def answer_side(question: Question) -> Commands:
    """ "Right, outside", just after an ache of no told side: more of that ache."""
    hearing = question.hearing
    if hearing.about_site is None or hearing.about_side is not None:
        return None
    side = side_said(question)
    if side is None or len(question.words) < _SIDE_AND_MORE:
        return None
    clause = question.clause
    clause.use("aside", "part")
    clause.use_any("side words")
    if clause.has("site", "day", "distance") or not question.is_explained():
        return None
    return (c.ReportNiggle(site=hearing.about_site, side=side),)


_SIDE_AND_MORE = 2
"""Words of an answer that tells a side: "right" alone says yes."""


def side_said(question: Question) -> Side | None:
    """The side named in an answer; both where two are."""
    sides = set(question.clause.take_all("side"))
    return Side.BOTH if len(sides) > 1 else next(iter(sides), None)


def answer_fever(question: Question) -> Commands:
    if question.means("yes"):
        return (c.ReportIllness(has_fever=True),)
    if question.means("no", "none"):
        return (c.ReportIllness(has_fever=False),)
    found = build_illness(question.clause) if question.clause.says_any("ill") else None
    if (
        isinstance(found, c.ReportIllness)
        and found.has_fever is not None
        and question.is_explained()
    ):
        return (found,)
    return None


def _of_five(question: Question) -> int | None:
    figure = _scale(question, 1, 5)
    if figure is not None:
        return figure
    for meaning, score in (("great", 5), ("good", 4), ("okay", 3), ("poor", 2), ("awful", 1)):
        if question.means(meaning):
            return score
    feelings: list[Feeling] = question.clause.take_all("feeling")
    return SCORES[feelings[0]] if feelings and question.is_explained() else None


def answer_sleep(question: Question) -> Commands:
    hours = question.clause.take("duration")
    if isinstance(hours, Duration) and 0 < hours.s <= 16 * 3600 and question.is_explained():
        return (c.CheckInAnswered(sleep_hours=round(hours.hours, 2)),)
    figure = _of_five(question)
    return (c.CheckInAnswered(sleep=figure),) if figure else None


def answer_energy(question: Question) -> Commands:
    figure = _of_five(question)
    return (c.CheckInAnswered(energy=figure),) if figure else None


def answer_soreness(question: Question) -> Commands:
    figure = _of_five(question)
    return (c.CheckInAnswered(soreness=figure),) if figure else None


def answer_day(question: Question) -> Commands:
    """A day completes the command that waits for one."""
    clause = question.clause
    item = clause.take_item("day")
    clause.use("part", "kind")
    day = clause.date_of(item.value) if item else None
    pending = question.hearing.pending
    if day is None or not question.is_explained():
        return None
    match pending:
        case c.MoveSession():
            return (replace(pending, to_day=day),)
        case c.SkipSession() | c.ReplaceSession() | c.ScaleSession() | c.CompleteSession():
            return (replace(pending, session_on=day),)
        case c.AddSession() | c.AddRace() | c.SetGoal() | c.LogActivity() | c.ShowDay():
            return (replace(pending, on=day),)
        case _:
            return None


def answer_far_or_long(question: Question) -> Commands:
    """A distance or a time completes the command that waits for one."""
    clause, pending = question.clause, question.hearing.pending
    duration = clause.take("duration")
    if duration is None and (clock := clause.take("clock")) is not None:
        duration = finish_time(clock, None)
    distance = bare_distance(question) if clause.has("distance", "race", "number") else None
    if (distance is None and duration is None) or not question.is_explained(1):
        return None
    match pending:
        case c.LogActivity() | c.AddSession() | c.CompleteSession():
            return (replace(pending, distance=distance, duration=duration),)
        case c.ScaleSession():
            return (replace(pending, to_distance=distance, to_duration=duration, is_shorter=None),)
        case _:
            return (c.AmendActivity(distance=distance, duration=duration),)
