"""Messages as HR sees them: log, and drafts to reread. A sent message is never edited."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import pgettext_lazy

from applications.models import Message
from applications.models.message import MessageState
from offers.admin.scope import ScopedAdmin

READ = ["kind", "channel", "to", "state_badge", "created_at", "sent_at", "attempts", "last_answer"]


@admin.register(Message)
class MessageAdmin(ScopedAdmin):
    list_display = ["subject", "to", "kind", "state_badge", "created_at"]
    list_filter = ["state", "kind", "channel"]
    search_fields = ["to", "subject"]
    fields = ["subject", "body", *READ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Message]:
        return super().get_queryset(request).select_related("application")

    def get_readonly_fields(self, request: HttpRequest, obj: Message | None = None) -> list[str]:
        is_draft = obj is not None and obj.state == MessageState.DRAFT
        return READ if is_draft else ["subject", "body", *READ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Message, form: Any, change: bool) -> None:
        # Only a draft: between reading and saving, a colleague may have confirmed it.
        Message.objects.filter(pk=obj.pk, state=MessageState.DRAFT).update(
            subject=" ".join(obj.subject.split()), body=obj.body
        )

    @admin.display(description=pgettext_lazy("message", "state"), ordering="state")
    def state_badge(self, message: Message) -> str:
        return format_html('<span class="badge badge-{}">{}</span>', message.state, message.get_state_display())
