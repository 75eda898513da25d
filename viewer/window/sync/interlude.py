"""The time in which long texts are laid out anew, up to where the reader was.

Qt lays a text out from its beginning. Until it has come to the reader's place a picture
of what was seen stands there, and nothing waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.window.page.layout_pacer import is_long

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.window.page.text_page import TextPage
    from viewer.window.sync.place import ReadingPlace

_LOOK_AGAIN_MS = 30
_SCREEN = 6_000  # UTF-16 units, more than are seen at once


class Interlude(QObject):
    """Tells when pages that are laid out anew can go back to where they were.

    Parameters
    ----------
    pages
        Those that are laid out and go back together.
    place_of
        Tells where the reader was in a page; None at its very beginning.
    parent
        Owner, as Qt wants it.
    """

    over = Signal()
    """All pages are laid out as far as they were read."""

    def __init__(
        self,
        pages: Sequence[TextPage],
        place_of: Callable[[TextPage], ReadingPlace | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._place_of = place_of
        self._is_delayed: Callable[[], bool] = bool
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOK_AGAIN_MS)
        self._looking.timeout.connect(self._look)
        for page in pages:
            page.relaying.connect(self._begin)
            page.relaid.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether pages are not yet where they were."""
        return self._looking.isActive()

    def delay_while(self, is_delayed: Callable[[], bool]) -> None:
        """Wait for this, too: the pages are going to be laid out once more."""
        self._is_delayed = is_delayed

    def end(self) -> None:
        """Wait no longer, as the pages were brought elsewhere."""
        self._looking.stop()
        for page in self._pages:
            page.still.lift()

    def _begin(self) -> None:
        if self._is_long() and any(map(self._place_of, self._pages)):
            for page in self._pages:
                page.still.take()

    def _look(self) -> None:
        if self._is_long() and (self._is_delayed() or not self._are_ready()):
            self._looking.start()
            return
        self._looking.stop()
        self.over.emit()
        self.end()

    def _is_long(self) -> bool:
        return any(is_long(page.document()) for page in self._pages)

    def _are_ready(self) -> bool:
        places = {page: self._place_of(page) for page in self._pages}
        return all(
            place is None
            or page.is_laid_out_to(page.units.to_units(place.offset) + _SCREEN)
            for page, place in places.items()
        )
