"""The tool bar: the commands of the table, and the counter between the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.sessions.filters import Place
from viewer.window.commands.command_names import ActionSpec, Command
from viewer.window.commands.commands import SPECS, TOOL_BAR
from viewer.window.look.translating import plain, said
from viewer.window.review import status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from viewer.window.look.theme import Theme

_ICON_SIZE: Final = 20


class Counter(QLabel):
    """Says which difference is the current one.

    It is as wide for every difference, or the button beside it would slip away from the
    mouse; where it says nothing it takes no room.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def say(self, text: str) -> None:
        """Say this, or nothing."""
        widest = status.position(Place(999, 999))
        width = self.fontMetrics().horizontalAdvance(widest) + _ICON_SIZE
        self.setMinimumWidth(width if text else 0)
        self.setText(text)


class ToolBar(QToolBar):
    """The buttons used most.

    Attributes
    ----------
    counter
        Says which difference is the current one.
    """

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tool Bar"))
        self.setObjectName("tools")  # the window's arrangement is kept by this name
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        self.counter = Counter(self)
        self.counter.setAccessibleName(self.tr("Current difference"))
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        after = {Command.PREVIOUS: self.counter, Command.NEXT: space}
        for command in TOOL_BAR:
            if command is None:
                self.addSeparator()
                continue
            self.addAction(actions[command])
            button = self.widgetForAction(actions[command])
            if isinstance(button, QToolButton):
                _dress(button, SPECS[command])
            if command in after:
                self.addWidget(after[command])

    def set_theme(self, theme: Theme) -> None:
        """Show the bar in these colours."""
        self.setStyleSheet(
            f"QToolBar {{ background: {theme.header.name()}; border: 0;"
            f" border-bottom: 1px solid {theme.rule.name()};"
            " padding: 4px 10px; spacing: 4px; }"
        )


def _dress(button: QToolButton, spec: ActionSpec) -> None:
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(beside if spec.short else alone)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(plain(spec.text))
    button.setAccessibleDescription(said(spec.tip))
