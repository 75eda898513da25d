"""Joins the scroll bars of two article views.

The view that the reader touched last leads, the other follows `ScrollMap`, unless the
two were set apart. What a bar reports while it is moved from here, or while a text is
laid out, counts for nothing.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QWheelEvent

from viewer.model import Side
from viewer.window.sync.interlude import Interlude
from viewer.window.sync.passages import Passages
from viewer.window.sync.place import ReadingPlace, go_to_place, place_in
from viewer.window.sync.scroll_map import SYNC_LINE, Anchors, Line, ScrollMap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from viewer.model import Comparison
    from viewer.window.page.text_page import TextPage
    from viewer.window.panes.article_view import ArticleView


@dataclass(frozen=True, slots=True)
class _ViewGround:
    """An article view as `ScrollMap` sees it."""

    view: ArticleView

    @property
    def viewport(self) -> float:
        return float(self.view.viewport().height())

    @property
    def content(self) -> float:
        return self.view.content_height()

    def line_of(self, offset: int) -> Line:
        return Line(*self.view.line_at(offset))

    def offset_at(self, height: float) -> int:
        return self.view.offset_at(height)


class Apart(StrEnum):
    """Why the two views do not scroll together."""

    GLANCE = "glance"
    """One was scrolled with Shift held, until one is scrolled without."""

    MOVE = "move"
    """A moved passage is shown at both its ends, until the reader steps on."""

    WISH = "wish"
    """The reader unlocked them, until they are locked again."""


class ScrollSync(QObject):
    """Keeps two views at the same passage.

    Parameters
    ----------
    views
        The view of each side.
    parent
        Owner, as Qt wants it.
    """

    apart_changed = Signal(object)
    """The views scroll together from now on: None; or not, as `Apart` says."""

    settled = Signal()
    """The views were laid out anew, and are where they were before."""

    def __init__(self, views: Mapping[Side, ArticleView], parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self._comparison: Comparison | None = None
        self._anchors: Anchors | None = None  # found when first needed
        self._passages = Passages()
        self._apart: Apart | None = None
        self._leading = Side.ORIGINAL
        self._places: dict[Side, ReadingPlace | None] = dict.fromkeys(Side)
        self._held = False
        self._is_level = False
        self.interlude = Interlude(tuple(views.values()), self._place_of, self)
        self.interlude.over.connect(self._settle)
        for side, view in views.items():
            view.verticalScrollBar().valueChanged.connect(partial(self._scrolled, side))
            view.viewport().installEventFilter(self)

    @property
    def apart(self) -> Apart | None:
        """Why the views do not scroll together, or None where they do."""
        return self._apart

    @property
    def is_held(self) -> bool:
        """Whether the views are being scrolled from here, not by the reader."""
        return self._held

    def show(self, comparison: Comparison | None) -> None:
        """Follow this comparison from now on, or none; nothing scrolls by itself."""
        self._comparison, self._anchors = comparison, None
        self._passages = Passages(comparison)
        self.rejoin()

    def set_level(self, wanted: bool) -> None:
        """Take the same height for the same passage, as it is where rows are level."""
        self._is_level = wanted

    def set_unlocked(self, wanted: bool) -> None:
        """Let each view scroll on its own, or lock them together again."""
        if wanted:
            self._part(Apart.WISH)
        else:
            self._part(None)
            self.follow(self._leading)

    def part_for_move(self) -> None:
        """Leave both views where a moved passage is shown at both its ends."""
        if self._apart is not Apart.WISH:
            self._part(Apart.MOVE)

    def rejoin(self) -> None:
        """Let the views scroll together again unless the reader unlocked them."""
        if self._apart is not Apart.WISH:
            self._part(None)

    def line_up(self, side: Side) -> None:
        """Bring the other view beside the sentence at the sync line of this one."""
        view, other = self._views[side], self._views[side.other]
        line = SYNC_LINE * view.viewport().height()
        bar = view.verticalScrollBar()
        pair = self._passages.at(side, view.offset_at(bar.value() + line))
        self.rejoin()
        self._leading = side
        if pair is None or not pair.moved:
            self._remember(side)
            self._lead(side)
            return
        here, there = self._passages.starts(pair, side)
        with self.held():
            other.scroll_to(other.top_of(there) - (view.top_of(here) - bar.value()))
        self.part_for_move()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let both views be scrolled on their own."""
        was_held, self._held = self._held, True
        try:
            yield
        finally:
            self._held = was_held
            for side in Side:
                self._remember(side)
            self.interlude.end()

    def follow(self, leading: Side) -> None:
        """Bring the other view to where the leading one is, unless they are apart."""
        if self._apart is None:
            self._lead(leading)

    def _lead(self, leading: Side) -> None:
        if self._comparison is None:
            return
        if self._anchors is None:
            self._anchors = Anchors.of(self._comparison)
        leader, follower = self._views[leading], self._views[leading.other]
        if self._is_level:
            with self.held():
                follower.scroll_to(leader.verticalScrollBar().value())
            return
        mapped = ScrollMap(
            self._anchors,
            leading,
            leader=_ViewGround(leader),
            follower=_ViewGround(follower),
        )
        with self.held():
            follower.scroll_to(mapped.follow(leader.verticalScrollBar().value()))

    def _scrolled(self, side: Side, _value: int) -> None:
        if self._held or self._views[side].is_laying_out:
            return
        self.interlude.end()
        if self._apart is Apart.GLANCE:
            self._part(None)
        self._leading = side
        self._remember(side)
        self.follow(side)

    def _part(self, reason: Apart | None) -> None:
        if reason is not self._apart:
            self._apart = reason
            self.apart_changed.emit(reason)

    def _scroll_alone(self, view: ArticleView, event: QWheelEvent) -> None:
        """Scroll one view as the wheel alone would: with Shift Qt goes by pages."""
        if self._apart is None and self._comparison is not None:
            self._part(Apart.GLANCE)
        with self.held():
            view.wheelEvent(_without_keys(event))

    def _remember(self, side: Side) -> None:
        self._places[side] = place_in(self._views[side])

    def _place_of(self, page: TextPage) -> ReadingPlace | None:
        return next(
            self._places[side] for side, view in self._views.items() if view is page
        )

    def _settle(self) -> None:
        """Bring back what stood at the sync line before the layout changed."""
        places = dict(self._places)
        with self.held():
            for side, place in places.items():
                go_to_place(self._views[side], place)
        self.follow(self._leading)
        self._places = places  # not where rounding has led to
        self.settled.emit()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            keys = event.modifiers()
            if keys == Qt.KeyboardModifier.ShiftModifier:
                for view in self._views.values():
                    if watched is view.viewport():
                        self._scroll_alone(view, event)
                return True
        return super().eventFilter(watched, event)


def _without_keys(event: QWheelEvent) -> QWheelEvent:
    turned, pixels = event.angleDelta(), event.pixelDelta()
    return QWheelEvent(
        event.position(),
        event.globalPosition(),
        QPoint(0, pixels.y() or pixels.x()),
        QPoint(0, turned.y() or turned.x()),  # some desktops turn it with Shift
        event.buttons(),
        Qt.KeyboardModifier.NoModifier,
        event.phase(),
        event.inverted(),
    )
