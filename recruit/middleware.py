"""What every response or every staff request needs and Django does not do by itself."""

from __future__ import annotations

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation

View = Callable[[HttpRequest], HttpResponse]
RENEW_AFTER = 600  # seconds: with SQLite every session write is a commit


def permissions_policy(get_response: View) -> View:
    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers["Permissions-Policy"] = (
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
        )
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    return middleware


def staff_language(get_response: View) -> View:
    """The desk speaks the language of the account; the public pages that of their address."""

    def middleware(request: HttpRequest) -> HttpResponse:
        language = getattr(request.user, "language", None)
        if not language or not request.path_info.startswith(reverse("admin:index")):
            return get_response(request)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            return get_response(request)

    return middleware


def session_stays_alive(get_response: View) -> View:
    """A staff session ends 12 hours after the last request, not after the sign-in."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            now = int(time.time())
            if now - request.session.get("renewed", 0) > RENEW_AFTER:
                request.session["renewed"] = now
        return get_response(request)

    return middleware
