"""The plain-text layer: paragraphs, sentences, words, keys, and offsets as in Qt.

A name is loaded when it is asked for, for the window needs the offsets long before it
needs the tables of characters.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
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

_HOMES: Final = {
    "Utf16Map": "utf16",
    "detect_language": "languages",
    "displayed": "utf16",
    "fold": "keys",
    "fold_case": "keys",
    "fold_form": "keys",
    "fold_punctuation": "keys",
    "look_alike_fold": "look_alikes",
    "make_article": "articles",
    "split_paragraphs": "passages",
    "split_sentences": "passages",
    "split_words": "words",
    "without_invisible": "keys",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
