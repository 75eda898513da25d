"""The words that arrays find in a long text are those that patterns find in it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.text.any_text import ANY_TEXT
from viewer.errors import CancelledError
from viewer.text import flat_words
from viewer.text.words import split_words_by_patterns


@given(ANY_TEXT, st.sampled_from([1, 7, 1 << 16]), st.sampled_from([1, 3, 4096]))
@example("ʼs_qu", 1, 1)
@example("\u0301\u200d👩\u200d👩", 1 << 16, 1)
def test_arrays_find_the_words_that_patterns_find(
    text: str, piece: int, window: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(flat_words, "_PIECE", piece)
        patch.setattr(flat_words, "_WINDOW", window)

        by_arrays = flat_words.split_words_flat(text)

    assert by_arrays == split_words_by_patterns(text)


def test_very_long_words_are_told_apart() -> None:
    text = ("x" * 60 + "a " + "x" * 60 + "b ") * 50 + "short short"

    words = flat_words.split_words_flat(text)

    assert len(words.forms) == 3
    assert words == split_words_by_patterns(text)


def test_more_forms_than_places_are_numbered_right() -> None:
    text = "".join(map(chr, range(0x4E00, 0x9000))) * 2

    assert flat_words.split_words_flat(text) == split_words_by_patterns(text)


def test_a_word_longer_than_any_piece_is_one_word() -> None:
    text = "x" * 140_000 + " end"

    assert flat_words.split_words_flat(text) == split_words_by_patterns(text)


def test_progress_grows_to_the_end() -> None:
    told: list[float] = []

    flat_words.split_words_flat("word " * 50_000, progress=told.append)

    assert len(told) > 2
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize("times", [0, 1, 5])
def test_a_search_can_be_called_off(times: int) -> None:
    answers = iter([False] * times)

    with pytest.raises(CancelledError):
        flat_words.split_words_flat(
            "word " * 50_000, cancelled=lambda: next(answers, True)
        )
