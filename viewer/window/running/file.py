"""The files that articles are read from, and the encodings they are read in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Side

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from viewer.model import Article


@dataclass(frozen=True, slots=True)
class File:
    """A file and the encoding to read it in.

    Attributes
    ----------
    path
        Where it is.
    encoding
        The codec that the reader chose; None to find the encoding.
    """

    path: Path
    encoding: str | None = None


def file_of(article: Article) -> File | None:
    """Return the file that an article was read from; None for a pasted one."""
    source = article.source
    return None if source.path is None else File(source.path, source.chosen)


class AskedFiles:
    """What was last asked for on each side, also where it could not be read.

    Parameters
    ----------
    articles
        The articles that are open, whichever they are at the moment.
    """

    def __init__(self, articles: Mapping[Side, Article]) -> None:
        self._articles = articles
        self._asked: dict[Side, File] = {}

    def ask(self, side: Side, file: File) -> None:
        """Take note that this file is wanted on a side."""
        self._asked[side] = file

    def forget(self, side: Side) -> None:
        """Take note that what is wanted on a side is no file."""
        self._asked.pop(side, None)

    def clear(self) -> None:
        """Take note that nothing is wanted any more."""
        self._asked.clear()

    def swap(self) -> None:
        """Exchange the sides."""
        self._asked = {side.other: file for side, file in self._asked.items()}

    def keep_encoding(self, side: Side) -> None:
        """Stay with the encoding of an article that was to be read in another one."""
        file, asked = self.open_on(side), self._asked.get(side)
        if file is not None and asked is not None and file.path == asked.path:
            self._asked[side] = file

    def asked_on(self, side: Side) -> File | None:
        """Return the file that was last asked for on a side."""
        return self._asked.get(side)

    def open_on(self, side: Side) -> File | None:
        """Return the file of the article that is open on a side."""
        article = self._articles.get(side)
        return None if article is None else file_of(article)

    def reloadable(self) -> dict[Side, File]:
        """Return what can be read again."""
        files = {side: self._asked.get(side) or self.open_on(side) for side in Side}
        return {side: file for side, file in files.items() if file is not None}
