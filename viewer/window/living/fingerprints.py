"""Tells whether files are still what was read from them; knows no Qt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from viewer.errors import CancelledError
from viewer.model import never_cancelled

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from viewer.model import Cancelled

_PART: Final = 1 << 20


class Fate(Enum):
    """What became of a file since it was read."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """By what a file is known.

    Attributes
    ----------
    sha256
        Of its bytes.
    stamp
        Its time of change, size and number when that was found out; while they are the
        same, its bytes are not read again. None where they are not known.
    """

    sha256: str
    stamp: tuple[int, int, int] | None = None


def look_at(
    path: Path, known: Fingerprint, *, cancelled: Cancelled = never_cancelled
) -> tuple[Fate, Fingerprint]:
    """Return what became of the file, and its fingerprint as it is now.

    A file that cannot be read just now, for whatever reason, counts as gone.

    Raises
    ------
    CancelledError
        Soon after `cancelled` returns True.
    """
    try:
        stamp = _stamp(path.stat())
        if stamp == known.stamp:
            return Fate.SAME, known
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while part := file.read(_PART):
                digest.update(part)
                if cancelled():
                    raise CancelledError
    except (OSError, ValueError):
        return Fate.GONE, known
    found = Fingerprint(digest.hexdigest(), stamp)
    return (Fate.SAME if found.sha256 == known.sha256 else Fate.CHANGED), found


def _stamp(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_mtime_ns, status.st_size, status.st_ino
