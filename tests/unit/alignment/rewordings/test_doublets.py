"""What changed side by side in languages where most words are of two parts."""

from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind, Options

S = Kind.SUBSTITUTED


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        (
            "Chiếc xe khởi hành vào chiều nay.",
            "Chiếc xe lên đường vào chiều nay.",
            [(S, "khởi hành", "lên đường")],
        ),
        (
            "Ở đó sách vở nhà cửa vẫn còn.",
            "Ở đó giấy bút làng xóm vẫn còn.",
            [(S, "sách vở", "giấy bút"), (S, "nhà cửa", "làng xóm")],
        ),
        (
            "Ở đó chim hót vang vẫn còn.",
            "Ở đó gà gáy to vẫn còn.",
            [(S, "chim", "gà"), (S, "hót", "gáy"), (S, "vang", "to")],
        ),
        (
            "Ở làng Én khởi hành vẫn còn.",
            "Ở làng Nhạn lên đường vẫn còn.",
            [(S, "Én", "Nhạn"), (S, "khởi hành", "lên đường")],
        ),
    ],
)
def test_vietnamese_syllables_change_two_by_two(
    original: str, copy: str, expected: list[tuple[Kind, str, str]]
) -> None:
    assert told(compared(original, copy, options=Options(language="vi"))) == expected


def test_words_of_other_languages_change_one_by_one() -> None:
    comparison = compared(
        "The old ferry sails quick routes at noon.",
        "The old ferry sails short trips at noon.",
        options=Options(language="en"),
    )

    assert told(comparison) == [(S, "quick", "short"), (S, "routes", "trips")]


def test_chinese_characters_change_two_by_two_before_a_number() -> None:
    comparison = compared(
        "今天公司的人说明，表示40人来了。", "今天公司的人说明，指出60人来了。"
    )

    assert told(comparison) == [(S, "表示", "指出"), (S, "40", "60")]
