"""Knows the files that are no text by their first bytes and by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from viewer.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.messages import Message

_WORD: Final = QT_TRANSLATE_NOOP("Files", "a Word document")
_OPEN_DOCUMENT: Final = QT_TRANSLATE_NOOP("Files", "an OpenDocument text")
_RICH_TEXT: Final = QT_TRANSLATE_NOOP("Files", "a Rich Text document")
_PDF: Final = QT_TRANSLATE_NOOP("Files", "a PDF document")
_EPUB: Final = QT_TRANSLATE_NOOP("Files", "an EPUB book")
_PAGES: Final = QT_TRANSLATE_NOOP("Files", "a Pages document")
_OLD_OFFICE: Final = QT_TRANSLATE_NOOP("Files", "an old Office document")
_ZIP: Final = QT_TRANSLATE_NOOP("Files", "a ZIP archive")
_COMPRESSED: Final = QT_TRANSLATE_NOOP("Files", "a compressed file")
_PICTURE: Final = QT_TRANSLATE_NOOP("Files", "a picture")
_SOUND: Final = QT_TRANSLATE_NOOP("Files", "a sound recording")
_PROGRAM: Final = QT_TRANSLATE_NOOP("Files", "a program")
_DATABASE: Final = QT_TRANSLATE_NOOP("Files", "a database")

_BY_SUFFIX: Final = {
    ".docx": _WORD,
    ".doc": _WORD,
    ".odt": _OPEN_DOCUMENT,
    ".rtf": _RICH_TEXT,
    ".pdf": _PDF,
    ".epub": _EPUB,
    ".pages": _PAGES,
}
_BY_BYTES: Final = (
    (b"%PDF-", _PDF),
    (b"{\\rtf", _RICH_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"PK\x03\x04", _ZIP),
    (b"\x1f\x8b", _COMPRESSED),
    (b"7z\xbc\xaf\x27\x1c", _COMPRESSED),
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90\0", _PROGRAM),
    (b"SQLite format 3\0", _DATABASE),
)
_INSIDE_ARCHIVE: Final = (
    (b"word/", _WORD),
    (b"application/vnd.oasis.opendocument.text", _OPEN_DOCUMENT),
    (b"application/epub+zip", _EPUB),
)


def foreign_kind(path: Path, start: bytes) -> Message | None:
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


def _archived(start: bytes, path: Path) -> Message:
    for mark, kind in _INSIDE_ARCHIVE:
        if mark in start:
            return kind
    return _BY_SUFFIX.get(path.suffix.lower(), _ZIP)
