"""Invented pages beside what they say: NAME.md (.html, .txt) and NAME.json in fixtures/postings.

The JSON holds ``is_posting``, optionally ``path`` (where the page would stand in its site; else
content/NAME), and under ``posting`` the fields that this page is about – no others are compared.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from offers.extraction import reader
from offers.extraction.extractor import analyse

FOLDER = Path(__file__).parents[3] / "fixtures" / "postings"
PAGES = sorted(page for page in FOLDER.glob("*") if page.suffix in (".md", ".html", ".txt"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_golden(page: Path) -> None:
    expected: dict[str, Any] = json.loads(page.with_suffix(".json").read_text("utf-8"))
    raw = reader.parse(page.read_bytes(), expected.get("path", f"content/{page.name}"))
    analysis = analyse(raw, time_zone=ZoneInfo("Europe/Brussels"))
    assert (analysis.verdict.answer == "yes") == expected["is_posting"], analysis.verdict
    if not expected.get("posting"):
        return
    assert analysis.extraction is not None
    found = analysis.extraction.posting.as_json()
    assert {field: found[field] for field in expected["posting"]} == expected["posting"]
    rows = raw.text.split("\n")
    for passages in analysis.extraction.evidence.values():
        for passage in passages:
            assert passage.quote in raw.text
            assert passage.quote.split("\n")[0] in rows[passage.line - 1]


def test_there_is_something_to_compare() -> None:
    assert len(PAGES) >= 12
