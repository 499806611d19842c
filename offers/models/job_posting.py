"""A job posting and the documents it asks for. Names are those of schema.org JobPosting."""

from __future__ import annotations

import zoneinfo
from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import pgettext_lazy

from offers.models import choices
from offers.models.choices import State
from offers.models.employer import Employer, Membership, Role, User, languages, lines, validate_time_zone

# ``valid_through`` names a second, 23:59:59, and that whole second is on time.
LAST_SECOND = timedelta(seconds=1)


class JobPostingQuerySet(models.QuerySet["JobPosting"]):
    def published(self) -> JobPostingQuerySet:
        return self.filter(state=State.PUBLISHED)

    def open_at(self, now: datetime) -> JobPostingQuerySet:
        """Those that take applications at ``now``: the same rule as ``JobPosting.is_open_at``."""
        return self.published().filter(
            Q(opens_at=None) | Q(opens_at__lte=now),
            Q(valid_through=None) | Q(valid_through__gt=now - LAST_SECOND),
            Q(closed_at=None) | Q(closed_at__gt=now),
        )

    def by_nearest_deadline(self) -> JobPostingQuerySet:
        return self.order_by(F("valid_through").asc(nulls_last=True), "pk")

    def visible_to(self, user: User) -> JobPostingQuerySet:
        """Staff scope: HR own employers, a reviewer the postings of his invitations."""
        if not user.is_authenticated or not user.is_active:
            return self.none()
        if user.is_superuser:
            return self
        invited = Membership.objects.filter(user=user, role=Role.REVIEWER).values("posting")
        return self.filter(Q(employer__in=Employer.objects.run_by(user)) | Q(pk__in=invited))


