"""Parts of an ad under their own headings: missions, profile, assets, offer, how to apply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.extraction import page_vocabulary as words
from offers.extraction.posting import Section
from offers.extraction.text import Line, Page

from .wording import fold

LONGEST_HEADING = 90
_ANY = {code: re.compile(rf"(?:{wording})(?![a-z0-9])") for code, wording in words.SECTIONS.items()}
_ORDER = ("assets", "how_to_apply", "offer", "profile", "missions")
_EDGES = " .:!?-*_#»«>\"'()0123456789"


def code_of(heading: str) -> str | None:
    """The section that a heading opens: its wording stands at the heading's beginning."""
    folded = re.sub(r"^[^a-z]+", "", fold(heading))
    if not folded or len(folded) > LONGEST_HEADING:
        return None
    return next((code for code in _ORDER if _ANY[code].match(folded)), None)


def is_heading(line: Line) -> bool:
    """A marked heading, or in scraped text a short line that ends with a colon or is wholly a section's name."""
    if line.kind == "heading":
        return True
    text = line.text.strip()
    if line.kind != "text" or len(text) > 60 or not text:
        return False
    short = len(text.split()) <= 6 and text[-1] not in ".;,"
    return short and (text.endswith(":") or text.isupper() or code_of(text) is not None)


def find_sections(page: Page) -> tuple[Section, ...]:
    """In reading order; one section for each heading."""
    return tuple(_sections(page))


def _sections(page: Page) -> Iterator[Section]:
    code, heading = None, ""
    rows: list[str] = []
    for line in page.lines:
        opens = code_of(line.text) if is_heading(line) else None
        if opens or (code and line.kind == "heading"):
            if code and rows:
                yield Section(code, heading, "\n".join(rows))
            code, heading, rows = opens, line.text.strip(_EDGES), []
        elif code:
            rows.append(f"- {line.text}" if line.kind == "item" else line.text)
    if code and rows:
        yield Section(code, heading, "\n".join(rows))
