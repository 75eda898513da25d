"""The head of the list, in line with the heads of the panes beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.window.panes.pane_header import head_height, paint_head

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QDockWidget

    from viewer.window.look.theme import Theme


class DockTitle(QWidget):
    """Says what `dock` is called, closes it, and lets it be dragged elsewhere."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self._theme = theme
        name = QLabel(dock.windowTitle(), self)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.setToolTip(self.tr("Close the list"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 1)
        self.setFixedHeight(head_height(name))
        row.addWidget(name, 1)
        row.addWidget(self.close_button)

    def set_theme(self, theme: Theme) -> None:
        """Show the head in these colours."""
        self._theme = theme
        self.update()

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_head(self, self._theme)
