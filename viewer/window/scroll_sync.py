"""Joins the scroll bars of two article views.

The view that the reader touched last leads, the other follows `ScrollMap`. What a bar
reports while it is moved from here, or while a text is laid out, counts for nothing.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viewer.model import Side
from viewer.window.scroll_map import SYNC_LINE, Anchors, ScrollMap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from viewer.window.article_view import ArticleView

_LONG_TEXT = 300_000  # characters, from which on a new layout is not waited for
_SETTLE_MS = 150


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

    def top_of(self, offset: int) -> float:
        return self.view.top_of(offset)

    def offset_at(self, height: float) -> int:
        return self.view.offset_at(height)


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands at the sync line: a code point, and how far above it is its top."""

    offset: int
    above: float


class ScrollSync(QObject):
    """Keeps two views at the same passage.

    Parameters
    ----------
    views
        The view of each side.
    parent
        Owner, as Qt wants it.
    """

    def __init__(self, views: Mapping[Side, ArticleView], parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self._anchors: Anchors | None = None
        self._leading = Side.ORIGINAL
        self._places: dict[Side, _Place | None] = dict.fromkeys(Side)
        self._held = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        for side, view in views.items():
            view.verticalScrollBar().valueChanged.connect(partial(self._scrolled, side))
            view.relaid.connect(self._relaid)

    def set_anchors(self, anchors: Anchors | None) -> None:
        """Follow these anchors from now on, or none; nothing scrolls by itself."""
        self._anchors = anchors

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

    def follow(self, leading: Side) -> None:
        """Bring the other view to where the leading one is."""
        if self._anchors is None:
            return
        leader, follower = self._views[leading], self._views[leading.other]
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
        self._settling.stop()
        self._leading = side
        self._remember(side)
        self.follow(side)

    def _remember(self, side: Side) -> None:
        view = self._views[side]
        value = view.verticalScrollBar().value()
        if value == 0:
            self._places[side] = None
            return
        line = value + SYNC_LINE * view.viewport().height()
        offset = view.offset_at(line)
        self._places[side] = _Place(offset, line - view.top_of(offset))

    def _relaid(self) -> None:
        longest = max(view.document().characterCount() for view in self._views.values())
        if longest > _LONG_TEXT:
            self._settling.start()
        else:
            self._settle()

    def _settle(self) -> None:
        """Bring back what stood at the sync line before the layout changed."""
        places = dict(self._places)
        with self.held():
            for side, place in places.items():
                self._restore(self._views[side], place)
        self.follow(self._leading)
        self._places = places  # not where rounding has led to

    def _restore(self, view: ArticleView, place: _Place | None) -> None:
        if place is None:
            view.scroll_to(0)
        else:
            line = SYNC_LINE * view.viewport().height()
            view.scroll_to(view.top_of(place.offset) + place.above - line)
