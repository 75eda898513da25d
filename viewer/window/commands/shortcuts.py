"""Which keys trigger which command: those of the table, or what the reader chose.

No two commands ever have the same keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from viewer.window.commands.actions import plain_text, tool_tip
from viewer.window.commands.commands import MENU_BAR, MENUS, SPECS, TITLES
from viewer.window.look.translating import plain, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from viewer.settings import SettingsFile
    from viewer.window.commands.command_names import Command

_IN_TEXTS: Final = "@texts"


class Slot(NamedTuple):
    """Where a command has keys.

    Attributes
    ----------
    command
        The command.
    in_texts
        Whether they are its keys in the articles alone, where no Ctrl is needed.
    """

    command: Command
    in_texts: bool = False

    @property
    def name(self) -> str:
        """The name by which the settings know it."""
        return f"{self.command}{_IN_TEXTS if self.in_texts else ''}"

    @property
    def text(self) -> str:
        """The name by which the reader knows it."""
        if not self.in_texts:
            return _full_text(self.command)
        text = translate("Shortcuts", "{command} (in an article)")
        return text.format(command=plain_text(self.command))


Keys = dict[Slot, tuple[str, ...]]


def effective(chosen: Mapping[str, str]) -> Keys:
    """Return the keys of every command.

    Parameters
    ----------
    chosen
        The keys that the reader chose, by the name of the slot; none at all where they
        are empty. What is unknown, or taken by another command, is left out.
    """
    keys: Keys = {}
    for command, spec in SPECS.items():
        keys[Slot(command)] = tuple(map(_portable, spec.shortcuts))
        if spec.pane_keys:
            slot = Slot(command, in_texts=True)
            keys[slot] = tuple(map(_portable, spec.pane_keys))
    slots = {slot.name: slot for slot in keys}
    for name, wanted in chosen.items():
        if name in slots:
            slot = slots[name]
            if not wanted:
                keys[slot] = ()
            elif _portable(wanted) and rival(slot, wanted, keys) is None:
                keys[slot] = (_portable(wanted),)
    return keys


def _full_text(command: Command) -> str:
    """Return what a command is called, after the menu that it needs to be understood.

    That is a menu within a menu: “Light” says little without “Theme”.
    """
    for menu, entries in MENUS.items():
        if menu not in MENU_BAR and command in entries:
            text = translate("Shortcuts", "{menu}: {command}")
            return text.format(menu=plain(TITLES[menu]), command=plain_text(command))
    return plain_text(command)


def rival(slot: Slot, wanted: str, keys: Keys) -> Slot | None:
    """Return the other slot that has these keys."""
    portable = _portable(wanted)
    for other, taken in keys.items():
        if other != slot and portable in taken:
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

    changed = Signal()
    """Commands have other keys now."""

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

    def in_texts(self, command: Command) -> tuple[str, ...]:
        """Return the keys of a command in the articles alone."""
        return self.keys.get(Slot(command, in_texts=True), ())

    def change(self, slot: Slot, wanted: str) -> str:
        """Give a command these keys, or none; return why not, or nothing."""
        other = rival(slot, wanted, self.keys) if wanted else None
        if other is not None:
            sentence = self.tr("{keys} is taken by “{command}”.")
            native = QKeySequence(wanted).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            return sentence.format(keys=native, command=other.text)
        chosen = dict(self._settings.settings.shortcuts)
        chosen[slot.name] = _portable(wanted)
        self.choose(tuple(sorted(chosen.items())))
        return ""

    def choose(self, chosen: tuple[tuple[str, str], ...]) -> None:
        """Take all of this as what the reader chose; nothing takes the table again."""
        self._settings.change(shortcuts=chosen)
        self._apply()

    def _apply(self) -> None:
        for (command, in_texts), keys in self.keys.items():
            if not in_texts:
                action = self._commands[command]
                action.setShortcuts([QKeySequence(one) for one in keys])
                action.setToolTip(tool_tip(SPECS[command], keys))
        self.changed.emit()
