"""The reading area: two panes side by side, in step, with one current difference."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
)
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from viewer.model import Kind, Side
from viewer.window.announcing import announce, sentence_for
from viewer.window.article_pane import ArticlePane
from viewer.window.drop_area import DropArea
from viewer.window.foot import Foot
from viewer.window.scroll_map import SYNC_LINE, Anchors
from viewer.window.scroll_sync import ScrollSync
from viewer.window.stepping import Direction, Stepper
from viewer.window.theme import ColourScheme, Theme, theme_for

if TYPE_CHECKING:
    from viewer.errors import ViewerError
    from viewer.model import Article, Comparison, Difference

_CONTEXT_LINES = 2


class CompareView(DropArea):
    """Show two articles and how they differ, and step through the differences."""

    current_changed = Signal(object)
    """This `Difference` is the current one now; None where there is none."""

    end_reached = Signal(object)
    """There is nothing further in this `Direction`."""

    open_requested = Signal(object)
    """The button of the empty pane of this `Side` was pressed."""

    sample_requested = Signal()
    """The button of the sample pair was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        theme = theme_for(ColourScheme.LIGHT)
        super().__init__(theme, parent)
        self._comparison: Comparison | None = None
        self._current: Difference | None = None
        self._stepper = Stepper()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._panes = {side: ArticlePane(side, theme, self._splitter) for side in Side}
        for side, pane in self._panes.items():
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.indexOf(pane), 1)
            pane.open_requested.connect(partial(self.open_requested.emit, side))
            pane.pasted.connect(partial(self.take, side))
            pane.view.step_asked.connect(self.step)
            pane.view.difference_clicked.connect(self._click)
        self._splitter.setSizes([1, 1])
        self._foot = Foot(theme, self)
        self._foot.sample_requested.connect(self.sample_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._foot)
        views = {side: pane.view for side, pane in self._panes.items()}
        self._sync = ScrollSync(views, self)
        self.take_drops(self._panes)
        self.drop_refused.connect(self.show_notice)
        self.set_theme(theme)

    @property
    def current(self) -> Difference | None:
        """The current difference."""
        return self._current

    def pane(self, side: Side) -> ArticlePane:
        """Return the pane of `side`."""
        return self._panes[side]

    def show_article(self, side: Side, article: Article | None) -> None:
        """Show `article` on `side`, or the drop zone; the comparison is taken away."""
        self.show_comparison(None)
        self._panes[side].show_article(article)
        self._foot.show_welcome(all(p.article is None for p in self._panes.values()))

    def show_reading(self, side: Side, name: str | None) -> None:
        """Say that the file of this name is being read for `side`; None: no longer."""
        self._panes[side].show_reading(name)

    def show_notice(self, side: Side, error: ViewerError) -> None:
        """Say on `side` what went wrong; what was open stays open."""
        self._panes[side].show_notice(error)

    def clear_notice(self, side: Side) -> None:
        """Take the notice on `side` away."""
        self._panes[side].notice.hide()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Mark what differs and go to the first of it; None takes the marks away."""
        self._comparison = comparison
        # They are made one by one when asked for; here all are, several times.
        differences = None if comparison is None else tuple(comparison.differences)
        self._stepper = Stepper(differences or ())
        for pane in self._panes.values():
            pane.show_marks(differences)
        self._sync.set_anchors(None if comparison is None else Anchors.of(comparison))
        self._foot.show_counts(None if comparison is None else comparison.counts)
        first = self._stepper.step(Direction.FIRST, current=None, seen=None)
        self._make_current(first)

    def step(self, direction: Direction) -> None:
        """Make the difference in this direction the current one, and show both ends."""
        seen = None
        if self._current is None or not self._on_screen(self._current):
            seen = self._panes[Side.ORIGINAL].view.seen()
        found = self._stepper.step(direction, current=self._current, seen=seen)
        if found is None:
            self.end_reached.emit(direction)
        else:
            self._make_current(found)

    def go_to(self, number: int) -> None:
        """Make the difference of this number the current one, and show both ends."""
        found = self._stepper.numbered(number)
        if found is not None:
            self._make_current(found)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.setPalette(theme.palette())
        self._splitter.setStyleSheet(
            f"QSplitter::handle {{ background: {theme.rule.name()}; }}"
        )
        for pane in self._panes.values():
            pane.set_theme(theme)
        self._foot.set_theme(theme)
        self.set_drop_theme(theme)
        for pane in self._panes.values():
            pane.show_current(self._current)
        self.update()

    def set_widths(self, original: int, copy: int) -> None:
        """Share the width between the panes in this proportion."""
        self._splitter.setSizes([original * self.width(), copy * self.width()])

    def focus_side(self, side: Side) -> None:
        """Give the keyboard to the pane of `side`."""
        self._panes[side].take_focus()

    # Inside

    def _click(self, number: int) -> None:
        self.go_to(number)

    def _make_current(self, difference: Difference | None) -> None:
        self._current = difference
        for pane in self._panes.values():
            pane.show_current(difference)
        if difference is not None and self._comparison is not None:
            self._reveal(difference)
            for pane in self._panes.values():
                pane.view.flash()
            announce(self, sentence_for(difference, self._comparison))
        self.current_changed.emit(difference)

    def _on_screen(self, difference: Difference) -> bool:
        return any(
            pane.view.shows(difference.on(side)) for side, pane in self._panes.items()
        )

    def _comfortable(self, difference: Difference, side: Side) -> bool:
        view = self._panes[side].view
        margin = _CONTEXT_LINES * QFontMetricsF(view.font()).lineSpacing()
        return view.shows(difference.on(side), margin=margin)

    def _reveal(self, difference: Difference) -> None:
        """Scroll so that both ends are seen, unless they are."""
        if all(self._comfortable(difference, side) for side in Side):
            return
        self._raise_to_line(difference, Side.ORIGINAL)
        if difference.kind is not Kind.MOVED:
            self._sync.follow(Side.ORIGINAL)
        if not self._comfortable(difference, Side.COPY):
            self._raise_to_line(difference, Side.COPY)

    def _raise_to_line(self, difference: Difference, side: Side) -> None:
        view = self._panes[side].view
        top, bottom = view.extent_of(difference.on(side))
        height = view.viewport().height()
        room = max(0.0, height - (bottom - top)) / 2
        with self._sync.held():
            view.scroll_to(top - min(SYNC_LINE * height, room))
