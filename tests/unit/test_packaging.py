"""What the project asks of a machine is asked with care."""

from __future__ import annotations

import tomllib
from importlib.metadata import EntryPoint
from importlib.metadata import version as installed
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

import viewer
from viewer.cli import main

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")

RUNNING = PROJECT["project"]["dependencies"]
EXTRAS = PROJECT["project"]["optional-dependencies"]
ALL = [*RUNNING, *EXTRAS["test"], *EXTRAS["dev"], *PROJECT["build-system"]["requires"]]


def allows(version: str, *, python: str) -> bool:
    """Tell whether this PySide6 may be installed for this Python."""
    matching = [
        requirement.specifier
        for requirement in map(Requirement, RUNNING)
        if requirement.name == "PySide6-Essentials"
        and requirement.marker
        and requirement.marker.evaluate({"python_version": python})
    ]
    assert len(matching) == 1
    return version in matching[0]


@pytest.mark.parametrize("line", ALL)
def test_every_requirement_names_the_oldest_version_that_will_do(line: str) -> None:
    requirement = Requirement(line)

    assert requirement.name == "unspin" or any(
        specifier.operator == ">=" for specifier in requirement.specifier
    )


@pytest.mark.parametrize("name", ["ruff", "mypy", "import-linter", "pytest"])
def test_what_may_find_fault_with_the_same_code_tomorrow_is_held(name: str) -> None:
    asked = {each.name: each.specifier for each in map(Requirement, EXTRAS["test"])}

    assert installed(name) in asked[name]
    assert "99" not in asked[name]


@pytest.mark.parametrize(
    ("version", "python", "allowed"),
    [
        ("6.11.3", "3.11", True),
        ("6.12.0", "3.11", False),
        ("6.12.1", "3.11", False),
        ("6.12.0", "3.12", True),
        ("6.12.0", "3.14", True),
        ("6.7.3", "3.11", False),
        ("6.7.3", "3.12", False),
    ],
)
def test_the_pyside_that_loses_none_is_left_out_where_none_is_mortal(
    version: str, python: str, *, allowed: bool
) -> None:
    assert allows(version, python=python) is allowed


def test_python_3_11_and_later_will_do() -> None:
    pythons = SpecifierSet(PROJECT["project"]["requires-python"])

    assert "3.11" in pythons
    assert "3.14" in pythons
    assert "3.10" not in pythons


def test_the_command_is_installed_under_its_name() -> None:
    script = PROJECT["project"]["scripts"]["unspin"]

    command = EntryPoint("unspin", script, "console_scripts")

    assert command.load() is main


def test_the_version_stands_in_one_place() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert viewer.__version__.count(".") == 2


def test_the_readme_sets_everything_up_with_two_commands() -> None:
    section = README.partition("## Try it\n")[2].partition("\n## ")[0]

    commands = [line.strip() for line in section.splitlines() if line[:4] == "    "]

    assert commands == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/unspin demo",
        "tests/run",
    ]


def test_the_picture_in_the_readme_exists() -> None:
    picture = README.partition("](")[2].partition(")")[0]

    assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")
