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
    "bias": (-0.24, -2.11, -0.12, -0.91, -2.58, -0.73, -0.11),
    # Both words lie on the longest chain of equal words.
    "anchored": (1.67, 1.89, 0.00, 0.00, 0.00, 0.00, 0.00),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.77, -0.23, -0.40, 0.09, 0.07),
    # They have the same place in a gap of equal size on both sides.
    "gap_square": (0.00, 0.00, -0.05, 0.50, 0.71, 0.45, 0.01),
    # They stand in a gap of one word against two or three.
    "gap_one_to_few": (0.00, 0.00, 0.37, -0.90, 0.23, -0.18, -0.19),
    # They have the same place counted from the start of an uneven gap.
    "gap_front": (0.00, 0.00, 0.33, -0.03, 0.08, 0.45, -0.22),
    # They have the same place counted from the end of an uneven gap.
    "gap_back": (0.00, 0.00, -0.16, -0.03, 0.38, 0.15, 0.48),
    # They stand in the same gap.
    "gap_inside": (0.00, 0.00, -0.09, -0.89, -1.36, -0.77, -0.33),
    # How many gaps lie between them, as a logarithm.
    "gap_far": (-0.50, 0.01, -1.28, -1.35, -1.37, -1.42, -1.40),
    # How many equal words frame their gap, as a share of six.
    "gap_support": (0.00, 0.00, -0.06, 0.35, 0.10, 0.15, 0.42),
    # How far apart they stand within their gap, as a share of it.
    "gap_drift": (0.00, 0.00, -0.71, -2.68, -0.75, -1.22, -0.23),
    # How far apart they stand within the sides, as a share of these.
    "distance": (-1.26, -2.98, -2.01, -2.10, -2.10, -3.27, -3.03),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.25, 0.78, -0.04, -2.40, -1.89, -2.41, -0.63),
    # That share, for words of the same gap.
    "overlap_gap": (0.00, 0.00, 0.58, 3.50, 2.76, 3.20, -0.20),
    # That share, for words between equal neighbours.
    "overlap_between": (0.15, -0.43, 0.05, 0.73, 1.08, 0.15, -0.18),
    # That share, for words alone opposite each other.
    "overlap_one_to_one": (0.00, 0.00, 0.43, 0.92, 0.41, 0.65, -0.18),
    # That share, for the same place in an even gap.
    "overlap_square": (0.00, 0.00, 0.25, 0.78, 1.16, -0.01, -0.06),
    # That share, for one word against two or three.
    "overlap_one_to_few": (0.00, 0.00, 0.18, 1.98, 0.28, 0.78, 0.00),
    # How even the gaps of the pairing are, for words of the same gap.
    "balance_gap": (0.00, 0.00, 0.53, 0.15, 0.67, -0.97, -0.02),
    # The same, for words alone opposite each other.
    "balance_one_to_one": (0.00, 0.00, 0.38, 1.20, 0.81, 0.52, 0.49),
    # The same, for the same place in an even gap.
    "balance_square": (0.00, 0.00, 0.47, 0.80, 0.37, -0.33, -0.24),
    # The same, for one word against two or three.
    "balance_one_to_few": (0.00, 0.00, 0.10, 1.80, 0.19, 1.19, 0.07),
    # The same, for the same place from the start of a gap.
    "balance_front": (0.00, 0.00, 0.18, 1.68, 0.70, -0.17, 0.05),
    # The same, for the same place from the end of a gap.
    "balance_back": (0.00, 0.00, -0.10, 1.09, 0.90, 0.77, -0.25),
    # The words before them are equal and carry content.
    "left_content": (0.63, 1.43, 0.71, 2.17, 0.70, 0.51, 0.69),
    # The words after them are equal and carry content.
    "right_content": (0.90, 4.11, 1.15, 1.95, 1.32, 0.60, -0.12),
    # The words before them are equal function words or marks.
    "left_function": (1.77, 1.92, 0.76, 1.65, 1.21, 0.78, 1.51),
    # The words after them are equal function words or marks.
    "right_function": (0.84, 2.58, 0.41, 1.51, 1.75, 1.64, 1.42),
    # The words before them have the same stem or a similar spelling.
    "left_related": (0.47, 1.23, -0.04, 0.60, 1.39, 0.90, -0.27),
    # The words after them have the same stem or a similar spelling.
    "right_related": (0.25, 1.85, 0.03, 1.55, 1.05, 0.68, 0.00),
    # The words before them differ but are of the same class.
    "left_class": (-0.25, -0.02, 0.15, 0.25, 0.15, -0.07, 0.14),
    # The words after them differ but are of the same class.
    "right_class": (0.10, 0.04, -0.36, 0.34, 0.43, -0.20, 0.19),
    # Equal words stand before them, one word skipped on one side.
    "left_skip": (0.75, 0.28, 0.23, 0.54, 0.57, 0.50, 0.29),
    # Equal words stand after them, one word skipped on one side.
    "right_skip": (0.09, 1.54, 0.01, 0.51, 0.69, 0.44, -0.13),
    # Equal words stand both before and after them.
    "between": (0.52, 0.42, 0.00, -0.56, 0.45, -0.63, 0.07),
    # They are both the first or both the last words.
    "edge": (0.47, 2.07, 0.46, 1.56, 0.89, -0.06, 1.35),
    # How many equal or related words stand within three words, up to 3.
    "near_content": (0.84, 0.37, 0.21, 0.07, 0.23, 0.08, 0.26),
    # The word of the original stands elsewhere in the copy.
    "original_twin": (-0.39, 0.06, -0.30, -1.52, -0.37, -0.78, -0.59),
    # The word of the copy stands elsewhere in the original.
    "copy_twin": (-0.21, 0.34, -0.98, -2.16, -0.56, -0.52, -0.88),
    # The word of the original lies on the chain with another word.
    "original_anchored": (-2.12, -2.18, -1.69, -1.35, -2.17, -1.81, -1.66),
    # The word of the copy lies on the chain with another word.
    "copy_anchored": (-3.26, -2.57, -2.29, -0.93, -2.10, -2.18, -2.17),
    # They are equal and stand once on either side.
    "unique": (2.29, 1.91, 0.00, 0.00, 0.00, 0.00, 0.00),
    # How alike they are spelt beyond a half, 0 to 1.
    "spelling": (0.00, 0.00, 0.63, 2.67, 1.05, 1.83, -0.03),
    # How many letters at the end are equal, up to 3.
    "ending": (0.00, 0.00, -0.20, 0.53, -0.23, 0.18, -0.30),
    # They are of the same class.
    "same_class": (0.00, 0.00, 0.22, 0.34, 0.95, 0.00, -0.11),
    # They have the same stem, or stand for the same number.
    "same_stem": (0.00, 0.00, 0.64, 0.00, 0.00, 0.00, 0.00),
    # Both start with a capital letter (+1) or only one does (-1).
    "capitals": (0.19, 0.00, -0.03, 0.66, 0.00, 0.00, 0.00),
    # How much shorter the shorter one is, as a share.
    "length": (0.00, 0.00, -0.49, -0.44, 0.53, -0.45, -0.08),
    # How long the shorter one is, as a share of eight letters.
    "long": (0.72, 0.10, 0.95, -0.96, 1.04, -0.97, -0.01),
}

