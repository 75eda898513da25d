from __future__ import annotations

import pytest

from tests.edited import compared, with_move
from viewer.model import Comparison, Kind, Side, Span
from viewer.window.column.inline_text import weave
from viewer.window.column.woven_text import WovenText

PAIR = compared(
    "The {leader=>captain} spoke {twice =>}today.",
    "Nobody {=>really }knew the {sea=>bay}.",
)
MOVED = with_move(
    compared("{Boats rose.=>}", "The tide came in.", "{=>Boats rose.}"),
    "Boats rose.",
    "Boats rose.",
)
MOVE_ALONE = Comparison(MOVED.original, MOVED.copy, (), MOVED.differences[-1:])


def _shown(pair: Comparison, side: Side, words: str, *kinds: Kind) -> list[str]:
    """Return what is shown of these words of an article, piece by piece."""
    differences = [one for one in pair.differences if not kinds or one.kind in kinds]
    woven = WovenText(weave(pair, differences), pair)
    start = pair.article(side).text.index(words)
    spans = woven.places(side).of(Span(start, start + len(words)))
    return [span.of(woven.text) for span in spans]


@pytest.mark.parametrize(
    ("side", "words", "shown"),
    [
        (Side.ORIGINAL, "leader", ["leader"]),
        (Side.ORIGINAL, "The leader", ["The leader"]),
        (Side.ORIGINAL, "leader spoke", ["leader", " spoke"]),
        (Side.ORIGINAL, "spoke twice today", ["spoke twice today"]),
        (Side.ORIGINAL, "Nobody knew", ["Nobody ", "knew"]),
        (Side.COPY, "The captain", ["The ", "captain"]),
        (Side.COPY, "really knew the bay", ["really knew the ", "bay"]),
    ],
)
def test_words_of_either_article_are_found_where_they_are_shown(
    side: Side, words: str, shown: list[str]
) -> None:
    assert _shown(PAIR, side, words) == shown


def test_words_that_are_hidden_have_the_place_of_those_that_took_theirs() -> None:
    found = _shown(PAIR, Side.ORIGINAL, "leader", Kind.DROPPED)

    assert found == ["captain"]


def test_words_that_are_hidden_and_were_dropped_are_nowhere() -> None:
    assert _shown(PAIR, Side.ORIGINAL, "twice", Kind.SUBSTITUTED) == []


def test_a_moved_passage_of_the_original_is_where_the_copy_has_it() -> None:
    assert _shown(MOVE_ALONE, Side.ORIGINAL, "rose") == ["rose"]


@pytest.mark.parametrize("side", Side)
def test_every_place_of_an_article_is_told_back(side: Side) -> None:
    woven = WovenText(weave(PAIR, PAIR.differences), PAIR)
    text, places = PAIR.article(side).text, woven.places(side)

    for offset in range(len(text.rstrip())):
        place = places.place(offset)
        assert woven.text[place] == text[offset] or text[offset].isspace()
        if not text[offset].isspace():
            assert places.offset(place) == offset
