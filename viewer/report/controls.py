"""Makes characters visible that would act on a screen instead of being seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LETTER = "[A-Za-z\u00c0-\u024f\u0370-\u052f]"
UNSEEN = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad"  # controls, soft hyphen
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # direction, line separators
    "\u115f\u1160\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"  # invisible
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
    # Joiners have work to do in many scripts and in emoji, none between these letters.
    f"|(?<={_LETTER})[\u200c\u200d](?={_LETTER})"
)
"""Pattern of the characters that `replace_unseen` replaces."""

_UNSEEN = re.compile(UNSEEN)


def code_point(character: str) -> str:
    """Return the name by which Unicode counts a character, such as "U+202E"."""
    return f"U+{ord(character):04X}"


def replace_unseen(text: str, show: Callable[[str], str]) -> str:
    """Replace what could not be seen, or would act, by what `show` makes of it.

    That is control characters other than tab and line feed, direction marks, invisible
    letters and spaces of no width, and half surrogates.
    """
    return _UNSEEN.sub(lambda match: show(match[0]), text)


def plain(text: str) -> str:
    """Return `text` fit for a terminal: one line, unseen characters as "<U+202E>"."""
    line = " ".join(text.split())
    return replace_unseen(line, lambda character: f"<{code_point(character)}>")
