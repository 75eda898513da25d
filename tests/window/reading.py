"""Articles and comparisons for the tests of the reading area, and real events."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QWheelEvent,
)
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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from viewer.model import Article
    from viewer.window.article_view import ArticleView

_EDIT = re.compile(r"\{(?P<old>[^{}]*)=>(?P<new>[^{}]*)\}")
WORDS = "the tide came in over the flats and the boats rose on their chains "


def article(text: str, *, name: str = "a.txt", encoding: str = "utf-8") -> Article:
    path = Path("/articles") / name
    evidence = EncodingEvidence.DETECTED
    source = Source(name, path, "0" * 64, len(text), encoding, evidence, "plain text")
    return make_article(text, source)


def compared(*paragraphs: str) -> Comparison:
    """Return the comparison of paragraphs in which ``{old=>new}`` is an edit."""
    texts, pairings, differences = ["", ""], [], []
    for paragraph in paragraphs:
        starts = [len(text) for text in texts]
        at = 0
        for edit in _EDIT.finditer(paragraph):
            texts = [text + paragraph[at : edit.start()] for text in texts]
            spans = [
                Span(len(text), len(text) + len(edit[name]))
                for text, name in zip(texts, ("old", "new"), strict=True)
            ]
            kind = (
                Kind.ADDED
                if not spans[0]
                else Kind.SUBSTITUTED
                if spans[1]
                else Kind.DROPPED
            )
            differences.append(Difference(len(differences) + 1, kind, *spans))
            texts = [texts[0] + edit["old"], texts[1] + edit["new"]]
            at = edit.end()
        texts = [text + paragraph[at:] for text in texts]
        both = [
            Span(start, len(text)) for start, text in zip(starts, texts, strict=True)
        ]
        if all(both):
            pairings.append(Pairing(Unit.SENTENCE, *both))
        texts = [texts[0] + "\n\n", texts[1] + "\n"]
    return Comparison(
        article(texts[0], name="original.txt"),
        article(texts[1], name="copy.txt"),
        tuple(pairings),
        tuple(differences),
    )


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
    spans = []
    for side, words in ((Side.ORIGINAL, original), (Side.COPY, copy)):
        start = comparison.article(side).text.index(words)
        spans.append(Span(start, start + len(words)))
    move = Difference(len(comparison.differences) + 1, Kind.MOVED, *spans)
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
) -> QDragMoveEvent:
    """Drag `data` over the middle of `widget` and return the last event."""
    middle, button = widget.rect().center(), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, actions, data, button, keys)
    QApplication.sendEvent(widget, enter)
    move = QDragMoveEvent(middle, actions, data, button, keys)
    QApplication.sendEvent(widget, move)
    return move


def drop(
    widget: QWidget,
    data: QMimeData,
    *,
    actions: Qt.DropAction = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QDropEvent:
    """Drag `data` over `widget`, drop it there and return the event of the drop."""
    drag(widget, data, actions=actions, keys=keys)
    event = QDropEvent(
        QPointF(widget.rect().center()),
        actions,
        data,
        Qt.MouseButton.LeftButton,
        keys,
        QEvent.Type.Drop,
    )
    QApplication.sendEvent(widget, event)
    return event


def wheel(view: ArticleView, *, notches: int = -1) -> None:
    """Turn the wheel over `view`; a negative number goes down the text."""
    viewport = view.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
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


def numbers(differences: Sequence[Difference]) -> list[int]:
    return [difference.number for difference in differences]
