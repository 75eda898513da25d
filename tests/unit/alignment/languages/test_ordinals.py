from __future__ import annotations

import pytest

from viewer.alignment.languages.ordinals import ordinals
from viewer.text import fold


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("pl", "trzeciego"),
        ("pl", "czternastej"),
        ("ru", "пятого"),
        ("uk", "п'ятої"),
        ("cs", "desátého"),
        ("de", "siebten"),
        ("nl", "zevende"),
        ("fr", "huitième"),
        ("es", "novena"),
        ("it", "settimo"),
        ("pt", "oitavos"),
    ],
)
def test_an_ordinal_is_known_in_its_forms(language: str, form: str) -> None:
    assert fold(form) in ordinals(language)


@pytest.mark.parametrize(
    ("language", "form"),
    [("ru", "пятно"), ("pl", "drugstore"), ("de", "achtung"), ("en", "terza")],
)
def test_a_word_that_begins_alike_is_none(language: str, form: str) -> None:
    assert form not in ordinals(language)
