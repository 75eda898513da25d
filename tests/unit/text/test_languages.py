"""Which language a text is told to be in."""

from __future__ import annotations

import pytest

from viewer.text import detect_language, languages

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
    "sv": "Presidenten sade att mötet inte var i staden och att han inte var där för "
    "att det var sent.",
    "da": "Præsidenten sagde, at mødet ikke var i byen, og at han ikke blev der efter "
    "det, men hun skulle og kunne.",
    "no": "Presidenten sa at møtet ikke var i byen, og at han ikke ble der etter det, "
    "men hun skal være på jobb.",
    "fi": "Presidentti sanoi, että kokous ei ole ohi ja että hän on mukana, mutta se "
    "oli myös vain niin kuin ennen.",
    "cs": "Prezident řekl, že se to ve městě nestalo a že je na cestě, ale také podle "
    "něj při tom byl jako host.",
    "hu": "Az elnök azt mondta, hogy a találkozó nem volt itt, és hogy már csak egy "
    "van meg, ha lesz is.",
    "ro": "Președintele a spus că întâlnirea nu a fost în oraș și că este la el, dar "
    "mai sau din care pentru ale lui.",
    "tr": "Başkan toplantının bir gün sonra olduğu için çok geç ama bu kadar gibi ve "
    "daha ne var dedi.",
    "ca": "El president va dir que la reunió no va ser amb els altres i que és més "
    "tard, però aquest dels seus.",
    "id": "Presiden itu tidak akan datang dan mereka sudah ada di kota dengan yang ini "
    "untuk juga dari pada.",
    "vi": "Chủ tịch đã nói và không có một người nào trong thành phố này với các em "
    "của họ từ khi đến ở.",
    "bg": "Президентът каза, че срещата не е била в града и че той е с нея по това, "
    "но ще се върне за да.",
    "sr": "Председник је рекао да састанак није био у граду и да су они за то са њим, "
    "али што ће од тога бити.",
    "fa": "رئیس گفت که این جلسه در شهر است و با آن برای خود به از را می شد",
    "ur": "صدر نے کہ اس شہر میں یہ بھی ہے اور ہیں کے کی کو پر سے تھا کا",
    "hy": "Երևանը մայրաքաղաքն է",
    "ka": "თბილისი დედაქალაქია",
    "bn": "ঢাকা রাজধানী",
    "ta": "சென்னை ஒரு நகரம்",
    "te": "హైదరాబాద్ ఒక నగరం",
    "km": "ភ្នំពេញជារាជធានី",
    "lo": "ວຽງຈັນເປັນເມືອງຫຼວງ",
    "my": "ရန်ကုန်မြို့ကြီး",
    "am": "አዲስ አበባ ዋና ከተማ",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_language_is_told_by_its_script_and_words(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_every_language_that_can_be_told_has_a_text_here() -> None:
    assert TEXTS.keys() == {*languages._COMMON, *languages._BY_SCRIPT.values()}


@pytest.mark.parametrize("text", ["", "12 — 34", "Xyz qqq", "the", "Lorem ipsum dolor"])
def test_what_is_not_sure_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


def test_names_in_another_script_do_not_decide() -> None:
    assert detect_language(TEXTS["en"] + " (北京)") == "en"


def test_only_the_beginning_is_looked_at() -> None:
    assert detect_language(TEXTS["en"] * 200 + TEXTS["fr"] * 2_000) == "en"
