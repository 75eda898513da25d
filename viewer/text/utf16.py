"""Offsets as Qt counts them: UTF-16 units instead of code points."""

from __future__ import annotations

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts between code points and UTF-16 units of one text.

    Only the characters outside the Basic Multilingual Plane, which take two units, are
    kept; both ways take the logarithm of their number.
    """

    def __init__(self, text: str) -> None:
        self._wide = [match.start() for match in _WIDE.finditer(text)]
        self._second_halves = [
            at + before for before, at in enumerate(self._wide, start=1)
        ]

    @property
    def is_identity(self) -> bool:
        """Whether both ways of counting give the same everywhere."""
        return not self._wide

    def to_units(self, offset: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def to_code_points(self, units: int) -> int:
        """Return the code point offset of a UTF-16 offset.

        An offset between the two halves of a character counts as behind it.
        """
        return units - bisect_left(self._second_halves, units)


_HARMLESS = str.maketrans(
    {
        "\0": "\N{REPLACEMENT CHARACTER}",
        "\r": "\n",
        "\N{LINE SEPARATOR}": " ",
        "\N{PARAGRAPH SEPARATOR}": "\n",
        "\N{OBJECT REPLACEMENT CHARACTER}": "\N{REPLACEMENT CHARACTER}",
        "\ufdd0": "\N{REPLACEMENT CHARACTER}",
        "\ufdd1": "\N{REPLACEMENT CHARACTER}",
    }
    | dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
)
_HARMFUL = re.compile("[\0\r\u2028\u2029\ufffc\ufdd0\ufdd1\ud800-\udfff]")


def displayed(text: str) -> str:
    """Return `text` as Qt can show it, character for character and unit for unit.

    Qt's documents take some characters for structure of their own: they are replaced by
    ones that they do not, so that offsets in the document stay those of the text.
    """
    return text.translate(_HARMLESS) if _HARMFUL.search(text) else text
