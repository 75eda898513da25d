"""What the cells of the rows of differences say, and by what they are sorted."""

from __future__ import annotations

from enum import IntEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from viewer.model import Kind, Nature, Side
from viewer.window.look.directions import isolated
from viewer.window.review.announcing import paragraph_of
from viewer.window.review.status import elided, kind_name, nature_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from viewer.model import Difference
    from viewer.window.review.review import Review

_KINDS = {kind: at for at, kind in enumerate(Kind)}
_NATURES = {nature: at for at, nature in enumerate((None, *Nature))}


def is_title(orientation: Qt.Orientation, role: int) -> bool:
    """Tell whether a model is asked for the title of a column."""
    is_shown = role == Qt.ItemDataRole.DisplayRole
    return is_shown and orientation is Qt.Orientation.Horizontal


class Column(IntEnum):
    """The columns, in the order in which they stand."""

    NUMBER = 0
    KIND = 1
    ORIGINAL = 2
    COPY = 3
    NATURE = 4
    WHERE = 5
    REASON = 6
    NOTE = 7


_WRITTEN = (Column.REASON, Column.NOTE)
_SIDES = {Column.ORIGINAL: Side.ORIGINAL, Column.COPY: Side.COPY}
_OF_ITSELF: Mapping[Column, Callable[[Difference], str]] = {
    Column.NUMBER: lambda one: str(one.number),
    Column.KIND: lambda one: kind_name(one.kind),
    Column.NATURE: lambda one: _nature(one.nature),
}


class Cells:
    """The cells of every difference, made when they are asked for.

    Parameters
    ----------
    review
        What is looked at.
    """

    def __init__(self, review: Review) -> None:
        self._review = review

    def text(
        self, difference: Difference, column: Column, *, longest: int | None = None
    ) -> str:
        """Return what a cell says, of the words of an article so much at the most."""
        if column in _SIDES:
            return self._words(difference, _SIDES[column], longest)
        if column is Column.WHERE:
            return self._where(difference)
        if column in _WRITTEN:
            return " ".join(self._written(column).get(difference.number, "").split())
        return _OF_ITSELF[column](difference)

    def as_text(self, differences: Sequence[Difference]) -> str:
        """Return rows as lines of cells with tabs between, to be pasted elsewhere.

        Reasons and notes are left out only where there are none.
        """
        columns = [
            column
            for column in Column
            if column not in _WRITTEN
            or any(one.number in self._written(column) for one in differences)
        ]
        return "\n".join(
            "\t".join(self.text(one, column) for column in columns)
            for one in differences
        )

    def key(self, column: Column) -> Callable[[Difference], Any]:
        """Return by what a column is sorted: that, and the number where it is alike."""
        catalogue = self._review.catalogue
        reasons, notes = self._written(Column.REASON), self._written(Column.NOTE)
        keys: dict[Column, Callable[[Difference], Any]] = {
            Column.NUMBER: attrgetter("number"),
            Column.KIND: lambda one: (_KINDS[one.kind], one.number),
            Column.ORIGINAL: lambda one: (
                catalogue.wording(one).original if catalogue else "",
                one.number,
            ),
            Column.COPY: lambda one: (
                catalogue.wording(one).copy if catalogue else "",
                one.number,
            ),
            Column.NATURE: lambda one: (_NATURES[one.nature], one.number),
            Column.WHERE: lambda one: (one.original.start, one.number),
            Column.REASON: lambda one: (reasons.get(one.number, ""), one.number),
            Column.NOTE: lambda one: (notes.get(one.number, ""), one.number),
        }
        return keys[column]

    # Inside

    def _written(self, column: Column) -> Mapping[int, str]:
        """Return what the reader wrote that stands in this column."""
        review = self._review
        if column is Column.REASON:
            return review.set_asides.reasons
        return review.notes.notes

    def _words(self, difference: Difference, side: Side, longest: int | None) -> str:
        if self._review.comparison is None:
            return ""
        text = difference.on(side).of(self._review.comparison.article(side).text)
        if longest is None:
            return " ".join(text.split())
        return isolated(elided(text, longest))

    def _where(self, difference: Difference) -> str:
        if self._review.comparison is None:
            return ""
        return f"¶{paragraph_of(difference, self._review.comparison)}"


def _nature(nature: Nature | None) -> str:
    return "" if nature is None else nature_name(nature)
