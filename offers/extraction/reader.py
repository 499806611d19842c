"""Content files → ``RawFile``. The only module of the package that touches the disk."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from . import frontmatter
from .posting import Problem

Kind = Literal["markdown", "html", "text"]

LARGEST_FILE = 1_000_000  # bytes
_KINDS: dict[str, Kind] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
    "": "text",
}
_CHUNK = LARGEST_FILE + 1


class ReadError(Exception):
    """The file cannot be read as a page; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that was met. With a ``problem`` it is reported and not read."""

    root: Path
    location: str
    relative: str
    problem: Problem | None = None

    @property
    def path(self) -> Path:
        return Path(self.location)


@dataclass(frozen=True, slots=True)
class RawFile:
    """``path`` is relative, with slashes; ``digest`` the hexadecimal SHA-256 of the bytes; ``text`` the
    whole decoded source with LF; ``body`` begins on ``body_line`` (from 1). Dates in ``metadata`` are
    text; ``metadata_lines`` gives the source line of each key, dotted for nested ones."""

    path: str
    digest: str
    metadata: dict[str, Any] = field(default_factory=dict)
    metadata_lines: dict[str, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    text: str = ""
    kind: Kind = "markdown"
    problems: tuple[Problem, ...] = ()


def walk(paths: Sequence[Path]) -> Iterator[Entry]:
    """Content files below the paths given, in the order of their names. Raises FileNotFoundError for
    a path that is not there; a file too big is found out by ``load``."""
    for path in paths:
        if path.is_dir():
            yield from _walk(path, path.resolve(), str(path), "")
        elif path.exists():
            yield Entry(path.parent, str(path), path.name)
        else:
            raise FileNotFoundError(str(path))


def _walk(root: Path, real_root: Path, folder: str, prefix: str) -> Iterator[Entry]:
    try:
        with os.scandir(folder) as found:
            items = sorted(found, key=lambda item: item.name)
    except OSError as error:
        yield _refused(root, folder, prefix.rstrip("/"), "unreadable", detail=error.strerror or "")
        return
    for item in items:
        relative = prefix + item.name
        if not relative.isascii() and _unprintable(relative):
            yield _refused(root, item.path, relative.encode("utf-8", "replace").decode(), "bad_name")
        elif item.name.startswith("."):
            yield _refused(root, item.path, relative, "hidden", severity="info")
        elif item.is_symlink():
            yield from _linked(root, real_root, item, relative)
        elif item.is_dir():
            yield from _walk(root, real_root, item.path, relative + "/")
        elif suffix(item.name) in _KINDS and item.is_file():
            yield Entry(root, item.path, relative)


def _linked(root: Path, real_root: Path, item: os.DirEntry[str], relative: str) -> Iterator[Entry]:
    """A link to a file of the tree is read; one to a folder is not followed (it may lead in circles)."""
    try:
        target = Path(item.path).resolve(strict=True)
    except (OSError, RuntimeError):
        yield _refused(root, item.path, relative, "broken_link")
        return
    if not target.is_relative_to(real_root):
        yield _refused(root, item.path, relative, "link_outside")
    elif target.is_file() and suffix(item.name) in _KINDS:
        yield Entry(root, item.path, relative)


def _refused(root: Path, location: str, relative: str, code: str, severity: Any = "warning", **values: str) -> Entry:
    return Entry(root, location, relative, Problem(severity, code, values=dict(values)))


def _unprintable(name: str) -> bool:
    """Bytes of a file name that are no UTF-8 come as lone surrogates, which nothing can store or print."""
    return any("\ud800" <= character <= "\udfff" for character in name)


def suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot > 0 else ""


def load(entry: Entry) -> bytes:
    """The file's bytes. Raises ReadError where it is too big or cannot be read."""
    if entry.problem:
        raise ReadError(entry.problem)
    try:
        handle = os.open(entry.location, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            data = _read_all(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise ReadError(Problem("error", "unreadable", values={"detail": error.strerror or ""})) from error
    if len(data) > LARGEST_FILE:
        raise ReadError(too_big())
    return data


def _read_all(handle: int) -> bytes:
    data = os.read(handle, _CHUNK)
    while 0 < len(data) < _CHUNK:
        more = os.read(handle, _CHUNK - len(data))
        if not more:
            break
        data += more
    return data


def too_big() -> Problem:
    return Problem("error", "too_big", values={"limit": LARGEST_FILE})


def read(entry: Entry) -> RawFile:
    """Raises ReadError."""
    return parse(load(entry), entry.relative)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def parse(data: bytes, relative: str) -> RawFile:
    """Bytes of a file, an upload or pasted text. Raises ReadError for what is no text at all."""
    if len(data) > LARGEST_FILE:
        raise ReadError(too_big())
    text, problems = _decode(data)
    front = frontmatter.split(text)
    return RawFile(
        path=relative,
        digest=digest(data),
        metadata=front.metadata,
        metadata_lines=front.lines,
        body=text[front.body_start :],
        body_line=front.body_line,
        text=text,
        kind=_KINDS.get(suffix(relative.rpartition("/")[2]), "markdown"),
        problems=(*problems, *front.problems),
    )


def _decode(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    problems: tuple[Problem, ...] = ()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
        problems = (Problem("warning", "encoding_utf16", line=1),)
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            problems = (Problem("warning", "encoding_cp1252", line=line),)
            text = data.decode("cp1252", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise ReadError(Problem("error", "not_text", line=line))
    return text, problems
