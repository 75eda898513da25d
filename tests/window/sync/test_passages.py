from __future__ import annotations

import pytest

from tests.edited import compared
from viewer.model import Comparison, Pairing, Side, Span, Unit
from viewer.window.sync.passages import Passages


def _sentence(original: Span | None, copy: Span | None) -> Pairing:
    return Pairing(Unit.SENTENCE, original, copy)


MOVED = _sentence(Span(0, 10), Span(21, 30))
KEPT = _sentence(Span(11, 20), Span(0, 9))
DROPPED = _sentence(Span(21, 30), None)
ADDED = _sentence(None, Span(10, 20))


@pytest.fixture
def passages() -> Passages:
    texts = compared("a" * 40)
    pairings = (MOVED, KEPT, DROPPED, ADDED)
    return Passages(
        Comparison(texts.original, texts.copy, differences=(), pairings=pairings)
    )


@pytest.mark.parametrize(
    ("side", "span", "found"),
    [
        (Side.ORIGINAL, Span(0, 1), [MOVED]),
        (Side.ORIGINAL, Span(10, 11), []),  # between two of them
        (Side.ORIGINAL, Span(9, 12), [MOVED, KEPT]),
        (Side.ORIGINAL, Span(0, 40), [MOVED, KEPT, DROPPED]),
        (Side.ORIGINAL, Span(5, 5), []),
        (Side.ORIGINAL, Span(30, 40), []),
        (Side.COPY, Span(8, 11), [KEPT, ADDED]),
        (Side.COPY, Span(29, 30), [MOVED]),
    ],
)
def test_the_sentences_with_text_of_a_span_are_found_in_order(
    passages: Passages, side: Side, span: Span, found: list[Pairing]
) -> None:
    assert list(passages.meeting(side, span)) == found


def test_only_a_sentence_with_a_partner_is_found_at_a_place(passages: Passages) -> None:
    assert passages.at(Side.ORIGINAL, 15) is KEPT
    assert passages.at(Side.COPY, 25) is MOVED
    assert passages.at(Side.ORIGINAL, 25) is None


def test_without_a_comparison_nothing_is_found() -> None:
    assert list(Passages().meeting(Side.COPY, Span(0, 9))) == []
    assert Passages().at(Side.COPY, 0) is None
