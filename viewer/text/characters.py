"""The class of each character, as far as finding words depends on it.

Both ways of finding words, by patterns (`viewer.text.words`) and by arrays
(`viewer.text.flat_words`), see a text as its classes only. The arrays rely on the order
of the classes: `ALPHANUMERIC`, `JOINERS`, `REPEATED` and `ATTACHED` are ranges.
"""

from __future__ import annotations

from typing import Final

import regex

SPACE: Final = " "
"""White space, as `str.isspace` has it."""

LETTER, SMALL, CAPITAL_S, SMALL_S, HEBREW, NUMBER = "ABCDEF"
LETTERS: Final = "A-E"
ALPHANUMERIC: Final = "A-F"
"""Letters and numbers of the scripts that put spaces between words."""

IN_NUMBER, IN_WORD, QUOTE, APOSTROPHE = "GHIJ"
DOT, UNDERSCORE, TYPED_APOSTROPHE, GRAVE = "KLMN"
JOINERS: Final = "G-N"
"""Signs that may stand inside a word."""

APOSTROPHES: Final = "JMN"
"""The apostrophe and what stands for it, by habit or in disguise."""

REPEATED: Final = "K-U"
"""Signs of which several alike in a row are one word: "...", "--", "''", "——"."""

SEPARATE, PICTURE, REGIONAL, OTHER = "VWXY"
"""Letters that are a word each, parts of emoji and of flags, and all other signs."""

ELIDED: Final = "Z"
"""Not of a character: the apostrophe at the end of an elided article."""

UNSEEN, ZERO_WIDTH_JOINER, STACKER = "abc"
ATTACHED: Final = "a-c"
"""Combining marks and characters that are not seen: part of what is before them."""

_SIGNS: Final = {
    **dict.fromkeys(",:．，：\u066b\u066c", IN_NUMBER),
    **dict.fromkeys("·\u2027\u05f3\u05f4", IN_WORD),
    '"': QUOTE,
    **dict.fromkeys("’ʼ＇‘‛′´", APOSTROPHE),
    **dict(zip("._'`-=*~#—…", "KLMNOPQRSTU", strict=True)),
    "S": CAPITAL_S,
    "s": SMALL_S,
    "\u200d": ZERO_WIDTH_JOINER,
    **dict.fromkeys("\u17d2\u1039\u1a60", STACKER),
}
_CLASSES: Final = (
    NUMBER,
    UNSEEN,
    SEPARATE,
    HEBREW,
    SMALL,
    LETTER,
    NUMBER,
    PICTURE,
    REGIONAL,
)
_CLASS: Final = regex.compile(
    r"""(?xV1)
      (\p{Prepended_Concatenation_Mark})
    | ([\p{M}\p{Cf}\p{GCB=Extend}\p{GCB=SpacingMark}\u3164\uFFA0])
    | ([[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}
         \p{Tai_Le}\p{New_Tai_Lue}\p{Tai_Tham}\p{Tai_Viet}\u30FC\uFF70]&&[\p{L}\p{Nl}]])
    | ([\p{Hebrew}&&\p{L}])
    | (\p{Ll}) | (\p{L}) | (\p{N})
    | (\p{Extended_Pictographic})
    | (\p{Regional_Indicator})
    """
)


def class_of(character: str) -> str:
    """Return the class of a character."""
    if found := _SIGNS.get(character):
        return found
    if character.isspace():
        return SPACE
    match = _CLASS.match(character)
    return OTHER if match is None else _CLASSES[(match.lastindex or 0) - 1]


class ClassTable(dict[int, str]):
    """A table for `str.translate` that fills itself with the characters in use."""

    def __missing__(self, code_point: int) -> str:
        self[code_point] = found = class_of(chr(code_point))
        return found


class_table: Final = ClassTable()
"""What has been asked for so far; shared, because it only ever gains what is true."""
