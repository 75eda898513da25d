"""The window itself, which is on the screen before there is anything in it.

What is in it is `Desk`, loaded and made by `furnish`; until then the window has its
size, its colours and its name, and imports next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QMainWindow

from viewer.window import arrangement

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
    )

    from viewer.settings import SettingsFile
    from viewer.window.desk import Desk
    from viewer.window.look.appearance import Appearance
    from viewer.window.running.dialogs import FileDialogs
    from viewer.window.running.session import Session

_FIRST_SIZE: Final = QSize(1180, 780)


class MainWindow(QMainWindow):
    """The window of Unspin.

    Parameters
    ----------
    settings
        What is remembered of files and theme.
    state
        Where the window's size and arrangement are kept.
    appearance
        Knows the theme.

    Attributes
    ----------
    session, review
        What is open, and how it is looked at. These and the others are there once the
        window is furnished; `Desk` says what they are.
    """

    def __init__(
        self, settings: SettingsFile, state: QSettings, appearance: Appearance
    ) -> None:
        super().__init__()
        self._settings = settings
        self._state = state
        self._appearance = appearance
        self._desk: Desk | None = None
        self.resize(_FIRST_SIZE)
        arrangement.restore_geometry(self, state)

    def furnish(
        self, *, dialogs: FileDialogs | None = None, session: Session | None = None
    ) -> None:
        """Make all that is in the window.

        Parameters
        ----------
        dialogs, session
            Ask for files, and hold what is open; made here if not given.
        """
        from viewer.window.desk import Desk  # noqa: PLC0415 - the window is shown first

        desk = Desk(
            self, self._settings, self._appearance, dialogs=dialogs, session=session
        )
        self._desk = desk
        self.session = desk.session
        self.review = desk.review
        self.view = desk.view
        self.reading = desk.reading
        self.looks = desk.looks
        self.layouts = desk.layouts
        self.living = desk.living
        self.commands = desk.commands
        self.notice = desk.around.notice
        self.status_bar = desk.around.status_bar
        self.tool_bar = desk.around.tool_bar
        self.dock = desk.around.dock
        arrangement.restore_state(
            self, self._state, dock=self.dock, splitter=self.view.splitter
        )
        desk.begin()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open one file as the original, or two as original and copy."""
        if self._desk is not None:
            self._desk.opener.open_given(paths)

    def end(self) -> None:
        """Close without asking: what is unsaved is offered at the next start."""
        if self._desk is not None:
            self._desk.living.leave_behind()
        self.close()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._desk is not None:
            self._desk.opener.consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._desk is not None:
            self._desk.opener.consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files dropped beside the panes: on menu, tool bar or status bar."""
        if self._desk is not None:
            self._desk.opener.take(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desk is not None:
            if not self._desk.living.may_close():
                event.ignore()
                return
            arrangement.keep(
                self, self._state, dock=self.dock, splitter=self.view.splitter
            )
            self.hide()
            self._desk.shut_down()
        event.accept()
