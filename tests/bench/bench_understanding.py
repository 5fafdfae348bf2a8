"""How long understanding a message takes, without a model."""

import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from core.athlete import Language
from core.language.hearing import Hearing
from core.language.recognize import recognize

NAME = "Understanding"
BUDGET = "1 ms median and 5 ms at the 99th percentile per message, import at most 50 ms"

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = ROOT / "tests" / "sentences"
IMPORT = """
from time import process_time
import core.replies
start = process_time()
import core.language.recognize
print((process_time() - start) * 1000)
"""


def run() -> list[tuple[str, float, str, float | None]]:
    """Every sentence of the corpora five times, the fastest of them, and the import apart."""
    hearing = _hearing(Language.ENGLISH)
    start = perf_counter()
    recognize("8k easy 46 min", hearing)
    first_ms = (perf_counter() - start) * 1000
    english = _times((Language.ENGLISH,))
    abroad = _times(tuple(spoken for spoken in Language if spoken is not Language.ENGLISH))
    return [
        ("median per message", statistics.median(english), "ms", 1.0),
        ("99th percentile per message", english[int(len(english) * 0.99)], "ms", 5.0),
        ("median in the six other languages", statistics.median(abroad), "ms", 1.0),
        ("99th percentile in the six others", abroad[int(len(abroad) * 0.99)], "ms", 5.0),
        ("10,000 characters", _time_of("ran 8k with chest " * 600, hearing), "ms", None),
        ("first message, which builds the vocabulary", first_ms, "ms", None),
        ("import, time of the processor", _import_ms(), "ms", 50.0),
    ]


def _hearing(language: Language) -> Hearing:
    return Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC), language=language)


def _times(languages: Sequence[Language]) -> list[float]:
    """How long each sentence of some languages takes, sorted."""
    return sorted(
        min(_time_of(text, _hearing(spoken)) for _ in range(5))
        for spoken in languages
        for text in _texts(spoken)
    )


def _texts(language: Language) -> list[str]:
    from tests.sentences.corpus import read_corpus

    return [sentence.text for sentence in read_corpus(language.value)]


def _time_of(text: str, hearing: Hearing) -> float:
    start = perf_counter()
    recognize(text, hearing)
    return (perf_counter() - start) * 1000


def _import_ms() -> float:
    """The import on top of the vocabulary and the replies, byte code kept, best of three."""
    command = [sys.executable, "-c", IMPORT]
    with TemporaryDirectory() as folder:
        kept = {**os.environ, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        runs = [
            subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=kept)
            for _ in range(4)
        ]
    return min(float(run.stdout) for run in runs)
