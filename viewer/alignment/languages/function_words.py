"""What is known of single languages: function words, number words, other spellings.

Plain data. A language that is not listed gets the neutral default: short words count as
function words, digits are the only numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping


class WordClass(IntEnum):
    """What sort of word it is, as far as that can be told without a grammar."""

    PUNCTUATION = 0
    NUMBER = 1
    CONTENT = 2
    DETERMINER = 3
    PRONOUN = 4
    PREPOSITION = 5
    CONJUNCTION = 6
    AUXILIARY = 7
    PARTICLE = 8
    NEGATION = 9


@dataclass(frozen=True, slots=True)
class Language:
    """What is known of one language; all forms folded.

    Attributes
    ----------
    stemmer
        Name of its Snowball stemmer, or "".
    classes
        The class of each function word.
    same
        Forms and what they are to be read as: "twelve" as "12", "sept." as "september".
    short
        Words up to this length count as function words where none are listed.
    """

    stemmer: str = ""
    classes: Mapping[str, WordClass] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    short: int = 0


_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip

_D, _P, _R = WordClass.DETERMINER, WordClass.PRONOUN, WordClass.PREPOSITION
_C, _A, _T = WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.PARTICLE
_N = WordClass.NEGATION

_FUNCTION_WORDS: Mapping[str, Mapping[WordClass, str]] = {
    "en": {
        _D: "the a an this that these those each every some any all both another "
        "such many much few several other own same",
        _P: "i you he she it we they me him her us them my your his its our their "
        "mine yours hers ours theirs myself yourself himself herself itself "
        "ourselves themselves one who whom whose which what someone anyone "
        "everyone something anything everything 's",
        _R: "of in to for on with at by from about as into through after over "
        "between out against during without before under around among off above "
        "below near toward towards upon within across behind beyond along since "
        "until till per despite amid via throughout inside outside onto up down "
        "out back away",
        _C: "and or but nor so yet if because although though while when where "
        "whether than unless whereas & once",
        _A: "is are was were be been being am has have had having do does did done "
        "doing will would shall should can could may might must ought 'm 're "
        "'ve 'll 'd",
        _T: "also then there here just only even still too very more most again how "
        "why now thus however indeed quite rather actually really perhaps maybe "
        "somehow anyway moreover furthermore therefore",
        _N: "not no never n't none nothing nobody neither cannot without nowhere",
    },
    "de": {
        _D: "der die das den dem des ein eine einen einem einer eines dieser diese "
        "dieses diesen diesem jeder jede jedes alle einige solche mehrere",
        _P: "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich "
        "mein meine dein seine sein seinen seiner seinem ihre ihren ihrer ihrem "
        "unser unsere man wer was welche welcher welches",
        _R: "in im ins an am auf aus bei beim mit nach von vom vor zu zum zur für "
        "über unter durch gegen um bis seit während wegen zwischen hinter neben "
        "trotz",
        _C: "und oder aber sondern denn weil dass daß wenn ob als wie obwohl damit "
        "doch sowie bevor nachdem",
        _A: "ist sind war waren bin bist wird werden wurde wurden worden geworden "
        "gewesen hat haben hatte hatten habe kann können konnte konnten muss "
        "müssen musste soll sollen sollte will wollen wollte darf dürfen mag "
        "würde würden wäre hätte",
        _T: "auch noch nur schon so sehr mehr da hier dort dann nun wieder etwa "
        "allerdings eigentlich tatsächlich übrigens vielleicht wirklich",
        _N: "nicht kein keine keinen keinem keiner keines nie niemals nichts "
        "niemand ohne",
    },
    "fr": {
        _D: "le la les l' un une des du ce cet cette ces chaque quelques plusieurs "
        "tout toute tous toutes autre autres même",
        _P: "je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur "
        "leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos qui "
        "que qu' quoi dont où lequel laquelle celui celle ceux c' cela ça",
        _R: "de d' à au aux dans par pour sur avec sous entre vers chez depuis "
        "pendant contre après avant dès jusque jusqu' selon malgré",
        _C: "et ou mais donc or car si lorsque lorsqu' quand comme puisque parce "
        "tandis",
        _A: "est sont était étaient être été suis es sommes êtes sera seront serait "
        "a ai as avons avez ont avait avaient avoir eu aura auront aurait peut "
        "peuvent pouvait doit doivent devait fait faire va vont",
        _T: "aussi encore très plus moins bien ici là alors déjà puis ainsi toujours "
        "cependant peut-être pourtant toutefois vraiment",
        _N: "ne n' pas jamais rien aucun aucune personne ni non sans",
    },
    "es": {
        _D: "el la los las lo un una unos unas este esta estos estas ese esa esos "
        "esas aquel aquella cada todo toda todos todas otro otra otros otras "
        "algunos algunas mismo misma varios varias",
        _P: "yo tú él ella nosotros ellos ellas me te se le les nos mi mis tu tus "
        "su sus nuestro nuestra nuestros que quien quienes cual cuales cuyo "
        "cuya qué",
        _R: "de del a al en con por para sin sobre entre desde hasta hacia contra "
        "según durante ante bajo tras",
        _C: "y e o u pero sino porque si cuando como aunque pues donde mientras",
        _A: "es son era eran fue fueron ser sido está están estaba estaban estar ha "
        "han había habían haber he hay será serán sería puede pueden podía debe "
        "deben tiene tienen tenía",
        _T: "también ya muy más menos aún así aquí allí entonces solo sólo todavía "
        "además quizá quizás realmente",
        _N: "no nunca jamás nada nadie ningún ninguna ninguno tampoco ni",
    },
    "it": {
        _D: "il lo la i gli le l' un uno una un' questo questa questi queste quel "
        "quello quella quei quelle ogni tutto tutta tutti tutte altro altra "
        "altri altre alcuni alcune stesso stessa",
        _P: "io tu lui lei noi voi loro mi ti si ci vi ne mio mia suo sua suoi sue "
        "nostro nostra che chi cui quale quali",
        _R: "di a da in con su per tra fra del dello della dei degli delle al allo "
        "alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei "
        "negli nelle sul sullo sulla sui sugli sulle dell' all' dall' nell' "
        "sull' verso dopo prima contro",
        _C: "e ed o ma però perché se quando come mentre dove anche sebbene",
        _A: "è sono era erano fu furono essere stato stata stati state ha hanno "
        "aveva avevano avere ho sarà saranno sarebbe può possono poteva deve "
        "devono doveva",
        _T: "più molto già ancora così qui lì poi sempre solo davvero forse infatti "
        "inoltre",
        _N: "non mai niente nulla nessun nessuno nessuna né senza",
    },
    "pt": {
        _D: "o a os as um uma uns umas este esta estes estas esse essa esses essas "
        "aquele aquela cada todo toda todos todas outro outra outros outras "
        "alguns algumas mesmo mesma",
        _P: "eu tu ele ela nós eles elas me te se lhe lhes nos meu minha seu sua "
        "seus suas nosso nossa que quem qual quais cujo cuja isso isto",
        _R: "de do da dos das em no na nos nas a ao aos à às com por pelo pela "
        "pelos pelas para sobre entre desde até contra segundo durante após sob "
        "num numa",
        _C: "e ou mas porque se quando como embora pois onde enquanto porém",
        _A: "é são era eram foi foram ser sido está estão estava estavam estar há "
        "tem têm tinha tinham ter será serão seria pode podem podia deve devem",
        _T: "também já muito mais menos ainda assim aqui ali então só aliás realmente "
        "talvez",
        _N: "não nunca jamais nada ninguém nenhum nenhuma nem sem",
    },
    "nl": {
        _D: "de het een deze dit die dat elke elk alle enkele andere ander zulke",
        _P: "ik jij je u hij zij ze wij we jullie mij me hem haar ons hen hun mijn "
        "jouw zijn onze zich men wie wat welke",
        _R: "van in op te aan met voor door bij naar uit over om tot onder tegen "
        "tussen na sinds tijdens zonder achter",
        _C: "en of maar want omdat als dan toen terwijl hoewel dus zodat",
        _A: "is was waren ben bent geweest worden wordt werd werden heeft hebben "
        "had hadden heb kan kunnen kon konden moet moeten moest zal zullen zou "
        "zouden mag mogen wil willen",
        _T: "ook nog al zo zeer meer er daar hier nu weer maar slechts bovendien "
        "eigenlijk inderdaad misschien",
        _N: "niet geen nooit niets niemand",
    },
    "ru": {
        _D: "этот эта это эти этого этой этих тот та то те того той тех каждый все "
        "весь всех всё другой другие такой такие сам самый",
        _P: "я ты он она оно мы вы они меня тебя его её ее нас вас их мне тебе ему "
        "ей нам вам им мой твой свой своей своего своих наш ваш себя кто что "
        "который которая которые которого которой",
        _R: "в во на с со к ко по о об от до из у за для при под над без через "
        "между перед после около против",
        _C: "и а но или если когда как чтобы потому хотя пока где",
        _A: "был была было были быть будет будут есть бы может могут мог должен должны",
        _T: "также ещё еще уже очень более только даже там тут здесь так же ли "
        "действительно однако пожалуй",
        _N: "не ни нет никогда ничего никто нельзя без",
    },
    "sv": {
        _D: "en ett den det de denna detta dessa varje alla all allt några någon "
        "något andra annan annat samma sådan sådana många flera",
        _P: "jag du han hon vi ni dem mig dig honom henne oss er min mitt mina din "
        "ditt dina sin sitt sina hans hennes deras vår vårt våra vem vad vilken "
        "vilket vilka man sig som",
        _R: "i på av för till med från om vid under över efter mellan genom mot hos "
        "före innan åt ur kring längs bland",
        _C: "och eller men att när då medan eftersom fast än ifall",
        _A: "är var vara varit blir blev bli blivit har hade ha haft kan kunde ska "
        "skall skulle vill ville måste får fick bör borde",
        _T: "också redan ännu bara mycket mer mest så här där nu igen även kanske ju "
        "väl dock endast",
        _N: "inte icke ej aldrig ingen inget inga utan",
    },
    "da": {
        _D: "en et den det de denne dette disse hver alle alt nogle nogen noget "
        "andre anden andet samme mange flere",
        _P: "jeg du han hun vi dem mig dig ham hende os jer min mit mine din dit "
        "dine sin sit sine hans hendes deres vor vores hvem hvad hvilken man sig som "
        "der",
        _R: "i på af for til med fra om ved under over efter mellem gennem mod hos før",
        _C: "og eller men at når da mens fordi skønt end hvis",
        _A: "er var være været bliver blev blive har havde have haft kan kunne skal "
        "skulle vil ville må måtte bør burde",
        _T: "også allerede endnu kun bare meget mere mest så her nu igen måske jo dog",
        _N: "ikke ej aldrig ingen intet uden",
    },
    "no": {
        _D: "en ei et den det de denne dette disse hver alle alt noen noe andre "
        "annen annet samme mange flere",
        _P: "jeg du han hun vi dere dem meg deg ham henne oss min mitt mine mi din "
        "ditt dine sin sitt sine hans hennes deres vår vårt våre hvem hva hvilken "
        "man seg som",
        _R: "i på av for til med fra om ved under over etter mellom gjennom mot hos "
        "før",
        _C: "og eller men at når da mens fordi skjønt enn hvis",
        _A: "er var være vært blir ble bli blitt har hadde ha hatt kan kunne skal "
        "skulle vil ville må måtte bør burde",
        _T: "også allerede ennå bare kun mye mer mest så her der nå igjen kanskje jo "
        "dog",
        _N: "ikke ei aldri ingen intet uten",
    },
    "fi": {
        _D: "tämä tuo se nämä nuo ne tämän sen näiden niiden tätä sitä joka jokainen "
        "kaikki muu muut sama eräs jokin joku moni",
        _P: "minä sinä hän me te he minun sinun hänen meidän teidän heidän minua "
        "häntä heitä hänelle heille mikä mitä kuka ketä jonka jota jossa josta jotka "
        "joita",
        _R: "kanssa jälkeen ennen alla alle päällä päälle vieressä edessä takana "
        "aikana mukaan vuoksi takia kautta kohti sisällä yli välillä luona asti "
        "saakka",
        _C: "ja tai mutta vaan että kun jos koska vaikka kuin sekä eli joten",
        _A: "on ovat oli olivat ole olla ollut olleet olen olet olisi olisivat voi "
        "voivat voisi pitää täytyy saa",
        _T: "myös vielä jo vain hyvin niin siellä täällä nyt sitten taas aina enää "
        "noin ehkä kuitenkin melko",
        _N: "ei en et emme ette eivät eikä älä ilman",
    },
    "id": {
        _D: "ini itu sebuah seorang seekor para setiap semua segala suatu beberapa "
        "banyak lain",
        _P: "saya aku kamu anda dia ia kami kita mereka yang siapa apa",
        _R: "di ke dari pada untuk dengan oleh dalam tentang kepada bagi antara "
        "sampai hingga sejak selama terhadap menurut bersama",
        _C: "dan atau tetapi tapi namun karena sebab jika kalau ketika saat sambil "
        "seraya bahwa agar supaya meskipun walaupun serta sehingga",
        _A: "adalah ialah akan telah sudah sedang masih dapat bisa boleh harus ada",
        _T: "juga pun saja hanya lagi sangat sekali begitu kini lalu kemudian",
        _N: "tidak tak bukan belum jangan tanpa tiada",
    },
    "vi": {
        _D: "một các những mỗi mọi này kia ấy đó nọ cả từng vài",
        _P: "tôi ta nó họ chúng mình ai gì nào",
        _R: "ở tại trong ngoài trên dưới với cho của từ đến bằng do vì giữa theo vào "
        "để khỏi",
        _C: "và hoặc hay nhưng mà thì là nếu khi tuy nên rằng",
        _A: "đã đang sẽ được bị phải có thể",
        _T: "cũng rất lắm quá chỉ còn vẫn đều lại nữa thôi nhất hơn rồi",
        _N: "không chẳng chưa đừng chớ",
    },
}

_NEGATIONS: Mapping[str, str] = {
    "ar": "لا لم لن ليس ليست دون بدون",
    "bg": "не ни нито никога нищо никой без",
    "ca": "no mai res ningú cap sense",
    "cs": "ne nikdy nic nikdo ani bez",
    "el": "δεν δε μην μη όχι ποτέ τίποτα κανείς κανένας χωρίς",
    "he": "לא אין אל בלי",
    "hi": "नहीं न मत ना बिना",
    "hu": "nem ne sem soha senki semmi nincs nélkül",
    "ko": "안 못 아니",
    "pl": "nie nigdy nic nikt ani bez",
    "ro": "nu nici niciodată nimic nimeni fără",
    "tr": "değil yok hiç",
    "uk": "не ні ані ніколи нічого ніхто немає нема без",
    "zh": "不 没 沒",
}
"""The words that deny in languages of which no other function words are listed."""

_NUMBERS: Mapping[str, str] = {  # from zero on
    "en": "zero one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze",
    "nl": "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "sv": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv",
    "da": "nul en to tre fire fem seks syv otte ni ti elleve tolv",
    "no": "null en to tre fire fem seks sju åtte ni ti elleve tolv",
    "fi": "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän "
    "kymmenen",
    "id": "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять "
    "одиннадцать двенадцать",
}

_SAME: Mapping[str, str] = {
    "en": "thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|"
    "hundred 100|thousand 1000|million 1000000|billion 1000000000|"
    "n't not|cannot not|'re are|'m am|'ve have|'ll will|$ dollar|us$ dollar|"
    "£ pound|€ euro|% percent|per cent percent|& and|jan. january|jan january|"
    "feb. february|feb february|mar. march|apr. april|apr april|jun. june|jul. july|"
    "aug. august|aug august|sep. september|sept. september|sept september|"
    "oct. october|oct october|nov. november|nov november|dec. december|dec december|"
    "mon. monday|tue. tuesday|tues. tuesday|wed. wednesday|thu. thursday|"
    "thurs. thursday|fri. friday|sat. saturday|sun. sunday|mr. mister|mr mister|"
    "dr. doctor|dr doctor|prof. professor|gov. governor|sen. senator|"
    "rep. representative|"
    "gen. general|st. saint|u.s. us|u.k. uk|u.n. un|e.u. eu|vs. versus|no. number|"
    "first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|"
    "eighth 8th|ninth 9th|tenth 10th|eleventh 11th|twelfth 12th|twentieth 20th|"
    "km kilometre|kilometer kilometre|kg kilogram|cm centimetre",
}  # fmt: skip

_SHORT_WORD = 3


@cache
def language_named(code: str) -> Language:
    """Return what is known of the language with this ISO 639-1 code."""
    code = code.partition("-")[0].lower()
    lists = _FUNCTION_WORDS.get(code)
    if lists is None:
        denials = dict.fromkeys(map(fold, _NEGATIONS.get(code, "").split()), _N)
        return Language(_STEMMERS.get(code, ""), denials, short=_SHORT_WORD)
    classes = {word: kind for kind, words in lists.items() for word in words.split()}
    same = {
        form: str(number)
        for number, form in enumerate(_NUMBERS.get(code, "").split())
        if form not in classes
    }
    pairs = filter(None, _SAME.get(code, "").split("|"))
    same |= dict(pair.rsplit(" ", 1) for pair in pairs)
    return Language(_STEMMERS.get(code, ""), classes, same)
