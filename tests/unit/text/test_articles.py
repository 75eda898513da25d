"""What an article is made of."""

from __future__ import annotations

import pytest

from viewer.model import Article, EncodingEvidence, Source
from viewer.text.articles import make_article

SOURCE = Source("a.txt", None, "", 0, "UTF-8", EncodingEvidence.TEXT, "plain text")


def article(text: str) -> Article:
    return make_article(text, SOURCE, language="de")


def test_an_article_has_its_parts() -> None:
    made = article("Am 3. Mai. Gut.\nEnde.")

    assert made.language == "de"
    assert len(made.paragraphs) == 2
    assert [span.of(made.text) for span in made.sentences] == [
        "Am 3. Mai.",
        "Gut.",
        "Ende.",
    ]
    assert len(made.words) == 9


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The world’s largest nation — it’s well-known.", 7),
        ("L’homme qu’il a vu", 4),
        ("don’t ʼ ' “”", 1),
        ("北京 3.5% 👍", 3),
        ("", 0),
    ],
)
def test_words_are_counted_as_people_do(text: str, count: int) -> None:
    assert article(text).word_count == count
