from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from viewer.errors import MissingFileError
from viewer.window.running.lexicons import Lexicons

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def lexicons() -> Iterator[Lexicons]:
    lexicons = Lexicons()
    yield lexicons
    lexicons.shut_down()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "titles.txt"
    path.write_text("leader; captain\n", encoding="utf-8")
    return path


def test_what_is_remembered_is_read_when_it_is_needed(
    lexicons: Lexicons, path: Path, qtbot: QtBot
) -> None:
    lexicons.remember(path)
    before = lexicons.path, lexicons.is_reading

    with qtbot.waitSignal(lexicons.changed):
        lexicons.read_due()

    assert before == (path, False)
    assert lexicons.lexicon is not None
    assert lexicons.lexicon.related("leader", "captain")


def test_what_is_remembered_is_read_once(
    lexicons: Lexicons, path: Path, qtbot: QtBot
) -> None:
    lexicons.remember(path)
    with qtbot.waitSignal(lexicons.changed):
        lexicons.read_due()

    lexicons.read_due()

    assert not lexicons.is_reading


def test_what_could_not_be_read_is_not_tried_again_and_again(
    lexicons: Lexicons, tmp_path: Path, qtbot: QtBot
) -> None:
    lexicons.remember(tmp_path / "none.txt")
    with qtbot.waitSignal(lexicons.failed) as failed:
        lexicons.read_due()

    lexicons.read_due()

    assert isinstance(failed.args[0], MissingFileError)
    assert not lexicons.is_reading


def test_a_remembered_one_is_still_read_after_another_could_not_be(
    lexicons: Lexicons, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lexicons.remember(path)
    with qtbot.waitSignal(lexicons.failed):
        lexicons.use(tmp_path / "none.txt")

    with qtbot.waitSignal(lexicons.changed):
        lexicons.read_due()

    assert lexicons.path == path


def test_none_is_used_only_once(lexicons: Lexicons, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(lexicons.changed):
        lexicons.use(None)
