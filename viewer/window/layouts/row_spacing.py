"""Sets two articles in rows: what corresponds starts level, and a gap stays a gap.

The room is made by margins before the paragraphs, never by text, so that positions,
marks and what is copied stay those of the articles.
"""

from __future__ import annotations

from bisect import bisect_right
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextFrameFormat

from viewer.model import Side
from viewer.window.page.layout_pacer import is_long, laid_out_later
from viewer.window.page.text_geometry import is_laid_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextBlock

    from viewer.model import Comparison
    from viewer.report.rows import Row
    from viewer.window.panes.article_view import ArticleView

_SETTLE_MS = 150
_LEAST = 0.5  # pixels, below which paragraphs count as level


@dataclass(frozen=True, slots=True)
class Band:
    """One row as it stands on the page, in the document's pixels.

    Attributes
    ----------
    top, bottom
        Its edges, the same on both sides.
    row
        What stands in it.
    """

    top: float
    bottom: float
    row: Row


def level(heights: Sequence[tuple[float, float]]) -> list[float]:
    """Return the top of each row, and the end of the last one.

    Parameters
    ----------
    heights
        What each row needs on either side, in pixels.
    """
    tops = [0.0]
    for original, copy in heights:
        tops.append(tops[-1] + max(original, copy))
    return tops


class RowSpacing(QObject):
    """Makes the room that brings the paragraphs of two views level.

    Parameters
    ----------
    views
        The view of each side.
    parent
        Owner, as Qt wants it.
    """

    def __init__(self, views: Mapping[Side, ArticleView], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = {side: _Column(view) for side, view in views.items()}
        self._comparison: Comparison | None = None
        self._rows: tuple[Row, ...] = ()
        self._bands: tuple[Band, ...] = ()
        self._is_on = False
        self._is_spacing = False
        self._is_stale = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._space_once_laid_out)
        for view in views.values():
            view.relaying.connect(self._on_relaying)
            view.relaid.connect(self._on_relaid)

    @property
    def is_on(self) -> bool:
        """Whether rows are wanted."""
        return self._is_on

    @property
    def is_pending(self) -> bool:
        """Whether the rows will be brought level once more."""
        return self._settling.isActive()

    @property
    def bands(self) -> tuple[Band, ...]:
        """The rows from the first to the last; none while there are no rows."""
        return self._bands

    def bands_between(self, top: float, bottom: float) -> tuple[Band, ...]:
        """Return the rows that touch this part of the page."""
        first = bisect_right(self._bands, top, key=lambda band: band.bottom)
        last = bisect_right(self._bands, bottom, key=lambda band: band.top)
        return self._bands[first:last]

    def show(self, comparison: Comparison | None) -> None:
        """Take the rows of this comparison from now on, or none."""
        self._comparison = comparison
        self._rows = ()
        if self._is_on:
            self._space_once_laid_out()

    def set_on(self, wanted: bool) -> None:
        """Set the articles in rows, or each by itself again."""
        if wanted != self._is_on:
            self._is_on = wanted
            self._space_once_laid_out()

    # Inside

    def _on_relaying(self) -> None:
        self._is_stale = True

    def _on_relaid(self) -> None:
        if not self._is_on or self._is_spacing or not self._is_stale:
            return
        if any(column.is_long for column in self._columns.values()):
            self._settling.start()
        else:
            self._space()

    def _space_once_laid_out(self) -> None:
        """Bring the rows level, as soon as it is known how high long texts are."""
        columns = self._columns.values()
        if all(not one.is_long or is_laid_out(one.view.document()) for one in columns):
            self._space()
        else:
            self._settling.start()

    def _space(self) -> None:
        """Bring the rows level, and let the readers of the layout know."""
        self._settling.stop()
        self._is_spacing = True
        for column in self._columns.values():
            column.view.relaying.emit()
        with ExitStack() as stack:
            for column in self._columns.values():
                stack.enter_context(column.view.laying_out())
            if self._is_on and self._comparison is not None:
                self._make_level(self._comparison)
            else:
                self._bands = ()
                for column in self._columns.values():
                    column.close_up()
        for column in self._columns.values():
            column.view.relaid.emit()
            column.view.viewport().update()
        self._is_spacing = self._is_stale = False

    def _make_level(self, comparison: Comparison) -> None:
        if not self._rows:
            from viewer.report.rows import lay_out  # noqa: PLC0415 - heavy

            self._rows = lay_out(comparison)
        for side, column in self._columns.items():
            spans = comparison.article(side).paragraphs
            column.measure(
                [
                    spans.starts[here.start] if here else None
                    for here in (_on(row, side) for row in self._rows)
                ]
            )
        both = (self._columns[Side.ORIGINAL], self._columns[Side.COPY])
        tops = level(list(zip(both[0].heights, both[1].heights, strict=True)))
        for column in both:
            column.spread(tops)
        origin = both[0].origin
        self._bands = tuple(
            Band(origin + top, origin + bottom, row)
            for row, top, bottom in zip(self._rows, tops, tops[1:], strict=False)
        )


