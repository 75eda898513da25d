"""Describes a comparison in counted observations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.model import Measure

if TYPE_CHECKING:
    from viewer.model import Comparison


def describe(comparison: Comparison) -> Comparison:
    """Return the comparison with its measures and findings."""
    measures = [
        Measure(f"{kind}_count", count, f"Differences of the kind “{kind}”.")
        for kind, count in comparison.counts.items()
    ]
    return replace(comparison, measures=tuple(measures))
