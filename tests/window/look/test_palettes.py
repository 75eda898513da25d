from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from viewer.model import Kind
from viewer.settings import ColourChoice
from viewer.window.look.palettes import palette_theme
from viewer.window.look.theme import ColourScheme, Theme, contrast, theme_for
from viewer.window.panes.marks import mark_format

Triple = tuple[float, float, float]

LEAST_DIFFERENCE = 20.0
"""CIE76 difference that any two fills must have; about 2.3 can just be noticed."""

# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB.
VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
SCHEMES = pytest.mark.parametrize("scheme", ColourScheme)
ALL = pytest.mark.parametrize("choice", [ColourChoice.SAFE, ColourChoice.CONTRAST])


def _times(matrix: tuple[Triple, Triple, Triple], colour: Triple) -> Triple:
    one, two, three = (
        sum(factor * part for factor, part in zip(row, colour, strict=True))
        for row in matrix
    )
    return one, two, three


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def lab(colour: QColor, vision: str) -> Triple:
    """Return CIE L*a*b* of a colour as it is seen with this vision."""
    linear = (
        _linear(colour.redF()),
        _linear(colour.greenF()),
        _linear(colour.blueF()),
    )
    seen = _times(VISIONS[vision], linear)
    clipped = tuple(min(max(part, 0.0), 1.0) for part in seen)
    xyz = _times(_TO_XYZ, (clipped[0], clipped[1], clipped[2]))
    white = _times(_TO_XYZ, (1.0, 1.0, 1.0))

    def bent(ratio: float) -> float:
        is_small = ratio <= 216 / 24389
        return (24389 / 27 * ratio + 16) / 116 if is_small else ratio ** (1 / 3)

    x, y, z = (bent(part / full) for part, full in zip(xyz, white, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: QColor, other: QColor, vision: str) -> float:
    pairs = zip(lab(one, vision), lab(other, vision), strict=True)
    return float(sum((here - there) ** 2 for here, there in pairs) ** 0.5)


def fills(theme: Theme) -> list[QColor]:
    return [theme.page, *(theme.marks[kind].background for kind in Kind)]


def test_the_computation_agrees_with_what_is_known() -> None:
    assert lab(QColor("white"), "full") == pytest.approx((100, 0, 0), abs=0.01)
    assert lab(QColor("red"), "full") == pytest.approx((53.24, 80.09, 67.20), abs=0.05)
    # To those who cannot see red, a dark green and a brown may be one.
    green, brown = QColor("#5c8a1e"), QColor("#a8781e")
    assert difference(green, brown, "full") > 2 * difference(green, brown, "protan")


@pytest.mark.parametrize("vision", VISIONS)
@ALL
@SCHEMES
def test_the_kinds_can_be_told_apart_and_from_the_page_by_any_eyes(
    scheme: ColourScheme, choice: ColourChoice, vision: str
) -> None:
    colours = fills(palette_theme(scheme, choice))

    found = [difference(*pair, vision) for pair in combinations(colours, 2)]

    assert min(found) >= LEAST_DIFFERENCE


@SCHEMES
def test_all_texts_of_high_contrast_have_it(scheme: ColourScheme) -> None:
    theme = palette_theme(scheme, ColourChoice.CONTRAST)
    pairs = [
        (theme.text, theme.page),
        (theme.text, theme.header),
        (theme.muted, theme.page),
        (theme.muted, theme.header),
        (theme.accent_text, theme.accent),
        (theme.selection_text, theme.selection),
        (theme.notice_text, theme.notice),
    ]
    for mark in theme.marks.values():
        pairs += [(mark.text, mark.background), (mark.text, mark.strong)]

    assert min(contrast(*pair) for pair in pairs) >= 7.0


@ALL
@SCHEMES
@pytest.mark.parametrize("kind", Kind)
def test_marks_are_legible_and_their_lines_can_be_made_out(
    scheme: ColourScheme, choice: ColourChoice, kind: Kind
) -> None:
    theme = palette_theme(scheme, choice)
    mark = theme.marks[kind]

    assert contrast(mark.text, mark.background) >= 4.5
    assert contrast(mark.text, mark.strong) >= 4.5
    assert contrast(mark.line, mark.background) >= 3.0
    assert contrast(mark.line, theme.page) >= 3.0
    assert contrast(theme.outline, mark.strong) >= 3.0
    assert contrast(theme.find, theme.page) >= 3.0


def test_the_shapes_of_the_marks_differ_without_any_colour() -> None:
    looks = {
        (look.underlineStyle(), look.fontStrikeOut())
        for kind, colours in theme_for(ColourScheme.LIGHT).marks.items()
        for look in [mark_format(kind, colours)]
    }

    assert len(looks) == len(Kind)


@SCHEMES
@pytest.mark.parametrize("choice", [ColourChoice.AUTOMATIC, ColourChoice.STANDARD])
def test_the_standard_palette_is_the_theme_as_it_is(
    scheme: ColourScheme, choice: ColourChoice
) -> None:
    assert palette_theme(scheme, choice) == theme_for(scheme)
