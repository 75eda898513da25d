"""Splits text into words and marks of punctuation.

Where a word begins and ends follows UAX 29 but for what a comparison needs otherwise:

* A mark of punctuation is a word of its own, hyphens and dashes too; several alike in
  a row ("...", "--", "''") are one.
* Dotted initials ("U.S.", "p.m.") are one word with their last dot, and so are numbers
  with their inner signs ("1,000", "3.5", "10:30") and names with a dot before a small
  letter ("example.com").
* The clitic "’s" is a word of its own, so that a substitution inside a possessive is
  exact; so is an elided article or pronoun before a vowel ("l’" + "homme"). Any other
  apostrophe between letters belongs to its word ("don’t", "O’Neill", "aujourd’hui").
* Chinese, Japanese, Thai, Lao, Khmer and Burmese letters are a word each.
* Combining marks and characters that are not seen are looked through: words are found
  as if they were not there, and they belong to the character before them; at the start
  of the text or behind white space to the one after them; between spaces they are a
  word.
* An emoji is one word however many characters make it.

So every character that is not white space belongs to exactly one word.
"""

from __future__ import annotations

import re
import sys
from array import array
from typing import TYPE_CHECKING, Final

from viewer.model import Spans, Words, never_cancelled, no_progress
from viewer.text.characters import (
    ALPHANUMERIC,
    APOSTROPHES,
    ATTACHED,
    CAPITAL_S,
    DOT,
    ELIDED,
    HEBREW,
    IN_NUMBER,
    IN_WORD,
    LETTERS,
    NUMBER,
    PICTURE,
    QUOTE,
    REGIONAL,
    REPEATED,
    SEPARATE,
    SMALL,
    SMALL_S,
    SPACE,
    STACKER,
    UNDERSCORE,
    ZERO_WIDTH_JOINER,
    class_table,
)
from viewer.text.elisions import find_elisions
from viewer.text.heeding import in_batches
from viewer.text.keys import fold_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.model import Cancelled, Progress

_SHORT: Final = 1_000
"""Characters up to which patterns are as fast as arrays."""

_LONG: Final = 100_000
"""Characters from which arrays are faster even if numpy has to be imported for them."""

# Groups are not possessive: Python before 3.11.5, and Debian 12 has one, repeats such
# groups wrongly.
_INITIAL = rf"(?<![{ALPHANUMERIC}])[{LETTERS}]"
_CLITIC = rf"[{APOSTROPHES}][{CAPITAL_S}{SMALL_S}](?![{ALPHANUMERIC}])"
_WORD = re.compile(
    rf"""(?x)
    [{ATTACHED}]*+ (?:
        (?: (?: (?<=[{ALPHANUMERIC}]) | (?<={_INITIAL}{DOT}[{LETTERS}]{DOT}) )
            (?={_CLITIC}) [{APOSTROPHES}]
        )?
        [{ALPHANUMERIC}]++
        (?: (?:
              (?<={NUMBER}) [{DOT}{IN_NUMBER}] (?={NUMBER})
            | {DOT} (?=[{SMALL}{SMALL_S}])
            | (?<={_INITIAL}) {DOT} (?=[{LETTERS}](?![{ALPHANUMERIC}]))
            | {UNDERSCORE} (?=[{ALPHANUMERIC}])
            | (?<=[{LETTERS}]) {IN_WORD} (?=[{LETTERS}])
            | (?<={HEBREW}) {QUOTE} (?={HEBREW})
            | (?!{_CLITIC}) [{APOSTROPHES}] (?=[{ALPHANUMERIC}])
            ) [{ALPHANUMERIC}]++
        )*
        (?: {ELIDED} | (?<={_INITIAL}{DOT}[{LETTERS}]) {DOT}++ )?
      | {SEPARATE} (?: {STACKER} {SEPARATE} )*
      | {PICTURE} (?: {ZERO_WIDTH_JOINER} {PICTURE} )*
      | {REGIONAL}{{1,2}}+
      | ([{REPEATED}]) \1*
      | [^{SPACE}]
    )
    | [{ATTACHED}]++
    """.replace("[^ ]", r"[^\ ]")
)
_ATTACHED = re.compile(f"[{ATTACHED}]++")


def split_words(
    text: str,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Words:
    """Return the words of `text`, marks of punctuation included.

    Parameters
    ----------
    text
        Any text.
    progress, cancelled
        Told how far the work is, if it is long; asked often whether to stop.
    """
    if len(text) > (_SHORT if "numpy" in sys.modules else _LONG):
        from viewer.text.flat_words import split_words_flat  # noqa: PLC0415 - numpy

        return split_words_flat(text, progress=progress, cancelled=cancelled)
    return split_words_by_patterns(text, cancelled=cancelled)


def split_words_by_patterns(
    text: str, *, cancelled: Cancelled = never_cancelled
) -> Words:
    """Return the words of `text`: the plain way, and the measure of the other one."""
    starts, ends, form_ids = array("i"), array("i"), array("i")
    ids: dict[str, int] = {}
    for batch in in_batches(_spans(text), cancelled):
        for start, end in batch:
            starts.append(start)
            ends.append(end)
            form_ids.append(ids.setdefault(text[start:end], len(ids)))
    forms = tuple(ids)
    keys = fold_all(forms, cancelled=cancelled)
    return Words(Spans(starts, ends), form_ids, forms, keys)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words start and end."""
    classes = text.translate(class_table)
    if _ATTACHED.search(classes) is None:
        for match in _WORD.finditer(_with_elisions(text, classes)):
            yield match.span()
        return
    seen = [*_seen(classes), len(text)]
    bare = "".join(map(text.__getitem__, seen[:-1]))
    classes = "".join(map(classes.__getitem__, seen[:-1]))
    for match in _WORD.finditer(_with_elisions(bare, classes)):
        yield seen[match.start()], seen[match.end()]


def _with_elisions(text: str, classes: str) -> str:
    done = 0
    parts: list[str] = []
    for at in find_elisions(text):
        parts += classes[done:at], ELIDED
        done = at + 1
    return "".join((*parts, classes[done:])) if parts else classes


def _seen(classes: str) -> Iterator[int]:
    """Yield the places of the characters that are not looked through."""
    done = 0
    for run in _ATTACHED.finditer(classes):
        yield from range(done, run.start())
        yield from _kept(classes, *run.span())
        done = run.end()
    yield from range(done, len(classes))


def _kept(classes: str, start: int, end: int) -> range:
    """Return what of a run of attached characters counts all the same.

    That is all of it where there is nothing to attach it to, and what makes one word of
    the two characters around it.
    """
    if start == 0 or classes[start - 1] == SPACE:
        return range(start, end)
    around = classes[start - 1] + classes[end : end + 1]
    if around == PICTURE * 2 and classes[end - 1] == ZERO_WIDTH_JOINER:
        return range(end - 1, end)
    stacker = classes.find(STACKER, start, end)
    if around == SEPARATE * 2 and stacker >= 0:
        return range(stacker, stacker + 1)
    return range(0)
