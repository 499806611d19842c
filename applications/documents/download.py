"""Handing a document out: always as an attachment, inert, never cached."""

from __future__ import annotations

from datetime import datetime

from django.http import FileResponse

from applications.documents.formats import MIME_TYPES
from applications.documents.storage import document_storage
from applications.models import Document, Event
from applications.models.event import EventKind
from offers.models.employer import User


def hand_out(document: Document, *, to: User, at: datetime) -> FileResponse:
    """Logs the download, then streams the file. Access is the caller's: ``Document.visible_to``."""
    file = document_storage().open(document.storage_key)
    Event.objects.create(
        at=at,
        actor=to,
        kind=EventKind.DOCUMENT_DOWNLOADED,
        application_id=document.application_id,
        data={"document": str(document.public_id)},
    )
    response = FileResponse(file, as_attachment=True, filename=document.name, content_type=MIME_TYPES[document.type])
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "no-store"
    # django-csp would write the site's policy; a downloaded file gets none of its rights.
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
