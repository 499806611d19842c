import io
import struct
import zipfile
import zlib

import pytest

from applications.documents.formats import Refused, display_name, recognise
from conftest import pdf_bytes


def zipped(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def png(width: int = 3, height: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 20)) + chunk(b"IEND", b"")
    )


def jpeg(width: int = 3, height: int = 2) -> bytes:
    frame = struct.pack(">BBHBHHB", 0xFF, 0xC0, 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8" + struct.pack(">BBH", 0xFF, 0xE0, 4) + b"JF" + frame + b"\xff\xd9"


DOCX = {"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}
ODT = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}


@pytest.mark.parametrize(
    ("data", "kind"),
    [(pdf_bytes(), "pdf"), (zipped(DOCX), "docx"), (zipped(ODT), "odt"), (jpeg(), "jpg"), (png(), "png")],
)
def test_accepted_by_structure(data, kind):
    file = io.BytesIO(data)
    assert recognise(file, len(data)) == kind
    assert file.tell() == 0


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"<?php system($_GET['c']); ?>", "unknown"),
        (b"<html><script>alert(1)</script>", "unknown"),
        (b"\x7fELF" + b"\0" * 100, "unknown"),
        (b"{\\rtf1 hello}", "unknown"),
        (b"%PDF-1.7\n", "broken"),
        (pdf_bytes()[:-60], "broken"),
        (pdf_bytes().replace(b"trailer\n<<", b"trailer\n<< /Encrypt 9 0 R"), "encrypted"),
        (zipped({"notes.txt": b"x"}), "unknown"),
        (zipped({**DOCX, "word/vbaProject.bin": b"x"}), "active"),
        (zipped({**ODT, "Basic/script-lc.xml": b"x"}), "active"),
        (zipped({**DOCX, "../../etc/cron.d/x": b"x"}), "broken"),
        (zipped(DOCX)[:-30], "broken"),
        (zipped({**DOCX, "word/media/big": b"\0" * (201 * 2**20)}), "too_large_inside"),
        (png(50_000, 50_000), "too_large_inside"),
        (jpeg(50_000, 50_000), "too_large_inside"),
        (b"\x89PNG\r\n\x1a\n", "broken"),
        (b"\xff\xd8\xff\xe0", "broken"),
    ],
)
def test_refused_with_its_rule(data, code):
    with pytest.raises(Refused) as refused:
        recognise(io.BytesIO(data), len(data))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../x.pdf", "x.pdf"),
        ("..\\x", "x.pdf"),
        ("cv\u202efdp.exe", "cvfdp.pdf"),
        ("a\x00b.pdf", "ab.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("cv.pdf.php", "cv.pdf.pdf"),
        ("", "document.pdf"),
        ("x\r\ny.pdf", "xy.pdf"),
        ("é" * 400 + ".pdf", "é" * 100 + ".pdf"),
        ("résumé 😀.pdf", "résumé 😀.pdf"),
    ],
)
def test_display_name_is_harmless(name, shown):
    assert display_name(name, "pdf") == shown
