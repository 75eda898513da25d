"""Spans, their flat form, words, and what a comparison counts hold together."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import (
    Article,
    Comparison,
    Difference,
    EncodingEvidence,
    Kind,
    Pairing,
    Side,
    Source,
    Span,
    Spans,
    Unit,
    Word,
    never_cancelled,
    no_progress,
)
from viewer.text import make_article

SOURCE = Source("a.txt", None, "", 0, "utf-8", EncodingEvidence.TEXT, "plain text")


@st.composite
def ordered_pairs(draw: st.DrawFn) -> list[tuple[int, int]]:
    """Draw starts and ends of spans in order that do not overlap and are not empty."""
    steps = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), max_size=12))
    pairs, at = [], 0
    for gap, length in steps:
        pairs.append((at + gap, at + gap + length))
        at += gap + length
    return pairs


@pytest.fixture
def article() -> Article:
    return make_article("Big dogs bark. big Dogs bark!", SOURCE, language="en")


def test_the_other_side_of_the_other_side_is_the_side() -> None:
    assert Side.ORIGINAL.other is Side.COPY
    assert [side.other.other for side in Side] == list(Side)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_is_none_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(st.text(), st.integers(0, 10), st.integers(0, 10))
def test_a_span_is_as_long_as_what_it_covers(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))

    span = Span(start, end)

    assert len(span) == len(span.of(text))
    assert bool(span) is (start < end)
    assert span.of(text) == "".join(text[i] for i in range(len(text)) if i in span)


def test_a_span_covers_itself_and_what_lies_within() -> None:
    span = Span(2, 6)

    assert span.covers(span)
    assert span.covers(Span(3, 3))
    assert not span.covers(Span(1, 3))
    assert not span.covers(Span(5, 7))


@given(ordered_pairs())
def test_spans_are_a_sequence_of_spans(pairs: list[tuple[int, int]]) -> None:
    spans = Spans.of(pairs)

    assert list(spans) == [Span(*pair) for pair in pairs]
    assert [spans[index] for index in range(len(spans))] == list(spans)
    assert list(spans[1:-1]) == list(spans)[1:-1]
    assert pickle.loads(pickle.dumps(spans)) == spans  # noqa: S301 - our own bytes


@given(ordered_pairs(), st.integers(0, 40), st.integers(0, 40))
def test_spans_are_found_by_where_they_are(
    pairs: list[tuple[int, int]], a: int, b: int
) -> None:
    spans, span = Spans.of(pairs), Span(*sorted((a, b)))

    within = [i for i, each in enumerate(spans) if span and span.covers(each)]
    at = [i for i, each in enumerate(spans) if a in each]
    before = [i for i, each in enumerate(spans) if each.start <= a]

    assert list(spans.within(span)) == within
    assert spans.index_at(a) == (at[0] if at else None)
    assert spans.index_before(a) == (before[-1] if before else 0)


def test_numpy_sees_spans_without_a_copy() -> None:
    spans = Spans.of([(0, 3), (4, 9)])

    starts = np.asarray(spans.starts)

    assert np.shares_memory(starts, np.asarray(spans.starts))
    assert starts.tolist() == [0, 4]


def test_words_know_their_form_and_their_key(article: Article) -> None:
    forms = [word.form for word in article.words]

    assert forms == ["Big", "dogs", "bark", ".", "big", "Dogs", "bark", "!"]
    assert article.words[0].key == article.words[4].key
    assert article.words[-1].span == Span(28, 29)
    assert article.words[4:6] == (article.words[4], article.words[5])
    assert len(article.words.forms) == len(set(forms))


@pytest.mark.parametrize(
    ("form", "is_punctuation"),
    [("—", True), ("...", True), ("10%", False), ("é", False), ("犬", False)],
)
def test_a_word_without_letter_or_digit_is_punctuation(
    form: str, is_punctuation: bool
) -> None:
    word = Word(Span(0, len(form)), form, form)

    assert word.is_punctuation is is_punctuation


def test_punctuation_is_no_word_to_count(article: Article) -> None:
    assert article.word_count == 6


def test_the_hash_of_a_text_takes_any_text() -> None:
    plain = make_article("caf\u00e9", SOURCE)
    broken = make_article("half \ud83d", SOURCE)

    assert plain.text_sha256.startswith("850f7dc43910ff89")
    assert len(broken.text_sha256) == 64


def test_an_article_is_the_same_after_a_journey(article: Article) -> None:
    counted = article.word_count

    returned = pickle.loads(pickle.dumps(article))  # noqa: S301 - our own bytes

    assert returned == article
    assert returned.word_count == counted


def test_differences_are_named_by_their_number_and_stand_on_two_sides() -> None:
    difference = Difference(7, Kind.DROPPED, Span(0, 3), Span(0, 0))

    assert difference.id == "D-007"
    assert replace(difference, number=1234).id == "D-1234"
    assert difference.on(Side.ORIGINAL) == Span(0, 3)
    assert difference.on(Side.COPY) == Span(0, 0)


def test_nothing_in_a_difference_can_be_changed() -> None:
    difference = Difference(7, Kind.DROPPED, Span(0, 3), Span(0, 0))

    with pytest.raises(FrozenInstanceError):
        difference.number = 8  # type: ignore[misc]


def test_a_comparison_counts_every_kind(article: Article) -> None:
    comparison = Comparison(
        article,
        article,
        pairings=(
            Pairing(Unit.PARAGRAPH, Span(0, 29), Span(0, 29)),
            Pairing(Unit.SENTENCE, Span(0, 14), None),
        ),
        differences=(
            Difference(1, Kind.DROPPED, Span(0, 3), Span(0, 0)),
            Difference(2, Kind.DROPPED, Span(4, 8), Span(0, 0)),
            Difference(3, Kind.MOVED, Span(9, 13), Span(0, 4)),
        ),
    )

    assert comparison.counts == {
        Kind.SUBSTITUTED: 0,
        Kind.DROPPED: 2,
        Kind.ADDED: 0,
        Kind.MOVED: 1,
    }
    assert [len(comparison.paired(unit)) for unit in Unit] == [1, 1]
    assert all(comparison.article(side) is article for side in Side)


def test_work_that_nobody_watches_goes_on() -> None:
    no_progress(0.5)

    assert never_cancelled() is False
