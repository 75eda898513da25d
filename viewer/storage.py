"""Writes files whole or not at all, and says in a sentence why one could not be written.

Whatever Unspin writes, reports, data and settings alike, goes through here.
"""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from viewer.errors import UnwritableFileError

_REASONS = {
    errno.ENOENT: ("there is no such folder", "Choose a folder that exists."),
    errno.ENOTDIR: ("there is no such folder", "Choose a folder that exists."),
    errno.EISDIR: ("a folder has that name", "Choose another name."),
    errno.EACCES: ("you may not write there", "Choose another folder."),
    errno.EPERM: ("you may not write there", "Choose another folder."),
    errno.EROFS: ("the disk is read-only", "Choose another folder."),
    errno.ENOSPC: ("the disk is full", "Make room or choose another disk."),
    errno.EDQUOT: ("your share of the disk is used up", "Make room or choose another disk."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name."),
}


def write_file(path: Path, content: str | bytes) -> None:
    """Write `content` to `path`, replacing what is there in a single step.

    Parameters
    ----------
    path
        Where to. A symbolic link keeps pointing where it does.
    content
        Text is written as UTF-8 with the line ends it has.

    Raises
    ------
    UnwritableFileError
        If that is not possible. A file that was there before is untouched, and no part
        of a new one is left behind.
    """
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    target = path.resolve()
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _replace(target, data)
    except OSError as error:
        raise _unwritable(path, error) from error


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _mode(target: Path) -> int:
    """Return the permissions of the file that is replaced, or those of any new file."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _unwritable(path: Path, error: OSError) -> UnwritableFileError:
    default = (error.strerror or str(error), "Choose another place.")
    reason, hint = _REASONS.get(error.errno or 0, default)
    return UnwritableFileError(path, f"“{path}” was not written: {reason}.", hint=hint)
