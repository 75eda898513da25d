from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.unit.sessions.samples import COMPARISON, session
from viewer.model import Side
from viewer.sessions.saved import SavedArticle, saved_article


def test_an_article_is_saved_with_the_encoding_that_was_chosen_for_it() -> None:
    article = COMPARISON.original
    chosen = replace(article, source=replace(article.source, chosen="cp1251"))

    assert saved_article(chosen, None).encoding == "cp1251"
    assert saved_article(article, None).encoding is None


def test_articles_are_named_from_the_folder_of_the_session() -> None:
    article = session().articles[Side.COPY]

    assert article.path == Path("/articles/copy.txt")
    assert article.relative == "../copy.txt"


def test_an_article_is_looked_for_beside_the_session_when_it_is_not_where_it_was(
    tmp_path: Path,
) -> None:
    beside = tmp_path / "copy.txt"
    beside.write_text("text", encoding="utf-8")
    article = SavedArticle("copy.txt", "0", Path("/gone/copy.txt"), "copy.txt")

    assert article.where(tmp_path / "work.unspin") == beside
    assert article.where(None) is None


def test_a_pasted_article_is_nowhere() -> None:
    assert SavedArticle("Pasted text", "0", text="words").where(None) is None
