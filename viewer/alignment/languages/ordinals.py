"""Knows ordinals in all their forms: "pierwszego" as well as "pierwszy"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from viewer.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_STEMS: Mapping[str, str] = {
    "de": "erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft "
    "zwölft dreizehnt vierzehnt fünfzehnt zwanzigst dreißigst hundertst",
    "nl": "eerst tweed derd vierd vijfd zesd zevend achtst negend tiend twintigst",
    "fr": "deuxièm troisièm quatrièm cinquièm sixièm septièm huitièm neuvièm dixièm "
    "onzièm douzièm quinzièm vingtièm trentièm centièm",
    "es": "primer segund tercer cuart quint sext séptim octav noven décim vigésim",
    "it": "terz quart quint sest settim ottav non decim ventesim",
    "pt": "primeir segund terceir quart quint sext sétim oitav non décim vigésim",
    "ru": "перв втор четвёрт четверт пят шест седьм восьм девят десят одиннадцат "
    "двенадцат двадцат тридцат сороков пятидесят сот",
    "uk": "перш друг четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят "
    "двадцят тридцят сот",
    "pl": "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast "
    "dwunast trzynast czternast piętnast szesnast siedemnast osiemnast "
    "dziewiętnast dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt "
    "setn",
    "cs": "druh čtvrt pát šest sedm osm devát desát jedenáct dvanáct dvacát třicát",
}

_ENDINGS: Mapping[str, str] = {
    "de": "e en er es em",
    "nl": "e",
    "fr": "e es",
    "es": "o a os as i e",
    "it": "o a",
    "pt": "o a os as i e",
    "ru": "ый ой ая ое ые ого ому ом ым ую ых ыми",
    "uk": "ий а е і ого ої ому ій им у ою их ими",
    "pl": "y a e ą ego ej emu ym ych ymi i ia ie ią iego iej iemu im ich imi",
    "cs": "ý á é ého ému ém ým ou ých ými",
}


@cache
def ordinals(language: str) -> frozenset[str]:
    """Return all ordinals of a language that are known, folded."""
    stems, endings = (table.get(language, "").split() for table in (_STEMS, _ENDINGS))
    # Folded whole: alone a part may look like letters of another script.
    return frozenset(fold(stem + ending) for stem in stems for ending in endings)
