"""A session as it is kept: two articles, and what the reader did with them.

An article is kept as the path to its file and the SHA-256 of it, a pasted one as its
text.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.model import Article, Comparison, Side
    from viewer.sessions.keeping import Kept


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """One side of a session.

    Attributes
    ----------
    name
        What the reader knows it by.
    sha256
        Of its bytes when the session was saved.
    path
        Its file; None for a pasted text.
    relative
        The same from the folder of the session, or nothing.
    text
        The pasted text; None where there is a file.
    encoding
        The codec that was chosen for the file; None where it is to be found.
    """

    name: str
    sha256: str
    path: Path | None = None
    relative: str = ""
    text: str | None = None
    encoding: str | None = None

    def where(self, session: Path | None) -> Path | None:
        """Return where the file is now: where it was, or beside the session.

        Parameters
        ----------
        session
            The file of the session, or None for one that never had any.
        """
        beside = session.absolute().parent / self.relative if session else None
        for path in (self.path, beside if self.relative else None):
            if path is not None and path.is_file():
                return path
        return None


@dataclass(frozen=True, slots=True)
class SavedLexicon:
    """The lexicon that was asked in comparing.

    Attributes
    ----------
    name, sha256
        That of its file, and of the bytes in it.
    """

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A session as it is kept.

    Attributes
    ----------
    articles
        The two sides.
    kept
        What the reader did.
    widths
        Of the two panes, in proportion; None where they are not known.
    saved_as
        For work that was never saved, the file of the session that it belongs to.
    lexicon
        What was asked in comparing; None for nothing.
    """

    articles: Mapping[Side, SavedArticle]
    kept: Kept
    widths: tuple[int, int] | None = None
    saved_as: Path | None = None
    lexicon: SavedLexicon | None = None

    def lexicon_missed(self, comparison: Comparison) -> SavedLexicon | None:
        """Return the lexicon that this was compared with, unless `comparison` was."""
        used = comparison.options.lexicon
        if self.lexicon is None or used is None:
            return self.lexicon
        return None if used.sha256 == self.lexicon.sha256 else self.lexicon


def saved_lexicon(comparison: Comparison) -> SavedLexicon | None:
    """Return how the lexicon of a comparison is kept, if it has one."""
    used = comparison.options.lexicon
    return None if used is None else SavedLexicon(used.name, used.sha256)


def saved_article(article: Article, folder: Path | None) -> SavedArticle:
    """Return how an article is kept in a session in `folder`."""
    source = article.source
    if source.path is None:
        return SavedArticle(source.name, source.sha256, text=article.text)
    path = source.path.absolute()
    relative = ""
    if folder is not None:
        try:
            relative = Path(os.path.relpath(path, folder.absolute())).as_posix()
        except ValueError:  # on another drive
            relative = ""
    return SavedArticle(
        source.name, source.sha256, path, relative, encoding=source.chosen
    )
