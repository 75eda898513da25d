"""Where the articles are on the screen: each in its pane, or both in the one column.

Whoever shows something at a place of an article asks here for the view and for the
place in that view; all places are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.model import Side, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.model import Article, Difference
    from viewer.window.column.column_view import ColumnView
    from viewer.window.column.woven_places import Places
    from viewer.window.panes.article_view import ArticleView


class Stage(QObject):
    """Tells in which view each article is, and where in it.

    Parameters
    ----------
    panes
        The view of each side.
    column
        The view of both.
    parent
        Owner, as Qt wants it.
    """

    changed = Signal()
    """The articles are in other views now, or elsewhere in theirs."""

    def __init__(
        self,
        panes: Mapping[Side, ArticleView],
        column: ColumnView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._column = column
        self._is_joint = False
        column.woven_anew.connect(self._on_woven_anew)

    @property
    def is_joint(self) -> bool:
        """Whether both articles are in the one column."""
        return self._is_joint

    def set_joint(self, wanted: bool) -> None:
        """Have both articles in the one column, or each in its pane."""
        if wanted is not self._is_joint:
            self._is_joint = wanted
            self.changed.emit()

    @property
    def all_views(self) -> tuple[ArticleView, ...]:
        """Every view there is, on the screen or not."""
        return (*self._panes.values(), self._column)

    @property
    def views(self) -> tuple[ArticleView, ...]:
        """The views on the screen."""
        return (self._column,) if self._is_joint else tuple(self._panes.values())

    def view(self, side: Side) -> ArticleView:
        """Return the view in which the article of `side` is."""
        return self._column if self._is_joint else self._panes[side]

    def article(self, side: Side) -> Article | None:
        """Return the article of `side`."""
        return self._panes[side].article

    def side_of(self, view: object) -> Side | None:
        """Return whose text `view` shows; the one column shows the copy."""
        for side in (Side.COPY, Side.ORIGINAL):
            if self.view(side) is view:
                return side
        return None

    def place(self, side: Side, offset: int) -> int:
        """Return where in its view this code point of an article is."""
        return self._woven(side).place(offset) if self._is_joint else offset

    def offset(self, side: Side, place: int) -> int:
        """Return which code point of an article is at this place of its view."""
        return self._woven(side).offset(place) if self._is_joint else place

    def places(self, side: Side, span: Span) -> tuple[Span, ...]:
        """Return where in its view a part of an article is; nowhere if it is hidden."""
        return self._woven(side).of(span) if self._is_joint else (span,)

    def extent(self, side: Side, difference: Difference) -> Span:
        """Return where the view of `side` shows a difference, the whole of it."""
        span = difference.on(side)
        if not self._is_joint:
            return span
        place = self.place(side, span.start)
        return self._column.extent(difference) or Span(place, place)

    def _woven(self, side: Side) -> Places:
        return self._column.woven.places(side)

    def _on_woven_anew(self) -> None:
        if self._is_joint:
            self.changed.emit()
