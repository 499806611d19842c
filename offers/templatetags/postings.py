"""Postings in templates: words come from ``offers.presentation``, HTML from ``offers.markdown``."""

from __future__ import annotations

from datetime import datetime

from django import template
from django.utils import timezone

from offers import presentation
from offers.markdown import to_html
from offers.models import JobPosting

register = template.Library()

register.filter("markdown", to_html)
for words in (
    presentation.contract_in_words,
    presentation.working_time_in_words,
    presentation.salary_in_words,
    presentation.start_in_words,
    presentation.place_in_words,
):
    register.filter(words.__name__, words)


@register.filter
def time_left(posting: JobPosting) -> str:
    return presentation.time_left(posting, timezone.now())


@register.simple_tag
def instant(at: datetime, posting: JobPosting) -> str:
    return presentation.instant_in_words(at, posting)


@register.simple_tag
def closing(posting: JobPosting) -> str:
    return presentation.closing_in_words(posting)


@register.filter
def opens_later(posting: JobPosting) -> bool:
    return posting.opens_at is not None and posting.opens_at > timezone.now()
