"""The switch that lets each side scroll alone, and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.window.look import icons
from viewer.window.sync.scroll_sync import Apart

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from viewer.window.sync.scroll_sync import ScrollSync


class SyncLock(QObject):
    """Ties the switch to the state of the scrolling, both ways.

    Parameters
    ----------
    switch
        Checked while the sides are unlocked.
    sync
        Keeps the sides together.
    """

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, switch: QAction, sync: ScrollSync, parent: QObject) -> None:
        super().__init__(parent)
        self._switch = switch
        self._sync = sync
        self._was_unlocked = False
        sync.apart_changed.connect(self._show)

    def turn(self) -> None:
        """Do what the switch says."""
        self._sync.set_unlocked(self._switch.isChecked())

    def _show(self, reason: Apart | None) -> None:
        unlocked = reason is Apart.WISH
        self._switch.setChecked(unlocked)
        self._switch.setIcon(icons.icon("unlocked" if unlocked else "locked"))
        if unlocked:
            self.told.emit(self.tr("Each side scrolls on its own now."))
        elif self._was_unlocked:
            self.told.emit(self.tr("Both sides scroll together again."))
        self._was_unlocked = unlocked
