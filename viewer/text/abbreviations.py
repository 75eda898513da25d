"""Abbreviations of many languages, by whether a sentence can end with them."""

from __future__ import annotations

from typing import Final


def _set(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


NEVER_LAST: Final = _set(
    "Mr Mrs Ms Mx Dr Drs Prof St Ste Gen Sen Rep Gov Col Lt Sgt Capt Cpt Cmdr Adm Maj",
    "Rev Hon Pres Supt Det Insp Messrs Mt Ft vs Vs cf Cf e.g i.e viz approx",
    "Hr Fr Frl Dipl Ing bzw ca vgl Vgl evtl ggf inkl sog Abb",
    "MM Mme Mmes Mlle Mlles Me Mgr av env",
    "Sra Sres Srta Dra Dña Ud Uds Vd Exmo Exma Sto",
    "Sig Sigg Dott Avv On dhr mevr",
    "им ул гр проф акад т.е т.д т.п",
)
"""What stands before something else; as written, capitals and all."""

BEFORE_FIGURES: Final = _set(
    "no nos nr vol vols p pp fig figs ch sec art par ed núm n nº abs kap str стр рис",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
)
"""What does not end a sentence where a figure follows; in small letters."""

EITHER: Final = _set(
    "inc corp co ltd plc llc bros jr sr esq etc al dept univ est ave blvd rd",
    "usw ecc jan feb mar apr aug sept sep oct nov dec др тыс млн млрд руб гг",
)
"""What ends a sentence only where the next word plainly begins one; small letters."""

ABBREVIATIONS: Final = frozenset(
    map(str.casefold, NEVER_LAST | BEFORE_FIGURES | EITHER)
)
"""All of them, in small letters."""
