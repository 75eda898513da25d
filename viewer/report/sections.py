"""The parts of the HTML report that stand around the two texts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from viewer.model import Kind, Side
from viewer.report.groups import group_substitutions
from viewer.report.markup import EMPTY, Html, element, escape, join, quoted
from viewer.report.places import shorten
from viewer.report.provenance import (
    NAME,
    VERSION,
    article_facts,
    command_line,
    made_with,
    option_facts,
    time_with_zone,
)
from viewer.report.reviewed import (
    UNREVIEWED,
    Standing,
    counted_in_words,
    restrictions,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from viewer.model import Comparison, Finding
    from viewer.report.groups import Group
    from viewer.report.reviewed import Reviewed

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


def summary(comparison: Comparison, *, reviewed: Reviewed = UNREVIEWED) -> Html:
    """Return the summary: counts, findings, and what they do not establish."""
    statements = (
        join(
            element("dt", escape(finding.title)),
            element(
                "dd",
                escape(finding.statement),
                *_backing(comparison, finding, reviewed),
            ),
        )
        for finding in comparison.findings
    )
    return section(
        "summary",
        "Summary",
        _tally(comparison, reviewed),
        EMPTY if reviewed.is_whole else _counted(comparison, reviewed),
        element("dl", *statements, class_="findings") if comparison.findings else EMPTY,
        element("h3", escape("Not established")),
        element("p", escape(_NOT_ESTABLISHED)),
        element("h3", escape("Limits")),
        element("p", escape(_limits(comparison))),
    )


def _tally(comparison: Comparison, reviewed: Reviewed) -> Html:
    counts = Counter(one.kind for one in reviewed.those(comparison, Standing.COUNTED))
    return element(
        "ul",
        *(
            element(
                "li",
                element("b", escape(f"{counts[kind]:,}")),
                Html(" "),
                sample(kind, kind.value),
                class_=f"of-{kind}",
            )
            for kind in Kind
        ),
        class_="tally",
    )


def _counted(comparison: Comparison, reviewed: Reviewed) -> Html:
    """Say how many differences count, and what became of the others."""
    total = len(comparison.differences)
    scope = (
        "The findings below and the measures are of the two texts as they are, with"
        f" all {total:,} of their differences."
    )
    return join(
        element("p", escape(counted_in_words(comparison, reviewed)), class_="counted"),
        *(element("p", escape(each)) for each in (*restrictions(reviewed), scope)),
    )


def _backing(
    comparison: Comparison, finding: Finding, reviewed: Reviewed
) -> tuple[Html, ...]:
    """Return links to the differences that back a finding, where they are few."""
    numbers = finding.differences
    if not 0 < len(numbers) < len(comparison.differences) // 2:
        return ()
    links = (link(comparison, number, reviewed) for number in numbers)
    return (element("span", escape(" See "), _listed(links), class_="backing"),)


def _listed(parts: Iterable[Html]) -> Html:
    return Html(f"{', '.join(parts)}.")


def link(comparison: Comparison, number: int, reviewed: Reviewed) -> Html:
    """Return the id of a difference, linked to its row if it has one."""
    name = comparison.differences[number - 1].id
    if reviewed.standing(number) is Standing.NOT_ASKED_FOR:
        return element("span", escape(name), class_="unlinked")
    return element("a", escape(name), href=f"#{name}")


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
        table(("Measure", "Value", "What was counted"), rows, class_="measures"),
    )


def _measure_title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def table(heads: Iterable[str], rows: Iterable[Html], *, class_: str) -> Html:
    """Return a table with its headings."""
    head = element("tr", *(element("th", escape(each), scope="col") for each in heads))
    return element(
        "table", element("thead", head), element("tbody", *rows), class_=class_
    )


def substitutions(comparison: Comparison, *, reviewed: Reviewed = UNREVIEWED) -> Html:
    """Return the substitutions gathered by the wording that was replaced."""
    groups = group_substitutions(comparison, reviewed=reviewed)
    if not groups:
        return EMPTY
    return section(
        "substitutions",
        "Substitutions by wording",
        element(
            "ul",
            *(_group(comparison, each, reviewed) for each in groups),
            class_="groups",
        ),
        intro="What the copy has for each wording of the original, how often, and where"
        " for the first time.",
    )


def _group(comparison: Comparison, group: Group, reviewed: Reviewed) -> Html:
    original, copy = (language(comparison, side) for side in Side)
    replacements = (
        element(
            "span",
            Html(" →\N{NO-BREAK SPACE}"),  # or the arrow may end a line
            element("bdi", escape(shorten(each.wording)), lang=copy),
            Html(" "),
            element("b", escape(f"×{len(each.numbers):,}")),
            Html(" "),
            link(comparison, each.numbers[0], reviewed),
        )
        for each in group.replacements
    )
    wording = element("bdi", escape(shorten(group.wording)), lang=original)
    return element("li", wording, Html(",".join(replacements)))


def legend(reviewed: Reviewed = UNREVIEWED) -> Html:
    """Return what the marks look like, one item a kind."""
    items = [
        element("li", sample(kind, kind.value), escape(f" {text}"))
        for kind, text in _EXPLAINED.items()
    ]
    if not reviewed.is_whole:
        quiet = element("span", escape("dotted (1)"), class_="sample quiet")
        items.append(element("li", quiet, escape(" a difference that is not counted")))
    return element("ul", *items, class_="legend")


def sample(kind: Kind, text: str) -> Html:
    """Return a word that looks like a mark of this kind."""
    sign = element("span", Html("⇅"), class_="sign", aria_hidden="true")
    parts = (sign, escape(text)) if kind is Kind.MOVED else (escape(text),)
    return element("span", *parts, class_=f"sample {kind}")


def provenance(
    comparison: Comparison, *, made_at: datetime, reviewed: Reviewed = UNREVIEWED
) -> Html:
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
    return section(
        "provenance",
        "Provenance",
        table(("", "Original", "Copy"), rows, class_="sources"),
        element(
            "dl",
            *(
                join(element("dt", escape(label)), element("dd", escape(value)))
                for label, value in making
            ),
            element("dt", escape("To make it again")),
            element("dd", *_again(comparison, reviewed)),
            class_="facts",
        ),
        intro="The SHA-256 of the bytes identifies each file; the SHA-256 of the text"
        " identifies what was read from it, as UTF-8 with line feeds.",
    )


def _again(comparison: Comparison, reviewed: Reviewed) -> tuple[Html, ...]:
    """Return how the comparison is made again, and what does not come with it."""
    command = command_line(comparison)
    how = escape("Give the same texts to the same version of the program.")
    if command:
        how = element("code", escape(command))
    if reviewed == UNREVIEWED:
        return (how,)
    left = " This does not tell what the reader did, which a session file keeps."
    return how, escape(left)


def _fact(label: str, value: str) -> Html:
    if label.startswith("SHA"):
        return element("code", escape(value))
    return quoted(value)


def language(comparison: Comparison, side: Side) -> str:
    """Return the value of `lang` for one side: nothing where it is not known."""
    code = comparison.article(side).language
    return "" if code == "und" else code
