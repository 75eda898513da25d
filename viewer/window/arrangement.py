"""Keeps a window's size and arrangement from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QMainWindow


def restore(window: QMainWindow, state: QSettings) -> None:
    """Bring back what was kept; what cannot be understood is left out."""
    for name, bring_back in (
        ("geometry", window.restoreGeometry),
        ("arrangement", window.restoreState),
    ):
        kept = state.value(name)
        if isinstance(kept, QByteArray):
            bring_back(kept)


def keep(window: QMainWindow, state: QSettings) -> None:
    """Keep size and arrangement of `window`."""
    state.setValue("geometry", window.saveGeometry())
    state.setValue("arrangement", window.saveState())
    state.sync()
