"""An application and the history of its status."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import pgettext, pgettext_lazy

from applications.models.candidate import Candidate
from applications.status import DECIDED, UNDECIDED, Status, statuses
from offers.deadlines import verdicts
from offers.models import DocumentRequirement, Employer, JobPosting
from offers.models.employer import User

if TYPE_CHECKING:
    from applications.models.document import Document

# Base32 without what is misread on paper or by telephone: 0 O, 1 I L, 8 B.
REFERENCE_ALPHABET = "2345679ACDEFGHJKMNPQRSTUVWXYZ"


def new_reference() -> str:
    """Eight random characters: no counter to lock, nothing to enumerate."""
    return "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(8))


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    name: str
    required: bool
    documents: list[Document]

    @property
    def is_missing(self) -> bool:
        return self.required and not self.documents


class Channel(models.TextChoices):
    FORM = "form", pgettext_lazy("application channel", "form")
    EMAIL = "email", pgettext_lazy("application channel", "e-mail")
    PAPER = "paper", pgettext_lazy("application channel", "paper")


def channels() -> list[tuple[str, Any]]:
    return list(Channel.choices)


class ApplicationQuerySet(models.QuerySet["Application"]):
    def visible_to(self, user: User) -> ApplicationQuerySet:
        """Those of the postings that the user may see: HR own employers, reviewers invitations."""
        if user.is_authenticated and user.is_active and user.is_superuser:
            return self
        return self.filter(posting__in=JobPosting.objects.visible_to(user))

    def undecided(self) -> ApplicationQuerySet:
        return self.filter(status__in=UNDECIDED)

    def unannounced(self) -> ApplicationQuerySet:
        """Decided, and the candidate does not know yet."""
        return self.filter(status__in=DECIDED, announced_at=None)

    def with_missing_count(self) -> ApplicationQuerySet:
        """Adds ``missing_count``: required documents of the posting that this dossier lacks."""
        lacking = (
            DocumentRequirement.objects.filter(posting=OuterRef("posting"), required=True)
            .exclude(documents__application=OuterRef("pk"))
            .order_by()
            .values("posting")
            .annotate(n=Count("pk"))
            .values("n")
        )
        return self.annotate(missing_count=Coalesce(Subquery(lacking), 0))


class Application(models.Model):
    """``deadline_snapshot`` and ``verdict`` say what the arrival was measured against; a later
    extension may turn late into on time, never the reverse. ``decided_at`` is not ``announced_at``:
    the candidate knows only from the second. Only ``applications.workflow`` writes ``status``."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    employer = models.ForeignKey(Employer, models.PROTECT, related_name="applications")
    posting = models.ForeignKey(
        JobPosting,
        models.PROTECT,
        related_name="applications",
        verbose_name=pgettext_lazy("application", "posting"),
    )
    candidate = models.ForeignKey(
        Candidate,
        models.PROTECT,
        related_name="applications",
        verbose_name=pgettext_lazy("application", "candidate"),
    )
    reference = models.CharField(
        pgettext_lazy("application", "reference"), max_length=8, unique=True, default=new_reference
    )
    token = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001 (NULL: paper has none, and UNIQUE)
    payload_digest = models.CharField(max_length=64, blank=True, editable=False)
    channel = models.CharField(
        pgettext_lazy("application", "channel"), max_length=10, choices=channels, default=Channel.FORM
    )
    submitted_at = models.DateTimeField(pgettext_lazy("application", "received on"))
    postmark_on = models.DateField(pgettext_lazy("application", "postmark of"), null=True, blank=True)
    deadline_snapshot = models.DateTimeField(null=True, editable=False)
    verdict = models.CharField(pgettext_lazy("application", "deadline"), max_length=10, choices=verdicts)
    posting_snapshot: models.JSONField[Any, Any] = models.JSONField(default=dict, editable=False)
    cover_note = models.TextField(pgettext_lazy("application", "message to the employer"), blank=True)

    status = models.CharField(
        pgettext_lazy("application", "status"),
        max_length=20,
        choices=statuses,
        default=Status.RECEIVED,
        editable=False,
    )
    decided_at = models.DateTimeField(pgettext_lazy("application", "decided on"), null=True, editable=False)
    announced_at = models.DateTimeField(pgettext_lazy("application", "announced on"), null=True, editable=False)
    announced_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    heard_from = models.CharField(pgettext_lazy("application", "heard of the posting from"), max_length=120, blank=True)
    link_epoch = models.PositiveIntegerField(default=0, editable=False)
    legal_hold = models.BooleanField(pgettext_lazy("application", "kept for a dispute"), default=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("application", "application")
        verbose_name_plural = pgettext_lazy("application", "applications")
        indexes = [
            models.Index(fields=["employer", "-submitted_at", "-id"], name="application_employer_date"),
            models.Index(fields=["employer", "status", "-submitted_at", "-id"], name="application_employer_status"),
            models.Index(fields=["posting", "status", "-submitted_at", "-id"], name="application_posting_status"),
            models.Index(fields=["-submitted_at", "-id"], name="application_date"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=[s.value for s in sorted(DECIDED)], decided_at__isnull=False)
                | (~Q(status__in=[s.value for s in sorted(DECIDED)]) & Q(decided_at=None)),
                name="application_decision_dated",
                violation_error_message=pgettext_lazy(
                    "application", "A decision has a date, and only a decision has one."
                ),
            ),
            models.CheckConstraint(
                condition=Q(announced_at=None) | Q(decided_at__isnull=False) | Q(status=Status.WITHDRAWN),
                name="application_announced_after_decided",
                violation_error_message=pgettext_lazy("application", "Nothing is announced before it is decided."),
            ),
            models.CheckConstraint(
                condition=Q(channel=Channel.PAPER) | Q(postmark_on=None), name="application_postmark_paper_only"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.candidate.name} – {self.posting.title}"

    def checklist(self) -> list[ChecklistLine]:
        """Each document the posting asks for, with what this dossier holds of it; then the rest."""
        documents = list(self.documents.all())
        lines = [
            ChecklistLine(
                requirement.name, requirement.required, [d for d in documents if d.requirement == requirement]
            )
            for requirement in self.posting.document_requirements.all()
        ]
        if rest := [d for d in documents if d.requirement is None]:
            lines.append(ChecklistLine(pgettext("checklist", "Other documents"), False, rest))
        return lines

    def missing_documents(self) -> list[str]:
        return [line.name for line in self.checklist() if line.is_missing]


class StatusChange(models.Model):
    """``by`` empty: the candidate (received, withdrawn) or the system."""

    application = models.ForeignKey(Application, models.CASCADE, related_name="status_changes")
    from_status = models.CharField(max_length=20, choices=statuses, blank=True)
    to_status = models.CharField(max_length=20, choices=statuses)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()
    reason = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name = pgettext_lazy("status change", "change of status")
        verbose_name_plural = pgettext_lazy("status change", "changes of status")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.from_status} → {self.to_status}"
