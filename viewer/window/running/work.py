"""The work that is done off the window's thread.

What is heavy to import is imported here, when it is first needed and in the worker, so
that the window is on the screen before any of it is loaded.
"""

# ruff: noqa: PLC0415 - see above
from __future__ import annotations

import gc
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from viewer.errors import CancelledError
from viewer.model import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from viewer.model import Article, Cancelled, Comparison, Lexicon, Progress
    from viewer.sessions.catalogue import Catalogue
    from viewer.sessions.keeping import State
    from viewer.window.running.jobs import Work

Part = TypeVar("Part")
_PORTION: Final = 500  # made between two looks at whether to go on
_DESCRIBED: Final = 0.2
"""Share of exporting that describing is taken to be."""


def reading(path: Path, encoding: str | None = None) -> Work:
    """Return the work of reading the article in a file.

    Parameters
    ----------
    path
        The file.
    encoding
        The codec that was chosen for it; None to find the encoding.
    """

    def read(*, progress: Progress, cancelled: Cancelled) -> Article:
        from viewer.readers import read_article

        return _counted(
            read_article(
                path, encoding=encoding, progress=progress, cancelled=cancelled
            )
        )

    return read


def taking(text: str, name: str) -> Work:
    """Return the work of making an article of text that was pasted or dropped."""

    def take(*, progress: Progress, cancelled: Cancelled) -> Article:  # noqa: ARG001
        from viewer.readers import article_from_text

        return _counted(article_from_text(text, name=name))

    return take


def reading_lexicon(path: Path) -> Work:
    """Return the work of reading the lexicon in a file."""

    def read(*, progress: Progress, cancelled: Cancelled) -> Lexicon:
        from viewer.readers import read_lexicon

        return read_lexicon(path, progress=progress, cancelled=cancelled)

    return read


def comparing(original: Article, copy: Article, lexicon: Lexicon | None = None) -> Work:
    """Return the work of comparing two articles.

    Parameters
    ----------
    original, copy
        The two articles.
    lexicon
        Asked which words can stand for each other; None does without.

    Notes
    -----
    The comparison is not described: the window tells no findings, and to count them
    takes longer than to compare.
    """
    options = Options(lexicon=lexicon)

    def compare(*, progress: Progress, cancelled: Cancelled) -> Comparison:
        import viewer.report.rows  # noqa: F401 - or the window waits for it later
        from viewer.alignment import align

        gc.unfreeze()
        found = align(
            original, copy, options=options, progress=progress, cancelled=cancelled
        )
        return _spelt_out(found, cancelled)

    return compare


def _counted(article: Article) -> Article:
    """Let the words be counted here: the article remembers how many there are."""
    _ = article.word_count
    return article


def _spelt_out(comparison: Comparison, cancelled: Cancelled) -> Comparison:
    """Make every difference and every pairing here: the window needs them all.

    The alignment makes them one by one when asked, again each time.
    """
    whole = replace(
        comparison,
        differences=_all(comparison.differences, cancelled),
        pairings=_all(comparison.pairings, cancelled),
    )
    # Or each pass of the garbage collector over all of these would stop the window.
    gc.freeze()
    return whole


def _all(parts: Sequence[Part], cancelled: Cancelled) -> tuple[Part, ...]:
    found: list[Part] = []
    for start in range(0, len(parts), _PORTION):
        if cancelled():
            raise CancelledError
        found.extend(parts[start : start + _PORTION])
    return tuple(found)


def warming_up() -> Work:
    """Return the work of loading what the first comparison will need."""

    def warm_up(*, progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
        import viewer.alignment
        import viewer.readers
        import viewer.report.rows  # noqa: F401

    return warm_up


def exporting(
    catalogue: Catalogue, path: Path, *, state: State, only_shown: bool = False
) -> Work:
    """Return the work of writing the report of a comparison to `path`.

    Parameters
    ----------
    catalogue
        The comparison with all its differences.
    path
        Where to.
    state
        What the reader did with it.
    only_shown
        Whether to hand on only what the filter asks for.
    """

    def export(*, progress: Progress, cancelled: Cancelled) -> Path:
        from viewer.findings import describe
        from viewer.report import html_parts
        from viewer.sessions.handing_on import reviewed
        from viewer.storage import write_file
        from viewer.text.heeding import part_of

        described = describe(
            catalogue.comparison,
            progress=part_of(progress, 0.0, _DESCRIBED),
            cancelled=cancelled,
        )
        report = html_parts(
            described,
            made_at=datetime.now().astimezone(),
            reviewed=reviewed(catalogue, state, only_shown=only_shown),
            progress=part_of(progress, _DESCRIBED, 1.0),
            cancelled=cancelled,
        )
        write_file(path, report)
        return path

    return export
