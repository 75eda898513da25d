"""Names what a substitution changed, by its words and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Evidence, Nature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Article


class Namer:
    """Names the natures of the substitutions between two articles.

    Parameters
    ----------
    original, copy
        The articles.
    language
        ISO 639-1 code.
    """

    def __init__(self, original: Article, copy: Article, language: str) -> None:
        self._articles = original, copy
        self._language = language

    def name(
        self, ranges: Sequence[int], evidence: Evidence
    ) -> tuple[Nature, Evidence]:
        """Return the nature of a substitution, and why its sides correspond."""
        start, end, copy_start, copy_end = ranges
        original, copy = self._articles
        one, other = original.words[start:end], copy.words[copy_start:copy_end]
        del one, other
        return Nature.WORDING, evidence
