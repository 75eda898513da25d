"""Brings both ends of a difference into view, and back there after a new layout.

Where a text is not laid out yet as far as that, it is waited for: to lay out a million
words at once would stop the window for seconds.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFontMetricsF

from viewer.model import Difference, Kind, Side
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.window.panes.article_view import ArticleView
    from viewer.window.sync.scroll_sync import ScrollSync

_CONTEXT_LINES = 2
_AT_ONCE = 30_000  # characters that may be laid out without making anybody wait
_LOOK_AGAIN_MS = 30
_NOTE_MS = 200


class Revealer(QObject):
    """Scrolls to differences.

    Parameters
    ----------
    views
        The view of each side.
    sync
        Keeps them together.
    """

    revealed = Signal()
    """Both ends of the difference that was asked for are on the screen."""

    def __init__(
        self, views: Mapping[Side, ArticleView], sync: ScrollSync, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._sync = sync
        self._awaited: Difference | None = None
        self._revealed: Difference | None = None
        self._is_in_view = False
        self._noting = QTimer(self)
        self._noting.setSingleShot(True)
        self._noting.setInterval(_NOTE_MS)
        self._noting.timeout.connect(self._note)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_AGAIN_MS)
        self._looking.timeout.connect(self._look_again)
        sync.settled.connect(self._bring_back)
        for view in views.values():
            bar = view.verticalScrollBar()
            bar.actionTriggered.connect(self.give_up)
            bar.valueChanged.connect(partial(self._on_scrolled, view))
            view.viewport().installEventFilter(self)

    def reveal(self, difference: Difference) -> None:
        """Scroll so that both ends are seen, unless they are."""
        self.give_up()
        self._sync.rejoin()
        if not self._is_ready(difference):
            self._awaited = difference
            self._looking.start()
            return
        if not all(self._is_comfortable(difference, side) for side in Side):
            self._scroll_to(difference)
        self._revealed, self._is_in_view = difference, True
        self.revealed.emit()

    def give_up(self, _action: int = 0) -> None:
        """Wait no longer, as the reader went elsewhere."""
        self._awaited = None
        self._looking.stop()

    def let_go(self) -> None:
        """Bring nothing back any more: there is no current difference here."""
        self.give_up()
        self._revealed = None

    def is_on_screen(self, difference: Difference) -> bool:
        """Tell whether at least one end is on the screen."""
        return any(
            view.shows(difference.on(side)) for side, view in self._views.items()
        )

    # Inside

    def _on_scrolled(self, view: ArticleView, _value: int) -> None:
        """Look, once the reader has scrolled, whether the difference is still there."""
        if not view.is_laying_out and not self._sync.is_held:
            self._is_in_view = False
            self._noting.start()

    def _note(self) -> None:
        self._is_in_view = self._is_whole_on_screen()

    def _is_whole_on_screen(self) -> bool:
        found = self._revealed
        return found is not None and all(
            view.shows(found.on(side)) for side, view in self._views.items()
        )

    def _bring_back(self) -> None:
        """Show what was revealed if a new layout took it off the screen."""
        if self._revealed is None or not self._is_in_view:
            return
        if not self._is_whole_on_screen():
            self._scroll_to(self._revealed)

    def _is_ready(self, difference: Difference) -> bool:
        return all(
            view.reaches(difference.on(side).end, ahead=_AT_ONCE)
            for side, view in self._views.items()
        )

    def _look_again(self) -> None:
        if self._awaited is not None and self._is_ready(self._awaited):
            self.reveal(self._awaited)

    def _is_comfortable(self, difference: Difference, side: Side) -> bool:
        view = self._views[side]
        margin = _CONTEXT_LINES * QFontMetricsF(view.font()).lineSpacing()
        return view.shows(difference.on(side), margin=margin)

    def _scroll_to(self, difference: Difference) -> None:
        self._raise_to_line(difference, Side.ORIGINAL)
        if difference.kind is not Kind.MOVED:
            self._sync.follow(Side.ORIGINAL)
        if not self._is_comfortable(difference, Side.COPY):
            self._raise_to_line(difference, Side.COPY)
        if difference.kind is Kind.MOVED:
            self._sync.part_for_move()

    def _raise_to_line(self, difference: Difference, side: Side) -> None:
        view = self._views[side]
        top, bottom = view.extent_of(difference.on(side))
        height = view.viewport().height()
        room = max(0.0, height - (bottom - top)) / 2
        with self._sync.held():
            view.scroll_to(top - min(SYNC_LINE * height, room))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            self.give_up()
        return super().eventFilter(watched, event)
