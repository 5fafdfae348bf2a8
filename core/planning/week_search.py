"""The search behind the week solver: branch and bound over days as bare numbers.

Like weeks are the same puzzle whatever their date, so each is solved only once.
"""

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_MOVE = 10_000
"""A moved session outweighs every matter of taste."""
_NEVER = (10**9, 10**9)


class Choice(NamedTuple):
    """A day for a session, and what it costs there."""

    day: int
    """Day counted from the first of the week."""
    loss: int
    """What is given up."""
    moved: int
    """Whether the session leaves the day it was on."""
    taste: int
    """How far the day is from where it would best be."""
    is_easy: bool
    """Whether a hard session is run easy there."""


class Piece(NamedTuple):
    """A session as the search sees it."""

    is_long: bool
    is_hard: bool
    is_easy: bool
    is_pinned: bool
    is_beside_long: bool
    is_twin: bool
    drop: int
    was_placed: bool
    choices: tuple[Choice, ...]


class Puzzle(NamedTuple):
    """A week as the search sees it; its pieces come in order of importance."""

    pieces: tuple[Piece, ...]
    hard_around: tuple[int, ...]
    hard_fixed: tuple[int, ...]
    long_around: tuple[int, ...]
    hard_gap: int
    long_gap: int
    latest: int
    most: int


Chosen = tuple[Choice | None, ...]


@lru_cache(maxsize=4096)
def search(puzzle: Puzzle) -> Chosen:
    """The best choice for every piece; None for one that is given up."""
    hunt = _Hunt(puzzle)
    hunt.descend(0, 0, 0)
    return hunt.best_chosen


class _Hunt:
    """Depth first in order of importance, cut off where it can't get better."""

    def __init__(self, puzzle: Puzzle) -> None:
        self.puzzle = puzzle
        self.pieces = puzzle.pieces
        self.chosen: list[Choice | None] = [None] * len(puzzle.pieces)
        self.best_chosen: Chosen = tuple(self.chosen)
        self.best = _NEVER
        self.taken: set[int] = set()

    def descend(self, depth: int, loss: int, rank: int) -> None:
        """Tries every choice of the piece at this depth; `rank` packs moves and taste."""
        if (loss, rank) >= self.best:
            return
        if depth == len(self.pieces):
            score = (loss, rank + self._evenness())
            if score < self.best:
                self.best, self.best_chosen = score, tuple(self.chosen)
            return
        piece = self.pieces[depth]
        for choice in piece.choices:
            if loss + choice.loss > self.best[0]:
                break
            if self._fits(piece, choice, depth):
                self.chosen[depth] = choice
                self.taken.add(choice.day)
                cost = choice.moved * _MOVE + choice.taste
                self.descend(depth + 1, loss + choice.loss, rank + cost)
                self.taken.discard(choice.day)
        self.chosen[depth] = None
        if not piece.is_pinned:
            cost = _MOVE if piece.was_placed else 0
            self.descend(depth + 1, loss + piece.drop, rank + cost)

    def _fits(self, piece: Piece, choice: Choice, depth: int) -> bool:
        """Whether a day is free and respects the spacing to all that is already placed."""
        if choice.day in self.taken:
            return False
        if piece.is_pinned:
            return True
        if len(self.taken) >= self.puzzle.most:
            return False
        if piece.is_twin:
            previous = self.chosen[depth - 1]
            if previous is None or previous.day > choice.day:
                return False
        if piece.is_easy or choice.is_easy:
            return True
        return self._is_spaced(piece, choice.day, depth)

    def _is_spaced(self, piece: Piece, day: int, depth: int) -> bool:
        """Whether a hard session or long run keeps its distance from the others."""
        puzzle = self.puzzle
        if day > puzzle.latest or not self._is_clear_of_fixed(piece, day):
            return False
        for other, at in zip(self.pieces[:depth], self.chosen, strict=False):
            if at is None or at.is_easy or other.is_easy:
                continue
            gap = puzzle.hard_gap if piece.is_hard and other.is_hard else 0
            if (piece.is_long and other.is_hard) or (piece.is_hard and other.is_long):
                gap = max(gap, puzzle.long_gap)
            if abs(day - at.day) < gap:
                return False
        return True

    def _is_clear_of_fixed(self, piece: Piece, day: int) -> bool:
        puzzle = self.puzzle
        if piece.is_hard:
            if any(abs(day - other) < puzzle.hard_gap for other in puzzle.hard_around):
                return False
            if any(abs(day - other) < 2 for other in puzzle.hard_fixed):
                return False
            if any(abs(day - other) < puzzle.long_gap for other in puzzle.long_around):
                return False
        if piece.is_long:
            return all(abs(day - other) >= puzzle.long_gap for other in puzzle.hard_around)
        return True

    def _evenness(self) -> int:
        """How far the week is from reading well: gaps between runs even, hard work away from the
        long run, an easy run beside it where that is wanted, else rest on the day after."""
        days = sorted(self.taken)
        if not days:
            return 0
        taste = 2 * sum((after - before - 1) ** 2 for before, after in pairwise(days))
        taste += 2 * max(0, days[0] + 6 - days[-1]) ** 2
        placed = [(p, c.day) for p, c in zip(self.pieces, self.chosen, strict=True) if c]
        key = [
            c.day
            for p, c in zip(self.pieces, self.chosen, strict=True)
            if c is not None and not p.is_easy and not c.is_easy
        ]
        for i, one in enumerate(key):
            for other in key[i + 1 :]:
                apart = min(abs(one - other), 7 - abs(one - other))
                taste += 4 * max(0, 3 - apart) + (30 if apart < 2 else 0)
        long = next((day for p, day in placed if p.is_long), None)
        if long is not None:
            taste += sum(40 for p, day in placed if p.is_beside_long and abs(day - long) != 1)
            taste += (long + 1) % 7 in self.taken
        return taste
