"""The list of differences: search, filters, and every difference in a row."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.window.listing.difference_table import DifferenceTable, PairTree
from viewer.window.listing.filter_bar import FilterBar
from viewer.window.listing.search_field import SearchField
from viewer.window.listing.tally import Tally
from viewer.window.look.scroll_bars import dress_scroll_bars
from viewer.window.review import status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from viewer.model import Difference
    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review

_WIDTH = 460
_LOW = 520  # pixels, below which the rows need the room of the filters


class _Page(IntEnum):
    ROWS = 0
    PAIRS = 1
    NOTHING = 2


class DifferenceList(QWidget):
    """Shows what `Review` shows, and filters it.

    Parameters
    ----------
    review
        What is shown and what is current.
    theme
        The colours.
    show_all
        The action that drops filter and rules.
    """

    text_wanted = Signal()
    """The reader wants to go from the row to the text."""

    def __init__(
        self,
        review: Review,
        theme: Theme,
        show_all: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._is_awake = True
        self.search = SearchField(self)
        self.filters = FilterBar(review, self)
        self.table = DifferenceTable(review, theme, self)
        self.pairs = PairTree(review, self)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._tally = Tally(review, show_all, self)
        self._views = self._view_buttons()
        self._pages = QStackedLayout()
        for page in (self.table, self.pairs, self.empty):
            self._pages.addWidget(page)
        self._arrange()
        self.search.sought.connect(self._apply_search)
        self.search.rows_wanted.connect(self.take_focus)
        self._next_turn = QTimer(self, singleShot=True)
        self._next_turn.setInterval(0)
        self._next_turn.timeout.connect(self._refresh)
        self.filters.set_asides_wanted.connect(self._refresh)
        for view in (self.table, self.pairs):
            view.text_wanted.connect(self.text_wanted)
        self._views.idClicked.connect(self._refresh)
        review.shown_changed.connect(self._refresh_soon)
        review.current_changed.connect(self._on_current_changed)
        self.set_theme(theme)
        self._refresh()

    @property
    def is_settled(self) -> bool:
        """Whether the list shows what the review shows now."""
        return not self._next_turn.isActive()

    @property
    def said(self) -> str:
        """How many are shown, as the list says it."""
        self._catch_up()
        return self._tally.text

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the differences that are selected."""
        self._catch_up()
        is_by_pair = self._pages.currentIndex() == _Page.PAIRS
        return self.pairs.numbers if is_by_pair else self.table.numbers

    def show_by_pair(self, wanted: bool) -> None:
        """Show the pairs, or else every difference."""
        self._views.button(_Page.PAIRS if wanted else _Page.ROWS).click()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menus."""
        for view in (self.table, self.pairs):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            view.addActions(list(actions))
        self.table.addAction(self.table.sort)

    def set_theme(self, theme: Theme) -> None:
        """Show the list in these colours."""
        palette = theme.palette()
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.search.setPalette(theme.control_palette())
        self.filters.set_theme(theme)
        self.table.set_theme(theme)
        self.pairs.set_theme(theme)
        for view in (self.table, self.pairs):
            dress_scroll_bars(view, theme)
        palette.setColor(palette.ColorRole.WindowText, theme.muted)
        self.empty.setPalette(palette)

    def set_awake(self, wanted: bool) -> None:
        """Follow what is shown, or rest while the list is not on the screen."""
        self._is_awake = wanted
        if wanted:
            self._refresh()

    def take_focus(self) -> None:
        """Give the keyboard to the rows, or to the search where there are none."""
        self._catch_up()
        pages = (self.table, self.pairs, self.search)
        pages[self._pages.currentIndex()].setFocus()

    # Inside

    def _view_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        texts = {_Page.ROWS: self.tr("All"), _Page.PAIRS: self.tr("By Pair")}
        for page, text in texts.items():
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(button, page)
        group.button(_Page.ROWS).setChecked(True)
        return group

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.search, 1)
        for button in self._views.buttons():
            first.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(first)
        column.addWidget(self.filters)
        column.addWidget(self._tally)
        column.addLayout(self._pages, 1)
        self.setTabOrder(self.search, self._views.button(_Page.ROWS))

    def _refresh_soon(self) -> None:
        """Refresh in a turn of its own: the articles come first, and are painted."""
        if self._is_awake:
            self._next_turn.start()

    def _catch_up(self) -> None:
        if not self.is_settled:
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._next_turn.stop()
        if not self._is_awake:
            return
        self.search.follow(self._review.restrictions.filters.text)
        self.filters.refresh()
        rows = self._rows()
        is_by_pair = self._views.checkedId() == _Page.PAIRS
        is_empty = not rows
        if is_empty:
            self.empty.setText(status.why_none(self._review))
            self._pages.setCurrentIndex(_Page.NOTHING)
        elif is_by_pair:
            self.pairs.show_differences(rows)
            self._pages.setCurrentIndex(_Page.PAIRS)
        else:
            with_reasons = self.filters.set_asides.isChecked()
            self.table.show_differences(rows, with_reasons=with_reasons)
            self._pages.setCurrentIndex(_Page.ROWS)
        are_set_asides = self.filters.set_asides.isChecked()
        self._tally.refresh(len(rows), are_set_asides=are_set_asides)
        self._on_current_changed(self._review.current)

    def _rows(self) -> Sequence[Difference]:
        catalogue = self._review.catalogue
        if not self.filters.set_asides.isChecked() or catalogue is None:
            return self._review.shown
        numbers = sorted(self._review.set_asides.reasons)
        return tuple(catalogue.differences[number - 1] for number in numbers)

    def _on_current_changed(self, difference: Difference | None) -> None:
        if not self._is_awake or not self.is_settled:
            return
        page = self._pages.currentIndex()
        if page == _Page.ROWS:
            self.table.show_current(difference)
        elif page == _Page.PAIRS:
            self.pairs.show_current(difference)

    def _apply_search(self, text: str) -> None:
        asked = self._review.restrictions
        asked.set_filter(replace(asked.filters, text=text))

    # Qt overrides

    def sizeHint(self) -> QSize:
        width = min(_WIDTH, self.window().width() // 3)
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.filters.set_scant(self.height() < _LOW)
        super().resizeEvent(event)
