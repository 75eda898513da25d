"""Which difference is marked at a place of a text that is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from viewer.window.page.text_geometry import caret_x, line_rect
from viewer.window.panes.overlay import CARET_REACH

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextDocument

    from viewer.window.panes.marks import Marks


def number_at(document: QTextDocument, marks: Marks, place: QPointF) -> int | None:
    """Return the number of the difference at this place, or None.

    A mark between two words, where the other side's would be, is reached from a little
    way off; words are hit or not.

    Parameters
    ----------
    document
        The text.
    marks
        What is marked in it.
    place
        Where, in the coordinates of the text.
    """
    layout = document.documentLayout()
    near = layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    for at, _, _, number in marks.places.between(near - 1, near + 1):
        reach = abs(caret_x(document, at) - place.x())
        line = line_rect(document, at)
        if reach <= CARET_REACH and line.top() <= place.y() <= line.bottom():
            return number
    exact = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
    return marks.words.number_at(exact) if exact >= 0 else None
