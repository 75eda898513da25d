"""The words that make a change one of a number: numerals, months and days."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from viewer.alignment.languages.ordinals import ordinals
from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_CALENDAR = {
    "en": "january february march april may june july august september october "
    "november december monday tuesday wednesday thursday friday saturday "
    "sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    "de": "januar februar märz april mai juni juli august september oktober "
    "november dezember montag dienstag mittwoch donnerstag freitag samstag "
    "sonnabend sonntag",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lundis mardis mercredis jeudis vendredis samedis dimanches",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre lunes martes miércoles jueves viernes sábado "
    "domingo sábados domingos",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre "
    "ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì "
    "sabato domenica",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre "
    "desembre dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro "
    "novembro dezembro segunda terça quarta quinta sexta feira sábado domingo "
    "segundas terças quartas quintas sextas sábados domingos",
    "nl": "januari februari maart april mei juni juli augustus september oktober "
    "november december maandag dinsdag woensdag donderdag vrijdag zaterdag "
    "zondag",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım "
    "aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "ar": "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يناير فبراير "
    "مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الأحد "
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря январь февраль март апрель июнь июль август сентябрь "
    "октябрь ноябрь декабрь понедельник вторник среда четверг пятница суббота "
    "воскресенье среду пятницу субботу вторникам январе феврале марте апреле "
    "мае июне июле августе сентябре октябре ноябре декабре",
    "uk": "січень лютий березень квітень травень червень липень серпень вересень "
    "жовтень листопад грудень січня лютого березня квітня травня червня липня "
    "серпня вересня жовтня листопада грудня понеділок вівторок середа середу "
    "четвер п'ятниця п'ятницю субота суботу неділя неділю",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień "
    "październik listopad grudzień stycznia lutego marca kwietnia maja "
    "czerwca lipca sierpnia września października listopada grudnia "
    "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela "
    "niedzielę",
    "cs": "leden únor březen duben květen červen červenec srpen září říjen listopad "
    "prosinec ledna února března dubna května června července srpna října "
    "listopadu prosince pondělí úterý středa středu čtvrtek pátek sobota "
    "sobotu neděle neděli",
    "sv": "januari februari mars april maj juni juli augusti september oktober "
    "november december måndag tisdag onsdag torsdag fredag lördag söndag",
    "da": "januar februar marts april maj juni juli august september oktober "
    "november december mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "no": "januar februar mars april mai juni juli august september oktober "
    "november desember mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "el": "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος "
    "σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος ιανουάριο φεβρουάριο μάρτιο "
    "απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο "
    "δεκέμβριο ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου "
    "αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη "
    "τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर "
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार इतवार",
    "ko": "월요일 화요일 수요일 목요일 금요일 "
    "토요일 일요일 일월 이월 삼월 "
    "사월 오월 유월 칠월 팔월 구월 시월 십일월 십이월",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน "
    "ตุลาคม พฤศจิกายน ธันวาคม จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์",
    "he": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu "
    "syyskuu lokakuu marraskuu joulukuu tammikuussa helmikuussa maaliskuussa "
    "huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa "
    "marraskuussa joulukuussa tammikuuta helmikuuta maaliskuuta huhtikuuta "
    "toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta "
    "joulukuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai "
    "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    "hu": "január február március április május június július augusztus szeptember "
    "október november december januárban februárban márciusban áprilisban májusban "
    "júniusban júliusban augusztusban szeptemberben októberben novemberben "
    "decemberben hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden "
    "szerdán csütörtökön pénteken szombaton",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie "
    "octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică "
    "lunea marțea miercurea joia vinerea sâmbăta duminica",
    "bg": "януари февруари март април май юни юли август септември октомври ноември "
    "декември понеделник вторник сряда четвъртък петък събота неделя",
    "id": "januari februari maret april mei juni juli agustus september oktober "
    "november desember senin selasa rabu kamis jumat sabtu minggu",
}
"""Months and days: a changed date is a changed number."""

_NUMERALS = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth half "
    "quarter dozen hundred thousand million billion trillion hundreds "
    "thousands millions billions dozens once twice one two three four five "
    "six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy "
    "eighty ninety zero eleventh twelfth twentieth quarters thirds fifths",
    "de": "ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf "
    "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig "
    "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend "
    "million millionen milliarde milliarden dutzend erste zweite dritte "
    "vierte fünfte halb drittel viertel null zwo und einhundert eintausend "
    "dreissig dutzende hälfte hunderte tausende zehnte zwanzigste",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize vingt trente quarante cinquante soixante cent cents mille "
    "million millions milliard milliards douzaine premier première deuxième "
    "troisième zéro dizaine dizaines centaine centaines demi moitié tiers "
    "quart quatrième cinquième septante octante nonante",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa "
    "cien ciento cientos mil millón millones docena primero segundo tercero "
    "uno cero dieciséis diecisiete dieciocho diecinueve veintiuno veintidós "
    "veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
    "veintinueve doscientos trescientos cuatrocientos quinientos seiscientos "
    "setecientos ochocientos novecientos doscientas trescientas quinientas "
    "millar millares mitad tercio cuarto quinto medio media décimo primer "
    "tercer",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici venti "
    "trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille "
    "mila milione milioni miliardo miliardi dozzina primo secondo terzo uno "
    "un'ora zero tredici quattordici quindici sedici diciassette diciotto "
    "diciannove vent trent quarant cinquant sessant settant ottant novant "
    "metà quarto quinto decine centinaia migliaia",
    "ca": "u dos dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze "
    "quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta setanta "
    "vuitanta noranta cent cents mil milió milions zero mig mitja meitat terç quart "
    "dotzena desena primer primera segon segona tercer tercera",
    "pt": "dois duas três quatro cinco seis sete oito nove dez onze doze vinte "
    "trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil "
    "milhão milhões um uma zero treze catorze quatorze quinze dezasseis "
    "dezesseis dezassete dezessete dezoito dezanove dezenove duzentos "
    "trezentos quatrocentos quinhentos seiscentos setecentos oitocentos "
    "novecentos bilhão bilhões dúzia metade terço quarto primeiro segundo "
    "terceiro primeira segunda terceira",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig "
    "veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen "
    "miljard één en nul dertien veertien vijftien zestien zeventien achttien "
    "negentien miljoenen half helft kwart dozijn eerste tweede derde vierde "
    "vijfde tiende tweeën drieën",
    "ru": "один одна два две три четыре пять шесть семь восемь девять десять "
    "двенадцать двадцать двадцати тридцать сорок пятьдесят шестьдесят "
    "семьдесят восемьдесят девяносто сто двести триста тысяча тысяч тысячи "
    "миллион миллиард первый второй третий ноль одно двух трёх четырёх пяти "
    "шести семи восьми девяти десяти одиннадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать сорока ста "
    "двухсот четыреста пятьсот шестьсот семьсот восемьсот девятьсот миллиона "
    "миллионов миллиарда миллиардов половина половину треть четверть дюжина "
    "десяток полтора четвёртый пятый шестой седьмой восьмой девятый десятый "
    "оба обе двое трое четверо",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış "
    "yetmiş seksen doksan yüz bin milyon milyar birinci ikinci üçüncü bir "
    "sıfır yarım çeyrek ilk dördüncü beşinci düzine",
    "ar": "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون عشرين ثلاثون "
    "ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين مئة مائة ألف "
    "مليون نصف ثلث ربع صفر واحدة اثنين ثلاث أربع خمس ست سبع ثمان ثماني تسع "
    "عشر مئتان مئتين مئات آلاف الف ألفين مليونان ملايين مليار ثمانون ثمانين "
    "تسعون تسعين الأول الثاني الثالث أول ثان ثالث",
    "uk": "нуль один одна одне два дві три чотири п'ять шість сім вісім дев'ять "
    "десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять "
    "шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять тридцять "
    "сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто двісті "
    "триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот тисяча тисячі "
    "тисяч мільйон мільйони мільйонів мільярд мільярдів половина третина "
    "чверть дюжина третій третя третього двох трьох чотирьох п'яти шести семи восьми "
    "дев'яти десяти двадцяти тридцяти сорока п'ятдесяти ста двохсот",
    "bg": "едно един една два две три четири пет шест седем осем девет десет "
    "единадесет дванадесет петнадесет двадесет тридесет четиридесет петдесет "
    "шестдесет седемдесет осемдесет деветдесет сто двеста триста хиляда "
    "хиляди милион милиона милиард половин четвърт първи втори трети",
    "pl": "zero jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć "
    "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście "
    "szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia "
    "trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt "
    "osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset "
    "sześćset siedemset osiemset dziewięćset tysiąc tysiące tysięcy milion "
    "miliony milionów miliard miliardów połowa ćwierć jednego jednej dwu dwóch dwoma "
    "dwiema trzech trzem czterech czterem pięciu sześciu siedmiu ośmiu dziewięciu "
    "dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu "
    "siedemnastu osiemnastu dziewiętnastu dwudziestu trzydziestu czterdziestu "
    "pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu "
    "dziewięćdziesięciu stu dwustu trzystu czterystu pięciuset tysiąca tysiącach "
    "miliona pół półtora tuzin",
    "cs": "nula jeden jedna dva dvě tři čtyři pět šest sedm osm devět deset "
    "jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct "
    "devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát "
    "devadesát sto dvě stě tři sta set tisíc tisíce milion miliony milionů "
    "miliarda polovina čtvrt první třetí dvou tří čtyř pěti šesti sedmi osmi devíti "
    "deseti dvaceti třiceti čtyřiceti padesáti půl tucet",
    "sv": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton "
    "femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio "
    "sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder halv "
    "hälften kvart dussin första andra tredje",
    "da": "nul to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten "
    "femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres "
    "halvfjerds firs halvfems og hundrede tusind million millioner milliard "
    "halv halvdelen kvart første anden tredje",
    "no": "null to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten "
    "femten seksten sytten atten nitten tjue tretti førti femti seksti sytti "
    "åtti nitti hundre tusen million millioner milliard halv kvart første "
    "andre tredje",
    "fi": "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän "
    "kymmenen toista kymmentä sata sataa tuhat tuhatta miljoona miljoonaa "
    "miljardi puoli ensimmäinen toinen kolmas",
    "hu": "nulla egy kettő két három négy öt hat hét nyolc kilenc tíz tizenegy "
    "tizenkettő húsz harminc negyven ötven hatvan hetven nyolcvan kilencven "
    "száz ezer millió milliárd fél első második harmadik",
    "ro": "zero doi două trei patru cinci șase șapte opt nouă zece unsprezece "
    "doisprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci "
    "optzeci nouăzeci sută sute mie mii milion milioane miliard jumătate "
    "sfert primul",
    "el": "μηδέν ένα μία δύο δυο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά "
    "οκτώ οχτώ εννέα εννιά δέκα δεκα έντεκα δώδεκα είκοσι τριάντα σαράντα πενήντα "
    "εξήντα εβδομήντα ογδόντα ενενήντα εκατό διακόσια διακόσιοι τριακόσια "
    "τριακόσιοι τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια "
    "χίλια χίλιες χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύρια μισό μισή "
    "τέταρτο πρώτος πρώτη δεύτερος δεύτερη τρίτος τρίτη δωδεκάδα",
    "hi": "शून्य एक दो तीन चार पाँच पांच छह छः सात आठ नौ दस ग्यारह बारह तेरह चौदह "
    "पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस पच्चीस तीस पैंतीस चालीस "
    "पैंतालीस पचास साठ सत्तर अस्सी नब्बे सौ हजार हज़ार लाख करोड़ अरब आधा आधी "
    "डेढ़ ढाई पहला पहली दूसरा दूसरी तीसरा तीसरी दर्जन",
    "ko": "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 "
    "스물 스무 서른 "
    "마흔 쉰 예순 일흔 여든 아흔 두 세 네 한 "
    "십 백 천 만 억 이십 삼십 사십 오십 육십 칠십 팔십 구십 첫째 둘째 셋째",
    "th": "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ยี่สิบ ร้อย พัน หมื่น แสน ล้าน",
    "he": "אחד אחת שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה "
    "שבע שמונה תשעה תשע עשרה עשר עשרים שלושים ארבעים חמישים שישים שבעים "
    "שמונים תשעים מאה מאות מאתיים אלף אלפים מיליון מיליארד חצי רבע ראשון שני שלישי",
    "id": "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas "
    "belas puluh ratus seratus ribu seribu juta sejuta miliar triliun setengah "
    "seperempat separuh pertama kedua ketiga keempat kelima puluhan ratusan ribuan "
    "jutaan lusin selusin",
    "vi": "không một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm trăm nghìn "
    "ngàn vạn triệu tỷ tỉ nửa rưỡi tá chục",
}

_COMPOUNDING = frozenset({"de", "nl", "it", "el", "sv", "da", "no", "fi"})
"""Languages that write numbers as one word."""

_ATTACHED = {
    "ar": "و ف ب ل ك ال وال فال بال كال لل",
    "he": "ו ב ל כ ה ש מ וב ול וכ וה ומ מה שה בכ לכ",
}
"""What is written in one with a number: "and", "about", "the"."""

HAN_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两兩半")
"""Han characters of which numbers are made."""


_TENS_AND_HUNDREDS = (
    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cento duzentos "
    "trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos mil"
)
_AFTER = {
    "en": ("and", "hundred thousand million"),
    "es": ("y", "treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    "fr": ("et", "vingt trente quarante cinquante soixante"),
    "pt": ("e", _TENS_AND_HUNDREDS),
}
"""The word that may stand inside a number, and after which words it does."""

_OPENING = {
    "de": ("eine", "million milliarde"),
    "en": ("a", "hundred thousand million billion dozen"),
    "es": ("un", "millón millar"),
    "fr": ("un", "million milliard millier"),
    "it": ("un", "milione miliardo"),
    "nl": ("een", "miljoen miljard dozijn"),
}
"""The article that is part of a number, and before which words it is."""

_ALONE = frozenset(
    {"first", "second", "once", "twice", "half", "premier", "segundo", "không"}
)
"""Words of a number that do not go on with the ones before or after them."""


@cache
def number_test(language: str) -> Callable[[str], bool]:
    """Return what tells whether a folded form is a number or a date.

    It may be written out or in figures.
    """
    listed = _listed(_NUMERALS, language) | _listed(_CALENDAR, language)
    listed |= ordinals(language)
    is_written_out = numeral_test(language)
    days = tuple(_listed(_CALENDAR, "ko")) if language == "ko" else ()
    return lambda key: (
        key in listed
        or key[0].isdecimal()
        or (key[0] in HAN_NUMERALS and HAN_NUMERALS.issuperset(key))
        or is_written_out(key)
        or key.startswith(days)  # with a particle
    )


@cache
def numeral_test(language: str) -> Callable[[str], bool]:
    """Return what tells whether a form is a number written out, or a part of one."""
    listed = _listed(_NUMERALS, language)
    plain = listed - _ALONE
    if language in _ATTACHED:
        attached = ("", *_ATTACHED[language].split())
        return lambda key: not plain.isdisjoint(map(key.removeprefix, attached))
    if language not in _COMPOUNDING:
        return plain.__contains__
    first = tuple(listed)
    return lambda key: (
        key in plain or (key.startswith(first) and _is_compound(key, listed))
    )


def joins_numerals(before: str, between: list[str], language: str) -> bool:
    """Tell whether what stands between two numerals makes one number of them."""
    word, places = _AFTER.get(language, ("", ""))
    return between == ["-"] or (between == [word] and before in _words(places))


def opens_numeral(before: str, numeral: str, language: str) -> bool:
    """Tell whether a word before a numeral is part of the number, as in "a hundred"."""
    word, numerals = _OPENING.get(language, ("", ""))
    return before == word and numeral in _words(numerals)


def _is_compound(key: str, parts: frozenset[str]) -> bool:
    """Tell whether a word is put together of numerals alone: "vierzehntausend"."""
    ends = {0}
    for end in range(1, len(key) + 1):
        if any(key[start:end] in parts for start in ends):
            ends.add(end)
    return len(key) in ends


def _listed(table: Mapping[str, str], language: str) -> frozenset[str]:
    return _words(table.get(language, ""))


@cache
def _words(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))
