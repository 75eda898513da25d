"""How the encoding of a text is found."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import EncodingEvidence
from viewer.readers.choices import CHOICES
from viewer.readers.content import UndecodableError
from viewer.readers.encodings import _GUESSED, codec_of, decode, display_name

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

    assert decoded[:3] == (FRENCH, name, EncodingEvidence.BYTE_ORDER_MARK)


def test_a_byte_order_mark_that_lies_is_refused() -> None:
    with pytest.raises(UndecodableError):
        decode(codecs.BOM_UTF16_LE + b"odd")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_what_is_valid_utf8_is_utf8(text: str) -> None:
    data = text.encode()

    if not data.startswith((codecs.BOM_UTF8,)):
        assert decode(data)[:3] == (text, "UTF-8", EncodingEvidence.VALID_UTF8)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, "Plain ASCII."])
def test_utf16_without_a_mark_is_known_by_its_zeros(codec: str, text: str) -> None:
    decoded = decode(text.encode(codec))

    assert decoded[:3] == (text, "UTF-16", EncodingEvidence.DETECTED)


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

    assert decoded[:3] == (text * 4, name, EncodingEvidence.DETECTED)


def test_a_long_legacy_text_is_detected_from_whole_lines() -> None:
    text = (RUSSIAN + "\n") * 5_000

    assert decode(text.encode("cp1251"))[:2] == (text, "Windows-1251")


def test_a_few_spoilt_bytes_do_not_spoil_utf8() -> None:
    data = FRENCH.encode() * 10 + b"\xff end"

    assert decode(data)[:3] == (
        FRENCH * 10 + "\N{REPLACEMENT CHARACTER} end",
        "UTF-8",
        EncodingEvidence.DETECTED,
    )


def test_bytes_that_no_likely_encoding_has_are_still_read() -> None:
    data = b"The cat of the house is on the \x81 mat and it was for that. " * 3

    text, name, *_ = decode(data)

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
    [
        ("utf8", "UTF-8"),
        ("latin1", "ISO-8859-1"),
        ("big5", "Big5"),
        ("cp874", "Windows-874"),
    ],
)
def test_encodings_have_names_that_people_know(codec: str, name: str) -> None:
    assert display_name(codec) == name


@pytest.mark.parametrize("found", [FRENCH.encode(), FRENCH.encode("cp1252")])
def test_the_encoding_that_was_chosen_is_taken_as_it_is(found: bytes) -> None:
    decoded = decode(found, chosen="iso8859-5")

    assert decoded.text == found.decode("iso8859-5")
    assert decoded.encoding == "ISO-8859-5"
    assert decoded.evidence is EncodingEvidence.CHOSEN


def test_what_would_have_been_detected_is_told_with_what_was_chosen() -> None:
    data = (RUSSIAN * 4).encode("koi8-r")

    assert decode(data, chosen="cp1251").detected == "KOI8-R"
    assert decode(data, declared="cp866", chosen="cp1251").detected == "DOS 866"
    assert decode(("Āȁ" * 40).encode("utf-16-le"), chosen="utf-16-le").detected == ""


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_no_text_of_a_chosen_encoding(
    mark: bytes, codec: str
) -> None:
    assert decode(mark + FRENCH.encode(codec), chosen=codec).text == FRENCH


def test_a_choice_wins_over_a_byte_order_mark_and_what_is_declared() -> None:
    data = codecs.BOM_UTF8 + FRENCH.encode()

    decoded = decode(data, declared="utf-8", chosen="cp1252")

    assert decoded.text == data.decode("cp1252")
    assert decoded.detected == "UTF-8"


@pytest.mark.parametrize(
    ("data", "chosen"),
    [
        (FRENCH.encode("cp1252"), "utf-8"),
        (FRENCH.encode(), "ascii"),
        (FRENCH.encode("utf-16-le"), "iso8859-1"),
        (b"odd", "utf-16-le"),
    ],
)
def test_what_a_chosen_encoding_cannot_decode_is_refused(
    data: bytes, chosen: str
) -> None:
    with pytest.raises(UndecodableError):
        decode(data, chosen=chosen)


def test_spoilt_utf8_can_be_chosen_as_it_can_be_found() -> None:
    data = FRENCH.encode() * 10 + b"\xff end"

    assert decode(data, chosen="utf-8").text == decode(data).text


def test_every_encoding_on_offer_is_a_codec_and_stands_there_once() -> None:
    offered = [codec for _region, codecs in CHOICES for codec in codecs]

    assert [codec_of(codec) for codec in offered] == offered
    assert len(set(offered)) == len(offered)


def test_whatever_can_be_guessed_is_on_offer_by_the_same_name() -> None:
    offered = {display_name(codec) for _region, codecs in CHOICES for codec in codecs}

    assert {display_name(codec) for codec in (*_GUESSED, "latin-1")} <= offered


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("Windows-1252", "cp1252"),
        (" latin1 ", "iso8859-1"),
        ("UTF8", "utf-8"),
        ("no-such", None),
        ("hex", None),
        ("undefined", None),
        ("idna", None),
        ("unicode_escape", None),
        ("utf-8\0", None),
        ("", None),
    ],
)
def test_an_encoding_is_known_by_any_of_its_names(name: str, codec: str | None) -> None:
    assert codec_of(name) == codec
