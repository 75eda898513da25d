from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from viewer.model import Comparison, Side
from viewer.readers import article_from_text, read_article
from viewer.sessions.awaited import awaited
from viewer.sessions.keeping import Kept
from viewer.sessions.saved import SavedSession, saved_article

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article

PASTED = "Words that were pasted."


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Give a folder with an original in it."""
    (tmp_path / "original.txt").write_text("The leader spoke.", encoding="utf-8")
    return tmp_path


def read(folder: Path) -> Article:
    return read_article(folder / "original.txt")


def session(folder: Path) -> SavedSession:
    """Return a session of the original in `folder` and of a pasted copy."""
    articles = {
        Side.ORIGINAL: saved_article(read(folder), folder),
        Side.COPY: saved_article(article_from_text(PASTED, name="Pasted"), folder),
    }
    return SavedSession(articles, Kept())


def test_an_article_is_read_from_where_it_is(here: Path) -> None:
    wanted = awaited(session(here), path=here / "work.unspin")

    assert wanted.files == {Side.ORIGINAL: here / "original.txt"}
    assert wanted.missing == ()


def test_work_left_behind_is_looked_for_beside_the_session_it_belongs_to(
    here: Path,
) -> None:
    saved = replace(session(here), saved_as=here / "moved" / "work.unspin")
    (here / "moved").mkdir()
    (here / "original.txt").rename(here / "moved" / "original.txt")

    wanted = awaited(saved, left=here / "left.unspin")

    assert wanted.path == here / "moved" / "work.unspin"
    assert wanted.files == {Side.ORIGINAL: here / "moved" / "original.txt"}


def test_a_file_that_is_gone_is_missing_until_it_is_located(here: Path) -> None:
    saved = session(here)
    elsewhere = (here / "original.txt").rename(here / "renamed.txt")

    wanted = awaited(saved, path=here / "work.unspin")
    located = wanted.located(Side.ORIGINAL, elsewhere)

    assert wanted.missing == (Side.ORIGINAL,)
    assert located.missing == ()
    assert located.files == {Side.ORIGINAL: elsewhere}


def test_it_is_answered_by_these_articles_and_no_others(here: Path) -> None:
    pasted, other = (
        article_from_text(text, name="Pasted") for text in (PASTED, "Other words.")
    )
    (here / "other.txt").write_text("The leader spoke.", encoding="utf-8")

    wanted = awaited(session(here), path=here / "work.unspin")

    assert wanted.is_answered_by(Comparison(read(here), pasted))
    assert not wanted.is_answered_by(Comparison(read(here), other))
    assert not wanted.is_answered_by(
        Comparison(read_article(here / "other.txt"), pasted)
    )


def test_a_missing_side_may_have_become_anything(here: Path) -> None:
    saved, article = session(here), article_from_text("Anything.", name="Pasted")
    (here / "original.txt").unlink()

    wanted = awaited(saved)

    assert wanted.is_answered_by(
        Comparison(article, article_from_text(PASTED, name="Pasted"))
    )


def test_a_file_that_was_written_to_is_told(here: Path) -> None:
    wanted = awaited(session(here))
    (here / "original.txt").write_text("The captain spoke.", encoding="utf-8")

    comparison = Comparison(read(here), article_from_text(PASTED, name="Pasted"))

    assert wanted.is_answered_by(comparison)
    assert wanted.changed(comparison) == (Side.ORIGINAL,)
