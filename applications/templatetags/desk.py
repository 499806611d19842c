"""The page on which the desk opens: what is due, each line leading to the list that it counts."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Count, Q
from django.utils import timezone

from applications.models import Application, Message
from applications.models.message import MessageState
from applications.status import UNDECIDED
from offers.models import JobPosting
from offers.models.choices import State

register = template.Library()
SHOWN = 20


@register.inclusion_tag("admin/today.html", takes_context=True)
def today(context: dict[str, Any]) -> dict[str, Any]:
    user, now = context["request"].user, timezone.now()
    postings = JobPosting.objects.visible_to(user)
    applications = Application.objects.visible_to(user)
    messages = Message.objects.visible_to(user)
    undecided = Q(applications__status__in=[status.value for status in UNDECIDED])
    open_ones = postings.open_at(now).by_nearest_deadline().select_related("employer")
    return {
        "shows_messages": user.has_perm("applications.view_message"),
        "to_review": list(postings.filter(state=State.DRAFT).order_by("-pk")[:SHOWN]),
        "open_postings": list(
            open_ones.annotate(received=Count("applications"), undecided=Count("applications", filter=undecided))[
                :SHOWN
            ]
        ),
        "unannounced": list(applications.unannounced().select_related("candidate", "posting")[:SHOWN]),
        **messages.aggregate(
            drafted=Count("pk", filter=Q(state=MessageState.DRAFT)),
            failed=Count("pk", filter=Q(state=MessageState.FAILED)),
        ),
    }
