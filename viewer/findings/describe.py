"""Describes a comparison in counted observations, without judging them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.findings.counting import count
from viewer.findings.measures import measure
from viewer.findings.statements import state
from viewer.model import never_cancelled, no_progress

if TYPE_CHECKING:
    from viewer.model import Cancelled, Comparison, Progress


def describe(
    comparison: Comparison,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Comparison:
    """Return the comparison with its measures and findings.

    Parameters
    ----------
    comparison
        As the alignment gives it. The cost is linear in its words and differences.
    progress, cancelled
        Told how far the work is; asked between its steps whether to stop.

    Raises
    ------
    CancelledError
        If `cancelled` returned True.
    """
    # They are gone through many times, which a tuple does quickest.
    made = replace(comparison, differences=tuple(comparison.differences))
    counts = count(made, progress=progress, cancelled=cancelled)
    described = replace(comparison, measures=measure(counts), findings=state(counts))
    progress(1.0)
    return described
