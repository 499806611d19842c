"""Every change of a deadline; also the outbox by which offers tells what stands above it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import pgettext_lazy


class Origin(models.TextChoices):
    SITE = "site", pgettext_lazy("deadline change origin", "from the site")
    HAND = "hand", pgettext_lazy("deadline change origin", "by hand")


def origins() -> list[tuple[str, Any]]:
    return list(Origin.choices)


class DeadlineChange(models.Model):
    """``run_jobs`` reads the rows whose ``processed_at`` is empty: draft holders, late verdicts."""

    posting = models.ForeignKey("offers.JobPosting", models.CASCADE, related_name="deadline_changes")
    old = models.DateTimeField(pgettext_lazy("deadline change", "before"), null=True)
    new = models.DateTimeField(pgettext_lazy("deadline change", "after"), null=True)
    reason = models.CharField(pgettext_lazy("deadline change", "reason"), max_length=500, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    origin = models.CharField(pgettext_lazy("deadline change", "origin"), max_length=10, choices=origins)
    at = models.DateTimeField(pgettext_lazy("deadline change", "date"))
    processed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = pgettext_lazy("deadline change", "change of deadline")
        verbose_name_plural = pgettext_lazy("deadline change", "changes of deadline")
        ordering = ["-at"]
        indexes = [
            models.Index(
                fields=["at"], name="deadline_change_unprocessed", condition=models.Q(processed_at__isnull=True)
            )
        ]

    def __str__(self) -> str:
        return f"{self.posting_id}: {self.old} → {self.new}"
