"""`coach plan`: a training plan without a conversation."""

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import date, datetime

from bot.channels.terminal_look import read_look
from bot.channels.terminal_paint import Painter
from bot.command_line.plan_data import describe_plan, describe_refusal
from bot.command_line.plan_request import PlanRequest, read_request
from bot.command_line.printing import put, put_json
from core.coach.evidence import circumstances_of
from core.coach.snapshot import Record
from core.physiology.performance import training_paces
from core.planning.build import build_plan
from core.planning.circumstances import Finding, Refused
from core.planning.guard import cautions, review
from core.planning.outlook import warnings
from core.planning.plan import TrainingPlan
from core.replies import ChangeCard, PacesCard, Paragraph, Part, Refusal, Reply, WeekCard

OK, REFUSED = 0, 3


def run(options: argparse.Namespace) -> int:
    """Prints the plan, or why there is none; 3 in the latter case."""
    request = read_request(options, today=datetime.now().astimezone().date())
    circumstances = circumstances_of(Record(athlete=request.athlete), request.today)
    plan = build_plan(request.goal, circumstances)
    warned: tuple[Finding, ...] = ()
    if not isinstance(plan, Refused):
        warned = (*warnings(plan), *cautions(review(plan, circumstances)))
    if options.json:
        if isinstance(plan, Refused):
            code, data = REFUSED, describe_refusal(plan)
        else:
            code, data = OK, describe_plan(plan, warned, request.athlete.preferences.units)
        put_json({"today": request.today.isoformat(), **data}, indent=2)
        return code
    painter = Painter(read_look(sys.stdout, os.environ))
    if isinstance(plan, Refused):
        no = Refusal(reason=plan.reason, alternative=plan.alternative)
        put(painter.paint_reply(Reply(parts=(no,))))
        return REFUSED
    for part in _say_plan(plan, request, warned):
        put(painter.paint_reply(Reply(parts=(part,))))
        put()
    return OK


def _say_plan(
    plan: TrainingPlan, request: PlanRequest, warned: tuple[Finding, ...]
) -> Iterator[Part]:
    """The weeks one after the other, then the paces and why it is shaped so."""
    units = request.athlete.preferences.units
    last = plan.weeks[-1].monday if plan.goal.race else None
    for week in plan.weeks:
        left = None if last is None else (last - week.monday).days // 7
        yield WeekCard(week=week, today=_no_day(), units=units, weeks_to_race=left)
    paces = training_paces(plan.vdot) if plan.vdot else None
    source = (
        f"Paces for a VDOT of {plan.vdot:.1f}."
        if plan.vdot
        else "No recent result, so effort leads: add --recent and paces are given."
    )
    yield PacesCard(paces=paces, units=units, source=source)
    if warned:
        yield ChangeCard(headline="To know beforehand:", cautions=tuple(f.sentence for f in warned))
    if plan.reasons:
        yield Paragraph(text="\n".join(reason.sentence for reason in plan.reasons))


def _no_day() -> date:
    """A day that no plan holds, so that none is marked as today."""
    return date.min
