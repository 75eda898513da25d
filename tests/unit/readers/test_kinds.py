"""What kind of file it is if no reader handles it."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.readers.kinds import foreign_kind


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("a.pdf", b"", "a PDF document"),
        ("a.txt", b"%PDF-1.7", "a PDF document"),
        ("a.DOC", b"", "a Word document"),
        ("a.txt", b"PK\3\4 word/document.xml", "a Word document"),
        ("a.docx", b"PK\3\4", "a Word document"),
        ("a.txt", b"PK\3\4mimetypeapplication/epub+zip", "an EPUB book"),
        ("a.zip", b"PK\3\4", "a ZIP archive"),
        ("a", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("a.rtf", b"{\\rtf1", "a Rich Text document"),
        ("a.txt", b"Plain", None),
        ("a.md", b"", None),
    ],
)
def test_a_kind_is_known_by_bytes_and_name(
    name: str, start: bytes, kind: str | None
) -> None:
    found = foreign_kind(Path(name), start)

    assert (found and str(found)) == kind
