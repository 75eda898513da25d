"""Matching keys: what two forms share when only their look differs."""

from __future__ import annotations

import unicodedata

_QUOTES = str.maketrans("’‘ʼ“”„«»–—‐‑", "'''\"\"\"\"\"----")


def fold(form: str) -> str:
    """Return the matching key of a form: case, Unicode form, quotes and dashes folded."""
    return unicodedata.normalize("NFKC", form).casefold().translate(_QUOTES)
