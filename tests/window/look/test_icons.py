from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette

from viewer.window.commands.commands import SPECS
from viewer.window.look.icons import application_icon, icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

NAMES = sorted({spec.icon for spec in SPECS.values() if spec.icon})


def inks(pixmap: QPixmap) -> set[str]:
    """Return the colours of the pixels that are fully covered."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_the_colour_of_the_text_beside_it(
    qapp: QApplication, name: str
) -> None:
    one = icon(name)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))

    qapp.setPalette(palette)

    assert inks(one.pixmap(QSize(48, 48))) == {"#ff0000"}


def test_an_icon_that_is_disabled_is_fainter(qapp: QApplication) -> None:
    palette = QPalette()
    disabled = QPalette.ColorGroup.Disabled
    palette.setColor(disabled, QPalette.ColorRole.ButtonText, QColor("#808080"))
    qapp.setPalette(palette)

    pixmap = icon("next").pixmap(QSize(48, 48), QIcon.Mode.Disabled)

    assert inks(pixmap) == {"#808080"}


def test_an_icon_is_sharp_on_a_fine_screen() -> None:
    pixmap = icon("next").pixmap(QSize(20, 20), 1.5)

    assert pixmap.size() == QSize(30, 30)
    assert pixmap.devicePixelRatio() == 1.5


def test_an_icon_survives_being_copied_and_changed() -> None:
    one = QIcon(icon("next"))
    one.addPixmap(icon("previous").pixmap(QSize(16, 16)))

    assert not one.pixmap(QSize(32, 32)).isNull()


def test_a_name_without_a_drawing_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-drawing")


def test_the_application_has_an_icon_in_several_sizes() -> None:
    sizes = {size.width() for size in application_icon().availableSizes()}

    assert {16, 32, 256} <= sizes
