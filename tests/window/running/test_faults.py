from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication, QWidget

from viewer.window.running import faults
from viewer.window.running.fault_dialog import FaultDialog
from viewer.window.running.faults import FaultReporter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def bug() -> ZeroDivisionError:
    """Return an exception that was really raised."""
    with pytest.raises(ZeroDivisionError) as caught:
        1 // 0  # noqa: B018 - only for its exception
    return caught.value


def report(reporter: FaultReporter, error: BaseException) -> None:
    reporter.report(type(error), error, error.__traceback__)


def dialogs() -> list[FaultDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, FaultDialog) and widget.isVisible()
    ]


def test_a_bug_is_logged_and_shown_with_details_to_copy(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = FaultReporter()

    report(reporter, bug())

    (dialog,) = dialogs()
    qtbot.addWidget(dialog)
    dialog.copy_details()
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    assert "Unspin" in QApplication.clipboard().text()
    dialog.reject()


@pytest.mark.usefixtures("caplog")
def test_one_dialog_is_enough_for_many_bugs(qtbot: QtBot) -> None:
    reporter = FaultReporter()

    for _ in range(3):
        report(reporter, bug())

    shown = dialogs()
    for dialog in shown:
        qtbot.addWidget(dialog)
        dialog.reject()
    assert len(shown) == 1


def test_ctrl_c_closes_the_windows_and_is_no_bug(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()

    report(FaultReporter(), KeyboardInterrupt())

    assert not widget.isVisible()
    assert dialogs() == []


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, logging.DEBUG),
        (QtMsgType.QtWarningMsg, logging.WARNING),
        (QtMsgType.QtCriticalMsg, logging.ERROR),
    ],
)
def test_what_qt_says_goes_to_its_own_logger(
    kind: QtMsgType, level: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    faults._on_message(kind, None, "100 % of it")  # type: ignore[arg-type]

    (record,) = caplog.records
    assert (record.name, record.levelno) == ("qt", level)
    assert record.getMessage() == "100 % of it"
