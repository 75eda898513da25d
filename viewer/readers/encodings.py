"""Finds the encoding of a text and decodes it, keeping how it was found.

What somebody chose is taken as it is. Else a byte order mark is believed first, then
what the file declares, then whatever proves itself over the whole file: UTF-8, or
UTF-16 by its zero bytes. Only then it is a guess.
"""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from viewer.model import EncodingEvidence
from viewer.readers.content import UndecodableError
from viewer.text import detect_language

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16's does, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES: Final = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "ascii": "US-ASCII",
    "cp437": "DOS 437",
    "cp850": "DOS 850",
    "cp852": "DOS 852",
    "cp866": "DOS 866",
    "cp874": "Windows-874",
    "mac-roman": "Mac Roman",
    "mac-latin2": "Mac Central European",
    "mac-cyrillic": "Mac Cyrillic",
    "iso2022_jp": "ISO-2022-JP",
    "cp932": "Shift JIS",
    "shift_jis": "Shift JIS",
    "euc_jp": "EUC-JP",
    "euc_kr": "EUC-KR",
    "cp949": "EUC-KR",
    "gb18030": "GB 18030",
    "gbk": "GBK",
    "gb2312": "GB 2312",
    "big5": "Big5",
    "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U",
}
_MARKED_NAMES: Final = {
    codec: codec[:6].upper()
    for codec in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
}
"""Names that leave out the order of the bytes, which the file itself has shown."""

_MARK: Final = "\ufeff"
_NOT_OF_FILES: Final = frozenset(
    {"idna", "punycode", "raw_unicode_escape", "unicode_escape", "utf_7"}
)
_GUESSED: Final = [
    *(f"cp125{digit}" for digit in range(9)),
    *("cp874", "cp932", "euc_jp", "gb18030", "big5", "cp949", "koi8_r", "koi8_u"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "iso8859_15"),
]
_WESTERN: Final = "cp1252"
_CENTRAL: Final = ("cp1250", "iso8859_2")
_BY_LANGUAGE: Final = {
    **dict.fromkeys(("en", "de", "fr", "es", "it", "pt", "nl"), (_WESTERN,)),
    **dict.fromkeys(("sv", "da", "no", "fi", "ca", "id"), (_WESTERN,)),
    **dict.fromkeys(("pl", "cs", "hu", "ro"), _CENTRAL),
    "tr": ("cp1254",),
}
_LATIN: Final = frozenset(
    {*_CENTRAL, "cp1252", "cp1254", "cp1257", "cp1258", "iso8859_9", "iso8859_15"}
)
"""Encodings that statistics take for one another in Western text."""

_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_FAR_MORE: Final = 10
_HIGH: Final = bytes(range(0x80, 0x100))
_MOSTLY: Final = 0.7
_SAMPLE: Final = 200_000
_ZEROS: Final = 0.3
_CONTROLS: Final = bytes({*range(0x20), 0x7F} - {*range(0x09, 0x0E), 0x1B})
_PART: Final = 1 << 20
_TOLERATED: Final = 0.01


class Decoded(NamedTuple):
    """The text that was in some bytes.

    Attributes
    ----------
    text
        The text, a byte order mark left out.
    encoding, evidence
        The encoding under a name that people know, and how it was found.
    detected
        The name of the encoding that was passed over for one that was chosen; empty
        where none was, or none would have done.
    """

    text: str
    encoding: str
    evidence: EncodingEvidence
    detected: str = ""


def decode(
    data: bytes, *, declared: str | None = None, chosen: str | None = None
) -> Decoded:
    """Decode `data`.

    Parameters
    ----------
    data
        The whole file.
    declared
        The encoding that the file says it has, if it says so.
    chosen
        The codec to decode it with, whatever the file says and however it begins.

    Raises
    ------
    UndecodableError
        If it is not text in any encoding, or not in the one that was chosen.
    """
    if chosen is not None:
        text = _checked(_as_chosen(data, chosen))
        detected = _detected(data, declared)
        return Decoded(text, display_name(chosen), EncodingEvidence.CHOSEN, detected)
    text, codec, evidence = _decode(data, declared)
    name = _MARKED_NAMES.get(codec) or display_name(codec)
    return Decoded(_checked(text), name, evidence)


def display_name(codec: str) -> str:
    """Return the name by which people know one of Python's codecs."""
    name = codecs.lookup(codec).name
    if name.startswith("cp125"):
        return f"Windows-{name[2:]}"
    return _NAMES.get(name, name.upper().replace("ISO8859", "ISO-8859"))


def codec_of(name: str) -> str | None:
    """Return Python's name of the encoding that is called so; None if there is none."""
    try:
        codec = codecs.lookup(name.strip()).name
        "a".encode(codec)
    except (LookupError, UnicodeError, ValueError):  # ValueError: a NUL in the name
        return None
    return None if codec.replace("-", "_") in _NOT_OF_FILES else codec


