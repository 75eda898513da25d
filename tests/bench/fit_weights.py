"""Fits the weights of the word aligner and writes them into its `weights.py`.

    python tests/bench/fit_weights.py ../shared/gold/edinburgh/train.jsonl

Takes sentences aligned by hand, as JSON lines with source_tokens, target_tokens, sure
and possible links, and the same sentences spun at random. Only texts with a free
licence may be given. Logistic regression by Newton's method, one for each relation of
two words.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.spinning import STRENGTHS, Spinner  # noqa: E402
from viewer.alignment.linking import cells, phrases, weights  # noqa: E402
from viewer.alignment.linking.evidence import Forms, Relation  # noqa: E402
from viewer.alignment.linking.related import Related, Texts  # noqa: E402
from viewer.alignment.linking.surroundings import features_of  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Array: TypeAlias = NDArray[np.float64]
Group: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]

SPINS = 3
"""How often each sentence is spun: how it fell once counts for little."""

SPUN_WEIGHT = 0.5 / SPINS
POSSIBLE_WEIGHT = 0.3
RIDGE = 1.0
WEIGHTS_FILE = ROOT / "viewer" / "alignment" / "weights.py"


@dataclass(slots=True)
class Example:
    """A pairing with its true links and what is made of it on the way.

    It is looked at by itself: its arrays have one pairing along their last axis.
    """

    related: Related
    links: list[tuple[int, int]]
    possible: list[tuple[int, int]]
    weight: float
    features: Array
    first: Array
    second: Array
    at: cells.Places

    @property
    def groups(self) -> set[Group]:
        """The words linked with each other, directly or through others."""
        parts: list[tuple[set[int], set[int]]] = []
        for i, j in self.links:
            touching = [part for part in parts if i in part[0] or j in part[1]]
            merged = ({i}, {j})
            for part in touching:
                merged[0].update(part[0])
                merged[1].update(part[1])
                parts.remove(part)
            parts.append(merged)
        return {(tuple(sorted(one)), tuple(sorted(other))) for one, other in parts}

    def truth(self, *, alone: bool) -> tuple[Array, Array]:
        """Return 1.0 for pairs that are linked (alone), and the weight of each pair."""
        truth = np.zeros(self.related.shape)
        weight = np.full(self.related.shape, self.weight)
        for i, j in self.possible:
            weight[i, j] *= POSSIBLE_WEIGHT
        if alone:
            for one, other in self.groups:
                if len(one) == len(other) == 1:
                    truth[one[0], other[0]] = 1.0
        else:
            for i, j in self.links:
                truth[i, j] = 1.0
        return truth, weight


def examples_from(path: Path, seed: int) -> list[Example]:
    """Return the pairings of a file, and its sentences spun at random."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    forms = Forms("en")
    random = Random(seed)  # noqa: S311 - no secret
    sentences = [
        row[side] for row in rows for side in ("source_tokens", "target_tokens")
    ]
    spinner = Spinner(sentences, random)
    examples = [
        _example(
            forms, (row["source_tokens"], row["target_tokens"]), row["sure"],
            row["possible"], 1.0,
        )
        for row in rows
    ]  # fmt: skip
    for sentence in sentences * SPINS:
        spun = spinner.spin(sentence, random.choice(STRENGTHS))
        if spun.words:
            examples.append(
                _example(forms, (sentence, spun.words), spun.links, [], SPUN_WEIGHT)
            )
    return examples


def _example(
    forms: Forms,
    sides: tuple[Sequence[str], Sequence[str]],
    links: Iterable[Sequence[int]],
    possible: Iterable[Sequence[int]],
    weight: float,
) -> Example:
    words = [*sides[0], *sides[1]]
    row = np.array([[0, len(sides[0]), len(sides[0]), len(words)]])
    related = Texts(forms, words, np.arange(len(words)), row).related(row)
    none = np.zeros((0, 0))
    return Example(
        related,
        [(i, j) for i, j in links],
        [(i, j) for i, j in possible],
        weight,
        features_of(related),
        none,
        none,
        (np.empty(0, dtype=np.intp),) * 3,
    )


def regression(features: Array, truth: Array, weight: Array) -> Array:
    """Return the weights of a ridge logistic regression; features are k x f."""

    def loss(solution: Array) -> float:
        odds = features @ solution
        fit = weight @ (np.logaddexp(0, odds) - truth * odds)
        return float(fit + RIDGE * solution @ solution / 2)

    solution = np.zeros(features.shape[1])
    for _ in range(40):
        chance = cells.logistic(features @ solution)
        slope = features.T @ (weight * (chance - truth)) + RIDGE * solution
        bend = (features * (weight * chance * (1 - chance))[:, None]).T @ features
        step = np.linalg.solve(bend + RIDGE * np.eye(len(solution)), slope)
        before, size = loss(solution), 1.0
        while loss(solution - size * step) > before and size > 1e-4:
            size /= 2
        solution = solution - size * step
        if before - loss(solution) < 1e-3:
            break
    return solution


