"""Keeps a window's size and arrangement from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QToolBar

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMainWindow

    from viewer.window.listing.difference_dock import DifferenceDock


def restore_geometry(window: QMainWindow, state: QSettings) -> None:
    """Bring back size and place; what cannot be understood is left out."""
    kept = state.value("geometry")
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)


def restore_state(
    window: QMainWindow, state: QSettings, *, dock: DifferenceDock
) -> None:
    """Bring back how the bars and `dock` are arranged, likewise."""
    for part in (window.centralWidget(), *window.findChildren(QToolBar)):
        if part is not None:
            part.show()  # now: Qt leaves it for later where the window is shown already
    kept = state.value("arrangement")
    if isinstance(kept, QByteArray):
        window.restoreState(kept)
    breadth = str(state.value("list_breadth", ""))
    dock.set_breadth(int(breadth) if breadth.isdecimal() else 0)


def keep(window: QMainWindow, state: QSettings, *, dock: DifferenceDock) -> None:
    """Keep size and arrangement of `window` and its `dock`."""
    state.setValue("geometry", window.saveGeometry())
    state.setValue("arrangement", window.saveState())
    state.setValue("list_breadth", dock.breadth)
    state.sync()
