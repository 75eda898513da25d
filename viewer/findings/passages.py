"""Counts the paragraphs that correspond, in order and moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Side, Unit

if TYPE_CHECKING:
    from viewer.model import Comparison


@dataclass(frozen=True, slots=True)
class PairedParagraphs:
    """How many paragraphs of one side correspond to paragraphs of the other.

    Attributes
    ----------
    in_order, moved
        Those that do, in the same order or at another place.
    of
        All paragraphs of the side.
    """

    in_order: int
    moved: int
    of: int

    @property
    def paired(self) -> int:
        """All that correspond."""
        return self.in_order + self.moved


def paired_paragraphs(comparison: Comparison, side: Side) -> PairedParagraphs:
    """Return how many paragraphs of `side` correspond to paragraphs of the other."""
    paragraphs = comparison.article(side).paragraphs
    homes: dict[int, bool] = {}
    for pairing in comparison.pairings:
        span = pairing.original if side is Side.ORIGINAL else pairing.copy
        alone = pairing.original is None or pairing.copy is None
        if span is None or alone or pairing.unit is not Unit.PARAGRAPH:
            continue
        for index in paragraphs.within(span):
            homes[index] = homes.get(index, True) and pairing.moved
    moved = sum(homes.values())
    return PairedParagraphs(len(homes) - moved, moved, len(paragraphs))
