"""Reads plain text: the article is the file."""

from __future__ import annotations

from viewer.readers.content import Content, Reader
from viewer.readers.encodings import decode


def read_plain(data: bytes, *, chosen: str | None = None) -> Content:
    """Return the text of a plain-text file."""
    return Content(*decode(data, chosen=chosen))


PLAIN = Reader("plain text", frozenset({".txt", ".text"}), read_plain)
