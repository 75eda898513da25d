from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.beads import Candidate, best_chain

SIZE = 4


def follows(one: Candidate, other: Candidate) -> bool:
    return one.original.stop <= other.i and one.copy.stop <= other.j


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
    height, width = draw(st.sampled_from([(1, 1), (1, 2), (2, 1), (1, 3), (2, 2)]))
    return Candidate(
        draw(st.integers(1, 40)) / 8,
        draw(st.integers(0, SIZE - height)),
        draw(st.integers(0, SIZE - width)),
        height,
        width,
    )


@given(st.lists(beads(), max_size=9))
def test_the_chain_is_worth_as_much_as_the_best_of_all(
    candidates: list[Candidate],
) -> None:
    chain = best_chain(candidates, SIZE, SIZE)

    assert sum(bead.score for bead in chain) == pytest.approx(
        best_total_by_trying_all(candidates)
    )


@given(st.lists(beads(), max_size=9))
def test_the_chain_is_in_order_and_shares_no_word(candidates: list[Candidate]) -> None:
    chain = best_chain(candidates, SIZE, SIZE)

    assert all(map(follows, chain, chain[1:]))
    assert all(bead in candidates for bead in chain)


def test_a_phrase_is_preferred_to_its_parts_only_when_worth_more() -> None:
    word, phrase = Candidate(1.0, 0, 0, 1, 1), Candidate(1.5, 0, 0, 1, 2)

    assert best_chain([word, phrase], 1, 2) == [phrase]
    assert best_chain([word._replace(score=2.0), phrase], 1, 2) == [(2.0, 0, 0, 1, 1)]


def test_no_candidates_make_no_chain() -> None:
    assert best_chain([], 3, 0) == []
