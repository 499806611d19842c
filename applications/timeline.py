"""What happened to an application, in order: moves, messages, downloads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import pgettext

from applications.models import Application


@dataclass(frozen=True, slots=True)
class Moment:
    at: datetime
    kind: str  # status, message or event
    words: str
    who: str = ""
    detail: str = ""


def timeline(application: Application) -> list[Moment]:
    """Newest first. Three queries, whatever the length."""
    moments = [
        Moment(change.at, "status", str(change.get_to_status_display()), _name(change.by), change.reason)
        for change in application.status_changes.select_related("by")
    ]
    moments += [
        Moment(
            message.sent_at or message.created_at,
            "message",
            pgettext("timeline", "Message “%(kind)s”: %(state)s")
            % {"kind": message.get_kind_display(), "state": message.get_state_display()},
        )
        for message in application.messages.all()
    ]
    moments += [
        Moment(event.at, "event", str(event.get_kind_display()), _name(event.actor))
        for event in application.events.select_related("actor")
    ]
    return sorted(moments, key=lambda moment: moment.at, reverse=True)


def _name(user: object) -> str:
    return str(user) if user else ""
