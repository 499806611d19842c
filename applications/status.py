"""The statuses of an application and the moves between them. No ORM here.

``docs/statuses.md`` is generated from this table (``manage.py document_statuses``).
"""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    RECEIVED = "received", pgettext_lazy("application status", "received")
    UNDER_REVIEW = "under_review", pgettext_lazy("application status", "under review")
    SHORTLISTED = "shortlisted", pgettext_lazy("application status", "shortlisted")
    INTERVIEW = "interview", pgettext_lazy("application status", "interview")
    SELECTED = "selected", pgettext_lazy("application status", "selected")
    HIRED = "hired", pgettext_lazy("application status", "hired")
    RESERVE = "reserve", pgettext_lazy("application status", "reserve")
    REJECTED = "rejected", pgettext_lazy("application status", "not selected")
    WITHDRAWN = "withdrawn", pgettext_lazy("application status", "withdrawn")


S = Status

# from -> to, in the order in which the desk offers them.
TRANSITIONS: dict[Status, tuple[Status, ...]] = {
    S.RECEIVED: (S.UNDER_REVIEW, S.SHORTLISTED, S.INTERVIEW, S.REJECTED, S.WITHDRAWN),
    S.UNDER_REVIEW: (S.SHORTLISTED, S.INTERVIEW, S.SELECTED, S.RESERVE, S.REJECTED, S.RECEIVED, S.WITHDRAWN),
    S.SHORTLISTED: (S.INTERVIEW, S.SELECTED, S.RESERVE, S.REJECTED, S.UNDER_REVIEW, S.WITHDRAWN),
    S.INTERVIEW: (S.SELECTED, S.RESERVE, S.REJECTED, S.SHORTLISTED, S.WITHDRAWN),
    S.SELECTED: (S.HIRED, S.RESERVE, S.REJECTED, S.INTERVIEW, S.WITHDRAWN),
    S.RESERVE: (S.SELECTED, S.REJECTED, S.INTERVIEW, S.WITHDRAWN),
    S.REJECTED: (S.UNDER_REVIEW,),
    S.HIRED: (S.SELECTED,),
    S.WITHDRAWN: (),
}

# A decision is something that the candidate must be told.
DECISIONS = frozenset({S.SELECTED, S.RESERVE, S.REJECTED})
# Statuses that exist only after a decision was taken.
DECIDED = DECISIONS | {S.HIRED}
UNDECIDED = frozenset({S.RECEIVED, S.UNDER_REVIEW, S.SHORTLISTED, S.INTERVIEW})


def statuses() -> list[tuple[str, Any]]:
    return list(Status.choices)


def may_move(old: str, new: str) -> bool:
    return Status(new) in TRANSITIONS[Status(old)]
