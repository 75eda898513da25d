"""Keeps the direction of an article's words apart from that of the interface."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_LEFTWARDS: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
"""A letter of a script that runs from right to left."""

_STRONG: Final = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}
_BEGIN, _END = "\u2068", "\u2069"  # first strong isolate, pop directional isolate


def is_mirrored() -> bool:
    """Tell whether the interface runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return where `text` runs to: that of the first letter that says it."""
    for character in text:
        kind = bidirectional(character)
        if kind in _STRONG:
            return _STRONG[kind]
    return Qt.LayoutDirection.LeftToRight


def has_leftwards(text: str) -> bool:
    """Tell whether anything in `text` runs from right to left."""
    return not text.isascii() and _LEFTWARDS.search(text) is not None


def isolated(text: str) -> str:
    """Return words of an article so that they do not turn what stands around them.

    Without it, two Hebrew words with an arrow between them would change places in a
    sentence that runs from left to right, but the arrow would not turn round.
    """
    if text and (is_mirrored() or has_leftwards(text)):
        return f"{_BEGIN}{text}{_END}"
    return text
