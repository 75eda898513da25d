"""Keeps overview strip and gap in step with the panes, and leads where they point.

Nothing here walks through all differences when a text scrolls: what is on the screen is
looked up in the marks of each pane.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from viewer.model import Kind, Side, Span
from viewer.window.connector_map import Beyond, End
from viewer.window.connectors import Link
from viewer.window.overview_map import Scale, stretches_on
from viewer.window.scroll_map import SYNC_LINE
from viewer.window.scroll_sync import Apart
from viewer.window.text_geometry import is_laid_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viewer.model import Difference
    from viewer.window.article_view import ArticleView
    from viewer.window.connectors import Gap
    from viewer.window.overview import Overview
    from viewer.window.review import Review
    from viewer.window.scroll_sync import ScrollSync
    from viewer.window.theme import Theme

_SETTLE_MS = 60
_INSET = 4.0  # by which a band is lower than its lines


class Wayfinding(QObject):
    """Joins two views, the overview and the gap.

    Parameters
    ----------
    views
        The view of each side.
    review
        What is shown and what is current.
    overview, gap
        What shows the way.
    sync
        Keeps the views together.
    """

    def __init__(
        self,
        views: Mapping[Side, ArticleView],
        *,
        review: Review,
        overview: Overview,
        gap: Gap,
        sync: ScrollSync,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self.overview = overview
        self.gap = gap
        self._sync = sync
        self._review = review
        self._waiting: Sequence[Difference] | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._measure)
        for side, view in views.items():
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(partial(self._scrolled, side))
            bar.rangeChanged.connect(self._relaid)
            view.relaid.connect(self._relaid)
            view.viewport().setMouseTracking(True)
            view.viewport().installEventFilter(self)
        overview.sought.connect(self._seek)
        overview.picked.connect(self._pick)
        overview.step_asked.connect(review.step)
        gap.picked.connect(review.make_current)
        gap.hovered.connect(self._light)
        gap.line_up_asked.connect(self.line_up)
        gap.installEventFilter(self)
        gap.take_links(self._links, self._ground)
        sync.apart_changed.connect(self._show_apart)
        review.shown_changed.connect(self._show_differences)
        review.current_changed.connect(self._show_current)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.overview.set_theme(theme)
        self.gap.set_theme(theme)

    def line_up(self) -> None:
        """Line up the panes at the sentence that is read in the one with the focus."""
        has_copy = self._views[Side.COPY].hasFocus()
        self._sync.line_up(Side.COPY if has_copy else Side.ORIGINAL)

    # Where things are

    def _show_differences(self, shown: Sequence[Difference]) -> None:
        self._waiting = shown  # for a turn of their own, as there may be many
        self._relaid()

    def _show_current(self, difference: Difference | None) -> None:
        spans = {} if difference is None else {s: difference.on(s) for s in Side}
        self.overview.show_current(spans)
        self.gap.show_current(difference.number if difference else None)

    def _scrolled(self, side: Side, _value: int) -> None:
        self._show_seen(side)
        self.gap.update()

    def _relaid(self, *_: object) -> None:
        if not self._settling.isActive():
            self._settling.start()
        self.gap.update()

    def _measure(self) -> None:
        if self._waiting is not None:
            self.overview.show_differences(
                {side: stretches_on(self._waiting, side) for side in Side}
            )
            self._waiting = None
        for side, view in self._views.items():
            self.overview.show_scale(side, _scale_of(view, self.overview.rows))
            self._show_seen(side)

    def _show_seen(self, side: Side) -> None:
        view = self._views[side]
        if view.article is None:
            return
        if is_laid_out(view.document()):
            content = max(1.0, view.content_height())
            top = view.verticalScrollBar().value()
            shares = top / content, (top + view.viewport().height()) / content
        else:
            seen, scale = view.seen(), self.overview.scale(side)
            shares = scale.share_of(seen.start), scale.share_of(seen.end)
        self.overview.show_seen(side, shares[0], min(1.0, shares[1]))

    def _links(self) -> Sequence[Link]:
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

    def _seek(self, side: Side, offset: int) -> None:
        view = self._views[side]
        self._sync.rejoin()
        view.scroll_to(view.top_of(offset) - SYNC_LINE * view.viewport().height())

    def _pick(self, side: Side, first: int, last: int) -> None:
        """Go to the difference that is nearest to the middle of a stretch of text."""
        marks, units = self._views[side].marks, self._views[side].units
        if marks is None:
            return
        start, end = units.to_units(first), units.to_units(last)
        near = [
            (abs(2 * begin - start - end), number)
            for stretches in (marks.words, marks.moves)
            for begin, _, _, number in stretches.between(start, end)
        ]
        if near:
            self._review.make_current(min(near)[1])

    def _light(self, number: int | None) -> None:
        difference = None if number is None else self._difference(number)
        for side, view in self._views.items():
            view.show_lit(difference, side)
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
        if isinstance(event, QWheelEvent):
            if watched is self.gap:  # it steps, as over the strip
                self.overview.wheelEvent(event)
                return True
        elif event.type() == QEvent.Type.Leave:
            self._light(None)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            for view in self._views.values():
                if watched is view.viewport():
                    self._light(view.number_at(event.position()))
        return super().eventFilter(watched, event)


def _scale_of(view: ArticleView, steps: int) -> Scale:
    """Return how the text of `view` is laid out, measured at so many places."""
    length = len(view.article.text) if view.article else 0
    if not length or not is_laid_out(view.document()):
        return Scale.even(length)
    content = max(1.0, view.content_height())
    places = {view.line_of(length * step // steps) for step in range(steps)}
    bottom = view.extent_of(Span(length, length))[1]
    shares = [(offset, top / content) for offset, top in sorted(places)]
    return Scale.of([*shares, (length, bottom / content)])


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
