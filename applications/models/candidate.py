from __future__ import annotations

import unicodedata
from typing import Any

from django.db import models
from django.utils.translation import pgettext_lazy

from offers.models import Employer
from offers.models.employer import languages


def fold_email(email: str) -> str:
    """The form under which two addresses are the same mailbox for us: case and composition."""
    return unicodedata.normalize("NFKC", email).strip().casefold()


class Candidate(models.Model):
    """One row per application at intake, within one employer. Rows of the same person are linked by
    HR, who repoints ``application.candidate``; no form ever touches an existing row. ``email`` is
    empty for people without one."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="candidates")
    first_name = models.CharField(pgettext_lazy("candidate", "first name"), max_length=100, blank=True)
    last_name = models.CharField(pgettext_lazy("candidate", "last name"), max_length=100)
    email = models.EmailField(pgettext_lazy("candidate", "e-mail address"), null=True, blank=True)  # noqa: DJ001 (NULL: has none)
    email_folded = models.CharField(max_length=254, blank=True, editable=False)
    phone = models.CharField(pgettext_lazy("candidate", "telephone"), max_length=40, blank=True)
    address = models.TextField(pgettext_lazy("candidate", "postal address"), blank=True, max_length=500)
    language = models.CharField(pgettext_lazy("candidate", "language"), max_length=5, default="fr", choices=languages)
    erased_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = pgettext_lazy("candidate", "candidate")
        verbose_name_plural = pgettext_lazy("candidate", "candidates")
        indexes = [models.Index(fields=["employer", "email_folded"], name="candidate_employer_email")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email_folded = fold_email(self.email or "")
        super().save(*args, **kwargs)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()
