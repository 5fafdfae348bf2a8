"""Aches: asked for once, taken care of by how bad they are, and asked after while they last."""

from dataclasses import replace
from datetime import timedelta

from core.athlete import BodySite, Niggle
from core.coach.health import (
    days_without_run,
    follow_health,
    in_private,
    must_settle,
    report_recovered,
    say_well,
    way_back,
)
from core.coach.joining import join
from core.coach.snapshot import Outcome
from core.coach.turn import Turn
from core.commands import ReportNiggle, ReportRecovered
from core.physiology.readiness import PainLight, pain_light
from core.planning.circumstances import Adjustment, Circumstances
from core.planning.pain import red_ache
from core.planning.plan import TrainingPlan
from core.planning.sparing import spare
from core.planning.time_off import FEWEST_DAYS
from core.replies import Button, Expects

SEVERITIES = (("faint", 2), ("clear", 4), ("strong", 6), ("severe", 8))
UNRATED = 3
"""What an ache is taken for that nobody rates: easy running and less of it, until more is said."""
_BONES = frozenset({BodySite.SHIN, BodySite.FOOT, BodySite.HIP, BodySite.GROIN, BodySite.HEEL})
_A_WEEK = timedelta(days=7)


def report_niggle(command: ReportNiggle, turn: Turn) -> Outcome:
    """Green is watched, amber runs easy and less, red does not run; asked once when not told."""
    is_told = command.severity is not None or command.is_sharp or _adds_a_side(command, turn)
    is_unrated = not is_told and open_ache(turn) is not None and was_asked(command, turn)
    if is_unrated:
        command = replace(command, severity=UNRATED)
    elif not is_told and not was_asked(command, turn):
        question = turn.phrase("niggle.ask", site=turn.site(command))
        buttons = severity_buttons(command, turn)
        return in_private(turn.asks(question, Expects.SEVERITY, buttons=buttons))
    if command.severity == 0:
        return report_recovered(ReportRecovered(site=command.site), turn)
    niggle = _niggle(command, turn)
    others = tuple(n for n in turn.athlete.niggles if not _is_there(n, command))
    athlete = replace(turn.athlete, niggles=(*others, niggle))
    light = pain_light(niggle)
    bony = light is PainLight.RED and command.is_sharp and command.site in _BONES
    key = "niggle.bone" if bony else "niggle.unrated" if is_unrated else f"niggle.{light}"
    headline = turn.phrase(key, site=turn.site(command), severity=niggle.severity)
    gone = turn.button("button.ache_gone", ReportRecovered(site=command.site))
    what = f"{turn.site(command)} {niggle.severity}/10"
    off = _days_off_for_red(turn, niggle)
    if off >= FEWEST_DAYS:
        headline = say_well(turn, off)

    def adjust(plan: TrainingPlan, seen: Circumstances) -> Adjustment:
        return way_back(plan, seen, off, turn.today) if off else spare(plan, seen)

    outcome = follow_health(turn, command, athlete, headline, what, adjust, (gone,))
    if is_unrated:
        return replace(outcome, dialogue=replace(outcome.dialogue, expects=Expects.SEVERITY))
    return outcome


def was_asked(command: ReportNiggle, turn: Turn) -> bool:
    """Whether it was asked already how bad this ache is, and nobody said."""
    match turn.dialogue.pending:
        case ReportNiggle(severity=None, site=site):
            return site is command.site
        case _:
            return False


def open_ache(turn: Turn) -> ReportNiggle | None:
    """An ache that nobody has rated though it was asked, and that no plan takes care of yet."""
    match turn.dialogue.pending:
        case ReportNiggle(severity=None) as asked:
            known = (ache for ache in turn.athlete.niggles if ache.site is asked.site)
            return asked if all(pain_light(ache) is PainLight.GREEN for ache in known) else None
        case _:
            return None


def severity_buttons(command: ReportNiggle, turn: Turn) -> list[Button]:
    """How bad an ache may be."""
    return [
        turn.button(f"severity.{word}", replace(command, severity=figure), figure=figure)
        for word, figure in SEVERITIES
    ]


def ask_after_ache(outcome: Outcome, turn: Turn) -> Outcome:
    """The answer, and how an ache is by now that has forbidden running for a week or longer.

    Asked once a week at most, since silence is no recovery and running must find its way back.
    """
    athlete = outcome.record.athlete
    ache = red_ache(athlete)
    if ache is None or (turn.today - max(ache.updated, ache.asked or ache.updated)) < _A_WEEK:
        return outcome
    niggles = tuple(replace(n, asked=turn.today) if n is ache else n for n in athlete.niggles)
    record = replace(outcome.record, athlete=replace(athlete, niggles=niggles))
    still, question, buttons = question_about(ache, turn)
    asked = turn.with_record(record).asks(question, Expects.SEVERITY, still, buttons=buttons)
    dialogue = replace(asked.dialogue, pending=ReportNiggle(site=ache.site, side=ache.side))
    return in_private(join([outcome, replace(asked, dialogue=dialogue)], turn))


def question_about(ache: Niggle, turn: Turn) -> tuple[str, str, list[Button]]:
    """What is known of an ache that forbids running, how it is by now, and what to tap."""
    day, site = turn.date(ache.updated), turn.site(ache)
    still = turn.phrase("niggle.still", site=site, severity=ache.severity, day=day)
    command = ReportNiggle(site=ache.site, side=ache.side)
    gone = turn.button("button.ache_gone", ReportRecovered(site=ache.site))
    return still, turn.phrase("niggle.ask", site=site), [gone, *severity_buttons(command, turn)]


def _days_off_for_red(turn: Turn, now: Niggle) -> int:
    """Days without a run for the sake of an ache that no longer forbids it; else none."""
    was = next((n for n in turn.athlete.niggles if n.site is now.site), None)
    is_over = was is not None and pain_light(was) is PainLight.RED
    return (
        days_without_run(turn, turn.today)
        if is_over and pain_light(now) is not PainLight.RED
        else 0
    )


def _niggle(command: ReportNiggle, turn: Turn) -> Niggle:
    """The ache as it now is; its first day is kept."""
    before = next((n for n in turn.athlete.niggles if _is_there(n, command)), None)
    severity = command.severity
    if severity is None:
        severity = before.severity if before else 6
    return Niggle(
        site=command.site,
        side=command.side or (before.side if before else None),
        severity=max(0, min(10, severity)),
        since=before.since if before else turn.today,
        updated=turn.today,
        is_sharp=command.is_sharp
        or (command.severity is None and before is not None and before.is_sharp),
        is_settling=before is not None and must_settle(before, turn.today),
    )


def _adds_a_side(command: ReportNiggle, turn: Turn) -> bool:
    """Whether it only says on which side an ache of today is."""
    today = (n for n in turn.athlete.niggles if n.updated == turn.today and n.side is None)
    return command.side is not None and any(n.site is command.site for n in today)


def _is_there(niggle: Niggle, command: ReportNiggle) -> bool:
    same_side = command.side is None or niggle.side in (None, command.side)
    return niggle.site is command.site and same_side
