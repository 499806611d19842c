"""What every page of the desk shares: rows by ``visible_to``, a foreign row is 404, plain titles."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.text import capfirst

# Native pickers: one labelled field each, no script, and they follow the language of the reader.
INSTANT = forms.DateTimeInput(attrs={"type": "datetime-local", "step": 1}, format="%Y-%m-%dT%H:%M:%S")
DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class ScopedAdmin(admin.ModelAdmin):
    formfield_overrides = {
        models.DateTimeField: {"form_class": forms.DateTimeField, "widget": INSTANT},
        models.DateField: {"widget": DAY},
    }

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        return self.model._default_manager.visible_to(request.user)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        # The stock admin redirects to the index with « does not exist »; ours says 404 and no more.
        found = super().get_object(request, object_id, from_field)
        if found is None:
            raise Http404
        return found

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        title = capfirst(self.model._meta.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})
