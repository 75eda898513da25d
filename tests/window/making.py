"""Articles and comparisons for the tests of the reading area, and real events."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.model import (
    Comparison,
    Difference,
    EncodingEvidence,
    Kind,
    Pairing,
    Side,
    Source,
    Span,
    Unit,
)
from viewer.text import make_article
from viewer.window.page.text_geometry import is_laid_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest
    from PySide6.QtGui import QAccessibleEvent
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from viewer.model import Article
    from viewer.window.layouts.compare_view import CompareView
    from viewer.window.panes.article_view import ArticleView

_EDIT = re.compile(r"\{(?P<old>[^{}]*)=>(?P<new>[^{}]*)\}")
WORDS = "the tide came in over the flats and the boats rose on their chains "


def article(text: str, *, name: str = "a.txt", encoding: str = "utf-8") -> Article:
    path = Path("/articles") / name
    evidence = EncodingEvidence.DETECTED
    source = Source(name, path, "0" * 64, len(text), encoding, evidence, "plain text")
    return make_article(text, source)


def compared(*paragraphs: str) -> Comparison:
    """Return the comparison of paragraphs in which ``{old=>new}`` is an edit."""
    original, copy = "", ""
    pairings: list[Pairing] = []
    differences: list[Difference] = []
    for paragraph in paragraphs:
        starts, at = (len(original), len(copy)), 0
        for edit in _EDIT.finditer(paragraph):
            kept, at = paragraph[at : edit.start()], edit.end()
            original, copy = original + kept, copy + kept
            one = Span(len(original), len(original) + len(edit["old"]))
            other = Span(len(copy), len(copy) + len(edit["new"]))
            number = len(differences) + 1
            differences.append(Difference(number, _kind(one, other), one, other))
            original, copy = original + edit["old"], copy + edit["new"]
        original, copy = original + paragraph[at:], copy + paragraph[at:]
        one, other = Span(starts[0], len(original)), Span(starts[1], len(copy))
        if one and other:
            pairings.append(Pairing(Unit.SENTENCE, one, other))
        original, copy = original + "\n\n", copy + "\n"
    return Comparison(
        article(original, name="original.txt"),
        article(copy, name="copy.txt"),
        tuple(pairings),
        tuple(differences),
    )


def _kind(original: Span, copy: Span) -> Kind:
    if not original:
        return Kind.ADDED
    return Kind.SUBSTITUTED if copy else Kind.DROPPED


def long_pair(paragraphs: int = 40) -> Comparison:
    """Return a pair of many screens in which every third paragraph differs."""
    return compared(
        "{An old headline that nobody kept=>}",
        *(
            f"Paragraph {number} {WORDS * (1 + number % 4)}"
            + ("{leader=>captain} went on." if number % 3 == 0 else "went on.")
            + ("{=> It was said again and again, at length.}" if number == 20 else "")
            for number in range(paragraphs)
        ),
    )


def with_move(comparison: Comparison, original: str, copy: str) -> Comparison:
    """Return the comparison with a moved passage, by its words, as the last one."""
    here, there = (
        comparison.article(side).text.index(words)
        for side, words in ((Side.ORIGINAL, original), (Side.COPY, copy))
    )
    move = Difference(
        len(comparison.differences) + 1,
        Kind.MOVED,
        Span(here, here + len(original)),
        Span(there, there + len(copy)),
    )
    return Comparison(
        comparison.original,
        comparison.copy,
        comparison.pairings,
        (*comparison.differences, move),
    )


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def plain(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def drag(
    widget: QWidget,
    data: QMimeData,
    *,
    actions: Qt.DropAction = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    at: QPoint | None = None,
) -> QDragMoveEvent:
    """Drag `data` over `widget`, to its middle if not elsewhere; return the event."""
    place, button = at or widget.rect().center(), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, actions, data, button, keys)
    QApplication.sendEvent(widget, enter)
    move = QDragMoveEvent(place, actions, data, button, keys)
    QApplication.sendEvent(widget, move)
    return move


def drop(
    widget: QWidget,
    data: QMimeData,
    *,
    actions: Qt.DropAction = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    at: QPoint | None = None,
) -> QDropEvent:
    """Drag `data` over `widget`, drop it there and return the event of the drop."""
    drag(widget, data, actions=actions, keys=keys, at=at)
    event = QDropEvent(
        QPointF(at or widget.rect().center()),
        actions,
        data,
        Qt.MouseButton.LeftButton,
        keys,
        QEvent.Type.Drop,
    )
    QApplication.sendEvent(widget, event)
    return event


def press(
    key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the widget that has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def wheel(
    view: ArticleView,
    *,
    notches: int = -1,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn the wheel over `view`; a negative number goes down the text."""
    viewport = view.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def place_of(view: ArticleView, words: str) -> QPoint:
    """Return where in the viewport the middle of `words` is."""
    start = view.toPlainText().index(words)
    cursor = view.textCursor()
    cursor.setPosition(start)
    first = view.cursorRect(cursor)
    cursor.setPosition(start + len(words))
    last = view.cursorRect(cursor)
    return QPoint((first.left() + last.right()) // 2, first.center().y())


def show_laid_out(window: CompareView, comparison: Comparison, qtbot: QtBot) -> None:
    """Show `comparison`, and wait until texts and overview are laid out."""
    for side in Side:
        window.show_article(side, comparison.article(side))
    QApplication.processEvents()  # the strip has its height
    window.review.show(comparison)
    documents = [window.pane(side).view.document() for side in Side]
    qtbot.waitUntil(lambda: all(map(is_laid_out, documents)))
    qtbot.waitUntil(lambda: window.overseeing.is_settled)


def announcements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which each announcement to a screen reader is added."""
    said: list[str] = []

    def record(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)
    return said


def painted(widget: QWidget) -> QImage:
    """Return what `widget` looks like, in full colours whatever the screen has."""
    ratio = widget.devicePixelRatioF()
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    widget.render(image)
    return image


def numbers(differences: Sequence[Difference]) -> list[int]:
    return [difference.number for difference in differences]
