"""The pair of articles that the customer gave, and what truly differs in it.

They are no part of the project: tests use them where they stand beside the repository.
"""

from __future__ import annotations

from pathlib import Path

import pytest

_SHARED = Path(__file__).parents[2] / "shared"

ARTICLES = _SHARED / "articles"
PAIR = ARTICLES / "original.txt", ARTICLES / "copy.txt"
GOLD = _SHARED / "gold" / "articles.json"

needs_pair = pytest.mark.skipif(
    not all(path.is_file() for path in PAIR), reason="the customer's pair is not here"
)
needs_gold = pytest.mark.skipif(
    not GOLD.is_file(), reason="what differs in the customer's pair is not here"
)
