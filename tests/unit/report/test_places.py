from __future__ import annotations

import pytest

from tests.comparisons import by_hand, substituted
from viewer.model import Nature, Side, Span
from viewer.readers import article_from_text
from viewer.report.places import disguised, place, shorten

TEXT = "\n\nOne two.\n\nThree four.\n\nFive.\n\n"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (2, 5, "¶1"),
        (12, 17, "¶2"),
        (2, 15, "¶1–2"),
        (6, 30, "¶1–3"),
        (0, 0, "before ¶1"),
        (2, 2, "start of ¶1"),
        (5, 5, "¶1"),
        (10, 10, "end of ¶1"),
        (11, 11, "after ¶1"),
        (31, 31, "after ¶3"),
    ],
)
def test_says_which_paragraphs_a_span_touches(start: int, end: int, said: str) -> None:
    article = article_from_text(TEXT, name="x")

    assert str(place(article, Span(start, end))) == said


def test_says_which_end_of_a_paragraph_a_missing_passage_follows() -> None:
    article = article_from_text("One.\n\nTwo.", name="x")

    said = [str(place(article, Span(at, at))) for at in (4, 5, 6)]

    assert said == ["end of ¶1", "after ¶1", "start of ¶2"]


def test_an_empty_article_has_a_place_too() -> None:
    article = article_from_text("", name="x")

    assert str(place(article, Span(0, 0))) == "before ¶1"


def test_short_wording_is_quoted_whole() -> None:
    assert shorten("a  b\nc") == "a b c"


def test_white_space_alone_is_quoted_by_its_code_points() -> None:
    assert shorten("\u00a0 ") == "U+00A0 U+0020"


def test_names_the_characters_that_only_look_alike() -> None:
    comparison = by_hand(
        "the pass",
        "the p\u0430ss",
        substituted("pass", "p\u0430ss", nature=Nature.LOOK_ALIKE),
    )
    (difference,) = comparison.differences

    named = [disguised(comparison, difference, side) for side in Side]

    assert named == ["", "U+0430 CYRILLIC SMALL LETTER A"]


def test_other_natures_have_no_characters_to_name() -> None:
    comparison = by_hand("pass", "p\u00e4ss", substituted("pass", "p\u00e4ss"))

    assert disguised(comparison, comparison.differences[0], Side.COPY) == ""
