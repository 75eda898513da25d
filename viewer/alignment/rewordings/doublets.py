"""Joins what changed side by side where most words are of two parts.

Those are Chinese words, of which each character is linked by itself, and Vietnamese
ones, of which each syllable stands between spaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.evidence import SAME_KEY
from viewer.alignment.rewordings.unspaced import is_part_of_word

if TYPE_CHECKING:
    from viewer.alignment.rewordings.sides import Sides
    from viewer.alignment.vocabulary import Flags, Ints

_SYLLABIC = frozenset({"vi"})
"""Languages that put a space behind every syllable."""


def joined_in_twos(sides: Sides, links: Ints, language: str) -> Ints:
    """Return links with those joined two by two that follow each other in even numbers.

    Parameters
    ----------
    sides
        The words.
    links
        Links, in order of the original.
    language
        ISO 639-1 code.
    """
    parts = _parts(sides, language)
    if not parts.any():
        return links
    start, end, copy_start, copy_end, evidence = links.T
    single = (end - start == 1) & (copy_end - copy_start == 1)
    single &= evidence != SAME_KEY
    single &= parts[sides.original_keys[start]] & parts[sides.copy_keys[copy_start]]
    for at in np.flatnonzero(single).tolist():
        forms = sides.original_forms[start[at]], sides.copy_forms[copy_start[at]]
        single[at] = not any(sides.words.forms[form][0].isupper() for form in forms)
    goes_on = single[1:] & single[:-1] & (start[1:] == end[:-1])
    goes_on &= copy_start[1:] == copy_end[:-1]
    run = np.cumsum(np.append(True, ~goes_on))
    place = np.arange(len(links)) - np.searchsorted(run, run)
    even = single & (np.bincount(run)[run] % 2 == 0)
    first = np.flatnonzero(even & (place % 2 == 0))
    links = links.copy()
    links[first, 1], links[first, 3] = links[first + 1, 1], links[first + 1, 3]
    return np.delete(links, first + 1, axis=0)


def _parts(sides: Sides, language: str) -> Flags:
    """Tell which keys are mostly a part of a word."""
    words = sides.words
    if language in _SYLLABIC:
        return np.asarray(
            [
                kind is WordClass.CONTENT and key[0].isalpha()
                for key, kind in zip(words.keys, words.classes, strict=True)
            ]
        )
    parts = np.zeros(len(words.keys), np.bool_)
    for key in np.flatnonzero(words.unspaced).tolist():
        parts[key] = is_part_of_word(words.keys[key])
    return parts
