"""The one door through which articles come in.

A further format is a module with a `Reader` in it, and its name in `READERS`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from viewer.errors import (
    EmptyArticleError,
    NotTextError,
    UnsupportedFormatError,
    WrongEncodingError,
)
from viewer.model import EncodingEvidence, Source, never_cancelled, no_progress
from viewer.readers.content import Reader, UndecodableError
from viewer.readers.encodings import display_name
from viewer.readers.files import read_bytes
from viewer.readers.html import HTML, looks_like_html
from viewer.readers.kinds import foreign_kind
from viewer.readers.markdown import MARKDOWN
from viewer.readers.plain import PLAIN
from viewer.text import detect_language, make_article
from viewer.text.heeding import heed, part_of

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Cancelled, Progress

READERS: Final = (PLAIN, MARKDOWN, HTML)
"""The formats that are read. A file of any other name is taken for plain text."""

_START: Final = 4_096
_READ: Final = 0.05
_DECODED: Final = 0.1
"""Shares of the work that are done when the file is read, and when it is decoded."""


def read_article(
    path: Path,
    *,
    encoding: str | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Article:
    """Read the article in the file at `path`.

    Parameters
    ----------
    path
        A file of one of `READERS`, by its name or by how it begins.
    encoding
        The codec that somebody chose, whatever the file says of itself; None to find
        the encoding.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Raises
    ------
    UnreadableArticleError
        If it cannot be had from there, with the reason in a sentence.
    CancelledError
        Soon after `cancelled` returns True.
    """
    data = read_bytes(
        path,
        progress=part_of(progress, 0.0, _READ),
        cancelled=cancelled,
    )
    if kind := foreign_kind(path, data[:_START]):
        raise UnsupportedFormatError(path, kind)
    reader = _reader_of(path, data)
    try:
        content = reader.read(data, chosen=encoding)
    except UndecodableError as error:
        if encoding is not None:
            raise WrongEncodingError(path, display_name(encoding)) from error
        raise NotTextError(path) from error
    text = _with_line_feeds(content.text)
    if not text or text.isspace():
        raise EmptyArticleError(path)
    heed(cancelled)
    source = Source(
        name=path.name,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        encoding=content.encoding,
        evidence=content.evidence,
        reader=reader.name,
        chosen=encoding,
        detected=content.detected,
    )
    heed(cancelled)
    progress(_DECODED)
    article = _article(
        text,
        source,
        content.language,
        part_of(progress, _DECODED, 1.0),
        cancelled,
    )
    progress(1.0)
    return article


def article_from_text(
    text: str,
    *,
    name: str,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Article:
    """Make an article of text that was pasted or dropped.

    Parameters
    ----------
    text
        With whatever line ends.
    name
        What the reader knows it by.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Raises
    ------
    CancelledError
        Soon after `cancelled` returns True.
    """
    text = _with_line_feeds(text)
    data = text.encode("utf-8", "surrogatepass")
    source = Source(
        name=name,
        path=None,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        encoding="UTF-8",
        evidence=EncodingEvidence.TEXT,
        reader=PLAIN.name,
    )
    return _article(text, source, "und", progress, cancelled)


def _reader_of(path: Path, data: bytes) -> Reader:
    suffix = path.suffix.lower()
    for reader in READERS:
        if suffix in reader.suffixes and reader is not PLAIN:
            return reader
    return HTML if looks_like_html(data) else PLAIN


def _with_line_feeds(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _article(
    text: str,
    source: Source,
    language: str,
    progress: Progress,
    cancelled: Cancelled,
) -> Article:
    if language == "und":
        language = detect_language(text)
    return make_article(
        text, source, language=language, progress=progress, cancelled=cancelled
    )
