from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.alignment.covering import compared, rebuilt, told
from viewer.model import Kind, Side

S, D, A = Kind.SUBSTITUTED, Kind.DROPPED, Kind.ADDED


@pytest.mark.parametrize(
    ("original", "copy", "expected"),
    [
        pytest.param(
            "เขานั่งที่ท่าน้ำทุกวัน",
            "เขานั่งที่สะพานทุกวัน",
            [(S, "ท่าน้ำ", "สะพาน")],
            id="an equal vowel between two edits",
        ),
        pytest.param(
            "เธอสอนหลานสาวเดินเรือ",
            "เธอสอนลูกชายเดินเรือ",
            [(S, "หลานสาว", "ลูกชาย")],
            id="equal letters of two syllables",
        ),
        pytest.param(
            "วันนี้ร้านปิด พรุ่งนี้ฝนตก",
            "วันนี้ร้านหยุด พรุ่งนี้ฝนตก",
            [(S, "ปิด", "หยุด")],
            id="an equal consonant before a space",
        ),
        pytest.param(
            "วันนี้ร้านปิด5วัน",
            "วันนี้ร้านหยุด5วัน",
            [(S, "ปิด", "หยุด")],
            id="an equal consonant before a figure",
        ),
        pytest.param(
            "กา",
            "ตา",
            [(S, "กา", "ตา")],
            id="an equal vowel at the end of the text",
        ),
        pytest.param(
            "เขากินเกาเหลา",
            "เขากินแกาเหลา",
            [(S, "เกา", "แกา")],
            id="letters on both sides of a changed vowel",
        ),
        pytest.param(
            "ทุกเช้าเขาพายเรือ",
            "ทุกวันเขาพายเรือ",
            [(S, "เช้า", "วัน")],
            id="a vowel that the next syllable begins with too",
        ),
        pytest.param(
            "เธออายุสิบสองปี",
            "เธออายุสิบสามปี",
            [(S, "สอง", "สาม")],
            id="a vowel behind an equal consonant",
        ),
        pytest.param(
            "เรือลำใหม่สีเขียว",
            "เรือลำใหญ่สีเขียว",
            [(S, "ใหม่", "ใหญ่")],
            id="a vowel before an equal consonant",
        ),
        pytest.param(
            "เขาไม่ไปตลาด",
            "เขาไปตลาด",
            [(D, "ไม่", "")],
            id="a dropped syllable",
        ),
        pytest.param(
            "เขาไปตลาด",
            "เขาไม่ไปตลาด",
            [(A, "", "ไม่")],
            id="an added syllable",
        ),
        pytest.param(
            "มานาเขานก",
            "มานานก",
            [(D, "เขา", "")],
            id="a dropped syllable before one with the same end",
        ),
        pytest.param(
            "ผมคนมาในให้",
            "ผมคนมาให้",
            [(D, "ใน", "")],
            id="a dropped syllable with the same beginning as the next one",
        ),
        pytest.param(
            "จะเขาเขา",
            "จะเขาเทเขา",
            [(A, "", "เท")],
            id="an added syllable with the same beginning as the next one",
        ),
        pytest.param(
            "หมาในให้แม่",
            "หมาผมให้ตา",
            [(S, "ใน", "ผม"), (S, "แม่", "ตา")],
            id="a vowel before a syllable that stays",
        ),
        pytest.param(
            "หมากาผมกา",
            "หมาผมผมกา",
            [(S, "กา", "ผม")],
            id="a syllable that stands twice",
        ),
        pytest.param(
            "เพราะเสียงดัง ปลาจะตกใจ",
            "เพราะหนวกหู กุ้งจะตกใจ",
            [(S, "เสียงดัง", "หนวกหู"), (S, "ปลา", "กุ้ง")],
            id="two words with a space between them",
        ),
        pytest.param(
            "ລາວໄປຕະຫຼາດດ້ວຍເຮືອ",
            "ລາວໄປໂຮງຮຽນດ້ວຍເຮືອ",
            [(S, "ຕະຫຼາດ", "ໂຮງຮຽນ")],
            id="Lao",
        ),
        pytest.param(
            "ខ្ញុំទៅផ្សារជាមួយឪពុក",
            "ខ្ញុំទៅសាលាជាមួយឪពុក",
            [(S, "ផ្សារ", "សាលា")],
            id="Khmer",
        ),
    ],
)
def test_equal_letters_do_not_tear_a_rewording_apart(
    original: str, copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(compared(original, copy)) == expected


def test_a_whole_syllable_between_two_rewordings_stays() -> None:
    comparison = compared("เขามีแมวที่ชอบปลา", "เขามีหมาที่รักปลา")

    assert told(comparison) == [(S, "แมว", "หมา"), (S, "ชอบ", "รัก")]


def test_long_stretches_of_letters_stand_for_nothing() -> None:
    dropped = "ปลาแห้งราคาแพงมากในฤดูหนาวของปีก่อน"
    added = "ดอกบัวสีชมพูบานอยู่ริมทุ่งหลังวัด"

    comparison = compared(f"วันนี้ {dropped} วันนี้", f"วันนี้ {added} วันนี้")

    assert S not in {
        kind for kind, one, other in told(comparison) if max(len(one), len(other)) > 18
    }


LETTERS = st.lists(
    st.sampled_from([*"กงนมหาะเ", "ที่", "ไม่", "ร้าน", " ", ". ", "a "]), max_size=14
).map("".join)


@given(LETTERS, LETTERS)
def test_each_side_can_be_rebuilt_from_the_other(original: str, copy: str) -> None:
    comparison = compared(original, copy)

    for side in Side:
        forms = [word.form for word in comparison.article(side).words]
        assert rebuilt(comparison, side) == forms
