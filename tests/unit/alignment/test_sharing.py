from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment import sharing
from viewer.alignment.anchors import find_runs
from viewer.alignment.passages import Sentences, pair_sentences

if TYPE_CHECKING:
    import pytest


def test_sentences_are_paired_the_same_however_many_are_joined_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    random = np.random.default_rng(7)
    bounds = np.arange(0, 401, 8)
    original, copy = (Sentences(random.integers(0, 60, 400), bounds) for _ in range(2))
    runs = find_runs(original.stems, copy.stems)
    whole = pair_sentences(original, copy, runs)

    for size in (1, 7, 100):
        monkeypatch.setattr(sharing, "_AT_ONCE", size)
        in_parts = pair_sentences(original, copy, runs)

        assert len(whole.original)
        assert all(map(np.array_equal, in_parts, whole))
