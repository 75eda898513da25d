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


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        ("昔の島民は海に集う。", "昔の住民は海に集う。", [(S, "島民", "住民")]),
        ("次の来年は海に集う。", "次の再来年は海に集う。", [(S, "来年", "再来年")]),
        ("古い二階の窓は青い。", "古い三階の窓は青い。", [(S, "二", "三")]),
        ("この国際会議場は広い。", "この民際会議場は広い。", [(S, "国", "民")]),
    ],
)
def test_a_few_characters_between_kana_are_one_word_but_for_a_number(
    original: str, copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(original, copy)) == expected


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        (
            "あれは新しいバスだ。",
            "あれは別のタクシーだ。",
            [(S, "新しい", "別の"), (S, "バス", "タクシー")],
        ),
        (
            "手紙を運ぶ船がある。",
            "手紙を届ける舟がある。",
            [(S, "運ぶ", "届ける"), (S, "船", "舟")],
        ),
        ("他们在三会见面。", "他们在五场见面。", [(S, "三", "五"), (S, "会", "场")]),
        (
            "往復400円だった。",
            "片道600円だった。",
            [(S, "往復", "片道"), (S, "400", "600")],
        ),
    ],
)
def test_words_are_parted_where_another_script_begins_on_both_sides(
    original: str, copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(original, copy)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("包裹很", "货物极", [(S, "包裹", "货物"), (S, "很", "极")]),
        ("真害怕", "好担心", [(S, "真", "好"), (S, "害怕", "担心")]),
    ],
)
def test_a_word_of_one_character_is_told_beside_one_of_two(
    one: str, other: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(f"他那时{one}，走。", f"他那时{other}，走。")) == expected
