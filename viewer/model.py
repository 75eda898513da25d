"""The data that every part of Unspin speaks of: immutable, picklable, without logic.

Offsets are code points of the article's text, everywhere. What makes these objects
lives higher up: articles in `viewer.text`, pairings and differences in
`viewer.alignment`.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path  # noqa: TC003 - dataclass fields are looked up at run time
from typing import TYPE_CHECKING, Protocol, TypeAlias, overload

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Progress: TypeAlias = Callable[[float], None]
"""Told how much of the work is done, from 0.0 to 1.0."""

Cancelled: TypeAlias = Callable[[], bool]
"""Asked often by long work; on True it raises `viewer.errors.CancelledError`."""


def no_progress(_done: float) -> None:
    """Take no notice of the progress."""


def never_cancelled() -> bool:
    """Never call the work off."""
    return False


class Side(StrEnum):
    """The two sides of a comparison."""

    ORIGINAL = "original"
    COPY = "copy"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.COPY if self is Side.ORIGINAL else Side.ORIGINAL


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of an article's text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"not a span: {self.start}..{self.end}"
            raise ValueError(message)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Spans(Sequence[Span]):
    """Spans in order, none of which overlap, kept as two flat arrays.

    A million words would cost 100 MB as objects; as arrays they cost 8 MB, and numpy
    sees them without a copy (``numpy.asarray(spans.starts)``).

    Attributes
    ----------
    starts, ends
        Code points, arrays of type "i", of equal length. Not to be changed.
    """

    starts: array[int]
    ends: array[int]

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, int]]) -> Spans:
        """Return the spans with these starts and ends."""
        spans = cls(array("i"), array("i"))
        for start, end in pairs:
            spans.starts.append(start)
            spans.ends.append(end)
        return spans

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> Spans: ...
    def __getitem__(self, index: int | slice) -> Span | Spans:
        if isinstance(index, slice):
            return Spans(self.starts[index], self.ends[index])
        return Span(self.starts[index], self.ends[index])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def within(self, span: Span) -> range:
        """Return the indices of the spans that lie wholly within `span`."""
        first = bisect_left(self.starts, span.start)
        return range(first, max(first, bisect_right(self.ends, span.end)))

    def index_at(self, offset: int) -> int | None:
        """Return the index of the span that contains `offset`, if one does."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else None

    def index_before(self, offset: int) -> int:
        """Return the index of the last span that starts at or before `offset`, or 0."""
        return max(0, bisect_right(self.starts, offset) - 1)


_APOSTROPHES = frozenset("'’ʼ＇‘‛′´`")


def _has_alphanumeric(form: str) -> bool:
    return any(sign.isalnum() and sign not in _APOSTROPHES for sign in form)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark of punctuation, as written and as compared.

    Attributes
    ----------
    span
        Where it stands.
    form
        As written: ``span.of(article.text)``.
    key
        Normalised for matching (`viewer.text.fold`).
    """

    span: Span
    form: str
    key: str

    @property
    def is_punctuation(self) -> bool:
        """Whether it has neither letter nor digit."""
        return not _has_alphanumeric(self.form)


@dataclass(frozen=True, slots=True)
class Words(Sequence[Word]):
    """The words of an article in order, each distinct form stored once.

    Attributes
    ----------
    spans
        Where they stand.
    form_ids
        For each word the index of its form in `forms`; an array of type "i".
    forms, keys
        The distinct forms in order of first appearance, and the matching key of each.
    """

    spans: Spans
    form_ids: array[int]
    forms: tuple[str, ...]
    keys: tuple[str, ...]

    def counted_forms(self) -> tuple[bool, ...]:
        """Return for each of `forms` whether people count it as a word.

        Punctuation is not counted, nor what an apostrophe ties to a word ("’s", "l’");
        the parts of a hyphenated compound are words each.
        """
        return tuple(
            _has_alphanumeric(form) and _APOSTROPHES.isdisjoint((form[0], form[-1]))
            for form in self.forms
        )

    def __len__(self) -> int:
        return len(self.form_ids)

    @overload
    def __getitem__(self, index: int) -> Word: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Word, ...]: ...
    def __getitem__(self, index: int | slice) -> Word | tuple[Word, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        form_id = self.form_ids[index]
        return Word(self.spans[index], self.forms[form_id], self.keys[form_id])


class EncodingEvidence(StrEnum):
    """How the encoding of an article was found."""

    BYTE_ORDER_MARK = "byte order mark"
    VALID_UTF8 = "valid UTF-8"
    DECLARED = "declared in the file"
    DETECTED = "detected from the bytes"
    CHOSEN = "chosen by the reader"
    TEXT = "given as text"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from.

    Attributes
    ----------
    name
        What the reader knows it by: the file's name, or "Pasted text".
    path
        The file; None for text that was pasted or dropped.
    sha256, size
        Of the bytes as read (of the UTF-8 form for pasted text).
    encoding, evidence
        The encoding and how it was found.
    reader
        The name of the reader that made the text: "plain text", "Markdown", "HTML".
    chosen
        Python's name of the encoding where somebody chose it; None where it was found.
    detected
        The encoding that was passed over for it; empty where none would have done.
    """

    name: str
    path: Path | None
    sha256: str
    size: int
    encoding: str
    evidence: EncodingEvidence
    reader: str
    chosen: str | None = None
    detected: str = ""


