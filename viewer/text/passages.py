"""Splits text into paragraphs and paragraphs into sentences.

Sentences are there to show and to pair; a wrong break never hides a difference. A break
inside a paragraph stands at white space or behind a sign that is a word of its own, so
every word lies in one sentence.
"""

from __future__ import annotations

import re
from array import array
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from viewer.model import Spans, never_cancelled, no_progress
from viewer.text.abbreviations import (
    ABBREVIATIONS,
    BEFORE_FIGURES,
    EITHER,
    NEVER_LAST,
)
from viewer.text.characters import (
    STACKER,
    UNSEEN,
    ZERO_WIDTH_JOINER,
    class_table,
)
from viewer.text.heeding import in_batches
from viewer.text.languages import is_common_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.model import Cancelled, Progress

_LINE: Final = re.compile(r"\S[^\n]*")
_WIDEST: Final = 100
_NARROWEST: Final = 40
_FULL: Final = 0.8

_ATTACHED: Final = frozenset({UNSEEN, ZERO_WIDTH_JOINER, STACKER})
_UNSPACED: Final = frozenset("。！？｡")
"""Marks that no space follows."""

_MARKS: Final = "[.!?…‼⁇⁈⁉؟۔।॥။។。！？｡]"
_CLOSING: Final = r"[”’\"'»›)\]}」』】）〕〉》\u00ad\u200b-\u200f\u2060-\u2064\ufeff]"
_END: Final = re.compile(
    rf"{_MARKS}(?P<rest>{_MARKS}*+{_CLOSING}*+)(?:\[\d++\])*"
    r"(?:(?=(?P<space>\s+)[“”‘’\"'«»‹›„‚(\[{¿¡—–•*-]*(?P<next>\w*)))?"
)
_AROUND_WORDS: Final = "“”‘’\"'«»‹›„‚()[]{}"
_LONGEST: Final = 24
_MORE: Final = (".", "…", "!", "?")

_ORDINALS: Final = frozenset({"de", "da", "no", "fi", "cs", "sk", "hu", "pl", "sl"})
"""Languages that write an ordinal as a figure with a dot."""


def split_paragraphs(text: str, *, cancelled: Cancelled = never_cancelled) -> Spans:
    """Return the paragraphs of `text`, without white space at their ends.

    A line is a paragraph, unless the text sets off blocks by blank lines and the lines
    within them look as if a program had broken them: then each block is one.
    """
    lines = [
        (match.start(), match.start() + len(match[0].rstrip()))
        for batch in in_batches(_LINE.finditer(text), cancelled)
        for match in batch
    ]
    inner = [
        text.count("\n", end, start) == 1
        for batch in in_batches(pairwise(lines), cancelled)
        for (_, end), (start, _) in batch
    ]
    if not all(inner) and _is_wrapped(text, lines, inner):
        lines = list(_blocks(lines, inner))
    return Spans.of(lines)


def _is_wrapped(text: str, lines: list[tuple[int, int]], inner: list[bool]) -> bool:
    """Tell whether nearly all lines in blocks end where the next word had no room."""
    breaks = [at for at, is_inner in enumerate(inner) if is_inner]
    width = max((lines[at][1] - lines[at][0] for at in breaks), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return False
    full = 0
    for at in breaks:
        (start, end), (following, last) = lines[at], lines[at + 1]
        word = text[following:last].split(None, 1)[0]
        room_used = end - start + 1 + min(len(word), width // 2)
        full += room_used >= _FULL * width
    return full >= _FULL * len(breaks)


def _blocks(
    lines: list[tuple[int, int]], inner: list[bool]
) -> Iterator[tuple[int, int]]:
    start, end = lines[0]
    for goes_on, (following, last) in zip(inner, lines[1:], strict=True):
        if not goes_on:
            yield start, end
            start = following
        end = last
    yield start, end


def split_sentences(
    text: str,
    paragraphs: Spans,
    *,
    language: str = "und",
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Spans:
    """Return the sentences of `text`, each within its paragraph.

    Parameters
    ----------
    text, paragraphs
        The text and its paragraphs.
    language
        ISO 639-1 code; decides only whether "3." may be an ordinal.
    progress, cancelled
        Told how far the work is; asked often whether to stop.
    """
    starts, ends = paragraphs.starts.tolist(), paragraphs.ends.tolist()
    for start, end in _breaks(text, paragraphs, language, progress, cancelled):
        ends.append(start)
        starts.append(end)
    return Spans(array("i", sorted(starts)), array("i", sorted(ends)))


def _breaks(
    text: str,
    paragraphs: Spans,
    language: str,
    progress: Progress,
    cancelled: Cancelled,
) -> Iterator[tuple[int, int]]:
    """Yield where a sentence ends inside a paragraph and where the next one begins."""
    ordinals = language in _ORDINALS
    in_order = iter(zip(paragraphs.starts, paragraphs.ends, strict=True))
    start = last = 0
    for batch in in_batches(_END.finditer(text), cancelled):
        for match in batch:
            stop = match.end()
            while last < stop:
                start, last = next(in_order)
            if stop == last:
                continue
            if _plainly_ends(text, match):
                start = stop + 1
                yield stop, start
            elif _ends(text, start, match, ordinals=ordinals):
                start = max(stop, match.end("space"))
                yield stop, start
        progress(batch[-1].end() / len(text))


def _plainly_ends(text: str, match: re.Match[str]) -> bool:
    """Tell of the commonest case: a word, a mark, a space and a word with a capital.

    There `_ends`, which says the same, need not be asked.
    """
    at, end = match.span()
    if not (text[end].isspace() and text[end + 1].isupper()):
        return False
    space = text.rfind(" ", at - _LONGEST, at)
    word = text[space + 1 : at]
    return (
        space >= 0
        and len(word) > 1
        and word.isalpha()
        and word.casefold() not in ABBREVIATIONS
    )


def _ends(text: str, start: int, match: re.Match[str], *, ordinals: bool) -> bool:
    """Tell whether a mark that may end a sentence does."""
    rest, _, following = match.groups()
    at = match.start()
    mark = text[at]
    if following is None or mark in _UNSPACED:
        spaced = _UNSPACED.isdisjoint(mark + rest)
        return not spaced and (following is not None or not _goes_on(text, match.end()))
    if following[:1].islower():
        return False
    before = text[max(start, at - _LONGEST) : at].split()
    if not before:
        return False
    if mark != "." or rest.startswith(_MORE):
        return True
    word = before[-1].rpartition("-")[2].lstrip(_AROUND_WORDS)
    if word.isdecimal():
        return at - len(word) > start and not (ordinals and len(word) <= len("31"))
    return _ends_after(word, following)


def _goes_on(text: str, at: int) -> bool:
    """Tell whether a word that no white space ends may go on at `at`."""
    following = text[at : at + 1]
    if following == text[at - 1]:
        return True
    return following != "" and class_table[ord(following)] in _ATTACHED


def _ends_after(word: str, following: str) -> bool:
    """Tell whether a word with a dot ends a sentence when this word follows."""
    if word in NEVER_LAST or (len(word) == 1 and word.isalpha()):
        return False
    bare = word.casefold()
    if following[:1].isdecimal() and bare in BEFORE_FIGURES:
        return False
    if bare in EITHER or "." in word:
        return following == "" or is_common_word(following)
    return True
