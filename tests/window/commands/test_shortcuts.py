from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.opened import REPOSITORY
from viewer.settings import load
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import SPECS
from viewer.window.commands.shortcuts import Slot, effective, rival
from viewer.window.preferences.preferences import Preferences
from viewer.window.sheets import shortcuts_html

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.window.main_window import MainWindow

NEXT_IN_TEXTS = Slot(Command.NEXT, in_texts=True)
KEY = re.compile(
    r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|Del|Space|Left|Right|[A-Z\d[\]])(?!\w)"
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window: MainWindow) -> Preferences:
    window.commands[Command.PREFERENCES].trigger()
    dialog = window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    return dialog


def keys_of(window: MainWindow, command: Command) -> list[str]:
    return [one.toString() for one in window.commands[command].shortcuts()]


def test_nothing_chosen_leaves_the_keys_of_the_table() -> None:
    assert {slot.command for slot in effective({})} == SPECS.keys()
    assert effective({})[Slot(Command.NEXT)] == ("F8", "Alt+Down")
    assert effective({})[NEXT_IN_TEXTS] == ("N",)


def test_every_key_in_the_readme_does_something() -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    table = readme.partition("| key | does |\n|---|---|\n")[2].partition("\n\n")[0]
    cells = [row.split(" | ")[0] for row in table.splitlines()]

    keys = [KEY.findall(cell) for cell in cells]

    assert all(keys)
    assert set(chain(*keys)) <= set(chain(*effective({}).values()))


def test_what_is_chosen_takes_the_place_of_the_table() -> None:
    keys = effective({"go.next": "Ctrl+J", "go.last": "", "no.such": "F9"})

    assert keys[Slot(Command.NEXT)] == ("Ctrl+J",)
    assert keys[Slot(Command.LAST)] == ()


@pytest.mark.parametrize("wanted", ["Ctrl+F", "N", "Space"])
def test_keys_of_another_command_are_not_taken(wanted: str) -> None:
    keys = effective({"view.tool-bar": wanted})

    assert keys[Slot(Command.TOOL_BAR)] == ()
    assert rival(Slot(Command.TOOL_BAR), wanted, keys) is not None


def test_no_two_commands_are_ever_alike_whatever_is_chosen() -> None:
    chosen = dict.fromkeys(("go.next", "go.first", "file.swap"), "Ctrl+J")

    keys = Counter(chain(*effective(chosen).values()))

    assert [one for one, count in keys.items() if count > 1] == []


def test_keys_are_changed_in_the_dialog_and_work_at_once(
    window: MainWindow, dialog: Preferences, tmp_path: Path
) -> None:
    page = dialog.shortcuts
    page.choose(Slot(Command.OPEN_ORIGINAL))
    page.keys.setFocus()

    QTest.keyClick(page.keys, Qt.Key.Key_J, CONTROL)
    page.keys.editingFinished.emit()
    dialog.accept()

    assert page.said == ""
    assert keys_of(window, Command.OPEN_ORIGINAL) == ["Ctrl+J"]
    assert "Ctrl+J" in window.commands[Command.OPEN_ORIGINAL].toolTip()
    assert "Ctrl+J" in shortcuts_html(window.looks.shortcuts.keys)
    assert load(tmp_path / "settings.json").shortcuts == (
        ("file.open-original", "Ctrl+J"),
    )


def test_a_conflict_is_refused_with_the_name_of_the_other_command(
    window: MainWindow, dialog: Preferences
) -> None:
    page = dialog.shortcuts
    page.choose(Slot(Command.OPEN_ORIGINAL))

    QTest.keyClick(page.keys, Qt.Key.Key_F, CONTROL)
    page.keys.editingFinished.emit()

    assert page.said == "Ctrl+F is taken by “Find”."
    assert keys_of(window, Command.OPEN_ORIGINAL) == ["Ctrl+O"]


def test_a_command_can_do_without_keys(window: MainWindow, dialog: Preferences) -> None:
    page = dialog.shortcuts
    page.choose(Slot(Command.OPEN_ORIGINAL))

    page.none.click()

    assert keys_of(window, Command.OPEN_ORIGINAL) == []


def test_cancel_brings_the_keys_back(window: MainWindow, dialog: Preferences) -> None:
    window.looks.shortcuts.change(Slot(Command.NEXT), "Ctrl+J")

    dialog.reject()

    assert keys_of(window, Command.NEXT) == ["F8", "Alt+Down"]


def test_a_choice_of_another_kind_does_not_undo_the_keys(
    window: MainWindow, dialog: Preferences
) -> None:
    window.looks.shortcuts.change(Slot(Command.NEXT), "Ctrl+J")

    dialog.size_choice.setValue(25)

    assert keys_of(window, Command.NEXT) == ["Ctrl+J"]


def test_the_defaults_of_the_keys_can_be_had_again(
    window: MainWindow, dialog: Preferences
) -> None:
    window.looks.shortcuts.change(Slot(Command.NEXT), "Ctrl+J")

    dialog.buttons.button(dialog.buttons.StandardButton.RestoreDefaults).click()

    assert keys_of(window, Command.NEXT) == ["F8", "Alt+Down"]


def test_the_single_keys_in_an_article_are_changed_like_any_other(
    window: MainWindow, dialog: Preferences
) -> None:
    page = dialog.shortcuts
    page.choose(NEXT_IN_TEXTS)

    QTest.keyClick(page.keys, Qt.Key.Key_J)
    page.keys.editingFinished.emit()
    dialog.accept()

    assert page.said == ""
    assert window.looks.shortcuts.in_texts(Command.NEXT) == ("J",)
    assert "J in an article" in shortcuts_html(window.looks.shortcuts.keys)
    assert "N in an article" not in shortcuts_html(window.looks.shortcuts.keys)


def test_every_command_with_a_key_of_its_own_in_an_article_is_in_the_list(
    dialog: Preferences,
) -> None:
    table = dialog.shortcuts.table
    texts = {table.model().index(row, 0).data() for row in range(table.rowCount())}

    for command, spec in SPECS.items():
        slot = Slot(command, in_texts=True)
        assert (slot.text in texts) is bool(spec.pane_keys)
