from __future__ import annotations

from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.alignment.passages.best_first import best_first


@given(
    st.dictionaries(st.tuples(*[st.integers(0, 5)] * 2), st.integers(1, 9)),
    st.integers(1, 9),
)
def test_the_best_pairs_are_taken_one_by_one(
    worth: dict[tuple[int, int], int], at_once: int
) -> None:
    i, j = (np.asarray([pair[side] for pair in worth], np.int64) for side in (0, 1))
    score = np.asarray([*worth.values()], np.float64)

    with patch("viewer.alignment.passages.best_first._AT_ONCE", at_once):
        one, other = best_first(i, j, score, (6, 6))

    left, taken = set(worth), []
    while left:
        best = min(left, key=lambda at: (-worth[at], abs(at[0] - at[1]), sum(at), at))
        taken.append(best)
        left = {at for at in left if at[0] != best[0] and at[1] != best[1]}
    assert sorted(zip(one.tolist(), other.tolist(), strict=True)) == sorted(taken)
