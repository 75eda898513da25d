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
    "bias": (-0.07, -1.93, -0.17, -0.28, -2.60, -0.71, -0.10),
    # Both words lie on the longest chain of equal words.
    "anchored": (1.63, 1.75, 0.00, 0.00, 0.00, 0.00, 0.00),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.55, -0.59, -0.44, 0.05, 0.06),
    # They have the same place in a gap of equal size on both sides.
    "gap_square": (0.00, 0.00, -0.03, 0.18, 0.88, 0.55, 0.00),
    # They stand in a gap of one word against two or three.
    "gap_one_to_few": (0.00, 0.00, 0.34, -1.00, 0.20, -0.19, -0.19),
    # They have the same place counted from the start of an uneven gap.
    "gap_front": (0.00, 0.00, 0.35, 0.19, 0.18, 0.58, -0.22),
    # They have the same place counted from the end of an uneven gap.
    "gap_back": (0.00, 0.00, -0.17, 0.13, 0.29, 0.21, 0.48),
    # They stand in the same gap.
    "gap_inside": (0.00, 0.00, -0.08, -0.95, -1.37, -0.53, -0.33),
    # How many gaps lie between them, as a logarithm.
    "gap_far": (-0.65, -0.12, -1.34, -1.40, -1.26, -1.45, -1.39),
    # How many equal words frame their gap, as a share of six.
    "gap_support": (0.00, 0.00, -0.24, 0.50, 0.23, 0.10, 0.42),
    # How far apart they stand within their gap, as a share of it.
    "gap_drift": (0.00, 0.00, -0.62, -2.53, -0.70, -1.18, -0.23),
    # How far apart they stand within the sides, as a share of these.
    "distance": (-1.05, -2.82, -2.08, -1.99, -1.91, -3.45, -3.06),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.06, 0.86, -0.16, -2.41, -2.09, -2.38, -0.71),
    # That share, for words of the same gap.
    "overlap_gap": (0.00, 0.00, 0.47, 3.10, 2.82, 2.79, -0.19),
    # That share, for words between equal neighbours.
    "overlap_between": (0.33, -0.32, 0.32, 0.88, 1.02, 0.32, -0.18),
    # That share, for words alone opposite each other.
    "overlap_one_to_one": (0.00, 0.00, 0.33, 0.87, 0.30, 0.52, -0.18),
    # That share, for the same place in an even gap.
    "overlap_square": (0.00, 0.00, 0.27, 1.07, 1.23, 0.11, -0.06),
    # That share, for one word against two or three.
    "overlap_one_to_few": (0.00, 0.00, 0.21, 2.16, 0.20, 0.96, 0.00),
    # How even the gaps of the pairing are, for words of the same gap.
    "balance_gap": (0.00, 0.00, 0.38, 0.25, 0.66, -1.07, -0.02),
    # The same, for words alone opposite each other.
    "balance_one_to_one": (0.00, 0.00, 0.30, 1.56, 0.65, 0.10, 0.49),
    # The same, for the same place in an even gap.
    "balance_square": (0.00, 0.00, 0.48, 1.40, 0.41, -0.26, -0.24),
    # The same, for one word against two or three.
    "balance_one_to_few": (0.00, 0.00, 0.12, 2.18, 0.38, 1.27, 0.07),
    # The same, for the same place from the start of a gap.
    "balance_front": (0.00, 0.00, 0.15, 1.40, 0.62, -0.26, 0.05),
    # The same, for the same place from the end of a gap.
    "balance_back": (0.00, 0.00, -0.10, 1.25, 1.10, 0.53, -0.25),
    # The words before them are equal and carry content.
    "left_content": (0.69, 1.51, 0.83, 2.18, 0.61, 0.29, 0.69),
    # The words after them are equal and carry content.
    "right_content": (0.95, 3.97, 1.14, 1.80, 1.28, 0.52, -0.12),
    # The words before them are equal function words or marks.
    "left_function": (1.76, 1.83, 0.81, 1.71, 1.04, 0.52, 1.49),
    # The words after them are equal function words or marks.
    "right_function": (0.76, 2.63, 0.55, 1.39, 1.63, 1.49, 1.43),
    # The words before them have the same stem or a similar spelling.
    "left_related": (0.45, 1.54, -0.02, 0.66, 1.38, 0.98, -0.28),
    # The words after them have the same stem or a similar spelling.
    "right_related": (0.34, 1.93, 0.05, 1.51, 0.76, 0.77, 0.00),
    # The words before them differ but are of the same class.
    "left_class": (-0.24, -0.06, 0.13, 0.24, 0.17, -0.11, 0.13),
    # The words after them differ but are of the same class.
    "right_class": (0.06, 0.11, -0.37, 0.37, 0.39, -0.18, 0.18),
    # Equal words stand before them, one word skipped on one side.
    "left_skip": (0.44, 0.23, 0.30, 0.66, 0.50, 0.46, 0.29),
    # Equal words stand after them, one word skipped on one side.
    "right_skip": (0.33, 1.55, 0.02, 0.38, 0.50, 0.33, -0.11),
    # Equal words stand both before and after them.
    "between": (0.38, 0.35, 0.48, -0.34, 0.75, -0.26, 0.06),
    # They are both the first or both the last words.
    "edge": (0.42, 2.05, 0.49, 1.32, 0.88, 0.11, 1.36),
    # How many equal or related words stand within three words, up to 3.
    "near_content": (0.82, 0.38, 0.18, 0.06, 0.28, 0.11, 0.26),
    # The word of the original stands elsewhere in the copy.
    "original_twin": (-0.41, -0.07, -0.31, -1.46, -0.35, -0.85, -0.60),
    # The word of the copy stands elsewhere in the original.
    "copy_twin": (-0.33, 0.35, -0.96, -2.11, -0.60, -0.53, -0.88),
    # The word of the original lies on the chain with another word.
    "original_anchored": (-2.28, -2.24, -1.75, -1.41, -2.12, -1.72, -1.64),
    # The word of the copy lies on the chain with another word.
    "copy_anchored": (-3.20, -2.60, -2.36, -0.95, -2.00, -2.19, -2.17),
    # They are equal and stand once on either side.
    "unique": (2.22, 1.90, 0.00, 0.00, 0.00, 0.00, 0.00),
    # How alike they are spelt beyond a half, 0 to 1.
    "spelling": (0.00, 0.00, 0.53, 2.71, 1.05, 2.16, -0.03),
    # How many letters at the end are equal, up to 3.
    "ending": (0.00, 0.00, -0.20, 0.53, -0.19, 0.20, -0.29),
    # They are of the same class.
    "same_class": (0.00, 0.00, 0.62, -0.28, 0.93, 0.00, -0.10),
    # They have the same stem, or stand for the same number.
    "same_stem": (0.00, 0.00, 0.56, 0.00, 0.00, 0.00, 0.00),
    # Both start with a capital letter (+1) or only one does (-1).
    "capitals": (0.12, 0.00, 0.08, 0.71, 0.00, 0.00, 0.00),
    # How much shorter the shorter one is, as a share.
    "length": (0.00, 0.00, -0.66, -0.36, 0.49, -0.49, -0.08),
    # How long the shorter one is, as a share of eight letters.
    "long": (0.64, -0.08, 0.94, -1.02, 1.07, -0.89, -0.01),
}

