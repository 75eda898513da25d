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
    "bias": (-0.22, -2.11, -0.24, -0.35, -2.58, -0.74, -0.11),
    # Both words lie on the longest chain of equal words.
    "anchored": (1.66, 1.89, 0.00, 0.00, 0.00, 0.00, 0.00),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.77, -0.16, -0.40, 0.07, 0.07),
    # They have the same place in a gap of equal size on both sides.
    "gap_square": (0.00, 0.00, -0.06, 0.45, 0.71, 0.32, 0.01),
    # They stand in a gap of one word against two or three.
    "gap_one_to_few": (0.00, 0.00, 0.37, -0.90, 0.23, -0.20, -0.19),
    # They have the same place counted from the start of an uneven gap.
    "gap_front": (0.00, 0.00, 0.34, -0.03, 0.08, 0.47, -0.22),
    # They have the same place counted from the end of an uneven gap.
    "gap_back": (0.00, 0.00, -0.16, -0.01, 0.38, 0.12, 0.48),
    # They stand in the same gap.
    "gap_inside": (0.00, 0.00, -0.09, -0.82, -1.36, -0.76, -0.33),
    # How many gaps lie between them, as a logarithm.
    "gap_far": (-0.50, 0.01, -1.29, -1.33, -1.37, -1.43, -1.40),
    # How many equal words frame their gap, as a share of six.
    "gap_support": (0.00, 0.00, -0.05, 0.30, 0.10, 0.13, 0.42),
    # How far apart they stand within their gap, as a share of it.
    "gap_drift": (0.00, 0.00, -0.71, -2.67, -0.75, -1.22, -0.23),
    # How far apart they stand within the sides, as a share of these.
    "distance": (-1.26, -2.97, -1.99, -2.13, -2.10, -3.26, -3.03),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.25, 0.78, -0.01, -2.35, -1.89, -2.40, -0.63),
    # That share, for words of the same gap.
    "overlap_gap": (0.00, 0.00, 0.59, 3.41, 2.76, 3.19, -0.20),
    # That share, for words between equal neighbours.
    "overlap_between": (0.15, -0.43, 0.05, 0.67, 1.08, 0.14, -0.18),
    # That share, for words alone opposite each other.
    "overlap_one_to_one": (0.00, 0.00, 0.43, 0.89, 0.41, 0.64, -0.18),
    # That share, for the same place in an even gap.
    "overlap_square": (0.00, 0.00, 0.24, 0.82, 1.16, 0.01, -0.06),
    # That share, for one word against two or three.
    "overlap_one_to_few": (0.00, 0.00, 0.19, 2.01, 0.28, 0.78, 0.00),
    # How even the gaps of the pairing are, for words of the same gap.
    "balance_gap": (0.00, 0.00, 0.53, 0.21, 0.67, -0.95, -0.02),
    # The same, for words alone opposite each other.
    "balance_one_to_one": (0.00, 0.00, 0.38, 1.15, 0.81, 0.51, 0.49),
    # The same, for the same place in an even gap.
    "balance_square": (0.00, 0.00, 0.46, 0.82, 0.37, -0.26, -0.24),
    # The same, for one word against two or three.
    "balance_one_to_few": (0.00, 0.00, 0.10, 1.76, 0.19, 1.17, 0.07),
    # The same, for the same place from the start of a gap.
    "balance_front": (0.00, 0.00, 0.18, 1.71, 0.70, -0.18, 0.05),
    # The same, for the same place from the end of a gap.
    "balance_back": (0.00, 0.00, -0.11, 1.07, 0.90, 0.78, -0.25),
    # The words before them are equal and carry content.
    "left_content": (0.63, 1.42, 0.71, 2.19, 0.70, 0.50, 0.69),
    # The words after them are equal and carry content.
    "right_content": (0.90, 4.11, 1.14, 1.95, 1.32, 0.62, -0.12),
    # The words before them are equal function words or marks.
    "left_function": (1.77, 1.92, 0.77, 1.67, 1.21, 0.79, 1.51),
    # The words after them are equal function words or marks.
    "right_function": (0.84, 2.58, 0.40, 1.52, 1.75, 1.66, 1.42),
    # The words before them have the same stem or a similar spelling.
    "left_related": (0.47, 1.22, -0.03, 0.60, 1.39, 0.91, -0.27),
    # The words after them have the same stem or a similar spelling.
    "right_related": (0.25, 1.85, 0.03, 1.55, 1.04, 0.70, 0.00),
    # The words before them differ but are of the same class.
    "left_class": (-0.25, -0.02, 0.15, 0.25, 0.15, -0.09, 0.14),
    # The words after them differ but are of the same class.
    "right_class": (0.09, 0.04, -0.36, 0.35, 0.44, -0.20, 0.19),
    # Equal words stand before them, one word skipped on one side.
    "left_skip": (0.74, 0.28, 0.23, 0.55, 0.57, 0.49, 0.29),
    # Equal words stand after them, one word skipped on one side.
    "right_skip": (0.09, 1.54, -0.07, 0.51, 0.69, 0.44, -0.13),
    # Equal words stand both before and after them.
    "between": (0.52, 0.42, 0.00, -0.53, 0.45, -0.64, 0.07),
    # They are both the first or both the last words.
    "edge": (0.47, 2.07, 0.47, 1.56, 0.89, -0.01, 1.35),
    # How many equal or related words stand within three words, up to 3.
    "near_content": (0.84, 0.37, 0.20, 0.07, 0.23, 0.09, 0.26),
    # The word of the original stands elsewhere in the copy.
    "original_twin": (-0.39, 0.06, -0.30, -1.51, -0.37, -0.77, -0.59),
    # The word of the copy stands elsewhere in the original.
    "copy_twin": (-0.20, 0.34, -0.97, -2.15, -0.56, -0.54, -0.88),
    # The word of the original lies on the chain with another word.
    "original_anchored": (-2.12, -2.18, -1.69, -1.33, -2.17, -1.83, -1.66),
    # The word of the copy lies on the chain with another word.
    "copy_anchored": (-3.26, -2.57, -2.30, -0.90, -2.10, -2.18, -2.17),
    # They are equal and stand once on either side.
    "unique": (2.30, 1.91, 0.00, 0.00, 0.00, 0.00, 0.00),
    # How alike they are spelt beyond a half, 0 to 1.
    "spelling": (0.00, 0.00, 0.58, 2.63, 1.05, 1.91, -0.03),
    # How many letters at the end are equal, up to 3.
    "ending": (0.00, 0.00, -0.20, 0.54, -0.23, 0.19, -0.30),
    # They are of the same class.
    "same_class": (0.00, 0.00, 0.37, -0.35, 0.95, 0.00, -0.11),
    # They have the same stem, or stand for the same number.
    "same_stem": (0.00, 0.00, 0.66, 0.00, 0.00, 0.00, 0.00),
    # Both start with a capital letter (+1) or only one does (-1).
    "capitals": (0.19, 0.00, -0.01, 0.65, 0.00, 0.00, 0.00),
    # How much shorter the shorter one is, as a share.
    "length": (0.00, 0.00, -0.53, -0.37, 0.53, -0.45, -0.08),
    # How long the shorter one is, as a share of eight letters.
    "long": (0.71, 0.10, 0.93, -0.91, 1.04, -0.97, -0.01),
}

