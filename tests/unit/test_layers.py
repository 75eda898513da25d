"""All but the window runs without Qt; the contracts in pyproject.toml say the same."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QT = {"PySide6", "shiboken6"}

LOADED = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*sys.modules)
"""


def modules() -> list[str]:
    """Return the names of all modules, but for the one that runs on import."""
    files = (ROOT / "viewer").rglob("*.py")
    parts = [path.relative_to(ROOT).with_suffix("").parts for path in files]
    names = [".".join(p for p in each if p != "__init__") for each in parts]
    return sorted(name for name in names if name != "viewer.__main__")


def loaded_by(*names: str) -> set[str]:
    """Return which top-level packages a fresh interpreter has loaded after these."""
    finished = subprocess.run(
        [sys.executable, "-c", LOADED, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return {module.partition(".")[0] for module in finished.stdout.split()}


def test_the_contract_on_qt_names_all_but_what_opens_the_window() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (contract,) = (each for each in contracts if each["type"] == "forbidden")

    parts = {".".join(name.split(".")[:2]) for name in modules()} - {"viewer"}

    assert contract["forbidden_modules"] == ["PySide6"]
    assert {*contract["source_modules"]} == parts - {"viewer.cli", "viewer.window"}


def test_nothing_but_the_window_loads_qt() -> None:
    free = [name for name in modules() if not name.startswith("viewer.window")]

    loaded = loaded_by(*free)

    assert {"viewer.cli", "viewer.compare", "viewer.alignment"} <= set(free)
    assert not loaded & QT


def test_the_window_does_load_qt() -> None:
    windows = [name for name in modules() if name.startswith("viewer.window.")]

    assert loaded_by(*windows) >= QT


@pytest.mark.parametrize("name", ["viewer.cli", "viewer.window.app"])
def test_what_counts_is_not_loaded_before_it_is_needed(name: str) -> None:
    assert not loaded_by(name) & {"numpy", "rapidfuzz"}
