"""The words that make a change one of a number: numerals, months and days, units."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CALENDAR = {
    "en": "january february march april may june july august september october "
    "november december monday tuesday wednesday thursday friday saturday "
    "sunday",
    "de": "januar februar märz april mai juni juli august september oktober "
    "november dezember montag dienstag mittwoch donnerstag freitag samstag "
    "sonnabend sonntag",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre lunes martes miércoles jueves viernes sábado "
    "domingo",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre "
    "ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì "
    "sabato domenica",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro "
    "novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober "
    "november december maandag dinsdag woensdag donderdag vrijdag zaterdag "
    "zondag",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım "
    "aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "ar": "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يناير فبراير "
    "مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря январь февраль март апрель июнь июль август сентябрь "
    "октябрь ноябрь декабрь понедельник вторник среда четверг пятница "
    "суббота воскресенье",
}
"""Months and days: a changed date is a changed number."""

_NUMERALS = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth half "
    "third quarter dozen hundred thousand million billion trillion hundreds "
    "thousands millions billions dozens once twice",
    "de": "ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf "
    "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig "
    "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert "
    "tausend million millionen milliarde milliarden dutzend erste zweite "
    "dritte vierte fünfte halb drittel viertel",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize "
    "quatorze quinze seize vingt trente quarante cinquante soixante cent "
    "cents mille million millions milliard milliards douzaine premier "
    "première deuxième troisième",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
    "catorce quince veinte treinta cuarenta cincuenta sesenta setenta "
    "ochenta noventa cien ciento cientos mil millón millones docena primero "
    "segundo tercero",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici venti "
    "trenta quaranta cinquanta sessanta settanta ottanta novanta cento "
    "mille mila milione milioni miliardo miliardi dozzina primo secondo "
    "terzo",
    "pt": "dois duas três quatro cinco seis sete oito nove dez onze doze vinte "
    "trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento "
    "mil milhão milhões",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig "
    "dertig veertig vijftig zestig zeventig tachtig negentig honderd "
    "duizend miljoen miljard",
    "ru": "один одна два две три четыре пять шесть семь восемь девять десять "
    "двенадцать двадцать двадцати тридцать сорок пятьдесят шестьдесят "
    "семьдесят восемьдесят девяносто сто двести триста тысяча тысяч тысячи "
    "миллион миллиард первый второй третий",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış "
    "yetmiş seksen doksan yüz bin milyon milyar birinci ikinci üçüncü",
    "ar": "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون عشرين "
    "ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين مئة مائة "
    "ألف مليون نصف ثلث ربع",
}

_UNITS = {
    "en": "km m cm mm kg g mg t ha mi ft in lb lbs oz mph kph kwh mw gw metre "
    "metres meter meters kilometre kilometres kilometer kilometers mile "
    "miles foot feet inch inches yard yards gram grams kilogram kilograms "
    "tonne tonnes ton tons litre litres liter liters acre acres hectare "
    "hectares second seconds minute minutes hour hours day days week weeks "
    "month months year years dollar dollars euro euros cent cents",
    "de": "meter kilometer zentimeter gramm kilogramm tonne tonnen liter hektar "
    "minute minuten stunde stunden tag tage tagen woche wochen monat monate "
    "monaten jahr jahre jahren",
    "fr": "mètre mètres kilomètre kilomètres gramme grammes tonne tonnes litre "
    "litres hectare hectares minute minutes heure heures jour jours semaine "
    "semaines mois an ans année années",
    "es": "metro metros kilómetro kilómetros pie pies gramo gramos kilo kilos "
    "tonelada toneladas quintal quintales litro litros hectárea hectáreas "
    "minuto minutos hora horas día días semana semanas mes meses año años",
    "ru": "метр метров километр километров грамм килограмм тонна тонн литр литров "
    "минута минут час часа часов день дня дней неделя недели недель месяц "
    "месяца месяцев год года лет",
    "tr": "metre kilometre gram kilogram ton litre dakika saat gün hafta ay yıl",
}
"""Units of measure and of time."""

_NUMERAL_ENDINGS = {
    "de": ("zehn", "zig", "hundert", "tausend"),
    "nl": ("tien", "tig", "honderd", "duizend"),
}

_HAN_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两兩半")

_SIGNS = frozenset(["°", "%", "‰", "$", "€", "£", "¥"])


def is_number_word(key: str, language: str) -> bool:
    """Tell whether a folded form is a number or a date, written out or in figures."""
    return (
        key[0].isdecimal()
        or all(sign in _HAN_NUMERALS for sign in key)
        or key in _listed(_NUMERALS, language)
        or key in _listed(_CALENDAR, language)
        or key.endswith(_NUMERAL_ENDINGS.get(language, ()))
    )


def is_unit(key: str, language: str) -> bool:
    """Tell whether a folded form names a unit of measure, of time, or of money."""
    return key in _SIGNS or key in _listed(_UNITS, language)


def _listed(table: Mapping[str, str], language: str) -> frozenset[str]:
    return _words(table.get(language, ""))


@cache
def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())
