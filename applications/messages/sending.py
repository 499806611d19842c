"""Empties the outbox. Several runners at once never take the same row: claim by compare-and-swap.

Promise: no message is missing; after a crash inside the send window one may be repeated, with the
same Message-ID. « No duplicate and none missing » does not exist over SMTP.
"""

from __future__ import annotations

import logging
import smtplib
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F, Q

from applications import links
from applications.models import Message
from applications.models.message import MessageChannel, MessageState

log = logging.getLogger(__name__)

RETRY_AFTER = [timedelta(minutes=m) for m in (1, 5, 15, 60, 240, 720, 1440)]
# A claim older than this belongs to a runner that died; it outlasts EMAIL_TIMEOUT by far.
CLAIM_LASTS = timedelta(minutes=10)
BATCH = 100


def send_due(now: datetime) -> int:
    """Sends what is due by e-mail, oldest first. Returns how many left. Never raises for one message."""
    due = Message.objects.filter(
        Q(claimed_at=None) | Q(claimed_at__lt=now - CLAIM_LASTS),
        state=MessageState.QUEUED,
        channel=MessageChannel.EMAIL,
        next_at__lte=now,
    )
    sent = 0
    connection: BaseEmailBackend | None = None
    for pk in list(due.order_by("next_at", "pk").values_list("pk", flat=True)[:BATCH]):
        # The same conditions again: between the list and now, another runner may have claimed it.
        if due.filter(pk=pk).update(claimed_at=now, attempts=F("attempts") + 1):
            connection = connection or get_connection()
            sent += _send(Message.objects.select_related("application__candidate").get(pk=pk), connection, now)
    if connection:
        connection.close()
    return sent


def _send(message: Message, connection: BaseEmailBackend, now: datetime) -> bool:
    try:
        _as_email(message, connection).send()
    except ValueError as error:  # a header that can never be sent: no use in trying again
        message.attempts = len(RETRY_AFTER) + 1
        _after_failure(message, error, now)
        return False
    except (OSError, smtplib.SMTPException) as error:
        connection.close()  # a half-used connection answers for the next message
        _after_failure(message, error, now)
        return False
    message.state, message.sent_at, message.claimed_at, message.next_at = MessageState.SENT, now, None, None
    message.last_answer = "250"
    message.save(update_fields=["state", "sent_at", "claimed_at", "next_at", "last_answer"])
    return True


def _as_email(message: Message, connection: BaseEmailBackend) -> EmailMessage:
    body = message.body
    if message.application is not None:
        body = body.replace("{link}", links.absolute(message.application))
    return EmailMessage(
        subject=message.subject,
        body=body,
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[message.to],
        reply_to=[message.reply_to] if message.reply_to else None,
        headers={"Message-ID": message.message_id, "Auto-Submitted": "auto-generated"},
        connection=connection,
    )


def _after_failure(message: Message, error: Exception, now: datetime) -> None:
    """Tries again later; after the last try HR sees it among the failed messages."""
    message.last_answer = f"{type(error).__name__}: {error}"[:500]
    message.claimed_at = None
    if message.attempts > len(RETRY_AFTER):
        message.state, message.next_at = MessageState.FAILED, None
    else:
        message.next_at = now + RETRY_AFTER[message.attempts - 1]
    message.save(update_fields=["last_answer", "claimed_at", "state", "next_at", "attempts"])
    log.warning("message %s not sent (attempt %s): %s", message.pk, message.attempts, type(error).__name__)
