"""The weights of the word aligner: plain numbers, each with a name and a sentence.

Fitted by ``tests/bench/fit_weights.py`` on the Edinburgh paraphrase corpus (Cohn et al.
2008) and on sentences spun by that program; only the worths at the end were chosen by
hand. The columns of `FIRST`, `SECOND` and `ALONE` are the relations two words can have by
themselves, in the order of `Relation`: the same content word, the same function word or
mark, related by stem, number or spelling, two content words, two function words, one of
each, two marks.
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

    A bead is worth the chances of its links less `link` for each, and `weight` times the
    chance that it is exactly one bead less `exact`.

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
    "bias": (-0.04, -2.04, -0.15, -0.35, -2.52, -0.37, -0.10),
    # Both words lie on the longest chain of equal words.
    "anchored": (1.53, 1.77, 0.00, 0.00, 0.00, 0.00, 0.00),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.53, -0.29, -0.26, 0.16, 0.06),
    # They have the same place in a gap of equal size on both sides.
    "gap_square": (0.00, 0.00, -0.03, 0.38, 0.79, 0.48, 0.00),
    # They stand in a gap of one word against two or three.
    "gap_one_to_few": (0.00, 0.00, 0.29, -0.98, 0.10, 0.66, -0.19),
    # They have the same place counted from the start of an uneven gap.
    "gap_front": (0.00, 0.00, 0.34, 0.04, -0.04, 0.55, -0.22),
    # They have the same place counted from the end of an uneven gap.
    "gap_back": (0.00, 0.00, -0.19, -0.03, 0.32, 0.50, 0.49),
    # They stand in the same gap.
    "gap_inside": (0.00, 0.00, -0.10, -1.02, -1.45, -0.13, -0.33),
    # How many gaps lie between them, as a logarithm.
    "gap_far": (-0.76, -0.16, -1.24, -1.32, -1.28, -1.47, -1.37),
    # How many equal words frame their gap, as a share of six.
    "gap_support": (0.00, 0.00, -0.09, 0.56, 0.08, 0.04, 0.42),
    # How far apart they stand within their gap, as a share of it.
    "gap_drift": (0.00, 0.00, -0.50, -2.08, -0.62, -0.86, -0.22),
    # How far apart they stand within the sides, as a share of these.
    "distance": (-0.86, -2.77, -2.02, -1.71, -2.14, -3.45, -3.04),
    # The share of the words of both sides that lie on the chain.
    "overlap": (0.01, 0.81, -0.07, -2.50, -2.00, -2.54, -0.70),
    # That share, for words of the same gap.
    "overlap_gap": (0.00, 0.00, 0.45, 3.01, 2.77, 2.19, -0.19),
    # That share, for words between equal neighbours.
    "overlap_between": (0.29, -0.33, 0.21, 0.99, 0.78, 0.57, -0.18),
    # That share, for words alone opposite each other.
    "overlap_one_to_one": (0.00, 0.00, 0.30, 0.89, 0.39, 0.81, -0.18),
    # That share, for the same place in an even gap.
    "overlap_square": (0.00, 0.00, 0.22, 1.03, 1.49, 0.63, -0.06),
    # That share, for one word against two or three.
    "overlap_one_to_few": (0.00, 0.00, 0.14, 1.82, -0.06, 0.01, 0.00),
    # How even the gaps of the pairing are, for words of the same gap.
    "balance_gap": (0.00, 0.00, 0.54, -0.07, 0.79, -1.72, -0.02),
    # The same, for words alone opposite each other.
    "balance_one_to_one": (0.00, 0.00, 0.28, 1.90, 0.98, 0.57, 0.49),
    # The same, for the same place in an even gap.
    "balance_square": (0.00, 0.00, 0.40, 1.87, 0.22, -0.40, -0.24),
    # The same, for one word against two or three.
    "balance_one_to_few": (0.00, 0.00, 0.07, 2.04, 0.30, -0.13, 0.07),
    # The same, for the same place from the start of a gap.
    "balance_front": (0.00, 0.00, 0.19, 1.92, 0.94, -0.29, 0.05),
    # The same, for the same place from the end of a gap.
    "balance_back": (0.00, 0.00, -0.06, 1.68, 0.87, -0.60, -0.24),
    # The words before them are equal and carry content.
    "left_content": (0.64, 1.56, 0.76, 2.16, 0.74, 0.23, 0.70),
    # The words after them are equal and carry content.
    "right_content": (0.90, 3.91, 1.22, 2.00, 1.21, -0.13, -0.12),
    # The words before them are equal function words or marks.
    "left_function": (1.72, 1.88, 0.91, 1.67, 1.21, 0.64, 1.53),
    # The words after them are equal function words or marks.
    "right_function": (0.79, 2.44, 0.55, 1.53, 1.75, 1.35, 1.43),
    # The words before them have the same stem or a similar spelling.
    "left_related": (0.52, 1.13, -0.01, 0.58, 1.40, 0.93, -0.28),
    # The words after them have the same stem or a similar spelling.
    "right_related": (0.25, 2.00, 0.06, 1.45, 0.87, 0.98, 0.00),
    # The words before them differ but are of the same class.
    "left_class": (-0.33, 0.01, 0.13, 0.19, 0.15, -0.23, 0.12),
    # The words after them differ but are of the same class.
    "right_class": (0.12, 0.04, -0.34, 0.35, 0.39, -0.31, 0.18),
    # Equal words stand before them, one word skipped on one side.
    "left_skip": (0.53, 0.27, 0.39, 0.76, 0.46, 0.49, 0.29),
    # Equal words stand after them, one word skipped on one side.
    "right_skip": (0.38, 1.45, 0.19, 0.44, 0.77, 0.32, -0.12),
    # Equal words stand both before and after them.
    "between": (0.34, 0.42, 0.47, -0.53, 0.41, -0.22, 0.06),
    # They are both the first or both the last words.
    "edge": (0.58, 2.05, 0.49, 1.13, 1.08, -0.10, 1.35),
    # How many equal or related words stand within three words, up to 3.
    "near_content": (0.80, 0.37, 0.17, 0.11, 0.27, 0.18, 0.26),
    # The word of the original stands elsewhere in the copy.
    "original_twin": (-0.42, 0.04, -0.29, -1.53, -0.46, -0.99, -0.58),
    # The word of the copy stands elsewhere in the original.
    "copy_twin": (-0.25, 0.42, -0.91, -2.08, -0.64, -0.51, -0.87),
    # The word of the original lies on the chain with another word.
    "original_anchored": (-2.21, -2.24, -1.89, -1.34, -2.13, -1.65, -1.65),
    # The word of the copy lies on the chain with another word.
    "copy_anchored": (-3.20, -2.61, -2.25, -1.00, -2.09, -2.23, -2.18),
    # They are equal and stand once on either side.
    "unique": (2.27, 1.95, 0.00, 0.00, 0.00, 0.00, 0.00),
    # How alike they are spelt beyond a half, 0 to 1.
    "spelling": (0.00, 0.00, 0.58, 2.53, 1.10, 2.03, -0.03),
    # How many letters at the end are equal, up to 3.
    "ending": (0.00, 0.00, -0.19, 0.54, -0.17, 0.22, -0.30),
    # They are of the same class.
    "same_class": (0.00, 0.00, 0.41, -0.35, 0.93, 0.00, -0.10),
    # They have the same stem, or stand for the same number.
    "same_stem": (0.00, 0.00, 0.58, 0.00, 0.00, 0.00, 0.00),
    # Both start with a capital letter (+1) or only one does (-1).
    "capitals": (0.12, 0.00, 0.02, 0.68, 0.00, 0.00, 0.00),
    # How much shorter the shorter one is, as a share.
    "length": (0.00, 0.00, -0.66, -0.31, 0.51, -0.53, -0.09),
    # How long the shorter one is, as a share of eight letters.
    "long": (0.65, 0.13, 0.87, -0.91, 1.16, -1.45, -0.01),
}

SECOND: Final[Weights] = {  # log odds that two words are linked, second stage
    # The log odds of the first stage.
    "first": (0.84, 0.61, 0.95, 0.72, 0.80, 0.79, 0.87),
    # Every pair of words.
    "bias": (0.48, 0.69, 1.22, 2.26, 0.32, 0.76, 0.15),
    # The chance of the words before them.
    "before": (0.64, 1.10, 0.58, 0.80, 0.52, 0.08, 0.30),
    # The chance of the words after them.
    "after": (0.40, 2.22, 0.51, 0.24, 0.74, -0.15, 0.22),
    # The best other chance of the word of the original.
    "row_rival": (-1.61, -2.35, -1.46, -3.15, -1.45, -1.82, -0.40),
    # The best other chance of the word of the copy.
    "column_rival": (-1.18, -2.33, -1.91, -4.13, -1.55, -1.79, -0.70),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (0.05, -0.31, -0.09, -0.02, -0.10, 0.52, 0.09),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.77, 0.09, 0.47, -0.26, -0.38, 0.23, -1.37),
    # How far the word of the original is from being linked at all.
    "row_free": (-0.01, 0.26, 0.03, -0.56, 0.34, -0.29, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.04, 0.02, 0.08, -0.53, -0.02, 0.26, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.21, -0.16, -0.13, 0.06, -0.33),
    # The chances of the words two before and two after them.
    "around": (0.88, 0.58, -0.30, 0.17, 0.16, 0.24, 0.56),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.01, 0.22, -0.13, 0.79, 0.38, 0.19, 0.77),
    # The chance after them, one word skipped on one side.
    "skip_after": (0.33, 1.00, -0.09, 0.32, 0.68, 0.02, 0.81),
    # Their share of all chances of the word of the original.
    "row_share": (1.07, -0.65, 0.41, -1.17, -0.51, 0.02, -0.06),
    # Their share of all chances of the word of the copy.
    "column_share": (0.04, -0.07, 0.40, 1.03, -0.23, 0.28, -0.11),
    # The share of the words of both sides that lie on the chain.
    "overlap": (0.15, 0.68, 0.89, 2.09, 0.56, 0.84, -0.26),
}

ALONE: Final[Weights] = {  # log odds that two words are linked with no other word
    # The log odds of the first stage.
    "first": (0.49, 0.59, 0.54, 0.42, 0.90, 0.68, 0.83),
    # Every pair of words.
    "bias": (0.76, 0.55, 0.82, 1.39, -0.32, -1.99, 0.09),
    # The chance of the words before them.
    "before": (0.85, 1.09, 1.23, 1.35, 0.93, 0.99, 0.33),
    # The chance of the words after them.
    "after": (0.60, 2.14, 0.73, 1.54, 0.98, 1.03, 0.15),
    # The best other chance of the word of the original.
    "row_rival": (-2.16, -2.53, -1.62, -5.01, -1.75, -1.87, -0.45),
    # The best other chance of the word of the copy.
    "column_rival": (-1.99, -2.36, -1.68, -3.93, -1.94, -2.20, -0.76),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (0.20, -0.31, -0.53, -1.29, -0.39, -0.27, 0.05),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.59, 0.20, -0.12, -0.52, -0.86, -1.16, -1.40),
    # How far the word of the original is from being linked at all.
    "row_free": (-0.04, 0.26, 0.11, -0.90, -0.08, -0.51, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.11, 0.04, 0.31, -0.25, 0.15, 0.08, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.44, 0.77, -0.11, 0.81, -0.29),
    # The chances of the words two before and two after them.
    "around": (0.56, 0.63, -0.15, 0.47, 0.05, 0.68, 0.65),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.40, 0.20, -0.25, 0.59, 0.14, 0.05, 0.85),
    # The chance after them, one word skipped on one side.
    "skip_after": (-0.08, 0.98, -0.85, 0.71, 0.59, -0.19, 0.88),
    # Their share of all chances of the word of the original.
    "row_share": (0.81, -0.48, 0.07, 0.63, -0.71, -0.18, -0.07),
    # Their share of all chances of the word of the copy.
    "column_share": (0.44, -0.11, -0.09, -0.53, -0.48, 0.05, -0.11),
    # The share of the words of both sides that lie on the chain.
    "overlap": (1.21, 0.92, 0.28, 1.20, 1.24, 0.29, -0.36),
}

PHRASE: Final[Weights] = {  # log odds that words are exactly one phrase: 1:2, 1:3, 2:2
    # Every phrase.
    "bias": (0.56, -0.71, -0.70),
    # The mean log odds of its links.
    "mean": (0.39, 0.88, 1.31),
    # The least log odds of its links.
    "low": (0.74, 0.91, 0.74),
    # The highest log odds of its links.
    "high": (0.03, 0.09, -0.30),
    # The chance of the words before it.
    "before": (0.70, -0.09, 0.03),
    # The chance of the words after it.
    "after": (0.42, 0.64, -0.41),
    # The best chance of its longer side with a word outside.
    "long_rival": (-2.73, -2.07, -0.96),
    # The best chance of its shorter side with a word outside.
    "short_rival": (-1.97, -0.72, -0.81),
    # It lies within one gap.
    "gap": (-1.18, 0.22, -0.11),
    # It fills a gap.
    "fills": (-0.27, 0.25, 0.71),
    # It starts a gap that goes on after it.
    "front": (-0.11, 0.46, 0.29),
    # It ends a gap that has begun before it.
    "back": (-0.03, 0.08, 0.55),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.95, -0.74, -0.77),
    # That share, for a phrase that fills a gap.
    "overlap_fills": (-0.27, 0.20, 0.26),
    # How many function words its longer side has.
    "long_function": (0.13, 0.27, -0.54),
    # How many particles, such as “also”, its longer side has.
    "long_particle": (-0.67, -0.27, 1.16),
    # How many function words its shorter side has.
    "short_function": (-1.00, -0.43, 0.75),
    # For each link +1 if both words have capitals, -1 if one has.
    "capitals": (-0.12, 0.53, 0.32),
    # How many of its words stand elsewhere on the other side, per link.
    "twin": (-1.02, 0.24, -0.21),
}
# fmt: on

LISTED: Final = 2.5
"""Added to the log odds of words that the lexicon lists together."""

WORD: Final = Worth(link=0.4, weight=1.0, exact=0.25)
"""When two single words are worth linking."""

SHAPES: Final[Mapping[tuple[int, int], Worth]] = {
    (1, 2): Worth(link=0.45, weight=2.0, exact=0.25),
    (1, 3): Worth(link=0.45, weight=3.0, exact=0.25),
    (2, 2): Worth(link=0.45, weight=3.0, exact=0.25),
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
