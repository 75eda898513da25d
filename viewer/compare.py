"""The use case of command and handing on: read two articles, align, describe."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from viewer.alignment import align
from viewer.errors import ViewerError
from viewer.findings import describe
from viewer.model import Side, never_cancelled, no_progress
from viewer.readers import read_article
from viewer.text.heeding import part_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from viewer.model import Article, Cancelled, Comparison, Options, Progress

_READ = 0.1
"""Share of the work that reading one of the two files is taken to be."""

_ALIGNED = 0.9
"""Share of comparing that aligning is taken to be; describing is the rest."""


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
        Told how far the work is, never less than before; asked often whether to stop.

    Raises
    ------
    CancelledError
        Soon after `cancelled` returns True.
    """
    progress = _never_back(progress)
    comparison = align(
        original,
        copy,
        options=options,
        progress=part_of(progress, 0.0, _ALIGNED),
        cancelled=cancelled,
    )
    return describe(
        comparison,
        progress=part_of(progress, _ALIGNED, 1.0),
        cancelled=cancelled,
    )


def compare_files(
    original: Path,
    copy: Path,
    *,
    encodings: Mapping[Side, str] | None = None,
    options: Options | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Comparison:
    """Read the articles in two files and compare them.

    Parameters
    ----------
    original, copy
        The two files.
    encodings
        The codecs that were chosen; on a side without, the encoding is found.
    options
        How to compare.
    progress, cancelled
        Told how far the work is, never less than before; asked often whether to stop.

    Raises
    ------
    UnreadableArticleError
        If one of the files cannot be read as an article.
    ViewerError
        If both names lead to the same file.
    CancelledError
        Soon after `cancelled` returns True.
    """
    check_distinct(original, copy)
    progress = _never_back(progress)
    chosen = encodings or {}
    articles = [
        read_article(
            path,
            encoding=chosen.get(side),
            progress=part_of(progress, start, start + _READ),
            cancelled=cancelled,
        )
        for side, path, start in (
            (Side.ORIGINAL, original, 0.0),
            (Side.COPY, copy, _READ),
        )
    ]
    return compare_articles(
        *articles,
        options=options,
        progress=part_of(progress, 2 * _READ, 1.0),
        cancelled=cancelled,
    )


def check_distinct(original: Path, copy: Path) -> None:
    """Refuse to compare a file with itself, by whatever names it goes.

    Raises
    ------
    ViewerError
        If both names lead to the same file.
    """
    with suppress(OSError):  # a file that cannot be had is the reader's to report
        if original.samefile(copy):
            sentence = f"Both sides are the same file, “{copy.name}”."
            raise ViewerError(sentence, hint="Choose another file for one of them.")


def _never_back(progress: Progress) -> Progress:
    """Pass on only what is further than before."""
    furthest = -1.0

    def advance(done: float) -> None:
        nonlocal furthest
        done = min(done, 1.0)
        if done > furthest:
            furthest = done
            progress(done)

    return advance
