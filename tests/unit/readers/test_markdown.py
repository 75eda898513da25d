"""The text that a reader of rendered Markdown sees."""

from __future__ import annotations

import pytest

from viewer.readers.markdown import MARKDOWN, markdown_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# Head\n\nText.", "Head\n\nText."),
        ("Head\n====\nText.", "Head\n\nText."),
        ("*a* __b__ `c` ~~d~~ [e](f 'g') <http://h>", "a b c d e http://h"),
        ("one\ntwo  \nthree", "one two\nthree"),
        ("- a\n- b\n  1. c", "a\n\nb\n\nc"),
        ("> quoted\n> on", "quoted on"),
        ("| A | B |\n|---|---|\n| 1 |  |", "A\n\nB\n\n1"),
        ("```\ncode *x*\n\nmore\n```", "code *x*\n\nmore"),
        ("    indented", "indented"),
        ("<div>a <b>b</b></div>\n\nc<br>d <i>e</i>", "a b\n\nc\nd e"),
        ("![a cat](cat.png)", "a cat"),
        ("a &amp; b \\* c", "a & b * c"),
        ("a\r\nb\rc\r\n\r\nd", "a b c\n\nd"),
        ("---\ntitle: x\n---\nText.", "Text."),
        ("+++\ntitle = 1\n+++\n\nText.", "Text."),
        ("---\n---\nText.", "Text."),
        ("Text.\n\n---\n\nMore.", "Text.\n\nMore."),
        ("", ""),
    ],
)
def test_marks_go_and_blocks_are_set_off(source: str, text: str) -> None:
    assert markdown_text(source) == text


def test_a_markdown_file_is_decoded() -> None:
    content = MARKDOWN.read("\ufeff*é*".encode())

    assert (content.text, content.encoding) == ("é", "UTF-8")
