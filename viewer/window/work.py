"""The work that is done off the window's thread.

What is heavy to import is imported here, when it is first needed and in the worker, so
that the window is on the screen before any of it is loaded.
"""

# ruff: noqa: PLC0415 - see above
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from viewer.errors import CancelledError

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Cancelled, Comparison, Progress
    from viewer.window.jobs import Work


def reading(path: Path) -> Work:
    """Return the work of reading the article in a file."""

    def read(*, progress: Progress, cancelled: Cancelled) -> Article:
        from viewer.readers import read_article

        return read_article(path, progress=progress, cancelled=cancelled)

    return read


def taking(text: str, name: str) -> Work:
    """Return the work of making an article of text that was pasted or dropped."""

    def take(*, progress: Progress, cancelled: Cancelled) -> Article:  # noqa: ARG001
        from viewer.readers import article_from_text

        return article_from_text(text, name=name)

    return take


def comparing(original: Article, copy: Article) -> Work:
    """Return the work of comparing two articles."""

    def compare(*, progress: Progress, cancelled: Cancelled) -> Comparison:
        from viewer.compare import compare_articles

        return compare_articles(original, copy, progress=progress, cancelled=cancelled)

    return compare


def warming_up() -> Work:
    """Return the work of loading what the first comparison will need."""

    def warm_up(*, progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
        import viewer.compare  # noqa: F401

    return warm_up


def exporting(comparison: Comparison, path: Path) -> Work:
    """Return the work of writing the report of a comparison to `path`."""

    def export(*, progress: Progress, cancelled: Cancelled) -> Path:  # noqa: ARG001
        from viewer.report import html_report
        from viewer.storage import write_file

        report = html_report(comparison, made_at=datetime.now().astimezone())
        if cancelled():
            raise CancelledError
        write_file(path, report)
        return path

    return export
