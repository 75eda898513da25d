"""Tells marks, which part words and sentences, from signs that mean something."""

from __future__ import annotations

import unicodedata
from typing import Final

_COUNTING: Final = frozenset("%‰‱°+−±×÷<>=≤≥≠≈")
"""Signs without which an amount is another one; those of currencies have a class."""


def is_marks(text: str) -> bool:
    """Tell whether text has neither letters nor figures nor signs of an amount."""
    return not any(sign.isalnum() or counts(sign) for sign in text)


def counts(sign: str) -> bool:
    """Tell whether a character is the sign of a currency, a unit or a relation."""
    return sign in _COUNTING or unicodedata.category(sign) == "Sc"
