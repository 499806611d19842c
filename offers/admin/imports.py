"""What the imports read: each file with its verdict, each run with its lines."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import pgettext, pgettext_lazy

from offers.admin.scope import ScopedAdmin
from offers.importer.report import action_words
from offers.models import Employer, ImportedFile, ImportRun
from offers.problems import sentence


@admin.register(ImportedFile)
class ImportedFileAdmin(ScopedAdmin):
    list_display = ["path", "verdict", "hr_verdict", "to_posting"]
    list_filter = ["verdict", "hr_verdict", "source"]
    list_display_links = ["path"]
    search_fields = ["path"]
    fields = ["path", "to_posting", "verdict", "hr_verdict", "problem_list", "text"]
    readonly_fields = ["path", "to_posting", "verdict", "problem_list", "text"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[ImportedFile]:
        # Articles are remembered so that they need not be read again; nobody wants them in a list.
        return super().get_queryset(request).exclude(verdict="no", hr_verdict="").select_related("posting")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description=pgettext_lazy("imported file", "posting"))
    def to_posting(self, row: ImportedFile) -> str:
        if row.posting is None:
            return "–"
        return format_html(
            '<a href="{}">{}</a>', reverse("admin:offers_jobposting_change", args=[row.posting.pk]), row.posting.title
        )

    @admin.display(description=pgettext_lazy("imported file", "to know"))
    def problem_list(self, row: ImportedFile) -> str:
        return problem_list(row) or pgettext("imported file", "nothing")


def problem_list(row: ImportedFile) -> str:
    """The file's problems as sentences with their line."""
    words = pgettext("imported file", "Line %(line)s: ")
    return format_html_join(
        "",
        "<p>{}{}</p>",
        ((words % {"line": p["line"]} if p["line"] else "", sentence(p["code"], p["values"])) for p in row.problems),
    )


@admin.register(ImportRun)
class ImportRunAdmin(ScopedAdmin):
    list_display = ["started_at", "source", "summary", "by"]
    list_filter = ["source"]
    fields = ["source", "by", "started_at", "finished_at", "summary", "report"]
    readonly_fields = ["source", "by", "started_at", "finished_at", "summary", "report"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[ImportRun]:
        return ImportRun.objects.filter(source__employer__in=Employer.objects.run_by(request.user)).select_related(
            "source", "by"
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description=pgettext_lazy("import run", "result"))
    def summary(self, run: ImportRun) -> str:
        words = action_words()
        return ", ".join(f"{words.get(action, action)} {count}" for action, count in run.counts.items())

    @admin.display(description=pgettext_lazy("import run", "files"))
    def report(self, run: ImportRun) -> str:
        words = action_words()
        rows: Any = (
            (line["path"], words.get(line["action"], ""), " ".join(problem["message"] for problem in line["problems"]))
            for line in run.lines
        )
        return format_html(
            "<table>{}</table>", format_html_join("", "<tr><td>{}</td><td>{}</td><td>{}</td></tr>", rows)
        )
