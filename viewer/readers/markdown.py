"""Reads Markdown as the text that a reader of the rendered page would see.

Paragraphs, headings, list items and table cells are set off by blank lines; the marks
of emphasis and links are gone, a picture is its description, and a line break in the
source is a space. Front matter is about the article, not of it, and is left out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from viewer.readers.content import Content, Reader
from viewer.readers.encodings import decode
from viewer.readers.html import html_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT_MATTER: Final = re.compile(
    r"(---|\+\+\+)[ \t]*\n(?:(?!\1).*\n)*?\1[ \t]*(?:\n|\Z)"
)
_IN_LINE: Final = {"softbreak": " ", "hardbreak": "\n"}


def read_markdown(data: bytes, *, chosen: str | None = None) -> Content:
    """Return the text of a Markdown file."""
    decoded = decode(data, chosen=chosen)
    return Content(*decoded._replace(text=markdown_text(decoded.text)))


def markdown_text(source: str) -> str:
    """Return the text of Markdown, its blocks set off by blank lines."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if front_matter := _FRONT_MATTER.match(source):
        source = source[front_matter.end() :]
    blocks = (block.strip("\n") for block in _blocks(_parser().parse(source)))
    return "\n\n".join(filter(str.strip, blocks))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - seldom needed, slow to import

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _blocks(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(map(_in_line, token.children or ()))
        elif token.type in {"fence", "code_block"}:
            yield token.content
        elif token.type == "html_block":
            yield html_text(token.content)


def _in_line(token: Token) -> str:
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return _IN_LINE.get(token.type, token.content)


MARKDOWN = Reader(
    "Markdown", frozenset({".md", ".markdown", ".mdown", ".mkd"}), read_markdown
)
