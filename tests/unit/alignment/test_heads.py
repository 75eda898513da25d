"""Words that differ at once have nothing in common that a closer look would find."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.alignment.covering import compared
from viewer.alignment.heads import Heads
from viewer.model import Nature, Options

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


@pytest.mark.parametrize(("language", "one", "other"), RELATED)
def test_words_that_may_be_related_do_not_differ_at_once(
    language: str, one: str, other: str
) -> None:
    assert not Heads(language).differ(one.casefold(), other.casefold())


def test_words_that_begin_otherwise_differ_at_once() -> None:
    assert Heads("en").differ("leader", "captain")


WORDS = st.one_of(
    st.text("aceofkpqrsuçéäöylnßжшαε", min_size=1, max_size=7),
    st.sampled_from([word for _, *words in RELATED for word in words]),
)


@given(WORDS, WORDS, st.sampled_from(["en", "de", "fr", "ru", "tr", "el", "zh", "nl"]))
def test_a_closer_look_takes_words_that_differ_at_once_for_another_wording(
    one: str, other: str, language: str
) -> None:
    def natures() -> list[Nature | None]:
        comparison = compared(
            f"zzz {one} zzz", f"zzz {other} zzz", options=Options(language=language)
        )
        return [each.nature for each in comparison.differences]

    found = natures()
    with patch.object(Heads, "differ", return_value=False):
        looked_at = natures()

    assert found == looked_at
