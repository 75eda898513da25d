"""What the keys of two forms that differ in looks have in common."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text import (
    fold,
    fold_case,
    fold_form,
    fold_punctuation,
    look_alike_fold,
    without_invisible,
)
from viewer.text.keys import fold_all
from viewer.text.look_alikes import LOOK_ALIKES

FORMS = st.one_of(
    st.text(st.characters(codec=None)),
    st.lists(
        st.sampled_from([*LOOK_ALIKES, *"aeXyné’-.\u00ad\n", "\u0301", *"кЖйλςΩ"]),
        max_size=8,
    ).map("".join),
).filter(bool)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leader", "leader"),
        ("STRASSE", "Straße"),
        ("café", "cafe\u0301"),
        ("ﬁne", "fine"),
        ("ＡＢＣ", "abc"),
        ("so\u00adft", "soft"),
        ("ze\u200bro", "zero"),
        ("don’t", "don't"),
        ("donʼt", "don＇t"),
        ("“", "„"),
        ("«", '"'),
        ("''", '"'),
        ("—", "-"),
        ("--", "–"),
        ("…", "..."),
        ("....", "..."),
        ("1\N{FRACTION SLASH}2", "1/2"),
        ("1\N{DIVISION SLASH}2", "1/2"),
        ("l\u0435ader", "leader"),
        ("\u0441\u043e\u0440\u0443", "copy"),
        ("\u0421\u041e\u0420\u0423", "copy"),
        ("\u0412oris", "Boris"),
        ("e\u0301t\u0435", "\u00e9te"),
        ("п\u0061льцы", "пальцы"),
        ("\u004dосква", "Москва"),
        ("М\u004fСКВА", "Москва"),
        ("\u0422h\u0435", "the"),
        ("χά\u0070τη", "χάρτη"),
        ("μη\u0078ανή", "μηχανή"),
        ("σχ\u043eλείο", "σχολείο"),
        ("\u0421h\u0456n\u0435s\u0435", "chinese"),
        ("кол\u0456р\u0061", "кол\u0456ра"),
    ],
)
def test_forms_that_differ_in_looks_share_a_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("leader", "leaders"), ("resume", "résumé"), ("1", "l"), (".", ","), ("..", ".")],
)
def test_forms_that_read_differently_have_keys_of_their_own(
    one: str, other: str
) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("word", ["Восток", "ВОСТОК", "Αθήνα", "президент"])
def test_a_word_of_another_script_stays_in_it(word: str) -> None:
    assert fold(word) == unicodedata.normalize("NFKC", word).casefold()


def test_a_long_word_of_another_script_stays_in_it() -> None:
    assert fold("\u0421" + "\u043e" * 60) == "\u0441" + "\u043e" * 60


def test_a_form_that_is_not_seen_is_its_own_key() -> None:
    assert fold("\u200b") == "\u200b"


def test_no_forms_have_no_keys() -> None:
    assert fold_all(()) == ()


@given(FORMS)
def test_a_key_is_its_own_key(form: str) -> None:
    assert fold(fold(form)) == fold(form) != ""


@given(st.lists(FORMS))
def test_keys_of_many_forms_are_those_of_each(forms: list[str]) -> None:
    assert fold_all(forms) == tuple(map(fold, forms))


def test_each_part_folds_one_thing() -> None:
    assert fold_case("Ab’ﬁ\u00ad") == "ab’fi\u00ad"
    assert fold_form("Aﬁ’") == "Afi’"
    assert without_invisible("A\u00ad\u200b\ufe0fb’") == "Ab’"
    assert fold_punctuation("A’“—") == "A'\"-"
    assert look_alike_fold("\u0410bc’") == "Abc’"


def test_look_alikes_are_single_letters_that_look_latin() -> None:
    for letter, latin in LOOK_ALIKES.items():
        assert letter.isalpha()
        assert not letter.isascii()
        assert latin.isascii()
        assert latin.isalpha()
        assert unicodedata.normalize("NFKC", letter) == letter
