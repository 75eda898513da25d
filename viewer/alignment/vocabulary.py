"""Numbers the forms and keys of two articles alike, so that words compare as integers.

Keys are numbered in alphabetical order, the same whichever article comes first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain, count, filterfalse
from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.languages.function_words import WordClass, language_named
from viewer.model import never_cancelled
from viewer.text.heeding import heed, in_batches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from viewer.alignment.languages.function_words import Language
    from viewer.model import Cancelled, Words

Ints: TypeAlias = NDArray[Any]
"""An array of integers of any width."""

Floats: TypeAlias = NDArray[Any]
"""An array of floating-point numbers."""

Flags: TypeAlias = NDArray[np.bool_]
"""An array of yes and no."""

FENCE = "\u2029"
"""A form and key that no word has, the last of both: it parts what moved apart."""

_FIRST_UNSPACED = 0x0E00
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
        The forms of both articles, one after the other, and `FENCE`.
    keys
        Their distinct matching keys, in alphabetical order, and `FENCE`.
    original_forms, copy_forms
        For each word the index of its form in `forms`, the first where it is in both.
    original_keys, copy_keys
        For each word the index of its key in `keys`.
    light
        For each key whether it is punctuation or a function word: such words do not
        hold two texts together by themselves.
    punctuation
        For each key whether it has neither letter nor digit.
    negation
        For each key whether it denies.
    number
        For each key whether it is a number, or stands for one.
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
    number: Flags
    classes: tuple[WordClass, ...]
    unspaced: Flags
    ties: Ints

    def keys_of(self, side: int) -> Ints:
        """Return the keys of the words of the original, or with 1 of the copy."""
        return self.copy_keys if side else self.original_keys

    def number_of(self, key: str) -> int:
        """Return the index of a key in `keys`, or -1 where no word has it."""
        fence = len(self.keys) - 1
        at = bisect_left(self.keys, key, hi=fence)
        return at if at < fence and self.keys[at] == key else -1


def join(
    original: Words,
    copy: Words,
    *,
    language: str,
    cancelled: Cancelled = never_cancelled,
) -> Vocabulary:
    """Return the joint vocabulary of two articles' words."""
    form_ids = dict(zip(original.forms, count()))
    heed(cancelled)
    joint_forms = _numbers(
        map(form_ids.get, copy.forms, count(len(original.forms))), cancelled
    )
    distinct = {*original.keys, *copy.keys}
    heed(cancelled)
    keys = (*sorted(distinct), FENCE)
    heed(cancelled)
    key_ids = dict(zip(keys, count()))
    form_keys, copy_form_keys = (
        _numbers(map(key_ids.__getitem__, words.keys), cancelled)
        for words in (original, copy)
    )
    original_ids, copy_ids = (
        np.asarray(words.form_ids, np.int32) for words in (original, copy)
    )
    unspaced = _unspaced(keys, cancelled)
    classes = _classes(key_ids, language, cancelled)
    kinds = np.frombuffer(bytes(classes), np.int8)
    solid = (kinds == WordClass.CONTENT) | (kinds == WordClass.NUMBER) | unspaced
    heed(cancelled)
    joint_ids = joint_forms[copy_ids]
    heed(cancelled)
    return Vocabulary(
        (*original.forms, *copy.forms, FENCE),
        keys,
        original_ids,
        joint_ids,
        form_keys[original_ids],
        copy_form_keys[copy_ids],
        ~solid,
        kinds == WordClass.PUNCTUATION,
        kinds == WordClass.NEGATION,
        kinds == WordClass.NUMBER,
        classes,
        unspaced,
        _ties(keys, cancelled),
    )


def _classes(
    key_ids: Mapping[str, int], language: str, cancelled: Cancelled
) -> tuple[WordClass, ...]:
    """Return the class of each key; only those that may be special are looked at."""
    known = language_named(language)
    special = {*filterfalse(str.isalpha, key_ids)}
    heed(cancelled)
    if known.short:
        special.update(key for key in key_ids if len(key) <= known.short)
    for listed_words in (known.classes, known.same):
        special |= listed_words.keys() & key_ids.keys()
    classes = [WordClass.CONTENT] * len(key_ids)
    for key in chain.from_iterable(in_batches(special - {FENCE}, cancelled)):
        listed = known.classes.get(key)
        classes[key_ids[key]] = _class_of(key, known) if listed is None else listed
    return (*classes,)


def _class_of(key: str, known: Language) -> WordClass:
    """Return the class of a key that is not a listed function word."""
    if key.endswith("n't"):
        return WordClass.NEGATION
    if not any(map(str.isalnum, key)):
        return WordClass.PUNCTUATION
    if key[0].isdigit() or known.same.get(key, "x")[0].isdigit():
        return WordClass.NUMBER
    short = len(key) <= known.short and not is_unspaced(key)
    return WordClass.PARTICLE if short else WordClass.CONTENT


def _ties(keys: Iterable[str], cancelled: Cancelled) -> Ints:
    """Return for each key a number from 0 to 255."""
    heed(cancelled)
    encoded = "\n".join(keys).encode("utf-8", "surrogatepass").split(b"\n")
    heed(cancelled)
    return np.fromiter(map(crc32, encoded), np.int64) & 0xFF


def is_unspaced(key: str) -> bool:
    """Tell whether a key is in a script that puts no spaces between words."""
    return not key.isascii() and _UNSPACED.match(key) is not None


def _unspaced(keys: Sequence[str], cancelled: Cancelled) -> Flags:
    """Tell which keys are in a script without spaces; of most it is plain at once."""
    flags = np.zeros(len(keys), np.bool_)
    signs = "".join(keys[:-1]).encode("utf-32-le", "surrogatepass")  # but `FENCE`
    if np.frombuffer(signs, np.uint32).max(initial=0) < _FIRST_UNSPACED:
        return flags
    ascii_only = chain.from_iterable(in_batches(map(str.isascii, keys), cancelled))
    np.logical_not(np.fromiter(ascii_only, np.bool_), out=flags)
    for batch in in_batches(np.flatnonzero(flags).tolist(), cancelled):
        flags[batch] = [*map(is_unspaced, map(keys.__getitem__, batch))]
    return flags


def _numbers(values: Iterable[int], cancelled: Cancelled) -> Ints:
    return np.fromiter(chain.from_iterable(in_batches(values, cancelled)), np.int32)
