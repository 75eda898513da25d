"""Counts everything that measures and findings speak of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.findings.coverage import Coverage, cover
from viewer.findings.kept import Kept, kept_figures, kept_names
from viewer.findings.passages import PairedParagraphs, paired_paragraphs
from viewer.findings.quotations import Quotation, find_quotations, paired_quotations
from viewer.model import Kind, Nature, Side
from viewer.text import fold
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.model import Cancelled, Comparison, Progress


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything that is counted about a comparison, before it is put into words."""

    comparison: Comparison
    coverage: Coverage
    paragraphs: dict[Side, PairedParagraphs]
    natures: Counter[Nature]
    pairs: Counter[tuple[str, str]]
    quotations: tuple[Quotation, ...]
    quotations_in_copy: int
    figures: Kept
    names: Kept | None

    @property
    def repeated_pairs(self) -> int:
        """How many pairs of wordings occur more than once."""
        return sum(times > 1 for times in self.pairs.values())

    @property
    def altered(self) -> tuple[Quotation, ...]:
        """The quotations that differ inside the quotation marks."""
        return tuple(each for each in self.quotations if each.differences)

    def numbers(self, *kinds: Kind) -> tuple[int, ...]:
        """Return the numbers of the differences of these kinds."""
        return tuple(
            each.number for each in self.comparison.differences if each.kind in kinds
        )


def count(
    comparison: Comparison, *, progress: Progress, cancelled: Cancelled
) -> Counts:
    """Count what is the same, what differs, and what of the original the copy keeps."""

    def step(done: float) -> None:
        heed(cancelled)
        progress(done)

    step(0.0)
    coverage = cover(comparison)
    step(0.5)
    quotations = paired_quotations(comparison, coverage)
    step(0.7)
    original, copy = comparison.original, comparison.copy
    substituted = [
        each for each in comparison.differences if each.kind is Kind.SUBSTITUTED
    ]
    pairs = Counter(
        (_key(each.original.of(original.text)), _key(each.copy.of(copy.text)))
        for each in substituted
    )
    step(0.9)
    return Counts(
        comparison,
        coverage,
        {side: paired_paragraphs(comparison, side) for side in Side},
        Counter(each.nature for each in substituted if each.nature),
        pairs,
        quotations,
        len(find_quotations(copy)),
        kept_figures(original, copy),
        kept_names(original, copy),
    )


def _key(wording: str) -> str:
    return " ".join(map(fold, wording.split()))
