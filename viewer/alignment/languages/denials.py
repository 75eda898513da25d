"""Knows words that deny by their ending, as "hopeless" does and "hopeful" does not.

Such a pair has the same stem; yet what changed is more than an inflection.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENDINGS: Mapping[str, str] = {
    "en": r"less(?:ly|ness)?",
    "de": r"los(?:e[mnrs]?|igkeit)?",
    "nl": r"(?:loos|loze)",
    "sv": r"lös(?:a|t)?",
    "da": r"løs(?:e|t)?",
    "no": r"løs(?:e|t)?",
    "fi": r"(?:t[oö]n|tt[oö]m\p{L}+|m[aä]tt[aä])",
    "et": r"(?:tu|tud|mata)",
    "hu": r"(?:tal|tel|al|atl|etl|el)[ae]n(?:ul|ül|ok|ek|t)?",
    "tr": r"(?:s[ıiuü]z(?:l[ıiuü]k)?(?:\p{L}*)|(?:m[ıiuü]yor|m[ae]d[ıi]|m[ae]m[ıi]ş|"
    r"m[ae]m[ae]|m[ae]mal[ıi]|m[ae]meli|m[ae]y[ae]c|m[ae]z)\p{L}*)",
}


def denies(word: str, language: str) -> bool:
    """Tell whether a word in small letters denies by its ending.

    Of words that are not related it says nothing: "bless" ends so, too.
    """
    pattern = _pattern(language)
    return pattern is not None and pattern.search(word) is not None


@cache
def _pattern(language: str) -> regex.Pattern[str] | None:
    ending = _ENDINGS.get(language.partition("-")[0].lower())
    return None if ending is None else regex.compile(rf"(?<=\p{{L}}{{2}}){ending}$")
