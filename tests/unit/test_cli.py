from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from viewer import __version__, cli
from viewer.cli import main
from viewer.display import DEBIAN_PACKAGES, missing_from

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Give a pair in the current folder."""
    monkeypatch.chdir(tmp_path)
    original, copy = Path("original.txt"), Path("copy.txt")
    original.write_text("The leader of 12 men spoke in Oslo.", encoding="utf-8")
    copy.write_text("The captain of 12 men spoke in Oslo.", encoding="utf-8")
    return str(original), str(copy)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ...]]:
    """Stand in for the window and tell what it was opened on."""
    calls: list[tuple[Path, ...]] = []

    def run(paths: tuple[Path, ...], **_: object) -> int:
        calls.append(paths)
        return 0

    monkeypatch.setattr(cli, "why_no_window", lambda: None)
    monkeypatch.setattr(cli, "_run_window", run)
    return calls


def names_here() -> list[str]:
    return sorted(each.name for each in Path().iterdir())


class TestCompare:
    def test_prints_summary_and_differences(
        self, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        code = main(["compare", *pair])

        out = capsys.readouterr().out
        assert code == 1
        assert "Original: original.txt" in out
        assert '"leader" -> "captain"' in out

    def test_returns_0_if_nothing_differs(
        self, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("copy.txt").write_bytes(Path("original.txt").read_bytes())

        code = main(["compare", *pair])

        assert code == 0
        assert "No differences were found." in capsys.readouterr().out

    def test_writes_the_data(self, pair: tuple[str, str]) -> None:
        main(["compare", *pair, "--json", "data.json"])

        data = json.loads(Path("data.json").read_text(encoding="utf-8"))
        assert data["format"] == "unspin-comparison"

    def test_the_options_that_are_given_stand_in_the_data(
        self, pair: tuple[str, str]
    ) -> None:
        options = ["--ignore", "case,white-space", "--language", "EN"]

        main(["compare", *pair, "--json", "data.json", *options])

        data = json.loads(Path("data.json").read_text(encoding="utf-8"))
        assert data["options"]["ignore"] == ["case", "white space"]
        assert data["options"]["language"] == "en"

    def test_reads_each_file_in_the_encoding_that_is_given(
        self, pair: tuple[str, str]
    ) -> None:
        Path("original.txt").write_bytes("Мир и покой.".encode("koi8-r"))
        Path("copy.txt").write_bytes("Мир и покой.".encode("cp866"))
        given = ["--encoding-original", "KOI8-R", "--encoding-copy", "IBM866"]

        code = main(["compare", *pair, "--json", "data.json", *given])

        data = json.loads(Path("data.json").read_text(encoding="utf-8"))
        assert code == 0
        assert [data[side]["encoding"] for side in ("original", "copy")] == [
            "KOI8-R",
            "DOS 866",
        ]
        assert data["copy"]["encoding_evidence"] == "chosen by the reader"

    def test_asks_the_lexicon_that_is_given(self, pair: tuple[str, str]) -> None:
        Path("words.txt").write_text("leader; captain\n", encoding="utf-8")

        main(["compare", *pair, "--json", "data.json", "--lexicon", "words.txt"])

        data = json.loads(Path("data.json").read_text(encoding="utf-8"))
        assert data["differences"][0]["evidence"] == "listed in the lexicon"
        assert data["options"]["lexicon"]["name"] == "words.txt"

    def test_never_writes_over_the_lexicon(
        self, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("words.txt").write_text("leader; captain\n", encoding="utf-8")

        code = main(["compare", *pair, "--json", "words.txt", "--lexicon", "words.txt"])

        assert code == 2
        assert "is the lexicon and was not replaced" in capsys.readouterr().err
        assert Path("words.txt").read_text(encoding="utf-8") == "leader; captain\n"

    def test_says_what_is_wrong_with_a_lexicon(
        self, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        code = main(["compare", *pair, "--lexicon", pair[0]])

        error = capsys.readouterr().err
        assert code == 2
        assert "“original.txt” lists no words together." in error
        assert error.count("\n") == 1

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ("no-such", "“no-such” is not an encoding such as utf-8 or windows-1252."),
            ("utf-16-le", "“copy.txt” cannot be read as UTF-16 LE: some bytes do not"),
        ],
    )
    def test_says_what_is_wrong_with_an_encoding(
        self,
        pair: tuple[str, str],
        given: str,
        said: str,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        Path("copy.txt").write_bytes(b"odd")

        code = main(["compare", *pair, "--encoding-copy", given])

        error = capsys.readouterr().err
        assert code == 2
        assert said in error
        assert error.count("\n") == 1


class TestReport:
    def test_writes_a_report(
        self, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        code = main(["report", *pair, "-o", "report.html"])

        assert code == 0
        assert capsys.readouterr().out == (
            "1 difference. The report is in report.html.\n"
        )
        assert Path("report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE")

    def test_never_replaces_an_article(
        self, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = Path("copy.txt").read_bytes()

        code = main(["report", *pair, "-o", "./copy.txt"])

        assert code == 2
        assert "is one of the two articles" in capsys.readouterr().err
        assert Path("copy.txt").read_bytes() == before

    @pytest.mark.parametrize(
        ("number", "reason"),
        [
            (errno.ENOSPC, "the disk is full"),
            (errno.EROFS, "the disk is read-only"),
            (errno.EACCES, "you may not write there"),
        ],
    )
    def test_a_disk_that_takes_nothing_leaves_nothing_behind(
        self,
        pair: tuple[str, str],
        number: int,
        reason: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def fail(_descriptor: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr("viewer.storage.os.fsync", fail)

        code = main(["report", *pair, "-o", "report.html"])

        assert code == 2
        assert reason in capsys.readouterr().err
        assert names_here() == ["copy.txt", "original.txt"]


class TestWindow:
    def test_opens_empty(self, opened: list[tuple[Path, ...]]) -> None:
        assert main([]) == 0
        assert opened == [()]

    def test_opens_two_articles(self, opened: list[tuple[Path, ...]]) -> None:
        main(["a.txt", "b.txt"])

        assert opened == [(Path("a.txt"), Path("b.txt"))]

    def test_opens_a_file_named_like_a_command(
        self, opened: list[tuple[Path, ...]]
    ) -> None:
        main(["./compare", "b.txt"])

        assert opened == [(Path("compare"), Path("b.txt"))]

    def test_opens_no_more_than_two(
        self,
        opened: list[tuple[Path, ...]],
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        assert main(["a", "b", "c"]) == 2
        assert opened == []
        assert capsys.readouterr().err.startswith("unspin: Two articles can be opened")

    def test_says_why_it_cannot_open(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(cli, "why_no_window", lambda: "there is no display")

        code = main(["a", "b"])

        err = capsys.readouterr().err
        assert code == 2
        assert err.count("\n") == 1
        assert "there is no display" in err
        assert all(package in err for package in DEBIAN_PACKAGES)

    def test_says_which_library_qt_lacks(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def fail(_paths: Sequence[Path], **_: object) -> int:
            raise cli._no_window(missing_from(ImportError("libEGL.so.1: cannot")))

        monkeypatch.setattr(cli, "why_no_window", lambda: None)
        monkeypatch.setattr(cli, "_run_window", fail)

        assert main([]) == 2
        assert "libEGL.so.1 is missing" in capsys.readouterr().err

    def test_a_module_of_its_own_that_is_missing_is_a_bug(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(cli, "why_no_window", lambda: None)
        monkeypatch.setitem(sys.modules, "viewer.window.app", None)

        with pytest.raises(ModuleNotFoundError, match=r"viewer\.window\.app"):
            main([])


class TestDemo:
    def test_opens_the_samples(self, opened: list[tuple[Path, ...]]) -> None:
        assert main(["demo"]) == 0
        assert [path.name for path in opened[0]] == ["original.txt", "copy.txt"]

    def test_does_its_job_without_a_window(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(cli, "why_no_window", lambda: "there is no display")

        code = main(["demo"])

        out, err = capsys.readouterr()
        assert code == 0
        assert err.count("\n") == 1
        assert "Original: original.txt" in out
        assert (tmp_path / "unspin-demo-report.html").stat().st_size > 10_000


class TestTrouble:
    @pytest.mark.parametrize(
        ("given", "said"),
        [
            (["compare", "original.txt"], "arguments are required: COPY."),
            (["compare", "original.txt", "original.txt"], "Both sides are the same"),
            (["compare", "original.txt", "missing.txt"], "missing.txt"),
            (["compare", "original.txt", "."], "folder"),
            (["compare", "original.txt", "empty.txt"], "empty.txt"),
            (["compare", "original.txt", "binary.dat"], "binary.dat"),
            (["compare", "original.txt", "copy.txt", "--ignore", "x"], "“x” cannot be"),
            (
                ["compare", "original.txt", "copy.txt", "--language", "?"],
                "“?” is not a",
            ),
            (
                ["compare", "original.txt", "copy.txt", "--json", "no/x"],
                "no such folder",
            ),
            (
                ["report", "original.txt", "copy.txt", "-o", "."],
                "a folder has that name",
            ),
            (["report", "original.txt", "copy.txt"], "-o/--output"),
            (["--what"], "Unrecognized arguments: --what"),
        ],
    )
    def test_is_told_in_one_line_with_exit_code_2(
        self,
        pair: tuple[str, str],
        given: list[str],
        said: str,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        Path("empty.txt").touch()
        Path("binary.dat").write_bytes(bytes(range(256)) * 40)
        before = names_here()

        code = main(given)

        out, err = capsys.readouterr()
        assert pair
        assert (code, out) == (2, "")
        assert err.startswith("unspin: ")
        assert err.count("\n") == 1
        assert said in err
        assert names_here() == before

    def test_an_interruption_ends_quietly(
        self,
        pair: tuple[str, str],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("viewer.compare.compare_files", interrupt)

        assert main(["compare", *pair]) == 130
        assert capsys.readouterr().err == ""


class TestReadme:
    def test_shows_what_the_commands_print(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        monkeypatch.chdir(ROOT)
        samples = ["resources/samples/original.txt", "resources/samples/copy.txt"]
        report = tmp_path / "report.html"

        main(["compare", *samples])
        main(["report", *samples, "-o", str(report)])

        printed = capsys.readouterr().out.replace(str(report), report.name)
        listed = readme.partition("copy.txt\n    …\n")[2].partition("    …\n")[0]
        assert listed.count("D-") == 3
        assert dedent(listed) in printed
        assert f"    {printed.splitlines()[-1]}\n" in readme


class TestHelp:
    @pytest.mark.parametrize(
        "given", [["--help"], ["compare", "--help"], ["report", "-h"], ["demo", "-h"]]
    )
    def test_fits_into_80_columns(
        self, given: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as caught:
            main(given)

        out = capsys.readouterr().out
        assert caught.value.code == 0
        assert max(map(len, out.splitlines())) <= 80

    def test_tells_the_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            main(["--version"])

        assert capsys.readouterr().out == f"unspin {__version__}\n"
