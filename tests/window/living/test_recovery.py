from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLockFile

from tests.opened import REPOSITORY, close_window, open_window
from viewer.sessions.session_file import load_session
from viewer.window.commands.command_names import Command
from viewer.window.running.dialogs import Answer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.opened import AnsweringDialogs
    from viewer.window.main_window import MainWindow

CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
sys.path.insert(0, ".")
from tests.opened import open_window

application = QApplication(["unspin"])
application.setApplicationName(sys.argv[1])
window = open_window(application, Path(sys.argv[2]))

def go_on(*_):
    window.review.set_asides.add([1], reason="usual")
    window.living.notes.write(2, "Ask about this.")
    window.living.recovery.write()
    window.living.recovery._runner.succeeded.connect(lambda _: os._exit(7))

window.living.keeper.compared.connect(go_on)
window.open_files([Path(name) for name in sys.argv[3:]])
application.exec()
"""


ENDED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
sys.path.insert(0, ".")
from tests.opened import open_window
from viewer.window.app import _ended_by_signals
from viewer.window.running.dialogs import FileDialogs

application = QApplication(["unspin"])
application.setApplicationName(sys.argv[1])
window = open_window(application, Path(sys.argv[2]), dialogs=FileDialogs(None))

def go_on(*_):
    window.review.set_asides.add([1], reason="usual")
    os.kill(os.getpid(), signal.SIGTERM)

window.living.keeper.compared.connect(go_on)
window.open_files([Path(name) for name in sys.argv[3:]])
with _ended_by_signals(window):
    sys.exit(application.exec())
"""


def exit_code(program: str, *arguments: object) -> int:
    """Run a program in a process of its own and return how it ended."""
    ended = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    return ended.returncode


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def left(qapp: QApplication, tmp_path: Path, pair: tuple[Path, Path]) -> None:
    """Work that a program left that did not end as it should."""
    name = qapp.applicationName()
    assert exit_code(CRASH, name, tmp_path / "crashed", *pair) == 7


def written(window: MainWindow, qtbot: QtBot) -> Path:
    path = window.living.recovery.path
    qtbot.waitUntil(path.exists, timeout=10_000)
    return path


def recover(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.living.reopener.opened, timeout=10_000):
        window.living.offers.recovery.choose("Recover")


def test_unsaved_work_is_written_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    window.review.set_asides.add([1], reason="usual")

    saved = load_session(written(window, qtbot))

    assert [reason for _, reason in saved.kept.set_asides] == ["usual"]


def test_nothing_is_written_while_nothing_is_unsaved(window: MainWindow) -> None:
    window.living.recovery.write()
    window.living.recovery.shut_down()

    assert not window.living.recovery.path.exists()


def test_it_is_removed_once_it_is_saved(window: MainWindow, qtbot: QtBot) -> None:
    window.living.notes.write(1, "Odd.")
    path = written(window, qtbot)

    window.commands[Command.SAVE_SESSION].trigger()

    qtbot.waitUntil(lambda: not path.exists())


def test_it_is_removed_when_the_window_is_closed_as_it_should(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.living.notes.write(1, "Odd.")
    path = written(window, qtbot)

    assert window.close()

    assert list(path.parent.iterdir()) == []


def test_a_window_that_is_ended_asks_nothing_and_keeps_the_work(
    window: MainWindow, dialogs: AnsweringDialogs
) -> None:
    window.living.notes.write(1, "Odd.")

    window.end()

    assert dialogs.asked == []
    assert not window.isVisible()
    saved = load_session(window.living.recovery.path)
    assert [note for _, note in saved.kept.notes] == ["Odd."]


def test_work_that_cannot_be_kept_is_asked_about(
    window: MainWindow, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("no folder")
    window.living.notes.write(1, "Odd.")

    window.end()

    assert dialogs.asked == [Answer]


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
def test_a_signal_ends_the_window_and_the_work_is_offered_again(
    window: MainWindow, qapp: QApplication, tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    name = qapp.applicationName()
    assert exit_code(ENDED, name, tmp_path / "ended", *pair) == 0

    window.living.offer_recovery()

    assert window.living.offers.recovery.isVisible()


@pytest.mark.usefixtures("left")
def test_what_a_crash_left_is_offered_and_recovered(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.living.offer_recovery()
    offer = window.living.offers.recovery
    assert offer.isVisible()
    assert "original.txt and copy.txt" in offer.accessibleDescription()

    recover(window, qtbot)

    assert dict(window.review.set_asides.reasons) == {1: "usual"}
    assert dict(window.living.notes.notes) == {2: "Ask about this."}
    assert window.isWindowModified()


@pytest.mark.usefixtures("left")
def test_what_was_recovered_is_kept_until_it_is_saved_and_not_offered_twice(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.living.offer_recovery()
    recover(window, qtbot)
    files = list(window.living.recovery.path.parent.glob("*.unspin"))
    window.living.offer_recovery()

    assert files == [window.living.recovery.path]
    assert not window.living.offers.recovery.isVisible()


@pytest.mark.usefixtures("left")
def test_what_a_crash_left_can_be_discarded(
    window: MainWindow,
) -> None:
    window.living.offer_recovery()

    window.living.offers.recovery.choose("Discard")

    assert list(window.living.recovery.path.parent.iterdir()) == []


@pytest.mark.usefixtures("left")
def test_what_is_not_answered_now_is_offered_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    for _ in range(2):
        window = open_window(qapp, tmp_path)
        window.living.offer_recovery()

        assert window.living.offers.recovery.isVisible()
        close_window(window)


def test_the_work_of_a_window_that_lives_is_nobody_elses(
    qapp: QApplication, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.living.notes.write(1, "Odd.")
    path = written(window, qtbot)

    other = open_window(qapp, tmp_path)
    other.living.offer_recovery()

    assert not other.living.offers.recovery.isVisible()
    assert other.living.recovery.path != path
    assert not QLockFile(f"{path}.lock").tryLock(0)
    close_window(other)


def test_work_that_is_not_understood_is_removed_without_a_word(
    window: MainWindow,
) -> None:
    folder = window.living.recovery.path.parent
    folder.mkdir(parents=True)
    (folder / "unsaved-1-a.unspin").write_text("{", encoding="utf-8")

    window.living.offer_recovery()

    assert not window.living.offers.recovery.isVisible()
    assert list(folder.iterdir()) == []
