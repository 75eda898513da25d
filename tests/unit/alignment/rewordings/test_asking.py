"""Stretches that the linker is asked about, and how long ones are cut."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.rewordings.asking import pieces_worth_asking
from viewer.alignment.rewordings.sides import Sides
from viewer.alignment.vocabulary import join
from viewer.model import never_cancelled
from viewer.readers import article_from_text


def sides_of(original: str, copy: str) -> Sides:
    one, other = (article_from_text(each, name="a") for each in (original, copy))
    words = join(one.words, other.words, language="en")
    parted = tuple(
        np.ones(len(forms), np.bool_)
        for forms in (words.original_forms, words.copy_forms)
    )
    return Sides(
        words,
        words.original_forms,
        words.copy_forms,
        words.original_keys,
        words.copy_keys,
        (parted[0], parted[1]),
    )


def asked(
    sides: Sides, *rows: tuple[int, int, int, int], in_step: bool = False
) -> list[list[int]]:
    found = pieces_worth_asking(
        sides, np.array(rows), in_step=in_step, cancelled=never_cancelled
    )
    pieces: list[list[int]] = found.tolist()
    return pieces


def unlike(count: int) -> Sides:
    """Two sides of so many words that have nothing in common."""
    return sides_of(
        " ".join(f"a{at}a" for at in range(count)),
        " ".join(f"b{at}b" for at in range(count)),
    )


def test_short_stretches_are_asked_about_whatever_they_hold() -> None:
    assert asked(unlike(12), (0, 12, 0, 12)) == [[0, 12, 0, 12]]


def test_longer_ones_are_not_where_they_have_nothing_in_common() -> None:
    assert asked(unlike(13), (0, 13, 0, 5)) == []
    assert asked(unlike(13), (0, 5, 0, 13)) == []


def test_up_to_twice_as_long_they_are_where_both_sides_are_about_as_long() -> None:
    assert asked(unlike(24), (0, 24, 0, 18), in_step=True) == [[0, 24, 0, 18]]
    assert asked(unlike(24), (0, 24, 0, 17), in_step=True) == []
    assert asked(unlike(25), (0, 25, 0, 25), in_step=True) == []
    assert asked(unlike(24), (0, 24, 0, 18)) == []


@pytest.mark.parametrize(("equal", "found"), [(5, [[0, 25, 0, 25]]), (4, [])])
def test_a_fifth_of_the_words_of_a_longer_one_has_to_be_equal(
    equal: int, found: list[list[int]]
) -> None:
    original = [f"a{at}a" for at in range(25)]
    copy = original[:equal] + [f"b{at}b" for at in range(25 - equal)]
    sides = sides_of(" ".join(original), " ".join(copy))

    assert asked(sides, (0, 25, 0, 25)) == found


def test_a_long_one_is_cut_at_the_same_share_of_both_sides() -> None:
    text = " ".join(f"a{at}a" for at in range(120))
    sides = sides_of(text, text)

    assert asked(sides, (0, 48, 0, 48)) == [[0, 48, 0, 48]]
    assert asked(sides, (20, 70, 20, 69)) == [[20, 45, 20, 44], [45, 70, 44, 69]]


def test_pieces_come_in_order_of_the_original() -> None:
    text = " ".join(f"a{at}a" for at in range(60))
    sides = sides_of(text, text)

    assert asked(sides, (0, 20, 0, 20), (20, 25, 20, 25), (25, 60, 25, 60)) == [
        [0, 20, 0, 20],
        [20, 25, 20, 25],
        [25, 60, 25, 60],
    ]
