"""From draft to published, closed and archived: who may see a posting, and what it still lacks."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import pgettext

from offers.models import JobPosting
from offers.models.choices import CloseReason, LocationType, State


class NotReady(Exception):
    """The posting may not be published; ``missing`` says what it lacks, in words."""

    def __init__(self, missing: list[str]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


def missing_for_publication(posting: JobPosting) -> list[str]:
    """What a posting lacks before it may be published, in the reader's language."""
    somewhere = posting.places or posting.remote == LocationType.FULL
    checks = [
        (posting.title, pgettext("publication lacks", "the title")),
        (posting.description.strip(), pgettext("publication lacks", "the text of the ad")),
        (somewhere, pgettext("publication lacks", "a place of work, or “fully remote”")),
        (
            posting.valid_through or posting.until_filled,
            pgettext("publication lacks", "a deadline, or “open until filled”"),
        ),
        (posting.documents_decided, pgettext("publication lacks", "the documents candidates must send")),
    ]
    return [words for present, words in checks if not present]


@transaction.atomic
def publish(posting: JobPosting, *, now: datetime) -> None:
    """Makes a draft public. Published already: nothing happens. Raises ``NotReady``."""
    if posting.state == State.PUBLISHED:
        return
    if missing := missing_for_publication(posting):
        raise NotReady(missing)
    posting.state = State.PUBLISHED
    posting.published_at = posting.published_at or now
    posting.version += 1
    posting.save(update_fields=["state", "published_at", "version"])


@transaction.atomic
def close(posting: JobPosting, reason: str, *, now: datetime) -> None:
    """Takes no more applications from ``now`` on. Closed already: the first closing stands."""
    if posting.closed_at is not None:
        return
    posting.closed_at, posting.close_reason = now, reason
    posting.version += 1
    posting.save(update_fields=["closed_at", "close_reason", "version"])


@transaction.atomic
def reopen(posting: JobPosting) -> None:
    """Undoes ``close``; a deadline that has passed still closes it."""
    posting.closed_at, posting.close_reason = None, ""
    posting.version += 1
    posting.save(update_fields=["closed_at", "close_reason", "version"])


@transaction.atomic
def archive(posting: JobPosting, *, now: datetime) -> None:
    """Out of the public site (410). An open one is closed first, so that forms in hand keep their grace."""
    if posting.is_open_at(now):
        close(posting, CloseReason.BY_HAND, now=now)
    posting.state = State.ARCHIVED
    posting.version += 1
    posting.save(update_fields=["state", "version"])
