"""The work that is done off the window's thread.

What is heavy to import is imported here, when it is first needed and in the worker, so
that the window is on the screen before any of it is loaded.
"""

# ruff: noqa: PLC0415 - see above
from __future__ import annotations

import gc
from datetime import datetime
from typing import TYPE_CHECKING, Final

from viewer.assets import read_text
from viewer.model import Options, Side

if TYPE_CHECKING:
    from pathlib import Path

    from viewer.model import Article, Cancelled, Comparison, Lexicon, Progress
    from viewer.sessions.catalogue import Catalogue
    from viewer.sessions.keeping import State
    from viewer.window.running.jobs import Work

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
    takes longer than to compare. Nor are differences and pairings made here: of most,
    the window needs nothing but what they are kept by.
    """
    options = Options(lexicon=lexicon)

    def compare(*, progress: Progress, cancelled: Cancelled) -> Comparison:
        import viewer.report.rows  # noqa: F401 - or the window waits for it later
        from viewer.alignment import align

        gc.unfreeze()
        found = align(
            original,
            copy,
            options=options,
            named=True,
            progress=progress,
            cancelled=cancelled,
        )
        # Or each pass of the garbage collector over all of it would stop the window.
        gc.freeze()
        return found

    return compare


def _counted(article: Article) -> Article:
    """Let the words be counted here: the article remembers how many there are."""
    _ = article.word_count
    return article


def warming_up() -> Work:
    """Return the work of loading what the first comparison will need.

    The shipped sample is compared: much of what is loaded and set up only then would
    else keep the first comparison as long again.
    """

    def warm_up(*, progress: Progress, cancelled: Cancelled) -> None:  # noqa: ARG001
        import viewer.report.rows  # noqa: F401
        from viewer.alignment import align
        from viewer.readers import article_from_text

        samples = (read_text(f"samples/{side}.txt") for side in Side)
        articles = [article_from_text(text, name="") for text in samples]
        align(*articles, named=True, cancelled=cancelled)

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
