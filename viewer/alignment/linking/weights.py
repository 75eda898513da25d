"""The weights of the word aligner: plain numbers, each with a name and a sentence.

Fitted by ``tests/bench/fit_weights.py`` on the Edinburgh paraphrase corpus (Cohn et al.
2008) and on sentences spun by that program; only the worths at the end were chosen by
hand. The columns of `FIRST`, `SECOND` and `ALONE` are the relations two words can have
by themselves, in the order of `Relation`: the same content word, the same function word
or mark, related by stem, number or spelling, two content words, two function words, one
of each, two marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Weights: TypeAlias = "Mapping[str, tuple[float, ...]]"


@dataclass(frozen=True, slots=True)
class Worth:
    """When a bead of some shape is worth having.

    A bead is worth the chances of its links less `link` for each, and `weight` times
    the chance that it is exactly one bead less `exact`.

    Attributes
    ----------
    link
        The chance that a link has to exceed.
    weight
        How much it counts that the bead is exactly right.
    exact
        The chance of being exactly right that has to be exceeded.
    """

    link: float
    weight: float
    exact: float


# fmt: off
FIRST: Final[Weights] = {  # log odds that two words are linked, first stage
    # Every pair of words.
    "bias": (-0.23, -2.10, -0.08, -0.59, -2.42, -0.71, -0.10),
    # Both words lie on the longest chain of equal words.
    "anchored": (1.69, 1.79, 0.00, 0.00, 0.00, 0.00, 0.00),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.63, -0.65, -0.52, -0.19, 0.07),
    # They have the same place in a gap of equal size on both sides.
    "gap_square": (0.00, 0.00, -0.04, 0.37, 0.88, 0.34, 0.00),
    # They stand in a gap of one word against two or three.
    "gap_one_to_few": (0.00, 0.00, 0.33, -1.10, 0.21, -0.14, -0.18),
    # They have the same place counted from the start of an uneven gap.
    "gap_front": (0.00, 0.00, 0.21, 0.12, 0.18, 0.51, -0.22),
    # They have the same place counted from the end of an uneven gap.
    "gap_back": (0.00, 0.00, -0.20, -0.09, 0.42, 0.11, 0.48),
    # They stand in the same gap.
    "gap_inside": (0.00, 0.00, -0.07, -1.16, -1.40, -0.89, -0.33),
    # How many gaps lie between them, as a logarithm.
    "gap_far": (-0.65, -0.10, -1.27, -1.51, -1.28, -1.45, -1.39),
    # How many equal words frame their gap, as a share of six.
    "gap_support": (0.00, 0.00, -0.18, 0.64, 0.24, 0.17, 0.42),
    # How far apart they stand within their gap, as a share of it.
    "gap_drift": (0.00, 0.00, -0.60, -2.61, -0.60, -1.25, -0.23),
    # How far apart they stand within the sides, as a share of these.
    "distance": (-0.97, -2.73, -2.09, -1.87, -2.13, -3.47, -3.06),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.12, 0.89, -0.09, -2.34, -1.84, -2.28, -0.68),
    # That share, for words of the same gap.
    "overlap_gap": (0.00, 0.00, 0.50, 3.28, 2.62, 3.15, -0.19),
    # That share, for words between equal neighbours.
    "overlap_between": (0.33, -0.40, 0.18, 0.95, 1.12, 0.54, -0.18),
    # That share, for words alone opposite each other.
    "overlap_one_to_one": (0.00, 0.00, 0.36, 0.92, 0.41, 0.62, -0.18),
    # That share, for the same place in an even gap.
    "overlap_square": (0.00, 0.00, 0.27, 0.85, 1.18, 0.42, -0.06),
    # That share, for one word against two or three.
    "overlap_one_to_few": (0.00, 0.00, 0.18, 2.29, 0.31, 0.93, 0.01),
    # How even the gaps of the pairing are, for words of the same gap.
    "balance_gap": (0.00, 0.00, 0.52, 0.23, 0.63, -0.80, -0.02),
    # The same, for words alone opposite each other.
    "balance_one_to_one": (0.00, 0.00, 0.33, 1.63, 0.89, 0.72, 0.49),
    # The same, for the same place in an even gap.
    "balance_square": (0.00, 0.00, 0.46, 1.06, 0.33, -0.28, -0.24),
    # The same, for one word against two or three.
    "balance_one_to_few": (0.00, 0.00, 0.07, 2.17, 0.14, 1.00, 0.07),
    # The same, for the same place from the start of a gap.
    "balance_front": (0.00, 0.00, 0.09, 1.45, 0.78, -0.27, 0.05),
    # The same, for the same place from the end of a gap.
    "balance_back": (0.00, 0.00, -0.07, 1.44, 0.95, 0.83, -0.25),
    # The words before them are equal and carry content.
    "left_content": (0.78, 1.44, 0.82, 2.20, 0.64, 0.59, 0.69),
    # The words after them are equal and carry content.
    "right_content": (0.87, 3.99, 1.15, 1.95, 1.14, 0.63, -0.12),
    # The words before them are equal function words or marks.
    "left_function": (1.74, 1.93, 0.77, 1.60, 1.09, 0.94, 1.52),
    # The words after them are equal function words or marks.
    "right_function": (0.66, 2.60, 0.51, 1.52, 1.56, 1.52, 1.42),
    # The words before them have the same stem or a similar spelling.
    "left_related": (0.49, 1.30, -0.01, 0.52, 1.46, 0.87, -0.27),
    # The words after them have the same stem or a similar spelling.
    "right_related": (0.27, 1.85, 0.09, 1.66, 0.81, 0.84, 0.00),
    # The words before them differ but are of the same class.
    "left_class": (-0.29, -0.02, 0.13, 0.21, 0.08, -0.05, 0.13),
    # The words after them differ but are of the same class.
    "right_class": (0.21, 0.11, -0.43, 0.38, 0.33, -0.15, 0.19),
    # Equal words stand before them, one word skipped on one side.
    "left_skip": (0.51, 0.28, 0.27, 0.63, 0.54, 0.51, 0.28),
    # Equal words stand after them, one word skipped on one side.
    "right_skip": (0.44, 1.48, 0.13, 0.45, 0.73, 0.34, -0.12),
    # Equal words stand both before and after them.
    "between": (0.30, 0.43, 0.22, -0.43, 0.60, -0.36, 0.07),
    # They are both the first or both the last words.
    "edge": (0.50, 2.11, 0.48, 1.10, 0.90, 0.03, 1.35),
    # How many equal or related words stand within three words, up to 3.
    "near_content": (0.81, 0.38, 0.21, 0.06, 0.26, 0.08, 0.26),
    # The word of the original stands elsewhere in the copy.
    "original_twin": (-0.39, 0.00, -0.32, -1.60, -0.41, -0.81, -0.59),
    # The word of the copy stands elsewhere in the original.
    "copy_twin": (-0.29, 0.36, -0.93, -2.12, -0.61, -0.57, -0.88),
    # The word of the original lies on the chain with another word.
    "original_anchored": (-2.12, -2.24, -1.92, -1.34, -2.15, -1.79, -1.65),
    # The word of the copy lies on the chain with another word.
    "copy_anchored": (-3.05, -2.58, -2.27, -1.05, -2.10, -2.20, -2.17),
    # They are equal and stand once on either side.
    "unique": (2.34, 1.89, 0.00, 0.00, 0.00, 0.00, 0.00),
    # How alike they are spelt beyond a half, 0 to 1.
    "spelling": (0.00, 0.00, 0.55, 2.64, 1.05, 1.88, -0.03),
    # How many letters at the end are equal, up to 3.
    "ending": (0.00, 0.00, -0.17, 0.54, -0.19, 0.18, -0.29),
    # They are of the same class.
    "same_class": (0.00, 0.00, 0.31, 0.17, 0.95, 0.00, -0.10),
    # One of them is a particle, such as “also”, the other is none.
    "one_particle": (-0.19, -1.02, 0.03, 0.00, -0.46, -1.05, 0.00),
    # They have the same stem, or stand for the same number.
    "same_stem": (0.00, 0.00, 0.72, 0.00, 0.00, 0.00, 0.00),
    # Both start with a capital letter (+1) or only one does (-1).
    "capitals": (0.17, 0.00, 0.05, 0.67, 0.00, 0.00, 0.00),
    # How much shorter the shorter one is, as a share.
    "length": (0.00, 0.00, -0.67, -0.44, 0.31, -0.45, -0.08),
    # How long the shorter one is, as a share of eight letters.
    "long": (0.66, 0.01, 0.90, -1.08, 0.91, -0.88, -0.01),
}

SECOND: Final[Weights] = {  # log odds that two words are linked, second stage
    # The log odds of the first stage.
    "first": (0.83, 0.62, 0.96, 0.74, 0.83, 0.80, 0.86),
    # Every pair of words.
    "bias": (0.54, 0.68, 1.28, 2.26, 0.31, 0.84, 0.13),
    # The chance of the words before them.
    "before": (0.78, 0.97, 0.72, 0.75, 0.58, 0.17, 0.26),
    # The chance of the words after them.
    "after": (0.38, 2.34, 0.54, 0.25, 0.78, 0.12, 0.30),
    # The best other chance of the word of the original.
    "row_rival": (-1.51, -2.25, -1.53, -3.13, -1.29, -1.60, -0.44),
    # The best other chance of the word of the copy.
    "column_rival": (-1.29, -2.45, -1.90, -4.04, -1.66, -2.31, -0.69),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (-0.15, -0.22, -0.04, 0.12, -0.04, 0.64, 0.05),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.74, 0.09, 0.39, -0.24, -0.42, -0.09, -1.41),
    # How far the word of the original is from being linked at all.
    "row_free": (0.00, 0.30, 0.02, -0.30, 0.81, 0.45, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.09, -0.05, 0.10, -0.54, 0.01, -0.53, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.24, -0.20, -0.19, -0.15, -0.35),
    # The chances of the words two before and two after them.
    "around": (0.85, 0.50, -0.41, 0.05, 0.15, 0.17, 0.58),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.01, 0.11, -0.13, 0.79, 0.39, 0.23, 0.70),
    # The chance after them, one word skipped on one side.
    "skip_after": (0.53, 1.04, -0.02, 0.31, 0.55, 0.13, 0.95),
    # Their share of all chances of the word of the original.
    "row_share": (1.00, -0.67, 0.26, -1.26, -0.39, -1.18, -0.06),
    # Their share of all chances of the word of the copy.
    "column_share": (-0.10, 0.02, 0.47, 1.22, -0.73, 0.95, -0.12),
    # The share of the words of both sides that lie on the chain.
    "overlap": (0.10, 0.76, 0.85, 2.15, 0.68, 1.07, -0.23),
}

ALONE: Final[Weights] = {  # log odds that two words are linked with no other word
    # The log odds of the first stage.
    "first": (0.49, 0.60, 0.51, 0.40, 0.88, 0.47, 0.83),
    # Every pair of words.
    "bias": (0.73, 0.54, 0.87, 1.48, -0.27, -2.49, 0.07),
    # The chance of the words before them.
    "before": (0.91, 0.98, 1.21, 1.37, 1.10, 1.36, 0.30),
    # The chance of the words after them.
    "after": (0.64, 2.27, 0.70, 1.80, 0.88, 1.16, 0.23),
    # The best other chance of the word of the original.
    "row_rival": (-2.06, -2.42, -1.80, -5.24, -1.90, -2.12, -0.48),
    # The best other chance of the word of the copy.
    "column_rival": (-2.02, -2.46, -1.64, -3.76, -1.68, -2.39, -0.75),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (0.05, -0.24, -0.59, -1.48, -0.59, -0.51, 0.02),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.56, 0.18, -0.42, -0.51, -0.35, -0.69, -1.44),
    # How far the word of the original is from being linked at all.
    "row_free": (-0.03, 0.30, 0.06, -1.01, 0.14, -0.34, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.17, -0.02, 0.30, -0.30, 0.21, -0.27, -0.02),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.49, 0.87, -0.05, 1.20, -0.31),
    # The chances of the words two before and two after them.
    "around": (0.50, 0.54, 0.01, 0.39, 0.05, 0.78, 0.67),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.44, 0.10, -0.09, 0.63, -0.13, 0.05, 0.79),
    # The chance after them, one word skipped on one side.
    "skip_after": (-0.01, 1.02, -0.85, 0.54, 0.35, -0.27, 1.02),
    # Their share of all chances of the word of the original.
    "row_share": (0.84, -0.45, -0.15, 0.68, -0.40, -0.41, -0.07),
    # Their share of all chances of the word of the copy.
    "column_share": (0.45, -0.13, 0.25, -0.71, -0.72, -0.27, -0.12),
    # The share of the words of both sides that lie on the chain.
    "overlap": (1.16, 1.01, 0.28, 0.89, 0.97, -0.06, -0.33),
}

PHRASE: Final[Weights] = {  # log odds that words are exactly one phrase: 1:2, 1:3, 2:2
    # Every phrase.
    "bias": (-0.12, -0.23, -0.84),
    # The mean log odds of its links.
    "mean": (0.28, 0.47, 1.04),
    # The least log odds of its links.
    "low": (0.68, 1.10, 0.69),
    # The highest log odds of its links.
    "high": (-0.11, 0.09, -0.25),
    # The chance of the words before it.
    "before": (0.97, 0.37, 0.11),
    # The chance of the words after it.
    "after": (1.04, 0.98, -0.34),
    # The best chance of its longer side with a word outside.
    "long_rival": (-2.70, -2.08, -1.21),
    # The best chance of its shorter side with a word outside.
    "short_rival": (-3.16, -0.99, -1.14),
    # It lies within one gap.
    "gap": (-1.01, -0.12, -0.19),
    # It fills a gap.
    "fills": (-0.84, 0.39, 0.61),
    # It starts a gap that goes on after it.
    "front": (-0.05, 0.84, 0.26),
    # It ends a gap that has begun before it.
    "back": (-0.13, 0.54, 0.49),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.23, -0.93, -1.10),
    # That share, for a phrase that fills a gap.
    "overlap_fills": (0.29, 0.04, 0.16),
    # How many function words its longer side has.
    "long_function": (-0.04, -0.14, -0.37),
    # How many particles, such as “also”, its longer side has beside other words.
    "long_particle": (-1.96, -1.27, 0.94),
    # How many function words its shorter side has.
    "short_function": (-0.53, -0.23, 0.60),
    # For each link +1 if both words have capitals, -1 if one has.
    "capitals": (-0.11, 0.27, 0.35),
    # How many of its words stand elsewhere on the other side, per link.
    "twin": (-0.55, 0.33, -0.40),
}
# fmt: on

LISTED: Final = 6.0
"""Added to the log odds of words that the lexicon lists, and the least of phrases."""

WORD: Final = Worth(link=0.3, weight=1.0, exact=0.25)
"""When two single words are worth linking."""

SHAPES: Final[Mapping[tuple[int, int], Worth]] = {
    (1, 2): Worth(link=0.3, weight=2.0, exact=0.25),
    (1, 3): Worth(link=0.35, weight=3.0, exact=0.25),
    (2, 2): Worth(link=0.35, weight=3.0, exact=0.25),
}
"""When phrases are worth linking, by the size of the smaller and of the larger side."""

CROSSING: Final[Mapping[str, float]] = {
    "SAME_CONTENT": 0.45,
    "SAME_FUNCTION": 0.5,
    "RELATED": 0.45,
    "CONTENT": 0.45,
    "FUNCTION": 0.5,
    "MIXED": 0.6,
    "PUNCTUATION": 0.5,
    "IMPOSSIBLE": 1.0,
}
"""The chance that a link which crosses the others has to exceed, by relation."""
