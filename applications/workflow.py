"""Moves applications between statuses: ``move`` is the only writer of ``Application.status``."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import pgettext

from applications.messages import outbox
from applications.models import Application, Event, StatusChange
from applications.models.event import EventKind
from applications.models.message import MessageState
from applications.status import DECIDED, DECISIONS, TRANSITIONS, Status, may_move
from offers.models.employer import User


class MoveRefused(Exception):
    """Why a move was not made, in the reader's words."""


@transaction.atomic
def move(
    application: Application,
    to: str,
    *,
    by: User | None,
    at: datetime,
    reason: str = "",
    seen_version: int | None = None,
) -> StatusChange | None:
    """Moves one application; already there: nothing happens. Raises ``MoveRefused``.

    In order: locks the row, refuses what the table of ``applications.status`` does not hold or what
    somebody else changed since ``seen_version``; withdraws a drafted answer that no longer holds;
    writes status and decision date; writes the ``StatusChange``; drafts the answer of a decision,
    which waits for HR (decided is not announced).
    """
    current = (
        Application.objects.select_for_update(of=("self",))
        .select_related("candidate", "posting")
        .get(pk=application.pk)
    )
    if current.status == to:
        return None
    _check_move(current, to, seen_version)
    outbox.cancel_drafted_answers(current)
    change = StatusChange.objects.create(
        application=current, from_status=current.status, to_status=to, by=by, at=at, reason=reason
    )
    current.status = to
    _date_decision(current, to, at)
    current.version += 1
    current.save(update_fields=["status", "decided_at", "announced_at", "announced_by", "version"])
    if to in DECISIONS:
        outbox.draft_answer(current, to, occasion=str(change.pk), at=at)
    application.refresh_from_db(fields=["status", "decided_at", "announced_at", "announced_by", "version"])
    return change


def _date_decision(current: Application, to: str, at: datetime) -> None:
    """A new decision is not announced yet; « hired » goes on from one; any other step takes it back."""
    if to in DECIDED and to not in DECISIONS:
        current.decided_at = current.decided_at or at
        return
    current.decided_at = at if to in DECISIONS else None
    current.announced_at = current.announced_by = None


def _check_move(current: Application, to: str, seen_version: int | None) -> None:
    if seen_version is not None and current.version != seen_version:
        last = current.status_changes.select_related("by").order_by("pk").last()
        raise MoveRefused(
            pgettext(
                "workflow", "Meanwhile %(who)s moved this application to “%(status)s”. Nothing was changed; look again."
            )
            % {
                "who": (last.by and last.by.get_full_name()) or pgettext("workflow", "somebody") if last else "?",
                "status": current.get_status_display(),
            }
        )
    if not may_move(current.status, to):
        possible = ", ".join(str(step.label) for step in TRANSITIONS[Status(current.status)])
        raise MoveRefused(
            pgettext("workflow", "From “%(status)s” an application cannot go to “%(to)s”. Possible: %(possible)s.")
            % {
                "status": current.get_status_display(),
                "to": Status(to).label,
                "possible": possible or pgettext("workflow", "nothing"),
            }
        )


@transaction.atomic
def announce(application: Application, *, by: User, at: datetime) -> int:
    """Confirms the drafted answer: it is queued for sending and the decision counts as announced.

    Returns how many messages were queued; 0 when nothing was drafted (then nothing is written).
    """
    current = Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
    queued = outbox.queue_drafts(current.messages.filter(state=MessageState.DRAFT), at=at)
    if not queued:
        return 0
    if current.decided_at:
        current.announced_at, current.announced_by = at, by
        current.version += 1
        current.save(update_fields=["announced_at", "announced_by", "version"])
    Event.objects.create(at=at, actor=by, kind=EventKind.ANNOUNCED, application=current, data={"messages": queued})
    application.refresh_from_db(fields=["announced_at", "announced_by", "version"])
    return queued
