"""The page of the preferences on which shortcuts are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.window.look.scroll_bars import dress_scroll_bars
from viewer.window.review.announcing import announce

if TYPE_CHECKING:
    from viewer.window.commands.shortcuts import Shortcuts, Slot
    from viewer.window.look.theme import Theme


class ShortcutsPage(QWidget):
    """Lists all commands with their keys, and takes others for the one chosen.

    Parameters
    ----------
    shortcuts
        Puts a choice into effect, or says why not.
    """

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.table = QTableWidget(len(shortcuts.keys), 2, self)
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys of the chosen command"))
        self.none = QPushButton(self.tr("&No Keys"), self)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(self.tr("Ne&w keys:"), self)
        label.setBuddy(self.keys)
        row = QHBoxLayout()
        for widget in (label, self.keys, self.none):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addLayout(row)
        column.addWidget(self._said)
        self.refresh()
        self.table.setCurrentCell(0, 0)
        self.keys.editingFinished.connect(self._take)
        self.none.clicked.connect(self._take_none)

    @property
    def said(self) -> str:
        """Why the last choice was refused, or nothing."""
        return self._said.text()

    def set_theme(self, theme: Theme) -> None:
        """Show the page in these colours."""
        dress_scroll_bars(self.table, theme)

    def refresh(self) -> None:
        """Show the keys as they are now."""
        native = QKeySequence.SequenceFormat.NativeText
        for row, (slot, keys) in enumerate(self._shortcuts.keys.items()):
            shown = ", ".join(QKeySequence(one).toString(native) for one in keys)
            self.table.setItem(row, 0, QTableWidgetItem(slot.text))
            self.table.setItem(row, 1, QTableWidgetItem(shown))

    def choose(self, slot: Slot) -> None:
        """Let the next keys be for this."""
        self.table.setCurrentCell(list(self._shortcuts.keys).index(slot), 0)

    def _take(self) -> None:
        wanted = self.keys.keySequence()
        if not wanted.isEmpty():
            self._change(wanted.toString(QKeySequence.SequenceFormat.PortableText))

    def _take_none(self) -> None:
        self._change("")

    def _change(self, wanted: str) -> None:
        row, slots = self.table.currentRow(), list(self._shortcuts.keys)
        if not 0 <= row < len(slots):
            return
        refused = self._shortcuts.change(slots[row], wanted)
        self._said.setText(refused)
        if refused:
            announce(self, refused)
        self.keys.blockSignals(True)
        self.keys.clear()
        self.keys.blockSignals(False)
        self.refresh()
        self.table.setCurrentCell(row, 0)
