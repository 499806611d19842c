from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import pgettext_lazy

from applications.models.application import Application
from offers.models import DocumentRequirement, Employer
from offers.models.choices import document_kinds
from offers.models.employer import User


class DocumentQuerySet(models.QuerySet["Document"]):
    def visible_to(self, user: User) -> DocumentQuerySet:
        """HR: the documents of the applications it sees; a reviewer not those marked HR-only."""
        run = models.Q(application__employer__in=Employer.objects.run_by(user))
        return self.filter(run | models.Q(hr_only=False), application__in=Application.objects.visible_to(user))


class Document(models.Model):
    """A file that a candidate sent. The bytes lie in ``applications.documents.storage`` under
    ``storage_key`` (32 hex digits, nothing of the name); ``name`` is for reading only."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    application = models.ForeignKey(Application, models.CASCADE, related_name="documents")
    requirement = models.ForeignKey(
        DocumentRequirement, models.PROTECT, null=True, blank=True, related_name="documents"
    )
    kind = models.CharField(pgettext_lazy("document", "kind"), max_length=20, choices=document_kinds)
    name = models.CharField(pgettext_lazy("document", "file name"), max_length=150)
    type = models.CharField(pgettext_lazy("document", "type"), max_length=10)
    size = models.PositiveBigIntegerField(pgettext_lazy("document", "size"))
    sha256 = models.CharField(max_length=64)
    storage_key = models.CharField(max_length=32, unique=True, editable=False)
    hr_only = models.BooleanField(pgettext_lazy("document", "for HR only"), default=False)
    added_at = models.DateTimeField(pgettext_lazy("document", "received on"))

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("document", "document")
        verbose_name_plural = pgettext_lazy("document", "documents")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name
