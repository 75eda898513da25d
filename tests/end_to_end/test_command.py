"""Starts the real command, as somebody at a terminal would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sessions import leave_session

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
PAIR = (str(SAMPLES / "original.txt"), str(SAMPLES / "copy.txt"))


def unspin(
    *arguments: str, folder: Path = ROOT, encoding: str = "utf-8", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command without a display, unless the environment gives one."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    inherited = {key: value for key, value in os.environ.items() if key not in hidden}
    ours = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding}
    return subprocess.run(
        [sys.executable, "-m", "viewer", *arguments],
        cwd=folder,
        env={**inherited, **ours, **environment},
        capture_output=True,
        encoding=encoding,
        timeout=100,
        check=False,
    )


def test_compare_prints_what_differs() -> None:
    done = unspin("compare", *PAIR)

    assert done.returncode == 1
    assert done.stderr == ""
    assert "D-001" in done.stdout
    assert " -> " in done.stdout
    assert "\033" not in done.stdout


def test_compare_prints_the_data_alone() -> None:
    done = unspin("compare", *PAIR, "--json", "-")

    data = json.loads(done.stdout)
    assert data["original"]["name"] == "original.txt"
    assert len(data["differences"]) >= 50


def test_report_writes_one_file_and_nothing_beside_it(tmp_path: Path) -> None:
    done = unspin("report", *PAIR, "-o", "report.html", folder=tmp_path)

    assert done.returncode == 0
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]
    assert "</html>" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_demo_without_a_display_does_the_whole_job(tmp_path: Path) -> None:
    done = unspin("demo", folder=tmp_path)

    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "libxcb-cursor0" in done.stderr
    assert "Changes." in done.stdout
    assert (tmp_path / "unspin-demo-report.html").is_file()


def test_a_display_that_does_not_answer_is_no_crash() -> None:
    done = unspin(*PAIR, DISPLAY=":65000")

    assert done.returncode == 2
    assert done.stderr.startswith("unspin: No window can be opened here: the ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_locale_will_do(encoding: str, tmp_path: Path) -> None:
    original, copy = tmp_path / "a.txt", tmp_path / "b.txt"
    original.write_text("“Ünïcode” — 😀 leader שלום", encoding="utf-8")
    copy.write_text("“Ünïcode” — 😀 captain שלום", encoding="utf-8")

    done = unspin(
        "compare", str(original), str(copy),
        encoding=encoding, LC_ALL="C", PYTHONUTF8="0",
    )  # fmt: skip

    assert done.returncode == 1
    assert '"leader" -> "captain"' in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("command", ["", "compare", "report"])
def test_help_can_be_read_in_any_locale(command: str) -> None:
    given = [command] if command else []

    done = unspin(*given, "--help", encoding="ascii")

    assert done.returncode == 0
    assert done.stdout.startswith("usage: unspin")


def test_a_reader_who_stops_reading_is_no_trouble() -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "viewer", "compare", *PAIR],
            cwd=ROOT,
            stdout=closed,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    assert done.stderr == ""
    assert done.returncode == 1


def test_a_file_named_like_a_command_can_be_opened(tmp_path: Path) -> None:
    done = unspin("./compare", "b.txt", folder=tmp_path)

    assert done.returncode == 2
    assert "no display" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_an_output_that_is_full_is_said_to_be() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "viewer", "compare", *PAIR],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    assert done.returncode == 2
    assert done.stderr.startswith("unspin: The output could not be written")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [
        ["compare", *PAIR],
        ["report", *PAIR, "-o", "{folder}/report.html"],
        ["report", "{folder}/work.unspin", "-o", "{folder}/report.html"],
        ["--version"],
        ["--help"],
    ],
)
def test_what_needs_no_window_loads_no_qt(command: list[str], tmp_path: Path) -> None:
    leave_session(tmp_path)
    command = [each.format(folder=tmp_path) for each in command]
    script = (
        "import sys\n"
        "from viewer.cli import main\n"
        "try:\n"
        f"    main({command!r})\n"
        "except SystemExit:\n"
        "    pass\n"
        "loaded = [name for name in sys.modules if name.startswith('PySide6')]\n"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )

    assert done.returncode == 0, done.stderr
