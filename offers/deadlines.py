"""The deadline rules: which instant is the last, is the posting open, is an application on time.

The clock is always handed in; the server's clock decides, at the moment the submission arrives.
"""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import pgettext_lazy

from offers.models import DeadlineChange, JobPosting
from offers.models.choices import LatePolicy, State
from offers.models.deadline_change import Origin
from offers.models.employer import User


class Verdict(models.TextChoices):
    ON_TIME = "on_time", pgettext_lazy("deadline verdict", "on time")
    GRACE = "grace", pgettext_lazy("deadline verdict", "on time (form opened before the deadline)")
    EXTENSION = "extension", pgettext_lazy("deadline verdict", "on time (personal extension)")
    POSTMARK = "postmark", pgettext_lazy("deadline verdict", "on time (postmark)")
    LATE = "late", pgettext_lazy("deadline verdict", "late")


def verdicts() -> list[tuple[str, Any]]:
    return list(Verdict.choices)


@dataclasses.dataclass(frozen=True, slots=True)
class Judgement:
    """``deadline`` is what the arrival was measured against (None: there was none)."""

    accepted: bool
    verdict: Verdict
    deadline: datetime | None


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """23:59:59 there, as UTC. Where the clock goes back over midnight, the later of the two."""
    return datetime.combine(day, time(23, 59, 59, fold=1), zone).astimezone(UTC)


def last_instant(stated: date | datetime, zone: ZoneInfo, *, excludes_day: bool = False) -> datetime:
    """A stated deadline as its last instant on time. An hour is kept; a bare day ends at midnight."""
    if isinstance(stated, datetime):
        return stated.astimezone(UTC)
    return end_of_day(stated - timedelta(days=1) if excludes_day else stated, zone)


def judge(posting: JobPosting, *, received_at: datetime, opened_at: datetime | None) -> Judgement:
    """May an application that arrives now be taken, and how is its arrival called?

    ``opened_at``: when the form was handed out (None when no form was, as for paper). A form opened
    in time may still be sent until the posting closes + grace, also when it was archived meanwhile.
    """
    if posting.is_open_at(received_at):
        return Judgement(True, Verdict.ON_TIME, posting.valid_through)
    if _has_grace(posting, received_at, opened_at):
        return Judgement(True, Verdict.GRACE, posting.valid_through)
    accepted = posting.state == State.PUBLISHED and is_past(posting, received_at) and accepts_late(posting)
    return Judgement(accepted, Verdict.LATE, posting.valid_through)


def _has_grace(posting: JobPosting, received_at: datetime, opened_at: datetime | None) -> bool:
    """Has closed (not: has yet to open), while somebody was filling in a form opened before that."""
    closes_at = posting.closes_at
    if opened_at is None or closes_at is None or opened_at >= closes_at:
        return False
    return closes_at <= received_at < closes_at + timedelta(minutes=posting.grace_minutes)


def accepts_late(posting: JobPosting) -> bool:
    """Late applications are taken after the deadline, never after a posting was closed by hand."""
    return posting.late_policy == LatePolicy.ACCEPT and posting.closed_at is None


def is_past(posting: JobPosting, now: datetime) -> bool:
    return posting.closes_at is not None and posting.closes_at <= now


def takes_applications(posting: JobPosting, now: datetime) -> bool:
    """Should the form be offered to somebody who arrives now?"""
    return judge(posting, received_at=now, opened_at=None).accepted


@transaction.atomic
def change_deadline(
    posting: JobPosting,
    new: datetime | None,
    *,
    by: User | None,
    reason: str = "",
    origin: str = Origin.HAND,
    at: datetime | None = None,
) -> DeadlineChange | None:
    """The only writer of a stored posting's ``valid_through``. Same deadline: nothing happens.

    In order: writes the deadline (a deadline ends « until filled »), bumps ``version``, writes the
    ``DeadlineChange`` that ``run_jobs`` will consume.
    """
    if new == posting.valid_through:
        return None
    old, posting.valid_through = posting.valid_through, new
    posting.until_filled = posting.until_filled and new is None
    posting.version += 1
    posting.save(update_fields=["valid_through", "until_filled", "version"])
    return DeadlineChange.objects.create(
        posting=posting, old=old, new=new, reason=reason, by=by, origin=origin, at=at or timezone.now()
    )
