"""The parts of the HTML report that stand around the two texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.errors import CancelledError
from viewer.model import Kind, Side, never_cancelled
from viewer.report.groups import group_substitutions
from viewer.report.marking import MarkedArticle, anchor
from viewer.report.markup import EMPTY, Html, element, escape, join, quoted
from viewer.report.places import disguised, place, shorten
from viewer.report.provenance import (
    NAME,
    VERSION,
    article_facts,
    command_line,
    made_with,
    option_facts,
    time_with_zone,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from viewer.model import Cancelled, Comparison, Difference
    from viewer.report.groups import Group

_SHORT = 100
"""Words below which counts say little."""

_EXPLAINED = {
    Kind.SUBSTITUTED: "other words stand in their place",
    Kind.DROPPED: "in the original only",
    Kind.ADDED: "in the copy only",
    Kind.MOVED: "in both, at another place",
}

_NOT_ESTABLISHED = (
    "This report shows what differs between two texts. It does not establish which of"
    " them was written first, by whom or with which program either was written, whether"
    " permission was given, or whether any right or rule was infringed. Texts may also"
    " agree because both follow a common agency report, because one is a licensed"
    " republication or another edition of the other, or because one was translated and"
    " translated back. “Original” and “copy” are the names given to the two sides when"
    " the comparison was made."
)

_LIMITS = (
    "Which words correspond is worked out by a program. Where a passage was freely"
    " rewritten, it could be lined up in other ways as well, and the counts would"
    " differ a little. Only text is compared, not pictures, layout or white space."
)


def section(id_: str, title: str, *content: Html, intro: str = "") -> Html:
    """Return a section with its heading."""
    lead = element("p", escape(intro), class_="intro") if intro else EMPTY
    heading = element("h2", escape(title), id=f"{id_}-title")
    return element(
        "section", heading, lead, *content, id=id_, aria_labelledby=f"{id_}-title"
    )


def summary(comparison: Comparison) -> Html:
    """Return the summary: counts, findings, and what they do not establish."""
    statements = (
        join(
            element("dt", escape(finding.title)),
            element("dd", escape(finding.statement), *_backing(comparison, finding.id)),
        )
        for finding in comparison.findings
    )
    return section(
        "summary",
        "Summary",
        _tally(comparison),
        element("dl", *statements, class_="findings") if comparison.findings else EMPTY,
        element("h3", escape("Not established")),
        element("p", escape(_NOT_ESTABLISHED)),
        element("h3", escape("Limits")),
        element("p", escape(_limits(comparison))),
    )


def _tally(comparison: Comparison) -> Html:
    return element(
        "ul",
        *(
            element(
                "li",
                element("b", escape(f"{count:,}")),
                Html(" "),
                _sample(kind, kind.value),
                class_=f"of-{kind}",
            )
            for kind, count in comparison.counts.items()
        ),
        class_="tally",
    )


def _backing(comparison: Comparison, finding: str) -> tuple[Html, ...]:
    """Return links to the differences that back a finding, where they are few."""
    backing = next(each for each in comparison.findings if each.id == finding)
    numbers = backing.differences
    if not 0 < len(numbers) < len(comparison.differences) // 2:
        return ()
    links = (_link(comparison.differences[number - 1].id) for number in numbers)
    return (element("span", escape(" See "), _listed(links), class_="backing"),)


def _listed(parts: Iterable[Html]) -> Html:
    return Html(f"{', '.join(parts)}.")


def _link(difference_id: str) -> Html:
    return element("a", escape(difference_id), href=f"#{difference_id}")


def _limits(comparison: Comparison) -> str:
    limits = _LIMITS
    if comparison.ignored:
        limits += (
            " Differences of some sorts were left out as asked; see the options at the"
            " end."
        )
    if min(comparison.article(side).word_count for side in Side) < _SHORT:
        limits += f" With fewer than {_SHORT} words on a side, these counts say little."
    return limits


def measures(comparison: Comparison) -> Html:
    """Return the table of measures; natures that do not occur are left out."""
    rows = (
        element(
            "tr",
            element("th", escape(_measure_title(each.name)), scope="row"),
            element("td", escape(f"{each.value:,}"), class_="number"),
            element("td", escape(each.definition)),
        )
        for each in comparison.measures
        if each.value or not each.name.startswith("substituted_")
    )
    return section(
        "measures",
        "Measures",
        _table(("Measure", "Value", "What was counted"), rows, class_="measures"),
    )


def _measure_title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _table(heads: Iterable[str], rows: Iterable[Html], *, class_: str) -> Html:
    head = element("tr", *(element("th", escape(each), scope="col") for each in heads))
    return element(
        "table", element("thead", head), element("tbody", *rows), class_=class_
    )


def differences(
    comparison: Comparison,
    marked: dict[Side, MarkedArticle],
    *,
    cancelled: Cancelled = never_cancelled,
) -> Html:
    """Return the table of differences, each row linked to its places in the texts."""

    def row(difference: Difference) -> Html:
        if cancelled():
            raise CancelledError
        return _difference_row(comparison, marked, difference)

    if not comparison.differences:
        return section("differences", "Differences", intro="No differences were found.")
    rows = map(row, comparison.differences)
    heads = ("No.", "Kind", "Nature", "Original", "Copy", "In original", "In copy")
    return section(
        "differences",
        "Differences",
        _table(heads, rows, class_="differences"),
        intro="Each difference has a number to quote it by. Paragraphs (¶) are counted"
        " separately in each article; the links lead to the places in the texts.",
    )


def _difference_row(
    comparison: Comparison, marked: dict[Side, MarkedArticle], difference: Difference
) -> Html:
    nature = escape(difference.nature or "")
    if difference.inside:
        outer = comparison.differences[difference.inside - 1].id
        inside = element("span", escape("inside "), _link(outer), class_="inside")
        nature = join(nature, Html(" "), inside)
    return element(
        "tr",
        element("th", escape(difference.id), scope="row"),
        element("td", _sample(difference.kind, difference.kind.value)),
        element("td", nature, class_="nature"),
        *(_wording_cell(comparison, difference, side) for side in Side),
        *(_where(comparison, marked[side], difference, side) for side in Side),
        id=difference.id,
    )


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


def _where(
    comparison: Comparison, marked: MarkedArticle, difference: Difference, side: Side
) -> Html:
    where = escape(str(place(comparison.article(side), difference.on(side))))
    if difference.number in marked.anchors:
        where = element("a", where, href=f"#{anchor(side, difference.number)}")
    label = element("span", escape(f"{side.capitalize()} "), class_="label")
    return element("td", label, where, class_="where")


def substitutions(comparison: Comparison) -> Html:
    """Return the substitutions gathered by the wording that was replaced."""
    groups = group_substitutions(comparison)
    if not groups:
        return EMPTY
    return section(
        "substitutions",
        "Substitutions by wording",
        element("ul", *(_group(comparison, each) for each in groups), class_="groups"),
        intro="What the copy has for each wording of the original, how often, and where"
        " for the first time.",
    )


def _group(comparison: Comparison, group: Group) -> Html:
    original, copy = (language(comparison, side) for side in Side)
    replacements = (
        element(
            "span",
            Html(" → "),
            element("bdi", escape(shorten(each.wording)), lang=copy),
            Html(" "),
            element("b", escape(f"×{len(each.numbers):,}")),
            Html(" "),
            _link(comparison.differences[each.numbers[0] - 1].id),
        )
        for each in group.replacements
    )
    wording = element("bdi", escape(shorten(group.wording)), lang=original)
    return element("li", wording, Html(",".join(replacements)))


def legend() -> Html:
    """Return what the marks look like, one item a kind."""
    return element(
        "ul",
        *(
            element("li", _sample(kind, kind.value), escape(f" {text}"))
            for kind, text in _EXPLAINED.items()
        ),
        class_="legend",
    )


def _sample(kind: Kind, text: str) -> Html:
    """Return a word that looks like a mark of this kind."""
    sign = element("span", Html("⇅"), class_="sign", aria_hidden="true")
    parts = (sign, escape(text)) if kind is Kind.MOVED else (escape(text),)
    return element("span", *parts, class_=f"sample {kind}")


def provenance(comparison: Comparison, *, made_at: datetime) -> Html:
    """Return the facts that let somebody else check and repeat the comparison."""
    facts = {side: dict(article_facts(comparison.article(side))) for side in Side}
    rows = (
        element(
            "tr",
            element("th", escape(label), scope="row"),
            *(element("td", _fact(label, facts[side][label])) for side in Side),
        )
        for label in facts[Side.ORIGINAL]
    )
    making = (
        ("Made with", f"{NAME} {VERSION}, {made_with()}"),
        ("Made at", time_with_zone(made_at)),
        *option_facts(comparison),
    )
    command = command_line(comparison)
    again = (
        element("dd", element("code", escape(command)))
        if command
        else element(
            "dd", escape("Give the same texts to the same version of the program.")
        )
    )
    return section(
        "provenance",
        "Provenance",
        _table(("", "Original", "Copy"), rows, class_="sources"),
        element(
            "dl",
            *(
                join(element("dt", escape(label)), element("dd", escape(value)))
                for label, value in making
            ),
            element("dt", escape("To make it again")),
            again,
            class_="facts",
        ),
        intro="The SHA-256 of the bytes identifies each file; the SHA-256 of the text"
        " identifies what was read from it, as UTF-8 with line feeds.",
    )


def _fact(label: str, value: str) -> Html:
    if label.startswith("SHA"):
        return element("code", escape(value))
    return quoted(value)


def language(comparison: Comparison, side: Side) -> str:
    """Return the value of `lang` for one side: nothing where it is not known."""
    code = comparison.article(side).language
    return "" if code == "und" else code
