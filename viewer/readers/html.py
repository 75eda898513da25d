"""Reads HTML as the text of the article in the page.

That is the text of its article or main element, else of its body, without scripts,
navigation, asides, footers and forms. Paragraphs, headings, list items and table cells
are set off by blank lines; no-break spaces stay what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from viewer.readers.content import Content, Reader
from viewer.readers.encodings import decode

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_HEAD: Final = 4_096
_CHARSET: Final = re.compile(
    rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([\w-]+)"
    rb"|<\?xml[^>]+?encoding=[\"']([\w-]+)",
    re.IGNORECASE,
)
_LANGUAGE: Final = re.compile(r"[a-z]{2}(?![a-z])", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\n\r\f]+")
_RUN_OF_SPACES: Final = re.compile(" {2,}")
_AROUND_BREAKS: Final = re.compile(r" *\n *")

_UNSEEN: Final = frozenset({"script", "style", "noscript", "iframe", "object", "svg"})
_BESIDE: Final = frozenset(
    {"nav", "aside", "footer", "form", "button", "select", "dialog"}
)
_BLOCK_NAMES: Final = (
    "address article blockquote body caption dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section "
    "summary table tbody td tfoot th thead tr ul"
)
_BLOCKS: Final = frozenset(_BLOCK_NAMES.split())


def read_html(data: bytes, *, chosen: str | None = None) -> Content:
    """Return the text of the article in an HTML file."""
    decoded = decode(data, declared=_declared(data), chosen=chosen)
    tree = _parse(decoded.text)
    return Content(
        _article_text(tree),
        decoded.encoding,
        decoded.evidence,
        decoded.detected,
        _language(tree),
    )


def html_text(source: str) -> str:
    """Return the text of the article in HTML, its blocks set off by blank lines."""
    return _article_text(_parse(source))


def looks_like_html(data: bytes) -> bool:
    """Tell whether some bytes begin as an HTML page does."""
    start = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html"))


def _parse(source: str) -> LexborHTMLParser:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - seldom needed

    return LexborHTMLParser(source.encode("utf-8", "replace").decode("utf-8"))


def _declared(data: bytes) -> str | None:
    match = _CHARSET.search(data[:_HEAD])
    if match is None:
        return None
    name = (match[1] or match[2]).decode("ascii").lower()
    # As browsers have it: a page that says Latin-1 is in its superset.
    if name in {"iso-8859-1", "latin1", "us-ascii", "ascii"}:
        return "cp1252"
    return None if name.startswith("utf-16") else name


def _language(tree: LexborHTMLParser) -> str:
    page = tree.css_first("html")
    declared = page.attributes.get("lang") if page is not None else None
    match = _LANGUAGE.match(declared or "")
    return match[0].lower() if match else "und"


def _article_text(tree: LexborHTMLParser) -> str:
    article = _text_of(_article(tree), without=_UNSEEN | _BESIDE)
    return article or _text_of(tree.body, without=_UNSEEN)


def _article(tree: LexborHTMLParser) -> LexborNode | None:
    """Return the one element that holds the article."""
    for selector in ("article", "main", "[role=main]"):
        found = tree.css(selector)
        if len(found) == 1:
            return found[0]
    return tree.body


def _text_of(root: LexborNode | None, *, without: frozenset[str]) -> str:
    """Return the text in an element; by a stack, for pages nest to any depth."""
    blocks = _Blocks()
    stack: list[LexborNode | str] = [] if root is None else [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            blocks.leave(node)
        elif node.tag == "-text":
            blocks.add(node.text(deep=False))
        elif node.tag == "br":
            blocks.add_break()
        elif node is root or not _is_left_out(node, without):
            blocks.enter(node.tag or "")
            stack.append(node.tag or "")
            stack.extend(reversed(list(node.iter(include_text=True))))
    return blocks.text()


def _is_left_out(node: LexborNode, without: frozenset[str]) -> bool:
    tag = node.tag or "-"
    if tag in without or tag.startswith("-"):
        return True
    attributes = node.attributes
    return "hidden" in attributes or attributes.get("aria-hidden") == "true"


class _Blocks:
    """Gathers the text of a page block by block."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._open: list[str] = []
        self._preformatted = 0

    def enter(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._close()
        self._preformatted += tag == "pre"

    def leave(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._close()
        self._preformatted -= tag == "pre"

    def add(self, text: str) -> None:
        self._open.append(text if self._preformatted else _SPACES.sub(" ", text))

    def add_break(self) -> None:
        self._open.append("\n")

    def text(self) -> str:
        self._close()
        return "\n\n".join(self._done)

    def _close(self) -> None:
        block = "".join(self._open)
        if not self._preformatted:
            block = _AROUND_BREAKS.sub("\n", _RUN_OF_SPACES.sub(" ", block))
            block = block.strip(" ")
        self._open.clear()
        if block := block.strip("\n"):
            self._done.append(block)


HTML = Reader("HTML", frozenset({".html", ".htm", ".xhtml"}), read_html)
