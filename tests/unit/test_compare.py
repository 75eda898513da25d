from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from viewer.compare import compare_articles, compare_files
from viewer.errors import CancelledError, UnreadableArticleError, ViewerError
from viewer.model import Ignore, Options
from viewer.readers import article_from_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    original, copy = tmp_path / "original.txt", tmp_path / "copy.txt"
    original.write_text("The leader spoke in Oslo.", encoding="utf-8")
    copy.write_text("The captain spoke in Oslo.", encoding="utf-8")
    return original, copy


def test_reads_aligns_and_describes(pair: tuple[Path, Path]) -> None:
    comparison = compare_files(*pair)

    assert len(comparison.differences) == 1
    assert comparison.findings
    assert comparison.measures


def test_passes_the_options_on(pair: tuple[Path, Path]) -> None:
    options = Options(ignore=frozenset({Ignore.CASE}))

    assert compare_files(*pair, options=options).options == options


def test_refuses_the_same_file_twice(pair: tuple[Path, Path]) -> None:
    with pytest.raises(ViewerError, match=r"the same file, “original\.txt”") as caught:
        compare_files(pair[0], pair[0])

    assert caught.value.hint


def test_refuses_the_same_file_under_two_names(pair: tuple[Path, Path]) -> None:
    other = pair[0].with_name("link.txt")
    os.link(pair[0], other)

    with pytest.raises(ViewerError, match="the same file"):
        compare_files(pair[0], other)


def test_two_files_with_the_same_text_can_be_compared(pair: tuple[Path, Path]) -> None:
    pair[1].write_bytes(pair[0].read_bytes())

    assert not compare_files(*pair).differences


def test_a_missing_file_is_reported_as_such(pair: tuple[Path, Path]) -> None:
    with pytest.raises(UnreadableArticleError):
        compare_files(pair[0], pair[0].with_name("missing.txt"))


def test_progress_never_goes_back_and_reaches_the_end(pair: tuple[Path, Path]) -> None:
    told: list[float] = []

    compare_files(*pair, progress=told.append)

    assert told == sorted(set(told))
    assert told[-1] == 1.0


def test_can_be_cancelled(pair: tuple[Path, Path]) -> None:
    with pytest.raises(CancelledError):
        compare_files(*pair, cancelled=lambda: True)


def test_can_be_cancelled_at_any_time(pair: tuple[Path, Path]) -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    compare_files(*pair, cancelled=count)
    last = asked
    asked = 0

    with pytest.raises(CancelledError):
        compare_files(*pair, cancelled=lambda: count() or asked == last)


def test_compares_texts_without_files() -> None:
    one, other = (article_from_text(text, name="x") for text in ("a b c", "a x c"))

    assert len(compare_articles(one, other).differences) == 1
