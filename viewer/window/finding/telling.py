"""What is said of the matches: how many, and which of them is the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Side
from viewer.window.finding.find import LIMIT
from viewer.window.look.translating import translate, written

if TYPE_CHECKING:
    from collections.abc import Mapping


def found(
    counts: Mapping[Side, int],
    *,
    rank: int | None,
    total: int,
    started_over: bool = False,
) -> str:
    """Return the sentence about what was found.

    Parameters
    ----------
    counts
        How many matches each article has; those of one that has the most there may be
        were not all counted.
    rank
        Which of them is the current one, counted from 0; None if none is.
    total
        How many there are to step through.
    started_over
        Whether the last step led beyond the end.
    """
    if not any(counts.values()):
        return translate("Finding", "Found in neither article.")
    counted = translate("Finding", "{original} in original, {copy} in copy").format(
        original=_count(counts[Side.ORIGINAL]), copy=_count(counts[Side.COPY])
    )
    if rank is None:
        return counted
    place = translate("Finding", "{rank} of {total}").format(
        rank=written(rank + 1), total=written(total)
    )
    text = f"{place} · {counted}"
    if started_over:
        return translate("Finding", "Started over: {text}").format(text=text)
    return text


def end_of(step: int) -> str:
    """Return the sentence about the end that this step would lead beyond."""
    if step > 0:
        return translate("Finding", "Last match. Once more starts over.")
    return translate("Finding", "First match. Once more starts from the end.")


def _count(number: int) -> str:
    shown = written(number)
    return (
        translate("Finding", "{count}+").format(count=shown)
        if number == LIMIT
        else shown
    )
