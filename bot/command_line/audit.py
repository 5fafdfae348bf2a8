"""`coach audit`: a grid of plans against the laws of training."""

import argparse
import sys

from bot.command_line.options import UsageFault
from bot.command_line.printing import put, put_json
from core.planning.audit import AuditReport, Case, audit, audit_grid

_EVERY = 20


def run(options: argparse.Namespace) -> int:
    """Prints the report; 1 when an item fails."""
    cases = _choose(options.sample)
    report = audit(cases, ProgressLine(len(cases)))
    _clear()
    if options.json:
        put_json(_describe(report), indent=2)
    else:
        for line in report.lines():
            put(line)
    return 1 if report.failures else 0


def _choose(sample: int | None) -> list[Case]:
    """The whole grid, or so many of its athletes evenly spread over it."""
    cases = list(audit_grid())
    if sample is None or sample >= len(cases):
        return cases
    if sample < 1:
        raise UsageFault(f"--sample {sample} can't be meant; say how many athletes.")
    step = len(cases) / sample
    return [cases[int(number * step)] for number in range(sample)]


class ProgressLine:
    """Says how far it is, to somebody who watches."""

    def __init__(self, total: int) -> None:
        self._total = total

    def __call__(self, count: int) -> None:
        """Hears of one case more."""
        if sys.stderr.isatty() and count % _EVERY == 0:
            sys.stderr.write(f"\r{count} of {self._total} plans")
            sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r" + " " * 40 + "\r")


def _describe(report: AuditReport) -> dict[str, object]:
    return {
        "built": report.built,
        "refused": report.refused,
        "items": [
            {"number": s.number, "name": s.name, "plans": s.plans, "passed": s.passed}
            for s in report.scores
        ],
        "failures": [
            {"item": f.item, "athlete": f.label, "sentence": f.sentence} for f in report.failures
        ],
    }
