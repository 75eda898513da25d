"""The languages of the window: which there are, and putting one of them to use.

English is in the program; its file holds its plural forms, and lies below every other
language as what is shown where that has nothing.
"""

from __future__ import annotations

from importlib.resources import as_file
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from viewer.assets import asset, names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QCoreApplication

ENGLISH: Final = "en"
_PREFIX, _SUFFIX = "unspin_", ".qm"


def languages() -> dict[str, str]:
    """Return the codes of all languages, each with its name in itself, sorted by it."""
    found = {code: _translator(code) for code in _codes()}
    named = {
        #: The name of the language that you translate into, in that language
        code: one.translate("Languages", "English") or "English"
        for code, one in found.items()
    }
    return dict(sorted(named.items(), key=lambda item: item[1].casefold()))


def best(wanted: Iterable[str]) -> str:
    """Return the first of these languages that there is, or else English.

    Parameters
    ----------
    wanted
        Codes such as "de", "de_AT" or "de-Latn-AT".
    """
    known = _codes()
    for code in wanted:
        parts = code.replace("-", "_").split("_")
        for length in range(len(parts), 0, -1):
            if "_".join(parts[:length]) in known:
                return "_".join(parts[:length])
    return ENGLISH


def speak(application: QCoreApplication, choice: str | None) -> tuple[QTranslator, ...]:
    """Let all that is made from now on be in a language.

    Parameters
    ----------
    application
        What is to be in it, with the texts of Qt.
    choice
        The code of the language; None stands for those that the system prefers.

    Returns
    -------
    tuple of QTranslator
        What the application asks for every text, and owns.
    """
    wanted = QLocale.system().uiLanguages() if choice is None else [choice]
    code = best(wanted)
    if choice is not None:
        QLocale.setDefault(QLocale(code))  # for numbers and dates
    translators = [_translator(ENGLISH)]
    if code != ENGLISH:
        translators += [_translator_of_qt(code), _translator(code)]
    for each in translators:
        each.setParent(application)
        application.installTranslator(each)
    return tuple(translators)


def _codes() -> tuple[str, ...]:
    return tuple(
        name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
        for name in names("translations")
        if name.endswith(_SUFFIX)
    )


def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    with as_file(asset(f"translations/{_PREFIX}{code}{_SUFFIX}")) as path:
        translator.load(str(path))
    return translator


def _translator_of_qt(code: str) -> QTranslator:
    """Return the texts of Qt's own buttons and menus; empty where Qt has none."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(QLocale(code), "qtbase", "_", folder)
    return translator
