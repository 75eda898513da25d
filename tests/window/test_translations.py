"""Every text of the program is found by lupdate, and translated whole and alike."""

from __future__ import annotations

import ast
import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.opened import speaking
from tests.translations import FOLDER, PLURALS_ONLY, ROOT, gather, languages, release
from tests.translations import source as source_of
from viewer import errors
from viewer.errors import ViewerError
from viewer.sessions import session_file
from viewer.window.commands.commands import MENU_BAR, MENUS, SPECS, TITLES, Menu

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SHOWN_ERRORS = {
    name
    for module in (errors, session_file)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, ViewerError)
}
OTHERS = [code for code in languages() if code != PLURALS_ONLY]


@dataclass(frozen=True)
class Entry:
    """A text of the program, and what a file makes of it."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_counted: bool
    state: str | None


def entries(file: Path) -> list[Entry]:
    """Return what stands in the file of a language."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    tuple(forms or [translation.text or ""]),
                    message.get("numerus") == "yes",
                    translation.get("type"),
                )
            )
    return found


def texts_in_code(node: ast.AST, owner: str = "") -> Iterator[tuple[str, str]]:
    """Yield context and text of every call that is to be translated."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        on, _, name = ast.unparse(node.func).rpartition(".")
        texts = [str(one.value) for one in node.args if isinstance(one, ast.Constant)]
        if name == "tr":
            yield (owner if on == "self" else on), texts[0]
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
            yield texts[0], texts[1]
    for child in ast.iter_child_nodes(node):
        yield from texts_in_code(child, owner)


def parts(text: str) -> tuple[object, ...]:
    """Return what every translation of a text has, too."""
    end = re.search(r"[….:?]?\s*$", text)
    return (
        set(re.findall(r"\{\w*\}", text)),
        text.count("&"),
        text.count("\n"),
        text[:1].isspace(),
        end and end.group(),
    )


@pytest.mark.parametrize("code", languages())
def test_a_file_has_all_texts_of_the_program_and_no_others(
    code: str, tmp_path: Path
) -> None:
    shutil.copy(source_of(code), tmp_path)

    said = gather(code, tmp_path)

    assert entries(source_of(code, tmp_path)) == entries(source_of(code))
    assert re.fullmatch(r"Updating .*\n +Found \d+ .*\n(Stripping .*\n)?", said)


@pytest.mark.parametrize("code", languages())
def test_nothing_is_left_untranslated(code: str) -> None:
    unfinished = [
        one for one in entries(source_of(code)) if one.state or not all(one.forms)
    ]

    assert unfinished == []


def test_errors_that_a_window_may_show_are_no_bare_english() -> None:
    of_the_command = {"arguments.py", "cli.py", "compare.py"}
    bare = [
        ast.unparse(call)
        for path in (ROOT / "viewer").rglob("*.py")
        if path.name not in of_the_command
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func) in SHOWN_ERRORS
        for said in (*call.args, *(keyword.value for keyword in call.keywords))
        if isinstance(said, ast.Constant | ast.JoinedStr)
    ]

    assert {"ViewerError", "MissingFileError", "SessionFileError"} <= SHOWN_ERRORS
    assert bare == []


def test_lupdate_finds_every_text() -> None:
    in_code = {
        text
        for path in (ROOT / "viewer").rglob("*.py")
        for text in texts_in_code(ast.parse(path.read_text(encoding="utf-8")))
    }

    found = {(one.context, one.source) for one in entries(source_of(OTHERS[0]))}

    assert len(found) > 400
    assert in_code == found


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_same_parts_as_the_text(code: str) -> None:
    different = [
        (one.source, form)
        for one in entries(source_of(code))
        for form in one.forms
        if parts(form) != parts(one.source)
    ]

    assert different == []


@pytest.mark.parametrize("code", languages())
def test_a_number_stands_in_every_form_but_that_of_one(code: str) -> None:
    counted = [one for one in entries(source_of(code)) if one.is_counted]

    for one in counted:
        (number,) = re.findall("%L?n", one.source)
        assert all(form.count(number) == 1 for form in one.forms[1:]), one


@pytest.mark.parametrize("code", languages())
def test_what_is_shipped_is_made_of_the_newest_translations(
    code: str, tmp_path: Path
) -> None:
    compiled, said = release(code, tmp_path)
    assert re.fullmatch(r"Updating .*\n +Generated \d+ .* 0 unfinished\)\n", said)
    fresh, shipped = QTranslator(), QTranslator()
    assert fresh.load(str(compiled))
    assert shipped.load(str(FOLDER / f"unspin_{code}.qm"))

    for one in entries(source_of(code)):
        for number in (1, 2, 5) if one.is_counted else (-1,):
            asked = (one.context, one.source, one.comment, number)
            assert shipped.translate(*asked) == fresh.translate(*asked) != ""


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let the application speak another language for a while."""
    with speaking(qapp, request.param):
        yield request.param


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("menu", [None, *Menu])
def test_mnemonics_are_unique_in_a_menu_of_every_language(menu: Menu | None) -> None:
    entries = [each for each in (MENU_BAR if menu is None else MENUS[menu]) if each]
    messages = [
        TITLES[each] if isinstance(each, Menu) else SPECS[each].text for each in entries
    ]
    texts = [
        QCoreApplication.translate(each.context, each.template) for each in messages
    ]

    mnemonics = [text[text.index("&") + 1].lower() for text in texts]

    assert len(set(mnemonics)) == len(mnemonics), texts
