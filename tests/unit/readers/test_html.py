"""The text of the article in a page."""

from __future__ import annotations

import pytest

from viewer.model import EncodingEvidence
from viewer.readers.html import HTML, html_text, looks_like_html


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<h1>A</h1><p>b <b>c</b>\n  d</p>", "A\n\nb c d"),
        ("<p>a<br>b <br/> c</p>", "a\nb\nc"),
        ("<p>a&nbsp;b &amp; &lt;c&gt; &eacute;</p>", "a\u00a0b & <c> é"),
        ("<ul><li>a<li>b</ul>", "a\n\nb"),
        ("<table><tr><th>a<td>b<tr><td>c</table>", "a\n\nb\n\nc"),
        ("<pre>a\n  b\n\nc</pre><p>d", "a\n  b\n\nc\n\nd"),
        ("a<div>b</div>c", "a\n\nb\n\nc"),
        ("<title>T</title><p>a<script>b</script><style>c</style><!-- d -->", "a"),
        ("<nav>a</nav><main>b<aside>c</aside></main><footer>d</footer>", "b"),
        ("<p>a</p><article>b<form>c</form></article>", "b"),
        ("<article>a</article><article>b</article>", "a\n\nb"),
        ("<p hidden>a</p><p aria-hidden=true>b</p><p>c", "c"),
        ("<form><p>all there is</p></form>", "all there is"),
        ("<svg><text>a</text></svg>b", "b"),
        ("b<noscript>a</noscript>", "b"),
        ("b<template>a</template>", "b"),
        ("<iframe>a</iframe>b", "b"),
        ("<object>a</object>b", "b"),
        ("<dialog>a</dialog>b", "b"),
        ("<button>a</button>b", "b"),
        ("<select><option>a</select>b", "b"),
        ("<div role=main>a</div>b", "a"),
        ("a<details>b</details>", "a\n\nb"),
        ("", ""),
        ("<body hidden>a", "a"),
    ],
)
def test_the_article_is_kept_and_the_rest_is_not(source: str, text: str) -> None:
    assert html_text(source) == text


def test_pages_may_nest_deep() -> None:
    assert html_text("<div><b>" * 3_000 + "x") == "x"


@pytest.mark.parametrize(
    "head",
    [
        b'<meta charset="windows-1251">',
        b"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        b'<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_a_declared_encoding_is_honoured(head: bytes) -> None:
    content = HTML.read(head + "<p>Мир</p>".encode("cp1251"))

    assert content.text == "Мир"
    assert content.encoding == "Windows-1251"
    assert content.evidence is EncodingEvidence.DECLARED


def test_latin1_is_read_as_browsers_do() -> None:
    content = HTML.read(b"<meta charset=iso-8859-1><p>\x93a\x94")

    assert (content.text, content.encoding) == ("“a”", "Windows-1252")


def test_a_page_that_can_be_read_is_not_in_the_utf16_that_it_declares() -> None:
    assert HTML.read(b"<meta charset=utf-16><p>a").encoding == "UTF-8"


@pytest.mark.parametrize(
    ("source", "language"),
    [
        (b'<html lang="de-AT">a', "de"),
        (b"<html lang=PT>a", "pt"),
        (b"<html lang=>a", "und"),
        (b"<html lang=x-none>a", "und"),
        (b"<html>a", "und"),
    ],
)
def test_the_language_is_what_the_page_says(source: bytes, language: str) -> None:
    assert HTML.read(source).language == language


@pytest.mark.parametrize(
    ("data", "is_html"),
    [
        (b" \n<!DOCTYPE HTML><p>", True),
        (b"\xef\xbb\xbf<html>", True),
        (b"<p>a", False),
        (b"An <html> page", False),
    ],
)
def test_a_page_is_known_by_how_it_begins(*, data: bytes, is_html: bool) -> None:
    assert looks_like_html(data) is is_html
