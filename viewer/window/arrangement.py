"""Arranges a window, and keeps size and arrangement from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QToolBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QDockWidget, QMainWindow, QStatusBar

    from viewer.window.listing.difference_dock import DifferenceDock
    from viewer.window.maps.connectors import GapSplitter

_PARTS = 1_000
"""Parts of the width by which the place of the divider is kept."""


def arrange(
    window: QMainWindow,
    *,
    tool_bar: QToolBar,
    status_bar: QStatusBar,
    dock: QDockWidget,
    centre: Sequence[QWidget],
) -> None:
    """Put everything where it is in a new window.

    Parameters
    ----------
    window
        The window.
    tool_bar, status_bar
        Stand above and below everything else.
    dock
        Stands where reading ends.
    centre
        What stands between, from top to bottom; the last takes what room there is.
    """
    window.addToolBar(tool_bar)
    window.setStatusBar(status_bar)
    areas = Qt.DockWidgetArea
    is_mirrored = window.isRightToLeft()  # which Qt does not turn areas round for
    area = areas.LeftDockWidgetArea if is_mirrored else areas.RightDockWidgetArea
    window.addDockWidget(area, dock)
    middle = QWidget(window)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in centre:
        column.addWidget(part)
    column.setStretch(column.count() - 1, 1)
    window.setCentralWidget(middle)


def restore_geometry(window: QMainWindow, state: QSettings) -> None:
    """Bring back size and place; what cannot be understood is left out."""
    kept = state.value("geometry")
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)


def restore_state(
    window: QMainWindow,
    state: QSettings,
    *,
    dock: DifferenceDock,
    splitter: GapSplitter,
) -> None:
    """Bring back how the bars, `dock` and `splitter` are arranged, likewise."""
    for part in (window.centralWidget(), *window.findChildren(QToolBar)):
        if part is not None:
            part.show()  # now: Qt leaves it for later where the window is shown already
    kept = state.value("arrangement")
    if isinstance(kept, QByteArray):
        window.restoreState(kept)
    dock.set_breadth(_number(state, "list_breadth") or 0)
    share = _number(state, "divider")
    if share is not None:
        splitter.set_share(share / _PARTS)


def keep(
    window: QMainWindow,
    state: QSettings,
    *,
    dock: DifferenceDock,
    splitter: GapSplitter,
) -> None:
    """Keep size and arrangement of `window`, its `dock` and its `splitter`."""
    state.setValue("geometry", window.saveGeometry())
    state.setValue("arrangement", window.saveState())
    state.setValue("list_breadth", dock.breadth)
    state.setValue("divider", round(splitter.share * _PARTS))
    state.sync()


def _number(state: QSettings, name: str) -> int | None:
    """Return the number that was kept by this name; None if there is none."""
    kept = str(state.value(name, ""))
    return int(kept) if kept.isdecimal() else None
