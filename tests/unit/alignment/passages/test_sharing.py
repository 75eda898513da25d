from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.passages import sharing
from viewer.alignment.passages.sharing import shared_weight
from viewer.model import never_cancelled

if TYPE_CHECKING:
    import pytest


def test_what_sentences_share_is_the_same_however_many_are_joined_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    random = np.random.default_rng(7)
    has = [random.random((size, 20)) < 0.4 for size in (30, 25)]
    sentences, stems = zip(*map(np.nonzero, has), strict=True)
    weight = random.random(20)
    free = random.random(30) < 0.7, random.random(25) < 0.2
    expected = (has[0] * weight) @ has[1].T * np.logical_or.outer(*free)

    for size in (1, 50, 100_000):
        monkeypatch.setattr(sharing, "_AT_ONCE", size)
        pairs, shares = shared_weight(
            sentences, stems, weight, 100, free=free, cancelled=never_cancelled
        )

        assert pairs.tolist() == [100 * i + j for i, j in np.argwhere(expected > 0)]
        assert np.allclose(shares, expected[expected > 0])


def test_nothing_is_shared_where_nothing_is_asked() -> None:
    none = np.zeros(0, np.int64)

    pairs, shares = shared_weight(
        (none, none),
        (none, none),
        np.ones(3),
        10,
        free=(none > 0, none > 0),
        cancelled=never_cancelled,
    )

    assert len(pairs) == len(shares) == 0
