"""The classes of characters that words are made of, as sets for the `regex` module.

Each constant is the inside of a version 1 set, to be put between square brackets: both
ways of finding words (`viewer.text.words`, `viewer.text.flat_words`) take them from here.
"""

from __future__ import annotations

from typing import Final

SPACE: Final = r"\s\x1C-\x1F"
"""White space, as `str.isspace` has it."""

APOSTROPHES: Final = r"'’ʼ＇‘‛′´`"
"""The apostrophe and what stands for it, by habit or in disguise."""

ATTACHED: Final = (
    r"[\p{M}\p{Cf}\p{GCB=Extend}\p{GCB=SpacingMark}\u3164\uFFA0]"
    r"--\p{Prepended_Concatenation_Mark}"
)
"""Combining marks, joiners, and characters that are not seen: part of what is before."""

INVISIBLE: Final = (
    r"[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]"
    r"--\p{Prepended_Concatenation_Mark}"
)
"""Characters that are not seen: zero-width ones, soft hyphens, marks of direction."""

SEPARATE: Final = (
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
    r"\p{Tai_Le}\p{New_Tai_Lue}\p{Tai_Tham}\p{Tai_Viet}\u30FC\uFF70]"
    rf"&&[\p{{L}}\p{{Nl}}]--[{ATTACHED}]"
)
"""Letters of the scripts that put no space between words: each one is a word."""

STACKING: Final = "\u17d2\u1039\u1a60"
"""The signs of those scripts that put the next letter under the one before."""

ALPHANUMERIC: Final = (
    rf"[\p{{L}}\p{{N}}\p{{Prepended_Concatenation_Mark}}]"
    rf"--[{SEPARATE}]--[{ATTACHED}]--[{APOSTROPHES}]"
)
"""Letters and digits of the scripts that do put spaces between words."""

LETTERS: Final = rf"[{ALPHANUMERIC}]&&\p{{L}}"
LOWER: Final = rf"[{ALPHANUMERIC}]&&\p{{Ll}}"
DIGITS: Final = rf"[{ALPHANUMERIC}]&&\p{{N}}"

JOINER: Final = "\u200d"
"""Makes one emoji of two."""

PICTURES: Final = r"\p{Extended_Pictographic}--[\p{L}\p{N}]"
"""Characters that zero-width joiners make one emoji of."""

REGIONAL: Final = r"\p{Regional_Indicator}"
"""Letters that are a flag by twos."""

DIGIT_JOINERS: Final = r".,:．，：\u066B\u066C"
"""Signs within a number: 1,000, 3.5, 10:30."""

LETTER_JOINERS: Final = r"·\u2027\u05F3\u05F4"
"""Signs within a word: Catalan "col·lecció", Hebrew abbreviations."""

REPEATED: Final = r"\-._=*~#'`—…"
"""Signs of which several in a row are one: "...", "--", "''", "——"."""

AFTER_ELISION: Final = "aehiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœAEHIOUYÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝŸŒ"
"""What a word can begin with whose article has lost its vowel."""

ELIDED: Final = (
    "l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|"  # French, Catalan
    "un|gl|agl|degl|dagl|negl|sugl|all|dell|dall|nell|sull|coll|quell|quest|"  # Italian
    "ch|v|com|dov|cos|anch|bell|sant"
)
"""Articles, pronouns and the like before an apostrophe, to be compared without case."""
