"""Field by field: how a value of the report (JSON) reads as a value of ``JobPosting``, and back.

The merge compares model values, never JSON, so that what a column cannot hold (a title too long,
a share of 1000 %) is the same on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from offers import deadlines
from offers.extraction.vocabulary import (
    CONTRACT_TYPES,
    DOCUMENT_KINDS,
    LANGUAGES,
    LOCATION_TYPES,
    SALARY_BASES,
    SALARY_UNITS,
)
from offers.models import Employer, ImportSource, JobPosting

Json = Any
Value = Any


@dataclass(frozen=True, slots=True)
class Field:
    """``name`` in the report; ``parse`` JSON → value; ``read`` posting → value; ``write`` puts it there."""

    name: str
    parse: Callable[[Json], Value]
    read: Callable[[JobPosting], Value]
    write: Callable[[JobPosting, Value], None]


def _column(name: str, parse: Callable[[Json], Value], column: str = "") -> Field:
    attribute = column or name
    return Field(
        name,
        parse,
        lambda posting: getattr(posting, attribute),
        lambda posting, value: setattr(posting, attribute, value),
    )


def _text(limit: int) -> Callable[[Json], str]:
    return lambda value: str(value or "").replace("\x00", "")[:limit].strip()


def _one_of(codes: tuple[str, ...]) -> Callable[[Json], str]:
    return lambda value: value if value in codes else ""


def _number(limit: int) -> Callable[[Json], Decimal | None]:
    def parse(value: Json) -> Decimal | None:
        try:
            number = Decimal(str(value)).quantize(Decimal("0.1"))
        except (InvalidOperation, TypeError):
            return None
        return number if 0 < number < limit else None

    return parse


def _texts(limit: int) -> Callable[[Json], list[str]]:
    return lambda values: [text for text in (str(value)[:limit].strip() for value in values or []) if text]


def _lines(limit: int) -> Callable[[Json], str]:
    texts = _texts(limit)
    return lambda values: "\n".join(" ".join(text.split()) for text in texts(values))


def _url(value: Json) -> str:
    text = str(value or "")
    return text if text.startswith(("https://", "http://")) and len(text) <= 500 else ""


def _date(value: Json) -> date | None:
    return date.fromisoformat(value) if value else None


NO_SALARY = (None, None, "", "", "")


def _salary(value: Json) -> tuple[int | None, int | None, str, str, str]:
    """(min, max in minor units, currency, unit, basis)"""
    if not value:
        return NO_SALARY
    low, high = (_cents(value.get(key)) for key in ("min_value", "max_value"))
    if low is None and high is None:
        return NO_SALARY
    unit = _one_of(SALARY_UNITS)(value.get("unit_text"))
    return low, high, str(value.get("currency") or "EUR")[:3], unit, _one_of(SALARY_BASES)(value.get("basis"))


def _cents(value: Json) -> int | None:
    cents = None if value is None else round(Decimal(str(value)) * 100)
    return cents if cents is not None and 0 <= cents < 2**31 else None


def _read_salary(posting: JobPosting) -> tuple[int | None, int | None, str, str, str]:
    return (
        posting.salary_min,
        posting.salary_max,
        posting.salary_currency,
        posting.salary_unit,
        posting.salary_basis,
    )


def _write_salary(posting: JobPosting, value: tuple[int | None, int | None, str, str, str]) -> None:
    (
        posting.salary_min,
        posting.salary_max,
        posting.salary_currency,
        posting.salary_unit,
        posting.salary_basis,
    ) = value


def _documents(value: Json) -> list[str]:
    codes = (str(code)[:126] for code in value or [])
    known = [code for code in codes if code in DOCUMENT_KINDS or (code.startswith("other:") and len(code) > 6)]
    return in_order(known)


def in_order(codes: Iterable[str]) -> list[str]:
    """The usual documents first, in the order in which people think of them: CV, letter, diploma…"""
    rank = {code: number for number, code in enumerate(DOCUMENT_KINDS)}
    return sorted(set(codes), key=lambda code: (rank.get(code, len(rank)), code))


FIELDS = {
    field.name: field
    for field in (
        _column("title", _text(250)),
        _column("title_gender", _text(30)),
        _column("hiring_organization", _text(200)),
        _column("description", _text(200_000)),
        _column("sections", lambda value: list(value or [])),
        _column("in_language", lambda value: value if value in LANGUAGES else "fr"),
        _column("date_posted", _date),
        _column("postmark", bool),
        _column("job_start_date", _text(10)),
        _column("contract_type", _one_of(CONTRACT_TYPES)),
        _column("contract_alternatives", _texts(20)),
        _column("duration_months", _number(1000)),
        _column("working_time_percent", _number(101)),
        _column("hours_per_week", _number(169)),
        Field("base_salary", _salary, _read_salary, _write_salary),
        _column("job_location", _lines(120), "places"),
        _column("job_location_type", _one_of(LOCATION_TYPES), "remote"),
        _column("application_contact", _lines(254), "contact"),
        _column("apply_url", _url),
        _column("postal_address", _text(1000)),
    )
}
# Not columns of their own: a deadline needs the employer's rules and leaves a DeadlineChange when it
# moves; requirements are rows.
DEADLINE, DOCUMENTS = "valid_through", "required_documents"
NAMES = (*FIELDS, DEADLINE, DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads report values under one source's rules."""

    source: ImportSource
    employer: Employer

    def parse(self, name: str, posting_json: dict[str, Json]) -> Value:
        value = posting_json.get(name)
        if name == DEADLINE:
            return self.deadline(value, before=bool(posting_json.get("deadline_before")))
        if name == DOCUMENTS:
            return _documents(value)
        return FIELDS[name].parse(value)

    def deadline(self, value: Json, *, before: bool) -> datetime | None:
        if not value:
            return None
        stated = datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
        return deadlines.last_instant(stated, self.employer.zone, excludes_day=before and self.employer.strict_before)


def current(posting: JobPosting, name: str) -> Value:
    """What the posting holds now, HR's edits included."""
    if name == DEADLINE:
        return posting.valid_through
    if name == DOCUMENTS:
        return in_order(r.code for r in posting.document_requirements.all() if r.required)
    return FIELDS[name].read(posting)
