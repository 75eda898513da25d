"""Knows adverbials of several words, such as "of course": they come and go as one.

Taken one by one their words would pass for content or prepositions, and be linked with
the word that they stand beside.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.alignment.vocabulary import Flags, Ints

_ADVERBIALS: Mapping[str, str] = {
    "en": "after all|as a matter of fact|as a rule|as well|at any rate|at least|by the "
    "way|for example|for instance|in addition|in any case|in fact|in general|in other "
    "words|in particular|in short|more or less|of course|on the whole|once again|"
    "so to speak|to be sure",
    "de": "alles in allem|auf jeden fall|im allgemeinen|im grunde|im übrigen|in der "
    "tat|mehr oder weniger|nach wie vor|unter anderem|vor allem|zum beispiel",
    "fr": "après tout|au moins|bien sûr|d' ailleurs|de plus|du moins|en effet|en fait|"
    "en général|en outre|en particulier|en réalité|par ailleurs|par exemple|"
    "plus ou moins|quand même|tout de même",
    "es": "al menos|de hecho|después de todo|en efecto|en general|en particular|"
    "en realidad|más o menos|por cierto|por ejemplo|por lo menos|por supuesto",
    "it": "ad esempio|di fatto|dopo tutto|in effetti|in generale|in particolare|"
    "in realtà|per esempio|per lo meno|più o meno|tra l' altro",
    "pt": "afinal de contas|além disso|ao menos|com certeza|de fato|de facto|em geral|"
    "em particular|mais ou menos|na realidade|na verdade|pelo menos|por exemplo",
    "nl": "al met al|in feite|in ieder geval|met name|min of meer|onder andere|"
    "over het algemeen|ten minste",
    "ru": "более или менее|в конце концов|в общем|в самом деле|в частности|как правило|"
    "к тому же|между прочим|на самом деле|по крайней мере",
}


@cache
def _adverbials(language: str) -> tuple[tuple[str, ...], ...]:
    phrases = _ADVERBIALS.get(language.partition("-")[0].lower(), "")
    return tuple(tuple(phrase.split()) for phrase in phrases.split("|") if phrase)


class Adverbials:
    """The adverbials of one language whose words are all known.

    Parameters
    ----------
    language
        ISO 639-1 code.
    ids
        The numbers of the keys that are known.
    """

    def __init__(self, language: str, ids: Mapping[str, int]) -> None:
        self._by_last: dict[int, list[Ints]] = defaultdict(list)
        for phrase in _adverbials(language):
            if all(word in ids for word in phrase):
                words = np.array([ids[word] for word in phrase])
                self._by_last[words[-1]].append(words)
        # The negative numbers of padding are looked up, too, at the end: -1 and -2.
        self._is_last = np.zeros(len(ids) + 2, np.bool_)
        self._is_last[[*self._by_last]] = True

    def __bool__(self) -> bool:
        return bool(self._by_last)

    def within(self, keys: Ints) -> Flags:
        """Tell which words are part of an adverbial.

        Parameters
        ----------
        keys
            The numbers of the words of many stretches of text: words x stretches. Those
            of padding are negative.
        """
        found = np.zeros(keys.shape, np.bool_)
        for at, lane in np.argwhere(self._is_last[keys]).tolist():
            for words in self._by_last[keys[at, lane]]:
                start = at + 1 - len(words)
                if start >= 0 and np.array_equal(keys[start : at + 1, lane], words):
                    found[start : at + 1, lane] = True
        return found
