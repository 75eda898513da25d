from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from tests.window.making import painted
from viewer.errors import ViewerError
from viewer.window.look.theme import ColourScheme, theme_for
from viewer.window.panes.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleEvent
    from pytestqt.qtbot import QtBot

ERROR = ViewerError("“a <b>.txt” is gone.", hint="Look for it.")
THEME = theme_for(ColourScheme.LIGHT)


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    return pane


@pytest.fixture
def notice(pane: QWidget) -> Notice:
    notice = Notice(THEME, pane)
    notice.resize(400, 60)
    pane.show()
    return notice


@pytest.fixture
def shown(notice: Notice) -> Notice:
    notice.show_error(ERROR)
    return notice


def said(notice: Notice) -> list[str]:
    """Return the sentences that are seen."""
    return [each.text() for each in notice.findChildren(QLabel) if each.isVisible()]


def test_it_is_not_there_before_there_is_something_to_say(notice: Notice) -> None:
    assert not notice.isVisible()


def test_sentence_and_hint_are_seen_and_heard(
    notice: Notice, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[QAccessible.Event] = []

    def record(event: QAccessibleEvent) -> None:
        heard.append(event.type())

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)

    notice.show_error(ERROR)

    assert said(notice) == ["“a <b>.txt” is gone.", "Look for it."]
    assert notice.accessibleDescription() == "“a <b>.txt” is gone. Look for it."
    assert QAccessible.Event.Alert in heard


def test_the_name_of_a_file_is_no_mark_up(shown: Notice) -> None:
    labels = shown.findChildren(QLabel)

    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}


def test_without_a_hint_there_is_one_sentence(shown: Notice) -> None:
    shown.show_error(ViewerError("It is gone."))

    assert said(shown) == ["It is gone."]
    assert shown.accessibleDescription() == "It is gone."


def test_it_is_closed_by_esc_and_by_no_other_key(shown: Notice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.closed):
        QTest.keyClick(shown, Qt.Key.Key_X)
    with qtbot.waitSignal(shown.closed):
        QTest.keyClick(shown, Qt.Key.Key_Escape)

    assert shown.isHidden()


def test_it_is_closed_by_its_button_once(shown: Notice, qtbot: QtBot) -> None:
    (button,) = shown.findChildren(QToolButton)

    with qtbot.waitSignal(shown.closed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(shown.closed):
        shown.close_notice()

    assert shown.isHidden()
    assert button.accessibleName() == "Close this notice"


@pytest.mark.parametrize(
    ("direction", "left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_its_line_stands_where_reading_begins(
    shown: Notice, direction: Qt.LayoutDirection, *, left: bool
) -> None:
    shown.setLayoutDirection(direction)
    image = painted(shown)
    y = image.height() - 2

    ends = [image.pixelColor(x, y) for x in (1, image.width() - 2)]

    line, ground = QColor(THEME.notice_line), QColor(THEME.notice)
    assert ends == ([line, ground] if left else [ground, line])
