"""Expands marked-up pairs of articles into both texts and what lies between them.

A pair is one file: ``# key: value`` lines, a blank line, and the original with marks
that say what the copy made of it. ``{old=>new|kind}`` is an edit, ``[[move:id]]`` and
``[[/move]]`` enclose a passage that the copy has where ``[[here:id]]`` stands. White
space belongs to the text; gold spans are trimmed of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.model import Kind, Nature, Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

PAIRS = Path(__file__).parent / "data" / "pairs"

NATURES = {
    "synonym": Nature.WORDING,
    "rewording": Nature.WORDING,
    "inflection": Nature.INFLECTION,
    "spelling": Nature.SPELLING,
    "name": Nature.NAME,
    "number": Nature.NUMBER,
    "punctuation": Nature.PUNCTUATION,
    "case": Nature.CAPITALS,
    "lookalike": Nature.LOOK_ALIKE,
}

_TOKEN = re.compile(
    r"\{(?P<edit>[^{}]*)\}"
    r"|\[\[(?P<place>move|here):(?P<id>\w+)\]\]"
    r"|(?P<close>\[\[/move\]\])"
    r"|(?P<kept>(?:[^{}\[\]=]|\[(?!\[)|\](?!\])|=(?!>))+)"
)


class PairError(ValueError):
    """A pair is not marked up as it should be."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A difference that the markup asks for.

    Attributes
    ----------
    kind, nature
        As `viewer.model.Difference` has them.
    original, copy
        Where its words stand; an empty span where it has none.
    """

    kind: Kind
    nature: Nature | None
    original: Span
    copy: Span


@dataclass(frozen=True, slots=True)
class Move:
    """A passage that the copy has somewhere else."""

    original: Span
    copy: Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Both articles of a pair and what lies between them.

    Attributes
    ----------
    about
        The header's keys and values.
    original, copy
        The two texts.
    edits
        In the order of the original.
    moves
        In the order in which their passages begin in the original.
    """

    name: str
    about: dict[str, str]
    original: str
    copy: str
    edits: tuple[Edit, ...]
    moves: tuple[Move, ...]

    @property
    def substitutions(self) -> tuple[Edit, ...]:
        """The edits with words on both sides."""
        return tuple(edit for edit in self.edits if edit.kind is Kind.SUBSTITUTED)

    def text(self, side: Side) -> str:
        """Return the article on `side`."""
        return self.original if side is Side.ORIGINAL else self.copy


@dataclass(slots=True)
class _Leaf:
    """A stretch of text as each side has it, and where it came to stand."""

    old: str
    new: str
    kind: Kind | None = None
    nature: Nature | None = None
    old_start: int = 0
    new_start: int = 0


@dataclass(slots=True)
class _Passage:
    """The main text or a moved passage; a string names a passage to put there."""

    id: str
    parts: list[_Leaf | _Passage | str] = field(default_factory=list)

    def leaves(self) -> Iterable[_Leaf]:
        """Yield the leaves in the order of the original, inner passages and all."""
        for part in self.parts:
            if isinstance(part, _Leaf):
                yield part
            elif isinstance(part, _Passage):
                yield from part.leaves()

    def passages(self) -> Iterable[_Passage]:
        """Yield the passages within this one, outer ones first."""
        for part in self.parts:
            if isinstance(part, _Passage):
                yield part
                yield from part.passages()


def pair_files() -> list[Path]:
    """Return the pairs of the project, by name."""
    return sorted(PAIRS.glob("*.pair"))


def read_pair(path: Path) -> Pair:
    """Read and expand the pair in the file `path`."""
    return expand(path.read_bytes().decode("utf-8"), name=path.stem)


def expand(source: str, *, name: str = "") -> Pair:
    """Expand a marked-up pair.

    Raises
    ------
    PairError
        If the markup is wrong, with what is wrong in it.
    """
    head, _, body = source.partition("\n\n")
    root = _parse(body)
    passages = {passage.id: passage for passage in root.passages()}
    original = _lay_out_original(root)
    copy, new_extents = _lay_out_copy(root, passages)
    leaves = list(root.leaves())
    edits = tuple(
        Edit(leaf.kind, leaf.nature, *_tight(leaf, original, copy))
        for leaf in leaves
        if leaf.kind
    )
    moves = tuple(
        Move(_trim(_extent(passage), original), _trim(new_extents[passage.id], copy))
        for passage in root.passages()
    )
    return Pair(name, _header(head), original, copy, edits, moves)


