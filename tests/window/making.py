"""What the tests of the window do in it: real events, and what is seen after them."""

from __future__ import annotations

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
from PySide6.QtWidgets import QApplication, QMenu

from viewer.model import Comparison, Side
from viewer.window.layouts.compare_view import CompareView
from viewer.window.page.text_geometry import is_laid_out

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtGui import QAccessibleEvent
    from PySide6.QtWidgets import QTextEdit, QWidget
    from pytestqt.qtbot import QtBot

    from viewer.window.commands.command_names import Command
    from viewer.window.commands.commands import Menu
    from viewer.window.main_window import MainWindow
    from viewer.window.panes.article_view import ArticleView


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


def choose(window: MainWindow, menu: Menu, command: Command) -> None:
    """Open a menu and choose a command in it by its mnemonic, as by the keyboard."""
    found = window.findChild(QMenu, menu)
    assert found is not None
    assert window.commands[command] in found.actions()
    found.popup(window.pos())
    text = window.commands[command].text()
    QTest.keyClick(found, Qt.Key(ord(text[text.index("&") + 1].upper())))


def press(
    key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the widget that has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def wheel(
    view: QTextEdit,
    *,
    notches: int = -1,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn the wheel over `view`; a negative number goes down the text."""
    turn_wheel(view.viewport(), 120 * notches, keys)


def turn_wheel(
    widget: QWidget,
    angle: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn the wheel over the middle of `widget`, by eighths of a degree."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def place_of(view: ArticleView, words: str) -> QPoint:
    """Return where in the viewport the middle of `words` is."""
    start = view.toPlainText().index(words)
    cursor = view.textCursor()
    cursor.setPosition(start)
    first = view.cursorRect(cursor)
    cursor.setPosition(start + len(words))
    last = view.cursorRect(cursor)
    return QPoint((first.left() + last.right()) // 2, first.center().y())


def show_pair(view: CompareView, comparison: Comparison) -> None:
    """Show `comparison` and its articles."""
    for side in Side:
        view.show_article(side, comparison.article(side))
    view.review.show(comparison)


def shown_view(qtbot: QtBot, *, width: int = 1200, height: int = 500) -> CompareView:
    """Return a reading area on the screen, with the keyboard."""
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(width, height)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def views(area: CompareView) -> tuple[ArticleView, ArticleView]:
    """Return the texts of the original and of the copy."""
    return area.pane(Side.ORIGINAL).view, area.pane(Side.COPY).view


def show_laid_out(window: CompareView, comparison: Comparison, qtbot: QtBot) -> None:
    """Show `comparison`, and wait until texts and overview are laid out."""
    for side in Side:
        window.show_article(side, comparison.article(side))
    QApplication.processEvents()  # the strip has its height
    window.review.show(comparison)
    documents = [window.pane(side).view.document() for side in Side]
    qtbot.waitUntil(lambda: all(map(is_laid_out, documents)))
    qtbot.waitUntil(lambda: window.overseeing.is_settled)


def is_settled(view: ArticleView) -> bool:
    """Tell whether the view is laid out and its scroll bar knows it."""
    if not is_laid_out(view.document()):
        return False
    reach = view.verticalScrollBar().maximum() + view.viewport().height()
    return abs(reach - view.content_height()) <= 1


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
