"""Where a reader is in a text: what stands at the sync line, and how exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.window.sync.scroll_map import SYNC_LINE

if TYPE_CHECKING:
    from viewer.window.page.text_page import TextPage


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the sync line.

    Attributes
    ----------
    offset
        The code point there.
    above
        How far above the sync line its line begins, in pixels.
    """

    offset: int
    above: float


def place_in(page: TextPage) -> ReadingPlace | None:
    """Return where the reader is in `page`; None at its very beginning."""
    top = page.verticalScrollBar().value()
    if top == 0:
        return None
    line = top + SYNC_LINE * page.viewport().height()
    offset = page.offset_at(line)
    return ReadingPlace(offset, line - page.top_of(offset))


def go_to_place(page: TextPage, place: ReadingPlace | None) -> None:
    """Bring the reader to this place of `page`."""
    if place is None:
        page.scroll_to(0)
    else:
        line = SYNC_LINE * page.viewport().height()
        page.scroll_to(page.top_of(place.offset) + place.above - line)
