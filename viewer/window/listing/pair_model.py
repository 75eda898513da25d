"""The dictionary of a comparison: every wording and what became of it in the copy."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from viewer.window.listing.cells import is_title
from viewer.window.look.directions import isolated
from viewer.window.review.status import elided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.model import Difference
    from viewer.sessions.catalogue import Catalogue
    from viewer.sessions.filters import Pair
    from viewer.window.review.review import Review

_TOP = 0
_NOWHERE = QModelIndex()

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class PairColumn(IntEnum):
    """The columns, in the order in which they stand."""

    ORIGINAL = 0
    COPY = 1
    TIMES = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A wording of the original.

    Attributes
    ----------
    original
        The wording, folded.
    pairs
        What became of it and how often, the most frequent first.
    """

    original: str
    pairs: tuple[tuple[Pair, int], ...]

    @property
    def times(self) -> int:
        """How often it was substituted."""
        return sum(times for _, times in self.pairs)


def dictionary(review: Review, shown: Sequence[Difference]) -> tuple[Entry, ...]:
    """Return the pairs of these differences, the most frequent wordings first."""
    times = Counter(review.pair_of(one) for one in shown)
    by_original: dict[str, list[tuple[Pair, int]]] = {}
    for pair, count in times.most_common():
        if pair is not None:
            by_original.setdefault(pair.original, []).append((pair, count))
    entries = (Entry(text, tuple(pairs)) for text, pairs in by_original.items())
    return tuple(sorted(entries, key=lambda entry: (-entry.times, entry.original)))


class PairModel(QAbstractItemModel):
    """A tree: wordings of the original, below them those of the copy where several."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._catalogue: Catalogue | None = None  # that of the entries
        self._entries: tuple[Entry, ...] = ()

    def show(self, differences: Sequence[Difference]) -> None:
        """Show the pairs of these."""
        self.beginResetModel()
        self._catalogue = self._review.catalogue
        self._entries = dictionary(self._review, differences)
        self.endResetModel()

    def pair(self, index: Index) -> Pair | None:
        """Return the pair of a row; of several together, the most frequent one."""
        if not index.isValid():
            return None
        at = index.internalId()
        if at == _TOP:
            return self._entries[index.row()].pairs[0][0]
        return self._entries[at - 1].pairs[index.row()][0]

    def index_of(self, pair: Pair | None) -> QModelIndex:
        """Return the row of this pair, or no index."""
        if pair is None:
            return QModelIndex()
        for row, entry in enumerate(self._entries):
            if entry.original != pair.original:
                continue
            if len(entry.pairs) == 1:
                return self.index(row, 0)
            found = [at for at, (one, _) in enumerate(entry.pairs) if one == pair]
            return self.index(found[0], 0, self.index(row, 0)) if found else _NOWHERE
        return QModelIndex()

    def written(self, pair: Pair) -> Pair:
        """Return a pair as the articles write it."""
        return pair if self._catalogue is None else self._catalogue.written(pair)

    # Inside

    def _entry_cell(self, entry: Entry, column: PairColumn) -> str:
        if column is PairColumn.ORIGINAL:
            return elided(self.written(entry.pairs[0][0]).original)
        if column is PairColumn.TIMES:
            return str(entry.times)
        if len(entry.pairs) == 1:
            return elided(self.written(entry.pairs[0][0]).copy)
        some = [
            f"{isolated(elided(self.written(pair).copy))} {times}"
            for pair, times in entry.pairs[:4]
        ]
        return ", ".join(some) + ("…" if len(entry.pairs) > len(some) else "")

    def _entry_sentence(self, entry: Entry) -> str:
        parts = [
            self.tr("{copy}, %Ln time(s)", "", times).format(
                copy=self.written(pair).copy
            )
            for pair, times in entry.pairs
        ]
        original = self.written(entry.pairs[0][0]).original
        became = self.tr("{original} became {copies}")
        return became.format(original=original, copies="; ".join(parts))

    # Qt overrides

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(
            row, column, parent.row() + 1 if parent.isValid() else 0
        )

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return self.rowCount(parent) > 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._entries)
        if parent.internalId() != _TOP or parent.column() != 0:
            return 0
        pairs = len(self._entries[parent.row()].pairs)
        return pairs if pairs > 1 else 0

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return len(PairColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at, column = index.internalId(), PairColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column is PairColumn.TIMES:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        entry = self._entries[index.row() if at == _TOP else at - 1]
        if at != _TOP:
            entry = Entry(entry.original, (entry.pairs[index.row()],))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._entry_sentence(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            is_repeated = at != _TOP and column is PairColumn.ORIGINAL
            return "" if is_repeated else self._entry_cell(entry, column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not is_title(orientation, role):
            return None
        titles = {
            PairColumn.ORIGINAL: self.tr("Original"),
            PairColumn.COPY: self.tr("Copy"),
            PairColumn.TIMES: self.tr("Times"),
        }
        return titles[PairColumn(section)]
