from __future__ import annotations

from collections import Counter
from itertools import chain

import pytest
from PySide6.QtGui import QKeySequence

from viewer.assets import asset
from viewer.window.commands.command_names import Check, Command
from viewer.window.commands.commands import (
    MENU_BAR,
    MENUS,
    SPECS,
    TITLES,
    TOOL_BAR,
    Menu,
)


def test_every_command_has_a_specification() -> None:
    assert SPECS.keys() == set(Command)


def test_every_command_is_in_a_menu_once() -> None:
    entries = Counter(chain(*MENUS.values()))
    del entries[None]

    assert {entry for entry, count in entries.items() if count > 1} == set()
    assert {entry for entry in entries if isinstance(entry, Command)} == set(Command)


def test_every_menu_can_be_reached_and_has_a_title() -> None:
    within = {entry for entry in chain(*MENUS.values()) if isinstance(entry, Menu)}

    assert {*MENU_BAR, *within} == set(Menu) == MENUS.keys() == TITLES.keys()


def test_no_two_commands_have_the_same_shortcut() -> None:
    shortcuts = Counter(
        QKeySequence(keys).toString()
        for spec in SPECS.values()
        for keys in spec.shortcuts
    )

    assert "" not in shortcuts
    assert [keys for keys, count in shortcuts.items() if count > 1] == []


@pytest.mark.parametrize("menu", Menu)
def test_mnemonics_are_unique_in_a_menu(menu: Menu) -> None:
    texts = [
        str(TITLES[entry] if isinstance(entry, Menu) else SPECS[entry].text)
        for entry in MENUS[menu]
        if entry is not None
    ]

    mnemonics = [text[text.index("&") + 1].lower() for text in texts]

    assert len(set(mnemonics)) == len(mnemonics)


def test_mnemonics_are_unique_in_the_menu_bar() -> None:
    titles = [str(TITLES[menu]) for menu in MENU_BAR]

    mnemonics = {title[title.index("&") + 1] for title in titles}

    assert len(mnemonics) == len(MENU_BAR)


def test_every_icon_is_drawn() -> None:
    for spec in SPECS.values():
        if spec.icon:
            assert asset(f"icons/{spec.icon}.svg").is_file()


def test_buttons_of_the_tool_bar_have_icons() -> None:
    assert all(SPECS[command].icon for command in TOOL_BAR if command)


def test_themes_exclude_one_another() -> None:
    themes = [SPECS[entry] for entry in MENUS[Menu.THEME] if isinstance(entry, Command)]

    assert {spec.check for spec in themes} == {Check.ONE_OF_MENU}
