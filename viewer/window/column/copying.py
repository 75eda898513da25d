"""What a part of the one column becomes on the clipboard, and what it does not tell."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from viewer.model import Side

if TYPE_CHECKING:
    from viewer.model import Span
    from viewer.window.column.woven_text import WovenText
    from viewer.window.review.review import Review


def copied(woven: WovenText, part: Span, *, remark: str = "") -> QMimeData:
    """Return a part of a woven text, plain and marked up, with a remark after it."""
    plain, html = woven.as_plain(part), woven.as_html(part)
    if remark:
        plain, html = f"{plain}\n\n{remark}", f"{html}<p>{escape(remark)}</p>\n"
    data = QMimeData()
    data.setText(plain)
    data.setHtml(html)
    return data


def count_unmarked(woven: WovenText, part: Span, review: Review) -> int:
    """Return how many differences of a part bear no mark, as they are not shown."""
    catalogue = review.catalogue
    if catalogue is None or not review.hidden_count:
        return 0
    places = woven.places(Side.COPY)
    start, end = places.offset(part.start), places.offset(part.end)
    shown = {one.number for one in review.shown}
    return sum(
        start <= one.copy.start < end and one.number not in shown
        for one in catalogue.differences
    )
