"""Writes rows into the outbox; ``sending`` empties it. Nothing here talks to a mail server."""

from __future__ import annotations

from datetime import datetime
from email.utils import make_msgid
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import QuerySet

from applications.messages.compose import compose
from applications.models import Application, Message
from applications.models.message import MessageChannel, MessageKind, MessageState

ANSWERS = (MessageKind.SELECTED, MessageKind.RESERVE, MessageKind.REJECTED)


def _write(application: Application, kind: str, occasion: str, *, state: str, at: datetime) -> Message:
    """One message of one occasion: the same ``dedupe_key`` a second time gives the first row."""
    candidate, text = application.candidate, compose(kind, application)
    message, _ = Message.objects.get_or_create(
        dedupe_key=f"{kind}:{application.public_id}:{occasion}",
        defaults={
            "application": application,
            "kind": kind,
            "channel": MessageChannel.EMAIL if candidate.email else MessageChannel.LETTER,
            "language": candidate.language,
            "to": candidate.email or "",
            "reply_to": application.posting.employer.reply_to,
            "subject": text.subject,
            "body": text.body,
            "state": state,
            "created_at": at,
            "next_at": at if state == MessageState.QUEUED else None,
            "message_id": make_msgid(domain=urlsplit(settings.SITE_URL).hostname or "localhost"),
        },
    )
    return message


def queue_acknowledgement(application: Application, *, at: datetime) -> Message:
    return _write(application, MessageKind.ACKNOWLEDGEMENT, "received", state=MessageState.QUEUED, at=at)


def draft_answer(application: Application, decision: str, *, occasion: str, at: datetime) -> Message:
    """The answer to a decision, waiting for HR. ``decision`` is the status that carries its name."""
    return _write(application, decision, occasion, state=MessageState.DRAFT, at=at)


def cancel_drafted_answers(application: Application) -> None:
    application.messages.filter(state=MessageState.DRAFT, kind__in=ANSWERS).update(state=MessageState.CANCELLED)


def queue_drafts(drafts: QuerySet[Message], *, at: datetime) -> int:
    """Confirmed by HR: they leave with the next run of ``run_jobs``. Returns how many."""
    return drafts.filter(state=MessageState.DRAFT).update(state=MessageState.QUEUED, next_at=at)