class JobPosting(models.Model):
    """Open or closed is computed from ``state``, ``opens_at``, ``valid_through``, ``closed_at``
    and the clock; no flag is stored. ``valid_through`` is the last instant on time."""

    employer = models.ForeignKey(
        Employer, models.PROTECT, related_name="postings", verbose_name=pgettext_lazy("posting", "employer")
    )
    kind = models.CharField(pgettext_lazy("posting", "kind"), max_length=20, choices=choices.kinds, default="job")
    state = models.CharField(
        pgettext_lazy("posting", "state"), max_length=20, choices=choices.states, default=State.DRAFT, editable=False
    )
    slug = models.SlugField(pgettext_lazy("posting", "short name in the address"), max_length=80, blank=True)
    title = models.CharField(pgettext_lazy("posting", "title"), max_length=250)
    title_gender = models.CharField(
        pgettext_lazy("posting", "gender marker"),
        max_length=30,
        blank=True,
        help_text=pgettext_lazy("posting", "As written in the ad: H/F/X, m/v/x…"),
    )
    hiring_organization = models.CharField(
        pgettext_lazy("posting", "organisation named in the ad"), max_length=200, blank=True
    )
    in_language = models.CharField(pgettext_lazy("posting", "language"), max_length=5, default="fr", choices=languages)
    translation_of = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="translations",
        verbose_name=pgettext_lazy("posting", "translation of"),
    )
    time_zone = models.CharField(
        pgettext_lazy("posting", "time zone"), max_length=64, validators=[validate_time_zone], editable=False
    )
    description = models.TextField(
        pgettext_lazy("posting", "text of the ad"), help_text=pgettext_lazy("posting", "In Markdown.")
    )
    sections: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True, editable=False)
    date_posted = models.DateField(pgettext_lazy("posting", "date of the ad"), null=True, blank=True)
    job_start_date = models.CharField(
        pgettext_lazy("posting", "start"),
        max_length=10,
        blank=True,
        help_text=pgettext_lazy("posting", "2027-03-01, 2027-03 or asap."),
    )

    published_at = models.DateTimeField(pgettext_lazy("posting", "published on"), null=True, editable=False)
    opens_at = models.DateTimeField(pgettext_lazy("posting", "opens on"), null=True, blank=True)
    valid_through = models.DateTimeField(pgettext_lazy("posting", "deadline"), null=True, blank=True)
    until_filled = models.BooleanField(pgettext_lazy("posting", "no deadline: open until filled"), default=False)
    deadline_phrase = models.CharField(max_length=500, blank=True, editable=False)
    deadline_reading = models.CharField(max_length=20, blank=True, editable=False)
    deadline_certainty = models.CharField(max_length=10, blank=True, editable=False)
    late_policy = models.CharField(
        pgettext_lazy("posting", "after the deadline"), max_length=10, choices=choices.late_policies, default="refuse"
    )
    grace_minutes = models.PositiveSmallIntegerField(
        pgettext_lazy("posting", "grace for forms opened in time (minutes)"), default=60
    )
    postmark = models.BooleanField(pgettext_lazy("posting", "by post: the postmark counts"), default=False)
    closed_at = models.DateTimeField(pgettext_lazy("posting", "closed on"), null=True, editable=False)
    close_reason = models.CharField(
        pgettext_lazy("posting", "why closed"), max_length=20, choices=choices.close_reasons, blank=True, editable=False
    )
    process_ended_on = models.DateField(pgettext_lazy("posting", "end of the procedure"), null=True, blank=True)
    completion_until = models.DateTimeField(
        pgettext_lazy("posting", "missing documents accepted until"), null=True, blank=True
    )

    contract_type = models.CharField(
        pgettext_lazy("posting", "contract"), max_length=20, choices=choices.contract_types, blank=True
    )
    contract_alternatives: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True, editable=False)
    duration_months = models.DecimalField(
        pgettext_lazy("posting", "duration (months)"), max_digits=5, decimal_places=1, null=True, blank=True
    )
    working_time_percent = models.DecimalField(
        pgettext_lazy("posting", "share of full time (%)"), max_digits=5, decimal_places=1, null=True, blank=True
    )
    hours_per_week = models.DecimalField(
        pgettext_lazy("posting", "hours per week"), max_digits=4, decimal_places=1, null=True, blank=True
    )
    # Minor units (cents): integers never round.
    salary_min = models.PositiveIntegerField(
        pgettext_lazy("posting", "pay, from"), null=True, blank=True, editable=False
    )
    salary_max = models.PositiveIntegerField(
        pgettext_lazy("posting", "pay, up to"), null=True, blank=True, editable=False
    )
    salary_currency = models.CharField(pgettext_lazy("posting", "currency"), max_length=3, blank=True)
    salary_unit = models.CharField(
        pgettext_lazy("posting", "pay unit"), max_length=5, choices=choices.salary_units, blank=True
    )
    salary_basis = models.CharField(
        pgettext_lazy("posting", "pay basis"), max_length=10, choices=choices.salary_bases, blank=True
    )
    places = models.TextField(
        pgettext_lazy("posting", "places"), blank=True, help_text=pgettext_lazy("posting", "One per line.")
    )
    remote = models.CharField(
        pgettext_lazy("posting", "remote work"), max_length=10, choices=choices.location_types, blank=True
    )
    contact = models.TextField(
        pgettext_lazy("posting", "contact for applications"),
        blank=True,
        help_text=pgettext_lazy("posting", "E-mail addresses, one per line."),
    )
    apply_url = models.URLField(pgettext_lazy("posting", "application page elsewhere"), max_length=500, blank=True)
    postal_address = models.TextField(pgettext_lazy("posting", "postal address"), blank=True)
    documents_decided = models.BooleanField(
        pgettext_lazy("posting", "the documents asked for are decided"),
        default=False,
        help_text=pgettext_lazy("posting", "Tick once the list below is what candidates shall send, even if empty."),
    )

    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = JobPostingQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("posting", "job posting")
        verbose_name_plural = pgettext_lazy("posting", "job postings")
        indexes = [
            models.Index(fields=["state", "valid_through"], name="posting_state_deadline"),
            models.Index(fields=["employer", "state"], name="posting_employer_state"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_at=None, close_reason="") | (Q(closed_at__isnull=False) & ~Q(close_reason="")),
                name="posting_closed_with_reason",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.PUBLISHED) | Q(published_at__isnull=False), name="posting_published_has_date"
            ),
            models.CheckConstraint(
                condition=Q(until_filled=False) | Q(valid_through=None),
                name="posting_deadline_or_until_filled",
                violation_error_message=pgettext_lazy("posting", "Either a deadline or “open until filled”, not both."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or slugify(self.title)[:80].strip("-") or "offre"
        self.time_zone = self.time_zone or self.employer.time_zone
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("offers:detail", args=[self.slug, self.pk])

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def place_list(self) -> list[str]:
        return lines(self.places)

    @property
    def contact_list(self) -> list[str]:
        return lines(self.contact)

    @property
    def full_title(self) -> str:
        return f"{self.title} ({self.title_gender})" if self.title_gender else self.title

    @property
    def organization(self) -> str:
        return self.hiring_organization or self.employer.name

    @property
    def closes_at(self) -> datetime | None:
        """The first instant that is too late; None while nothing closes the posting."""
        deadline = self.valid_through + LAST_SECOND if self.valid_through else None
        return min((at for at in (deadline, self.closed_at) if at), default=None)

    def is_open_at(self, now: datetime) -> bool:
        """Takes applications at ``now``; ``valid_through`` itself is still on time."""
        return (
            self.state == State.PUBLISHED
            and (self.opens_at is None or self.opens_at <= now)
            and (self.closes_at is None or now < self.closes_at)
        )

    @property
    def is_open(self) -> bool:
        return self.is_open_at(timezone.now())


class DocumentRequirement(models.Model):
    """A document candidates must (or may) send. ``label`` is needed for kind ``other`` only."""

    posting = models.ForeignKey(JobPosting, models.CASCADE, related_name="document_requirements")
    kind = models.CharField(
        pgettext_lazy("document requirement", "document"), max_length=20, choices=choices.document_kinds
    )
    label = models.CharField(
        pgettext_lazy("document requirement", "name"),
        max_length=120,
        blank=True,
        help_text=pgettext_lazy("document requirement", "Shown to candidates instead of the usual name."),
    )
    required = models.BooleanField(pgettext_lazy("document requirement", "required"), default=True)
    max_files = models.PositiveSmallIntegerField(pgettext_lazy("document requirement", "files at most"), default=1)

    class Meta:
        verbose_name = pgettext_lazy("document requirement", "document asked for")
        verbose_name_plural = pgettext_lazy("document requirement", "documents asked for")
        ordering = ["-required", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["posting", "kind", "label"],
                name="document_requirement_once",
                violation_error_message=pgettext_lazy("document requirement", "This document is listed already."),
            ),
            models.CheckConstraint(
                condition=~Q(kind="other") | ~Q(label=""),
                name="document_requirement_other_named",
                violation_error_message=pgettext_lazy("document requirement", "Give the other document a name."),
            ),
            models.CheckConstraint(
                condition=Q(max_files__gte=1) & Q(max_files__lte=10),
                name="document_requirement_max_files",
                violation_error_message=pgettext_lazy("document requirement", "Between 1 and 10 files."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """As candidates read it, beginning with a capital."""
        name = self.label or str(self.get_kind_display())
        return name[:1].upper() + name[1:]

    @property
    def code(self) -> str:
        """As the import report writes it: ``cv`` or ``other:extrait de casier``."""
        return f"other:{self.label}" if self.kind == choices.DocumentKind.OTHER else self.kind
