"""Tells a comparison in plain text for a terminal, on which no character may act."""

from __future__ import annotations

import textwrap
from enum import StrEnum
from typing import TYPE_CHECKING

from viewer.model import Kind, Side
from viewer.report.controls import plain
from viewer.report.places import disguised, place, shorten, wordings
from viewer.report.reviewed import (
    UNREVIEWED,
    Standing,
    counted_in_words,
    restrictions,
    why_not_counted,
)

if TYPE_CHECKING:
    from viewer.model import Article, Comparison, Difference, Span
    from viewer.report.reviewed import Reviewed

_WIDTH = 80
_CONTEXT = 28
"""Characters of context on either side of a difference."""

_REMARK = " " * 7

_COLOURS = {
    Kind.SUBSTITUTED: "33",
    Kind.DROPPED: "31",
    Kind.ADDED: "34",
    Kind.MOVED: "36",
}


class Paint(StrEnum):
    """Whether the text carries the colours of a terminal."""

    NONE = "none"
    ANSI = "ansi"


def plain_summary(comparison: Comparison, *, reviewed: Reviewed = UNREVIEWED) -> str:
    """Return both articles' names, what counts, and the findings, at 80 columns."""
    lines = [
        f"{side.capitalize() + ':':<10}{plain(article.source.name)}"
        f" ({article.word_count:,} {'word' if article.word_count == 1 else 'words'})"
        for side in Side
        for article in [comparison.article(side)]
    ]
    if not reviewed.is_whole:
        lines += ["", *_wrapped(counted_in_words(comparison, reviewed))]
        for sentence in restrictions(reviewed):
            lines += _wrapped(plain(sentence))
        lines += _wrapped("What follows is of all differences.")
    for finding in comparison.findings:
        lines += ["", *_wrapped(f"{finding.title}. {plain(finding.statement)}")]
    return "\n".join(lines) + "\n"


def plain_differences(
    comparison: Comparison,
    *,
    reviewed: Reviewed = UNREVIEWED,
    paint: Paint = Paint.NONE,
) -> str:
    """Return the differences with number, paragraph and a few words around each.

    What the reader set aside or left out comes last, with the reason.

    Parameters
    ----------
    comparison
        What to tell.
    reviewed
        What the reader did with them.
    paint
        Whether to colour the kinds; the text is the same without.
    """
    parts = []
    for standing in (Standing.COUNTED, Standing.SET_ASIDE, Standing.IGNORED):
        told = "".join(
            f"{_headline(comparison, each, paint)}\n{_around(comparison, each)}\n"
            f"{_remarks(each, reviewed)}"
            for each in reviewed.those(comparison, standing)
        )
        if told and standing is not Standing.COUNTED:
            told = f"{standing.capitalize()}:\n{told}"
        parts.append(told)
    return "\n".join(filter(None, parts))


def _remarks(difference: Difference, reviewed: Reviewed) -> str:
    """Return why a difference does not count, and the note about it."""
    lines = []
    if not reviewed.is_counted(difference.number):
        lines.append(f"Why: {why_not_counted(reviewed, difference.number)}")
    if note := reviewed.notes.get(difference.number):
        lines.append(f"Note: {note}")
    return "".join(f"{_REMARK}{plain(line)}\n" for line in lines)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _headline(comparison: Comparison, difference: Difference, paint: Paint) -> str:
    original, copy = (plain(shorten(text)) for text in wordings(comparison, difference))
    change = {
        Kind.SUBSTITUTED: f'"{original}" -> "{copy}"',
        Kind.DROPPED: f'"{original}"',
        Kind.ADDED: f'"{copy}"',
        Kind.MOVED: f'"{original}"',
    }[difference.kind]
    if difference.kind is Kind.MOVED and original != copy:
        change += f' -> "{copy}"'
    for side in Side:
        if names := disguised(comparison, difference, side):
            change += f" ({side} with {names})"
    kind = f"{difference.kind:<11}"
    if paint is Paint.ANSI:
        kind = f"\033[{_COLOURS[difference.kind]}m{kind}\033[0m"
    where = f"{_where(comparison, difference):<4}"
    return f"{difference.id}  {kind}  {difference.nature or '':<11}  {where}  {change}"


def _where(comparison: Comparison, difference: Difference) -> str:
    """Return the paragraph of the original, of the copy for what was added."""
    if difference.kind is Kind.ADDED:
        return str(place(comparison.copy, difference.copy))
    where = str(place(comparison.original, difference.original))
    if difference.kind is Kind.MOVED:
        where += f" to {place(comparison.copy, difference.copy)}"
    return where


def _around(comparison: Comparison, difference: Difference) -> str:
    side = Side.COPY if difference.kind is Kind.ADDED else Side.ORIGINAL
    article, span = comparison.article(side), difference.on(side)
    before, after = _context(article, span)
    wording = plain(shorten(span.of(article.text)))
    return f"{_REMARK}{before}[{wording}]{after}"


def _context(article: Article, span: Span) -> tuple[str, str]:
    """Return whole words before and after `span`, from its own paragraph."""
    at = place(article, span)
    if at.relation or not article.paragraphs:
        return "", ""
    start, end = article.paragraphs[at.first].start, article.paragraphs[at.last].end
    before = article.text[max(start, span.start - _CONTEXT) : span.start]
    if span.start - _CONTEXT > start:
        before = f"… {before.partition(' ')[2]}"
    after = article.text[span.end : min(end, span.end + _CONTEXT)]
    if span.end + _CONTEXT < end:
        after = f"{after.rpartition(' ')[0]} …"
    return _keep_ends(before), _keep_ends(after)


def _keep_ends(text: str) -> str:
    """Return `text` fit for a terminal, keeping a space at either end."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{plain(text)}{trail}"
