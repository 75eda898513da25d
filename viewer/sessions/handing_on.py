"""What is told of a review when it is handed on, by window and command alike.

Knows neither window nor Qt: a session file is handed on where there is no display, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, Final

from viewer.compare import compare_articles, compare_files
from viewer.errors import MissingFileError, ViewerError
from viewer.messages import QT_TRANSLATE_NOOP
from viewer.model import Ignore, Side
from viewer.readers import article_from_text, read_article
from viewer.report.reviewed import Reviewed, Selection
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.filters import Filter, Sieve
from viewer.sessions.keeping import fit
from viewer.sessions.session_file import load_session
from viewer.sessions.sifting import not_ignored, sift

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from viewer.model import Article, Comparison, Options
    from viewer.sessions.keeping import State
    from viewer.sessions.saved import SavedArticle, SavedLexicon

_PASTED: Final = QT_TRANSLATE_NOOP(
    "Sessions", "“{name}” is a text without a file, so it is in no encoding."
)


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """The articles of a session, compared again.

    Attributes
    ----------
    comparison, reviewed
        The comparison, and what the reader did with it.
    files
        Where the articles were read from.
    changed
        The names of those that are not what they were when the session was saved.
    lost
        How many set-asides and notes were of differences that there are no longer.
    missed
        The lexicon that it was compared with, where it is not asked now.
    """

    comparison: Comparison
    reviewed: Reviewed
    files: tuple[Path, ...]
    changed: tuple[str, ...]
    lost: int
    missed: SavedLexicon | None


def reviewed(
    catalogue: Catalogue, state: State, *, only_shown: bool = False
) -> Reviewed:
    """Return what the reader did, as a report tells it.

    Parameters
    ----------
    catalogue
        All differences.
    state
        What the reader did with them.
    only_shown
        Whether what the filter does not ask for is left out, too. A filter is a
        passing view, so by default it is not.
    """
    selection = None
    if only_shown and state.filters != Filter():
        asked_for = sift(catalogue, Sieve(state.filters, notes=state.notes))
        numbers = frozenset(one.number for one in asked_for.differences)
        selection = Selection(filter_in_words(state.filters), numbers)
    return Reviewed(
        set_asides=state.set_asides,
        notes=state.notes,
        ignored={
            rule: _left_out(catalogue, rule) for rule in Ignore if rule in state.ignored
        },
        selection=selection,
    )


def filter_in_words(wanted: Filter) -> str:
    """Return what a filter asks for, in the English of the report."""
    parts = []
    if wanted.kinds:
        parts.append(f"kind {' or '.join(sorted(wanted.kinds))}")
    if wanted.natures:
        parts.append(f"nature {' or '.join(sorted(wanted.natures))}")
    if wanted.pair is not None:
        parts.append(f"“{wanted.pair.original}” replaced by “{wanted.pair.copy}”")
    if text := " ".join(wanted.text.split()):
        parts.append(f"“{text}” in a wording or a note")
    return "; ".join(parts)


def open_session(
    path: Path,
    *,
    encodings: Mapping[Side, str] | None = None,
    options: Options | None = None,
) -> OpenedSession:
    """Compare the articles of a session file again, and find what the reader did.

    Parameters
    ----------
    path
        The file of the session.
    encodings
        The codecs to read the files in, in place of what the session says.
    options
        How to compare.

    Raises
    ------
    SessionFileError
        If there is no such session, or one that is not understood.
    ViewerError
        If an article cannot be read, or is not where it was, or is a pasted text for
        which an encoding is given.
    """
    saved = load_session(path)
    files = {
        side: _where(article, path)
        for side, article in saved.articles.items()
        if article.text is None
    }
    chosen = _chosen(saved.articles, encodings or {})
    if len(files) == len(Side):
        comparison = compare_files(
            *(files[side] for side in Side), encodings=chosen, options=options
        )
    else:
        articles = (
            _article(saved.articles[side], files.get(side), chosen.get(side))
            for side in Side
        )
        comparison = compare_articles(*articles, options=options)
    catalogue = Catalogue(comparison)
    state, lost = fit(saved.kept, comparison, catalogue.differences)
    changed = (
        saved.articles[side].name
        for side in Side
        if comparison.article(side).source.sha256 != saved.articles[side].sha256
    )
    return OpenedSession(
        comparison,
        reviewed(catalogue, state),
        tuple(files.values()),
        tuple(changed),
        lost,
        saved.lexicon_missed(comparison),
    )


def _left_out(catalogue: Catalogue, rule: Ignore) -> frozenset[int]:
    left_out = compress(catalogue.differences, ~not_ignored(catalogue, {rule}))
    return frozenset(one.number for one in left_out)


def _where(article: SavedArticle, session: Path) -> Path:
    found = article.where(session)
    if found is None:
        raise MissingFileError(article.path or session.parent / article.name)
    return found


def _chosen(
    articles: Mapping[Side, SavedArticle], wanted: Mapping[Side, str]
) -> dict[Side, str]:
    """Return the codecs to read the files in, where they are not to be found."""
    for side in wanted:
        if articles[side].text is not None:
            raise ViewerError(
                _PASTED.filled(name=articles[side].name),
                hint=QT_TRANSLATE_NOOP("Sessions", "Give none for it."),
            )
    kept = {side: one.encoding for side, one in articles.items() if one.encoding}
    return kept | dict(wanted)


def _article(saved: SavedArticle, file: Path | None, encoding: str | None) -> Article:
    if file is not None:
        return read_article(file, encoding=encoding)
    return article_from_text(saved.text or "", name=saved.name)
