"""Both articles in one column: the copy, with what it lost struck out where it was.

It is made only while it is looked at, and anew whenever other differences are shown.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF

from viewer.model import Article, Kind, Side, Span, Spans, Words
from viewer.window.column.copying import copied, count_unmarked
from viewer.window.column.inline_text import weave
from viewer.window.column.woven_text import WovenText
from viewer.window.panes.article_view import ArticleView
from viewer.window.sync.interlude import Interlude
from viewer.window.sync.place import ReadingPlace, go_to_place, place_in
from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QEvent, QMimeData
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from viewer.model import Comparison, Difference
    from viewer.window.look.theme import Theme
    from viewer.window.review.review import Review

_CONTEXT_LINES = 2


class ColumnView(ArticleView):
    """Show what `Review` shows as one text.

    Parameters
    ----------
    review
        What is shown and what is current.
    theme
        The colours.
    parent
        Owner, as Qt wants it.
    """

    woven_anew = Signal()
    """Another text is shown, or the same differently woven."""

    def __init__(
        self, review: Review, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._review = review
        self._woven = WovenText()
        self._extents: Mapping[int, Span] = {}
        self._is_active = False
        self._place: ReadingPlace | None = None
        self._has_current = False  # on the screen
        self.viewport().setMouseTracking(True)
        self._describe()
        self.setAccessibleDescription(
            self.tr("The copy, with the words of the original struck out in it")
        )
        review.shown_changed.connect(self._on_shown_changed)
        review.current_changed.connect(self._on_current_changed)
        self.difference_clicked.connect(review.make_current)
        self.verticalScrollBar().valueChanged.connect(self._remember)
        self._interlude = Interlude((self,), lambda _: self._place, self)
        self._interlude.over.connect(self._bring_back)

    @property
    def woven(self) -> WovenText:
        """What is shown, with its places."""
        return self._woven

    def extent(self, difference: Difference) -> Span | None:
        """Return where a difference stands; None if it is not shown."""
        return self._extents.get(difference.number)

    def set_active(self, wanted: bool) -> None:
        """Show the comparison, or let go of it while nobody looks."""
        if wanted != self._is_active:
            self._is_active = wanted
            self._show_anew()

    def read_from(self, offset: int) -> None:
        """Bring this code point of the copy to the sync line."""
        place = self._woven.places(Side.COPY).place(offset)
        self._go_to(ReadingPlace(place, 0.0))

    def read_offset(self) -> int | None:
        """Return the code point of the copy at the sync line; None at the beginning."""
        place = place_in(self)
        if place is None:
            return None
        return self._woven.places(Side.COPY).offset(place.offset)

    def seen_original(self, current: Difference | None) -> Span | None:
        """Return what is seen of the original where `current` is not."""
        extent = None if current is None else self.extent(current)
        if extent is not None and self.shows(extent):
            return None
        seen, places = self.seen(), self._woven.places(Side.ORIGINAL)
        start = places.offset(seen.start)
        return Span(start, max(start, places.offset(seen.end)))

    # Inside

    def _describe(self) -> None:
        """Name the text for a screen reader."""
        name = self.tr("One column")
        if self._is_active:
            counted = self.tr("%Ln difference(s)", "", len(self._review.shown))
            name = f"{name}, {counted}"
        self.setAccessibleName(name)

    def _show_anew(self) -> None:
        self._describe()
        comparison = self._review.comparison if self._is_active else None
        if comparison is None:
            self._woven, self._extents = WovenText(), {}
            self.show_article(None)
            return
        self._woven = WovenText(
            weave(comparison, self._review.shown),
            comparison,
            moved_away=self.tr("[moved]"),
        )
        self._extents = self._woven.extents
        self.show_article(_as_article(self._woven.text, comparison))
        self.show_marks(self._woven.marked(), Side.COPY)
        self._frame(self._review.current)
        self.woven_anew.emit()

    def _frame(self, difference: Difference | None) -> None:
        """Frame the current difference; what is struck out in it stays so."""
        extent = None if difference is None else self.extent(difference)
        if difference is None or extent is None:
            self.show_current(None)
            return
        here = replace(difference, kind=Kind.MOVED, original=extent, copy=extent)
        self.show_current(here, Side.COPY)

    def _on_shown_changed(self) -> None:
        if self._is_active:
            offset = self.read_offset()
            self._show_anew()
            if offset is not None:
                self.read_from(offset)

    def _on_current_changed(self, difference: Difference | None) -> None:
        if not self._is_active:
            return
        self._frame(difference)
        extent = self._current_extent()
        if extent is not None:
            self._reveal(extent)
            self.flash()
        self._has_current = extent is not None

    def _current_extent(self) -> Span | None:
        current = self._review.current
        return None if current is None else self.extent(current)

    def _reveal(self, extent: Span) -> None:
        margin = _CONTEXT_LINES * QFontMetricsF(self.font()).lineSpacing()
        if not self.shows(extent, margin=margin):
            top, bottom = self.extent_of(extent)
            height = self.viewport().height()
            room = max(0.0, height - (bottom - top)) / 2
            self.scroll_to(top - min(SYNC_LINE * height, room))

    def _go_to(self, place: ReadingPlace | None) -> None:
        go_to_place(self, place)
        self._place = place
        self._interlude.end()

    def _remember(self) -> None:
        if not self.is_laying_out:
            self._interlude.end()
            self._place = place_in(self)
            extent = self._current_extent()
            self._has_current = extent is not None and self.shows(extent)

    def _bring_back(self) -> None:
        """Show what was read, and the current difference if it was on the screen."""
        had_current, extent = self._has_current, self._current_extent()
        self._go_to(self._place)
        if had_current and extent is not None and not self.shows(extent):
            self._reveal(extent)
        self._has_current = had_current

    def _light(self, number: int | None) -> None:
        """Frame lightly what the mouse is over, the whole of it."""
        self.show_lit(None if number is None else self._extents.get(number))

    def _unmarked(self, part: Span) -> str:
        """Say how many differences of a part bear no mark, or nothing if all do."""
        unmarked = count_unmarked(self._woven, part, self._review)
        if not unmarked:
            return ""
        return self.tr(
            "[%Ln difference(s) not marked: there it reads as the copy.]", "", unmarked
        )

    # Qt overrides

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._light(self.number_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light(None)

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        part = Span(
            self.units.to_code_points(cursor.selectionStart()),
            self.units.to_code_points(cursor.selectionEnd()),
        )
        return copied(self._woven, part, remark=self._unmarked(part))


def _as_article(text: str, comparison: Comparison) -> Article:
    """Return `text` as an article that can be shown; its words are not told apart."""
    none = Spans.of(())
    words = Words(none, array("i"), (), ())
    copy = comparison.copy
    return Article(text, copy.source, copy.language, none, none, words)
