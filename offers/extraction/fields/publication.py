"""When the page was published: front matter, else the name of the file or folder, else its own text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo

from offers.extraction import page_vocabulary as words
from offers.extraction.posting import Evidence, Problem
from offers.extraction.text import Found, Page

from .calendar import find_dates, resolve
from .wording import fold, wordings

FIELD = "date_posted"
KEYS = (
    *("date_posted", "datePosted", "date", "publishDate", "publishdate", "publish_date", "published", "published_at"),
    *("pubDate", "pubdate", "pub_date", "datePublished", "date_published", "date_publication", "post_ouvert", "datum"),
    *("created", "created_at"),
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)$")
_IN_NAME = re.compile(r"(?:^|[/_-])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-3]\d)(?=[-_./ ]|$)")
_IN_FOLDERS = re.compile(r"(?:^|/)((?:19|20)\d\d)/(0[1-9]|1[0-2])/([0-3]\d)(?=/)")
_LABEL = re.compile(rf"^[\W_]{{0,4}}(?:{'|'.join(words.PUBLISHED_LABELS)})\s?:?\s?(?:le\s)?[\w ,]{{0,12}}$")
_DATELINE = re.compile(r"^[^\W\d][\w' -]{1,30},\s(?:le\s)?$")
_LONGEST = 120
_LABELS = wordings(words.PUBLISHED_LABELS)


def find_in_metadata(
    metadata: Mapping[str, Any], lines: Mapping[str, int], path: str, zone: ZoneInfo
) -> tuple[Found[date] | None, tuple[Problem, ...]]:
    """From what needs no reading of the text; evidence is left to ``find_published``."""
    problems: list[Problem] = []
    for key in KEYS:
        value = metadata.get(key)
        if not isinstance(value, str) or not value.strip():
            continue
        day = read_date(value, zone)
        if day:
            return Found(day, ()), tuple(problems)
        values: dict[str, str | int] = {"key": key, "value": value[:40]}
        problems.append(Problem("warning", "bad_publication_date", FIELD, lines.get(key), values))
    named = _from_path(path)
    return (Found(named, ()) if named else None), tuple(problems)


def find_published(page: Page, zone: ZoneInfo) -> Found[date] | None:
    """The publication date with its evidence, the page's own words included (inferred)."""
    for key in KEYS:
        value = page.metadata.get(key)
        day = read_date(value, zone) if isinstance(value, str) else None
        if day:
            return Found(day, (page.metadata_evidence(key),))
    named = _from_path(page.path)
    if named:
        return Found(named, (Evidence(1, page.source_line(1), "inferred"),))
    return next(_from_text(page), None)


def read_date(value: str, zone: ZoneInfo) -> date | None:
    """A date as front matter has it. An instant with an offset is turned to the zone before its day is taken."""
    value = value.strip()
    try:
        if _INSTANT.match(value):
            return datetime.fromisoformat(value.replace(" +", "+").replace("Z", "+00:00")).astimezone(zone).date()
        iso = _ISO.match(value)
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        return _written(value, zone)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _written(value: str, zone: ZoneInfo) -> date | None:
    if len(value) > _LONGEST:
        return None
    if re.match(r"[A-Za-z]{3}, \d", value):
        instant = parsedate_to_datetime(value)
        return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(zone).date()
    found = find_dates(value)
    return resolve(found[0], None).value if found and found[0].year else None


def _from_path(path: str) -> date | None:
    """The nearest name that holds a whole date: the file's own, then its folders'."""
    for match in [*reversed(list(_IN_NAME.finditer(path))), *_IN_FOLDERS.finditer(path)]:
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            continue
    return None


def _from_text(page: Page) -> Iterator[Found[date]]:
    for line in page.lines:
        folded = fold(line.text[:_LONGEST])
        if not (_LABELS.search(folded) or _DATELINE.match(folded[:34].partition(",")[0] + ", ")):
            continue
        for when in find_dates(line.text[:_LONGEST]):
            before = folded[: when.start]
            day = resolve(when, None).value if when.year and when.day else None
            if day and (_LABEL.match(before) or _DATELINE.match(before)):
                yield Found(day, (page.evidence(line, when.start, when.end, "inferred"),))
