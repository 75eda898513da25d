"""Which words next to each other are likely linked as one phrase, two or three to one.

A phrase is worth what its links are worth, and more the likelier it is that it is
exactly one phrase, neither more nor less: a logistic regression says so for each shape.
The phrases of all shapes and of many pairings are looked at together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.alignment.languages.function_words import WordClass
from viewer.alignment.linking.beads import BEAD_SIZES, DECIMALS
from viewer.alignment.linking.cells import best_before_and_after, logistic
from viewer.alignment.linking.evidence import Relation
from viewer.alignment.linking.weights import FIRST, LISTED, PHRASE, SHAPES, WORD

if TYPE_CHECKING:
    from viewer.alignment.linking.cells import Chances
    from viewer.alignment.linking.related import Cells, Matrix, Related, Side
    from viewer.alignment.vocabulary import Ints
    from viewer.model import Lexicon

_LEAST_MEAN = 0.15
_CERTAIN = 5.0
_RULED_OUT = -10.0
"""A chance that no sum of the others makes up for."""

_LONGEST = 3
_AT = {name: at for at, name in enumerate(FIRST)}


class Phrases(NamedTuple):
    """Phrases that may be worth having, as columns.

    Attributes
    ----------
    bead
        Which of `BEAD_SIZES` they have.
    i, j
        The first word of the original and of the copy.
    lane
        The pairing.
    height, width
        How many words of the original, and of the copy, they have.
    """

    bead: Ints
    i: Ints
    j: Ints
    lane: Ints
    height: Ints
    width: Ints

    @classmethod
    def of(cls, places: tuple[Ints, ...]) -> Phrases:
        """Return phrases by their bead, their first words and their pairing."""
        bead, i, j, lane = places
        height, width = _SIZES.take(bead, axis=1)
        return cls(bead, i, j, lane, height, width)

    @property
    def places(self) -> tuple[Ints, Ints, Ints, Ints]:
        """Where they are in arrays by bead, first words and pairing."""
        return self[:4]

    @property
    def links(self) -> tuple[Ints, Ints, Ints]:
        """Where their links are: places x phrases, the first again for want of more."""
        steps, copy_steps = _LINKS.take(self.bead, axis=2)
        return self.i + steps, self.j + copy_steps, self.lane


def worth_of_beads(
    related: Related, chances: Chances, lexicon: Lexicon | None = None
) -> Matrix:
    """Return what the beads of all sizes are worth; 0 for those not worth having.

    The axes are those that `best_chains` takes.
    """
    worth = np.zeros((len(BEAD_SIZES), *related.shape))
    single = chances.linked - WORD.link + WORD.weight * (chances.alone - WORD.exact)
    np.maximum(0.0, single.round(DECIMALS), out=worth[0])
    look = PhraseLook(related, chances)
    phrases = look.likely
    shape = _SHAPE_OF[phrases.bead]
    odds = np.einsum("fk,fk->k", look.features(phrases), _WEIGHTS.take(shape, axis=1))
    linked = look.totals[phrases.places]
    link, weight, least = _RATES[:, shape]
    size = phrases.height * phrases.width
    if lexicon:
        listed = np.array(_listed(related, lexicon, phrases), np.bool_)
        odds[listed] = np.maximum(odds[listed], LISTED)
        linked[listed] = size[listed]
    worth[phrases.places] = np.maximum(
        0.0, linked - size * link + weight * (logistic(odds) - least)
    ).round(DECIMALS)
    return worth


class PhraseLook:
    """What can be seen of the phrases of many pairings.

    Attributes
    ----------
    totals
        The sums of the chances of their links: beads x shape of the pairings; below 0
        where two words may not be linked, or are equal.
    likely
        The phrases that are likely enough to be looked at.
    """

    def __init__(self, related: Related, chances: Chances) -> None:
        self._related = related
        self._features = chances.features
        n, m, count = related.shape
        ends = related.original.sizes + 1, related.copy.sizes + 1, np.arange(count)
        self._framed = np.zeros((n + 2, m + 2, count))
        self._framed[1:-1, 1:-1] = chances.linked
        self._framed[0, 0] = self._framed[ends] = 1.0
        self._gap: Cells = np.zeros((n + 2, m + 2, count), dtype=bool)
        self._gap[1:-1, 1:-1] = chances.features[_AT["gap_inside"]]
        self._odds = np.clip(
            np.log((chances.linked + 1e-9) / (1.0 - chances.linked + 1e-9)),
            -_CERTAIN,
            _CERTAIN,
        )
        self._left, self._right = best_before_and_after(chances.linked, axis=1)
        self._above, self._below = best_before_and_after(chances.linked, axis=0)
        ruled_out = related.same | (related.relation == Relation.IMPOSSIBLE)
        self.totals = _totals(np.where(ruled_out, _RULED_OUT, chances.linked))
        self.likely = self._likely()

    def _likely(self) -> Phrases:
        """Return the phrases that are likely, and hold no equal word."""
        likely = self.totals > _LEAST_TOTAL[:, None, None, None]
        phrases = Phrases.of(np.nonzero(likely))
        whole = ~self._tears_number(phrases)
        return Phrases(*(column[whole] for column in phrases))

    def _tears_number(self, phrases: Phrases) -> Cells:
        """Tell which phrases end within a number that is written in several words."""
        torn = np.zeros(len(phrases.i), np.bool_)
        lane = phrases.lane
        for side, start, size in self._sides(phrases):
            number = np.zeros((len(side.kinds) + 2, side.kinds.shape[1]), np.bool_)
            number[1:-1] = side.kinds == WordClass.NUMBER
            goes_on = number[1:] & number[:-1]  # from the word before into each word
            if goes_on.any():
                torn |= goes_on[start, lane] | goes_on[start + size, lane]
        return torn

    def _sides(self, phrases: Phrases) -> tuple[tuple[Side, Ints, Ints], ...]:
        """Return both sides, with where phrases start there and how long they are."""
        return (
            (self._related.original, phrases.i, phrases.height),
            (self._related.copy, phrases.j, phrases.width),
        )

    def features(self, phrases: Phrases) -> Matrix:
        """Return the features of some phrases: features x phrases."""
        bead, i, j, lane, height, width = phrases
        links = phrases.links
        odds = self._odds[links]
        gap, framed = self._gap, self._framed
        inside = gap[i + 1, j + 1, lane] & gap[i + height, j + width, lane]
        opened = gap[i, j + 1, lane] | gap[i + 1, j, lane]
        goes_on = gap[i + height + 1, j + 1, lane] | gap[i + 1, j + width + 1, lane]
        fills = inside & ~opened & ~goes_on
        at = i, j, lane
        overlap = self._features[_AT["overlap"]][at]
        tall = height > width
        rows, columns = self._rivals(phrases)
        function, copy_function = self._counted(phrases, _FUNCTION)
        particle, copy_particle = self._counted(phrases, _PARTICLE)
        loose = np.where(tall, particle, copy_particle)
        twins = self._features[_AT["original_twin"]] + self._features[_AT["copy_twin"]]
        real = _IS_LINK[:, bead]
        size = height * width
        values = {
            "bias": np.ones(len(i)),
            "mean": (odds * real).sum(0) / size,
            "low": odds.min(0),
            "high": odds.max(0),
            "before": framed[at],
            "after": framed[i + height + 1, j + width + 1, lane],
            "long_rival": np.where(tall, rows, columns),
            "short_rival": np.where(tall, columns, rows),
            "gap": inside,
            "fills": fills,
            "front": inside & ~opened & goes_on,
            "back": inside & opened & ~goes_on,
            "overlap": overlap,
            "overlap_fills": overlap * fills,
            "long_function": np.where(tall, function, copy_function),
            "long_particle": loose * (loose < np.maximum(height, width)),
            "short_function": np.where(tall, copy_function, function),
            "capitals": (self._features[_AT["capitals"]][links] * real).sum(0),
            "twin": (twins[links] * real).sum(0) / size,
        }
        return np.array([values[name] for name in PHRASE], dtype=float)

    def _counted(self, phrases: Phrases, chosen: Cells) -> tuple[Ints, Ints]:
        """Count the words of these classes in the original, and in the copy."""
        counts = []
        for side, start, size in self._sides(phrases):
            before = np.zeros((len(side.kinds) + 1, side.kinds.shape[1]), np.int64)
            np.cumsum(chosen[side.kinds], axis=0, out=before[1:])
            end = start + size
            counts.append(before[end, phrases.lane] - before[start, phrases.lane])
        return counts[0], counts[1]

    def _rivals(self, phrases: Phrases) -> tuple[Matrix, Matrix]:
        """Return the best links that words of each side have outside the phrase."""
        _, i, j, lane, height, width = phrases
        rows, columns = _steps(i, height), _steps(j, width)
        left, right = self._left[rows, j, lane], self._right[rows, j + width, lane]
        above = self._above[i, columns, lane]
        below = self._below[i + height, columns, lane]
        return np.maximum(left, right).max(0), np.maximum(above, below).max(0)


def _listed(related: Related, lexicon: Lexicon, phrases: Phrases) -> list[bool]:
    """Tell which phrases the lexicon lists together."""
    sides = related.original, related.copy
    starts, sizes = (phrases.i, phrases.j), (phrases.height, phrases.width)
    keys = [
        [
            " ".join(related.forms[word].key for word in words[first : first + size])
            for words, first, size in zip(
                side.forms.T[phrases.lane], start, size_of, strict=True
            )
        ]
        for side, start, size_of in zip(sides, starts, sizes, strict=True)
    ]
    return list(map(lexicon.related, *keys))


def _steps(starts: Ints, sizes: Ints) -> Ints:
    """Return the words of a side of phrases, the last again in place of others."""
    words: Ints = starts + np.minimum(np.arange(_LONGEST)[:, None], sizes - 1)
    return words


def _totals(linked: Matrix) -> Matrix:
    """Return the sum of the links of the phrases that start at each place."""
    totals = np.zeros((len(BEAD_SIZES), *linked.shape))
    n, m, _ = linked.shape
    for bead, (height, width) in enumerate(BEAD_SIZES):
        total = totals[bead, : max(0, n + 1 - height), : max(0, m + 1 - width)]
        for i in range(height):
            for j in range(width):
                total += linked[i : i + len(total), j : j + total.shape[1]]
    return totals


def _places_of_links() -> tuple[Ints, Cells]:
    """Return where the links of beads are from their first word, and which are real."""
    most = max(height * width for height, width in BEAD_SIZES)
    steps = np.zeros((2, most, len(BEAD_SIZES)), np.intp)
    real = np.zeros((most, len(BEAD_SIZES)), np.bool_)
    for bead, (height, width) in enumerate(BEAD_SIZES):
        steps[:, : height * width, bead] = np.indices((height, width)).reshape(2, -1)
        real[: height * width, bead] = True
    return steps, real


_SIZES = np.array(BEAD_SIZES).T
_LINKS, _IS_LINK = _places_of_links()
_SHAPE_OF = np.array(
    [[(1, 1), *SHAPES].index((min(size), max(size))) - 1 for size in BEAD_SIZES]
)
_LEAST_TOTAL = np.where(_SIZES.max(0) > 1, _LEAST_MEAN * _SIZES.prod(0), np.inf)
_WEIGHTS = np.array([*PHRASE.values()])
_RATES = np.array([(rate.link, rate.weight, rate.exact) for rate in SHAPES.values()]).T
_FUNCTION = np.array([kind > WordClass.CONTENT for kind in WordClass])
_PARTICLE = np.array([kind is WordClass.PARTICLE for kind in WordClass])
