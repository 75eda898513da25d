"""Lets the reader choose the lexicon asked in comparing, and shows which it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from viewer.errors import ViewerError, to_show
from viewer.window.commands.command_names import Command
from viewer.window.look.translating import said
from viewer.window.panes.pane_header import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from viewer.model import Lexicon
    from viewer.settings import SettingsFile
    from viewer.window.running.dialogs import FileDialogs
    from viewer.window.running.session import Session


class LexiconChoosing(QObject):
    """Asks for a lexicon, remembers it, and says what became of it.

    Parameters
    ----------
    session
        Compares with it.
    dialogs, settings
        Ask for its file, and remember that.
    parent
        The window.

    Attributes
    ----------
    sign
        Says in the status bar which lexicon is in use, and is hidden where none is.
    """

    told = Signal(str)
    """What the reader should know."""

    failed = Signal(object)
    """A lexicon was not read, for this `ViewerError`."""

    def __init__(
        self,
        session: Session,
        dialogs: FileDialogs,
        settings: SettingsFile,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._dialogs = dialogs
        self._settings = settings
        self.sign = ElidedLabel(parent, elide=Qt.TextElideMode.ElideMiddle)
        preferred = QSizePolicy.Policy.Preferred
        self.sign.setSizePolicy(preferred, preferred)
        self.sign.setContentsMargins(12, 0, 4, 0)
        self.sign.hide()
        session.lexicons.remember(settings.settings.lexicon)
        session.lexicons.changed.connect(self._on_changed)
        session.lexicons.failed.connect(self._on_failed)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the commands of the lexicon do."""
        return {Command.LEXICON: self._ask, Command.NO_LEXICON: self._drop}

    # Inside

    def _ask(self) -> None:
        settings = self._settings.settings
        folder = settings.lexicon.parent if settings.lexicon else settings.last_folder
        path = self._dialogs.ask_lexicon(folder)
        if path is not None:
            self._session.use_lexicon(path.absolute())

    def _drop(self) -> None:
        self._session.use_lexicon(None)

    def _on_changed(self, lexicon: Lexicon | None) -> None:
        path = self._session.lexicons.path
        self._settings.change(lexicon=path)
        self.sign.setVisible(lexicon is not None)
        if lexicon is None:
            self.told.emit(self.tr("No lexicon is used any more."))
            return
        self.sign.setText(self.tr("Lexicon: {name}").format(name=lexicon.name))
        self.sign.setToolTip(f"{path}\nSHA-256 {lexicon.sha256}")
        self.told.emit(self.tr("“{name}” is in use.").format(name=lexicon.name))

    def _on_failed(self, error: BaseException) -> None:
        """Say why a lexicon was not read, and which is in use."""
        shown = to_show(error)
        used = self._session.lexicons.lexicon
        outcome = self.tr("No lexicon is used.")
        if used is not None:
            outcome = self.tr("“{name}” is still in use.").format(name=used.name)
        hint = f"{outcome} {said(shown.hint)}".strip()
        self.failed.emit(ViewerError(said(shown.sentence), hint=hint))
