"""A posting in the desk: the import's reading beside its source, what is missing, confirm and publish."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import flatten
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import pgettext, pgettext_lazy

from offers import publication, review
from offers.admin.imports import problem_list
from offers.admin.posting_form import PostingForm
from offers.admin.scope import ScopedAdmin
from offers.editing import save_edit
from offers.models import DocumentRequirement, Employer, ImportedFile, JobPosting
from offers.models.choices import CloseReason, State


class DocumentRequirementInline(admin.StackedInline):
    model = DocumentRequirement
    extra = 0
    fields = [("kind", "label"), ("required", "max_files")]


class JobPostingAdmin(ScopedAdmin):
    form = PostingForm
    change_form_template = "admin/offers/jobposting/change_form.html"
    inlines = [DocumentRequirementInline]
    list_display = ["title", "state_badge", "deadline"]
    list_filter = ["state", "employer"]
    search_fields = ["title", "hiring_organization"]
    ordering = ["state", "-valid_through", "pk"]
    list_select_related = ["employer"]
    raw_id_fields = ["translation_of"]
    fieldsets = [
        (None, {"fields": ["title", "title_gender", "employer", "hiring_organization", "kind", "in_language"]}),
        (
            pgettext_lazy("posting section", "Deadline"),
            {
                "fields": [
                    "valid_through",
                    "until_filled",
                    "deadline_reason",
                    "late_policy",
                    "grace_minutes",
                    "postmark",
                ]
            },
        ),
        (
            pgettext_lazy("posting section", "Where and how to apply"),
            {"fields": ["documents_decided", "contact", "apply_url", "postal_address", "completion_until"]},
        ),
        (
            pgettext_lazy("posting section", "Work"),
            {"fields": ["places", "remote", "job_start_date", "working_time_percent", "hours_per_week"]},
        ),
        (
            pgettext_lazy("posting section", "Contract and pay"),
            {
                "fields": [
                    ("contract_type", "duration_months"),
                    ("amount_min", "amount_max", "salary_currency"),
                    ("salary_unit", "salary_basis"),
                ]
            },
        ),
        (pgettext_lazy("posting section", "Text"), {"fields": ["description", "date_posted", "slug", "seen_version"]}),
    ]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Who may only read is not shown the fields that exist in the form alone."""
        if obj is None or self.has_change_permission(request, obj):
            return self.fieldsets
        columns = {field.name for field in JobPosting._meta.get_fields()}
        return [
            (name, {"fields": [f for f in flatten(options["fields"]) if f in columns]})
            for name, options in self.fieldsets
        ]

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        # Fields of the form alone: the stock admin would look for them on the model.
        if kwargs.get("fields"):
            columns = {field.name for field in JobPosting._meta.get_fields()}
            kwargs["fields"] = [name for name in kwargs["fields"] if name in columns]
        return super().get_form(request, obj, change, **kwargs)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "employer":
            kwargs["queryset"] = Employer.objects.run_by(request.user)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: JobPosting, form: Any, change: bool) -> None:
        if not change:
            obj.save()
        elif form.has_changed():
            save_edit(obj, by=request.user, deadline_reason=form.cleaned_data["deadline_reason"])

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Dates are read and shown in the posting's own zone, rendering included."""
        posting = self.get_object(request, object_id) if object_id else None
        zone = posting.zone if posting else timezone.get_current_timezone()
        with timezone.override(zone):
            context = {**(extra_context or {}), **(self.review_context(posting) if posting else {})}
            response = super().changeform_view(request, object_id, form_url, context)
            return response.render() if hasattr(response, "render") else response

    def review_context(self, posting: JobPosting) -> dict[str, Any]:
        now = timezone.now()
        imported = ImportedFile.objects.filter(posting=posting).select_related("source").first()
        context: dict[str, Any] = {
            "title": posting.full_title,
            "subtitle": None,
            "missing": publication.missing_for_publication(posting),
            "is_open": posting.is_open_at(now),
            "badge": self.state_badge(posting),
            "deadline_changes": posting.deadline_changes.select_related("by"),
            "imported": imported,
        }
        if imported:
            context |= {
                "passages": review.passages(imported),
                "readings": review.readings(imported),
                "problems": problem_list(imported),
            }
        return context

    def response_change(self, request: HttpRequest, obj: JobPosting) -> HttpResponse:
        """The buttons beside « save »: each calls the function that everything else calls."""
        now = timezone.now()
        # The inlines are stored by now; the instance may hold rows of before.
        posting = JobPosting.objects.get(pk=obj.pk)
        if "_publish" in request.POST:
            return self.publish(request, posting)
        if "_close" in request.POST:
            publication.close(posting, CloseReason.BY_HAND, now=now)
            done = pgettext("posting done", "Closed: no more applications are taken.")
        elif "_reopen" in request.POST:
            publication.reopen(posting)
            done = pgettext("posting done", "Reopened.")
        elif "_archive" in request.POST:
            publication.archive(posting, now=now)
            done = pgettext("posting done", "Archived: the page is no longer public.")
        else:
            return super().response_change(request, obj)
        messages.success(request, done)
        return HttpResponseRedirect(request.path)

    def publish(self, request: HttpRequest, posting: JobPosting) -> HttpResponse:
        try:
            publication.publish(posting, now=timezone.now())
        except publication.NotReady as error:
            words = pgettext("publish", "Saved, but not published yet. Still missing: %(missing)s.")
            messages.error(request, words % {"missing": ", ".join(error.missing)})
        else:
            link = format_html('<a href="{}">{}</a>', posting.get_absolute_url(), posting.title)
            messages.success(request, format_html(pgettext("publish", "Published: {}."), link))
        return HttpResponseRedirect(request.path)

    @admin.display(description=pgettext_lazy("posting", "state"), ordering="state")
    def state_badge(self, posting: JobPosting) -> str:
        if posting.state == State.PUBLISHED and not posting.is_open_at(timezone.now()):
            return format_html('<span class="badge badge-closed">{}</span>', pgettext("posting state", "closed"))
        return format_html('<span class="badge badge-{}">{}</span>', posting.state, posting.get_state_display())

    @admin.display(description=pgettext_lazy("posting", "deadline"), ordering="valid_through")
    def deadline(self, posting: JobPosting) -> Any:
        if posting.valid_through is None:
            return pgettext("deadline", "open until filled") if posting.until_filled else "–"
        return timezone.localtime(posting.valid_through, posting.zone).strftime("%d/%m/%Y %H:%M")

    def get_queryset(self, request: HttpRequest) -> QuerySet[JobPosting]:
        return super().get_queryset(request).select_related("employer")
