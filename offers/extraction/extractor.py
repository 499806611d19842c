"""From a raw file to a verdict and, where it is an ad, to its fields with their evidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from .classify import classify, smells
from .fields.contact import find_apply_url, find_contacts, find_postal_address
from .fields.contract import find_contract, find_duration
from .fields.deadline import find_deadline
from .fields.documents import find_documents
from .fields.language import find_language
from .fields.organization import find_organization
from .fields.places import find_places, find_remote, of_municipality
from .fields.publication import find_in_metadata, find_published
from .fields.salary import find_salary
from .fields.sections import find_sections
from .fields.start import find_start
from .fields.title import find_title, without_employer
from .fields.worktime import find_hours, find_percent
from .posting import Evidence, Extraction, Posting, Problem, Verdict
from .reader import RawFile
from .text import Found, Page, page_of

EXTRACTOR_VERSION = "1"


@dataclass(frozen=True, slots=True)
class Analysis:
    """``extraction`` is None when the answer is "no"."""

    verdict: Verdict
    published_on: date | None
    extraction: Extraction | None


def analyse(raw: RawFile, *, time_zone: ZoneInfo, language: str = "fr") -> Analysis:
    """Verdict, publication date and, unless the answer is "no", the fields. Never raises on content."""
    published, problems = find_in_metadata(raw.metadata, raw.metadata_lines, raw.path, time_zone)
    published_on = published.value if published else None
    if not smells(raw.path, raw.metadata, raw.text):
        return Analysis(Verdict("no", 0.0), published_on, None)
    page = page_from(raw)
    verdict = classify(page)
    if verdict.answer == "no":
        return Analysis(verdict, published_on, None)
    reading = _Reading(page)
    found = reading.read("date_posted", lambda: find_published(page, time_zone))
    published_on = found or published_on
    extraction = _fields(reading, published_on, time_zone, language)
    return Analysis(verdict, published_on, replace(extraction, problems=(*problems, *extraction.problems)))


def extract(raw: RawFile, published_on: date | None, time_zone: ZoneInfo, language: str = "fr") -> Extraction:
    """The fields of a page that is known to be an ad. Never raises on content."""
    return _fields(_Reading(page_from(raw)), published_on, time_zone, language)


def page_from(raw: RawFile) -> Page:
    return page_of(
        raw.text,
        body_line=raw.body_line,
        metadata=raw.metadata,
        metadata_lines=raw.metadata_lines,
        path=raw.path,
        markup=raw.kind,
    )


class _Reading:
    """Runs parsers one by one; one that fails costs its own field and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.evidence: dict[str, tuple[Evidence, ...]] = {}
        self.problems: list[Problem] = []

    def read(self, field: str, parser: Callable[[], Found[Any] | None]) -> Any:
        try:
            found = parser()
        except Exception as error:  # noqa: BLE001 - a page must never stop an import
            self.problems.append(Problem("error", "parser_failed", field, values={"detail": type(error).__name__}))
            return None
        if found is None:
            return None
        self.problems += found.problems
        if found.value not in (None, "", ()) and found.evidence:
            self.evidence[field] = found.evidence
        return found.value


# The parsers that need nothing but the page.
_SIMPLE: dict[str, Callable[[Page], Found[Any] | None]] = {
    "contract_type": find_contract,
    "duration_months": find_duration,
    "working_time_percent": find_percent,
    "hours_per_week": find_hours,
    "base_salary": find_salary,
    "job_location": find_places,
    "job_location_type": find_remote,
    "application_contact": find_contacts,
    "apply_url": find_apply_url,
    "postal_address": find_postal_address,
    "required_documents": find_documents,
}


def _fields(reading: _Reading, published_on: date | None, time_zone: ZoneInfo, language: str) -> Extraction:
    page = reading.page
    values: dict[str, Any] = {"date_posted": published_on, "description": _description(page)}
    title = reading.read("title", lambda: find_title(page))
    values["title"], values["title_gender"] = title or ("", "")
    values["hiring_organization"] = reading.read("hiring_organization", lambda: find_organization(page)) or ""
    values["title"] = without_employer(values["title"], values["hiring_organization"])
    values["in_language"] = reading.read("in_language", lambda: find_language(page, language)) or ""
    values["sections"] = reading.read("sections", lambda: Found(find_sections(page), ())) or ()
    values |= _deadline(reading, published_on, time_zone)
    values["job_start_date"] = reading.read("job_start_date", lambda: find_start(page, published_on))
    for field, parser in _SIMPLE.items():
        values[field] = reading.read(field, lambda parser=parser: parser(page))  # type: ignore[misc]
    values["contract_type"], values["contract_alternatives"] = values["contract_type"] or (None, ())
    if not values["job_location"]:
        employed = reading.evidence.get("hiring_organization", ())
        values["job_location"] = reading.read(
            "job_location", lambda: of_municipality(values["hiring_organization"], employed)
        )
    for field in ("job_location", "application_contact", "required_documents"):
        values[field] = tuple(values[field] or ())
    values["postal_address"] = values["postal_address"] or ""
    return Extraction(Posting(**values), reading.evidence, tuple(reading.problems))


def _deadline(reading: _Reading, published_on: date | None, time_zone: ZoneInfo) -> dict[str, Any]:
    found = reading.read("valid_through", lambda: find_deadline(reading.page, published_on, time_zone))
    if found is None:
        return {}
    return {
        "valid_through": found.value,
        "deadline_phrase": found.phrase,
        "deadline_before": found.before,
        "postmark": found.postmark,
    }


def _description(page: Page) -> str:
    """The ad's own text; of a page that lives in its front matter, its plain lines."""
    body = "\n".join(page.source.split("\n")[page.body_line - 1 :]).strip()
    if body:
        return body
    return "\n\n".join(block.text for block in page.blocks if block.key not in ("title", "titre", "titel"))
