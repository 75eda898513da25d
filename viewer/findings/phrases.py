"""Puts counts into sentences, with the right singular and plural."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """Return "1 word", "2 words", "1,200 words"."""
    return f"{count:,} {agreeing(count, noun, plural or f'{noun}s')}"


def agreeing(count: int, one: str, several: str) -> str:
    """Return the form of a noun or verb that goes with `count`."""
    return one if count == 1 else several


def listed(parts: Iterable[str]) -> str:
    """Return "a", "a and b", "a, b and c"; nothing for no parts."""
    *first, last = (*parts,) or ("",)
    return f"{', '.join(first)} and {last}" if first else last
