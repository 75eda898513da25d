"""Lays the paragraphs of both articles out in rows, each once and in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.model import Comparison

_NONE = range(0)


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that stand beside each other.

    Attributes
    ----------
    original, copy
        Indices of the paragraphs; an empty range where a side has nothing.
    elsewhere
        Of a row with one side only: the paragraphs that its passage corresponds to at
        another place of the other side, empty if there are none.
    """

    original: range
    copy: range
    elsewhere: range = _NONE


def lay_out(comparison: Comparison) -> tuple[Row, ...]:
    """Return the rows in reading order; linear in the number of paragraphs.

    A pairing that does not continue the order of both sides is shown as moved, whatever
    it says itself, since it cannot stand in one row.
    """
    anchors, moved = _sort_pairings(comparison)
    to_copy = {index: there for here, there in moved for index in here}
    to_original = {index: there for there, here in moved for index in here}
    ends = (
        range(len(comparison.original.paragraphs), len(comparison.original.paragraphs)),
        range(len(comparison.copy.paragraphs), len(comparison.copy.paragraphs)),
    )
    rows: list[Row] = []
    at = [0, 0]
    for original, copy in (*anchors, ends):
        rows += (
            Row(range(index, index + 1), _NONE, to_copy.get(index, _NONE))
            for index in range(at[0], original.start)
        )
        rows += (
            Row(_NONE, range(index, index + 1), to_original.get(index, _NONE))
            for index in range(at[1], copy.start)
        )
        if original:
            rows.append(Row(original, copy))
        at = [original.stop, copy.stop]
    return tuple(rows)


def _sort_pairings(
    comparison: Comparison,
) -> tuple[list[tuple[range, range]], list[tuple[range, range]]]:
    """Return the pairings that keep the order of both sides, and the others."""
    anchors: list[tuple[range, range]] = []
    moved: list[tuple[range, range]] = []
    at = [0, 0]
    for original, copy, is_moved in sorted(_ranges(comparison), key=_by_original):
        if is_moved or original.start < at[0] or copy.start < at[1]:
            moved.append((original, copy))
        else:
            anchors.append((original, copy))
            at = [original.stop, copy.stop]
    return anchors, moved


def _ranges(comparison: Comparison) -> Iterator[tuple[range, range, bool]]:
    for pairing in comparison.paired(Unit.PARAGRAPH):
        if pairing.original is not None and pairing.copy is not None:
            original = comparison.original.paragraphs.within(pairing.original)
            copy = comparison.copy.paragraphs.within(pairing.copy)
            if original and copy:
                yield original, copy, pairing.moved


def _by_original(entry: tuple[range, range, bool]) -> tuple[int, int]:
    return entry[0].start, entry[1].start
