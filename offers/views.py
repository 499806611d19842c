"""The public pages: the list of open postings and one posting."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from offers.deadlines import takes_applications
from offers.filters import PostingFilter
from offers.models import JobPosting
from offers.models.choices import State

SHOWN = 200  # a list longer than that is filtered, not scrolled


def posting_list(request: HttpRequest) -> HttpResponse:
    open_postings = JobPosting.objects.open_at(timezone.now()).select_related("employer").by_nearest_deadline()
    found = PostingFilter(request.GET, queryset=open_postings.defer("description", "sections"))
    postings = list(found.qs[: SHOWN + 1])
    context = {
        "filter": found,
        "postings": postings[:SHOWN],
        "more": len(postings) > SHOWN,
        "filtered": any(request.GET.get(name) for name in found.filters),
    }
    return render(request, "offers/posting_list.html", context)


def posting_detail(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    posting = get_object_or_404(JobPosting.objects.select_related("employer").exclude(state=State.DRAFT), pk=pk)
    if posting.state == State.ARCHIVED:
        return render(request, "offers/posting_gone.html", {"posting": posting}, status=410)
    if slug != posting.slug:
        return redirect(posting, permanent=True)
    now = timezone.now()
    context = {
        "posting": posting,
        "is_open": posting.is_open_at(now),
        "takes_applications": takes_applications(posting, now),
        "requirements": posting.document_requirements.all(),
    }
    return render(request, "offers/posting_detail.html", context)
