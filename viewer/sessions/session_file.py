"""Sessions in files: written whole, and read or refused with a sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import viewer
from viewer.errors import ViewerError
from viewer.messages import QT_TRANSLATE_NOOP
from viewer.sessions.session_data import data_of, session_in
from viewer.storage import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.sessions.saved import SavedSession

SUFFIX: Final = ".unspin"

_FORMAT: Final = "unspin-session"
_VERSION: Final = 1
_LARGEST: Final = 200_000_000

_NOT_A_SESSION: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” is not a session of Unspin."
)
_OTHER_VERSION: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” was saved by another version of Unspin."
)
_DAMAGED: Final = QT_TRANSLATE_NOOP(
    "Sessions", "The session in “{name}” is damaged and was not opened."
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” is too large for a session."
)


class SessionFileError(ViewerError):
    """A session could not be had from a file; what was open stays open."""


def save_session(path: Path, session: SavedSession) -> None:
    """Write a session to `path`.

    Raises
    ------
    UnwritableFileError
        If that is not possible; a session that was there before is untouched.
    """
    data = {
        "format": _FORMAT,
        "version": _VERSION,
        "tool": f"Unspin {viewer.__version__}",
        **data_of(session),
    }
    write_file(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def load_session(path: Path) -> SavedSession:
    """Return the session in the file at `path`.

    Raises
    ------
    SessionFileError
        If there is none, or one that is not understood, with a sentence to show.
    """
    data = _json(path)
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise SessionFileError(
            _NOT_A_SESSION.filled(name=path.name),
            hint=QT_TRANSLATE_NOOP(
                "Sessions", "Choose a file that was saved by Save Session."
            ),
        )
    if data.get("version") != _VERSION:
        raise SessionFileError(
            _OTHER_VERSION.filled(name=path.name),
            hint=QT_TRANSLATE_NOOP(
                "Sessions",
                "Open it with the version that it was saved by, or a newer one.",
            ),
        )
    try:
        return session_in(data)
    except (KeyError, TypeError, ValueError) as error:
        raise SessionFileError(
            _DAMAGED.filled(name=path.name),
            hint=QT_TRANSLATE_NOOP(
                "Sessions", "The articles themselves are not touched by it."
            ),
        ) from error


def _json(path: Path) -> object:
    try:
        if path.stat().st_size > _LARGEST:
            raise SessionFileError(_TOO_LARGE.filled(name=path.name))
        return json.loads(path.read_bytes())
    except OSError as error:
        from viewer.readers.files import explained  # noqa: PLC0415 - seldom needed

        unread = explained(path, error)
        raise SessionFileError(unread.sentence, hint=unread.hint) from error
    except (ValueError, RecursionError):
        return None
