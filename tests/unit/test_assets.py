"""What `resources` ships is found from a checkout, a wheel and an editable install."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from viewer.assets import asset, names, read_text

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(
    path.relative_to(ROOT / "resources").as_posix()
    for path in (ROOT / "resources").rglob("*")
    if path.is_file() and "screenshots" not in path.parts and path.suffix != ".ts"
)

# Isolated and without site-packages: the tests' own environment has Unspin as well.
BARE = [sys.executable, "-I", "-S", "-c"]
FIND = """
from viewer.assets import asset, read_text
assert read_text("samples/original.txt").startswith("The Ellery Beacon")
print(asset("samples/original.txt"))
"""


def run(*command: str | Path, folder: Path) -> str:
    """Return what the command prints."""
    finished = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout.strip()


def built(hook: str, folder: Path) -> Path:
    """Return the wheel that this hook of the build backend makes."""
    build = f"import hatchling.build as b, sys; print(b.{hook}(sys.argv[1]))"
    name = run(sys.executable, "-c", build, folder, folder=ROOT).splitlines()[-1]
    return folder / name


def installed(wheel: Path, folder: Path) -> Path:
    """Install the wheel, and nothing else, into `folder`."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install"]
    offline = ["--no-index", "--no-deps", "--quiet", "--root-user-action=ignore"]
    run(*pip, *offline, "--target", folder, wheel, folder=folder.parent)
    return folder


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel that would be published."""
    return built("build_wheel", tmp_path_factory.mktemp("wheel"))


def test_a_checkout_finds_what_stands_beside_the_package() -> None:
    assert Path(str(asset("samples/copy.txt"))) == ROOT / "resources/samples/copy.txt"
    assert read_text("samples/copy.txt").startswith("The lantern abode of Port Ellery")


def test_a_wheel_finds_what_it_carries(wheel: Path, tmp_path: Path) -> None:
    target = installed(wheel, tmp_path / "target")

    found = run(
        *BARE, f"import sys; sys.path.insert(0, {str(target)!r}){FIND}", folder=tmp_path
    )

    assert Path(found) == target / "viewer/resources/samples/original.txt"


def test_an_editable_install_finds_those_of_the_checkout(tmp_path: Path) -> None:
    wheel = built("build_editable", tmp_path)
    target = installed(wheel, tmp_path / "target")

    found = run(
        *BARE, f"import site; site.addsitedir({str(target)!r}){FIND}", folder=tmp_path
    )

    assert Path(found) == ROOT / "resources/samples/original.txt"


def test_a_wheel_carries_all_resources_that_the_program_uses(wheel: Path) -> None:
    prefix = "viewer/resources/"

    names = zipfile.ZipFile(wheel).namelist()

    carried = {name.removeprefix(prefix) for name in names if name.startswith(prefix)}
    assert {"samples/original.txt", "LICENSES.md"} <= set(SHIPPED)
    assert carried == set(SHIPPED)


def test_a_wheel_carries_the_package_the_command_and_the_licence(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    tops = {name.split("/")[0] for name in archive.namelist()}
    info = next(top for top in tops if top.endswith(".dist-info"))

    command = archive.read(f"{info}/entry_points.txt").decode()
    metadata = archive.read(f"{info}/METADATA").decode()

    assert tops == {"viewer", info}
    assert "unspin = viewer.cli:main" in command
    assert "License-Expression: MIT" in metadata
    assert "License-File: resources/LICENSES.md" in metadata


def test_the_files_in_a_folder_are_known_by_name() -> None:
    assert names("samples") == ("copy.txt", "original.txt")
    assert names("nowhere") == ()


def test_every_resource_is_found_by_its_name() -> None:
    sizes = {name: len(asset(name).read_bytes()) for name in SHIPPED}

    assert sizes == {
        name: (ROOT / "resources" / name).stat().st_size for name in SHIPPED
    }


@pytest.mark.parametrize(
    "name", ["/etc/hostname", "../pyproject.toml", "samples/../../README.md", "..\\x"]
)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a name below resources"):
        asset(name)


@pytest.mark.parametrize("name", ["", ".", "samples", "samples/none.txt"])
def test_what_is_no_file_is_not_found(name: str) -> None:
    with pytest.raises(FileNotFoundError, match="no such resource"):
        asset(name)


def test_a_package_in_an_archive_finds_what_the_archive_carries(
    wheel: Path, tmp_path: Path
) -> None:
    found = run(
        *BARE, f"import sys; sys.path.insert(0, {str(wheel)!r}){FIND}", folder=tmp_path
    )

    assert found.endswith(f"{wheel.name}/viewer/resources/samples/original.txt")