SECOND: Final[Weights] = {  # log odds that two words are linked, second stage
    # The log odds of the first stage.
    "first": (0.85, 0.63, 0.95, 0.74, 0.78, 0.77, 0.87),
    # Every pair of words.
    "bias": (0.53, 0.72, 1.25, 2.28, 0.31, 0.58, 0.15),
    # The chance of the words before them.
    "before": (0.74, 0.95, 0.63, 0.78, 0.61, 0.09, 0.29),
    # The chance of the words after them.
    "after": (0.49, 2.25, 0.58, 0.25, 0.90, 0.08, 0.23),
    # The best other chance of the word of the original.
    "row_rival": (-1.54, -2.47, -1.38, -3.14, -1.57, -1.45, -0.41),
    # The best other chance of the word of the copy.
    "column_rival": (-1.19, -2.37, -1.98, -3.92, -1.64, -2.06, -0.71),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (0.11, -0.20, -0.06, 0.10, -0.19, 0.74, 0.07),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.70, 0.02, 0.46, -0.19, -0.51, -0.20, -1.38),
    # How far the word of the original is from being linked at all.
    "row_free": (0.02, 0.28, 0.03, -0.44, 0.46, 0.03, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.03, 0.03, 0.06, -0.31, 0.01, 0.09, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.20, -0.26, -0.17, -0.16, -0.32),
    # The chances of the words two before and two after them.
    "around": (0.85, 0.57, -0.28, 0.08, 0.11, 0.22, 0.57),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.05, 0.16, -0.13, 0.76, 0.43, 0.17, 0.78),
    # The chance after them, one word skipped on one side.
    "skip_after": (0.40, 1.02, -0.15, 0.26, 0.67, 0.10, 0.85),
    # Their share of all chances of the word of the original.
    "row_share": (0.91, -0.62, 0.37, -1.21, -0.58, -0.93, -0.06),
    # Their share of all chances of the word of the copy.
    "column_share": (-0.16, -0.06, 0.41, 1.14, -0.29, 1.20, -0.11),
    # The share of the words of both sides that lie on the chain.
    "overlap": (0.00, 0.79, 0.79, 1.96, 0.74, 1.00, -0.27),
}

