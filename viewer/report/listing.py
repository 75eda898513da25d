"""The tables of the HTML report that have a row for each difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.model import Side, never_cancelled
from viewer.report.marking import anchor
from viewer.report.markup import EMPTY, Html, element, escape, join, quoted
from viewer.report.places import disguised, place, shorten
from viewer.report.reviewed import UNREVIEWED, Standing, standings, why_not_counted
from viewer.report.sections import language, link, sample, section, table
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.model import Cancelled, Comparison, Difference
    from viewer.report.marking import MarkedArticle
    from viewer.report.reviewed import Reviewed

_HEADS = ("No.", "Kind", "Nature", "Original", "Copy", "In original", "In copy")

_SET_ASIDE = (
    "Differences that the reader looked at and set aside, with the reason. They are"
    " marked quietly in the texts and do not count above."
)
_IGNORED = (
    "Differences that the reader’s rules leave out, with the rule. They are marked"
    " quietly in the texts and do not count above."
)


def differences(
    comparison: Comparison,
    marked: dict[Side, MarkedArticle],
    *,
    reviewed: Reviewed = UNREVIEWED,
    cancelled: Cancelled = never_cancelled,
) -> Html:
    """Return the table of differences, each row linked to its places in the texts."""
    rows = _Rows(comparison, marked, reviewed, cancelled)
    if not comparison.differences:
        return section("differences", "Differences", intro="No differences were found.")
    if not standings(comparison, reviewed)[Standing.COUNTED]:
        return section("differences", "Differences", intro="None is left to be listed.")
    return section(
        "differences",
        "Differences",
        rows.table(Standing.COUNTED),
        intro="Each difference has a number to quote it by. Paragraphs (¶) are counted"
        " separately in each article; the links lead to the places in the texts.",
    )


def not_counted(
    comparison: Comparison,
    marked: dict[Side, MarkedArticle],
    *,
    reviewed: Reviewed,
    cancelled: Cancelled = never_cancelled,
) -> Html:
    """Return the tables of what was set aside and of what the rules leave out."""
    rows = _Rows(comparison, marked, reviewed, cancelled)
    counts = standings(comparison, reviewed)
    parts = [EMPTY]
    if counts[Standing.SET_ASIDE]:
        title, content = "Set aside by the reader", rows.table(Standing.SET_ASIDE)
        parts.append(section("set-aside", title, content, intro=_SET_ASIDE))
    if counts[Standing.IGNORED]:
        title, content = "Left out by rules", rows.table(Standing.IGNORED)
        parts.append(section("ignored", title, content, intro=_IGNORED))
    return join(*parts)


class _Rows:
    """Makes the rows, a second one where there is something to say of a difference."""

    def __init__(
        self,
        comparison: Comparison,
        marked: dict[Side, MarkedArticle],
        reviewed: Reviewed,
        cancelled: Cancelled,
    ) -> None:
        self._comparison = comparison
        self._marked = marked
        self._reviewed = reviewed
        self._cancelled = cancelled

    def table(self, standing: Standing) -> Html:
        """Return the table of the differences of this standing."""
        return table(_HEADS, self._rows(standing), class_="differences")

    def _rows(self, standing: Standing) -> Iterator[Html]:
        for each in self._reviewed.those(self._comparison, standing):
            heed(self._cancelled)
            yield self._row(each)
            if standing is not Standing.COUNTED:
                label = "Reason" if standing is Standing.SET_ASIDE else "Rule"
                yield _remark(label, why_not_counted(self._reviewed, each.number))
            if note := self._reviewed.notes.get(each.number):
                yield _remark("Note", note)

    def _row(self, difference: Difference) -> Html:
        nature = escape(difference.nature or "")
        if difference.inside:
            outer = link(self._comparison, difference.inside, self._reviewed)
            inside = element("span", escape("inside "), outer, class_="inside")
            nature = join(nature, Html(" "), inside)
        return element(
            "tr",
            element("th", escape(difference.id), scope="row"),
            element("td", sample(difference.kind, difference.kind.value)),
            element("td", nature, class_="nature"),
            *(_wording_cell(self._comparison, difference, side) for side in Side),
            *(self._where(difference, side) for side in Side),
            id=difference.id,
        )

    def _where(self, difference: Difference, side: Side) -> Html:
        article = self._comparison.article(side)
        where = escape(str(place(article, difference.on(side))))
        if difference.number in self._marked[side].anchors:
            where = element("a", where, href=f"#{anchor(side, difference.number)}")
        label = element("span", escape(f"{side.capitalize()} "), class_="label")
        return element("td", label, where, class_="where")


def _remark(label: str, text: str) -> Html:
    """Return a row below that of a difference, in the words of the reader."""
    name = element("b", escape(f"{label}: "))
    said = element("td", name, quoted(text), colspan=str(len(_HEADS) - 1))
    return element("tr", element("td"), said, class_="remark")


def _wording_cell(comparison: Comparison, difference: Difference, side: Side) -> Html:
    article = comparison.article(side)
    label = element("span", escape(side.capitalize()), class_="label")
    text = shorten(difference.on(side).of(article.text))
    wording = (
        quoted(text) if text else element("span", escape("nothing"), class_="none")
    )
    if names := disguised(comparison, difference, side):
        names = f"with {names}"
        wording = join(
            wording, element("span", escape(names), class_="disguise", lang="en")
        )
    return element(
        "td", label, wording, lang=language(comparison, side), class_="wording"
    )