SECOND: Final[Weights] = {  # log odds that two words are linked, second stage
    # The log odds of the first stage.
    "first": (0.83, 0.62, 0.92, 0.73, 0.81, 0.79, 0.87),
    # Every pair of words.
    "bias": (0.69, 0.82, 1.27, 2.22, 0.52, 0.79, 0.11),
    # The chance of the words before them.
    "before": (0.71, 0.98, 0.57, 0.82, 0.58, 0.12, 0.29),
    # The chance of the words after them.
    "after": (0.60, 2.35, 0.58, 0.32, 0.81, 0.06, 0.23),
    # The best other chance of the word of the original.
    "row_rival": (-1.58, -2.58, -1.59, -3.06, -1.65, -1.70, -0.43),
    # The best other chance of the word of the copy.
    "column_rival": (-1.34, -2.57, -1.92, -3.97, -1.76, -2.11, -0.69),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (-0.09, -0.33, 0.04, 0.18, -0.23, 0.68, 0.06),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.53, 0.01, 0.56, -0.26, -0.52, -0.20, -1.38),
    # How far the word of the original is from being linked at all.
    "row_free": (0.05, 0.32, 0.02, -0.54, 0.55, 0.11, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.05, 0.07, 0.07, -0.58, 0.13, -0.10, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.28, -0.17, -0.15, -0.05, -0.34),
    # The chances of the words two before and two after them.
    "around": (0.85, 0.50, -0.29, 0.03, 0.10, 0.23, 0.59),
    # The chance before them, one word skipped on one side.
    "skip_before": (0.08, 0.19, -0.11, 0.75, 0.43, 0.27, 0.78),
    # The chance after them, one word skipped on one side.
    "skip_after": (0.28, 1.00, -0.17, 0.22, 0.67, 0.10, 0.86),
    # Their share of all chances of the word of the original.
    "row_share": (0.90, -0.59, 0.42, -1.28, -0.62, -0.82, -0.06),
    # Their share of all chances of the word of the copy.
    "column_share": (-0.16, -0.18, 0.39, 1.41, -0.38, 0.57, -0.11),
    # The share of the words of both sides that lie on the chain.
    "overlap": (0.06, 0.96, 0.91, 1.89, 0.75, 1.04, -0.24),
}

