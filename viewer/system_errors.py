"""Says in our own words, which can be translated, what the system says of a file."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from viewer.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from viewer.messages import Message

DISK_FULL: Final = QT_TRANSLATE_NOOP("System", "the disk is full")
SHARE_USED_UP: Final = QT_TRANSLATE_NOOP("System", "your share of the disk is used up")
READ_ONLY: Final = QT_TRANSLATE_NOOP("System", "the disk is read-only")
_FAULT: Final = QT_TRANSLATE_NOOP("System", "the disk has a fault")
_CONNECTION: Final = QT_TRANSLATE_NOOP("System", "the connection to it was lost")
_BUSY: Final = QT_TRANSLATE_NOOP("System", "it is in use by another program")
_LOCKED: Final = QT_TRANSLATE_NOOP("System", "it is locked by another program")
_GONE: Final = QT_TRANSLATE_NOOP("System", "the disk is no longer there")
_MISSING: Final = QT_TRANSLATE_NOOP("System", "it is not there")
_FORBIDDEN: Final = QT_TRANSLATE_NOOP("System", "you have no permission")
_TOO_MANY: Final = QT_TRANSLATE_NOOP("System", "too many files are open")
_OTHER: Final = QT_TRANSLATE_NOOP("System", "the system reports fault {number}")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("System", "the system does not say why")

_BY_NAME: Final = {
    "ENOENT": _MISSING,
    "ENOTDIR": _MISSING,
    "EACCES": _FORBIDDEN,
    "EPERM": _FORBIDDEN,
    "EISDIR": QT_TRANSLATE_NOOP("System", "it is a folder"),
    "ENOSPC": DISK_FULL,
    "EDQUOT": SHARE_USED_UP,
    "EFBIG": QT_TRANSLATE_NOOP("System", "it is too large for the disk"),
    "EROFS": READ_ONLY,
    "EBUSY": _BUSY,
    "ETXTBSY": _BUSY,
    "EAGAIN": _LOCKED,
    "EDEADLK": _LOCKED,
    "ENOLCK": _LOCKED,
    "EIO": _FAULT,
    "EREMOTEIO": _FAULT,
    "ENXIO": _GONE,
    "ENODEV": _GONE,
    "ELOOP": QT_TRANSLATE_NOOP("System", "links lead in a circle"),
    "EMFILE": _TOO_MANY,
    "ENFILE": _TOO_MANY,
    "ENOMEM": QT_TRANSLATE_NOOP("System", "the memory is full"),
    **dict.fromkeys(
        ("ENETDOWN", "ENETUNREACH", "ENETRESET", "ECONNABORTED", "ECONNRESET"),
        _CONNECTION,
    ),
    **dict.fromkeys(
        ("ECONNREFUSED", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
        _CONNECTION,
    ),
    **dict.fromkeys(("ENOLINK", "ESTALE", "ENONET", "ESHUTDOWN"), _CONNECTION),
}
_REASONS: Final = {
    getattr(errno, name): reason
    for name, reason in _BY_NAME.items()
    if hasattr(errno, name)  # not every system has them all
}
_CLOSE: Final = QT_TRANSLATE_NOOP(
    "System", "Close it in the other program, and try again."
)
_HINTS: Final = {
    _BUSY: _CLOSE,
    _LOCKED: _CLOSE,
    _CONNECTION: QT_TRANSLATE_NOOP("System", "Check the connection, and try again."),
    _TOO_MANY: QT_TRANSLATE_NOOP("System", "Close other programs, and try again."),
}
_SHARING: Final = frozenset({32, 33})
"""What Windows calls it when another program holds a file, or a part of it."""


def reason_of(error: OSError) -> Message:
    """Return why something could not be done with a file, as the end of a sentence.

    The text of the system itself is in whatever language the system speaks.
    """
    if getattr(error, "winerror", None) in _SHARING:
        return _LOCKED
    if error.errno is None:
        return _UNKNOWN
    return _REASONS.get(error.errno) or _OTHER.filled(number=str(error.errno))


def hint_for(error: OSError) -> Message | None:
    """Return what to do about it, where that does not depend on what was to be done."""
    return _HINTS.get(reason_of(error))
