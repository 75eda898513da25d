"""Says in a sentence what a difference is, on the screen and to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from viewer.model import Kind, Side

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viewer.model import Difference
    from viewer.window.review import Review

_LONGEST = 200  # characters of an article that are read out


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say `message` when it has finished its sentence."""
    event = QAccessibleAnnouncementEvent(widget, message)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def sentence_for(difference: Difference, review: Review) -> str:
    """Return the sentence that names `difference`, such as is read out on each step."""
    if review.comparison is None:
        return ""
    comparison = review.comparison
    words = {
        side: _shortened(difference.on(side).of(comparison.article(side).text))
        for side in Side
    }
    original, copy = words[Side.ORIGINAL], words[Side.COPY]
    what = {
        Kind.SUBSTITUTED: _tr("substituted: {original} became {copy}"),
        Kind.DROPPED: _tr("dropped: {original}"),
        Kind.ADDED: _tr("added: {copy}"),
        Kind.MOVED: _tr("moved: {copy}"),
    }[difference.kind].format(original=original, copy=copy)
    place = review.place(difference)
    if place is None:
        return _tr("Hidden difference, {what}").format(what=what)
    counted = _tr("Difference {number} of {total}, {what}")
    return counted.format(number=place.rank, total=place.of, what=what)


def _shortened(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= _LONGEST else f"{joined[:_LONGEST]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Announcing", text)