ALONE: Final[Weights] = {  # log odds that two words are linked with no other word
    # The log odds of the first stage.
    "first": (0.50, 0.59, 0.54, 0.42, 0.85, 0.59, 0.83),
    # Every pair of words.
    "bias": (0.84, 0.68, 0.84, 1.17, -0.39, -2.00, 0.04),
    # The chance of the words before them.
    "before": (0.86, 0.99, 1.13, 1.39, 1.09, 1.10, 0.32),
    # The chance of the words after them.
    "after": (0.66, 2.27, 0.80, 1.73, 0.92, 0.84, 0.16),
    # The best other chance of the word of the original.
    "row_rival": (-2.10, -2.77, -1.77, -4.73, -2.03, -2.06, -0.48),
    # The best other chance of the word of the copy.
    "column_rival": (-2.06, -2.60, -1.63, -3.45, -1.76, -2.12, -0.75),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (0.07, -0.35, -0.45, -1.38, -0.63, -0.59, 0.03),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.49, 0.13, -0.12, -0.58, -0.50, -1.03, -1.41),
    # How far the word of the original is from being linked at all.
    "row_free": (0.05, 0.32, 0.09, -0.87, 0.13, -0.54, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.11, 0.09, 0.27, -0.35, 0.40, 0.07, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.51, 0.87, -0.03, 1.33, -0.30),
    # The chances of the words two before and two after them.
    "around": (0.53, 0.54, -0.10, 0.44, 0.11, 0.71, 0.69),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.41, 0.18, -0.25, 0.53, -0.01, 0.00, 0.87),
    # The chance after them, one word skipped on one side.
    "skip_after": (-0.02, 0.99, -0.94, 0.50, 0.44, -0.17, 0.94),
    # Their share of all chances of the word of the original.
    "row_share": (0.73, -0.40, -0.04, 0.33, -0.59, -0.22, -0.07),
    # Their share of all chances of the word of the copy.
    "column_share": (0.29, -0.23, -0.10, -0.84, -0.60, -0.17, -0.11),
    # The share of the words of both sides that lie on the chain.
    "overlap": (1.17, 1.20, 0.44, 0.79, 1.24, -0.32, -0.34),
}

PHRASE: Final[Weights] = {  # log odds that words are exactly one phrase: 1:2, 1:3, 2:2
    # Every phrase.
    "bias": (-0.35, -0.78, -0.92),
    # The mean log odds of its links.
    "mean": (0.25, 0.30, 1.25),
    # The least log odds of its links.
    "low": (0.59, 1.18, 0.60),
    # The highest log odds of its links.
    "high": (-0.08, 0.05, -0.25),
    # The chance of the words before it.
    "before": (1.10, 0.74, 0.01),
    # The chance of the words after it.
    "after": (0.96, 0.87, -0.37),
    # The best chance of its longer side with a word outside.
    "long_rival": (-2.69, -1.67, -1.02),
    # The best chance of its shorter side with a word outside.
    "short_rival": (-2.28, -0.83, -1.15),
    # It lies within one gap.
    "gap": (-0.95, -0.17, -0.33),
    # It fills a gap.
    "fills": (-0.63, 0.24, 0.64),
    # It starts a gap that goes on after it.
    "front": (-0.11, 0.45, 0.47),
    # It ends a gap that has begun before it.
    "back": (-0.02, 0.85, 0.59),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.25, -0.78, -1.04),
    # That share, for a phrase that fills a gap.
    "overlap_fills": (0.41, -0.01, 0.16),
    # How many function words its longer side has.
    "long_function": (-0.19, 0.14, -0.19),
    # How many particles, such as “also”, its longer side has.
    "long_particle": (-2.12, -1.49, 0.70),
    # How many function words its shorter side has.
    "short_function": (-0.40, -0.60, 0.51),
    # For each link +1 if both words have capitals, -1 if one has.
    "capitals": (-0.08, 0.18, 0.34),
    # How many of its words stand elsewhere on the other side, per link.
    "twin": (-0.76, 0.69, -0.39),
}
# fmt: on

LISTED: Final = 6.0
"""Added to the log odds of words that the lexicon lists together."""

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
