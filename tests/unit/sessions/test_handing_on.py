"""A session is handed on as the reader left it, also where there is no window."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.comparisons import added, by_hand, dropped, substituted
from viewer.cli import main
from viewer.compare import compare_files
from viewer.model import Comparison, Ignore, Kind, Nature, Side
from viewer.readers import read_lexicon
from viewer.report.reviewed import Standing
from viewer.sessions.catalogue import Catalogue
from viewer.sessions.filters import Filter, Pair
from viewer.sessions.handing_on import filter_in_words, open_session, reviewed
from viewer.sessions.keeping import State, keep
from viewer.sessions.saved import SavedArticle, SavedLexicon, SavedSession
from viewer.sessions.session_file import load_session, save_session

ROOT = Path(__file__).parents[3]

ORIGINAL = "The leader of Twelve men spoke in Oslo today, at last."
COPY = "The captain of twelve men talked in Oslo, at long last."


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue(
        by_hand(
            ORIGINAL,
            COPY,
            substituted("leader", "captain"),
            substituted("Twelve", "twelve", nature=Nature.CAPITALS),
            substituted("spoke", "talked"),
            dropped("today", before=","),
            added("long", before="last"),
        )
    )


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a pair and a session of it, in which work was done."""
    monkeypatch.chdir(tmp_path)
    Path("original.txt").write_text(ORIGINAL, encoding="utf-8")
    Path("copy.txt").write_text(COPY, encoding="utf-8")
    comparison = compare_files(Path("original.txt"), Path("copy.txt"))
    numbers = {
        each.original.of(comparison.original.text): each.number
        for each in comparison.differences
    }
    state = State(
        set_asides={numbers["leader"]: "a title"},
        notes={numbers["spoke"]: "ask Ann"},
        filters=Filter(kinds=frozenset({Kind.ADDED})),
        ignored=frozenset({Ignore.CASE}),
    )
    save_session(tmp_path / "work.unspin", _session(comparison, state))
    return tmp_path


def _session(comparison: Comparison, state: State) -> SavedSession:
    articles = {}
    for side in Side:
        source = comparison.article(side).source
        assert source.path is not None
        articles[side] = SavedArticle(
            source.name, source.sha256, source.path.absolute(), source.path.name
        )
    return SavedSession(articles, keep(comparison, state))


class TestReviewed:
    def test_rules_are_given_with_what_they_leave_out(
        self, catalogue: Catalogue
    ) -> None:
        rules = frozenset({Ignore.CASE, Ignore.INFLECTION})

        found = reviewed(catalogue, State({1: "why"}, {3: "note"}, ignored=rules))

        assert found.ignored == {
            Ignore.CASE: frozenset({2}),
            Ignore.INFLECTION: frozenset(),
        }
        assert (found.set_asides, found.notes) == ({1: "why"}, {3: "note"})

    def test_a_filter_is_a_passing_view(self, catalogue: Catalogue) -> None:
        state = State(filters=Filter(kinds=frozenset({Kind.DROPPED})))

        assert reviewed(catalogue, state).is_whole

    def test_a_filter_is_followed_on_request(self, catalogue: Catalogue) -> None:
        state = State(filters=Filter(kinds=frozenset({Kind.DROPPED})))

        found = reviewed(catalogue, state, only_shown=True)

        assert found.selection is not None
        assert found.selection.numbers == {4}
        assert found.standing(1) is Standing.NOT_ASKED_FOR

    def test_without_a_filter_all_is_shown(self, catalogue: Catalogue) -> None:
        assert reviewed(catalogue, State(), only_shown=True).is_whole


def test_a_filter_is_put_into_words() -> None:
    wanted = Filter(
        kinds=frozenset({Kind.SUBSTITUTED, Kind.DROPPED}),
        natures=frozenset({Nature.NAME}),
        text=" big  cheese ",
        pair=Pair("leader", "captain"),
    )

    assert filter_in_words(wanted) == (
        "kind dropped or substituted; nature name; “leader” replaced by “captain”;"
        " “big cheese” in a wording or a note"
    )


