"""Reads the bytes of a file in parts, and says in a sentence why it could not."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, Final

from viewer.errors import (
    BrokenFileError,
    CancelledError,
    ForbiddenFileError,
    MissingFileError,
    NotAFileError,
    TooLargeError,
    UnreadableArticleError,
)
from viewer.messages import QT_TRANSLATE_NOOP
from viewer.system_errors import hint_for, reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Cancelled, Progress

LARGEST: Final = 20_000_000
"""Bytes of the largest article that is read: some three million words."""

_PART: Final = 1 << 20
_DEVICE: Final = QT_TRANSLATE_NOOP("Files", "a device")
_FOLDER: Final = QT_TRANSLATE_NOOP("Files", "a folder")
_NOT_FILES: Final = {
    stat.S_IFDIR: _FOLDER,
    stat.S_IFIFO: QT_TRANSLATE_NOOP("Files", "a pipe"),
    stat.S_IFSOCK: QT_TRANSLATE_NOOP("Files", "a socket"),
    stat.S_IFCHR: _DEVICE,
    stat.S_IFBLK: _DEVICE,
}


def read_bytes(
    path: Path, *, progress: Progress, cancelled: Cancelled, largest: int = LARGEST
) -> bytes:
    """Return the bytes of the file at `path`.

    Parameters
    ----------
    path
        The file.
    progress, cancelled
        Told how much is read; asked whether to stop.
    largest
        How many bytes are read at most.

    Raises
    ------
    UnreadableArticleError
        If it is missing, no regular file, forbidden, larger than that, or cannot be
        read to its end.
    CancelledError
        Soon after `cancelled` returns True.
    """
    try:
        _check(path, path.stat(), largest)
        with path.open("rb", buffering=0) as file:
            size = _check(path, os.fstat(file.fileno()), largest)
            data = bytearray()
            while part := file.read(_PART):
                data += part
                if len(data) > largest:
                    raise TooLargeError(path, len(data), largest)
                if cancelled():
                    raise CancelledError
                progress(min(1.0, len(data) / max(size, 1)))
            return bytes(data)
    except OSError as error:
        raise explained(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise MissingFileError(path) from error


def _check(path: Path, status: os.stat_result, largest: int) -> int:
    """Return the size of a file that may be read."""
    if what := _NOT_FILES.get(stat.S_IFMT(status.st_mode)):
        raise NotAFileError(path, what)
    if status.st_size > largest:
        raise TooLargeError(path, status.st_size, largest)
    return status.st_size


def explained(path: Path, error: OSError) -> UnreadableArticleError:
    """Return what to tell the reader of a file that the system does not let be read."""
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}:
        return MissingFileError(path)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return ForbiddenFileError(path)
    if error.errno == errno.EISDIR:
        return NotAFileError(path, _FOLDER)
    return BrokenFileError(path, reason_of(error), hint=hint_for(error))
