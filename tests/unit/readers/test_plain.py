"""A plain-text file is its text."""

from __future__ import annotations

from viewer.readers.plain import PLAIN


def test_nothing_is_changed() -> None:
    assert PLAIN.read("a\r\n *b* <c> \t\u00a0".encode()).text == (
        "a\r\n *b* <c> \t\u00a0"
    )
