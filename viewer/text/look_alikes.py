"""Letters that look like a Latin letter but are another, and when to read them as it.

The pairs are facts from Unicode's list of confusable characters (UTS 39), kept to
single letters that hardly differ and that NFKC leaves as they are.
"""

from __future__ import annotations

import re
import unicodedata
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

_TABLE = str.maketrans(LOOK_ALIKES)
_SMALL = frozenset(letter for letter in LOOK_ALIKES if letter == letter.casefold())
_ANY = re.compile(f"[{''.join(LOOK_ALIKES)}]")
_LATIN = regex.compile(r"\p{Latin}")


def _letters(form: str) -> set[str]:
    """Return the letters of a form, all of them small."""
    return {letter for letter in form.casefold() if letter.isalpha()}


_ALPHABET = [  # Greek and Cyrillic
    letter
    for letter in map(chr, range(0x0370, 0x0530))
    if letter.isalpha() and unicodedata.normalize("NFKC", letter) == letter
]
_OWN = [
    letter
    for letter in _ALPHABET
    if not _letters(unicodedata.normalize("NFD", letter)) <= _SMALL
]
UNDISGUISED: Final = re.compile(
    f"[{''.join(_ALPHABET)}]*[{''.join(_OWN)}][{''.join(_ALPHABET)}]*"
)
"""A word of Greek or Cyrillic letters, at least one of which looks like no Latin one.

It spares looking closely at nearly every word of a text in Greek or Russian.
"""


def has_look_alike(forms: str) -> bool:
    """Tell whether a look-alike is in forms at all."""
    return _ANY.search(forms) is not None


def look_alike_fold(form: str) -> str:
    """Return a form with the letters that look Latin replaced by Latin ones.

    That is done where the form has a Latin letter too ("lеader" with a Cyrillic
    letter in it), and where all its letters, small ones, look Latin ("сору" for
    "copy"). Any other form stays in its own script: it is an ordinary word of Russian,
    Greek or Armenian, whose letters are no disguise.
    """
    if not has_look_alike(form):
        return form
    bare = unicodedata.normalize("NFD", form)
    if _LATIN.search(bare) or _letters(bare) <= _SMALL:
        return unicodedata.normalize("NFC", bare.translate(_TABLE))
    return form
