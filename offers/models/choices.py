"""Closed lists of a posting, with their labels. Migrations see the callables, never the labels."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import pgettext_lazy


class Kind(models.TextChoices):
    JOB = "job", pgettext_lazy("posting kind", "job posting")
    SPONTANEOUS = "spontaneous", pgettext_lazy("posting kind", "spontaneous applications")


class State(models.TextChoices):
    DRAFT = "draft", pgettext_lazy("posting state", "to review")
    PUBLISHED = "published", pgettext_lazy("posting state", "published")
    ARCHIVED = "archived", pgettext_lazy("posting state", "archived")


class LatePolicy(models.TextChoices):
    REFUSE = "refuse", pgettext_lazy("late policy", "refuse, with the contact")
    ACCEPT = "accept", pgettext_lazy("late policy", "accept and flag as late")


class CloseReason(models.TextChoices):
    BY_HAND = "by_hand", pgettext_lazy("close reason", "closed by hand")
    FILLED = "filled", pgettext_lazy("close reason", "position filled")
    CANCELLED = "cancelled", pgettext_lazy("close reason", "recruitment cancelled")
    VANISHED = "vanished", pgettext_lazy("close reason", "page gone from the site")


class ContractType(models.TextChoices):
    CDI = "cdi", pgettext_lazy("contract", "permanent contract")
    CDD = "cdd", pgettext_lazy("contract", "fixed-term contract")
    FREELANCE = "freelance", pgettext_lazy("contract", "freelance")
    INTERNSHIP = "internship", pgettext_lazy("contract", "internship")
    APPRENTICESHIP = "apprenticeship", pgettext_lazy("contract", "apprenticeship")
    CIVIC_SERVICE = "civic_service", pgettext_lazy("contract", "civic service")
    VOLUNTEER = "volunteer", pgettext_lazy("contract", "volunteering")
    CIVIL_SERVICE = "civil_service", pgettext_lazy("contract", "civil service")
    RESEARCH = "research", pgettext_lazy("contract", "research contract")
    TEMP_AGENCY = "temp_agency", pgettext_lazy("contract", "agency work")


class LocationType(models.TextChoices):
    NONE = "none", pgettext_lazy("remote work", "on site")
    PARTIAL = "partial", pgettext_lazy("remote work", "partly remote")
    FULL = "full", pgettext_lazy("remote work", "fully remote")


class SalaryUnit(models.TextChoices):
    HOUR = "HOUR", pgettext_lazy("salary unit", "per hour")
    DAY = "DAY", pgettext_lazy("salary unit", "per day")
    MONTH = "MONTH", pgettext_lazy("salary unit", "per month")
    YEAR = "YEAR", pgettext_lazy("salary unit", "per year")


class SalaryBasis(models.TextChoices):
    GROSS = "gross", pgettext_lazy("salary basis", "gross")
    NET = "net", pgettext_lazy("salary basis", "net")
    EXCL_VAT = "excl_vat", pgettext_lazy("salary basis", "excl. VAT")


class DocumentKind(models.TextChoices):
    CV = "cv", pgettext_lazy("document kind", "CV")
    COVER_LETTER = "cover_letter", pgettext_lazy("document kind", "cover letter")
    DIPLOMA = "diploma", pgettext_lazy("document kind", "copy of the diploma")
    PORTFOLIO = "portfolio", pgettext_lazy("document kind", "portfolio")
    REFERENCES = "references", pgettext_lazy("document kind", "references")
    TRANSCRIPT = "transcript", pgettext_lazy("document kind", "transcript of records")
    OTHER = "other", pgettext_lazy("document kind", "other document")


def kinds() -> list[tuple[str, Any]]:
    return list(Kind.choices)


def states() -> list[tuple[str, Any]]:
    return list(State.choices)


def late_policies() -> list[tuple[str, Any]]:
    return list(LatePolicy.choices)


def close_reasons() -> list[tuple[str, Any]]:
    return list(CloseReason.choices)


def contract_types() -> list[tuple[str, Any]]:
    return list(ContractType.choices)


def location_types() -> list[tuple[str, Any]]:
    return list(LocationType.choices)


def salary_units() -> list[tuple[str, Any]]:
    return list(SalaryUnit.choices)


def salary_bases() -> list[tuple[str, Any]]:
    return list(SalaryBasis.choices)


def document_kinds() -> list[tuple[str, Any]]:
    return list(DocumentKind.choices)