def fit_relations(
    examples: Sequence[Example],
    look: Callable[[Example], tuple[Array, NDArray[np.intp]]],
    names: Iterable[str],
    *,
    alone: bool = False,
) -> Array:
    """Fit one regression for each relation: an array features x relations."""
    seen = [look(example) for example in examples]
    features = np.concatenate([one for one, _ in seen], axis=1)
    places = [at for _, at in seen]
    targets = [example.truth(alone=alone) for example in examples]
    truth, weight, relation = (
        np.concatenate(
            [values.ravel()[at] for values, at in zip(all_, places, strict=True)]
        )
        for all_ in (
            [truth for truth, _ in targets],
            [weight for _, weight in targets],
            [example.related.relation for example in examples],
        )
    )
    table = np.zeros((len(list(names)), len(Relation)))
    for kind in Relation:
        mine = relation == kind
        if kind is not Relation.IMPOSSIBLE and mine.any():
            table[:, kind] = regression(features[:, mine].T, truth[mine], weight[mine])
    return table.round(2)


def fit_words(examples: Sequence[Example]) -> dict[str, Array]:
    """Fit both stages and keep what they make of the examples."""

    def everything(example: Example) -> tuple[Array, NDArray[np.intp]]:
        count = example.related.relation.size
        return example.features.reshape(len(weights.FIRST), -1), np.arange(count)

    def looked_at(example: Example) -> tuple[Array, NDArray[np.intp]]:
        i, j, _ = example.at
        return example.second, i * example.related.shape[1] + j

    first = fit_relations(examples, everything, weights.FIRST)
    for example in examples:
        relation = example.related.relation
        odds = cells.weighed(everything(example)[0], relation.ravel(), first)
        example.first = odds.reshape(relation.shape)
        example.at = cells.candidates(example.first, relation)
        example.second = cells.second_features(
            example.first, example.features, example.at, example.related
        )
    second = fit_relations(examples, looked_at, weights.SECOND)
    alone = fit_relations(examples, looked_at, weights.ALONE, alone=True)
    return {"FIRST": first, "SECOND": second, "ALONE": alone}


def fit_phrases(examples: Sequence[Example], second: Array) -> Array:
    """Fit for each shape how likely words are exactly one phrase."""
    data: dict[tuple[int, int], list[tuple[Array, Array, Array]]] = defaultdict(list)
    for example in examples:
        linked = np.zeros(example.related.shape)
        relation = example.related.relation[example.at]
        linked[example.at] = cells.logistic(
            cells.weighed(example.second, relation, second)
        )
        chances = cells.Chances(linked, linked, example.features)
        look = phrases.PhraseLook(example.related, chances)
        seen = look.features(look.likely)
        height, width = look.likely.height, look.likely.width
        rows = zip(look.likely.i, look.likely.j, height, width, strict=True)
        groups = example.groups
        truth = np.array(
            [float((_run(i, n), _run(j, m)) in groups) for i, j, n, m in rows]
        )
        for shape in weights.SHAPES:
            mine = (np.minimum(height, width) == shape[0]) & (
                np.maximum(height, width) == shape[1]
            )
            weight = np.full(mine.sum(), example.weight)
            data[shape].append((seen[:, mine], truth[mine], weight))
    columns = []
    for shape in weights.SHAPES:
        features, truth, weight = (
            np.concatenate(part, axis=-1) for part in zip(*data[shape], strict=True)
        )
        columns.append(regression(features.T, truth, weight))
    return np.array(columns).T.round(2)


def _run(start: int, length: int) -> tuple[int, ...]:
    return tuple(range(start, start + length))


def write(tables: dict[str, Array]) -> None:
    """Put the numbers into the tables of the weights; names and sentences stay."""
    text = WEIGHTS_FILE.read_text("utf-8")
    for table, values in tables.items():
        start = text.index(f"{table}: Final")
        end = text.index("\n}\n", start)
        rows = iter(values.tolist())
        body = re.sub(
            r'(?m)^    ("\w+"): \(.*\),$',
            lambda match: f"    {match[1]}: ({_numbers(next(rows))}),",  # noqa: B023
            text[start:end],
        )
        text = text[:start] + body + text[end:]
    WEIGHTS_FILE.write_text(text, "utf-8")


def _numbers(values: Iterable[float]) -> str:
    return ", ".join(f"{value + 0.0:.2f}" for value in values)


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("aligned", type=Path, help="JSON lines with links by hand")
    parser.add_argument(
        "--seed", type=int, default=2, help="of the examples that are drawn"
    )
    arguments = parser.parse_args()
    examples = examples_from(arguments.aligned, arguments.seed)
    tables = fit_words(examples)
    tables["PHRASE"] = fit_phrases(examples, tables["SECOND"])
    write({name: _without_impossible(name, table) for name, table in tables.items()})


def _without_impossible(name: str, table: Array) -> Array:
    return table if name == "PHRASE" else table[:, : Relation.IMPOSSIBLE]


if __name__ == "__main__":
    main()
