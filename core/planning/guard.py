"""The guard: every plan and every change passes it, whatever its origin.

A stop is never overruled. A caution may be, by the athlete, after being told; it is recorded.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from core.planning.circumstances import Circumstances, Finding, LawKind
from core.planning.health import felt_by_day
from core.planning.laws import LAWS, Breach, Law, View
from core.planning.plan import TrainingPlan
from core.units import Distance

_MUCH_MORE = Distance(100)
"""What is further beyond a limit by more than this is another breach of it."""


def review(
    plan: TrainingPlan,
    circumstances: Circumstances,
    *,
    before: TrainingPlan | None = None,
    heat_index: Mapping[date, float] | None = None,
    laws: tuple[Law, ...] = LAWS,
    week: int | None = None,
) -> tuple[Finding, ...]:
    """Every law the plan breaks from today on, stops first.

    With `before`, only what that plan did not break already: the same law at the same place.
    With `week`, only what is broken in the week of that number.
    """
    felt = felt_by_day(circumstances.athlete) if heat_index is None else heat_index
    view = View(plan=plan, seen=circumstances, heat_index=felt, only=week)
    found = tuple(_findings(view, laws))
    if before is not None:
        found = new_findings(found, tuple(_findings(replace(view, plan=before), laws)))
    return tuple(sorted(found, key=lambda f: f.kind is not LawKind.STOP))


def new_findings(after: tuple[Finding, ...], before: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What a change broke: findings that were not there before, or were milder."""
    known = {_place(f): f for f in before}
    return tuple(f for f in after if (was := known.get(_place(f))) is None or _is_graver(f, was))


def stops(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that are never overruled."""
    return tuple(f for f in findings if f.kind is LawKind.STOP)


def cautions(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that the athlete may overrule."""
    return tuple(f for f in findings if f.kind is LawKind.CAUTION)


def law(law_id: str) -> Law | None:
    """The law of an id."""
    return next((one for one in LAWS if one.id == law_id), None)


def _findings(view: View, laws: tuple[Law, ...]) -> Iterator[Finding]:
    for one in laws:
        for breach in one.check(view):
            yield _finding(one, breach)


def _finding(one: Law, breach: Breach) -> Finding:
    return Finding(
        law=one.id,
        kind=breach.kind or one.kind,
        sentence=breach.sentence,
        repair=one.repair,
        source=one.source,
        week=breach.week,
        session_id=breach.session_id,
        excess=breach.excess,
    )


def _is_graver(now: Finding, was: Finding) -> bool:
    """Whether a stop was only a caution before, or less far beyond what is safe."""
    if now.kind is not LawKind.STOP:
        return False
    return was.kind is not LawKind.STOP or now.excess > was.excess + _MUCH_MORE


def _place(finding: Finding) -> tuple[str, int | None, str | None]:
    return (finding.law, finding.week, finding.session_id)
