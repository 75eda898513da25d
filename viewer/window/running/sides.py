"""What is open on the two sides, and what was last asked for there; knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Article, Side
from viewer.window.running.file import File, file_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Sides:
    """The articles that are open, and the files that are wanted.

    The file last asked for on a side is another than that of its article while it is
    being read, and where it could not be read.
    """

    def __init__(self) -> None:
        self._articles: dict[Side, Article] = {}
        self._asked: dict[Side, File] = {}

    @property
    def articles(self) -> Mapping[Side, Article]:
        """The articles that are open."""
        return self._articles

    @property
    def are_taken(self) -> bool:
        """Whether there is an article on both."""
        return len(self._articles) == len(Side)

    def put(self, side: Side, article: Article) -> None:
        """Have this article open on a side."""
        self._articles[side] = article

    def ask(self, side: Side, file: File) -> None:
        """Take note that this file is wanted on a side."""
        self._asked[side] = file

    def forget(self, side: Side) -> None:
        """Take note that what is wanted on a side is no file."""
        self._asked.pop(side, None)

    def clear(self) -> None:
        """Have nothing open, and nothing wanted."""
        self._articles.clear()
        self._asked.clear()

    def swap(self) -> None:
        """Exchange the sides."""
        self._articles = {side.other: one for side, one in self._articles.items()}
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

    def file(self, side: Side) -> File | None:
        """Return the file that is open on a side, or that could not be read there."""
        on_side = self.open_on if side in self._articles else self.asked_on
        return on_side(side)

    def reloadable(self) -> dict[Side, File]:
        """Return what can be read again."""
        files = {side: self._asked.get(side) or self.open_on(side) for side in Side}
        return {side: file for side, file in files.items() if file is not None}


def is_same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, also where it is not there."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
