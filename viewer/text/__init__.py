"""The plain-text layer: paragraphs, sentences, words, keys, and offsets as in Qt."""

from viewer.text.articles import make_article
from viewer.text.keys import (
    fold,
    fold_case,
    fold_form,
    fold_punctuation,
    without_invisible,
)
from viewer.text.languages import detect_language
from viewer.text.look_alikes import look_alike_fold
from viewer.text.passages import split_paragraphs, split_sentences
from viewer.text.utf16 import Utf16Map, displayed
from viewer.text.words import split_words

__all__ = [
    "Utf16Map",
    "detect_language",
    "displayed",
    "fold",
    "fold_case",
    "fold_form",
    "fold_punctuation",
    "look_alike_fold",
    "make_article",
    "split_paragraphs",
    "split_sentences",
    "split_words",
    "without_invisible",
]
