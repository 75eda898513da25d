"""Aligns two articles: pairs their passages, links their words, lists what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.alignment.anchors import find_runs
from viewer.alignment.differences import Differences, find_differences
from viewer.alignment.linking.linker import Linker
from viewer.alignment.matching.clauses import move_clauses
from viewer.alignment.matching.correspondence import Correspondence
from viewer.alignment.matching.filling import link_frames
from viewer.alignment.matching.frames import NO_MOVE, Breaks
from viewer.alignment.matching.signs import join_signs
from viewer.alignment.matching.whole_numbers import join_numbers
from viewer.alignment.natures.naming import Namer
from viewer.alignment.pairings import find_pairings, passages
from viewer.alignment.passages.moves import (
    moved_passages,
    moved_sentences,
    plainly_moved,
)
from viewer.alignment.passages.sentence_pairs import pair_sentences
from viewer.alignment.passages.sentences import Sentences, number_stems
from viewer.alignment.vocabulary import join
from viewer.model import Comparison, Options, Unit, never_cancelled, no_progress
from viewer.text.heeding import heed, part_of

if TYPE_CHECKING:
    from viewer.alignment.anchors import Runs
    from viewer.alignment.passages.moves import Move
    from viewer.alignment.passages.sentence_pairs import Links
    from viewer.alignment.vocabulary import Flags, Ints, Vocabulary
    from viewer.model import Article, Cancelled, Progress

# How much of the work is done after each step, as it takes on reworded articles.
_NUMBERED: Final = 0.05
_PAIRED: Final = 0.22
_LINKED: Final = 0.89
_JOINED: Final = 0.93
_LISTED: Final = 0.98

# How much of pairing the passages.
_SENTENCES_MADE: Final = 0.06
_RUNS_FOUND: Final = 0.41
_SENTENCES_PAIRED: Final = 0.88

_FRAMES_LINKED: Final = 0.75
"""How much of linking the words; the rest is clauses that moved."""


class _Paired(NamedTuple):
    """Which passages of both articles correspond.

    Attributes
    ----------
    bounds
        Of both sides the first word of each passage, and the number of words.
    runs
        Stretches of words that are equal.
    links
        Sentences that correspond.
    moved
        Which of the links are of sentences that moved.
    moves
        The passages that moved.
    """

    bounds: dict[Unit, tuple[Ints, Ints]]
    runs: Runs
    links: Links
    moved: Flags
    moves: list[Move]

    def words_of(self, unit: Unit) -> tuple[Ints, Ints]:
        """Return for each word of both articles the index of its passage."""
        original, copy = (
            np.repeat(np.arange(len(side) - 1), np.diff(side))
            for side in self.bounds[unit]
        )
        return original, copy


def align(
    original: Article,
    copy: Article,
    *,
    options: Options | None = None,
    named: bool = False,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Comparison:
    """Return how `copy` corresponds to `original`.

    Parameters
    ----------
    original, copy
        The two articles.
    options
        What to leave out, in which language the articles are, and a lexicon to ask.
    named
        Whether natures are named now; else each is when somebody asks for it.
    progress, cancelled
        Told how far the work is; asked often whether to stop.

    Raises
    ------
    CancelledError
        Soon after `cancelled` returns True.
    """
    options = options or Options()
    language = options.language or _language_of(original, copy)
    articles = original, copy
    linker = Linker(language=language, lexicon=options.lexicon)
    _reached(0.0, progress, cancelled)
    vocabulary = join(
        original.words, copy.words, language=language, cancelled=cancelled
    )
    _reached(_NUMBERED, progress, cancelled)
    paired = _pair_passages(
        articles,
        vocabulary,
        progress=part_of(progress, _NUMBERED, _PAIRED),
        cancelled=cancelled,
    )
    _reached(_PAIRED, progress, cancelled)
    found = _link_words(
        articles,
        vocabulary,
        paired,
        linker,
        progress=part_of(progress, _PAIRED, _LINKED),
        cancelled=cancelled,
    )
    join_numbers(found, language, cancelled=cancelled)
    join_signs(found, cancelled=cancelled)
    _reached(_JOINED, progress, cancelled)
    namer = Namer(*articles, language, options.lexicon)
    everything = _list_differences(articles, paired, found, namer, cancelled=cancelled)
    if named:
        everything.name_all(cancelled=cancelled)
    differences = everything.without(options.ignore) if options.ignore else everything
    _reached(_LISTED, progress, cancelled)
    pairings = find_pairings(
        articles,
        paired.bounds,
        paired.links,
        paired.moved,
        found.partners[0],
        cancelled=cancelled,
    )
    progress(1.0)
    return Comparison(
        original,
        copy,
        pairings,
        differences,
        options,
        ignored=len(everything) - len(differences),
    )


def _pair_passages(
    articles: tuple[Article, Article],
    vocabulary: Vocabulary,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> _Paired:
    """Pair the sentences of both articles, and tell which moved."""
    bounds = {unit: _bounds(articles, unit, cancelled) for unit in Unit}
    sentences, ties = _sentences(
        vocabulary, articles, bounds[Unit.SENTENCE], cancelled=cancelled
    )
    _reached(_SENTENCES_MADE, progress, cancelled)
    runs = find_runs(
        vocabulary.original_keys, vocabulary.copy_keys, cancelled=cancelled
    )
    _reached(_RUNS_FOUND, progress, cancelled)
    links = pair_sentences(*sentences, runs, cancelled=cancelled)
    _reached(_SENTENCES_PAIRED, progress, cancelled)
    links, moved = plainly_moved(links, moved_sentences(links, *sentences, ties))
    moves = moved_passages(links, moved, *sentences)
    return _Paired(bounds, runs, links, moved, moves)


def _link_words(
    articles: tuple[Article, Article],
    vocabulary: Vocabulary,
    paired: _Paired,
    linker: Linker,
    *,
    progress: Progress,
    cancelled: Cancelled,
) -> Correspondence:
    """Link the words of unmoved text and of moves, and find clauses that moved."""
    breaks = _breaks(articles, paired, cancelled=cancelled)
    found = Correspondence(vocabulary, breaks, paired.runs)
    found.add_moves(paired.moves)
    heed(cancelled)
    link_frames(
        found,
        range(NO_MOVE, len(found.moves)),
        linker,
        progress=part_of(progress, 0.0, _FRAMES_LINKED),
        cancelled=cancelled,
    )
    _reached(_FRAMES_LINKED, progress, cancelled)
    words_of = paired.words_of(Unit.PARAGRAPH), paired.words_of(Unit.SENTENCE)
    move_clauses(found, words_of, linker, cancelled=cancelled)
    _reached(1.0, progress, cancelled)
    return found


def _list_differences(
    articles: tuple[Article, Article],
    paired: _Paired,
    found: Correspondence,
    namer: Namer,
    *,
    cancelled: Cancelled,
) -> Differences:
    """List what differs: what moved, was substituted, and has no partner."""
    paragraphs = paired.words_of(Unit.PARAGRAPH)
    dropped = found.free_runs(0, paragraphs[0], cancelled=cancelled)
    added = found.free_runs(1, paragraphs[1], cancelled=cancelled)
    heed(cancelled)
    columns = find_differences(found, (dropped, added), articles, cancelled=cancelled)
    heed(cancelled)
    return Differences(columns, articles, namer)


def _reached(done: float, progress: Progress, cancelled: Cancelled) -> None:
    """Tell how far the work is, and end it where that is wished."""
    heed(cancelled)
    progress(done)


def _language_of(*articles: Article) -> str:
    """Return the language of the longer article, if one is known."""
    known = [each for each in articles if each.language != "und"] or articles
    return max(known, key=lambda each: (len(each.words), each.language)).language


def _breaks(
    articles: tuple[Article, Article], paired: _Paired, *, cancelled: Cancelled
) -> Breaks:
    """Return where sentences begin, and which of them are paired."""
    heed(cancelled)
    bounds, links = paired.bounds[Unit.SENTENCE], paired.links
    opens = tuple(np.zeros(side[-1] + 1, np.bool_) for side in bounds)
    for flags, side in zip(opens, bounds, strict=True):
        flags[side] = True
    first, last = (
        np.column_stack([side[rows] for side, rows in zip(bounds, ids.T, strict=True)])
        for ids in _reaches(links)
    )
    last -= 1
    kept = ~links.joined & (first <= last).all(axis=1)
    parted = _parted(articles[0], cancelled), _parted(articles[1], cancelled)
    return Breaks(
        (opens[0][:-1], opens[1][:-1]),
        parted,
        first[kept],
        last[kept],
        paired.moved[kept],
    )


def _reaches(links: Links) -> tuple[Ints, Ints]:
    """Return where what each link is part of starts and ends, in sentences.

    A pair that a sentence beside it joined, by a split or a merge, has that one too.
    """
    start = np.column_stack((links.original, links.copy))
    end = start + 1
    joining = np.flatnonzero(links.joined)
    if not len(joining):
        return start, end
    primary = np.flatnonzero(~links.joined)
    for side, ids in enumerate((links.original, links.copy)):
        row_of = np.full(ids.max(initial=-1) + 1, -1)
        row_of[ids[primary]] = primary
        row = row_of[ids[joining]]
        beside = (row >= 0) & (np.abs(start[row] - start[joining])[:, 1 - side] == 1)
        row, at = row[beside], joining[beside]
        np.minimum.at(start[:, 1 - side], row, start[at, 1 - side])
        np.maximum.at(end[:, 1 - side], row, end[at, 1 - side])
    return start, end


def _parted(article: Article, cancelled: Cancelled) -> Flags:
    """Return for each word whether white space stands before it."""
    heed(cancelled)
    spans = article.words.spans
    parted = np.ones(len(spans), np.bool_)
    np.greater(
        np.asarray(spans.starts)[1:], np.asarray(spans.ends)[:-1], out=parted[1:]
    )
    return parted


def _bounds(
    articles: tuple[Article, Article], unit: Unit, cancelled: Cancelled
) -> tuple[Ints, Ints]:
    """Return for both sides the first word of each passage, and the number of words."""
    original, copy = articles
    return _bounds_of(original, unit, cancelled), _bounds_of(copy, unit, cancelled)


def _bounds_of(article: Article, unit: Unit, cancelled: Cancelled) -> Ints:
    heed(cancelled)
    starts = np.asarray(article.words.spans.starts, np.int64)
    firsts = np.asarray(passages(article, unit).starts, np.int64)
    return np.append(np.searchsorted(starts, firsts), len(starts))


def _sentences(
    vocabulary: Vocabulary,
    articles: tuple[Article, Article],
    bounds: tuple[Ints, Ints],
    *,
    cancelled: Cancelled,
) -> tuple[tuple[Sentences, Sentences], Ints]:
    """Return the sentences of both articles as stems, and for each stem its tie."""
    stems = number_stems(vocabulary.keys, cancelled=cancelled)
    heed(cancelled)
    ties = np.zeros(stems.max() + 1, np.int64)
    np.maximum.at(ties, stems, vocabulary.ties)
    original, copy = (
        _sentences_of(article, starts, keys, (stems, vocabulary.unspaced), cancelled)
        for keys, starts, article in zip(
            (vocabulary.original_keys, vocabulary.copy_keys),
            bounds,
            articles,
            strict=True,
        )
    )
    return (original, copy), ties


def _sentences_of(
    article: Article,
    bounds: Ints,
    keys: Ints,
    traits: tuple[Ints, Flags],
    cancelled: Cancelled,
) -> Sentences:
    """Return the sentences of one article.

    `traits` has the stem of each key, and whether it is of a script without spaces.
    """
    heed(cancelled)
    stems, unspaced = traits
    spans = article.sentences
    letters = np.asarray(spans.ends, np.int64) - np.asarray(spans.starts, np.int64)
    without_spaces = unspaced[keys if unspaced.any() else keys[:0]]
    return Sentences(stems[keys], bounds, without_spaces, letters)
