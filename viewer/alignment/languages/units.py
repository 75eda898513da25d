"""Knows units of measure, of time and of money: a changed one changes the amount."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNITS: Mapping[str, str] = {
    "en": "km m cm mm kg g mg t ha mi ft in lb lbs oz mph kph kwh mw gw metre "
    "metres meter meters kilometre kilometres kilometer kilometers mile miles "
    "foot feet inch inches yard yards gram grams kilogram kilograms tonne "
    "tonnes ton tons litre litres liter liters acre acres hectare hectares "
    "second seconds minute minutes hour hours day days week weeks month "
    "months year years dollar dollars euro euros cent cents kilowatt "
    "kilowatts watt watts gallon gallons pint pints pound pounds ounce ounces "
    "stone penny pence millimetre "
    "millimetres centimetre centimetres percent",
    "de": "meter kilometer zentimeter gramm kilogramm tonne tonnen liter hektar "
    "minute minuten stunde stunden tag tage tagen woche wochen monat monate "
    "monaten jahr jahre jahren km m cm mm kg g t l ha metern kilometern "
    "millimeter meile meilen pfund zentner sekunde sekunden euro euros cent "
    "dollar prozent",
    "fr": "mètre mètres kilomètre kilomètres gramme grammes tonne tonnes litre "
    "litres hectare hectares minute minutes heure heures jour jours semaine "
    "semaines mois an ans année années km m cm mm kg g l ha kilo kilos "
    "kilogramme centimètre centimètres millimètre millimètres mille milles "
    "pied pieds livre livres seconde secondes euro euros dollar dollars "
    "",
    "es": "metro metros kilómetro kilómetros pie pies gramo gramos kilo kilos "
    "tonelada toneladas quintal quintales litro litros hectárea hectáreas "
    "minuto minutos hora horas día días semana semanas mes meses año años km "
    "m cm mm kg g l ha centímetro centímetros milímetro milímetros milla "
    "millas libra libras segundo segundos euro euros dólar dólares peso pesos "
    " kilogramo kilogramos",
    "ru": "метр метров километр километров грамм килограмм тонна тонн литр литров "
    "минута минут час часа часов день дня дней неделя недели недель месяц "
    "месяца месяцев год года лет км м см мм кг г л га метра километра "
    "сантиметр сантиметров миллиметр миллиметров верста вёрст миля миль фут "
    "футов килограмма килограммов литра секунда секунд минуты минуту неделю "
    " рубль рубля рублей доллар долларов евро тонны",
    "tr": "metre kilometre gram kilogram ton litre dakika saat gün hafta ay yıl km "
    "m cm kg kilometrekare santim santimetre kilo tonluk saniye dakikada "
    " lira dolar avro",
    "it": "km m cm mm kg g l ha metro metri chilometro chilometri centimetro "
    "centimetri millimetro millimetri miglio miglia piede piedi grammo grammi "
    "chilo chili chilogrammi tonnellata tonnellate quintale quintali litro "
    "litri ettaro ettari secondo secondi minuto minuti ora ore giorno giorni "
    "settimana settimane mese mesi anno anni euro dollari lire",
    "ca": "km m cm mm kg g l ha metre metres quilòmetre quilòmetres centímetre "
    "centímetres milla milles peu peus gram grams quilo quilos tona tones litre litres "
    "hectàrea hectàrees segon segons minut minuts hora hores dia dies setmana setmanes "
    "mes mesos any anys euro euros dòlar dòlars pesseta pessetes",
    "da": "km m cm mm kg g l ha meter kilometer centimeter mil gram kilo ton tons "
    "liter hektar sekund sekunder minut minutter time timer dag dage uge uger måned "
    "måneder år kroner krone øre euro dollar",
    "cs": "km m cm mm kg g l ha metr metry metrů kilometr kilometry kilometrů gram "
    "gramů kilo kilogram kilogramů tuna tuny tun litr litry litrů vteřina vteřin "
    "minuta minuty minut hodina hodiny hodin den dny dní týden týdny týdnů měsíc "
    "měsíce měsíců rok roky let koruna koruny korun euro eur dolar dolarů",
    "hu": "km m cm mm kg g l ha méter kilométer centi centiméter mérföld gramm deka "
    "kiló kilogramm tonna liter hektár másodperc perc óra nap hét hónap év forint "
    "forintba euró dollár",
    "ro": "km m cm mm kg g l ha metru metri kilometru kilometri centimetri milă mile "
    "gram grame kilogram kilograme kilogramul tonă tone litru litri hectar hectare "
    "secundă secunde minut minute oră ore zi zile săptămână săptămâni lună luni an ani "
    "leu lei euro dolar dolari",
    "pt": "km m cm mm kg g l ha metro metros quilómetro quilómetros quilômetro "
    "quilômetros centímetro centímetros milha milhas pé pés grama gramas "
    "quilo quilos tonelada toneladas litro litros hectare hectares segundo "
    "segundos minuto minutos hora horas dia dias semana semanas mês meses ano "
    "anos euro euros dólar dólares real reais",
    "nl": "km m cm mm kg g l ha meter meters kilometer kilometers centimeter "
    "centimeters mijl mijlen voet gram kilo kilogram ton liter hectare "
    "seconde seconden minuut minuten uur uren dag dagen week weken maand "
    "maanden jaar jaren euro dollar",
    "uk": "км м см мм кг г л га метр метри метрів кілометр кілометри кілометрів "
    "грам кілограм кілограмів тонна тонн літр літрів хвилина хвилин хвилини "
    "година години годин день дня дні днів тиждень тижня тижні тижнів місяць "
    "місяця місяці місяців рік року роки років літ гривня гривень",
    "pl": "km m cm mm kg g l ha metr metry metrów kilometr kilometry kilometrów "
    "gram kilogram kilogramów tona ton litr litrów minuta minut godzina "
    "godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące "
    "miesięcy rok lata lat złoty złotych",
    "sv": "km m cm mm kg g l ha meter kilometer mil gram kilo ton liter minut "
    "minuter timme timmar dag dagar vecka veckor månad månader år kronor "
    "krona",
    "el": "χλμ μ κ μέτρο μέτρα μέτρων χιλιόμετρο χιλιόμετρα χιλιομέτρων γραμμάρια "
    "κιλό κιλά τόνος τόνοι τόνους λίτρο λίτρα λεπτό λεπτά ώρα ώρες ημέρα "
    "ημέρες μέρα μέρες εβδομάδα εβδομάδες μήνας μήνες χρόνος χρόνια έτος έτη "
    "ευρώ",
    "hi": "मीटर किलोमीटर ग्राम किलो किलोग्राम टन लीटर मिनट घंटा घंटे दिन सप्ताह "
    "हफ़्ता हफ़्ते महीना महीने साल वर्ष बरस रुपया रुपये रुपए मील",
    "ar": "متر أمتار كيلومتر كيلومترات غرام كيلوغرام طن أطنان لتر دقيقة دقائق ساعة "
    "ساعات يوم أيام أسبوع أسابيع شهر أشهر سنة سنوات عام أعوام دولار يورو "
    "كلم كم",
    "fi": "metri metriä metrin kilometri kilometriä sentti senttiä millimetri gramma "
    "grammaa kilo kiloa kilogramma tonni tonnia litra litraa hehtaari hehtaaria "
    "sekunti sekuntia minuutti minuuttia tunti tuntia päivä päivää viikko viikkoa "
    "kuukausi kuukautta vuosi vuotta vuoden euro euroa markka markkaa dollari "
    "dollaria",
    "id": "meter kilometer sentimeter milimeter gram kilo kilogram ton liter hektare "
    "kaki inci mil detik menit jam hari minggu pekan bulan tahun abad rupiah dolar "
    "euro",
    "vi": "mét kilômét kilomet cm mm km kg gam ký lít tấn tạ yến phút giây giờ ngày "
    "tuần tháng đồng đô xu",
}

_SHARED = (
    "° celsius fahrenheit "
    "% ‰ $ € £ ¥ h min km cm mm kg mg ml cl dl kw mw gw kwh mwh hz khz mhz ghz kb mb "
    "gb tb kj kcal hpa kpa mbar psi kv mv ma mah rpm dpi px"
)
_SIGNS = frozenset(_SHARED.split())
"""Signs and abbreviations that languages share."""


def is_unit(key: str, language: str) -> bool:
    """Tell whether a folded form names a unit of measure, of time, or of money."""
    return key in _units(language)


@cache
def _units(language: str) -> frozenset[str]:
    return _SIGNS.union(map(fold, _UNITS.get(language, "").split()))
