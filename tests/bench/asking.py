"""Has a task done in a process of its own, and sets out what comes of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
"""Where the packages `viewer` and `tests` lie."""


class FailedError(Exception):
    """A task came to no result; the message says why in a few words."""


def ask(task: str, *arguments: object, timeout: float) -> Mapping[str, float]:
    """Return the result of a task of `tests.bench.tasks`.

    Raises
    ------
    FailedError
        If the task fails or takes longer than `timeout` seconds.
    """
    command = [sys.executable, "-m", "tests.bench.tasks", task, *map(str, arguments)]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=True,
        )
    except subprocess.TimeoutExpired:
        reason = f"over {timeout:.0f} s"
        raise FailedError(reason) from None
    except subprocess.CalledProcessError as error:
        last = [*error.stderr.split("\n"), ""][-2] if error.stderr else ""
        raise FailedError(last or f"ended by {error.returncode}") from None
    result: dict[str, float] = json.loads(done.stdout)
    return result


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [header, ["---", *["--:"] * (len(header) - 1)], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def seconds(taken: float) -> str:
    """Return a time with three digits and its unit."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if taken >= size:
            return (
                f"{taken / size:.3g} {unit}"
                if taken < 1_000 * size
                else f"{taken:.0f} s"
            )
    return f"{taken * 1e6:.3g} µs"
