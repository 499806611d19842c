from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import pgettext_lazy

from applications.models.application import Application


class EventKind(models.TextChoices):
    DOCUMENT_DOWNLOADED = "document_downloaded", pgettext_lazy("event", "document downloaded")
    ANNOUNCED = "announced", pgettext_lazy("event", "answer confirmed for sending")


def event_kinds() -> list[tuple[str, Any]]:
    return list(EventKind.choices)


class Event(models.Model):
    """Who looked at or did what, for the DPO. ``data`` holds ids and codes, no personal text."""

    at = models.DateTimeField()
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    kind = models.CharField(max_length=30, choices=event_kinds)
    application = models.ForeignKey(Application, models.SET_NULL, null=True, related_name="events")
    data: models.JSONField[Any, Any] = models.JSONField(default=dict)

    class Meta:
        verbose_name = pgettext_lazy("event", "event")
        verbose_name_plural = pgettext_lazy("event", "events")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.kind
