"""The differences as rows of a table, each made only when it is looked at."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.window.listing.cells import Cells, Column, is_title
from viewer.window.review.announcing import row_sentence
from viewer.window.review.status import elided

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from viewer.model import Difference
    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review

_LONGEST_CELL = 120
_LONGEST_TIP = 600
_ANSWERED = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
)
_TRAILING = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()
_NUMBER = attrgetter("number")

Index: TypeAlias = QModelIndex | QPersistentModelIndex


_COLUMNS = tuple(Column)
_READING_ORDER = (Column.NUMBER, Qt.SortOrder.AscendingOrder)


class DifferenceModel(QAbstractTableModel):
    """Rows of differences, sorted as the reader wants them.

    Parameters
    ----------
    review
        What is looked at.
    theme
        The colours of the kinds.
    """

    def __init__(
        self, review: Review, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._theme = theme
        self._cells = Cells(review)
        self._rows: Sequence[Difference] = ()
        self._rank: dict[int, int] = {}
        self._column, self._order = _READING_ORDER

    def show(self, differences: Sequence[Difference]) -> None:
        """Show these, sorted as before."""
        self.beginResetModel()
        self._rows = differences
        self._sort()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Show the kinds in these colours."""
        self._theme = theme
        if self._rows:
            first = self.index(0, Column.KIND)
            self.dataChanged.emit(first, self.index(len(self._rows) - 1, Column.KIND))

    def tell_noted(self) -> None:
        """Say that notes are no longer what they were."""
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.NOTE)
            self.dataChanged.emit(self.index(0, Column.NOTE), last)

    def difference(self, row: int) -> Difference:
        """Return the difference in this row."""
        return self._rows[row]

    def row_of(self, number: int) -> int | None:
        """Return the row of the difference of this number, if it has one."""
        if self._is_in_reading_order():
            row = bisect_left(self._rows, number, key=_NUMBER)
            found = self._rows[row : row + 1]
            return row if found and found[0].number == number else None
        if not self._rank:
            self._rank = {one.number: row for row, one in enumerate(self._rows)}
        return self._rank.get(number)

    def as_text(self, rows: Iterable[int]) -> str:
        """Return rows as lines of cells with tabs between, to be pasted elsewhere."""
        return self._cells.as_text([self._rows[row] for row in rows])

    # Inside

    def _sort(self) -> None:
        self._rank = {}
        if not self._is_in_reading_order():
            is_back = self._order is Qt.SortOrder.DescendingOrder
            self._rows = sorted(
                self._rows, key=self._cells.key(self._column), reverse=is_back
            )

    def _is_in_reading_order(self) -> bool:
        return (self._column, self._order) == _READING_ORDER

    def _look(self, difference: Difference, column: Column, role: int) -> Any:
        """Return how a cell looks: the kind in the colours of its marks."""
        if column is Column.NUMBER and role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING
        if column is Column.KIND and role == Qt.ItemDataRole.BackgroundRole:
            return self._theme.marks[difference.kind].background
        if column is Column.KIND and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.marks[difference.kind].text
        return None

    # Qt overrides

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None  # at once, as a table asks for much that is not to be had
        one, column = self._rows[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells.text(one, column, longest=_LONGEST_CELL)
        if role in (
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            return row_sentence(one, self._review)
        if role == Qt.ItemDataRole.ToolTipRole:
            return elided(self._cells.text(one, column), _LONGEST_TIP)
        return self._look(one, column, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not is_title(orientation, role):
            return None
        titles = {
            Column.NUMBER: self.tr("No."),
            Column.KIND: self.tr("Kind"),
            Column.ORIGINAL: self.tr("Original"),
            Column.COPY: self.tr("Copy"),
            #: Head of the column that says what a substitution changed: wording, a name
            Column.NATURE: self.tr("Nature"),
            Column.WHERE: self.tr("Where"),
            Column.REASON: self.tr("Reason"),
            Column.NOTE: self.tr("Note"),
        }
        return titles[Column(section)]

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        wanted = (Column(column), order)
        if wanted == (self._column, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self._rows[index.row()].number for index in before]
        self._column, self._order = wanted
        self._rows = sorted(self._rows, key=_NUMBER)
        self._sort()
        self.changePersistentIndexList(
            before,
            [
                self.index(self.row_of(number) or 0, index.column())
                for number, index in zip(numbers, before, strict=True)
            ],
        )
        self.layoutChanged.emit()
