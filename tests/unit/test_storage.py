"""A file is written whole or not at all, and what went wrong is said in a sentence."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, NoReturn

import pytest

from viewer.errors import CancelledError, UnwritableFileError
from viewer.storage import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

needs_permissions = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="to root nothing is forbidden",
)


def failing_with(number: int) -> NoReturn:
    """Fail as the system does."""
    raise OSError(number, os.strerror(number))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a file that was written before."""
    path = tmp_path / "report.html"
    path.write_text("the one before")
    return path


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("naïve – 漢\r\n", "naïve – 漢\r\n".encode()),
        ("half a pair \ud83d.", "half a pair \ufffd.".encode()),
        (b"\x00\xff", b"\x00\xff"),
        ("", b""),
    ],
)
def test_what_is_written_is_what_is_read(
    tmp_path: Path, content: str | bytes, expected: bytes
) -> None:
    path = tmp_path / "new.txt"

    write_file(path, content)

    assert path.read_bytes() == expected
    assert names_in(tmp_path) == ["new.txt"]


def test_parts_are_written_one_after_the_other(report: Path) -> None:
    sizes = []

    def parts() -> Iterator[str]:
        for part in ("one – ", "half \ud83d ", "two"):
            sizes.append(len(names_in(report.parent)))
            yield part

    write_file(report, parts())

    assert report.read_text(encoding="utf-8") == "one – half \ufffd two"
    assert sizes == [2, 2, 2]  # made while the temporary file was there


@pytest.mark.parametrize("error", [CancelledError, ValueError, RuntimeError])
def test_a_part_that_cannot_be_made_leaves_the_old_file_and_says_why(
    report: Path, error: type[Exception]
) -> None:
    def parts() -> Iterator[str]:
        yield "one"
        raise error

    with pytest.raises(error):
        write_file(report, parts())

    assert report.read_text(encoding="utf-8") == "the one before"
    assert names_in(report.parent) == ["report.html"]


def test_a_file_that_was_there_is_replaced(report: Path) -> None:
    write_file(report, "the one after")

    assert report.read_text() == "the one after"
    assert names_in(report.parent) == ["report.html"]


@pytest.mark.parametrize(
    "step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod", "os.access"]
)
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_failure_at_any_step_leaves_the_old_file_and_nothing_else(
    report: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    report.chmod(0o640)
    monkeypatch.setattr(step, lambda *_args: failing_with(number))

    with pytest.raises(UnwritableFileError):
        write_file(report, "the one after")

    assert report.read_text() == "the one before"
    assert names_in(report.parent) == ["report.html"]


def test_a_failure_leaves_no_part_of_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.fsync", lambda _file: failing_with(errno.ENOSPC))

    with pytest.raises(UnwritableFileError, match=r"the disk is full\.$") as caught:
        write_file(tmp_path / "new.txt", "text")

    assert str(caught.value.hint) == "Make room or choose another disk."
    assert names_in(tmp_path) == []


def test_being_interrupted_leaves_the_old_file_and_nothing_else(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_file: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupted)

    with pytest.raises(KeyboardInterrupt):
        write_file(report, "the one after")

    assert report.read_text() == "the one before"
    assert names_in(report.parent) == ["report.html"]


@pytest.fixture
def full_device(tmp_path: Path) -> Path:
    """Return a device of our own that is always full.

    The machine's own is not used: root could replace it, were the code wrong.
    """
    device = tmp_path / "full"
    try:
        os.mknod(device, stat.S_IFCHR | 0o600, os.makedev(1, 7))
        os.close(os.open(device, os.O_WRONLY))
    except (AttributeError, OSError):
        pytest.skip("only root on Linux can make a device")
    return device


def test_a_disk_that_is_really_full_is_reported(full_device: Path) -> None:
    with pytest.raises(UnwritableFileError, match="the disk is full"):
        write_file(full_device, "text")

    assert full_device.is_char_device()


def test_a_name_that_another_program_took_first_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.urandom", lambda _size: b"\x11\x22")
    (tmp_path / ".new.txt.1122").write_text("theirs")

    with pytest.raises(UnwritableFileError):
        write_file(tmp_path / "new.txt", "ours")

    assert (tmp_path / ".new.txt.1122").read_text() == "theirs"


def test_a_symbolic_link_keeps_pointing_where_it_does(report: Path) -> None:
    link = report.with_name("latest.html")
    link.symlink_to(report.name)

    write_file(link, "the one after")

    assert link.is_symlink()
    assert report.read_text() == "the one after"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_permissions_of_a_file_that_is_replaced_are_kept(report: Path) -> None:
    report.chmod(0o604)

    write_file(report, "the one after")

    assert report.stat().st_mode & 0o777 == 0o604


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other.txt").touch()

    write_file(tmp_path / "new.txt", "text")

    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_what_is_no_ordinary_file_is_written_to_and_not_replaced(
    tmp_path: Path,
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    write_file(pipe, "through")

    received = os.read(reader, 100)
    os.close(reader)
    assert received == b"through"
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/report.html", "there is no such folder"),
        ("report.html/inside", "there is no such folder"),
        ("folder", "a folder has that name"),
        ("x" * 300, "the name is too long"),
        ("nul\0", "that is not a name a file can have"),
    ],
)
def test_a_place_where_nothing_can_be_written_is_refused_with_a_reason(
    report: Path, name: str, reason: str
) -> None:
    (report.parent / "folder").mkdir()

    with pytest.raises(
        UnwritableFileError, match=f"was not written: {reason}"
    ) as caught:
        write_file(report.parent / name, "text")

    assert str(caught.value.hint).startswith("Choose ")
    assert caught.value.path == report.parent / name
    assert names_in(report.parent) == ["folder", "report.html"]


def test_links_that_lead_in_a_circle_are_refused(tmp_path: Path) -> None:
    for name, target in (("one", "two"), ("two", "one")):
        (tmp_path / name).symlink_to(target)

    with pytest.raises(UnwritableFileError, match="was not written"):
        write_file(tmp_path / "one", "text")

    assert (tmp_path / "one").is_symlink()


@needs_permissions
def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(UnwritableFileError, match="you may not write there"):
        write_file(tmp_path / "new.txt", "text")

    tmp_path.chmod(0o700)
    assert names_in(tmp_path) == []


def test_a_file_that_is_write_protected_is_not_replaced(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, _mode: path != report)

    with pytest.raises(UnwritableFileError, match="you may not write there"):
        write_file(report, "the one after")

    assert report.read_text() == "the one before"


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EROFS, "the disk is read-only"),
        (errno.EDQUOT, "your share of the disk is used up"),
        (errno.EPERM, "you may not write there"),
    ],
)
def test_the_reasons_of_the_system_become_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    monkeypatch.setattr("pathlib.Path.open", lambda *_args: failing_with(number))

    with pytest.raises(UnwritableFileError) as caught:
        write_file(tmp_path / "new.txt", "text")

    assert str(caught.value) == f"“{tmp_path / 'new.txt'}” was not written: {reason}."
    assert caught.value.hint
