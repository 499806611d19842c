from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from offers.extraction import reader


def problem_of(data: bytes) -> tuple[str, int | None]:
    with pytest.raises(reader.ReadError) as caught:
        reader.parse(data, "a.md")
    return caught.value.problem.code, caught.value.problem.line


def test_parse_keeps_the_lines_of_the_source() -> None:
    data = "\ufeff---\r\ntitle: Été\r\n---\r\nUn\r\n\r\nDeux".encode()
    raw = reader.parse(data, "posts/a.md")
    assert raw.text == "---\ntitle: Été\n---\nUn\n\nDeux"
    assert (raw.body, raw.body_line) == ("Un\n\nDeux", 4)
    assert (raw.metadata, raw.metadata_lines) == ({"title": "Été"}, {"title": 2})
    assert (raw.path, raw.kind, raw.problems) == ("posts/a.md", "markdown", ())
    assert raw.digest == hashlib.sha256(data).hexdigest() == reader.digest(data)


def test_carriage_returns_alone_end_lines() -> None:
    assert reader.parse(b"---\rtitle: a\r---\rCorps", "a.md").metadata == {"title": "a"}


@pytest.mark.parametrize(
    ("data", "text", "code"),
    [
        ("caf\u00e9 \u2013 \u20ac".encode("cp1252"), "café – €", "encoding_cp1252"),
        (b"a\nb\x81", "a\nb\ufffd", "encoding_cp1252"),
        ("été".encode("utf-16"), "été", "encoding_utf16"),
    ],
)
def test_other_encodings_are_read_with_a_warning(data: bytes, text: str, code: str) -> None:
    raw = reader.parse(data, "a.md")
    assert raw.text == text
    assert [(problem.severity, problem.code) for problem in raw.problems] == [("warning", code)]


def test_what_is_no_text_is_refused_with_its_line() -> None:
    assert problem_of(b"a\nb\x00c") == ("not_text", 2)
    assert problem_of("été".encode("utf-16-le")) == ("not_text", 1)
    assert problem_of(b"x" * (reader.LARGEST_FILE + 1)) == ("too_big", None)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.md", "markdown"), ("a.MARKDOWN", "markdown"), ("a.html", "html"), ("a.htm", "html"), ("a.txt", "text"), ("a", "text"),
     ("v1.2/annonce", "text"), ("offre.fr.md", "markdown")],
)  # fmt: skip
def test_kind_by_suffix(name: str, kind: str) -> None:
    assert reader.parse(b"x", name).kind == kind


def test_walk(tmp_path: Path) -> None:
    root = tmp_path / "site"
    (root / "b").mkdir(parents=True)
    for name in ("z.md", "a.html", "b/c.txt", "b/LISEZMOI", "photo.jpg", ".cache.md"):
        (root / name).write_text("x")
    (root / ".git").mkdir()
    outside = tmp_path / "secret.md"
    outside.write_text("x")
    (root / "lien.md").symlink_to(outside)
    (root / "dedans.md").symlink_to(root / "z.md")
    (root / "rond").symlink_to(root)
    (root / "casse.md").symlink_to(root / "rien")
    entries = list(reader.walk([root]))
    assert [(entry.relative, entry.problem.code if entry.problem else "") for entry in entries] == [
        (".cache.md", "hidden"),
        (".git", "hidden"),
        ("a.html", ""),
        ("b/LISEZMOI", ""),
        ("b/c.txt", ""),
        ("casse.md", "broken_link"),
        ("dedans.md", ""),
        ("lien.md", "link_outside"),
        ("z.md", ""),
    ]
    assert entries[-1].path == root / "z.md"
    assert reader.read(entries[-1]).text == "x"
    with pytest.raises(reader.ReadError):
        reader.read(entries[0])


def test_walk_one_file_and_one_that_is_not_there(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("x")
    (entry,) = reader.walk([page])
    assert (entry.root, entry.relative) == (tmp_path, "a.md")
    with pytest.raises(FileNotFoundError):
        list(reader.walk([tmp_path / "rien"]))


def test_names_that_are_no_utf8_are_reported(tmp_path: Path) -> None:
    try:
        (tmp_path / "caf\udce9.md").write_text("x")
    except (OSError, UnicodeError):
        pytest.skip("this file system wants UTF-8 names")
    (entry,) = reader.walk([tmp_path])
    assert entry.problem is not None
    assert entry.problem.code == "bad_name"
    entry.relative.encode("utf-8")


def test_too_big_and_unreadable(tmp_path: Path) -> None:
    big = tmp_path / "big.md"
    big.write_bytes(b"x" * (reader.LARGEST_FILE + 1))
    (entry,) = reader.walk([tmp_path])
    with pytest.raises(reader.ReadError) as caught:
        reader.load(entry)
    assert caught.value.problem.code == "too_big"
    big.unlink()
    with pytest.raises(reader.ReadError) as caught:
        reader.load(entry)
    assert caught.value.problem.code == "unreadable"
