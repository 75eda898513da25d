"""Which language a text is told to be in."""

from __future__ import annotations

import pytest

from viewer.text import detect_language

TEXTS = {
    "en": "The president said that the meeting was held in the capital.",
    "de": "Der Präsident hat gesagt, dass das Treffen in der Hauptstadt ist.",
    "fr": "Le président a dit que la réunion est dans les bureaux pour une fois.",
    "es": "El presidente dijo que la reunión se celebró en la capital del país.",
    "it": "Il presidente ha detto che la riunione è nella capitale della nazione.",
    "pt": "O presidente disse que a reunião não foi na capital do país, mas em casa.",
    "nl": "De president zei dat het overleg niet in de stad is maar op een dorp.",
    "pl": "Prezydent powiedział, że nie był to jego dom i jest w stolicy na rok.",
    "ru": "Президент сказал, что это не так и что он был на встрече.",
    "uk": "Президент сказав, що це не так і що він був на зустрічі.",
    "ar": "قال الرئيس إن الاجتماع كان في العاصمة على أن هذا من بعد",
    "el": "Η Αθήνα είναι η πρωτεύουσα.",
    "ja": "東京は日本の首都です。",
    "zh": "北京是中国的首都。",
    "ko": "서울은 대한민국의 수도입니다.",
    "th": "กรุงเทพเป็นเมืองหลวง",
    "hi": "दिल्ली भारत की राजधानी है।",
    "he": "ירושלים היא עיר הבירה",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_language_is_told_by_its_script_and_words(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "12 — 34", "Xyz qqq", "the", "Lorem ipsum dolor"])
def test_what_is_not_sure_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


def test_names_in_another_script_do_not_decide() -> None:
    assert detect_language(TEXTS["en"] + " (北京)") == "en"


def test_only_the_beginning_is_looked_at() -> None:
    assert detect_language(TEXTS["en"] * 200 + TEXTS["fr"] * 2_000) == "en"
