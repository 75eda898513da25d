"""Finds the apostrophes that end an elided article or pronoun, as in "l’homme"."""

from __future__ import annotations

import re
from typing import Final

_FRENCH_AND_CATALAN = "l d j m t s n c qu jusqu lorsqu puisqu quoiqu"
_ITALIAN = (
    "un gl agl degl dagl negl sugl all dell dall nell sull coll quell quest bell sant "
    "ch v com dov cos anch"
)
_ELIDED: Final = frozenset(f"{_FRENCH_AND_CATALAN} {_ITALIAN}".split())
_LONGEST: Final = max(map(len, _ELIDED))
_VOWELS: Final = frozenset(
    "aehiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœAEHIOUYÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝŸŒ"
)
_APOSTROPHE: Final = re.compile("[’'ʼ＇‘‛′´`]")


def find_elisions(text: str) -> list[int]:
    """Return the places of these apostrophes in a text without combining marks."""
    places = [match.start() for match in _APOSTROPHE.finditer(text, 1)]
    return [at for at in places if ends_elision(text, at)]


def ends_elision(text: str, at: int) -> bool:
    """Tell whether the apostrophe at this place ends an elided word before a vowel."""
    if text[at + 1 : at + 2] not in _VOWELS:
        return False
    start = at
    while start and at - start <= _LONGEST and text[start - 1].isalnum():
        start -= 1
    return text[start:at].casefold() in _ELIDED
