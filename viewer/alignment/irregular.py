"""The English verbs whose forms no stemmer brings together."""

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
_ENDINGS = ("ing", "es", "s")


def same_verb(one: str, other: str) -> bool:
    """Tell whether two folded forms are forms of the same irregular word."""
    table = _table()
    return bool(_entries(table, one) & _entries(table, other))


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
    for ending in _ENDINGS:
        if form.endswith(ending):
            root = form.removesuffix(ending)
            found = table.get(root) or table.get(root + "e")
            if found is None and root[-1:] == root[-2:-1]:
                found = table.get(root[:-1])
            if found:
                return found
    return frozenset()
