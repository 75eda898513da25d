"""Divides the window among articles, list and tool bar without a mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer.window.commands.command_names import Command
from viewer.window.look.translating import written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QToolBar

    from viewer.window.listing.difference_dock import DifferenceDock
    from viewer.window.maps.connectors import GapSplitter

_STEP = 0.05
"""Share of the width by which the divider, and the edge of the list, move at a time."""

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_MIDDLE = 0.5
_PER_CENT = 100


class Room(QObject):
    """Moves the divider of the articles, and shows list and tool bar or hides them.

    Parameters
    ----------
    splitter
        Has the two articles.
    window
        Has everything.
    """

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(
        self,
        splitter: GapSplitter,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._splitter = splitter
        self._window = window

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what does each of these commands."""
        return {
            Command.TOOL_BAR: self._switch_tool_bar,
            Command.DIFFERENCE_LIST: self._switch_list,
            Command.SEARCH_LIST: self._search_list,
            Command.GAP_LEFT: partial(self._move_gap, -_STEP),
            Command.GAP_RIGHT: partial(self._move_gap, _STEP),
            Command.GAP_MIDDLE: partial(self._set_share, _MIDDLE),
            Command.WIDER_LIST: partial(self._widen_list, _STEP),
            Command.NARROWER_LIST: partial(self._widen_list, -_STEP),
            Command.LIST_ACROSS: self._move_list_across,
        }

    def join(
        self,
        commands: Mapping[Command, QAction],
        *,
        tool_bar: QToolBar,
        dock: DifferenceDock,
    ) -> None:
        """Give room to these two as well, which are made after the commands.

        Parameters
        ----------
        commands
            Their switches are among them.
        tool_bar, dock
            What has the buttons, and the list.
        """
        self._tool_bar, self._dock = tool_bar, dock
        self._bar_switch = commands[Command.TOOL_BAR]
        self._list_switch = commands[Command.DIFFERENCE_LIST]
        dock.toggleViewAction().toggled.connect(self._list_switch.setChecked)

    def show_state(self) -> None:
        """Check the switches of what is there."""
        self._bar_switch.setChecked(not self._tool_bar.isHidden())
        self._list_switch.setChecked(not self._dock.isHidden())

    # Inside

    def _switch_tool_bar(self) -> None:
        self._tool_bar.setVisible(self._bar_switch.isChecked())

    def _switch_list(self) -> None:
        self._dock.setVisible(self._list_switch.isChecked())

    def _search_list(self) -> None:
        self._dock.search()

    def _move_gap(self, step: float) -> None:
        """Move the divider to the right, or with less than 0 to the left."""
        is_mirrored = self._splitter.isRightToLeft()
        self._set_share(self._splitter.share + (-step if is_mirrored else step))

    def _set_share(self, share: float) -> None:
        self._splitter.set_share(share)
        original = round(self._splitter.share * _PER_CENT)
        self.told.emit(
            self.tr("Original {original} %, copy {copy} %").format(
                original=written(original), copy=written(_PER_CENT - original)
            )
        )

    def _widen_list(self, step: float) -> None:
        dock = self._shown_dock()
        dock.set_breadth(round(dock.width() + step * self._window.width()))
        QTimer.singleShot(0, self, self._tell_breadth)  # Qt moves the edge by then

    def _tell_breadth(self) -> None:
        share = round(self._dock.width() / self._window.width() * _PER_CENT)
        self.told.emit(
            self.tr("The list has {share} % of the window.").format(
                share=written(share)
            )
        )

    def _move_list_across(self) -> None:
        dock = self._shown_dock()
        breadth = dock.width()
        is_left = self._window.dockWidgetArea(dock) is _LEFT
        self._window.addDockWidget(_RIGHT if is_left else _LEFT, dock)
        dock.set_breadth(breadth)
        self.told.emit(
            self.tr("The list is on the right now.")
            if is_left
            else self.tr("The list is on the left now.")
        )

    def _shown_dock(self) -> DifferenceDock:
        self._dock.show()
        return self._dock
