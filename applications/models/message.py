from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import pgettext_lazy

from applications.models.application import Application
from offers.models import Employer
from offers.models.employer import User, languages


class MessageKind(models.TextChoices):
    ACKNOWLEDGEMENT = "acknowledgement", pgettext_lazy("message kind", "acknowledgement")
    INCOMPLETE = "incomplete", pgettext_lazy("message kind", "documents missing")
    SELECTED = "selected", pgettext_lazy("message kind", "selected")
    RESERVE = "reserve", pgettext_lazy("message kind", "reserve")
    REJECTED = "rejected", pgettext_lazy("message kind", "not selected")
    WITHDRAWN = "withdrawn", pgettext_lazy("message kind", "withdrawal confirmed")
    FREE = "free", pgettext_lazy("message kind", "free message")


class MessageChannel(models.TextChoices):
    EMAIL = "email", pgettext_lazy("message channel", "e-mail")
    LETTER = "letter", pgettext_lazy("message channel", "letter")
    TELEPHONE = "telephone", pgettext_lazy("message channel", "telephone")


class MessageState(models.TextChoices):
    DRAFT = "draft", pgettext_lazy("message state", "draft, to be confirmed")
    QUEUED = "queued", pgettext_lazy("message state", "waiting to be sent")
    SENT = "sent", pgettext_lazy("message state", "sent")
    FAILED = "failed", pgettext_lazy("message state", "could not be sent")
    CANCELLED = "cancelled", pgettext_lazy("message state", "cancelled")


def message_kinds() -> list[tuple[str, Any]]:
    return list(MessageKind.choices)


def message_channels() -> list[tuple[str, Any]]:
    return list(MessageChannel.choices)


def message_states() -> list[tuple[str, Any]]:
    return list(MessageState.choices)


class MessageQuerySet(models.QuerySet["Message"]):
    def visible_to(self, user: User) -> MessageQuerySet:
        """HR officers of the application's employer; reviewers never."""
        return self.filter(application__employer__in=Employer.objects.run_by(user))


class Message(models.Model):
    """Outbox and log in one. ``dedupe_key`` (kind + occasion) makes one message of one occasion;
    ``message_id`` is stable, so that a repeat after a crash is recognised by mail programs.
    ``body`` keeps ``{link}``: the signed link is made while sending and never stored."""

    application = models.ForeignKey(Application, models.CASCADE, null=True, related_name="messages")
    kind = models.CharField(pgettext_lazy("message", "kind"), max_length=20, choices=message_kinds)
    channel = models.CharField(
        pgettext_lazy("message", "channel"), max_length=10, choices=message_channels, default=MessageChannel.EMAIL
    )
    dedupe_key = models.CharField(max_length=120, unique=True, editable=False)
    language = models.CharField(pgettext_lazy("message", "language"), max_length=5, choices=languages, default="fr")
    to = models.CharField(pgettext_lazy("message", "to"), max_length=254, blank=True)
    reply_to = models.EmailField(blank=True, editable=False)
    subject = models.CharField(pgettext_lazy("message", "subject"), max_length=250)
    body = models.TextField(pgettext_lazy("message", "text"))
    state = models.CharField(
        pgettext_lazy("message", "state"), max_length=10, choices=message_states, default=MessageState.DRAFT
    )
    created_at = models.DateTimeField(pgettext_lazy("message", "written on"))
    sent_at = models.DateTimeField(pgettext_lazy("message", "sent on"), null=True, editable=False)
    claimed_at = models.DateTimeField(null=True, editable=False)
    attempts = models.PositiveSmallIntegerField(pgettext_lazy("message", "attempts"), default=0, editable=False)
    next_at = models.DateTimeField(null=True, editable=False)
    last_answer = models.CharField(
        pgettext_lazy("message", "last answer of the server"), max_length=500, blank=True, editable=False
    )
    message_id = models.CharField(max_length=200, editable=False)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("message", "message")
        verbose_name_plural = pgettext_lazy("message", "messages")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["next_at"], name="message_due", condition=Q(state="queued"))]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="sent", sent_at__isnull=False) | (~Q(state="sent") & Q(sent_at=None)),
                name="message_sent_dated",
            )
        ]

    def __str__(self) -> str:
        return self.subject
