"""The pairs that were compared lately, and the menu that offers them again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction

from viewer.settings import RecentPair

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from viewer.model import Comparison

LONGEST: Final = 10
"""How many pairs are remembered."""


def pair_of(comparison: Comparison) -> RecentPair | None:
    """Return the files of a comparison; None if a side was pasted."""
    original, copy = comparison.original.source.path, comparison.copy.source.path
    if original is None or copy is None:
        return None
    return RecentPair(original.absolute(), copy.absolute())


def with_latest(
    pairs: Sequence[RecentPair], latest: RecentPair
) -> tuple[RecentPair, ...]:
    """Return the pairs with `latest` first, each once, the oldest forgotten."""
    older = (pair for pair in pairs if pair != latest)
    return (latest, *older)[:LONGEST]


def label(pair: RecentPair) -> str:
    """Return what the menu shows of a pair: names, with folders where those help."""
    if pair.original.parent == pair.copy.parent:
        folder = _short(pair.original.parent)
        return f"{pair.original.name} — {pair.copy.name} ({folder})"
    return f"{_short(pair.original)} — {_short(pair.copy)}"


def fill_menu(
    menu: QMenu, pairs: Sequence[RecentPair], open_pair: Callable[[RecentPair], None]
) -> None:
    """Put the pairs before the line that the menu has, in place of older ones."""
    line = next(action for action in menu.actions() if action.isSeparator())
    for action in menu.actions()[: menu.actions().index(line)]:
        menu.removeAction(action)
        action.deleteLater()
    for number, pair in enumerate(pairs, 1):
        action = QAction(f"&{number % 10} {label(pair).replace('&', '&&')}", menu)
        action.setToolTip(f"{pair.original}\n{pair.copy}")
        action.triggered.connect(partial(_open, open_pair, pair))
        menu.insertAction(line, action)
    menu.menuAction().setEnabled(bool(pairs))


def _open(
    open_pair: Callable[[RecentPair], None], pair: RecentPair, _checked: object = None
) -> None:
    open_pair(pair)


def _short(path: Path) -> str:
    """Return the name of the path and of the folder that it is in."""
    folder = path.parent.name
    return f"{folder}/{path.name}" if folder else str(path)
