"""Counts what a rewording seldom touches: figures and capitalised words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.model import Article

_CAPITALISES_NOUNS = frozenset({"de", "lb"})


@dataclass(frozen=True, slots=True)
class Kept:
    """Distinct words of the original, and how many of them stand in the copy too.

    Attributes
    ----------
    kept, of
        How many of the original's words the copy has, and how many there are.
    lost
        Those that the copy does not have, in order of appearance.
    """

    kept: int
    of: int
    lost: tuple[str, ...]


def kept_figures(original: Article, copy: Article) -> Kept:
    """Return how many distinct words with a digit the copy keeps."""
    return _kept(original, copy, has_digit)


def kept_names(original: Article, copy: Article) -> Kept | None:
    """Return how many distinct capitalised words the copy keeps.

    Words that open a sentence are left out, since every word has a capital there. For
    languages that write all nouns with a capital the answer is None.
    """
    if original.language in _CAPITALISES_NOUNS:
        return None
    opening = _opening_forms_only(original)
    return _kept(
        original, copy, lambda form: form[:1].isupper() and form not in opening
    )


def has_digit(form: str) -> bool:
    """Tell whether a word has a digit in it."""
    return any(map(str.isdecimal, form))


def _opening_forms_only(article: Article) -> frozenset[str]:
    """Return the forms that stand nowhere but at the start of a sentence."""
    words = article.words
    openers = {span.start for span in article.sentences}
    opening: set[int] = set()
    elsewhere: set[int] = set()
    is_opening = True
    for form_id, start in zip(words.form_ids, words.spans.starts, strict=True):
        is_opening = is_opening or start in openers
        (opening if is_opening else elsewhere).add(form_id)
        # A quotation mark may stand before the first word.
        is_opening = is_opening and not words.forms[form_id][:1].isalnum()
    return frozenset(words.forms[each] for each in opening - elsewhere)


def _kept(original: Article, copy: Article, wanted: Callable[[str], bool]) -> Kept:
    there = set(copy.words.keys)
    found: dict[str, str] = {}
    for form, key in zip(original.words.forms, original.words.keys, strict=True):
        if wanted(form):
            found.setdefault(key, form)
    lost = tuple(form for key, form in found.items() if key not in there)
    return Kept(len(found) - len(lost), len(found), lost)
