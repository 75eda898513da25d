"""Matching keys: what two forms share when only their look differs.

Keys tell whether two words are the same but for capitals, marks and look-alikes. For
stems and similar spelling take `fold_case` of the form: a key may have left its script.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import compress, filterfalse
from operator import not_
from typing import TYPE_CHECKING, Final

import regex

from viewer.model import never_cancelled
from viewer.text.heeding import heed
from viewer.text.look_alikes import UNDISGUISED, has_look_alike, look_alike_fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from viewer.model import Cancelled

_INVISIBLE = regex.compile(
    r"(?V1)[[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]"
    r"--\p{Prepended_Concatenation_Mark}]+"
)
_PLAIN: Final = (
    dict.fromkeys("’ʼ＇‘‛′´`‚‹›", "'")
    | dict.fromkeys("“”„‟«»″＂〝〞〟「」『』❝❞", '"')
    | dict.fromkeys("‐‑‒–—―−⸺⸻﹘﹣－־⁃", "-")
    | {"…": "...", "⁄": "/", "∕": "/"}
)
_STYLED: Final = re.compile(f"[{''.join(_PLAIN)}]")
_RUN: Final = re.compile(r"(?m)^(?:-{2,}|\.{3,}|'')$")
_RUNS: Final = ("--", "...", "''")
_SHORT: Final = {"-": "-", ".": "...", "'": '"'}
_BATCH: Final = 1_024
_LONGEST: Final = 50
"""Characters of the longest form that may be a word in disguise."""


def fold(form: str) -> str:
    """Return the matching key of a form.

    Two forms have the same key where they differ in capitals only, in Unicode form
    (composed or not, full-width, ligatures), in characters that are not seen, in the
    style of quotation marks, apostrophes and dashes, or in look-alike letters. The key
    is never empty: a form that is not seen at all is its own key.
    """
    if form.isascii() and form.isalnum():
        return form.lower()
    return fold_all((form,))[0]


def fold_all(
    forms: Sequence[str], *, cancelled: Cancelled = never_cancelled
) -> tuple[str, ...]:
    """Return the matching keys of forms."""
    keys: list[str] = []
    for start in range(0, len(forms), _BATCH):
        heed(cancelled)
        keys += _fold_batch(forms[start : start + _BATCH])
    return tuple(keys)


def _fold_batch(forms: Sequence[str]) -> Iterable[str]:
    """Return keys: the form in small letters, but for the few that need more."""
    marks = filterfalse(str.isalnum, forms)
    folded = {form: _short_runs(form) for form in marks if form.startswith(_RUNS)}
    if others := list(filterfalse(str.isascii, forms)):
        plain = list(map(UNDISGUISED.fullmatch, others))
        folded |= _fold_by(_fold_plain_lines, compress(others, plain))
        folded |= _fold_by(_fold_lines, compress(others, map(not_, plain)))
    return map(folded.get, forms, map(str.lower, forms))


def _fold_by(fold_lines: Callable[[str], str], forms: Iterable[str]) -> dict[str, str]:
    """Fold all forms as lines in one go; one by one where a line break is in one."""
    forms = list(forms)
    keys = fold_lines("\n".join(forms)).split("\n") if forms else []
    if len(keys) != len(forms):
        keys = list(map(fold_lines, forms))
    return {form: key or form for form, key in zip(forms, keys, strict=True)}


def _fold_plain_lines(lines: str) -> str:
    return fold_form(fold_case(lines))


def _fold_lines(lines: str) -> str:
    lines = fold_form(fold_punctuation(without_invisible(lines)))
    lines = fold_form(fold_case(_fold_look_alikes(lines)))
    return fold_punctuation(_fold_look_alikes(lines))


def _fold_look_alikes(lines: str) -> str:
    if not has_look_alike(lines):
        return lines
    return "\n".join(
        look_alike_fold(line) if len(line) <= _LONGEST else line
        for line in lines.split("\n")
    )


def fold_case(form: str) -> str:
    """Return a form without the distinction of capitals."""
    return form.casefold()


def fold_form(form: str) -> str:
    """Return a form in NFKC: composed, without ligatures and full-width letters."""
    return unicodedata.normalize("NFKC", form)


def without_invisible(form: str) -> str:
    """Return a form without the characters that are not seen."""
    return _INVISIBLE.sub("", form)


def fold_punctuation(form: str) -> str:
    """Return a form with plain quotation marks, apostrophes and dashes.

    Single quotation marks become ``'`` as apostrophes do, double ones ``"``; a dash of
    any length ``-``, an ellipsis ``...``.
    """
    return _short_runs(_STYLED.sub(lambda sign: _PLAIN[sign[0]], form))


def _short_runs(lines: str) -> str:
    if any(run in lines for run in _RUNS):
        return _RUN.sub(lambda run: _SHORT[run[0][0]], lines)
    return lines
