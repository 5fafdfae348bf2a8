"""What the weather will be: the builder of that command."""

from core.commands import Command, ReportHeat
from core.language.clauses import Clause

BELOW_F, ABOVE_F = 65, 125
"""Degrees that can only be Fahrenheit when heat is spoken of."""
COLDEST_C = 24
"""No heat is told of below it."""


def build_hot_day(clause: Clause) -> Command | None:
    """ReportHeat without degrees: only of a day ahead, for what is hot today is told in passing."""
    heat = build_heat(clause)
    clause.use("aside")
    if not isinstance(heat, ReportHeat) or heat.first is None:
        return None
    return heat if heat.first > clause.hearing.today else None


def build_heat(clause: Clause) -> Command | None:
    """ReportHeat; degrees above 65 are Fahrenheit, and what was is no forecast."""
    if clause.has("distance", "duration", "clock", "pace", "site", "kind") or clause.says_any(
        "fever"
    ):
        return None
    item = clause.slot("air") or clause.take_item("degrees")
    air = None if item is None else float(item.value)
    if air is not None and BELOW_F <= air <= ABOVE_F:
        air = round((air - 32) * 5 / 9, 1)
    if air is not None and not COLDEST_C <= air < BELOW_F:
        return None
    spans = [
        span
        for i in clause.items
        if i.kind in ("day", "range", "week", "days") and (span := clause.dates_of(i))
    ]
    first, last = min((s[0] for s in spans), default=None), max((s[1] for s in spans), default=None)
    if last is not None and last < clause.hearing.today:
        return None
    clause.use("day", "range", "week", "days", "reason", "~future", "~because")
    is_over = air is None and clause.says_any("heat over")
    return ReportHeat(first=first, last=last, air_c=air, is_over=is_over, words=clause.words)
