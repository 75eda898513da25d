"""Splits long texts into words by numpy, the same words as `viewer.text.words` finds.

A text is taken in pieces that end where a word does, so that no single call holds the
interpreter for long. The module is imported only when a text is long.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.model import Spans, Words, never_cancelled, no_progress
from viewer.text.characters import (
    ALPHANUMERIC,
    APOSTROPHE,
    ATTACHED,
    CAPITAL_S,
    DOT,
    GRAVE,
    HEBREW,
    IN_NUMBER,
    IN_WORD,
    JOINERS,
    LETTERS,
    NUMBER,
    OTHER,
    PICTURE,
    QUOTE,
    REGIONAL,
    REPEATED,
    SEPARATE,
    SMALL,
    SMALL_S,
    STACKER,
    TYPED_APOSTROPHE,
    UNDERSCORE,
    ZERO_WIDTH_JOINER,
    class_table,
)
from viewer.text.elisions import ends_elision
from viewer.text.forms import Forms
from viewer.text.heeding import heed
from viewer.text.keys import fold_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from viewer.model import Cancelled, Progress

    Classes = NDArray[np.uint8]
    Flags = NDArray[np.bool_]
    Places = NDArray[np.intp]

_PIECE: Final = 1 << 16
_WINDOW: Final = 1 << 8
_PAD: Final = 5
"""Space before and behind a piece: as far as a rule looks around itself."""

_CUT: Final = re.compile(
    f" |[{OTHER}{IN_NUMBER}](?=[{LETTERS}])|{SEPARATE}(?={SEPARATE})"
)
_SPACE: Final = ord(" ")
_table: Final = np.zeros(0x110000, np.uint8)
"""The class of each code point, 0 where nobody has asked for it yet."""


def split_words_flat(
    text: str,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Words:
    """Return the words of a long text, marks of punctuation included."""
    starts, ends, form_ids = array("i"), array("i"), array("i")
    forms = Forms()
    for begin, end in _pieces(text, cancelled):
        piece = text[begin:end]
        code_points = _code_points(piece)
        first, last = _spans(piece, code_points)
        heed(cancelled)
        ids = forms.number(piece, code_points, first, last)
        starts.frombytes((first + begin).astype(np.int32).tobytes())
        ends.frombytes((last + begin).astype(np.int32).tobytes())
        form_ids.frombytes(ids.tobytes())
        progress(end / len(text))
    distinct = tuple(forms.forms)
    keys = fold_all(distinct, cancelled=cancelled)
    return Words(Spans(starts, ends), form_ids, distinct, keys)


def _pieces(text: str, cancelled: Cancelled) -> Iterator[tuple[int, int]]:
    """Yield where to cut: where no rule for words looks from one side to the other.

    That is behind white space, between a comma or the like and a letter, and between
    letters that are words.
    """
    begin = 0
    while begin < len(text):
        heed(cancelled)
        end, window = begin + _PIECE, _WINDOW
        while end < len(text):
            heed(cancelled)
            classes = _classes_of(_code_points(text[end : end + window]))
            if cut := _CUT.search(classes.tobytes().decode("ascii")):
                end += cut.end()
                break
            end += window
            window = min(2 * window, _PIECE)
        end = min(end, len(text))
        yield begin, end
        begin = end


def _code_points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _spans(text: str, code_points: NDArray[np.uint32]) -> tuple[Places, Places]:
    """Return where the words of a piece start and end."""
    classes = np.full(len(code_points) + 2 * _PAD, _SPACE, np.uint8)
    classes[_PAD:-_PAD] = _classes_of(code_points)
    attached = _within(classes, ATTACHED)
    if not attached.any():
        first, last = _edges(classes, _Letters(text))
        return first - _PAD, last - _PAD
    seen = np.flatnonzero(~attached | _kept(classes, attached))
    inner = seen[_PAD:-_PAD] - _PAD
    first, last = _edges(classes[seen], _Letters(text, code_points[inner]))
    return seen[first] - _PAD, seen[last] - _PAD


class _Letters:
    """The characters of a piece, decoded only if a rule asks for them."""

    def __init__(self, text: str, seen: NDArray[np.uint32] | None = None) -> None:
        self._text = text
        self._seen = seen

    def elisions(self, places: Places) -> Flags:
        if self._seen is not None:
            self._text = self._seen.tobytes().decode("utf-32-le", "surrogatepass")
            self._seen = None
        text = self._text
        return np.array([ends_elision(text, at) for at in places.tolist()], np.bool_)


def _classes_of(code_points: NDArray[np.uint32]) -> Classes:
    classes = _table.take(code_points, mode="clip")  # all are inside: spare the check
    if not classes.all():
        for code_point in np.unique(code_points[classes == 0]).tolist():
            _table[code_point] = ord(class_table[code_point])
        classes = _table.take(code_points, mode="clip")
    return classes


def _within(classes: Classes, bounds: str) -> Flags:
    """Tell which classes are in a range such as "A-F"."""
    return classes - np.uint8(ord(bounds[0])) <= ord(bounds[-1]) - ord(bounds[0])


def _kept(classes: Classes, attached: Flags) -> Flags:
    """Tell which attached characters count all the same (see `viewer.text.words`)."""
    kept = np.zeros(len(classes), np.bool_)
    before = np.flatnonzero(attached[1:] & ~attached[:-1])
    behind = np.flatnonzero(attached[:-1] & ~attached[1:]) + 1
    left, right = classes[before], classes[behind]
    places = np.flatnonzero(attached)
    runs = np.searchsorted(before, places) - 1
    kept[places] = (left == _SPACE)[runs]
    emoji = (left == ord(PICTURE)) & (right == ord(PICTURE))
    emoji &= classes[behind - 1] == ord(ZERO_WIDTH_JOINER)
    kept[behind[emoji] - 1] = True
    stackers = np.flatnonzero(classes == ord(STACKER))
    run, first = np.unique(np.searchsorted(before, stackers) - 1, return_index=True)
    stacked = (left[run] == ord(SEPARATE)) & (right[run] == ord(SEPARATE))
    kept[stackers[first[stacked]]] = True
    return kept


def _edges(classes: Classes, letters: _Letters) -> tuple[Places, Places]:
    """Return where words start and end, both as places in `classes`."""
    space = classes == _SPACE
    starts = ~space & ~_joined(classes, space, letters)
    ends = (starts | space)[1:] & ~space[:-1]
    return np.flatnonzero(starts), np.flatnonzero(ends) + 1


def _joined(classes: Classes, space: Flags, letters: _Letters) -> Flags:
    """Tell which characters belong to the word of the one before them."""
    joined = np.zeros(len(classes), np.bool_)
    alphanumeric = _within(classes, ALPHANUMERIC)
    np.logical_and(alphanumeric[1:], alphanumeric[:-1], out=joined[1:])
    repeated = classes[1:] == classes[:-1]
    repeated &= _within(classes[1:], REPEATED)
    joined[1:] |= repeated
    signs = np.flatnonzero(_within(classes, JOINERS))
    _join_inner_signs(joined, classes, alphanumeric, signs, letters)
    _join_after_initials(joined, classes, alphanumeric, signs)
    if (classes == ord(REGIONAL)).any():
        _join_flags(joined, classes)
    attached = _within(classes, ATTACHED)
    if attached.any():
        joined[1:] |= attached[1:] & ~space[:-1]
        joined[1:] |= attached[:-1] & ~space[1:]
    return joined


def _join_inner_signs(
    joined: Flags,
    classes: Classes,
    alphanumeric: Flags,
    signs: Places,
    letters: _Letters,
) -> None:
    """Join signs that stand between two letters or digits."""
    at = signs[alphanumeric[signs - 1] & alphanumeric[signs + 1]]
    before, sign, behind = classes[at - 1], classes[at], classes[at + 1]
    between_letters = _within(before, LETTERS) & _within(behind, LETTERS)
    word_ends = ~alphanumeric[at + 2]
    dot = sign == ord(DOT)
    small_s = behind == ord(SMALL_S)
    both = (dot | (sign == ord(IN_NUMBER))) & (before == ord(NUMBER))
    both &= behind == ord(NUMBER)
    both |= dot & (small_s | (behind == ord(SMALL)))
    both |= dot & between_letters & ~alphanumeric[at - 2] & word_ends
    both |= sign == ord(UNDERSCORE)
    both |= between_letters & (sign == ord(IN_WORD))
    hebrew = (before == ord(HEBREW)) & (behind == ord(HEBREW))
    both |= hebrew & (sign == ord(QUOTE))
    apostrophe = _is_apostrophe(sign)
    clitic = apostrophe & word_ends & (small_s | (behind == ord(CAPITAL_S)))
    rest = np.flatnonzero(apostrophe & ~clitic)
    elided = np.zeros(len(at), np.bool_)
    elided[rest] = letters.elisions(at[rest] - _PAD)
    both[rest] = ~elided[rest]
    joined[at] |= both | elided
    joined[at + 1] |= both | clitic


def _join_after_initials(
    joined: Flags, classes: Classes, alphanumeric: Flags, signs: Places
) -> None:
    """Join the last dot of initials to them, and a clitic behind it together."""
    dots = signs[(classes[signs] == ord(DOT)) & (classes[signs - 2] == ord(DOT))]
    if not dots.size:
        return
    dots = dots[
        _within(classes[dots - 1], LETTERS)
        & _within(classes[dots - 3], LETTERS)
        & ~alphanumeric[dots - 4]
    ]
    joined[dots] = True
    at = dots + 1
    s = (classes[at + 1] == ord(SMALL_S)) | (classes[at + 1] == ord(CAPITAL_S))
    at = at[_is_apostrophe(classes[at]) & s & ~alphanumeric[at + 2]]
    joined[at + 1] = True


def _is_apostrophe(classes: Classes) -> Flags:
    is_apostrophe: Flags = classes == ord(APOSTROPHE)
    is_apostrophe |= classes == ord(TYPED_APOSTROPHE)
    is_apostrophe |= classes == ord(GRAVE)
    return is_apostrophe


def _join_flags(joined: Flags, classes: Classes) -> None:
    """Join regional letters by twos."""
    at = np.flatnonzero(classes == ord(REGIONAL))
    new = np.diff(at, prepend=-2) > 1
    run_starts = np.flatnonzero(new)[np.cumsum(new) - 1]
    joined[at] = (np.arange(len(at)) - run_starts) % 2 == 1
