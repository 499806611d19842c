"""Collects the visible strings into locale/ and compiles them. With --check: only says whether
locale/ is current, complete and compiled; nothing is changed. Needs gettext (apt install gettext)."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import polib

LANGUAGES = ("fr", "nl")
LOCALE = Path("locale")
COLLECT = "makemessages --no-location --no-obsolete --no-wrap --ignore .venv --ignore var --ignore bench --ignore bin"


def manage(words: str) -> None:
    command = [sys.executable, "manage.py", *words.split()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 (our own words)


def entries(path: Path) -> dict[tuple[str | None, str], str]:
    return words(polib.pofile(str(path)))


def words(catalogue: Iterable[polib.POEntry | polib.MOEntry]) -> dict[tuple[str | None, str], str]:
    return {(e.msgctxt, e.msgid): e.msgstr or str(e.msgstr_plural) for e in catalogue}


def complaints(language: str) -> list[str]:
    """What is wrong with one language, after collecting anew into a copy."""
    folder = LOCALE / language / "LC_MESSAGES"
    path, found = folder / "django.po", []
    catalogue = polib.pofile(str(path))
    found += [f"{path}: not translated: {e.msgid!r}" for e in catalogue.untranslated_entries()]
    found += [f"{path}: fuzzy: {e.msgid!r}" for e in catalogue.fuzzy_entries()]
    if words(polib.mofile(str(folder / "django.mo"))) != words(catalogue.translated_entries()):
        found.append(f"{folder}: django.mo is not what django.po says")
    before = entries(path)
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(LOCALE, copy, dirs_exist_ok=True)
        try:
            manage(f"{COLLECT} -l {language}")
            after = entries(path)
        finally:
            shutil.copytree(copy, LOCALE, dirs_exist_ok=True)
    found += [f"{path}: not collected: {key[1]!r}" for key in after.keys() - before.keys()]
    found += [f"{path}: no longer used: {key[1]!r}" for key in before.keys() - after.keys()]
    return found


def main() -> int:
    if not shutil.which("xgettext"):
        sys.exit("gettext is needed to look at the translations: apt install gettext")
    if "--check" in sys.argv:
        found = [line for language in LANGUAGES for line in complaints(language)]
        print("\n".join(found) or "translations: complete")  # noqa: T201
        return bool(found)
    LOCALE.mkdir(exist_ok=True)
    for language in LANGUAGES:
        manage(f"{COLLECT} -l {language}")
    manage("compilemessages --ignore .venv")
    return 0


if __name__ == "__main__":
    sys.exit(main())
