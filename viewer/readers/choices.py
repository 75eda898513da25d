"""The encodings that are offered to choose from, by the regions that use them.

A table and nothing else; any other that Python knows can be chosen by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from viewer.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from viewer.messages import Message

CHOICES: Final[tuple[tuple[Message, tuple[str, ...]], ...]] = (
    (
        #: In a list of encodings, as are the regions that follow
        QT_TRANSLATE_NOOP("Encodings", "All languages"),
        ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"),
    ),
    (
        QT_TRANSLATE_NOOP("Encodings", "Western European"),
        ("cp1252", "iso8859-1", "iso8859-15", "mac-roman", "cp850", "cp437"),
    ),
    (
        QT_TRANSLATE_NOOP("Encodings", "Central European"),
        ("cp1250", "iso8859-2", "iso8859-16", "mac-latin2", "cp852"),
    ),
    (QT_TRANSLATE_NOOP("Encodings", "Baltic"), ("cp1257", "iso8859-13")),
    (
        QT_TRANSLATE_NOOP("Encodings", "Cyrillic"),
        ("cp1251", "koi8-r", "koi8-u", "iso8859-5", "mac-cyrillic", "cp866"),
    ),
    (QT_TRANSLATE_NOOP("Encodings", "Greek"), ("cp1253", "iso8859-7")),
    (QT_TRANSLATE_NOOP("Encodings", "Turkish"), ("cp1254", "iso8859-9")),
    (QT_TRANSLATE_NOOP("Encodings", "Hebrew"), ("cp1255", "iso8859-8")),
    (QT_TRANSLATE_NOOP("Encodings", "Arabic"), ("cp1256", "iso8859-6")),
    (QT_TRANSLATE_NOOP("Encodings", "Thai"), ("cp874",)),
    (QT_TRANSLATE_NOOP("Encodings", "Vietnamese"), ("cp1258",)),
    (
        QT_TRANSLATE_NOOP("Encodings", "Japanese"),
        ("cp932", "euc_jp", "iso2022_jp"),
    ),
    (QT_TRANSLATE_NOOP("Encodings", "Korean"), ("cp949",)),
    (
        QT_TRANSLATE_NOOP("Encodings", "Simplified Chinese"),
        ("gb18030", "gbk", "gb2312"),
    ),
    (QT_TRANSLATE_NOOP("Encodings", "Traditional Chinese"), ("big5",)),
)
"""Regions, each with the names that Python has for their encodings, the usual first."""
