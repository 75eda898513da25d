"""What an article is made of."""

from __future__ import annotations

from itertools import pairwise

import pytest

from viewer.errors import CancelledError
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


LONG = "One line has a word, and more. It goes on.\n" * 10_000


def test_progress_goes_up_evenly() -> None:
    told: list[float] = []

    make_article(LONG, SOURCE, progress=told.append)

    assert told == sorted(told)
    assert max(after - before for before, after in pairwise([*told, 1.0])) < 0.2


def test_making_an_article_asks_often_and_stops_whenever_it_is_told_to() -> None:
    asked = 0

    def count_only() -> bool:
        nonlocal asked
        asked += 1
        return False

    make_article(LONG, SOURCE, cancelled=count_only)

    assert asked > 20
    for before in range(0, asked, 5):
        answers = iter([*[False] * before, True])
        with pytest.raises(CancelledError):
            make_article(LONG, SOURCE, cancelled=answers.__next__)
