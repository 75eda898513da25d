"""Says in a sentence what a difference is, on the screen and to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from viewer.model import Kind, Nature, Side
from viewer.window.look.translating import translate
from viewer.window.review.status import nature_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viewer.model import Comparison, Difference
    from viewer.window.review.review import Review

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
        Kind.SUBSTITUTED: translate(
            "Announcing", "substituted: {original} became {copy}"
        ),
        Kind.DROPPED: translate("Announcing", "dropped: {original}"),
        Kind.ADDED: translate("Announcing", "added: {copy}"),
        Kind.MOVED: translate("Announcing", "moved: {copy}"),
    }[difference.kind].format(original=original, copy=copy)
    place = review.place(difference)
    if place is None:
        return translate("Announcing", "Hidden difference, {what}").format(what=what)
    counted = translate("Announcing", "Difference {number} of {total}, {what}")
    return counted.format(number=place.rank, total=place.of, what=what)


def row_sentence(difference: Difference, review: Review) -> str:
    """Return the sentence that stands for `difference` in the list of them.

    It says all that a row shows: "Substitution 12 of 60: leader became captain,
    paragraph 3".
    """
    comparison, place = review.comparison, review.place(difference)
    if comparison is None:
        return ""
    texts = {
        Kind.SUBSTITUTED: translate(
            "Announcing", "Substitution {place}: {original} became {copy}"
        ),
        Kind.DROPPED: translate("Announcing", "Dropped passage {place}: {original}"),
        Kind.ADDED: translate("Announcing", "Added passage {place}: {copy}"),
        Kind.MOVED: translate("Announcing", "Moved passage {place}: {original}"),
    }
    counted = translate("Announcing", "set aside")
    if place is not None:
        counted = translate("Announcing", "{number} of {total}").format(
            number=place.rank, total=place.of
        )
    words = {
        side.value: _shortened(difference.on(side).of(comparison.article(side).text))
        for side in Side
    }
    parts = [texts[difference.kind].format(place=counted, **words)]
    if difference.nature not in (None, Nature.WORDING):
        parts.append(nature_name(difference.nature))
    number = paragraph_of(difference, comparison)
    parts.append(translate("Announcing", "paragraph {number}").format(number=number))
    if reason := review.set_asides.reasons.get(difference.number):
        parts.append(translate("Announcing", "reason: {reason}").format(reason=reason))
    if note := review.notes.notes.get(difference.number):
        said = translate("Announcing", "note: {note}")
        parts.append(said.format(note=" ".join(note.split())))
    return ", ".join(parts)


def paragraph_of(difference: Difference, comparison: Comparison) -> int:
    """Return the number of the paragraph, of the original unless it was added."""
    side = Side.COPY if difference.kind is Kind.ADDED else Side.ORIGINAL
    start = difference.on(side).start
    return comparison.article(side).paragraphs.index_before(start) + 1


def _shortened(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= _LONGEST else f"{joined[:_LONGEST]}…"
