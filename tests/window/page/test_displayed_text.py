"""What `displayed` makes of a text takes as many places in Qt as in UTF-16."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from viewer.text import Utf16Map, displayed

NASTY = [
    "plain",
    "a\nb\n\nc\n",
    "😀 big 👩‍👩‍👧 dog 🇫🇷",
    "NUL \0 inside",
    "lines\u2028and\u2029paragraphs",
    "carriage\rreturn\r\nboth",
    "marks \ufdd0 of \ufdd1 frames",
    "object \ufffc replacement",
    "lone \ud800 halves \udfff and \udc00\ud800",
    "form\x0cfeed vertical\x0btab next\x85line",
    "zero\u200bwidth \u200f\u202eturn\u202c \ufeffmark so\u00adft",
    "no-break\u00a0space \u202f narrow",
    "noncharacters \ufffe \uffff \U0001ffff \U0010ffff",
    "\t tabs \t",
    "e\u0301 שלום नमस्ते ᄀᄀᄀ각ᆨᆨ",
    "\x1c\x1d\x1e\x1f",
]


@pytest.mark.parametrize("text", NASTY)
def test_a_document_has_as_many_places_as_the_text_has_units(text: str) -> None:
    document = QTextDocument()

    document.setPlainText(displayed(text))

    assert document.characterCount() - 1 == Utf16Map(text).to_units(len(text))


@pytest.mark.parametrize("text", NASTY)
def test_what_is_displayed_has_the_offsets_of_the_text(text: str) -> None:
    shown = displayed(text)

    assert len(shown) == len(text)
    assert len(shown.encode("utf-16-le")) == len(
        text.encode("utf-16-le", "surrogatepass")
    )


def test_every_character_takes_its_place() -> None:
    document = QTextDocument()
    text = "".join(chr(at) + "x" for at in range(0x1_1000))

    document.setPlainText(displayed(text))

    assert document.characterCount() - 1 == Utf16Map(text).to_units(len(text))


def test_an_ordinary_text_is_displayed_as_it_is() -> None:
    text = "“So be it,” said O’Neill — 😀\n"

    assert displayed(text) is text
