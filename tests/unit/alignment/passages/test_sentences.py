"""Sentences are told apart by the stems that stand in them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.passages.sentences import Sentences, number_stems
from viewer.errors import CancelledError


def sentences(
    *stems: list[int], unspaced: frozenset[int] = frozenset[int]()
) -> Sentences:
    """Return sentences of these stems, some of which are of an unspaced script."""
    words = [stem for sentence in stems for stem in sentence]
    bounds = np.cumsum([0, *map(len, stems)])
    flags = np.array([stem in unspaced for stem in words], np.bool_)
    return Sentences(np.array(words, np.int64), bounds, flags, np.diff(bounds))


def test_each_word_is_in_its_sentence() -> None:
    found = sentences([5, 6, 7], [], [8])

    assert found.size == 3
    assert found.lengths.tolist() == [3, 0, 1]
    assert found.of_words.tolist() == [0, 0, 0, 2]


def test_a_sentence_has_the_value_of_its_first_stem_or_none() -> None:
    values = np.array([10, 20, 30])

    found = sentences([2, 0], [], [1]).at_start(values)

    assert found.tolist() == [30, 0, 20]


def test_words_between_spaces_are_told_apart_by_their_stems_alone() -> None:
    where, stems = sentences([1, 2], [3]).traits(first=4)

    assert where.tolist() == [0, 0, 1]
    assert stems.tolist() == [1, 2, 3]


def test_two_characters_in_a_row_tell_sentences_apart_as_well() -> None:
    signs = frozenset({1, 2})

    where, traits = sentences([1, 2], [2, 1], unspaced=signs).traits(first=3)

    assert where.tolist() == [0, 0, 1, 1, 0, 1]
    one, other = traits[-2:].tolist()
    assert min(one, other) >= 3
    assert one != other


def test_the_last_and_the_first_character_of_two_sentences_are_not_in_a_row() -> None:
    where, _ = sentences([1], [2], unspaced=frozenset({1, 2})).traits(first=3)

    assert where.tolist() == [0, 1]


def test_the_forms_of_a_word_have_one_number() -> None:
    numbers = number_stems(["leader", "sea", "leaders", "seas", "leadership"])

    assert numbers.tolist() == [0, 1, 0, 2, 0]


@given(st.lists(st.text(max_size=8), max_size=30))
def test_stems_are_numbered_by_their_first_appearance(keys: list[str]) -> None:
    numbers = number_stems(keys).tolist()

    firsts = list(dict.fromkeys(numbers))
    assert firsts == list(range(len(firsts)))
    assert len(numbers) == len(keys)


def test_numbering_can_be_called_off() -> None:
    with pytest.raises(CancelledError):
        number_stems(["a"], cancelled=lambda: True)
