"""Letters that look like a Latin letter but are another, and when to read them as it.

The pairs are facts from Unicode's list of confusable characters (UTS 39), kept to
single letters that hardly differ and that NFKC leaves as they are.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import Final

import regex

_SHAPES = {  # Cyrillic, Greek, Armenian, Cherokee, Lisu, Coptic; Latin small capitals
    "A": "\u0410\u0391\u13aa\ua4ee",
    "a": "\u0430\u03b1\u0251\u1d00",
    "B": "\u0412\u0392\u13f4\ua4d0",
    "b": "\u0299",
    "C": "\u0421\u13df\ua4da\u2ca4",
    "c": "\u0441\u2ca5\u1d04",
    "D": "\u13a0\ua4d3",
    "d": "\u0501\u1d05",
    "E": "\u0415\u0395\u13ac\ua4f0",
    "e": "\u0435\u1d07",
    "F": "\ua4dd",
    "G": "\u050c\u13c0\ua4d6",
    "g": "\u0581\u0261\u0262",
    "H": "\u041d\u0397\u13bb\ua4e7\u2c8e",
    "h": "\u04bb\u0570\u029c",
    "I": "\u0406\u04c0\u0399\ua4f2\u2c92",
    "i": "\u0456\u03b9\u026a",
    "J": "\u0408\u037f\u13ab\ua4d9",
    "j": "\u0458\u03f3\u0575\u1d0a",
    "K": "\u041a\u039a\u13e6\ua4d7\u2c94",
    "k": "\u1d0b",
    "L": "\u053c\u13de\ua4e1",
    "l": "\u04cf\u029f",
    "M": "\u041c\u039c\u13b7\ua4df\u2c98",
    "m": "\u1d0d",
    "N": "\u039d\ua4e0\u2c9a",
    "n": "\u0578\u0274",
    "O": "\u041e\u039f\u0555\ua4f3\u2c9e",
    "o": "\u043e\u03bf\u0585\u2c9f\u1d0f",
    "P": "\u0420\u03a1\u13e2\ua4d1\u2ca2",
    "p": "\u0440\u03c1\u2ca3\u1d18",
    "Q": "\u051a",
    "q": "\u051b\u0566",
    "R": "\u13a1\ua4e3",
    "r": "\u0280",
    "S": "\u0405\u054f\u13da\ua4e2",
    "s": "\u0455\ua731",
    "T": "\u0422\u03a4\u13a2\ua4d4\u2ca6",
    "t": "\u1d1b",
    "U": "\u054d\ua4f4",
    "u": "\u03c5\u057d\u1d1c",
    "V": "\u0474\u13d9\ua4e6",
    "v": "\u0475\u03bd\u1d20",
    "W": "\u051c\u13b3\ua4ea",
    "w": "\u051d\u0561\u1d21",
    "X": "\u0425\u03a7\ua4eb\u2cac",
    "x": "\u0445",
    "Y": "\u0423\u04ae\u03a5\ua4ec\u2ca8",
    "y": "\u0443\u04af\u03b3\u028f",
    "Z": "\u0396\u13c3\ua4dc",
    "z": "\u1d22",
}

LOOK_ALIKES: Final = {
    letter: latin for latin, letters in _SHAPES.items() for letter in letters
}
"""For each look-alike the Latin letter that it looks like."""

_SMALL = frozenset(letter for letter in LOOK_ALIKES if letter == letter.casefold())
_LATIN = "Latin"
_SCRIPTS = {  # those whose words may hide letters of the others
    "Greek": regex.compile(r"\p{Greek}"),
    "Cyrillic": regex.compile(r"\p{Cyrillic}"),
    _LATIN: regex.compile(r"\p{Latin}"),
}
_MORE = {"Greek": {"x": "χ"}, "Cyrillic": {}, _LATIN: {}}
_LEAST_USED = frozenset(
    "\u0501\u050c\u04bb\u04c0\u04cf\u051a\u051b\u0474\u0475\u051c\u051d\u04ae\u04af"
)
"""Letters that stand in few languages: no Latin letter is taken to hide one of them."""


def _letters(form: str) -> set[str]:
    """Return the letters of a form, all of them small."""
    return {letter for letter in form.casefold() if letter.isalpha()}


def _into(script: str) -> dict[int, str]:
    """Return the table that brings letters of other scripts into this one."""
    table = {ord(other): letter for other, letter in _MORE[script].items()}
    for latin, letters in _SHAPES.items():
        shapes = latin + letters
        own = [
            letter
            for letter in shapes
            if _SCRIPTS[script].match(letter) and letter not in _LEAST_USED
        ]
        others = (each for each in shapes if not _SCRIPTS[script].match(each))
        if own:
            table |= dict.fromkeys(map(ord, others), own[0])
    return table


_INTO = {script: _into(script) for script in _SCRIPTS}
_LOOKS_LATIN = str.maketrans(LOOK_ALIKES)

_ALPHABETS = [  # Greek, Cyrillic
    [
        letter
        for letter in map(chr, block)
        if letter.isalpha() and unicodedata.normalize("NFKC", letter) == letter
    ]
    for block in (range(0x0370, 0x0400), range(0x0400, 0x0530))
]


def _undisguised(alphabet: list[str]) -> str:
    """Return the pattern of a word with a letter that looks like no Latin one."""
    own = [
        letter
        for letter in alphabet
        if not _letters(unicodedata.normalize("NFD", letter)) <= _SMALL
    ]
    return f"[{''.join(alphabet)}]*[{''.join(own)}][{''.join(alphabet)}]*"


UNDISGUISED: Final = re.compile("|".join(map(_undisguised, _ALPHABETS)))
"""A word of Greek or of Cyrillic letters, one of which looks like no Latin letter.

