"""Modules that are imported only when they are wanted."""

import gc
from pathlib import Path

import pytest

from bot.loading import load


def test_the_collector_rests_only_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resting.py").write_text("import gc\nis_at_work = gc.isenabled()\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    assert load("resting").is_at_work is False
    assert gc.isenabled()


def test_the_collector_works_again_after_a_module_that_fails() -> None:
    with pytest.raises(ModuleNotFoundError):
        load("no_such_module")

    assert gc.isenabled()
