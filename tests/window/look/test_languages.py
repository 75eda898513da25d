"""The window speaks the language of the system, or the one that is chosen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QTabBar,
    QTabWidget,
    QWidget,
)

from tests.opened import REPOSITORY, close_window, open_window, speaking
from viewer.errors import MissingFileError, TooLargeError
from viewer.model import Kind
from viewer.sessions.filters import Place
from viewer.settings import Settings, save
from viewer.window.commands.command_names import Command
from viewer.window.commands.commands import SPECS
from viewer.window.look.languages import best, languages
from viewer.window.look.translating import counted, plain, said, with_keys
from viewer.window.preferences.preferences import Preferences
from viewer.window.review.status import kind_name, position

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


ENGLISH = re.compile(
    r"\b(the|of|and|with|this|to|not|are|by|copy|show|open|find|next)\b", re.IGNORECASE
)
PROGRAM = """
import sys
from viewer import cli
from viewer.window import app

def tell(window, _paths):
    print(window.tool_bar.windowTitle(), window.layoutDirection().name)
    window.close()

app._go_on = tell
sys.exit(cli.main(sys.argv[1:]))
"""


def told_at_the_start(folder: Path, *arguments: str, language: str | None) -> str:
    """Start Unspin on a Spanish system and return what it says of itself."""
    settings = folder / "unspin" / "settings.json"
    save(Settings(language=language), settings)
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "es_MX.UTF-8",
        "LANGUAGE": "",
        "XDG_CONFIG_HOME": str(folder),
    }
    finished = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="has another place for settings")
def test_the_language_of_the_system_is_spoken_unless_another_is_chosen(
    tmp_path: Path,
) -> None:
    spanish = told_at_the_start(tmp_path, language=None)
    german = told_at_the_start(tmp_path, language="de")

    assert spanish == "Barra de herramientas LeftToRight"
    assert german == "Symbolleiste LeftToRight"


@pytest.mark.skipif(sys.platform != "linux", reason="has another place for settings")
def test_the_window_can_be_tried_from_right_to_left(tmp_path: Path) -> None:
    said = told_at_the_start(tmp_path, "-reverse", language="en")

    assert said == "Tool Bar RightToLeft"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de"], "de"),
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["es_MX"], "es"),
        (["fr-FR", "fr", "es-ES", "es"], "es"),
        (["en-GB", "de"], "en"),
        (["fr"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_is_is_taken(
    wanted: list[str], found: str
) -> None:
    assert best(wanted) == found


def test_each_language_is_called_by_its_own_name() -> None:
    assert list(languages().items())[:3] == [
        ("de", "Deutsch"),
        ("en", "English"),
        ("es", "Español"),
    ]


def test_english_counts_in_english() -> None:
    none_shown = [
        counted.tr("None of the %Ln difference(s) is shown.", "", count)
        for count in (1, 2)
    ]

    assert none_shown == [
        "The one difference is not shown.",
        "None of the 2 differences is shown.",
    ]


def test_window_errors_commands_and_keys_are_german(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        assert kind_name(Kind.DROPPED) == "ausgelassen"
        assert plain(SPECS[Command.OPEN_COPY].text) == "Kopie öffnen"
        error = MissingFileError(Path("a.txt"))
        assert (
            said(error.sentence) == "Es gibt keine Datei „a.txt“ im aktuellen Ordner."
        )
        assert with_keys("Suchen", "Ctrl+Shift+F") == "Suchen (Strg+Umschalt+F)"

    assert kind_name(Kind.DROPPED) == "dropped"


def texts(window: QWidget) -> set[str]:
    """Return all that a window says, but for what is read in it."""
    found: set[str] = set()
    for one in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        for name in ("windowTitle", "text", "iconText", "toolTip", "placeholderText"):
            value = one.property(name)
            found.add(value if isinstance(value, str) else "")
        if isinstance(one, QWidget):
            found |= {one.accessibleName(), one.accessibleDescription()}
        if isinstance(one, QTabBar | QComboBox):
            text = one.tabText if isinstance(one, QTabBar) else one.itemText
            found |= {text(index) for index in range(one.count())}
    return found - {""}


@pytest.mark.parametrize("language", ["de", "es"])
def test_nothing_in_the_window_is_left_in_english(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    pair = [tmp_path / "eins.txt", tmp_path / "dos.txt"]
    for path, word in zip(pair, ("uno", "zwei"), strict=True):
        path.write_text(f"{word} 1 2 3 4 5 6", encoding="utf-8")
    with speaking(qapp, language):
        window = open_window(qapp, tmp_path)
        window.open_files(pair)
        qtbot.waitUntil(lambda: window.session.comparison is not None)
        for command in (Command.DIFFERENCE_LIST, Command.FIND, Command.PREFERENCES):
            window.commands[command].trigger()
        window.commands[Command.ONLY_ADDED].trigger()
        found = {text.replace(str(tmp_path), "") for text in texts(window)}
        width = window.minimumSizeHint().width()
        close_window(window)

    assert len(found) > 150
    assert [text for text in found if ENGLISH.search(text)] == []
    assert width <= 720


@pytest.mark.parametrize("language", ["de", "en", "es"])
@pytest.mark.parametrize("page", [0, 1])
def test_mnemonics_are_unique_on_a_page_of_the_preferences(
    qapp: QApplication, tmp_path: Path, language: str, page: int
) -> None:
    with speaking(qapp, language):
        window = open_window(qapp, tmp_path)
        window.commands[Command.PREFERENCES].trigger()
        dialog = window.findChild(Preferences)
        assert dialog is not None
        tabs = dialog.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        shown = tabs.widget(page)
        assert shown is not None
        texts = [tabs.tabText(each) for each in range(tabs.count())]
        texts += [one.text() for one in shown.findChildren(QLabel)]
        texts += [one.text() for one in shown.findChildren(QAbstractButton)]
        close_window(window)

    mnemonics = re.findall(r"&(\w)", " ".join(texts).lower())
    assert len(mnemonics) >= 4
    assert len(set(mnemonics)) == len(mnemonics), texts


def test_numbers_are_written_as_in_the_language(qapp: QApplication) -> None:
    error = TooLargeError(Path("a.txt"), 20_500_000, 20_000_000)

    with speaking(qapp, "de"):
        german = said(error.sentence)
        thousands = counted.tr("%Ln set aside", "", 12_000)

        place = position(Place(1_234, 56_789))

    assert "20,5 MB" in german
    assert place == "1.234 von 56.789"
    assert thousands == "12.000 beiseitegelegt"
    assert "20.5 MB" in said(error.sentence)


def test_the_buttons_of_qt_speak_the_language_too(
    qapp: QApplication, qtbot: QtBot
) -> None:
    cancel = QDialogButtonBox.StandardButton.Cancel
    with speaking(qapp, "es"):
        box = QDialogButtonBox(cancel)
        qtbot.addWidget(box)

    assert box.button(cancel).text().replace("&", "") == "Cancelar"
