"""Lays a long document out in slices that are too short to be felt.

Left alone, Qt's layout works in steps that double up to 200,000 characters, each a
tenth of a second long. Here its timer is taken from it: each time it rings, as much is
laid out as fits into a few milliseconds.

Qt lays out without Python's lock. A slice is a single call, as a thread that is busy
meanwhile gives the lock back only after milliseconds, each time.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent

from viewer.window.page.text_geometry import is_laid_out, unlaid_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

_LONG_TEXT: Final = 100_000
"""Characters from which on a new layout is not waited for."""

_SLICE: Final = 0.006
"""Seconds, of the processor's time, that a slice is to take."""

_LEAST: Final = 2_000
_MOST: Final = 40_000
"""Characters that a slice may be of; how long they take is told by the ones before."""


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
        self._portion = _LEAST
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
        began = time.thread_time()
        position = unlaid_block(self._document).position() + self._portion
        block = self._document.findBlock(position)
        if not block.isValid():
            block = self._document.lastBlock()
        self._document.documentLayout().blockBoundingRect(block)
        took = max(time.thread_time() - began, _SLICE / 2)  # no more than twice as much
        self._portion = min(max(_LEAST, int(self._portion * _SLICE / took)), _MOST)

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
