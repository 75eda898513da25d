from __future__ import annotations

from pathlib import Path

from tests.edited import article
from viewer.model import Side
from viewer.readers import article_from_text
from viewer.window.running.file import File
from viewer.window.running.sides import Sides, is_same_file

ORIGINAL, COPY = Side
PASTED = article_from_text("Words.", name="Pasted text")


def test_the_file_of_a_side_is_that_of_its_article() -> None:
    sides = Sides()
    sides.ask(COPY, File(Path("/articles/b.txt")))

    sides.put(COPY, article("Words.", name="a.txt"))

    assert sides.file(COPY) == File(Path("/articles/a.txt"))


def test_the_file_of_a_side_without_an_article_is_the_one_that_was_asked_for() -> None:
    sides = Sides()
    sides.ask(COPY, File(Path("gone.txt")))

    assert sides.file(COPY) == File(Path("gone.txt"))
    assert sides.file(ORIGINAL) is None


def test_pasted_text_has_no_file_to_be_read_again() -> None:
    sides = Sides()
    sides.ask(COPY, File(Path("gone.txt")))
    sides.forget(COPY)

    sides.put(COPY, PASTED)

    assert sides.file(COPY) is None
    assert sides.reloadable() == {}


def test_what_was_last_asked_for_is_read_again_rather_than_what_is_open() -> None:
    sides = Sides()
    sides.put(COPY, article("Words.", name="a.txt"))
    sides.ask(COPY, File(Path("/articles/b.txt"), "koi8-r"))

    assert sides.reloadable() == {COPY: File(Path("/articles/b.txt"), "koi8-r")}


def test_swapping_exchanges_articles_and_what_was_asked_for() -> None:
    sides = Sides()
    sides.put(ORIGINAL, PASTED)
    sides.ask(COPY, File(Path("gone.txt")))

    sides.swap()

    assert sides.articles == {COPY: PASTED}
    assert sides.asked_on(ORIGINAL) == File(Path("gone.txt"))
    assert sides.asked_on(COPY) is None


def test_an_encoding_that_was_not_to_be_had_is_not_asked_for_again() -> None:
    sides = Sides()
    sides.put(COPY, article("Words.", name="a.txt"))
    sides.ask(COPY, File(Path("/articles/a.txt"), "koi8-r"))

    sides.keep_encoding(COPY)

    assert sides.reloadable() == {COPY: File(Path("/articles/a.txt"))}


def test_another_file_that_was_not_to_be_had_is_asked_for_again() -> None:
    sides = Sides()
    sides.put(COPY, article("Words.", name="a.txt"))
    sides.ask(COPY, File(Path("/articles/b.txt")))

    sides.keep_encoding(COPY)

    assert sides.reloadable() == {COPY: File(Path("/articles/b.txt"))}


def test_both_are_taken_only_by_two_articles() -> None:
    sides, seen = Sides(), []
    for side in Side:
        sides.put(side, PASTED)
        seen.append(sides.are_taken)

    sides.clear()

    assert seen == [False, True]
    assert not sides.are_taken


def test_a_link_and_a_path_from_here_lead_to_the_same_file(tmp_path: Path) -> None:
    file, link = tmp_path / "a.txt", tmp_path / "b.txt"
    file.touch()
    link.symlink_to(file)

    assert is_same_file(link, file)
    assert is_same_file(Path("gone.txt"), Path.cwd() / "gone.txt")
    assert not is_same_file(file, tmp_path / "gone.txt")
