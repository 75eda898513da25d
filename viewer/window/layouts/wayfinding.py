"""Keeps the gap in step with the panes, and leads where its bands point.

Nothing here walks through all differences when a text scrolls: what is on the screen is
looked up in the marks of each pane.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QMouseEvent

from viewer.model import Kind, Side, Span
from viewer.window.maps.connector_map import Beyond, End
from viewer.window.maps.connectors import Link
from viewer.window.sync.scroll_sync import Apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viewer.model import Difference
    from viewer.window.look.theme import Theme
    from viewer.window.maps.connectors import Gap
    from viewer.window.panes.article_view import ArticleView
    from viewer.window.review.review import Review
    from viewer.window.sync.scroll_sync import ScrollSync

_INSET = 4.0  # by which a band is lower than its lines


class Wayfinding(QObject):
    """Joins two views and the gap between them.

    Parameters
    ----------
    views
        The view of each side.
    review
        What is shown and what is current.
    gap
        What shows the way.
    sync
        Keeps the views together.
    """

    def __init__(
        self,
        views: Mapping[Side, ArticleView],
        *,
        review: Review,
        gap: Gap,
        sync: ScrollSync,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self.gap = gap
        self._sync = sync
        self._review = review
        self._seen_links: Sequence[Link] = ()
        for view in views.values():
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(self._update_gap)
            bar.rangeChanged.connect(self._update_gap)
            view.relaid.connect(self._update_gap)
            view.viewport().setMouseTracking(True)
            view.viewport().installEventFilter(self)
        gap.picked.connect(review.make_current)
        gap.hovered.connect(self._light)
        gap.line_up_asked.connect(self.line_up)
        gap.installEventFilter(self)
        gap.take_links(self._links, self._ground)
        sync.apart_changed.connect(self._show_apart)
        review.shown_changed.connect(self._update_gap)
        review.current_changed.connect(self._show_current)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.gap.set_theme(theme)

    def line_up(self) -> None:
        """Line up the panes at the sentence that is read in the one with the focus."""
        has_copy = self._views[Side.COPY].hasFocus()
        self._sync.line_up(Side.COPY if has_copy else Side.ORIGINAL)

    # Where things are

    def _show_current(self, difference: Difference | None) -> None:
        self.gap.show_current(difference.number if difference else None)

    def _update_gap(self, *_: object) -> None:
        self.gap.update()

    def _links(self) -> Sequence[Link]:
        """Return what joins both ends of what is seen, as it is seen."""
        if not any(view.still.is_taken for view in self._views.values()):
            self._seen_links = self._links_now()
        return self._seen_links

    def _links_now(self) -> Sequence[Link]:
        current = self._review.current
        numbers: set[int] = set() if current is None else {current.number}
        for view in self._views.values():
            numbers.update(_worth_joining(view))
        seen = (
            {side: view.seen() for side, view in self._views.items()} if numbers else {}
        )
        found = []
        for number in sorted(numbers):
            difference = self._difference(number)
            if difference is None:
                continue
            ends = {
                side: self._end(difference.on(side), side, seen[side]) for side in Side
            }
            if any(isinstance(end, End) for end in ends.values()):
                found.append(Link(number, difference.kind, ends))
        return found

    def _end(self, span: Span, side: Side, seen: Span) -> End | Beyond:
        if span.start < span.end <= seen.start or span.start < seen.start == span.end:
            return Beyond.ABOVE
        if span.start > seen.end:
            return Beyond.BELOW
        view = self._views[side]
        top, bottom = view.extent_of(span)
        if span.start == span.end:
            top = bottom = (top + bottom) / 2
        else:
            top, bottom = top + _INSET, bottom - _INSET
        shift = self._top(view) - view.verticalScrollBar().value()
        return End(top + shift, bottom + shift)

    def _top(self, view: ArticleView) -> int:
        """Return the top of what `view` shows in the coordinates of the gap."""
        window = view.window()
        top = view.viewport().mapTo(window, QPoint()).y()
        return top - self.gap.mapTo(window, QPoint()).y()

    def _ground(self) -> QRect:
        """Return the part of the gap beside what both views show."""
        tops = [self._top(view) for view in self._views.values()]
        return self.gap.rect().adjusted(0, min(tops), 0, 0)

    def _difference(self, number: int) -> Difference | None:
        catalogue = self._review.catalogue
        return None if catalogue is None else catalogue.numbered(number)

    # What the reader does

    def _light(self, number: int | None) -> None:
        difference = None if number is None else self._difference(number)
        for side, view in self._views.items():
            view.show_lit(None if difference is None else difference.on(side))
        self.gap.show_lit(number)

    def _show_apart(self, reason: Apart | None) -> None:
        tips = {
            None: "",
            Apart.GLANCE: self.tr(
                "One side was scrolled on its own. Click to line both up again."
            ),
            Apart.MOVE: self.tr(
                "Both ends of a moved passage are shown; each side scrolls on its own. "
                "Click to line both up again."
            ),
            Apart.WISH: self.tr(
                "Each side scrolls on its own. Click to line both up here."
            ),
        }
        self.gap.show_sign(tips[reason])

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._light(None)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            for view in self._views.values():
                if watched is view.viewport():
                    self._light(view.number_at(event.position()))
        return super().eventFilter(watched, event)


def _worth_joining(view: ArticleView) -> set[int]:
    """Return the numbers of what is on the screen and not a mere substitution."""
    if view.marks is None:
        return set()
    start, end = view.screen_positions()
    found = {
        number
        for _, _, kind, number in view.marks.words.between(start, end)
        if kind in (Kind.DROPPED, Kind.ADDED)
    }
    for stretches in (view.marks.places, view.marks.moves):
        found.update(number for _, _, _, number in stretches.between(start, end))
    return found
