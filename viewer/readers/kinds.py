"""Knows the files that are no text by their first bytes and by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_BY_SUFFIX: Final = {
    ".docx": "a Word document",
    ".doc": "a Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "a Rich Text document",
    ".pdf": "a PDF document",
    ".epub": "an EPUB book",
    ".pages": "a Pages document",
}
_BY_BYTES: Final = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"SQLite format 3\0", "a database"),
)
_INSIDE_ARCHIVE: Final = (
    (b"word/", "a Word document"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    (b"application/epub+zip", "an EPUB book"),
)


def foreign_kind(path: Path, start: bytes) -> str | None:
    """Return what kind of file it is if no reader handles it, such as "a picture".

    Parameters
    ----------
    path
        The file; its suffix counts only where its bytes tell nothing.
    start
        Its first few thousand bytes.
    """
    for magic, kind in _BY_BYTES:
        if start.startswith(magic):
            return _archived(start, path) if magic == b"PK\x03\x04" else kind
    return _BY_SUFFIX.get(path.suffix.lower())


def _archived(start: bytes, path: Path) -> str:
    for mark, kind in _INSIDE_ARCHIVE:
        if mark in start:
            return kind
    return _BY_SUFFIX.get(path.suffix.lower(), "a ZIP archive")
