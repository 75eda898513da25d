"""Builds HTML out of text and elements; text becomes `Html` only through `escape`."""

from __future__ import annotations

import re
from functools import cache
from typing import NewType

from viewer.report.controls import UNSEEN, code_point

Html = NewType("Html", str)
"""Text that is HTML already. Made by the functions here and nowhere else."""

EMPTY = Html("")

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
# Most text has nothing special in it, which this tells in a tenth of the time.
_PLAIN = re.compile("[\t\n !#-%(-;=?-~\u00c0-\u024f\u2013-\u201d\u2026\u00b6]*")
_SPECIAL = re.compile(f"[&<>\"']|{UNSEEN}")

# A line feed after these keeps the source readable and changes nothing on the page.
_ON_LINES = frozenset({"dd", "header", "head", "li", "section", "tr"})


def escape(text: str) -> Html:
    """Return text as HTML that shows it and does nothing else.

    Characters that would act, such as the ones that turn the direction of what follows,
    appear as their code points in a box.
    """
    if _PLAIN.fullmatch(text):
        return Html(text)
    return Html(_SPECIAL.sub(_shown, text))


def element(tag: str, /, *children: Html, **attributes: str | None) -> Html:
    """Return an element.

    Parameters
    ----------
    tag
        Its name.
    children
        What it contains.
    attributes
        None leaves one out; ``class_`` gives ``class``, ``aria_label`` ``aria-label``.
    """
    after = "\n" if tag in _ON_LINES else ""
    return Html(f"{opening(tag, **attributes)}{''.join(children)}</{tag}>{after}")


def opening(tag: str, /, **attributes: str | None) -> Html:
    """Return the opening tag of an element, or an element that has no content."""
    written = "".join(
        f' {_attribute_name(key)}="{_escape_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{tag}{written}>")


def closing(name: str) -> Html:
    """Return the closing tag of an element."""
    return Html(f"</{name}>")


def join(*parts: Html) -> Html:
    """Return the parts one after the other."""
    return Html("".join(parts))


def quoted(text: str, *, class_: str | None = None) -> Html:
    """Return words of an article, kept apart from the direction of what is around."""
    return element("bdi", escape(text), class_=class_)


def hidden(text: str) -> Html:
    """Return text for a screen reader only."""
    return element("span", escape(text), class_="heard")


@cache
def _attribute_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _escape_value(value: str) -> str:
    if _PLAIN.fullmatch(value):
        return value
    return _SPECIAL.sub(_written, value)


def _shown(match: re.Match[str]) -> str:
    entity = _ENTITIES.get(match[0])
    return entity or f'<span class="unseen">{code_point(match[0])}</span>'


def _written(match: re.Match[str]) -> str:
    return _ENTITIES.get(match[0]) or code_point(match[0])
