from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import Side, Span, Spans
from viewer.window.finding.find import LIMIT, Hits, Query, Searchable, by_section
from viewer.window.sync.scroll_map import Anchors


def found(
    text: str, wanted: str, *, case: bool = False, whole: bool = False
) -> list[str]:
    spans = Searchable(text).find(Query(wanted, case, whole))
    return [span.of(text) for span in spans]


def test_capitals_make_no_difference_unless_asked_for() -> None:
    assert found("The LEADER led. Leader!", "leader") == ["LEADER", "Leader"]
    assert found("The LEADER led. Leader!", "Leader", case=True) == ["Leader"]


def test_whole_words_are_told_from_parts_of_words() -> None:
    assert len(found("a man, many men, woman; Man", "man")) == 4
    assert found("a man, many men, woman; Man", "man", whole=True) == ["man", "Man"]


@pytest.mark.parametrize("wanted", ["$5.00", "(sic)", "a|b", "what?"])
def test_signs_mean_themselves(wanted: str) -> None:
    text = f"one {wanted} two xsicx"

    assert found(text, wanted) == [wanted]
    assert found(text, wanted, whole=True) == [wanted]


def test_places_are_code_points_of_the_text_as_it_is() -> None:
    text = "😀 İstanbul, STRASSE and Straße by the sea"

    spans = Searchable(text).find(Query("straße"))

    assert [span.of(text) for span in spans] == ["STRASSE", "Straße"]
    assert Searchable(text).find(Query("sea"))[0] == Span(len(text) - 3, len(text))


def test_half_of_a_folded_letter_is_no_match() -> None:
    assert found("Maß", "mas") == []
    assert found("Maß", "mass") == ["Maß"]


def test_quotation_marks_and_white_space_are_found_in_any_shape() -> None:
    assert found("It’s “near\nfuture”", 'it\'s "near future"') == [
        "It’s “near\nfuture”"
    ]


def test_the_same_is_found_in_a_text_of_which_only_the_first_part_is_ready() -> None:
    text = "Straße “near\nfuture” " * 20_000
    searchable, query = Searchable(text), Query('strasse "near future"')
    steps = searchable.prepare()
    next(steps)

    places = searchable.find(query)

    assert [*steps] == []
    assert len(places) == LIMIT
    assert places == Searchable(text).find(query)
    assert {span.of(text) for span in places} == {"Straße “near\nfuture”"}


@given(
    st.text("sSßŉİi.", max_size=12),
    st.text("sSßŉİi.", min_size=1, max_size=3),
    st.integers(1, 5),
)
def test_what_is_folded_to_more_letters_is_found_by_all_of_them(
    text: str, wanted: str, piece: int
) -> None:
    folded = [sign.casefold() for sign in text]
    starts = [len("".join(folded[:end])) for end in range(len(text) + 1)]
    matches = re.finditer(re.escape(wanted.casefold()), "".join(folded))

    with patch("viewer.window.finding.find._PIECE", piece):
        places = Searchable(text).find(Query(wanted))

    assert [*zip(places.starts, places.ends, strict=True)] == [
        (starts.index(match.start()), starts.index(match.end()))
        for match in matches
        if {*match.span()} <= {*starts}
    ]


@pytest.mark.parametrize("wanted", ["", " ", "\n"])
def test_nothing_is_found_nowhere(wanted: str) -> None:
    assert found("some words", wanted) == []


def test_what_is_found_without_end_is_cut() -> None:
    assert len(Searchable("a" * (LIMIT + 5)).find(Query("a"))) == LIMIT


def test_matches_do_not_overlap() -> None:
    assert found("aaaa", "aa") == ["aa", "aa"]


def spans(*starts: int) -> Spans:
    return Spans.of((start, start + 3) for start in starts)


def test_matches_go_through_both_articles_in_reading_order() -> None:
    hits = Hits(
        {Side.ORIGINAL: spans(5, 120), Side.COPY: spans(7, 90, 130)},
        by_section(Anchors((0, 100), (0, 80))),
    )

    order = [(hit.side, hit.span.start) for hit in map(hits.__getitem__, range(5))]

    assert order == [
        (Side.ORIGINAL, 5),
        (Side.COPY, 7),
        (Side.ORIGINAL, 120),
        (Side.COPY, 90),
        (Side.COPY, 130),
    ]


def test_without_a_comparison_the_original_comes_first() -> None:
    hits = Hits({Side.ORIGINAL: spans(50), Side.COPY: spans(7)}, by_section(None))

    assert [hits[rank].side for rank in range(2)] == [Side.ORIGINAL, Side.COPY]


def test_the_first_match_from_a_place_is_the_next_one_or_else_the_very_first() -> None:
    hits = Hits({Side.ORIGINAL: spans(5, 120), Side.COPY: spans(7)}, by_section(None))

    assert hits.first_from(Side.ORIGINAL, 6) == 1
    assert hits.first_from(Side.COPY, 8) == 0
    assert (
        Hits({Side.ORIGINAL: spans(), Side.COPY: spans()}, by_section(None)).first_from(
            Side.COPY, 0
        )
        is None
    )
