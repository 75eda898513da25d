"""Keeps the overview strip in step with the articles, and leads where it points.

The strip follows the views that are on the screen, a little later and bit by bit: they
come first. When they scroll, only what is seen is shown anew.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWheelEvent

from viewer.model import Side, Span
from viewer.window.maps.overview_map import Scale, stretches_of
from viewer.window.page.text_geometry import is_laid_out
from viewer.window.running.turns import Turns
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.model import Difference, Kind
    from viewer.window.layouts.stage import Stage
    from viewer.window.look.theme import Theme
    from viewer.window.maps.connectors import Gap
    from viewer.window.maps.overview import Overview
    from viewer.window.maps.overview_map import Stretches
    from viewer.window.panes.article_view import ArticleView
    from viewer.window.review.review import Review
    from viewer.window.sync.scroll_sync import ScrollSync

_SETTLE_MS = 60


class Overseeing(QObject):
    """Joins the articles and the strip.

    Parameters
    ----------
    stage
        Where the articles are on the screen.
    review
        What is shown and what is current.
    overview
        The strip.
    gap
        Where the wheel steps, too.
    sync
        Keeps the panes together.
    """

    def __init__(
        self,
        stage: Stage,
        *,
        review: Review,
        overview: Overview,
        gap: Gap,
        sync: ScrollSync,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._review = review
        self.overview = overview
        self._sync = sync
        self._waiting: Sequence[Difference] | None = None
        self._is_relaid = False
        self._turns = Turns(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._follow)
        for view in stage.all_views:
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(partial(self._show_seen_in, view))
            bar.rangeChanged.connect(self._relaid)
            view.relaid.connect(self._relaid)
        stage.changed.connect(self._relaid)
        gap.installEventFilter(self)
        overview.sought.connect(self._seek)
        overview.picked.connect(self._pick)
        overview.step_asked.connect(review.step)
        review.shown_changed.connect(self._show_differences)
        review.current_changed.connect(self._show_current)

    @property
    def is_settled(self) -> bool:
        """Whether the strip shows the articles as they are laid out now."""
        return not self._settling.isActive() and not self._turns.is_running

    def set_theme(self, theme: Theme) -> None:
        """Show the strip in these colours."""
        self.overview.set_theme(theme)

    # Where things are

    def _show_differences(self, shown: Sequence[Difference]) -> None:
        self._waiting = shown
        self._follow_soon()

    def _show_current(self, difference: Difference | None) -> None:
        spans = {} if difference is None else {s: difference.on(s) for s in Side}
        self.overview.show_current(spans)

    def _relaid(self, *_: object) -> None:
        self._is_relaid = True
        self._follow_soon()

    def _follow_soon(self) -> None:
        if not self._settling.isActive():
            self._settling.start()

    def _follow(self) -> None:
        if self._turns.is_running:
            self._follow_soon()
        else:
            self._turns.start(self._steps())

    def _steps(self) -> Iterator[None]:
        """Bring the strip up to date, in steps for turns of their own."""
        shown, self._waiting = self._waiting, None
        if shown is not None:
            found: dict[Side, dict[Kind, Stretches]] = {}
            for side in Side:
                found[side] = stretches_of(shown, side)
                yield
            self.overview.show_differences(found)
            yield
        if self._is_relaid:
            self._is_relaid = False
            for side in Side:
                self.overview.show_scale(side, self._scale(side))
                self._show_seen(side)
                yield

    def _scale(self, side: Side) -> Scale:
        """Return how an article is laid out, measured once for each row."""
        view, article = self._stage.view(side), self._stage.article(side)
        length = len(article.text) if article else 0
        if not length or not is_laid_out(view.document()):
            return Scale.even(length)
        content, steps = _height(view), self.overview.rows
        places = {
            view.line_of(self._stage.place(side, length * step // steps))
            for step in range(steps)
        }
        end = self._stage.place(side, length)
        bottom = view.extent_of(Span(end, end))[1]
        shares = sorted(
            (self._stage.offset(side, start), top / content) for start, top in places
        )
        return Scale.of([*shares, (length, bottom / content)])

    def _show_seen_in(self, view: ArticleView, _value: int) -> None:
        for side in Side:
            if self._stage.view(side) is view:
                self._show_seen(side)

    def _show_seen(self, side: Side) -> None:
        view = self._stage.view(side)
        if view.article is None or view.still.is_taken:
            return
        if is_laid_out(view.document()):
            content = _height(view)
            top = view.verticalScrollBar().value()
            shares = top / content, (top + view.viewport().height()) / content
        else:
            seen, scale = view.seen(), self.overview.scale(side)
            first, last = (
                self._stage.offset(side, place) for place in (seen.start, seen.end)
            )
            shares = scale.share_of(first), scale.share_of(last)
        self.overview.show_seen(side, shares[0], min(1.0, shares[1]))

    # What the reader does

    def _seek(self, side: Side, offset: int) -> None:
        view = self._stage.view(side)
        self._sync.rejoin()
        top = view.top_of(self._stage.place(side, offset))
        view.scroll_to(top - SYNC_LINE * view.viewport().height())

    def _pick(self, side: Side, first: int, last: int) -> None:
        """Go to the difference that is nearest to the middle of a stretch of text."""
        view = self._stage.view(side)
        marks, units = view.marks, view.units
        if marks is None:
            return
        start, end = sorted(
            units.to_units(self._stage.place(side, offset)) for offset in (first, last)
        )
        near = [
            (abs(2 * begin - start - end), number)
            for stretches in (marks.words, marks.moves)
            for begin, _, _, number in stretches.between(start, end)
        ]
        if near:
            self._review.make_current(min(near)[1])

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the wheel step over the gap as it does over the strip."""
        if isinstance(event, QWheelEvent):
            self.overview.wheelEvent(event)
            return True
        return False


def _height(view: ArticleView) -> float:
    """Return the height of the text, or of the page where a short text leaves room."""
    return max(1.0, view.content_height(), view.viewport().height())
