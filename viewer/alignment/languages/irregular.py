"""The words whose forms no stemmer brings together."""

from __future__ import annotations

from functools import cache

_VERBS = (
    "be am is are was were been being/begin began begun/bear bore borne born/"
    "beat beaten/become became/bend bent/bind bound/bite bit bitten/bleed bled/"
    "blow blew blown/"
    "break broke broken/breed bred/bring brought/build built/burn burnt/buy bought/"
    "catch caught/choose chose chosen/cling clung/come came/creep crept/deal dealt/"
    "dig dug/do does did done/draw drew drawn/dream dreamt/drink drank drunk/"
    "drive drove driven/dwell dwelt/eat ate eaten/fall fell fallen/feed fed/feel felt/"
    "fight fought/find found/flee fled/fly flies flew flown/forbid forbade forbidden/"
    "forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/"
    "get got gotten/give gave given/go goes went gone/grind ground/grow grew grown/"
    "hang hung/have has had/hear heard/hide hid hidden/hold held/keep kept/kneel knelt/"
    "know knew known/lay laid/lead led/lean leant/learn learnt/leave left/lend lent/"
    "lie lay lain/light lit/lose lost/make made/mean meant/meet met/pay paid/"
    "ride rode ridden/ring rang rung/rise rose risen/run ran/say said/see saw seen/"
    "seek sought/sell sold/send sent/shake shook shaken/shine shone/shoot shot/"
    "show shown/shrink shrank shrunk/sing sang sung/sink sank sunk/sit sat/"
    "sleep slept/slide slid/speak spoke spoken/spend spent/spin spun/"
    "spring sprang sprung/stand stood/steal stole stolen/stick stuck/sting stung/"
    "strike struck stricken/strive strove striven/swear swore sworn/sweep swept/"
    "swim swam swum/swing swung/take took taken/teach taught/tear tore torn/tell told/"
    "think thought/throw threw thrown/understand understood/wake woke woken/"
    "wear wore worn/weave wove woven/weep wept/win won/wind wound/withdraw withdrew "
    "withdrawn/write wrote written/man men/woman women/child children/foot feet/"
    "tooth teeth/mouse mice/person people/good better best/bad worse worst/"
    "far further farther"
)
_ROOTS = {
    "de": "geh ging gang/steh stand/komm kam/nehm nimm nahm nomm/geb gib gab/seh "
    "sieh sah/les lies las/ess iss ass gess/sprech sprich sprach sproch/"
    "treff triff traf troff/werf wirf warf worf/helf hilf half holf/sterb "
    "stirb starb storb/brech brich brach broch/find fand fund/sing sang "
    "sung/spring sprang sprung/trink trank trunk/sink sank sunk/schwimm "
    "schwamm schwomm/beginn begann begonn/gewinn gewann gewonn/bind band "
    "bund/zwing zwang zwung/schreib schrieb/bleib blieb/steig stieg/treib "
    "trieb/schein schien/leih lieh/schweig schwieg/schneid schnitt/greif "
    "griff/reit ritt/leid litt/reiss riss/beiss biss/flieg flog/zieh zog/"
    "biet bot/verlier verlor/frier fror/schliess schloss/fliess floss/"
    "giess goss/lieg lag leg/sitz sass sess/bitt bat/fahr fähr fuhr/trag "
    "träg trug/schlag schläg schlug/wachs wächs wuchs/wasch wäsch wusch/"
    "lad läd lud/fall fäll fiel/halt hält hielt/lass läss liess/schlaf "
    "schläf schlief/lauf läuf lief/rat rät riet/fang fäng fing/häng hing/"
    "ruf rief/heiss hiess/stoss stöss stiess/denk dach/bring brach/kenn "
    "kann/nenn nann/renn rann/brenn brann/wiss weiss wuss/könn kann konn/"
    "müss muss/dürf darf durf/mög mag moch/will woll/werd wird wurd word/"
    "hab hat/sein ist war gewesen bin sind",
    "nl": "kom kwam/ga gaan ging/sta staan stond/zie zien zag/geef gaf gev gav/"
    "neem nam nem nom/lees las lez/eet at et/spreek sprak sprek sprok/"
    "breek brak brek brok/blijf bleef blijv blev/schrijf schreef schrijv "
    "schrev/drijf dreef drijv drev/rijd reed red/krijg kreeg kreg/kijk keek "
    "kek/lijk leek lek/grijp greep grep/bijt beet bet/snijd sneed sned/"
    "zing zong/drink dronk/vind vond/spring sprong/bind bond/win won/begin "
    "begon/zwem zwom/trek trok/vlieg vloog vlog/lieg loog log/bied bood bod/"
    "sluit sloot slot/ruik rook rok/buig boog bog/kies koos koz kiez/"
    "verlies verloor verlor verliez/schiet schoot schot/giet goot got/help "
    "hielp holp/sterf stierf storv sterv/slaap sliep slap/laat liet lat/"
    "loop liep lop/roep riep/houd hield/val viel/hang hing/vang ving/draag "
    "droeg drag/vaar voer var/sla sloeg/zeg zei/denk dacht/breng bracht/"
    "koop kocht kop/zoek zocht/lig lag/zit zat/heb heef had/ben is was war/"
    "kan kon/zal zou/mag moch/wil wou/moet moes/weet wist wet/doe deed ged/"
    "word werd",
    "fr": "suis es est sommes êtes sont été étai sera serai fut furent fût/ai as "
    "a avons avez ont eu avai aura aurai eut eurent/vais vas va vont all "
    "irai ira/fai fass fera ferai fit firent font/dis dit dir dise disa/"
    "voi voy vit virent verra vu/ven vien vin/ten tien tin/pren pris prit/"
    "mett met mis mit mir/pouv peu pu pourr puis/voul veu voudr/dev doi du/"
    "sav sai su saur sach/connai conna connu/écri/lis lit lu lir/boi buv bu/"
    "cour/meur mour mort/ouvr ouvert/offr offert/recev reçoi reçu/viv vis "
    "vit véc/cr croi croy cru/suiv suis suit/naî naq né/rend rendu/reste/"
    "jet jett/appel appell/lèv lev/mèn men/achet achèt",
    "es": "cuent cont/repit repet/pued pod pud/quier quer quis/tien ten tuv/vien "
    "ven vin/dic dec dij dig dir/hac hic hiz hag har hech/pon pus puest/"
    "sab sup sep sé/está estuv/and anduv/trae traj traig/conduc conduj "
    "conduzc/sig segu/sirv serv/pid ped/mid med/vist vest/sient sent sint/"
    "muer mor mur/duerm dorm durm/vuelv volv vuelt/muev mov/encuentr "
    "encontr/muestr mostr/recuerd record/piens pens/empiez empez empec/"
    "comienz comenz comenc/cierr cerr/entiend entend/pierd perd/jueg jug/"
    "ve vi vio ver visto vieron veía/oye oí oig/ca cae caig cay/lee ley/"
    "sal salg/romp rot/escrib escrit/abr abiert/es son era eran fue fueron "
    "ser sido fui soy somos será sea/va van iba iban ir ido voy fue fueron "
    "vamos irá vaya/ha he han hay había hubo haber habrá haya/da di dio dan "
    "dieron dar dado daba/suen son/cuest cost/llueve llov/nieg neg/prueb "
    "prob/vuel vol/cuelg colg/elig eleg",
    "it": "dic diss dett dir/fa fac fec fatt far fann/ha ho hanno hai avev ebb "
    "avut avr aver abb/è sono era erano fu furono stat sarà sarann essere "
    "sarebb sia/va vad and/vien ven veng verr venn/tien ten teng terr tenn/"
    "può poss pot puoi/vuol vogl vol vorr voll/dev dov debb/sa sann sap "
    "sepp/sta stav stett stann/dà dav died dann/prend pres/mett mess mis/"
    "legg less lett/scriv scriss scritt/chied chies/chiud chius/rid ris/"
    "nasc nacqu nat/bev bevv berr/rest rimas riman/viv viss/vinc vins vint/"
    "perd pers/corr cors/ved vid vist/sal salg/esc usc/mor muor muoi/cogl "
    "colt/rispond rispos/decid decis/spend spes/scend sces/romp rupp rott/"
    "suon son/muov mov moss/sied sed/gioc giuoc",
    "pt": "diz diss dir dit dig/faz fiz fez feit far faç/tem tinh teve tiver ter "
    "tenh tid têm/vem vinh veio vier vir venh vêm/põ punh pôs pus por post "
    "ponh/pod pud pôd poss/quer quis queir/sab soub sei saib/traz troux "
    "trag/há haver houve havia/é são era eram foi foram ser sido será seria "
    "fui sou seja/vai vão ia iam ir foi foram ido vou irá/dá deu dav dar "
    "dad dão/est estev/vê viu ver vist vej via/lê leu ler lei/ouv ouç/ped "
    "peç/sent sint/dorm durm/sub sob/perd perc/serv sirv/segu sig/cab coub/"
    "prefer prefir/ca cai caí",
    "el": "λέει λέω λένε λέγ λεγ έλεγ είπ πω πει/έχω έχει έχου έχε είχ/είμαι "
    "είναι είσαι ήταν ήμουν είστε/βλέπ "
    "έβλεπ είδ δει δω/τρώ έτρωγ έφαγ φά/πάει πηγαίν πήγ πάμε πάν πά/έρχ ήρθ "
    "ερχ έρθ ήλθ/δίν έδιν έδωσ δώσ/παίρν έπαιρν πήρ πάρ/βάζ έβαζ έβαλ βάλ/"
    "βγαίν έβγαιν βγήκ βγ/μπαίν έμπαιν μπήκ μπ/ξέρ ήξερ/θέλ ήθελ/πίν ήπι "
    "έπιν/κάθ κάθισ",
    "tr": "diyor diyecek dedi demiş der derler diyen/yiyor yiyecek yedi yemiş yer "
    "yiyen/gid git/ed et",
    "pl": "jest są był będzie będą będę być/mieć miał miel ma mają mam/idzie idą idę "
    "szed szedł szła szli szło iść/może mogą mogę mógł mogła mogli móc/chce chcą "
    "chcia/weźm wziął wzięł wziąć/bierz biorą brał brać/jedzie jadą jadę jecha/"
    "człowiek ludzi/daje dają dał dadz dać/powie powiedz",
    "cs": "je jsou byl bude budou být/má mají měl mít/jde jdou šel šla šli jít/může "
    "mohou mohl moci/chce chtěj chtě/vezm vzal vzít/řekl řekne říci říká/člověk lidé",
    "uk": "є був була було були буде будуть бути/іде йде ідуть йдуть йшов йшла йти/"
    "пішов пішла піде/може можуть міг могл/бере беруть брав брал/візьм взяв взял/"
    "людина люди",
    "ru": "ид шёл шел шл пой пош/ем ест ел едят/неси нес нёс нос/принос принес "
    "принёс/вез воз/вед вод вёл вел/бер бра взя возьм/жив жил/хоч хот/мог "
    "може мож/даё дал дам даст дадут дав/сид сел сяд/вста встан/говор сказ "
    "скаж/лож клад/едет еха поед/бег беж",
}
"""Roots that one word has by turns; those of up to two letters are whole words."""
_LONGEST_ENDING = 5
_SHORT_ROOT = 2
_PARTICIPLES = frozenset({"de", "nl"})
_ENDINGS = ("ing", "es", "s")


