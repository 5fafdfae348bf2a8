"""A clause that only names a day, and the reason behind it that tells what is on it."""

from collections.abc import Sequence

from core.language.patterns import Item

_REASON_OF = ("reason", "~join", "~others")


def with_their_reasons(segments: list[list[Item]]) -> list[list[Item]]:
    """ "Domenica e il battesimo": a bare day and what is on it, which only an accent parts."""
    joined: list[list[Item]] = []
    for segment in segments:
        is_reason = all(item.is_filler or item.kind in _REASON_OF for item in segment)
        if joined and is_reason and segment[0].kind == "~join" and is_bare_day(joined[-1]):
            joined[-1] = [*joined[-1], *(item for item in segment if item.kind != "~join")]
        else:
            joined.append(segment)
    return joined


def is_bare_day(segment: Sequence[Item]) -> bool:
    """Whether a segment names a day so far and nothing else."""
    told = [item for item in segment if not item.is_filler and item.kind not in (".", ",", "sign")]
    return bool(told) and all(item.kind == "day" for item in told)
