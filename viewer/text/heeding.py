"""Lets long work stop soon after it is asked to, and tell how far it is."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

from viewer.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from viewer.model import Cancelled, Progress

_Item = TypeVar("_Item")
_BATCH: Final = 512
"""As many as the collector of garbage lets pass without looking at them."""

_PORTION: Final = 1 << 17
"""Rows of an array that are worked on within some milliseconds."""


def heed(cancelled: Cancelled) -> None:
    """Stop if that is asked for.

    Raises
    ------
    CancelledError
        When `cancelled` returns True.
    """
    if cancelled():
        raise CancelledError


def in_batches(items: Iterable[_Item], cancelled: Cancelled) -> Iterator[list[_Item]]:
    """Yield `items` some hundreds at a time, and ask before each whether to stop.

    Raises
    ------
    CancelledError
        When `cancelled` returns True.
    """
    rest = iter(items)
    while batch := list(islice(rest, _BATCH)):
        heed(cancelled)
        yield batch


def in_portions(size: int, cancelled: Cancelled) -> Iterator[slice]:
    """Yield slices of an array of many rows, and ask before each whether to stop.

    Raises
    ------
    CancelledError
        When `cancelled` returns True.
    """
    for start in range(0, size, _PORTION):
        heed(cancelled)
        yield slice(start, min(start + _PORTION, size))


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return the progress of a step that is this part of the whole."""
    return lambda done: progress(start + (end - start) * done)
