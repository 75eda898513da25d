"""A file that an article is read from, and the encoding that it is read in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
