"""The marked-up pairs hold the alignment to its floors, all of them together."""

from __future__ import annotations

from functools import cache

from tests.pair_scores import Score, score
from tests.pairs import pair_files, read_pair
from viewer.alignment import align
from viewer.model import Options
from viewer.readers import article_from_text

LEAST_F1 = 0.97
LEAST_NATURES = 0.95
LEAST_MARKED_F1 = 0.88
LEAST_BLIND_F1 = 0.74
LEAST_BLIND_NATURES = 0.89


@cache
def scores(*, blind: bool = False) -> Score:
    """Return what the pairs score together that the alignment was built with.

    Those with a `blind` line were written before they were run, and are held apart.
    """
    total = Score()
    for path in pair_files():
        pair = read_pair(path)
        if blind is not ("blind" in pair.about):
            continue
        articles = [
            article_from_text(text, name=path.name)
            for text in (pair.original, pair.copy)
        ]
        options = Options(language=pair.about.get("language"))
        total += score(pair, align(*articles, options=options))
    return total


def test_substitutions_are_told_with_the_spans_a_reader_marks() -> None:
    assert scores().f1 >= LEAST_F1


def test_all_moved_passages_are_found() -> None:
    assert scores().moves == scores().moves_gold


def test_hardly_anything_is_said_to_move_that_did_not() -> None:
    assert scores().moves_reported <= scores().moves_gold + 1


def test_what_a_reader_marks_as_dropped_or_added_is_told_and_little_else() -> None:
    assert scores().marked_f1 >= LEAST_MARKED_F1


def test_substitutions_are_given_the_nature_a_reader_gives_them() -> None:
    assert scores().nature_accuracy >= LEAST_NATURES


def test_pairs_that_were_written_blind_stay_as_good_as_they_became() -> None:
    assert scores(blind=True).f1 >= LEAST_BLIND_F1
    assert scores(blind=True).nature_accuracy >= LEAST_BLIND_NATURES
