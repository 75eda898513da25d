"""What is connected to signals that tell more than is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def without_state(act: Callable[[], object]) -> Callable[..., None]:
    """Return `act` for ``triggered`` and ``clicked``, which pass a state along."""
    return partial(_call, act)


def _call(act: Callable[[], object], _state: object = None) -> None:
    act()
