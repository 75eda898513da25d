"""Words that differ at once have nothing in common that a closer look would find."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.alignment.covering import compared
from viewer.alignment.natures.heads import Heads
from viewer.model import Nature, Options

if TYPE_CHECKING:
    from viewer.alignment.vocabulary import Flags

RELATED = [
    ("en", "phantom", "fantom"),
    ("en", "aesthetic", "esthetic"),
    ("en", "went", "goes"),
    ("en", "twelve", "eleven"),
    ("en", "miles", "kilometres"),
    ("en", "Monday", "Tuesday"),
    ("de", "Äpfel", "Apfel"),
    ("de", "hält", "gehalten"),
    ("de", "zwölf", "vierzehntausend"),
    ("el", "λύνει", "έλυνε"),
    ("es", "ánimo", "animo"),
    ("ar", "الكتاب", "كتاب"),
    ("nl", "gewerkt", "werkte"),
    ("fr", "deux", "trois"),
]


def differ_at_once(language: str, one: str, *others: str) -> bool:
    """Tell whether a word surely is not related to what stands for it."""
    keys, counts = [other.casefold() for other in others], np.array([len(others)])
    return bool(Heads(language).differ([one.casefold()], keys, counts).item())


@pytest.mark.parametrize(("language", "one", "other"), RELATED)
def test_words_that_may_be_related_do_not_differ_at_once(
    language: str, one: str, other: str
) -> None:
    assert not differ_at_once(language, one, other)


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("leader", ["captain"]),
        ("leader", ["big", "cheese"]),
        ("leader", ["captain", "'s"]),
        ("leader", ["1984"]),
        ("twelve", ["leader"]),
        ("miles", ["captain"]),
        ("went", ["captain"]),
        ("captain", ["-"]),
    ],
)
def test_words_that_begin_otherwise_differ_at_once(one: str, others: list[str]) -> None:
    assert differ_at_once("en", one, *others)


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("leader", ["big", "lad"]),  # it begins like one of them
        ("twelve", ["on", "ce"]),  # together they are a number
        ("captain", ["jan"]),  # "jan" is read as another word
        (",", [";"]),  # marks are told by what they are
        ("un'", ["di"]),
        ("o'clock", ["time"]),
    ],
)
def test_what_may_be_more_than_another_wording_is_looked_at_closer(
    one: str, others: list[str]
) -> None:
    assert not differ_at_once("en", one, *others)


WORDS = st.one_of(
    st.text("aceofkpqrsuçéäöylnßжшαε'-1", min_size=1, max_size=7),
    st.sampled_from([word for _, *words in RELATED for word in words]),
)
WORDINGS = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@given(WORDINGS, WORDINGS, st.sampled_from(["en", "de", "fr", "ru", "tr", "el", "nl"]))
def test_a_closer_look_takes_words_that_differ_at_once_for_another_wording(
    one: str, other: str, language: str
) -> None:
    def natures() -> list[Nature | None]:
        comparison = compared(
            f"zzz {one} zzz", f"zzz {other} zzz", options=Options(language=language)
        )
        return [each.nature for each in comparison.differences]

    def looks_at_all(_: Heads, words: list[str], *_others: object) -> Flags:
        return np.zeros(len(words), np.bool_)

    found = natures()
    with patch.object(Heads, "differ", looks_at_all):
        looked_at = natures()

    assert found == looked_at
