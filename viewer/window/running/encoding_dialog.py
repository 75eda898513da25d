"""Asks in which encoding a file is to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.readers import codec_of
from viewer.readers.choices import CHOICES
from viewer.readers.encodings import display_name
from viewer.window.look.translating import said
from viewer.window.running.file import File
from viewer.window.running.questions import without_icons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

_CODEC: Final = Qt.ItemDataRole.UserRole
_REGION: Final = Qt.ItemDataRole.UserRole + 1
_KEYS_OF_LIST: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
_LEAST_WIDTH: Final = 400
_LEAST_HEIGHT: Final = 460


class EncodingDialog(QDialog):
    """A list of encodings by region, and a line to search it.

    Parameters
    ----------
    file
        The file, in the encoding that it is read in now.
    detected
        The name of the encoding that is found in it; empty where none is known.
    parent
        The window.
    """

    def __init__(self, file: File, detected: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = file
        self.setWindowTitle(self.tr("Encoding"))
        text = QLabel(self.tr("Read “{name}” as:").format(name=file.path.name), self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search encodings and regions"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Encodings"))
        self.list.itemActivated.connect(self.accept)
        self._none = QLabel(self.tr("No encoding is called that."), self)
        self._none.hide()
        names = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(names.Ok | names.Cancel, self)
        self._accept = buttons.button(names.Ok)
        self._accept.setText(self.tr("Read Again"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        without_icons(buttons)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (text, self.search, self.list, self._none, buttons):
            column.addWidget(widget)
        self._fill(detected)
        self.resize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.search.setFocus()

    @property
    def answer(self) -> File:
        """The file in the encoding that is selected."""
        return File(self._file.path, self.list.currentItem().data(_CODEC))

    def _fill(self, detected: str) -> None:
        first = self.tr("Detect the encoding")
        if detected:
            first = self.tr("Detected: {encoding}").format(encoding=detected)
        self._add(first, None, "")
        chosen = self._file.encoding
        offered = {codec for _region, codecs in CHOICES for codec in codecs}
        if chosen is not None and chosen not in offered:
            self._add(display_name(chosen), chosen, "")
        for message, codecs in CHOICES:
            region = said(message)
            self._add_heading(region)
            for codec in codecs:
                self._add(display_name(codec), codec, region)
        now = next(one for one in self._items() if one.data(_CODEC) == chosen)
        self.list.setCurrentItem(now)
        self.list.scrollToItem(now, QListWidget.ScrollHint.PositionAtCenter)

    def _add(self, text: str, codec: str | None, region: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_CODEC, codec)
        item.setData(_REGION, region)
        spoken = f"{text}, {region}" if region else text
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _add_heading(self, region: str) -> None:
        """Put the name of a region above its encodings; it cannot be selected."""
        item = QListWidgetItem(region, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_REGION, region)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _items(self) -> Iterator[QListWidgetItem]:
        """Give the encodings, without the names of the regions."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.flags() & Qt.ItemFlag.ItemIsSelectable:
                yield item

    def _find(self, text: str) -> None:
        """Show what the text is found in, with the names of the regions of it."""
        wanted, codec = _folded(text), codec_of(text)
        found = [one for one in self._items() if _is_found(one, wanted, codec)]
        regions = {one.data(_REGION) for one in found}
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_heading = not item.flags() & Qt.ItemFlag.ItemIsSelectable
            is_shown = item.data(_REGION) in regions if is_heading else item in found
            item.setHidden(not is_shown)
        self._none.setVisible(not found)
        self._accept.setEnabled(bool(found))
        if found and self.list.currentItem() not in found:
            self.list.setCurrentItem(found[0])

    # Qt overrides

    def accept(self) -> None:
        if self._accept.isEnabled():
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys step through the list while the search is written."""
        is_pressed = event.type() == QEvent.Type.KeyPress
        if is_pressed and cast("QKeyEvent", event).key() in _KEYS_OF_LIST:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)


def _is_found(item: QListWidgetItem, wanted: str, codec: str | None) -> bool:
    if codec is not None and item.data(_CODEC) == codec:
        return True
    return wanted in _folded(f"{item.text()} {item.data(_REGION)}")


def _folded(text: str) -> str:
    """Return the letters and digits of a text, large and small ones alike."""
    return "".join(filter(str.isalnum, text.casefold()))
