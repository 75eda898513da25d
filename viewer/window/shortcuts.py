"""Which keys trigger which command: those of the table, or what the reader chose.

No two commands ever have the same keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from viewer.window.actions import plain_text, tool_tip
from viewer.window.commands import SPECS, Command

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile

Keys = dict[Command, tuple[str, ...]]


def effective(chosen: Mapping[str, str]) -> Keys:
    """Return the keys of every command.

    Parameters
    ----------
    chosen
        The keys that the reader chose, by the name of the command; none at all where
        they are empty. What is unknown, or taken by another command, is left out.
    """
    keys = {
        command: tuple(map(_portable, SPECS[command].shortcuts)) for command in SPECS
    }
    for name, wanted in chosen.items():
        if name in list(Command):
            command = Command(name)
            if not wanted:
                keys[command] = ()
            elif _portable(wanted) and rival(command, wanted, keys) is None:
                keys[command] = (_portable(wanted),)
    return keys


def rival(command: Command, wanted: str, keys: Keys) -> Command | None:
    """Return the other command that has these keys, also those for a pane alone."""
    portable = _portable(wanted)
    for other, taken in keys.items():
        pane_keys = map(_portable, SPECS[other].pane_keys)
        if other is not command and portable in (*taken, *pane_keys):
            return other
    return None


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


class Shortcuts(QObject):
    """Keeps the shortcuts of the actions as the settings have them.

    Parameters
    ----------
    commands
        The actions.
    settings
        Where it is remembered what the reader chose.
    parent
        Owner, as Qt wants it.
    """

    def __init__(
        self,
        commands: Mapping[Command, QAction],
        settings: SettingsFile,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._settings = settings
        self._apply()

    @property
    def keys(self) -> Keys:
        """The keys of every command."""
        return effective(dict(self._settings.settings.shortcuts))

    def change(self, command: Command, wanted: str) -> str:
        """Give a command these keys, or none; return why not, or nothing."""
        other = rival(command, wanted, self.keys) if wanted else None
        if other is not None:
            sentence = self.tr("{keys} is taken by “{command}”.")
            native = QKeySequence(wanted).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            return sentence.format(keys=native, command=plain_text(other))
        chosen = dict(self._settings.settings.shortcuts)
        chosen[command] = _portable(wanted)
        self.choose(tuple(sorted(chosen.items())))
        return ""

    def choose(self, chosen: tuple[tuple[str, str], ...]) -> None:
        """Take all of this as what the reader chose; nothing takes the table again."""
        self._settings.change(shortcuts=chosen)
        self._apply()

    def _apply(self) -> None:
        for command, keys in self.keys.items():
            action = self._commands[command]
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setToolTip(tool_tip(SPECS[command], keys))
