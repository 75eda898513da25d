from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from viewer.readers.files import explained
from viewer.system_errors import hint_for, reason_of


def failed(number: int) -> OSError:
    return OSError(number, os.strerror(number))


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOENT, "it is not there"),
        (errno.EACCES, "you have no permission"),
        (errno.EISDIR, "it is a folder"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EBUSY, "it is in use by another program"),
        (errno.EAGAIN, "it is locked by another program"),
        (errno.ETIMEDOUT, "the connection to it was lost"),
        (errno.EIO, "the disk has a fault"),
        (errno.EMFILE, "too many files are open"),
    ],
)
def test_what_is_common_is_said_in_words_of_our_own(number: int, reason: str) -> None:
    assert str(reason_of(failed(number))) == reason


def test_what_is_rare_is_told_by_its_number() -> None:
    assert str(reason_of(failed(errno.ENOEXEC))) == "the system reports fault 8"
    assert str(reason_of(OSError("no number"))) == "the system does not say why"


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_nothing_is_said_in_the_words_of_the_system(number: int) -> None:
    said = str(explained(Path("a.txt"), failed(number)))

    assert os.strerror(number).lower() not in said.lower()
    assert "“a.txt”" in said


def test_a_file_that_windows_lets_no_one_else_read_is_locked() -> None:
    error = failed(errno.EINVAL)
    error.winerror = 32  # type: ignore[attr-defined]

    assert str(reason_of(error)) == "it is locked by another program"


def test_the_hint_is_of_the_reason() -> None:
    busy = explained(Path("a.txt"), failed(errno.EBUSY))
    gone = explained(Path("a.txt"), failed(errno.ESTALE))

    assert str(busy.hint) == "Close it in the other program, and try again."
    assert str(gone.hint) == "Check the connection, and try again."
    assert hint_for(failed(errno.ENOSPC)) is None
