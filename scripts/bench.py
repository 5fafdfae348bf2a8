"""Measures speed and size against their budgets: each tests/bench/bench_*.py in a fresh process.

A benchmark file has NAME, BUDGET (the promise, as a sentence) and
run() -> list of (measure, value, unit, budget); with a budget of None it is only reported. A value
above its budget is over, unless the unit ends in "/s": of a rate there can't be too much.
"""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "bench"
LIMIT_S = 1200

Row = tuple[str, float, str, float | None]


def main(arguments: list[str]) -> int:
    """Runs the benchmarks whose file name holds one of the words, or all; 1 if one is over."""
    if arguments[:1] == ["--one"]:
        return _run_here(Path(arguments[1]), Path(arguments[2]))
    files = [
        path
        for path in sorted(FOLDER.glob("bench_*.py"))
        if not arguments or any(word in path.stem for word in arguments)
    ]
    if not files:
        print(f"No benchmark matches {' '.join(arguments) or 'bench_*.py'}.", file=sys.stderr)
        return 2
    results = [_run_apart(path) for path in files]
    return 0 if all(results) else 1


def _run_here(path: Path, result: Path) -> int:
    sys.path.insert(0, str(ROOT))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    measured = {"name": module.NAME, "budget": module.BUDGET, "rows": module.run()}
    result.write_text(json.dumps(measured), "utf-8")
    return 0


def _run_apart(path: Path) -> bool:
    """Runs one file in its own process, so that none warms up or fattens the next."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        command = [sys.executable, __file__, "--one", str(path), str(result)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        try:
            done = subprocess.run(command, cwd=ROOT, env=environment, timeout=LIMIT_S, check=False)
        except subprocess.TimeoutExpired:
            print(f"\n{path.stem}: not done after {LIMIT_S} s")
            return False
        if done.returncode != 0 or not result.exists():
            print(f"\n{path.stem}: failed with exit code {done.returncode}")
            return False
        return _print_table(json.loads(result.read_text("utf-8")))


def _print_table(measured: dict[str, Any]) -> bool:
    print(f"\n{measured['name']}: {measured['budget']}")
    rows: list[Row] = [tuple(row) for row in measured["rows"]]
    width = max((len(row[0]) for row in rows), default=0)
    for measure, value, unit, budget in rows:
        print(f"  {measure:<{width}}  {_verdict(value, unit, budget)}")
    return not any(_is_over(value, unit, budget) for _, value, unit, budget in rows)


def _verdict(value: float, unit: str, budget: float | None) -> str:
    shown = f"{value:>12,.4g} {unit:<8}" if abs(value) < 1000 else f"{value:>12,.0f} {unit:<8}"
    if budget is None:
        return shown
    bound = "at least" if unit.endswith("/s") else "at most"
    word = "OVER BUDGET" if _is_over(value, unit, budget) else "ok"
    return f"{shown} {bound} {budget:>10,.4g}  {word}"


def _is_over(value: float, unit: str, budget: float | None) -> bool:
    if budget is None:
        return False
    return value < budget if unit.endswith("/s") else value > budget


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
