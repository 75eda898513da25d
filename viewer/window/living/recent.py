"""The pairs and sessions that were open lately, and the menus that offer them again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from viewer.settings import RecentPair
from viewer.window.slots import without_state

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from viewer.model import Comparison
    from viewer.settings import SettingsFile

LONGEST: Final = 10
"""How many pairs are remembered."""


def pair_of(comparison: Comparison) -> RecentPair | None:
    """Return the files of a comparison; None if a side was pasted."""
    original, copy = comparison.original.source, comparison.copy.source
    if original.path is None or copy.path is None:
        return None
    return RecentPair(
        original.path.absolute(), copy.path.absolute(), original.chosen, copy.chosen
    )


def with_latest(
    pairs: Sequence[RecentPair], latest: RecentPair
) -> tuple[RecentPair, ...]:
    """Return the pairs with `latest` first, each once, the oldest forgotten."""
    files = latest.original, latest.copy
    older = (pair for pair in pairs if (pair.original, pair.copy) != files)
    return (latest, *older)[:LONGEST]


def label(pair: RecentPair) -> str:
    """Return what the menu shows of a pair: names, with folders where those help."""
    if pair.original.parent == pair.copy.parent:
        folder = _short(pair.original.parent)
        return f"{pair.original.name} — {pair.copy.name} ({folder})"
    return f"{_short(pair.original)} — {_short(pair.copy)}"


class _RecentMenu(QObject):
    """A menu that offers again what was open lately.

    Parameters
    ----------
    menu
        Has a line; the entries stand before it.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._shown: list[QAction] = []
        menu.setToolTipsVisible(True)

    def _show(self, entries: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
        """Show these texts, each with its tool tip and what it does."""
        for action in self._shown:
            self._menu.removeAction(action)
            action.deleteLater()
        self._shown = [self._action(at, *entry) for at, entry in enumerate(entries, 1)]
        line = next(one for one in self._menu.actions() if one.isSeparator())
        self._menu.insertActions(line, self._shown)
        self._menu.menuAction().setEnabled(bool(self._shown))

    def _action(
        self, number: int, text: str, tip: str, act: Callable[[], None]
    ) -> QAction:
        shown = text.replace("&", "&&")
        action = QAction(f"&{number % LONGEST} {shown}", self._menu)
        action.setToolTip(tip)
        action.triggered.connect(without_state(act))
        return action


class RecentPairs(_RecentMenu):
    """The menu of recent pairs, kept in step with the settings.

    Parameters
    ----------
    menu
        Has a line; the pairs stand before it.
    settings
        Remember the pairs.
    open_pair
        Opens a pair that was chosen.
    """

    def __init__(
        self,
        menu: QMenu,
        settings: SettingsFile,
        open_pair: Callable[[RecentPair], None],
    ) -> None:
        super().__init__(menu)
        self._settings = settings
        self._open_pair = open_pair
        self._fill()

    @property
    def pairs(self) -> tuple[RecentPair, ...]:
        """The pairs, the latest first."""
        return self._settings.settings.recent_pairs

    def add(self, comparison: Comparison | None) -> None:
        """Remember the files of this comparison."""
        pair = pair_of(comparison) if comparison else None
        if pair is not None:
            self._remember(with_latest(self.pairs, pair))

    def clear(self) -> None:
        """Forget all pairs."""
        self._remember(())

    def _remember(self, pairs: tuple[RecentPair, ...]) -> None:
        self._settings.change(recent_pairs=pairs)
        self._fill()

    def _fill(self) -> None:
        self._show(
            [
                (
                    label(pair),
                    f"{pair.original}\n{pair.copy}",
                    partial(self._open_pair, pair),
                )
                for pair in self.pairs
            ]
        )


class RecentSessions(_RecentMenu):
    """The menu of recent sessions, kept in step with the settings.

    Parameters
    ----------
    menu
        Has a line; the sessions stand before it.
    settings
        Remember the sessions.
    open_session
        Opens a session that was chosen.
    """

    def __init__(
        self,
        menu: QMenu,
        settings: SettingsFile,
        open_session: Callable[[Path], None],
    ) -> None:
        super().__init__(menu)
        self._settings = settings
        self._open_session = open_session
        self._fill()

    @property
    def sessions(self) -> tuple[Path, ...]:
        """The files of the sessions, the latest first."""
        return self._settings.settings.recent_sessions

    def add(self, path: Path) -> None:
        """Remember the session in this file."""
        path = path.absolute()
        older = (one for one in self.sessions if one != path)
        self._remember((path, *older)[:LONGEST])

    def clear(self) -> None:
        """Forget all sessions."""
        self._remember(())

    def _remember(self, sessions: tuple[Path, ...]) -> None:
        self._settings.change(recent_sessions=sessions)
        self._fill()

    def _fill(self) -> None:
        self._show(
            [
                (_short(path), str(path), partial(self._open_session, path))
                for path in self.sessions
            ]
        )


def _short(path: Path) -> str:
    """Return the name of the path and of the folder that it is in."""
    folder = path.parent.name
    return f"{folder}/{path.name}" if folder else str(path)