SECOND: Final[Weights] = {  # log odds that two words are linked, second stage
    # The log odds of the first stage.
    "first": (0.82, 0.61, 0.93, 0.73, 0.80, 0.78, 0.87),
    # Every pair of words.
    "bias": (0.70, 0.84, 1.30, 2.23, 0.46, 0.75, 0.11),
    # The chance of the words before them.
    "before": (0.68, 0.96, 0.71, 0.84, 0.60, 0.12, 0.27),
    # The chance of the words after them.
    "after": (0.61, 2.39, 0.60, 0.29, 0.86, 0.11, 0.28),
    # The best other chance of the word of the original.
    "row_rival": (-1.55, -2.61, -1.55, -3.05, -1.65, -1.71, -0.43),
    # The best other chance of the word of the copy.
    "column_rival": (-1.36, -2.59, -1.95, -4.00, -1.73, -2.11, -0.69),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (-0.20, -0.20, 0.00, 0.17, -0.14, 0.72, 0.03),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.49, -0.01, 0.51, -0.24, -0.55, -0.18, -1.40),
    # How far the word of the original is from being linked at all.
    "row_free": (0.05, 0.30, 0.03, -0.27, 0.97, 0.34, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.10, -0.01, 0.10, -0.58, 0.07, -0.14, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.29, -0.16, -0.16, -0.05, -0.37),
    # The chances of the words two before and two after them.
    "around": (0.87, 0.48, -0.41, 0.05, 0.10, 0.23, 0.60),
    # The chance before them, one word skipped on one side.
    "skip_before": (0.09, 0.16, -0.16, 0.78, 0.43, 0.25, 0.71),
    # The chance after them, one word skipped on one side.
    "skip_after": (0.34, 1.06, -0.03, 0.24, 0.69, 0.14, 0.94),
    # Their share of all chances of the word of the original.
    "row_share": (0.90, -0.60, 0.20, -1.35, -0.53, -0.91, -0.07),
    # Their share of all chances of the word of the copy.
    "column_share": (-0.15, -0.01, 0.44, 1.38, -0.38, 0.55, -0.12),
    # The share of the words of both sides that lie on the chain.
    "overlap": (0.08, 0.94, 0.90, 1.88, 0.72, 1.02, -0.22),
}

