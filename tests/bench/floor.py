"""The floor: the least a program in Python must do to compare two files by words.

It only finds the words and numbers them; it compares nothing.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_WORD = re.compile(r"\w+|[^\w\s]")


def number_words(original: Path, copy: Path) -> tuple[array[int], array[int]]:
    """Read both files, decode them, find their words, and number these by one dict."""
    ids: dict[str, int] = {}
    one, other = (
        array("i", [ids.setdefault(word, len(ids)) for word in _words(path)])
        for path in (original, copy)
    )
    return one, other


def _words(path: Path) -> list[str]:
    return _WORD.findall(path.read_bytes().decode("utf-8"))
