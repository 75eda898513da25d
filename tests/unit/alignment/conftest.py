from __future__ import annotations

import numpy as np
import pytest

from viewer.alignment.anchors import Runs
from viewer.alignment.matching.correspondence import Correspondence
from viewer.alignment.matching.frames import Breaks
from viewer.alignment.vocabulary import join
from viewer.text import split_words

NONE = np.zeros(0, np.int64)


@pytest.fixture
def found() -> Correspondence:
    """Return what is found in two texts of six words each before anything is."""
    one, other = (
        split_words(text)
        for text in ("an old keeper met nine gulls", "an aged keeper met ten gulls")
    )
    flags = np.zeros(6, np.bool_)
    pairs = np.zeros((0, 2), np.int64)
    breaks = Breaks((flags, flags), (flags, flags), pairs, pairs, np.zeros(0, np.bool_))
    vocabulary = join(one, other, language="en")
    return Correspondence(vocabulary, breaks, Runs(NONE, NONE, NONE))
