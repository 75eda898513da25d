from __future__ import annotations

import pytest

from tests.edited import compared
from viewer.model import Kind, Span
from viewer.sessions.filters import Filter
from viewer.window.column.copying import copied, count_unmarked
from viewer.window.column.inline_text import weave
from viewer.window.column.woven_text import WovenText
from viewer.window.review.review import Review

PAIR = compared("The {leader=>captain} spoke.", "The {sea=>bay} was {very =>}calm.")


@pytest.fixture
def review() -> Review:
    review = Review()
    review.show(PAIR)
    return review


def woven(review: Review) -> WovenText:
    return WovenText(weave(PAIR, review.shown), PAIR)


def whole(text: WovenText) -> Span:
    return Span(0, len(text.text))


def test_a_remark_follows_the_text_in_both_forms(review: Review) -> None:
    text = woven(review)

    data = copied(text, whole(text), remark="2 < 3.")

    assert data.text() == f"{text.as_plain(whole(text))}\n\n2 < 3."
    assert data.html() == f"{text.as_html(whole(text))}<p>2 &lt; 3.</p>\n"


def test_without_a_remark_there_is_the_text_alone(review: Review) -> None:
    text = woven(review)

    assert copied(text, whole(text)).text() == text.as_plain(whole(text))


def test_where_all_are_shown_none_is_unmarked(review: Review) -> None:
    text = woven(review)

    assert count_unmarked(text, whole(text), review) == 0


def test_those_that_are_hidden_in_the_part_are_counted(review: Review) -> None:
    review.restrictions.set_filter(Filter(kinds=frozenset({Kind.DROPPED})))
    text = woven(review)
    first = Span(0, text.text.index("spoke"))

    assert count_unmarked(text, whole(text), review) == 2
    assert count_unmarked(text, first, review) == 1
