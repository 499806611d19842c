"""Documents have no page of their own in the desk: only the access-checked download."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils import timezone

from applications.documents.download import hand_out
from applications.models import Document


def download(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """What the user may not see does not exist: 404."""
    document = get_object_or_404(Document.objects.visible_to(request.user), public_id=public_id)
    try:
        return hand_out(document, to=request.user, at=timezone.now())
    except FileNotFoundError as error:
        raise Http404 from error
