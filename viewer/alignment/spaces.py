"""Finds hard and other odd spaces that stand in place of another between two words.

Only places where a text has such a space are looked at. Line breaks, tabs and runs of
plain spaces are layout and say nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.heeding import heed

if TYPE_CHECKING:
    from viewer.alignment.matching.correspondence import Correspondence
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Article, Cancelled

_SIGNS = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_ODD = re.compile(f"[{_SIGNS}]")
_RUN = re.compile(" {2,}")
_PART = 1 << 20
"""Characters that are looked through without asking to be stopped."""

_SPACES = re.compile(f"[ {_SIGNS}]+")


def find_spaces(
    found: Correspondence, articles: tuple[Article, Article], *, cancelled: Cancelled
) -> Ints:
    """Return where two words that follow each other on both sides are parted otherwise.

    Parameters
    ----------
    found
        Which words correspond.
    articles
        The original and the copy.
    cancelled
        Asked for every part of the texts.

    Returns
    -------
    array
        Ascending rows of the word behind the white space, in the original and in the
        copy.
    """
    behind = [_behind_odd_spaces(article, cancelled) for article in articles]
    if not any(map(len, behind)):
        return np.zeros((0, 2), np.int64)
    first, copy_first = _first_partners(found, 0), _first_partners(found, 1)
    i = np.unique(np.concatenate((behind[0], copy_first[behind[1]])))
    i = i[i > 0]
    i = i[(first[i] > 0) & (first[i] == _last_partners(found)[i - 1] + 1)]
    i = i[found.frames[0][i] == found.frames[0][i - 1]]
    rows = np.column_stack((i, first[i]))
    one, other = (
        _before(article, rows[:, side]) for side, article in enumerate(articles)
    )
    differs = [
        a != b and bool(_SPACES.fullmatch(a) and _SPACES.fullmatch(b))
        for a, b in zip(one, other, strict=True)
    ]
    told: Ints = rows[np.asarray(differs, np.bool_)]
    return told


def _behind_odd_spaces(article: Article, cancelled: Cancelled) -> Ints:
    """Return the words with an odd space before them."""
    places: list[int] = []
    for start in range(0, len(article.text), _PART):
        heed(cancelled)
        part = article.text[start : start + _PART]
        if any(map(part.__contains__, _SIGNS)):  # quicker than the search
            places += [start + match.start() for match in _ODD.finditer(part)]
    starts = np.asarray(article.words.spans.starts, np.int64)
    words: Ints = np.unique(np.searchsorted(starts, places))
    return words[words < len(starts)]


def _first_partners(found: Correspondence, side: int) -> Ints:
    """Return the word on the other side with which the one of each word begins, or -1.

    The words of a link but the first have none.
    """
    partners = found.partners[side].copy()
    links = found.links
    partners[links[:, 2 * side]] = links[:, 2 - 2 * side]
    return partners


def _last_partners(found: Correspondence) -> Ints:
    """Return the word of the copy with which that of each word ends, or -1."""
    partners = found.partners[0].copy()
    links = found.links
    partners[links[:, 1] - 1] = links[:, 3] - 1
    return partners


def _before(article: Article, words: Ints) -> list[str]:
    """Return the white space before each of these words, runs of spaces as one."""
    spans, text = article.words.spans, article.text
    return [
        _RUN.sub(" ", text[spans.ends[at - 1] : spans.starts[at]])
        for at in words.tolist()
    ]
