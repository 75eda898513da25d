"""Tells spellings of the same word: by the habits of languages, and by slips."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Prefix

if TYPE_CHECKING:
    from collections.abc import Sequence

_VARIANTS = (
    (re.compile(r"([^\W\d_])\1"), r"\1"),
    (re.compile(r"ou(?=r)|au(?=l)"), "o"),
    (re.compile(r"(?<=[^\Wi])[sz](?=(?:e|ed|er|ers|es|ing|ation|ations|able)?$)"), "z"),
    (re.compile(r"(?<=i)s(?=(?:e|ed|er|ers|es|ing|ation|ations|able)$)"), "z"),
    (re.compile(r"(?<=[^\Waeiou])re(?=s?$)"), "er"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ogue"), "og"),
    (re.compile(r"[cp](?=ç)"), ""),
    (re.compile(r"(?<=[ne])ce(?=s?$)"), "se"),
    (re.compile(r"gray"), "grey"),
    (re.compile(r"programme"), "program"),
    (re.compile(r"que(?=s?$)"), "k"),
    (re.compile(r"[-‐'’ ]"), ""),
)
"""How spellings of a word differ: colour/color, realise/realize, theatre/theater."""

_KEPT = frozenset("bdgijntvwx")
"""Letters that all spellings of a word have."""

_SLIP_LETTERS = 7
"""Letters from which a word that is one keystroke off is a spelling of the same."""

_SWAP_LETTERS = 5
"""Letters from which two letters that swapped are a spelling of the same word."""


def same_spelling(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether both are spellings of the same word."""
    a, b = "".join(one), "".join(other)
    if _KEPT.intersection(a) == _KEPT.intersection(b) and _plain(a) == _plain(b):
        return True
    if len(one) != 1 or len(other) != 1 or a[0] != b[0]:
        return False
    if len(a) == len(b) >= _SWAP_LETTERS and sorted(a) == sorted(b):
        return _one_slip_apart(a, b)
    return min(len(a), len(b)) >= _SLIP_LETTERS and _one_slip_apart(a, b)


def _one_slip_apart(one: str, other: str) -> bool:
    """Tell whether a letter was added, left out or replaced, or two changed places.

    An edit distance says the same, but takes seconds where both words are very long.
    """
    first = Prefix.similarity(one, other)
    rest, other_rest = one[first:], other[first:]
    return (
        rest[1:] in (other_rest, other_rest[1:])
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )


def _plain(key: str) -> str:
    """Return what the spellings of a word have in common."""
    for pattern, instead in _VARIANTS:
        key = pattern.sub(instead, key)
    return key
