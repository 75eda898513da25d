"""Says things in the reader's language where there is no `QObject.tr` to do it.

All that is said goes through functions that lupdate finds by their names: ``self.tr``,
`translate`, ``counted.tr``, and `QT_TRANSLATE_NOOP` for what is said later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from viewer.messages import Text

translate = QCoreApplication.translate
"""Return a text of a context in the reader's language."""


class _Counted:
    """The context of texts with a number, which lupdate takes from ``counted.tr``.

    In a call of `translate` it does not notice the number.
    """

    def tr(self, text: str, disambiguation: str, count: int) -> str:
        """Return `text` in the form that goes with this number, in place of %n."""
        return translate("counted", text, disambiguation, count)


counted = _Counted()


def said(text: Text) -> str:
    """Return what a message says in the reader's language."""
    return text if isinstance(text, str) else text.told(translate, _decimal)


def plain(text: Text) -> str:
    """Return the text of a command without what only a menu needs."""
    return said(text).replace("&", "").rstrip("…")


def written(number: int) -> str:
    """Return a whole number as the reader's language writes it."""
    return QLocale().toString(number)


def with_keys(text: str, keys: str) -> str:
    """Return a tip, and the portable `keys` in the way of the platform."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({native})"


def _decimal(number: float) -> str:
    return QLocale().toString(float(number), "g")
