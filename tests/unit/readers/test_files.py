"""Which files are read, and how much of them."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from viewer.errors import (
    BrokenFileError,
    MissingFileError,
    NotAFileError,
    TooLargeError,
)
from viewer.model import never_cancelled, no_progress
from viewer.readers import files
from viewer.readers.files import read_bytes


def read(path: Path, *, largest: int = files.LARGEST) -> bytes:
    return read_bytes(
        path, progress=no_progress, cancelled=never_cancelled, largest=largest
    )


def test_all_parts_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PART", 3)
    path = tmp_path / "a"
    path.write_bytes(b"12345678")

    assert read(path) == b"12345678"


def test_a_file_that_grows_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345678")
    monkeypatch.setattr(files, "_check", lambda *_: 0)

    with pytest.raises(TooLargeError):
        read(path, largest=5)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(NotAFileError, match="a pipe"):
        read(path)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets here")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")

        with pytest.raises(NotAFileError, match="a socket"):
            read(Path("s"))


def test_a_device_is_refused() -> None:
    with pytest.raises(NotAFileError, match="a device"):
        read(Path(os.devnull))


def test_a_path_through_a_file_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")

    with pytest.raises(MissingFileError):
        read(tmp_path / "a" / "b")


def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.symlink_to(path)

    with pytest.raises(BrokenFileError, match="links lead in a circle"):
        read(path)
