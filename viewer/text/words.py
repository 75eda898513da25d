"""Splits text into words and marks of punctuation.

Where a word begins and ends follows UAX 29 but for what a comparison needs otherwise:

* A mark of punctuation is a word of its own, hyphens and dashes too; several of the same
  kind in a row ("...", "--", "''") are one.
* Dotted initials ("U.S.", "p.m.") are one word with their last dot, and so are numbers
  with their inner signs ("1,000", "3.5", "10:30") and names with a dot before a small
  letter ("example.com").
* The clitic "’s" is a word of its own, so that a substitution inside a possessive is
  exact; so is an elided article or pronoun before a vowel ("l’" + "homme"). Any other
  apostrophe between letters belongs to its word ("don’t", "O’Neill", "aujourd’hui").
* Chinese, Japanese, Thai, Lao, Khmer and Burmese letters are a word each.
* Combining marks and characters that are not seen are looked through: words are found as
  if they were not there, and they belong to the character before them; at the start of
  the text or behind white space to the one after them, and without one they are a word.
* An emoji is one word however many characters make it.

So every character that is not white space belongs to exactly one word.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import regex

from viewer.model import Spans, Words
from viewer.text.characters import (
    AFTER_ELISION,
    ALPHANUMERIC,
    APOSTROPHES,
    ATTACHED,
    DIGIT_JOINERS,
    DIGITS,
    ELIDED,
    JOINER,
    LETTER_JOINERS,
    LETTERS,
    LOWER,
    PICTURES,
    REGIONAL,
    REPEATED,
    SEPARATE,
    SPACE,
    STACKING,
)
from viewer.text.keys import fold_all

if TYPE_CHECKING:
    from collections.abc import Iterator

_INITIAL = rf"(?<![{ALPHANUMERIC}])[{LETTERS}]"
_ELISION = rf"(?<=(?<![{ALPHANUMERIC}])(?i:{ELIDED}))[{APOSTROPHES}](?=[{AFTER_ELISION}])"

_WORD = regex.compile(
    rf"""(?xV1)
    [{ATTACHED}]*+ (?:
        [{ALPHANUMERIC}]++
        (?: (?:
              (?<=[{DIGITS}]) [{DIGIT_JOINERS}] (?=[{DIGITS}])
            | \. (?=[{LOWER}])
            | (?<={_INITIAL}) \. (?=[{LETTERS}](?![{ALPHANUMERIC}]))
            | _ (?=[{ALPHANUMERIC}])
            | (?<=[{LETTERS}]) [{LETTER_JOINERS}] (?=[{LETTERS}])
            | (?<=\p{{Hebrew}}) " (?=\p{{Hebrew}})
            | (?!{_ELISION}) [{APOSTROPHES}] (?![sS](?![{ALPHANUMERIC}])) (?=[{ALPHANUMERIC}])
            ) [{ALPHANUMERIC}]++
        )*+
        (?: (?<={_INITIAL}\.[{LETTERS}]) \.++ | {_ELISION} )?
      | (?<=[{ALPHANUMERIC}]|{_INITIAL}\.[{LETTERS}]\.) [{APOSTROPHES}][sS](?![{ALPHANUMERIC}])
      | [{SEPARATE}] (?: [{STACKING}] [{SEPARATE}] )*+
      | [{PICTURES}] (?: {JOINER} [{PICTURES}] )*+
      | [{REGIONAL}]{{1,2}}+
      | ([{REPEATED}]) \1*+
      | [^{SPACE}]
    )
    | [{ATTACHED}]++
    """
)
_ATTACHED = regex.compile(rf"(?V1)[{ATTACHED}]++")
_PICTURE = regex.compile(rf"(?V1)[{PICTURES}]")
_SEPARATE = regex.compile(rf"(?V1)[{SEPARATE}]")


def split_words(text: str) -> Words:
    """Return the words of `text`, marks of punctuation included."""
    starts, ends, form_ids = array("i"), array("i"), array("i")
    ids: dict[str, int] = {}
    for start, end in _spans(text):
        starts.append(start)
        ends.append(end)
        form_ids.append(ids.setdefault(text[start:end], len(ids)))
    forms = tuple(ids)
    return Words(Spans(starts, ends), form_ids, forms, fold_all(forms))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    if _ATTACHED.search(text) is None:
        return (match.span() for match in _WORD.finditer(text))
    return _spans_seen_through(text)


def _spans_seen_through(text: str) -> Iterator[tuple[int, int]]:
    """Yield the words of a text that has characters to be looked through."""
    at: list[int] = []
    done = 0
    for run in _ATTACHED.finditer(text):
        at.extend(range(done, run.start()))
        at.extend(_kept(text, *run.span()))
        done = run.end()
    at.extend(range(done, len(text)))
    bare = "".join(map(text.__getitem__, at))
    at.append(len(text))
    for match in _WORD.finditer(bare):
        yield at[match.start()], at[match.end()]


def _kept(text: str, start: int, end: int) -> range:
    """Return what of a run of attached characters is not looked through."""
    if start == 0 or text[start - 1].isspace():
        return range(start, end)
    around = text[start - 1], text[end : end + 1]
    if text[end - 1] == JOINER and all(map(_PICTURE.match, around)):
        return range(end - 1, end)
    if all(map(_SEPARATE.match, around)):
        for at in range(start, end):
            if text[at] in STACKING:
                return range(at, at + 1)
    return range(0)
