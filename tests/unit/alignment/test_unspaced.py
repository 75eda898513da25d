from __future__ import annotations

import pytest

from tests.unit.alignment.covering import compared, told
from viewer.model import Kind

S, D, A = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        ("昨天的会议很长。", "昨天的开会很长。", [(S, "会议", "开会")]),
        ("这所小学有三百名学生。", "这所学校有三百名学生。", [(S, "小学", "学校")]),
        ("商人は大きな船を買う。", "商人は巨大な船を買う。", [(S, "大き", "巨大")]),
    ],
)
def test_two_words_that_share_a_character_stand_for_each_other(
    original: str, copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(original, copy)) == expected


@pytest.mark.parametrize(
    ("original", "copy"),
    [("今天我去城里。", "我也去城里。"), ("他走了，来吧。", "他走，请来吧。")],
)
def test_a_word_of_one_character_between_two_edits_stays(
    original: str, copy: str
) -> None:
    assert {kind for kind, *_ in told(compared(original, copy))} == {D, A}


def test_characters_change_two_by_two() -> None:
    comparison = compared("我们喜欢苹果糕点。", "我们爱吃苹果馅饼。")

    assert told(comparison) == [(S, "喜欢", "爱吃"), (S, "糕点", "馅饼")]


def test_four_characters_are_two_words() -> None:
    comparison = compared("她在图书商店工作。", "她在杂志超市工作。")

    assert told(comparison) == [(S, "图书", "杂志"), (S, "商店", "超市")]


def test_an_uneven_number_of_characters_is_one_word() -> None:
    comparison = compared("她在图书馆工作。", "她在电影院工作。")

    assert told(comparison) == [(S, "图书馆", "电影院")]


@pytest.mark.parametrize(
    ("one", "other"), [("苹果手机", "iPhone"), ("iPhone", "苹果手机")]
)
def test_characters_stand_for_a_word_of_another_script(one: str, other: str) -> None:
    comparison = compared(f"我用{one}拍照。", f"我用{other}拍照。")

    assert told(comparison) == [(S, one, other)]


def test_characters_do_not_stand_for_a_mark() -> None:
    comparison = compared("我用手机，拍照。", "我用——，拍照。")

    assert {*told(comparison)} == {(D, "手机", ""), (A, "", "——")}
