"""Lets long loops stop soon after they are asked to."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

from viewer.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from viewer.model import Cancelled

_Item = TypeVar("_Item")
_BATCH: Final = 4_096


def in_batches(items: Iterable[_Item], cancelled: Cancelled) -> Iterator[list[_Item]]:
    """Yield `items` some thousands at a time, and ask before each whether to stop.

    Raises
    ------
    CancelledError
        When `cancelled` returns True.
    """
    rest = iter(items)
    while batch := list(islice(rest, _BATCH)):
        if cancelled():
            raise CancelledError
        yield batch
