"""Who recruits, and who of the staff may see what."""

from __future__ import annotations

import unicodedata
import zoneinfo
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import pgettext_lazy

# A signed-in account or the anonymous one: settings.AUTH_USER_MODEL, which offers never imports.
User = Any


def languages() -> list[tuple[str, str]]:
    return [(code, str(label)) for code, label in settings.LANGUAGES]


def validate_time_zone(value: str) -> None:
    if value not in zoneinfo.available_timezones():
        raise ValidationError(
            pgettext_lazy("employer", "“%(value)s” is not a time zone; for example Europe/Brussels."),
            params={"value": value},
        )


def fold(text: str) -> str:
    """Lower case, no accents, single spaces: for comparing names."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())


def lines(text: str) -> list[str]:
    """The entries of a column that holds one per line."""
    return [entry for line in text.splitlines() if (entry := line.strip())]


class Role(models.TextChoices):
    HR = "hr", pgettext_lazy("role", "HR officer")
    REVIEWER = "reviewer", pgettext_lazy("role", "reviewer")


def roles() -> list[tuple[str, Any]]:
    return list(Role.choices)


class EmployerQuerySet(models.QuerySet["Employer"]):
    def visible_to(self, user: User) -> EmployerQuerySet:
        """HR sees own employers; a reviewer the employers of postings he was invited to."""
        if not user.is_authenticated or not user.is_active:
            return self.none()
        if user.is_superuser:
            return self
        return self.filter(pk__in=Membership.objects.filter(user=user).values("employer"))

    def run_by(self, user: User) -> EmployerQuerySet:
        """The employers for which the user is HR officer (all of them for an administrator)."""
        if not user.is_authenticated or not user.is_active:
            return self.none()
        if user.is_superuser:
            return self
        return self.filter(pk__in=Membership.objects.filter(user=user, role=Role.HR).values("employer"))


class Employer(models.Model):
    slug = models.SlugField(pgettext_lazy("employer", "short name in addresses"), unique=True)
    name = models.CharField(pgettext_lazy("employer", "name"), max_length=200)
    other_names = models.TextField(
        pgettext_lazy("employer", "other names"),
        blank=True,
        help_text=pgettext_lazy(
            "employer", "One per line, as they may stand in an ad: the import recognises the employer by them."
        ),
    )
    country = models.CharField(
        pgettext_lazy("employer", "country"),
        max_length=2,
        default="BE",
        help_text=pgettext_lazy("employer", "Two letters: BE, FR, CH, CA…"),
    )
    time_zone = models.CharField(
        pgettext_lazy("employer", "time zone"),
        max_length=64,
        default="Europe/Brussels",
        validators=[validate_time_zone],
        help_text=pgettext_lazy("employer", "Deadlines end at midnight there."),
    )
    language = models.CharField(pgettext_lazy("employer", "language"), max_length=5, default="fr", choices=languages)
    strict_before = models.BooleanField(
        pgettext_lazy("employer", "“before 13 May” excludes 13 May"),
        default=False,
        help_text=pgettext_lazy("employer", "Leave unticked unless your rules say so: most readers include the day."),
    )
    reply_to = models.EmailField(
        pgettext_lazy("employer", "address for replies"),
        blank=True,
        help_text=pgettext_lazy("employer", "Where a candidate's answer to our messages goes."),
    )

    objects = EmployerQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("employer", "employer")
        verbose_name_plural = pgettext_lazy("employer", "employers")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)

    def is_called(self, name: str) -> bool:
        return fold(name) in {fold(self.name), *map(fold, lines(self.other_names))}


class Membership(models.Model):
    """``posting`` empty: the whole employer (HR). Set: a reviewer invited to that posting."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="memberships",
        verbose_name=pgettext_lazy("membership", "account"),
    )
    employer = models.ForeignKey(
        Employer, models.CASCADE, related_name="memberships", verbose_name=pgettext_lazy("membership", "employer")
    )
    posting = models.ForeignKey(
        "offers.JobPosting",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=pgettext_lazy("membership", "posting"),
    )
    role = models.CharField(pgettext_lazy("membership", "role"), max_length=20, choices=roles)

    class Meta:
        verbose_name = pgettext_lazy("membership", "access right")
        verbose_name_plural = pgettext_lazy("membership", "access rights")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "employer", "role"], condition=models.Q(posting=None), name="membership_employer_once"
            ),
            models.UniqueConstraint(
                fields=["user", "posting", "role"],
                condition=models.Q(posting__isnull=False),
                name="membership_posting_once",
            ),
            models.CheckConstraint(
                condition=models.Q(role=Role.HR, posting=None) | models.Q(role=Role.REVIEWER, posting__isnull=False),
                name="membership_role_scope",
                violation_error_message=pgettext_lazy(
                    "membership",
                    "An HR officer has the whole employer (no posting); a reviewer is invited to one posting.",
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} – {self.get_role_display()}"

    def clean(self) -> None:
        if self.posting is not None and self.employer_id and self.posting.employer_id != self.employer_id:
            raise ValidationError({"posting": pgettext_lazy("membership", "This posting belongs to another employer.")})
