"""Opens a pair in a session, and says what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from viewer.window.running.session import Session


def open_and_wait(session: Session, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    session.open_pair(*pair)
    qtbot.waitUntil(lambda: session.comparison is not None)


def names(session: Session) -> list[str]:
    return [session.articles[side].source.name for side in session.articles]
