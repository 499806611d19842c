from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.models import Group
from django.http import HttpRequest
from django.utils.translation import pgettext_lazy

from recruit.accounts.models import User

# What a person may do comes from memberships (offers.permissions); a second place would mislead.
admin.site.unregister(Group) if admin.site.is_registered(Group) else None


class AccountCreationForm(AdminUserCreationForm):
    class Meta:
        model = User
        fields = ["name", "email", "language"]
        field_classes: dict[str, type] = {}


@admin.register(User)
class AccountAdmin(UserAdmin):
    add_form = AccountCreationForm
    actions = None
    ordering = ["name"]
    list_display = ["name", "email", "is_active", "is_superuser", "last_login"]
    list_filter = ["is_active", "is_superuser"]
    search_fields = ["name", "email"]
    filter_horizontal = []
    readonly_fields = ["last_login", "date_joined"]
    fieldsets = [
        (None, {"fields": ["name", "email", "password", "language"]}),
        (pgettext_lazy("user", "Access"), {"fields": ["is_active", "is_staff", "is_superuser"]}),
        (pgettext_lazy("user", "Dates"), {"fields": ["last_login", "date_joined"]}),
    ]

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False  # made inactive instead: the history keeps its author

    add_fieldsets = [(None, {"fields": ["name", "email", "language", "usable_password", "password1", "password2"]})]
