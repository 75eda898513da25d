from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from viewer.errors import (
    CancelledError,
    EmptyLexiconError,
    MissingFileError,
    NotTextError,
    TooLargeLexiconError,
    UnsupportedFormatError,
)
from viewer.readers import lexicons
from viewer.readers.lexicons import read_lexicon

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.readers.lexicons import ListedWords

MYTHES = """\
{encoding}
chief|2
(noun)|leader (generic term)|big cheese|follower (antonym)
(adj)|main
{word}|1
(noun)|coffee house
"""


def lexicon(path: Path, text: str, *, encoding: str = "utf-8") -> ListedWords:
    path.write_bytes(text.encode(encoding))
    return read_lexicon(path)


def test_words_parted_by_semicolons_are_listed_with_each_other(tmp_path: Path) -> None:
    listed = lexicon(tmp_path / "a.txt", "leader; captain; Big  Cheese\nwide; broad\n")

    assert listed.related("leader", "captain")
    assert listed.related("big cheese", "captain")
    assert listed.related("captain", "big cheese")
    assert not listed.related("leader", "wide")
    assert not listed.related("leader", "leader")


def test_words_parted_by_tabs_are_listed_with_each_other(tmp_path: Path) -> None:
    listed = lexicon(tmp_path / "a.tsv", "leader\tcaptain\tchief")

    assert listed.related("captain", "chief")


def test_where_commas_part_them_the_first_is_listed_with_each(tmp_path: Path) -> None:
    listed = lexicon(tmp_path / "a.csv", "leader, captain, chief\n")

    assert listed.related("leader", "chief")
    assert listed.related("captain", "leader")
    assert not listed.related("captain", "chief")


def test_what_a_word_is_listed_with_is_gathered_from_all_its_entries(
    tmp_path: Path,
) -> None:
    listed = lexicon(tmp_path / "a.txt", "chief; leader\nchief; main\n")

    assert listed.related("chief", "leader")
    assert listed.related("chief", "main")
    assert not listed.related("leader", "main")


def test_comments_remarks_and_lonely_words_are_passed_over(tmp_path: Path) -> None:
    text = "# a list; of ours\nboss (informal); leader\nalone\n\n;;\n"

    listed = lexicon(tmp_path / "a.txt", text)

    assert listed.listed == {
        "boss": frozenset({"leader"}),
        "leader": frozenset({"boss"}),
    }


def test_words_are_found_by_their_keys(tmp_path: Path) -> None:
    listed = lexicon(tmp_path / "a.txt", "Straßenbahn; TRAM’s\n")

    assert listed.related("strassenbahn", "tram's")


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO8859-1"])
def test_a_file_of_mythes_is_read_in_the_encoding_that_it_names(
    tmp_path: Path, encoding: str
) -> None:
    text = MYTHES.format(encoding=encoding, word="café")

    listed = lexicon(tmp_path / "th.dat", text, encoding=encoding)

    assert listed.related("chief", "leader")
    assert listed.related("chief", "big cheese")
    assert listed.related("chief", "main")
    assert listed.related("café", "coffee house")
    assert not listed.related("chief", "follower")
    assert not listed.related("leader", "big cheese")


def test_a_lexicon_knows_its_name_and_its_bytes(tmp_path: Path) -> None:
    one, same, other = (
        lexicon(tmp_path / f"{number}.txt", text)
        for number, text in enumerate(("a; b", "a; b", "a; c"))
    )

    assert one.name == "0.txt"
    assert one.sha256 == same.sha256 != other.sha256


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one\ntwo\n",
        "a; A\n",
        "# a; b\n",
        "On Sunday, when the town hall had long been closed, they came; nobody spoke.",
    ],
)
def test_a_file_without_entries_is_refused_with_an_example(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(EmptyLexiconError, match=r"“a\.txt” lists no words") as caught:
        lexicon(tmp_path / "a.txt", text)

    assert "leader; captain" in str(caught.value.hint)


def test_what_is_larger_than_any_lexicon_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexicons, "LARGEST", 1_000_000)

    with pytest.raises(TooLargeLexiconError, match=r"lexicon: 1\.2 MB where at most 1"):
        lexicon(tmp_path / "a.txt", "leader; captain\n" * 75_000)


def test_reading_is_called_off(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("leader; captain\n" * 5_000, encoding="utf-8")
    asked = iter([False] * 3 + [True] * 9)

    with pytest.raises(CancelledError):
        read_lexicon(tmp_path / "a.txt", cancelled=lambda: next(asked))

    assert next(asked)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 8)

    with pytest.raises(UnsupportedFormatError):
        read_lexicon(tmp_path / "a.pdf")
    with pytest.raises(NotTextError):
        read_lexicon(tmp_path / "a.txt")
    with pytest.raises(MissingFileError):
        read_lexicon(tmp_path / "none.txt")
