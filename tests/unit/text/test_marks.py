from __future__ import annotations

import pytest

from viewer.text.marks import is_marks


@pytest.mark.parametrize("text", ["", ",", "“ … ”", "--", "(;)", "¡", "|", "。"])
def test_marks_are_told(text: str) -> None:
    assert is_marks(text)


@pytest.mark.parametrize(
    "text", ["a", "1", "½", "语", ", and", "$", "€", "₹", "%", "‰"]
)
def test_words_figures_and_currencies_are_none(text: str) -> None:
    assert not is_marks(text)


@pytest.mark.parametrize("text", ["+", "−", "°", "<", "≥", "× "])
def test_signs_that_an_amount_depends_on_are_none(text: str) -> None:
    assert not is_marks(text)
