"""One side of the reading area: head, notice, and the article or how to get one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Side
from viewer.window.panes.article_view import ArticleView
from viewer.window.panes.drop_zone import DropZone
from viewer.window.panes.focus_line import FocusLine
from viewer.window.panes.notice import Notice
from viewer.window.panes.pane_header import PaneHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.errors import ViewerError
    from viewer.model import Article, Difference
    from viewer.window.look.theme import Theme


_LEAST_WIDTH = 220


class ArticlePane(QWidget):
    """Show one side, whatever its state.

    The pane knows nothing of the other side: `CompareView` joins the two.
    """

    open_requested = Signal()
    """The reader pressed the button Open of the empty pane."""

    pasted = Signal(object)
    """The reader pasted this `QMimeData`."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.header = PaneHeader(side, theme, self)
        self.notice = Notice(theme, self)
        self.zone = DropZone(side, theme, self)
        self.view = ArticleView(theme, self)
        self._line = FocusLine(self.view, theme, self)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.zone)
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self._line)
        column.addLayout(self._pages, 1)
        self.zone.open_requested.connect(self.open_requested)
        self.zone.pasted.connect(self.pasted)
        self.view.pasted.connect(self.pasted)
        self.notice.closed.connect(self.take_focus)
        # What is within must not make one pane wider than the other.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._describe(None)

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self.view.article

    def show_article(self, article: Article | None) -> None:
        """Show this article, or the drop zone again."""
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.notice.hide()
        self.zone.show_reading(None)
        self.header.show_article(article)
        self.view.show_article(article)
        self._pages.setCurrentWidget(self.view if article else self.zone)
        self._describe(None)
        if had_focus:
            self.take_focus()

    def show_reading(self, name: str | None) -> None:
        """Say that the file of this name is being read; the old text stays.

        None says that the reading was called off.
        """
        self.notice.hide()
        if name is None:
            self.header.show_article(self.article)
        else:
            self.header.show_reading(name)
        if self.article is None:
            self.zone.show_reading(name)

    def show_notice(self, error: ViewerError) -> None:
        """Say what went wrong; whatever was open stays open."""
        self.header.show_article(self.article)
        self.zone.show_reading(None)
        self.notice.show_error(error)

    def show_marks(
        self, differences: Sequence[Difference] | None, *, shown: Sequence[int]
    ) -> None:
        """Mark those of these differences at whose number `shown` is 1, not 0."""
        self.view.show_marks(differences, self._side, shown=shown)
        self._describe(None if differences is None else sum(shown))

    def show_current(self, difference: Difference | None) -> None:
        """Frame this difference as the current one."""
        self.view.show_current(difference, self._side)

    def set_theme(self, theme: Theme) -> None:
        """Show the pane in these colours."""
        for part in (self.header, self.notice, self._line, self.zone, self.view):
            part.set_theme(theme)

    def take_focus(self) -> None:
        """Give the keyboard to the article, or to the drop zone."""
        (self.view if self.article else self.zone).setFocus()

    def _describe(self, count: int | None) -> None:
        """Name the article for a screen reader."""
        names = {
            Side.ORIGINAL: self.tr("Original article"),
            Side.COPY: self.tr("Copy article"),
        }
        name = names[self._side]
        if count is not None:
            counted = self.tr("%Ln difference(s)", "", count)
            name = f"{name}, {counted}"
        self.view.setAccessibleName(name)
        source = self.article.source if self.article else None
        self.view.setAccessibleDescription(source.name if source else "")
