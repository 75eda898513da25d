"""Tells a screen reader of the gaps between rows, which are painted and no text.

A gap is told on the side that has a paragraph beside it, when the caret comes there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.model import Side
from viewer.window.layouts.row_layer import gap_words
from viewer.window.look.translating import translate
from viewer.window.review.announcing import announce

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.report.rows import Row
    from viewer.window.layouts.row_spacing import RowSpacing
    from viewer.window.panes.article_view import ArticleView


class GapSpeech(QObject):
    """Announces what stands beside the paragraph that the caret comes to.

    Parameters
    ----------
    views
        The view of each side.
    spacing
        Knows the rows.
    parent
        Owner, as Qt wants it.
    """

    def __init__(
        self, views: Mapping[Side, ArticleView], spacing: RowSpacing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._told: Row | None = None
        for side, view in views.items():
            view.cursorPositionChanged.connect(partial(self._on_moved, side, view))

    def _on_moved(self, side: Side, view: ArticleView) -> None:
        row = self._row_at_caret(view) if view.hasFocus() else None
        if row is self._told:
            return
        self._told = row
        words = "" if row is None else gap_words(row, side.other)
        if words:
            announce(view, _sentence(side.other, words))

    def _row_at_caret(self, view: ArticleView) -> Row | None:
        middle = view.cursorRect().center().y() + view.verticalScrollBar().value()
        bands = self._spacing.bands_between(middle, middle)
        return bands[0].row if bands else None


def _sentence(side: Side, words: str) -> str:
    sentences = {
        Side.ORIGINAL: translate("Rows", "Original: {words}"),
        Side.COPY: translate("Rows", "Copy: {words}"),
    }
    return sentences[side].format(words=words)
