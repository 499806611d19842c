"""Closed code lists, and later their wordings in French, Dutch and English."""

from __future__ import annotations

CONTRACT_TYPES = (
    "cdi",
    "cdd",
    "freelance",
    "internship",
    "apprenticeship",
    "civic_service",
    "volunteer",
    "civil_service",
    "research",
    "temp_agency",
)
LOCATION_TYPES = ("none", "partial", "full")
SALARY_UNITS = ("HOUR", "DAY", "MONTH", "YEAR")
SALARY_BASES = ("gross", "net", "excl_vat")
# A document nobody foresaw is "other:<its name in the ad>".
DOCUMENT_KINDS = ("cv", "cover_letter", "diploma", "portfolio", "references", "transcript")
SECTION_CODES = ("missions", "profile", "assets", "offer", "how_to_apply")
LANGUAGES = ("fr", "nl", "en")