ALONE: Final[Weights] = {  # log odds that two words are linked with no other word
    # The log odds of the first stage.
    "first": (0.50, 0.60, 0.55, 0.39, 0.81, 0.62, 0.83),
    # Every pair of words.
    "bias": (0.79, 0.58, 0.82, 1.29, -0.52, -1.98, 0.09),
    # The chance of the words before them.
    "before": (0.89, 0.96, 1.16, 1.33, 1.19, 1.21, 0.32),
    # The chance of the words after them.
    "after": (0.65, 2.18, 0.74, 1.78, 1.06, 0.85, 0.16),
    # The best other chance of the word of the original.
    "row_rival": (-2.09, -2.66, -1.62, -4.87, -1.94, -2.02, -0.45),
    # The best other chance of the word of the copy.
    "column_rival": (-2.02, -2.40, -1.78, -3.88, -1.62, -2.14, -0.76),
    # The chance of the word of the original with a neighbour of the other.
    "beside_row": (0.29, -0.18, -0.50, -1.26, -0.67, -0.59, 0.04),
    # The chance of the word of the copy with a neighbour of the other.
    "beside_column": (0.54, 0.12, -0.11, -0.60, -0.55, -1.09, -1.41),
    # How far the word of the original is from being linked at all.
    "row_free": (-0.02, 0.28, 0.09, -0.89, 0.12, -0.56, 0.00),
    # How far the word of the copy is from being linked at all.
    "column_free": (-0.10, 0.05, 0.25, -0.05, 0.18, 0.12, -0.03),
    # They stand alone opposite each other between equal words.
    "gap_one_to_one": (0.00, 0.00, 0.41, 0.84, -0.07, 1.11, -0.28),
    # The chances of the words two before and two after them.
    "around": (0.51, 0.60, -0.07, 0.53, 0.11, 0.65, 0.66),
    # The chance before them, one word skipped on one side.
    "skip_before": (-0.43, 0.14, -0.23, 0.58, 0.05, -0.02, 0.87),
    # The chance after them, one word skipped on one side.
    "skip_after": (-0.03, 1.01, -0.93, 0.57, 0.41, -0.20, 0.93),
    # Their share of all chances of the word of the original.
    "row_share": (0.73, -0.44, -0.02, 0.49, -0.61, -0.18, -0.07),
    # Their share of all chances of the word of the copy.
    "column_share": (0.38, -0.10, -0.02, -0.41, -0.62, -0.12, -0.11),
    # The share of the words of both sides that lie on the chain.
    "overlap": (1.07, 1.03, 0.40, 0.76, 1.02, -0.12, -0.37),
}

PHRASE: Final[Weights] = {  # log odds that words are exactly one phrase: 1:2, 1:3, 2:2
    # Every phrase.
    "bias": (-0.25, -0.53, -0.89),
    # The mean log odds of its links.
    "mean": (0.24, 0.46, 1.18),
    # The least log odds of its links.
    "low": (0.57, 1.07, 0.67),
    # The highest log odds of its links.
    "high": (-0.10, 0.10, -0.26),
    # The chance of the words before it.
    "before": (1.11, 0.13, 0.04),
    # The chance of the words after it.
    "after": (1.04, 1.07, -0.39),
    # The best chance of its longer side with a word outside.
    "long_rival": (-2.80, -1.96, -1.00),
    # The best chance of its shorter side with a word outside.
    "short_rival": (-2.91, -0.67, -1.16),
    # It lies within one gap.
    "gap": (-0.91, 0.35, -0.28),
    # It fills a gap.
    "fills": (-0.65, 0.14, 0.73),
    # It starts a gap that goes on after it.
    "front": (-0.15, 1.03, 0.46),
    # It ends a gap that has begun before it.
    "back": (-0.07, 0.26, 0.65),
    # The share of the words of both sides that lie on the chain.
    "overlap": (-0.65, -1.00, -0.94),
    # That share, for a phrase that fills a gap.
    "overlap_fills": (0.19, 0.27, 0.18),
    # How many function words its longer side has.
    "long_function": (0.00, -0.24, -0.32),
    # How many particles, such as “also”, its longer side has.
    "long_particle": (-0.79, -0.24, 1.04),
    # How many function words its shorter side has.
    "short_function": (-0.76, 0.03, 0.49),
    # For each link +1 if both words have capitals, -1 if one has.
    "capitals": (-0.01, 0.26, 0.33),
    # How many of its words stand elsewhere on the other side, per link.
    "twin": (-0.80, 0.07, -0.27),
}
# fmt: on

LISTED: Final = 2.5
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
