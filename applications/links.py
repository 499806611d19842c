"""Signed links for people without an account: one purpose each, expiring, revocable.

A link carries (purpose, public id, epoch); raising ``application.link_epoch`` kills those in use.
The signature is HMAC-SHA-256; the reference alone opens nothing.
"""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.urls import reverse

from applications.models import Application

CANDIDATE = "candidate"
LIFETIME = timedelta(days=400)


def sign(application: Application, purpose: str) -> str:
    value = {"id": str(application.public_id), "epoch": application.link_epoch}
    return signing.dumps(value, salt=f"applications.links.{purpose}", compress=False)


def read(token: str, purpose: str) -> Application:
    """Raises ``Application.DoesNotExist`` for whatever is forged, expired, revoked or erased."""
    try:
        value = signing.loads(token, salt=f"applications.links.{purpose}", max_age=LIFETIME)
    except signing.BadSignature as error:
        raise Application.DoesNotExist from error
    return Application.objects.select_related("posting__employer", "candidate").get(
        public_id=value["id"], link_epoch=value["epoch"]
    )


def absolute(application: Application, purpose: str = CANDIDATE) -> str:
    return settings.SITE_URL + reverse("applications:receipt", args=[sign(application, purpose)])
