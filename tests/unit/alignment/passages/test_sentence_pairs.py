from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.passages.sentence_pairs import link_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.alignment.vocabulary import Floats


def words(sentence: str) -> list[str]:
    return sentence.split()


FERRY = words("the ferry to the island leaves the old harbour at noon")
BAKER = words("a baker in the upper town sells bread shaped like anchors")
STORM = words("last winter a storm carried the lighthouse door away")
MAYOR = words("the mayor wants to paint every bench in the park yellow")


def sharing_a_rare_word(numbers: Iterable[int], others: str) -> list[list[str]]:
    """Return a sentence for each number, alike in one rare word."""
    return [
        [f"rare{number:03}"[::-1], *(f"{other}{number}"[::-1] for other in others)]
        for number in numbers
    ]


@pytest.mark.parametrize(("size", "paired"), [(90, 90), (110, 0)])
def test_many_sentences_in_no_order_that_share_little_are_not_paired(
    size: int, paired: int
) -> None:
    mixed = [at * 41 % size for at in range(size)]

    links = link_sentences(
        sharing_a_rare_word(range(size), "vw"), sharing_a_rare_word(mixed, "xy")
    )

    assert len(links) == paired


def test_many_sentences_in_order_that_share_little_are_paired() -> None:
    links = link_sentences(
        sharing_a_rare_word(range(150), "vw"), sharing_a_rare_word(range(150), "xy")
    )

    assert links == tuple((at, at) for at in range(150))


def test_sentences_in_no_order_that_are_the_same_are_paired() -> None:
    mixed = [at * 41 % 150 for at in range(150)]
    original, copy = (sharing_a_rare_word(at, "uvwxy") for at in (range(150), mixed))

    links = link_sentences(original, copy)

    assert [copy[j] for _, j in links] == original


def test_sentences_in_order_are_paired() -> None:
    assert link_sentences([FERRY, BAKER], [FERRY, BAKER]) == ((0, 0), (1, 1))


def test_a_sentence_that_moved_is_paired() -> None:
    links = link_sentences([FERRY, BAKER, STORM], [STORM, FERRY, BAKER])

    assert links == ((0, 1), (1, 2), (2, 0))


def test_a_sentence_that_was_split_is_paired_with_both_halves() -> None:
    halves = [FERRY[:6], FERRY[6:]]

    links = link_sentences([BAKER, FERRY, STORM], [BAKER, *halves, STORM])

    assert links == ((0, 0), (1, 1), (1, 2), (2, 3))


def test_sentences_that_were_merged_are_paired_with_the_whole() -> None:
    links = link_sentences([FERRY, BAKER, STORM], [FERRY + BAKER, STORM])

    assert links == ((0, 0), (1, 0), (2, 1))


def test_a_sentence_that_stands_twice_is_paired_in_order() -> None:
    links = link_sentences([FERRY, BAKER, FERRY], [FERRY, BAKER, FERRY])

    assert links == ((0, 0), (1, 1), (2, 2))


def test_a_sentence_of_which_every_word_was_swapped_is_paired_by_its_place() -> None:
    swapped = words("ein bäcker aus jener oberstadt verkauft brote wie kleine anker")

    links = link_sentences([FERRY, BAKER, STORM], [FERRY, swapped, STORM])

    assert links == ((0, 0), (1, 1), (2, 2))


def test_a_dropped_and_an_added_sentence_stand_alone() -> None:
    links = link_sentences([FERRY, BAKER, STORM], [FERRY, STORM, MAYOR])

    assert links == ((0, 0), (2, 1))


def test_nothing_is_paired_with_nothing() -> None:
    assert link_sentences([], [FERRY]) == ()


def test_a_sentence_is_paired_by_its_words_rather_than_by_its_place() -> None:
    sung = words("a cook of an upper town sells rolls made like anchors")
    came = words("the ferry to that island sails from an old pier at dawn")

    links = link_sentences([STORM, FERRY, BAKER, MAYOR], [STORM, sung, came, MAYOR])

    assert links == ((0, 0), (1, 2), (2, 1), (3, 3))


def test_a_sentence_with_little_in_common_is_paired_beside_one_that_is_the_same() -> (
    None
):
    sold = words("our shop sold twelve fresh loaves")
    gave = words("he gave loaves to hungry birds")

    links = link_sentences([FERRY, sold, STORM, MAYOR], [FERRY, gave, MAYOR])

    assert links == ((0, 0), (1, 1), (3, 2))


SENTENCES = st.lists(
    st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6), max_size=6
)


@given(SENTENCES, SENTENCES)
def test_a_pair_is_passed_over_only_where_no_neighbours_could_speak_for_it(
    original: list[list[str]], copy: list[list[str]]
) -> None:
    def enough(_: object, __: object, size: int, ___: object) -> Floats:
        return np.ones(size + 2)

    with patch("viewer.alignment.passages.candidates._highest_bonus", enough):
        links = link_sentences(original, copy)

    assert link_sentences(original, copy) == links
