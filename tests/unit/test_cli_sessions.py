"""What the command does with a session in place of two articles."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.sessions import COPY, ORIGINAL, leave_session, with_article
from viewer.cli import main
from viewer.model import Side
from viewer.readers import read_lexicon
from viewer.sessions.saved import SavedArticle, SavedLexicon
from viewer.sessions.session_file import load_session, save_session


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder to be in, with a pair and a session in which work was done."""
    monkeypatch.chdir(tmp_path)
    leave_session(tmp_path)
    return tmp_path


def test_the_report_follows_it(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["report", "work.unspin", "-o", "report.html"])

    assert code == 0
    assert capsys.readouterr().out == (
        "3 of 5 differences; 1 set aside by the reader; 1 left out by rules."
        " The report is in report.html.\n"
    )
    html = Path("report.html").read_text(encoding="utf-8")
    assert "a title" in html
    assert "ask Ann" in html


def test_data_and_plain_text_follow_it(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["compare", "work.unspin", "--json", "data.json"])

    assert code == 1
    assert "       Why: a title\n" in capsys.readouterr().out
    review = json.loads(Path("data.json").read_bytes())["review"]
    assert (review["counted"], review["asked_for"]) == (3, None)


def test_an_edited_article_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy.txt").write_text(COPY.replace("captain", "chief"), encoding="utf-8")

    code = main(["report", "work.unspin", "-o", "report.html"])

    assert code == 0
    assert capsys.readouterr().err == (
        "unspin: Not what it was when the session was saved: copy.txt. What still"
        " fits was kept; 1 of what was set aside or noted did not.\n"
    )


def test_a_lexicon_that_is_not_given_is_told(
    here: Path, capsys: pytest.CaptureFixture[str]
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


def test_a_missing_article_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
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
    name: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path(name).read_bytes()

    assert main(["report", "work.unspin", "-o", name]) == 2
    assert f"is {what} and was not replaced" in capsys.readouterr().err
    assert Path(name).read_bytes() == before


def test_a_broken_session_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken.unspin").write_text("{}", encoding="utf-8")

    assert main(["compare", "broken.unspin"]) == 2
    assert "is not a session of Unspin" in capsys.readouterr().err


def test_pasted_text_has_no_encoding_to_give(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = load_session(here / "work.unspin")
    pasted = SavedArticle("pasted", "0", text=ORIGINAL)
    save_session(here / "work.unspin", with_article(saved, Side.ORIGINAL, pasted))

    code = main(["compare", "work.unspin", "--encoding-original", "utf-8"])

    assert code == 2
    assert capsys.readouterr().err == (
        "unspin: “pasted” is a text without a file, so it is in no encoding."
        " Give none for it.\n"
    )
