"""Brings the translations up to date, and adds a language.

``python -m tests.translations`` gathers all texts of the program in the files of every
language, where Qt Linguist or an editor fills them in, and compiles the files. With the
code of another language, ``python -m tests.translations fr``, it makes a file for that.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "resources" / "translations"
PLURALS_ONLY: Final = "en"
"""The language of the program itself, whose file says what its plurals are."""

_ENGLISH: Final = {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # the tools speak others, too


def languages() -> list[str]:
    """Return the codes of the languages there are."""
    return sorted(
        path.stem.removeprefix("unspin_") for path in FOLDER.glob("unspin_*.ts")
    )


def source(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that a translator works on."""
    return folder / f"unspin_{language}.ts"


def gather(language: str, folder: Path = FOLDER) -> str:
    """Put all texts of the program in the file of `language`; return what was said."""
    modules = sorted(map(str, (ROOT / "viewer").rglob("*.py")))
    options = ["-locations", "none", "-no-obsolete"]
    if language == PLURALS_ONLY:
        options.append("-pluralonly")
    languages = ["-source-language", "en", "-target-language", language]
    file = ["-ts", str(source(language, folder))]
    return _tool("lupdate", *modules, *options, *languages, *file)


def release(language: str, folder: Path = FOLDER) -> tuple[Path, str]:
    """Compile the file of `language`; return what it became, and what was said."""
    compiled = folder / f"unspin_{language}.qm"
    return compiled, _tool("lrelease", str(source(language)), "-qm", str(compiled))


def _tool(name: str, *arguments: str) -> str:
    command = [str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments]
    finished = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **_ENGLISH},
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode:
        raise SystemExit(finished.stdout + finished.stderr)
    return finished.stdout + finished.stderr


def main() -> None:
    """Update all languages, and those that are named."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.translations", description=__doc__.partition("\n")[0]
    )
    parser.add_argument(
        "languages", nargs="*", metavar="CODE", help="of a language to add: fr, pt_BR"
    )
    wanted = parser.parse_args().languages
    for language in wanted:
        if not re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", language):
            parser.error(f"not the code of a language: {language}")
    for language in sorted({*languages(), *wanted}):
        sys.stdout.write(gather(language) + release(language)[1])


if __name__ == "__main__":
    main()