class TestSession:
    def test_the_report_follows_it(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code = main(["report", "work.unspin", "-o", "report.html"])

        assert code == 0
        assert capsys.readouterr().out == (
            "3 of 5 differences; 1 set aside by the reader; 1 left out by rules."
            " The report is in report.html.\n"
        )
        html = (here / "report.html").read_text(encoding="utf-8")
        assert "a title" in html
        assert "ask Ann" in html

    @pytest.mark.usefixtures("here")
    def test_data_and_plain_text_follow_it(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code = main(["compare", "work.unspin", "--json", "data.json"])

        assert code == 1
        assert "       Why: a title\n" in capsys.readouterr().out
        review = json.loads(Path("data.json").read_bytes())["review"]
        assert (review["counted"], review["asked_for"]) == (3, None)

    @pytest.mark.usefixtures("here")
    def test_an_edited_article_is_told(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("copy.txt").write_text(COPY.replace("captain", "chief"), encoding="utf-8")

        code = main(["report", "work.unspin", "-o", "report.html"])

        assert code == 0
        assert capsys.readouterr().err == (
            "unspin: Not what it was when the session was saved: copy.txt. What still"
            " fits was kept; 1 of what was set aside or noted did not.\n"
        )

    def test_a_lexicon_that_is_not_given_is_told(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        words = here / "words.txt"
        words.write_text("leader; captain\n", encoding="utf-8")
        lexicon = read_lexicon(words)
        saved = replace(
            load_session(here / "work.unspin"),
            lexicon=SavedLexicon("words.txt", lexicon.sha256),
        )
        save_session(here / "work.unspin", saved)

        main(["compare", "work.unspin"])
        without = capsys.readouterr().err
        main(["compare", "work.unspin", "--lexicon", "words.txt"])

        assert without == (
            "unspin: When the session was saved, it was compared with the lexicon"
            f" “words.txt” (SHA-256 {lexicon.sha256}). Give it with --lexicon to"
            " compare so again.\n"
        )
        assert capsys.readouterr().err == ""

    @pytest.mark.usefixtures("here")
    def test_a_missing_article_is_an_error(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("copy.txt").unlink()

        assert main(["report", "work.unspin", "-o", "report.html"]) == 2
        assert "copy.txt" in capsys.readouterr().err
        assert not Path("report.html").exists()

    @pytest.mark.parametrize(
        ("name", "what"),
        [
            ("work.unspin", "the session"),
            ("original.txt", "one of the two articles"),
            ("copy.txt", "one of the two articles"),
        ],
    )
    def test_nothing_that_was_read_is_replaced(
        self, here: Path, name: str, what: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = (here / name).read_bytes()

        assert main(["report", "work.unspin", "-o", name]) == 2
        assert f"is {what} and was not replaced" in capsys.readouterr().err
        assert (here / name).read_bytes() == before

    def test_a_broken_session_is_an_error(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = tmp_path / "broken.unspin"
        broken.write_text("{}", encoding="utf-8")

        assert main(["compare", str(broken)]) == 2
        assert "is not a session of Unspin" in capsys.readouterr().err

    def test_pasted_texts_are_taken_from_the_session(self, here: Path) -> None:
        comparison = compare_files(Path("original.txt"), Path("copy.txt"))
        saved = _session(comparison, State(set_asides={1: "why"}))
        pasted = SavedArticle("pasted", "0", text=ORIGINAL)
        articles = {**saved.articles, Side.ORIGINAL: pasted}
        save_session(here / "pasted.unspin", replace(saved, articles=articles))

        opened = open_session(here / "pasted.unspin")

        assert opened.reviewed.set_asides == {1: "why"}
        assert opened.changed == ("pasted",)
        assert opened.files == (here / "copy.txt",)

    def test_loads_no_qt(self, here: Path) -> None:
        program = (
            "import sys; from viewer.cli import main;"
            "main(['report', 'work.unspin', '-o', 'r.html']);"
            "sys.exit('PySide6' in sys.modules)"
        )

        finished = subprocess.run(
            [sys.executable, "-c", program],
            cwd=here,
            env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            capture_output=True,
            check=False,
        )

        assert (finished.returncode, finished.stderr) == (0, b"")

    def test_a_file_is_read_in_the_encoding_that_the_session_says(
        self, here: Path
    ) -> None:
        self._save_with_encoding(here, "cp1251")

        comparison = open_session(here / "work.unspin").comparison

        assert comparison.copy.source.chosen == "cp1251"
        assert comparison.original.source.chosen is None

    def test_an_encoding_that_is_given_goes_before_that_of_the_session(
        self, here: Path
    ) -> None:
        self._save_with_encoding(here, "cp1251")
        given = {Side.COPY: "cp1250", Side.ORIGINAL: "utf-8"}

        comparison = open_session(here / "work.unspin", encodings=given).comparison

        assert comparison.copy.source.chosen == "cp1250"
        assert comparison.original.source.chosen == "utf-8"

    def test_pasted_text_has_no_encoding_to_give(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        comparison = compare_files(Path("original.txt"), Path("copy.txt"))
        saved = _session(comparison, State())
        pasted = SavedArticle("pasted", "0", text=ORIGINAL)
        articles = {**saved.articles, Side.ORIGINAL: pasted}
        save_session(here / "work.unspin", replace(saved, articles=articles))

        code = main(["compare", "work.unspin", "--encoding-original", "utf-8"])

        assert code == 2
        assert capsys.readouterr().err == (
            "unspin: “pasted” is a text without a file, so it is in no encoding."
            " Give none for it.\n"
        )

    def _save_with_encoding(self, here: Path, encoding: str) -> None:
        comparison = compare_files(Path("original.txt"), Path("copy.txt"))
        saved = _session(comparison, State())
        article = replace(saved.articles[Side.COPY], encoding=encoding)
        articles = {**saved.articles, Side.COPY: article}
        save_session(here / "work.unspin", replace(saved, articles=articles))