def _checked(text: str) -> str:
    """Return the text if it is one."""
    if "\0" in text or _has_many_controls(text[:_SAMPLE]):
        raise UndecodableError
    return text


def _as_chosen(data: bytes, codec: str) -> str:
    text = _strictly(data, codec)
    if text is None and codec == "utf-8" and (damaged := _damaged_utf8(data)):
        text, _ = damaged
    if text is None:
        raise UndecodableError
    return text.removeprefix(_MARK)


def _detected(data: bytes, declared: str | None) -> str:
    try:
        return decode(data, declared=declared).encoding
    except UndecodableError:
        return ""


def _decode(data: bytes, declared: str | None) -> tuple[str, str, EncodingEvidence]:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec)
    if declared and (text := _strictly(data, declared)) is not None:
        return text, declared, EncodingEvidence.DECLARED
    if (text := _strictly(data, "utf-8")) is not None and "\0" not in text:
        return text, "utf-8", EncodingEvidence.VALID_UTF8
    if (found := _by_zeros(data)) is not None:
        return *found, EncodingEvidence.DETECTED
    if b"\0" in data:
        raise UndecodableError
    return *(_damaged_utf8(data) or _guessed(data)), EncodingEvidence.DETECTED


def _has_many_controls(sample: str) -> bool:
    data = sample.encode("utf-8", "surrogatepass")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls > _TOLERATED * len(sample)


def _marked(data: bytes, codec: str) -> tuple[str, str, EncodingEvidence]:
    text = _strictly(data, codec)
    if text is None:
        raise UndecodableError
    return text, codec, EncodingEvidence.BYTE_ORDER_MARK


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        if codec == "utf-8" and len(data) > _PART:
            parts = (data[at : at + _PART] for at in range(0, len(data), _PART))
            return "".join(codecs.iterdecode(parts, codec))
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _by_zeros(data: bytes) -> tuple[str, str] | None:
    """Decode UTF-16 without a mark: Latin text has a zero in every other byte."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    few, many = sorted((even, odd))
    if many < _ZEROS * len(sample) / 2 or few > _TOLERATED * len(sample):
        return None
    codec = "utf-16-be" if even > odd else "utf-16-le"
    text = _strictly(data, codec)
    return None if text is None else (text, codec)


def _damaged_utf8(data: bytes) -> tuple[str, str] | None:
    """Decode UTF-8 that a few bytes spoil: any other reading would spoil all of it."""
    text = data.decode("utf-8", "replace")
    bad = text.count("�")
    parts = range(0, len(text), _SAMPLE)  # so that no single call takes long
    good = sum(len(_NOT_ASCII.findall(text, at, at + _SAMPLE)) for at in parts) - bad
    return (text, "utf-8") if good > _FAR_MORE * bad else None


def _guessed(data: bytes) -> tuple[str, str]:
    """Decode a legacy encoding: by the language if that shows, else by statistics."""
    likely = _by_language(data) or _by_statistics(data)
    readings = [
        (text, codec)
        for codec in (*likely, "latin-1")
        if (text := _strictly(data, codec)) is not None
    ]
    return max(readings[:2], key=_plausibility)


def _by_language(data: bytes) -> tuple[str, ...]:
    sample = data[:_SAMPLE]
    if not _is_mostly_ascii(sample):
        return ()
    language = detect_language(sample.decode(_WESTERN, "replace"))
    return _BY_LANGUAGE.get(language, ())


def _plausibility(reading: tuple[str, str]) -> tuple[int, bool]:
    """Count the letters that are not ASCII; Latin-1 is for want of anything else."""
    text, codec = reading
    letters = sum(map(str.isalpha, _NOT_ASCII.findall(text[:_SAMPLE])))
    return (0 if codec == "latin-1" else letters + 1), codec == _WESTERN


def _by_statistics(data: bytes) -> tuple[str, ...]:
    import charset_normalizer  # noqa: PLC0415 - seldom needed, slow to import

    sample = _sample(data)
    best = charset_normalizer.from_bytes(sample, cp_isolation=_GUESSED).best()
    if best is None or (best.encoding in _LATIN and _is_mostly_ascii(sample)):
        return (_WESTERN,)
    return (best.encoding,)


def _is_mostly_ascii(data: bytes) -> bool:
    return len(data.translate(None, _HIGH)) > _MOSTLY * len(data)


def _sample(data: bytes) -> bytes:
    """Return whole lines from the beginning, the middle and the end."""
    if len(data) <= _SAMPLE:
        return data
    third = _SAMPLE // 3
    starts = 0, (len(data) - third) // 2, len(data) - third
    parts = (data[start : start + third] for start in starts)
    return b"\n".join(part[part.find(b"\n") + 1 : part.rfind(b"\n")] for part in parts)
