"""Writes a comparison as one HTML file to hand on: no script, nothing loaded."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.assets import read_text
from viewer.model import Side, never_cancelled, no_progress
from viewer.report.listing import differences, not_counted
from viewer.report.marking import mark_article
from viewer.report.markup import Html, closing, element, escape, opening, quoted
from viewer.report.provenance import NAME, VERSION, time_with_zone
from viewer.report.reviewed import UNREVIEWED, Standing, standings
from viewer.report.rows import lay_out
from viewer.report.sections import measures, provenance, substitutions, summary
from viewer.report.synopsis import places_left_out, synopsis
from viewer.text.heeding import heed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from viewer.model import Cancelled, Comparison, Progress
    from viewer.report.reviewed import Reviewed

_STYLE = "report/report.css"


def html_report(
    comparison: Comparison,
    *,
    made_at: datetime,
    reviewed: Reviewed = UNREVIEWED,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> str:
    """Return the report of a comparison as a whole HTML document; see `html_parts`."""
    return "".join(
        html_parts(
            comparison,
            made_at=made_at,
            reviewed=reviewed,
            progress=progress,
            cancelled=cancelled,
        )
    )


def html_parts(
    comparison: Comparison,
    *,
    made_at: datetime,
    reviewed: Reviewed = UNREVIEWED,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Iterator[str]:
    """Yield the report of a comparison, an HTML document, in parts to be written.

    Each part is made when it is asked for: a report of long articles is many times as
    large as they are.

    Parameters
    ----------
    comparison
        With its measures and findings. The cost is linear in words and differences.
    made_at
        The time to print in it; one without a zone is taken as local.
    reviewed
        What the reader did with the differences. What does not count is told apart.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Raises
    ------
    CancelledError
        If `cancelled` returned True.
    """

    def step(done: float) -> None:
        heed(cancelled)
        progress(done)

    step(0.0)
    # Each is looked up many times, which a tuple does quickest.
    comparison = replace(comparison, differences=tuple(comparison.differences))
    rows = lay_out(comparison)
    left_out = places_left_out(comparison, rows)
    marked = {}
    for side, done in zip(Side, (0.3, 0.5), strict=True):
        marked[side] = mark_article(
            comparison,
            side,
            reviewed=reviewed,
            without_places=left_out[side],
            cancelled=cancelled,
        )
        step(done)
    yield f"<!DOCTYPE html>\n{opening('html', lang='en')}{_head(comparison)}"
    yield f"{opening('body')}{_masthead(comparison, made_at, reviewed)}"
    yield opening("main")
    yield summary(comparison, reviewed=reviewed)
    yield measures(comparison)
    for listed in (differences, not_counted):
        yield listed(comparison, marked, reviewed=reviewed, cancelled=cancelled)
    step(0.8)
    yield substitutions(comparison, reviewed=reviewed)
    yield synopsis(comparison, rows, marked, reviewed=reviewed)
    yield provenance(comparison, made_at=made_at, reviewed=reviewed)
    yield f"{closing('main')}{closing('body')}{closing('html')}\n"
    progress(1.0)


def _head(comparison: Comparison) -> Html:
    style = read_text(_STYLE)
    names = " and ".join(comparison.article(side).source.name for side in Side)
    return element(
        "head",
        opening("meta", charset="utf-8"),
        opening("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        opening("meta", name="referrer", content="no-referrer"),
        opening("meta", name="viewport", content="width=device-width, initial-scale=1"),
        opening("meta", name="color-scheme", content="light dark"),
        opening("meta", name="generator", content=f"{NAME} {VERSION}"),
        element("title", escape(f"Comparison of {names}")),
        element("style", Html(style)),
    )


def _policy(style: str) -> str:
    """Forbid everything but this very style sheet."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none';"
        " form-action 'none'"
    )


def _masthead(comparison: Comparison, made_at: datetime, reviewed: Reviewed) -> Html:
    names = (
        element(
            "span",
            element("span", escape(f"{side.capitalize()} "), class_="role"),
            quoted(comparison.article(side).source.name, class_="name"),
            class_="title",
        )
        for side in Side
    )
    counts = standings(comparison, reviewed)
    contents = (
        ("summary", "Summary"),
        ("measures", "Measures"),
        ("differences", "Differences"),
        *[("set-aside", "Set aside")] * bool(counts[Standing.SET_ASIDE]),
        *[("ignored", "Left out by rules")] * bool(counts[Standing.IGNORED]),
        ("articles", "Both articles"),
        ("provenance", "Provenance"),
    )
    links = (
        element("li", element("a", escape(title), href=f"#{target}"))
        for target, title in contents
    )
    return element(
        "header",
        element("p", escape("Comparison of two articles"), class_="kicker"),
        element("h1", *names),
        element(
            "p",
            escape(f"Made {time_with_zone(made_at)} with {NAME} {VERSION}"),
            class_="made",
        ),
        element("nav", element("ul", *links), aria_label="Contents"),
    )
