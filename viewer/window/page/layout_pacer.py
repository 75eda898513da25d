"""Lays a long document out in slices that are too short to be felt.

Left alone, Qt's layout works in steps that double up to 200,000 characters, each a
tenth of a second long. Here its timer is taken from it: each time it rings, as much is
laid out as fits into a few milliseconds.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent

from viewer.window.page.text_geometry import is_laid_out, unlaid_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

_LONG_TEXT = 100_000  # characters, from which on a new layout is not waited for
_SLICE = 0.006  # seconds
_PORTION = 2_000  # characters laid out between two looks at the clock


@contextmanager
def laid_out_later(document: QTextDocument) -> Iterator[None]:
    """Let all that is changed within be laid out once, and at once only what is seen.

    Qt would lay a text that is laid out to its end out to its end again at each change.
    """
    document.setLayoutEnabled(False)
    try:
        yield
    finally:
        document.setLayoutEnabled(True)


def is_long(document: QTextDocument) -> bool:
    """Tell whether it takes so long to lay out that nobody should wait for it."""
    return document.characterCount() > _LONG_TEXT


class LayoutPacer(QObject):
    """Paces the layout of one document.

    Parameters
    ----------
    document
        Whose layout it is.
    parent
        Owner, as Qt wants it; it must outlive neither document nor layout.
    """

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._timer: int | None = None  # by which Qt lays out; another tells the size
        self._is_trying = False
        document.documentLayout().installEventFilter(self)

    def _try_out(self, watched: QObject, event: QTimerEvent) -> None:
        """Let Qt have its way once, and see whether this is what it lays out by."""
        before = unlaid_block(self._document)
        self._is_trying = True
        QCoreApplication.sendEvent(watched, event)
        self._is_trying = False
        if unlaid_block(self._document) != before:
            self._timer = event.timerId()

    def _lay_out_some(self) -> None:
        layout = self._document.documentLayout()
        until = time.perf_counter() + _SLICE
        while time.perf_counter() < until and not is_laid_out(self._document):
            position = unlaid_block(self._document).position() + _PORTION
            block = self._document.findBlock(position)
            if not block.isValid():
                block = self._document.lastBlock()
            layout.blockBoundingRect(block)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTimerEvent) or self._is_trying:
            return False
        if is_laid_out(self._document):
            self._timer = None
            return False
        if event.timerId() == self._timer:
            self._lay_out_some()
        else:
            self._try_out(watched, event)
        return True
