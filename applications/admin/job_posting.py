"""The posting as HR works on it: with the counts of its applications."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import npgettext, pgettext_lazy

from applications.status import UNDECIDED
from offers.admin.job_posting import JobPostingAdmin
from offers.models import JobPosting


@admin.register(JobPosting)
class PostingWithApplicationsAdmin(JobPostingAdmin):
    list_display = ["title", "state_badge", "deadline", "application_count"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[JobPosting]:
        undecided = Q(applications__status__in=[status.value for status in UNDECIDED])
        return (
            super()
            .get_queryset(request)
            .annotate(received=Count("applications"), undecided=Count("applications", filter=undecided))
        )

    @admin.display(description=pgettext_lazy("posting", "applications"), ordering="received")
    def application_count(self, posting: Any) -> str:
        if not posting.received:
            return "–"
        url = f"{reverse('admin:applications_application_changelist')}?posting__id__exact={posting.pk}"
        words = npgettext("posting", "%(count)s to decide", "%(count)s to decide", posting.undecided)
        return format_html('<a href="{}">{}</a> · {}', url, posting.received, words % {"count": posting.undecided})
