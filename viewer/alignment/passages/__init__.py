"""Pairs the sentences of two articles, wherever they stand.

`sentences` are told apart by the stems in them, `sharing` finds what they have in
common, `sentence_pairs` which correspond: of all `candidates` the `best_first`, then
the `leftovers` by length, and `moves` which of those moved.
"""

from viewer.alignment.passages.sentence_pairs import link_sentences

__all__ = ["link_sentences"]
