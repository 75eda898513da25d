"""Bars above the articles that say what happened and offer what can be done about it.

An offer never acts by itself, and never takes the keyboard from the reader.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.errors import ViewerError
from viewer.window.panes.notice import Notice
from viewer.window.slots import without_state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viewer.window.look.theme import Theme


class Offer(Notice):
    """A notice with buttons; whichever is pressed, the bar goes away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._buttons: list[QPushButton] = []
        super().__init__(theme, parent)

    @property
    def choices(self) -> list[str]:
        """The texts of the buttons."""
        return [button.text() for button in self._buttons]

    def show_offer(
        self, sentence: str, hint: str, choices: Mapping[str, Callable[[], object]]
    ) -> None:
        """Say `sentence`, and what each button does.

        Parameters
        ----------
        sentence, hint
            What happened, and what it means; the hint may be empty.
        choices
            The texts of the buttons and what is done when one is pressed.
        """
        self._clear()
        row = self._row()
        for text, act in choices.items():
            button = QPushButton(text, self)
            button.setAutoDefault(True)
            button.clicked.connect(without_state(partial(self._choose, act)))
            row.insertWidget(row.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append(button)
        self.set_theme(self._theme)
        self.show_error(ViewerError(sentence, hint=hint))

    def choose(self, text: str) -> None:
        """Press the button of this text."""
        next(one for one in self._buttons if one.text() == text).click()

    def take_focus(self) -> None:
        """Give the keyboard to the first button."""
        buttons: list[QAbstractButton] = [*self._buttons]
        buttons += self.findChildren(QToolButton)
        buttons[0].setFocus()

    def _choose(self, act: Callable[[], object]) -> None:
        self.close_notice()
        act()

    def _row(self) -> QHBoxLayout:
        row = self.layout()
        assert isinstance(row, QHBoxLayout)  # noqa: S101 - as `Notice` has it
        return row

    def _clear(self) -> None:
        for button in self._buttons:
            self._row().removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def set_theme(self, theme: Theme) -> None:
        """Show the bar in these colours."""
        super().set_theme(theme)
        for button in self._buttons:
            button.setStyleSheet(_button_style(theme))


class Offers(QWidget):
    """The bars, one above the other.

    Attributes
    ----------
    files, session, recovery
        About files that changed on disk, about a session that was opened, and about
        work that was left when Unspin ended without saving.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = Offer(theme, self)
        self.session = Offer(theme, self)
        self.recovery = Offer(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for offer in (self.recovery, self.session, self.files):
            column.addWidget(offer)

    def take_focus(self) -> bool:
        """Give the keyboard to the first bar that is shown; tell whether one is."""
        for offer in (self.recovery, self.session, self.files):
            if offer.isVisible():
                offer.take_focus()
                return True
        return False

    def set_theme(self, theme: Theme) -> None:
        """Show the bars in these colours."""
        for offer in (self.recovery, self.session, self.files):
            offer.set_theme(theme)


def _button_style(theme: Theme) -> str:
    return f"""
        QPushButton {{
            background: {theme.notice.name()}; color: {theme.notice_text.name()};
            border: 1px solid {theme.notice_line.name()}; border-radius: 5px;
            padding: 3px 12px;
        }}
        QPushButton:hover, QPushButton:focus {{
            border: 2px solid {theme.notice_text.name()}; padding: 2px 11px;
        }}
    """
