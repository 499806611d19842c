"""What extraction hands over: frozen values, schema.org JobPosting names in snake_case.

Nothing here knows Django, the clock or the disk. ``Posting.as_json`` is the interface that the
JSON Lines report prints and that the importer keeps as merge base: keep it stable.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

Certainty = Literal["stated", "inferred"]


@dataclass(frozen=True, slots=True)
class Salary:
    """Amounts in major units; ``unit_text`` HOUR, DAY, MONTH or YEAR; ``basis`` gross, net or excl_vat."""

    min_value: Decimal | None = None
    max_value: Decimal | None = None
    currency: str = "EUR"
    unit_text: str | None = None
    basis: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "min_value": None if self.min_value is None else float(self.min_value),
            "max_value": None if self.max_value is None else float(self.max_value),
            "currency": self.currency,
            "unit_text": self.unit_text,
            "basis": self.basis,
        }


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the ad under its own heading. ``code``: missions, profile, assets, offer, how_to_apply."""

    code: str
    heading: str
    text: str

    def as_json(self) -> dict[str, str]:
        return {"code": self.code, "heading": self.heading, "text": self.text}


@dataclass(frozen=True, slots=True)
class Posting:
    """One job posting as its page states it; a field that is not stated is empty.

    ``valid_through`` is a ``date`` when the page gives a bare day (its last instant is the
    employer's rule, not ours) and an aware ``datetime`` when it gives an hour. ``deadline_before``
    says that the wording was « avant le » (strict employers exclude that day). ``job_start_date``
    is ``YYYY-MM-DD``, ``YYYY-MM`` or ``asap``. ``description`` is the ad's own text as Markdown
    (or HTML as found), without front matter.
    """

    title: str = ""
    title_gender: str = ""
    hiring_organization: str = ""
    description: str = ""
    sections: tuple[Section, ...] = ()
    in_language: str = ""
    date_posted: date | None = None
    valid_through: date | datetime | None = None
    deadline_phrase: str = ""
    deadline_before: bool = False
    postmark: bool = False
    job_start_date: str | None = None
    contract_type: str | None = None
    contract_alternatives: tuple[str, ...] = ()
    duration_months: float | None = None
    working_time_percent: float | None = None
    hours_per_week: float | None = None
    base_salary: Salary | None = None
    job_location: tuple[str, ...] = ()
    job_location_type: str | None = None
    application_contact: tuple[str, ...] = ()
    apply_url: str | None = None
    postal_address: str = ""
    required_documents: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {name: _plain(getattr(self, name)) for name in self.__slots__}


def _plain(value: Any) -> Any:
    if isinstance(value, (Salary, Section)):
        return value.as_json()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value came from. ``line`` counts from 1 in the source file; ``quote`` is an exact
    passage of the source that begins on that line (it may run over several)."""

    line: int
    quote: str
    certainty: Certainty

    def as_json(self) -> dict[str, Any]:
        return {"line": self.line, "quote": self.quote, "certainty": self.certainty}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to tell the reader. ``code`` names the sentence (offers.problems words it in the
    reader's language with ``values``); extraction itself never writes prose."""

    severity: Literal["error", "warning", "info"]
    code: str
    field: str | None = None
    line: int | None = None
    values: dict[str, str | int] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground of the verdict. ``code`` names it, ``weight`` is added to the score."""

    code: str
    weight: float
    line: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Is this page a job posting? ``answer`` yes, perhaps (HR decides once) or no."""

    answer: Literal["yes", "perhaps", "no"]
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """``evidence`` is keyed by the posting's field names, one or more passages each."""

    posting: Posting
    evidence: dict[str, tuple[Evidence, ...]] = dataclasses.field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
