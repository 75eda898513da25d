"""Holds comparisons against marked-up pairs: exact substitutions, natures, moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.pairs import Move
from viewer.model import Kind, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.pairs import Edit, Pair
    from viewer.model import Comparison, Difference, Nature, Span


@dataclass(frozen=True, slots=True)
class Score:
    """How well a comparison, or several, met the gold.

    Attributes
    ----------
    exact, gold, reported
        Substitutions with exactly the gold's spans; those in the gold; those reported.
    natures
        How many of the exact ones have the gold's nature too.
    moves, moves_gold, moves_reported
        Moved passages found (each end covers at least half of the gold's and the other
        way round), in the gold, and reported.
    marked, marked_gold, marked_both
        Characters other than white space that are reported as dropped or added, that
        are in the gold, and that are both.
    """

    exact: int = 0
    gold: int = 0
    reported: int = 0
    natures: int = 0
    moves: int = 0
    moves_gold: int = 0
    moves_reported: int = 0
    marked: int = 0
    marked_gold: int = 0
    marked_both: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            *(getattr(self, name) + getattr(other, name) for name in Score.__slots__)
        )

    @property
    def f1(self) -> float:
        """F1 of the exact substitutions; 1.0 where there are none on either side."""
        total = self.gold + self.reported
        return 2 * self.exact / total if total else 1.0

    @property
    def nature_accuracy(self) -> float:
        """Share of the exact substitutions whose nature is right."""
        return self.natures / self.exact if self.exact else 1.0

    @property
    def marked_f1(self) -> float:
        """F1 of the characters that were dropped or added."""
        total = self.marked + self.marked_gold
        return 2 * self.marked_both / total if total else 1.0


def score(pair: Pair, comparison: Comparison) -> Score:
    """Hold `comparison` against what `pair` asks for."""
    wanted = _substitutions(pair.edits)
    found = _substitutions(comparison.differences)
    moves = [
        Move(difference.original, difference.copy)
        for difference in comparison.differences
        if difference.kind is Kind.MOVED
    ]
    exact = wanted.keys() & found.keys()
    gold_marked = _one_sided(pair, pair.edits)
    marked = _one_sided(pair, comparison.differences)
    return Score(
        exact=len(exact),
        gold=len(wanted),
        reported=len(found),
        natures=sum(wanted[spans] is found[spans] for spans in exact),
        moves=_found_moves(pair.moves, moves),
        moves_gold=len(pair.moves),
        moves_reported=len(moves),
        marked=len(marked),
        marked_gold=len(gold_marked),
        marked_both=len(marked & gold_marked),
    )


def misses(pair: Pair, comparison: Comparison) -> list[str]:
    """Say in a line each what `comparison` misses, adds and names wrongly."""
    wanted = _substitutions(pair.edits)
    found = _substitutions(comparison.differences)
    lines = []
    for spans in sorted(wanted.keys() | found.keys()):
        text = " => ".join(
            repr(span.of(whole))
            for span, whole in zip(spans, (pair.original, pair.copy), strict=True)
        )
        if spans not in found:
            lines.append(f"{pair.name}: missed {text} ({wanted[spans]})")
        elif spans not in wanted:
            lines.append(f"{pair.name}: reported {text} ({found[spans]})")
        elif wanted[spans] is not found[spans]:
            lines.append(f"{pair.name}: {text} is {wanted[spans]}, not {found[spans]}")
    return lines


def _substitutions(
    differences: Iterable[Edit | Difference],
) -> dict[tuple[Span, Span], Nature | None]:
    return {
        (difference.original, difference.copy): difference.nature
        for difference in differences
        if difference.kind is Kind.SUBSTITUTED
    }


def _one_sided(
    pair: Pair, differences: Iterable[Edit | Difference]
) -> set[tuple[Side, int]]:
    """Return the characters, white space left out, that stand on one side only."""
    marked: set[tuple[Side, int]] = set()
    for difference in differences:
        if difference.kind is Kind.DROPPED:
            side, span = Side.ORIGINAL, difference.original
        elif difference.kind is Kind.ADDED:
            side, span = Side.COPY, difference.copy
        else:
            continue
        text = pair.text(side)
        places = range(span.start, span.end)
        marked.update((side, at) for at in places if not text[at].isspace())
    return marked


def _found_moves(gold: Iterable[Move], moves: list[Move]) -> int:
    """Count the gold moves for which a different reported one overlaps by half."""
    left = list(moves)
    hits = 0
    for wanted in gold:
        best = max(left, key=lambda move: _overlap(wanted, move), default=None)
        if best is not None and _overlap(wanted, best) >= 0.5:
            left.remove(best)
            hits += 1
    return hits


def _overlap(one: Move, other: Move) -> float:
    """Return the shared part over the union, of the end where it is smaller."""
    shares = []
    for a, b in ((one.original, other.original), (one.copy, other.copy)):
        shared = min(a.end, b.end) - max(a.start, b.start)
        union = max(a.end, b.end) - min(a.start, b.start)
        shares.append(shared / union if shared > 0 else 0.0)
    return min(shares)
