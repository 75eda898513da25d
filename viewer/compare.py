"""The one use case, shared by window and command: read two articles, align, describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.alignment import align
from viewer.findings import describe
from viewer.model import never_cancelled, no_progress
from viewer.readers import read_article

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Cancelled, Comparison, Options, Progress


def compare_articles(
    original: Article,
    copy: Article,
    *,
    options: Options | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Comparison:
    """Align two articles and describe what differs.

    Parameters
    ----------
    original, copy
        The two articles.
    options
        How to compare.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Raises
    ------
    CancelledError
        Soon after `cancelled` returns True.
    """
    comparison = align(
        original, copy, options=options, progress=progress, cancelled=cancelled
    )
    return describe(comparison)


def compare_files(
    original: Path,
    copy: Path,
    *,
    options: Options | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Comparison:
    """Read the articles in two files and compare them.

    Raises
    ------
    UnreadableArticleError
        If one of the files cannot be read as an article.
    CancelledError
        Soon after `cancelled` returns True.
    """
    articles = [
        read_article(path, progress=_part(progress, start, 0.25), cancelled=cancelled)
        for path, start in ((original, 0.0), (copy, 0.25))
    ]
    return compare_articles(
        *articles,
        options=options,
        progress=_part(progress, 0.5, 0.5),
        cancelled=cancelled,
    )


def _part(progress: Progress, start: float, share: float) -> Progress:
    return lambda done: progress(start + share * done)
