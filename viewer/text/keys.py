"""Matching keys: what two forms share when only their look differs.

Keys tell whether two words are the same but for capitals, marks and look-alikes. For
stems and similar spelling take `fold_case` of the form: a key may have left its script.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import regex

from viewer.text.look_alikes import look_alike_fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_INVISIBLE = regex.compile(
    r"(?V1)[[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]"
    r"--\p{Prepended_Concatenation_Mark}]+"
)
_PUNCTUATION: Final = str.maketrans(
    dict.fromkeys("’ʼ＇‘‛′´`‚‹›", "'")
    | dict.fromkeys("“”„‟«»″＂〝〞〟「」『』❝❞", '"')
    | dict.fromkeys("‐‑‒–—―−⸺⸻﹘﹣－־⁃", "-")
    | {"…": "...", "⁄": "/", "∕": "/"}
)
_RUN = regex.compile(r"(?m)^(?:-{2,}|\.{3,}|'')$")
_SHORT = {"-": "-", ".": "...", "'": '"'}


def fold(form: str) -> str:
    """Return the matching key of a form.

    Two forms have the same key where they differ in capitals only, in Unicode form
    (composed or not, full-width, ligatures), in characters that are not seen, in the
    style of quotation marks, apostrophes and dashes, or in look-alike letters. The key
    is never empty: a form that is not seen at all is its own key.
    """
    return fold_all((form,))[0]


def fold_all(forms: Sequence[str]) -> tuple[str, ...]:
    """Return the matching keys of forms, none of which holds a line break."""
    keys = _short_runs("\n".join(forms).lower()).split("\n")
    others = [at for at, form in enumerate(forms) if not form.isascii()]
    if others:
        lines = "\n".join(map(forms.__getitem__, others))
        for at, key in zip(others, _fold_lines(lines).split("\n"), strict=True):
            keys[at] = key or forms[at]
    return tuple(keys) if forms else ()


def _fold_lines(lines: str) -> str:
    lines = fold_form(fold_punctuation(without_invisible(lines)))
    lines = fold_form(fold_case(_fold_look_alikes(lines)))
    return fold_punctuation(_fold_look_alikes(lines))


def _fold_look_alikes(lines: str) -> str:
    return "\n".join(map(look_alike_fold, lines.split("\n")))


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
    return _short_runs(form.translate(_PUNCTUATION))


def _short_runs(lines: str) -> str:
    return _RUN.sub(lambda run: _SHORT[run[0][0]], lines)
