from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.linking.beads import BEAD_SIZES, best_chains

SIZE = 4


class Candidate(NamedTuple):
    """A bead that may be chosen: its worth, its first words, and how many it has."""

    score: float
    i: int
    j: int
    height: int
    width: int


def chains(*pairings: list[Candidate]) -> list[list[Candidate]]:
    """The best chain of each pairing, all found at once."""
    worth = np.zeros((len(BEAD_SIZES), SIZE, SIZE, len(pairings)))
    for lane, candidates in enumerate(pairings):
        for score, i, j, height, width in candidates:
            worth[BEAD_SIZES.index((height, width)), i, j, lane] = score
    found: list[list[Candidate]] = [[] for _ in pairings]
    for i, j, height, width, lane in zip(*best_chains(worth), strict=True):
        score = worth[BEAD_SIZES.index((height, width)), i, j, lane]
        found[lane].append(Candidate(score, i, j, height, width))
    return [sorted(chain, key=lambda bead: bead.i) for chain in found]


def follows(one: Candidate, other: Candidate) -> bool:
    return one.i + one.height <= other.i and one.j + one.width <= other.j


def best_total_by_trying_all(candidates: list[Candidate]) -> float:
    """The slow, plain reference: every set of beads that makes a chain."""
    best = 0.0
    for count in range(1, SIZE + 1):
        for chosen in combinations(sorted(candidates, key=lambda c: (c.i, c.j)), count):
            if all(map(follows, chosen, chosen[1:])):
                best = max(best, sum(bead.score for bead in chosen))
    return best


@st.composite
def beads(draw: st.DrawFn) -> Candidate:
    height, width = draw(st.sampled_from(BEAD_SIZES))
    return Candidate(
        draw(st.integers(1, 40)) / 8,
        draw(st.integers(0, SIZE - height)),
        draw(st.integers(0, SIZE - width)),
        height,
        width,
    )


PAIRINGS = st.lists(
    st.lists(beads(), max_size=9, unique_by=lambda bead: bead[1:]),
    min_size=1,
    max_size=3,
)


@given(PAIRINGS)
def test_a_chain_is_worth_as_much_as_the_best_of_all(
    pairings: list[list[Candidate]],
) -> None:
    for candidates, chain in zip(pairings, chains(*pairings), strict=True):
        assert sum(bead.score for bead in chain) == pytest.approx(
            best_total_by_trying_all(candidates)
        )


@given(PAIRINGS)
def test_a_chain_shares_no_word_and_does_not_cross(
    pairings: list[list[Candidate]],
) -> None:
    for candidates, chain in zip(pairings, chains(*pairings), strict=True):
        assert all(map(follows, chain, chain[1:]))
        assert all(bead in candidates for bead in chain)


def test_a_phrase_is_preferred_to_its_parts_only_when_worth_more() -> None:
    word, phrase = Candidate(1.0, 0, 0, 1, 1), Candidate(1.5, 0, 0, 1, 2)
    better_word = word._replace(score=2.0)

    assert chains([word, phrase], [better_word, phrase]) == [[phrase], [better_word]]


def test_no_candidates_make_no_chain() -> None:
    assert chains([]) == [[]]