def _header(head: str) -> dict[str, str]:
    about = {}
    for line in head.split("\n"):
        key, colon, value = line.removeprefix("# ").partition(": ")
        if not line.startswith("# ") or not colon:
            message = f"not a header line: {line!r}"
            raise PairError(message)
        about[key] = value
    return about


def _parse(body: str) -> _Passage:
    """Read the markup into passages within passages."""
    stack = [_Passage("")]
    seen: set[str] = set()
    at = 0
    while at < len(body):
        token = _TOKEN.match(body, at)
        if token is None:
            message = f"stray markup: {body[at : at + 40]!r}"
            raise PairError(message)
        at = token.end()
        if token["place"] == "move":
            if token["id"] in seen:
                message = f"two passages are called {token['id']}"
                raise PairError(message)
            seen.add(token["id"])
            passage = _Passage(token["id"])
            stack[-1].parts.append(passage)
            stack.append(passage)
        elif token["place"] == "here":
            stack[-1].parts.append(token["id"])
        elif token["close"]:
            stack.pop()
            if not stack:
                message = f"a passage ends that did not begin: {body[:at][-40:]!r}"
                raise PairError(message)
        elif token["kept"]:
            stack[-1].parts.append(_Leaf(token["kept"], token["kept"]))
        else:
            stack[-1].parts.append(_edit(token["edit"]))
    if len(stack) > 1:
        message = f"the passage {stack[-1].id} does not end"
        raise PairError(message)
    return stack[0]


def _edit(mark: str) -> _Leaf:
    """Return the leaf that the inside of ``{…}`` stands for."""
    old, arrow, rest = mark.partition("=>")
    new, _, kind = rest.partition("|")
    if not arrow or old == new:
        message = f"not an edit: {mark!r}"
        raise PairError(message)
    if not old or not new:
        expected = "deleted" if old else "inserted"
        if kind not in {"", expected}:
            message = f"{kind} has words on both sides: {mark!r}"
            raise PairError(message)
        return _Leaf(old, new, Kind.DROPPED if old else Kind.ADDED)
    nature = NATURES.get(kind or "synonym")
    if nature is None:
        message = f"not a kind of substitution: {mark!r}"
        raise PairError(message)
    return _Leaf(old, new, Kind.SUBSTITUTED, nature)


def _lay_out_original(root: _Passage) -> str:
    text = ""
    for leaf in root.leaves():
        leaf.old_start = len(text)
        text += leaf.old
    return text


def _lay_out_copy(
    root: _Passage, passages: dict[str, _Passage]
) -> tuple[str, dict[str, tuple[int, int]]]:
    """Put the copy together; also tell where each moved passage stands in it."""
    texts: list[str] = []
    extents: dict[str, tuple[int, int]] = {}
    length = 0

    def place(passage: _Passage) -> None:
        nonlocal length
        for part in passage.parts:
            if isinstance(part, _Leaf):
                part.new_start = length
                texts.append(part.new)
                length += len(part.new)
            elif isinstance(part, str):
                if part not in passages or part in extents:
                    message = f"not exactly one passage to put here: {part}"
                    raise PairError(message)
                start = length
                extents[part] = (start, start)
                place(passages[part])
                extents[part] = (start, length)

    place(root)
    if missing := passages.keys() - extents.keys():
        message = f"passages that the copy has nowhere: {sorted(missing)}"
        raise PairError(message)
    return "".join(texts), extents


def _extent(passage: _Passage) -> tuple[int, int]:
    """Return where a passage stands in the original."""
    leaves = list(passage.leaves())
    if not leaves:
        message = f"the passage {passage.id} is empty"
        raise PairError(message)
    return leaves[0].old_start, leaves[-1].old_start + len(leaves[-1].old)


def _trim(extent: tuple[int, int], text: str) -> Span:
    start, end = extent
    covered = text[start:end]
    start += len(covered) - len(covered.lstrip())
    return Span(start, start + len(covered.strip()))


def _tight(leaf: _Leaf, original: str, copy: str) -> tuple[Span, Span]:
    """Return the leaf's spans without outer white space, if anything is left then."""
    old = (leaf.old_start, leaf.old_start + len(leaf.old))
    new = (leaf.new_start, leaf.new_start + len(leaf.new))
    if leaf.old.strip() or leaf.new.strip():
        return _trim(old, original), _trim(new, copy)
    return Span(*old), Span(*new)
