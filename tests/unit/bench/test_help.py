"""Whoever asks a program of the tests for help is told what it does, and no more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bench.fit_weights", "Fits the weights"),
        ("bench.peers", "Times what people use instead."),
        ("bench.speed", "Measures how fast"),
        ("bench.start_up", "against a bare window"),
        ("bench.window", "own thread does with long texts"),
        ("translations", "Brings the translations up to date"),
    ],
)
def test_a_program_says_what_it_does(name: str, said: str) -> None:
    done = asked(name, "--help")

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage: ")
    assert said in done.stdout


@pytest.mark.parametrize("arguments", [[], ["--help"], ["no-such-task"]])
def test_the_tasks_of_the_benches_are_named(arguments: list[str]) -> None:
    done = asked("bench.tasks", *arguments)

    assert done.returncode != 0
    assert done.stderr.startswith("usage: python -m tests.bench.tasks")
    assert done.stderr.count("\n") == 1


def asked(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Return what a program of the tests says to these arguments."""
    return subprocess.run(
        [sys.executable, "-m", f"tests.{name}", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
