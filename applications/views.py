"""What a candidate sees: the form, and the page that promises."""

from __future__ import annotations

import logging
from typing import Any

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import pgettext
from django.views.decorators.cache import never_cache

from applications import intake, links
from applications.documents.storage import StorageError
from applications.forms import ApplicationForm
from applications.models import Application
from offers import deadlines
from offers.models import JobPosting
from offers.models.choices import State

log = logging.getLogger(__name__)


@never_cache
def apply(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    posting = get_object_or_404(
        JobPosting.objects.select_related("employer")
        .prefetch_related("document_requirements")
        .exclude(state=State.DRAFT),
        pk=pk,
    )
    if request.method == "POST":
        return _submit(request, posting)
    if not deadlines.takes_applications(posting, timezone.now()):
        if posting.state == State.ARCHIVED:
            return render(request, "offers/posting_gone.html", {"posting": posting}, status=410)
        return _closed(request, posting)
    return _form_page(request, posting, ApplicationForm(posting))


def _submit(request: HttpRequest, posting: JobPosting) -> HttpResponse:
    now = timezone.now()
    form = ApplicationForm(posting, request.POST, request.FILES)
    token = None
    try:
        token = intake.read_token(request.POST.get("token", ""), posting, now)
    except intake.TokenInvalid:
        if not deadlines.takes_applications(posting, now):
            return _closed(request, posting, form)
        form.add_error(
            None, pgettext("application form", "This form was open for too long: check it and send it again.")
        )
    if not form.is_valid():
        # Not « correct this and send it again » to somebody whose correction would come too late.
        if token and not deadlines.judge(posting, received_at=now, opened_at=token.opened_at).accepted:
            return _closed(request, posting, form)
        return _form_page(request, posting, form, status=422)
    assert token is not None  # noqa: S101 (an invalid token has made the form invalid)
    try:
        application = intake.receive(posting, form.submission(), token, now=now)
    except intake.Closed:
        return _closed(request, posting, form)
    except intake.TokenUsed:
        form.add_error(None, _already_sent())
        return _form_page(request, posting, form, status=409, token=intake.issue_token(posting, token.opened_at))
    except (StorageError, DatabaseError) as error:
        log.error("application not stored: %s", type(error).__name__)
        form.add_error(
            None,
            pgettext(
                "application form",
                "We could not store your application just now. Nothing was sent: try again in a few minutes.",
            ),
        )
        response = _form_page(request, posting, form, status=503)
        response["Retry-After"] = "60"
        return response
    response = redirect("applications:receipt", links.sign(application, links.CANDIDATE))
    response.status_code = 303
    return response


def _already_sent() -> str:
    return pgettext(
        "application form",
        "An application was already sent with this form. If this is another one, add the files and send it again.",
    )


def _form_page(
    request: HttpRequest, posting: JobPosting, form: ApplicationForm, *, status: int = 200, token: str = ""
) -> HttpResponse:
    context: dict[str, Any] = {
        "posting": posting,
        "form": form,
        "token": token or _token_for(request, posting),
        "files_again": form.is_bound and form.chose_files(),
    }
    return render(request, "applications/apply.html", context, status=status)


def _token_for(request: HttpRequest, posting: JobPosting) -> str:
    """The token that came, as long as it is good: what was perhaps stored is then recognised on a
    retry, and the deadline rule still sees when the form was first opened."""
    now, sent = timezone.now(), request.POST.get("token", "")
    try:
        intake.read_token(sent, posting, now)
    except intake.TokenInvalid:
        return intake.issue_token(posting, now)
    return sent


def _closed(request: HttpRequest, posting: JobPosting, form: ApplicationForm | None = None) -> HttpResponse:
    """Says when it closed; what was typed is shown so that it can be copied."""
    others = JobPosting.objects.open_at(timezone.now()).select_related("employer").by_nearest_deadline()[:5]
    context = {"posting": posting, "form": form, "others": others}
    return render(request, "applications/closed.html", context, status=409 if form else 200)


@never_cache
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """The confirmation: what was received, when, and what is still missing."""
    try:
        application = links.read(token, links.CANDIDATE)
    except Application.DoesNotExist:
        raise Http404 from None
    context = {
        "application": application,
        "posting": application.posting,
        "checklist": application.checklist(),
        "missing": application.missing_documents(),
    }
    response = render(request, "applications/receipt.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response
