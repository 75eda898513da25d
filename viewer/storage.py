"""Writes files whole or not at all, and says in a sentence why one was not written.

Whatever Unspin writes, reports, data and settings alike, goes through here.
"""

from __future__ import annotations

import errno
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from viewer.errors import UnwritableFileError
from viewer.messages import QT_TRANSLATE_NOOP
from viewer.system_errors import (
    DISK_FULL,
    READ_ONLY,
    SHARE_USED_UP,
    hint_for,
    reason_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from viewer.messages import Text

_NO_FOLDER = (
    QT_TRANSLATE_NOOP("Storage", "there is no such folder"),
    QT_TRANSLATE_NOOP("Storage", "Choose a folder that exists."),
)
_FORBIDDEN = (
    QT_TRANSLATE_NOOP("Storage", "you may not write there"),
    QT_TRANSLATE_NOOP("Storage", "Choose another folder."),
)
_REASONS = {
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: (
        QT_TRANSLATE_NOOP("Storage", "a folder has that name"),
        QT_TRANSLATE_NOOP("Storage", "Choose another name."),
    ),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: (
        READ_ONLY,
        QT_TRANSLATE_NOOP("Storage", "Choose another folder."),
    ),
    errno.ENOSPC: (
        DISK_FULL,
        QT_TRANSLATE_NOOP("Storage", "Make room or choose another disk."),
    ),
    errno.EDQUOT: (
        SHARE_USED_UP,
        QT_TRANSLATE_NOOP("Storage", "Make room or choose another disk."),
    ),
    errno.ENAMETOOLONG: (
        QT_TRANSLATE_NOOP("Storage", "the name is too long"),
        QT_TRANSLATE_NOOP("Storage", "Choose a shorter name."),
    ),
}


def write_file(path: Path, content: str | bytes | Iterable[str]) -> None:
    """Write `content` to `path`, replacing what is there in a single step.

    Parameters
    ----------
    path
        Where to. A symbolic link keeps pointing where it does, and a file that is
        replaced keeps its permissions. What is no ordinary file, such as
        ``/dev/stdout``, is written to instead of replaced.
    content
        Text is written as UTF-8 with the line ends it has; a lone surrogate, which
        UTF-8 has no room for, becomes U+FFFD. It may come in parts, which are made as
        they are written: what their making raises is passed on.

    Raises
    ------
    UnwritableFileError
        If that is not possible. A file that was there before is untouched, and no part
        of a new one is left behind.
    """
    data = _encoded(content)
    try:
        target, is_special = path.resolve(), path.exists() and not path.is_file()
    except (OSError, RuntimeError, ValueError) as error:
        # RuntimeError: links lead in a circle; ValueError: there is a NUL in the name.
        raise _unwritable(path, error) from error
    try:
        if is_special:
            with path.open("wb") as file:
                file.writelines(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise _unwritable(path, error) from error


def _encoded(content: str | bytes | Iterable[str]) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
    elif isinstance(content, str):
        yield _encode(content)
    else:
        yield from map(_encode, content)


def _encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text).encode()


def _replace(target: Path, data: Iterable[bytes]) -> None:
    mode = _mode(target)
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = target.with_name(f".{target.name[:40]}.{os.urandom(4).hex()}")
    file = temporary.open("xb")
    try:
        with file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None and mode != _mode(temporary):
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _mode(path: Path) -> int | None:
    """Return the permissions of the file, or None where there is none."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return None


def _unwritable(path: Path, error: Exception) -> UnwritableFileError:
    number = error.errno if isinstance(error, OSError) else None
    default: tuple[Text, Text] = (
        QT_TRANSLATE_NOOP("Storage", "that is not a name a file can have"),
        QT_TRANSLATE_NOOP("Storage", "Choose another name."),
    )
    if isinstance(error, OSError):
        default = (
            reason_of(error),
            hint_for(error) or QT_TRANSLATE_NOOP("Storage", "Choose another place."),
        )
    reason, hint = _REASONS.get(number or 0, default)
    sentence = QT_TRANSLATE_NOOP("Storage", "“{path}” was not written: {reason}.")
    return UnwritableFileError(
        path, sentence.filled(path=str(path), reason=reason), hint=hint
    )
