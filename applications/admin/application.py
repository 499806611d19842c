"""Applications in the desk: the list, and one dossier that is read first and acted upon second."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import npgettext, pgettext, pgettext_lazy

from applications import status, workflow
from applications.admin.document import download
from applications.models import Application
from applications.models.message import MessageState
from applications.timeline import timeline
from offers.admin.scope import ScopedAdmin


def _version(text: str) -> int:
    """0, which fits no row, for anything that is no number."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


class PublicIdChangeList(ChangeList):
    """Addresses carry the random id: a number in an address tells how many candidates there are."""

    def url_for_result(self, result: Any) -> str:
        return reverse("admin:applications_application_change", args=[result.public_id])


@admin.register(Application)
class ApplicationAdmin(ScopedAdmin):
    list_display = ["candidate_name", "posting", "status_badge", "verdict_badge", "completeness", "submitted_at"]
    list_filter = ["status", "verdict", ("posting", admin.RelatedOnlyFieldListFilter)]
    search_fields = ["reference", "candidate__last_name", "candidate__first_name", "candidate__email"]
    ordering = ["-submitted_at", "-pk"]
    list_per_page = 50
    show_full_result_count = False
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[Application]:
        return (
            Application.objects.visible_to(request.user)
            .select_related("candidate", "posting__employer")
            .with_missing_count()
        )

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return PublicIdChangeList

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Application:
        return super().get_object(request, object_id, "public_id")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # one function receives applications

    def get_urls(self) -> list[Any]:
        wrap = self.admin_site.admin_view
        return [
            path("<uuid:object_id>/move/", wrap(self.move_view), name="applications_application_move"),
            path("<uuid:object_id>/announce/", wrap(self.announce_view), name="applications_application_announce"),
            path("documents/<uuid:public_id>/", wrap(download), name="applications_document_download"),
            *super().get_urls(),
        ]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        raise Http404  # the dossier's timeline is its history

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """Read first: no form of the row itself, so nothing here can write a status."""
        application = self.get_object(request, object_id)
        if not self.has_view_permission(request, application):
            raise PermissionDenied
        context = {**self.admin_site.each_context(request), **self.dossier(request, application)}
        return TemplateResponse(request, "admin/applications/application/dossier.html", context)

    def dossier(self, request: HttpRequest, application: Application) -> dict[str, Any]:
        may_change = self.has_change_permission(request, application)
        now = timezone.now()
        return {
            "title": application.candidate.name,
            "opts": self.opts,
            "application": application,
            "posting": application.posting,
            "checklist": application.checklist(),
            "missing": application.missing_documents(),
            "steps": list(status.TRANSITIONS[status.Status(application.status)]) if may_change else [],
            "decisions": status.DECISIONS,
            "drafts": list(application.messages.filter(state=MessageState.DRAFT)) if may_change else [],
            "message_list": list(application.messages.exclude(state=MessageState.DRAFT)) if may_change else [],
            "timeline": timeline(application),
            "may_change": may_change,
            "now": now,
        }

    def move_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        application = self._for_change(request, object_id)
        to = request.POST.get("to", "")
        if to not in status.Status.values:
            raise Http404
        try:
            workflow.move(
                application,
                to,
                by=request.user,
                at=timezone.now(),
                reason=request.POST.get("reason", "").replace("\x00", "").strip()[:500],
                seen_version=_version(request.POST.get("version", "")),
            )
        except workflow.MoveRefused as refused:
            messages.error(request, str(refused))
        else:
            words = pgettext("desk", "%(name)s: %(status)s.")
            messages.success(
                request, words % {"name": application.candidate.name, "status": application.get_status_display()}
            )
        return self._back(application)

    def announce_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        application = self._for_change(request, object_id)
        queued = workflow.announce(application, by=request.user, at=timezone.now())
        if queued:
            words = npgettext("desk", "%(count)s message will leave now.", "%(count)s messages will leave now.", queued)
            messages.success(request, words % {"count": queued})
        else:
            messages.warning(request, pgettext("desk", "There was nothing left to send."))
        return self._back(application)

    def _for_change(self, request: HttpRequest, object_id: str) -> Application:
        application = self.get_object(request, str(object_id))
        if request.method != "POST" or not self.has_change_permission(request, application):
            raise PermissionDenied
        return application

    def _back(self, application: Application) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:applications_application_change", args=[application.public_id]))

    @admin.display(description=pgettext_lazy("application", "candidate"), ordering="candidate__last_name")
    def candidate_name(self, application: Application) -> str:
        return application.candidate.name

    @admin.display(description=pgettext_lazy("application", "status"), ordering="status")
    def status_badge(self, application: Application) -> str:
        badge = format_html(
            '<span class="badge badge-{}">{}</span>', application.status, application.get_status_display()
        )
        if application.decided_at and not application.announced_at:
            return format_html("{} <small>{}</small>", badge, pgettext("desk", "not announced"))
        return badge

    @admin.display(description=pgettext_lazy("application", "deadline"), ordering="verdict")
    def verdict_badge(self, application: Application) -> str:
        return format_html(
            '<span class="mark mark-{}">{}</span>', application.verdict, application.get_verdict_display()
        )

    @admin.display(description=pgettext_lazy("application", "dossier"))
    def completeness(self, application: Any) -> str:
        if not application.missing_count:
            return format_html('<span class="mark mark-on_time">{}</span>', pgettext("desk", "complete"))
        words = npgettext(
            "desk", "%(count)s document missing", "%(count)s documents missing", application.missing_count
        )
        return format_html('<span class="mark mark-late">{}</span>', words % {"count": application.missing_count})