@dataclass(frozen=True)
class Article:
    r"""One document: its text, its parts, and where it came from.

    Attributes
    ----------
    text
        Exactly as read, but for line ends, which are all ``\n``.
    source
        Where it came from.
    language
        ISO 639-1 code, or "und" where it is not known.
    paragraphs, sentences, words
        The parts, in order. Every word lies in a sentence, every sentence in a
        paragraph.
    """

    text: str
    source: Source
    language: str
    paragraphs: Spans
    sentences: Spans
    words: Words

    @cached_property
    def text_sha256(self) -> str:
        """SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def word_count(self) -> int:
        """How many words there are, counted as people do (`Words.counted_forms`)."""
        counted = self.words.counted_forms()
        return sum(map(counted.__getitem__, self.words.form_ids))


class Unit(StrEnum):
    """What a pairing pairs."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two passages that correspond; one of them is None where the other stands alone.

    A split or merged passage is a pairing of one passage with the span of several.

    Attributes
    ----------
    unit
        Whether paragraphs or sentences are paired.
    original, copy
        Where the passages stand; at most one is None.
    moved
        Whether the pairing crosses the order of the others.
    similarity
        Share of the words of both passages that are equal and aligned, 0.0 to 1.0.
    """

    unit: Unit
    original: Span | None
    copy: Span | None
    moved: bool = False
    similarity: float = 0.0


class Kind(StrEnum):
    """What the copy did."""

    SUBSTITUTED = "substituted"
    DROPPED = "dropped"
    ADDED = "added"
    MOVED = "moved"


class Nature(StrEnum):
    """What a substitution changed."""

    WORDING = "wording"
    INFLECTION = "inflection"
    SPELLING = "spelling"
    NAME = "name"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    CAPITALS = "capitals"
    LOOK_ALIKE = "look-alike"


class Evidence(StrEnum):
    """Why the two sides of a substitution were taken to correspond."""

    SAME_KEY = "same but for capitals, marks or look-alike characters"
    STEM = "same stem"
    SPELLING = "similar spelling"
    NUMBER = "both are numbers"
    LEXICON = "listed in the lexicon"
    NEIGHBOURS = "the words around them are equal"
    POSITION = "position only"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing the copy did.

    Attributes
    ----------
    number
        1, 2, 3 … in reading order.
    kind
        What the copy did.
    original, copy
        From the first to the last word concerned; an empty span marks where the other
        side's words would be. A moved passage has text at both ends.
    nature, evidence
        Of a substitution; None for the other kinds.
    inside
        Number of the moved difference within which this one lies, if any.
    """

    number: int
    kind: Kind
    original: Span
    copy: Span
    nature: Nature | None = None
    evidence: Evidence | None = None
    inside: int | None = None

    @property
    def id(self) -> str:
        """The name to quote it by: D-001, D-002 …."""
        return f"D-{self.number:03d}"

    def on(self, side: Side) -> Span:
        """Return where it stands on `side`."""
        return self.original if side is Side.ORIGINAL else self.copy


class Ignore(StrEnum):
    """What a comparison may be told not to report."""

    CASE = "case"
    PUNCTUATION = "punctuation"
    INFLECTION = "inflection"
    LOOK_ALIKES = "look-alikes"
    WHITE_SPACE = "white space"


class Lexicon(Protocol):
    """A list of words and phrases that can stand for each other."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def sha256(self) -> str:
        """The hash of its bytes, which tells it from others of the name."""
        ...

    def related(self, one: str, other: str) -> bool:
        """Tell whether two words or phrases are listed together.

        Parameters
        ----------
        one, other
            Keys of words, with one space between those of a phrase.
        """
        ...


@dataclass(frozen=True, slots=True)
class Options:
    """How to compare.

    Attributes
    ----------
    ignore
        What is not reported.
    language
        ISO 639-1 code of both articles, or None to take it from each article.
    lexicon
        Asked which words can stand for each other; None does without.
    """

    ignore: frozenset[Ignore] = frozenset()
    language: str | None = None
    lexicon: Lexicon | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A named number about a comparison.

    Attributes
    ----------
    name
        Its key in the data, such as "copy_words_in_order".
    value
        Its value.
    definition
        What was counted, in one sentence.
    """

    name: str
    value: float
    definition: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One counted observation about a comparison, with the differences that back it.

    Attributes
    ----------
    id
        Its key in the data, such as "quotations".
    title
        A word or two.
    statement
        A full sentence with the counts in it.
    count, of
        How many, out of how many.
    differences
        Numbers of the differences that back it.
    """

    id: str
    title: str
    statement: str
    count: int
    of: int
    differences: tuple[int, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """The whole result: two articles, how they correspond, and what differs.

    Attributes
    ----------
    original, copy
        The two articles.
    pairings
        Of paragraphs and of sentences, each in the order of the original.
    differences
        In reading order; ``differences[n - 1].number == n``.
    options
        What was asked for.
    ignored
        How many differences `options` kept out of the list.
    measures, findings
        What the differences amount to; empty until described.
    """

    original: Article
    copy: Article
    pairings: Sequence[Pairing] = ()
    differences: Sequence[Difference] = ()
    options: Options = field(default_factory=Options)
    ignored: int = 0
    measures: tuple[Measure, ...] = ()
    findings: tuple[Finding, ...] = ()

    def article(self, side: Side) -> Article:
        """Return the article on `side`."""
        return self.original if side is Side.ORIGINAL else self.copy

    def paired(self, unit: Unit) -> tuple[Pairing, ...]:
        """Return the pairings of this unit."""
        return tuple(pairing for pairing in self.pairings if pairing.unit is unit)

    @cached_property
    def counts(self) -> Mapping[Kind, int]:
        """How many differences of each kind there are."""
        counts = dict.fromkeys(Kind, 0)
        for difference in self.differences:
            counts[difference.kind] += 1
        return counts