def _on(row: Row, side: Side) -> range:
    return row.original if side is Side.ORIGINAL else row.copy


class _Column:
    """The paragraphs of one view, and the room before them.

    Attributes
    ----------
    view
        Whose text it is.
    heights
        What each row needs, in pixels; 0 where it has nothing.
    """

    def __init__(self, view: ArticleView) -> None:
        self.view = view
        self.heights: list[float] = []
        self._tops: list[float | None] = []
        self._blocks: list[QTextBlock | None] = []
        self._end = 0.0

    @property
    def is_long(self) -> bool:
        """Whether the text is too long to be laid out at once."""
        return is_long(self.view.document())

    @property
    def origin(self) -> float:
        """Where the first row starts."""
        return self.view.margins()[1]

    def measure(self, starts: Sequence[int | None]) -> None:
        """Find out how high each row is; its first code point is given, or None."""
        document, frame = self.view.document(), self._frame()
        layout = document.documentLayout()
        layout.blockBoundingRect(document.lastBlock())  # lays all of it out
        first = layout.blockBoundingRect(document.firstBlock()).top()
        made, is_first = 0.0, True
        self._tops, self._blocks = [], []
        for start in starts:
            top: float | None = None
            block: QTextBlock | None = None
            if start is not None:
                block = document.findBlock(self.view.units.to_units(start))
                made += _room_before(block)
                top = layout.blockBoundingRect(block).top() - first - made
                top, is_first = (0.0 if is_first else top), False
            self._tops.append(top)
            self._blocks.append(block)
        margins = frame.topMargin() + frame.bottomMargin()
        self._end = document.size().height() - margins - made
        self._measure_heights()

    def spread(self, tops: Sequence[float]) -> None:
        """Move each row down to its place."""
        with self._changing() as cursor:
            shift, lead, is_first = 0.0, 0.0, True
            for wanted, top, block in zip(tops, self._tops, self._blocks, strict=False):
                if top is None or block is None:
                    continue
                room = max(0.0, wanted - top - shift)
                shift += room
                if is_first:
                    lead, is_first = room, False
                else:
                    _set_room(cursor, block, room)
            self._set_frame(lead, max(0.0, tops[-1] - self._end - shift))

    def close_up(self) -> None:
        """Take all the room away."""
        with self._changing() as cursor:
            block = self.view.document().firstBlock()
            while block.isValid():
                _set_room(cursor, block, 0.0)
                block = block.next()
            self._set_frame(0.0, 0.0)

    @contextmanager
    def _changing(self) -> Iterator[QTextCursor]:
        """Let all that is changed within be laid out once, a long text bit by bit."""
        document = self.view.document()
        with laid_out_later(document) if self.is_long else nullcontext():
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            yield cursor
            cursor.endEditBlock()

    def _measure_heights(self) -> None:
        heights, below = [], self._end
        for top in reversed(self._tops):
            heights.append(0.0 if top is None else max(0.0, below - top))
            below = below if top is None else top
        self.heights = heights[::-1]

    def _frame(self) -> QTextFrameFormat:
        return self.view.document().rootFrame().frameFormat()

    def _set_frame(self, above: float, below: float) -> None:
        """Make room above and below the text."""
        _, top, _, bottom = self.view.margins()
        wanted = QTextFrameFormat(self._frame())
        wanted.setTopMargin(top + above)
        wanted.setBottomMargin(bottom + below)
        if wanted != self._frame():
            self.view.document().rootFrame().setFrameFormat(wanted)


def _room_before(block: QTextBlock) -> float:
    """Return how much farther down `block` is for the margin it was given here."""
    return max(0.0, block.blockFormat().topMargin() - _margin_above(block))


def _margin_above(block: QTextBlock) -> float:
    above = block.previous()
    return above.blockFormat().bottomMargin() if above.isValid() else 0.0


def _set_room(cursor: QTextCursor, block: QTextBlock, room: float) -> None:
    margin = _margin_above(block) + room if room > _LEAST else 0.0
    wanted = block.blockFormat()
    if abs(wanted.topMargin() - margin) > _LEAST / 2:
        wanted.setTopMargin(margin)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(wanted)
