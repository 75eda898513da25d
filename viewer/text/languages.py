"""Tells the language of a text by its script and its commonest words.

It is no more than what stems and sentence ends need, and says so where it is not sure.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, repeat
from typing import Final

import regex

_SAMPLE: Final = 5_000
_SAMPLES_OF_WORDS: Final = (1_500, 5_000)
"""Characters whose words are looked at, and further ones where these do not tell."""

_CHARACTERS: Final = 200
_NOT_ASCII: Final = bytes(range(0x80, 0x100))
_MOSTLY: Final = 0.75
_LEAST_HITS: Final = 3
_LEAST_SHARE: Final = 0.08
_LEAD: Final = 1.15

_COMMON: Final = {
    "en": "the of and to in is was for that on with as he she it his her by at from "
    "are this be have has had not but they which you we an were their will "
    "would who",
    "de": "der die das und ist von den mit dem nicht ein eine auf für sich auch es "
    "im zu des er sie wird sind als an bei aus nach wie dass war hat ich wir "
    "aber oder",
    "fr": "le la les des et est une du un que qui dans pour pas sur plus par au "
    "avec ce il elle ne se sont ont été cette aux mais nous vous je ils leur "
    "comme",
    "es": "el la los las de que y en un una es por con para su del se al como más "
    "pero no lo ha fue sus este esta son entre cuando sin sobre también ya",
    "it": "il di che la e è per un una in del della non con si le i da gli sono al "
    "dei ha nel alla più come anche ma lo questo delle dal essere nella",
    "pt": "o a de que e do da em um uma para é com não os as no na por mais dos das "
    "se ao como mas foi ele ela seu sua são também pelo pela já está",
    "nl": "de het een van en is in op te dat die voor met zijn niet aan er om ook "
    "als door maar bij naar hij ze wordt uit nog werd heeft deze dit dan",
    "sv": "och att det som en är av för på den med till i inte har om ett de var "
    "han men sig från så vi kan när hon skulle efter vid också",
    "da": "og at det en den til er som på de med for af ikke der var et har han jeg "
    "om vi men sig ud blev fra efter også hun kunne",
    "no": "og i det som en er på til å av for at med de han har ikke den var om et "
    "jeg men fra seg ble hun også skal etter kan",
    "fi": "ja on ei että se oli hän mutta ovat myös kun joka ole tämä niin kuin sen "
    "mukaan sekä olla jos vain",
    "pl": "i w na z się nie do to jest że o jak po ale za od przez są dla tym był "
    "ma oraz które który jego tego",
    "cs": "a se v na je že to z s o do i ve k pro za by ale jako po jsou byl který "
    "také podle jeho při nebo",
    "hu": "a az és hogy nem is egy ez van volt meg de csak el mint már még ki azt "
    "ha szerint lesz vagy",
    "ro": "și în de la a cu nu pe că este un o din pentru care mai au fost sau ca "
    "să prin dar lui ale",
    "tr": "ve bir bu da de için ile çok olarak ne var daha gibi kadar sonra olan "
    "ama olduğu ise onun en",
    "ca": "el la els les de i que en un una per amb és del al no es ha més com però "
    "seva són aquest aquesta va dels",
    "id": "yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke "
    "adalah oleh karena ada mereka sudah",
    "vi": "và của là có được cho không trong một người với các đã này để những từ "
    "khi đến ở",
    "ru": "и в не на что он с как по это из за от но его к а она они у был для так "
    "же было мы вы о все который",
    "uk": "і в не на що з до та як за від він це є але його про для у було вони "
    "також або й який під після",
    "bg": "и на да се в от за не е с че това по са като до но ще той при са бе или има",
    "sr": "и у је да на се за од са не који су а као ће то из о али до",
    "ar": "في من على إلى أن التي الذي هذا عن مع كان ما لا هذه بعد بين كما",
    "fa": "و در به از که این را با است برای آن یک های می شد خود تا بر",
    "ur": "کے میں کی ہے اور سے کا کو پر نے کہ ہیں یہ بھی اس تھا",
}
_LANGUAGES_WITH: Final[dict[str, tuple[str, ...]]] = {}
for _language, _words in _COMMON.items():
    for _word in set(_words.split()):
        _LANGUAGES_WITH[_word] = (*_LANGUAGES_WITH.get(_word, ()), _language)
_BY_SCRIPT: Final = {
    "Hangul": "ko",
    "Greek": "el",
    "Hebrew": "he",
    "Thai": "th",
    "Devanagari": "hi",
    "Armenian": "hy",
    "Georgian": "ka",
    "Bengali": "bn",
    "Tamil": "ta",
    "Telugu": "te",
    "Khmer": "km",
    "Lao": "lo",
    "Myanmar": "my",
    "Ethiopic": "am",
    "Kana": "ja",
    "Han": "zh",
}
_SCRIPTS: Final = regex.compile(
    "|".join(rf"(?P<{name}>\p{{{name}}})" for name in _BY_SCRIPT if name != "Kana")
    + r"|(?P<Kana>[\p{Hiragana}\p{Katakana}])|(?P<other>\p{L})"
)

_WORD: Final = re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that `text` is in, "und" if not sure.

    Only the first 5,000 characters are looked at.
    """
    sample = text[:_SAMPLE]
    data = sample.encode("utf-8", "replace")
    if len(data.translate(None, _NOT_ASCII)) > _MOSTLY * len(sample):
        return _by_words(sample)
    scripts: Counter[str | None] = Counter()
    for character, times in Counter(sample).most_common(_CHARACTERS):
        if match := _SCRIPTS.match(character):
            scripts[match.lastgroup] += times
    if not scripts:
        return "und"
    if scripts["Kana"] * 10 > scripts["Han"] > 0:
        scripts["Kana"] += scripts["Han"]
    script, _ = scripts.most_common(1)[0]
    return _BY_SCRIPT.get(script or "") or _by_words(sample)


def is_common_word(word: str) -> bool:
    """Tell whether a word is among the commonest of some language."""
    return word.casefold() in _LANGUAGES_WITH


def _by_words(sample: str) -> str:
    found = (_of_words(sample[:size]) for size in _SAMPLES_OF_WORDS)
    return next((language for language in found if language != "und"), "und")


def _of_words(sample: str) -> str:
    words = _WORD.findall(sample.casefold())
    languages = map(_LANGUAGES_WITH.get, words, repeat(()))
    hits = Counter(chain.from_iterable(languages)).most_common(2)
    (best, most), (_, second) = (*hits, ("und", 0), ("und", 0))[:2]
    enough = max(_LEAST_HITS, _LEAST_SHARE * len(words), _LEAD * second)
    return best if most >= enough else "und"
