"""Commands are enabled by what is open and what is done with it, as it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tests.edited import compared
from tests.opened import AnsweringDialogs, write_pair
from viewer.model import Kind
from viewer.sessions.filters import Filter, Pair
from viewer.settings import SettingsFile
from viewer.window.commands.command_names import Command
from viewer.window.enabling import Enabling
from viewer.window.living.recent import RecentPairs
from viewer.window.review.review import Review
from viewer.window.running.exporting import Exporter
from viewer.window.running.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def session(owner: QObject) -> Iterator[Session]:
    session = Session(owner)
    yield session
    session.shut_down()


@pytest.fixture
def review(owner: QObject, session: Session) -> Review:
    """Give what goes after the session, as in the window: it is followed till then."""
    assert session.parent() is owner
    return Review(owner)


@pytest.fixture
def commands(
    owner: QObject, session: Session, review: Review, tmp_path: Path
) -> Iterator[Mapping[Command, QAction]]:
    menu = QMenu()
    menu.addSeparator()
    settings = SettingsFile(tmp_path / "settings.json")
    commands = {command: QAction(owner) for command in Command}
    enabling = Enabling(
        commands,
        session,
        review,
        exporter=Exporter(owner, AnsweringDialogs(), settings),
        recent=RecentPairs(menu, settings, lambda _pair: None),
    )
    enabling.refresh()
    yield commands
    menu.deleteLater()


def enabled(commands: Mapping[Command, QAction]) -> set[Command]:
    return {command for command, action in commands.items() if action.isEnabled()}


def test_at_first_there_is_something_to_open_and_nothing_to_do_with_it(
    commands: Mapping[Command, QAction],
) -> None:
    assert Command.OPEN_PAIR in enabled(commands)
    assert not enabled(commands) & {
        Command.NEXT,
        Command.EXPORT,
        Command.SWAP,
        Command.CLEAR_RECENT,
    }


def test_what_needs_a_comparison_waits_for_it(
    commands: Mapping[Command, QAction],
    session: Session,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    session.open_pair(*write_pair(tmp_path))
    while_reading = enabled(commands)
    qtbot.waitUntil(lambda: session.comparison is not None)

    assert Command.CANCEL in while_reading
    assert Command.EXPORT not in while_reading
    assert {Command.EXPORT, Command.SWAP, Command.RELOAD} <= enabled(commands)
    assert Command.CANCEL not in enabled(commands)


def test_a_filter_can_be_dropped_only_while_it_is_on(
    commands: Mapping[Command, QAction], review: Review
) -> None:
    review.show(compared("A {red=>blue} {old=>} house."))
    pair = review.pair_of(review.current)
    seen = [Command.SHOW_ALL in enabled(commands)]

    review.restrictions.set_filter(Filter(pair=pair))
    seen.append(Command.SHOW_ALL in enabled(commands))
    review.restrictions.drop()
    seen.append(Command.SHOW_ALL in enabled(commands))

    assert seen == [False, True, False]


def test_one_pair_is_asked_for_where_there_is_one_and_dropped_anywhere(
    commands: Mapping[Command, QAction], review: Review
) -> None:
    review.show(compared("A {red=>blue} {old=>} house."))
    review.restrictions.set_filter(Filter(kinds=frozenset({Kind.DROPPED})))
    without_pair = Command.ONLY_PAIR in enabled(commands)

    review.restrictions.set_filter(Filter(pair=Pair("no", "such")))

    assert not without_pair
    assert Command.ONLY_PAIR in enabled(commands)


def test_a_lexicon_is_dropped_only_where_one_was_chosen(
    commands: Mapping[Command, QAction], session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    before = Command.NO_LEXICON in enabled(commands)
    words = tmp_path / "words.txt"
    words.write_text("leader; captain\n", encoding="utf-8")

    with qtbot.waitSignal(session.lexicons.changed):
        session.use_lexicon(words)

    assert not before
    assert Command.NO_LEXICON in enabled(commands)


def test_a_setting_aside_can_be_undone_and_then_done_again(
    commands: Mapping[Command, QAction], review: Review
) -> None:
    review.show(compared("A {red=>blue} house."))

    review.set_asides.add([1], reason="")
    after = enabled(commands)
    review.undo_stack.undo()

    assert {Command.UNDO, Command.TAKE_BACK} <= after
    assert Command.REDO in enabled(commands)
    assert Command.UNDO not in enabled(commands)
