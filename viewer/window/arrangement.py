"""Keeps a window's size and arrangement from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMainWindow


def restore_geometry(window: QMainWindow, state: QSettings) -> None:
    """Bring back size and place; what cannot be understood is left out."""
    kept = state.value("geometry")
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)


def restore_state(window: QMainWindow, state: QSettings) -> None:
    """Bring back how bars and docks are arranged, likewise."""
    kept = state.value("arrangement")
    if isinstance(kept, QByteArray):
        window.restoreState(kept)


def keep(window: QMainWindow, state: QSettings) -> None:
    """Keep size and arrangement of `window`."""
    state.setValue("geometry", window.saveGeometry())
    state.setValue("arrangement", window.saveState())
    state.sync()
