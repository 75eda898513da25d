"""Tells which words of an article are written as names, many at once.

In scripts with capitals they have one where other words have none. In scripts without,
names are told by what stands with them.
"""

from __future__ import annotations

import string
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING, Final

import numpy as np
import regex

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.natures.names import follows_title, opens_sentence
from viewer.text.abbreviations import ABBREVIATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from viewer.alignment.linking.evidence import Form, Forms
    from viewer.alignment.vocabulary import Flags, Ints
    from viewer.model import Article

_AFTER_NAME: Final = regex.compile(
    r"[ぁ-ん]{0,3}(?:さん|さま|くん|ちゃん|様|氏)|先生|女士|小姐|\s?(?:씨|님)"
)
_PLACE: Final = regex.compile(r"\p{Han}{2,}[市县縣镇鎮村町省州区區]")
"""What tells a name in scripts without capitals: an honorific, or the sort of place."""

_NEVER_NAMES: Final = frozenset(
    {WordClass.DETERMINER, WordClass.PRONOUN, WordClass.CONJUNCTION}
)
"""Words that are no names whatever capital they have, but for single letters."""

_NOUNS_WITH_CAPITALS: Final = frozenset({"de", "lb"})

_SMALL: Final = frozenset(string.ascii_lowercase)
"""Letters with which no name begins, in any language."""

_CAPITAL, _LETTERED, _SHOUTED, _PLAIN = 1, 2, 4, 8
"""How a form is written: with a capital first; in a script with capitals; in nothing
but capitals; in two letters or more, and nothing else."""

_OWN, _CONTENT = 1, 2
"""What a form is: one that its capital makes a name; one with content of its own."""


class NamedWords:
    """The names in one article.

    Parameters
    ----------
    article
        The article.
    forms
        What is known of its words.
    language
        ISO 639-1 code.
    """

    def __init__(self, article: Article, forms: Forms, language: str) -> None:
        self._article = article
        self._forms = forms
        self._only_beside = language in _NOUNS_WITH_CAPITALS
        words = article.words
        self._ids: Ints = np.asarray(words.form_ids)
        self._writing = _Traits(words.forms, lambda some: map(_writing, some))
        self._classes = _Traits(words.forms, self._class_of)

    def may_be(self, ranges: Ints) -> Flags:
        """Tell in which of these ranges a word begins as a name may."""
        before = self._beginning[ranges]
        return before[:, 0] < before[:, 1]

    def are(self, ranges: Ints) -> Flags:
        """Tell which of these ranges, none of them empty, are written as names."""
        forms = self._article.words.forms
        first = [forms[each] for each in self._ids[ranges[:, 0]].tolist()]
        without_case = np.array([_is_without_case(form[0]) for form in first], np.bool_)
        named = np.zeros(len(ranges), np.bool_)
        named[without_case] = [
            self._stands_as_name(*each) for each in ranges[without_case].tolist()
        ]
        named[~without_case] = self._by_capitals(ranges[~without_case])
        return named

    def _stands_as_name(self, start: int, end: int) -> bool:
        """Tell whether words in a script without capitals stand as names do."""
        article, spans = self._article, self._article.words.spans
        span = spans.starts[start], spans.ends[end - 1]
        return bool(
            follows_title(article, start)
            or _PLACE.fullmatch(article.text, *span)
            or _AFTER_NAME.match(article.text, span[1])
        )

    def _by_capitals(self, ranges: Ints) -> Flags:
        """Tell which ranges have capitals that other words would not have."""
        named = np.zeros(len(ranges), np.bool_)
        rows = np.flatnonzero(self._have_only_names(ranges))
        rows = rows[~self._are_headlines(ranges[rows])]
        named[rows] = self._are_beside_names(ranges[rows])
        if not self._only_beside:
            rows = rows[~named[rows]]
            places, begins = _places(ranges[rows])
            own = self._classes.of(self._ids[places]) & _OWN != 0
            own[own] = ~self._open_sentences(places[own])
            named[rows] = _any(own, begins)
        return named

    def _have_only_names(self, ranges: Ints) -> Flags:
        """Tell which ranges have words that may be names, and no others of content."""
        places, begins = _places(ranges)
        ids = self._ids[places]
        classes = self._classes.of(ids)
        small = self._writing.of(ids) & _CAPITAL == 0
        own = _any(classes & _OWN != 0, begins)
        return own & ~_any(small & (classes & _CONTENT != 0), begins)

    def _are_headlines(self, ranges: Ints) -> Flags:
        """Tell which are, with the words beside them, all in capitals."""
        starts = np.maximum(ranges[:, 0] - 1, 0)
        ends = np.minimum(ranges[:, 1] + 1, len(self._ids))
        places, begins = _places(np.column_stack((starts, ends)))
        writing = self._writing.of(self._ids[places])
        lettered = writing & _LETTERED != 0
        quiet = _any(lettered & (writing & _SHOUTED == 0), begins)
        many = np.zeros(len(ranges), np.bool_)
        if len(ranges):
            many = np.add.reduceat(lettered, begins, dtype=np.intp) > (
                ranges[:, 1] - ranges[:, 0]
            )
        return many & ~quiet

    def _are_beside_names(self, ranges: Ints) -> Flags:
        """Tell which stand beside a word with a capital of its own."""
        named = np.zeros(len(ranges), np.bool_)
        for beside in (ranges[:, 0] - 1, ranges[:, 1]):
            rows = np.flatnonzero(~named & (beside >= 0) & (beside < len(self._ids)))
            capital = self._writing.of(self._ids[beside[rows]]) & _CAPITAL != 0
            rows = rows[capital]
            named[rows] = ~self._open_sentences(beside[rows])
        return named

    def _open_sentences(self, places: Ints) -> Flags:
        """Tell which words stand where any has a capital."""
        starts, sentences = self._starts, self._sentences
        first = sentences[
            np.maximum(np.searchsorted(sentences, starts[places], side="right") - 1, 0)
        ]
        opens: Flags = starts[places] <= first
        # Behind a word of letters in the same sentence, none opens it.
        before = np.maximum(places - 1, 0)
        plain = self._writing.of(self._ids[before]) & _PLAIN != 0
        plain &= (starts[before] >= first) & (before < places)
        asked = np.flatnonzero(~opens & ~plain)
        opens[asked] = [
            opens_sentence(self._article, at) for at in places[asked].tolist()
        ]
        return opens

    @cached_property
    def _starts(self) -> Ints:
        return np.asarray(self._article.words.spans.starts)

    @cached_property
    def _sentences(self) -> Ints:
        return np.asarray(self._article.sentences.starts)

    @cached_property
    def _beginning(self) -> Ints:
        """How many words before each place begin as a name may."""
        forms = self._article.words.forms
        flags = np.array([form[0] not in _SMALL for form in forms], np.bool_)
        flags[flags] = [*map(_begins_name, compress(forms, flags))]
        return np.append(0, np.cumsum(flags[self._ids]))

    def _class_of(self, forms: list[str]) -> Iterable[int]:
        return map(_class, forms, self._forms.of(forms))


