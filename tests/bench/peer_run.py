"""Compares two files with one library: ``python peer_run.py NAME ORIGINAL COPY``.

Prints how many words the original has and how many of them were found in the copy.
It runs in a Python that may have nothing but the library, so it imports nothing of ours
but what it compares with.
"""

from __future__ import annotations

import re
import sys
from difflib import SequenceMatcher
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Words = list[str]

_SURROGATES = range(0xD800, 0xE000)


def main(name: str, *paths: str) -> None:
    """Compare and print."""
    if name == "unspin":
        total, equal = _unspin(*map(Path, paths))
    else:
        original, copy = (
            re.findall(r"\w+|[^\w\s]", Path(path).read_text(encoding="utf-8"))
            for path in paths
        )
        total, equal = len(original), _LIBRARIES[name](original, copy)
    print(total, equal)


def _difflib(original: Words, copy: Words) -> int:
    return _matched(SequenceMatcher(None, original, copy))


def _difflib_exact(original: Words, copy: Words) -> int:
    return _matched(SequenceMatcher(None, original, copy, autojunk=False))


def _patiencediff(original: Words, copy: Words) -> int:
    patiencediff = import_module("patiencediff")
    return _matched(patiencediff.PatienceSequenceMatcher(None, original, copy))


def _matched(matcher: SequenceMatcher[str]) -> int:
    return sum(
        end - start for tag, start, end, _, _ in matcher.get_opcodes() if tag == "equal"
    )


def _diff_match_patch(original: Words, copy: Words) -> int:
    return _diff_main(original, copy, timeout=1.0)


def _diff_match_patch_exact(original: Words, copy: Words) -> int:
    return _diff_main(original, copy, timeout=0)


def _diff_main(original: Words, copy: Words, *, timeout: float) -> int:
    """Compare words as its authors advise: a character stands for each."""
    letters: dict[str, str] = {}
    for word in (*original, *copy):
        if word not in letters:
            at = len(letters) + 1
            letters[word] = chr(at + len(_SURROGATES) * (at >= _SURROGATES.start))
    one, other = ("".join(map(letters.__getitem__, side)) for side in (original, copy))
    program = import_module("diff_match_patch").diff_match_patch()
    program.Diff_Timeout = timeout
    parts = program.diff_main(one, other, False)
    return sum(len(part) for change, part in parts if change == 0)


def _unspin(original: Path, copy: Path) -> tuple[int, int]:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from viewer.alignment import align  # noqa: PLC0415
    from viewer.model import Side  # noqa: PLC0415
    from viewer.readers import read_article  # noqa: PLC0415

    found = align(read_article(original), read_article(copy))
    spans = found.original.words.spans
    changed = (spans.within(it.on(Side.ORIGINAL)) for it in found.differences)
    away = {at for words in changed for at in words}
    return len(spans), len(spans) - len(away)


_LIBRARIES: dict[str, Callable[[Words, Words], int]] = {
    "difflib": _difflib,
    "difflib_exact": _difflib_exact,
    "patiencediff": _patiencediff,
    "diff_match_patch": _diff_match_patch,
    "diff_match_patch_exact": _diff_match_patch_exact,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
