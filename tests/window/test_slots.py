from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from viewer.window.slots import without_state


def test_what_acts_is_not_told_the_state_of_a_switch_or_a_button() -> None:
    told: list[tuple[object, ...]] = []

    def act(*what: object) -> None:
        told.append(what)

    action, button = QAction(), QPushButton()
    action.setCheckable(True)
    action.triggered.connect(without_state(act))
    button.clicked.connect(without_state(act))

    action.trigger()
    button.click()

    assert told == [(), ()]
