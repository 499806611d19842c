"""What a file must be: PDF, DOCX, ODT, JPEG or PNG by its structure, never by its name.

``recognise`` reads the container only and never renders or unpacks a document.
"""

from __future__ import annotations

import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import BinaryIO

MIME_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "jpg": "image/jpeg",
    "png": "image/png",
}
ACCEPT = ".pdf,.docx,.odt,.jpg,.jpeg,.png"
FORMATS_IN_WORDS = "PDF, DOCX, ODT, JPG, PNG"

MAX_ENTRIES = 2_000
MAX_UNPACKED = 200 * 2**20  # bytes, as the archive's directory declares them
MAX_PIXELS = 100_000_000


class Refused(Exception):
    """``code``: empty, unknown, broken, encrypted, active, too_large_inside."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def recognise(file: BinaryIO, size: int) -> str:
    """``pdf``, ``docx``, ``odt``, ``jpg`` or ``png``. Raises ``Refused``. Leaves the file at its start."""
    if size == 0:
        raise Refused("empty")
    try:
        file.seek(0)
        head = file.read(16)
        for magic, check in CHECKS:
            if head.startswith(magic):
                return check(file, size)
        raise Refused("unknown")
    except (
        zipfile.BadZipFile,
        struct.error,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:
        raise Refused("broken") from error
    finally:
        file.seek(0)


def _pdf(file: BinaryIO, size: int) -> str:
    """A version line, and a trailer near the end as every reader looks for it."""
    file.seek(max(0, size - 2048))
    tail = file.read(2048)
    if b"%%EOF" not in tail or b"startxref" not in tail:
        raise Refused("broken")
    if b"/Encrypt" in tail:
        raise Refused("encrypted")
    return "pdf"


def _zipped(file: BinaryIO, size: int) -> str:
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
            raise Refused("too_large_inside")
        if any(entry.flag_bits & 1 for entry in entries):
            raise Refused("encrypted")
        if any(_is_unsafe_name(entry.filename) for entry in entries):
            raise Refused("broken")
        names = {entry.filename for entry in entries}
        if _is_odt(archive, names):
            return _without_macros("odt", any(name.startswith(("Basic/", "Scripts/")) for name in names))
        if {"[Content_Types].xml", "word/document.xml"} <= names:
            return _without_macros("docx", any(name.lower().endswith("vbaproject.bin") for name in names))
    raise Refused("unknown")


def _is_odt(archive: zipfile.ZipFile, names: set[str]) -> bool:
    if not {"mimetype", "content.xml"} <= names or archive.getinfo("mimetype").file_size > 100:
        return False
    return archive.read("mimetype").strip() == MIME_TYPES["odt"].encode()


def _without_macros(kind: str, has_macros: bool) -> str:
    if has_macros:
        raise Refused("active")
    return kind


def _is_unsafe_name(name: str) -> bool:
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or "\x00" in name


def _png(file: BinaryIO, size: int) -> str:
    file.seek(8)
    length, kind = struct.unpack(">I4s", file.read(8))
    if kind != b"IHDR" or length != 13:
        raise Refused("broken")
    width, height = struct.unpack(">II", file.read(8))
    _check_pixels(width, height)
    file.seek(max(0, size - 12))
    if b"IEND" not in file.read(12):
        raise Refused("broken")
    return "png"


def _jpeg(file: BinaryIO, size: int) -> str:
    """Walks the segments to the frame header, which holds the dimensions."""
    file.seek(2)
    for _ in range(500):
        marker, code, length = struct.unpack(">BBH", file.read(4))
        if marker != 0xFF or length < 2:
            raise Refused("broken")
        if 0xC0 <= code <= 0xCF and code not in (0xC4, 0xC8, 0xCC):
            _, height, width = struct.unpack(">BHH", file.read(5))
            _check_pixels(width, height)
            return "jpg"
        file.seek(length - 2, 1)
    raise Refused("broken")


def _check_pixels(width: int, height: int) -> None:
    if not width or not height:
        raise Refused("broken")
    if width * height > MAX_PIXELS:
        raise Refused("too_large_inside")


CHECKS: tuple[tuple[bytes, Callable[[BinaryIO, int], str]], ...] = (
    (b"%PDF-", _pdf),
    (b"PK\x03\x04", _zipped),
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"\xff\xd8\xff", _jpeg),
)


def harmless(name: str) -> str:
    """A candidate's file name made harmless for people's eyes and ears: no path, no control or
    direction characters (U+202E turns ``cv_fdp.exe`` into ``cv_exe.pdf``), at most 120 characters."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    return "".join(c for c in last if unicodedata.category(c)[0] != "C").strip(" .")[:120] or "?"


def display_name(name: str, kind: str) -> str:
    """The harmless name, ending as its type says. Files are never stored under it."""
    clean = harmless(name).removeprefix("?")
    stem = clean.rpartition(".")[0] or clean or "document"
    return f"{stem[:100].strip()}.{kind}"
