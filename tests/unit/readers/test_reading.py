"""What comes through the door, and what is said of what does not."""

from __future__ import annotations

import hashlib
import pickle
import re
from pathlib import Path
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.customer import ARTICLES, needs_pair
from viewer.errors import (
    BrokenFileError,
    CancelledError,
    EmptyArticleError,
    ForbiddenFileError,
    MissingFileError,
    NotAFileError,
    NotTextError,
    TooLargeError,
    UnreadableArticleError,
    UnsupportedFormatError,
)
from viewer.model import EncodingEvidence
from viewer.readers import article_from_text, read_article
from viewer.readers.reading import READERS


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refused(path: Path) -> UnreadableArticleError:
    with pytest.raises(UnreadableArticleError) as caught:
        read_article(path)
    error = caught.value
    assert error.path == path
    assert re.fullmatch(r"[“A-Z].*\.", str(error))
    assert re.fullmatch(r"[A-Z].*\.", str(error.hint))
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301
    return error


def test_an_article_knows_where_it_came_from(tmp_path: Path) -> None:
    data = "It’s the leader of the pack.\r\nThe end.\r".encode()
    path = written(tmp_path, "story.txt", data)

    article = read_article(path)

    assert article.text == "It’s the leader of the pack.\nThe end.\n"
    assert article.language == "en"
    assert article.source.name == "story.txt"
    assert article.source.path == path
    assert article.source.sha256 == hashlib.sha256(data).hexdigest()
    assert article.source.size == len(data)
    assert article.source.encoding == "UTF-8"
    assert article.source.evidence is EncodingEvidence.VALID_UTF8
    assert article.source.reader == "plain text"


@pytest.mark.parametrize(
    ("name", "data", "reader", "text"),
    [
        ("a.md", b"# A\n\n*b*", "Markdown", "A\n\nb"),
        ("A.HTML", b"<p>a<p>b", "HTML", "a\n\nb"),
        ("a.htm", b"<p>a<p>b", "HTML", "a\n\nb"),
        ("a.xhtml", b"<p>a<p>b", "HTML", "a\n\nb"),
        ("a", b"\xef\xbb\xbf <!DOCTYPE html><p>a", "HTML", "a"),
        ("a.txt", b"<p> is a tag", "plain text", "<p> is a tag"),
        ("a.odd", b"*b*", "plain text", "*b*"),
    ],
)
def test_the_reader_is_chosen_by_name_and_by_content(
    tmp_path: Path, name: str, data: bytes, reader: str, text: str
) -> None:
    article = read_article(written(tmp_path, name, data))

    assert (article.source.reader, article.text) == (reader, text)


def test_no_two_readers_share_a_suffix() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]

    assert len(suffixes) == len(set(suffixes))


def test_a_declared_language_is_kept(tmp_path: Path) -> None:
    path = written(tmp_path, "a.html", b'<html lang="fr-CA"><p>the cat of the house is')

    assert read_article(path).language == "fr"


@given(st.text(st.characters(codec=None)))
def test_any_text_makes_an_article(text: str) -> None:
    article = article_from_text(text, name="Pasted text")

    assert article.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert article.source.path is None
    assert article.source.evidence is EncodingEvidence.TEXT


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_any_text_comes_back_from_its_file(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = written(tmp_path_factory.mktemp("any"), "a.txt", f".{text}".encode())

    assert read_article(path).text == f".{text}"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path / "none.txt")

    assert isinstance(error, MissingFileError)
    assert "“none.txt”" in str(error)
    assert str(tmp_path) in str(error)


def test_a_name_that_cannot_be_is_refused(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path / "a\0b"), MissingFileError)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path)

    assert isinstance(error, NotAFileError)
    assert "a folder" in str(error)


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_file_without_text_is_refused(tmp_path: Path, data: bytes) -> None:
    assert isinstance(refused(written(tmp_path, "a.txt", data)), EmptyArticleError)


def test_a_page_without_text_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "a.html", b"<script>x</script>")

    assert isinstance(refused(path), EmptyArticleError)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_binary_file_is_refused(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, bytes(range(256)) * 20)

    assert isinstance(refused(path), NotTextError)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.docx", b"PK\3\4..word/", "a Word document"),
        ("a", b"%PDF-1", "a PDF document"),
    ],
)
def test_a_format_that_is_not_read_is_named(
    tmp_path: Path, name: str, data: bytes, kind: str
) -> None:
    error = refused(written(tmp_path, name, data))

    assert isinstance(error, UnsupportedFormatError)
    assert kind in str(error)
    assert "plain text" in str(error.hint)


def test_a_huge_file_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))

    error = refused(path)

    assert isinstance(error, TooLargeError)
    assert "50 MB" in str(error)


def test_a_forbidden_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "a.txt", b"text")

    def forbid(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbid)

    assert isinstance(refused(path), ForbiddenFileError)


def test_a_file_that_vanishes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "a.txt", b"text")
    status = path.stat()
    path.unlink()
    monkeypatch.setattr(Path, "stat", lambda *_args, **_options: status)

    assert isinstance(refused(path), MissingFileError)


def test_a_disk_that_fails_in_the_midst_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "a.txt", b"text")
    file = path.open("rb", buffering=0)

    class Failing:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            file.close()

        def fileno(self) -> int:
            return file.fileno()

        def read(self, _size: int) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", lambda *_args, **_options: Failing())

    error = refused(path)

    assert isinstance(error, BrokenFileError)
    assert str(error) == "“a.txt” could not be read: the disk has a fault."


def test_making_an_article_of_text_can_be_called_off() -> None:
    with pytest.raises(CancelledError):
        article_from_text("text", name="Pasted text", cancelled=lambda: True)


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", b"some text here. " * 200_000)
    told: list[float] = []

    read_article(path, progress=told.append)

    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize("asked", [0, 1])
def test_reading_can_be_called_off(tmp_path: Path, asked: int) -> None:
    path = written(tmp_path, "a.txt", b"text")
    answers = iter([False] * asked + [True])

    with pytest.raises(CancelledError):
        read_article(path, cancelled=lambda: next(answers))


@needs_pair
@pytest.mark.parametrize(("name", "count"), [("original", 731), ("copy", 713)])
def test_the_customers_pair_is_read(name: str, count: int) -> None:
    article = read_article(ARTICLES / f"{name}.txt")

    assert article.language == "en"
    assert article.word_count == count


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_an_article_is_read_in_the_encoding_that_was_chosen(
    tmp_path: Path, name: str
) -> None:
    data = "<p>Мир</p>" if name.endswith("html") else "Мир"
    path = written(tmp_path, name, data.encode("koi8-r"))

    source = read_article(path, encoding="koi8-r").source

    assert read_article(path, encoding="koi8-r").text == "Мир"
    assert (source.encoding, source.chosen) == ("KOI8-R", "koi8-r")
    assert source.evidence is EncodingEvidence.CHOSEN


def test_a_choice_wins_over_what_a_page_declares(tmp_path: Path) -> None:
    page = '<meta charset="windows-1251"><p>Мир</p>'.encode("koi8-r")
    path = written(tmp_path, "a.html", page)

    article = read_article(path, encoding="koi8-r")

    assert article.text == "Мир"
    assert article.source.detected == "Windows-1251"


def test_what_the_chosen_encoding_cannot_read_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "Мир".encode("koi8-r"))

    with pytest.raises(UnreadableArticleError) as raised:
        read_article(path, encoding="utf-8")

    assert str(raised.value) == (
        "“a.txt” cannot be read as UTF-8: some bytes do not fit."
    )
    assert str(raised.value.hint) == ("Choose another encoding, or let it be detected.")