It spares looking closely at nearly every word of a text in Greek or Russian.
"""

_ANY = re.compile(f"[{''.join({*LOOK_ALIKES, *chain(*_ALPHABETS)})}]")


def has_look_alike(forms: str) -> bool:
    """Tell whether forms have a letter at all that another one may look like."""
    return _ANY.search(forms) is not None


def look_alike_fold(form: str) -> str:
    """Return a form with all its letters in one script.

    Where letters of several scripts meet ("lеader" with a Cyrillic letter in it,
    "пaльцы" with a Latin one), the letters that look like one of the word's own script
    are replaced by it. A word whose letters, small ones, all look Latin is Latin
    ("сору" for "copy"). Any other form stays as it is: it is an ordinary word of
    Russian, Greek or Armenian, whose letters are no disguise.
    """
    if not has_look_alike(form):
        return form
    bare = unicodedata.normalize("NFD", form)
    script = _script_of(bare)
    if script is not None:
        bare = bare.translate(_INTO[script])
    if script == _LATIN or _letters(bare) <= _SMALL:
        bare = bare.translate(_LOOKS_LATIN)
    folded = unicodedata.normalize("NFC", bare)
    # A script that is gone now may have hidden which of the others is the word's own.
    return folded if folded == form else look_alike_fold(folded)


def _script_of(bare: str) -> str | None:
    """Return the script of a word in which several meet, None for any other form.

    It is the script of the letters that look like no letter of the other; where these
    do not tell, that of most letters, Latin rather than another. Where three scripts
    meet it is Latin.
    """
    letters = {script: found.findall(bare) for script, found in _SCRIPTS.items()}
    present = [script for script, found in letters.items() if found]
    if len(present) != 2:  # noqa: PLR2004
        return _LATIN if letters[_LATIN] else None
    telling = {
        script: _telling(letters[script], other)
        for script, other in zip(present, reversed(present), strict=True)
    }
    return max(present, key=lambda at: (telling[at], len(letters[at]), at == _LATIN))


def _telling(letters: list[str], other: str) -> int:
    """Count the letters that look like none of the other script."""
    return len(letters) - sum(map(_INTO[other].__contains__, map(ord, letters)))
