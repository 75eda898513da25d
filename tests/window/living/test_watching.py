from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QFileSystemWatcher, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.opened import AnsweringDialogs, close_window, open_window
from viewer.model import Side
from viewer.window.commands.command_names import Command
from viewer.window.living.fingerprints import Fate

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.main_window import MainWindow


@pytest.fixture
def window(window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    """A window with the pair compared and watched."""
    qtbot.waitUntil(lambda: is_watched(window, pair))
    return window


def is_watched(window: MainWindow, paths: tuple[Path, ...]) -> bool:
    watched = window.living.reloader.watcher.watched
    return all(path in watched and path.parent in watched for path in paths)


def sentence(window: MainWindow) -> str:
    offer = window.living.offers.files
    return offer.accessibleDescription() if offer.isVisible() else ""


def save_atomically(path: Path, text: str) -> None:
    """Save as most editors do: write another file, and put it in the place."""
    other = path.with_name("being-saved")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def changed(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace("spoke first", "spoke last")


def comparing_again(window: MainWindow, qtbot: QtBot) -> None:
    """Press Reload and wait until it is done."""
    before = window.session.comparison
    window.living.offers.files.choose("Reload")
    qtbot.waitUntil(
        lambda: window.session.comparison not in (None, before), timeout=10_000
    )


def test_a_file_that_was_written_to_is_offered_for_reload_and_not_reloaded(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    before = window.session.comparison

    pair[1].write_text(changed(pair[1]), encoding="utf-8")
    qtbot.waitUntil(lambda: bool(sentence(window)))

    assert sentence(window).startswith("copy.txt changed on disk.")
    assert window.living.offers.files.choices == ["Reload", "Not now"]
    assert window.session.comparison is before


def test_every_atomic_save_is_noticed_and_not_the_first_alone(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    for text in ("The captain spoke.\n", "The captain spoke again.\n"):
        save_atomically(pair[1], text)
        qtbot.waitUntil(lambda: bool(sentence(window)))
        window.living.offers.files.choose("Not now")

        assert not sentence(window)


def test_a_file_that_was_deleted_and_written_anew_is_noticed(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    text = changed(pair[1])
    pair[1].unlink()
    pair[1].write_text(text, encoding="utf-8")

    qtbot.waitUntil(lambda: bool(sentence(window)))

    assert sentence(window).startswith("copy.txt changed on disk.")


def test_both_files_are_told_of_in_one_notice(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    for path in pair:
        save_atomically(path, changed(path))

    qtbot.waitUntil(lambda: "original.txt and copy.txt" in sentence(window))

    assert "original.txt and copy.txt changed on disk." in sentence(window)


def test_a_file_that_was_only_touched_is_not_told_of(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    save_atomically(pair[0], pair[0].read_text(encoding="utf-8"))
    save_atomically(pair[1], changed(pair[1]))

    qtbot.waitUntil(lambda: bool(sentence(window)))

    assert "original.txt" not in sentence(window)


def test_the_notice_goes_when_the_file_is_again_what_was_read(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    text = pair[1].read_text(encoding="utf-8")
    save_atomically(pair[1], changed(pair[1]))
    qtbot.waitUntil(lambda: bool(sentence(window)))

    save_atomically(pair[1], text)

    qtbot.waitUntil(lambda: not sentence(window))


def test_a_file_that_is_gone_is_said_so_once_and_stays_open(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    pair[1].unlink()
    qtbot.waitUntil(lambda: bool(sentence(window)))
    assert sentence(window).startswith("copy.txt is no longer where it was.")
    window.living.offers.files.close_notice()
    watcher = window.living.reloader.watcher

    with qtbot.assertNotEmitted(watcher.found), qtbot.waitSignal(watcher.looked):
        watcher.look()

    assert not sentence(window)
    assert "captain" in window.view.pane(Side.COPY).view.toPlainText()


def test_without_any_signal_a_change_is_noticed_when_the_window_is_activated(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    system = window.living.reloader.watcher.findChild(QFileSystemWatcher)
    assert system is not None
    system.blockSignals(True)
    save_atomically(pair[1], changed(pair[1]))

    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

    qtbot.waitUntil(lambda: bool(sentence(window)))


def test_a_report_of_ours_beside_the_articles_is_not_told_of(
    window: MainWindow,
    dialogs: AnsweringDialogs,
    pair: tuple[Path, Path],
    qtbot: QtBot,
) -> None:
    watcher = window.living.reloader.watcher
    dialogs.report = pair[0].with_name("report.html")

    with qtbot.assertNotEmitted(watcher.found), qtbot.waitSignal(watcher.looked):
        window.commands[Command.EXPORT].trigger()

    qtbot.waitUntil(lambda: bool(window.status_bar.offers), timeout=10_000)
    assert not sentence(window)


def test_reloading_by_the_notice_shows_the_new_text_and_takes_the_notice_away(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    save_atomically(pair[1], changed(pair[1]))
    qtbot.waitUntil(lambda: bool(sentence(window)))

    comparing_again(window, qtbot)

    assert "spoke last" in window.view.pane(Side.COPY).view.toPlainText()
    assert not sentence(window)


def test_the_notice_names_the_folders_where_the_names_are_the_same(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = []
    for folder, text in (("one", "The leader spoke."), ("two", "The captain spoke.")):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "article.txt")
        paths[-1].write_text(text, encoding="utf-8")
    window = open_window(qapp, tmp_path)
    window.open_files(paths)
    qtbot.waitUntil(lambda: is_watched(window, tuple(paths)))

    for path in paths:
        save_atomically(path, "Something else was written.")
    qtbot.waitUntil(lambda: "one/article.txt and two/article.txt" in sentence(window))

    close_window(window)


def test_what_was_found_is_told_by_file(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    watcher = window.living.reloader.watcher

    with qtbot.waitSignal(watcher.found) as found:
        save_atomically(pair[1], changed(pair[1]))

    assert found.args == [{pair[0]: Fate.SAME, pair[1]: Fate.CHANGED}]


def test_the_notice_is_reached_and_answered_by_the_keyboard(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    save_atomically(pair[1], changed(pair[1]))
    qtbot.waitUntil(lambda: bool(sentence(window)))
    offer = window.living.offers.files
    focus = QApplication.focusWidget()
    for _ in range(8):
        if focus is not None and offer.isAncestorOf(focus):
            break
        window.commands[Command.NEXT_REGION].trigger()
        focus = QApplication.focusWidget()

    assert focus is not None
    with qtbot.waitSignal(window.living.keeper.compared, timeout=10_000):
        QTest.keyClick(focus, Qt.Key.Key_Space)

    assert "spoke last" in window.view.pane(Side.COPY).view.toPlainText()


def test_what_changes_after_the_window_was_closed_is_not_looked_at(
    window: MainWindow, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    watcher = window.living.reloader.watcher
    system = watcher.findChild(QFileSystemWatcher)
    assert system is not None

    window.close()

    with qtbot.assertNotEmitted(watcher.looked):
        system.fileChanged.emit(str(pair[0]))
        watcher.look()
