"""The plain-text layer: paragraphs, sentences, words, keys, and offsets as in Qt."""

from viewer.text.articles import make_article
from viewer.text.keys import fold
from viewer.text.passages import split_paragraphs, split_sentences
from viewer.text.utf16 import Utf16Map
from viewer.text.words import split_words

__all__ = [
    "Utf16Map",
    "fold",
    "make_article",
    "split_paragraphs",
    "split_sentences",
    "split_words",
]
