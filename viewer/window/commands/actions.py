"""Makes the actions, the menus from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from viewer.window.commands.command_names import ActionSpec, Check, Command, Role
from viewer.window.commands.commands import MENU_BAR, MENUS, SPECS, TITLES, Menu
from viewer.window.look import icons
from viewer.window.look.translating import plain, said, with_keys
from viewer.window.slots import without_state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMenu, QMenuBar


_ROLES: Final = {
    Role.NONE: QAction.MenuRole.NoRole,
    Role.QUIT: QAction.MenuRole.QuitRole,
    Role.ABOUT: QAction.MenuRole.AboutRole,
    Role.PREFERENCES: QAction.MenuRole.PreferencesRole,
}


def build_actions(
    parent: QObject, handlers: Mapping[Command, Callable[[], object]]
) -> dict[Command, QAction]:
    """Return the action of every command.

    Parameters
    ----------
    parent
        Owns the actions.
    handlers
        What each command does.

    Raises
    ------
    ValueError
        If a command has no handler.
    """
    if missing := sorted(SPECS.keys() - handlers.keys()):
        message = f"commands without a handler: {', '.join(missing)}"
        raise ValueError(message)
    actions = {
        command: _action(parent, command, spec, handlers[command])
        for command, spec in SPECS.items()
    }
    for entries in MENUS.values():
        exclusive = [
            actions[entry]
            for entry in entries
            if isinstance(entry, Command) and SPECS[entry].check is Check.ONE_OF_MENU
        ]
        _group(parent, exclusive)
    return actions


def fill_menu_bar(
    menu_bar: QMenuBar, actions: Mapping[Command, QAction]
) -> dict[Menu, QMenu]:
    """Fill the menu bar and return every menu, those within menus too."""
    menus: dict[Menu, QMenu] = {}
    for name in MENU_BAR:
        menu = menu_bar.addMenu(said(TITLES[name]))
        _fill(menu, name, actions, menus)
    return menus


def _action(
    parent: QObject, command: Command, spec: ActionSpec, handler: Callable[[], object]
) -> QAction:
    action = QAction(said(spec.text), parent)
    action.setObjectName(command)
    action.setIconText(said(spec.short or spec.text).replace("&", ""))
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
    action.setMenuRole(_ROLES[spec.role])
    action.setCheckable(spec.check is not Check.NO)
    action.setToolTip(tool_tip(spec, spec.shortcuts))
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    action.triggered.connect(without_state(handler))
    return action


def tool_tip(spec: ActionSpec, keys: Sequence[str]) -> str:
    """Return the tip of a command that has these keys."""
    text = plain(spec.tip or spec.text)
    return with_keys(text, keys[0]) if keys else text


def plain_text(command: Command) -> str:
    """Return the text of a command without what only a menu needs."""
    return plain(SPECS[command].text)


def _group(parent: QObject, actions: list[QAction]) -> None:
    if actions:
        group = QActionGroup(parent)
        for action in actions:
            group.addAction(action)


def _fill(
    menu: QMenu,
    name: Menu,
    actions: Mapping[Command, QAction],
    menus: dict[Menu, QMenu],
) -> None:
    menu.setObjectName(name)
    menus[name] = menu
    for entry in MENUS[name]:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, Menu):
            _fill(menu.addMenu(said(TITLES[entry])), entry, actions, menus)
        else:
            menu.addAction(actions[entry])
