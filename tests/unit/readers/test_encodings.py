"""How the encoding of a text is found."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import EncodingEvidence
from viewer.readers.content import UndecodableError
from viewer.readers.encodings import decode, display_name

FRENCH = "Le président a déjà dit « oui » à l’été, où ça ? Les deux pays sont prêts. "
POLISH = "Zażółć gęślą jaźń, powiedział prezydent. To nie jest święto, ale już dziś. "
RUSSIAN = "Президент сказал, что встреча будет в понедельник в столице. "
JAPANESE = "東京は日本の首都です。今日は天気がいい。"
TURKISH = "Bu çok güzel bir gün ve şimdi için daha iyi değil, ama olduğu gibi. "


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(
    mark: bytes, codec: str, name: str
) -> None:
    decoded = decode(mark + FRENCH.encode(codec), declared="cp1252")

    assert decoded == (FRENCH, name, EncodingEvidence.BYTE_ORDER_MARK)


def test_a_byte_order_mark_that_lies_is_refused() -> None:
    with pytest.raises(UndecodableError):
        decode(codecs.BOM_UTF16_LE + b"odd")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_what_is_valid_utf8_is_utf8(text: str) -> None:
    data = text.encode()

    if not data.startswith((codecs.BOM_UTF8,)):
        assert decode(data) == (text, "UTF-8", EncodingEvidence.VALID_UTF8)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, "Plain ASCII."])
def test_utf16_without_a_mark_is_known_by_its_zeros(codec: str, text: str) -> None:
    decoded = decode(text.encode(codec))

    assert decoded == (text, "UTF-16", EncodingEvidence.DETECTED)


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (FRENCH, "cp1252", "Windows-1252"),
        ("El niño cantó “señor” año. ", "cp1252", "Windows-1252"),
        (POLISH, "cp1250", "Windows-1250"),
        (POLISH, "iso8859_2", "ISO-8859-2"),
        (TURKISH, "cp1254", "Windows-1254"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8_r", "KOI8-R"),
        (JAPANESE, "cp932", "Shift JIS"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        ("北京是中国的首都。今天天气很好。", "gb18030", "GB 18030"),
        ("서울은 대한민국의 수도입니다.", "cp949", "EUC-KR"),
        ("Η Αθήνα είναι η πρωτεύουσα της Ελλάδας.", "cp1253", "Windows-1253"),
    ],
)
def test_a_legacy_encoding_is_detected(text: str, codec: str, name: str) -> None:
    decoded = decode((text * 4).encode(codec))

    assert decoded == (text * 4, name, EncodingEvidence.DETECTED)


def test_a_long_legacy_text_is_detected_from_whole_lines() -> None:
    text = (RUSSIAN + "\n") * 5_000

    assert decode(text.encode("cp1251"))[:2] == (text, "Windows-1251")


def test_a_few_spoilt_bytes_do_not_spoil_utf8() -> None:
    data = FRENCH.encode() * 10 + b"\xff end"

    assert decode(data) == (
        FRENCH * 10 + "\N{REPLACEMENT CHARACTER} end",
        "UTF-8",
        EncodingEvidence.DETECTED,
    )


def test_bytes_that_no_likely_encoding_has_are_still_read() -> None:
    data = b"The cat of the house is on the \x81 mat and it was for that. " * 3

    text, name, _evidence = decode(data)

    assert name == "ISO-8859-1"
    assert text.encode("latin-1") == data


def test_what_a_file_declares_is_honoured_if_it_can_be() -> None:
    data = RUSSIAN.encode("cp1251")

    assert decode(data, declared="cp1251")[2] is EncodingEvidence.DECLARED
    assert decode(RUSSIAN.encode(), declared="ascii")[1] == "UTF-8"
    assert decode(RUSSIAN.encode(), declared="no-such")[1] == "UTF-8"


@pytest.mark.parametrize(
    "data",
    [
        b"\0\1\2\3" * 9,
        b"text with a \0 in it",
        b"\1\2\3\4\5",
        b"a\0b\0c\0\x00\xd8",
        b"\xff\xfe\0\0",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    if data == b"\xff\xfe\0\0":
        assert decode(data)[0] == ""
    else:
        with pytest.raises(UndecodableError):
            decode(data)


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf8", "UTF-8"), ("latin1", "ISO-8859-1"), ("big5", "Big5"), ("cp874", "CP874")],
)
def test_encodings_have_names_that_people_know(codec: str, name: str) -> None:
    assert display_name(codec) == name
