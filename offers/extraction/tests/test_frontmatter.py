from __future__ import annotations

from typing import Any

import pytest

from offers.extraction import frontmatter


def codes(text: str) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.line) for problem in frontmatter.split(text).problems]


@pytest.mark.parametrize(
    ("text", "metadata", "body"),
    [
        ("---\ntitle: Offre\ntags: [a, b]\n---\nCorps", {"title": "Offre", "tags": ["a", "b"]}, "Corps"),
        ("---   \ntitle: Offre\n...\nCorps\n---\nfin", {"title": "Offre"}, "Corps\n---\nfin"),
        (
            '+++\ntitle = "Offre"\n[params]\nlieu = "Mons"\n+++\nCorps',
            {"title": "Offre", "params": {"lieu": "Mons"}},
            "Corps",
        ),
        ('{"title": "Offre", "n": {"a": [1]}}\nCorps', {"title": "Offre", "n": {"a": [1]}}, "Corps"),
        ("Corps seul\n---\nfin", {}, "Corps seul\n---\nfin"),
        ("---\nUne phrase entre deux filets.\n---\nfin", {}, "---\nUne phrase entre deux filets.\n---\nfin"),
        ("---\n---\nCorps", {}, "Corps"),
        ("---\n# rien\n---\nCorps", {}, "Corps"),
        ("{% include entete %}\nCorps", {}, "{% include entete %}\nCorps"),
        ("", {}, ""),
        ("---", {}, "---"),
    ],
)
def test_split(text: str, metadata: dict[str, Any], body: str) -> None:
    found = frontmatter.split(text)
    assert found.metadata == metadata
    assert text[found.body_start :] == body
    assert text.split("\n")[found.body_line - 1] == body.split("\n")[0]
    assert found.problems == []


def test_scalars_keep_what_the_author_wrote() -> None:
    text = '---\na: 2026-02-30\nb: 12:30:45\nc: 0475\nd: 3\ne: 1.5\nf: "3"\ng: true\nh: ~\ni: yes\nj: 1_000\n---\n'
    assert frontmatter.split(text).metadata == {
        "a": "2026-02-30",
        "b": "12:30:45",
        "c": "0475",
        "d": 3,
        "e": 1.5,
        "f": "3",
        "g": True,
        "h": None,
        "i": "yes",
        "j": "1_000",
    }


def test_toml_dates_are_text() -> None:
    text = "+++\na = 2022-04-26T22:00:00Z\nb = 2022-04-26\nc = 10:00:00\n+++\n"
    assert frontmatter.split(text).metadata == {"a": "2022-04-26T22:00:00+00:00", "b": "2022-04-26", "c": "10:00:00"}


def test_every_key_knows_its_line() -> None:
    yaml = "---\ntitle: x\nblocks:\n  - kind: a\n    text: b\n---\n"
    assert frontmatter.split(yaml).lines == {
        "title": 2,
        "blocks": 3,
        "blocks.0": 4,
        "blocks.0.kind": 4,
        "blocks.0.text": 5,
    }
    toml = '+++\ntitle = "x"\n[a]\nb = """\ntitle = 3\n"""\n[[c]]\nd = 1\n[[c]]\nd = 2\n+++\n'
    lines = frontmatter.split(toml).lines
    assert (lines["title"], lines["a.b"], lines["c.0.d"], lines["c.1.d"]) == (2, 4, 8, 10)
    assert frontmatter.split('{\n"title": 1,\n"é": 2}').lines == {"title": 2, "é": 3}


@pytest.mark.parametrize(
    ("text", "metadata", "problem"),
    [
        ("---\ntitle: Offre : dev\ndate: 2024-01-02\n---\n", {"title": "Offre : dev", "date": "2024-01-02"}, ("front_matter_colon", 2)),
        ("---\na: 1\ntitle: 'x\n---\n", {"a": 1, "title": "'x"}, ("front_matter_syntax", 4)),
        ("---\na: 1\n\tb: 2\n---\n", {"a": "1 b: 2"}, ("front_matter_tab", 3)),
        ("---\na: 1\na: 2\n---\n", {"a": 2}, ("front_matter_duplicate_key", 3)),
        ("---\na: &x oui\nb: *x\n---\n", {"a": "&x oui", "b": "*x"}, ("front_matter_alias", 3)),
        ("---\na: !!python/object:os.system x\n---\n", {"a": None}, ("front_matter_tag", 2)),
        ("---\na: !sortie x\n---\n", {"a": None}, ("front_matter_tag", 2)),
        ('+++\na = 2026-02-30\ntitle = "x"\n+++\n', {"a": "2026-02-30", "title": "x"}, ("front_matter_syntax", 2)),
        ("+++\ntitle = Offre sans guillemets\n+++\n", {"title": "Offre sans guillemets"}, ("front_matter_syntax", 2)),
        ('{"a": 1, "a": 2}', {"a": 2}, ("front_matter_duplicate_key", 1)),
        ('{"a": 1,\n', {}, ("front_matter_syntax", 2)),
        ("---\ntitle: x\nliste:\n  - un\n  - deux\n\n# Corps\n", {"title": "x", "liste": ["un", "deux"]}, ("front_matter_unterminated", 1)),
    ],
)  # fmt: skip
def test_broken_blocks_are_salvaged_and_named(text: str, metadata: dict[str, Any], problem: tuple[str, int]) -> None:
    assert frontmatter.split(text).metadata == metadata
    assert problem in codes(text)


def test_salvage_joins_the_lines_below_a_key() -> None:
    text = "---\ntitle: Offre : dev\ndescription: >-\n  Un texte\n  long\ntags:\n  - a\n  - b\n---\nCorps"
    found = frontmatter.split(text)
    assert found.metadata == {"title": "Offre : dev", "description": "Un texte\nlong", "tags": ["a", "b"]}
    assert found.lines == {"title": 2, "description": 3, "tags": 6}


@pytest.mark.parametrize(
    "block",
    ["a: " + "[" * 100_000, "- " * 100_000, "? " * 100_000, "a: " + "{b: " * 50_000, "a: " + "[" * 9_000 + "]" * 9_000],
)
def test_nesting_does_not_end_the_process(block: str) -> None:
    assert codes(f"---\n{block}\n---\n")[0] == ("front_matter_too_deep", 2)
    frontmatter.split(f"+++\n{block.replace(': ', '=')}\n+++\n")
    frontmatter.split('{"a":' + block)


def test_escapes_cannot_smuggle_what_no_database_takes() -> None:
    found = frontmatter.split('{"a\\u0000": "b\\ud800\\u0000"}')
    assert found.metadata == {"a": "b?"}


def test_size_cap() -> None:
    assert codes("---\na: " + "x" * frontmatter.LARGEST + "\n---\n") == [("front_matter_too_big", 1)]
