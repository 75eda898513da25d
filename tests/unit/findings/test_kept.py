from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.findings.kept import kept_figures, kept_names
from viewer.readers import article_from_text

if TYPE_CHECKING:
    from viewer.model import Article


def article(text: str) -> Article:
    return article_from_text(text, name="x")


def test_counts_distinct_figures() -> None:
    kept = kept_figures(article("12 men, 12 dogs and 2014"), article("in 2014"))

    assert (kept.kept, kept.of, kept.lost) == (1, 2, ("12",))


def test_a_word_that_opens_a_sentence_is_not_a_name() -> None:
    kept = kept_names(article("“They met Anna. Later Oslo slept."), article("Anna"))

    assert kept is not None
    assert (kept.kept, kept.of, kept.lost) == (1, 2, ("Oslo",))


def test_where_every_noun_has_a_capital_names_are_not_counted() -> None:
    german = replace(article("Der Hund bellt."), language="de")

    assert kept_names(german, article("x")) is None
