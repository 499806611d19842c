"""The token a form carries: proof of when it was opened, and its one use."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core import signing

from offers.models import JobPosting

SALT = "applications.intake.token"
LIFETIME = timedelta(hours=24)


class TokenInvalid(Exception):
    """Forged, older than a day, or of another posting: hand out a new form and keep the text."""


@dataclass(frozen=True, slots=True)
class FormToken:
    nonce: str  # 32 hex digits; UNIQUE on the application that used it
    opened_at: datetime


def issue(posting: JobPosting, now: datetime) -> str:
    value = {"posting": posting.pk, "at": now.timestamp(), "nonce": secrets.token_hex(16)}
    return signing.dumps(value, salt=SALT)


def read(token: str, posting: JobPosting, now: datetime) -> FormToken:
    """Raises ``TokenInvalid``."""
    try:
        value = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise TokenInvalid from error
    opened_at = datetime.fromtimestamp(value["at"], UTC)
    if value["posting"] != posting.pk or not opened_at <= now <= opened_at + LIFETIME:
        raise TokenInvalid
    return FormToken(value["nonce"], opened_at)
