"""Sets both articles side by side, complete; passages that correspond share a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Side
from viewer.report.markup import Html, element, escape, quoted
from viewer.report.reviewed import UNREVIEWED
from viewer.report.sections import language, legend, section

if TYPE_CHECKING:
    from viewer.model import Comparison
    from viewer.report.marking import MarkedArticle
    from viewer.report.reviewed import Reviewed
    from viewer.report.rows import Row


def places_left_out(
    comparison: Comparison, rows: tuple[Row, ...]
) -> dict[Side, frozenset[int]]:
    """Return for each side the differences whose place an empty cell shows already."""
    alone = {
        Side.ORIGINAL: {
            index for row in rows if not row.copy for index in row.original
        },
        Side.COPY: {index for row in rows if not row.original for index in row.copy},
    }
    return {
        side: frozenset(
            each.number
            for each in comparison.differences
            if not each.on(side)
            and _paragraph(comparison, side.other, each.on(side.other).start)
            in alone[side.other]
        )
        for side in Side
    }


def _paragraph(comparison: Comparison, side: Side, offset: int) -> int | None:
    return comparison.article(side).paragraphs.index_at(offset)


def synopsis(
    comparison: Comparison,
    rows: tuple[Row, ...],
    marked: dict[Side, MarkedArticle],
    *,
    reviewed: Reviewed = UNREVIEWED,
) -> Html:
    """Return the section with the two articles."""
    heads = (
        element(
            "th",
            element("span", escape(side.capitalize()), class_="role"),
            Html(" "),
            quoted(comparison.article(side).source.name),
            scope="col",
        )
        for side in Side
    )
    key = element("tr", element("td", legend(reviewed), colspan="2"), class_="key")
    body = (
        element("tr", *(_cell(comparison, marked[side], row, side) for side in Side))
        for row in rows
    )
    table = element(
        "table",
        element("thead", element("tr", *heads), key),
        element("tbody", *body),
        class_="synopsis",
    )
    return section(
        "articles",
        "Both articles",
        table,
        intro="Complete and unchanged. The small numbers are those of the differences;"
        " ‸ shows where the other article has words that are missing here.",
    )


def _cell(comparison: Comparison, marked: MarkedArticle, row: Row, side: Side) -> Html:
    here = row.original if side is Side.ORIGINAL else row.copy
    if not here:
        return element("td", _nothing(row, side), class_="nothing")
    passages = (
        element(
            "div",
            _number(side, index),
            element("p", marked.paragraphs[index], dir="auto"),
            id=f"{side}-{index + 1}",
            class_="passage",
        )
        for index in here
    )
    return element("td", *passages, lang=language(comparison, side))


def _number(side: Side, index: int) -> Html:
    number = index + 1
    role = element("span", escape(f"{side.capitalize()} "), class_="role")
    return element(
        "a",
        role,
        escape(f"¶{number}"),
        class_="pilcrow",
        href=f"#{side}-{number}",
        lang="en",
    )


def _nothing(row: Row, side: Side) -> Html:
    """Say in words that a side has nothing here, and where it has it instead."""
    if not row.elsewhere:
        return element("p", escape(f"Nothing here in the {side}."))
    first, last = row.elsewhere[0] + 1, row.elsewhere[-1] + 1
    name = f"¶{first}" if first == last else f"¶{first}–{last}"
    link = element("a", escape(name), href=f"#{side}-{first}")
    return element(
        "p",
        escape(f"Nothing here in the {side}: moved, see "),
        link,
        escape("."),
    )
