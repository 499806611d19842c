"""What the frame around every public page needs: addresses in other languages, full addresses."""

from __future__ import annotations

from django import template
from django.conf import settings
from django.template.context import Context
from django.urls import Resolver404, resolve, reverse, translate_url
from django.utils.translation import get_language, get_language_info, override

register = template.Library()


@register.simple_tag(takes_context=True)
def languages_of_page(context: Context) -> list[dict[str, object]]:
    """Each language with its own name and this page's address in it (the list, where a page has none)."""
    request, active = context.get("request"), get_language()
    return [
        {
            "code": code,
            "name": get_language_info(code)["name_local"].capitalize(),
            "address": _address_in(code, request.path if request else ""),
            "active": code == active,
        }
        for code, _name in settings.LANGUAGES
    ]


def _address_in(code: str, path: str) -> str:
    try:
        resolve(path)
    except Resolver404:
        with override(code):
            return reverse("offers:list")
    return translate_url(path, code)


@register.simple_tag
def absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"