class _Traits:
    """What is asked about forms, found out once for each.

    Parameters
    ----------
    forms
        The distinct forms.
    find
        Tells of some of them what is asked, as a number that is not negative.
    """

    def __init__(
        self, forms: tuple[str, ...], find: Callable[[list[str]], Iterable[int]]
    ) -> None:
        self._forms = forms
        self._find = find
        self._known = np.full(len(forms), -1, np.int8)

    def of(self, ids: Ints) -> Ints:
        """Return the traits of forms by their places among the distinct ones."""
        found: Ints = self._known[ids]
        unknown = np.unique(ids[found < 0])
        if len(unknown):
            forms = [self._forms[each] for each in unknown.tolist()]
            self._known[unknown] = [*self._find(forms)]
            found = self._known[ids]
        return found


def _places(ranges: Ints) -> tuple[Ints, Ints]:
    """Return the places in these ranges one after another, and where each begins."""
    starts, ends = ranges.T
    counts = ends - starts
    places = np.repeat(ends - np.cumsum(counts), counts)
    places += np.arange(len(places))
    return places, np.cumsum(counts) - counts


def _any(flags: Flags, begins: Ints) -> Flags:
    """Tell for each stretch of flags, none of them empty, whether one is set."""
    if not len(begins):
        return np.zeros(0, np.bool_)
    found: Flags = np.logical_or.reduceat(flags, begins)
    return found


def _writing(form: str) -> int:
    """Return how a form is written, as bits."""
    bits = _CAPITAL * form[0].isupper()
    if form.upper() != form.lower():
        bits |= _LETTERED | _SHOUTED * (len(form) > 1 and form.isupper())
    return bits | _PLAIN * (len(form) > 1 and form.isalpha())


def _class(form: str, told: Form) -> int:
    """Return what a form is, as bits."""
    is_own = (
        form[0].isupper()
        and (told.kind not in _NEVER_NAMES or len(form) == 1)
        and form.casefold() not in ABBREVIATIONS
    )
    return _OWN * is_own | _CONTENT * (told.kind is WordClass.CONTENT)


def _begins_name(form: str) -> bool:
    """Tell whether a word has a capital, or is of a script that has none."""
    return form[0].isupper() or _is_without_case(form[0])


def _is_without_case(sign: str) -> bool:
    return sign.isalpha() and sign.upper() == sign.lower()
