"""Offsets as Qt counts them: UTF-16 units instead of code points."""

from __future__ import annotations

from bisect import bisect_left


class Utf16Map:
    """Converts between code points and UTF-16 units of one text.

    Only the characters outside the Basic Multilingual Plane, which take two units, are
    kept; both ways take the logarithm of their number.
    """

    def __init__(self, text: str) -> None:
        self._wide = [at for at, character in enumerate(text) if character > "\uffff"]
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def to_units(self, offset: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def to_code_points(self, units: int) -> int:
        """Return the code point offset of a UTF-16 offset.

        An offset between the two halves of a character counts as behind it.
        """
        return units - bisect_left(self._wide_units, units)
