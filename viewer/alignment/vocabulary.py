"""Numbers the forms and keys of two articles alike, so that words compare as integers.

Keys are numbered in alphabetical order, the same whichever article comes first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.function_words import WordClass, language_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from viewer.model import Words

Ints: TypeAlias = NDArray[Any]
"""An array of integers of any width."""

Floats: TypeAlias = NDArray[Any]
"""An array of floating-point numbers."""

Flags: TypeAlias = NDArray[np.bool_]
"""An array of yes and no."""

FENCE = "\u2029"
"""A form and key that no word has, the last of both: it parts what moved apart."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, kana and Han, whose words are split by character."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of two articles are, as numbers.

    Attributes
    ----------
    forms
        The distinct forms of both articles, and `FENCE`.
    keys
        Their distinct matching keys, in alphabetical order, and `FENCE`.
    original_forms, copy_forms
        For each word the index of its form in `forms`.
    original_keys, copy_keys
        For each word the index of its key in `keys`.
    light
        For each key whether it is punctuation or a function word: such words do not
        hold two texts together by themselves.
    punctuation
        For each key whether it has neither letter nor digit.
    negation
        For each key whether it denies.
    classes
        For each key its class, as far as that can be told without a grammar.
    unspaced
        For each key whether its script puts no spaces between words.
    ties
        For each key a number from 0 to 255 that depends on nothing but the key.
    """

    forms: tuple[str, ...]
    keys: tuple[str, ...]
    original_forms: Ints
    copy_forms: Ints
    original_keys: Ints
    copy_keys: Ints
    light: Flags
    punctuation: Flags
    negation: Flags
    classes: tuple[WordClass, ...]
    unspaced: Flags
    ties: Ints


def join(original: Words, copy: Words, *, language: str) -> Vocabulary:
    """Return the joint vocabulary of two articles' words."""
    form_ids = {form: at for at, form in enumerate(original.forms)}
    copy_to_joint = _numbers(form_ids.setdefault(f, len(form_ids)) for f in copy.forms)
    forms = (*form_ids, FENCE)
    key_of_form = dict(zip(copy.forms, copy.keys, strict=True))
    key_of_form.update(zip(original.forms, original.keys, strict=True))
    keys = (*sorted(set(key_of_form.values())), FENCE)
    key_ids = {key: at for at, key in enumerate(keys)}
    form_to_key = _numbers(key_ids[key_of_form[form]] for form in form_ids)
    classes = (*map(_classifier(language), keys[:-1]), WordClass.CONTENT)
    punctuation = _flags(kind is WordClass.PUNCTUATION for kind in classes)
    unspaced = _flags(map(is_unspaced, keys))
    solid = frozenset({WordClass.CONTENT, WordClass.NUMBER})
    original_forms = np.asarray(original.form_ids, dtype=np.int32)
    copy_forms = copy_to_joint[np.asarray(copy.form_ids, dtype=np.int32)]
    return Vocabulary(
        forms,
        keys,
        original_forms,
        copy_forms,
        form_to_key[original_forms],
        form_to_key[copy_forms],
        _flags(kind not in solid for kind in classes) & ~unspaced,
        punctuation,
        _flags(kind is WordClass.NEGATION for kind in classes),
        classes,
        unspaced,
        _numbers(crc32(key.encode("utf-8", "surrogatepass")) & 0xFF for key in keys),
    )


def _classifier(language: str) -> Callable[[str], WordClass]:
    """Return what tells the class of a key."""
    known = language_named(language)

    def class_of(key: str) -> WordClass:
        if key in known.classes:
            return known.classes[key]
        if key.endswith("n't"):
            return WordClass.NEGATION
        if not any(map(str.isalnum, key)):
            return WordClass.PUNCTUATION
        if key[0].isdigit() or known.same.get(key, "x")[0].isdigit():
            return WordClass.NUMBER
        short = len(key) <= known.short and not is_unspaced(key)
        return WordClass.PARTICLE if short else WordClass.CONTENT

    return class_of


def is_unspaced(key: str) -> bool:
    """Tell whether a key is in a script that puts no spaces between words."""
    return not key.isascii() and _UNSPACED.match(key) is not None


def _flags(values: Iterable[bool]) -> Flags:
    return np.fromiter(values, dtype=np.bool_)


def _numbers(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int32)
