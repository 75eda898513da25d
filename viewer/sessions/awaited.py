"""A saved session between being opened and being compared; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.model import Side

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from viewer.model import Comparison
    from viewer.sessions.saved import SavedSession


@dataclass(frozen=True, slots=True)
class Awaited:
    """A session whose articles are being read.

    Attributes
    ----------
    saved
        The session.
    path
        The file to save it to again, if there is one.
    left
        The unsaved work that it is from, if it is.
    files
        Where the articles are read from, by side; a pasted one is not.
    """

    saved: SavedSession
    path: Path | None
    left: Path | None
    files: Mapping[Side, Path]

    @property
    def missing(self) -> tuple[Side, ...]:
        """The sides whose file is not there."""
        articles = self.saved.articles
        return tuple(
            side
            for side in Side
            if side not in self.files and articles[side].text is None
        )

    def located(self, side: Side, path: Path) -> Awaited:
        """Return the same with the article of `side` read from `path`."""
        return replace(self, files={**self.files, side: path})

    def is_answered_by(self, comparison: Comparison) -> bool:
        """Tell whether this is the comparison that is waited for.

        A side whose file is not there may have become anything.
        """
        return all(self._is_answered(comparison, side) for side in Side)

    def changed(self, comparison: Comparison) -> tuple[Side, ...]:
        """Return the sides that are not what they were when this was saved."""
        return tuple(
            side
            for side in Side
            if comparison.article(side).source.sha256
            != self.saved.articles[side].sha256
        )

    def _is_answered(self, comparison: Comparison, side: Side) -> bool:
        source = comparison.article(side).source
        if side in self.files:
            return (
                source.path is not None
                and source.path.absolute() == self.files[side].absolute()
            )
        article = self.saved.articles[side]
        is_pasted = source.path is None and source.sha256 == article.sha256
        return article.text is None or is_pasted


def awaited(
    saved: SavedSession, *, path: Path | None = None, left: Path | None = None
) -> Awaited:
    """Return a session to be opened, with the files that are found.

    Parameters
    ----------
    saved
        The session.
    path
        The file that it is in; None for work that was left behind.
    left
        Where that work is.
    """
    own = path or saved.saved_as
    found = {side: one.where(own) for side, one in saved.articles.items()}
    files = {side: file for side, file in found.items() if file is not None}
    return Awaited(saved, own, left, files)