ALONE: Final[Weights] = {  # log odds that two words are linked with no other word
    # The log odds of the first stage.
    "first": (0.49, 0.59, 0.52, 0.42, 0.83, 0.58, 0.83),
    # Every pair of words.
    "bias": (0.80, 0.71, 0.85, 1.14, -0.43, -2.05, 0.05),
    # The chance of the words before them.
    "before": (0.90, 0.97, 1.14, 1.42, 1.08, 1.12, 0.30),
    # The chance of the words after them.
    "after": (0.69, 2.31, 0.76, 1.73, 0.92, 0.86, 0.21),
    # The best other chance of the word of the original.
    "row_rival": (-2.07, -2.80, -1.76, -4.73, -2.00, -2.06, -0.47),
    # The best other chance of the word of the copy.
    "column_rival": (-2.06, -2.62, -1.63, -3.41, -1.73, -2.15, -0.75),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (-0.04, -0.24, -0.47, -1.33, -0.61, -0.58, 0.00),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.41, 0.10, -0.31, -0.61, -0.52, -1.00, -1.43),
    # How far the word of the original is from being linked at all.
    "row_free": (0.04, 0.30, 0.08, -0.80, 0.30, -0.55, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.19, 0.02, 0.30, -0.16, 0.30, 0.03, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.54, 0.86, -0.04, 1.33, -0.32),
    # The chances of the words two before and two after them.
    "around": (0.52, 0.52, 0.00, 0.42, 0.10, 0.71, 0.70),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.39, 0.15, -0.12, 0.56, -0.04, 0.03, 0.80),
    # The chance after them, one word skipped on one side.
    "skip_after": (-0.01, 1.05, -0.84, 0.49, 0.42, -0.14, 1.01),
    # Their share of all chances of the word of the original.
    "row_share": (0.80, -0.36, -0.28, 0.32, -0.44, -0.24, -0.08),
    # Their share of all chances of the word of the copy.
    "column_share": (0.39, -0.17, 0.10, -0.78, -0.53, -0.17, -0.12),
    # The share of the words of both sides that lie on the chain.
    "overlap": (1.20, 1.18, 0.35, 0.80, 1.25, -0.34, -0.32),
}

PHRASE: Final[Weights] = {  # log odds that words are exactly one phrase: 1:2, 1:3, 2:2
    # Every phrase.
    "bias": (-0.30, -0.80, -0.88),
    # The mean log odds of its links.
    "mean": (0.25, 0.33, 1.14),
    # The least log odds of its links.
    "low": (0.58, 1.17, 0.64),
    # The highest log odds of its links.
    "high": (-0.08, 0.06, -0.24),
    # The chance of the words before it.
    "before": (1.08, 0.79, 0.06),
    # The chance of the words after it.
    "after": (0.94, 0.82, -0.34),
    # The best chance of its longer side with a word outside.
    "long_rival": (-2.74, -1.66, -1.10),
    # The best chance of its shorter side with a word outside.
    "short_rival": (-2.31, -0.87, -1.21),
    # It lies within one gap.
    "gap": (-1.03, -0.20, -0.22),
    # It fills a gap.
    "fills": (-0.58, 0.27, 0.55),
    # It starts a gap that goes on after it.
    "front": (-0.11, 0.41, 0.35),
    # It ends a gap that has begun before it.
    "back": (0.01, 0.90, 0.47),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.19, -0.81, -1.05),
    # That share, for a phrase that fills a gap.
    "overlap_fills": (0.40, -0.03, 0.13),
    # How many function words its longer side has.
    "long_function": (-0.19, 0.16, -0.34),
    # How many particles, such as “also”, its longer side has.
    "long_particle": (-2.12, -1.48, 0.69),
    # How many function words its shorter side has.
    "short_function": (-0.42, -0.56, 0.60),
    # For each link +1 if both words have capitals, -1 if one has.
    "capitals": (-0.08, 0.21, 0.34),
    # How many of its words stand elsewhere on the other side, per link.
    "twin": (-0.79, 0.61, -0.43),
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
