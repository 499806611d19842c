from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from offers.admin.scope import ScopedAdmin
from offers.models import Employer, ImportSource, Membership


class MembershipInline(admin.StackedInline):
    model = Membership
    extra = 0
    fields = [("user", "role"), "posting"]
    autocomplete_fields = ["user"]
    raw_id_fields = ["posting"]

    # Who sees what is an administrator's decision, not an HR officer's own.
    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(request.user.is_superuser)

    has_add_permission = has_change_permission = has_delete_permission = has_view_permission


@admin.register(Employer)
class EmployerAdmin(ScopedAdmin):
    list_display = ["name", "country", "time_zone", "language"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [MembershipInline]
    fieldsets = [
        (None, {"fields": ["name", "slug", "other_names", "reply_to"]}),
        (None, {"fields": ["country", "language", "time_zone", "strict_before"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> Any:
        return Employer.objects.run_by(request.user)


@admin.register(ImportSource)
class ImportSourceAdmin(ScopedAdmin):
    list_display = ["slug", "employer", "language", "time_zone", "last_root"]
    readonly_fields = ["last_root"]

    def get_queryset(self, request: HttpRequest) -> Any:
        return ImportSource.objects.filter(employer__in=Employer.objects.run_by(request.user))