def same_irregular(one: str, other: str, language: str) -> bool:
    """Tell whether two forms in small letters are forms of the same irregular word."""
    return not _words_of(one, language).isdisjoint(_words_of(other, language))


def is_irregular(form: str, language: str) -> bool:
    """Tell whether a form in small letters is one of an irregular word."""
    return bool(_words_of(form, language))


def _words_of(form: str, language: str) -> frozenset[int]:
    """Return the numbers of the irregular words that a form may be one of."""
    if language == "en":
        return _entries(_table(), form)
    return _words_with(_roots(language), form, language)


@cache
def _roots(language: str) -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for number, roots in enumerate(_ROOTS.get(language, "").split("/")):
        for root in roots.split():
            table[root] = table.get(root, frozenset()) | {number}
    return table


def _words_with(
    roots: dict[str, frozenset[int]], form: str, language: str
) -> frozenset[int]:
    """Return the words that a form may be one of, by its longest roots."""
    found = _word_with(roots, form)
    if language in _PARTICIPLES and form.startswith("ge"):
        found |= _word_with(roots, form.removeprefix("ge"))
    return found


def _word_with(roots: dict[str, frozenset[int]], form: str) -> frozenset[int]:
    shortest = max(_SHORT_ROOT, len(form) - _LONGEST_ENDING - 1)
    for end in (*range(len(form), shortest, -1), len(form)):
        if found := roots.get(form[:end]):
            return found
    return frozenset()


@cache
def _table() -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for number, forms in enumerate(_VERBS.split("/")):
        for form in forms.split():
            table[form] = table.get(form, frozenset()) | {number}
    return table


def _entries(table: dict[str, frozenset[int]], form: str) -> frozenset[int]:
    if form in table:
        return table[form]
    if not form.endswith(_ENDINGS):
        return frozenset()
    for ending in _ENDINGS:
        if form.endswith(ending):
            root = form.removesuffix(ending)
            found = table.get(root) or table.get(root + "e")
            if found is None and root[-1:] == root[-2:-1]:
                found = table.get(root[:-1])
            if found:
                return found
    return frozenset()
