"""The two views of the list: every difference in a row, and the pairs as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QTreeView,
    QWidget,
)

from viewer.model import Kind, Nature
from viewer.window.listing.cells import Column
from viewer.window.listing.difference_model import DifferenceModel
from viewer.window.listing.kind_delegate import KindDelegate
from viewer.window.listing.pair_model import PairColumn, PairModel
from viewer.window.look.menus import menu_style
from viewer.window.review.status import kind_name, nature_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelection

    from viewer.model import Difference
    from viewer.window.listing.difference_model import Index
    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TREE_STYLE = "QTreeView::item { padding: 4px 0; }"
# Pixels, from which on there is room for a note beside all else, for the nature, for
# number and kind beside a note, for the place or a note, for the number, for the kind.
_AMPLE, _ROOMY, _FAIR, _NARROW, _TIGHT, _SCANT = 560, 480, 400, 300, 220, 176
_REASON = 12  # characters of a reason or a note


class DifferenceTable(QTableView):
    """Every difference in a row; the current row is the current difference.

    Attributes
    ----------
    sort
        Sorts the rows, for who does not click on the head of a column.
    """

    text_wanted = Signal()
    """The reader wants to go from the row to the text."""

    def __init__(
        self, review: Review, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._is_following = False
        self._with_reasons = False
        self._model = DifferenceModel(review, theme, self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Differences"))
        self.setItemDelegateForColumn(Column.KIND, KindDelegate(self))
        self._lay_out_headers()
        self.doubleClicked.connect(self._on_double_click)
        review.notes.changed.connect(self._on_noted)
        self.sort = QAction(self.tr("Sort by This Column"), self)
        self.sort.triggered.connect(self._sort)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the selected differences, in the order of the rows."""
        rows = self.selectionModel().selectedRows()
        return tuple(
            self._model.difference(row).number
            for row in sorted(index.row() for index in rows)
        )

    def show_differences(
        self, differences: Sequence[Difference], *, with_reasons: bool
    ) -> None:
        """Show these rows, with a column for the reason where they were set aside."""
        self._with_reasons = with_reasons
        self._fit_columns()
        self._is_following = True
        self._model.show(differences)
        self._is_following = False

    def show_current(self, difference: Difference | None) -> None:
        """Make the row of this difference the current one, and scroll to it."""
        row = None if difference is None else self._model.row_of(difference.number)
        if row is None or row == self.currentIndex().row():
            return
        self._is_following = True
        index = self._model.index(row, self._reachable(self.currentIndex().column()))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self._is_following = False

    def copy(self) -> None:
        """Copy the selected rows as text."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            QGuiApplication.clipboard().setText(self._model.as_text(rows))

    def set_theme(self, theme: Theme) -> None:
        """Show the rows in these colours."""
        self._model.set_theme(theme)
        self.setStyleSheet(menu_style(theme))

    def _lay_out_headers(self) -> None:
        metrics = self.fontMetrics()
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.height() + 10)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(36)
        columns.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        samples = {
            Column.NUMBER: ["00000"],
            Column.KIND: [kind_name(kind) for kind in Kind],
            Column.NATURE: [nature_name(nature) for nature in Nature],
            Column.WHERE: ["¶0000"],
            Column.REASON: ["n" * _REASON],
            Column.NOTE: ["n" * _REASON],
        }
        for column, texts in samples.items():
            width = max(map(metrics.horizontalAdvance, texts)) + 14
            self.setColumnWidth(column, max(width, columns.sectionSizeHint(column)))
        for column in (Column.ORIGINAL, Column.COPY):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _fit_columns(self) -> None:
        """Leave out what there is no room for beside the words themselves."""
        width = self.viewport().width()
        self.setColumnHidden(Column.REASON, not self._with_reasons)
        has_notes = bool(self._review.notes.notes)
        is_full = self._with_reasons or has_notes
        room = _AMPLE if self._with_reasons else _NARROW
        self.setColumnHidden(Column.NOTE, not has_notes or width < room)
        self.setColumnHidden(Column.NATURE, is_full or width < _ROOMY)
        self.setColumnHidden(Column.WHERE, width < (_AMPLE if is_full else _NARROW))
        self.setColumnHidden(Column.NUMBER, width < (_FAIR if is_full else _TIGHT))
        self.setColumnHidden(Column.KIND, width < (_FAIR if is_full else _SCANT))

    def _reachable(self, column: int) -> int:
        """Return this column, or that of the words if it is hidden; those never are."""
        is_seen = column >= 0 and not self.isColumnHidden(column)
        return column if is_seen else Column.ORIGINAL

    def _on_noted(self) -> None:
        self._fit_columns()
        self._model.tell_noted()

    def _sort(self) -> None:
        """Sort by the column of the current cell, the other way round if it is so."""
        header, column = self.horizontalHeader(), max(0, self.currentIndex().column())
        orders = Qt.SortOrder
        is_so = header.sortIndicatorSection() == column
        is_up = header.sortIndicatorOrder() is orders.AscendingOrder
        self.sortByColumn(
            column,
            orders.DescendingOrder if is_so and is_up else orders.AscendingOrder,
        )

    def _on_double_click(self, _index: QModelIndex) -> None:
        self.text_wanted.emit()

    # Qt overrides

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Let Home and End lead to the first and last row, not along the row."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._model.rowCount() - 1,
        }
        if action in ends:
            return self._model.index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        is_new_row = current.isValid() and current.row() != previous.row()
        if is_new_row and not self._is_following:
            self._review.make_current(self._model.difference(current.row()).number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)


class PairTree(QTreeView):
    """The pairs; the current row is the pair of the current difference."""

    text_wanted = Signal()
    """The reader wants to go from the row to the text."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._is_following = False
        self._model = PairModel(review, self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Differences by pair"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(PairColumn.ORIGINAL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PairColumn.COPY, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().horizontalAdvance("00000") + 14
        times = PairColumn.TIMES
        header.resizeSection(times, max(width, header.sectionSizeHint(times)))
        self.selectionModel().selectionChanged.connect(self._on_selected)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the differences of the current pair."""
        pair = self._model.pair(self.currentIndex())
        catalogue = self._review.catalogue
        if pair is None or catalogue is None:
            return ()
        shown = {one.number for one in self._review.shown}
        numbers = [one.number for one in catalogue.dictionary[pair]]
        return tuple(number for number in numbers if number in shown)

    def set_theme(self, theme: Theme) -> None:
        """Show the rows in these colours."""
        self.setStyleSheet(_TREE_STYLE + menu_style(theme))

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show the pairs of these."""
        self._is_following = True
        self._model.show(differences)
        self._is_following = False

    def show_current(self, difference: Difference | None) -> None:
        """Make the row of the pair of this difference the current one."""
        pair = self._review.pair_of(difference)
        if pair == self._model.pair(self.currentIndex()):
            return
        self._is_following = True
        self.setCurrentIndex(self._model.index_of(pair))
        self._is_following = False

    def copy(self) -> None:
        """Copy the current pair as text."""
        pair = self._model.pair(self.currentIndex())
        if pair is not None:
            written = self._model.written(pair)
            QGuiApplication.clipboard().setText(f"{written.original}\t{written.copy}")

    def _on_selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        """Go to the first place of the pair that the reader chose."""
        pair = self._model.pair(self.currentIndex())
        if self._is_following or pair == self._review.pair_of(self._review.current):
            return
        if numbers := self.numbers:
            self._review.make_current(numbers[0])

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)
